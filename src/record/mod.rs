//! TOML as typed: every field with its place, nothing resolved, nothing judged.
//!
//! The declarations in this room are the format: the JSON Schema and the format reference are made
//! from them. A reference here is only an id that somebody typed; whether it leads anywhere is
//! decided by `check`.

pub mod design;
pub mod examples;
pub mod fields;
pub mod file;
pub mod goals;
pub mod parts;
pub mod principles;
pub mod programme;
pub mod reader;
mod reference;
pub mod registry;
pub mod schema;
pub mod services;
pub mod shape;
pub mod site;
mod traps;
mod vocabulary;
