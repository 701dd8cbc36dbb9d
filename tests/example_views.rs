//! One example of every kind of page, as a view: what themes are tried on.

use kotosivu::draw::picture::{Label, Picture};
use kotosivu::draw::tree;
use kotosivu::draw::years::{self, Shape, Span, Years};
use kotosivu::language::Direction;
use kotosivu::view::accessibility::*;
use kotosivu::view::body::*;
use kotosivu::view::drawn::*;
use kotosivu::view::frame::*;
use kotosivu::view::names::*;
use kotosivu::view::phrase::*;
use kotosivu::view::table::*;

/// Every kind of page.
pub(crate) const KINDS: [&str; 25] = [
    "chooser",
    "home",
    "text",
    "not-found",
    "accessibility",
    "parties",
    "translations",
    "open-data",
    "party",
    "a-z",
    "embeds",
    "programme",
    "services",
    "service",
    "responsibilities",
    "goals",
    "goal",
    "theme",
    "timeline",
    "map",
    "principles",
    "duties",
    "client-group",
    "section",
    "document",
];

/// The languages of the example site: tag, direction, name.
pub(crate) const LANGUAGES: [(&str, &str, &str); 4] = [
    ("fi", "ltr", "Suomi"),
    ("sv", "ltr", "Svenska"),
    ("en", "ltr", "English"),
    ("ar", "rtl", "العربية"),
];

/// The language of a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) lang: &'static str,
    pub(crate) dir: &'static str,
}

type P = Phrase<'static>;

fn p(text: &'static str) -> P {
    Phrase::plain(text)
}

fn link(text: &'static str, href: &str, kind: &'static str) -> Inline<'static> {
    Inline::link(p(text), href.to_owned(), kind)
}

fn words(text: &'static str) -> Inline<'static> {
    Inline::words(p(text))
}

fn line(inlines: Vec<Inline<'static>>) -> Block<'static> {
    Block::Line { inlines }
}

fn fact(key: &'static str, label: &str, blocks: Vec<Block<'static>>) -> Fact<'static> {
    Fact { key, label: label.to_owned(), blocks }
}

fn tag(key: &'static str, word: &str) -> Tag {
    Tag { key, word: word.to_owned() }
}

fn law() -> Inline<'static> {
    link("KotoL 10 §", "https://finlex.fi/fi/lainsaadanto/2023/681#sec_10", "law")
}

fn group() -> Inline<'static> {
    link("Työnhakijat", "../../for/tyonhakijat/index.html", "group")
}

fn party() -> Inline<'static> {
    link("Kuopion kaupungin työllisyyspalvelut", "../../../parties/tyollisyys/index.html", "party")
}

fn day() -> Day {
    Day { iso: "2024-11-18".into(), words: "18.11.2024".into() }
}

impl Scene {
    /// Words that fall back to another language.
    fn borrowed(self, text: &'static str) -> P {
        let lang = if self.lang == "fi" { "sv" } else { "fi" };
        let dir = (self.dir == "rtl").then_some("ltr");
        Phrase { text: text.into(), lang: Some(lang.into()), dir, origin: None }
    }

