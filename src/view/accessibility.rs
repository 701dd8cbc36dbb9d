//! What the page of the accessibility statement is made of: a part of the theme contract.
//!
//! The sentences are whole and in the page's language; a template chooses only how they stand.

use serde::Serialize;

use crate::view::phrase::{Fact, Phrase};

/// The accessibility statement, in the parts and the order of the model statement (EU) 2018/1523.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accessibility<'a> {
    /// Which site it is about and what the law asks of it: a paragraph each.
    pub scope: Vec<String>,
    /// Conformance, barriers, preparation, feedback, enforcement: those of which something is declared.
    pub parts: Vec<Part<'a>>,
}

/// A part of the accessibility statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part<'a> {
    /// The word for machines: `conformance`, `barriers`, `preparation`, `feedback`, `enforcement`.
    pub key: &'static str,
    /// Its heading.
    pub heading: String,
    /// What it says, a paragraph each.
    pub sentences: Vec<String>,
    /// What is not accessible, by its ground.
    pub barriers: Vec<Barriers<'a>>,
    /// Days, addresses, names.
    pub facts: Vec<Fact<'a>>,
}

/// What is not accessible on one ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Barriers<'a> {
    /// The word for machines: `shortcoming`, `burden`, `outside`.
    pub key: &'static str,
    /// Its heading.
    pub heading: String,
    /// What the law says of it.
    pub text: String,
    /// The barriers.
    pub items: Vec<Barrier<'a>>,
}

/// Something that is not accessible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Barrier<'a> {
    /// What it is.
    pub text: Phrase<'a>,
    /// The requirement that is not met, why, how one gets the content otherwise, when it is mended.
    pub facts: Vec<Fact<'a>>,
}
