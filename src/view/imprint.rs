//! The imprint: what only the cover and the properties of a document say of the programme.
//!
//! It is no part of what templates see.

use crate::model::programme::Programme;
use crate::view::Voice;

/// What kind of document a page belongs to, and its date; nothing where nothing is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imprint {
    /// What kind of document it is: “Action programme”.
    pub kind: Option<String>,
    /// The date of the document, `2024-11-18`; none where only its year is known.
    pub date: Option<String>,
}

/// The imprint of a page of `programme`; empty without one.
pub(super) fn imprint(voice: &Voice<'_>, programme: Option<&Programme>) -> Imprint {
    let Some(programme) = programme else { return Imprint::default() };
    Imprint {
        kind: Some(voice.tag("kind", programme.kind.key()).word),
        date: (!programme.date_is_year).then(|| programme.date.to_string()),
    }
}
