//! The list of everything by its name: what the page from A to Z and the search's terms are made of.
//!
//! Like the other bodies it holds words ready to print. Which names there are is told in `a_to_z`.

use serde::Serialize;

use crate::view::phrase::{Inline, Phrase, Tag};

/// Everything by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AToZ<'a> {
    /// The letters in the order of the page's alphabet, each with what begins with it.
    pub letters: Vec<Letter<'a>>,
}

/// A letter and what begins with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter<'a> {
    /// Its id on the page.
    pub id: String,
    /// The letter; `0–9` for figures and `#` for signs.
    pub letter: String,
    /// The names in the order of the alphabet.
    pub names: Vec<Named<'a>>,
}

/// A name and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named<'a> {
    /// Its id on the page; only terms are linked to.
    pub id: Option<String>,
    /// The name, with its link where one page is behind it.
    pub name: Inline<'a>,
    /// The name in its own language, where the page has a translation.
    pub original: Option<Phrase<'a>>,
    /// What it names: a service, a goal, a unit.
    pub kind: Tag,
    /// The programmes in which it stands; links where it is the name of a page in each of several.
    pub places: Vec<Inline<'a>>,
    /// What a term means.
    pub meaning: Option<Phrase<'a>>,
    /// The name used instead: of an other name, of what has been replaced.
    pub see: Vec<Inline<'a>>,
}
