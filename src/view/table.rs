//! The one table view behind every responsibility table: on the page, on paper and as data.
//!
//! Cells are never blank: a cell without blocks carries in `empty` the words that say why.

use jiff::civil::Date;
use serde::Serialize;

use crate::view::phrase::{Block, Inline, Phrase};

/// A table with a caption, column headings and groups of rows. No cell spans rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table<'a> {
    /// Its id on the page.
    pub id: String,
    /// `matrix` (service × client group), `measures` (goal, measure, schedule, party, indicator), `answers` (what one party answers for), `translations` (how far each language is) or `coverage` (who may organise what). The last compares columns, the others are read row by row.
    pub kind: &'static str,
    /// What it is called where there is little room: the theme, the programme, the page.
    pub name: Phrase<'a>,
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
    /// Which facet the column is one choice of, by its key; none for a column that holds for all.
    pub facet: Option<&'static str>,
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
    /// What the row is found by: at most one mark for each facet.
    pub marks: Vec<Mark>,
    /// The cells, in the order of the columns after the first.
    pub cells: Vec<Cell<'a>>,
}

/// What a row has to do with the choices of one facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The facet: `party`, `theme`, `year`, `status` or `group`.
    pub facet: &'static str,
    /// The keys of the choices, separated by spaces, each once; never empty.
    pub keys: String,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell<'a> {
    /// What it says.
    pub blocks: Vec<Block<'a>>,
    /// What it says when there is nothing to say, in words: “Not stated in the document”.
    pub empty: Option<String>,
    /// The word by which the cell sorts, where its words would sort it wrongly: a date.
    pub order: Option<String>,
    /// The days that a schedule spans; none for other cells. For files, not for templates.
    #[serde(skip)]
    pub days: Option<Days>,
}

/// The days that something spans, as far as they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// The first day it can mean; none where the beginning is not told.
    pub from: Option<Date>,
    /// The last day it can mean; none where it goes on, or its end is not told.
    pub to: Option<Date>,
}

/// The words for machines of all facets, in the order in which readers meet them.
pub const FACETS: [&str; 5] = ["party", "theme", "group", "year", "status"];

/// One way of narrowing tables down, with what may be chosen. Each choice leads to a page that shows
/// just that, so that nothing depends on a script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facet<'a> {
    /// The word for machines, as in the marks of rows: `party`, `theme`, `year`, `status`, `group`.
    pub key: &'static str,
    /// Its name, in the page's language: “Responsible party”.
    pub label: String,
    /// What occurs in the tables.
    pub choices: Vec<Pick<'a>>,
}

/// One choice of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pick<'a> {
    /// The word for machines, as in the marks of rows.
    pub key: String,
    /// Its name, and the page that shows just this.
    pub link: Inline<'a>,
}

impl<'a> Cell<'a> {
    /// A cell of these blocks; without any, of the words that say why.
    pub fn new(blocks: Vec<Block<'a>>, why: impl FnOnce() -> String) -> Cell<'a> {
        let empty = blocks.is_empty().then(why);
        Cell { blocks, empty, order: None, days: None }
    }
}

impl Row<'_> {
    /// Whether the row is among those of a choice.
    pub fn has(&self, facet: &str, key: &str) -> bool {
        let mark = self.marks.iter().find(|mark| mark.facet == facet);
        mark.is_some_and(|mark| mark.keys.split(' ').any(|one| one == key))
    }
}

impl<'a> Table<'a> {
    /// All its rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'a>> {
        self.groups.iter().flat_map(|group| &group.rows)
    }

    /// The table with only the rows of one choice; none where it has no such row.
    #[must_use]
    pub fn only(mut self, facet: &str, key: &str) -> Option<Table<'a>> {
        for group in &mut self.groups {
            group.rows.retain(|row| row.has(facet, key));
        }
        self.groups.retain(|group| !group.rows.is_empty());
        (!self.groups.is_empty()).then_some(self)
    }
}
