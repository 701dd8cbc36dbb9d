//! The responsibility table of an action programme: goal, measure, schedule, party, indicator.
//!
//! One table a theme, one group of rows a goal, one row a measure, as in Vaasa's programme. What the
//! goal says for all its measures stands in a first row of its own; parties and schedules are
//! repeated, since a row is read and sorted by itself. No cell is blank, none spans rows.

use crate::address::measure_fragment;
use crate::model::goal::{Budget, Goal, Measure, Step};
use crate::model::programme::{Column as OwnColumn, Programme, Timing};
use crate::model::registry::{Party, Theme};
use crate::model::schedule::When;
use crate::model::table::Id;
use crate::view::facts::{line, listed, plain};
use crate::view::finder::Marks;
use crate::view::indicator;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Inline, Phrase};
use crate::view::schedule::dated;
use crate::view::table::{Cell, Column, Heading, Row, RowGroup, Table};
use crate::words::Value;

/// The table of one theme.
pub(super) fn of_theme<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Theme>) -> Table<'a> {
    let theme = &pen.site().registry.themes[id];
    let goals: Vec<(Id<Goal>, &'a Goal)> = programme.goals_of(id).collect();
    let sheet = Sheet::of(pen, programme, goals.iter().map(|(_, goal)| *goal));
    let name = pen.voice.phrase(&theme.name);
    Table {
        id: format!("measures-{}", theme.slug),
        kind: "measures",
        caption: sheet.caption("caption-measures", &name.text),
        name,
        intro: None,
        columns: sheet.columns(),
        groups: goals.into_iter().map(|goal| sheet.group(goal, true)).collect(),
    }
}

/// The table of one goal, without a heading: the page has it.
pub(super) fn of_goal<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Goal>) -> Table<'a> {
    let goal = &programme.goals[id];
    let sheet = Sheet::of(pen, programme, [goal].into_iter());
    let name = pen.voice.phrase(&goal.name);
    Table {
        id: "measures".to_owned(),
        kind: "measures",
        caption: sheet.caption("caption-goal", &name.text),
        name,
        intro: None,
        columns: sheet.columns(),
        groups: vec![sheet.group((id, goal), false)],
    }
}

/// A table being written: its columns are those that any of its rows fills.
struct Sheet<'p, 'a> {
    pen: &'p Pen<'a>,
    programme: &'a Programme,
    services: bool,
    budget: bool,
}

/// What stands in the cells of one row.
#[derive(Default)]
struct Entries<'a> {
    schedule: Option<&'a Timing>,
    party: Vec<Block<'a>>,
    indicator: Vec<Block<'a>>,
    services: Vec<Block<'a>>,
    budget: Vec<Block<'a>>,
    own: Vec<Vec<Block<'a>>>,
}

/// Why a cell of a row is empty.
#[derive(Clone, Copy)]
struct Silence<'s> {
    /// In the cell of indicators.
    indicator: &'s str,
    /// In all others.
    other: &'s str,
}

const NOT_STATED: &str = "cell-not-stated";
/// The word that leads from the goal to its measures.
pub(super) const BY_MEASURE: &str = "cell-by-measure";
const WHOLE_GOAL: &str = "cell-whole-goal";

impl<'p, 'a> Sheet<'p, 'a> {
    fn of(
        pen: &'p Pen<'a>,
        programme: &'a Programme,
        goals: impl Iterator<Item = &'a Goal>,
    ) -> Sheet<'p, 'a> {
        let (mut services, mut budget) = (false, false);
        for measure in goals.flat_map(|goal| &goal.measures) {
            services |= !measure.services.is_empty();
            budget |= !measure.budget.is_empty();
        }
        Sheet { pen, programme, services, budget }
    }