    /// The frame of a page of this kind.
    pub(crate) fn frame(self, kind: &'static str) -> Frame<'static> {
        let own = match kind {
            "chooser" => "index.html".to_owned(),
            "not-found" => format!("{}/404.html", self.lang),
            _ => format!("{}/kuopio-2025/{kind}/index.html", self.lang),
        };
        let root = "../".repeat(own.matches('/').count());
        Frame {
            kind,
            lang: self.lang.into(),
            dir: self.dir,
            title: if kind == "text" {
                self.borrowed("Om webbplatsen")
            } else {
                p("Kotoutumissuunnitelman laatiminen")
            },
            window_title: "Kotoutumissuunnitelma – Kuopio 2025 – Kotona Kuopiossa".into(),
            description: Some("Kuka saa kotoutumissuunnitelman & \"mistä\".".into()),
            canonical: format!("https://koto.example/{own}"),
            home: format!("{root}{}/index.html", self.lang),
            site: p("Kotona Kuopiossa"),
            languages: self.languages(&root),
            alternates: vec![
                Alternate { hreflang: "fi".into(), href: "https://koto.example/fi/".into() },
                Alternate { hreflang: "x-default".into(), href: "https://koto.example/".into() },
            ],
            breadcrumb: self.breadcrumb(kind, &root),
            programme: (kind != "chooser").then(|| ProgrammeMark {
                id: "kuopio-2025".into(),
                title: p("Kuopion, Tuusniemen ja Lapinlahden kotoutumisohjelma 2025"),
                short: p("Kotoutumisohjelma 2025"),
                href: "../index.html".into(),
                hreflang: None,
                state: tag("approved", "Hyväksytty"),
                issued: "18. marraskuuta 2024".into(),
            }),
            menu: Scene::menu(kind),
            search: (kind != "chooser").then(|| item("a-z", "Haku ja A–Ö", kind == "a-z")),
            notices: self.notices(),
            foot: vec![
                item("about", "Tietoa sivustosta", false),
                item("a11y", "Saavutettavuusseloste", false),
            ],
            feedback: Some("mailto:palaute@kuopio.example?subject=Palaute%20sivusta".into()),
            reviewed: (kind != "goal").then(day),
            responsible: Some(fact("coordinator", "Koordinoi", vec![line(vec![party()])])),
            publisher: Some(Publisher { party: party(), facts: contact_facts() }),
            document: Some(item("document", "Koko ohjelma", false)),
            json_ld: None,
            downloads: vec![Download {
                key: "csv",
                text: "Taulukot CSV-tiedostona".into(),
                detail: "CSV, 12 kt".into(),
                href: "kuopio-2025-responsibilities-fi.csv".into(),
                media_type: "text/csv",
            }],
            feeds: vec![FeedLink {
                text: "Kuopio: versiot ja päätökset syötteenä (Atom)".to_owned(),
                href: "../../feed.xml".to_owned(),
            }],
            paper: PaperMargin {
                publisher: "Kuopion kaupunki".into(),
                unit: Some("Työllisyyspalvelut".into()),
                decision: Some("Hyväksytty 25.11.2024: Kuopion \"kaupunginvaltuusto\"".into()),
                publicity: Some("Julkinen".into()),
            },
            embed: matches!(kind, "service" | "party" | "theme" | "responsibilities").then(|| {
                Embed {
                    framed: format!("../../../embed/{own}"),
                    fragment: "../../../embed/fragment.html".into(),
                    snippet: Some("<iframe src=\"https://koto.example/embed/\"></iframe>".into()),
                    more: "../../embed/index.html".into(),
                    base: format!("../../../../{own}"),
                }
            }),
            noindex: kind == "not-found",
            root,
            id: own,
        }
    }

    fn languages(self, root: &str) -> Vec<LanguageLink> {
        let language = |(tag, dir, name): (&str, &'static str, &str)| LanguageLink {
            tag: tag.into(),
            dir,
            name: name.into(),
            href: format!("{root}{tag}/index.html"),
            current: tag == self.lang,
            here: tag != "ar",
        };
        LANGUAGES.into_iter().map(language).collect()
    }

    fn breadcrumb(self, kind: &str, root: &str) -> Vec<Crumb<'static>> {
        if matches!(kind, "chooser" | "home") {
            return Vec::new();
        }
        vec![
            Crumb {
                text: p("Etusivu"),
                href: Some(format!("{root}{}/index.html", self.lang)),
                hreflang: None,
            },
            Crumb {
                text: self.borrowed("Integrationsprogrammet 2025"),
                href: Some("../index.html".into()),
                hreflang: None,
            },
            Crumb { text: p("Kotoutumissuunnitelman laatiminen"), href: None, hreflang: None },
        ]
    }

