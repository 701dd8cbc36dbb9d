//! `kotosivu check`: finds mistakes without writing anything.

use std::time::Instant;

use kotosivu::build;
use kotosivu::diag::{Report, Severity};

use crate::cli::Ended;
use crate::cli::args::{Args, CheckOptions};
use crate::cli::build::{Tally, plan, reading};
use crate::cli::speaker::Speaker;

/// Reads, resolves, checks and renders everything, audits the pages, and writes nothing.
pub(crate) fn run(
    args: &Args,
    options: &CheckOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let begun = Instant::now();
    let mut reading = reading(args, &options.read)?;
    let planned = plan(&mut reading);
    let mut reports = planned.reports;
    if let Some(studio) = &planned.studio {
        reports.extend(build::audit(&reading.tree, &planned.survey, studio));
        kotosivu::diag::sort(&mut reports);
    }
    speaker.complain(&reports);
    match &planned.studio {
        Some(studio) => Tally::of(&reports, studio).say("work-checked", &[], begun, speaker),
        None => speaker.sum_up(&reports),
    }
    Ok(if stops(&reports, options.strict) { Ended::Stopped } else { Ended::Done })
}

/// Whether these complaints stop a build: errors of the format always; the rest only a strict one.
pub(crate) fn stops(reports: &[Report], strict: bool) -> bool {
    reports.iter().any(|report| {
        let diagnostic = &report.diagnostic;
        diagnostic.is_fault() || (strict && diagnostic.severity <= Severity::Warning)
    })
}
