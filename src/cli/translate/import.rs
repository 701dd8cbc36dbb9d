//! `kotosivu translate import`: puts the translations of a file that came back into the catalogues.

use std::path::PathBuf;
use std::sync::Arc;

use kotosivu::diag::{Code, Diagnostic, Diagnostics, Place};
use kotosivu::exchange::intake::{Intake, intake};
use kotosivu::exchange::{Returned, po, sheet, xliff};
use kotosivu::language::Language;
use kotosivu::source::{FileId, SourceFile, Sources};
use kotosivu::translation::po as catalogue;
use kotosivu::words::Value;

use crate::cli::Ended;
use crate::cli::args::{Args, Chosen, ImportOptions};
use crate::cli::file;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;
use crate::cli::translate::Desk;

/// Writes every catalogue that changes, or none; with `--check` none.
pub(crate) fn run(
    args: &Args,
    options: &ImportOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let chosen = Chosen { lang: options.to.iter().cloned().collect(), programme: None };
    let desk = Desk::open(args, &chosen)?;
    let mut out = Diagnostics::default();
    let arrival = Arrival::open(options, &mut out)?;
    let language = arrival.language(desk.languages.first().copied(), &mut out);
    let Some(language) = language.filter(|_| !out.has_faults()) else {
        speaker.complain(&out.seal(&[&arrival.sources]));
        speaker.say("work-not-imported", &[]);
        return Ok(Ended::Stopped);
    };
    let books = &desk.library.books;
    let intake = intake(&arrival.returned, language, books, options.replace, &mut out);
    speaker.complain(&out.seal(&[&arrival.sources]));
    let broken = intake.changed.iter().find(|(book, _)| {
        !book.is_whole || book.volumes.get(&language).is_some_and(|volume| !volume.is_whole)
    });
    // What could not be read must not be taken for gone.
    if let Some((book, _)) = broken {
        speaker.complain(&desk.faults());
        speaker.say("work-catalogue-refused", &[("path", Value::Text(&book.path(language)))]);
        speaker.say("work-not-imported", &[]);
        return Ok(Ended::Stopped);
    }
    if !options.check {
        file::write_all(&files(&desk, &intake, language))?;
    }
    tell(&intake, options.check, speaker);
    Ok(if intake.left > 0 { Ended::Stopped } else { Ended::Done })
}

/// The catalogues that change, by path.
fn files(desk: &Desk, intake: &Intake<'_>, language: Language) -> Vec<(PathBuf, Vec<u8>)> {
    let changed = intake.changed.iter();
    let file = changed.map(|(book, new)| {
        let volume = book.volumes.get(&language);
        let path = volume.map_or_else(|| book.path(language), |volume| volume.path.clone());
        (desk.tree.root().join(path), catalogue::write(new).into_bytes())
    });
    file.collect()
}

fn tell(intake: &Intake<'_>, is_check: bool, speaker: &Speaker) {
    let key = if is_check { "work-import-checked" } else { "work-imported" };
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let Intake { changed: _, taken, same, left } = intake;
    let counts = [("taken", number(*taken)), ("same", number(*same)), ("left", number(*left))];
    speaker.say(key, &counts);
}

/// A file that came back.
struct Arrival {
    path: String,
    returned: Returned,
    /// The file as text, where it is text: what is found wrong points into it.
    sources: Sources,
}

impl Arrival {
    /// Reads a file of any of the formats, told apart by what it holds.
    fn open(options: &ImportOptions, out: &mut Diagnostics) -> Result<Arrival, anyhow::Error> {
        const ARCHIVE: &[u8] = b"PK";
        const OLD_EXCEL: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];
        let bytes = file::read(&options.file)?;
        let path = options.file.display().to_string();
        if bytes.starts_with(ARCHIVE) || bytes.starts_with(OLD_EXCEL) {
            let returned = sheet::read(&path, &bytes, out);
            return Ok(Arrival { path, returned, sources: Sources::default() });
        }
        let text = text(&bytes).ok_or_else(|| Refusal::new("refused-not-text", path.as_str()))?;
        let source = Arc::new(SourceFile { id: FileId(0), path: path.clone(), text });
        let is_xml = source.text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
        let returned = if is_xml { xliff::read(&source, out) } else { po::read(&source, out) };
        Ok(Arrival { path, returned, sources: Sources::new(vec![source]) })
    }

    /// The language of the translations: what the file says, else what was typed.
    fn language(&self, asked: Option<Language>, out: &mut Diagnostics) -> Option<Language> {
        let told = self.returned.target;
        let reason = match (told, asked) {
            _ if out.has_faults() => return None,
            _ if self.returned.lines.is_empty() => "empty",
            (None, None) => "language",
            (Some(told), Some(asked)) if told != asked => "other-language",
            _ => return told.or(asked),
        };
        let at = Place::Path(self.path.clone());
        out.push(Diagnostic::new(Code::ExchangeSyntax, at).arg("reason", reason));
        None
    }
}

/// The bytes as text: UTF-8, or UTF-16 where a byte order mark says so.
fn text(bytes: &[u8]) -> Option<String> {
    let units = |from: fn([u8; 2]) -> u16| -> Vec<u16> {
        bytes[2..].as_chunks::<2>().0.iter().map(|pair| from(*pair)).collect()
    };
    match bytes {
        [0xff, 0xfe, ..] => String::from_utf16(&units(u16::from_le_bytes)).ok(),
        [0xfe, 0xff, ..] => String::from_utf16(&units(u16::from_be_bytes)).ok(),
        _ => String::from_utf8(bytes.to_owned()).ok(),
    }
}
