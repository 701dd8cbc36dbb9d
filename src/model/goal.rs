//! Goals, measures and indicators.

use crate::model::cadence::Cadence;
use crate::model::kind::{Direction, IndicatorKind};
use crate::model::programme::{Column, Timing};
use crate::model::registry::{ClientGroup, Party, Reference, Theme};
use crate::model::schedule::{Schedule, When};
use crate::model::service::Service;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::source::Span;

/// A goal.
#[derive(Debug, Clone)]
pub struct Goal {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// The theme it belongs to.
    pub theme: Id<Theme>,
    /// Its number in the document.
    pub number: Option<String>,
    /// The goal in the document's words.
    pub name: Text,
    /// More about it.
    pub text: Option<Text>,
    /// What should be so when it is reached.
    pub outcome: Option<Text>,
    /// Who leads.
    pub lead: Vec<Id<Party>>,
    /// With whom.
    pub partners: Vec<Id<Party>>,
    /// For whom.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// The laws it rests on.
    pub law: Vec<Reference>,
    /// When, as said of the goal itself.
    pub timing: Option<Timing>,
    /// How it is measured.
    pub indicators: Vec<Indicator>,
    /// What is done to reach it.
    pub measures: Vec<Measure>,
}

impl Goal {
    /// All schedules of the goal and its measures.
    pub fn schedules(&self) -> impl Iterator<Item = &Schedule> {
        let own = self.timing.iter();
        let measures = self.measures.iter().filter_map(|measure| measure.timing.as_ref());
        own.chain(measures).map(|timing| &timing.schedule)
    }

    /// Where a list by year has the goal: with its measures and their steps, each of which has taken
    /// over what the goal says; where it has none, with what it says itself. In order, each once.
    pub fn whens(&self) -> Vec<When> {
        let mut whens: Vec<When> = self.measures.iter().flat_map(Measure::whens).collect();
        if self.measures.is_empty() {
            whens = When::of(self.timing.as_ref().map(|timing| &timing.schedule));
        }
        whens.sort_unstable();
        whens.dedup();
        whens
    }

    /// The year at which a timeline places it: the last year that any of its schedules names.
    pub fn last_dated_year(&self) -> Option<i16> {
        self.schedules().filter_map(Schedule::last_dated_year).max()
    }

    /// Whether anything in it goes on without end.
    pub fn is_continuous(&self) -> bool {
        self.schedules().any(Schedule::is_continuous)
    }
}

/// A measure, with the goal's defaults filled in.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its id within the goal.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// The measure in the document's words.
    pub text: Text,
    /// When.
    pub timing: Option<Timing>,
    /// Who leads.
    pub lead: Vec<Id<Party>>,
    /// With whom.
    pub partners: Vec<Id<Party>>,
    /// How this measure is measured.
    pub indicators: Vec<Indicator>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// The services it concerns.
    pub services: Vec<Id<Service>>,
    /// What it costs, a year.
    pub budget: Vec<Budget>,
    /// Values of the programme's own columns, by the column's place.
    pub extra: Vec<(usize, Text)>,
    /// Whether lead and partners were said of the measure itself, not of the goal.
    pub own_parties: bool,
}

impl Measure {
    /// Where a list by year has it or one of its steps, in document order.
    fn whens(&self) -> impl Iterator<Item = When> {
        let own = std::iter::once(self.timing.as_ref());
        let steps = self.steps.iter().map(|step| step.timing_within(self));
        own.chain(steps).flat_map(|timing| When::of(timing.map(|timing| &timing.schedule)))
    }

    /// Its value in one of the programme's own columns.
    pub fn extra(&self, columns: &[Column], column: &Column) -> Option<&Text> {
        let place = columns.iter().position(|other| other.slug == column.slug)?;
        self.extra.iter().find(|(index, _)| *index == place).map(|(_, text)| text)
    }
}

/// A step of a measure.
#[derive(Debug, Clone)]
pub struct Step {
    /// What is done.
    pub text: Text,
    /// When.
    pub timing: Option<Timing>,
    /// Who leads.
    pub lead: Vec<Id<Party>>,
}

impl Step {
    /// When it is done: at its own time, else at that of its measure.
    pub fn timing_within<'a>(&'a self, measure: &'a Measure) -> Option<&'a Timing> {
        self.timing.as_ref().or(measure.timing.as_ref())
    }
}

/// What a measure costs in one year.
#[derive(Debug, Clone)]
pub struct Budget {
    /// The year.
    pub year: i64,
    /// Euros.
    pub eur: i64,
    /// From where.
    pub source: Option<Text>,
}

/// How one sees whether a goal is reached.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id within the goal.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// The indicator in the document's words.
    pub text: Text,
    /// What it tells.
    pub kind: Option<IndicatorKind>,
    /// What it counts.
    pub unit: Option<Text>,
    /// The value at the start, as typed.
    pub baseline: Option<String>,
    /// The value aimed at.
    pub target: Option<Target>,
    /// Where the value comes from.
    pub source: Option<Text>,
    /// How often it is measured.
    pub frequency: Option<Cadence>,
}

/// The value that an indicator aims at.
#[derive(Debug, Clone)]
pub struct Target {
    /// The value, as typed.
    pub value: Option<String>,
    /// Which way it should go.
    pub direction: Option<Direction>,
    /// In what time.
    pub per: Option<Cadence>,
    /// By when.
    pub by: Option<Timing>,
}
