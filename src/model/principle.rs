//! Principles, duties and the coverage of guidance.

use crate::model::kind::{CellState, DutyLevel};
use crate::model::registry::{ClientGroup, Party, Reference};
use crate::model::service::Service;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::source::Span;

/// Principles under one heading.
#[derive(Debug, Clone)]
pub struct PrincipleGroup {
    /// Its id.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its heading.
    pub title: Text,
    /// What introduces it.
    pub intro: Option<Text>,
    /// Its principles.
    pub principles: Vec<Principle>,
}

/// A principle.
#[derive(Debug, Clone)]
pub struct Principle {
    /// Its id within the group.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// The statement.
    pub statement: Text,
    /// What it means, as Markdown.
    pub prose: Option<Text>,
    /// Points that follow.
    pub bullets: Vec<Text>,
    /// Who answers for it, and for what in it.
    pub responsible: Vec<(Id<Party>, Option<Text>)>,
    /// The client groups it speaks of.
    pub client_groups: Vec<Id<ClientGroup>>,
}

/// A duty of an actor.
#[derive(Debug, Clone)]
pub struct Duty {
    /// Its id.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Whose duty it is.
    pub actor: Id<Party>,
    /// On which level it lies.
    pub level: DutyLevel,
    /// The duty in the document's words.
    pub text: Text,
    /// The law that lays it.
    pub law: Vec<Reference>,
    /// The client groups it concerns.
    pub client_groups: Vec<Id<ClientGroup>>,
}

/// Who may organise what.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// Its id.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its heading.
    pub title: Text,
    /// What introduces it.
    pub intro: Option<Text>,
    /// The columns.
    pub organisers: Vec<Id<Party>>,
    /// The heading of a last column for what would be organised together.
    pub joint: Option<Text>,
    /// What the last column says of its rows.
    pub joint_state: CellState,
    /// The rows.
    pub rows: Vec<CoverageRow>,
}

impl Coverage {
    /// The state of those of its rows that could be organised together; none where there are none.
    pub fn state(&self) -> Option<CellState> {
        let joint = self.joint.is_some() && self.rows.iter().any(|row| row.joint);
        joint.then_some(self.joint_state)
    }
}

/// One service and its possible organisers.
#[derive(Debug, Clone)]
pub struct CoverageRow {
    /// Its id.
    pub slug: Box<str>,
    /// The service in the document's words.
    pub name: Text,
    /// The service of this programme that it is.
    pub service: Option<Id<Service>>,
    /// Whether it is statutory.
    pub statutory: bool,
    /// Who may organise it.
    pub by: Vec<Id<Party>>,
    /// Whether it is among those that could be organised together.
    pub joint: bool,
}
