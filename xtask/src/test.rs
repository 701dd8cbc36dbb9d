//! `cargo xtask test`: everything that must hold before a change is taken in.
//!
//! Every step runs, whatever became of those before it, so that one run shows all that is wrong.
//! This file must not know how the browser is driven (see `browser.rs`), nor who judges what leaves
//! the website (see `leaves.rs`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, bail};

use crate::browser;
use crate::checkout::{build_release, cargo, empty_folder, kotosivu_here, succeed, task_folder};
use crate::leaves;

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    Passed,
    Failed,
    Skipped,
}

/// One thing that must hold.
struct Step {
    name: &'static str,
    run: fn() -> Result<Ended>,
}

const STEPS: &[Step] = &[
    Step { name: "format", run: format },
    Step { name: "lints", run: lints },
    Step { name: "tests", run: tests },
    Step { name: "docs", run: docs },
    Step { name: "site", run: site },
    Step { name: "data", run: leaves::data },
    Step { name: "paper", run: leaves::paper },
    Step { name: "browser", run: browser::run },
];

/// Runs the named steps, or every step, and sums them up. True if none failed.
pub(crate) fn run(names: &[&str]) -> Result<bool> {
    let steps = chosen(names)?;
    let outcomes: Vec<_> = steps.iter().map(|step| take(step)).collect();
    heading("summary");
    for (step, (ended, took)) in steps.iter().zip(&outcomes) {
        println!("{:8} {:8} {:6.1} s", step.name, word(*ended), took.as_secs_f64());
    }
    let ends: Vec<Ended> = outcomes.iter().map(|(ended, _)| *ended).collect();
    println!("{}", closing_line(&ends));
    Ok(!ends.contains(&Ended::Failed))
}

/// The steps of these names, in the order in which they build on each other; all if none is named.
fn chosen(names: &[&str]) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        let known: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        bail!("no such step: {unknown}; there are {}", known.join(", "));
    }
    let steps = STEPS.iter();
    Ok(steps.filter(|step| names.is_empty() || names.contains(&step.name)).collect())
}

fn take(step: &Step) -> (Ended, Duration) {
    heading(step.name);
    let start = Instant::now();
    let ended = (step.run)().unwrap_or_else(|reason| {
        println!("{}: {reason:#}", step.name);
        Ended::Failed
    });
    (ended, start.elapsed())
}

fn heading(name: &str) {
    println!("\n===== {name} =====\n");
}

fn word(ended: Ended) -> &'static str {
    match ended {
        Ended::Passed => "passed",
        Ended::Failed => "FAILED",
        Ended::Skipped => "skipped",
    }
}

/// The last line, which machines read: `5 passed, 1 failed`, and `, 1 skipped` where some were.
fn closing_line(ends: &[Ended]) -> String {
    let count = |wanted| ends.iter().filter(|ended| **ended == wanted).count();
    let (passed, failed) = (count(Ended::Passed), count(Ended::Failed));
    match count(Ended::Skipped) {
        0 => format!("{passed} passed, {failed} failed"),
        skipped => format!("{passed} passed, {failed} failed, {skipped} skipped"),
    }
}

/// The feature that makes PDF files. Off where people build, for it takes long; on where everything is tested.
const PDF: &str = "pdf";

fn format() -> Result<Ended> {
    succeed(cargo(["fmt", "--all", "--check"]))?;
    Ok(Ended::Passed)
}

fn lints() -> Result<Ended> {
    let clippy =
        ["clippy", "--workspace", "--all-targets", "--features", PDF, "--", "-D", "warnings"];
    succeed(cargo(clippy))?;
    Ok(Ended::Passed)
}

fn tests() -> Result<Ended> {
    succeed(cargo(["test", "--workspace", "--features", PDF, "--no-fail-fast"]))?;
    Ok(Ended::Passed)
}

fn docs() -> Result<Ended> {
    let mut doc =
        cargo(["doc", "--no-deps", "--document-private-items", "--workspace", "--features", PDF]);
    doc.env("RUSTDOCFLAGS", "-Dwarnings");
    succeed(doc)?;
    Ok(Ended::Passed)
}

/// The folder of the real site among those that tasks make.
const SITE: &str = "site";

/// Where the real site is built for the tests.
pub(crate) fn site_folder() -> Result<PathBuf> {
    task_folder(SITE)
}

/// The real site builds, and building it again – even page by page – writes nothing.
fn site() -> Result<Ended> {
    build_release()?;
    let output = empty_folder(SITE)?;
    succeed(site_build(&output, &[])?)?;
    let first = times(&output)?;
    for arguments in [&[][..], &["--force"]] {
        succeed(site_build(&output, arguments)?)?;
        let touched = touched(&first, &times(&output)?);
        if !touched.is_empty() {
            bail!("a second build wrote what had not changed: {}", touched.join(", "));
        }
    }
    println!("{} files, none of them touched by two more builds", first.len());
    Ok(Ended::Passed)
}

/// The command that builds the real site into a folder.
pub(crate) fn site_build(output: &Path, arguments: &[&str]) -> Result<Command> {
    let mut build = kotosivu_here()?;
    build.args(["build", "--output"]).arg(output).args(arguments);
    Ok(build)
}

/// When each file of a folder was last written.
fn times(folder: &Path) -> Result<BTreeMap<PathBuf, SystemTime>> {
    let mut times = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(&folder);
        for entry in entries.with_context(|| format!("cannot read {}", folder.display()))? {
            let entry = entry?;
            let metadata = entry.metadata()?;
            if metadata.is_dir() {
                open.push(entry.path());
            } else {
                times.insert(entry.path(), metadata.modified()?);
            }
        }
    }
    Ok(times)
}

/// The files that one of the two has and the other has not, or has from another time.
fn touched(
    before: &BTreeMap<PathBuf, SystemTime>,
    after: &BTreeMap<PathBuf, SystemTime>,
) -> Vec<String> {
    let written = after.iter().filter(|(path, time)| before.get(*path) != Some(*time));
    let removed = before.iter().filter(|(path, _)| !after.contains_key(*path));
    written.chain(removed).map(|(path, _)| path.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_names_skips_only_where_there_are_some() {
        assert_eq!(closing_line(&[Ended::Passed, Ended::Failed]), "1 passed, 1 failed");
        assert_eq!(closing_line(&[Ended::Passed, Ended::Skipped]), "1 passed, 0 failed, 1 skipped");
    }

    #[test]
    fn steps_are_chosen_by_name_and_run_in_their_own_order() {
        let names = |asked: &[&str]| -> Vec<&str> {
            chosen(asked).unwrap().iter().map(|step| step.name).collect()
        };
        assert_eq!(names(&["browser", "site"]), ["site", "browser"]);
        assert_eq!(names(&[]).len(), STEPS.len());
        assert!(chosen(&["sites"]).is_err());
    }

    #[test]
    fn written_new_and_removed_files_are_touched() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let of = |files: &[(&str, u64)]| -> BTreeMap<PathBuf, SystemTime> {
            files.iter().map(|(path, seconds)| (PathBuf::from(path), at(*seconds))).collect()
        };
        let before = of(&[("kept", 1), ("removed", 1), ("written", 1)]);
        let after = of(&[("kept", 1), ("new", 1), ("written", 2)]);
        assert_eq!(touched(&before, &after), ["new", "written", "removed"]);
    }
}
