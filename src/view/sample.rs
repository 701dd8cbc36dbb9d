//! A small site for the tests of views, made by hand: one programme of services and one of actions.

use jiff::civil::date;

use crate::address::{self, Page};
use crate::check::outline;
use crate::language::Language;
use crate::locale::Locale;
use crate::model::goal::{Goal, Indicator, Measure};
use crate::model::kind::{
    CellState, PartyKind, ProgrammeKind, ProgrammeState, Publicity, ServiceCategory,
};
use crate::model::law::LawRef;
use crate::model::programme::{Programme, Section, Timing};
use crate::model::registry::{ClientGroup, Law, Party, Reference, Registry, Theme};
use crate::model::schedule::Schedule;
use crate::model::service::{Arrangement, Case, Service};
use crate::model::site::{Leaf, Site, TextPage};
use crate::model::table::{Id, Table};
use crate::model::text::{Origin, Text, Wording};
use crate::source::{FileId, Span};
use crate::view::Voice;
use crate::view::phrase::{Block, Inline};
use crate::view::table::Cell;
use crate::words::Words;

pub(super) const AT: Span = Span { file: FileId(0), start: 0, end: 0 };

/// The language of a tag.
pub(super) fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// A text in Finnish.
pub(super) fn text(words: &str) -> Text {
    Text::new(language("fi"), words)
}

/// A text in Finnish with another wording.
pub(super) fn also(words: &str, tag: &str, other: &str, origin: Origin) -> Text {
    let mut text = text(words);
    text.add(Wording { language: language(tag), words: other.into(), origin });
    text
}

/// A reference to the one law of the registry, or to one that it does not know.
pub(super) fn reference(typed: &str) -> Reference {
    let (names, ids) = Table::<Law>::reserve(["kotoutumislaki"]);
    drop(names);
    let law = if typed.starts_with("KotoL") { ids[0] } else { None };
    Reference { cited: LawRef::parse(typed).unwrap(), law, at: AT }
}

/// The words of the field, as the default theme has them; English where it has none.
pub(super) fn words(tag: &str) -> Words {
    let catalogue = match language(tag).base().as_str() {
        "fi" => include_str!("../../themes/koto/labels/fi.field.ftl"),
        "sv" => include_str!("../../themes/koto/labels/sv.field.ftl"),
        _ => include_str!("../../themes/koto/labels/en.field.ftl"),
    };
    let (words, faults) = Words::new(tag, &[("field.ftl", catalogue)]);
    assert_eq!(faults, [], "{tag}");
    words
}

/// What a page is written at: a site and a language.
pub(super) struct Desk {
    pub(super) site: Site,
    language: Language,
    locale: Locale,
    words: Words,
}

impl Desk {
    /// A site without programmes.
    pub(super) fn empty(tag: &str) -> Desk {
        Desk::with(tag, &[])
    }

    /// A site with these programmes.
    pub(super) fn with(tag: &str, programmes: &[&Programme]) -> Desk {
        let language = language(tag);
        let site = site(language, programmes);
        Desk { site, language, locale: Locale::new(language), words: words(tag) }
    }

    /// Who speaks.
    pub(super) fn voice(&self) -> Voice<'_> {
        let Desk { site, language, locale, words } = self;
        Voice { site, language: *language, locale, words }
    }

    /// A page of the first programme.
    pub(super) fn leaf(&self, leaf: Leaf) -> Page {
        let first = self.site.programmes.ids().next().unwrap();
        address::leaf(&self.site, first, leaf).unwrap()
    }
}

