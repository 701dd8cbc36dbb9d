//! A programme under examination, with the questions that several rules ask of it.
//!
//! Groups are known by the law that names them and parties by their kind, looked up through their
//! parents: ids are the municipality's own and mean nothing here.

use jiff::civil::Date;

use crate::check::rules::rulesets::{INTEGRATION_ACT, OLD_INTEGRATION_ACT, RuleSet};
use crate::diag::{Arg, Code, Diagnostic};
use crate::model::kind::{PartyKind, ProgrammeState, StatutoryKind};
use crate::model::programme::Programme;
use crate::model::registry::{ClientGroup, Contact, Party, Reference};
use crate::model::service::{Arrangement, Service};
use crate::model::site::Site;
use crate::model::table::Id;
use crate::source::Span;

/// The two sides between which the law divides the tasks (681/2023 3 §).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Unemployed jobseekers, whom the employment authority serves.
    Jobseekers,
    /// Everyone else in integration, whom the municipality serves.
    Others,
}

impl Side {
    /// Both, in the order of the tables.
    pub(super) const BOTH: [Side; 2] = [Side::Jobseekers, Side::Others];

    /// The catalogue's noun for its clients.
    pub(super) const fn noun(self) -> Arg {
        match self {
            Side::Jobseekers => Arg::Word("jobseeker-clients"),
            Side::Others => Arg::Word("other-clients"),
        }
    }
}

/// A programme under examination.
pub(super) struct Subject<'a> {
    /// The site with the registry.
    pub(super) site: &'a Site,
    /// The programme.
    pub(super) programme: &'a Programme,
    /// The day that counts as today.
    pub(super) today: Date,
    /// The law by which the contents are judged: that of the programme's date.
    pub(super) law: &'static RuleSet,
    /// The law of today, for what readers must not be told any more.
    pub(super) current: &'static RuleSet,
}

