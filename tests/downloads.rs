//! The tables of the real programmes as files: whatever a page says, a plain reader finds in them.
//!
//! What is expected is taken from the view as templates see it, and put together here anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::Cursor;
use std::sync::OnceLock;

use calamine::{Data, Reader, Xlsx};
use insta::Settings;
use kotosivu::export::{File, Form};
use serde_json::Value;

use crate::real::real;

/// A page that has files, with its tables.
struct Page {
    address: &'static str,
    tables: Vec<Value>,
    files: Vec<File>,
}

/// All pages that have files, made by whoever asks first.
fn pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let pages = real().addresses().filter_map(|address| {
            let (body, files) = real().body_and_files(address);
            let mut tables = Vec::new();
            gather(&body, &mut tables);
            let files: Vec<File> = files.into_iter().filter(holds_tables).collect();
            (!files.is_empty()).then_some(Page { address, tables, files })
        });
        pages.collect()
    })
}

/// Calendars and feeds hold none; see feeds.rs.
fn holds_tables(file: &File) -> bool {
    !matches!(file.form, Form::Ics | Form::Atom)
}

fn files(address: &str) -> &'static [File] {
    let page = pages().iter().find(|page| page.address == address);
    page.map_or(&[], |page| &page.files)
}

/// All tables in a view, in order.
fn gather(view: &Value, tables: &mut Vec<Value>) {
    match view {
        Value::Object(fields)
            if fields.contains_key("columns") && fields.contains_key("groups") =>
        {
            tables.push(view.clone());
        }
        Value::Object(fields) => fields.values().for_each(|field| gather(field, tables)),
        Value::Array(items) => items.iter().for_each(|item| gather(item, tables)),
        _ => {}
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn line(inlines: &Value) -> String {
    list(inlines).iter().map(|inline| text(&inline["text"])).collect()
}

/// What a cell says, line by line.
fn said(cell: &Value) -> String {
    let mut lines: Vec<String> = Vec::new();
    for block in list(&cell["blocks"]) {
        if block["kind"] == "list" {
            lines.extend(block["lead"]["text"].as_str().map(str::to_owned));
            lines.extend(list(&block["items"]).iter().map(line));
        } else if block["kind"] == "note" {
            lines.push(format!("{} {}", text(&block["label"]), line(&block["inlines"])));
        } else {
            lines.push(line(&block["inlines"]));
        }
    }
    if lines.is_empty() { text(&cell["empty"]).to_owned() } else { lines.join("\n") }
}

/// The rows of a table: the id, and what the head and the cells say.
fn rows(table: &Value) -> Vec<(&str, Vec<String>)> {
    let groups = list(&table["groups"]).iter();
    let rows = groups.flat_map(|group| list(&group["rows"]));
    rows.map(|row| {
        let cells = list(&row["cells"]).iter().map(said);
        (text(&row["id"]), std::iter::once(line(&row["head"])).chain(cells).collect())
    })
    .collect()
}

fn file(files: &[File], form: Form) -> &File {
    files.iter().find(|file| file.form == form).unwrap_or_else(|| panic!("no {form:?}"))
}

/// The fields of a CSV file by table, row and column.
fn fields(bytes: &[u8]) -> BTreeMap<(String, String), BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let key = |name: &str| {
        let bracketed = name.rsplit_once('[').and_then(|(_, rest)| rest.strip_suffix(']'));
        bracketed.unwrap_or(name).to_owned()
    };
    let keys: Vec<String> = reader.headers().unwrap().iter().map(key).collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "a key twice: {keys:?}");
    let mut found = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let own: BTreeMap<String, String> =
            keys.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        let place = (own["table"].clone(), own["row"].clone());
        assert!(found.insert(place.clone(), own).is_none(), "{place:?} twice");
    }
    found
}

