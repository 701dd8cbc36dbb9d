//! The program as people run it: what it answers, where it complains, how it ends.

use std::path::Path;

use serde_json::Value;

use kotosivu::diag::Code;

use crate::project::Project;

const SERVICES: &str = "programmes/koe/services.toml";

/// A project in which one cell names a party that is not there.
fn with_unknown_party() -> Project {
    let project = Project::new();
    project.edit(SERVICES, "organiser = \"koekunta\"", "organiser = \"koekuta\"");
    project
}

#[test]
fn a_project_without_mistakes_says_only_that_it_was_checked() {
    let ran = Project::new().run(&["check"]).ends_with(0);
    assert_eq!(ran.stdout, "");
    assert!(
        ran.stderr.starts_with("Checked ") && ran.stderr.ends_with("Nothing to remark on.\n"),
        "{}",
        ran.stderr
    );
    let quiet = Project::new().run(&["check", "--quiet"]).ends_with(0);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
}

#[test]
fn a_mistake_is_told_on_the_error_stream_and_ends_with_one() {
    let ran = with_unknown_party().run(&["check", "--quiet"]).ends_with(1);
    assert_eq!(ran.stdout, "");
    assert_eq!(
        ran.stderr,
        "error unknown-party, file programmes/koe/services.toml, line 9, column 15: The registry \
         has no responsible party “koekuta”. Fix: Did you mean “koekunta”? Write here: \"koekunta\".\n"
    );
}

/// How many mistakes are told, each on a line of its own.
fn mistakes(told: &str) -> usize {
    told.lines().filter(|line| line.starts_with("error ")).count()
}

#[test]
fn a_warning_ends_with_one_only_when_strict() {
    let project = Project::new().file("programmes/koe/muistio.txt", "");
    let ran = project.run(&["check"]).ends_with(0);
    assert!(ran.stderr.contains("unused-file"), "{}", ran.stderr);
    project.run(&["check", "--strict"]).ends_with(1);
}

#[test]
fn three_broken_files_are_told_at_once() {
    let project = Project::new()
        .file("kotosivu.toml", "title = Koe\n")
        .file("programmes/registry/themes.toml", "[[theme]\n")
        .file("programmes/koe/goals.toml", "[[goal]]\nid = ”tyohon”\n");
    let ran = project.run(&["check"]).ends_with(1);
    for path in ["kotosivu.toml", "programmes/registry/themes.toml", "programmes/koe/goals.toml"] {
        assert_eq!(ran.stderr.matches(path).count(), 1, "{path}\n{}", ran.stderr);
    }
    assert_eq!(mistakes(&ran.stderr), 3, "{}", ran.stderr);
}

