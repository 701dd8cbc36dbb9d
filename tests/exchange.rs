//! Files for translators' tools, written and read back by the real program.

use crate::project::Project;

const CATALOGUE: &str = "programmes/koe/translations/ru.po";
const SERVICE: &str = "koe|service.ohjaus.name";

/// Exports the texts of the base project into Russian, in a format.
fn sent(format: &str, path: &str) -> Project {
    let project = Project::new();
    project.write(
        "content/koe/johdanto.md",
        "+++\ntitle = \"Johdanto\"\n+++\nKatso [ohjaus](service:ohjaus), se on **tärkeä**.\n",
    );
    project
        .run(&["translate", "export", "--to", "ru", "--format", format, "-o", path])
        .ends_with(0);
    project
}

/// Puts a translation to a text that has none in a PO file.
fn fill(project: &Project, path: &str, id: &str, words: &str) {
    let (old, new) =
        (format!("msgid \"{id}\"\nmsgstr \"\""), format!("msgid \"{id}\"\nmsgstr \"{words}\""));
    project.edit(path, &old, &new);
}

#[test]
fn a_po_file_goes_out_and_its_translations_come_back_into_their_catalogues() {
    let project = sent("po", "ru.po");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    let ran = project.run(&["translate", "import", "ru.po"]).ends_with(0);
    assert!(ran.stderr.contains("1 translation was put in"), "{}", ran.stderr);
    let catalogue = project.read(CATALOGUE);
    assert!(catalogue.contains("msgctxt \"service.ohjaus.name\""), "{catalogue}");
    assert!(catalogue.contains("msgstr \"Консультирование\""), "{catalogue}");
    assert!(!project.root().join("programmes/registry/translations/ru.po").exists());
    project.run(&["translate", "update", "--check", "--lang", "ru", "-p", "koe"]).ends_with(0);
    let ran = project.run(&["translate", "import", "ru.po"]).ends_with(0);
    assert!(ran.stderr.contains("No translation was put in"), "{}", ran.stderr);
    project.run(&["check"]).ends_with(0);
}

#[test]
fn a_check_says_what_would_be_put_in_and_writes_nothing() {
    let project = sent("po", "ru.po");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    let ran = project.run(&["translate", "import", "ru.po", "--check"]).ends_with(0);
    assert!(ran.stderr.contains("1 translation would be put in"), "{}", ran.stderr);
    assert!(!project.root().join(CATALOGUE).exists());
}

#[test]
fn an_xliff_file_keeps_marks_apart_from_words_and_takes_new_ones_as_a_persons() {
    let project = sent("xliff", "ru.xlf");
    let file = project.read("ru.xlf");
    let text = "Katso <bpt id=\"1\" rid=\"1\" ctype=\"link\">[</bpt>ohjaus<ept id=\"2\" rid=\"1\">\
                ](service:ohjaus)</ept>, se on <bpt id=\"3\" rid=\"3\" ctype=\"bold\">**</bpt>\
                tärkeä<ept id=\"4\" rid=\"3\">**</ept>.";
    assert!(file.contains(text), "{file}");
    project.edit(
        "ru.xlf",
        &format!("<source>{text}</source>\n<target state=\"new\"></target>"),
        &format!(
            "<source>{text}</source>\n<seg-source>Katso</seg-source>\n<target state=\"new\">\
             <mrk mtype=\"seg\" mid=\"1\">См. <bpt id=\"1\" rid=\"1\">[</bpt>тут<ept id=\"2\">\
             ](service:ohjaus)</ept>, </mrk><mrk mtype=\"seg\" mid=\"2\">это **важно** &amp; \
             <![CDATA[<всё>]]>.</mrk></target>\n<alt-trans><target>нет</target></alt-trans>"
        ),
    );
    project.run(&["translate", "import", "ru.xlf"]).ends_with(0);
    let catalogue = project.read(CATALOGUE);
    let expected = "msgstr \"См. [тут](service:ohjaus), это **важно** & <всё>.\"";
    assert!(catalogue.contains(expected), "{catalogue}");
    assert!(!catalogue.contains("fuzzy"), "{catalogue}");
}

/// A workbook of one sheet, as somebody's program might save it.
fn workbook(project: &Project, path: &str, rows: &[&[&str]]) {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    project.write(path, book.save_to_buffer().unwrap());
}

const HEAD: [&str; 4] =
    ["kotosivu:state", "kotosivu:translation:ru", "kotosivu:source", "kotosivu:key"];

