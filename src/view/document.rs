//! The whole programme on one page: its sections in order, then what no section shows.
//!
//! Nothing is shown twice: a table, a list of services or a group of principles that a section has
//! shown is not shown again, so that every id on the page is its own.

use crate::model::kind::Exhibit as Shown;
use crate::model::programme::{Programme, Section};
use crate::model::registry::Theme;
use crate::model::service::Service;
use crate::model::table::Id;
use crate::view::body::{ContentsEntry, Document, DocumentPart, Exhibit};
use crate::view::coverage;
use crate::view::matrix;
use crate::view::measures;
use crate::view::pen::{Pen, section_id};
use crate::view::programme;
use crate::view::section;
use crate::view::service;
use crate::view::table::Table;

/// The page of the whole programme.
pub(super) fn document<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Document<'a> {
    let mut told = Told::default();
    let mut parts: Vec<DocumentPart<'a>> = Vec::with_capacity(programme.sections.len() + 5);
    for (_, one) in programme.sections.iter() {
        parts.push(part(pen, programme, one, &mut told));
    }
    parts.extend(rest(pen, programme, &told));
    Document {
        facts: programme::facts(pen, programme),
        summary: pen.maybe(programme.summary.as_ref()),
        contents: nested(&mut parts.iter().peekable(), 0),
        parts,
    }
}

/// What the sections have shown so far.
#[derive(Default)]
struct Told {
    services: Vec<Id<Service>>,
    themes: Vec<Id<Theme>>,
    shown: Vec<Shown>,
}

impl Told {
    fn has(&self, shown: Shown) -> bool {
        self.shown.contains(&shown)
    }

    /// Notes that `shown` stands on the page now, with all that it holds.
    fn tell(&mut self, programme: &Programme, shown: Shown) {
        match shown {
            Shown::Services => self.services.extend(programme.services.ids()),
            Shown::Responsibilities => self.themes.extend(programme.themes()),
            _ => {}
        }
        self.shown.push(shown);
    }

    /// Whether cards of the themes stand somewhere: the map, the list of goals and the timeline
    /// name the same goals, but in forms of their own.
    fn repeats(&self, shown: Shown) -> bool {
        let cards = [Shown::Goals, Shown::Map];
        self.has(shown) || (cards.contains(&shown) && cards.iter().any(|one| self.has(*one)))
    }
}

fn part<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    section: &'a Section,
    told: &mut Told,
) -> DocumentPart<'a> {
    let level = section.level.saturating_add(1).clamp(2, 6);
    DocumentPart {
        id: section_id(&section.slug),
        number: section.number.clone(),
        title: pen.phrase(&section.title),
        level,
        law: pen.laws(&section.law),
        prose: section::prose(pen, programme, section, level + 1),
        signatory: section.signatory.map(|id| pen.party(id)),
        exhibits: exhibits(pen, programme, section, told),
    }
}

/// What the section shows and no section before it did.
fn exhibits<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    section: &'a Section,
    told: &mut Told,
) -> Vec<Exhibit<'a>> {
    let services = new_to(&told.services, &section.services);
    let themes = new_to(&told.themes, &section.themes);
    told.services.extend(&services);
    told.themes.extend(&themes);
    let mut exhibits = Vec::new();
    if !services.is_empty() {
        let categories = service::categories(pen, programme, |id| services.contains(&id));
        exhibits.push(Exhibit::Services { categories });
    }
    exhibits.extend(measured(pen, programme, &themes));
    if !section.parties.is_empty() {
        exhibits.push(section::parties(pen, &section.parties));
    }
    for shown in &section.show {
        if !told.repeats(*shown) {
            exhibits.extend(exhibit(pen, programme, *shown, told));
            told.tell(programme, *shown);
        }
    }
    exhibits
}

/// One thing shown, without those services and tables that were shown before.
fn exhibit<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    shown: Shown,
    told: &Told,
) -> Option<Exhibit<'a>> {
    match shown {
        Shown::Services => services_left(pen, programme, told),
        Shown::Responsibilities => some_tables(tables_left(pen, programme, told)),
        _ => section::exhibit(pen, programme, shown),
    }
}

/// The parts that no section shows, each under a heading of its own.
fn rest<'a>(pen: &Pen<'a>, programme: &'a Programme, told: &Told) -> Vec<DocumentPart<'a>> {
    let show = |shown| {
        let new = !told.has(shown);
        new.then(|| exhibit(pen, programme, shown, told)).flatten()
    };
    let all_tables = told.has(Shown::Responsibilities);
    let left = |make: &dyn Fn() -> Option<Exhibit<'a>>| if all_tables { None } else { make() };
    let matrix = || some_tables(matrix::matrix(pen, programme).into_iter().collect());
    let themes = new_to(&told.themes, &programme.themes());
    let goals = || measured(pen, programme, &themes);
    let coverages = || some_tables(coverage::coverages(pen, programme));
    [
        ("services", vec![show(Shown::Services)]),
        ("responsibilities", vec![left(&matrix)]),
        ("goals", vec![left(&goals)]),
        ("principles", vec![show(Shown::Principles)]),
        ("duties", vec![show(Shown::Duties), left(&coverages)]),
    ]
    .into_iter()
    .filter_map(|(key, exhibits)| generated(pen, key, exhibits.into_iter().flatten().collect()))
    .collect()
}

