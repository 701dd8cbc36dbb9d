//! When something is to be done, as officers write it: `2020`, `2019–2022`, `jatkuva`, `syksy 2027`,
//! `2027 mennessä`.
//!
//! A schedule keeps the precision it was typed with, so that “autumn 2027” never turns into a day
//! nobody promised. Nothing here knows today's date, and nothing here is put into words for readers.

mod typed;

use std::ops::Range;

use jiff::civil::Date;

use crate::model::cadence::Cadence;

/// The years that can be typed; any other is surely a slip.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// When something is to be done: one part, or several in the order typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    parts: Vec<Part>,
}

/// One part of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// From one time to another, both included; a single year, day or season is both.
    Dated {
        /// When it begins.
        from: Bound,
        /// When it ends; never before it begins.
        to: Bound,
    },
    /// From some time on, without end.
    From(Bound),
    /// At some time at the latest; when it begins is not told.
    By(Bound),
    /// All the time, without end.
    Continuous,
    /// Again and again, without end.
    Recurring {
        /// How often.
        every: Cadence,
        /// The year of the first turn, if it was told.
        from: Option<i16>,
    },
    /// Within some time of an event.
    Within {
        /// How long.
        length: Cadence,
        /// The event, in the document's own words.
        after: String,
    },
    /// Not decided yet, and said so.
    Undecided,
}

/// Where a list by year has something: at a year, or beside the years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// A year that is named, alone or within a range.
    Year(i16),
    /// All the time, without end.
    Continuous,
    /// No year is named, and it does not go on without end either.
    Undated,
}

impl When {
    /// Every place at which something of this schedule belongs, in order; never none.
    ///
    /// ```
    /// use kotosivu::model::schedule::{Schedule, When};
    ///
    /// let schedule = Schedule::parse("2019–2020, jatkuva").unwrap();
    /// assert_eq!(When::of(Some(&schedule)), [When::Year(2019), When::Year(2020), When::Continuous]);
    /// assert_eq!(When::of(None), [When::Undated]);
    /// ```
    pub fn of(schedule: Option<&Schedule>) -> Vec<When> {
        let Some(schedule) = schedule else { return vec![When::Undated] };
        let mut whens: Vec<When> = schedule.years().into_iter().map(When::Year).collect();
        whens.extend(schedule.is_continuous().then_some(When::Continuous));
        if whens.is_empty() { vec![When::Undated] } else { whens }
    }

    /// The word for machines: `2019`, `continuous`, `undated`.
    pub fn key(self) -> String {
        match self {
            When::Year(year) => year.to_string(),
            When::Continuous => "continuous".to_owned(),
            When::Undated => "undated".to_owned(),
        }
    }
}

/// A time known to some precision: the 31st of October, or all of 2027.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    first: Date,
    last: Date,
    precision: Precision,
}

/// How closely a time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// A day.
    Day,
    /// A calendar month.
    Month,
    /// A quarter of the calendar year, 1 to 4.
    Quarter(u8),
    /// A season.
    Season(Season),
    /// A calendar year.
    Year,
}

/// A season of one calendar year.
///
/// They are the three-month seasons of the Finnish Meteorological Institute, except that a winter
/// typed with one year is its January and February: the December before belongs to a year nobody
/// typed. A winter typed with both years runs from December to February.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// January and February.
    Winter,
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
}

/// Why a string is no schedule; each carries the bytes of the string that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There are no words in it.
    Empty(Range<usize>),
    /// These words mean nothing here.
    NotUnderstood(Range<usize>),
    /// A year is not between 1900 and 2199, or not of four digits.
    Year(Range<usize>),
    /// A quarter is not 1, 2, 3 or 4.
    Quarter(Range<usize>),
    /// A month is not 1 to 12.
    Month(Range<usize>),
    /// The month has no such day: `31.9.2025`.
    Day(Range<usize>),
    /// It ends before it begins: `2022–2019`.
    EndsBeforeItBegins(Range<usize>),
}

impl Fault {
    /// The bytes of the string that it is about, always on character boundaries. Nothing but `0..0`
    /// for values that were not typed as a string.
    pub fn at(&self) -> Range<usize> {
        match self {
            Fault::Empty(at)
            | Fault::NotUnderstood(at)
            | Fault::Year(at)
            | Fault::Quarter(at)
            | Fault::Month(at)
            | Fault::Day(at)
            | Fault::EndsBeforeItBegins(at) => at.clone(),
        }
    }
}

