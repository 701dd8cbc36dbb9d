//! Themes: a card with its goals, the list of all goals, and the page of one theme.

use std::slice;

use crate::model::programme::Programme;
use crate::model::registry::Theme;
use crate::model::table::Id;
use crate::view::body::{self, GoalLine, Goals, ThemeCard};
use crate::view::finder;
use crate::view::goal::goal_line;
use crate::view::measures;
use crate::view::pen::Pen;

/// All goals, by theme.
pub(super) fn goals<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Goals<'a> {
    Goals { themes: cards(pen, programme) }
}

/// All themes with their goals.
pub(super) fn cards<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<ThemeCard<'a>> {
    programme.themes().into_iter().map(|id| card(pen, programme, id)).collect()
}

fn card<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Theme>) -> ThemeCard<'a> {
    let theme = &pen.site().registry.themes[id];
    ThemeCard {
        id: format!("theme-{}", theme.slug),
        link: pen.theme(id),
        intro: pen.maybe(theme.intro.as_ref()),
        goals: lines(pen, programme, id),
    }
}

fn lines<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Theme>) -> Vec<GoalLine<'a>> {
    programme.goals_of(id).map(|(goal, _)| goal_line(pen, programme, goal)).collect()
}

/// The page of a theme.
pub(super) fn theme<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Theme>) -> body::Theme<'a> {
    let Theme { slug: _, at: _, name: _, parent: _, order: _, intro } =
        &pen.site().registry.themes[id];
    let table = measures::of_theme(pen, programme, id);
    body::Theme {
        intro: pen.maybe(intro.as_ref()),
        goals: lines(pen, programme, id),
        facets: finder::facets(pen, programme, slice::from_ref(&table)),
        table,
    }
}