    fn menu(kind: &str) -> Vec<MenuItem<'static>> {
        if kind == "chooser" {
            return Vec::new();
        }
        vec![
            item("services", "Palvelut", kind == "services"),
            item("responsibilities", "Vastuut", kind == "responsibilities"),
            item("goals", "Tavoitteet", kind == "goals"),
            item("timeline", "Aikajana", kind == "timeline"),
            item("document", "Koko ohjelma", kind == "document"),
        ]
    }

    fn notices(self) -> Vec<Notice> {
        if self.lang == "fi" {
            return Vec::new();
        }
        vec![Notice {
            key: "machine",
            text: "Tämän sivun teksti on käännetty koneella.".into(),
            link: Some(NoticeLink {
                text: "Lue suomenkielinen sivu".into(),
                href: "../../../fi/index.html".into(),
                hreflang: Some("fi".into()),
            }),
        }]
    }

    /// The body of a page of this kind.
    pub(crate) fn body(self, kind: &str) -> Body<'static> {
        match kind {
            "chooser" => Body::Chooser(self.chooser()),
            "home" => Body::Home(self.home()),
            "text" => Body::Text(TextBody {
                contents: contents().into_iter().cycle().take(4).collect(),
                prose: self.prose(),
            }),
            "not-found" => Body::NotFound(NotFound { links: vec![item("home", "Etusivu", false)] }),
            "accessibility" => Body::Accessibility(self.accessibility()),
            "parties" => Body::Parties(parties()),
            "translations" => Body::Translations(translations()),
            "open-data" => Body::OpenData(open_data()),
            "party" => Body::Party(self.party()),
            "a-z" => Body::AToZ(AToZ { letters: self.letters() }),
            "embeds" => Body::Embeds(self.embeds()),
            "programme" => Body::Programme(self.programme()),
            "services" => Body::Services(Services { categories: self.categories() }),
            "service" => Body::Service(self.service()),
            "responsibilities" => Body::Responsibilities(Responsibilities {
                tables: vec![matrix(), measures("t-tyo", 3), coverage()],
                facets: facets(),
                part: false,
            }),
            "goals" => Body::Goals(Goals { themes: self.themes() }),
            "goal" => Body::Goal(self.goal()),
            "theme" => Body::Theme(Theme {
                intro: Some(p("Työllistyminen on tärkein väylä osallisuuteen.")),
                goals: goals(),
                table: measures("t-tyo", 2),
                facets: facets(),
            }),
            "timeline" => Body::Timeline(timeline(self.way())),
            "map" => Body::Map(map(self.way())),
            "principles" => Body::Principles(Principles { groups: self.principles() }),
            "duties" => Body::Duties(Duties {
                actors: actors(),
                tables: vec![coverage()],
                facets: facets(),
            }),
            "client-group" => Body::ClientGroup(self.client_group()),
            "section" => Body::Section(self.section()),
            "document" => Body::Document(self.document()),
            other => panic!("no example of {other}"),
        }
    }

    fn letters(self) -> Vec<Letter<'static>> {
        let named = |name: Inline<'static>, kind: Tag| Named {
            id: None,
            name,
            original: None,
            kind,
            places: Vec::new(),
            meaning: None,
            see: Vec::new(),
        };
        let plain = |words: &'static str| Inline::words(p(words));
        let one = Named {
            original: Some(self.borrowed("Kotoutumissuunnitelma")),
            places: vec![plain("Kuopio")],
            ..named(
                link("Integration plan", "../services/a/index.html", "service"),
                tag("service", "Palvelu"),
            )
        };
        let several = Named {
            places: vec![
                link("Kuopio", "../a/index.html", "programme"),
                link("Vaasa", "../b/index.html", "programme"),
            ],
            ..named(plain("Johdanto"), tag("section", "Luku"))
        };
        let term = Named {
            id: Some("term-elinvoimakeskus".into()),
            meaning: Some(p("Valtion viranomainen alueella.")),
            see: vec![link("Elinvoimakeskus", "#term-elinvoimakeskus", "term")],
            ..named(plain("ELY-keskus"), tag("term", "Sana"))
        };
        let letter =
            |id: &str, letter: &str, names| Letter { id: id.into(), letter: letter.into(), names };
        vec![letter("letter-1", "0–9", vec![one]), letter("letter-2", "Ä", vec![several, term])]
    }

    fn embeds(self) -> Embeds<'static> {
        let item = |name: Inline<'static>, path: &str| EmbedItem {
            link: name,
            framed: format!("../../embed/{path}/index.html"),
            fragment: format!("../../embed/{path}/fragment.html"),
        };
        let list = |key, heading: &str, items| EmbedList { key, heading: heading.into(), items };
        let services = vec![item(
            link("Ohjaus", "../kuopio-2025/services/ohjaus/index.html#embed", "page"),
            "fi/kuopio-2025/services/ohjaus",
        )];
        let parties =
            vec![item(link("Kuopio", "../parties/kuopio/index.html#embed", "page"), "fi/kuopio")];
        Embeds {
            any: self.dir == "rtl",
            sites: vec!["https://www.kuopio.fi".into()],
            groups: vec![
                EmbedGroup {
                    id: "programme-kuopio-2025".into(),
                    heading: self.borrowed("Integrationsprogrammet 2025"),
                    lists: vec![list("services", "Palvelut", services)],
                },
                EmbedGroup {
                    id: "parties".into(),
                    heading: p("Vastuutahot"),
                    lists: vec![list("parties", "Vastuutahot", parties)],
                },
            ],
        }
    }

    /// On which side the page begins.
    fn way(self) -> Direction {
        if self.dir == "rtl" { Direction::Rtl } else { Direction::Ltr }
    }

    fn chooser(self) -> Chooser<'static> {
        let choice =
            |language: LanguageLink| Choice { language, title: Phrase::plain("Kotona Kuopiossa") };
        Chooser { choices: self.languages("").into_iter().map(choice).collect() }
    }

    fn home(self) -> Home<'static> {
        let card = |title, state| ProgrammeCard {
            title,
            href: "kuopio-2025/index.html".into(),
            hreflang: Some("fi".into()),
            language_note: Some("Suomeksi".into()),
            kind: tag("services", "Palveluohjelma"),
            state,
            period: Phrase::plain("2025–2028"),
            municipalities: vec![p("Kuopio"), p("Tuusniemi")],
            summary: Some(p(
                "Mitä palveluja maahan muuttaneille järjestetään ja kuka niistä vastaa.",
            )),
        };
        Home {
            lead: Some(p("Täältä löydät kuntien kotoutumisohjelmat ja niiden palvelut.")),
            programmes: vec![
                card(p("Kuopion kotoutumisohjelma"), tag("approved", "Hyväksytty")),
                card(self.borrowed("Vasa integrationsprogram"), tag("draft", "Luonnos")),
            ],
            parties: item("parties", "Kaikki vastuutahot", false),
        }
    }

    fn accessibility(self) -> Accessibility<'static> {
        let part = |key, heading: &str| Part {
            key,
            heading: heading.into(),
            sentences: vec!["Sivusto täyttää saavutettavuusvaatimukset osittain.".into()],
            barriers: Vec::new(),
            facts: contact_facts(),
        };
        let barrier = |text| Barrier {
            text,
            facts: vec![fact("criteria", "Vaatimus", vec![line(vec![words("1.1.1, 3.1.2")])])],
        };
        let barriers = vec![Barriers {
            key: "shortcoming",
            heading: "Puutteet".into(),
            text: "Nämä kohdat eivät täytä saavutettavuusvaatimuksia.".into(),
            items: vec![
                barrier(p("Liitteet eivät ole saavutettavia.")),
                barrier(self.borrowed("Bilagorna är inte tillgängliga.")),
            ],
        }];
        Accessibility {
            scope: vec!["Seloste koskee sivustoa https://koto.example/.".into()],
            parts: vec![
                Part { barriers, ..part("barriers", "Mikä ei ole saavutettavaa") },
                part("enforcement", "Valvonta"),
            ],
        }
    }

    fn prose(self) -> Prose<'static> {
        let borrowed = self.borrowed("");
        Prose {
            html: "<p>Ohjelma laaditaan <strong>yhdessä</strong>.</p><h2 id=\"a\">Tausta</h2><ul><li>Yksi</li><li>Kaksi</li></ul>".into(),
            lang: borrowed.lang,
            dir: borrowed.dir,
            origin: None,
        }
    }

    fn party(self) -> Party<'static> {
        Party {
            kind: tag("unit", "Yksikkö"),
            name_on_door: Some(self.borrowed("Kuopion kaupungin työllisyyspalvelut")),
            purpose: Some(p("Vastaa työnhakijoiden palveluista.")),
            facts: contact_facts(),
            programmes: vec![PartyProgramme {
                programme: link(
                    "Kotoutumisohjelma 2025",
                    "../../kuopio-2025/index.html",
                    "programme",
                ),
                state: tag("approved", "Hyväksytty"),
                table: answers(),
            }],
        }
    }

    fn programme(self) -> Programme<'static> {
        let entry = |key, text, detail: &str| Entry {
            key,
            text: p(text),
            detail: detail.into(),
            href: format!("{key}/index.html"),
            hreflang: None,
        };
        Programme {
            summary: Some(p(
                "Ohjelma kokoaa yhteen palvelut, joilla Kuopio, Tuusniemi ja Lapinlahti tukevat kotoutumista.",
            )),
            kind: tag("services", "Palveluohjelma"),
            state: tag("approved", "Hyväksytty"),
            key_facts: vec![
                fact("period", "Voimassa", vec![line(vec![words("2025–2028")])]),
                fact(
                    "decision",
                    "Päätös",
                    vec![line(vec![words("Kaupunginhallitus 18.11.2024 § 12")])],
                ),
            ],
            facts: vec![fact("law", "Laki", vec![line(vec![law()])])],
            entries: vec![
                entry("services", "Palvelut", "9 palvelua kahdelle asiakasryhmälle"),
                entry("responsibilities", "Vastuut", "Kuka vastaa mistäkin"),
                entry("timeline", "Aikajana", "27 tavoitetta vuosittain"),
            ],
            client_groups: vec![GroupBranch {
                group: group(),
                children: vec![GroupBranch {
                    group: Inline::words(self.borrowed("Unga arbetssökande")),
                    children: Vec::new(),
                }],
            }],
            categories: vec![CategoryCard {
                category: tag("statutory", "Lakisääteiset palvelut"),
                services: 9,
                href: "services/index.html#statutory".into(),
            }],
            parties: vec![party_line(None)],
            themes: self.themes(),
            sections: contents(),
            agreements: vec![agreement()],
            data: Some("../../data/programmes/kuopio-2025.json".into()),
            contacts: vec![contact()],
        }
    }

    fn categories(self) -> Vec<ServiceCategory<'static>> {
        let service = |link, text| ServiceLine {
            link,
            original: Some(self.borrowed("Neuvonta")),
            text,
            law: vec![law(), law()],
        };
        vec![ServiceCategory {
            category: tag("statutory", "Lakisääteiset palvelut"),
            services: vec![
                service(
                    link("Ohjaus ja neuvonta", "ohjaus/index.html", "service"),
                    Some(p("Neuvontaa omalla kielellä.")),
                ),
                service(
                    link("Alkukartoitus", "alkukartoitus/index.html", "service"),
                    Some(self.borrowed("Inledande kartläggning")),
                ),
            ],
        }]
    }

    fn service(self) -> Service<'static> {
        Service {
            name_on_door: Some(self.borrowed("Kotoutumissuunnitelma")),
            category: tag("statutory", "Lakisääteinen"),
            statutory: Some(tag("integration-plan", "Kotoutumissuunnitelma")),
            text: Some(p(
                "Suunnitelmassa sovitaan, miten opit kieltä, löydät työtä tai pääset opiskelemaan.",
            )),
            answers: vec![
                fact("price", "Hinta", vec![line(vec![words("Maksuton")])]),
                fact(
                    "languages",
                    "Kielet",
                    vec![Block::List {
                        lead: None,
                        items: vec![
                            vec![words("suomi")],
                            vec![Inline::words(self.borrowed("svenska"))],
                        ],
                    }],
                ),
            ],
            unsaid: Some(Unsaid {
                matters: vec!["miten palveluun hakeudutaan".into()],
                ask: vec![Ask {
                    party: party(),
                    through: Some(Inline::words(self.borrowed("Kuopio stad"))),
                    facts: contact_facts(),
                }],
            }),
            eligibility: vec![self.eligibility()],
            facts: vec![fact("law", "Laki", vec![line(vec![law(), words(" ja "), law()])])],
            arrangements: vec![self.arrangement("a1", true), self.arrangement("a2", false)],
            section: Some(link("Luku 2.1", "../../luku/index.html", "section")),
            links: vec![link("InfoFinland", "https://www.infofinland.fi/", "external")],
        }
    }

    fn eligibility(self) -> Eligibility<'static> {
        Eligibility {
            text: p("Työtön tai toimeentulotukea saava maahan muuttanut"),
            strength: Some(tag("always", "Aina")),
            limit: Some("3 vuotta oleskeluluvasta".into()),
            exception: Some(self.borrowed("Aikaa voidaan pidentää 1 vuodella.")),
            client_groups: vec![group(), group()],
        }
    }

    fn arrangement(self, id: &str, known: bool) -> Arrangement<'static> {
        Arrangement {
            id: id.into(),
            client_groups: vec![if known {
                group()
            } else {
                link("Muut kotoutujat", "../../for/muut/index.html", "group")
            }],
            area: if known {
                vec![
                    link("Kuopio", "../../../parties/kuopio/index.html", "party"),
                    words("Tuusniemi"),
                ]
            } else {
                Vec::new()
            },
            facts: if known { arrangement_facts() } else { Vec::new() },
            text: known.then(|| {
                self.borrowed("Kuopion kaupungin työllisyyspalvelut laatii suunnitelman.")
            }),
            empty: (!known).then(|| "Asiakirjassa ei kerrota, kuka vastaa".to_owned()),
            note: known.then(|| p("Puhelinnumero on vaihtunut.")),
        }
    }

    fn themes(self) -> Vec<ThemeCard<'static>> {
        let card = |id: &str, link, intro| ThemeCard { id: id.into(), link, intro, goals: goals() };
        vec![
            card(
                "tyo",
                link("Työllisyys", "themes/tyo/index.html", "theme"),
                Some(p("Työ ja yrittäjyys.")),
            ),
            card(
                "varhaiskasvatus",
                link("Varhaiskasvatus ja perusopetus", "themes/v/index.html", "theme"),
                Some(self.borrowed("Småbarnspedagogik")),
            ),
        ]
    }

    fn goal(self) -> Goal<'static> {
        Goal {
            number: Some("1.2".into()),
            theme: link("Työllisyys", "../../themes/tyo/index.html", "theme"),
            text: Some(p("Palvelut sovitetaan yhteen.")),
            outcome: Some(self.borrowed("Yhä useampi työllistyy.")),
            facts: arrangement_facts(),
            table: measures("t-goal", 1),
        }
    }

    fn principles(self) -> Vec<PrincipleGroup<'static>> {
        vec![PrincipleGroup {
            id: "osallisuus".into(),
            title: p("Osallisuus"),
            intro: Some(p("Kotoutuminen on kaikkien asia.")),
            principles: vec![Principle {
                id: "yhdenvertaisuus".into(),
                statement: self.borrowed("Alla har rätt till service"),
                prose: Some(Prose {
                    html: "<p>Palvelut ovat kaikille.</p>".into(),
                    lang: None,
                    dir: None,
                    origin: None,
                }),
                bullets: vec![p("Selkeää kieltä"), self.borrowed("Tolkning")],
                facts: arrangement_facts(),
            }],
        }]
    }

    fn client_group(self) -> ClientGroup<'static> {
        let service = |empty: Option<String>, facts| GroupService {
            link: link("Alkukartoitus", "../../services/alkukartoitus/index.html", "service"),
            original: Some(self.borrowed("Inledande kartläggning")),
            text: Some(p("Selvitetään osaaminen ja palvelutarve.")),
            through: Some(self.borrowed("Alla invandrare")),
            facts,
            empty,
        };
        ClientGroup {
            name_on_door: Some(self.borrowed("Työnhakijat")),
            definition: Some(p("Työttömänä työnhakijana oleva maahan muuttanut.")),
            facts: vec![fact("law", "Laki", vec![line(vec![law()])])],
            services: vec![
                service(None, arrangement_facts()),
                service(Some("Ei koske".into()), Vec::new()),
            ],
            everyone: vec![service(None, Vec::new())],
            eligibility: vec![GroupRule {
                service: link("Alkukartoitus", "x/index.html", "service"),
                rule: self.eligibility(),
            }],
            mentions: vec![link("Tavoite 1.2", "g/index.html", "goal")],
        }
    }

    fn exhibits(self) -> Vec<Exhibit<'static>> {
        vec![
            Exhibit::Tables { tables: vec![matrix()], facets: facets() },
            Exhibit::Services { categories: self.categories() },
            Exhibit::Goals { themes: self.themes() },
            Exhibit::Map { map: map(self.way()) },
            Exhibit::Timeline { timeline: timeline(self.way()) },
            Exhibit::Principles { groups: self.principles() },
            Exhibit::Duties { actors: actors() },
            Exhibit::Facts {
                statements: vec![Statement {
                    text: p("maahan muuttanutta asuu kunnassa"),
                    figure: vec![Inline::words(Phrase::plain("6 512"))],
                    as_of: day(),
                    source: Some(self.borrowed("Statistikcentralen")),
                }],
            },
            Exhibit::Summary {
                key: "decisions",
                heading: "Päätökset".into(),
                facts: contact_facts(),
            },
            Exhibit::Agreements { agreements: vec![agreement()] },
            Exhibit::Links { key: "parties", heading: "Vastuutahot".into(), links: vec![party()] },
            Exhibit::Contacts { contacts: vec![contact()] },
        ]
    }

    fn section(self) -> Section<'static> {
        let entry = |title| ContentsEntry {
            number: None,
            title,
            href: "../x/index.html".into(),
            hreflang: None,
            children: Vec::new(),
        };
        Section {
            number: Some("2.1".into()),
            law: vec![law(), law()],
            prose: Some(self.prose()),
            signatory: Some(words("Kaupunginjohtaja")),
            exhibits: self.exhibits(),
            contents: contents(),
            children: contents(),
            previous: Some(entry(p("Johdanto"))),
            next: Some(entry(self.borrowed("Uppföljning"))),
        }
    }

    fn document(self) -> Document<'static> {
        let part = |id: &str, level, exhibits| DocumentPart {
            id: id.into(),
            number: Some("2".into()),
            title: p("Palvelut"),
            level,
            law: vec![law()],
            prose: Some(Prose {
                html: "<p>Teksti.</p>".into(),
                lang: None,
                dir: None,
                origin: None,
            }),
            signatory: None,
            exhibits,
        };
        Document {
            facts: contact_facts(),
            summary: Some(p("Koko ohjelma yhdellä sivulla.")),
            contents: contents(),
            parts: vec![part("luku-2", 2, Vec::new()), part("luku-2-1", 3, self.exhibits())],
        }
    }
}

