//! The responsibility matrix: service × client group, as in Kuopio's annex 1.
//!
//! The columns are the client groups for which something is arranged, in the programme's order; an
//! arrangement for several groups stands in each of their columns. A service is a row if something in
//! it is arranged for some group; what it has for everyone then stands in all columns. No cell is
//! blank.

use crate::model::kind::ServiceCategory;
use crate::model::programme::Programme;
use crate::model::registry::ClientGroup;
use crate::model::service::{Arrangement, Service};
use crate::model::table::Id;
use crate::view::arrangement;
use crate::view::facts::plain;
use crate::view::finder::Marks;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Phrase};
use crate::view::table::{Cell, Column, Heading, Mark, Row, RowGroup, Table};
use crate::words::Value;

/// Whether the programme arranges any service for a client group.
pub(super) fn has_matrix(programme: &Programme) -> bool {
    programme.services.iter().any(|(_, service)| service.names_groups())
}

/// The matrix; none where nothing is arranged for any client group.
pub(super) fn matrix<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Option<Table<'a>> {
    let groups = programme.arranged_groups();
    if groups.is_empty() {
        return None;
    }
    let head =
        Column { key: "service".to_owned(), label: pen.voice.plain("column-service"), facet: None };
    let client_groups = &pen.site().registry.client_groups;
    let labelled = groups.iter().map(|id| Column {
        key: client_groups[*id].slug.to_string(),
        label: pen.phrase(&client_groups[*id].name),
        facet: Some("group"),
    });
    Some(Table {
        id: "matrix".to_owned(),
        kind: "matrix",
        name: pen.voice.plain("page-responsibilities"),
        caption: caption(pen, programme),
        intro: None,
        columns: std::iter::once(head).chain(labelled).collect(),
        groups: row_groups(pen, programme, &groups),
    })
}

fn caption<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Phrase<'a> {
    let short = pen.voice.phrase(&programme.short);
    Phrase::plain(pen.say("caption-matrix", &[("programme", Value::Text(&short.text))]))
}

/// The rows, grouped by category where there is more than one.
fn row_groups<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    groups: &[Id<ClientGroup>],
) -> Vec<RowGroup<'a>> {
    let mut found: Vec<(ServiceCategory, Vec<Row<'a>>)> = Vec::new();
    for category in ServiceCategory::ALL {
        let services = programme.services.iter();
        let arranged = services.filter(|(_, one)| one.category == *category && one.names_groups());
        let rows: Vec<Row<'a>> =
            arranged.map(|(id, one)| row(pen, programme, (id, one), groups)).collect();
        if !rows.is_empty() {
            found.push((*category, rows));
        }
    }
    let several = found.len() > 1;
    let group =
        |(category, rows)| RowGroup { heading: several.then(|| heading(pen, category)), rows };
    found.into_iter().map(group).collect()
}

fn heading<'a>(pen: &Pen<'a>, category: ServiceCategory) -> Heading<'a> {
    Heading {
        id: format!("matrix-{}", category.key()),
        label: pen.word("fact-category"),
        name: plain(pen.tag("categories", category.key()).word),
    }
}

fn row<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    (id, service): (Id<Service>, &'a Service),
    groups: &[Id<ClientGroup>],
) -> Row<'a> {
    Row {
        id: format!("matrix-service-{}", service.slug),
        head: vec![pen.service(programme, id)],
        marks: marks(pen, service, groups),
        cells: groups.iter().map(|group| cell(pen, service, *group)).collect(),
    }
}

fn cell<'a>(pen: &Pen<'a>, service: &'a Service, group: Id<ClientGroup>) -> Cell<'a> {
    let arrangements: Vec<&'a Arrangement> = service.arrangements_for(group).collect();
    let mut blocks = Vec::new();
    for one in &arrangements {
        let said = arrangement::cell(pen, one);
        if arrangements.len() > 1 {
            blocks.extend(area(pen, one, said.is_empty()));
        }
        blocks.extend(said);
    }
    let state = arrangements.first().and_then(|one| one.state);
    Cell::new(blocks, || arrangement::empty(&pen.voice, state))
}

/// Who answers in any cell of the row, for whom, and what the cells say of themselves.
fn marks(pen: &Pen<'_>, service: &Service, groups: &[Id<ClientGroup>]) -> Vec<Mark> {
    let mut marks = Marks::default();
    for one in &service.arrangements {
        marks.parties(pen, arrangement::parties(one));
    }
    let named = |group: &&Id<ClientGroup>| {
        service.arrangements_for(**group).any(|one| arrangement::parties(one).next().is_some())
    };
    marks.groups(pen, groups.iter().filter(named).copied());
    marks.states(groups.iter().flat_map(|group| service.states_for(*group)));
    marks.done()
}

