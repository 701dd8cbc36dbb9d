//! Principles, duties and the coverage of guidance as open data.

use crate::address;
use crate::model::kind::{CellState, DutyLevel};
use crate::model::principle as model;
use crate::model::programme::Programme;
use crate::model::site::Leaf;
use crate::view::open::registry::{ClientGroup, LawReference, Party};
use crate::view::open::scribe::Scribe;
use crate::view::open::service::Service;
use crate::view::open::shape::{Prose, Ref, Urls, Word, Words, open};

open! {
    /// Principles under one heading.
    PrincipleGroup, "principle-group" {
        /// Its id in the programme.
        id: String,
        /// Its heading.
        title: Words,
        /// What introduces it.
        intro: Option<Words>,
        /// Its principles.
        principles: Vec<Principle>,
    }

    /// A principle.
    Principle, "principle" {
        /// Its id within the group.
        id: String,
        /// The statement.
        statement: Words,
        /// What it means.
        prose: Option<Prose>,
        /// Points that follow.
        bullets: Vec<Words>,
        /// Who answers for it.
        responsible: Vec<Responsible>,
        /// The client groups it speaks of.
        client_groups: Vec<Ref<ClientGroup>>,
        /// Its place on the page of the principles.
        url: Urls,
    }

    /// Who answers for a principle.
    Responsible, "responsible" {
        /// The party.
        party: Ref<Party>,
        /// For what in it.
        text: Option<Words>,
    }

    /// A duty of an actor.
    Duty, "duty" {
        /// Its id in the programme.
        id: String,
        /// Whose duty it is.
        actor: Ref<Party>,
        /// On which level it lies.
        level: Word<DutyLevel>,
        /// The duty in the words of the document.
        text: Words,
        /// The law that lays it.
        law: Vec<LawReference>,
        /// The client groups it concerns.
        client_groups: Vec<Ref<ClientGroup>>,
        /// Its place on the page of the duties.
        url: Urls,
    }

    /// A table of who may organise what.
    Coverage, "coverage" {
        /// Its id in the programme.
        id: String,
        /// Its heading.
        title: Words,
        /// What introduces it.
        intro: Option<Words>,
        /// Who may organise.
        organisers: Vec<Ref<Party>>,
        /// The heading over what would be organised together.
        joint: Option<Words>,
        /// What is said of what would be organised together.
        joint_state: Option<Word<CellState>>,
        /// The services.
        rows: Vec<CoverageRow>,
    }

    /// One service and its possible organisers.
    CoverageRow, "coverage-row" {
        /// Its id in the table.
        id: String,
        /// The service in the words of the document.
        name: Words,
        /// The service of the programme that it is.
        service: Option<Ref<Service>>,
        /// Whether it is statutory.
        statutory: bool,
        /// Who may organise it.
        by: Vec<Ref<Party>>,
        /// Whether it is among those that could be organised together.
        joint: bool,
    }
}

impl<'a> Scribe<'a> {
    /// Principles under one heading.
    pub(super) fn principle_group(
        &self,
        programme: &'a Programme,
        group: &'a model::PrincipleGroup,
    ) -> PrincipleGroup {
        let model::PrincipleGroup { slug, at: _, title, intro, principles } = group;
        PrincipleGroup {
            id: slug.to_string(),
            title: self.text(title),
            intro: self.maybe(intro.as_ref()),
            principles: principles.iter().map(|one| self.principle(programme, slug, one)).collect(),
        }
    }

    fn principle(
        &self,
        programme: &'a Programme,
        group: &str,
        principle: &'a model::Principle,
    ) -> Principle {
        let model::Principle { slug, at: _, statement, prose, bullets, responsible, client_groups } =
            principle;
        Principle {
            id: slug.to_string(),
            statement: self.text(statement),
            prose: prose.as_ref().map(|prose| self.prose(programme, prose)),
            bullets: bullets.iter().map(|one| self.text(one)).collect(),
            responsible: responsible
                .iter()
                .map(|(party, text)| Responsible {
                    party: self.party(*party),
                    text: self.maybe(text.as_ref()),
                })
                .collect(),
            client_groups: self.groups(client_groups),
            url: self.place(Leaf::Principles, &address::principle_fragment(group, slug)),
        }
    }

    /// A duty of the programme.
    pub(super) fn duty(&self, duty: &'a model::Duty) -> Duty {
        let model::Duty { slug, at: _, actor, level, text, law, client_groups } = duty;
        Duty {
            id: slug.to_string(),
            actor: self.party(*actor),
            level: (*level).into(),
            text: self.text(text),
            law: self.references(law),
            client_groups: self.groups(client_groups),
            url: self.place(Leaf::Duties, &address::duty_fragment(slug)),
        }
    }

    /// A table of who may organise what.
    pub(super) fn coverage(&self, programme: &Programme, coverage: &model::Coverage) -> Coverage {
        let model::Coverage { slug, at: _, title, intro, organisers, joint, joint_state, rows } =
            coverage;
        Coverage {
            id: slug.to_string(),
            title: self.text(title),
            intro: self.maybe(intro.as_ref()),
            organisers: self.parties(organisers),
            joint: self.maybe(joint.as_ref()),
            joint_state: joint.as_ref().map(|_| (*joint_state).into()),
            rows: rows.iter().map(|one| self.coverage_row(programme, one)).collect(),
        }
    }

    fn coverage_row(&self, programme: &Programme, row: &model::CoverageRow) -> CoverageRow {
        let model::CoverageRow { slug, name, service, statutory, by, joint } = row;
        CoverageRow {
            id: slug.to_string(),
            name: self.text(name),
            service: service.map(|id| Ref::new(&*programme.services[id].slug)),
            statutory: *statutory,
            by: self.parties(by),
            joint: *joint,
        }
    }
}