fn site(page: Language, programmes: &[&Programme]) -> Site {
    let mut languages = ["fi", "sv", "en"].map(language).to_vec();
    if !languages.contains(&page) {
        languages.push(page);
    }
    let registry = registry();
    let outlines = programmes.iter().map(|one| outline(one, &registry, &languages, 0)).collect();
    Site {
        title: also("Kotoutumisohjelmat", "sv", "Integrationsprogram", Origin::Original),
        lead: None,
        base_url: "https://koto.example/".to_owned(),
        theme: "koto".to_owned(),
        theme_at: AT,
        translation: Vec::new(),
        publish_share: 0,
        framed_by: None,
        publisher: None,
        feedback: Some("palaute@koto.example".to_owned()),
        data_licence: None,
        accessibility: None,
        pages: vec![TextPage {
            slug: "tietoa".into(),
            at: AT,
            title: text("Tietoa sivustosta"),
            prose: text("# Otsikko\n\n[Ohjelma](programme:kuopio)"),
            order: 1,
        }],
        programmes: table(programmes.iter().map(|one| &*one.slug), outlines),
        registry,
        languages,
    }
}

/// A table of these things by these names.
pub(super) fn table<'n, T>(names: impl Iterator<Item = &'n str>, things: Vec<T>) -> Table<T> {
    Table::reserve(names).0.fill(things)
}

const PARTIES: [(&str, &str, PartyKind); 5] = [
    ("alajarvi", "Alajärvi", PartyKind::Municipality),
    ("aland", "Åland", PartyKind::Municipality),
    ("ahtari", "Ähtäri", PartyKind::Municipality),
    ("viranomainen", "Työvoimaviranomainen", PartyKind::EmploymentAuthority),
    ("zonta", "Zonta", PartyKind::Municipality),
];

const GROUPS: [(&str, &str, Option<usize>); 3] = [
    ("tyonhakijat", "Työnhakijat", None),
    ("muut", "Muut kotoutujat", None),
    ("kiintio", "Kiintiöpakolaiset", Some(1)),
];

fn registry() -> Registry {
    let parties = PARTIES.map(|(slug, name, kind)| party(slug, name, kind)).to_vec();
    let ids = ids::<ClientGroup>(GROUPS.map(|(slug, ..)| slug).as_slice());
    let groups = GROUPS.map(|(slug, name, parent)| ClientGroup {
        slug: slug.into(),
        at: AT,
        name: text(name),
        parent: parent.map(|place| ids[place]),
        definition: None,
        law: Vec::new(),
        statutory: false,
    });
    Registry {
        parties: table(PARTIES.iter().map(|(slug, ..)| *slug), parties),
        client_groups: table(GROUPS.iter().map(|(slug, ..)| *slug), groups.to_vec()),
        laws: table(["kotoutumislaki"].into_iter(), vec![law()]),
        themes: table(["tyo"].into_iter(), vec![theme()]),
        terms: Vec::new(),
    }
}

fn ids<T>(names: &[&str]) -> Vec<Id<T>> {
    Table::<T>::reserve(names.iter().copied()).1.into_iter().flatten().collect()
}

/// The party of this id.
pub(super) fn party_id(slug: &str) -> Id<Party> {
    let names = PARTIES.map(|(slug, ..)| slug);
    ids(&names)[names.iter().position(|name| *name == slug).unwrap()]
}

/// The client group of this id.
pub(super) fn group_id(slug: &str) -> Id<ClientGroup> {
    let names = GROUPS.map(|(slug, ..)| slug);
    ids(&names)[names.iter().position(|name| *name == slug).unwrap()]
}

/// The one theme.
pub(super) fn theme_id() -> Id<Theme> {
    ids(&["tyo"])[0]
}

fn party(slug: &str, name: &str, kind: PartyKind) -> Party {
    Party {
        slug: slug.into(),
        at: AT,
        kind,
        name: text(name),
        short: None,
        parent: None,
        members: Vec::new(),
        coordinator: None,
        meets: None,
        purpose: None,
        contact: None,
        aliases: Vec::new(),
        business_id: None,
        ptv: None,
        municipality_code: None,
        valid_from: None,
        valid_to: None,
        successor: None,
    }
}

