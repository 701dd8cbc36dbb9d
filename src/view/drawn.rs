//! The bodies that have a drawing beside their list: the structural map and the timeline.
//!
//! Part of the theme contract, as `body` is. The list says all; a theme may leave out the drawing.

use serde::Serialize;

use crate::draw::picture::Picture;
use crate::view::body::GoalLine;
use crate::view::phrase::{Fact, Inline, Phrase};

/// The structural map: what the programme consists of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Map<'a> {
    /// What stands in the middle: the title of the programme.
    pub title: Phrase<'a>,
    /// The map drawn, where there is anything on it.
    pub figure: Option<Figure>,
    /// Its branches: themes, categories of services, groups of principles, levels of duties.
    pub branches: Vec<MapBranch<'a>>,
}

/// A branch of the structural map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapBranch<'a> {
    /// Its name, and its page where it has one.
    pub link: Inline<'a>,
    /// What belongs to it.
    pub items: Vec<MapItem<'a>>,
}

/// A goal, a service, a principle or an actor on the structural map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapItem<'a> {
    /// Its number.
    pub number: Option<String>,
    /// Its name and its page.
    pub link: Inline<'a>,
}

/// A drawing of what the list after it says. Without the drawing nothing is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Its id on the page.
    pub id: &'static str,
    /// What it shows: the name of each of its pictures.
    pub name: String,
    /// How much there is on it, and that the list says the same: the description of each picture.
    pub about: String,
    /// The same drawing for windows of different widths; all but one are to be hidden.
    pub pictures: Vec<Picture>,
}

/// The timeline: each goal at its last dated year, else among the continuous ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timeline<'a> {
    /// The years drawn, where anything has a time; with all schedules of the goals and their measures.
    pub figure: Option<Figure>,
    /// The times, each leading to the tables of what is to be done then.
    pub tables: Option<Fact<'a>>,
    /// The years in order.
    pub years: Vec<TimelineYear<'a>>,
    /// Goals that only go on without end.
    pub continuous: Vec<GoalLine<'a>>,
    /// Goals without any schedule.
    pub undated: Vec<GoalLine<'a>>,
}

/// One year of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelineYear<'a> {
    /// The year.
    pub year: i16,
    /// The goals.
    pub goals: Vec<GoalLine<'a>>,
}