    fn caption(&self, key: &str, name: &str) -> Phrase<'a> {
        let short = self.pen.voice.phrase(&self.programme.short);
        let args = [("name", Value::Text(name)), ("programme", Value::Text(&short.text))];
        Phrase::plain(self.pen.say(key, &args))
    }

    fn columns(&self) -> Vec<Column<'a>> {
        let fixed = ["measure", "schedule", "party", "indicator"];
        let optional = [("services", self.services), ("budget", self.budget)];
        let used = optional.into_iter().filter_map(|(key, used)| used.then_some(key));
        let word = |key: &str| Column {
            key: key.to_owned(),
            label: self.pen.voice.plain(&format!("column-{key}")),
            facet: None,
        };
        let own = self.programme.columns.iter().map(|OwnColumn { slug, name }| Column {
            key: slug.to_string(),
            label: self.pen.phrase(name),
            facet: None,
        });
        fixed.into_iter().chain(used).map(word).chain(own).collect()
    }

    fn group(&self, (id, goal): (Id<Goal>, &'a Goal), headed: bool) -> RowGroup<'a> {
        let heading = headed.then(|| Heading {
            id: format!("goal-{}", goal.slug),
            label: self.pen.word("heading-goal"),
            name: numbered(goal.number.as_deref(), self.pen.goal(self.programme, id)),
        });
        let whole = speaks_for_all(goal, headed);
        let first = whole.then(|| self.whole(goal, headed));
        let measures = goal.measures.iter().flat_map(|one| self.measure(goal, one, whole));
        RowGroup { heading, rows: first.into_iter().chain(measures).collect() }
    }

    /// The row of what holds for the whole goal.
    fn whole(&self, goal: &'a Goal, headed: bool) -> Row<'a> {
        let texts = goal.text.iter().chain(&goal.outcome).filter(|_| headed);
        let texts = texts.map(|text| vec![Inline::words(self.pen.phrase(text))]);
        let meaning = self.pen.joined("mark-space", texts);
        let whole = self.pen.word("row-whole-goal");
        let head = if meaning.is_empty() {
            vec![plain(whole)]
        } else {
            self.pen.labelled(&whole, meaning)
        };
        let entries = Entries {
            schedule: goal.timing.as_ref(),
            party: self.parties(&goal.lead, &goal.partners),
            indicator: indicator::blocks(self.pen, goal.indicators.iter()),
            ..Entries::default()
        };
        let other = if goal.measures.is_empty() { NOT_STATED } else { BY_MEASURE };
        let measured = goal.measures.iter().any(|one| !one.indicators.is_empty());
        let indicator = if measured { BY_MEASURE } else { NOT_STATED };
        let id = format!("goal-{}--all", goal.slug);
        let mut marks = self.marks(goal);
        marks.parties(self.pen, parties_of(goal));
        marks.whens(goal.whens());
        Row { marks: marks.done(), ..self.row(id, head, entries, Silence { indicator, other }) }
    }

    /// What every row of a goal is found by.
    fn marks(&self, goal: &Goal) -> Marks {
        let mut marks = Marks::default();
        marks.theme(&self.pen.site().registry.themes[goal.theme].slug);
        marks.groups(self.pen, goal.client_groups.iter().copied());
        marks
    }

    /// The row of a measure and those of its steps.
    fn measure(&self, goal: &'a Goal, measure: &'a Measure, whole: bool) -> Vec<Row<'a>> {
        let Measure {
            slug,
            at: _,
            text,
            timing,
            lead,
            partners,
            indicators,
            steps,
            services,
            budget,
            extra: _,
            own_parties: _,
        } = measure;
        let id = measure_fragment(&goal.slug, slug);
        let shared = goal.indicators.iter().filter(|_| !whole);
        let services = services.iter().map(|id| self.pen.service(self.programme, *id)).collect();
        let own = self.programme.columns.iter().map(|column| {
            let text = measure.extra(&self.programme.columns, column);
            text.map(|text| line([Inline::words(self.pen.phrase(text))])).into_iter().collect()
        });
        let entries = Entries {
            schedule: timing.as_ref(),
            party: self.parties(lead, partners),
            indicator: indicator::blocks(self.pen, indicators.iter().chain(shared)),
            services: listed(services),
            budget: budget.iter().map(|one| self.budget(one)).collect(),
            own: own.collect(),
        };
        let elsewhere = whole && !goal.indicators.is_empty();
        let indicator = if elsewhere { WHOLE_GOAL } else { NOT_STATED };
        let head = vec![Inline::words(self.pen.phrase(text))];
        let steps = steps
            .iter()
            .enumerate()
            .map(|(place, step)| self.step(format!("{id}--{}", place + 1), goal, measure, step));
        let silence = Silence { indicator, other: NOT_STATED };
        let mut marks = self.marks(goal);
        marks.parties(self.pen, lead.iter().chain(partners).copied());
        marks.whens(whens(timing.as_ref()));
        let first = Row { marks: marks.done(), ..self.row(id.clone(), head, entries, silence) };
        std::iter::once(first).chain(steps).collect()
    }

    /// The row of a step; where it names nobody, those of its measure answer.
    fn step(&self, id: String, goal: &Goal, measure: &'a Measure, step: &'a Step) -> Row<'a> {
        let Step { text, timing: _, lead } = step;
        let text = vec![Inline::words(self.pen.phrase(text))];
        let head = self.pen.labelled(&self.pen.word("row-step"), text);
        let (lead, partners): (&[_], &[_]) =
            if lead.is_empty() { (&measure.lead, &measure.partners) } else { (lead, &[]) };
        let party = self.parties(lead, partners);
        let mut marks = self.marks(goal);
        marks.parties(self.pen, lead.iter().chain(partners).copied());
        marks.whens(whens(step.timing_within(measure)));
        let schedule = step.timing_within(measure);
        let entries = Entries { schedule, party, ..Entries::default() };
        let silence = Silence { indicator: BY_MEASURE, other: BY_MEASURE };
        Row { marks: marks.done(), ..self.row(id, head, entries, silence) }
    }

    /// A row with a cell for each column after the first.
    fn row(
        &self,
        id: String,
        head: Vec<Inline<'a>>,
        entries: Entries<'a>,
        silence: Silence<'_>,
    ) -> Row<'a> {
        let Entries { schedule, party, indicator, services, budget, mut own } = entries;
        let other = |blocks| self.cell(blocks, silence.other);
        let dated = dated(other(self.schedule(schedule)), schedule);
        let mut cells = vec![dated, other(party), self.cell(indicator, silence.indicator)];
        cells.extend(self.services.then(|| other(services)));
        cells.extend(self.budget.then(|| other(budget)));
        own.resize_with(self.programme.columns.len(), Vec::new);
        cells.extend(own.into_iter().map(other));
        Row { id, head, marks: Vec::new(), cells }
    }

    fn cell(&self, blocks: Vec<Block<'a>>, silence: &str) -> Cell<'a> {
        Cell::new(blocks, || self.pen.word(silence))
    }

    fn schedule(&self, timing: Option<&'a Timing>) -> Vec<Block<'a>> {
        timing.map(|timing| line([date(self.pen.timing(timing))])).into_iter().collect()
    }

    /// Who leads; then with whom.
    fn parties(&self, lead: &[Id<Party>], partners: &[Id<Party>]) -> Vec<Block<'a>> {
        let short = |id: &Id<Party>| self.pen.party_short(*id);
        let mut blocks = listed(lead.iter().map(short).collect());
        if !partners.is_empty() {
            let partners = self.pen.row(partners.iter().map(short));
            blocks.push(line(self.pen.labelled(&self.pen.word("lead-with"), partners)));
        }
        blocks
    }

    fn budget(&self, budget: &'a Budget) -> Block<'a> {
        let Budget { year, eur, source } = budget;
        let eur = self.pen.voice.locale.number(*eur);
        let args = [("year", Value::Number(*year)), ("eur", Value::from(&eur))];
        let sum = vec![plain(self.pen.say("budget-line", &args))];
        line(match source {
            Some(source) => self.pen.bracketed(sum, vec![Inline::words(self.pen.phrase(source))]),
            None => sum,
        })
    }
}

/// Whether the goal says something that no single measure can say for it: indicators of several
/// measures, or, where the page does not tell it already, what the goal means.
fn speaks_for_all(goal: &Goal, headed: bool) -> bool {
    let meaning = goal.text.is_some() || goal.outcome.is_some();
    let shared = goal.measures.len() > 1 && !goal.indicators.is_empty();
    goal.measures.is_empty() || shared || (headed && meaning)
}

fn whens(timing: Option<&Timing>) -> Vec<When> {
    When::of(timing.map(|timing| &timing.schedule))
}

/// Who answers for a goal as a whole; where nobody is named for that, who answers for its measures.
fn parties_of(goal: &Goal) -> impl Iterator<Item = Id<Party>> {
    let own = goal.lead.iter().chain(&goal.partners);
    let silent = goal.lead.is_empty() && goal.partners.is_empty();
    let measures = goal.measures.iter().filter(move |_| silent);
    own.chain(measures.flat_map(|one| one.lead.iter().chain(&one.partners))).copied()
}

/// A schedule as an inline.
pub(super) fn date(phrase: Phrase<'_>) -> Inline<'_> {
    Inline { kind: Some("date"), ..Inline::words(phrase) }
}

/// A thing with its number before it.
pub(super) fn numbered<'a>(number: Option<&str>, thing: Inline<'a>) -> Inline<'a> {
    let Some(number) = number else { return thing };
    let text = format!("{number} {}", thing.phrase.text).into();
    Inline { phrase: Phrase { text, ..thing.phrase }, ..thing }
}

