//! Puts what came back into the catalogues.
//!
//! Nothing is lost on either side. What did not change outside is left alone; what changed both outside
//! and here is told and left as it is here, unless the caller says otherwise; a translation of a text
//! that has changed meanwhile goes in as stale, with the text it was made from. An empty translation
//! never empties one that is there. Nothing here reads or writes files.

mod judge;
mod typography;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::exchange::intake::judge::{Verdict, judge};
use crate::exchange::{Reply, Returned, is_of_machine};
use crate::language::Language;
use crate::translation::align::{Found, align, have_much_in_common};
use crate::translation::unit::{Book, State, Translated, Unit};
use crate::translation::update::update;
use crate::translation::{Catalogue, Entry, MACHINE, REVIEWED_MACHINE};

/// What came of a parcel.
#[derive(Debug, Clone, Default)]
pub struct Intake<'a> {
    /// The catalogues that change, each with its book; up to date with the texts.
    pub changed: Vec<(&'a Book, Catalogue)>,
    /// How many translations were put in or changed.
    pub taken: usize,
    /// How many were as here already, or empty.
    pub same: usize,
    /// How many were not put in: each is told.
    pub left: usize,
}

/// Takes in what came back, translated into `language`. With `replace`, what changed both outside and
/// here becomes what it is outside.
pub fn intake<'a>(
    returned: &Returned,
    language: Language,
    books: &'a [Book],
    replace: bool,
    out: &mut Diagnostics,
) -> Intake<'a> {
    let mut intake = Intake::default();
    let mut rest: Vec<&Reply> = Vec::new();
    let mut by_owner: BTreeMap<&str, Vec<(&str, &Reply)>> = BTreeMap::new();
    for reply in &returned.lines {
        let owner = reply.id.split_once('|');
        match owner.filter(|(owner, _)| books.iter().any(|book| book.owner.name() == *owner)) {
            Some((owner, key)) => by_owner.entry(owner).or_default().push((key, reply)),
            None => rest.push(reply),
        }
    }
    for reply in rest {
        intake.unknown(reply, books, out);
    }
    for book in books {
        let Some(replies) = by_owner.get(book.owner.name()) else { continue };
        let mut shelf = Shelf { book, language, replace, catalogue: None };
        shelf.take(replies, &mut intake, out);
        intake.changed.extend(shelf.catalogue.map(|catalogue| (book, catalogue)));
    }
    intake
}

impl Intake<'_> {
    /// Tells of a translation of nothing.
    fn unknown(&mut self, reply: &Reply, books: &[Book], out: &mut Diagnostics) {
        if reply.text.is_empty() {
            self.same += 1;
            return;
        }
        self.left += 1;
        let key = reply.id.rsplit('|').next().unwrap_or_default();
        let keys = books.iter().flat_map(|book| &book.units).map(|unit| unit.key.as_str());
        let found = Diagnostic::new(Code::UnknownTranslation, reply.at.clone());
        out.push(found.arg("key", reply.id.as_str()).nearest(key, keys));
    }
}

/// One book that translations are put into.
struct Shelf<'a> {
    book: &'a Book,
    language: Language,
    replace: bool,
    /// Its catalogue, up to date, as soon as something was put into it.
    catalogue: Option<Catalogue>,
}

impl<'a> Shelf<'a> {
    fn take(&mut self, replies: &[(&str, &Reply)], intake: &mut Intake<'_>, out: &mut Diagnostics) {
        let mut entries = Vec::new();
        for (key, reply) in replies {
            entries.push(Entry::new(key, &self.source_of(key, reply, out)));
        }
        let units: Vec<&Unit> =
            self.book.units.iter().filter(|unit| unit.is_for(self.language)).collect();
        let now: BTreeMap<&str, Translated<'a>> = self
            .book
            .translated(self.language)
            .into_iter()
            .map(|one| (one.unit.key.as_str(), one))
            .collect();
        let mut taken = BTreeMap::new();
        for (unit, found) in units.iter().zip(align(&units, &entries)) {
            let Some(Found { index, is_same }) = found else { continue };
            let ((key, reply), entry) = (replies[index], &entries[index]);
            if !is_same && *key != *unit.key && !have_much_in_common(&unit.source, &entry.id) {
                continue;
            }
            taken.insert(index, *unit);
            let pair = Pair { unit, reply, is_same, now: now.get(&*unit.key).copied() };
            self.pair(&pair, intake, out);
        }
        let sources: BTreeMap<&str, usize> =
            taken.iter().map(|(index, unit)| (unit.key.as_str(), *index)).collect();
        for (index, (key, reply)) in replies.iter().enumerate() {
            if !taken.contains_key(&index) {
                let twin = sources.get(key).map(|twin| replies[*twin].1);
                self.unpaired(key, reply, twin, intake, out);
            }
        }
    }

