//! What the rules of the field find in the programmes of this repository, whole.
//!
//! Each list is held against the law by hand: a finding that is not true of the document is a mistake
//! of the rule, and one that goes missing too. The day is fixed, since some findings come with time.

use std::path::Path;

use jiff::civil::date;

use kotosivu::diag::{Arg, Class, Code, Diagnostics, Report, Severity};
use kotosivu::disk::Tree;
use kotosivu::survey::{self, Survey};

fn surveyed() -> Survey {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
    survey::survey(&tree, &survey::Options::new(date(2026, 11, 22)), None)
}

/// The findings about one programme: severity, code, and what it is about. How much is translated is
/// no finding of a rule of the field, and changes with every translator's work.
fn findings(programme: &str) -> Vec<String> {
    let folders = [format!("programmes/{programme}/"), format!("content/{programme}/")];
    let survey = surveyed();
    let about = |report: &&Report| {
        let inside = folders.iter().any(|folder| report.path().starts_with(folder));
        let code = report.diagnostic.code;
        inside && code.class() == Class::Rule && code != Code::TranslationIncomplete
    };
    survey.reports.iter().filter(about).map(line).collect()
}

fn line(report: &Report) -> String {
    let found = &report.diagnostic;
    let level = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let about: Vec<String> = found.args.iter().map(|(_, value)| plain(value)).collect();
    format!("{level} {} {}", found.code.name(), about.join(" | ")).trim_end().to_owned()
}