#[cfg(test)]
mod tests {
    use crate::model::goal::{Goal, Measure, Step};
    use crate::model::site::Leaf;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{
        Desk, goal, indicator, measure, party_id, said, text, theme_id, timing, vaasa,
    };

    /// The rows of the theme's table: id, head and cells.
    fn rows(goals: Vec<Goal>) -> Vec<(String, String, Vec<String>)> {
        let programme = vaasa(goals);
        let desk = Desk::with("fi", &[&programme]);
        let page = page(&desk.voice(), desk.leaf(Leaf::Theme(theme_id())), Some(&programme));
        let (_, Body::Theme(theme)) = page else { panic!("another body") };
        let columns = theme.table.columns.len();
        let rows = theme.table.groups.iter().flat_map(|group| &group.rows);
        rows.map(|row| {
            assert_eq!(row.cells.len() + 1, columns);
            assert!(row.cells.iter().all(|cell| cell.blocks.is_empty() == cell.empty.is_some()));
            let head = row.head.iter().map(|one| &*one.phrase.text).collect();
            (row.id.clone(), head, row.cells.iter().map(|cell| said(cell).join(" | ")).collect())
        })
        .collect()
    }

    #[test]
    fn an_indicator_of_several_measures_stands_in_a_row_of_its_own() {
        let measures = vec![
            measure("kehitys", Some("2019"), &["ahtari"]),
            Measure {
                partners: vec![party_id("aland"), party_id("zonta")],
                ..measure("aloitus", Some("2020"), &["viranomainen"])
            },
        ];
        let neuvonta =
            Goal { indicators: vec![indicator("Neuvoja palkattu")], ..goal("neuvonta", measures) };
        let rows = rows(vec![neuvonta]);
        let heads: Vec<&str> = rows.iter().map(|(_, head, _)| head.as_str()).collect();
        assert_eq!(heads, ["Koko tavoite", "kehitys", "aloitus"]);
        assert_eq!(rows[0].2, ["Ks. toimenpiteet", "[Ähtäri]", "Neuvoja palkattu"]);
        assert_eq!(rows[1].2, ["2019", "[Ähtäri]", "Mittari koskee koko tavoitetta"]);
        let together = "[Työvoimaviranomainen] | yhdessä: [Åland], [Zonta]";
        assert_eq!(rows[2].2, ["2020", together, "Mittari koskee koko tavoitetta"]);
        assert_eq!(rows[2].0, "measure-neuvonta--aloitus");
    }

