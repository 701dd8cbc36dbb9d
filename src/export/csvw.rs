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
    let names = variables(fields);
    let columns = names.into_iter().zip(fields).map(|(name, field)| column(name, field));
    let columns: Vec<Value> = columns.collect();
    let schema = json!({ "columns": columns, "primaryKey": ["table", "row"] });
    whole.insert("tableSchema".to_owned(), schema);
    // A map of strings is always JSON.
    serde_json::to_vec(&whole).unwrap_or_default()
}

fn column(name: String, field: &Field) -> Value {
    let mut column = Map::new();
    column.insert("name".to_owned(), name.into());
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

/// The names of the columns, each another, as the standard wants them (“Metadata Vocabulary for Tabular
/// Data”, 5.6): what is left of two keys may be the same.
fn variables(fields: &[Field]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(fields.len());
    for field in fields {
        let name = variable(&field.key);
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|one| !names.contains(one));
        names.extend(free);
    }
    names
}

/// A key as the name of a column: letters, digits, `_` and `.` alone (RFC 6570, 2.3), and no `_` in
/// front, which the standard keeps for itself.
fn variable(key: &str) -> String {
    let plain = |one: char| if one.is_ascii_alphanumeric() || one == '.' { one } else { '_' };
    let name: String = key.chars().map(plain).collect();
    if name.starts_with('_') { format!("column{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_names_that_the_standard_takes_and_each_another() {
        let field = |key: &str| Field { key: key.to_owned(), label: None, holds: Holds::Words };
        let fields = ["group:työt", "group:tyät", "row.party", "ääni", "group_ty_t"].map(field);
        let names = ["group_ty_t", "group_ty_t_2", "row.party", "column__ni", "group_ty_t_3"];
        assert_eq!(variables(&fields), names);
    }
}
