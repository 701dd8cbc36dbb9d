//! The judges of what leaves the website: tables, open data, calendars, feeds and sheets of paper.
//!
//! What they want is told in `tests/leaves`; here are only the sites that they look at and what it
//! takes to run them on a clean Debian machine: their packages from PyPI and npm, kept in the target
//! folder from run to run, and Debian's programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::checkout::{cargo, empty_folder, root, succeed, target, task_folder};
use crate::machine;
use crate::test::{Ended, site_folder};

/// One font of Debian's package that has the letters of all our languages.
const ARABIC: &str = "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf";

/// What spares an offline machine the judges.
const SKIP: &str = "KOTOSIVU_SKIP_JUDGES";

/// Judges the data of the site that the step before has built. Skips it only if told to.
pub(crate) fn data() -> Result<Ended> {
    if skipped("tables, open data, linked data, calendars, feeds, sitemap and robots.txt") {
        return Ok(Ended::Skipped);
    }
    machine::ensure("soffice", "libreoffice-calc")?;
    let packages = npm_packages()?;
    let mut judges = judges("data", &site_folder()?)?;
    judges.env("KOTOSIVU_PACKAGES", packages);
    succeed(judges)?;
    Ok(Ended::Passed)
}

/// Builds the real site with its PDF files, and judges those. Skips it only if told to.
///
/// With the binary of the tests, which the step before them has compiled: compiling what lays pages
/// out for a release takes a quarter of an hour, and the same input gives the same bytes.
pub(crate) fn paper() -> Result<Ended> {
    if skipped("PDF files") {
        return Ok(Ended::Skipped);
    }
    machine::ensure("javac", "default-jdk-headless")?;
    machine::ensure_file(ARABIC, "fonts-noto-core")?;
    succeed(cargo(["build", "--package", "kotosivu", "--features", "pdf"]))?;
    let site = empty_folder("site-paper")?;
    let mut build = Command::new(target()?.join("debug").join("kotosivu"));
    build.current_dir(root()).args(["build", "--pdf", "--output"]).arg(&site);
    succeed(build)?;
    succeed(judges("paper", &site)?)?;
    Ok(Ended::Passed)
}

/// Whether the judges are to be left out; says which, if so.
fn skipped(what: &str) -> bool {
    let skipped = std::env::var_os(SKIP).is_some();
    if skipped {
        println!("skipped: {SKIP} is set, so nobody judges {what}");
    }
    skipped
}

/// The command that judges a site, with all that it needs from PyPI.
fn judges(what: &str, site: &Path) -> Result<Command> {
    let mut python = Command::new(python()?);
    // No compiled code beside the sources.
    python.arg("-B").arg(folder().join("judge.py")).arg(what).arg(site);
    Ok(python)
}

fn folder() -> PathBuf {
    root().join("tests").join("leaves")
}

/// The Python that has the judges' libraries: an environment of its own in the target folder, made
/// anew when they change.
fn python() -> Result<PathBuf> {
    let environment = task_folder("judges-python")?;
    let python = environment.join("bin").join("python");
    let wanted = folder().join("requirements.txt");
    renewed(&environment, &[&wanted], || {
        machine::ensure("python3", "python3")?;
        if environment_made(&environment).is_err() {
            // Debian keeps what makes environments in a package apart.
            machine::install("python3-venv")?;
            environment_made(&environment)?;
        }
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&wanted);
        succeed(pip)
    })?;
    Ok(python)
}

fn environment_made(folder: &Path) -> Result<()> {
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(folder);
    succeed(venv)
}

/// The folder of the judges' npm packages, in the target folder.
fn npm_packages() -> Result<PathBuf> {
    let packages = task_folder("judges-npm")?;
    let wanted = ["package.json", "package-lock.json"].map(|name| folder().join(name));
    renewed(&packages, &[&wanted[0], &wanted[1]], || {
        for program in ["node", "npm"] {
            if !machine::is_there(program) {
                bail!("{program} is missing; please install Node.js 20 or newer with npm");
            }
        }
        std::fs::create_dir_all(&packages)?;
        for file in &wanted {
            std::fs::copy(file, packages.join(file.file_name().unwrap_or_default()))?;
        }
        let mut npm = Command::new("npm");
        npm.current_dir(&packages).args(["ci", "--no-audit", "--no-fund"]);
        succeed(npm)
    })?;
    Ok(packages.join("node_modules"))
}

/// Fills a folder by `fill` unless that has been done with files that say the same. What was wanted is
/// noted last, so a half-filled folder is filled again.
fn renewed(folder: &Path, wanted: &[&Path], fill: impl FnOnce() -> Result<()>) -> Result<()> {
    let note = folder.join("kotosivu-wanted");
    let mut words = String::new();
    for file in wanted {
        let text = std::fs::read_to_string(file);
        words += &text.with_context(|| format!("cannot read {}", file.display()))?;
    }
    if std::fs::read_to_string(&note).is_ok_and(|noted| noted == words) {
        return Ok(());
    }
    fill()?;
    std::fs::write(&note, words)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_filled_again_when_what_is_wanted_changes_or_filling_failed() {
        let folder = std::env::temp_dir().join(format!("kotosivu-renewed-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let list = folder.join("list");
        let filled = |words: &str, outcome: Result<()>| {
            std::fs::write(&list, words).unwrap();
            let mut filled = false;
            let ended = renewed(&folder, &[&list], || {
                filled = true;
                outcome
            });
            (filled, ended.is_ok())
        };
        assert_eq!(filled("one", Err(anyhow::anyhow!("no network"))), (true, false));
        assert_eq!(filled("one", Ok(())), (true, true));
        assert_eq!(filled("one", Ok(())), (false, true));
        assert_eq!(filled("two", Ok(())), (true, true));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
