//! Tables as they go on paper: the same words, with widths for the columns and a summary.
//!
//! Widths follow from the words alone, so that the same table is always laid out alike.

use crate::print::doc::{Block, Column, Group, Row, Run, Table};
use crate::print::scribe::{self, Scribe, inline, inlines, paragraphs, phrase, sentence, words};
use crate::view::table;
use crate::words::Value;

/// The narrowest and the widest column, in the same shares as all.
const NARROWEST: usize = 9;
const WIDEST: usize = 64;
/// A longer word is broken rather than given all the room.
const LONGEST_WORD: usize = 22;

impl Scribe<'_> {
    /// A table, after what introduces it.
    pub(super) fn table(&self, table: &table::Table<'_>) -> Vec<Block> {
        let mut blocks: Vec<Block> = table.intro.iter().flat_map(paragraphs).collect();
        let column =
            |column: &table::Column<'_>| Column { runs: vec![phrase(&column.label)], width: 1 };
        blocks.push(Block::Table(Table {
            id: table.id.clone(),
            caption: vec![phrase(&table.caption)],
            summary: String::new(),
            columns: table.columns.iter().map(column).collect(),
            groups: table.groups.iter().map(|group| self.group(group)).collect(),
        }));
        blocks
    }

    fn group(&self, group: &table::RowGroup<'_>) -> Group {
        let heading = group
            .heading
            .as_ref()
            .map(|heading| vec![words(format!("{}: ", heading.label)), inline(&heading.name)]);
        let row = |row: &table::Row<'_>| Row {
            head: inlines(&row.head),
            cells: row.cells.iter().map(|cell| self.cell(cell)).collect(),
        };
        Group { heading, rows: group.rows.iter().map(row).collect() }
    }

    fn cell(&self, cell: &table::Cell<'_>) -> Vec<Block> {
        if cell.blocks.is_empty() {
            let empty = cell.empty.clone();
            return vec![sentence(empty.unwrap_or_else(|| self.word("cell-empty")))];
        }
        scribe::blocks(&cell.blocks)
    }

    /// Gives every column its width and the table its summary.
    pub(super) fn measure(&self, table: &mut Table) {
        for place in 0..table.columns.len() {
            table.columns[place].width = width(table, place);
        }
        table.summary = self.summary(table);
    }

    fn summary(&self, table: &Table) -> String {
        let names: Vec<String> = table.columns.iter().map(|column| text(&column.runs)).collect();
        let names = self.locale.list(&names);
        let mut summary = self.say("paper-columns", &[("columns", Value::Text(&names))]);
        if table.groups.iter().any(|group| group.heading.is_some()) {
            summary.push(' ');
            summary.push_str(&self.word("paper-grouped"));
        }
        summary
    }
}

/// The share of a column: the root of how much stands in a usual cell of it, and room for its words.
fn width(table: &Table, place: usize) -> u16 {
    let rows = || table.groups.iter().flat_map(|group| &group.rows);
    let texts: Vec<String> = rows().map(|row| cell_text(row, place)).collect();
    let head = text(&table.columns[place].runs);
    let letters: usize = texts.iter().map(|text| text.chars().count()).sum();
    let usual = (letters / texts.len().max(1)).saturating_mul(16).isqrt();
    let all = texts.iter().chain([&head]);
    let longest =
        all.flat_map(|text| text.split_whitespace()).map(|word| word.chars().count()).max();
    let needed = longest.unwrap_or(0).min(LONGEST_WORD);
    u16::try_from(usual.max(needed).clamp(NARROWEST, WIDEST)).unwrap_or(u16::MAX)
}

fn cell_text(row: &Row, place: usize) -> String {
    match place.checked_sub(1) {
        None => text(&row.head),
        Some(place) => row.cells.get(place).map_or_else(String::new, |blocks| said(blocks)),
    }
}

/// The words of runs.
pub(super) fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The words of the blocks of a cell, parted by spaces.
fn said(blocks: &[Block]) -> String {
    let mut all = String::new();
    for block in blocks {
        match block {
            Block::Paragraph { runs } => all.push_str(&text(runs)),
            Block::List { items, .. } => items.iter().for_each(|item| all.push_str(&said(item))),
            Block::Note { blocks } | Block::Quote { blocks } => all.push_str(&said(blocks)),
            _ => {}
        }
        all.push(' ');
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Table {
        let runs = |text: &&str| vec![words(*text)];
        let column = |text: &&str| Column { runs: runs(text), width: 1 };
        let row = |texts: &&[&str]| Row {
            head: runs(&texts[0]),
            cells: texts[1..].iter().map(|text| vec![sentence(*text)]).collect(),
        };
        Table {
            id: "t".into(),
            caption: Vec::new(),
            summary: String::new(),
            columns: rows[0].iter().map(column).collect(),
            groups: vec![Group { heading: None, rows: rows[1..].iter().map(row).collect() }],
        }
    }

    #[test]
    fn a_column_is_as_wide_as_its_words_ask() {
        let long = "sana ".repeat(60);
        let table = table(&[
            &["Palvelu", "Aika", "Toimenpide", "Kotoutumissuunnitelma"],
            &["Ohjaus", "2025", &long, "x"],
        ]);
        let widths: Vec<u16> = (0..4).map(|place| width(&table, place)).collect();
        assert_eq!(widths, [9, 9, 64, 21]);
    }
}
