//! Principles, and the duties and coverage of guidance.

use crate::model::kind::{CellState, DutyLevel};
use crate::record::fields::{Flag, Id, LawRef, Ref, Text};
use crate::record::reader::{AtLeastOne, record};
use crate::record::registry::{ClientGroup, Party};
use crate::record::services::Service;
use crate::source::Spanned;

record! {
    /// A group of principles under one heading.
    PrincipleGroup, "principle-group" {
        /// Its id.
        id: Id,
        /// Its heading.
        title: Text,
        /// What introduces it.
        intro: Option<Text>,
        /// Its principles.
        principle: Vec<Principle>,
    }
}

record! {
    /// A principle: a statement and what it means.
    Principle, "principle" {
        /// Its id.
        id: Id,
        /// The statement, in the document's words.
        statement: Text,
        /// What it means: Markdown paragraphs and lists.
        prose: Option<Text>,
        /// Points that the statement is followed by, in the document's words.
        bullets: Vec<Text>,
        /// Who answers for it.
        responsible: Vec<Responsible>,
        /// The client groups it speaks of.
        client_groups: Vec<Ref<ClientGroup>>,
    }
}

record! {
    /// Who answers for a principle, and for what in it.
    Responsible, "responsible" {
        /// The party.
        party: Ref<Party>,
        /// For what, in the document's words.
        text: Option<Text>,
    }
}

record! {
    /// A duty that the law or the guidance lays on an actor.
    Duty, "duty" {
        /// Its id.
        id: Id,
        /// Whose duty it is.
        actor: Ref<Party>,
        /// On which level it lies.
        level: Spanned<DutyLevel>,
        /// The duty in the document's words.
        text: Text,
        /// The law that lays it.
        law: Vec<LawRef>,
        /// The client groups it concerns.
        client_groups: Vec<Ref<ClientGroup>>,
    }
}

record! {
    /// Who may organise what: a matrix of services and organisers.
    Coverage, "coverage" {
        /// Its id.
        id: Id,
        /// Its heading.
        title: Text,
        /// What introduces it.
        intro: Option<Text>,
        /// The organisers: the columns of the matrix.
        organisers: AtLeastOne<Ref<Party>>,
        /// The heading of a last column for what would be organised together.
        joint: Option<Text>,
        /// What the last column says: a settled matter or an open question.
        joint_state: Option<Spanned<CellState>>,
        /// The services: the rows of the matrix.
        row: Vec<CoverageRow>,
    }
}

record! {
    /// One service and its possible organisers.
    CoverageRow, "coverage-row" {
        /// Its id.
        id: Id,
        /// The service in the document's words.
        name: Text,
        /// The service of this programme that it is.
        service: Option<Ref<Service>>,
        /// Whether it is statutory.
        statutory: Flag,
        /// Who may organise it.
        by: Vec<Ref<Party>>,
        /// Whether it is among those that could be organised together.
        joint: Option<Flag>,
    }
}
