//! Every text of a programme, with the thing that says it.
//!
//! Rules that read all that a programme says ask here, so that none of them forgets a field. What is
//! said where means nothing here.

use crate::model::goal::{Goal, Indicator, Measure};
use crate::model::principle::{Coverage, PrincipleGroup};
use crate::model::programme::{Programme, Section, Timing};
use crate::model::registry::Registry;
use crate::model::service::{Arrangement, Service};
use crate::model::site::Leaf;
use crate::model::text::Text;
use crate::source::Span;

/// What kind of text it is, where a rule must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// A name that the thing had before.
    FormerName,
    /// Anything else.
    Other,
}

/// A text and the thing that says it.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    /// Where the thing is declared.
    pub(super) at: Span,
    /// The catalogue's noun for the thing.
    pub(super) noun: &'static str,
    /// What the thing is called.
    pub(super) name: &'a str,
    /// What kind of text it is.
    pub(super) field: Field,
    /// The text.
    pub(super) text: &'a Text,
}

/// Hands over every text of `programme`, in document order.
pub(super) fn each<'a>(programme: &'a Programme, visit: &mut dyn FnMut(Said<'a>)) {
    head(programme, &mut Thing::of("programme", &programme.short, programme.at, visit));
    for (_, found) in programme.sections.iter() {
        section(found, &mut Thing::of("section", &found.title, found.at, visit));
    }
    for (_, found) in programme.services.iter() {
        service(found, &mut Thing::of("service", &found.name, found.at, visit));
    }
    for (_, found) in programme.goals.iter() {
        goal(found, visit);
    }
    for group in &programme.principles {
        principles(group, visit);
    }
    for duty in &programme.duties {
        let mut thing = Thing::of("duty", &duty.text, duty.at, visit);
        thing.says([&duty.text]);
    }
    for found in &programme.coverages {
        coverage(found, &mut Thing::of("coverage", &found.title, found.at, visit));
    }
}

/// Hands over the texts of a programme that one of its pages is about. A page of names has names.
pub(in crate::check) fn of_leaf<'a>(
    programme: &'a Programme,
    registry: &'a Registry,
    leaf: Leaf,
    visit: &mut dyn FnMut(&'a Text),
) {
    let mut said = |said: Said<'a>| visit(said.text);
    let services = || programme.services.iter().map(|(_, service)| service);
    let goals = || programme.goals.iter().map(|(_, goal)| goal);
    match leaf {
        Leaf::Home => head(programme, &mut Thing::whole(programme, &mut said)),
        Leaf::Document => each(programme, &mut said),
        Leaf::Services => {
            services().flat_map(|one| one.text.iter().chain([&one.name])).for_each(visit);
        }
        Leaf::Service(id) => {
            let one = &programme.services[id];
            service(one, &mut Thing::of("service", &one.name, one.at, &mut said));
        }
        Leaf::Responsibilities => {
            services().flat_map(|one| &one.arrangements).for_each(|cell| {
                arrangement(cell, &mut Thing::whole(programme, &mut said));
            });
            services().for_each(|one| Thing::whole(programme, &mut said).says([&one.name]));
            goals().flat_map(|one| &one.measures).for_each(|one| {
                measure(one, &mut Thing::whole(programme, &mut said));
            });
        }
        Leaf::Goals | Leaf::Timeline | Leaf::State(_) | Leaf::When(_) | Leaf::Map => {
            goals().for_each(|one| visit(&one.name));
        }
        Leaf::Goal(id) => goal(&programme.goals[id], &mut said),
        Leaf::Theme(id) => {
            let theme = &registry.themes[id];
            theme.intro.iter().chain([&theme.name]).for_each(&mut *visit);
            goals().filter(|goal| goal.theme == id).for_each(|goal| visit(&goal.name));
        }
        Leaf::Principles => {
            programme.principles.iter().for_each(|group| principles(group, &mut said));
        }
        Leaf::Duties => programme.duties.iter().for_each(|duty| visit(&duty.text)),
        Leaf::ClientGroup(id) => {
            let group = &registry.client_groups[id];
            group.definition.iter().chain([&group.name]).for_each(&mut *visit);
            services().for_each(|one| visit(&one.name));
        }
        Leaf::Section(id) => {
            let one = &programme.sections[id];
            section(one, &mut Thing::of("section", &one.title, one.at, &mut said));
        }
    }
}

/// A thing that hands over its texts one by one.
struct Thing<'v, 'a> {
    noun: &'static str,
    name: &'a str,
    at: Span,
    visit: &'v mut dyn FnMut(Said<'a>),
}

impl<'v, 'a> Thing<'v, 'a> {
    fn of(
        noun: &'static str,
        name: &'a Text,
        at: Span,
        visit: &'v mut dyn FnMut(Said<'a>),
    ) -> Thing<'v, 'a> {
        Thing { noun, name: &name.original().words, at, visit }
    }

    fn whole(programme: &'a Programme, visit: &'v mut dyn FnMut(Said<'a>)) -> Thing<'v, 'a> {
        Thing::of("programme", &programme.short, programme.at, visit)
    }

    fn says(&mut self, texts: impl IntoIterator<Item = &'a Text>) {
        self.says_as(Field::Other, texts);
    }

    fn says_as(&mut self, field: Field, texts: impl IntoIterator<Item = &'a Text>) {
        let Thing { noun, name, at, .. } = *self;
        for text in texts {
            (self.visit)(Said { at, noun, name, field, text });
        }
    }

    fn timed(&mut self, timing: Option<&'a Timing>) {
        self.says(timing.and_then(|timing| timing.words.as_ref()));
    }
}