    #[test]
    fn a_single_measure_takes_over_what_the_goal_says() {
        let measures = vec![measure("ohjeet", None, &["ahtari"])];
        let one = Goal { indicators: vec![indicator("Käytössä")], ..goal("ohjeet", measures) };
        let rows = rows(vec![one]);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].2, ["Asiakirja ei kerro", "[Ähtäri]", "Käytössä"]);
    }

    #[test]
    fn what_a_goal_means_is_not_lost_and_a_goal_without_measures_has_a_row() {
        let told =
            Goal { text: Some(text("Selkeä.")), ..goal("a", vec![measure("b", None, &[])]) };
        let alone = Goal { timing: Some(timing("jatkuva")), ..goal("c", Vec::new()) };
        let rows = rows(vec![told, alone]);
        let heads: Vec<&str> = rows.iter().map(|(_, head, _)| head.as_str()).collect();
        assert_eq!(heads, ["Koko tavoite: Selkeä.", "b", "Koko tavoite"]);
        assert_eq!(rows[2].2, ["jatkuva", "[Ähtäri]", "Asiakirja ei kerro"]);
    }

    #[test]
    fn a_step_without_a_leader_is_led_as_its_measure() {
        let step = |slug, lead: &[&str], schedule: Option<&str>| Step {
            text: text(slug),
            timing: schedule.map(timing),
            lead: lead.iter().map(|slug| party_id(slug)).collect(),
        };
        let steps = vec![step("Selvitys", &[], Some("2019")), step("Päätös", &["zonta"], None)];
        let planned = Measure { steps, ..measure("suunnitelma", Some("2020"), &["aland"]) };
        let rows = rows(vec![goal("a", vec![planned])]);
        assert_eq!(rows[1].1, "Vaihe: Selvitys");
        assert_eq!(rows[1].2, ["2019", "[Åland]", "Ks. toimenpiteet"]);
        assert_eq!(rows[2].2, ["2020", "[Zonta]", "Ks. toimenpiteet"]);
    }
}
