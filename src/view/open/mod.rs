//! Open data: all that the site publishes, as values for programs, every language in one.
//!
//! It says what the pages say and links to them. Each kind of thing is declared once, which gives its
//! value, its JSON and its schema, so that none of them can say what the others do not. How values
//! become files is not known here.

pub mod catalogue;
pub mod goal;
pub mod principle;
pub mod programme;
pub mod registry;
pub mod service;
pub mod shape;
pub mod site;
pub mod timing;
pub mod vocabulary;

mod scribe;

use crate::model::programme::Programme;
use crate::model::site::Outline;
use crate::model::table::Id;
use crate::view::Voice;
use crate::view::open::catalogue::{Besides, Catalogue};
use crate::view::open::scribe::Scribe;

/// The version of the schema of open data: it grows when a key goes or comes to mean something else,
/// not when one is added.
pub const SCHEMA: i64 = 1;

/// The folder of the files, the same in every language.
pub const FOLDER: &str = "data/";
/// The list of all files.
pub const INDEX: &str = "data/index.json";
/// The file of all parties.
pub const PARTIES: &str = "data/parties.json";
/// The description for data catalogues.
pub const CATALOGUE: &str = "data/catalog.jsonld";
/// The schema of the list.
pub const INDEX_SCHEMA: &str = "data/schema/index.schema.json";
/// The schema of the file of all parties.
pub const PARTIES_SCHEMA: &str = "data/schema/parties.schema.json";
/// The schema of the file of a programme.
pub const PROGRAMME_SCHEMA: &str = "data/schema/programme.schema.json";

/// Where the file of a programme lies. It has a folder of its own, lest a programme be called `index`.
pub fn programme_path(slug: &str) -> String {
    format!("data/programmes/{slug}.json")
}

/// The list of all files. `voices` are those of the languages of the site; nothing without any.
pub fn index(voices: &[Voice<'_>]) -> Option<site::Index> {
    Some(Scribe::new(voices, None)?.index())
}

/// All parties. `voices` are those of the languages of the site; nothing without any.
pub fn parties(voices: &[Voice<'_>]) -> Option<site::Parties> {
    Some(Scribe::new(voices, None)?.all_parties())
}

/// The description for data catalogues. `besides` knows the files beside pages.
pub fn catalogue(voices: &[Voice<'_>], besides: Besides<'_>) -> Option<Catalogue> {
    Some(Scribe::new(voices, None)?.catalogue(besides))
}

/// All that is published of a programme. `voices` are those of the languages of the site; nothing
/// without any.
pub fn programme(
    voices: &[Voice<'_>],
    outline: Id<Outline>,
    programme: &Programme,
) -> Option<programme::Programme> {
    Some(Scribe::new(voices, Some(outline))?.programme(programme))
}