fn item(key: &str, text: &'static str, current: bool) -> MenuItem<'static> {
    MenuItem {
        key: key.into(),
        text: p(text),
        href: format!("../{key}/index.html"),
        hreflang: None,
        current,
    }
}

fn contact_facts() -> Vec<Fact<'static>> {
    vec![
        fact(
            "phone",
            "Puhelin",
            vec![line(vec![link("+358 17 182 111", "tel:+35817182111", "phone")])],
        ),
        fact(
            "email",
            "Sähköposti",
            vec![line(vec![link("koto@kuopio.example", "mailto:koto@kuopio.example", "email")])],
        ),
        fact("address", "Osoite", vec![line(vec![words("Tulliportinkatu 31, 70100 Kuopio")])]),
    ]
}

fn arrangement_facts() -> Vec<Fact<'static>> {
    vec![
        fact("provider", "Vastaa", vec![line(vec![party()])]),
        fact(
            "delivery",
            "Miten",
            vec![
                line(vec![words("Ensimmäinen suunnitelma "), Inline::words(p("kasvokkain"))]),
                Block::List {
                    lead: Some(p("Sen jälkeen:")),
                    items: vec![vec![words("etänä")], vec![party(), words(" tai puhelimitse")]],
                },
                Block::Note {
                    label: "Huomautus:".to_owned(),
                    inlines: vec![words("Käytäntö vaihtelee.")],
                },
            ],
        ),
    ]
}