impl Schedule {
    /// Reads a schedule typed in Finnish, Swedish or English, or fails with what is wrong with it.
    /// Several parts are separated by commas or by *ja*, *och*, *and*.
    ///
    /// ```
    /// use kotosivu::model::schedule::Schedule;
    ///
    /// let schedule = Schedule::parse("2019 ja jatkuva").unwrap();
    /// assert_eq!(schedule.last_dated_year(), Some(2019));
    /// assert!(schedule.is_continuous());
    /// assert_eq!(Schedule::parse("syksy 2027").unwrap().canonical(), "2027-autumn");
    /// ```
    pub fn parse(text: &str) -> Result<Schedule, Fault> {
        Ok(Schedule { parts: typed::read(text)? })
    }

    /// A calendar year that was typed as a number; fails if it is not between 1900 and 2199.
    pub fn year(year: i64) -> Result<Schedule, Fault> {
        let bound = i16::try_from(year).ok().and_then(Bound::year_of).ok_or(Fault::Year(0..0))?;
        Ok(Schedule::of(Part::Dated { from: bound, to: bound }))
    }

    /// On this day at the latest; fails if its year is not between 1900 and 2199.
    pub fn by(day: Date) -> Result<Schedule, Fault> {
        let bound = Bound::on(day).ok_or(Fault::Year(0..0))?;
        Ok(Schedule::of(Part::By(bound)))
    }

    /// Again and again, from a year on if one is told; fails if that is not between 1900 and 2199.
    pub fn every(every: Cadence, from: Option<i64>) -> Result<Schedule, Fault> {
        let from = from.map(|year| checked_year(year).ok_or(Fault::Year(0..0))).transpose()?;
        Ok(Schedule::of(Part::Recurring { every, from }))
    }

    /// Within `length` of the event that `after` tells in the document's own words.
    pub fn within(length: Cadence, after: String) -> Schedule {
        Schedule::of(Part::Within { length, after })
    }

    /// The parts of all of these, in order. Readers refuse an empty list before it comes here; it
    /// would be a schedule that says nothing.
    pub fn join(schedules: Vec<Schedule>) -> Schedule {
        Schedule { parts: schedules.into_iter().flat_map(|schedule| schedule.parts).collect() }
    }

    fn of(part: Part) -> Schedule {
        Schedule { parts: vec![part] }
    }

    /// The parts, in the order typed.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The earliest day on which some part begins, if any part tells when it begins.
    pub fn first_day(&self) -> Option<Date> {
        self.parts.iter().filter_map(Part::first_day).min()
    }

    /// The day on which all of it is over; none if some part has no end or does not tell it.
    pub fn last_day(&self) -> Option<Date> {
        let ends: Option<Vec<Date>> = self.parts.iter().map(Part::last_day).collect();
        ends?.into_iter().max()
    }

    /// The latest year that was typed, whatever stands beside it. A timeline places a goal here, or
    /// under *continuous* if there is none: the rule of Vaasa's programme of 2019–2022, where a
    /// measure of “2019, then continuous” stands at 2019.
    pub fn last_dated_year(&self) -> Option<i16> {
        self.parts.iter().filter_map(Part::last_typed_year).max()
    }

    /// The distinct years it touches, ascending. Of a part that is open at one end, only the year
    /// that was typed.
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.parts.iter().flat_map(Part::years).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// A word by which schedules sort as plain text: by when they begin, then by when they end. What
    /// goes on without end comes after all that is dated, and what has no time after that.
    pub fn order(&self) -> String {
        let day = |date: Date| date.strftime("%Y%m%d").to_string();
        let open = || "~".to_owned();
        match self.first_day().or_else(|| self.last_day()) {
            Some(first) => format!("{}-{}", day(first), self.last_day().map_or_else(open, day)),
            None if self.is_continuous() => open(),
            None => "~~".to_owned(),
        }
    }