#[test]
fn what_could_not_run_ends_with_two() {
    let project = Project::new();
    for arguments in [
        &["--root", "ei-ole", "check"][..],
        &["tarkista"],
        &[],
        &["check", "--lang", "ar"],
        &["check", "--clock", "31.2.2025"],
        &["explain", "olematon"],
        &["schema", "olematon"],
    ] {
        let ran = project.run(arguments).ends_with(2);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert!(!ran.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_reason_is_told_once() {
    let ran = Project::new().run(&["--root", "ei-ole", "check"]).ends_with(2);
    assert_eq!(ran.stderr.matches("No such file").count(), 1, "{}", ran.stderr);
}

#[test]
fn an_empty_folder_is_no_project() {
    let ran = Project::empty().run(&["check"]).ends_with(1);
    assert!(ran.stderr.contains("no-site, file kotosivu.toml"), "{}", ran.stderr);
    assert_eq!(mistakes(&ran.stderr), 1, "{}", ran.stderr);
}

#[test]
fn messages_are_in_the_language_asked_for_else_that_of_the_system() {
    let told = |project: Project, arguments: &[&str]| {
        let ran = project.run(&[&["check"], arguments].concat()).ends_with(1);
        ran.stderr.split_whitespace().next().unwrap_or_default().to_owned()
    };
    let (finnish, swedish, english) = ("virhe", "fel", "error");
    for (variables, arguments, word) in [
        (&[][..], &[][..], english),
        (&[], &["--lang", "fi"], finnish),
        (&[], &["--lang", "sv"], swedish),
        (&[("LANG", "fi_FI.UTF-8")], &[], finnish),
        (&[("LANG", "fi_FI.UTF-8")], &["--lang", "en"], english),
        (&[("LANG", "fi_FI.UTF-8"), ("LC_ALL", "sv_FI.UTF-8")], &[], swedish),
        (&[("LANG", "fi_FI"), ("LC_MESSAGES", "C")], &[], english),
        (&[("LANG", "de_DE.UTF-8")], &[], english),
    ] {
        let project = variables
            .iter()
            .fold(with_unknown_party(), |project, (name, value)| project.env(name, value));
        assert_eq!(told(project, arguments), word, "{variables:?} {arguments:?}");
    }
}

#[test]
fn json_is_one_document_on_the_answer_stream() {
    let ran = with_unknown_party().run(&["check", "--format", "json"]).ends_with(1);
    assert_eq!(ran.stderr, "");
    let document: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(document["version"], 1);
    let found = &document["diagnostics"][0];
    assert_eq!(found["code"], "unknown-party");
    assert_eq!(found["path"], SERVICES);
    assert_eq!((&found["line"], &found["column"]), (&9.into(), &15.into()));
    assert_eq!(found["fix"]["replacement"]["text"], "\"koekunta\"");
}

#[test]
fn json_without_mistakes_is_a_document_too() {
    let ran = Project::new().run(&["check", "--format", "json"]).ends_with(0);
    let document: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(document["diagnostics"], Value::Array(Vec::new()));
}

#[test]
fn github_gets_annotations_of_lines() {
    let ran = with_unknown_party().run(&["check", "--format", "github"]).ends_with(1);
    let start = "::error file=programmes/koe/services.toml,line=9,col=15,";
    assert!(ran.stdout.starts_with(start), "{}", ran.stdout);
    assert_eq!((ran.stdout.lines().count(), ran.stderr.as_str()), (1, ""));
}

#[test]
fn every_code_is_explained_on_the_answer_stream() {
    let project = Project::empty();
    let list = project.run(&["explain"]).ends_with(0).stdout;
    let names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(list.lines().collect::<Vec<_>>(), names);
    for name in ["unknown-party", "KT308", "kt308"] {
        let ran = project.run(&["explain", name]).ends_with(0);
        assert!(ran.stdout.contains(". "), "{name}: {}", ran.stdout);
        assert_eq!(ran.stderr, "");
    }
}

#[test]
fn a_code_that_is_nearly_one_is_asked_about() {
    let ran = Project::empty().run(&["explain", "unknown-prty"]).ends_with(2);
    assert!(ran.stderr.contains("Did you mean unknown-party?"), "{}", ran.stderr);
}

#[test]
fn every_kind_of_file_has_a_schema() {
    let project = Project::empty();
    for kind in ["site", "registry", "programme", "parts", "section", "page"] {
        let ran = project.run(&["schema", kind]).ends_with(0);
        let schema: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert!(schema["properties"].is_object(), "{kind}");
    }
    let reference = project.run(&["schema", "reference"]).ends_with(0).stdout;
    assert!(reference.starts_with("# "), "{reference}");
}

#[test]
fn today_is_a_day_of_the_calendar() {
    let ran = Project::new().env("SOURCE_DATE_EPOCH", "tänään").run(&["check"]).ends_with(2);
    assert!(ran.stderr.contains("SOURCE_DATE_EPOCH"), "{}", ran.stderr);
    Project::new().env("SOURCE_DATE_EPOCH", "1750000000").run(&["check"]).ends_with(0);
    Project::new()
        .env("SOURCE_DATE_EPOCH", "tänään")
        .run(&["check", "--clock", "2025-06-30"])
        .ends_with(0);
}

#[test]
fn a_project_may_be_checked_from_anywhere() {
    let elsewhere = tempfile::tempdir().unwrap();
    let ran = with_unknown_party().from(elsewhere.path()).run(&["check"]).ends_with(1);
    assert!(ran.stderr.contains("file programmes/koe/services.toml, line 9"), "{}", ran.stderr);
}

/// `tests/snapshots/help/*.txt` is what the program says of itself. To renew one, write the help to it:
/// `kotosivu check --help > tests/snapshots/help/check.txt`.
#[test]
fn help_is_as_it_is_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/help");
    let project = Project::empty();
    let main = project.run(&["--help"]).ends_with(0).stdout;
    let commands = main
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|command| *command != "help");
    let mut written: Vec<String> = Vec::new();
    for command in std::iter::once("kotosivu").chain(commands) {
        let arguments =
            if command == "kotosivu" { vec!["--help"] } else { vec![command, "--help"] };
        let said = project.run(&arguments).ends_with(0).stdout;
        let expected = std::fs::read_to_string(folder.join(format!("{command}.txt")));
        assert_eq!(said, expected.unwrap_or_default(), "{command} --help");
        written.push(format!("{command}.txt"));
    }
    let entries = std::fs::read_dir(folder).unwrap();
    for name in entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        assert!(written.contains(&name), "{name} is the help of no command");
    }
}
