//! `kotosivu build`: builds the site.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use kotosivu::build::{self, Documents, Failure, Printshop};
use kotosivu::diag::{Class, Diagnostics, Report, Severity};
use kotosivu::disk::Tree;
use kotosivu::print::press::Press;
use kotosivu::publish::{self, Sink};
use kotosivu::studio::{self, Studio};
use kotosivu::survey::{self, Options, Survey};
use kotosivu::words::Value;

use crate::cli::args::{Args, BuildOptions, ReadOptions};
use crate::cli::check::stops;
use crate::cli::progress;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;
use crate::cli::{Ended, press, today};

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
    options.pseudo = read.pseudo;
    if let Some(url) = &read.base_url {
        let is_address = url.starts_with("https://") || url.starts_with("http://");
        anyhow::ensure!(is_address, Refusal::new("refused-base-url", url));
    }
    options.base_url.clone_from(&read.base_url);
    options.theme.clone_from(&read.theme);
    let mut out = Diagnostics::default();
    let tree = Tree::scan(&args.root, &mut out)?;
    Ok(Reading { tree, options, reports: out.seal(&[]) })
}

/// A project surveyed and planned, with all that was found on the way.
pub(crate) struct Planned {
    pub(crate) survey: Survey,
    pub(crate) studio: Option<Studio>,
    pub(crate) reports: Vec<Report>,
}

/// Surveys and plans; renders nothing.
pub(crate) fn plan(reading: &mut Reading) -> Planned {
    let survey = survey::survey(&reading.tree, &reading.options, None);
    let mut reports = std::mem::take(&mut reading.reports);
    reports.extend(survey.reports.iter().cloned());
    let dressed = survey.site.as_ref().map(|site| studio::dress(&reading.tree, site));
    let studio = dressed.and_then(|dressed| Studio::open(&reading.tree, &survey, dressed));
    reports.extend(studio.iter().flat_map(|studio| studio.reports.iter().cloned()));
    kotosivu::diag::sort(&mut reports);
    Planned { survey, studio, reports }
}

/// Builds the site, or says why not.
pub(crate) fn run(
    args: &Args,
    options: &BuildOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let begun = Instant::now();
    if options.pdf {
        press::ready()?;
    }
    let mut reading = reading(args, &options.read)?;
    let output = output_folder(args, options);
    let fingerprint = build::fingerprint(&reading.tree, &reading.options);
    // Which fonts documents have is known only when their theme is.
    if !options.pdf
        && let Some(before) = unchanged(&output, &fingerprint, options)
    {
        before.tell(begun, speaker);
        return Ok(Ended::Done);
    }
    let Planned { survey, studio, reports } = plan(&mut reading);
    let told = told(&reports, options.strict);
    speaker.complain(&told);
    let (Some(studio), false) = (studio, stops(&reports, options.strict)) else {
        speaker.sum_up(&told);
        speaker.say("work-not-built", &[]);
        return Ok(Ended::Stopped);
    };
    let tally = Tally::of(&reports, &studio);
    let mut site = Works { reading: &reading, survey: &survey, studio, speaker };
    let built = if options.pdf {
        match site.with_documents(args, &output, options, &fingerprint, &tally)? {
            Ok(built) => Ok(built),
            Err(Unbuilt::Unchanged(before)) => {
                before.tell(begun, speaker);
                return Ok(Ended::Done);
            }
            Err(Unbuilt::Failed(failure)) => Err(failure),
        }
    } else {
        site.pages(Sink::open(&output, &args.root)?, &tally.sign(&fingerprint))
    };
    finish(built, &tally, begun, speaker)
}

/// A site that is being built.
struct Works<'a> {
    reading: &'a Reading,
    survey: &'a Survey,
    studio: Studio,
    speaker: &'a Speaker,
}

/// Why there are no new documents.
enum Unbuilt {
    /// They are there already.
    Unchanged(Tally),
    /// They could not be made.
    Failed(Failure),
}

impl Works<'_> {
    /// Renders and publishes all pages.
    fn pages(&self, sink: Sink, inputs: &str) -> Result<publish::Published, Failure> {
        let Works { reading, survey, studio, speaker } = self;
        let done = AtomicUsize::new(0);
        let built = progress::watch(speaker, &done, studio.plan.len(), || {
            build::build(&reading.tree, survey, studio, sink, inputs, &done)
        });
        debug_assert!(done.load(Ordering::Relaxed) <= studio.plan.len());
        built
    }

    /// The same after documents have been laid out beside them; with other fonts it is another site.
    fn with_documents(
        &mut self,
        args: &Args,
        output: &Path,
        options: &BuildOptions,
        fingerprint: &str,
        tally: &Tally,
    ) -> Result<Result<publish::Published, Unbuilt>, publish::Error> {
        let press = match press::open(&self.studio) {
            Ok(press) => press,
            Err(faults) => {
                return Ok(Err(Unbuilt::Failed(Failure::Pages(press::sealed(faults)))));
            }
        };
        let fingerprint = format!("{fingerprint}{}", press.mark());
        if let Some(before) = unchanged(output, &fingerprint, options) {
            return Ok(Err(Unbuilt::Unchanged(before)));
        }
        let sink = Sink::open(output, &args.root)?;
        let shop = Printshop { press: &press, sink: &sink, afresh: options.force };
        let printed = self.documents(shop);
        let built = printed.and_then(|printed| {
            let built = self.pages(sink, &tally.sign(&fingerprint))?;
            say_printed(printed, self.speaker);
            Ok(built)
        });
        Ok(built.map_err(Unbuilt::Failed))
    }

    fn documents(&mut self, shop: Printshop<'_>) -> Result<Documents, Failure> {
        let Works { reading, survey, studio, speaker } = self;
        let done = AtomicUsize::new(0);
        progress::watch(speaker, &done, studio.plan.len(), || {
            build::print(&reading.tree, survey, studio, shop, &done)
        })
    }
}

