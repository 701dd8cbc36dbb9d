//! `kotosivu theme gallery`: the style guide of a theme, written into a folder of its own.
//!
//! It speaks the language of messages. What is wrong with the examples is told as the doctor tells it.

use std::path::{Path, PathBuf};

use kotosivu::diag::{self, Diagnostics};
use kotosivu::gallery::{self, Exhibits, File};
use kotosivu::language::Language;
use kotosivu::publish::{self, Sink};
use kotosivu::theme::specimen::specimen;
use kotosivu::theme::{self, Choice, Folders, examples};
use kotosivu::words::Value;

use crate::cli::Ended;
use crate::cli::args::Args;
use crate::cli::check::stops;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;

/// The languages in which each example is shown: one from each direction.
const SHOWN: [&str; 2] = ["fi", "ar"];

/// What a gallery leaves in the record of its folder, so that it never takes the place of a site.
const MARK: &str = "gallery";

/// Writes the gallery of the theme of `choice`, or says why not.
pub(crate) fn run(
    args: &Args,
    choice: &Choice<'_>,
    folders: &Folders,
    output: Option<&Path>,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let output = output.map_or_else(|| args.root.join("gallery"), PathBuf::from);
    refuse_site(&output)?;
    let mut out = Diagnostics::default();
    let files = hang(choice, folders, speaker, &mut out);
    let mut reports = out.seal(&[&folders.sources]);
    diag::sort(&mut reports);
    speaker.complain(&reports);
    speaker.sum_up(&reports);
    if stops(&reports, false) {
        return Ok(Ended::Stopped);
    }
    let sink = Sink::open(&output, &args.root)?;
    for file in &files {
        sink.put(&file.path, &file.bytes)?;
    }
    sink.commit(MARK)?;
    say_done(choice.name, &output, &files, speaker);
    Ok(Ended::Done)
}

/// A site is kotosivu's own folder too; a gallery must not take its place.
fn refuse_site(output: &Path) -> Result<(), Refusal> {
    let is_site = publish::last(output).is_some_and(|last| last.inputs() != MARK);
    let refusal = || Refusal::new("refused-gallery-site", output.display().to_string());
    if is_site { Err(refusal()) } else { Ok(()) }
}

fn hang(
    choice: &Choice<'_>,
    folders: &Folders,
    speaker: &Speaker,
    out: &mut Diagnostics,
) -> Vec<File> {
    let parse = |tag: &str| Language::parse(tag).ok();
    let shown: Vec<Language> = SHOWN.into_iter().filter_map(parse).collect();
    let Some(language) = parse(speaker.language) else { return Vec::new() };
    let mut languages = vec![language];
    languages.extend(shown.iter().copied().filter(|shown| *shown != language));
    let choice = Choice { languages: &languages, ..choice.clone() };
    // A theme need not have words in languages that its site does not speak.
    let theme =
        theme::compile(&choice, &folders.sources, folders.assets(), &mut Diagnostics::default());
    let components = examples::components(&choice, folders, out);
    examples::examine(&components, &theme, out);
    let exhibits = Exhibits {
        name: choice.name,
        theme: &theme,
        components: &components,
        specimen: &specimen(&choice, folders),
        language,
        words: &speaker.words,
        shown: &shown,
    };
    gallery::hang(&exhibits, out)
}

fn say_done(theme: &str, output: &Path, files: &[File], speaker: &Speaker) {
    let is_page = |file: &&File| file.path.ends_with("index.html");
    let pages = i64::try_from(files.iter().filter(is_page).count()).unwrap_or(i64::MAX);
    let path = output.display().to_string();
    let args = [
        ("theme", Value::Text(theme)),
        ("path", Value::Text(&path)),
        ("pages", Value::Number(pages)),
    ];
    speaker.say("gallery-made", &args);
}