#[test]
fn every_cell_of_every_table_is_in_the_csv_by_the_ids_of_its_row_and_column() {
    let mut checked = 0;
    for Page { address, tables, files } in pages() {
        let records = fields(&file(files, Form::Csv).bytes);
        let expected: usize = tables.iter().map(|table| rows(table).len()).sum();
        assert_eq!(records.len(), expected, "{address}");
        for table in tables {
            for (id, said) in rows(table) {
                let record = &records[&(text(&table["id"]).to_owned(), id.to_owned())];
                for (column, said) in list(&table["columns"]).iter().zip(said) {
                    let key = match column["facet"].as_str() {
                        Some(facet) => format!("{facet}:{}", text(&column["key"])),
                        // The column of a row's own group has the name already.
                        None if column["key"] == "group" => "group-2".to_owned(),
                        None => text(&column["key"]).to_owned(),
                    };
                    assert_eq!(record[&key], said, "{address} {id} {key}");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 5000, "{checked}");
}

fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets().into_iter();
    let words = |cell: &Data| match cell {
        Data::DateTime(day) => format!("day {}", day.as_f64()),
        other => other.to_string(),
    };
    let rows = |range: calamine::Range<Data>| {
        range.rows().map(|row| row.iter().map(words).collect()).collect()
    };
    sheets.map(|(name, range)| (name, rows(range))).collect()
}

#[test]
fn every_cell_of_every_table_is_on_a_sheet_of_its_own_in_the_workbook() {
    for Page { address, tables, files } in pages() {
        let sheets = sheets(&file(files, Form::Xlsx).bytes);
        assert_eq!(sheets.len(), tables.len() + 1, "{address}");
        for (table, (name, sheet)) in tables.iter().zip(&sheets[1..]) {
            let rows = rows(table);
            assert_eq!(sheet.len(), rows.len() + 1, "{address} {name}");
            let heads: Vec<&str> =
                list(&table["columns"]).iter().map(|one| text(&one["label"]["text"])).collect();
            in_order(&sheet[0], heads.into_iter(), address);
            for ((_, said), cells) in rows.iter().zip(&sheet[1..]) {
                in_order(cells, said.iter().map(String::as_str), address);
            }
        }
    }
}

/// Holds that the words stand in the cells one after another, with others between them at most.
fn in_order<'w>(cells: &[String], words: impl Iterator<Item = &'w str>, address: &str) {
    let mut cells = cells.iter();
    for word in words {
        assert!(cells.any(|cell| cell == word), "{address}: {word:?}");
    }
}

#[test]
fn pages_with_tables_have_the_files_and_pages_of_a_part_do_not() {
    let with = |address: &str| !files(address).is_empty();
    for address in [
        "fi/vaasa-2019-2022/responsibilities/index.html",
        "fi/vaasa-2019-2022/themes/tyollistymisen-edistaminen/index.html",
        "fi/ely-2024/duties/index.html",
        "fi/kuopio-2025/vastuutaulukko/index.html",
        "fi/parties/kuopion-maahanmuutto-ohjaaja/index.html",
    ] {
        assert!(with(address), "{address}");
    }
    let is_part = |address: &&str| {
        let below =
            |folder: &str| address.split_once(folder).is_some_and(|(_, rest)| rest != "index.html");
        below("/responsibilities/") || below("/timeline/")
    };
    let parts: Vec<&str> = real().addresses().filter(is_part).collect();
    assert!(parts.len() > 10, "{parts:?}");
    for address in parts {
        assert!(!with(address), "{address}");
    }
}

#[test]
fn the_same_page_gives_the_same_files() {
    for address in ["ar/kuopio-2025/responsibilities/index.html", "fi/ely-2024/duties/index.html"] {
        let again = real().body_and_files(address).1.into_iter().filter(holds_tables);
        assert_eq!(again.collect::<Vec<File>>(), files(address), "{address}");
    }
}

#[test]
fn columns_are_called_the_same_for_machines_in_every_language() {
    let keys = |address: &str| {
        let files = files(address);
        let metadata: Value =
            serde_json::from_slice(&file(files, Form::CsvMetadata).bytes).unwrap();
        let columns = list(&metadata["tableSchema"]["columns"]).iter();
        columns.map(|column| text(&column["name"]).to_owned()).collect::<Vec<String>>()
    };
    let [fi, sv] =
        ["fi", "sv"].map(|tag| keys(&format!("{tag}/vaasa-2019-2022/responsibilities/index.html")));
    assert_eq!(fi, sv);
    assert!(fi.contains(&"schedule.from".to_owned()), "{fi:?}");
}

#[test]
fn files_of_a_party_say_what_they_said() {
    let mut all = String::new();
    for File { name, form, bytes } in files("sv/parties/vaasan-welcome-office/index.html") {
        writeln!(all, "== {name}").unwrap();
        match form {
            Form::Xlsx => {
                for (name, rows) in sheets(bytes) {
                    writeln!(all, "-- {name}").unwrap();
                    for row in rows {
                        writeln!(all, "{}", row.join(" | ").replace('\n', "⏎")).unwrap();
                    }
                }
            }
            Form::Csv => {
                let text = String::from_utf8_lossy(bytes);
                all.push_str(&text.replace('\u{feff}', "[BOM]").replace("\r\n", "\n"));
            }
            Form::Pdf | Form::Ics | Form::Atom => unreachable!("{name} is no table"),
            Form::CsvMetadata => {
                let value: Value = serde_json::from_slice(bytes).unwrap();
                writeln!(all, "{value:#}").unwrap();
            }
        }
    }
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots/downloads");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("party.sv", all));
}
