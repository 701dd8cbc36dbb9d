//! A country of municipalities, each with a programme of its own: what the benchmark sites say.
//!
//! A municipality is generated alone from its place in the country, so that a site of any size is
//! written without ever being held in memory. How it is written down for a generator is not known
//! here: see `project.rs` for kotosivu and `hugo.rs` for Hugo.

use crate::bench::prose::{Dice, LANGUAGES, Said, said, same};

/// How many services a programme has.
const SERVICES: usize = 24;
const GOALS: usize = 5;
const MEASURES: usize = 6;
const SECTIONS: usize = 12;

/// The client groups of the country: id and name.
pub(crate) const GROUPS: [(&str, [&str; 3]); 2] = [
    ("tyonhakijat", ["Työttömät työnhakijat", "Arbetslösa arbetssökande", "Unemployed jobseekers"]),
    ("muut-kotoutujat", ["Muut kotoutuja-asiakkaat", "Övriga integrationskunder", "Other clients"]),
];

/// The themes of the country: id and name.
pub(crate) const THEMES: [(&str, [&str; 3]); 2] = [
    ("tyo-ja-osaaminen", ["Työ ja osaaminen", "Arbete och kunnande", "Work and skills"]),
    ("arki-ja-osallisuus", ["Arki ja osallisuus", "Vardag och delaktighet", "Everyday life"]),
];

const SERVICE_NAMES: [(&str, [&str; 3]); 12] = [
    (
        "palvelutarpeen-arviointi",
        ["Palvelutarpeen arviointi", "Bedömning av servicebehovet", "Assessment of needs"],
    ),
    ("kotoutumissuunnitelma", ["Kotoutumissuunnitelma", "Integrationsplan", "Integration plan"]),
    (
        "yhteiskuntaorientaatio",
        ["Yhteiskuntaorientaatio", "Samhällsorientering", "Civic orientation"],
    ),
    (
        "kotoutumiskoulutus",
        ["Kotoutumiskoulutus", "Integrationsutbildning", "Integration training"],
    ),
    (
        "kielitaidon-testaus",
        ["Kielitaidon päättötestaus", "Slutprov i språk", "Final language test"],
    ),
    (
        "ohjaus-ja-neuvonta",
        ["Ohjaus ja neuvonta", "Handledning och rådgivning", "Guidance and advice"],
    ),
    ("kielikahvila", ["Kielikahvila", "Språkkafé", "Language café"]),
    ("perhekahvila", ["Perhekahvila", "Familjekafé", "Family café"]),
    ("asumisneuvonta", ["Asumisneuvonta", "Boenderådgivning", "Housing advice"]),
    ("tyoelamavalmennus", ["Työelämävalmennus", "Arbetslivsträning", "Work-life coaching"]),
    ("opintoneuvonta", ["Opintoneuvonta", "Studierådgivning", "Study advice"]),
    ("harrastusohjaus", ["Harrastusohjaus", "Fritidshandledning", "Leisure guidance"]),
];

/// Which services are statutory contents, by their places; those whose rules ask for much more than a
/// benchmark needs are left out.
const STATUTORY: [(usize, &str); 4] = [
    (2, "civic-orientation"),
    (3, "integration-training"),
    (4, "final-test"),
    (6, "other-education"),
];

/// The parties of a municipality: ending of the id, kind, what it is called.
const PARTIES: [(&str, &str, [&str; 3]); 8] = [
    ("kunta", "municipality", ["kunta", "kommun", "municipality"]),
    (
        "maahanmuuttopalvelut",
        "unit",
        ["maahanmuuttopalvelut", "invandrartjänster", "immigration services"],
    ),
    (
        "tyollisyysalue",
        "employment-area",
        ["työllisyysalue", "sysselsättningsområde", "employment area"],
    ),
    (
        "tyovoimaviranomainen",
        "employment-authority",
        ["työvoimaviranomainen", "arbetskraftsmyndighet", "employment authority"],
    ),
    (
        "hyvinvointialue",
        "wellbeing-county",
        ["hyvinvointialue", "välfärdsområde", "wellbeing services county"],
    ),
    ("opisto", "school", ["opisto", "institut", "adult education centre"]),
    (
        "yhdistys",
        "ngo",
        ["monikulttuuriyhdistys", "mångkulturförening", "multicultural association"],
    ),
    (
        "toimikunta",
        "working-group",
        ["kotoutumistoimikunta", "integrationskommitté", "integration committee"],
    ),
];

const LAWS: [&str; 6] =
    ["KotoL 10 §", "KotoL 13 §", "KotoL 14 §", "KotoL 16 §", "KotoL 25 §", "KotoL 26 §"];

