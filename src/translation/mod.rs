//! Other languages' wordings of what the municipality wrote.
//!
//! A [`Catalogue`] is one file of them, as translators' tools write it; a [`Store`] finds the
//! wording of one field. A wording carries the text that was translated, so whoever compares it
//! with today's text sees whether it is stale. [`unit::Book`] lists what there is to translate,
//! [`update`] brings a catalogue up to date with it. This room does not know what the fields are.

pub mod align;
pub mod po;
pub mod unit;
pub mod update;

use crate::source::{FileId, Span};

/// One file of translations into one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// Notes at the top of the file: who translates, under which licence.
    pub comments: Vec<String>,
    /// The header's fields in their order, as `Language` and its tag.
    pub header: Vec<(String, String)>,
    /// The entries in their order; obsolete ones too.
    pub entries: Vec<Entry>,
}

impl Catalogue {
    /// The header's field of this name; case does not matter.
    pub fn field(&self, name: &str) -> Option<&str> {
        let (_, value) = self.header.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

/// The wording of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The field's path by id, as `service.kotoutumissuunnitelma.name`; none in catalogues that
    /// were not made for a programme.
    pub context: Option<String>,
    /// The text that was translated.
    pub id: String,
    /// The translation; empty as long as there is none.
    pub text: String,
    /// What the text was before it changed, for translators to see the difference.
    pub previous: Option<String>,
    /// Notes of the translators, a line each.
    pub comments: Vec<String>,
    /// Notes to the translators, a line each.
    pub extracted: Vec<String>,
    /// Where the text stands, without spaces.
    pub references: Vec<String>,
    /// Marks such as `fuzzy`.
    pub flags: Vec<String>,
    /// Whether the field is gone and the entry is kept only for its words.
    pub obsolete: bool,
    /// The first line of the text that was translated.
    pub at: Span,
    /// The translation, with all its lines.
    pub text_at: Span,
}

/// Who made a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A person.
    Person,
    /// A machine, and nobody has read it.
    Machine,
    /// A machine, and a person has read it.
    ReviewedMachine,
}

/// The translators' note that says a machine made it.
pub const MACHINE: &str = "machine-translated";
/// The translators' note that says a machine made it and a person has read it.
pub const REVIEWED_MACHINE: &str = "machine-translated, reviewed";

impl Entry {
    /// An entry for the text `id` at `context`, without a translation.
    pub fn new(context: &str, id: &str) -> Entry {
        let nowhere = Span::start_of(FileId(0));
        Entry {
            context: Some(context.to_owned()),
            id: id.to_owned(),
            text: String::new(),
            previous: None,
            comments: Vec::new(),
            extracted: Vec::new(),
            references: Vec::new(),
            flags: Vec::new(),
            obsolete: false,
            at: nowhere,
            text_at: nowhere,
        }
    }

    /// Who made the wording, by the notes [`MACHINE`] and [`REVIEWED_MACHINE`]. An entry with both
    /// has been reviewed.
    pub fn origin(&self) -> Origin {
        let noted = |note: &str| self.comments.iter().any(|line| line.trim() == note);
        if noted(REVIEWED_MACHINE) {
            Origin::ReviewedMachine
        } else if noted(MACHINE) {
            Origin::Machine
        } else {
            Origin::Person
        }
    }

    /// Whether a translator's tool or a translator marked the wording as not, or no longer, right.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Whether there is a wording at all.
    pub fn is_translated(&self) -> bool {
        !self.text.is_empty()
    }
}

/// The entries of one catalogue, found by context.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// Sorted by context, each context once; no obsolete entry.
    entries: Vec<Entry>,
    /// Those without a context, in the file's order.
    nameless: Vec<Entry>,
}

impl Store {
    /// The live entries of `catalogue`. Of several for one context the first counts; the codec has
    /// complained of the others.
    pub fn new(catalogue: Catalogue) -> Store {
        let live = catalogue.entries.into_iter().filter(|entry| !entry.obsolete);
        let (mut entries, nameless): (Vec<Entry>, Vec<Entry>) =
            live.partition(|entry| entry.context.is_some());
        entries.sort_by(|a, b| a.context.cmp(&b.context));
        entries.dedup_by(|later, first| later.context == first.context);
        Store { entries, nameless }
    }

    /// The entry for the field at `context`, translated or not.
    pub fn get(&self, context: &str) -> Option<&Entry> {
        let index =
            self.entries.binary_search_by(|entry| entry.context.as_deref().cmp(&Some(context)));
        self.entries.get(index.ok()?)
    }

    /// The entries whose contexts begin like this, by context.
    pub fn below<'a, 'p>(
        &'a self,
        prefix: &'p str,
    ) -> impl Iterator<Item = &'a Entry> + use<'a, 'p> {
        let first = self.entries.partition_point(|entry| entry.context.as_deref() < Some(prefix));
        let rest = &self.entries[first..];
        rest.iter().take_while(move |entry| {
            entry.context.as_deref().is_some_and(|context| context.starts_with(prefix))
        })
    }

    /// All entries by context.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The entries that name no field: those whose context `is_field` does not know, and those
    /// without one.
    pub fn unused<'a>(
        &'a self,
        mut is_field: impl FnMut(&str) -> bool + 'a,
    ) -> impl Iterator<Item = &'a Entry> {
        self.entries
            .iter()
            .filter(move |entry| !entry.context.as_deref().is_some_and(&mut is_field))
            .chain(&self.nameless)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(context: Option<&str>, text: &str) -> Entry {
        Entry {
            context: context.map(str::to_owned),
            text: text.into(),
            ..Entry::new("", "Neuvonta")
        }
    }

    fn store(entries: Vec<Entry>) -> Store {
        Store::new(Catalogue { entries, ..Catalogue::default() })
    }

    #[test]
    fn a_wording_is_found_by_its_context_and_the_first_one_counts() {
        let store = store(vec![
            entry(Some("service.b.name"), "B"),
            entry(Some("service.a.name"), "A"),
            entry(Some("service.b.name"), "again"),
            Entry { obsolete: true, ..entry(Some("service.c.name"), "C") },
        ]);
        assert_eq!(store.get("service.a.name").unwrap().text, "A");
        assert_eq!(store.get("service.b.name").unwrap().text, "B");
        assert_eq!(store.get("service.c.name"), None);
        assert_eq!(store.iter().count(), 2);
    }

    #[test]
    fn entries_that_name_no_field_are_told() {
        let store = store(vec![
            entry(None, "nameless"),
            entry(Some("service.gone.name"), "gone"),
            entry(Some("service.a.name"), "A"),
        ]);
        let unused: Vec<&str> =
            store.unused(|context| context == "service.a.name").map(|e| e.text.as_str()).collect();
        assert_eq!(unused, ["gone", "nameless"]);
    }

    #[test]
    fn notes_tell_who_made_a_wording_and_a_flag_whether_it_still_holds() {
        for (comments, origin) in [
            (vec![], Origin::Person),
            (vec!["checked with the translator of the machine-translated text"], Origin::Person),
            (vec!["machine-translated"], Origin::Machine),
            (vec!["machine-translated", "machine-translated, reviewed"], Origin::ReviewedMachine),
        ] {
            let comments = comments.into_iter().map(str::to_owned).collect();
            assert_eq!(Entry { comments, ..entry(None, "x") }.origin(), origin);
        }
        let fuzzy = Entry { flags: vec!["fuzzy".into()], ..entry(None, "") };
        assert!(fuzzy.is_fuzzy() && !fuzzy.is_translated());
        assert!(!entry(None, "x").is_fuzzy() && entry(None, "x").is_translated());
    }
}
