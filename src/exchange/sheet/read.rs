//! Reads a workbook that came back.
//!
//! Rows may have been put into another order or taken out, columns added or moved: a column is found by
//! what the hidden row says, a text by its key. Cells are read one by one, so that a stray cell at the
//! far end of a sheet costs nothing.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, words};
use crate::exchange::{Reply, Returned, Stamp};
use crate::language::Language;
use crate::translation::unit::State;

use super::{Column, MARK, state_key};

/// Reads a workbook that came back as the file at `path`. Where it is none, or holds no texts of a
/// project, that is told.
pub fn read(path: &str, bytes: &[u8], out: &mut Diagnostics) -> Returned {
    let mut refuse = |reason: &'static str| {
        let at = Place::Path(path.to_owned());
        out.push(Diagnostic::new(Code::ExchangeSyntax, at).arg("reason", reason));
        Returned::default()
    };
    let Some(sheets) = unharmed(bytes) else { return refuse("workbook") };
    let mut returned = Returned::default();
    let mut found = Vec::new();
    let mut is_ours = false;
    let spoken = Spoken::new();
    for (name, rows) in sheets {
        let Some((first, columns)) = head(&rows) else { continue };
        is_ours = true;
        returned.target = returned.target.or(columns.target);
        for (number, row) in rows.range(first + 1..) {
            let row = Row { path, sheet: &name, number: *number, cells: row, columns: &columns };
            returned.lines.extend(row.reply(&spoken, &mut found));
        }
    }
    if !is_ours {
        return refuse("columns");
    }
    out.extend(found);
    returned
}

/// The cells of a sheet by row, each row by column.
type Rows = BTreeMap<u32, BTreeMap<u32, Data>>;

/// The sheets of a workbook that is whole. Of some that are not, calamine counts rows beyond all numbers
/// and gives up in a way that would take the whole program with it.
fn unharmed(bytes: &[u8]) -> Option<Vec<(String, Rows)>> {
    std::panic::catch_unwind(|| sheets(bytes)).ok()?.ok()
}

fn sheets(bytes: &[u8]) -> Result<Vec<(String, Rows)>, XlsxError> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let mut rows = Rows::new();
        let mut cells = book.worksheet_cells_reader(&name)?;
        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();
            let value = match cell.get_value() {
                DataRef::SharedString(text) => Data::String((*text).to_owned()),
                other => Data::from(other.clone()),
            };
            rows.entry(row).or_default().insert(column, value);
        }
        sheets.push((name, rows));
    }
    Ok(sheets)
}

/// Where the columns are.
#[derive(Default)]
struct Columns {
    places: BTreeMap<Column, u32>,
    target: Option<Language>,
}

/// The row that names the columns to this program, with what it says.
fn head(rows: &Rows) -> Option<(u32, Columns)> {
    rows.iter().find_map(|(number, row)| {
        let mut columns = Columns::default();
        for (at, cell) in row {
            let Data::String(text) = cell else { continue };
            let Some(name) = text.trim().strip_prefix(MARK) else { continue };
            let (name, tag) = name.split_once(':').unwrap_or((name, ""));
            let Some(column) = Column::ALL.into_iter().find(|known| known.key() == name) else {
                continue;
            };
            columns.places.insert(column, *at);
            columns.target = columns.target.or(Language::parse(tag).ok());
        }
        let needed = [Column::Key, Column::Source, Column::Translation];
        needed
            .iter()
            .all(|column| columns.places.contains_key(column))
            .then_some((*number, columns))
    })
}

/// What a workbook says in any of the languages in which one is written.
struct Spoken {
    /// What stands above the keys.
    headings: Vec<String>,
    /// The words for states, in small letters.
    states: BTreeMap<String, State>,
}

impl Spoken {
    fn new() -> Spoken {
        let languages = ["fi", "sv", "en"].map(words::catalogue);
        let say = |key: &str| -> Vec<String> {
            languages.iter().filter_map(|words| words.say(key, &[])).collect()
        };
        let mut states = BTreeMap::new();
        for state in State::ALL {
            for word in say(&state_key(state)).into_iter().chain([state.key().to_owned()]) {
                states.insert(word.to_lowercase(), state);
            }
        }
        Spoken { headings: say("sheet-key"), states }
    }
}

/// One row of a sheet.
struct Row<'a> {
    path: &'a str,
    sheet: &'a str,
    number: u32,
    cells: &'a BTreeMap<u32, Data>,
    columns: &'a Columns,
}

impl Row<'_> {
    /// What the row says; none where it is the heading or empty.
    fn reply(&self, spoken: &Spoken, out: &mut Vec<Diagnostic>) -> Option<Reply> {
        let (key, source) = (self.text(Column::Key)?, self.text(Column::Source)?);
        let text = self.text(Column::Translation);
        let stamp = self.text(Column::Stamp).unwrap_or_default();
        let is_heading = spoken.headings.contains(&key);
        if (key.is_empty() && text.as_ref().is_none_or(String::is_empty)) || is_heading {
            return None;
        }
        // A row that somebody added has no key; its text says best which one is meant.
        let id = if key.is_empty() { source.clone() } else { key };
        if text.is_none() {
            let found = Diagnostic::new(Code::Autocorrected, self.place());
            out.push(found.arg("key", id.clone()).arg("reason", "value"));
        }
        let state = self.text(Column::State).unwrap_or_default();
        let notes = self.text(Column::Note).unwrap_or_default();
        Some(Reply {
            source,
            text: text.unwrap_or_default(),
            state: spoken.states.get(&state.trim().to_lowercase()).copied(),
            minds_state: false,
            autocorrects: true,
            stamp: Stamp::parse(&stamp),
            previous: None,
            comments: (!notes.is_empty()).then(|| notes.split('\n').map(str::to_owned).collect()),
            at: self.place(),
            id,
        })
    }

    /// The text of a cell; none where Excel made something else of it.
    fn text(&self, column: Column) -> Option<String> {
        let cell = self.columns.places.get(&column).and_then(|at| self.cells.get(at));
        match cell {
            None | Some(Data::Empty) => Some(String::new()),
            Some(Data::String(text)) => Some(text.replace("\r\n", "\n")),
            Some(Data::Int(number)) => Some(number.to_string()),
            Some(Data::Float(number)) => Some(number.to_string()),
            Some(
                Data::Bool(_)
                | Data::DateTime(_)
                | Data::DateTimeIso(_)
                | Data::DurationIso(_)
                | Data::Error(_),
            ) => None,
        }
    }

    /// The row as people see it: `ru.xlsx (kuopio-2025!A14)`.
    fn place(&self) -> Place {
        let place = format!("{} ({}!A{})", self.path, self.sheet, u64::from(self.number) + 1);
        Place::Path(place)
    }
}