impl<'a> Subject<'a> {
    pub(super) fn new(site: &'a Site, programme: &'a Programme, today: Date) -> Subject<'a> {
        let law = RuleSet::on(programme.date);
        Subject { site, programme, today, law, current: RuleSet::on(today) }
    }

    /// A finding about the programme as a whole.
    pub(super) fn finding(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, self.programme.at)
    }

    /// Whether it is only kept to be read: a newer edition or the end of its period has come.
    pub(super) fn is_kept(&self) -> bool {
        matches!(self.programme.state, ProgrammeState::Archived | ProgrammeState::Superseded)
    }

    /// Whether it was written for the law of 2010: dated before the present law came into force, and
    /// citing the old law but not the new one.
    pub(super) fn is_of_old_law(&self) -> bool {
        let cites =
            |number: &str| self.programme.law.iter().any(|law| self.number_of(law) == Some(number));
        self.programme.date < self.law.from && cites(OLD_INTEGRATION_ACT) && !cites(INTEGRATION_ACT)
    }

    /// The statute book's number of the law that a reference is to.
    pub(super) fn number_of(&self, reference: &Reference) -> Option<&'a str> {
        reference.law.map(|law| self.site.registry.laws[law].number.as_str())
    }

    /// The services that are the statutory content `kind`.
    pub(super) fn services_of(&self, kind: StatutoryKind) -> impl Iterator<Item = &'a Service> {
        let services = self.programme.services.iter().map(|(_, service)| service);
        services.filter(move |service| service.statutory == Some(kind))
    }

    /// All services, in the order of the document.
    pub(super) fn services(&self) -> impl Iterator<Item = &'a Service> {
        self.programme.services.iter().map(|(_, service)| service)
    }

    /// The cells of `service` for one side.
    pub(super) fn cells(
        &self,
        service: &'a Service,
        side: Side,
    ) -> impl Iterator<Item = &'a Arrangement> {
        let on_side = move |group: &Id<ClientGroup>| self.is_on(*group, side);
        service.arrangements.iter().filter(move |cell| cell.client_groups.iter().any(on_side))
    }

    /// The group and the wider groups that it belongs to, the narrowest first.
    pub(super) fn group_line(
        &self,
        group: Id<ClientGroup>,
    ) -> impl Iterator<Item = &'a ClientGroup> {
        let groups = &self.site.registry.client_groups;
        let up = |group: &Id<ClientGroup>| groups[*group].parent;
        std::iter::successors(Some(group), up).map(|group| &groups[group])
    }

    /// The party and the parties that it belongs to, the smallest first.
    pub(super) fn party_line(&self, party: Id<Party>) -> impl Iterator<Item = &'a Party> {
        let parties = &self.site.registry.parties;
        let up = |party: &Id<Party>| parties[*party].parent;
        std::iter::successors(Some(party), up).map(|party| &parties[party])
    }

    /// Whether the party is of this kind or belongs to one that is.
    pub(super) fn is_within(&self, party: Id<Party>, kind: PartyKind) -> bool {
        self.party_line(party).any(|party| party.kind == kind)
    }

    /// Whether the group is one of this side's. A group of all immigrants (681/2023 10 §) is on both.
    fn is_on(&self, group: Id<ClientGroup>, side: Side) -> bool {
        if self.is_everyone(group) {
            return true;
        }
        let jobseekers = self.group_line(group).any(|group| self.target(group) == Some(1));
        jobseekers == (side == Side::Jobseekers)
    }

    /// Whether the group is all immigrants, whatever the reason or length of their stay.
    pub(super) fn is_everyone(&self, group: Id<ClientGroup>) -> bool {
        let group = &self.site.registry.client_groups[group];
        group.law.iter().any(|law| {
            self.number_of(law) == Some(INTEGRATION_ACT) && law.cited.contains((10, None))
        })
    }

    /// Which item of 681/2023 14 § 1 mom. names the group.
    pub(super) fn target(&self, group: &ClientGroup) -> Option<u8> {
        let items = group.law.iter().filter_map(|law| {
            let names = self.number_of(law) == Some(INTEGRATION_ACT)
                && law.cited.contains((14, None))
                && law.cited.subsection() == Some(1);
            law.cited.item().filter(|_| names)
        });
        items.into_iter().next()
    }

    /// The names of the cell's groups, as the registry has them.
    pub(super) fn groups_of(&self, cell: &Arrangement) -> String {
        let groups = &self.site.registry.client_groups;
        joined(cell.client_groups.iter().map(|group| groups[*group].name.original().words.as_ref()))
    }

    /// The names of parties, as the registry has them.
    pub(super) fn names_of(&self, parties: &[Id<Party>]) -> String {
        let all = &self.site.registry.parties;
        joined(parties.iter().map(|party| all[*party].name.original().words.as_ref()))
    }

    /// Whether the programme or the registry tells how to reach the party, not only that it exists.
    pub(super) fn can_be_reached(&self, party: Id<Party>) -> bool {
        let by_programme = self.programme.contacts.iter().any(|contact| {
            contact.party == party && (contact.url.is_some() || contact.email.is_some())
        });
        let contact = self.site.registry.parties[party].contact.as_ref();
        by_programme || contact.is_some_and(is_channel)
    }
}

fn is_channel(contact: &Contact) -> bool {
    let Contact { url, email, phone, address, hours: _, languages: _ } = contact;
    url.is_some() || email.is_some() || phone.is_some() || address.is_some()
}

fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// The name of a service, in the language in which it was written.
pub(super) fn name_of(service: &Service) -> &str {
    &service.name.original().words
}

/// The catalogue's noun for a statutory content.
pub(super) const fn noun_of(kind: StatutoryKind) -> Arg {
    Arg::Word(match kind {
        StatutoryKind::Assessment => "statutory-assessment",
        StatutoryKind::Plan => "statutory-plan",
        StatutoryKind::CivicOrientation => "statutory-civic-orientation",
        StatutoryKind::IntegrationTraining => "statutory-integration-training",
        StatutoryKind::OtherEducation => "statutory-other-education",
        StatutoryKind::Guidance => "statutory-guidance",
        StatutoryKind::FinalTest => "statutory-final-test",
    })
}

/// Only the beginning of a long table, so that an excerpt shows its first line.
pub(super) fn head(at: Span) -> Span {
    Span { end: at.start.saturating_add(1).min(at.end), ..at }
}

/// A date as it is written in Finland.
pub(super) fn printed(date: Date) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}