fn say_printed(Documents { made, kept }: Documents, speaker: &Speaker) {
    let documents = speaker.count("work-documents", made + kept);
    let number = |count| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let args =
        [("documents", Value::Text(&documents)), ("made", number(made)), ("kept", number(kept))];
    speaker.say("work-documents-made", &args);
}

/// What a build tells in full: faults, and in a strict build everything. The rest is counted, and
/// `check` tells it: a build is run often, and by those who cannot mend the programme.
fn told(reports: &[Report], strict: bool) -> Vec<Report> {
    let is_told = |report: &&Report| strict || report.diagnostic.code.class() == Class::Fault;
    reports.iter().filter(is_told).cloned().collect()
}

fn finish(
    built: Result<publish::Published, Failure>,
    tally: &Tally,
    begun: Instant,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    match built {
        Ok(published) => {
            tally.built(&published, begun, speaker);
            Ok(Ended::Done)
        }
        Err(Failure::Pages(mut reports)) => {
            kotosivu::diag::sort(&mut reports);
            speaker.complain(&reports);
            speaker.sum_up(&reports);
            speaker.say("work-not-built", &[]);
            Ok(Ended::Stopped)
        }
        Err(Failure::Output(reason)) => Err(reason.into()),
    }
}

/// The output folder: `public` in the project, or what was typed, as the shell understands it.
fn output_folder(args: &Args, options: &BuildOptions) -> PathBuf {
    options.output.clone().unwrap_or_else(|| args.root.join("public"))
}

/// The tally of the site that stands in the output folder, if it was built from just these sources
/// and is whole, and if nothing in it would stop this build.
fn unchanged(output: &Path, fingerprint: &str, options: &BuildOptions) -> Option<Tally> {
    if options.force {
        return None;
    }
    let manifest = publish::last(output)?;
    let tally = Tally::read(manifest.inputs(), fingerprint)?;
    let good = !options.strict || tally.errors + tally.warnings == 0;
    (good && manifest.intact(output)).then_some(tally)
}

/// What a build counted: kept with the site, so that a build that changes nothing can tell it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    pages: usize,
    languages: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
}

impl Tally {
    /// Counts what was planned and found.
    pub(crate) fn of(reports: &[Report], studio: &Studio) -> Tally {
        let count = |severity| {
            reports.iter().filter(|report| report.diagnostic.severity == severity).count()
        };
        Tally {
            pages: studio.plan.len(),
            languages: studio.site.languages.len(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
        }
    }

    fn sign(&self, fingerprint: &str) -> String {
        let Tally { pages, languages, errors, warnings, infos } = self;
        format!("{fingerprint} {pages} {languages} {errors} {warnings} {infos}")
    }

    fn read(inputs: &str, fingerprint: &str) -> Option<Tally> {
        let counts: Vec<usize> = inputs
            .strip_prefix(fingerprint)?
            .split_whitespace()
            .map_while(|count| count.parse().ok())
            .collect();
        let [pages, languages, errors, warnings, infos] = counts.try_into().ok()?;
        Some(Tally { pages, languages, errors, warnings, infos })
    }

    fn built(&self, published: &publish::Published, begun: Instant, speaker: &Speaker) {
        let count = |number: usize| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let counts = [
            ("written", count(published.written)),
            ("unchanged", count(published.unchanged)),
            ("removed", count(published.removed)),
        ];
        self.say("work-built", &counts, begun, speaker);
        self.point_to_check(speaker);
    }

    fn tell(&self, begun: Instant, speaker: &Speaker) {
        self.say("work-built-before", &[], begun, speaker);
        self.point_to_check(speaker);
    }

    fn point_to_check(&self, speaker: &Speaker) {
        if self.errors + self.warnings + self.infos > 0 {
            speaker.say("work-see-check", &[]);
        }
    }

    /// Says one line with the pages, the languages, the time it took and what was found.
    pub(crate) fn say(
        &self,
        key: &str,
        more: &[(&str, Value<'_>)],
        begun: Instant,
        speaker: &Speaker,
    ) {
        let seconds = format!("{:.2}", begun.elapsed().as_secs_f64());
        let (pages, languages) = (
            speaker.count("work-pages", self.pages),
            speaker.count("work-languages", self.languages),
        );
        let found = speaker.found(self.errors, self.warnings, self.infos);
        let mut args = vec![
            ("pages", Value::Text(&pages)),
            ("languages", Value::Text(&languages)),
            ("seconds", Value::Text(&seconds)),
            ("found", Value::Text(&found)),
        ];
        args.extend_from_slice(more);
        speaker.say(key, &args);
    }
}