    /// Some part goes on without end: continuous, recurring, or from some time on.
    pub fn is_continuous(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::From(_) | Part::Continuous | Part::Recurring { .. } => true,
            Part::Dated { .. } | Part::By(_) | Part::Within { .. } | Part::Undecided => false,
        })
    }

    /// It says nothing but that it is not decided.
    pub fn is_undecided(&self) -> bool {
        self.parts.iter().all(|part| *part == Part::Undecided)
    }

    /// The language-neutral typed form: `2019–2022`, `continuous`, `2025-Q3, from 2027-autumn`.
    ///
    /// [`Schedule::parse`] reads it back as the same value, except for [`Part::Within`], which holds
    /// free words and can only be typed as a structure.
    pub fn canonical(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(Part::canonical).collect();
        parts.join(", ")
    }
}

impl Part {
    fn first_day(&self) -> Option<Date> {
        match self {
            Part::Dated { from, .. } | Part::From(from) => Some(from.first_day()),
            Part::Recurring { from, .. } => Bound::year_of((*from)?).map(Bound::first_day),
            Part::By(_) | Part::Continuous | Part::Within { .. } | Part::Undecided => None,
        }
    }

    fn last_day(&self) -> Option<Date> {
        match self {
            Part::Dated { to, .. } | Part::By(to) => Some(to.last_day()),
            Part::From(_)
            | Part::Continuous
            | Part::Recurring { .. }
            | Part::Within { .. }
            | Part::Undecided => None,
        }
    }

    fn last_typed_year(&self) -> Option<i16> {
        match self {
            Part::Dated { to: bound, .. } | Part::From(bound) | Part::By(bound) => {
                Some(bound.year())
            }
            Part::Recurring { from, .. } => *from,
            Part::Continuous | Part::Within { .. } | Part::Undecided => None,
        }
    }

    fn years(&self) -> Vec<i16> {
        match self {
            Part::Dated { from, to } => (from.year()..=to.year()).collect(),
            _ => self.last_typed_year().into_iter().collect(),
        }
    }

    fn canonical(&self) -> String {
        match self {
            Part::Dated { from, to } if from == to => from.canonical(),
            Part::Dated { from, to } => format!("{}–{}", from.canonical(), to.canonical()),
            Part::From(from) => format!("from {}", from.canonical()),
            Part::By(to) => format!("by {}", to.canonical()),
            Part::Recurring { every, from: Some(year) } => {
                format!("every {} from {year}", every.canonical())
            }
            Part::Recurring { every, from: None } => format!("every {}", every.canonical()),
            Part::Within { length, after } => {
                format!("within {} after {after}", length.canonical())
            }
            Part::Continuous => "continuous".to_owned(),
            Part::Undecided => "undecided".to_owned(),
        }
    }
}

impl Bound {
    fn year_of(year: i16) -> Option<Bound> {
        Bound::months(year, 1, 12, Precision::Year)
    }

    fn on(day: Date) -> Option<Bound> {
        checked_year(i64::from(day.year()))?;
        Some(Bound { first: day, last: day, precision: Precision::Day })
    }

