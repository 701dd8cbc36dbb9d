//! Open data as files: JSON, its JSON Schema, and the description for data catalogues.
//!
//! Everything comes from the values and the shapes of `view::open`; nothing is worded here.

mod dcat;
mod schema;

use serde::Serialize;

use crate::view::open::catalogue::Catalogue;
use crate::view::open::programme::Programme;
use crate::view::open::shape::Table;
use crate::view::open::site::{Index, Parties};
use crate::view::open::{INDEX_SCHEMA, PARTIES_SCHEMA, PROGRAMME_SCHEMA};

/// The media type of JSON (RFC 8259).
pub const JSON: &str = "application/json";

/// The schemas of open data, by the names under which `kotosivu schema` prints them.
const SCHEMAS: [(&str, &str); 3] = [
    ("open-index", INDEX_SCHEMA),
    ("open-parties", PARTIES_SCHEMA),
    ("open-programme", PROGRAMME_SCHEMA),
];

/// The names of the schemas of open data.
pub fn schemas() -> impl Iterator<Item = &'static str> {
    SCHEMAS.iter().map(|(name, _)| *name)
}

/// The schema of this name, without an address of its own.
pub fn schema(name: &str) -> Option<String> {
    let (_, path) = SCHEMAS.iter().find(|(known, _)| *known == name)?;
    Some(schema_at(path, None))
}

/// Every schema with its path, published below `base_url`.
pub fn published_schemas(base_url: &str) -> impl Iterator<Item = (&'static str, Vec<u8>)> {
    SCHEMAS.iter().map(move |(_, path)| (*path, schema_at(path, Some(base_url)).into_bytes()))
}

fn schema_at(path: &str, base_url: Option<&str>) -> String {
    let root = match path {
        INDEX_SCHEMA => Index::table(),
        PARTIES_SCHEMA => Parties::table(),
        _ => Programme::table(),
    };
    let id = base_url.map(|base_url| format!("{base_url}{path}"));
    let schema = schema::schema(&root, id);
    serde_json::to_string_pretty(&schema).map(|text| text + "\n").unwrap_or_default()
}

/// A file of open data as JSON, in UTF-8 without any white space that programs do not need.
pub fn json(file: &impl Serialize) -> Vec<u8> {
    // Strings are the only keys, and writing into memory does not fail.
    let mut bytes = serde_json::to_vec(file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The description for data catalogues: JSON-LD of DCAT-AP 3.
pub fn catalogue(catalogue: &Catalogue) -> Vec<u8> {
    let mut text = serde_json::to_string_pretty(&dcat::graph(catalogue)).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}