fn law() -> Law {
    let mut title =
        also("Laki kotoutumisen edistämisestä", "sv", "integrationslagen", Origin::Original);
    let english = Wording {
        language: language("en"),
        words: "Integration Act".into(),
        origin: Origin::Translated,
    };
    title.add(english);
    let url = "https://finlex.fi/fi/2023/681#sec_{section}";
    let swedish = "https://finlex.fi/sv/2023/681#sec_{section}";
    Law {
        slug: "kotoutumislaki".into(),
        number: "681/2023".to_owned(),
        title,
        short: None,
        abbreviations: vec!["KotoL".to_owned()],
        url: Some(also(url, "sv", swedish, Origin::Original)),
    }
}

fn theme() -> Theme {
    Theme { slug: "tyo".into(), at: AT, name: text("Työ"), parent: None, order: 1, intro: None }
}

/// A programme with nothing in it.
pub(super) fn programme(slug: &str, kind: ProgrammeKind) -> Programme {
    Programme {
        slug: slug.into(),
        at: AT,
        kind,
        title: text("Kotoutumisohjelma"),
        short: text(slug),
        summary: None,
        languages: vec![language("fi"), language("en")],
        municipalities: Vec::new(),
        period: None,
        date: date(2024, 11, 18),
        date_is_year: false,
        version: None,
        state: ProgrammeState::Approved,
        publisher: party_id("ahtari"),
        coordinator: None,
        steering: Vec::new(),
        referral_contact: None,
        publicity: Publicity::Public,
        law: Vec::new(),
        decisions: Vec::new(),
        agreements: Vec::new(),
        contacts: Vec::new(),
        reporting: None,
        facts: Vec::new(),
        client_groups: Vec::new(),
        supersedes: None,
        related: Vec::new(),
        previous_names: Vec::new(),
        columns: Vec::new(),
        reviewed: None,
        sections: Table::default(),
        services: Table::default(),
        goals: Table::default(),
        principles: Vec::new(),
        duties: Vec::new(),
        coverages: Vec::new(),
        translation: Vec::new(),
    }
}

/// An arrangement for these client groups that says nothing.
pub(super) fn arrangement(groups: &[&str]) -> Arrangement {
    Arrangement {
        at: AT,
        client_groups: groups.iter().map(|slug| group_id(slug)).collect(),
        area: Vec::new(),
        organisers: Vec::new(),
        providers: Vec::new(),
        refers: Vec::new(),
        provision: Vec::new(),
        delivery: Vec::new(),
        update: None,
        languages: Vec::new(),
        cases: Vec::new(),
        text: None,
        state: None,
        note: None,
    }
}

/// A service with these arrangements.
pub(super) fn service(slug: &str, name: Text, arrangements: Vec<Arrangement>) -> Service {
    Service {
        slug: slug.into(),
        at: AT,
        name,
        category: ServiceCategory::Statutory,
        statutory: None,
        law: Vec::new(),
        text: None,
        section: None,
        eligibility: Vec::new(),
        languages: Vec::new(),
        interpreting: None,
        channels: Vec::new(),
        price: None,
        apply: None,
        hours: None,
        links: Vec::new(),
        ptv: None,
        arrangements,
    }
}

/// A section that shows these services.
pub(super) fn section(slug: &str, level: u8, services: Vec<Id<Service>>) -> Section {
    Section {
        slug: slug.into(),
        at: AT,
        title: text(slug),
        number: None,
        level,
        parent: None,
        law: Vec::new(),
        prose: Some(text("Teksti: [palvelu](service:arvio), [luku](section:toinen#osa).\n\n# Osa")),
        services,
        themes: Vec::new(),
        parties: Vec::new(),
        show: Vec::new(),
        signatory: None,
        annex: false,
    }
}

