//! Resolves principles, duties and the coverage of guidance.

use crate::check::lookup::{one, unique};
use crate::check::programme::Scope;
use crate::check::prose;
use crate::check::registry::references;
use crate::diag::Code;
use crate::model::kind::CellState;
use crate::model::principle::{Coverage, CoverageRow, Duty, Principle, PrincipleGroup};
use crate::record::principles as typed;

/// The groups of principles.
pub(crate) fn groups(
    records: Vec<typed::PrincipleGroup>,
    scope: &mut Scope<'_>,
) -> Vec<PrincipleGroup> {
    let records = unique(records, "principle-group", |group| &group.id, scope.out);
    records.into_iter().map(|record| resolve_group(record, scope)).collect()
}

fn resolve_group(record: typed::PrincipleGroup, scope: &mut Scope<'_>) -> PrincipleGroup {
    let typed::PrincipleGroup { span, id, title, intro, principle } = record;
    let slug = id.0.value;
    let path = format!("principle-group.{slug}");
    let principles = unique(principle, "principle", |principle| &principle.id, scope.out);
    PrincipleGroup {
        at: span,
        title: scope.text(&title, &path, "title"),
        intro: scope.maybe(intro.as_ref(), &path, "intro"),
        principles: principles
            .into_iter()
            .map(|record| resolve_principle(record, &slug, scope))
            .collect(),
        slug: slug.into(),
    }
}

fn resolve_principle(record: typed::Principle, group: &str, scope: &mut Scope<'_>) -> Principle {
    let typed::Principle { span, id, statement, prose, bullets, responsible, client_groups } =
        record;
    let path = format!("principle.{group}.{}", id.0.value);
    for wording in prose.iter().flat_map(|prose| &prose.wordings) {
        prose::inspect(&wording.words, scope);
    }
    let bullets = bullets.iter().zip(1..).map(|(bullet, place)| {
        let place: usize = place;
        scope.text(bullet, &format!("{path}.bullets"), &place.to_string())
    });
    let bullets = bullets.collect();
    let responsible = responsible.into_iter().zip(1..).filter_map(|(record, place)| {
        let place: usize = place;
        let text =
            scope.maybe(record.text.as_ref(), &format!("{path}.responsible.{place}"), "text");
        Some((scope.party(&record.party)?, text))
    });
    let responsible = responsible.collect();
    Principle {
        at: span,
        statement: scope.text(&statement, &path, "statement"),
        prose: scope.maybe(prose.as_ref(), &path, "prose"),
        bullets,
        responsible,
        client_groups: scope.client_groups(&client_groups),
        slug: id.0.value.into(),
    }
}

/// The duties; one whose actor is unknown is dropped after the complaint.
pub(crate) fn duties(records: Vec<typed::Duty>, scope: &mut Scope<'_>) -> Vec<Duty> {
    let records = unique(records, "duty", |duty| &duty.id, scope.out);
    records.into_iter().filter_map(|record| resolve_duty(record, scope)).collect()
}

fn resolve_duty(record: typed::Duty, scope: &mut Scope<'_>) -> Option<Duty> {
    let typed::Duty { span, id, actor, level, text, law, client_groups } = record;
    let path = format!("duty.{}", id.0.value);
    let text = scope.text(&text, &path, "text");
    let law = references(&law, &scope.registry.laws, scope.out);
    let client_groups = scope.client_groups(&client_groups);
    Some(Duty {
        at: span,
        actor: scope.party(&actor)?,
        level: level.value,
        text,
        law,
        client_groups,
        slug: id.0.value.into(),
    })
}

/// The matrices of who may organise what.
pub(crate) fn coverages(records: Vec<typed::Coverage>, scope: &mut Scope<'_>) -> Vec<Coverage> {
    let records = unique(records, "coverage", |coverage| &coverage.id, scope.out);
    records.into_iter().map(|record| resolve_coverage(record, scope)).collect()
}

fn resolve_coverage(record: typed::Coverage, scope: &mut Scope<'_>) -> Coverage {
    let typed::Coverage { span, id, title, intro, organisers, joint, joint_state, row } = record;
    let path = format!("coverage.{}", id.0.value);
    let rows = unique(row, "coverage-row", |row| &row.id, scope.out);
    Coverage {
        at: span,
        title: scope.text(&title, &path, "title"),
        intro: scope.maybe(intro.as_ref(), &path, "intro"),
        organisers: scope.parties(&organisers.0),
        joint: scope.maybe(joint.as_ref(), &path, "joint"),
        joint_state: joint_state.map_or(CellState::Joint, |state| state.value),
        rows: rows.into_iter().map(|record| resolve_row(record, &path, scope)).collect(),
        slug: id.0.value.into(),
    }
}

fn resolve_row(record: typed::CoverageRow, coverage: &str, scope: &mut Scope<'_>) -> CoverageRow {
    let typed::CoverageRow { span: _, id, name, service, statutory, by, joint } = record;
    let path = format!("{coverage}.row.{}", id.0.value);
    CoverageRow {
        name: scope.text(&name, &path, "name"),
        service: service
            .and_then(|service| one(&service, scope.services, Code::UnknownService, scope.out)),
        statutory: statutory.value,
        by: scope.parties(&by),
        joint: joint.is_some_and(|flag| flag.value),
        slug: id.0.value.into(),
    }
}
