//! Finding rows: what rows are marked with, and the facets by which tables are narrowed down.
//!
//! Each choice of a facet leads to a page of its own: a party, a theme, a client group, a year, a
//! state. Nothing here knows how the rows came about or how a script may filter them.

use std::collections::BTreeSet;

use crate::model::kind::CellState;
use crate::model::programme::Programme;
use crate::model::registry::{ClientGroup, Party};
use crate::model::schedule::When;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::pen::{Pen, linked};
use crate::view::phrase::{Inline, Phrase};
use crate::view::table::{FACETS, Facet, Mark, Pick, Table};
use crate::words::Value;

/// The marks of a row being gathered.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<Mark>);

impl Marks {
    /// Adds keys to the mark of a facet; those that it has stay where they are.
    fn add(&mut self, facet: &'static str, keys: impl IntoIterator<Item: AsRef<str>>) {
        for key in keys {
            let key = key.as_ref();
            match self.0.iter_mut().find(|mark| mark.facet == facet) {
                Some(mark) if mark.keys.split(' ').any(|known| known == key) => {}
                Some(mark) => {
                    mark.keys.push(' ');
                    mark.keys.push_str(key);
                }
                None => self.0.push(Mark { facet, keys: key.to_owned() }),
            }
        }
    }

    /// Parties named in the row.
    pub(super) fn parties(&mut self, pen: &Pen<'_>, ids: impl IntoIterator<Item = Id<Party>>) {
        let parties = &pen.site().registry.parties;
        self.add("party", ids.into_iter().map(|id| &*parties[id].slug));
    }

    /// Client groups that the row is for.
    pub(super) fn groups(&mut self, pen: &Pen<'_>, ids: impl IntoIterator<Item = Id<ClientGroup>>) {
        let groups = &pen.site().registry.client_groups;
        self.add("group", ids.into_iter().map(|id| &*groups[id].slug));
    }

    /// The theme of the row.
    pub(super) fn theme(&mut self, slug: &str) {
        self.add("theme", [slug]);
    }

    /// The years at which the row stands.
    pub(super) fn whens(&mut self, whens: impl IntoIterator<Item = When>) {
        self.add("year", whens.into_iter().map(When::key));
    }

    /// The states that cells of the row are in.
    pub(super) fn states(&mut self, states: impl IntoIterator<Item = CellState>) {
        self.add("status", states.into_iter().map(CellState::key));
    }

    /// The marks.
    pub(super) fn done(self) -> Vec<Mark> {
        self.0
    }
}

/// The facets by which some row of these tables can be told from another.
pub(super) fn facets<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    tables: &[Table<'a>],
) -> Vec<Facet<'a>> {
    FACETS.into_iter().filter_map(|key| facet(pen, programme, key, tables)).collect()
}

fn facet<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    key: &'static str,
    tables: &[Table<'a>],
) -> Option<Facet<'a>> {
    let rows = || tables.iter().flat_map(Table::rows);
    let marks = rows().flat_map(|row| &row.marks).filter(|mark| mark.facet == key);
    let found: BTreeSet<&str> = marks.flat_map(|mark| mark.keys.split(' ')).collect();
    let tells_apart = |choice: &&str| rows().any(|row| !row.has(key, choice));
    if !found.iter().any(tells_apart) {
        return None;
    }
    let label = pen.word(&format!("facet-{key}"));
    Some(Facet { key, label, choices: choices(pen, programme, key, &found) })
}