fn contact() -> Contact<'static> {
    Contact { party: party(), text: Some(p("Kotoutumissuunnitelmat")), facts: contact_facts() }
}

fn agreement() -> Agreement<'static> {
    Agreement {
        scope: p("Kuopio järjestää palvelut Tuusniemen ja Lapinlahden puolesta."),
        facts: vec![fact("date", "Päiväys", vec![line(vec![words("1.1.2025")])])],
    }
}

fn contents() -> Vec<ContentsEntry<'static>> {
    let entry = |number: &str, title, children| ContentsEntry {
        number: Some(number.into()),
        title: p(title),
        href: "#x".into(),
        hreflang: None,
        children,
    };
    vec![
        entry("1", "Johdanto", Vec::new()),
        entry(
            "2",
            "Palvelut",
            vec![
                entry("2.1", "Kotoutumissuunnitelma", Vec::new()),
                entry("2.2", "Alkukartoitus", Vec::new()),
            ],
        ),
    ]
}

fn goals() -> Vec<GoalLine<'static>> {
    let goal = |number: &str, text, schedule| GoalLine {
        number: Some(number.into()),
        link: link(text, "../goals/g/index.html", "goal"),
        schedule: Some(p(schedule)),
        lead: vec![party(), words("oppilaitokset")],
    };
    vec![
        goal("1.1", "Maahan muuttaneiden työllisyys paranee", "2025–2027"),
        goal("1.2", "Kotoutumiskoulutusta on tarjolla kaikille sitä tarvitseville", "jatkuva"),
    ]
}

