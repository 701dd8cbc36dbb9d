//! Resolves services and the cells of the responsibility matrix.

use crate::check::lookup::{many, one};
use crate::check::programme::Scope;
use crate::check::registry::{cadence, parse_languages, references, value};
use crate::diag::{Code, Diagnostic};
use crate::model::kind::Provision;
use crate::model::registry::{ClientGroup, Party};
use crate::model::service::{
    Arrangement, Case, Channel, Delivery, Eligibility, Link, Service, Update,
};
use crate::model::table::Id;
use crate::record::fields::{Ref, Text};
use crate::record::{registry, services as typed};
use crate::source::{Span, Spanned};

/// One service with its arrangements.
pub(crate) fn resolve(record: typed::Service, scope: &mut Scope<'_>) -> Service {
    let path = format!("service.{}", record.id.0.value);
    let arrangements = arrangements(&record, &path, scope);
    let typed::Service {
        span,
        id,
        name,
        category,
        statutory,
        law,
        text,
        section,
        eligibility,
        languages,
        interpreting,
        channel,
        price,
        apply,
        hours,
        link,
        ptv,
        organiser: _,
        provider: _,
        provision: _,
        delivery: _,
        update: _,
        arrangement: _,
    } = record;
    Service {
        at: span,
        name: scope.text(&name, &path, "name"),
        category: category.value,
        statutory: statutory.map(|kind| kind.value),
        law: references(&law, &scope.registry.laws, scope.out),
        text: scope.maybe(text.as_ref(), &path, "text"),
        section: section
            .and_then(|section| one(&section, scope.sections, Code::UnknownSection, scope.out)),
        eligibility: numbered(eligibility, &path, "eligibility", |rule, path| {
            resolve_rule(rule, path, scope)
        }),
        languages: parse_languages(&languages),
        interpreting: scope.maybe(interpreting.as_ref(), &path, "interpreting"),
        channels: numbered(channel, &path, "channel", |channel, path| {
            resolve_channel(channel, path, scope)
        }),
        price: scope.maybe(price.as_ref(), &path, "price"),
        apply: scope.maybe(apply.as_ref(), &path, "apply"),
        hours: scope.maybe(hours.as_ref(), &path, "hours"),
        links: numbered(link, &path, "link", |link, path| Link {
            text: scope.text(&link.text, path, "text"),
            url: link.url.0.value,
        }),
        ptv: value(ptv),
        arrangements,
        slug: id.0.value.into(),
    }
}

/// Resolves each of a list without ids; its path ends in its place, counted from 1.
pub(crate) fn numbered<R, T>(
    records: Vec<R>,
    path: &str,
    field: &str,
    mut resolve: impl FnMut(R, &str) -> T,
) -> Vec<T> {
    let places = (1..).map(|place: usize| format!("{path}.{field}.{place}"));
    records.into_iter().zip(places).map(|(record, path)| resolve(record, &path)).collect()
}

fn resolve_rule(record: typed::Eligibility, path: &str, scope: &mut Scope<'_>) -> Eligibility {
    let typed::Eligibility { span, text, strength, client_groups, limit, exception } = record;
    Eligibility {
        text: scope.text(&text, path, "text"),
        strength: strength.map(|strength| strength.value),
        client_groups: scope.client_groups(&client_groups),
        limit: limit.as_ref().and_then(cadence),
        exception: scope.maybe(exception.as_ref(), path, "exception"),
        at: span,
    }
}

fn resolve_channel(record: typed::Channel, path: &str, scope: &mut Scope<'_>) -> Channel {
    let typed::Channel { span: _, name, party, address, url, mode } = record;
    Channel {
        name: scope.text(&name, path, "name"),
        party: party.and_then(|party| scope.party(&party)),
        address: scope.maybe(address.as_ref(), path, "address"),
        url: url.map(|url| url.0.value),
        mode: mode.map(|mode| mode.value),
    }
}

/// What the service says for all its arrangements that do not say otherwise.
struct Defaults {
    organisers: Vec<Id<Party>>,
    providers: Vec<Id<Party>>,
    provision: Vec<Provision>,
    delivery: Vec<Delivery>,
    update: Option<Update>,
}

