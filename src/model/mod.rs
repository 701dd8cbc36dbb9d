//! What is true of a programme once it is understood.
//!
//! The fixed vocabularies stand here, and the three small languages that officers type inside
//! strings as values of their own: schedules, cadences and references to law. Nothing here knows of
//! TOML, templates or paths, and nothing here is put into words: views do that, language by language.

pub mod cadence;
pub mod goal;
pub mod kind;
pub mod law;
pub mod principle;
pub mod programme;
pub mod registry;
pub mod schedule;
pub mod service;
pub mod site;
pub mod statement;
pub mod table;
pub mod text;
mod token;