/// Tells the arrangements of one cell apart; one that has nothing to say says so here.
fn area<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement, silent: bool) -> Vec<Block<'a>> {
    let names = arrangement.area.iter().map(|id| pen.party_short(*id));
    let area = if arrangement.area.is_empty() {
        vec![plain(pen.word("area-whole"))]
    } else {
        pen.row(names)
    };
    let why = silent.then(|| plain(arrangement::empty(&pen.voice, arrangement.state)));
    vec![Block::Line { inlines: pen.headed(area, why.into_iter().collect()) }]
}

#[cfg(test)]
mod tests {
    use crate::model::kind::ServiceCategory;
    use crate::model::programme::Programme;
    use crate::model::service::Arrangement;
    use crate::model::site::Leaf;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{
        Desk, arrangement, kuopio, of_services, party_id, said, service, text,
    };
    use crate::view::table::Table;

    fn with_matrix(programme: &Programme, check: impl FnOnce(&Table<'_>)) {
        let desk = Desk::with("fi", &[programme]);
        let page = page(&desk.voice(), desk.leaf(Leaf::Responsibilities), Some(programme));
        let (_, Body::Responsibilities(body)) = page else { panic!("another body") };
        check(&body.tables[0]);
    }

    #[test]
    fn a_cell_quotes_the_document_links_whom_it_names_and_is_never_blank() {
        with_matrix(&kuopio(), |table| {
            let columns: Vec<&str> = table.columns.iter().map(|one| one.key.as_str()).collect();
            assert_eq!(columns, ["service", "muut", "tyonhakijat"]);
            let [group] = table.groups.as_slice() else { panic!("one group") };
            let cells: Vec<_> =
                group.rows.iter().flat_map(|row| row.cells.iter().map(said)).collect();
            let undecided = ["Vastuusta ei ole päätetty"];
            assert_eq!(cells[0], ["[Ähtäri]", "* [Kiintiöpakolaiset]: yhdessä: [Zonta]"]);
            assert_eq!(cells[1], ["Sovitaan [työvoimaviranomaisen] kanssa."]);
            assert_eq!(cells[2], undecided);
            assert_eq!(cells[3], undecided);
        });
    }

    #[test]
    fn every_row_fills_every_column_even_where_nothing_is_arranged() {
        let only = Arrangement { providers: vec![party_id("zonta")], ..arrangement(&["muut"]) };
        let other =
            Arrangement { providers: vec![party_id("aland")], ..arrangement(&["tyonhakijat"]) };
        let services = [("yksi", only), ("kaksi", other)]
            .map(|(slug, one)| service(slug, text(slug), vec![one]));
        with_matrix(&of_services(services.to_vec()), |table| {
            for row in table.groups.iter().flat_map(|group| &group.rows) {
                assert_eq!(row.cells.len() + 1, table.columns.len());
                let silent = row.cells.iter().filter(|cell| cell.blocks.is_empty());
                let why: Vec<_> = silent.map(|cell| cell.empty.as_deref()).collect();
                assert_eq!(why, [Some("Asiakirja ei kerro")]);
            }
        });
    }

    #[test]
    fn several_areas_in_one_cell_are_told_apart() {
        let one = Arrangement {
            area: vec![party_id("aland")],
            providers: vec![party_id("viranomainen")],
            ..arrangement(&["muut"])
        };
        let two = Arrangement { area: vec![party_id("zonta")], ..arrangement(&["muut"]) };
        let services = vec![service("arvio", text("Arvio"), vec![one, two])];
        with_matrix(&of_services(services), |table| {
            assert_eq!(
                said(&table.groups[0].rows[0].cells[0]),
                ["[Åland]:", "[Työvoimaviranomainen]", "[Zonta]: Asiakirja ei kerro"]
            );
        });
    }

    #[test]
    fn services_of_several_categories_stand_under_headings() {
        let mut services: Vec<_> =
            ["a", "b"].map(|slug| service(slug, text(slug), vec![arrangement(&["muut"])])).to_vec();
        services[1].category = ServiceCategory::Other;
        let programme = of_services(services);
        with_matrix(&programme, |table| {
            let headings: Vec<_> = table
                .groups
                .iter()
                .map(|group| group.heading.as_ref().map(|one| one.name.phrase.text.to_string()))
                .collect();
            let expected = ["Lakisääteiset palvelut", "Muut kotoutumista edistävät palvelut"];
            assert_eq!(headings, expected.map(|one| Some(one.to_owned())));
        });
    }
}
