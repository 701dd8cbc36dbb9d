//! The suites of `tests/cases/*.md`: small projects, and all that is wrong with each.
//!
//! A case names every complaint the program makes, so a second complaint about one slip fails it
//! as surely as a missing one. Every word that a message needs must have been given.

mod suite;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use kotosivu::check::rules::RULES;
use kotosivu::diag::{Arg, Class, Code, Diagnostics, Report, Severity, words};
use kotosivu::disk::Tree;
use kotosivu::{route, studio, survey, theme};

use suite::{Case, Complaint, Laid};

/// Codes that no case can raise, each with the test that does.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::UnreadableFile, "permissions and sockets differ by system: src/disk.rs makes them"),
    (Code::UnknownToken, "only kotosivu theme doctor looks: tests/theme_command.rs"),
    (Code::SameOverride, "only kotosivu theme doctor looks: tests/theme_command.rs"),
    (Code::UnusedComponent, "only kotosivu theme doctor looks: tests/theme_command.rs"),
    (Code::MissingExamples, "only kotosivu theme looks: tests/components.rs"),
    (Code::ExampleFailed, "only kotosivu theme looks: tests/components.rs"),
    (Code::ExchangeSyntax, "only kotosivu translate import looks: tests/exchange.rs"),
    (Code::ChangedSource, "only kotosivu translate import looks: tests/exchange.rs"),
    (Code::TranslationConflict, "only kotosivu translate import looks: tests/exchange.rs"),
    (Code::MarkupLost, "only kotosivu translate import looks: tests/exchange.rs"),
    (Code::Autocorrected, "only kotosivu translate import looks: tests/exchange.rs"),
    (Code::TemplateFailed, "the survey renders nothing: src/render"),
    (Code::BadFont, "only what makes PDF files looks: tests/print.rs"),
    (Code::MissingFont, "only what makes PDF files looks: tests/print.rs"),
    (Code::PrintFailed, "only what makes PDF files looks: tests/print.rs"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Every suite with its path, in path order.
fn suites() -> Vec<(String, Vec<Case>)> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let is_suite = |path: &PathBuf| {
        path.extension().is_some_and(|ending| ending == "md") && !path.ends_with("README.md")
    };
    let mut paths: Vec<PathBuf> = entries.filter(is_suite).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (format!("tests/cases/{name}"), suite::cases(&std::fs::read_to_string(path).unwrap()))
    };
    paths.into_iter().map(read).collect()
}

/// Lays the base and the case's files over it.
fn lay(case: &Case, root: &Path) {
    crate::project::copy(&folder().join("base"), root);
    for (path, laid) in &case.files {
        let at = root.join(path);
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        // What lies there may be a file, a folder or nothing.
        let _ = std::fs::remove_file(&at).or_else(|_| std::fs::remove_dir_all(&at));
        match laid {
            Laid::Bytes(bytes) => std::fs::write(at, bytes).unwrap(),
            Laid::Link(target) => std::os::unix::fs::symlink(target, at).unwrap(),
            Laid::Nothing => {}
        }
    }
}

/// All that the program says of a project.
fn reports(root: &Path) -> Vec<Report> {
    let mut out = Diagnostics::default();
    let tree = Tree::scan(root, &mut out).unwrap();
    let mut reports = out.seal(&[]);
    let options = survey::Options::new("2025-06-30".parse::<Date>().unwrap());
    let survey = survey::survey(&tree, &options, None);
    reports.extend(survey.reports);
    if let Some(site) = &survey.site {
        let mut out = Diagnostics::default();
        route::plan(site, &mut out);
        reports.extend(survey::seal_late(&tree, out));
        if site.theme != theme::BUILT_IN {
            reports.extend(studio::dress(&tree, site).reports().iter().cloned());
        }
    }
    kotosivu::diag::sort(&mut reports);
    reports
}

fn complaint(report: &Report) -> Complaint {
    let found = &report.diagnostic;
    let level = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let fix = found.fix.iter().map(|fix| ("fix".to_owned(), fix.with.clone()));
    let args = found.args.iter().map(|(name, value)| ((*name).to_owned(), typed(value)));
    Complaint {
        path: report.path().to_owned(),
        line: report.line_column().map(|(line, _)| line),
        level: level.to_owned(),
        code: found.code.name().to_owned(),
        args: args.chain(fix).collect(),
    }
}

