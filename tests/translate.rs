//! The work of translators: catalogues brought up to date by the real program, and what comes of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::project::{Project, copy};

const CATALOGUE: &str = "programmes/koe/translations/sv.po";
const SECTION: &str = "content/koe/johdanto.md";

/// The base of the cases with Swedish catalogues begun.
fn begun() -> Project {
    let project = Project::new();
    project.run(&["translate", "update"]).ends_with(0);
    project
}

/// Puts a translation to the text `id`, which must be in one line.
fn translate(project: &Project, id: &str, words: &str) {
    let (old, new) =
        (format!("msgid \"{id}\"\nmsgstr \"\""), format!("msgid \"{id}\"\nmsgstr \"{words}\""));
    project.edit(CATALOGUE, &old, &new);
}

#[test]
fn an_update_begins_the_catalogues_of_the_site_and_a_second_one_changes_nothing() {
    let project = Project::new();
    let ran = project.run(&["translate", "update", "--check"]).ends_with(1);
    assert!(ran.stderr.contains(CATALOGUE), "{}", ran.stderr);
    assert!(!project.root().join(CATALOGUE).exists(), "a check writes nothing");
    project.run(&["translate", "update"]).ends_with(0);
    let first = project.bytes_below("programmes");
    assert!(
        project
            .read(CATALOGUE)
            .contains("#: content/koe/johdanto.md:4\nmsgctxt \"content.johdanto#1\"")
    );
    assert!(project.read("content/translations/sv.po").contains("msgctxt \"site.title\""));
    assert!(project.read("programmes/registry/translations/sv.po").contains("msgctxt \"party."));
    project.run(&["translate", "update", "--check"]).ends_with(0);
    project.run(&["translate", "update"]).ends_with(0);
    assert_eq!(project.bytes_below("programmes"), first);
    project.run(&["check"]).ends_with(0);
}

#[test]
fn a_language_is_begun_by_naming_it_and_kept_up_to_date_from_then_on() {
    let project = Project::new();
    project.run(&["translate", "update", "--lang", "ru", "--programme", "koe"]).ends_with(0);
    let russian = "programmes/koe/translations/ru.po";
    assert!(project.read(russian).contains("\"Language: ru\\n\""));
    assert!(!project.root().join(CATALOGUE).exists(), "only what was asked for");
    project.edit(SECTION, "Ohjelma kertoo", "Tämä ohjelma kertoo");
    project.run(&["translate", "update"]).ends_with(0);
    assert!(project.read(russian).contains("Tämä ohjelma kertoo"));
}

#[test]
fn no_catalogue_is_begun_in_a_language_of_the_site_that_the_programme_is_not_read_in() {
    let project = Project::new();
    project.edit("kotosivu.toml", "[\"fi\", \"sv\"]", "[\"fi\", \"sv\", \"ru\", \"fi-simple\"]");
    project.run(&["translate", "update"]).ends_with(0);
    let russian = "programmes/koe/translations/ru.po";
    assert!(project.root().join("programmes/registry/translations/ru.po").exists());
    assert!(project.root().join(CATALOGUE).exists() && !project.root().join(russian).exists());
    let ran = project.run(&["translate", "status", "--programme", "koe"]).ends_with(0);
    assert!(!ran.stdout.contains("  ru  "), "{}", ran.stdout);
    project.run(&["translate", "update", "--check"]).ends_with(0);
    project.run(&["build"]).ends_with(0);
    assert!(!project.read("public/sv/translations/index.html").contains("translations-koe-ru"));
}

