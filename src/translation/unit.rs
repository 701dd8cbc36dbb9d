//! What can be translated: every text of a project as one list of units.
//!
//! The list is made by whoever reads the project; updating catalogues, counting them and handing
//! them out to translators' tools all start from it. Nothing here knows what the fields are, how a
//! catalogue is written or where it lies on a disk.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::markdown::BlockKind;
use crate::source::Span;
use crate::translation::align::{Found, align};
use crate::translation::{Catalogue, Entry, Origin};

/// Whose texts a set of catalogues translates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The site: `kotosivu.toml` and `content/pages/`.
    Site,
    /// The registry of parties, client groups, laws, themes and terms.
    Registry,
    /// A programme and its prose, by id.
    Programme(String),
}

impl Owner {
    /// The folder of its catalogues, each `<language>.po`, from the root of the project.
    pub fn folder(&self) -> String {
        match self {
            Owner::Site => "content/translations".to_owned(),
            Owner::Registry => "programmes/registry/translations".to_owned(),
            Owner::Programme(slug) => format!("programmes/{slug}/translations"),
        }
    }

    /// The word for machines: the id of a programme, `site` or `registry`.
    pub fn name(&self) -> &str {
        match self {
            Owner::Site => "site",
            Owner::Registry => "registry",
            Owner::Programme(slug) => slug,
        }
    }
}

/// What kind of text a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A field of a record.
    Field,
    /// A field that holds an address: another language may have another, none needs to.
    Address,
    /// A block of a prose.
    Block(BlockKind),
}

/// One text that can be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its path by id, the `msgctxt` of its entries: `service.neuvonta.name`, `content.alku#3`.
    pub key: String,
    /// The text, the `msgid` of its entries; never blank.
    pub source: String,
    /// The language of the text.
    pub language: Language,
    /// The languages in which the authors wrote it too: into these it is not translated.
    pub originals: Vec<Language>,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub at: Span,
}

impl Unit {
    /// Whether it is to be translated into `language`.
    pub fn is_for(&self, language: Language) -> bool {
        self.language != language && !self.originals.contains(&language)
    }

    /// What a translator is told of it, in the English of translators' tools.
    pub fn note(&self) -> String {
        match self.kind {
            Kind::Field => format!("Field: {}", self.key.rsplit('.').next().unwrap_or_default()),
            Kind::Address => "Address of a page: leave empty if it is the same".to_owned(),
            Kind::Block(kind) => match kind {
                BlockKind::Paragraph => "Paragraph (Markdown)".to_owned(),
                BlockKind::Heading(level) => format!("Heading, level {level}"),
                BlockKind::Item => "List item (Markdown)".to_owned(),
                BlockKind::Caption => "Caption of a table".to_owned(),
                BlockKind::Head => "Heading of a table column".to_owned(),
                BlockKind::Cell => "Table cell (Markdown)".to_owned(),
            },
        }
    }
}

/// How far the translation of a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Translated by a person.
    Done,
    /// Translated by a machine and read by a person.
    Reviewed,
    /// Translated by a machine.
    Machine,
    /// Translated from an older wording, or marked `fuzzy`.
    Stale,
    /// Not translated.
    Missing,
}

impl State {
    /// All of them, the best first.
    pub const ALL: [State; 5] =
        [State::Done, State::Reviewed, State::Machine, State::Stale, State::Missing];

    /// The word for machines.
    pub const fn key(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Reviewed => "reviewed",
            State::Machine => "machine",
            State::Stale => "stale",
            State::Missing => "missing",
        }
    }

    /// The state of `entry` as the translation of `source`.
    pub fn of(entry: &Entry, source: &str) -> State {
        if !entry.is_translated() {
            return State::Missing;
        }
        if entry.is_fuzzy() || entry.id != source {
            return State::Stale;
        }
        match entry.origin() {
            Origin::Person => State::Done,
            Origin::ReviewedMachine => State::Reviewed,
            Origin::Machine => State::Machine,
        }
    }
}

/// How many texts are how far in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Written in this language by the authors.
    pub original: usize,
    /// As [`State::Done`].
    pub done: usize,
    /// As [`State::Reviewed`].
    pub reviewed: usize,
    /// As [`State::Machine`].
    pub machine: usize,
    /// As [`State::Stale`].
    pub stale: usize,
    /// As [`State::Missing`].
    pub missing: usize,
}

