//! The JSON Schema of each kind of file, for editors, and the format reference, for people.
//!
//! Both are made from the record declarations, so neither can say what the reader does not do. The
//! dialect is draft-07, the newest that all TOML editors understand.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::record::design::Design;
use crate::record::parts::Parts;
use crate::record::programme::{Page, Programme, Section};
use crate::record::reader::Record;
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
];

/// The names of the kinds of files.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

/// The schema of one kind of file as JSON, or with `reference` the format reference as Markdown.
pub fn print(kind: &str) -> Option<String> {
    if kind == "reference" {
        return Some(reference());
    }
    let kind = KINDS.iter().find(|known| known.name == kind)?;
    let text = serde_json::to_string_pretty(&schema(kind)).ok()?;
    Some(format!("{text}\n"))
}

fn schema(kind: &Kind) -> Value {
    let shape = (kind.shape)();
    let mut definitions = BTreeMap::new();
    let mut root = table(&shape, &mut definitions);
    // The line that tells an editor of the schema is a comment; editors that read it as a key may.
    root.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    root.insert("title".into(), json!(format!("kotosivu: {}", kind.place)));
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
    json!({ "description": field.doc, "allOf": [value(&field.shape, definitions)] })
}

fn value(shape: &Shape, definitions: &mut Definitions) -> Value {
    match shape {
        Shape::Words(words) => match words.pattern {
            Some(pattern) => {
                json!({ "type": "string", "pattern": pattern, "description": words.doc.trim() })
            }
            None => json!({ "type": "string", "description": words.doc.trim() }),
        },
        Shape::Text => json!({ "anyOf": [
            { "type": "string", "minLength": 1 },
            { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "minProperties": 1 },
        ] }),
        Shape::Number => json!({ "type": "integer" }),
        Shape::Quantity => json!({ "type": "number" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Date => json!({ "type": "string", "description": "2024-11-18 or \"18.11.2024\"" }),
        Shape::Schedule(parts) => {
            let parts = definition(*parts, definitions);
            let words = json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
            json!({ "anyOf": [words, { "type": "array", "items": words, "minItems": 1 }, parts] })
        }
        Shape::Reference(noun) => {
            json!({ "type": "string", "description": format!("The id of a {noun}") })
        }
        Shape::Vocabulary(words) => vocabulary(words),
        Shape::OneOrMany(one) => {
            let one = value(one, definitions);
            json!({ "anyOf": [one, { "type": "array", "items": one }] })
        }
        Shape::Texts => {
            json!({ "type": "object", "additionalProperties": value(&Shape::Text, definitions) })
        }
        Shape::Table(shape) => definition(*shape, definitions),
    }
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

/// The format reference: every file, every table, every key.
fn reference() -> String {
    let mut text = String::from(REFERENCE_HEAD);
    for kind in KINDS {
        let shape = (kind.shape)();
        let _ = writeln!(text, "## `{}`\n\n{}\n", kind.place, shape.doc);
        let mut nested = Vec::new();
        keys(&shape, &mut nested, &mut text);
        let mut told: Vec<&'static str> = Vec::new();
        while let Some(next) = nested.first().copied() {
            nested.remove(0);
            let shape = next();
            if told.contains(&shape.name) {
                continue;
            }
            told.push(shape.name);
            let _ = writeln!(text, "### {}\n\n{}\n", shape.name, shape.doc);
            keys(&shape, &mut nested, &mut text);
        }
    }
    text
}

const REFERENCE_HEAD: &str = "\
# The format

Made by `kotosivu schema reference` from the declarations that read the files.
A **required** key must be there; all others may be left out.
A list with one value may be written without brackets.

A *text* is a plain string in the base language, or one wording for each language:
`{ fi = \"…\", sv = \"…\" }`.
A *schedule* is a year, words such as `\"2019–2022\"`, `\"jatkuva\"`, `\"syksy 2027\"` or
`\"2027 mennessä\"`, a list of them, or a table.

";

fn keys(shape: &TableShape, nested: &mut Vec<fn() -> TableShape>, text: &mut String) {
    text.push_str("| key | value | what it holds |\n|---|---|---|\n");
    for field in &shape.fields {
        let required = if field.required { " **required**" } else { "" };
        let doc = field.doc.replace('|', "\\|");
        let _ = writeln!(
            text,
            "| `{}` | {}{required} | {doc} |",
            field.key,
            spelled(&field.shape, nested)
        );
    }
    text.push('\n');
}

fn spelled(shape: &Shape, nested: &mut Vec<fn() -> TableShape>) -> String {
    match shape {
        Shape::Words(words) => words.name.to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Number => "whole number".to_owned(),
        Shape::Quantity => "number".to_owned(),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::Schedule(parts) => {
            nested.push(*parts);
            "schedule".to_owned()
        }
        Shape::Reference(noun) => format!("id of a {noun}"),
        Shape::Vocabulary(words) => {
            words.iter().map(|word| format!("`{}`", word.key)).collect::<Vec<_>>().join(", ")
        }
        Shape::OneOrMany(one) => format!("list of {}", spelled(one, nested)),
        Shape::Texts => "texts by key".to_owned(),
        Shape::Table(shape) => {
            nested.push(*shape);
            shape().name.to_owned()
        }
    }
}
