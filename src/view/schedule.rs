//! Schedules and rhythms in words.
//!
//! The document's own words win in its own language; else the catalogue of the language says what the
//! schedule means, with all its cases and plurals. Nothing here knows what is being scheduled.

use crate::language::Direction;
use crate::model::cadence::{Cadence, Unit};
use crate::model::programme::Timing;
use crate::model::schedule::{Bound, Part, Precision, Schedule, Season};
use crate::model::text::{Text, Wording};
use crate::view::Voice;
use crate::view::pen::Pen;
use crate::view::phrase::Phrase;
use crate::view::table::{Cell, Days};
use crate::words::Value;

/// The cell that says a schedule: it is sorted by it and knows its days.
pub(super) fn dated<'a>(cell: Cell<'a>, timing: Option<&Timing>) -> Cell<'a> {
    let Some(Timing { schedule, .. }) = timing else { return cell };
    let days = Days { from: schedule.first_day(), to: schedule.last_day() };
    Cell { order: Some(schedule.order()), days: Some(days), ..cell }
}

/// First strong isolate (Unicode TR 9): what follows runs its own way.
const FIRST_STRONG: char = '\u{2068}';
/// Pop directional isolate: the end of what runs its own way.
const POP: char = '\u{2069}';

impl<'a> Pen<'a> {
    /// When: in the document's words where it has some.
    pub(super) fn timing(&self, timing: &'a Timing) -> Phrase<'a> {
        let Timing { schedule, words, after, at: _ } = timing;
        let alone = || words.as_ref().filter(|_| schedule.is_undecided());
        if let Some(words) = self.own_words(words.as_ref()).or_else(alone) {
            return self.phrase(words);
        }
        // A time of figures alone has no direction of its own, and a range must run with the page.
        let rtl = self.voice.language.direction() == Direction::Rtl;
        let dir = rtl.then_some(Direction::Rtl.as_str());
        Phrase { dir, ..Phrase::plain(self.voice.timing(schedule, after.as_ref())) }
    }
}

impl Voice<'_> {
    /// The schedule in words: “2019 and continuous”; `after` is the event that it may count from.
    pub(super) fn timing(&self, schedule: &Schedule, after: Option<&Text>) -> String {
        let event = after.map(|after| self.event(after.best(self.language)));
        let parts: Vec<String> =
            schedule.parts().iter().map(|part| self.part(part, event.as_deref())).collect();
        match <[String; 1]>::try_from(parts) {
            Ok([part]) => part,
            Err(parts) => self.locale.list(&parts),
        }
    }

    /// The words of an event; those of another language are kept apart so that they cannot turn the
    /// sentence around.
    fn event(&self, wording: &Wording) -> String {
        let words = &*self.wording(wording).text;
        let spoken = wording.language.base() == self.language.base();
        if spoken { words.to_owned() } else { format!("{FIRST_STRONG}{words}{POP}") }
    }

    /// A rhythm in words: “every 3 months”, “twice a year”.
    pub(super) fn every(&self, cadence: Cadence) -> String {
        self.cadence(cadence, "cadence-every", "cadence-times")
    }

    /// A longest rhythm in words: “at least every 6 months”.
    pub(super) fn at_least_every(&self, cadence: Cadence) -> String {
        self.cadence(cadence, "cadence-at-least", "cadence-at-least-times")
    }

    /// A length in words: “3 years”.
    pub(super) fn length(&self, length: Cadence) -> String {
        self.say("length", &period(length))
    }

    /// In what time, in words: “a year”, “in 2 years”.
    pub(super) fn per(&self, length: Cadence) -> String {
        self.say("per", &period(length))
    }

    fn cadence(&self, cadence: Cadence, once: &str, often: &str) -> String {
        let [count, unit] = period(cadence);
        match cadence.times() {
            1 => self.say(once, &[count, unit]),
            times => self.say(often, &[("times", Value::Number(i64::from(times))), count, unit]),
        }
    }

