//! The JSON Schema of each kind of file, for editors, and the format reference, for people.
//!
//! Both are made from the record declarations, so neither can say what the reader does not do. The
//! dialect is draft-07, the newest that all TOML editors understand; they show dates as strings.
//! How the reference is laid out is the business of `reference.rs`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::record::design::Design;
use crate::record::examples::Examples;
use crate::record::fields::{Id, LanguageTag};
use crate::record::parts::Parts;
use crate::record::programme::{Page, Programme, Section};
use crate::record::reader::{Field, Record};
use crate::record::reference::reference;
use crate::record::registry::RegistryFile;
use crate::record::shape::{FieldShape, Shape, TableShape, Word};
use crate::record::site::Site;

/// A kind of file: its name, where it lies, what it holds.
struct Kind {
    name: &'static str,
    place: &'static str,
    shape: fn() -> TableShape,
}

const KINDS: &[Kind] = &[
    Kind { name: "site", place: "kotosivu.toml", shape: Site::table_shape },
    Kind {
        name: "registry",
        place: "programmes/registry/*.toml",
        shape: RegistryFile::table_shape,
    },
    Kind {
        name: "programme",
        place: "programmes/<programme>/programme.toml",
        shape: Programme::table_shape,
    },
    Kind { name: "parts", place: "programmes/<programme>/**/*.toml", shape: Parts::table_shape },
    Kind {
        name: "section",
        place: "content/<programme>/<section>.md",
        shape: Section::table_shape,
    },
    Kind { name: "page", place: "content/pages/<page>.md", shape: Page::table_shape },
    Kind { name: "theme", place: "themes/<theme>/theme.toml", shape: Design::table_shape },
    Kind {
        name: "examples",
        place: "themes/<theme>/components/<component>/examples.toml",
        shape: Examples::table_shape,
    },
];

/// The names of the kinds of files.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

/// The schema of one kind of file as JSON, or with `reference` the format reference as Markdown.
pub fn print(kind: &str) -> Option<String> {
    if kind == "reference" {
        let files = KINDS.iter().map(|kind| (kind.place, (kind.shape)()));
        return Some(reference(files));
    }
    let kind = KINDS.iter().find(|known| known.name == kind)?;
    let text = serde_json::to_string_pretty(&schema(kind)).ok()?;
    Some(format!("{text}\n"))
}

fn schema(kind: &Kind) -> Value {
    let mut definitions = BTreeMap::new();
    let table = table(&(kind.shape)(), &mut definitions);
    let mut root = Map::new();
    root.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    root.insert("title".into(), json!(format!("kotosivu: {}", kind.place)));
    root.extend(table);
    root.insert("definitions".into(), json!(definitions));
    Value::Object(root)
}

type Definitions = BTreeMap<&'static str, Value>;

fn table(shape: &TableShape, definitions: &mut Definitions) -> Map<String, Value> {
    let properties: Map<_, _> = shape
        .fields
        .iter()
        .map(|field| (field.key.to_owned(), property(field, definitions)))
        .collect();
    let required: Vec<_> =
        shape.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    let mut object = Map::new();
    object.insert("description".into(), json!(shape.doc));
    object.insert("type".into(), json!("object"));
    object.insert("properties".into(), Value::Object(properties));
    if !required.is_empty() {
        object.insert("required".into(), json!(required));
    }
    object.insert("additionalProperties".into(), json!(false));
    object
}

/// A property: its description beside the schema of its value, which draft-07 wants in `allOf`.
fn property(field: &FieldShape, definitions: &mut Definitions) -> Value {
    let value = match &field.shape {
        Shape::OneOrMany(one) => one_or_many(one, field.required, definitions),
        shape => value(shape, definitions),
    };
    json!({ "description": field.doc, "allOf": [value] })
}

