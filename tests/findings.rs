//! What the rules of the field find in the programmes of this repository, whole.
//!
//! Each list is held against the law by hand: a finding that is not true of the document is a mistake
//! of the rule, and one that goes missing too. The day is fixed, since some findings come with time.

use std::path::Path;

use jiff::civil::date;

use kotosivu::diag::{Arg, Class, Diagnostics, Report, Severity};
use kotosivu::disk::Tree;
use kotosivu::survey::{self, Survey};

fn surveyed() -> Survey {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
    survey::survey(&tree, &survey::Options::new(date(2026, 11, 22)), None)
}

/// The findings about one programme: severity, code, and what it is about.
fn findings(programme: &str) -> Vec<String> {
    let folders = [format!("programmes/{programme}/"), format!("content/{programme}/")];
    let survey = surveyed();
    let about = |report: &&Report| {
        let inside = folders.iter().any(|folder| report.path().starts_with(folder));
        inside && report.diagnostic.code.class() == Class::Rule
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

#[test]
fn kuopio() {
    assert_found("kuopio-2025", &[]);
}

#[test]
fn vaasa() {
    assert_found("vaasa-2019-2022", &[]);
}

#[test]
fn helsinki() {
    assert_found("helsinki-2025", &[]);
}

#[test]
fn ely() {
    assert_found("ely-2024", &[]);
}