const BEGINNINGS: [&str; 20] = [
    "Ala", "Haapa", "Hirvi", "Joki", "Kala", "Kallio", "Karhu", "Kivi", "Koivu", "Koski", "Kuusi",
    "Lehto", "Musta", "Niini", "Pihla", "Rauta", "Salmi", "Suo", "Vesi", "Ylä",
];
const ENDINGS: [&str; 17] = [
    "harju", "järvi", "koski", "lahti", "lampi", "maa", "mäki", "niemi", "pelto", "ranta", "saari",
    "salo", "sato", "selkä", "suo", "vaara", "vesi",
];

/// How many municipalities a country can have.
pub(crate) const MOST: usize = BEGINNINGS.len() * ENDINGS.len();

/// The pages that every site has: choice of language, and home, parties and not-found by language.
const SITE_PAGES: usize = 1 + 3 * LANGUAGES.len();

/// The pages of a municipality in one language: home, lists of services and goals, responsibilities,
/// timeline and document; then one for each thing.
const OWN_PAGES: usize =
    6 + SERVICES + GOALS + THEMES.len() + GROUPS.len() + SECTIONS + PARTIES.len();

/// How many municipalities make a site of about so many pages.
pub(crate) fn municipalities_for(pages: usize) -> usize {
    let each = OWN_PAGES * LANGUAGES.len();
    (pages.saturating_sub(SITE_PAGES) + each / 2).div_euclid(each).clamp(1, MOST)
}

/// How many pages a site of so many municipalities has.
pub(crate) fn pages_of(municipalities: usize) -> usize {
    SITE_PAGES + municipalities * OWN_PAGES * LANGUAGES.len()
}

/// A municipality with its parties and its programme. Things refer to one another by place.
pub(crate) struct Municipality {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) title: Said,
    pub(crate) summary: Said,
    pub(crate) parties: Vec<Party>,
    pub(crate) sections: Vec<Section>,
    pub(crate) services: Vec<Service>,
    pub(crate) goals: Vec<Goal>,
}

pub(crate) struct Party {
    pub(crate) slug: String,
    pub(crate) kind: &'static str,
    pub(crate) name: Said,
    pub(crate) purpose: Said,
    pub(crate) email: String,
}

pub(crate) struct Section {
    pub(crate) slug: String,
    pub(crate) number: usize,
    pub(crate) title: Said,
    pub(crate) law: &'static str,
    /// The two services that it describes.
    pub(crate) services: [usize; 2],
    pub(crate) paragraphs: Vec<Said>,
    pub(crate) bullets: Vec<Said>,
}

