//! From a text as typed to a text in every language that has it.
//!
//! A wording stands either in the file (an original) or in a translation catalogue, never in both.
//! A catalogue's wording whose `msgid` is not the present original is stale: no other bookkeeping
//! is needed.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::text::{Origin, Text, Wording};
use crate::record::fields::{Text as TypedText, Wording as TypedWording, Words};
use crate::source::{SourceFile, Sources, Span};
use crate::translation::{self, Entry, Store, po};

/// The languages of one part of the project, with their catalogues.
pub(crate) struct Speech {
    base: Language,
    catalogues: Vec<(Language, Store)>,
    /// The paths of all fields met so far; kept only where there are catalogues to compare with.
    fields: Vec<String>,
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
        Speech { base, catalogues, fields: Vec::new() }
    }

    /// The language in which plain strings are written.
    pub(crate) fn base(&self) -> Language {
        self.base
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

    /// A text that is not in a TOML field but in a file of its own, at the field `path`.
    pub(crate) fn prose(&mut self, words: &Words, path: &str, out: &mut Diagnostics) -> Text {
        let mut text = Text::new(self.base, words.value.as_str());
        self.translate(&mut text, words, path, out);
        text
    }

    fn translate(&mut self, text: &mut Text, original: &Words, path: &str, out: &mut Diagnostics) {
        if self.catalogues.is_empty() {
            return;
        }
        for (language, store) in &self.catalogues {
            let Some(entry) = store.get(path).filter(|entry| entry.is_translated()) else {
                continue;
            };
            if text.exactly(*language).is_some() {
                out.push(
                    Diagnostic::new(Code::TranslatedTwice, entry.at)
                        .arg("key", path)
                        .arg("language", language.as_str())
                        .label(original.at, "other-text"),
                );
                continue;
            }
            let origin = origin_of(entry, &original.value);
            // Where something was left out, its neighbours may have moved into its place.
            if origin == Origin::Stale && out.losses().is_empty() {
                out.push(
                    Diagnostic::new(Code::StaleTranslation, entry.text_at)
                        .arg("key", path)
                        .arg("language", language.as_str())
                        .label(original.at, "source-here"),
                );
            }
            text.add(Wording { language: *language, words: entry.text.as_str().into(), origin });
        }
        self.fields.push(path.to_owned());
    }

    /// Reports the entries of the catalogues that name no field.
    pub(crate) fn finish(mut self, out: &mut Diagnostics) {
        if !out.losses().is_empty() {
            return;
        }
        self.fields.sort_unstable();
        for (_, store) in &self.catalogues {
            let is_field =
                |path: &str| self.fields.binary_search_by(|field| field.as_str().cmp(path)).is_ok();
            for entry in store.unused(is_field) {
                let path = entry.context.clone().unwrap_or_default();
                out.push(
                    Diagnostic::new(Code::UnknownTranslation, entry.at)
                        .nearest(&path, self.fields.iter().map(String::as_str))
                        .arg("key", path),
                );
            }
        }
    }
}

fn origin_of(entry: &Entry, original: &str) -> Origin {
    if entry.is_fuzzy() || entry.id != original {
        return Origin::Stale;
    }
    match entry.origin() {
        translation::Origin::Person => Origin::Translated,
        translation::Origin::Machine => Origin::Machine,
        translation::Origin::ReviewedMachine => Origin::MachineReviewed,
    }
}

fn read_catalogue(
    file: &SourceFile,
    folder: &str,
    out: &mut Diagnostics,
) -> Option<(Language, Store)> {
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
    if !faults.is_empty() {
        // What an entry is the translation of may be what cannot be read.
        out.lose(&file.path);
    }
    for fault in faults {
        out.push(Diagnostic::new(Code::PoSyntax, fault.at).arg("reason", reason(&fault.kind)));
    }
    Some((language, Store::new(catalogue)))
}

/// Which of the message catalogue's reasons a fault means.
fn reason(kind: &po::FaultKind) -> &'static str {
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
