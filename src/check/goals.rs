//! Resolves goals, measures and indicators.

use crate::check::lookup::{many, unique};
use crate::check::programme::Scope;
use crate::check::registry::{cadence, references, value};
use crate::check::services::numbered;
use crate::diag::{Code, Diagnostic};
use crate::model::goal::{Budget, Goal, Indicator, Measure, Step, Target};
use crate::model::programme::{Column, Timing};
use crate::model::registry::Theme;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::record::fields::Texts;
use crate::record::goals as typed;

/// One goal with its measures. `theme` has been looked up before, for goals are ordered by it.
/// `columns` are those of the programme, if they could be read.
pub(crate) fn resolve(
    record: typed::Goal,
    theme: Id<Theme>,
    columns: Option<&[Column]>,
    scope: &mut Scope<'_>,
) -> Goal {
    let typed::Goal {
        span,
        id,
        theme: _,
        number,
        name,
        text,
        outcome,
        lead,
        partners,
        client_groups,
        law,
        schedule,
        indicator,
        measure,
    } = record;
    let path = format!("goal.{}", id.0.value);
    let mut goal = Goal {
        at: span,
        theme,
        number: value(number),
        name: scope.text(&name, &path, "name"),
        text: scope.maybe(text.as_ref(), &path, "text"),
        outcome: scope.maybe(outcome.as_ref(), &path, "outcome"),
        lead: scope.parties(&lead),
        partners: scope.parties(&partners),
        client_groups: scope.client_groups(&client_groups),
        law: references(&law, &scope.registry.laws, scope.out),
        timing: schedule.and_then(|schedule| scope.timing(&schedule, &path)),
        indicators: indicators(indicator, &path, scope),
        measures: Vec::with_capacity(measure.len()),
        slug: id.0.value.into(),
    };
    for record in unique(measure, "measure", |measure| &measure.id, scope.out) {
        let measure = resolve_measure(record, &path, &goal, columns, scope);
        goal.measures.push(measure);
    }
    goal
}

fn resolve_measure(
    record: typed::Measure,
    goal_path: &str,
    goal: &Goal,
    columns: Option<&[Column]>,
    scope: &mut Scope<'_>,
) -> Measure {
    let typed::Measure {
        span,
        id,
        text,
        schedule,
        lead,
        partners,
        indicator,
        step,
        services,
        budget,
        extra,
    } = record;
    let path = format!("{goal_path}.measure.{}", id.0.value);
    let (lead, partners) = (scope.parties(&lead), scope.parties(&partners));
    let own_parties = !lead.is_empty() || !partners.is_empty();
    let own_timing: Option<Timing> = schedule.and_then(|schedule| scope.timing(&schedule, &path));
    Measure {
        at: span,
        text: scope.text(&text, &path, "text"),
        timing: own_timing.or_else(|| goal.timing.clone()),
        partners: if own_parties { partners } else { goal.partners.clone() },
        lead: if lead.is_empty() { goal.lead.clone() } else { lead },
        indicators: indicators(indicator, &path, scope),
        steps: numbered(step, &path, "step", |step, path| Step {
            text: scope.text(&step.text, path, "text"),
            timing: step.schedule.and_then(|schedule| scope.timing(&schedule, path)),
            lead: scope.parties(&step.lead),
        }),
        services: many(&services, scope.services, Code::UnknownService, scope.out),
        budget: numbered(budget, &path, "budget", |budget, path| Budget {
            year: budget.year.value,
            eur: budget.eur.value,
            source: scope.maybe(budget.source.as_ref(), path, "source"),
        }),
        extra: extra_columns(&extra, columns, &path, scope),
        own_parties,
        slug: id.0.value.into(),
    }
}

fn extra_columns(
    extra: &Texts,
    columns: Option<&[Column]>,
    path: &str,
    scope: &mut Scope<'_>,
) -> Vec<(usize, Text)> {
    // Without a readable programme.toml nobody knows which columns there are.
    let Some(columns) = columns else { return Vec::new() };
    let mut found = Vec::with_capacity(extra.0.len());
    for (key, text) in &extra.0 {
        let Some(place) = columns.iter().position(|column| *column.slug == *key.value) else {
            if scope.out.may_have_lost(&key.value) {
                continue;
            }
            let known: Vec<_> = columns.iter().map(|column| column.slug.as_ref()).collect();
            scope.out.push(
                Diagnostic::new(Code::UnknownKey, key.at)
                    .nearest(&key.value, known.iter().copied())
                    .thing("column", key.value.clone())
                    .arg("known", known.join(", "))
                    .arg("typed", key.value.clone()),
            );
            continue;
        };
        found.push((place, scope.text(text, &format!("{path}.extra"), &key.value)));
    }
    found
}

fn indicators(records: Vec<typed::Indicator>, path: &str, scope: &mut Scope<'_>) -> Vec<Indicator> {
    let records = unique(records, "indicator", |indicator| &indicator.id, scope.out);
    records.into_iter().map(|record| resolve_indicator(record, path, scope)).collect()
}

fn resolve_indicator(record: typed::Indicator, path: &str, scope: &mut Scope<'_>) -> Indicator {
    let typed::Indicator { span, id, text, kind, unit, baseline, target, source, frequency } =
        record;
    let path = format!("{path}.indicator.{}", id.0.value);
    Indicator {
        at: span,
        text: scope.text(&text, &path, "text"),
        kind: kind.map(|kind| kind.value),
        unit: scope.maybe(unit.as_ref(), &path, "unit"),
        baseline: baseline.map(|baseline| baseline.0.value),
        target: target.map(|target| Target {
            value: target.value.map(|value| value.0.value),
            direction: target.direction.map(|direction| direction.value),
            per: target.per.as_ref().and_then(cadence),
            by: target.by.and_then(|by| scope.timing(&by, &format!("{path}.target"))),
        }),
        source: scope.maybe(source.as_ref(), &path, "source"),
        frequency: frequency.as_ref().and_then(cadence),
        slug: id.0.value.into(),
    }
}
