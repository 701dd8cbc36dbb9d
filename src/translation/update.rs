//! Brings a catalogue up to date with the texts it translates.
//!
//! No words are ever lost: a translation whose text has changed is marked `fuzzy` and keeps the text
//! it was made from, one whose text is gone is kept as obsolete, and one whose text comes back is
//! taken up again. Notes of translators (also the mark of a machine) and the header stay. Updating
//! twice is updating once. Nothing here reads or writes files.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;
use crate::translation::align::{Found, align};
use crate::translation::unit::{Book, Kind, Unit, Volume};
use crate::translation::{Catalogue, Entry};

/// What an update did to a catalogue, in entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// Texts that were not in it.
    pub added: usize,
    /// Translations whose text has changed.
    pub changed: usize,
    /// Translations whose text is gone, now kept as obsolete.
    pub retired: usize,
}

/// The catalogue of a book in a language, up to date; and what was done to it. It is new where the
/// book has none.
pub fn update(book: &Book, language: Language) -> (Catalogue, Changes) {
    let old = book.volumes.get(&language).map(|volume: &Volume| volume.catalogue.clone());
    let old = old.unwrap_or_default();
    let mut units: Vec<&Unit> = Vec::new();
    let mut references = Vec::new();
    for (unit, (path, line)) in book.units.iter().zip(&book.places) {
        if unit.is_for(language) {
            units.push(unit);
            references.push(format!("{}:{line}", path.replace(' ', "%20")));
        }
    }
    let header = header(&old, book, language);
    let comments = old.comments.clone();
    let mut renewal = Renewal::new(&units, old.entries);
    for (place, (unit, reference)) in units.iter().zip(references).enumerate() {
        renewal.unit(place, unit, reference);
    }
    let (entries, changes) = renewal.finish();
    (Catalogue { comments, header, entries }, changes)
}

/// The header as it was, with what every catalogue must say.
fn header(old: &Catalogue, book: &Book, language: Language) -> Vec<(String, String)> {
    let mut header = old.header.clone();
    let mut must = |name: &str, value: String| {
        if !header.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
            header.push((name.to_owned(), value));
        }
    };
    must("Project-Id-Version", format!("kotosivu {}", book.owner.name()));
    must("PO-Revision-Date", String::new());
    must("Last-Translator", String::new());
    must("Language-Team", String::new());
    must("Language", language.as_str().replace('-', "_"));
    must("MIME-Version", "1.0".to_owned());
    must("Content-Type", "text/plain; charset=UTF-8".to_owned());
    must("Content-Transfer-Encoding", "8bit".to_owned());
    header
}

/// An update under way.
struct Renewal {
    found: Vec<Option<Found>>,
    old: Vec<Entry>,
    used: BTreeSet<usize>,
    entries: Vec<Entry>,
    changes: Changes,
    /// Translated entries that no text has, obsolete ones too, by their text.
    spare: BTreeMap<String, Vec<usize>>,
}

