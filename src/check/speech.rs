//! From a text as typed to a text in every language that has it.
//!
//! A wording stands either in the file (an original) or in a translation catalogue, never in both.
//! A catalogue's wording whose `msgid` is not the present original is stale: no other bookkeeping
//! is needed. Prose is translated block by block; a block without a translation stays as it is.
//! Every text met is also noted as a unit that can be translated.

use std::collections::BTreeMap;

use crate::check::prose;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::markdown::{self, Block};
use crate::model::text::{Origin, Part, Text, Wording};
use crate::record::fields::{LanguageTag, Text as TypedText, Wording as TypedWording, Words};
use crate::source::{SourceFile, Sources, Span, Spanned};
use crate::translation::align::{Found, align, series_of};
use crate::translation::unit::{Kind, State, Tally, Unit};
use crate::translation::{Catalogue, Entry, Store, po};

/// Every text of one part of the project, and how far its translations are.
pub(crate) struct Spoken {
    /// The texts.
    pub(crate) units: Vec<Unit>,
    tallies: BTreeMap<Language, Tally>,
}

impl Spoken {
    /// How far the translation into a language is.
    pub(crate) fn tally(&self, language: Language) -> Tally {
        let counted = self.units.iter().filter(|unit| unit.kind != Kind::Address);
        let (wanted, own): (Vec<&Unit>, Vec<&Unit>) =
            counted.partition(|unit| unit.is_for(language));
        let mut tally = self.tallies.get(&language).copied().unwrap_or_default();
        let found = tally.total();
        tally.original = own.len();
        tally.missing = wanted.len().saturating_sub(found);
        tally
    }
}

/// How far the texts are in each of these languages.
pub(crate) fn tallies(spoken: &Spoken, languages: &[Language]) -> Vec<(Language, Tally)> {
    languages.iter().map(|language| (*language, spoken.tally(*language))).collect()
}

/// The languages of one part of the project, with their catalogues.
pub(crate) struct Speech {
    base: Language,
    catalogues: Vec<(Language, Store)>,
    /// All texts met so far.
    units: Vec<Unit>,
    /// How far the translations met so far are, those that are missing aside.
    tallies: BTreeMap<Language, Tally>,
    /// The contexts of entries that were found for a text which has another key by now.
    moved: Vec<String>,
}

impl Speech {
    /// Reads the catalogues among `sources` that lie in `folder`: `<folder>/<language>.po`.
    pub(crate) fn new(
        base: Language,
        sources: &Sources,
        folder: &str,
        out: &mut Diagnostics,
    ) -> Speech {
        let catalogues =
            sources.iter().filter_map(|file| read_catalogue(file, folder, out)).collect();
        Speech { base, catalogues, units: Vec::new(), tallies: BTreeMap::new(), moved: Vec::new() }
    }

    /// For texts that stand in no file of the project: of the same base language, without catalogues.
    pub(crate) fn apart(&self) -> Speech {
        Speech {
            base: self.base,
            catalogues: Vec::new(),
            units: Vec::new(),
            tallies: BTreeMap::new(),
            moved: Vec::new(),
        }
    }

    /// The text typed at the field `path`, with its translations.
    pub(crate) fn text(&mut self, typed: &TypedText, path: &str, out: &mut Diagnostics) -> Text {
        let (first, others) =
            typed.wordings.split_first().expect("the reader lets no empty text pass");
        let mut text = Text::new(self.language_of(first), first.words.value.as_str());
        for wording in others {
            let words = wording.words.value.as_str().into();
            text.add(Wording {
                language: self.language_of(wording),
                words,
                origin: Origin::Original,
            });
        }
        self.translate(&mut text, &first.words, path, out);
        text
    }

    fn language_of(&self, wording: &TypedWording) -> Language {
        let typed = wording.language.as_ref().and_then(|tag| Language::parse(&tag.0.value).ok());
        typed.unwrap_or(self.base)
    }

    /// As [`Speech::text`], for a text that may be absent.
    pub(crate) fn maybe(
        &mut self,
        typed: Option<&TypedText>,
        path: &str,
        out: &mut Diagnostics,
    ) -> Option<Text> {
        typed.map(|typed| self.text(typed, path, out))
    }

