//! Schedules and rhythms as open data: in figures for programs, in words for people.

use crate::model::cadence::{self, Cadence};
use crate::model::programme::Timing;
use crate::model::schedule::{self, Part, Precision};
use crate::view::open::scribe::{Scribe, day};
use crate::view::open::shape::{Day, Word, Words, open};
use crate::view::open::vocabulary::{PartKind, PrecisionKind, UnitKind};

open! {
    /// When something is done.
    Schedule, "schedule" {
        /// In words: those of the document where it has its own.
        words: Words,
        /// The first day on which any of it begins, if that is told.
        first_day: Option<Day>,
        /// The last day of all of it; left out where some of it has no end.
        last_day: Option<Day>,
        /// Whether some of it goes on without end.
        continuous: bool,
        /// Its parts, in the order of the document.
        parts: Vec<SchedulePart>,
    }

    /// One part of a schedule.
    SchedulePart, "schedule-part" {
        /// What it says.
        kind: Word<PartKind>,
        /// When it begins.
        from: Option<Time>,
        /// When it ends at the latest.
        to: Option<Time>,
        /// How often, or within how long.
        every: Option<Rhythm>,
        /// The event that it counts from.
        after: Option<Words>,
    }

    /// A time, as closely as it is known.
    Time, "time" {
        /// The first day that it can mean.
        first: Day,
        /// The last day that it can mean.
        last: Day,
        /// How closely it is known.
        precision: Word<PrecisionKind>,
    }

    /// So many times in a period; or, of a length, the period alone.
    Rhythm, "rhythm" {
        /// How many times.
        times: i64,
        /// How many units the period lasts.
        count: i64,
        /// The unit of the period.
        unit: Word<UnitKind>,
    }
}

impl<'a> Scribe<'a> {
    /// A schedule.
    pub(super) fn schedule(&self, timing: &'a Timing) -> Schedule {
        let Timing { schedule, words: _, after, at: _ } = timing;
        let after = || self.maybe(after.as_ref());
        Schedule {
            words: self.said(|pen| pen.timing(timing)),
            first_day: schedule.first_day().map(day),
            last_day: schedule.last_day().map(day),
            continuous: schedule.is_continuous(),
            parts: schedule.parts().iter().map(|one| part(one, &after)).collect(),
        }
    }

    /// The same of a schedule that may not be there.
    pub(super) fn maybe_schedule(&self, timing: Option<&'a Timing>) -> Option<Schedule> {
        timing.map(|timing| self.schedule(timing))
    }
}

fn part(part: &Part, event: &dyn Fn() -> Option<Words>) -> SchedulePart {
    let plain = |kind: PartKind| SchedulePart {
        kind: kind.into(),
        from: None,
        to: None,
        every: None,
        after: None,
    };
    match part {
        Part::Dated { from, to } => {
            SchedulePart { from: Some(time(*from)), to: Some(time(*to)), ..plain(PartKind::Dated) }
        }
        Part::From(from) => SchedulePart { from: Some(time(*from)), ..plain(PartKind::From) },
        Part::By(to) => SchedulePart { to: Some(time(*to)), ..plain(PartKind::By) },
        Part::Continuous => plain(PartKind::Continuous),
        Part::Recurring { every, from } => SchedulePart {
            every: Some(rhythm(*every)),
            from: from.map(year),
            ..plain(PartKind::Recurring)
        },
        Part::Within { length, after: _ } => {
            SchedulePart { every: Some(rhythm(*length)), after: event(), ..plain(PartKind::Within) }
        }
        Part::Undecided => plain(PartKind::Undecided),
    }
}

fn time(bound: schedule::Bound) -> Time {
    let precision = match bound.precision() {
        Precision::Day => PrecisionKind::Day,
        Precision::Month => PrecisionKind::Month,
        Precision::Quarter(_) => PrecisionKind::Quarter,
        Precision::Season(_) => PrecisionKind::Season,
        Precision::Year => PrecisionKind::Year,
    };
    let (first, last) = (day(bound.first_day()), day(bound.last_day()));
    Time { first, last, precision: precision.into() }
}

fn year(year: i16) -> Time {
    let on = |month_and_day: &str| Day(format!("{year:04}-{month_and_day}"));
    Time { first: on("01-01"), last: on("12-31"), precision: PrecisionKind::Year.into() }
}

/// A rhythm.
pub(super) fn rhythm(cadence: Cadence) -> Rhythm {
    let unit = match cadence.unit() {
        cadence::Unit::Day => UnitKind::Day,
        cadence::Unit::Week => UnitKind::Week,
        cadence::Unit::Month => UnitKind::Month,
        cadence::Unit::Year => UnitKind::Year,
    };
    Rhythm { times: cadence.times().into(), count: cadence.count().into(), unit: unit.into() }
}