#[test]
fn rows_of_a_workbook_may_move_and_columns_too_and_what_excel_changed_is_told() {
    let project = Project::new();
    let source = "Katso \"ohjaus\" -- [ohjaus](service:ohjaus).";
    project.write("content/koe/johdanto.md", format!("+++\ntitle = \"J\"\n+++\n{source}\n"));
    let typed = source.replace(" \"", " ”").replace("\" ", "” ").replace("--", "–");
    workbook(
        &project,
        "ru.xlsx",
        &[
            &HEAD,
            &["Tila", "Käännös", "Teksti", "Avain"],
            &["puuttuu", "См. «это» – [тут](service:ohjaus).", &typed, "koe|content.johdanto#1"],
            &["Puuttuu", "Консультирование", "Ohjaus ja neuvonta", SERVICE],
            &["", "", "", ""],
        ],
    );
    let ran = project.run(&["translate", "import", "ru.xlsx", "--lang", "fi"]).ends_with(0);
    assert!(ran.stderr.contains("eroaa lähetetystä vain lainausmerkeissä"), "{}", ran.stderr);
    assert!(ran.stderr.contains("2 käännöstä otettiin"), "{}", ran.stderr);
    let catalogue = project.read(CATALOGUE);
    assert!(catalogue.contains("Консультирование") && catalogue.contains("См. «это»"));
    assert!(!catalogue.contains("fuzzy"), "{catalogue}");
}

#[test]
fn a_workbook_goes_out_and_back_unchanged() {
    let project = sent("xlsx", "ru.xlsx");
    project.run(&["translate", "import", "ru.xlsx"]).ends_with(0);
    assert!(!project.root().join(CATALOGUE).exists());
    let again = sent("xlsx", "ru.xlsx");
    assert_eq!(
        std::fs::read(project.root().join("ru.xlsx")).unwrap(),
        std::fs::read(again.root().join("ru.xlsx")).unwrap(),
        "the same texts give the same bytes"
    );
}

#[test]
fn a_translation_of_a_text_that_has_changed_is_put_in_as_stale_with_the_text_it_was_made_from() {
    let project = sent("po", "ru.po");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    project.edit("programmes/koe/services.toml", "Ohjaus ja neuvonta", "Ohjaus ja tuki");
    let ran = project.run(&["translate", "import", "ru.po"]).ends_with(0);
    assert!(ran.stderr.contains("changed-source"), "{}", ran.stderr);
    let catalogue = project.read(CATALOGUE);
    let expected = "#, fuzzy\n#| msgid \"Ohjaus ja neuvonta\"\nmsgctxt \"service.ohjaus.name\"\n\
                    msgid \"Ohjaus ja tuki\"\nmsgstr \"Консультирование\"\n";
    assert!(catalogue.contains(expected), "{catalogue}");
}

#[test]
fn what_was_translated_here_meanwhile_is_not_overwritten_unless_asked() {
    let project = sent("po", "ru.po");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    project.run(&["translate", "update", "--lang", "ru"]).ends_with(0);
    fill(&project, CATALOGUE, "Ohjaus ja neuvonta", "Помощь");
    let ran = project.run(&["translate", "import", "ru.po"]).ends_with(1);
    assert!(ran.stderr.contains("translation-conflict"), "{}", ran.stderr);
    assert!(ran.stderr.contains("file ru.po, line "), "{}", ran.stderr);
    assert!(project.read(CATALOGUE).contains("Помощь"));
    project.run(&["translate", "import", "ru.po", "--replace"]).ends_with(0);
    assert!(project.read(CATALOGUE).contains("Консультирование"));
}

#[test]
fn a_lost_link_and_a_text_that_is_not_there_are_told() {
    let project = sent("po", "ru.po");
    let text = "Katso [ohjaus](service:ohjaus), se on **tärkeä**.";
    fill(&project, "ru.po", text, "См. [тут](service:ohjeus), важно.");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    project.edit("ru.po", SERVICE, "koe|service.ohjas.name");
    let ran = project.run(&["translate", "import", "ru.po"]).ends_with(1);
    for part in ["markup-lost", "“service:ohjeus”", "unknown-translation", "service.ohjaus.name"]
    {
        assert!(ran.stderr.contains(part), "{part}: {}", ran.stderr);
    }
    assert!(project.read(CATALOGUE).contains("#, fuzzy"));
    assert!(!project.read(CATALOGUE).contains("Консультирование"));
}

#[test]
fn what_is_no_file_of_translations_is_told_in_words_and_changes_nothing() {
    let project = sent("xliff", "whole.xlf");
    let whole = project.read("whole.xlf");
    project.write("cut.xlf", &whole[..whole.find("</body>").unwrap()]);
    project.write("broken.xlf", whole.replacen("</source>", "</sauce>", 1));
    project.write("two.xlf", "<xliff version=\"2.0\"/>");
    project.write("page.xlf", "<html/>");
    project.write("broken.xlsx", "PK, but no archive");
    project.write("nothing.po", "");
    project.write("slip.po", "msgctxt \"koe|a\"\nmsgid \"a\nmsgstr \"b\"\n");
    workbook(&project, "other.xlsx", &[&["Nimi", "Hinta"], &["a", "1"]]);
    workbook(
        &project,
        "nameless.xlsx",
        &[&["kotosivu:key", "kotosivu:source", "kotosivu:translation"], &[SERVICE, "a", "b"]],
    );
    for (file, language, said) in [
        ("cut.xlf", "fi", "Tiedosto loppuu kesken"),
        ("broken.xlf", "sv", "Filen är trasig"),
        ("two.xlf", "en", "another version than 1.2"),
        ("page.xlf", "en", "not XLIFF"),
        ("broken.xlsx", "sv", "ingen Excelarbetsbok"),
        ("nothing.po", "fi", "Tiedostossa ei ole hankkeen tekstejä"),
        ("slip.po", "en", "A quotation mark is missing"),
        ("other.xlsx", "en", "no sheet with the texts"),
        ("nameless.xlsx", "fi", "mille kielelle"),
    ] {
        let ran = project.run(&["translate", "import", file, "--lang", language]).ends_with(1);
        assert!(ran.stderr.contains(said), "{file}: {}", ran.stderr);
    }
    let ran = project.run(&["translate", "import", "whole.xlf", "--to", "sv"]).ends_with(1);
    assert!(ran.stderr.contains("into another language"), "{}", ran.stderr);
    project.run(&["translate", "import", "missing.po"]).ends_with(2);
    assert!(!project.root().join(CATALOGUE).exists());
}

