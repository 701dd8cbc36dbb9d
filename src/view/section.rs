//! Sections of the document, and what a section shows after its text.

use crate::model::kind::{CellState, Exhibit as Shown};
use crate::model::programme::{Programme, Section};
use crate::model::registry::Party;
use crate::model::schedule::When;
use crate::model::table::Id;
use crate::view::body::{self, ContentsEntry, Exhibit, Responsibilities};
use crate::view::coverage;
use crate::view::duties;
use crate::view::finder;
use crate::view::map;
use crate::view::matrix;
use crate::view::measures;
use crate::view::pen::{Pen, prose_prefix};
use crate::view::phrase::{Inline, Prose};
use crate::view::principles;
use crate::view::programme;
use crate::view::service;
use crate::view::table::Table;
use crate::view::theme;
use crate::view::timeline;
use crate::words::Value;

/// The page of the responsibility tables.
pub(super) fn responsibilities<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
) -> Responsibilities<'a> {
    let tables = tables(pen, programme);
    Responsibilities { facets: finder::facets(pen, programme, &tables), tables, part: false }
}

/// The rows of the responsibility tables at one time.
pub(super) fn at<'a>(pen: &Pen<'a>, programme: &'a Programme, when: When) -> Responsibilities<'a> {
    only(pen, programme, ("year", &when.key()), &finder::when_word(pen, when))
}

/// The rows of the responsibility tables in one state.
pub(super) fn of_state<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    state: CellState,
) -> Responsibilities<'a> {
    only(pen, programme, ("status", state.key()), &finder::state_word(pen, state))
}

/// The rows of one choice of a facet; the captions say that the tables are parts, and which.
fn only<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    (facet, key): (&str, &str),
    choice: &str,
) -> Responsibilities<'a> {
    let part = |table: Table<'a>| {
        let mut part = table.only(facet, key)?;
        let whole = Value::Text(&part.caption.text);
        let args = [("content", whole), ("details", Value::Text(choice))];
        part.caption.text = pen.say("bracketed", &args).into();
        Some(part)
    };
    let tables: Vec<Table<'a>> = tables(pen, programme).into_iter().filter_map(part).collect();
    Responsibilities { facets: finder::facets(pen, programme, &tables), tables, part: true }
}

/// The matrix, the measures of each theme, and who may organise what.
pub(super) fn tables<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Table<'a>> {
    let themes = programme.themes().into_iter();
    let measures = themes.map(|id| measures::of_theme(pen, programme, id));
    let matrix = matrix::matrix(pen, programme).into_iter();
    matrix.chain(measures).chain(coverage::coverages(pen, programme)).collect()
}

/// The page of a section.
pub(super) fn section<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<Section>,
) -> body::Section<'a> {
    let section = &programme.sections[id];
    let at = |place: Option<usize>| {
        let id = programme.sections.ids().nth(place?)?;
        programme::contents_entry(pen, programme, id)
    };
    body::Section {
        number: section.number.clone(),
        law: pen.laws(&section.law),
        contents: contents(pen, section),
        prose: prose(pen, programme, section, 2),
        signatory: section.signatory.map(|id| pen.party(id)),
        exhibits: exhibits(pen, programme, section),
        children: programme::contents(pen, programme, Some(id)),
        previous: at(id.index().checked_sub(1)),
        next: at(id.index().checked_add(1)),
    }
}

fn contents<'a>(pen: &Pen<'a>, section: &'a Section) -> Vec<ContentsEntry<'a>> {
    let prose = section.prose.iter();
    prose.flat_map(|text| pen.headings(text, &prose_prefix(&section.slug))).collect()
}

/// The section's text; its headings begin at `level`.
pub(super) fn prose<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    section: &'a Section,
    level: u8,
) -> Option<Prose<'a>> {
    let text = section.prose.as_ref()?;
    Some(pen.prose(Some(programme), text, level, &prose_prefix(&section.slug)))
}

