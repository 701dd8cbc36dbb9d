//! Tables as comma-separated values (RFC 4180, UTF-8).
//!
//! One record for each row. Nothing here knows what the columns are about.

use crate::view::phrase::{Block, Inline};
use crate::view::table::{Cell, Column, Row, RowGroup, Table};

/// The columns before those of the table: what a row is of. Their order and keys never change.
const PLACE: [&str; 3] = ["table", "group", "row"];

/// The tables, one after another, each under a record that names its columns: the words of the page
/// with the key for machines in brackets.
pub(super) fn tables(tables: &[&Table<'_>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for table in tables {
        for record in records(table) {
            // A vector takes every byte.
            let _ = writer.write_record(record);
        }
    }
    writer.into_inner().unwrap_or_default()
}

fn records<'t>(table: &'t Table<'_>) -> impl Iterator<Item = Vec<String>> + 't {
    let rows = table.groups.iter().flat_map(|group| group.rows.iter().map(move |row| (group, row)));
    let heads = std::iter::once(heads(&table.columns));
    heads.chain(rows.map(|(group, row)| record(table, group, row)))
}

fn heads(columns: &[Column<'_>]) -> Vec<String> {
    let place = PLACE.iter().map(|key| (*key).to_owned());
    let own = columns.iter().map(|column| format!("{} [{}]", column.label.text, column.key));
    place.chain(own).collect()
}

fn record(table: &Table<'_>, group: &RowGroup<'_>, row: &Row<'_>) -> Vec<String> {
    let heading = group.heading.as_ref().map_or("", |heading| &*heading.name.phrase.text);
    let mut record = vec![table.id.clone(), heading.to_owned(), row.id.clone(), line(&row.head)];
    record.extend(row.cells.iter().map(cell));
    record
}

fn cell(cell: &Cell<'_>) -> String {
    let lines: Vec<String> = cell.blocks.iter().flat_map(lines).collect();
    if lines.is_empty() { cell.empty.clone().unwrap_or_default() } else { lines.join("\n") }
}

fn lines(block: &Block<'_>) -> Vec<String> {
    match block {
        Block::Line { inlines } | Block::Note { inlines } => vec![line(inlines)],
        Block::List { lead, items } => {
            let lead = lead.iter().map(|lead| lead.text.to_string());
            lead.chain(items.iter().map(|item| line(item))).collect()
        }
    }
}

fn line(inlines: &[Inline<'_>]) -> String {
    inlines.iter().map(|inline| &*inline.phrase.text).collect()
}