#[test]
fn a_file_that_may_hold_translations_is_not_replaced_unless_asked() {
    let project = sent("po", "ru.po");
    let again = ["translate", "export", "--to", "ru", "--format", "po", "-o", "ru.po"];
    let ran = project.run(&again).ends_with(2);
    assert!(ran.stderr.contains("--force"), "{}", ran.stderr);
    project.run(&[&again[..], &["--force"]].concat()).ends_with(0);
}

#[test]
fn only_what_is_asked_for_is_sent() {
    let project = sent("po", "all.po");
    let only = ["translate", "export", "--to", "ru", "--format", "po", "-p", "koe", "--only"];
    let ran = project.run(&[&only[..], &["stale,machine"]].concat()).ends_with(0);
    assert!(ran.stderr.contains("Nothing to translate"), "{}", ran.stderr);
    project.run(&[&only[..], &["missing,stale"]].concat()).ends_with(0);
    let file = project.read("koe-ru.po");
    assert!(file.contains(SERVICE) && !file.contains("registry|"), "{file}");
    assert!(project.read("all.po").contains("registry|"));
}

#[test]
fn one_catalogue_that_cannot_be_written_keeps_all_from_being_written() {
    let project = sent("po", "ru.po");
    fill(&project, "ru.po", "Ohjaus ja neuvonta", "Консультирование");
    fill(&project, "ru.po", "Koesivusto", "Пробный сайт");
    // A file where the folder of the catalogue should be.
    project.write("programmes/koe/translations", "");
    project.run(&["translate", "import", "ru.po"]).ends_with(2);
    assert!(!project.root().join("content/translations/ru.po").exists());
}

#[test]
fn catalogues_that_were_sent_out_and_lost_come_back_and_make_the_same_site() {
    let project = Project::new();
    project.run(&["translate", "update", "--lang", "sv"]).ends_with(0);
    let catalogue = "programmes/koe/translations/sv.po";
    fill(&project, catalogue, "Ohjaus ja neuvonta", "Vägledning");
    fill(&project, catalogue, "Johdanto", "Inledning");
    let note = "#. Field: title\n#: content/koe/johdanto.md:2";
    project.edit(catalogue, note, &format!("# machine-translated\n{note}"));
    project.run(&["build"]).ends_with(0);
    let (site, sources) = (project.bytes_below("public"), project.bytes_below("programmes"));
    for format in ["po", "xliff", "xlsx"] {
        let arguments = ["translate", "export", "--to", "sv", "--format", format, "-o", format];
        project.run(&arguments).ends_with(0);
        std::fs::remove_dir_all(project.root().join("programmes/koe/translations")).unwrap();
        project.run(&["translate", "import", format]).ends_with(0);
        assert!(project.bytes_below("programmes") == sources, "{format}: other catalogues");
        project.run(&["build"]).ends_with(0);
        assert!(project.bytes_below("public") == site, "{format}: another site");
    }
}

#[test]
fn the_real_programme_goes_to_arabic_translators_and_comes_back_as_it_was() {
    let project = Project::empty();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["programmes/registry", "programmes/kuopio-2025", "content/kuopio-2025"] {
        crate::project::copy(&root.join(folder), &project.root().join(folder));
    }
    let config = "title = \"Koe\"\nbase_url = \"https://koe.example/\"\n\
                  languages = [\"fi\", \"ar\"]\nfeedback = \"a@koe.example\"\n";
    let project = project.file("kotosivu.toml", config);
    let catalogue = "programmes/kuopio-2025/translations/ar.po";
    let before = project.bytes_below("programmes");
    for format in ["po", "xliff", "xlsx"] {
        let file = format!("sent.{format}");
        let programme = ["--to", "ar", "-p", "kuopio-2025", "--format", format, "-o", &file];
        project.run(&[&["translate", "export"], &programme[..]].concat()).ends_with(0);
        project.run(&["translate", "import", &file]).ends_with(0);
        assert!(project.bytes_below("programmes") == before, "{format} came back as another");
        // From the file alone, as when the translators began with nothing.
        std::fs::remove_file(project.root().join(catalogue)).unwrap();
        project.run(&["translate", "import", &file]).ends_with(0);
        assert!(project.bytes_below("programmes") == before, "{format} has lost something");
    }
}
