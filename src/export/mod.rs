//! What leaves the website beside its pages: the same views in forms for other programs.
//!
//! Everything here is a pure function from views to bytes. It knows neither programmes nor themes,
//! and chooses no words: what a file says, the page says.

mod address;
mod atom;
mod csv;
mod csvw;
mod fragment;
mod ics;
pub mod json_ld;
pub mod open;
mod plain;
pub mod sitemap;
mod xlsx;

#[cfg(test)]
mod sample;

use crate::address::Address;
use crate::view::body::{Body, Exhibit};
use crate::view::calendar::Calendar;
use crate::view::downloads::{Beside, FileWords};
use crate::view::feed::{self, Feed};
use crate::view::frame::Frame;
use crate::view::open::catalogue;
use crate::view::table::Table;

pub use fragment::fragment;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A workbook, Office Open XML (ECMA-376).
    Xlsx,
    /// Comma-separated values, RFC 4180.
    Csv,
    /// What the columns of such a file are, CSV on the Web. For machines: no page links to it.
    CsvMetadata,
    /// iCalendar, RFC 5545.
    Ics,
    /// A feed, RFC 4287.
    Atom,
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
            Form::Xlsx => "xlsx",
            Form::Csv => "csv",
            Form::CsvMetadata => "csv-metadata.json",
            Form::Ics => "ics",
            Form::Atom => "xml",
            Form::Pdf => "pdf",
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Form::Xlsx => "XLSX",
            Form::Csv => "CSV",
            Form::CsvMetadata => "CSVW",
            Form::Ics => "iCalendar",
            Form::Atom => "Atom",
            Form::Pdf => "PDF",
        }
    }

    /// Whether readers of the page are offered it.
    pub fn is_offered(self) -> bool {
        self != Form::CsvMetadata
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Csv => "text/csv",
            Form::CsvMetadata => "application/csvm+json",
            Form::Ics => "text/calendar",
            Form::Atom => "application/atom+xml",
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

/// The files that stand beside a page. The words are asked for only where there are files.
pub fn beside(frame: &Frame<'_>, body: &Body<'_>, words: impl FnOnce() -> FileWords) -> Vec<File> {
    let tables = tables(body);
    if tables.is_empty() {
        return Vec::new();
    }
    let words = words();
    let name = |form| file_name(&frame.id, &frame.lang, form);
    let file = |form, bytes| File { name: name(form), form, bytes };
    let workbook = xlsx::workbook(frame, &tables, &words).map(|bytes| file(Form::Xlsx, bytes));
    let fields = csv::fields(&tables, &words);
    let metadata = csvw::metadata(frame, &name(Form::Csv), &fields);
    let csv = file(Form::Csv, csv::tables(&tables, &fields));
    workbook.into_iter().chain([csv, file(Form::CsvMetadata, metadata)]).collect()
}

/// The files that stand beside a page of a programme of this kind, without making it, and its document
/// if that has been laid out: for the description of the open data. A test holds that they are there.
pub fn expected(
    kind: &str,
    page: &Address,
    language: &str,
    printed: Option<&Printed>,
) -> Vec<catalogue::Beside> {
    let forms: &[Form] = if kind == "responsibilities" { &[Form::Xlsx, Form::Csv] } else { &[] };
    let beside = |form: &Form| catalogue::Beside {
        name: file_name(page.public(), language, *form),
        form: form.key(),
        media_type: form.media_type(),
        bytes: None,
    };
    let document = printed.map(|Printed { name, bytes, pages: _ }| catalogue::Beside {
        name: name.clone(),
        form: Form::Pdf.key(),
        media_type: Form::Pdf.media_type(),
        bytes: Some(*bytes),
    });
    document.into_iter().chain(forms.iter().map(beside)).collect()
}

/// The file of a calendar, beside the page that the calendar names.
pub fn calendar(calendar: &Calendar) -> File {
    let name = file_name(calendar.page.as_str(), &calendar.lang, Form::Ics);
    File { name, form: Form::Ics, bytes: ics::calendar(calendar) }
}

/// The file of a feed, beside the page that the feed names. It always has the same name, since
/// programs remember its address.
pub fn feed(feed: &Feed) -> File {
    File { name: feed::FILE.to_owned(), form: Form::Atom, bytes: atom::feed(feed) }
}

/// The name under which a file of the page is saved: it must tell in a folder of downloads which
/// programme, page and language it is of.
pub fn file_name(page: &str, language: &str, form: Form) -> String {
    let folders = page.trim_end_matches("index.html").trim_end_matches('/');
    let own = folders.split_once('/').map_or("site", |(_, own)| own);
    format!("{}-{}.{}", own.replace('/', "-"), language, form.key())
}

/// The tables that are the matter of a page. The pages of one year or state have none, for they are
/// parts of a page that has; and a goal has its part of the table of its theme.
fn tables<'b>(body: &'b Body<'_>) -> Vec<&'b Table<'b>> {
    let tables: Vec<&Table<'_>> = match body {
        Body::Responsibilities(page) if !page.part => page.tables.iter().collect(),
        Body::Theme(theme) => vec![&theme.table],
        Body::Party(party) => party.programmes.iter().map(|one| &one.table).collect(),
        Body::Duties(duties) => duties.tables.iter().collect(),
        Body::Section(section) => section.exhibits.iter().flat_map(exhibited).collect(),
        _ => Vec::new(),
    };
    tables.into_iter().filter(|table| table.rows().next().is_some()).collect()
}

fn exhibited<'e>(exhibit: &'e Exhibit<'_>) -> &'e [Table<'e>] {
    match exhibit {
        Exhibit::Tables { tables, .. } => tables,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_among_the_files_of_a_page_only_where_it_has_been_laid_out() {
        let page = Address::parse("fi/koe/document/index.html").unwrap();
        assert_eq!(expected("document", &page, "fi", None), []);
        let name = file_name(page.public(), "fi", Form::Pdf);
        let printed = Printed { name, bytes: 12, pages: 1 };
        let found = expected("document", &page, "fi", Some(&printed));
        assert_eq!(found.len(), 1);
        assert_eq!((&*found[0].name, found[0].bytes), ("koe-document-fi.pdf", Some(12)));
    }
}