fn head<'a>(programme: &'a Programme, thing: &mut Thing<'_, 'a>) {
    thing.says([&programme.title]);
    if programme.short != programme.title {
        thing.says([&programme.short]);
    }
    thing.says(&programme.summary);
    thing.timed(programme.period.as_ref());
    thing.says(programme.decisions.iter().filter_map(|decision| decision.text.as_ref()));
    thing.says(programme.agreements.iter().map(|agreement| &agreement.scope));
    thing.says(programme.contacts.iter().filter_map(|contact| contact.text.as_ref()));
    thing.says(programme.reporting.iter().filter_map(|reporting| reporting.text.as_ref()));
    for fact in &programme.facts {
        thing.says([&fact.text]);
        thing.says([&fact.unit, &fact.by, &fact.source].into_iter().flatten());
    }
    thing.says(programme.related.iter().map(|related| &related.title));
    thing.says_as(Field::FormerName, &programme.previous_names);
    thing.says(programme.columns.iter().map(|column| &column.name));
}

fn section<'a>(section: &'a Section, thing: &mut Thing<'_, 'a>) {
    thing.says([&section.title]);
    thing.says(&section.prose);
}

fn service<'a>(service: &'a Service, thing: &mut Thing<'_, 'a>) {
    let Service { name, text, interpreting, price, apply, hours, .. } = service;
    thing.says([name]);
    thing.says([text, interpreting, price, apply, hours].into_iter().flatten());
    for rule in &service.eligibility {
        thing.says([&rule.text]);
        thing.says(&rule.exception);
    }
    for channel in &service.channels {
        thing.says([&channel.name]);
        thing.says(&channel.address);
    }
    thing.says(service.links.iter().map(|link| &link.text));
    for cell in &service.arrangements {
        let mut thing = Thing { at: cell.at, visit: &mut *thing.visit, ..*thing };
        arrangement(cell, &mut thing);
    }
}

fn arrangement<'a>(cell: &'a Arrangement, thing: &mut Thing<'_, 'a>) {
    thing.says([&cell.text, &cell.note].into_iter().flatten());
    thing.says(cell.delivery.iter().filter_map(|delivery| delivery.phase.as_ref()));
    if let Some(update) = &cell.update {
        thing.says([&update.at, &update.or_when].into_iter().flatten());
    }
    thing.says(cell.cases.iter().filter_map(|case| case.text.as_ref()));
}

fn goal<'a>(goal: &'a Goal, visit: &mut dyn FnMut(Said<'a>)) {
    let mut thing = Thing::of("goal", &goal.name, goal.at, visit);
    thing.says([&goal.name]);
    thing.says([&goal.text, &goal.outcome].into_iter().flatten());
    thing.timed(goal.timing.as_ref());
    indicators(&goal.indicators, &mut thing);
    for found in &goal.measures {
        measure(found, &mut Thing::of("measure", &found.text, found.at, visit));
    }
}

fn measure<'a>(measure: &'a Measure, thing: &mut Thing<'_, 'a>) {
    thing.says([&measure.text]);
    thing.timed(measure.timing.as_ref());
    indicators(&measure.indicators, thing);
    for step in &measure.steps {
        thing.says([&step.text]);
        thing.timed(step.timing.as_ref());
    }
    thing.says(measure.budget.iter().filter_map(|budget| budget.source.as_ref()));
    thing.says(measure.extra.iter().map(|(_, text)| text));
}

fn indicators<'a>(indicators: &'a [Indicator], thing: &mut Thing<'_, 'a>) {
    for indicator in indicators {
        thing.says([&indicator.text]);
        thing.says([&indicator.unit, &indicator.source].into_iter().flatten());
        thing.timed(indicator.target.as_ref().and_then(|target| target.by.as_ref()));
    }
}

fn principles<'a>(group: &'a PrincipleGroup, visit: &mut dyn FnMut(Said<'a>)) {
    let mut thing = Thing::of("principle-group", &group.title, group.at, visit);
    thing.says([&group.title]);
    thing.says(&group.intro);
    for principle in &group.principles {
        let mut thing = Thing::of("principle", &principle.statement, principle.at, visit);
        thing.says([&principle.statement]);
        thing.says(&principle.prose);
        thing.says(&principle.bullets);
        thing.says(principle.responsible.iter().filter_map(|(_, text)| text.as_ref()));
    }
}

fn coverage<'a>(coverage: &'a Coverage, thing: &mut Thing<'_, 'a>) {
    thing.says([&coverage.title]);
    thing.says([&coverage.intro, &coverage.joint].into_iter().flatten());
    thing.says(coverage.rows.iter().map(|row| &row.name));
}
