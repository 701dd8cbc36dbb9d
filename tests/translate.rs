//! The work of translators: catalogues brought up to date by the real program, and what comes of them.

use crate::project::Project;

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