/// The choices found in the rows, each with the page that shows just it: parties in the order of
/// the alphabet of the page, all else in the order of the programme.
fn choices<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    key: &str,
    found: &BTreeSet<&str>,
) -> Vec<Pick<'a>> {
    let registry = &pen.site().registry;
    match key {
        "party" => parties(pen, found),
        "theme" => {
            let slug = |id| registry.themes[id].slug.to_string();
            let themes = programme.themes().into_iter();
            chosen(found, themes.map(|id| (slug(id), move || pen.theme(id))))
        }
        "group" => {
            let groups = registry.client_groups.iter();
            chosen(found, groups.map(|(id, one)| (one.slug.to_string(), move || pen.group(id))))
        }
        "year" => {
            let whens = programme.whens().into_iter();
            chosen(found, whens.map(|when| (when.key(), move || at(pen, when))))
        }
        _ => {
            let states = CellState::ALL.iter();
            chosen(found, states.map(|one| (one.key().to_owned(), move || state(pen, *one))))
        }
    }
}

fn parties<'a>(pen: &Pen<'a>, found: &BTreeSet<&str>) -> Vec<Pick<'a>> {
    let id = |slug: &&str| pen.site().registry.parties.find(slug);
    let parties = found.iter().filter_map(|slug| Some(((*slug).to_owned(), id(slug)?)));
    let mut choices: Vec<Pick<'a>> =
        parties.map(|(key, id)| Pick { key, link: pen.party_short(id) }).collect();
    let locale = pen.voice.locale;
    choices.sort_by(|a, b| locale.compare(&a.link.phrase.text, &b.link.phrase.text));
    choices
}

fn chosen<'a, L: FnOnce() -> Inline<'a>>(
    found: &BTreeSet<&str>,
    all: impl Iterator<Item = (String, L)>,
) -> Vec<Pick<'a>> {
    all.filter(|(key, _)| found.contains(key.as_str()))
        .map(|(key, link)| Pick { key, link: link() })
        .collect()
}

/// The times at which rows stand, each leading to the page of its rows.
pub(super) fn times<'a>(pen: &Pen<'a>, programme: &Programme) -> Vec<Inline<'a>> {
    let times = programme.whens().into_iter().map(|when| at(pen, when));
    times.filter(|time| time.href.is_some()).collect()
}

fn at<'a>(pen: &Pen<'a>, when: When) -> Inline<'a> {
    linked(Phrase::plain(when_word(pen, when)), pen.leaf(Leaf::When(when)), "date")
}

fn state<'a>(pen: &Pen<'a>, state: CellState) -> Inline<'a> {
    let word = Phrase::plain(state_word(pen, state));
    linked(word, pen.leaf(Leaf::State(state)), "state")
}

/// A state, in words.
pub(super) fn state_word(pen: &Pen<'_>, state: CellState) -> String {
    pen.tag("cell", state.key()).word
}

/// A time at which rows stand, in words.
pub(super) fn when_word(pen: &Pen<'_>, when: When) -> String {
    match when {
        When::Year(year) => year.to_string(),
        When::Continuous => pen.word("schedule-continuous"),
        When::Undated => pen.word("when-undated"),
    }
}

/// The title of the page of one year: “Time: 2019”.
pub(super) fn when_title<'a>(pen: &Pen<'_>, when: When) -> Phrase<'a> {
    title(pen, "facet-year", &when_word(pen, when))
}

/// The title of the page of one state.
pub(super) fn state_title<'a>(pen: &Pen<'_>, state: CellState) -> Phrase<'a> {
    title(pen, "facet-status", &state_word(pen, state))
}

fn title<'a>(pen: &Pen<'_>, facet: &str, choice: &str) -> Phrase<'a> {
    let facet = pen.word(facet);
    let args = [("facet", Value::Text(&facet)), ("choice", Value::Text(choice))];
    Phrase::plain(pen.say("facet-choice", &args))
}

#[cfg(test)]
mod tests {
    use crate::model::goal::{Goal, Step};
    use crate::model::programme::Programme;
    use crate::model::schedule::When;
    use crate::model::site::Leaf;
    use crate::view::body::{Body, Responsibilities};
    use crate::view::page;
    use crate::view::sample::{Desk, goal, kuopio, measure, text, timing, vaasa};
    use crate::view::table::Table;

