//! Tables as comma-separated values: RFC 4180, in UTF-8.
//!
//! One table for all tables of a page, so that any program reads it at once: a column that only some
//! of them have is empty in the rows of the others. The first record names the columns: those for
//! machines by their key alone, those for people by the words of the page with the key in brackets.
//! Keys and ids are the same in every language and year.
//!
//! Two habits of Excel are met, for it opens these files whatever they were meant for. Without the
//! byte order mark it does not take them for UTF-8; everything else leaves the mark out. And it
//! calculates what begins like a formula; such a field gets an apostrophe in front, as OWASP advises
//! (“CSV Injection”), and so does one that begins with apostrophes before such a sign, so that taking
//! one apostrophe away always gives back what the page says.

use jiff::civil::Date;

use crate::view::downloads::FileWords;
use crate::view::table::{Cell, Column, FACETS, Row, RowGroup, Table};

use super::plain;

/// What tells Excel that a file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// With what a program for sheets may take words for a formula (OWASP, “CSV Injection”).
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The columns that say where a row stands. No column of the page may be known by their keys, for a
/// program that reads by name would take one for the other.
const WHEREABOUTS: [&str; 3] = ["table", "group", "row"];

/// What a column of the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words, or ids without spaces.
    Words,
    /// Ids with spaces between them.
    Ids,
    /// A day, as in ISO 8601.
    Day,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// The word for machines.
    pub key: String,
    /// The words for people; none where it is for machines.
    pub label: Option<String>,
    /// What it holds.
    pub holds: Holds,
}

impl Field {
    /// Its name in the first record.
    pub(super) fn name(&self) -> String {
        match &self.label {
            Some(label) => format!("{label} [{}]", self.key),
            None => self.key.clone(),
        }
    }
}

/// The columns of a file of these tables, in order.
pub(super) fn fields(tables: &[&Table<'_>], words: &FileWords) -> Vec<Field> {
    let machine = |key: &str, holds| Field { key: key.to_owned(), label: None, holds };
    let named =
        |key: String, label: &str, holds| Field { key, label: Some(one_line(label)), holds };
    let mut fields: Vec<Field> = WHEREABOUTS.map(|key| machine(key, Holds::Words)).into();
    fields.extend(FACETS.map(|facet| machine(&format!("row.{facet}"), Holds::Ids)));
    fields.push(named("table.name".to_owned(), &words.table, Holds::Words));
    fields.push(named("group.name".to_owned(), &words.heading, Holds::Words));
    for slot in slots(tables) {
        fields.push(named(slot.key.clone(), slot.label, Holds::Words));
        if slot.dated {
            fields.push(named(format!("{}.from", slot.key), &words.from, Holds::Day));
            fields.push(named(format!("{}.to", slot.key), &words.to, Holds::Day));
        }
    }
    fields
}

/// The file.
pub(super) fn tables(tables: &[&Table<'_>], fields: &[Field]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let slots = slots(tables);
    let names = fields.iter().map(|field| harmless(field.name())).collect();
    let records = tables.iter().flat_map(|table| records(table, &slots));
    for record in std::iter::once::<Vec<String>>(names).chain(records) {
        // A vector takes every byte, and all records are as long as the first.
        let _ = writer.write_record(record);
    }
    writer.into_inner().unwrap_or_default()
}

/// A column that some of the tables have.
struct Slot<'t> {
    key: String,
    label: &'t str,
    dated: bool,
}

/// The columns of all tables, each once.
fn slots<'t>(tables: &[&'t Table<'_>]) -> Vec<Slot<'t>> {
    let mut slots: Vec<Slot<'t>> = Vec::new();
    for table in tables {
        for (place, key) in keys(&table.columns).into_iter().enumerate() {
            let dated = plain::is_dated(table, place);
            match slots.iter_mut().find(|slot| slot.key == key) {
                Some(slot) => slot.dated |= dated,
                None => slots.push(Slot { key, label: &table.columns[place].label.text, dated }),
            }
        }
    }
    slots
}

/// What each column is known by: its key, after that of what it is one choice of. Where a column is
/// called as another, it is numbered.
fn keys(columns: &[Column<'_>]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns {
        let key = match column.facet {
            Some(facet) => format!("{facet}:{}", column.key),
            None => column.key.clone(),
        };
        let numbered = (2..).map(|number| format!("{key}-{number}"));
        let is_free = |one: &String| !WHEREABOUTS.contains(&one.as_str()) && !keys.contains(one);
        let free = std::iter::once(key.clone()).chain(numbered).find(is_free);
        keys.extend(free);
    }
    keys
}

fn records<'t>(
    table: &'t Table<'_>,
    slots: &'t [Slot<'_>],
) -> impl Iterator<Item = Vec<String>> + 't {
    let keys = keys(&table.columns);
    let places: Vec<Option<usize>> =
        slots.iter().map(|slot| keys.iter().position(|key| *key == slot.key)).collect();
    let rows = table.groups.iter().flat_map(|group| group.rows.iter().map(move |row| (group, row)));
    rows.map(move |(group, row)| {
        let mut record = whereabouts(table, group, row);
        for (slot, place) in slots.iter().zip(&places) {
            record.extend(values(row, slot, *place));
        }
        record.into_iter().map(harmless).collect()
    })
}