impl Renewal {
    fn new(units: &[&Unit], old: Vec<Entry>) -> Renewal {
        let found = align(units, &old);
        let used: BTreeSet<usize> = found.iter().flatten().map(|found| found.index).collect();
        let mut spare: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, entry) in old.iter().enumerate() {
            if !used.contains(&at) && entry.is_translated() {
                spare.entry(entry.id.clone()).or_default().push(at);
            }
        }
        Renewal { found, old, used, entries: Vec::new(), changes: Changes::default(), spare }
    }

    fn unit(&mut self, place: usize, unit: &Unit, reference: String) {
        let entry = match self.found.get(place).copied().flatten() {
            Some(Found { index, is_same: true }) => self.kept(index, unit),
            Some(Found { index, is_same: false }) => self.changed(index, unit),
            None => match self.spared(unit) {
                Some(index) => self.kept(index, unit),
                None if unit.kind == Kind::Address => return,
                None => {
                    self.changes.added += 1;
                    Entry::new(&unit.key, &unit.source)
                }
            },
        };
        let extracted = vec![unit.note()];
        self.entries.push(Entry { extracted, references: vec![reference], ..entry });
    }

    /// The entry under the present key of its text.
    fn kept(&self, index: usize, unit: &Unit) -> Entry {
        let entry = self.old[index].clone();
        Entry { context: Some(unit.key.clone()), obsolete: false, ..entry }
    }

    /// The entry with the present text. Where that is again what it was translated from before, the
    /// translation holds again.
    fn changed(&mut self, index: usize, unit: &Unit) -> Entry {
        let entry = self.kept(index, unit);
        let id = unit.source.clone();
        if !entry.is_translated() {
            return Entry { id, previous: None, ..entry };
        }
        let mut flags: Vec<String> =
            entry.flags.iter().filter(|flag| *flag != "fuzzy").cloned().collect();
        if entry.is_fuzzy() && entry.previous.as_ref() == Some(&id) {
            return Entry { id, previous: None, flags, ..entry };
        }
        self.changes.changed += 1;
        flags.insert(0, "fuzzy".to_owned());
        // A wording that was fuzzy before is still the translation of the text before that.
        let translated = entry.previous.clone().filter(|_| entry.is_fuzzy());
        Entry { previous: Some(translated.unwrap_or(entry.id)), id, flags, ..entry }
    }

    /// A translation of the same text that nothing uses: of this field, as it was once, or of one of
    /// the same name, whose owner has another id now.
    fn spared(&mut self, unit: &Unit) -> Option<usize> {
        let spare = self.spare.get_mut(&unit.source)?;
        let own = |at: &usize| self.old[*at].context.as_deref() == Some(&*unit.key);
        let named = |at: &usize| {
            self.old[*at].context.as_deref().is_some_and(|key| field(key) == field(&unit.key))
        };
        let place = spare.iter().position(own).or_else(|| spare.iter().position(named))?;
        let index = spare.remove(place);
        self.used.insert(index);
        Some(index)
    }

    /// The entries: those of the texts, then what is kept only for its words, older ones first.
    fn finish(self) -> (Vec<Entry>, Changes) {
        let Renewal { found: _, old, used, mut entries, mut changes, spare: _ } = self;
        let rest = old.into_iter().enumerate().filter(|(at, _)| !used.contains(at));
        let (kept, mut retired): (Vec<Entry>, Vec<Entry>) =
            rest.map(|(_, entry)| entry).partition(|entry| entry.obsolete);
        retired.retain(Entry::is_translated);
        changes.retired = retired.len();
        let bare = |entry: Entry| Entry {
            obsolete: true,
            extracted: Vec::new(),
            references: Vec::new(),
            ..entry
        };
        let mut obsolete: Vec<Entry> = kept;
        for entry in retired.into_iter().map(bare) {
            let is_same = |known: &Entry| {
                (&known.context, &known.id, &known.text) == (&entry.context, &entry.id, &entry.text)
            };
            if !obsolete.iter().any(is_same) {
                obsolete.push(entry);
            }
        }
        entries.extend(obsolete);
        (entries, changes)
    }
}

