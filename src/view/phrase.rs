//! Words ready to print: the smallest things of the theme contract.
//!
//! Every view is made of these. They know which language they are really in, so that a theme cannot
//! mix languages silently.

use std::borrow::Cow;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Words in some language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phrase<'a> {
    /// The words, not escaped.
    pub text: Cow<'a, str>,
    /// The language they are in, when it is not the page's own; print it as `lang`.
    pub lang: Option<Cow<'a, str>>,
    /// `ltr` or `rtl`, when it is not the page's own; print it as `dir`.
    pub dir: Option<&'static str>,
    /// `machine`, `machine-reviewed` or `stale` when the reader must be told; none for words written or translated by people.
    pub origin: Option<&'static str>,
}

impl<'a> Phrase<'a> {
    /// Words in the page's own language.
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Phrase<'a> {
        Phrase { text: text.into(), lang: None, dir: None, origin: None }
    }
}

/// Where a link leads, and in what language where that is another than the page's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way<'a> {
    /// The link, relative to the page.
    pub href: String,
    /// The language of what it leads to, when it is not the page's own.
    pub hreflang: Option<Cow<'a, str>>,
}

/// A phrase that may lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline<'a> {
    /// The words.
    pub phrase: Phrase<'a>,
    /// Where it leads, relative to the page; or an absolute address of another site.
    pub href: Option<String>,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
    /// What it is, for themes that want to show it differently: `party`, `group`, `law`, `date`, `state`, `external`, `email`, `phone`, `goal`, `service`, `name`; none for plain words.
    pub kind: Option<&'static str>,
}

/// Flat, as one table of seven fields. Written out because `serde(flatten)` makes every page slower.
impl Serialize for Inline<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Inline { phrase: Phrase { text, lang, dir, origin }, href, hreflang, kind } = self;
        let mut fields = serializer.serialize_struct("Inline", 7)?;
        fields.serialize_field("text", text)?;
        fields.serialize_field("lang", lang)?;
        fields.serialize_field("dir", dir)?;
        fields.serialize_field("origin", origin)?;
        fields.serialize_field("href", href)?;
        fields.serialize_field("hreflang", hreflang)?;
        fields.serialize_field("kind", kind)?;
        fields.end()
    }
}

impl<'a> Inline<'a> {
    /// Words that lead nowhere.
    pub fn words(phrase: Phrase<'a>) -> Inline<'a> {
        Inline { phrase, href: None, hreflang: None, kind: None }
    }

    /// Words that lead somewhere.
    pub fn link(phrase: Phrase<'a>, href: String, kind: &'static str) -> Inline<'a> {
        Inline { phrase, href: Some(href), hreflang: None, kind: Some(kind) }
    }
}

/// A paragraph or a list: what a table cell and a summary row are made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block<'a> {
    /// One paragraph: its inlines are printed one after another without anything between.
    Line {
        /// What it consists of.
        inlines: Vec<Inline<'a>>,
    },
    /// A list; each item is a line.
    List {
        /// What introduces it, where something does.
        lead: Option<Phrase<'a>>,
        /// The items.
        items: Vec<Vec<Inline<'a>>>,
    },
    /// A remark of the publisher's, to be told apart from the document's words.
    Note {
        /// The word that says so before it, with its colon: `Huomautus:`.
        label: String,
        /// The words.
        inlines: Vec<Inline<'a>>,
    },
}

/// A word of a fixed vocabulary: a status, a category, a strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tag {
    /// The word for machines, for class names: `statutory`.
    pub key: &'static str,
    /// The word for people, in the page's language.
    pub word: String,
}

/// A day, for people and for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// `2024-11-18`, for `datetime`.
    pub iso: String,
    /// `18.11.2024`, in the page's language.
    pub words: String,
}

/// One row of a summary list: a term and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact<'a> {
    /// The word for machines, so that a theme can order and pick: `provider`, `price`, `languages`.
    pub key: &'static str,
    /// The term, in the page's language.
    pub label: String,
    /// What is said of it; never empty.
    pub blocks: Vec<Block<'a>>,
}

/// Prose made safe: the only view value that is printed without escaping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prose<'a> {
    /// The HTML.
    pub html: String,
    /// The language it is in, when it is not the page's own.
    pub lang: Option<Cow<'a, str>>,
    /// `ltr` or `rtl`, when it is not the page's own.
    pub dir: Option<&'static str>,
    /// As in [`Phrase::origin`].
    pub origin: Option<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_is_one_flat_table() {
        let inline = Inline::link(Phrase::plain("a"), "b".into(), "law");
        let flat = r#"{"text":"a","lang":null,"dir":null,"origin":null,"href":"b","hreflang":null,"kind":"law"}"#;
        assert_eq!(serde_json::to_string(&inline).unwrap(), flat);
    }
}