fn arrangements(service: &typed::Service, path: &str, scope: &mut Scope<'_>) -> Vec<Arrangement> {
    let defaults = Defaults {
        organisers: scope.parties(&service.organiser),
        providers: scope.parties(&service.provider),
        provision: service.provision.iter().map(|provision| provision.value).collect(),
        delivery: deliveries(&service.delivery, path, scope),
        update: service.update.as_ref().map(|update| resolve_update(update, path, scope)),
    };
    let name = service.name.wordings[0].words.value.clone();
    let mut found: Vec<Arrangement> = Vec::with_capacity(service.arrangement.len());
    for record in &service.arrangement {
        let path = arrangement_path(record, &service.arrangement, path);
        let arrangement = resolve_arrangement(record, &path, &defaults, scope);
        if arrangement.client_groups.is_empty() {
            continue;
        }
        if arrangement.area.len() == record.area.len() {
            report_twin(&arrangement, &found, &name, scope);
        }
        let maimed = scope.out.has_maimed(record.span) || scope.out.has_maimed(service.span);
        if !maimed && says_nothing(record, service) {
            report_empty(&arrangement, &name, scope);
        }
        found.push(arrangement);
    }
    if service.arrangement.is_empty() {
        found.extend(defaults.for_everyone(service.span));
    }
    found
}

impl Defaults {
    /// What a service without cells says of itself; none where it names nobody.
    fn for_everyone(self, at: Span) -> Option<Arrangement> {
        let Defaults { organisers, providers, provision, delivery, update } = self;
        let someone = !organisers.is_empty() || !providers.is_empty();
        someone.then(|| Arrangement {
            at,
            client_groups: Vec::new(),
            area: Vec::new(),
            organisers,
            providers,
            refers: Vec::new(),
            provision,
            delivery,
            update,
            languages: Vec::new(),
            cases: Vec::new(),
            text: None,
            state: None,
            note: None,
        })
    }
}