#[test]
fn what_is_not_in_easy_language_is_asked_of_nobody() {
    let project = Project::new();
    let languages = "[\"fi\", \"sv\", \"fi-simple\"]";
    for path in ["kotosivu.toml", "programmes/koe/programme.toml"] {
        project.edit(path, "[\"fi\", \"sv\"]", languages);
    }
    project.edit("programmes/koe/programme.toml", "arkistoitu", "hyväksytty");
    let easy = "text = { fi = \"Neuvontaa.\", fi-simple = \"Täällä sinua autetaan.\" }";
    let services = "programmes/koe/services.toml";
    let category = "category = \"lakisääteinen\"";
    project.edit(services, category, &format!("{category}\n{easy}"));
    let config = project.read("kotosivu.toml");
    project.write("kotosivu.toml", format!("{config}\n[translation]\npublish_share = 90\n"));
    let ran = project.run(&["translate", "status"]).ends_with(0);
    assert!(ran.stdout.contains("  sv  missing") && !ran.stdout.contains("  fi-simple  missing"));
    let ran = project.run(&["translate", "status", "--lang", "fi-simple"]).ends_with(0);
    assert!(ran.stdout.contains("  fi-simple  missing"), "{}", ran.stdout);
    let ran = project.run(&["check"]);
    let found = ran.stdout + &ran.stderr;
    assert!(found.contains("language-held-back") && found.contains("(sv)"), "{found}");
    assert!(!found.contains("(fi-simple)"), "{found}");
    project.run(&["build"]).ends_with(0);
    let page = project.root().join("public/fi-simple/koe/services/ohjaus/index.html");
    assert!(page.exists(), "one page in easy language is worth having");
}

#[test]
fn what_is_no_language_or_no_programme_is_refused() {
    let project = Project::new();
    let ran = project.run(&["translate", "update", "--lang", "r!"]).ends_with(2);
    assert!(ran.stderr.contains("r! is not the tag of a language"), "{}", ran.stderr);
    let ran = project.run(&["translate", "update", "--programme", "koeh"]).ends_with(2);
    assert!(ran.stderr.contains("Did you mean koe?"), "{}", ran.stderr);
}

#[test]
fn a_translation_follows_its_paragraph_and_a_changed_one_is_fuzzy() {
    let project = Project::new();
    project
        .write(SECTION, "+++\ntitle = \"Johdanto\"\n+++\nYksi asia.\n\n- Kaksi\n- Kolme **3**\n");
    project.run(&["translate", "update"]).ends_with(0);
    translate(&project, "Yksi asia.", "En sak.");
    translate(&project, "Kaksi", "Två");
    translate(&project, "Kolme **3**", "Tre **3**");
    project.write(
        SECTION,
        "+++\ntitle = \"Johdanto\"\n+++\nUusi.\n\nYksi asia.\n\n- Kaksi!\n- Kolme **3**\n",
    );
    project.run(&["build"]).ends_with(0);
    let page = project.read("public/sv/koe/johdanto/index.html");
    assert!(page.contains("<p lang=\"fi\">Uusi.</p>\n<p>En sak.</p>"), "{page}");
    assert!(page.contains("<li>Två</li>\n<li>Tre <strong>3</strong></li>"), "{page}");
    project.run(&["translate", "update"]).ends_with(0);
    let catalogue = project.read(CATALOGUE);
    for entry in [
        "msgctxt \"content.johdanto#1\"\nmsgid \"Uusi.\"\nmsgstr \"\"\n",
        "msgctxt \"content.johdanto#2\"\nmsgid \"Yksi asia.\"\nmsgstr \"En sak.\"\n",
        "#, fuzzy\n#| msgid \"Kaksi\"\nmsgctxt \"content.johdanto#3\"\nmsgid \"Kaksi!\"\nmsgstr \"Två\"\n",
        "msgctxt \"content.johdanto#4\"\nmsgid \"Kolme **3**\"\nmsgstr \"Tre **3**\"\n",
    ] {
        assert!(catalogue.contains(entry), "{entry}\n{catalogue}");
    }
}

#[test]
fn nothing_is_taken_for_gone_because_it_cannot_be_read() {
    let project = begun();
    let before = project.read(CATALOGUE);
    project.edit("programmes/koe/services.toml", "[[service]]", "[[service]");
    let ran = project.run(&["translate", "update"]).ends_with(1);
    assert!(
        ran.stderr.contains("programmes/koe/translations/sv.po was left as it is"),
        "{}",
        ran.stderr
    );
    assert_eq!(project.read(CATALOGUE), before);
}