    /// The text that was translated, without what a program like Excel made of its quotation marks, or
    /// any tool of its spaces.
    fn source_of(&self, key: &str, reply: &Reply, out: &mut Diagnostics) -> String {
        let unit = self.book.units.iter().find(|unit| unit.key == key);
        let Some(text) = unit.map(|unit| &unit.source).filter(|text| **text != reply.source) else {
            return reply.source.clone();
        };
        if text.split_whitespace().eq(reply.source.split_whitespace()) {
            return text.clone();
        }
        if reply.autocorrects && typography::is_same(text, &reply.source) {
            out.push(told(Code::Autocorrected, reply).arg("reason", "source"));
            return text.clone();
        }
        reply.source.clone()
    }

    fn pair(&mut self, pair: &Pair<'_, 'a>, intake: &mut Intake<'_>, out: &mut Diagnostics) {
        match judge(pair, self.replace) {
            Verdict::Same => intake.same += 1,
            Verdict::Conflict => {
                intake.left += 1;
                let found = told(Code::TranslationConflict, pair.reply);
                out.push(found.arg("language", self.tag()).arg("reason", "newer"));
            }
            Verdict::Take { state, findings } => {
                intake.taken += 1;
                out.extend(findings);
                if !pair.is_same {
                    let found = told(Code::ChangedSource, pair.reply);
                    out.push(found.arg("language", self.tag()));
                }
                self.put(pair, state);
            }
        }
    }

    fn tag(&self) -> String {
        self.language.to_string()
    }

    /// A translation that no text has taken.
    fn unpaired(
        &self,
        key: &str,
        reply: &Reply,
        twin: Option<&Reply>,
        intake: &mut Intake<'_>,
        out: &mut Diagnostics,
    ) {
        if reply.text.is_empty() || twin.is_some_and(|twin| twin.text == reply.text) {
            intake.same += 1;
            return;
        }
        let unit = self.book.units.iter().find(|unit| unit.key == key);
        let found = match (twin, unit) {
            (Some(_), _) => {
                let found = told(Code::TranslationConflict, reply);
                found.arg("language", self.tag()).arg("reason", "twice")
            }
            (None, Some(unit)) if !unit.is_for(self.language) => {
                told(Code::TranslatedTwice, reply).arg("language", self.tag())
            }
            (None, _) => return intake.unknown(reply, std::slice::from_ref(self.book), out),
        };
        intake.left += 1;
        out.push(found);
    }

    /// Puts a translation into the catalogue.
    fn put(&mut self, pair: &Pair<'_, 'a>, state: State) {
        let catalogue = self.catalogue.get_or_insert_with(|| update(self.book, self.language).0);
        let key = pair.unit.key.as_str();
        let is_it = |entry: &Entry| !entry.obsolete && entry.context.as_deref() == Some(key);
        let place = catalogue.entries.iter().position(is_it).unwrap_or_else(|| {
            // An address has an entry only where it is translated.
            let end = catalogue.entries.iter().position(|entry| entry.obsolete);
            let end = end.unwrap_or(catalogue.entries.len());
            let extracted = vec![pair.unit.note()];
            catalogue
                .entries
                .insert(end, Entry { extracted, ..Entry::new(key, &pair.unit.source) });
            end
        });
        let entry = &mut catalogue.entries[place];
        let old = entry.previous.take();
        entry.text.clone_from(&pair.reply.text);
        entry.flags.retain(|flag| flag != "fuzzy");
        if state == State::Stale {
            entry.flags.insert(0, "fuzzy".to_owned());
            let is_still = pair.now.is_some_and(|now| now.state == State::Stale) && pair.is_same;
            let same = pair.reply.previous.clone().or(old.filter(|_| is_still));
            let made_from = (!pair.is_same).then(|| pair.reply.source.clone());
            entry.previous = made_from.or(same).filter(|text| *text != entry.id);
        }
        notes(entry, pair.reply.comments.as_deref().unwrap_or_default(), state);
    }
}

/// A text and what came back for it.
pub(super) struct Pair<'r, 'a> {
    pub(super) unit: &'a Unit,
    pub(super) reply: &'r Reply,
    /// Whether it is the translation of just this text.
    pub(super) is_same: bool,
    /// The translation there is.
    pub(super) now: Option<Translated<'a>>,
}

/// Adds the notes that are new, and sees to it that the one about machines tells the state.
fn notes(entry: &mut Entry, comments: &[String], state: State) {
    let known: BTreeSet<String> = entry.comments.iter().cloned().collect();
    let new = comments.iter().filter(|note| !is_of_machine(note) && !known.contains(*note));
    entry.comments.extend(new.cloned());
    let of_machine = match state {
        State::Machine => Some(MACHINE),
        State::Reviewed => Some(REVIEWED_MACHINE),
        State::Done => None,
        // It is not known who made it anew: what was noted stays.
        State::Stale | State::Missing => return,
    };
    let place = entry.comments.iter().position(|note| is_of_machine(note));
    entry.comments.retain(|note| !is_of_machine(note));
    if let Some(note) = of_machine {
        entry.comments.insert(place.unwrap_or(0).min(entry.comments.len()), note.to_owned());
    }
}

/// A finding about a translation.
pub(super) fn told(code: Code, reply: &Reply) -> Diagnostic {
    Diagnostic::new(code, reply.at.clone()).arg("key", reply.id.as_str())
}