fn timeline(way: Direction) -> Timeline<'static> {
    let year = |year| TimelineYear { year, goals: goals() };
    let span = |shape, from, to| Span {
        shape,
        from: Some(years::Day { year: from, day: 1 }),
        to: Some(years::Day { year: to, day: 365 }),
    };
    let row = |text, spans| years::Row { title: drawn(text), spans, note: None };
    let rows = vec![
        row("1.1 Maahan muuttaneiden työllisyys paranee", vec![span(Shape::Dated, 2025, 2026)]),
        row("1.2 Kotoutumiskoulutusta on tarjolla", vec![span(Shape::Deadline, 2025, 2027)]),
    ];
    let drawing = Years {
        first: 2025,
        last: 2027,
        open: drawn("jatkuva"),
        groups: vec![years::Group { title: drawn("Työllistyminen"), rows }],
        key: vec![(Shape::Dated, drawn("määrätty aika"))],
    };
    Timeline {
        figure: Some(figure("timeline", years::draw(&drawing, way))),
        tables: Some(fact(
            "tables",
            "Vastuut",
            vec![line(vec![link("2025", "2025/index.html", "date")])],
        )),
        years: vec![year(2025), year(2027)],
        continuous: goals(),
        undated: goals(),
    }
}

fn drawn(text: &'static str) -> Label<'static> {
    Label { text: text.into(), lang: None, direction: Direction::Ltr }
}

fn figure(id: &'static str, pictures: Vec<Picture>) -> Figure {
    Figure { id, name: "Kuva".into(), about: "Luettelo kertoo saman.".into(), pictures }
}

fn map(way: Direction) -> Map<'static> {
    let names = ["Työllistyminen", "Osallisuus"];
    let branch =
        |text| tree::Branch { title: drawn(text), items: vec![drawn("1.1 Työtä kaikille")] };
    let tree = tree::Tree { root: drawn("Ohjelma"), branches: names.map(branch).to_vec() };
    let items = || {
        let link = link("Työtä kaikille", "../goals/g/index.html", "goal");
        vec![MapItem { number: Some("1.1".into()), link }]
    };
    let branches = names.map(|name| MapBranch { link: words(name), items: items() });
    Map {
        title: p("Kotoutumisohjelma"),
        figure: Some(figure("map", tree::draw(&tree, way))),
        branches: branches.to_vec(),
    }
}