    /// The title of a prose at the field `path`, with those of its siblings in other languages.
    pub(crate) fn title(
        &mut self,
        typed: &TypedText,
        siblings: &[(Language, Words)],
        path: &str,
        out: &mut Diagnostics,
    ) -> Text {
        let mut all = typed.clone();
        all.wordings.extend(siblings.iter().map(|(language, words)| TypedWording {
            language: Some(LanguageTag(Spanned::new(language.to_string(), words.at))),
            words: words.clone(),
        }));
        self.text(&all, path, out)
    }

    /// A prose, which is not a field but a text of its own, with its siblings in other languages. Its
    /// blocks are at `path#1`, `path#2` and so on.
    pub(crate) fn prose(
        &mut self,
        body: &Words,
        siblings: &[(Language, Words)],
        path: &str,
        out: &mut Diagnostics,
    ) -> Text {
        let mut text = Text::new(self.base, body.value.as_str());
        for (language, words) in siblings {
            let (language, words) = (*language, words.value.as_str().into());
            text.add(Wording { language, words, origin: Origin::Original });
        }
        let blocks = markdown::blocks(&body.value);
        let units = self.units_of(&blocks, body, &text, path);
        for (language, store) in &self.catalogues {
            let entries: Vec<Entry> = store.below(&format!("{path}#")).cloned().collect();
            let Some(first) = entries.iter().find(|entry| entry.is_translated()) else { continue };
            if text.exactly(*language).is_some() {
                out.push(twice(first, path, *language, body.at));
                continue;
            }
            let translation = Translation { blocks: &blocks, units: &units, entries: &entries };
            self.moved.extend(translation.moved());
            let tally = self.tallies.entry(*language).or_default();
            translation.add_to(&mut text, body, *language, tally, out);
        }
        self.units.extend(units.into_iter().map(|(_, unit)| unit));
        text
    }

    /// The units of a prose, each with the place of its block.
    fn units_of(
        &self,
        blocks: &[Block],
        body: &Words,
        text: &Text,
        path: &str,
    ) -> Vec<(usize, Unit)> {
        let worded = blocks.iter().enumerate().filter(|(_, block)| block.has_words);
        worded
            .map(|(place, block)| {
                let unit = Unit {
                    key: format!("{path}#{}", place + 1),
                    source: block.text.clone(),
                    language: self.base,
                    originals: originals(text),
                    kind: Kind::Block(block.kind),
                    at: prose::place(body, &block.range),
                };
                (place, unit)
            })
            .collect()
    }

    fn translate(&mut self, text: &mut Text, original: &Words, path: &str, out: &mut Diagnostics) {
        let unit = Unit {
            key: path.to_owned(),
            source: original.value.clone(),
            language: text.original().language,
            originals: originals(text),
            kind: if path.rsplit('.').next() == Some("url") { Kind::Address } else { Kind::Field },
            at: original.at,
        };
        for (language, store) in &self.catalogues {
            let Some(entry) = entry_for(store, &unit).filter(|entry| entry.is_translated()) else {
                continue;
            };
            if text.exactly(*language).is_some() {
                out.push(twice(entry, path, *language, original.at));
                continue;
            }
            self.moved.extend(entry.context.clone().filter(|context| context != path));
            let origin = origin_of(entry, &original.value);
            complain(entry, &unit, origin, *language, out);
            if unit.kind != Kind::Address {
                self.tallies.entry(*language).or_default().add(State::of(entry, &unit.source));
            }
            text.add(Wording { language: *language, words: entry.text.as_str().into(), origin });
        }
        if !unit.source.trim().is_empty() {
            self.units.push(unit);
        }
    }

