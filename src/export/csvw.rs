//! What the columns of a CSV file are, for machines: CSV on the Web (W3C, “Metadata Vocabulary for
//! Tabular Data”).
//!
//! Stands where the standard has programs look for it: at the name of the file with `-metadata.json`
//! after it (“Model for Tabular Data”, 5.3). Nothing here knows how the
//! file itself is written.

use serde_json::{Map, Value, json};

use crate::view::frame::Frame;

use super::csv::{Field, Holds};

/// The metadata of the CSV file of this name.
pub(super) fn metadata(frame: &Frame<'_>, name: &str, fields: &[Field]) -> Vec<u8> {
    let mut whole = Map::new();
    let context = json!(["http://www.w3.org/ns/csvw", { "@language": frame.lang }]);
    whole.insert("@context".to_owned(), context);
    whole.insert("url".to_owned(), name.into());
    whole.insert("dc:title".to_owned(), frame.window_title.as_str().into());
    whole.insert("dc:language".to_owned(), frame.lang.as_str().into());
    whole.insert("dc:source".to_owned(), json!({ "@id": frame.canonical }));
    if let Some(publisher) = &frame.publisher {
        whole.insert("dc:publisher".to_owned(), json!(publisher.party.phrase.text));
    }
    let columns: Vec<Value> = fields.iter().map(column).collect();
    let schema = json!({ "columns": columns, "primaryKey": ["table", "row"] });
    whole.insert("tableSchema".to_owned(), schema);
    // A map of strings is always JSON.
    serde_json::to_vec(&whole).unwrap_or_default()
}

fn column(field: &Field) -> Value {
    let mut column = Map::new();
    column.insert("name".to_owned(), variable(&field.key).into());
    column.insert("titles".to_owned(), field.name().into());
    match field.holds {
        Holds::Words => {}
        Holds::Ids => {
            column.insert("separator".to_owned(), " ".into());
        }
        Holds::Day => {
            let format = json!({ "base": "date", "format": "yyyy-MM-dd" });
            column.insert("datatype".to_owned(), format);
        }
    }
    Value::Object(column)
}

/// A key as the name of a column: letters, digits, `_` and `.` alone (RFC 6570, 2.3).
fn variable(key: &str) -> String {
    let plain = |one: char| if one.is_ascii_alphanumeric() || one == '.' { one } else { '_' };
    key.chars().map(plain).collect()
}