#[test]
fn a_catalogue_that_cannot_be_read_whole_is_left_as_it_is() {
    let project = begun();
    project.edit(CATALOGUE, "msgstr \"\"\n\n", "msgstr \"\n\n");
    let before = project.read(CATALOGUE);
    project.edit(SECTION, "Ohjelma kertoo", "Tämä ohjelma kertoo");
    let ran = project.run(&["translate", "update"]).ends_with(1);
    assert!(ran.stderr.contains("po-syntax"), "{}", ran.stderr);
    assert_eq!(project.read(CATALOGUE), before);
}

#[test]
fn the_status_counts_every_text_and_lists_what_is_open() {
    let project = begun();
    translate(
        &project,
        "Ohjelma kertoo, miten kunta edistää kotoutumista.",
        "Programmet berättar.",
    );
    let ran = project.run(&["translate", "status", "--programme", "koe"]).ends_with(0);
    assert!(ran.stdout.lines().nth(1).unwrap().starts_with("koe        sv"), "{}", ran.stdout);
    assert!(ran.stdout.contains("content/koe/johdanto.md:2  sv  missing  content.johdanto.title"));
    let ran = project.run(&["translate", "status", "--programme", "koe", "--json"]).ends_with(0);
    let told: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let row = &told["translations"][0];
    assert_eq!((&row["done"], &row["language"]), (&1.into(), &"sv".into()));
    let (total, missing) = (row["total"].as_u64().unwrap(), row["missing"].as_u64().unwrap());
    assert_eq!(total, missing + 1);
    assert_eq!(row["items"].as_array().unwrap().len() as u64, missing);
}

#[test]
fn a_programme_is_published_in_a_language_when_enough_of_it_is_translated() {
    let project = begun();
    let page = "public/sv/koe/index.html";
    project.run(&["build"]).ends_with(0);
    assert!(project.root().join(page).exists(), "nothing is asked unless it is said");
    let config = project.read("kotosivu.toml");
    project.write("kotosivu.toml", format!("{config}\n[translation]\npublish_share = 1\n"));
    project.run(&["build"]).ends_with(0);
    assert!(!project.root().join(page).exists());
    let status = project.read("public/sv/translations/index.html");
    assert!(status.contains("ännu inte publicerat"), "{status}");
}

#[test]
fn a_page_that_is_mostly_in_another_language_is_not_offered() {
    let project = begun();
    let offered = || {
        project.run(&["build"]).ends_with(0);
        project.read("public/fi/koe/johdanto/index.html").contains("hreflang=\"sv\" href=\"https")
    };
    assert!(!offered());
    translate(&project, "Johdanto", "Inledning");
    let words = "Programmet berättar hur kommunen främjar integration.";
    translate(&project, "Ohjelma kertoo, miten kunta edistää kotoutumista.", words);
    assert!(offered());
}

/// The programme of Kuopio of this repository, alone on the site, in three of its languages.
fn kuopio() -> Project {
    let project = Project::empty();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["programmes/registry", "programmes/kuopio-2025", "content"] {
        copy(&root.join(folder), &project.root().join(folder));
    }
    copy_file(&project, root, "kotosivu.toml");
    for path in ["kotosivu.toml", "programmes/kuopio-2025/programme.toml"] {
        set(&project, path, "languages", "[\"fi\", \"sv\", \"ar\"]");
    }
    set(&project, "kotosivu.toml", "programmes", "[\"kuopio-2025\"]");
    for other in ["vaasa-2019-2022", "helsinki-2025", "ely-2024"] {
        std::fs::remove_dir_all(project.root().join("content").join(other)).unwrap();
    }
    project
}

fn copy_file(project: &Project, root: &Path, path: &str) {
    project.write(path, std::fs::read(root.join(path)).unwrap());
}

/// Gives a key of one line another value.
fn set(project: &Project, path: &str, key: &str, value: &str) {
    let text = project.read(path);
    let line = text.lines().find(|line| line.starts_with(&format!("{key} = "))).unwrap();
    project.edit(path, line, &format!("{key} = {value}"));
}