    /// One part of a schedule in words.
    pub(super) fn part(&self, part: &Part, event: Option<&str>) -> String {
        match part {
            Part::Dated { from, to } if from == to => self.time(*from),
            Part::Dated { from, to } => self.range(*from, *to),
            Part::From(from) => self.bounded("schedule-from", *from),
            Part::By(to) => self.bounded("schedule-by", *to),
            Part::Continuous => self.word("schedule-continuous"),
            Part::Recurring { every, from: None } => self.every(*every),
            Part::Recurring { every, from: Some(year) } => {
                let every = self.every(*every);
                let year = Value::Number(i64::from(*year));
                self.say("schedule-recurring", &[("every", Value::from(&every)), ("year", year)])
            }
            Part::Within { length, after } => {
                let [count, unit] = period(*length);
                let after = Value::from(event.unwrap_or(after));
                self.say("schedule-within", &[count, unit, ("after", after)])
            }
            Part::Undecided => self.word("schedule-undecided"),
        }
    }

    fn range(&self, from: Bound, to: Bound) -> String {
        let years = [from, to].iter().all(|bound| bound.precision() == Precision::Year);
        let key = if years { "schedule-years" } else { "schedule-range" };
        let time = |bound: Bound| if years { bound.year().to_string() } else { self.time(bound) };
        let (from, to) = (time(from), time(to));
        self.say(key, &[("from", Value::from(&from)), ("to", Value::from(&to))])
    }

    /// A time by itself: “spring 2027”.
    fn time(&self, bound: Bound) -> String {
        let year = bound.year();
        match bound.precision() {
            Precision::Day => self.locale.short_date(bound.first_day()),
            Precision::Month => self.locale.month(year, bound.first_day().month()),
            Precision::Year => self.year(year),
            Precision::Quarter(quarter) => {
                let quarter = Value::Number(i64::from(quarter));
                self.say("schedule-quarter", &[("quarter", quarter), year_of(bound)])
            }
            Precision::Season(season) => {
                let season = Value::Text(season_key(season));
                self.say("schedule-season", &[("season", season), year_of(bound)])
            }
        }
    }

    /// A time after or before a word: the catalogue may inflect it by what it is made of.
    fn bounded(&self, key: &str, bound: Bound) -> String {
        let time = self.time(bound);
        let quarter = match bound.precision() {
            Precision::Quarter(quarter) => i64::from(quarter),
            _ => 0,
        };
        let args = [
            ("precision", Value::Text(precision_key(bound.precision()))),
            ("time", Value::from(&time)),
            ("month", Value::Number(i64::from(bound.first_day().month()))),
            ("quarter", Value::Number(quarter)),
            year_of(bound),
        ];
        self.say(key, &args)
    }
}

fn year_of(bound: Bound) -> (&'static str, Value<'static>) {
    ("year", Value::Number(i64::from(bound.year())))
}

fn period(cadence: Cadence) -> [(&'static str, Value<'static>); 2] {
    let unit = match cadence.unit() {
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    [("count", Value::Number(i64::from(cadence.count()))), ("unit", Value::Text(unit))]
}

fn precision_key(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Quarter(_) => "quarter",
        Precision::Season(season) => season_key(season),
        Precision::Year => "year",
    }
}