fn actors() -> Vec<DutyActor<'static>> {
    vec![DutyActor {
        id: "kunta".into(),
        actor: link("Kunta", "../../parties/kunta/index.html", "party"),
        levels: vec![DutyLevel {
            level: tag("must", "Velvollisuus"),
            duties: vec![Duty {
                id: "d1".into(),
                text: p("Laatii kotoutumisohjelman."),
                law: vec![law()],
                client_groups: vec![group()],
            }],
        }],
    }]
}

fn party_line(parent: Option<P>) -> PartyLine<'static> {
    PartyLine { link: party(), original: parent.clone(), parent, answers: "12 asiaa".into() }
}

fn parties() -> Parties<'static> {
    Parties {
        kinds: vec![PartyKind {
            kind: tag("unit", "Yksiköt"),
            parties: vec![party_line(Some(p("Kuopion kaupunki"))), party_line(None)],
        }],
    }
}

fn translations() -> Translations<'static> {
    let row = Row {
        id: "translations-kuopio-sv".into(),
        marks: Vec::new(),
        head: vec![words("ruotsi")],
        cells: vec![
            cell(vec![line(vec![words("56 % (179 / 316)")])]),
            cell(vec![line(vec![words("0 % (0)")])]),
        ],
    };
    let heading = Heading {
        id: "translations-kuopio".into(),
        label: "Kokonaisuus".into(),
        name: link("Kuopio", "../kuopio/index.html", "programme"),
    };
    Translations {
        intro: p("Näin pitkällä käännökset ovat."),
        table: Table {
            id: "translations".into(),
            kind: "translations",
            name: p("Käännökset"),
            caption: p("Käännösten tilanne kielittäin"),
            intro: None,
            columns: vec![
                column("language", "Kieli"),
                column("translated", "Käännetty"),
                column("missing", "Puuttuu"),
            ],
            groups: vec![RowGroup { heading: Some(heading), rows: vec![row] }],
        },
    }
}

fn open_data() -> OpenData<'static> {
    let field = |key, href: Option<&str>| OpenField {
        key,
        value: "list: measure".into(),
        href: href.map(str::to_owned),
        text: "What is done to reach it.".into(),
    };
    OpenData {
        intro: p("Kaiken saa myös datana."),
        licence_label: "Lisenssi".into(),
        licence: Some(link(
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "external",
        )),
        no_licence: None,
        promise: p("Tunnisteet ja osoitteet pysyvät."),
        files_heading: "Tiedostot".into(),
        files: vec![OpenFile {
            text: p("Kuopion kotoutumisohjelma"),
            path: "data/programmes/kuopio-2025.json".into(),
            href: "../../data/programmes/kuopio-2025.json".into(),
            media_type: "application/json",
        }],
        embeds: item("embeds", "Upota sisältöä toiselle sivustolle", false),
        fields_heading: "Kentät (englanniksi)".into(),
        example: Some(OpenExample {
            text: "For example, in Python:".into(),
            code: "import json".into(),
        }),
        things: vec![OpenThing {
            id: "field-goal".into(),
            name: "goal".into(),
            text: "A goal.".into(),
            fields: vec![field("measures", Some("#field-goal")), field("id", None)],
        }],
    }
}

fn column(key: &str, label: &'static str) -> Column<'static> {
    Column { key: key.into(), label: p(label), facet: None }
}

fn cell(blocks: Vec<Block<'static>>) -> Cell<'static> {
    Cell::new(blocks, || "Ei ratkaistu".to_owned())
}

fn mark(facet: &'static str, keys: &str) -> Mark {
    Mark { facet, keys: keys.into() }
}

fn when() -> Cell<'static> {
    let date = Inline { kind: Some("date"), ..words("2025–2027") };
    Cell { order: Some("20250101-20271231".into()), ..cell(vec![line(vec![date])]) }
}

fn facets() -> Vec<Facet<'static>> {
    let choice = |key: &str, link| Pick { key: key.into(), link };
    vec![
        Facet {
            key: "party",
            label: "Vastuutaho".into(),
            choices: vec![choice("tyollisyys", party())],
        },
        Facet {
            key: "year",
            label: "Ajankohta".into(),
            choices: vec![choice("2026", link("2026", "../timeline/2026/index.html", "date"))],
        },
    ]
}

