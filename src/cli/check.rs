//! `kotosivu check`: finds mistakes without writing anything.

use kotosivu::diag::{Report, Severity};
use kotosivu::survey;

use crate::cli::args::{Args, CheckOptions};
use crate::cli::speaker::Speaker;
use crate::cli::{Ended, build};

/// Reads, resolves, checks and renders everything, audits the pages, and writes nothing.
pub(crate) fn run(
    args: &Args,
    options: &CheckOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let reading = build::reading(args, &options.read)?;
    let survey = survey::survey(&reading.tree, &reading.options, None);
    let mut reports = reading.reports;
    reports.extend(survey.reports);
    kotosivu::diag::sort(&mut reports);
    speaker.complain(&reports);
    Ok(if stops(&reports, options.strict) { Ended::Stopped } else { Ended::Done })
}

/// Whether these complaints stop a build: errors of the format always; the rest only a strict one.
pub(crate) fn stops(reports: &[Report], strict: bool) -> bool {
    reports.iter().any(|report| {
        let diagnostic = &report.diagnostic;
        diagnostic.is_fault() || (strict && diagnostic.severity <= Severity::Warning)
    })
}
