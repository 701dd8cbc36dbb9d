//! The timeline of an action programme, derived and never authored.
//!
//! In the list, a goal stands at the last year that any of its schedules names, else among those that go on
//! without end, else among those without any schedule: the rule of Vaasa's timeline page.
//! The drawing beside it shows all that the schedules of a goal and of its measures say.

use jiff::civil::Date;

use crate::draw::years::{self, Day, Group, Row, Shape, Span, Years};
use crate::model::goal::Goal;
use crate::model::programme::Programme;
use crate::model::schedule::{Part, Schedule};
use crate::model::table::Id;
use crate::view::body::GoalLine;
use crate::view::drawn::{Figure, Timeline, TimelineYear};
use crate::view::figure::label;
use crate::view::finder;
use crate::view::goal::goal_line;
use crate::view::measures::numbered;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Fact, Inline, Phrase};
use crate::view::voice::count;
use crate::words::Value;

/// Where a goal stands.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Year(i16),
    Continuous,
    Undated,
}

fn place(goal: &Goal) -> Place {
    match goal.last_dated_year() {
        Some(year) => Place::Year(year),
        None if goal.is_continuous() => Place::Continuous,
        None => Place::Undated,
    }
}

/// The timeline.
pub(super) fn timeline<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Timeline<'a> {
    let placed: Vec<(Id<Goal>, Place)> =
        programme.goals.iter().map(|(id, goal)| (id, place(goal))).collect();
    let at = |wanted: Place| -> Vec<GoalLine<'a>> {
        let there = placed.iter().filter(|(_, place)| *place == wanted);
        there.map(|(id, _)| goal_line(pen, programme, *id)).collect()
    };
    let years = years(programme).into_iter();
    Timeline {
        figure: figure(pen, programme),
        tables: tables(pen, programme),
        years: years.map(|year| TimelineYear { year, goals: at(Place::Year(year)) }).collect(),
        continuous: at(Place::Continuous),
        undated: at(Place::Undated),
    }
}

/// The ways to the tables of each time; none where there are no such pages.
fn tables<'a>(pen: &Pen<'a>, programme: &Programme) -> Option<Fact<'a>> {
    let times = finder::times(pen, programme);
    let label = pen.word("page-responsibilities");
    (!times.is_empty()).then(|| Fact {
        key: "tables",
        label,
        blocks: vec![Block::Line { inlines: pen.row(times) }],
    })
}

/// The years drawn, with all schedules of each goal; none where nothing has a time or no year is told.
fn figure<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Option<Figure> {
    let (first, last) = span_of_years(programme)?;
    let word = |key| label(pen, pen.voice.plain(key));
    let key = [
        (Shape::Dated, "shape-dated"),
        (Shape::Deadline, "shape-deadline"),
        (Shape::Continuous, "schedule-continuous"),
        (Shape::Recurring, "shape-recurring"),
    ];
    let years = Years {
        first,
        last,
        open: word("schedule-continuous"),
        groups: groups(pen, programme),
        key: key.map(|(shape, key)| (shape, word(key))).to_vec(),
    };
    let title = pen.voice.phrase(&programme.title);
    let year = |year| Value::Number(i64::from(year));
    let goals = ("goals", count(programme.goals.len()));
    let about = [goals, ("first", year(first)), ("last", year(last))];
    let pictures = years::draw(&years, pen.voice.language.direction());
    (!pictures.is_empty()).then(|| Figure {
        id: "timeline",
        name: pen.say("figure-timeline", &[("programme", Value::Text(&title.text))]),
        about: pen.say("figure-timeline-about", &about),
        pictures,
    })
}

/// The first and the last year that the programme or any schedule of its goals names.
fn span_of_years(programme: &Programme) -> Option<(i16, i16)> {
    let period = programme.period.iter().flat_map(|period| period.schedule.years());
    let goals = programme.goals.iter().flat_map(|(_, goal)| goal.schedules());
    let years: Vec<i16> = goals.flat_map(Schedule::years).chain(period).collect();
    Some((*years.iter().min()?, *years.iter().max()?))
}

fn groups<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Group<'a>> {
    let theme = |id| Group {
        title: label(pen, pen.voice.phrase(&pen.site().registry.themes[id].name)),
        rows: programme.goals_of(id).map(|(_, goal)| row(pen, goal)).collect(),
    };
    programme.themes().into_iter().map(theme).collect()
}

/// A goal with its spans, each once; in words what no span can say, and where there is nothing at all.
fn row<'a>(pen: &Pen<'a>, goal: &'a Goal) -> Row<'a> {
    let mut spans: Vec<Span> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for part in goal.schedules().flat_map(Schedule::parts) {
        match span(part) {
            Some(span) if !spans.contains(&span) => spans.push(span),
            Some(_) => {}
            None => words.push(pen.voice.part(part, None)),
        }
    }
    words.dedup();
    if spans.is_empty() && words.is_empty() {
        words.push(pen.word("schedule-none"));
    }
    let note = (!words.is_empty()).then(|| Phrase::plain(words.join(&pen.word("mark-comma"))));
    let name = Inline::words(pen.voice.phrase(&goal.name));
    Row {
        title: label(pen, numbered(goal.number.as_deref(), name).phrase),
        spans,
        note: note.map(|note| label(pen, note)),
    }
}