/// What a section shows after its text: its services, its themes, its parties, then the rest.
pub(super) fn exhibits<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    section: &'a Section,
) -> Vec<Exhibit<'a>> {
    let Section {
        slug: _,
        at: _,
        title: _,
        number: _,
        level: _,
        parent: _,
        law: _,
        prose: _,
        services,
        themes,
        parties,
        show,
        signatory: _,
        annex: _,
    } = section;
    let mut exhibits = Vec::new();
    if !services.is_empty() {
        let categories = service::categories(pen, programme, |id| services.contains(&id));
        exhibits.push(Exhibit::Services { categories });
    }
    if !themes.is_empty() {
        let tables = themes.iter().map(|id| measures::of_theme(pen, programme, *id)).collect();
        exhibits.push(exhibited(pen, programme, tables));
    }
    exhibits.extend((!parties.is_empty()).then(|| self::parties(pen, parties)));
    exhibits.extend(show.iter().filter_map(|shown| exhibit(pen, programme, *shown)));
    exhibits
}

/// The parties that a section lists.
pub(super) fn parties<'a>(pen: &Pen<'a>, parties: &[Id<Party>]) -> Exhibit<'a> {
    links(pen, "parties", pen.parties(parties))
}

/// One thing shown; none where the programme has nothing of the kind.
pub(super) fn exhibit<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    shown: Shown,
) -> Option<Exhibit<'a>> {
    let exhibit = made(pen, programme, shown);
    (!is_empty(&exhibit)).then_some(exhibit)
}

fn made<'a>(pen: &Pen<'a>, programme: &'a Programme, shown: Shown) -> Exhibit<'a> {
    match shown {
        Shown::Responsibilities => exhibited(pen, programme, tables(pen, programme)),
        Shown::Services => {
            Exhibit::Services { categories: service::categories(pen, programme, |_| true) }
        }
        Shown::Goals => Exhibit::Goals { themes: theme::cards(pen, programme) },
        Shown::Map => Exhibit::Map { map: map::map(pen, programme) },
        Shown::Timeline => Exhibit::Timeline { timeline: timeline::timeline(pen, programme) },
        Shown::Principles => Exhibit::Principles { groups: principles::groups(pen, programme) },
        Shown::Duties => Exhibit::Duties { actors: duties::actors(pen, programme) },
        Shown::Facts => Exhibit::Facts { statements: programme::statements(pen, programme) },
        Shown::Decisions => Exhibit::Summary {
            key: "decisions",
            heading: pen.word("heading-decisions"),
            facts: programme::decision_facts(pen, programme),
        },
        Shown::Reporting => Exhibit::Summary {
            key: "reporting",
            heading: pen.word("heading-reporting"),
            facts: programme::reporting_facts(pen, programme),
        },
        Shown::Agreements => {
            Exhibit::Agreements { agreements: programme::agreements(pen, programme) }
        }
        Shown::ClientGroups => links(pen, "client-groups", pen.groups(&programme.client_groups)),
        Shown::Contacts => Exhibit::Contacts { contacts: programme::contacts(pen, programme) },
    }
}

fn exhibited<'a>(pen: &Pen<'a>, programme: &'a Programme, tables: Vec<Table<'a>>) -> Exhibit<'a> {
    Exhibit::Tables { facets: finder::facets(pen, programme, &tables), tables }
}

fn links<'a>(pen: &Pen<'a>, key: &'static str, links: Vec<Inline<'a>>) -> Exhibit<'a> {
    Exhibit::Links { key, heading: pen.word(&format!("heading-{key}")), links }
}

/// Whether an exhibit would show nothing but its heading.
fn is_empty(exhibit: &Exhibit<'_>) -> bool {
    match exhibit {
        Exhibit::Tables { tables, .. } => tables.is_empty(),
        Exhibit::Services { categories } => categories.is_empty(),
        Exhibit::Goals { themes } => themes.is_empty(),
        Exhibit::Map { map } => map.branches.is_empty(),
        Exhibit::Timeline { timeline } => {
            timeline.years.is_empty()
                && timeline.continuous.is_empty()
                && timeline.undated.is_empty()
        }
        Exhibit::Principles { groups } => groups.is_empty(),
        Exhibit::Duties { actors } => actors.is_empty(),
        Exhibit::Facts { statements } => statements.is_empty(),
        Exhibit::Summary { facts, .. } => facts.is_empty(),
        Exhibit::Agreements { agreements } => agreements.is_empty(),
        Exhibit::Links { links, .. } => links.is_empty(),
        Exhibit::Contacts { contacts } => contacts.is_empty(),
    }
}