    fn with_page(programme: &Programme, leaf: Leaf, check: impl FnOnce(&Responsibilities<'_>)) {
        let desk = Desk::with("fi", &[programme]);
        let page = page(&desk.voice(), desk.leaf(leaf), Some(programme));
        let (_, Body::Responsibilities(body)) = page else { panic!("another body") };
        check(&body);
    }

    fn picks<'a>(body: &'a Responsibilities<'_>, facet: &str) -> Vec<(&'a str, Option<&'a str>)> {
        let facet = body.facets.iter().find(|one| one.key == facet);
        let picks = facet.into_iter().flat_map(|one| &one.choices);
        picks.map(|one| (one.key.as_str(), one.link.href.as_deref())).collect()
    }

    fn heads(body: &Responsibilities<'_>) -> Vec<String> {
        let rows = body.tables.iter().flat_map(Table::rows);
        rows.map(|row| row.head.iter().map(|one| &*one.phrase.text).collect()).collect()
    }

    #[test]
    fn every_choice_occurs_in_a_row_and_has_a_page_of_its_own() {
        with_page(&kuopio(), Leaf::Responsibilities, |body| {
            let keys: Vec<&str> = body.facets.iter().map(|facet| facet.key).collect();
            assert_eq!(keys, ["party", "group", "status"]);
            let party = |slug| format!("../../parties/{slug}/index.html");
            let [zonta, ahtari, authority] = ["zonta", "ahtari", "viranomainen"].map(party);
            assert_eq!(
                picks(body, "party"),
                [
                    ("viranomainen", Some(&*authority)),
                    ("zonta", Some(&*zonta)),
                    ("ahtari", Some(&*ahtari)),
                ]
            );
            assert_eq!(picks(body, "status"), [("not-decided", Some("not-decided/index.html"))]);
        });
    }

    #[test]
    fn a_measure_is_found_at_every_year_of_its_schedule_and_its_step_at_its_own() {
        let step = Step { text: text("Päätös"), timing: Some(timing("2020")), lead: Vec::new() };
        let mut planned = measure("suunnitelma", Some("2019"), &["aland"]);
        planned.steps = vec![step];
        let ongoing = measure("neuvonta", Some("2019–2020, jatkuva"), &["ahtari"]);
        let open = measure("selvitys", None, &["ahtari"]);
        let programme = vaasa(vec![goal("a", vec![planned, ongoing, open])]);
        for (when, expected) in [
            (When::Year(2019), vec!["suunnitelma", "neuvonta"]),
            (When::Year(2020), vec!["Vaihe: Päätös", "neuvonta"]),
            (When::Continuous, vec!["neuvonta"]),
            (When::Undated, vec!["selvitys"]),
        ] {
            with_page(&programme, Leaf::When(when), |body| assert_eq!(heads(body), expected));
        }
        with_page(&programme, Leaf::Responsibilities, |body| {
            let years: Vec<&str> = picks(body, "year").iter().map(|(key, _)| *key).collect();
            assert_eq!(years, ["2019", "2020", "continuous", "undated"]);
            assert!(picks(body, "theme").is_empty(), "one theme tells no row from another");
        });
    }

    #[test]
    fn a_row_of_the_whole_goal_is_found_with_each_of_its_measures() {
        let measures =
            vec![measure("yksi", Some("2019"), &[]), measure("kaksi", Some("2021"), &[])];
        let told = Goal { text: Some(text("Selkeä.")), ..goal("a", measures) };
        let programme = vaasa(vec![told]);
        with_page(&programme, Leaf::When(When::Year(2021)), |body| {
            assert_eq!(heads(body), ["Koko tavoite: Selkeä.", "kaksi"]);
            let caption = &body.tables[0].caption.text;
            assert!(caption.ends_with(" (2021)"), "{caption}");
        });
    }

    #[test]
    fn the_page_of_a_state_has_only_rows_with_a_cell_in_it() {
        let programme = kuopio();
        for state in programme.states() {
            with_page(&programme, Leaf::State(state), |body| assert_eq!(heads(body), ["Koe"]));
        }
    }
}
