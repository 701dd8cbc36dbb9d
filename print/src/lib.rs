//! Tagged, accessible PDF files of print documents, laid out by Typst.
//!
//! The only place that knows Typst. It reads a document as JSON, as `kotosivu`'s `print::doc` writes
//! it, and never touches disk, network or clock: fonts, the theme's print code and its pictures are
//! bytes that the caller gives. No text of a document is ever read as code or markup: the prelude
//! reads `/doc.json` and builds elements from its strings, and `eval` is taken out of the language.
//!
//! ```text
//! /doc.json, look, fonts → coverage → layout → audit → PDF/UA-1 and PDF/A-2a in one file
//! ```
//!
//! A glyph that no font has, and text that got lost on the way, are faults and no files: a blank page
//! passes every validator.

mod audit;
mod coverage;
mod document;
mod fault;
mod fonts;
mod look;
mod world;

use std::collections::BTreeMap;
use std::fmt;

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::Document;
use crate::world::{Desk, Shelf};

pub use crate::coverage::MissingScript;
pub use crate::fault::{Fault, Place, Remark};
pub use crate::fonts::{FontSet, NotAFont, families, may_hold};
pub use crate::look::{Captions, Colours, Logo, Look, Margins, Paper, PrinterError};

/// The version of `PrintDoc` that this crate reads.
pub const SCHEMA: u64 = 1;

/// What the properties of every file say it was made with.
const CREATOR: &str = "kotosivu";

/// Files of a theme by their path in its folder: `print/main.typ`, `assets/logo.svg`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Makes files of one look. Build it once and use it for document after document: what it keeps of
/// one serves the next, and nothing of it shows in their bytes.
#[derive(Debug)]
pub struct Printer {
    shelf: Shelf,
    own_layout: bool,
}

/// A file, and what is odd about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file itself; the same document gives the same bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What Typst warned of, and what a theme's own layout left out.
    pub warnings: Vec<Fault>,
}

impl fmt::Debug for Pdf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pdf { bytes, pages, warnings } = self;
        write!(f, "Pdf of {} bytes on {pages} pages, {warnings:?}", bytes.len())
    }
}

impl Printer {
    /// A printer with the built-in layout.
    ///
    /// # Errors
    /// Where the look names a colour, a size or a logo that cannot be.
    pub fn new(look: &Look, fonts: FontSet) -> Result<Printer, PrinterError> {
        Printer::with_files(look, fonts, Files::new())
    }

    /// A printer that has the theme's files at hand. Those in `print/` and `assets/` may be read by
    /// the theme's print code; `print/main.typ`, if it is there, takes the place of the layout.
    ///
    /// # Errors
    /// As [`Printer::new`], and where a `.typ` file is not text.
    pub fn with_files(look: &Look, fonts: FontSet, files: Files) -> Result<Printer, PrinterError> {
        look.check(&files)?;
        let own_layout = files.contains_key(world::MAIN);
        Ok(Printer { shelf: Shelf::new(look, fonts, files)?, own_layout })
    }

    /// The families that the look asks for and no font has, in its order.
    pub fn missing_families(&self) -> &[String] {
        self.shelf.missing_families()
    }

    /// The scripts of a document that no font covers. Nothing for what is no document; [`Printer::print`]
    /// says that.
    pub fn coverage(&self, doc: &[u8]) -> Vec<MissingScript> {
        Document::read(doc).map_or_else(|_| Vec::new(), |document| self.uncovered(&document))
    }

    /// Lays a document out and makes the file.
    ///
    /// # Errors
    /// All that is wrong, in the order in which it was found: that it is no document, scripts without
    /// a font, what the layout's code did wrong, text that is not on paper, what the standards forbid.
    pub fn print(&self, doc: &[u8]) -> Result<Pdf, Vec<Fault>> {
        let document = Document::read(doc).map_err(|fault| vec![fault])?;
        let missing = self.uncovered(&document);
        if !missing.is_empty() {
            return Err(missing.into_iter().map(Fault::NoFont).collect());
        }
        let pdf = self.lay_out(doc, &document);
        // What is kept from one document to the next would grow without end: 2.9 GB after a hundred.
        comemo::evict(0);
        pdf
    }

    fn uncovered(&self, document: &Document) -> Vec<MissingScript> {
        coverage::missing(document.printed(), self.shelf.coverage())
    }

    fn lay_out(&self, doc: &[u8], document: &Document) -> Result<Pdf, Vec<Fault>> {
        let desk = Desk::new(&self.shelf, doc);
        let typst::diag::Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
        let mut warnings = fault::remarks(&desk, &warnings);
        let laid_out = output.map_err(|errors| fault::remarks(&desk, &errors))?;
        let (mut faults, odd) = audit::audit(&laid_out, document, self.own_layout);
        if !faults.is_empty() {
            faults.append(&mut warnings);
            return Err(faults);
        }
        warnings.extend(odd);
        let options = options(document).map_err(|fault| vec![fault])?;
        let bytes =
            typst_pdf::pdf(&laid_out, &options).map_err(|errors| fault::remarks(&desk, &errors))?;
        Ok(Pdf { bytes, pages: laid_out.pages().len(), warnings })
    }
}

/// PDF/UA-1 (ISO 14289-1) always; PDF/A-2a (ISO 19005-2) with it where there is a date, which it asks for.
fn options(document: &Document) -> Result<PdfOptions, Fault> {
    let timestamp = document.date().map(Timestamp::new_utc);
    let standards: &[PdfStandard] = match timestamp {
        Some(_) => &[PdfStandard::Ua_1, PdfStandard::A_2a],
        None => &[PdfStandard::Ua_1],
    };
    let standards = PdfStandards::new(standards)
        .map_err(|error| Fault::Layout(Remark::plain(error.message().as_str())))?;
    let creator = Smart::Custom(Some(CREATOR.to_owned()));
    Ok(PdfOptions { creator, timestamp, standards, ..PdfOptions::default() })
}
