//! The timeline of an action programme, derived and never authored.
//!
//! A goal stands at the last year that any of its schedules names, else among those that go on
//! without end, else among those without any schedule: the rule of Vaasa's timeline page.

use crate::model::goal::Goal;
use crate::model::programme::Programme;
use crate::model::table::Id;
use crate::view::body::{GoalLine, Timeline, TimelineYear};
use crate::view::goal::goal_line;
use crate::view::pen::Pen;

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
        years: years.map(|year| TimelineYear { year, goals: at(Place::Year(year)) }).collect(),
        continuous: at(Place::Continuous),
        undated: at(Place::Undated),
    }
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
    use crate::view::sample::{goal, measure};

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
}