fn plain(value: &Arg) -> String {
    match value {
        Arg::Text(text) | Arg::Thing(_, text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Word(word) => (*word).to_owned(),
        Arg::Words(words) => words.join(", "),
    }
}

fn assert_found(programme: &str, expected: &[&str]) {
    let mut found = findings(programme);
    // By code, so that moving a service in its file moves nothing here.
    found.sort_by(|a, b| code_of(a).cmp(code_of(b)));
    let (found, expected) = (found.join("\n"), expected.join("\n"));
    assert_eq!(found, expected, "\nfound in {programme}:\n{found}\n");
}

fn code_of(line: &str) -> &str {
    line.split(' ').nth(1).unwrap()
}

/// The table leaves the final test of others, one cell of each guidance row and all of chapter 3 without
/// a responsible party; training is only referred to. Law and names are those of autumn 2024.
#[test]
fn kuopio() {
    assert_found(
        "kuopio-2025",
        &[
            "error KT102 Kielitaidon päättötestaus | Muut kotoutuja-asiakkaat",
            "error KT102 Kotoutumisohjelman aikainen ohjaus ja neuvonta | Työttömät työnhakijat",
            "error KT102 Muu ohjaus ja neuvonta | Muut kotoutuja-asiakkaat",
            "error KT102 statutory-other-education | jobseeker-clients",
            "error KT102 statutory-other-education | other-clients",
            "warning KT104 Kotoutumiskoulutus | Muut kotoutuja-asiakkaat | Kuopion kaupungin maahanmuutto-ohjaaja",
            "error KT105",
            "warning KT115",
            "warning KT117",
            "warning KT120 KotoL 17 § | KotoL 16 §",
            "warning KT120 KotoL 15 § | KotoL 14 §",
            "warning KT120 KotoL 10 § 1 mom. 5 k | KotoL 13 § 1 mom. 5 k",
            "warning KT120 KotoL 15 § | KotoL 14 §",
            "warning KT120 KotoL 17 § | KotoL 16 §",
            "warning KT121 Kotoutumiskoulutus | ELY-keskus | elinvoimakeskus | 1.1.2026",
            "warning KT121 Osaamisen ja kotoutumisen sekä monialaisen osaamisen ja kotoutumisen palvelutarpeen arvioinnin pohjalta laadittava kotoutumissuunnitelma tai monialainen kotoutumissuunnitelma | ELY-keskus | elinvoimakeskus | 1.1.2026",
            "warning KT121 Kotoutumisohjelman aikainen ohjaus ja neuvonta | maistraatti | Digi- ja väestötietovirasto | 1.1.2020",
            "warning KT121 Monikielinen yhteiskuntaorientaatio | ELY-keskus | elinvoimakeskus | 1.1.2026",
            "warning KT121 Yhteistyö | ELY-keskus | elinvoimakeskus | 1.1.2026",
            "error KT301 Kotoutumiskoulutus | 22",
            "warning KT302 Osaamisen ja kotoutumisen palvelutarpeen arviointi | 29",
            "warning KT303 Osaamisen ja kotoutumisen palvelutarpeen arviointi | 28 | need-how",
            "warning KT303 Osaamisen ja kotoutumisen palvelutarpeen arviointi | 29 | need-hours",
            "warning KT303 Osaamisen ja kotoutumisen palvelutarpeen arviointi | 26 | need-languages",
            "warning KT303 Monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi | 22 | need-where",
            "warning KT303 Järjestö-, kulttuuri- ja vapaa-ajan toiminta | 1 | need-who",
            "warning KT309 Kuopio | ar | 320",
            "warning KT309 Kuopio | en | 320",
            "warning KT309 Kuopio | fa | 320",
            "warning KT309 Kuopio | fi-simple | 183",
            "warning KT309 Kuopio | ru | 320",
            "warning KT309 Kuopio | sv | 320",
            "warning KT319 decision-section, decision-case",
            "info KT321 Osaamisen ja kotoutumisen palvelutarpeen arviointi | 29",
            "warning KT322 agreement-link | Kuopion kaupunki",
            "warning KT322 agreement-link, contact | Lapinlahden kunta",
            "warning KT322 agreement-link, contact | Tuusniemen kunta",
        ],
    );
}

/// An archived action programme of the old law: no statutory rules, and nothing is overdue. Its text is
/// Finnish, all of it put into Swedish and English by machine.
#[test]
fn vaasa() {
    assert_found(
        "vaasa-2019-2022",
        &[
            "info KT201 Yhdistystoimijoiden kartoittaminen | schedule",
            "info KT201 Järjestötarjottimesta tiedottaminen | schedule",
            "info KT203 31.12.2022",
            "warning KT309 Vaasa 2019–2022 | en | 152",
            "warning KT309 Vaasa 2019–2022 | fi-simple | 3",
            "warning KT309 Vaasa 2019–2022 | sv | 152",
        ],
    );
}

/// Principles: no statutory rules. The city is bilingual, and so is the document, by machine.
#[test]
fn helsinki() {
    assert_found(
        "helsinki-2025",
        &[
            "warning KT309 Helsinki 2025 | en | 32",
            "warning KT309 Helsinki 2025 | fi-simple | 3",
            "warning KT309 Helsinki 2025 | sv | 32",
        ],
    );
}

/// Guidance of the state: it cites ranges of sections and belongs to no municipality.
#[test]
fn ely() {
    assert_found(
        "ely-2024",
        &[
            "warning KT121 ELY-keskus 2024 | ELY-keskus | elinvoimakeskus | 1.1.2026",
            "warning KT309 ELY-keskus 2024 | en | 87",
            "warning KT309 ELY-keskus 2024 | fi-simple | 3",
            "warning KT309 ELY-keskus 2024 | sv | 87",
        ],
    );
}

/// The site declares all that the law asks of an accessibility statement, until it grows old.
#[test]
fn the_site_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
    let found = |day| {
        let survey = survey::survey(&tree, &survey::Options::new(day), None);
        let own = survey.reports.iter().filter(|report| report.path() == "kotosivu.toml");
        own.map(line).collect::<Vec<_>>()
    };
    assert_eq!(found(date(2026, 11, 22)), [""; 0]);
    assert_eq!(found(date(2027, 11, 23)), ["warning KT312 22.11.2026"]);
}

/// What was found yesterday is not what holds today, however little was edited since.
#[test]
fn findings_that_come_with_time_come_although_nothing_was_edited() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
    let on = |day, before: Option<&Survey>| {
        let before = before.map(|survey| (&tree, survey));
        survey::survey(&tree, &survey::Options::new(day), before)
    };
    let aged = |survey: &Survey| {
        survey.reports.iter().filter(|report| report.diagnostic.code.name() == "KT124").count()
    };
    let eve = on(date(2026, 12, 31), None);
    let new_year = on(date(2027, 1, 1), Some(&eve));
    assert_eq!((aged(&eve), aged(&new_year)), (0, 1));
}
