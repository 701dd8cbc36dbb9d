//! `cargo xtask bench`: how fast kotosivu is, and Hugo on the same pages in the same run.
//!
//! What is measured and why is told in benches/README.md. Sites are written below the target folder
//! and built from there; only finished runs are counted, and every figure printed was measured.

mod hugo;
mod measure;
mod national;
mod project;
mod prose;
mod served;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::bench::measure::{Run, Spread};
use crate::checkout::{build_release, kotosivu, target};
use crate::machine;

const SIZES: [usize; 3] = [1_000, 10_000, 50_000];

/// Measures sites of the sizes given in pages; the usual three if none are given.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    let sizes = words.iter().map(|word| word.parse().with_context(|| format!("no size: {word}")));
    let mut sizes: Vec<usize> = sizes.collect::<Result<_>>()?;
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    machine::ensure("time", "time")?;
    build_release()?;
    let scratch = target()?.join("xtask").join("bench");
    let hugo = hugo::install(&scratch)?;
    let reports = sizes.into_iter().map(|pages| measure(&scratch, &hugo, pages));
    let reports: Vec<String> = reports.collect::<Result<_>>()?;
    println!("\n| site | what | CPU s | wall s | peak MiB | pages/s | pages | MB of HTML |");
    println!("|---|---|---|---|---|---|---|---|");
    println!("{}", reports.concat());
    println!("CPU, wall and peak: median (least–most). Pages/s: pages by median wall time.");
    Ok(())
}

/// Writes the two sources of a site into a folder, to be looked at or profiled.
pub(crate) fn write(pages: &str, folder: &str) -> Result<()> {
    let municipalities = national::municipalities_for(pages.parse().context("no size")?);
    project::write(&Path::new(folder).join("kotosivu"), municipalities)?;
    hugo::write(&Path::new(folder).join("hugo"), municipalities)?;
    println!("{municipalities} municipalities, {} pages", national::pages_of(municipalities));
    Ok(())
}

/// One site, written for both generators.
struct Bench<'a> {
    /// What the site is called in the table.
    size: usize,
    scratch: &'a Path,
    project: PathBuf,
    site: PathBuf,
}

fn measure(scratch: &Path, hugo: &Path, size: usize) -> Result<String> {
    let folder = scratch.join(size.to_string());
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let municipalities = national::municipalities_for(size);
    println!("\n{size} pages: writing {municipalities} municipalities");
    write(&size.to_string(), &folder.to_string_lossy())?;
    let bench =
        Bench { size, scratch, project: folder.join("kotosivu"), site: folder.join("site") };
    let (full, peer) = bench.full_builds(&folder.join("hugo"), hugo)?;
    let rebuilds = bench.rebuilds()?;
    let served = served::latency(&bench.project, size)?;
    Ok([full, rebuilds, peer, served].concat())
}

impl Bench<'_> {
    /// Full builds into fresh folders, by turns, so that a machine that slows down slows both.
    fn full_builds(&self, hugo_site: &Path, hugo: &Path) -> Result<(String, String)> {
        let planned = national::pages_of(national::municipalities_for(self.size));
        let rounds = if self.size > 20_000 { 2 } else { 5 };
        let output = hugo_site.join("public");
        let (mut own, mut peer) = (Vec::new(), Vec::new());
        for round in 1..=rounds {
            println!("  full builds, round {round} of {rounds}");
            remove(&self.site)?;
            own.push(self.build()?);
            remove(&output)?;
            peer.push(measure::run(&hugo::build(hugo, hugo_site), self.scratch)?);
        }
        let (pages, bytes) = measure::pages(&self.site)?;
        if pages != planned {
            bail!("planned {planned} pages, but kotosivu wrote {pages}");
        }
        let full = self.row("kotosivu, full build", &own, Some((pages, bytes)));
        let ratio = Spread::of(peer.iter().zip(&own).map(|(peer, own)| peer.cpu / own.cpu));
        let what = format!("Hugo, full build: {ratio:.1} × the CPU time");
        Ok((full, self.row(&what, &peer, Some(measure::pages(&output)?))))
    }

    /// Rebuilds of a site that is there: nothing changed, and one record changed.
    fn rebuilds(&self) -> Result<String> {
        println!("  rebuilds");
        let same = [self.build()?, self.build()?, self.build()?];
        let edited = [1, 2, 3].map(|price| -> Result<Run> {
            project::edit(&self.project, &format!("{price} euroa"))?;
            self.build()
        });
        let edited: Vec<Run> = edited.into_iter().collect::<Result<_>>()?;
        let page = fs::read_to_string(self.site.join(project::EDITED_PAGE))?;
        if !page.contains("3 euroa") {
            bail!("the rebuilt site does not show the edit");
        }
        let same = self.row("kotosivu, nothing changed", &same, None);
        Ok(same + &self.row("kotosivu, one record edited", &edited, None))
    }

    fn build(&self) -> Result<Run> {
        let mut build = Command::new(kotosivu()?);
        build.arg("--root").arg(&self.project).args(["--quiet", "build", "--output"]);
        build.arg(&self.site);
        measure::run(&build, self.scratch)
    }

    fn row(&self, what: &str, runs: &[Run], pages: Option<(usize, u64)>) -> String {
        let figures = |of: fn(&Run) -> f64| Spread::of(runs.iter().map(of));
        let (cpu, wall, peak) =
            (figures(|run| run.cpu), figures(|run| run.wall), figures(|run| run.peak));
        let pages = pages.map_or_else(
            || " | | ".to_owned(),
            |(pages, bytes)| {
                let (count, bytes) = (to_f64(pages as u64), to_f64(bytes));
                format!("{:.0} | {pages} | {:.1}", count / wall.median, bytes / 1e6)
            },
        );
        format!("| {} | {what} | {cpu:.2} | {wall:.2} | {peak:.0} | {pages} |\n", self.size)
    }
}

/// A count as a figure to divide by.
#[expect(clippy::cast_precision_loss, reason = "no site has 2^52 bytes")]
fn to_f64(count: u64) -> f64 {
    count as f64
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}