fn answers() -> Table<'static> {
    let row = |id: &str, name| Row {
        id: id.into(),
        head: vec![link(name, "../a/index.html", "service")],
        marks: Vec::new(),
        cells: vec![cell(vec![line(vec![words("Vastaa")])]), when()],
    };
    Table {
        id: "answers-kuopio-2025".into(),
        kind: "answers",
        name: p("Kuopio 2025"),
        caption: p("Työllisyyspalvelut: vastuut, Kuopio 2025"),
        intro: None,
        columns: vec![
            column("matter", "Asia"),
            column("role", "Tehtävä"),
            column("schedule", "Aikataulu"),
        ],
        groups: vec![RowGroup {
            heading: None,
            rows: vec![row("a-a", "Kotoutumissuunnitelma"), row("a-b", "Työllistyminen")],
        }],
    }
}

fn matrix() -> Table<'static> {
    let row = |id: &str, name, cells| Row {
        id: id.into(),
        head: vec![link(name, "../s/index.html", "service")],
        marks: vec![mark("group", "tyonhakijat muut"), mark("party", "tyollisyys")],
        cells,
    };
    let full = || {
        cell(vec![
            line(vec![party()]),
            line(vec![words(
                "Ensimmäinen suunnitelma laaditaan kasvokkain, sen jälkeen tapaaminen voidaan järjestää etänä. Suunnitelmaa päivitetään 3 kuukauden välein.",
            )]),
        ])
    };
    Table {
        id: "t-matrix".into(),
        kind: "matrix",
        name: p("Vastuut"),
        caption: p("Palvelut ja niiden vastuutahot, Kuopio 2025"),
        intro: None,
        columns: vec![
            column("service", "Palvelu"),
            Column { facet: Some("group"), ..column("tyonhakijat", "Työnhakijat") },
            Column { facet: Some("group"), ..column("muut", "Muut kotoutujat") },
        ],
        groups: vec![RowGroup {
            heading: None,
            rows: vec![
                row("m-a", "Kotoutumissuunnitelma", vec![full(), full()]),
                row(
                    "m-b",
                    "Monialainen osaamisen ja kotoutumisen palvelutarpeen arviointi",
                    vec![full(), cell(Vec::new())],
                ),
            ],
        }],
    }
}

/// A table of measures with five rows in each group.
pub(crate) fn measures(id: &str, groups: usize) -> Table<'static> {
    let row = |group: usize, row: usize| Row {
        id: format!("{id}-{group}-{row}"),
        head: vec![words(
            "Järjestetään omakielistä työnhakuvalmennusta ja vahvistetaan työpaikkaohjaajien osaamista",
        )],
        marks: vec![mark("year", "2025 2026 2027")],
        cells: vec![
            when(),
            cell(vec![Block::List {
                lead: None,
                items: vec![
                    vec![party()],
                    vec![link("Savon ammattiopisto", "../../parties/sakky/index.html", "party")],
                ],
            }]),
            cell(if row == 1 {
                Vec::new()
            } else {
                vec![line(vec![words("Osallistujia vähintään 40 / vuosi")])]
            }),
        ],
    };
    let group = |group| RowGroup {
        heading: Some(Heading {
            id: format!("{id}-g{group}"),
            label: "Tavoite".into(),
            name: link("Maahan muuttaneiden työllisyys paranee", "../goals/g/index.html", "goal"),
        }),
        rows: (0..5).map(|number| row(group, number)).collect(),
    };
    Table {
        id: id.into(),
        kind: "measures",
        name: p("Työllistymisen edistäminen"),
        caption: p("Työllistymisen edistäminen: toimenpiteet ja vastuut 2025–2028"),
        intro: None,
        columns: vec![
            column("measure", "Toimenpide"),
            column("schedule", "Aikataulu"),
            column("party", "Vastuutaho"),
            column("indicator", "Mittari"),
        ],
        groups: (0..groups).map(group).collect(),
    }
}

fn coverage() -> Table<'static> {
    let row = |id: &str, name| Row {
        id: id.into(),
        head: vec![words(name)],
        marks: Vec::new(),
        cells: vec![
            cell(vec![line(vec![words("Kyllä")])]),
            cell(vec![line(vec![words("Ei")])]),
            cell(Vec::new()),
        ],
    };
    Table {
        id: "t-coverage".into(),
        kind: "coverage",
        name: p("Kuka voi järjestää palvelun"),
        caption: p("Kuka voi järjestää palvelun"),
        intro: None,
        columns: vec![
            column("service", "Palvelu"),
            column("kunta", "Kunta"),
            column("tea", "Työllisyysalue"),
            column("joint", "Yhdessä"),
        ],
        groups: vec![RowGroup {
            heading: None,
            rows: vec![row("c-a", "Alkukartoitus"), row("c-b", "Kotoutumiskoulutus")],
        }],
    }
}
