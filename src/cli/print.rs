//! `kotosivu print`: one document for paper, in a file of its own.
//!
//! What is asked for is found in the surveyed site, as pages are; the document is laid out by whatever
//! press this program was built with.

use std::path::{Path, PathBuf};

use kotosivu::address::{self, Page};
use kotosivu::diag::{Diagnostic, nearest};
use kotosivu::language::Language;
use kotosivu::model::programme::Programme;
use kotosivu::model::site::{Leaf, LeafClaim, Outline, Site};
use kotosivu::model::table::Id;
use kotosivu::print::press::{Fault, Press, Pressed};
use kotosivu::route::Stop;
use kotosivu::studio::{Paper, Portion, Studio};
use kotosivu::words::Value;

use crate::cli::args::{Args, PrintOptions, PrintPart, ReadOptions};
use crate::cli::build::{Planned, plan, reading};
use crate::cli::check::stops;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;
use crate::cli::{Ended, file, press};

/// Writes the document, or says why not.
pub(crate) fn run(
    args: &Args,
    options: &PrintOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    press::ready()?;
    let mut reading = reading(args, &read_options(options))?;
    let Planned { survey, studio, mut reports } = plan(&mut reading);
    reports.retain(|report| report.diagnostic.is_fault());
    speaker.complain(&reports);
    let (Some(studio), false) = (&studio, stops(&reports, false)) else {
        speaker.sum_up(&reports);
        return Ok(Ended::Stopped);
    };
    let wanted = Wanted::find(&studio.site, options)?;
    let programme = survey.programme(&reading.tree, wanted.programme);
    let paper = wanted.paper(studio, programme.as_deref())?;
    match pressed(studio, &paper) {
        Ok(pressed) => {
            let path = path(options, &wanted, &paper);
            file::write(&path, &pressed.bytes)?;
            say_done(&path, &pressed, speaker);
            Ok(Ended::Done)
        }
        Err(faults) => {
            let reports = press::sealed(faults);
            speaker.complain(&reports);
            speaker.sum_up(&reports);
            Ok(Ended::Stopped)
        }
    }
}

fn pressed(studio: &Studio, paper: &Paper) -> Result<Pressed, Vec<Diagnostic>> {
    let told = |fault: &Fault| fault.complaint(&paper.name, &paper.doc.lang);
    let press = press::open(studio)?;
    press.press(&paper.doc).map_err(|faults| faults.iter().map(told).collect())
}

fn read_options(options: &PrintOptions) -> ReadOptions {
    ReadOptions {
        base_url: options.base_url.clone(),
        drafts: options.drafts,
        theme: None,
        clock: None,
        pseudo: false,
    }
}

/// The page whose document is wanted, in a language.
struct Wanted {
    programme: Id<Outline>,
    page: Page,
    /// The one table of it that is wanted.
    table: Option<String>,
    language: Language,
}

impl Wanted {
    fn find(site: &Site, options: &PrintOptions) -> Result<Wanted, Refusal> {
        let programme = site.programmes.find(&options.programme).ok_or_else(|| {
            let known: Vec<&str> = site.programmes.iter().map(|(_, one)| &*one.slug).collect();
            unknown("refused-programme", &options.programme, &known)
        })?;
        let (page, table) = page(site, programme, &options.part)?;
        let language = language(site, programme, page, options.lang.as_deref())?;
        Ok(Wanted { programme, page, table, language })
    }

    /// Its document.
    fn paper(&self, studio: &Studio, programme: Option<&Programme>) -> Result<Paper, Refusal> {
        let stop = Stop { language: self.language, page: self.page };
        let paper = |portion| studio.paper(stop, programme, portion);
        let table = self.table.as_deref();
        paper(table.map_or(Portion::Whole, Portion::Table)).ok_or_else(|| {
            let whole = paper(Portion::Whole);
            let known: Vec<&str> =
                whole.iter().flat_map(|paper| paper.doc.tables()).map(|table| &*table.id).collect();
            unknown("refused-print-table", table.unwrap_or_default(), &known)
        })
    }
}

/// The refusal of an id, with the nearest of those that would do, and with all of them.
fn unknown(key: &'static str, typed: &str, known: &[&str]) -> Refusal {
    Refusal::new(key, typed).nearest(nearest(typed, known.iter().copied())).known(known)
}

