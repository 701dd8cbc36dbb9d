//! Words in many languages that know where each wording comes from.

use crate::language::Language;

/// How a wording came to be; always visible to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Written in this language by the authors.
    Original,
    /// Translated by a person.
    Translated,
    /// Translated by a machine, then read and corrected by a person.
    MachineReviewed,
    /// Translated by a machine.
    Machine,
    /// Translated from an older wording than the present one.
    Stale,
}

impl Origin {
    /// The word for machines: in labels, class names and data.
    pub const fn key(self) -> &'static str {
        match self {
            Origin::Original => "original",
            Origin::Translated => "translated",
            Origin::MachineReviewed => "machine-reviewed",
            Origin::Machine => "machine",
            Origin::Stale => "stale",
        }
    }
}

/// One wording of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language it is in.
    pub language: Language,
    /// The words; never empty.
    pub words: Box<str>,
    /// How it came to be.
    pub origin: Origin,
}

/// One block of a prose that was translated block by block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// How its words came to be; none where they are still those of the original.
    pub origin: Option<Origin>,
    /// How many bytes of words it has.
    pub bytes: usize,
}

/// A text in one or more languages. It always has at least one wording; the first is the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    wordings: Vec<Wording>,
    /// The blocks of those wordings that were translated block by block.
    parts: Vec<(Language, Box<[Part]>)>,
}

impl Text {
    /// A text whose original is `words` in `language`.
    pub fn new(language: Language, words: impl Into<Box<str>>) -> Text {
        let original = Wording { language, words: words.into(), origin: Origin::Original };
        Text { wordings: vec![original], parts: Vec::new() }
    }

    /// Adds another wording. The first of a language stays.
    pub fn add(&mut self, wording: Wording) {
        if self.exactly(wording.language).is_none() {
            self.wordings.push(wording);
        }
    }

    /// Adds a wording in which some blocks of the prose may still be those of the original; its origin
    /// is the worst of its parts. The first of a language stays.
    pub fn add_in_parts(
        &mut self,
        language: Language,
        words: impl Into<Box<str>>,
        parts: impl Into<Box<[Part]>>,
    ) {
        if self.exactly(language).is_none() {
            let parts = parts.into();
            let worst = parts.iter().filter_map(|part| part.origin).max();
            let origin = worst.unwrap_or(Origin::Original);
            self.wordings.push(Wording { language, words: words.into(), origin });
            self.parts.push((language, parts));
        }
    }

    /// The blocks of the wording in this language, where it was translated block by block.
    pub fn parts(&self, language: Language) -> &[Part] {
        self.parts.iter().find(|(other, _)| *other == language).map_or(&[], |(_, parts)| parts)
    }

    /// The original.
    pub fn original(&self) -> &Wording {
        &self.wordings[0]
    }

    /// The wording in just this language.
    pub fn exactly(&self, language: Language) -> Option<&Wording> {
        self.wordings.iter().find(|wording| wording.language == language)
    }

    /// The wording in this language, else in its base language (`fi` for `fi-simple`), else the original.
    pub fn best(&self, language: Language) -> &Wording {
        self.exactly(language)
            .or_else(|| self.exactly(language.base()))
            .unwrap_or_else(|| self.original())
    }

    /// How many bytes are printed where the text is asked for in this language, and how many of
    /// them are in another.
    pub fn bytes_in(&self, language: Language) -> (usize, usize) {
        let wording = self.best(language);
        let parts = self.parts(wording.language);
        let all = wording.words.len();
        if wording.language != language {
            return (all, all);
        }
        if parts.is_empty() {
            return (all, 0);
        }
        let bytes = |part: &Part| part.bytes;
        let foreign = parts.iter().filter(|part| part.origin.is_none()).map(bytes).sum();
        (parts.iter().map(bytes).sum(), foreign)
    }

    /// All wordings, the original first.
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }
}