pub(crate) struct Service {
    pub(crate) slug: String,
    pub(crate) name: Said,
    pub(crate) statutory: Option<&'static str>,
    pub(crate) laws: [&'static str; 2],
    pub(crate) text: Said,
    pub(crate) section: usize,
    pub(crate) price: Said,
    pub(crate) apply: Said,
    pub(crate) hours: Said,
    pub(crate) channel: Said,
    pub(crate) link: Said,
    pub(crate) rules: Vec<Rule>,
    pub(crate) arrangements: Vec<Arrangement>,
}

pub(crate) struct Rule {
    pub(crate) text: Said,
    pub(crate) strength: &'static str,
    pub(crate) group: usize,
}

pub(crate) struct Arrangement {
    pub(crate) group: usize,
    pub(crate) organiser: usize,
    pub(crate) provider: usize,
    pub(crate) mode: &'static str,
    pub(crate) text: Said,
}

pub(crate) struct Goal {
    pub(crate) slug: String,
    pub(crate) theme: usize,
    pub(crate) name: Said,
    pub(crate) outcome: Said,
    pub(crate) lead: usize,
    pub(crate) partner: usize,
    pub(crate) schedule: String,
    pub(crate) indicators: Vec<Said>,
    pub(crate) measures: Vec<Measure>,
}

pub(crate) struct Measure {
    pub(crate) slug: String,
    pub(crate) text: Said,
    pub(crate) schedule: String,
    pub(crate) lead: usize,
}

/// The municipality at a place, which is below [`MOST`]. Always the same one.
pub(crate) fn municipality(place: usize) -> Municipality {
    let name = format!("{}{}", BEGINNINGS[place % 20], ENDINGS[place / 20 % 17]);
    let slug = format!("kunta-{:03}", place + 1);
    let dice = &mut Dice::new(place);
    Municipality {
        title: [
            format!("{name}n kotoutumisohjelma 2025–2028"),
            format!("{name}s integrationsprogram 2025–2028"),
            format!("Integration programme of {name} 2025–2028"),
        ],
        summary: dice.sentences(3),
        parties: PARTIES.iter().map(|one| party(one, &name, &slug, dice)).collect(),
        sections: (0..SECTIONS).map(|place| section(place, dice)).collect(),
        services: (0..SERVICES).map(|place| service(place, dice)).collect(),
        goals: (0..GOALS).map(|place| goal(place, dice)).collect(),
        slug,
        name,
    }
}

fn party(one: &(&str, &'static str, [&str; 3]), name: &str, slug: &str, dice: &mut Dice) -> Party {
    let (ending, kind, called) = *one;
    Party {
        slug: format!("{slug}-{ending}"),
        kind,
        name: called.map(|called| format!("{name} {called}")),
        purpose: dice.sentences(2),
        email: format!("{ending}@{slug}.example"),
    }
}

fn section(place: usize, dice: &mut Dice) -> Section {
    Section {
        slug: format!("luku-{}", place + 1),
        number: place + 1,
        title: dice.phrase(),
        law: dice.one_of(&LAWS),
        services: [2 * place, 2 * place + 1],
        paragraphs: (0..3).map(|_| dice.sentences(3)).collect(),
        bullets: (0..4).map(|_| dice.phrase()).collect(),
    }
}

fn service(place: usize, dice: &mut Dice) -> Service {
    let (slug, name) = SERVICE_NAMES[place % SERVICE_NAMES.len()];
    let (slug, name) = match place / SERVICE_NAMES.len() {
        0 => (slug.to_owned(), said(name)),
        round => {
            (format!("{slug}-{}", round + 1), name.map(|name| format!("{name} {}", round + 1)))
        }
    };
    Service {
        slug,
        name,
        statutory: STATUTORY.iter().find(|(own, _)| *own == place).map(|(_, kind)| *kind),
        laws: [dice.one_of(&LAWS[..3]), dice.one_of(&LAWS[3..])],
        text: dice.sentences(2),
        section: place / 2,
        price: said(["Maksuton", "Avgiftsfri", "Free of charge"]),
        apply: dice.sentences(1),
        hours: said(["arkisin klo 9–15", "vardagar kl. 9–15", "weekdays 9–15"]),
        channel: dice.phrase(),
        link: dice.phrase(),
        rules: (0..2).map(|group| rule(group, dice)).collect(),
        arrangements: (0..GROUPS.len()).map(|group| arrangement(group, dice)).collect(),
    }
}

fn rule(group: usize, dice: &mut Dice) -> Rule {
    let strength = dice.one_of(&["always", "if-needed", "on-request"]);
    Rule { text: dice.sentences(1), strength, group }
}

fn arrangement(group: usize, dice: &mut Dice) -> Arrangement {
    Arrangement {
        group,
        organiser: if group == 0 { 2 } else { 0 },
        provider: 1 + dice.below(6),
        mode: dice.one_of(&["in-person", "remote", "hybrid"]),
        text: dice.sentences(1),
    }
}

fn goal(place: usize, dice: &mut Dice) -> Goal {
    Goal {
        slug: format!("tavoite-{}", place + 1),
        theme: place % THEMES.len(),
        name: dice.phrase(),
        outcome: dice.sentences(2),
        lead: dice.below(PARTIES.len()),
        partner: dice.below(PARTIES.len()),
        schedule: "2025–2028".to_owned(),
        indicators: (0..2).map(|_| dice.phrase()).collect(),
        measures: (0..MEASURES).map(|place| measure(place, dice)).collect(),
    }
}

fn measure(place: usize, dice: &mut Dice) -> Measure {
    Measure {
        slug: format!("toimenpide-{}", place + 1),
        text: dice.sentences(1),
        schedule: (2025 + dice.below(4)).to_string(),
        lead: dice.below(PARTIES.len()),
    }
}

/// The name of the country's site.
pub(crate) fn site_title() -> Said {
    same("Kotoutumisohjelmat 2025–2028")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_site_has_about_as_many_pages_as_asked_for() {
        for pages in [1_000, 10_000, 50_000] {
            let planned = pages_of(municipalities_for(pages));
            assert!(planned.abs_diff(pages) <= OWN_PAGES * 3, "{pages}: {planned}");
        }
    }

    #[test]
    fn municipalities_differ_in_name_and_not_from_run_to_run() {
        let names: BTreeSet<String> = (0..MOST).map(|place| municipality(place).name).collect();
        assert_eq!(names.len(), MOST);
        assert_eq!(municipality(5).services[3].text, municipality(5).services[3].text);
    }
}