/// The pages of a site, by path.
fn pages(project: &Project) -> BTreeMap<String, String> {
    let files = project.bytes_below("public").into_iter();
    let pages = files.filter(|(path, _)| path.ends_with("/index.html"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// The paths of the pages that differ, below the folder of their language.
fn changed<'a>(
    language: &str,
    before: &'a BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> BTreeSet<&'a str> {
    assert!(before.keys().eq(after.keys()), "a page came or went");
    let differ = before.iter().filter(|(path, html)| after[*path] != **html);
    differ.filter_map(|(path, _)| path.strip_prefix(&format!("{language}/"))).collect()
}

/// Changes one sentence of the real programme, and looks wherever that must show, and must not.
fn changes(path: &str, line: usize, key: &str, old: &str, new: &str, shown_on: &str) {
    let project = kuopio();
    project.run(&["build", "--quiet"]).ends_with(0);
    let before = pages(&project);
    project.edit(path, old, new);

    let ran = project.run(&["translate", "status", "--json"]).ends_with(0);
    let told: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    for row in told["translations"].as_array().unwrap() {
        let stale =
            usize::from(row["programme"] == "kuopio-2025" && row["language"] != "fi-simple");
        assert!(row["language"] == "fi-simple" || row["stale"] == stale, "{row}");
    }
    let ran = project.run(&["check"]);
    let found = ran.stdout + &ran.stderr;
    for language in ["sv", "ar"] {
        let is_ours =
            |line: &&str| line.contains("KT308") && line.contains(&format!("{language}.po"));
        let ours: Vec<&str> = found.lines().filter(is_ours).collect();
        assert!(matches!(ours[..], [one] if one.contains(key)), "{ours:?}");
        let origin = format!("See also: file {path}, line {line},");
        assert!(ours[0].contains(&origin), "{ours:?}");
    }

    project.run(&["build", "--quiet"]).ends_with(0);
    let after = pages(&project);
    let says_it = |(path, html): (&'_ String, &String)| {
        let path = path.strip_prefix("fi/")?.to_owned();
        html.contains(old).then_some(path)
    };
    let mut expected: BTreeSet<String> = before.iter().filter_map(says_it).collect();
    assert!(expected.contains(shown_on), "{expected:?}");
    // It tells everyone how many translations are out of date.
    expected.insert("translations/index.html".to_owned());
    for language in ["fi", "sv", "ar"] {
        assert!(changed(language, &before, &after).iter().eq(expected.iter()), "{language}");
    }
    for language in ["sv", "ar"] {
        let page = format!("{language}/{shown_on}");
        let notice = after[&page].lines().find(|line| line.contains("notice-stale")).unwrap();
        assert!(notice.contains(&format!("fi/{shown_on}\" hreflang=\"fi\"")), "{notice}");
        let rest = |html: &str| html.lines().filter(|line| !line.contains("notice")).count();
        assert_eq!(rest(&before[&page]), rest(&after[&page]), "the old wording stays");
    }
}

#[test]
fn a_changed_sentence_of_a_service_is_stale_wherever_it_is_shown_and_nowhere_else() {
    changes(
        "programmes/kuopio-2025/services.toml",
        258,
        "service.monikielinen-yhteiskuntaorientaatio.text",
        "Yhteiskuntaorientaatiota järjestetään sekä",
        "Yhteiskuntaorientaatiota annetaan sekä",
        "kuopio-2025/services/monikielinen-yhteiskuntaorientaatio/index.html",
    );
}

#[test]
fn a_changed_paragraph_is_stale_wherever_it_is_shown_and_nowhere_else() {
    changes(
        "content/kuopio-2025/asettautumispalvelut.md",
        13,
        "content.asettautumispalvelut#3",
        "Puoliso voi saada tukea myös työnhakuun.",
        "Puolisokin voi saada tukea työnhakuun.",
        "kuopio-2025/asettautumispalvelut/index.html",
    );
}
