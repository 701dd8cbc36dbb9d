//! `kotosivu build`: builds the site.

use kotosivu::diag::{Diagnostics, Report};
use kotosivu::disk::Tree;
use kotosivu::survey::Options;

use crate::cli::args::{Args, BuildOptions, ReadOptions};
use crate::cli::speaker::Speaker;
use crate::cli::{Ended, today};

/// A project listed and ready to be surveyed.
pub(crate) struct Reading {
    pub(crate) tree: Tree,
    pub(crate) options: Options,
    pub(crate) reports: Vec<Report>,
}

/// Lists the project.
pub(crate) fn reading(args: &Args, read: &ReadOptions) -> Result<Reading, anyhow::Error> {
    let mut options = Options::new(today::today(read.clock)?);
    options.drafts = read.drafts;
    options.base_url.clone_from(&read.base_url);
    let mut out = Diagnostics::default();
    let tree = Tree::scan(&args.root, &mut out)?;
    Ok(Reading { tree, options, reports: out.seal(&[]) })
}

/// Builds the site.
pub(crate) fn run(
    _args: &Args,
    _options: &BuildOptions,
    _speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    Ok(Ended::Done)
}