/// The path of an arrangement: its client groups, and its area where another has the same groups.
fn arrangement_path(
    record: &typed::Arrangement,
    all: &[typed::Arrangement],
    service: &str,
) -> String {
    let groups = |record: &typed::Arrangement| joined(&record.r#for.0);
    let own = groups(record);
    let alone = all.iter().filter(|other| groups(other) == own).count() == 1;
    let area = if alone || record.area.is_empty() {
        String::new()
    } else {
        format!("@{}", joined(&record.area))
    };
    format!("{service}.arrangement.{own}{area}")
}

fn joined<R>(references: &[Ref<R>]) -> String {
    references.iter().map(|reference| reference.id.value.as_str()).collect::<Vec<_>>().join("+")
}

fn resolve_arrangement(
    record: &typed::Arrangement,
    path: &str,
    defaults: &Defaults,
    scope: &mut Scope<'_>,
) -> Arrangement {
    // A cell that says why it is empty inherits nothing: it would no longer be empty.
    let inherits = record.state.is_none();
    Arrangement {
        at: record.span,
        client_groups: scope.client_groups(&record.r#for.0),
        area: scope.parties(&record.area),
        organisers: or_default(scope.parties(&record.organiser), &defaults.organisers, inherits),
        providers: or_default(scope.parties(&record.provider), &defaults.providers, inherits),
        refers: scope.parties(&record.refers),
        provision: or_default(plain(&record.provision), &defaults.provision, inherits),
        delivery: or_default(
            deliveries(&record.delivery, path, scope),
            &defaults.delivery,
            inherits,
        ),
        update: match &record.update {
            Some(update) => Some(resolve_update(update, path, scope)),
            None => defaults.update.clone().filter(|_| inherits),
        },
        languages: parse_languages(&record.languages),
        cases: numbered(record.case.clone(), path, "case", |case, path| {
            resolve_case(case, path, scope)
        }),
        text: scope.maybe(record.text.as_ref(), path, "text"),
        state: record.state.as_ref().map(|state| state.value),
        note: scope.maybe(record.note.as_ref(), path, "note"),
    }
}

fn or_default<T: Clone>(own: Vec<T>, default: &[T], inherits: bool) -> Vec<T> {
    if own.is_empty() && inherits { default.to_vec() } else { own }
}

fn plain<T: Copy>(words: &[Spanned<T>]) -> Vec<T> {
    words.iter().map(|word| word.value).collect()
}

fn deliveries(records: &[typed::Delivery], path: &str, scope: &mut Scope<'_>) -> Vec<Delivery> {
    numbered(records.to_vec(), path, "delivery", |record, path| Delivery {
        mode: record.mode.value,
        phase: scope.maybe(record.phase.as_ref(), path, "phase"),
        optional: record.optional.is_some_and(|flag| flag.value),
    })
}

fn resolve_update(record: &typed::Update, path: &str, scope: &mut Scope<'_>) -> Update {
    let mut text =
        |text: &Option<Text>, field| scope.maybe(text.as_ref(), &format!("{path}.update"), field);
    Update {
        every: record.every.as_ref().and_then(cadence),
        at_least_every: record.at_least_every.as_ref().and_then(cadence),
        at: text(&record.at, "at"),
        or_when: text(&record.or_when, "or_when"),
    }
}

fn resolve_case(record: typed::Case, path: &str, scope: &mut Scope<'_>) -> Case {
    let typed::Case { span: _, r#for, with, may_involve, text } = record;
    Case {
        client_groups: scope.client_groups(&r#for.0),
        with: scope.parties(&with),
        may_involve: scope.parties(&may_involve),
        text: scope.maybe(text.as_ref(), path, "text"),
    }
}

/// A second cell for the same group and area: often one pasted under the wrong service.
fn report_twin(
    arrangement: &Arrangement,
    before: &[Arrangement],
    service: &str,
    scope: &mut Scope<'_>,
) {
    let twin = before.iter().find(|other| {
        let shared =
            other.client_groups.iter().find(|group| arrangement.client_groups.contains(group));
        shared.is_some() && same_area(&other.area, &arrangement.area)
    });
    let Some(twin) = twin else { return };
    let group = scope.group_name(shared_group(arrangement, twin));
    scope.out.push(
        Diagnostic::new(Code::DuplicateArrangement, head(arrangement.at))
            .arg("service", service)
            .arg("group", group)
            .label(head(twin.at), "other-arrangement"),
    );
}

fn shared_group(one: &Arrangement, other: &Arrangement) -> Id<ClientGroup> {
    let shared = one.client_groups.iter().find(|group| other.client_groups.contains(group));
    *shared.unwrap_or(&one.client_groups[0])
}

fn same_area(a: &[Id<Party>], b: &[Id<Party>]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|party| b.contains(party))
}

/// Whether neither a cell nor its service names a party or says a word about it. What was typed
/// counts, not what it leads to: a party that does not exist has been reported as such.
fn says_nothing(cell: &typed::Arrangement, service: &typed::Service) -> bool {
    let parties = [&cell.organiser, &cell.provider, &cell.refers].map(Vec::len);
    let inherited = [&service.organiser, &service.provider].map(Vec::len);
    let nobody = parties.iter().chain(&inherited).all(|count| *count == 0) && cell.case.is_empty();
    nobody && cell.text.is_none() && cell.state.is_none()
}

fn report_empty(arrangement: &Arrangement, service: &str, scope: &mut Scope<'_>) {
    let group = scope.group_name(arrangement.client_groups[0]);
    scope.out.push(
        Diagnostic::new(Code::EmptyArrangement, head(arrangement.at))
            .arg("service", service)
            .arg("group", group),
    );
}

/// Only the beginning of a long table, for an excerpt that shows its header.
fn head(at: Span) -> Span {
    Span { end: at.start.saturating_add(1).min(at.end), ..at }
}

impl Scope<'_> {
    /// The parties behind references.
    pub(crate) fn parties(&mut self, references: &[Ref<registry::Party>]) -> Vec<Id<Party>> {
        many(references, &self.registry.parties, Code::UnknownParty, self.out)
    }

    /// The party behind one reference.
    pub(crate) fn party(&mut self, reference: &Ref<registry::Party>) -> Option<Id<Party>> {
        one(reference, &self.registry.parties, Code::UnknownParty, self.out)
    }

    /// The client groups behind references.
    pub(crate) fn client_groups(
        &mut self,
        references: &[Ref<registry::ClientGroup>],
    ) -> Vec<Id<ClientGroup>> {
        many(references, &self.registry.client_groups, Code::UnknownClientGroup, self.out)
    }

    fn group_name(&self, group: Id<ClientGroup>) -> String {
        self.registry.client_groups[group].name.original().words.to_string()
    }
}
