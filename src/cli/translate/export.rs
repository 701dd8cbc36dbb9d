//! `kotosivu translate export`: writes what is to be translated into one file for translators.

use std::path::PathBuf;

use clap::ValueEnum;
use kotosivu::exchange::{Parcel, parcel, po, sheet, xliff};
use kotosivu::language::Language;
use kotosivu::translation::unit::State;
use kotosivu::words::Value;

use crate::cli::Ended;
use crate::cli::args::{Args, Chosen, ExchangeFormat, ExportOptions, StateName};
use crate::cli::file;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;
use crate::cli::translate::Desk;

/// Writes the file, unless there is nothing to translate.
pub(crate) fn run(
    args: &Args,
    options: &ExportOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let chosen = Chosen { lang: vec![options.to.clone()], programme: options.programme.clone() };
    let desk = Desk::open(args, &chosen)?;
    let target = desk.languages.first().copied().unwrap_or(Language::FINNISH);
    anyhow::ensure!(
        desk.books().any(|book| book.units.iter().any(|unit| unit.language != target)),
        Refusal::new("refused-same-language", target.to_string())
    );
    let broken = |book: &&kotosivu::translation::unit::Book| {
        !book.is_whole || book.volumes.get(&target).is_some_and(|volume| !volume.is_whole)
    };
    // What could not be read would be missing, and nobody would miss it.
    if desk.books().any(|book| broken(&book)) {
        speaker.complain(&desk.faults());
        return Ok(Ended::Stopped);
    }
    let parcel = parcel(desk.books(), target, &states(&options.only));
    let path = options.output.clone().unwrap_or_else(|| default_path(options, target));
    let count = parcel.parts.iter().map(|part| part.lines.len()).sum::<usize>();
    if count > 0 {
        if !options.force && file::exists(&path) {
            return Err(Refusal::new("refused-exists", path.display().to_string()).into());
        }
        file::write(&path, &bytes(&parcel, format(options), speaker)?)?;
    }
    let shown = path.display().to_string();
    let tag = target.to_string();
    let count = Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let values = [("count", count), ("language", (&tag).into()), ("path", (&shown).into())];
    speaker.say("work-exported", &values);
    Ok(Ended::Done)
}

fn bytes(
    parcel: &Parcel,
    format: ExchangeFormat,
    speaker: &Speaker,
) -> Result<Vec<u8>, anyhow::Error> {
    Ok(match format {
        ExchangeFormat::Po => po::write(parcel).into_bytes(),
        ExchangeFormat::Xliff => xliff::write(parcel).into_bytes(),
        ExchangeFormat::Xlsx => sheet::write(parcel, &speaker.words).map_err(|reason| {
            anyhow::Error::new(reason).context(Refusal::new("refused-sheet", ""))
        })?,
    })
}

/// The format, which the reader of arguments has let pass.
fn format(options: &ExportOptions) -> ExchangeFormat {
    ExchangeFormat::from_str(&options.format, true).unwrap_or(ExchangeFormat::Po)
}

fn states(asked: &[StateName]) -> Vec<State> {
    if asked.is_empty() {
        return State::ALL.to_vec();
    }
    let state = |name: &StateName| match name {
        StateName::Done => State::Done,
        StateName::Reviewed => State::Reviewed,
        StateName::Machine => State::Machine,
        StateName::Stale => State::Stale,
        StateName::Missing => State::Missing,
    };
    asked.iter().map(state).collect()
}

fn default_path(options: &ExportOptions, target: Language) -> PathBuf {
    let ending = match format(options) {
        ExchangeFormat::Po => "po",
        ExchangeFormat::Xliff => "xlf",
        ExchangeFormat::Xlsx => "xlsx",
    };
    let name = options.programme.as_deref().unwrap_or("kotosivu");
    PathBuf::from(format!("{name}-{target}.{ending}"))
}
