//! A parcel as XLIFF 1.2, for OmegaT, Trados, memoQ, Phrase.
//!
//! Of the versions there are, 1.2 is the one that all of these open without a plug-in: OmegaT, for
//! one, reads 2.x only as 2.0 and without notes. Marks of Markdown go as `<bpt>`, `<ept>` and `<ph>`,
//! which tools protect; they carry the marks themselves, so reading needs nothing but the file.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace of XLIFF 1.2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// The kind of context that holds a stamp.
const STAMP: &str = "x-kotosivu-exported";
/// What begins the `ctype` of a character that XML cannot hold; its number follows.
const CHARACTER: &str = "x-character-";
