//! Whoever lays documents out: what is asked of them and what they answer.
//!
//! The library knows no printer; the command line brings one along. A printer answers with bytes or
//! with everything that is wrong, and the same document always gives the same bytes.

use crate::print::doc::PrintDoc;

/// Lays out documents.
pub trait Press {
    /// The document as a file; else all that stands in the way.
    fn press(&self, doc: &PrintDoc) -> Result<Pressed, Vec<Fault>>;
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
        /// The language tag of the words.
        lang: String,
        /// The script, such as *Arabic*.
        script: String,
        /// Some of the letters that no font has.
        sample: String,
        /// What brings them: the name of a package or of a font.
        remedy: String,
    },
    /// The layout of the theme failed, or what it made is not whole.
    Layout {
        /// The file of the theme and its line, where that is known.
        file: Option<String>,
        /// What went wrong, in the words of the printer.
        reason: String,
    },
}