    /// Reports the entries of the catalogues that name no field, and hands over all texts met.
    pub(crate) fn finish(self, out: &mut Diagnostics) -> Spoken {
        let Speech { base: _, catalogues, units, tallies, moved } = self;
        if catalogues.is_empty() || !out.losses().is_empty() {
            return Spoken { units, tallies };
        }
        let mut fields: Vec<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
        let keys = fields.clone();
        fields.extend(moved.iter().map(String::as_str));
        fields.sort_unstable();
        for (_, store) in &catalogues {
            for entry in store.unused(|path| fields.binary_search(&path).is_ok()) {
                let path = entry.context.clone().unwrap_or_default();
                out.push(
                    Diagnostic::new(Code::UnknownTranslation, entry.at)
                        .nearest(&path, keys.iter().copied())
                        .arg("key", path),
                );
            }
        }
        Spoken { units, tallies }
    }
}

/// The entry of a field. Of a numbered one, the entry for just this text of the same series if its
/// own is for another: the field has moved.
fn entry_for<'a>(store: &'a Store, unit: &Unit) -> Option<&'a Entry> {
    let own = store.get(&unit.key);
    let series = series_of(&unit.key);
    if own.is_some_and(|entry| entry.id == unit.source) || series == unit.key {
        return own;
    }
    let start = series.split('*').next().unwrap_or_default();
    let is_same = |entry: &&Entry| {
        let context = entry.context.as_deref().unwrap_or_default();
        entry.id == unit.source && series_of(context) == series
    };
    store.below(start).find(is_same).or(own)
}

/// The languages, other than its first, in which a text was written.
fn originals(text: &Text) -> Vec<Language> {
    text.wordings()[1..].iter().map(|wording| wording.language).collect()
}

fn twice(entry: &Entry, path: &str, language: Language, original: Span) -> Diagnostic {
    Diagnostic::new(Code::TranslatedTwice, entry.at)
        .arg("key", path)
        .arg("language", language.as_str())
        .label(original, "other-text")
}

/// Reports a translation that is stale, or has other links than its text.
fn complain(entry: &Entry, unit: &Unit, origin: Origin, language: Language, out: &mut Diagnostics) {
    let about = |code| {
        Diagnostic::new(code, entry.text_at)
            .arg("key", unit.key.as_str())
            .arg("language", language.as_str())
            .label(unit.at, "source-here")
    };
    let is_other = || markdown::destinations(&entry.text) != markdown::destinations(&unit.source);
    if origin != Origin::Stale {
        if is_other() {
            out.push(about(Code::TranslationMarkup).arg("reason", "links"));
        }
    } else if out.losses().is_empty() {
        // Where something was left out, its neighbours may have moved into its place.
        out.push(about(Code::StaleTranslation));
    }
}

/// Reports a translation that would break its text apart.
fn report_broken(
    (_, unit): &(usize, Unit),
    entry: &Entry,
    language: Language,
    out: &mut Diagnostics,
) {
    out.push(
        Diagnostic::new(Code::TranslationMarkup, entry.text_at)
            .arg("key", unit.key.as_str())
            .arg("language", language.as_str())
            .arg("reason", "build")
            .label(unit.at, "source-here"),
    );
}

/// A prose in one other language.
struct Translation<'a> {
    blocks: &'a [Block],
    units: &'a [(usize, Unit)],
    entries: &'a [Entry],
}

