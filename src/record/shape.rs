//! What the format looks like: the one description behind the JSON Schema and the format reference.
//!
//! Shapes are made from the record declarations and know nothing of reading.

/// What a value may look like.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A string of a named kind with what may stand in it.
    Words(WordsShape),
    /// A text in the programme's base language, or one wording a language.
    Text,
    /// A whole number.
    Number,
    /// A number that may have decimals.
    Quantity,
    /// `true` or `false`.
    Flag,
    /// A date: `2024-11-18` or `"18.11.2024"`.
    Date,
    /// A date, or a year alone: `2025` or `"2025"`.
    DateOrYear,
    /// A schedule, in any of its forms.
    Schedule(fn() -> TableShape),
    /// The id of something declared elsewhere, by the catalogue key of its kind.
    Reference(&'static str),
    /// One of these words.
    Vocabulary(Vec<Word>),
    /// A list whose single value may stand without brackets.
    OneOrMany(Box<Shape>),
    /// A table with any keys and texts as values.
    Texts,
    /// A table with any keys and values.
    Values,
    /// A table with known keys.
    Table(fn() -> TableShape),
}

/// A string of a named kind.
#[derive(Debug, Clone)]
pub struct WordsShape {
    /// What it is called in the reference.
    pub name: &'static str,
    /// What may stand in it.
    pub doc: &'static str,
    /// A regular expression for editors, where one says it all.
    pub pattern: Option<&'static str>,
}

/// One word of a vocabulary.
#[derive(Debug, Clone)]
pub struct Word {
    /// The word as the house writes it.
    pub key: &'static str,
    /// The same in the other official languages.
    pub aliases: &'static [&'static str],
    /// What it means.
    pub doc: String,
}

/// A table and its keys.
#[derive(Debug, Clone)]
pub struct TableShape {
    /// Its name in the reference.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// Its keys, in the order of the reference.
    pub fields: Vec<FieldShape>,
}

/// One key of a table.
#[derive(Debug, Clone)]
pub struct FieldShape {
    /// The key.
    pub key: &'static str,
    /// What it holds.
    pub doc: String,
    /// Whether it must be there.
    pub required: bool,
    /// What its value looks like.
    pub shape: Shape,
}
