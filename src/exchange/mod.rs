//! Handing texts out to translators' tools, and taking their translations back.
//!
//! [`parcel()`] gathers what is to be translated; [`po`], [`xliff`] and [`sheet`] write it in a format
//! of files and read what came back; [`intake`] puts that into the catalogues. A file that goes out says
//! of every translation in it which one it was ([`Stamp`]), so that an edit made outside and one made
//! here meanwhile can be told apart. This room reads and writes no files and knows no pages.

pub mod intake;
pub mod po;
pub mod sheet;
pub mod xliff;

use std::fmt;

use sha2::{Digest, Sha256};

use crate::diag::Place;
use crate::language::Language;
use crate::translation::unit::{Book, Kind, State, Translated};
use crate::translation::{Entry, MACHINE, Origin, REVIEWED_MACHINE};

/// Texts on their way to a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The language they are to be translated into.
    pub target: Language,
    /// The texts of each owner, in the order of the books; none is empty.
    pub parts: Vec<Part>,
}

/// The texts of one owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The owner by its word for machines: the id of a programme, `site`, `registry`.
    pub owner: String,
    /// The language in which most of the texts are.
    pub base: Language,
    /// The texts in the order of the sources.
    pub lines: Vec<Line>,
}

/// One text with what there is of its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The owner, a bar and the key of the text: `kuopio-2025|service.neuvonta.name`. No other text of
    /// the project has the same.
    pub id: String,
    /// The text.
    pub source: String,
    /// Its language.
    pub language: Language,
    /// What it is.
    pub kind: Kind,
    /// What a translator is told of it, in English.
    pub note: String,
    /// Where it stands: path and line.
    pub place: (String, usize),
    /// The translation; empty where there is none.
    pub text: String,
    /// How far it is.
    pub state: State,
    /// The older text of which it is the translation, where that is known.
    pub previous: Option<String>,
    /// Notes of translators, those about machines too.
    pub comments: Vec<String>,
}

impl Line {
    fn of(one: &Translated<'_>, book: &Book) -> Line {
        let Translated { unit, place: (path, line), entry, state } = *one;
        let older = |entry: &Entry| {
            let is_older = entry.id != unit.source && entry.is_translated();
            entry.previous.clone().or_else(|| is_older.then(|| entry.id.clone()))
        };
        Line {
            id: format!("{}|{}", book.owner.name(), unit.key),
            source: unit.source.clone(),
            language: unit.language,
            kind: unit.kind,
            note: unit.note(),
            place: (path.to_owned(), line),
            text: entry.map(|entry| entry.text.clone()).unwrap_or_default(),
            state,
            previous: entry.and_then(older),
            comments: entry.map(|entry| entry.comments.clone()).unwrap_or_default(),
        }
    }

    /// What to write beside a translation that goes out; none where there is none.
    pub fn stamp(&self) -> Option<Stamp> {
        (!self.text.is_empty()).then(|| Stamp::of(&self.text, self.state))
    }
}

/// The texts of these books that are to be translated into `target` and are in one of `states`.
pub fn parcel<'a>(
    books: impl IntoIterator<Item = &'a Book>,
    target: Language,
    states: &[State],
) -> Parcel {
    let part = |book: &Book| {
        let all = book.translated(target);
        let asked = all.iter().filter(|one| states.contains(&one.state));
        let lines: Vec<Line> = asked.map(|one| Line::of(one, book)).collect();
        Part { owner: book.owner.name().to_owned(), base: book.base, lines }
    };
    let parts = books.into_iter().map(part).filter(|part| !part.lines.is_empty()).collect();
    Parcel { target, parts }
}

/// Which translation went out, and in which state: `machine:1a2b3c4d`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    state: State,
    fingerprint: String,
}

impl Stamp {
    /// The stamp of a translation in a state.
    pub fn of(text: &str, state: State) -> Stamp {
        Stamp { state, fingerprint: fingerprint(text) }
    }

    /// Reads a stamp; anything else is none.
    pub fn parse(typed: &str) -> Option<Stamp> {
        let (state, fingerprint) = typed.trim().split_once(':')?;
        let state = State::ALL.into_iter().find(|known| known.key() == state)?;
        Some(Stamp { state, fingerprint: fingerprint.to_owned() })
    }

    /// Whether it was this translation that went out.
    pub fn is_of(&self, text: &str) -> bool {
        self.fingerprint == fingerprint(text)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.state.key(), self.fingerprint)
    }
}

fn fingerprint(text: &str) -> String {
    let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}

/// What came back from a translator.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// The language it says it is translated into.
    pub target: Option<Language>,
    /// The translations in the order of the file.
    pub lines: Vec<Reply>,
}

/// One text as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// As [`Line::id`].
    pub id: String,
    /// The text that was translated.
    pub source: String,
    /// The translation; empty where there is none.
    pub text: String,
    /// How far it is, as far as the file tells.
    pub state: Option<State>,
    /// Whether the tool that wrote it minds states. Where it does not, a state that nobody touched says
    /// nothing about words that somebody did.
    pub minds_state: bool,
    /// Whether it was typed where quotation marks and dashes change under one's hands.
    pub autocorrects: bool,
    /// Which translation went out, if one did.
    pub stamp: Option<Stamp>,
    /// The older text of which it still is the translation.
    pub previous: Option<String>,
    /// Notes of translators; none where the format has no place for them.
    pub comments: Option<Vec<String>>,
    /// Where it stands in the file.
    pub at: Place,
}

/// The state that the notes and the mark of an entry tell of words that are there.
fn told_state(entry: &Entry) -> State {
    match entry.origin() {
        _ if !entry.is_translated() => State::Missing,
        _ if entry.is_fuzzy() => State::Stale,
        Origin::Person => State::Done,
        Origin::Machine => State::Machine,
        Origin::ReviewedMachine => State::Reviewed,
    }
}

/// Whether a note of a translator only says that a machine made the words.
fn is_of_machine(note: &str) -> bool {
    [MACHINE, REVIEWED_MACHINE].contains(&note.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_knows_the_words_it_was_put_on() {
        let stamp = Stamp::of("Rådgivning", State::Machine);
        assert_eq!(Stamp::parse(&format!(" {stamp} ")), Some(stamp.clone()));
        assert!(stamp.is_of("Rådgivning") && !stamp.is_of("Rådgivning."));
        for other in ["", "machine", "done", "other:00000000"] {
            assert_eq!(Stamp::parse(other), None);
        }
    }
}
