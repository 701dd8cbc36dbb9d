//! The structural map: what a programme consists of, as a nested list and as a tree.
//!
//! The list is what counts and holds the links; the tree is drawn from it, so that both name the
//! same things in the same order.

use crate::draw::tree::{self, Branch, Tree};
use crate::model::kind::{DutyLevel, ServiceCategory};
use crate::model::programme::Programme;
use crate::model::registry::Party;
use crate::model::table::Id;
use crate::view::drawn::{Figure, Map, MapBranch, MapItem};
use crate::view::duties;
use crate::view::figure::label;
use crate::view::measures::numbered;
use crate::view::pen::Pen;
use crate::view::phrase::{Inline, Phrase};
use crate::view::principles;
use crate::view::voice::count;
use crate::words::Value;

/// The map.
pub(super) fn map<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Map<'a> {
    let title = pen.phrase(&programme.title);
    let branches = branches(pen, programme);
    Map { figure: figure(pen, programme, &title, &branches), title, branches }
}

/// Themes with their goals, categories with their services, groups with their principles, levels
/// with the actors that have duties on them.
fn branches<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<MapBranch<'a>> {
    let mut branches = themes(pen, programme);
    branches.extend(categories(pen, programme));
    branches.extend(groups(pen, programme));
    branches.extend(levels(pen, programme));
    branches
}

fn item(link: Inline<'_>) -> MapItem<'_> {
    MapItem { number: None, link }
}

fn themes<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<MapBranch<'a>> {
    let branch = |theme| {
        let goals = programme.goals_of(theme);
        let items = goals.map(|(id, goal)| MapItem {
            number: goal.number.clone(),
            link: pen.goal(programme, id),
        });
        MapBranch { link: pen.theme(theme), items: items.collect() }
    };
    programme.themes().into_iter().map(branch).collect()
}

fn categories<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<MapBranch<'a>> {
    let branch = |category: &ServiceCategory| {
        let own = programme.services.iter().filter(|(_, one)| one.category == *category);
        let items: Vec<_> = own.map(|(id, _)| item(pen.service(programme, id))).collect();
        let words = Phrase::plain(pen.tag("categories", category.key()).word);
        (!items.is_empty()).then_some(MapBranch { link: Inline::words(words), items })
    };
    ServiceCategory::ALL.iter().filter_map(branch).collect()
}

fn groups<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<MapBranch<'a>> {
    let groups = programme.principles.iter().map(|group| {
        let principles = group.principles.iter();
        MapBranch {
            link: Inline::words(pen.phrase(&group.title)),
            items: principles.map(|one| item(principles::mention(pen, &group.slug, one))).collect(),
        }
    });
    groups.collect()
}

fn levels<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<MapBranch<'a>> {
    let branch = |level: &DutyLevel| {
        let mut actors: Vec<Id<Party>> = Vec::new();
        for duty in programme.duties.iter().filter(|duty| duty.level == *level) {
            if !actors.contains(&duty.actor) {
                actors.push(duty.actor);
            }
        }
        let items: Vec<_> = actors.into_iter().map(|id| item(duties::actor(pen, id))).collect();
        let words = Phrase::plain(pen.tag("level", level.key()).word);
        (!items.is_empty()).then_some(MapBranch { link: Inline::words(words), items })
    };
    DutyLevel::ALL.iter().filter_map(branch).collect()
}

/// The map as a tree; none where it has no branch.
fn figure<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    title: &Phrase<'a>,
    branches: &[MapBranch<'a>],
) -> Option<Figure> {
    let tree = Tree {
        root: label(pen, pen.voice.phrase(&programme.short)),
        branches: branches.iter().map(|one| limb(pen, one)).collect(),
    };
    let pictures = tree::draw(&tree, pen.voice.language.direction());
    let items = branches.iter().map(|branch| branch.items.len()).sum();
    let args = [("branches", count(branches.len())), ("items", count(items))];
    (!pictures.is_empty()).then(|| Figure {
        id: "map",
        name: pen.say("figure-map", &[("programme", Value::Text(&title.text))]),
        about: pen.say("figure-map-about", &args),
        pictures,
    })
}

fn limb<'a>(pen: &Pen<'a>, branch: &MapBranch<'a>) -> Branch<'a> {
    let item =
        |item: &MapItem<'a>| label(pen, numbered(item.number.as_deref(), item.link.clone()).phrase);
    Branch {
        title: label(pen, branch.link.phrase.clone()),
        items: branch.items.iter().map(item).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kind::Exhibit;
    use crate::model::programme::Section;
    use crate::model::site::Leaf;
    use crate::view::page;
    use crate::view::sample::{Desk, goal, kuopio, measure, table, vaasa};

    /// Each branch with what grows on it; links in square brackets.
    fn told(programme: &Programme) -> Vec<(String, Vec<String>)> {
        let desk = Desk::with("fi", &[programme]);
        let pen = Pen::new(desk.voice(), desk.leaf(Leaf::Map));
        let words = |inline: &Inline<'_>| match &inline.href {
            Some(_) => format!("[{}]", inline.phrase.text),
            None => inline.phrase.text.to_string(),
        };
        let branches = map(&pen, programme).branches;
        let told = branches.iter().map(|branch| {
            (words(&branch.link), branch.items.iter().map(|item| words(&item.link)).collect())
        });
        told.collect()
    }

    #[test]
    fn the_map_holds_what_the_kind_of_programme_consists_of() {
        let goals = vaasa(vec![goal("a", vec![measure("m", None, &[])]), goal("b", Vec::new())]);
        let names = vec!["[a]".to_owned(), "[b]".to_owned()];
        assert_eq!(told(&goals), [("[Työ]".to_owned(), names)]);
        let services = vec!["[Arvio]".to_owned(), "[Koe]".to_owned()];
        assert_eq!(told(&kuopio()), [("Lakisääteiset palvelut".to_owned(), services)]);
    }

    #[test]
    fn a_section_that_shows_the_map_is_its_page() {
        let mut programme = kuopio();
        let section = programme.sections.find("toinen").unwrap();
        assert!(programme.sections[section].show.is_empty());
        let desk = Desk::with("fi", &[&programme]);
        assert_ne!(desk.leaf(Leaf::Map), desk.leaf(Leaf::Section(section)));
        let sections = programme.sections.iter().map(|(_, one)| one.clone());
        let shows = |one: Section| Section { show: vec![Exhibit::Map], ..one };
        let sections: Vec<Section> = sections.map(shows).collect();
        programme.sections = table(["ensimmainen", "toinen"].into_iter(), sections);
        let first = programme.sections.find("ensimmainen").unwrap();
        let desk = Desk::with("fi", &[&programme]);
        let place = desk.leaf(Leaf::Map);
        assert_eq!(place, desk.leaf(Leaf::Section(first)));
        let (frame, _) = page(&desk.voice(), place, Some(&programme));
        let current: Vec<&str> =
            frame.menu.iter().filter(|one| one.current).map(|one| &*one.key).collect();
        assert_eq!((frame.kind, &current[..]), ("section", &["map"][..]));
        let (_, outline) = desk.site.programmes.iter().next().unwrap();
        assert!(outline.leaves.iter().all(|claim| claim.leaf != Leaf::Map));
    }
}