fn value(shape: &Shape, definitions: &mut Definitions) -> Value {
    match shape {
        Shape::Words(words) => string(words.doc.trim(), words.pattern),
        Shape::Text => text(definitions),
        Shape::Number => json!({ "type": "integer" }),
        Shape::Quantity => json!({ "type": "number" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Date => string("2024-11-18 or \"18.11.2024\"", Some(DATE)),
        Shape::DateOrYear => json!({ "anyOf": [
            value(&Shape::Date, definitions),
            { "type": "integer", "minimum": 1000, "maximum": 9999, "description": "2025" },
            string("\"2025\"", Some(r"^\s*\d{4}\s*$")),
        ] }),
        Shape::Schedule(parts) => {
            let parts = definition(*parts, definitions);
            let words = json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
            json!({ "anyOf": [words, { "type": "array", "items": words, "minItems": 1 }, parts] })
        }
        Shape::Reference(noun) => {
            let mut id = value(&Id::shape(), definitions);
            id["description"] = json!(format!("The id of a {}", noun.replace('-', " ")));
            id
        }
        Shape::Vocabulary(words) => vocabulary(words),
        Shape::OneOrMany(one) => one_or_many(one, false, definitions),
        Shape::Texts => {
            json!({ "type": "object", "additionalProperties": value(&Shape::Text, definitions) })
        }
        Shape::Values => json!({ "type": "object" }),
        Shape::Table(shape) => definition(*shape, definitions),
    }
}

/// A date as it is typed: as in TOML without quotation marks, or as officers write it.
const DATE: &str = r"^\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s*\d{1,2}\.\s*\d{4})\s*$";

fn string(doc: &str, pattern: Option<&str>) -> Value {
    let mut string = json!({ "type": "string", "description": doc });
    if let Some(pattern) = pattern {
        string["pattern"] = json!(pattern);
    }
    string
}

/// A wording, or one wording for each language.
fn text(definitions: &mut Definitions) -> Value {
    let wording = json!({ "type": "string", "minLength": 1 });
    json!({ "anyOf": [
        wording,
        {
            "type": "object",
            "propertyNames": value(&LanguageTag::shape(), definitions),
            "additionalProperties": wording,
            "minProperties": 1,
        },
    ] })
}

/// A list whose single value may stand without brackets; a required one cannot be empty.
fn one_or_many(one: &Shape, required: bool, definitions: &mut Definitions) -> Value {
    let one = value(one, definitions);
    let mut list = json!({ "type": "array", "items": one });
    if required {
        list["minItems"] = json!(1);
    }
    json!({ "anyOf": [one, list] })
}

fn vocabulary(words: &[Word]) -> Value {
    let keys = words.iter().map(|word| json!({ "const": word.key, "description": word.doc }));
    let aliases: Vec<_> = words.iter().flat_map(|word| word.aliases).collect();
    let mut choices: Vec<Value> = keys.collect();
    choices.push(json!({ "enum": aliases, "description": "The same in Finnish or Swedish" }));
    json!({ "anyOf": choices })
}

/// A table that is described once and referred to by name.
fn definition(shape: fn() -> TableShape, definitions: &mut Definitions) -> Value {
    let shape = shape();
    if !definitions.contains_key(shape.name) {
        definitions.insert(shape.name, Value::Null);
        let described = Value::Object(table(&shape, definitions));
        definitions.insert(shape.name, described);
    }
    json!({ "$ref": format!("#/definitions/{}", shape.name) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn property_of(kind: &str, key: &str) -> Value {
        let schema: Value = serde_json::from_str(&print(kind).unwrap()).unwrap();
        schema["properties"][key]["allOf"][0].clone()
    }

    #[test]
    fn every_kind_has_a_closed_schema_that_says_its_dialect_first() {
        for kind in kinds() {
            let text = print(kind).unwrap();
            assert!(text.starts_with("{\n  \"$schema\""), "{kind}");
            let schema: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(schema["additionalProperties"], json!(false), "{kind}");
        }
        assert_eq!(print("recipe"), None);
    }

    #[test]
    fn only_a_required_list_must_have_a_value() {
        for (key, least) in [("languages", json!(1)), ("programmes", Value::Null)] {
            assert_eq!(property_of("site", key)["anyOf"][1]["minItems"], least, "{key}");
        }
    }

    #[test]
    fn a_reference_is_spelled_like_an_id() {
        let publisher = property_of("site", "publisher");
        assert_eq!(publisher["description"], "The id of a party");
        assert_eq!(publisher["pattern"], value(&Id::shape(), &mut BTreeMap::new())["pattern"]);
    }

    #[test]
    fn wordings_are_keyed_by_language() {
        let wordings = &property_of("site", "title")["anyOf"][1];
        assert!(wordings["propertyNames"]["pattern"].is_string());
    }
}
