//! Why there is no file, or what is odd about one, as values.
//!
//! The words here are for logs and tests; the caller has its own catalogue.

use std::fmt;

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::DiagSpan;

use crate::coverage::MissingScript;
use crate::world::{self, Desk};

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The bytes are not a document that this printer reads.
    NotADocument {
        /// Why not.
        why: String,
    },
    /// A script has no font.
    NoFont(MissingScript),
    /// The layout's code, or the standard of the file, objects.
    Layout(Remark),
    /// Characters were set with a glyph that says only that there is none.
    NoGlyph {
        /// How many.
        count: usize,
        /// The first of them.
        sample: String,
    },
    /// Characters of the document are not on paper.
    Lost {
        /// How many.
        lost: usize,
        /// Of how many.
        of: usize,
        /// The first of them, in the order of Unicode.
        sample: String,
    },
}

/// What Typst says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Whether it is no more than a warning.
    pub warning: bool,
    /// What is wrong.
    pub message: String,
    /// What could be done.
    pub hints: Vec<String>,
    /// Where: in the theme's code if that called for it, else in the prelude.
    pub at: Option<Place>,
}

/// A place in print code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, by its path in the theme's folder; `kotosivu/…` for the built-in ones.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl Remark {
    /// An error without a place.
    pub(crate) fn plain(message: &str) -> Remark {
        Remark { warning: false, message: message.to_owned(), hints: Vec::new(), at: None }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NotADocument { why } => write!(f, "this is no document to print: {why}"),
            Fault::NoFont(missing) => missing.fmt(f),
            Fault::Layout(remark) => remark.fmt(f),
            Fault::NoGlyph { count, sample } => {
                write!(f, "{count} characters have no glyph: {sample}")
            }
            Fault::Lost { lost, of, sample } => {
                write!(f, "{lost} of {of} characters are not on paper: {sample}")
            }
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { file, line, column }) = &self.at {
            write!(f, "{file}:{line}:{column}: ")?;
        }
        f.write_str(&self.message)?;
        self.hints.iter().try_for_each(|hint| write!(f, "; {hint}"))
    }
}

/// What Typst says, with places that people find.
pub(crate) fn remarks(desk: &Desk<'_>, said: &[SourceDiagnostic]) -> Vec<Fault> {
    said.iter().map(|one| Fault::Layout(remark(desk, one))).collect()
}

fn remark(desk: &Desk<'_>, said: &SourceDiagnostic) -> Remark {
    let calls = said.trace.iter().map(|call| DiagSpan::from(call.span));
    let places: Vec<Place> =
        [said.span].into_iter().chain(calls).filter_map(|span| place(desk, &span)).collect();
    let own = places.iter().find(|place| !world::is_built_in(&place.file));
    Remark {
        warning: said.severity == Severity::Warning,
        message: said.message.to_string(),
        hints: said.hints.iter().map(|hint| hint.v.to_string()).collect(),
        at: own.or(places.first()).cloned(),
    }
}

fn place(desk: &Desk<'_>, span: &DiagSpan) -> Option<Place> {
    let id = span.id()?;
    let (file, source) = desk.named_source(id)?;
    let range = desk.range(*span)?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    Some(Place { file, line: line + 1, column: column + 1 })
}
