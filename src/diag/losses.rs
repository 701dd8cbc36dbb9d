//! What a mistake costs: things that were reported and left out.
//!
//! One fault, one line: who looks for a thing that is lost must not complain that it is not there.
//! Nothing here knows what kinds of things there are.

use std::collections::BTreeSet;

use crate::source::{FileId, Span};

/// Things that were reported and left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Losses {
    /// The ids, and other words by which things refer to it, of what could not be read; small letters.
    names: BTreeSet<String>,
    /// Files with syntax errors: whatever else seems wrong in them may follow from those.
    broken: BTreeSet<FileId>,
    /// The places of things of which a part was left out.
    maimed: BTreeSet<Span>,
    /// Whether a file could not be read at all, so that anything may have been declared there.
    unread: bool,
}

impl Losses {
    /// Notes that the thing of this name was left out.
    pub(super) fn lose(&mut self, name: &str) {
        self.names.insert(name.to_lowercase());
    }

    /// Notes that a file could not be read at all.
    pub(super) fn lose_file(&mut self) {
        self.unread = true;
    }

    /// Notes that a file has syntax errors.
    pub(super) fn break_file(&mut self, file: FileId) {
        self.broken.insert(file);
    }

    /// Notes that a part of the thing at this place was left out.
    pub(super) fn maim(&mut self, at: Span) {
        self.maimed.insert(at);
    }

    /// Whether a part of the thing at this place was left out.
    pub(super) fn maims(&self, at: Span) -> bool {
        self.maimed.contains(&at)
    }

    /// Whether a thing of this name may have been left out.
    pub(super) fn may_include(&self, name: &str) -> bool {
        self.unread || self.names.contains(&name.to_lowercase())
    }

    /// Whether this file has syntax errors.
    pub(super) fn breaks(&self, file: FileId) -> bool {
        self.broken.contains(&file)
    }

    /// Whether nothing was left out.
    pub fn is_empty(&self) -> bool {
        *self == Losses::default()
    }
}
