//! Goals: a line in a list, and a page.

use crate::model::goal::Goal;
use crate::model::programme::{Programme, Timing};
use crate::model::table::Id;
use crate::view::body;
use crate::view::body::GoalLine;
use crate::view::facts::{Facts, line, plain};
use crate::view::indicator;
use crate::view::measures::{self, BY_MEASURE};
use crate::view::pen::Pen;
use crate::view::phrase::{Fact, Inline, Phrase};
use crate::words::Value;

/// A goal in a list.
pub(super) fn goal_line<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Goal>) -> GoalLine<'a> {
    let goal = &programme.goals[id];
    GoalLine {
        number: goal.number.clone(),
        link: pen.goal(programme, id),
        schedule: schedule(pen, goal).or_else(|| schedule_by_measure(pen, goal)),
        lead: lead(pen, goal),
    }
}

/// Who leads, as said of the goal; else that the measures say it.
fn lead<'a>(pen: &Pen<'a>, goal: &'a Goal) -> Vec<Inline<'a>> {
    if led_by_measure(goal) {
        return vec![plain(pen.word(BY_MEASURE))];
    }
    goal.lead.iter().map(|party| pen.party_short(*party)).collect()
}

fn led_by_measure(goal: &Goal) -> bool {
    goal.lead.is_empty() && goal.measures.iter().any(|one| !one.lead.is_empty())
}

/// “Schedule: see the measures”; a line of a list has no other words for what it is about.
fn schedule_by_measure<'a>(pen: &Pen<'a>, goal: &Goal) -> Option<Phrase<'a>> {
    let words = || {
        let (label, content) = (pen.word("fact-schedule"), pen.word(BY_MEASURE));
        let args = [("label", Value::from(&label)), ("content", Value::from(&content))];
        Phrase::plain(pen.say("labelled", &args))
    };
    timed_by_measure(goal).then(words)
}

fn timed_by_measure(goal: &Goal) -> bool {
    goal.timing.is_none() && goal.measures.iter().any(|one| one.timing.is_some())
}

/// When, as said of the goal; else as said of its measures, where they all say the same.
fn schedule<'a>(pen: &Pen<'a>, goal: &'a Goal) -> Option<Phrase<'a>> {
    let shared = || -> Option<&'a Timing> {
        let (first, rest) = goal.measures.split_first()?;
        let timing = first.timing.as_ref()?;
        let same = |other: &Timing| other.schedule == timing.schedule;
        rest.iter().all(|one| one.timing.as_ref().is_some_and(same)).then_some(timing)
    };
    goal.timing.as_ref().or_else(shared).map(|timing| pen.timing(timing))
}

/// The page of a goal.
pub(super) fn goal<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Goal>) -> body::Goal<'a> {
    let goal = &programme.goals[id];
    body::Goal {
        number: goal.number.clone(),
        theme: pen.theme(goal.theme),
        text: pen.maybe(goal.text.as_ref()),
        outcome: pen.maybe(goal.outcome.as_ref()),
        facts: facts(pen, goal),
        table: measures::of_goal(pen, programme, id),
    }
}

fn facts<'a>(pen: &Pen<'a>, goal: &'a Goal) -> Vec<Fact<'a>> {
    let Goal {
        slug: _,
        at: _,
        theme: _,
        number: _,
        name: _,
        text: _,
        outcome: _,
        lead,
        partners,
        client_groups,
        law,
        timing,
        indicators,
        measures: _,
    } = goal;
    let mut facts = Facts::new(pen);
    facts.parties("lead", lead);
    facts.words("lead", led_by_measure(goal).then(|| pen.word(BY_MEASURE)));
    facts.parties("partners", partners);
    let when = timing.iter().map(|timing| line([measures::date(pen.timing(timing))]));
    facts.blocks("schedule", when.collect());
    facts.words("schedule", timed_by_measure(goal).then(|| pen.word(BY_MEASURE)));
    facts.blocks("indicators", indicator::blocks(pen, indicators.iter()));
    facts.items("client-groups", pen.groups(client_groups));
    facts.items("law", pen.laws(law));
    facts.done()
}
