//! Who may organise what, as in the ELY Centre's guidance: one column for each possible organiser.
//!
//! Every cell says yes, no or that the document leaves it open, in words.

use crate::model::principle::{Coverage, CoverageRow};
use crate::model::programme::Programme;
use crate::model::site::Leaf;
use crate::view::arrangement;
use crate::view::facts::{line, plain};
use crate::view::finder::Marks;
use crate::view::pen::{Pen, linked};
use crate::view::table::{Cell, Column, Row, RowGroup, Table};

/// All tables of who may organise what.
pub(super) fn coverages<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Table<'a>> {
    programme.coverages.iter().map(|one| coverage(pen, one)).collect()
}

fn coverage<'a>(pen: &Pen<'a>, coverage: &'a Coverage) -> Table<'a> {
    let Coverage { slug, at: _, title, intro, organisers: _, joint: _, joint_state: _, rows } =
        coverage;
    Table {
        id: format!("coverage-{slug}"),
        kind: "coverage",
        name: pen.voice.phrase(title),
        caption: pen.phrase(title),
        intro: pen.maybe(intro.as_ref()),
        columns: columns(pen, coverage),
        groups: vec![RowGroup {
            heading: None,
            rows: rows.iter().map(|one| row(pen, coverage, one)).collect(),
        }],
    }
}

fn columns<'a>(pen: &Pen<'a>, coverage: &'a Coverage) -> Vec<Column<'a>> {
    let parties = &pen.site().registry.parties;
    let head = pen.voice.plain("column-service");
    let mut columns = vec![Column { key: "service".to_owned(), label: head, facet: None }];
    columns.extend(coverage.organisers.iter().map(|id| Column {
        key: parties[*id].slug.to_string(),
        label: pen.party_short(*id).phrase,
        facet: Some("party"),
    }));
    columns.extend(coverage.joint.iter().map(|name| Column {
        key: "joint".to_owned(),
        label: pen.phrase(name),
        facet: None,
    }));
    columns
}

fn row<'a>(pen: &Pen<'a>, coverage: &'a Coverage, row: &'a CoverageRow) -> Row<'a> {
    let CoverageRow { slug, name, service, statutory, by, joint } = row;
    let way = service.and_then(|id| pen.leaf(Leaf::Service(id)));
    let mut head = vec![linked(pen.phrase(name), way, "service")];
    if *statutory {
        head = pen.bracketed(head, vec![plain(pen.word("coverage-statutory"))]);
    }
    let organisers = coverage.organisers.iter();
    let mut cells: Vec<Cell<'a>> = organisers
        .map(|id| {
            cell(by.contains(id).then(|| pen.word("coverage-may")), || pen.word("coverage-no"))
        })
        .collect();
    if coverage.joint.is_some() {
        let state = || arrangement::empty(&pen.voice, Some(coverage.joint_state));
        cells.push(cell(joint.then(state), || pen.word("coverage-no")));
    }
    let mut marks = Marks::default();
    marks.parties(pen, by.iter().copied());
    marks.states(coverage.state().filter(|_| *joint));
    let id = format!("coverage-{}-{slug}", coverage.slug);
    Row { id, head, marks: marks.done(), cells }
}

fn cell<'a>(said: Option<String>, otherwise: impl FnOnce() -> String) -> Cell<'a> {
    Cell::new(said.into_iter().map(|words| line([plain(words)])).collect(), otherwise)
}