/// The name of the field that a key leads to: `name`; a star for a block of a prose.
fn field(key: &str) -> &str {
    if key.contains('#') { "*" } else { key.rsplit('.').next().unwrap_or(key) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::{FileId, SourceFile, Span};
    use crate::translation::po;
    use crate::translation::unit::Owner;

    fn book(texts: &[(&str, &str)], catalogue: &str) -> Book {
        let units = texts.iter().map(|(key, source)| Unit {
            key: (*key).into(),
            source: (*source).into(),
            language: Language::FINNISH,
            originals: Vec::new(),
            kind: Kind::Field,
            at: Span::start_of(FileId(0)),
        });
        let file =
            Arc::new(SourceFile { id: FileId(1), path: "sv.po".into(), text: catalogue.into() });
        let volume = Volume { path: "sv.po".into(), catalogue: po::parse(&file).0, is_whole: true };
        Book {
            owner: Owner::Programme("koe".into()),
            base: Language::FINNISH,
            languages: vec![Language::FINNISH, swedish()],
            units: units.collect(),
            places: texts.iter().zip(1..).map(|(_, line)| ("a.toml".into(), line)).collect(),
            volumes: BTreeMap::from([(swedish(), volume)]),
            is_whole: true,
        }
    }

    fn swedish() -> Language {
        Language::parse("sv").unwrap()
    }

    /// The updated catalogue without its header, notes and references.
    fn updated(texts: &[(&str, &str)], catalogue: &str) -> String {
        let (mut new, _) = update(&book(texts, catalogue), swedish());
        let once = po::write(&new);
        let (twice, changes) = update(&book(texts, &once), swedish());
        assert_eq!(po::write(&twice), once, "updating twice is updating once");
        assert_eq!(changes, Changes::default());
        new.header.clear();
        for entry in &mut new.entries {
            entry.extracted.clear();
            entry.references.clear();
        }
        po::write(&new)
    }

    #[test]
    fn every_text_has_an_entry_in_the_order_of_the_sources() {
        let old = "# by hand\nmsgctxt \"b\"\nmsgid \"Kaksi\"\nmsgstr \"Två\"\n";
        let expected = "msgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"\"\n\n\
                        # by hand\nmsgctxt \"b\"\nmsgid \"Kaksi\"\nmsgstr \"Två\"\n";
        assert_eq!(updated(&[("a", "Yksi"), ("b", "Kaksi")], old), expected);
    }

    #[test]
    fn a_changed_text_makes_its_translation_fuzzy_and_keeps_what_it_was() {
        let old = "# machine-translated\nmsgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"Ett\"\n";
        let once = updated(&[("a", "Yksi!")], old);
        assert_eq!(
            once,
            "# machine-translated\n#, fuzzy\n#| msgid \"Yksi\"\nmsgctxt \"a\"\n\
             msgid \"Yksi!\"\nmsgstr \"Ett\"\n"
        );
        let again = updated(&[("a", "Yksi?")], &once);
        assert!(again.contains("#| msgid \"Yksi\"\n") && again.contains("msgid \"Yksi?\"\n"));
        assert_eq!(updated(&[("a", "Yksi")], &again), old, "taken back");
    }

    #[test]
    fn a_text_that_is_gone_leaves_its_words_and_takes_them_up_again() {
        let old = "msgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"Ett\"\n\n\
                   msgctxt \"b\"\nmsgid \"Kaksi\"\nmsgstr \"\"\n";
        let gone = updated(&[("c", "Kolme")], old);
        assert_eq!(
            gone,
            "msgctxt \"c\"\nmsgid \"Kolme\"\nmsgstr \"\"\n\n\
             #~ msgctxt \"a\"\n#~ msgid \"Yksi\"\n#~ msgstr \"Ett\"\n"
        );
        let back = updated(&[("a", "Yksi")], &gone);
        assert_eq!(back, "msgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"Ett\"\n");
    }

    #[test]
    fn a_new_id_keeps_the_translations_of_what_it_names() {
        let old = "msgctxt \"service.vanha.name\"\nmsgid \"Neuvonta\"\nmsgstr \"Rådgivning\"\n";
        assert_eq!(
            updated(&[("service.uusi.name", "Neuvonta")], old),
            "msgctxt \"service.uusi.name\"\nmsgid \"Neuvonta\"\nmsgstr \"Rådgivning\"\n"
        );
    }

    #[test]
    fn a_second_entry_for_one_field_is_kept_as_obsolete() {
        let old = "msgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"Ett\"\n\n\
                   msgctxt \"a\"\nmsgid \"Yksi\"\nmsgstr \"En\"\n";
        let new = updated(&[("a", "Yksi")], old);
        assert!(new.contains("\nmsgstr \"Ett\"\n") && new.contains("#~ msgstr \"En\"\n"), "{new}");
    }

    #[test]
    fn a_new_catalogue_says_what_it_is() {
        let mut book = book(&[("a", "Yksi")], "");
        book.volumes.clear();
        let (catalogue, changes) = update(&book, swedish());
        assert_eq!(catalogue.field("Language"), Some("sv"));
        assert_eq!(changes, Changes { added: 1, ..Changes::default() });
        assert_eq!(catalogue.entries[0].references, ["a.toml:1"]);
    }
}
