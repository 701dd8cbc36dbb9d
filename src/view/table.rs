//! The one table view behind every responsibility table: on the page, on paper and as data.
//!
//! Cells are never blank: a cell without blocks carries in `empty` the words that say why.

use serde::Serialize;

use crate::view::phrase::{Block, Inline, Phrase};

/// A table with a caption, column headings and groups of rows. No cell spans rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table<'a> {
    /// Its id on the page.
    pub id: String,
    /// `matrix` (service × client group), `measures` (goal, measure, schedule, party, indicator) or `coverage` (who may organise what). The first two are read row by row, the last compares columns.
    pub kind: &'static str,
    /// What the table shows, with its place and time.
    pub caption: Phrase<'a>,
    /// What introduces it, where the page does not say it already.
    pub intro: Option<Phrase<'a>>,
    /// Its columns; the first is the heading of the row headers.
    pub columns: Vec<Column<'a>>,
    /// Its rows, in groups.
    pub groups: Vec<RowGroup<'a>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column<'a> {
    /// The word for machines: `service`, `measure`, `schedule`, `party`, `indicator`, or the id of a client group or organiser.
    pub key: String,
    /// Its heading.
    pub label: Phrase<'a>,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowGroup<'a> {
    /// The heading, such as the goal of the measures below it; none where the table has no groups.
    pub heading: Option<Heading<'a>>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// The heading of a group of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading<'a> {
    /// Its id on the page.
    pub id: String,
    /// What kind of thing it names, in the page's language: “Goal”.
    pub label: String,
    /// The thing, with its link.
    pub name: Inline<'a>,
}

/// A row. It has one cell fewer than the table has columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row<'a> {
    /// Its id on the page.
    pub id: String,
    /// The row header: what the row is about.
    pub head: Vec<Inline<'a>>,
    /// The cells, in the order of the columns after the first.
    pub cells: Vec<Cell<'a>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell<'a> {
    /// What it says.
    pub blocks: Vec<Block<'a>>,
    /// What it says when there is nothing to say, in words: “Not stated in the document”.
    pub empty: Option<String>,
}