/// How a part of a schedule is drawn; none where only words can say it.
fn span(part: &Part) -> Option<Span> {
    let span = |shape, from: Option<Date>, to: Option<Date>| {
        Some(Span { shape, from: from.map(day), to: to.map(day) })
    };
    match part {
        Part::Dated { from, to } => span(Shape::Dated, Some(from.first_day()), Some(to.last_day())),
        Part::From(from) => span(Shape::Continuous, Some(from.first_day()), None),
        Part::By(to) => span(Shape::Deadline, None, Some(to.last_day())),
        Part::Continuous => span(Shape::Continuous, None, None),
        Part::Recurring { every: _, from } => {
            let from = from.and_then(|year| Date::new(year, 1, 1).ok());
            span(Shape::Recurring, from, None)
        }
        Part::Within { .. } | Part::Undecided => None,
    }
}

fn day(date: Date) -> Day {
    Day { year: date.year(), day: date.day_of_year() }
}

/// The years at which goals stand, in order.
pub(super) fn years(programme: &Programme) -> Vec<i16> {
    let mut years: Vec<i16> =
        programme.goals.iter().filter_map(|(_, goal)| goal.last_dated_year()).collect();
    years.sort_unstable();
    years.dedup();
    years
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::site::Leaf;
    use crate::view::sample::{Desk, goal, measure, vaasa};

    #[test]
    fn a_goal_stands_at_its_last_dated_year_else_among_the_continuous() {
        for (schedules, expected) in [
            (vec![Some("2019"), Some("2021")], Place::Year(2021)),
            (vec![Some("2019, jatkuva")], Place::Year(2019)),
            (vec![Some("2019–2022"), None], Place::Year(2022)),
            (vec![Some("jatkuva"), Some("2020")], Place::Year(2020)),
            (vec![Some("jatkuva")], Place::Continuous),
            (vec![Some("vuosittain"), None], Place::Continuous),
            (vec![None], Place::Undated),
            (vec![Some("ei päätetty")], Place::Undated),
            (Vec::new(), Place::Undated),
        ] {
            let measures = schedules.iter().map(|schedule| measure("m", *schedule, &[]));
            assert_eq!(place(&goal("g", measures.collect())), expected, "{schedules:?}");
        }
    }

    /// Where a schedule is drawn, as “shape from to”; what is said in words.
    fn drawn(typed: Option<&str>) -> (Vec<String>, Option<String>) {
        let programme = vaasa(vec![goal("g", vec![measure("m", typed, &[])])]);
        let desk = Desk::with("fi", &[&programme]);
        let pen = Pen::new(desk.voice(), desk.leaf(Leaf::Timeline));
        let (_, goal) = programme.goals.iter().next().unwrap();
        let row = row(&pen, goal);
        let day =
            |day: Option<Day>| day.map_or("-".to_owned(), |on| format!("{}/{}", on.year, on.day));
        let span = |span: &Span| format!("{:?} {} {}", span.shape, day(span.from), day(span.to));
        (row.spans.iter().map(span).collect(), row.note.map(|note| note.text.to_string()))
    }

    #[test]
    fn schedules_are_drawn_as_they_are_known_and_else_said() {
        for (typed, spans, words) in [
            (Some("2020"), vec!["Dated 2020/1 2020/366"], None),
            (Some("2019–2021"), vec!["Dated 2019/1 2021/365"], None),
            (Some("Q3 2025"), vec!["Dated 2025/182 2025/273"], None),
            (Some("2027 mennessä"), vec!["Deadline - 2027/365"], None),
            (Some("2019, jatkuva"), vec!["Dated 2019/1 2019/365", "Continuous - -"], None),
            (Some("2025 alkaen"), vec!["Continuous 2025/1 -"], None),
            (Some("every year from 2020"), vec!["Recurring 2020/1 -"], None),
            (Some("ei päätetty"), vec![], Some("ei päätetty")),
            (None, vec![], Some("ei aikataulua")),
        ] {
            let spans: Vec<String> = spans.into_iter().map(str::to_owned).collect();
            assert_eq!(drawn(typed), (spans, words.map(str::to_owned)), "{typed:?}");
        }
    }

    #[test]
    fn no_years_are_drawn_where_none_is_told() {
        for (typed, pictures) in [(Some("jatkuva"), None), (None, None), (Some("2025"), Some(2))] {
            let programme = vaasa(vec![goal("g", vec![measure("m", typed, &[])])]);
            let desk = Desk::with("fi", &[&programme]);
            let pen = Pen::new(desk.voice(), desk.leaf(Leaf::Timeline));
            let figure = timeline(&pen, &programme).figure;
            assert_eq!(figure.map(|figure| figure.pictures.len()), pictures, "{typed:?}");
        }
    }
}
