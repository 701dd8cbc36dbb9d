//! Small tables for the tests of this room.

use crate::view::downloads::FileWords;
use crate::view::phrase::{Block, Inline, Phrase};
use crate::view::table::{Cell, Column, Row, RowGroup, Table};

/// A table of one group without a heading.
pub(super) fn table<'a>(id: &str, keys: &[&str], rows: Vec<Row<'a>>) -> Table<'a> {
    Table {
        id: id.to_owned(),
        kind: "measures",
        name: Phrase::plain(id.to_owned()),
        caption: Phrase::plain(format!("Caption of {id}")),
        intro: None,
        columns: keys.iter().map(|key| column(key)).collect(),
        groups: vec![RowGroup { heading: None, rows }],
    }
}

/// A column whose heading is its key.
pub(super) fn column<'a>(key: &str) -> Column<'a> {
    Column { key: key.to_owned(), label: Phrase::plain(key.to_owned()), facet: None }
}

/// A row about `head`.
pub(super) fn row<'a>(id: &str, head: &str, cells: Vec<Cell<'a>>) -> Row<'a> {
    let head = vec![Inline::words(Phrase::plain(head.to_owned()))];
    Row { id: id.to_owned(), head, marks: Vec::new(), cells }
}

/// A cell of one line.
pub(super) fn cell<'a>(words: &str) -> Cell<'a> {
    let inlines = vec![Inline::words(Phrase::plain(words.to_owned()))];
    Cell::new(vec![Block::Line { inlines }], String::new)
}

/// The words of files, in English.
pub(super) fn words() -> FileWords {
    let word = str::to_owned;
    FileWords {
        about: word("About"),
        programme: word("Programme"),
        date: word("Date"),
        publisher: word("Published by"),
        language: word("Language"),
        source: word("Source"),
        table: word("Table"),
        heading: word("Heading"),
        from: word("Starts"),
        to: word("Ends"),
    }
}
