//! The browser tests: Chromium and the npm packages made ready, then `node --test` in tests/browser.
//!
//! What is tested is told there; here is only what it takes to run it on a clean Debian machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::checkout::{build_release, root, succeed};
use crate::machine;
use crate::sites;
use crate::test::{Ended, site_build, site_folder};

/// Runs the browser tests on the site that the step before has built, and on those beside it. Skips
/// them only if told to.
pub(crate) fn run() -> Result<Ended> {
    if std::env::var_os("KOTOSIVU_SKIP_BROWSER").is_some() {
        println!("skipped: KOTOSIVU_SKIP_BROWSER is set");
        return Ok(Ended::Skipped);
    }
    let folder = root().join("tests").join("browser");
    prepare(&folder)?;
    let mut node = Command::new("node");
    node.current_dir(&folder)
        .arg("--test")
        .args(["--test-concurrency=2", "--test-reporter=spec"])
        .args(files(&folder)?);
    node.env("KOTOSIVU_SITE", site_folder()?).env("KOTOSIVU_SITES", sites::build()?);
    succeed(node)?;
    Ok(Ended::Passed)
}

/// `cargo xtask shots`: pictures of key pages of the real site, for people to look at, in `shots/`.
pub(crate) fn shots() -> Result<()> {
    let folder = root().join("tests").join("browser");
    prepare(&folder)?;
    build_release()?;
    let site = site_folder()?;
    succeed(site_build(&site, &[])?)?;
    let mut node = Command::new("node");
    node.current_dir(&folder).arg("shots.mjs").arg(root().join("shots"));
    node.env("KOTOSIVU_SITE", site);
    succeed(node)
}

fn prepare(folder: &Path) -> Result<()> {
    machine::ensure("chromium", "chromium")?;
    machine::ensure("pdftotext", "poppler-utils")?;
    for program in ["node", "npm"] {
        if !machine::is_there(program) {
            bail!("{program} is missing; please install Node.js 20 or newer with npm");
        }
    }
    if !folder.join("node_modules").is_dir() {
        let mut npm = Command::new("npm");
        npm.current_dir(folder).args(["ci", "--no-audit", "--no-fund"]);
        succeed(npm)?;
    }
    Ok(())
}

/// The test files, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).context("cannot read tests/browser")?;
    let mut files: Vec<PathBuf> =
        entries.map(|entry| Ok(entry?.file_name().into())).collect::<Result<_>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}
