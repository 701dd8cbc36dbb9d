//! What leaves the website beside its pages: the same views in forms for other programs.
//!
//! Everything here is a pure function from views to bytes. It knows neither programmes nor themes,
//! and chooses no words: what a file says, the page says.

mod csv;
pub mod sitemap;

use crate::address::Address;
use crate::view::body::Body;
use crate::view::downloads::Beside;
use crate::view::frame::Frame;
use crate::view::table::Table;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Comma-separated values, RFC 4180.
    Csv,
    /// A document for paper, ISO 32000.
    Pdf,
}

/// A document for paper that stands beside a page, by now laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its name in the folder.
    pub name: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: usize,
}

/// A file that stands in the folder of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name in the folder.
    pub name: String,
    /// Its form.
    pub form: Form,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Form {
    /// The word for machines, which is also the ending of the name.
    pub fn key(self) -> &'static str {
        match self {
            Form::Csv => "csv",
            Form::Pdf => "pdf",
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Form::Csv => "CSV",
            Form::Pdf => "PDF",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Csv => "text/csv",
            Form::Pdf => "application/pdf",
        }
    }
}

impl File {
    /// What a link to the file has to know of it.
    pub fn beside(&self) -> Beside<'_> {
        Beside {
            key: self.form.key(),
            form: self.form.name(),
            media_type: self.form.media_type(),
            name: &self.name,
            bytes: self.bytes.len(),
            pages: None,
        }
    }

    /// Its address, where it stands beside the page at `page`.
    pub fn address(&self, page: &Address) -> Address {
        page.beside(&self.name)
    }
}

impl Printed {
    /// What a link to the document has to know of it.
    pub fn beside(&self) -> Beside<'_> {
        let Printed { name, bytes, pages } = self;
        Beside {
            key: Form::Pdf.key(),
            form: Form::Pdf.name(),
            media_type: Form::Pdf.media_type(),
            name,
            bytes: *bytes,
            pages: Some(*pages),
        }
    }
}

/// The files that stand beside a page.
pub fn beside(frame: &Frame<'_>, body: &Body<'_>) -> Vec<File> {
    let tables = tables(body);
    if tables.is_empty() {
        return Vec::new();
    }
    vec![File { name: file_name(frame, Form::Csv), form: Form::Csv, bytes: csv::tables(&tables) }]
}

/// The name under which a file of the page is saved: it must tell in a folder of downloads which
/// programme, page and language it is of.
pub fn file_name(frame: &Frame<'_>, form: Form) -> String {
    let folders = frame.id.trim_end_matches("index.html").trim_end_matches('/');
    let own = folders.split_once('/').map_or("site", |(_, own)| own);
    format!("{}-{}.{}", own.replace('/', "-"), frame.lang, form.key())
}

/// The responsibility tables of pages on which they are the whole matter.
fn tables<'b>(body: &'b Body<'_>) -> Vec<&'b Table<'b>> {
    match body {
        Body::Responsibilities(page) => page.tables.iter().collect(),
        Body::Theme(theme) => vec![&theme.table],
        Body::Party(party) => party.programmes.iter().map(|one| &one.table).collect(),
        _ => Vec::new(),
    }
}
