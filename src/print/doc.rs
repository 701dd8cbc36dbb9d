//! What goes on paper: a document in one language, as plain values that any printer can lay out.
//!
//! The contract between the views and whatever prints. It knows no printer, no theme and no page of
//! the site. Every text is a string to be set as it stands; none is markup of anything.

use serde::Serialize;

use crate::draw::picture;

/// The version of this contract, which a printer checks before it reads further.
pub const SCHEMA: u32 = 1;

/// A document to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrintDoc {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The language tag: `fi`, `zh-Hans`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The title, on one line.
    pub title: String,
    /// What it is, in a sentence or two, for the properties of the file.
    pub description: Option<String>,
    /// Who publishes it.
    pub author: Option<String>,
    /// Words it is found by.
    pub keywords: Vec<String>,
    /// The date of the document, `2024-11-18`; a document that has none cannot be kept in archives
    /// (PDF/A asks for it).
    pub date: Option<String>,
    /// Whether the sheets lie on their long side, as a document of wide tables wants.
    pub landscape: bool,
    /// The first sheet; none for a single table.
    pub cover: Option<Cover>,
    /// Whether a list of contents with page numbers follows the cover.
    pub contents: bool,
    /// What stands in the margin of every sheet.
    pub margin: Margin,
    /// The words that the printer needs, in the document's language.
    pub words: PrintWords,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl PrintDoc {
    /// Its tables that stand on their own, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}

/// The first sheet of a whole programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// What kind of document it is: “Integration programme”.
    pub kind: String,
    /// Its title.
    pub title: Vec<Run>,
    /// What it is and for whom.
    pub summary: Vec<Run>,
    /// Publisher, date, decisions, publicity, municipalities.
    pub facts: Vec<Fact>,
}

/// What stands in the margin of every sheet: empty strings where nothing is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Margin {
    /// The municipality or who else publishes it.
    pub publisher: String,
    /// The unit that answers for it.
    pub unit: String,
    /// Who decided on it and when, or how far it has come.
    pub decision: String,
    /// Whether it is public.
    pub publicity: String,
}

/// Words of the printer's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrintWords {
    /// The heading of the contents.
    pub contents: String,
    /// What a link in the contents says: `{title}` and `{page}` stand for themselves.
    pub link_to_page: String,
    /// The digits of the language, 0 to 9, each one character.
    pub digits: String,
}

/// Words that look alike.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one property of the words, and any may hold together"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their language, where it is not that of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Their direction, where it is not that of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
    /// Where they lead: an absolute address (`https:`, `http:`, `mailto:`, `tel:`), or `#` and the id of
    /// a heading or table of this document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Whether they are strong.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Whether they are emphasised.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub em: bool,
    /// Whether they are a name that must not change, such as a file's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub code: bool,
    /// Whether a new line begins after them.
    #[serde(rename = "break", skip_serializing_if = "std::ops::Not::not")]
    pub line_break: bool,
}

/// A term and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The term.
    pub label: String,
    /// What is said of it.
    pub blocks: Vec<Block>,
}

/// A part of a document or of a cell. In cells only paragraphs, lists and notes occur.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading. Levels begin at 1 and skip none.
    Heading {
        /// How deep it stands, from 1 to 6.
        level: u8,
        /// Its number, such as 2.1.
        number: Option<String>,
        /// Its words.
        runs: Vec<Run>,
        /// Its name for links; each once in the document.
        id: Option<String>,
        /// Whether the contents list it: sections are, headings within their text are not.
        listed: bool,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Vec<Run>,
    },
    /// A list.
    List {
        /// The first number of a numbered list; none for bullets.
        start: Option<u32>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// The words of somebody else.
    Quote {
        /// What they are.
        blocks: Vec<Block>,
    },
    /// A remark to be told apart from the document's own words.
    Note {
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Terms, each with what is said of it.
    Facts {
        /// The terms.
        facts: Vec<Fact>,
    },
    /// A table.
    Table(Table),
    /// A drawing.
    Picture(Picture),
    /// A new sheet begins.
    NewSheet,
}

/// A table with a caption, a head row and row headers. No cell spans rows or columns, except that
/// the heading of a group spans them all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Its name for links; each once in the document.
    pub id: String,
    /// What it shows.
    pub caption: Vec<Run>,
    /// How it is built, for those who cannot see it: columns, groups.
    pub summary: String,
    /// The columns; the first is that of the row headers.
    pub columns: Vec<Column>,
    /// The rows, in groups.
    pub groups: Vec<Group>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub runs: Vec<Run>,
    /// Its share of the width, beside those of the others.
    pub width: u16,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The heading; none where the table has no groups.
    pub heading: Option<Vec<Run>>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row. It has one cell fewer than the table has columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The row header.
    pub head: Vec<Run>,
    /// The cells; never empty: a cell without anything to say says so in words.
    pub cells: Vec<Vec<Block>>,
}

/// A drawing that the text around it says in words as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// What it shows, for those who cannot see it; never empty.
    pub alt: String,
    /// The drawing.
    pub picture: picture::Picture,
}