/// In which table and group a row stands, and what it is found by.
fn whereabouts(table: &Table<'_>, group: &RowGroup<'_>, row: &Row<'_>) -> Vec<String> {
    let heading = group.heading.as_ref();
    let id = heading.map_or_else(String::new, |heading| heading.id.clone());
    let name = heading.map_or_else(String::new, |heading| heading.name.phrase.text.to_string());
    let marks = FACETS.map(|facet| {
        let mark = row.marks.iter().find(|mark| mark.facet == facet);
        mark.map_or_else(String::new, |mark| mark.keys.clone())
    });
    let mut record = vec![table.id.clone(), id, row.id.clone()];
    record.extend(marks);
    record.extend([table.caption.text.to_string(), name]);
    record
}

/// What a row says in a column, with its days; nothing where its table has no such column.
fn values(row: &Row<'_>, slot: &Slot<'_>, place: Option<usize>) -> Vec<String> {
    let cell: Option<&Cell<'_>> = place.and_then(|place| row.cells.get(place.checked_sub(1)?));
    let said = match place {
        Some(0) => plain::line(&row.head),
        _ => cell.map_or_else(String::new, plain::words),
    };
    let mut values = vec![said];
    if slot.dated {
        let days = cell.and_then(|cell| cell.days).unwrap_or_default();
        let iso = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        values.extend([iso(days.from), iso(days.to)]);
    }
    values
}

/// A field that no program takes for a formula.
fn harmless(field: String) -> String {
    let bare = field.trim_start_matches('\'');
    if bare.starts_with(FORMULA) { format!("'{field}") } else { field }
}

fn one_line(label: &str) -> String {
    label.replace(['\r', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::{Strategy, prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::*;
    use crate::export::sample::{cell, column, row, table, words};
    use crate::view::table::{Days, Mark};

    /// The records of a file by their columns' keys, with what guards against formulas taken away.
    fn read(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
        let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let key = |name: &str| {
            let bracketed = name.rsplit_once('[').and_then(|(_, rest)| rest.strip_suffix(']'));
            bracketed.unwrap_or(name).to_owned()
        };
        let keys: Vec<String> = reader.headers().unwrap().iter().map(key).collect();
        let records = reader.records().map(|record| {
            let record = record.unwrap();
            let fields = record.iter().map(bare);
            keys.iter().cloned().zip(fields).collect()
        });
        records.collect()
    }

    fn bare(field: &str) -> String {
        let guarded =
            field.starts_with('\'') && field.trim_start_matches('\'').starts_with(FORMULA);
        field[usize::from(guarded)..].to_owned()
    }

    fn written(own: &[&Table<'_>]) -> Vec<u8> {
        tables(own, &fields(own, &words()))
    }

    #[test]
    fn what_begins_like_a_formula_is_guarded_and_can_be_read_back() {
        for (field, guarded) in [
            ("=1+1", "'=1+1"),
            ("@a", "'@a"),
            ("-", "'-"),
            ("\ta", "'\ta"),
            ("'=1", "''=1"),
            ("'a", "'a"),
            ("a=1", "a=1"),
            ("–", "–"),
            ("", ""),
        ] {
            assert_eq!(harmless(field.to_owned()), guarded);
            assert_eq!(bare(guarded), field);
        }
    }

    #[test]
    fn tables_with_other_columns_are_one_rectangle() {
        let one = table("one", &["service", "a"], vec![row("r", "Head", vec![cell("A")])]);
        let other = table("two", &["service", "b"], vec![row("r", "Kopf", vec![cell("B")])]);
        let records = read(&written(&[&one, &other]));
        let said: Vec<[&str; 4]> = records
            .iter()
            .map(|record| ["table", "service", "a", "b"].map(|key| record[key].as_str()))
            .collect();
        assert_eq!(said, [["one", "Head", "A", ""], ["two", "Kopf", "", "B"]]);
    }

    #[test]
    fn a_schedule_is_followed_by_its_days_and_a_row_by_what_it_is_found_by() {
        let days = Days { from: Some(jiff::civil::date(2019, 1, 1)), to: None };
        let dated = Cell { days: Some(days), ..cell("2019–") };
        let mut own = row("r", "Head", vec![dated]);
        own.marks.push(Mark { facet: "party", keys: "aland zonta".into() });
        let own = table("t", &["measure", "schedule"], vec![own]);
        let records = read(&written(&[&own]));
        for (key, value) in [
            ("row", "r"),
            ("row.party", "aland zonta"),
            ("row.theme", ""),
            ("schedule", "2019–"),
            ("schedule.from", "2019-01-01"),
            ("schedule.to", ""),
        ] {
            assert_eq!(records[0][key], value, "{key}");
        }
    }

    #[test]
    fn columns_of_one_key_are_told_apart_by_their_facet_or_a_number() {
        let mut columns = vec![column("a"), column("a"), column("a"), column("group")];
        columns[1].facet = Some("group");
        assert_eq!(keys(&columns), ["a", "group:a", "a-2", "group-2"]);
    }

    fn text() -> impl Strategy<Value = String> {
        let signs = [
            "a", "ä", "\"", "'", ",", ";", "\n", "\r", "\t", "=", "+", "-", "@", "＝", " ", "[",
            "]",
        ];
        vec(select(signs.to_vec()), 0..6).prop_map(|signs| signs.concat())
    }

    proptest! {
        #[test]
        fn any_words_come_back_as_they_were(head in text(), said in text(), label in text()) {
            let mut own = table("t", &["measure", "a"], vec![row("r", &head, vec![cell(&said)])]);
            own.columns[1].label.text = label.into();
            let records = read(&written(&[&own]));
            prop_assert_eq!(records.len(), 1);
            prop_assert_eq!(&records[0]["measure"], &head);
            prop_assert_eq!(&records[0]["a"], &said);
        }
    }
}