    /// From the beginning of one month to the end of another of the same year.
    fn months(year: i16, first: i8, last: i8, precision: Precision) -> Option<Bound> {
        let year = checked_year(i64::from(year))?;
        let first = Date::new(year, first, 1).ok()?;
        let last = Date::new(year, last, 1).ok()?.last_of_month();
        Some(Bound { first, last, precision })
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        self.first
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Date {
        self.last
    }

    /// How closely it is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The calendar year it lies in.
    pub fn year(self) -> i16 {
        self.first.year()
    }

    fn canonical(self) -> String {
        let year = self.year();
        match self.precision {
            Precision::Day => self.first.to_string(),
            Precision::Month => format!("{year}-{:02}", self.first.month()),
            Precision::Quarter(quarter) => format!("{year}-Q{quarter}"),
            Precision::Season(Season::Winter) => format!("{year}-winter"),
            Precision::Season(Season::Spring) => format!("{year}-spring"),
            Precision::Season(Season::Summer) => format!("{year}-summer"),
            Precision::Season(Season::Autumn) => format!("{year}-autumn"),
            Precision::Year => year.to_string(),
        }
    }
}

impl Season {
    /// Its first and last month.
    fn months(self) -> (i8, i8) {
        match self {
            Season::Winter => (1, 2),
            Season::Spring => (3, 5),
            Season::Summer => (6, 8),
            Season::Autumn => (9, 11),
        }
    }
}

fn checked_year(year: i64) -> Option<i16> {
    i16::try_from(year).ok().filter(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Schedule {
        Schedule::parse(typed).unwrap_or_else(|fault| panic!("{typed}: {fault:?}"))
    }

    #[test]
    fn schedules_sort_by_when_they_begin_then_by_when_they_end() {
        let typed = [
            "2019",
            "2019–2022",
            "2019, jatkuva",
            "kevät 2020",
            "2020 mennessä",
            "2021 alkaen",
            "jatkuva",
            "ei päätetty",
        ];
        let orders = typed.map(|typed| parsed(typed).order());
        assert!(orders.is_sorted(), "{orders:?}");
    }

    #[test]
    fn the_days_it_runs() {
        let day = |text: &str| text.parse::<Date>().ok();
        let table = [
            ("2019–2022", day("2019-01-01"), day("2022-12-31")),
            ("syksy 2027", day("2027-09-01"), day("2027-11-30")),
            ("talvi 2028", day("2028-01-01"), day("2028-02-29")),
            ("Q3 2025", day("2025-07-01"), day("2025-09-30")),
            ("6/2027", day("2027-06-01"), day("2027-06-30")),
            ("31.10.2025", day("2025-10-31"), day("2025-10-31")),
            ("2021, 2019", day("2019-01-01"), day("2021-12-31")),
            ("2019, jatkuva", day("2019-01-01"), None),
            ("2027 mennessä", None, day("2027-12-31")),
            ("2025 alkaen", day("2025-01-01"), None),
            ("every year from 2020", day("2020-01-01"), None),
            ("jatkuva", None, None),
            ("ei päätetty", None, None),
        ];
        for (typed, first, last) in table {
            let schedule = parsed(typed);
            assert_eq!((schedule.first_day(), schedule.last_day()), (first, last), "{typed}");
        }
    }

    #[test]
    fn the_years_it_touches() {
        let table: &[(&str, Option<i16>, &[i16], bool)] = &[
            ("2019–2022", Some(2022), &[2019, 2020, 2021, 2022], false),
            ("2021, 2019, 2021", Some(2021), &[2019, 2021], false),
            ("2019, jatkuva", Some(2019), &[2019], true),
            ("jatkuva", None, &[], true),
            ("2025 alkaen", Some(2025), &[2025], true),
            ("2027 mennessä", Some(2027), &[2027], false),
            ("talvi 2027", Some(2027), &[2027], false),
            ("vuosittain", None, &[], true),
            ("ei päätetty", None, &[], false),
        ];
        for (typed, last, years, continuous) in table {
            let schedule = parsed(typed);
            assert_eq!(schedule.last_dated_year(), *last, "{typed}");
            assert_eq!(schedule.years(), *years, "{typed}");
            assert_eq!(schedule.is_continuous(), *continuous, "{typed}");
        }
    }

    #[test]
    fn structured_forms() {
        let yearly = Cadence::parse("vuosi").unwrap();
        let days = Cadence::parse("60 pv").unwrap();
        let deadline = "2025-10-31".parse::<Date>().unwrap();
        assert_eq!(Schedule::year(2020), Ok(parsed("2020")));
        assert_eq!(Schedule::year(202), Err(Fault::Year(0..0)));
        assert_eq!(Schedule::by(deadline), Ok(parsed("by 2025-10-31")));
        assert_eq!(Schedule::by(Date::MIN), Err(Fault::Year(0..0)));
        assert_eq!(Schedule::every(yearly, Some(2020)), Ok(parsed("every year from 2020")));
        assert_eq!(Schedule::every(yearly, Some(20)), Err(Fault::Year(0..0)));
        let within = Schedule::within(days, "toimenpiteen 7.2 jälkeen".to_owned());
        assert_eq!(within.canonical(), "within 60 days after toimenpiteen 7.2 jälkeen");
        assert_eq!((within.first_day(), within.last_day()), (None, None));
        assert_eq!(
            Schedule::join(vec![parsed("2019"), parsed("jatkuva")]),
            parsed("2019, jatkuva")
        );
    }

    #[test]
    fn undecided_means_nothing_else_is_said() {
        assert!(parsed("ei päätetty").is_undecided());
        assert!(!parsed("2019, ei päätetty").is_undecided());
        assert!(!parsed("jatkuva").is_undecided());
    }
}
