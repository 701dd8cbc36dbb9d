//! The links to the files that stand beside a page: what each is called, its form and its size.
//!
//! How the files are made is not known here; only how large they have become.

use crate::view::Voice;
use crate::view::frame::Download;
use crate::words::Value;

/// A file beside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside<'f> {
    /// The word for machines: `csv`, `xlsx`, `pdf`. The words `download-…` say what it is.
    pub key: &'static str,
    /// What people call the form: `CSV`.
    pub form: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its name in the folder of the page.
    pub name: &'f str,
    /// How many bytes it has.
    pub bytes: usize,
    /// How many pages it has, where it is laid out in pages.
    pub pages: Option<usize>,
}

/// The words of the files that hold tables, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileWords {
    /// What a file tells of itself, as the name of a sheet: “About”.
    pub about: String,
    /// Before the programme.
    pub programme: String,
    /// Before the date of the programme.
    pub date: String,
    /// Before its publisher.
    pub publisher: String,
    /// Before the language of the file.
    pub language: String,
    /// Before the address of the page.
    pub source: String,
    /// A table.
    pub table: String,
    /// What the rows of a group stand under.
    pub heading: String,
    /// Of a schedule: the first day.
    pub from: String,
    /// Of a schedule: the last day.
    pub to: String,
}

/// The words of files.
pub fn words(voice: &Voice<'_>) -> FileWords {
    FileWords {
        about: voice.word("file-about"),
        programme: voice.word("file-programme"),
        date: voice.word("fact-date"),
        publisher: voice.word("fact-publisher"),
        language: voice.word("column-language"),
        source: voice.word("file-source"),
        table: voice.word("file-table"),
        heading: voice.word("file-heading"),
        from: voice.word("file-from"),
        to: voice.word("file-to"),
    }
}

/// The link to a file beside the page.
pub fn download(voice: &Voice<'_>, file: Beside<'_>) -> Download {
    let Beside { key, form, media_type, name, bytes, pages } = file;
    let size = voice.locale.number(whole(bytes.div_ceil(1000)));
    let mut args = vec![("form", Value::Text(form)), ("size", Value::from(&size))];
    let detail = match pages {
        None => voice.say("download-detail", &args),
        Some(pages) => {
            args.push(("pages", Value::Number(whole(pages))));
            voice.say("download-detail-pages", &args)
        }
    };
    let text = voice.word(&format!("download-{key}"));
    Download { key, text, detail, href: name.to_owned(), media_type }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
