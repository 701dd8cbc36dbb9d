//! The JSON Schema (2020-12) of open data, made from its shapes.
//!
//! Keys that a schema does not name are allowed, since new ones may come without a new version; what is
//! named is always as it says.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::view::open::shape::{FieldShape, ORIGIN, Shape, TableShape};

/// The keyword that tells of which kind of thing a string is the id; validators pass over it.
const REFERENCE: &str = "x-id-of";

type Definitions = BTreeMap<&'static str, Value>;

/// The schema of a file; `id` is its absolute address.
pub(super) fn schema(root: &TableShape, id: Option<String>) -> Value {
    let mut definitions = Definitions::new();
    let table = table(root, &mut definitions);
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.extend(id.map(|id| ("$id".to_owned(), json!(id))));
    schema.insert("title".into(), json!(root.name));
    schema.extend(table);
    schema.insert("$defs".into(), json!(definitions));
    Value::Object(schema)
}

fn table(shape: &TableShape, definitions: &mut Definitions) -> Map<String, Value> {
    let mut properties = Map::new();
    for field in &shape.fields {
        properties.insert(field.key.to_owned(), property(field, definitions));
    }
    let required = shape.fields.iter().filter(|field| field.required).map(|field| field.key);
    let required: Vec<_> = required.collect();
    let mut object = Map::new();
    object.insert("description".into(), json!(shape.doc));
    object.insert("type".into(), json!("object"));
    object.insert("properties".into(), Value::Object(properties));
    if !required.is_empty() {
        object.insert("required".into(), json!(required));
    }
    object
}

fn property(field: &FieldShape, definitions: &mut Definitions) -> Value {
    let mut property = Map::new();
    property.insert("description".into(), json!(field.doc));
    if let Value::Object(value) = value(&field.shape, definitions) {
        let own = value.into_iter().filter(|(key, _)| key != "description");
        property.extend(own);
    }
    Value::Object(property)
}

fn value(shape: &Shape, definitions: &mut Definitions) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Number => json!({ "type": "integer" }),
        Shape::Flag => json!({ "type": "boolean", "default": false }),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Url => json!({ "type": "string", "format": "uri" }),
        Shape::Reference(noun) => {
            json!({ "type": "string", REFERENCE: noun })
        }
        Shape::Language => define("language", language, definitions),
        Shape::Urls => define("urls", urls, definitions),
        Shape::Words => define("words", words, definitions),
        Shape::Prose => define("prose", prose, definitions),
        Shape::Vocabulary(name, words) => define(name, || vocabulary(words), definitions),
        Shape::Many(one) => {
            json!({ "type": "array", "items": value(one, definitions), "minItems": 1 })
        }
        Shape::Table(shape) => thing(&shape(), definitions),
    }
}

fn define(
    name: &'static str,
    make: impl FnOnce() -> Value,
    definitions: &mut Definitions,
) -> Value {
    definitions.entry(name).or_insert_with(make);
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// A thing is defined once; what it is made of may name it again.
fn thing(shape: &TableShape, definitions: &mut Definitions) -> Value {
    if !definitions.contains_key(shape.name) {
        definitions.insert(shape.name, Value::Null);
        let table = table(shape, definitions);
        definitions.insert(shape.name, Value::Object(table));
    }
    json!({ "$ref": format!("#/$defs/{}", shape.name) })
}

fn language() -> Value {
    json!({
        "description": "The tag of a language (BCP 47).",
        "type": "string",
        "pattern": "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"
    })
}

fn urls() -> Value {
    json!({
        "description": "An absolute address in each language in which there is one.",
        "type": "object",
        "additionalProperties": { "type": "string", "format": "uri" },
        "minProperties": 1
    })
}

fn words() -> Value {
    json!({
        "description": "A wording in each language that has one.",
        "type": "object",
        "properties": { ORIGIN: origin() },
        "additionalProperties": { "type": "string" },
        "minProperties": 1
    })
}

fn prose() -> Value {
    json!({
        "description": "HTML in each language that has a wording. A block in another language is marked with lang.",
        "type": "object",
        "properties": { ORIGIN: origin() },
        "additionalProperties": { "type": "string", "contentMediaType": "text/html" }
    })
}

fn origin() -> Value {
    json!({
        "description": "How the wording in a language came to be; languages in which people wrote or translated it are left out.",
        "type": "object",
        "additionalProperties": { "oneOf": [
            { "const": "machine", "description": "Translated by a machine." },
            { "const": "machine-reviewed", "description": "Translated by a machine, then read and corrected by a person." },
            { "const": "stale", "description": "Translated from an older wording than the present one." }
        ] },
        "minProperties": 1
    })
}

fn vocabulary(words: &[(&'static str, &'static str)]) -> Value {
    let words = words.iter().map(|(key, doc)| json!({ "const": key, "description": doc }));
    json!({ "oneOf": words.collect::<Vec<_>>() })
}