impl<'a> Translation<'a> {
    /// Each unit with its entry.
    fn pairs(&self) -> Vec<Pair<'a>> {
        let units: Vec<&Unit> = self.units.iter().map(|(_, unit)| unit).collect();
        let found = align(&units, self.entries);
        let entry = |found: Option<Found>| found.and_then(|found| self.entries.get(found.index));
        self.units.iter().zip(found.into_iter().map(entry)).collect()
    }

    /// The contexts of entries whose blocks have another key by now.
    fn moved(&self) -> Vec<String> {
        let pairs = self.pairs().into_iter();
        pairs
            .filter_map(|((_, unit), entry)| {
                entry?.context.clone().filter(|context| *context != unit.key)
            })
            .collect()
    }

    /// Adds the prose in this language, if any of its blocks is translated.
    fn add_to(
        self,
        text: &mut Text,
        body: &Words,
        language: Language,
        tally: &mut Tally,
        out: &mut Diagnostics,
    ) {
        let mut pairs = self.pairs();
        pairs.retain(|(_, entry)| entry.is_some_and(Entry::is_translated));
        if !self.fits(body, &pairs) {
            pairs.retain(|pair| {
                let fits = self.fits(body, std::slice::from_ref(pair));
                if let (false, (place, Some(entry))) = (fits, pair) {
                    report_broken(place, entry, language, out);
                }
                fits
            });
        }
        let mut parts: Vec<Part> = self.blocks.iter().map(untranslated).collect();
        for ((place, unit), entry) in &pairs {
            let Some(entry) = entry else { continue };
            tally.add(State::of(entry, &unit.source));
            let origin = origin_of(entry, &unit.source);
            complain(entry, unit, origin, language, out);
            parts[*place] = Part { origin: Some(origin), bytes: entry.text.len() };
        }
        if !pairs.is_empty() {
            text.add_in_parts(language, self.replaced(body, &pairs), parts);
        }
    }

    /// The prose with these blocks translated.
    fn replaced(&self, body: &Words, pairs: &[Pair<'a>]) -> String {
        let mut words: Vec<Option<&str>> = vec![None; self.blocks.len()];
        for ((place, _), entry) in pairs {
            words[*place] = entry.map(|entry| entry.text.as_str());
        }
        markdown::replace(&body.value, self.blocks, &words)
    }

    /// Whether the prose keeps its build with these blocks translated.
    fn fits(&self, body: &Words, pairs: &[Pair<'a>]) -> bool {
        markdown::are_alike(&body.value, &self.replaced(body, pairs))
    }
}

/// The place of a block and its unit, with its entry.
type Pair<'a> = (&'a (usize, Unit), Option<&'a Entry>);

/// A block as long as it has no translation: numbers need none.
fn untranslated(block: &Block) -> Part {
    let origin = (!block.has_words).then_some(Origin::Original);
    Part { origin, bytes: block.text.len() }
}

fn origin_of(entry: &Entry, original: &str) -> Origin {
    match State::of(entry, original) {
        State::Stale => Origin::Stale,
        State::Machine => Origin::Machine,
        State::Reviewed => Origin::MachineReviewed,
        State::Done | State::Missing => Origin::Translated,
    }
}

fn read_catalogue(
    file: &SourceFile,
    folder: &str,
    out: &mut Diagnostics,
) -> Option<(Language, Store)> {
    let (language, catalogue, faults) = catalogue(file, folder, out)?;
    if !faults.is_empty() {
        // What an entry is the translation of may be what cannot be read.
        out.lose(&file.path);
    }
    Some((language, Store::new(catalogue)))
}

/// The catalogue `<folder>/<language>.po`, with what is wrong in it, which is also reported; `None`
/// for another file.
pub(crate) fn catalogue(
    file: &SourceFile,
    folder: &str,
    out: &mut Diagnostics,
) -> Option<(Language, Catalogue, Vec<po::Fault>)> {
    let name = file.path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".po")?;
    let Ok(language) = Language::parse(name) else {
        out.push(
            Diagnostic::new(Code::BadLanguage, Span::start_of(file.id))
                .arg("word", name)
                .arg("nearest", "none"),
        );
        return None;
    };
    let (catalogue, faults) = po::parse(file);
    for fault in &faults {
        out.push(Diagnostic::new(Code::PoSyntax, fault.at).arg("reason", po_reason(&fault.kind)));
    }
    Some((language, catalogue, faults))
}

/// Which of the message catalogue's reasons a fault means.
pub(crate) fn po_reason(kind: &po::FaultKind) -> &'static str {
    match kind {
        po::FaultKind::UnclosedString | po::FaultKind::StringExpected => "quote",
        po::FaultKind::UnknownLine => "keyword",
        po::FaultKind::StrayString
        | po::FaultKind::Repeated
        | po::FaultKind::MissingId
        | po::FaultKind::MissingText => "order",
        po::FaultKind::Duplicate { .. } => "twice",
        po::FaultKind::UnknownEscape => "escape",
        po::FaultKind::Plural | po::FaultKind::HeaderLine => "other",
    }
}