/// The page, and the table of it where only one is wanted.
fn page(
    site: &Site,
    programme: Id<Outline>,
    part: &PrintPart,
) -> Result<(Page, Option<String>), Refusal> {
    let PrintPart { table, theme, party, client_group, section, timeline } = part;
    let leaf = |leaf| address::leaf(site, programme, leaf);
    let outline = &site.programmes[programme];
    if let Some(table) = table {
        let page = leaf(Leaf::Responsibilities);
        let page = page.ok_or_else(|| unknown("refused-print-table", table, &[]))?;
        return Ok((page, Some(table.clone())));
    }
    if let Some(typed) = theme {
        let themes = named(outline, |claim| match claim.leaf {
            Leaf::Theme(id) => Some(&*site.registry.themes[id].slug),
            _ => None,
        });
        return chosen("refused-print-theme", typed, &themes, programme);
    }
    if let Some(typed) = client_group {
        let groups = named(outline, |claim| match claim.leaf {
            Leaf::ClientGroup(id) => Some(&*site.registry.client_groups[id].slug),
            _ => None,
        });
        return chosen("refused-print-client-group", typed, &groups, programme);
    }
    if let Some(typed) = section {
        let is_section = |claim: &LeafClaim| matches!(claim.leaf, Leaf::Section(_));
        let sections = named(outline, |claim| is_section(claim).then_some(&*claim.path));
        return chosen("refused-print-section", typed, &sections, programme);
    }
    if let Some(typed) = party {
        return answering(site, programme, typed);
    }
    if *timeline {
        let refusal = || Refusal::new("refused-print-timeline", &*outline.slug);
        return Ok((leaf(Leaf::Timeline).ok_or_else(refusal)?, None));
    }
    let refusal = || Refusal::new("refused-programme", &*outline.slug);
    Ok((leaf(Leaf::Document).ok_or_else(refusal)?, None))
}

/// The pages of one kind by their ids, with their places.
fn named<'s>(
    outline: &'s Outline,
    name: impl Fn(&'s LeafClaim) -> Option<&'s str>,
) -> Vec<(&'s str, usize)> {
    let leaves = outline.leaves.iter().enumerate();
    leaves.filter_map(|(place, claim)| Some((name(claim)?, place))).collect()
}

fn chosen(
    key: &'static str,
    typed: &str,
    known: &[(&str, usize)],
    programme: Id<Outline>,
) -> Result<(Page, Option<String>), Refusal> {
    let found = known.iter().find(|(name, _)| *name == typed);
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let (_, place) = found.ok_or_else(|| unknown(key, typed, &names))?;
    Ok((Page::Leaf(programme, *place), None))
}

/// The page of a party that answers for something in the programme, with the table of just this one.
fn answering(
    site: &Site,
    programme: Id<Outline>,
    typed: &str,
) -> Result<(Page, Option<String>), Refusal> {
    let outline = &site.programmes[programme];
    let parties = &site.registry.parties;
    let known: Vec<&str> = parties
        .iter()
        .filter(|(id, _)| !outline.answers_of(*id).is_empty())
        .map(|(_, party)| &*party.slug)
        .collect();
    let id = parties.find(typed).filter(|_| known.contains(&typed));
    let id = id.ok_or_else(|| unknown("refused-print-party", typed, &known))?;
    Ok((Page::Party(id), Some(format!("answers-{}", outline.slug))))
}

/// The language that was typed, if the page is there in it; else the first of the programme.
fn language(
    site: &Site,
    programme: Id<Outline>,
    page: Page,
    typed: Option<&str>,
) -> Result<Language, Refusal> {
    let spoken = || address::languages(site, page);
    let Some(typed) = typed else {
        let first = &site.programmes[programme].languages[0];
        return Ok(spoken()
            .find(|own| *own == first)
            .or_else(|| spoken().next())
            .copied()
            .unwrap_or(*first));
    };
    let known: Vec<&str> = spoken().map(Language::as_str).collect();
    let found = spoken().find(|language| language.as_str() == typed).copied();
    found.ok_or_else(|| Refusal::new("refused-print-language", typed).known(&known))
}

/// The file that was named; else one in the folder that was, or in the present one.
fn path(options: &PrintOptions, wanted: &Wanted, paper: &Paper) -> PathBuf {
    let name = match &options.part.table {
        Some(table) => format!("{}-{table}-{}.pdf", options.programme, wanted.language),
        None => paper.name.clone(),
    };
    match &options.output {
        None => PathBuf::from(name),
        Some(output) if file::is_folder(output) => output.join(name),
        Some(output) => output.clone(),
    }
}

fn say_done(path: &Path, pressed: &Pressed, speaker: &Speaker) {
    let kilobytes = i64::try_from(pressed.bytes.len().div_ceil(1000)).unwrap_or(i64::MAX);
    let pages = speaker.count("work-pages", pressed.pages);
    let shown = path.display().to_string();
    let args = [
        ("path", Value::Text(&shown)),
        ("pages", Value::Text(&pages)),
        ("size", Value::Number(kilobytes)),
    ];
    speaker.say("work-printed", &args);
}
