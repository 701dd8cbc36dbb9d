//! What the page on embedding says: everything that other sites can show, by programme.

use serde::Serialize;

use crate::view::phrase::{Inline, Phrase};

/// What other sites can show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Embeds<'a> {
    /// Whether any site may show it in frames, provided that it is encrypted.
    pub any: bool,
    /// The sites that alone may, where not any.
    pub sites: Vec<String>,
    /// What there is: of each programme, then of all.
    pub groups: Vec<EmbedGroup<'a>>,
}

/// What there is of one programme, or of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmbedGroup<'a> {
    /// Its id on the page.
    pub id: String,
    /// Its heading.
    pub heading: Phrase<'a>,
    /// The kinds of what there is.
    pub lists: Vec<EmbedList<'a>>,
}

/// Everything of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmbedList<'a> {
    /// The word for machines: `responsibilities`, `services`, `parties`.
    pub key: &'static str,
    /// The kind, in the plural.
    pub heading: String,
    /// What there is.
    pub items: Vec<EmbedItem<'a>>,
}

/// One thing that other sites can show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmbedItem<'a> {
    /// The thing, and the place on its page with the markup to copy.
    pub link: Inline<'a>,
    /// Where it stands in frames, relative to the page.
    pub framed: String,
    /// The same as plain markup, relative to the page.
    pub fragment: String,
}
