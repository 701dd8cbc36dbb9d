//! `kotosivu translate update`: brings the catalogues up to date with the texts.

use kotosivu::language::Language;
use kotosivu::translation::po;
use kotosivu::translation::unit::Book;
use kotosivu::translation::update::{Changes, update};
use kotosivu::words::Value;

use crate::cli::Ended;
use crate::cli::args::{Args, UpdateOptions};
use crate::cli::file;
use crate::cli::speaker::Speaker;
use crate::cli::translate::Desk;

/// Writes every catalogue that is not up to date, or only tells of it.
pub(crate) fn run(
    args: &Args,
    options: &UpdateOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let desk = Desk::open(args, &options.chosen)?;
    let mut tally = Tally::default();
    for book in desk.books() {
        for language in desk.languages(book) {
            renew(&desk, book, language, options.check, &mut tally, speaker)?;
        }
    }
    if tally.refused > 0 {
        speaker.complain(&desk.faults());
    }
    let key = if options.check { "work-translations-checked" } else { "work-translations-updated" };
    let counts = [("changed", number(tally.changed)), ("unchanged", number(tally.unchanged))];
    speaker.say(key, &counts);
    let stopped = tally.refused > 0 || (options.check && tally.changed > 0);
    Ok(if stopped { Ended::Stopped } else { Ended::Done })
}

/// How many catalogues had which end.
#[derive(Default)]
struct Tally {
    changed: usize,
    unchanged: usize,
    refused: usize,
}

fn renew(
    desk: &Desk,
    book: &Book,
    language: Language,
    only_check: bool,
    tally: &mut Tally,
    speaker: &Speaker,
) -> Result<(), anyhow::Error> {
    let volume = book.volumes.get(&language);
    let path = volume.map_or_else(|| book.path(language), |volume| volume.path.clone());
    // What could not be read must not be taken for gone.
    if !book.is_whole || volume.is_some_and(|volume| !volume.is_whole) {
        tally.refused += 1;
        speaker.say("work-catalogue-refused", &[("path", Value::Text(&path))]);
        return Ok(());
    }
    let before = match desk.tree.find(&path) {
        Some(listed) => desk.tree.read_bytes(listed)?,
        None => Vec::new(),
    };
    let (catalogue, changes) = update(book, language);
    let after = po::write(&catalogue);
    if before == after.as_bytes() {
        tally.unchanged += 1;
        return Ok(());
    }
    if !only_check {
        file::write(&desk.tree.root().join(&path), after.as_bytes())?;
    }
    tally.changed += 1;
    tell(&path, changes, speaker);
    Ok(())
}

fn tell(path: &str, changes: Changes, speaker: &Speaker) {
    let Changes { added, changed, retired } = changes;
    let args = [
        ("path", Value::Text(path)),
        ("added", number(added)),
        ("changed", number(changed)),
        ("retired", number(retired)),
    ];
    speaker.say("work-catalogue-updated", &args);
}

fn number(count: usize) -> Value<'static> {
    Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