/// A programme of two services for two client groups: the first is provided by the authority for
/// one and has a sub-group for the other; the second is decided for nobody.
pub(super) fn kuopio() -> Programme {
    let told = Arrangement {
        organisers: vec![party_id("ahtari")],
        providers: vec![party_id("viranomainen")],
        text: Some(text("Sovitaan työvoimaviranomaisen kanssa.")),
        ..arrangement(&["tyonhakijat"])
    };
    let case = Case {
        client_groups: vec![group_id("kiintio")],
        with: vec![party_id("zonta")],
        may_involve: Vec::new(),
        text: None,
    };
    let others = Arrangement {
        providers: vec![party_id("ahtari")],
        cases: vec![case],
        ..arrangement(&["muut"])
    };
    let undecided =
        Arrangement { state: Some(CellState::NotDecided), ..arrangement(&["muut", "tyonhakijat"]) };
    let name = also("Arvio", "en", "Assessment", Origin::Machine);
    let services = vec![
        service("arvio", name, vec![told, others]),
        service("koe", text("Koe"), vec![undecided]),
    ];
    let shown = ids::<Service>(&["arvio", "koe"])[0];
    let sections = vec![section("ensimmainen", 1, vec![shown]), section("toinen", 2, Vec::new())];
    Programme {
        client_groups: vec![group_id("muut"), group_id("tyonhakijat")],
        sections: table(["ensimmainen", "toinen"].into_iter(), sections),
        services: table(["arvio", "koe"].into_iter(), services),
        ..programme("kuopio", ProgrammeKind::Services)
    }
}

/// A programme of these services.
pub(super) fn of_services(services: Vec<Service>) -> Programme {
    let names: Vec<String> = services.iter().map(|one| one.slug.to_string()).collect();
    Programme {
        services: table(names.iter().map(String::as_str), services),
        ..programme("kuopio", ProgrammeKind::Services)
    }
}

/// The words of a block, with links in square brackets.
pub(super) fn words_of(block: &Block<'_>) -> String {
    let line = |inlines: &[Inline<'_>]| -> String {
        let linked = inlines.iter().map(|one| match one.href {
            Some(_) => format!("[{}]", one.phrase.text),
            None => one.phrase.text.to_string(),
        });
        linked.collect()
    };
    match block {
        Block::Line { inlines } | Block::Note { inlines, label: _ } => line(inlines),
        Block::List { items, .. } => {
            items.iter().map(|item| ["* ", &*line(item)].concat()).collect()
        }
    }
}

/// What a cell says.
pub(super) fn said(cell: &Cell<'_>) -> Vec<String> {
    cell.blocks.iter().map(words_of).chain(cell.empty.clone()).collect()
}

/// A typed schedule.
pub(super) fn timing(typed: &str) -> Timing {
    Timing { schedule: Schedule::parse(typed).unwrap(), words: None, after: None, at: AT }
}

/// An indicator of these words.
pub(super) fn indicator(words: &str) -> Indicator {
    Indicator {
        slug: "mittari".into(),
        at: AT,
        text: text(words),
        kind: None,
        unit: None,
        baseline: None,
        target: None,
        source: None,
        frequency: None,
    }
}

/// A measure led by these parties.
pub(super) fn measure(slug: &str, schedule: Option<&str>, lead: &[&str]) -> Measure {
    Measure {
        slug: slug.into(),
        at: AT,
        text: text(slug),
        timing: schedule.map(timing),
        lead: lead.iter().map(|slug| party_id(slug)).collect(),
        partners: Vec::new(),
        indicators: Vec::new(),
        steps: Vec::new(),
        services: Vec::new(),
        budget: Vec::new(),
        extra: Vec::new(),
        own_parties: false,
    }
}

/// A goal of the one theme.
pub(super) fn goal(slug: &str, measures: Vec<Measure>) -> Goal {
    Goal {
        slug: slug.into(),
        at: AT,
        theme: theme_id(),
        number: None,
        name: text(slug),
        text: None,
        outcome: None,
        lead: vec![party_id("ahtari")],
        partners: Vec::new(),
        client_groups: Vec::new(),
        law: Vec::new(),
        timing: None,
        indicators: Vec::new(),
        measures,
    }
}

/// A programme of these goals.
pub(super) fn vaasa(goals: Vec<Goal>) -> Programme {
    let names: Vec<String> = goals.iter().map(|goal| goal.slug.to_string()).collect();
    Programme {
        goals: table(names.iter().map(String::as_str), goals),
        ..programme("vaasa", ProgrammeKind::Actions)
    }
}
