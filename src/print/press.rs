//! Whoever lays documents out: what is asked of them and what they answer.
//!
//! The library knows no printer; the command line brings one along. A printer answers with bytes or
//! with everything that is wrong, and the same document always gives the same bytes.

use crate::diag::{Code, Diagnostic, Place};
use crate::print::doc::PrintDoc;

/// Lays out documents.
pub trait Press {
    /// The document as a file; else all that stands in the way.
    fn press(&self, doc: &PrintDoc) -> Result<Pressed, Vec<Fault>>;

    /// All that its files depend on beside their documents (look, layout, fonts), as a short text: one
    /// that has the same mark makes the same file of the same document.
    fn mark(&self) -> &str;
}

/// A document laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pressed {
    /// The file, whole.
    pub bytes: Vec<u8>,
    /// How many sheets' sides it has; at least one.
    pub pages: usize,
}

/// Why a document could not be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No font has the letters of a script.
    Script {
        /// The script, as Unicode names it: *Arabic*; *Common* for signs that belong to none.
        script: String,
        /// Some of the letters that no font has.
        sample: String,
        /// A family that has them.
        family: String,
        /// The package of Debian that brings it.
        package: String,
    },
    /// The layout of the theme failed, or what it made is not whole.
    Layout {
        /// The file of the theme and its line, where that is known.
        file: Option<String>,
        /// What went wrong, in the words of the printer.
        reason: String,
    },
}

impl Fault {
    /// What to say of it, where it was met in the document of a page in this language.
    pub fn complaint(&self, page: &str, language: &str) -> Diagnostic {
        let at = Place::Page(page.to_owned());
        match self {
            Fault::Script { script, sample, family, package } => {
                Diagnostic::new(Code::MissingFont, at)
                    .arg("language", language)
                    .arg("script", script.as_str())
                    .arg("sample", sample.as_str())
                    .arg("family", family.as_str())
                    .arg("package", package.as_str())
            }
            Fault::Layout { file, reason } => Diagnostic::new(Code::PrintFailed, at)
                .arg("template", file.as_deref().unwrap_or("none"))
                .arg("reason", reason.as_str()),
        }
    }

    /// What makes two faults one: the letters that lack may differ from document to document.
    pub fn mark(&self) -> (&str, &str) {
        match self {
            Fault::Script { script, .. } => ("script", script),
            Fault::Layout { file, reason } => (file.as_deref().unwrap_or_default(), reason),
        }
    }
}