/// A chapter that is no section of the document.
fn generated<'a>(pen: &Pen<'a>, key: &str, exhibits: Vec<Exhibit<'a>>) -> Option<DocumentPart<'a>> {
    (!exhibits.is_empty()).then(|| DocumentPart {
        id: format!("part-{key}"),
        number: None,
        title: pen.voice.plain(&format!("page-{key}")),
        level: 2,
        law: Vec::new(),
        prose: None,
        signatory: None,
        exhibits,
    })
}

fn services_left<'a>(pen: &Pen<'a>, programme: &'a Programme, told: &Told) -> Option<Exhibit<'a>> {
    let categories = service::categories(pen, programme, |id| !told.services.contains(&id));
    (!categories.is_empty()).then_some(Exhibit::Services { categories })
}

/// The responsibility tables without those of themes that were shown before.
fn tables_left<'a>(pen: &Pen<'a>, programme: &'a Programme, told: &Told) -> Vec<Table<'a>> {
    let themes = new_to(&told.themes, &programme.themes());
    let measures = themes.into_iter().map(|id| measures::of_theme(pen, programme, id));
    let matrix = matrix::matrix(pen, programme).into_iter();
    matrix.chain(measures).chain(coverage::coverages(pen, programme)).collect()
}

fn measured<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    themes: &[Id<Theme>],
) -> Option<Exhibit<'a>> {
    some_tables(themes.iter().map(|id| measures::of_theme(pen, programme, *id)).collect())
}

fn some_tables(tables: Vec<Table<'_>>) -> Option<Exhibit<'_>> {
    (!tables.is_empty()).then(|| Exhibit::Tables { tables, facets: Vec::new() })
}

/// Those of `ids` that are not among `known`.
fn new_to<T>(known: &[Id<T>], ids: &[Id<T>]) -> Vec<Id<T>> {
    ids.iter().copied().filter(|id| !known.contains(id)).collect()
}

/// The parts deeper than `level` as entries that lead to their places on the page.
fn nested<'a>(
    parts: &mut std::iter::Peekable<std::slice::Iter<'_, DocumentPart<'a>>>,
    level: u8,
) -> Vec<ContentsEntry<'a>> {
    let mut entries = Vec::new();
    while let Some(part) = parts.next_if(|part| part.level > level) {
        entries.push(ContentsEntry {
            number: part.number.clone(),
            title: part.title.clone(),
            href: format!("#{}", part.id),
            hreflang: None,
            children: nested(parts, part.level),
        });
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::site::Leaf;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{Desk, kuopio};

    #[test]
    fn what_a_section_shows_is_not_shown_again_and_nothing_is_left_out() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let page = page(&desk.voice(), desk.leaf(Leaf::Document), Some(&kuopio));
        let (_, Body::Document(document)) = page else { panic!("another body") };
        let parts: Vec<(&str, u8)> =
            document.parts.iter().map(|part| (&*part.id, part.level)).collect();
        assert_eq!(
            parts,
            [
                ("section-ensimmainen", 2),
                ("section-toinen", 3),
                ("part-services", 2),
                ("part-responsibilities", 2)
            ]
        );
        let services: Vec<&str> = document
            .parts
            .iter()
            .flat_map(|part| &part.exhibits)
            .filter_map(|exhibit| match exhibit {
                Exhibit::Services { categories } => Some(categories),
                _ => None,
            })
            .flatten()
            .flat_map(|category| &category.services)
            .map(|service| &*service.link.phrase.text)
            .collect();
        assert_eq!(services, ["Arvio", "Koe"]);
        let contents: Vec<(&str, usize)> =
            document.contents.iter().map(|one| (&*one.href, one.children.len())).collect();
        assert_eq!(contents[0], ("#section-ensimmainen", 1));
        assert_eq!(contents.len(), 3);
    }

    #[test]
    fn prose_links_to_pages_and_within_the_document_to_places() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let html = |leaf| match page(&desk.voice(), desk.leaf(leaf), Some(&kuopio)).1 {
            Body::Document(body) => body.parts[0].prose.as_ref().map(|prose| prose.html.clone()),
            Body::Section(body) => body.prose.map(|prose| prose.html),
            _ => None,
        };
        let id = kuopio.sections.find("ensimmainen").unwrap();
        for (leaf, service, section, heading) in [
            (
                Leaf::Document,
                "../services/arvio/index.html",
                "#section-toinen--osa",
                "<h3 id=\"section-ensimmainen--osa\"",
            ),
            (
                Leaf::Section(id),
                "../services/arvio/index.html",
                "../toinen/index.html#section-toinen--osa",
                "<h2 id=\"section-ensimmainen--osa\"",
            ),
        ] {
            let html = html(leaf).unwrap();
            for expected in [service, section].map(|href| format!("href=\"{href}\"")) {
                assert!(html.contains(&expected), "{html}");
            }
            assert!(html.contains(heading), "{html}");
        }
    }
}