impl Tally {
    /// Counts one more translation.
    pub fn add(&mut self, state: State) {
        *match state {
            State::Done => &mut self.done,
            State::Reviewed => &mut self.reviewed,
            State::Machine => &mut self.machine,
            State::Stale => &mut self.stale,
            State::Missing => &mut self.missing,
        } += 1;
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Tally) -> Tally {
        Tally {
            original: self.original + other.original,
            done: self.done + other.done,
            reviewed: self.reviewed + other.reviewed,
            machine: self.machine + other.machine,
            stale: self.stale + other.stale,
            missing: self.missing + other.missing,
        }
    }

    /// All texts.
    pub fn total(self) -> usize {
        let Tally { original, done, reviewed, machine, stale, missing } = self;
        original + done + reviewed + machine + stale + missing
    }

    /// How many of a hundred texts have words in this language, stale ones too, rounded down: only
    /// where nothing is missing is it 100.
    pub fn percent(self) -> u8 {
        percent(self.total() - self.missing, self.total())
    }
}

/// How many of a hundred, rounded down; 100 where there is nothing to count.
pub fn percent(part: usize, total: usize) -> u8 {
    let share = (100 * part).checked_div(total).unwrap_or(100);
    u8::try_from(share).unwrap_or(100)
}

/// A catalogue as it lies in the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// Its path from the root of the project.
    pub path: String,
    /// What it holds.
    pub catalogue: Catalogue,
    /// Whether all of it could be read; what could not be is not in the catalogue.
    pub is_whole: bool,
}

/// The units of one owner, with the catalogues there are.
#[derive(Debug, Clone)]
pub struct Book {
    /// Whose texts they are.
    pub owner: Owner,
    /// The language in which plain texts are written.
    pub base: Language,
    /// The languages in which its owner wants to be read, the base first: a programme's own, for the
    /// rest those of the site.
    pub languages: Vec<Language>,
    /// The units in the order of the sources: by path, then by place. No two have the same key.
    pub units: Vec<Unit>,
    /// The path and the line of each unit, from 1.
    pub places: Vec<(String, usize)>,
    /// The catalogues by language.
    pub volumes: BTreeMap<Language, Volume>,
    /// Whether all sources could be read. Where not, units may be missing here.
    pub is_whole: bool,
}

/// A unit with its translation into one language.
#[derive(Debug, Clone, Copy)]
pub struct Translated<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// The path of its file, and the line, from 1.
    pub place: (&'a str, usize),
    /// Its entry, if the catalogue has one.
    pub entry: Option<&'a Entry>,
    /// How far it is.
    pub state: State,
}

impl Book {
    /// The path of the catalogue of a language, whether it is there or not.
    pub fn path(&self, language: Language) -> String {
        format!("{}/{language}.po", self.owner.folder())
    }

    /// How far the book is in a language.
    pub fn tally(&self, language: Language) -> Tally {
        let mut tally = Tally::default();
        let own = |unit: &&Unit| !unit.is_for(language) && unit.kind != Kind::Address;
        tally.original = self.units.iter().filter(own).count();
        self.translated(language).iter().for_each(|translated| tally.add(translated.state));
        tally
    }

    /// The units that are to be translated into `language`, each with its entry and how far it is.
    /// Addresses are among them only where they have an entry with words.
    pub fn translated(&self, language: Language) -> Vec<Translated<'_>> {
        let none: &[Entry] = &[];
        let entries =
            self.volumes.get(&language).map_or(none, |volume| volume.catalogue.entries.as_slice());
        let (units, places): (Vec<&Unit>, Vec<_>) =
            self.units.iter().zip(&self.places).filter(|(unit, _)| unit.is_for(language)).unzip();
        let found = align(&units, entries);
        let all = units.into_iter().zip(places).zip(found).map(|((unit, place), found)| {
            let entry = match found {
                Some(Found { index, .. }) => entries.get(index),
                None => None,
            };
            let state = entry.map_or(State::Missing, |entry| State::of(entry, &unit.source));
            Translated { unit, place: (&place.0, place.1), entry, state }
        });
        all.filter(|translated| {
            translated.unit.kind != Kind::Address || translated.state != State::Missing
        })
        .collect()
    }
}