/// An argument as a case types it.
fn typed(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Word(key) => (*key).to_owned(),
        Arg::Words(keys) => keys.join(", "),
        Arg::Thing(kind, name) => format!("{kind} {name}"),
    }
}

/// Whether a case is about this report. A small project meets few of the rules of the field; a case
/// that names one of them is held to all findings of that rule, and no case to the others.
fn is_about(expected: &[Complaint], report: &Report) -> bool {
    let code = report.diagnostic.code;
    let of_the_field = RULES.iter().any(|rule| rule.code == code);
    !of_the_field || expected.iter().any(|complaint| complaint.code == code.name())
}

/// What differs between the complaints that a case expects and those that are made, a line each.
fn difference(expected: &[Complaint], reports: &[Report]) -> String {
    let english = words::catalogue("en");
    let mut made: Vec<(Complaint, &Report)> = reports
        .iter()
        .filter(|report| is_about(expected, report))
        .map(|report| (complaint(report), report))
        .collect();
    let mut text = String::new();
    for wanted in expected {
        match made.iter().position(|(found, _)| wanted.is_met_by(found)) {
            Some(index) => {
                made.remove(index);
            }
            None => writeln!(text, "  - {wanted}").unwrap(),
        }
    }
    for (found, report) in made {
        let message = words::speak(&report.diagnostic, &english).message;
        writeln!(text, "  + {found}\n      {message}").unwrap();
    }
    text
}

#[test]
fn every_case_complains_of_just_what_it_says() {
    let mut text = String::new();
    for (path, cases) in suites() {
        for case in cases {
            let project = tempfile::tempdir().unwrap();
            lay(&case, project.path());
            let different = difference(&case.expected, &reports(project.path()));
            if !different.is_empty() {
                writeln!(text, "{path}:{}: {}\n{different}", case.line, case.title).unwrap();
            }
        }
    }
    assert!(text.is_empty(), "- is expected and missing, + is too much\n\n{text}");
}

#[test]
fn every_message_is_given_all_its_words() {
    for (path, cases) in suites() {
        for case in cases {
            let project = tempfile::tempdir().unwrap();
            lay(&case, project.path());
            for report in reports(project.path()) {
                let lacking = words::lacking(&report.diagnostic);
                let code = report.diagnostic.code.name();
                assert!(lacking.is_empty(), "{path}:{}: {code} lacks {lacking:?}", case.line);
                assert_all_catalogues_speak(&report, &format!("{path}:{}", case.line));
            }
        }
    }
}

fn assert_all_catalogues_speak(report: &Report, case: &str) {
    for language in ["fi", "sv", "en"] {
        let spoken = words::speak(&report.diagnostic, &words::catalogue(language));
        let said = [Some(spoken.message), spoken.fix].into_iter().flatten().chain(spoken.labels);
        for said in said {
            assert!(!said.is_empty(), "{case}: a label has no words in {language}");
            assert!(!said.contains("{$"), "{case}: {said}");
            assert_ne!(said, report.diagnostic.code.name(), "{case}: no words in {language}");
        }
    }
}

#[test]
fn every_fault_has_a_case() {
    let cases = suites();
    let expected = cases.iter().flat_map(|(_, cases)| cases).flat_map(|case| &case.expected);
    let covered: BTreeSet<&str> = expected.map(|complaint| complaint.code.as_str()).collect();
    for code in Code::ALL.iter().filter(|code| code.class() == Class::Fault) {
        let elsewhere = ELSEWHERE.iter().any(|(other, _)| other == code);
        assert_ne!(
            covered.contains(code.name()),
            elsewhere,
            "{}: has a case, or stands in ELSEWHERE with a reason, but not both",
            code.name()
        );
    }
}

#[test]
fn every_case_says_its_rule() {
    for (path, cases) in suites() {
        assert!(!cases.is_empty(), "{path} has no cases");
        for case in cases {
            let Case { title, line, rule, .. } = case;
            assert!(rule.trim_end().ends_with('.'), "{path}:{line}: {title} says no rule");
        }
    }
}

#[test]
fn the_base_is_without_fault() {
    assert_eq!(difference(&[], &reports(&folder().join("base"))), "");
}