fn season_key(season: Season) -> &'static str {
    match season {
        Season::Winter => "winter",
        Season::Spring => "spring",
        Season::Summer => "summer",
        Season::Autumn => "autumn",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sample::Desk;

    #[test]
    fn schedules_in_three_languages() {
        let desks = ["fi", "sv", "en"].map(Desk::empty);
        for (typed, said) in [
            ("2020", ["2020", "2020", "2020"]),
            ("2019–2022", ["2019–2022", "2019–2022", "2019–2022"]),
            ("2019, 2020", ["2019 ja 2020", "2019 och 2020", "2019 and 2020"]),
            ("jatkuva", ["jatkuva", "fortgående", "continuous"]),
            ("2019, jatkuva", ["2019 ja jatkuva", "2019 och fortgående", "2019 and continuous"]),
            ("kevät 2027", ["kevät 2027", "våren 2027", "spring 2027"]),
            ("Q3 2025", ["3. neljännes 2025", "tredje kvartalet 2025", "third quarter of 2025"]),
            ("6/2027", ["kesäkuu 2027", "juni 2027", "June 2027"]),
            ("31.10.2025", ["31.10.2025", "31.10.2025", "31 Oct 2025"]),
            ("2027 mennessä", ["2027 mennessä", "senast 2027", "by 2027"]),
            ("by 2027-06", ["kesäkuuhun 2027 mennessä", "senast i juni 2027", "by June 2027"]),
            ("by 2027-autumn", ["syksyyn 2027 mennessä", "senast hösten 2027", "by autumn 2027"]),
            ("2025 alkaen", ["vuodesta 2025 alkaen", "från och med 2025", "from 2025"]),
            (
                "from 2027-spring",
                ["keväästä 2027 alkaen", "från och med våren 2027", "from spring 2027"],
            ),
            ("vuosittain", ["vuosittain", "varje år", "every year"]),
            (
                "every year from 2020",
                [
                    "vuosittain vuodesta 2020 alkaen",
                    "varje år från och med 2020",
                    "every year from 2020",
                ],
            ),
            ("ei päätetty", ["ei päätetty", "inte beslutat", "not decided"]),
            (
                "6/2027–9/2027",
                [
                    "kesäkuu 2027 – syyskuu 2027",
                    "juni 2027 – september 2027",
                    "June 2027 – September 2027",
                ],
            ),
        ] {
            let schedule = Schedule::parse(typed).unwrap();
            for (desk, said) in desks.iter().zip(said) {
                assert_eq!(desk.voice().timing(&schedule, None), said, "{typed}");
            }
        }
    }

    #[test]
    fn rhythms_in_three_languages() {
        let desks = ["fi", "sv", "en"].map(Desk::empty);
        for (typed, said) in [
            ("3 kk", ["3 kuukauden välein", "var 3:e månad", "every 3 months"]),
            ("kuukausi", ["kuukausittain", "varje månad", "every month"]),
            ("2 vuotta", ["2 vuoden välein", "vartannat år", "every 2 years"]),
            ("60 pv", ["60 päivän välein", "var 60:e dag", "every 60 days"]),
            ("2 / v", ["2 kertaa vuodessa", "2 gånger per år", "twice a year"]),
            (
                "3 / 2 kk",
                ["3 kertaa 2 kuukaudessa", "3 gånger på 2 månader", "3 times in 2 months"],
            ),
        ] {
            let cadence = Cadence::parse(typed).unwrap();
            for (desk, said) in desks.iter().zip(said) {
                assert_eq!(desk.voice().every(cadence), said, "{typed}");
            }
        }
        let half = Cadence::parse("6 kk").unwrap();
        let longest =
            ["vähintään 6 kuukauden välein", "minst var 6:e månad", "at least every 6 months"];
        for (desk, said) in desks.iter().zip(longest) {
            assert_eq!(desk.voice().at_least_every(half), said);
        }
        let limit = Cadence::parse("3 v").unwrap();
        for (desk, said) in desks.iter().zip(["3 vuotta", "3 år", "3 years"]) {
            assert_eq!(desk.voice().length(limit), said);
        }
    }

    #[test]
    fn an_event_is_told_in_the_documents_words() {
        let within = Schedule::within(Cadence::parse("60 pv").unwrap(), "päätöksestä".to_owned());
        let said = Desk::empty("fi").voice().timing(&within, None);
        assert_eq!(said, "60 päivän kuluessa: päätöksestä");
    }
}
