//! What of a programme is to be done by a time that its structure tells: for calendars.
//!
//! Each promise is told once: a measure that has the time and the parties of its goal is told with the
//! goal. What goes on all the time, or waits for something else to happen, has no day and is not here.

use crate::address::measure_fragment;
use crate::model::goal::{Goal, Indicator, Measure, Step};
use crate::model::programme::{Programme, Timing};
use crate::model::registry::{Party, Theme};
use crate::model::schedule::Part;
use crate::model::site::{Due, Leaf};
use crate::model::table::Id;
use crate::model::text::Text;

/// All of it, in document order.
pub(super) fn dues(programme: &Programme) -> Vec<Due> {
    let mut dues = Vec::new();
    for (id, goal) in programme.goals.iter() {
        of_goal(id, goal, &mut dues);
    }
    dues
}

/// Whose promise it is, and where one reads of it.
#[derive(Clone)]
struct Promise<'a> {
    key: String,
    leaf: Leaf,
    fragment: Option<String>,
    theme: Id<Theme>,
    lead: &'a [Id<Party>],
    partners: &'a [Id<Party>],
}

impl Promise<'_> {
    /// The due of this name and time; none where the time is no day of a calendar.
    fn due(&self, name: &Text, timing: &Timing) -> Option<Due> {
        timing.schedule.parts().iter().any(has_day).then(|| Due {
            key: self.key.clone(),
            name: name.clone(),
            leaf: self.leaf,
            fragment: self.fragment.as_deref().map(Into::into),
            theme: self.theme,
            lead: self.lead.to_vec(),
            partners: self.partners.to_vec(),
            timing: timing.clone(),
        })
    }
}

fn has_day(part: &Part) -> bool {
    match part {
        Part::Dated { .. } | Part::By(_) | Part::Recurring { from: Some(_), .. } => true,
        Part::From(_)
        | Part::Continuous
        | Part::Recurring { from: None, .. }
        | Part::Within { .. }
        | Part::Undecided => false,
    }
}

fn of_goal(id: Id<Goal>, goal: &Goal, dues: &mut Vec<Due>) {
    let promise = Promise {
        key: goal.slug.to_string(),
        leaf: Leaf::Goal(id),
        fragment: None,
        theme: goal.theme,
        lead: &goal.lead,
        partners: &goal.partners,
    };
    dues.extend(goal.timing.as_ref().and_then(|timing| promise.due(&goal.name, timing)));
    of_indicators(&promise, &goal.indicators, dues);
    for measure in &goal.measures {
        let promise = Promise {
            key: format!("{}.{}", goal.slug, measure.slug),
            fragment: Some(measure_fragment(&goal.slug, &measure.slug)),
            lead: &measure.lead,
            partners: &measure.partners,
            ..promise.clone()
        };
        let own = measure.timing.as_ref().filter(|timing| !is_told(goal, measure, timing));
        dues.extend(own.and_then(|timing| promise.due(&measure.text, timing)));
        of_steps(&promise, measure, dues);
        of_indicators(&promise, &measure.indicators, dues);
    }
}

/// Whether the goal says the same of itself.
fn is_told(goal: &Goal, measure: &Measure, timing: &Timing) -> bool {
    let of_goal = goal.timing.as_ref().is_some_and(|own| own.schedule == timing.schedule);
    of_goal && !measure.own_parties
}

fn of_steps(promise: &Promise<'_>, measure: &Measure, dues: &mut Vec<Due>) {
    for (step, number) in measure.steps.iter().zip(1..) {
        let Step { text, timing, lead } = step;
        let lead = if lead.is_empty() { promise.lead } else { lead };
        let promise = Promise { key: format!("{}.{number}", promise.key), lead, ..promise.clone() };
        dues.extend(timing.as_ref().and_then(|timing| promise.due(text, timing)));
    }
}

fn of_indicators(promise: &Promise<'_>, indicators: &[Indicator], dues: &mut Vec<Due>) {
    for indicator in indicators {
        let by = indicator.target.as_ref().and_then(|target| target.by.as_ref());
        let key = format!("{}.target.{}", promise.key, indicator.slug);
        let promise = Promise { key, ..promise.clone() };
        dues.extend(by.and_then(|timing| promise.due(&indicator.text, timing)));
    }
}
