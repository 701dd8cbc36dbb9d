//! `kotosivu translate status`: how far the translations are, as a table, a list or JSON.

use std::fmt::Write;

use kotosivu::language::Language;
use kotosivu::translation::unit::{Book, State, Tally, Translated};
use kotosivu::words::Value;
use serde_json::json;

use crate::cli::Ended;
use crate::cli::args::{Args, StatusOptions};
use crate::cli::speaker::Speaker;
use crate::cli::translate::Desk;

/// How many texts are listed unless all are asked for.
const SHOWN: usize = 20;

/// Prints how far every catalogue is, and the texts that need a translator.
pub(crate) fn run(
    args: &Args,
    options: &StatusOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let desk = Desk::open(args, &options.chosen)?;
    let faults = desk.faults();
    let rows: Vec<Row<'_>> = desk
        .books()
        .flat_map(|book| {
            let row = |language| Row::of(book, language, desk.languages.contains(&language));
            desk.languages(book).into_iter().map(row).collect::<Vec<_>>()
        })
        .collect();
    if options.json {
        Speaker::answer(&json(&rows));
    } else {
        Speaker::answer(&table(&rows, speaker));
        Speaker::answer(&list(&rows, options.list, speaker));
    }
    if desk.books().any(|book| !book.is_whole) {
        speaker.complain(&faults);
        return Ok(Ended::Stopped);
    }
    Ok(Ended::Done)
}

/// A book in one language.
struct Row<'a> {
    book: &'a Book,
    language: Language,
    tally: Tally,
    /// What a translator should look at, in the order of the sources.
    open: Vec<Translated<'a>>,
    /// The words in these texts.
    words: usize,
}

impl Row<'_> {
    /// Of an easy language a programme has some pages, not all: what is missing there is open only
    /// where the language was asked for by name.
    fn of(book: &Book, language: Language, is_asked: bool) -> Row<'_> {
        let mut open = book.translated(language);
        let is_open = |state| match state {
            State::Stale => true,
            State::Missing => is_asked || !language.is_easy(),
            State::Done | State::Reviewed | State::Machine => false,
        };
        open.retain(|translated| is_open(translated.state));
        let words = open.iter().map(|one| one.unit.source.split_whitespace().count()).sum();
        Row { book, language, tally: book.tally(language), open, words }
    }

    /// The counts in the order of the columns.
    fn counts(&self) -> [usize; 7] {
        let Tally { original, done, reviewed, machine, stale, missing } = self.tally;
        [self.tally.total(), original, done, reviewed, machine, stale, missing]
    }
}

/// The keys of the columns of counts, for people and for programs.
const COLUMNS: [&str; 7] = ["total", "original", "done", "reviewed", "machine", "stale", "missing"];

fn table(rows: &[Row<'_>], speaker: &Speaker) -> String {
    let head = ["programme", "language"].iter().chain(&COLUMNS).chain(&["percent", "words"]);
    let mut lines: Vec<Vec<String>> =
        vec![head.map(|key| speaker.word(&format!("work-column-{key}"))).collect()];
    for row in rows {
        let mut line = vec![row.book.owner.name().to_owned(), row.language.to_string()];
        line.extend(row.counts().iter().map(ToString::to_string));
        line.push(format!("{} %", row.tally.percent()));
        line.push(row.words.to_string());
        lines.push(line);
    }
    aligned(&lines)
}

/// Columns of words to the left, of numbers to the right.
fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let width = |column: usize| {
        lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for line in lines {
        let cells = line.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column < 2 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// The texts that need a translator, each on a line with its place.
fn list(rows: &[Row<'_>], all: bool, speaker: &Speaker) -> String {
    let open = rows.iter().flat_map(|row| row.open.iter().map(move |one| (row.language, one)));
    let shown = if all { usize::MAX } else { SHOWN };
    let mut text = String::new();
    for (language, one) in open.clone().take(shown) {
        let (path, line) = one.place;
        let state = speaker.word(&format!("work-state-{}", one.state.key()));
        let _ = write!(text, "\n{path}:{line}  {language}  {state}  {}", one.unit.key);
    }
    let rest = open.count().saturating_sub(shown);
    if rest > 0 {
        let rest = Value::Number(i64::try_from(rest).unwrap_or(i64::MAX));
        text.push('\n');
        text.push_str(&speaker.sentence("work-status-more", &[("count", rest)]));
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// One document: `version` rises when a key changes its meaning.
fn json(rows: &[Row<'_>]) -> String {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let mut value = json!({
                "programme": row.book.owner.name(),
                "language": row.language.to_string(),
                "catalogue": row.book.path(row.language),
                "percent": row.tally.percent(),
                "words_left": row.words,
                "items": row.open.iter().map(item).collect::<Vec<_>>(),
            });
            for (key, count) in COLUMNS.iter().zip(row.counts()) {
                value[*key] = json!(count);
            }
            value
        })
        .collect();
    format!("{:#}\n", json!({ "version": 1, "translations": rows }))
}

fn item(one: &Translated<'_>) -> serde_json::Value {
    let (path, line) = one.place;
    json!({ "key": one.unit.key, "state": one.state.key(), "file": path, "line": line })
}
