//! How long, or how often: `3 kk`, `vuosi`, `2 / v`, `kerran vuodessa`.
//!
//! One value serves both, since “three months” and “every three months” are typed alike and the
//! field that holds it says which is meant. Nothing here knows which law asks for which rhythm, and
//! nothing here is put into words for readers.

use std::ops::Range;

use crate::model::token::{Cursor, Kind, Token, extent, tokens};

/// The largest number that may be typed; more is surely a slip.
const LARGEST: u16 = 999;

/// The most days that 1, 2, … 12 consecutive months of the calendar can hold.
const MOST_DAYS: [u32; 12] = [31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366];

/// The unit in which a length is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A calendar day.
    Day,
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

/// So many times in a period: once in three months, twice in a year.
///
/// All numbers are from 1 to 999. Values are equal when they were meant alike, so twelve months and
/// one year differ; compare [`Cadence::longest_gap_months`] where only the length matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cadence {
    times: u16,
    count: u16,
    unit: Unit,
}

/// Why a string is no cadence; each carries the bytes of the string that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There are no words in it.
    Empty(Range<usize>),
    /// These words mean nothing here.
    NotUnderstood(Range<usize>),
    /// Never is no rhythm.
    Zero(Range<usize>),
    /// More than 999.
    TooLarge(Range<usize>),
}

impl Fault {
    /// The bytes of the string that it is about, always on character boundaries.
    pub fn at(&self) -> Range<usize> {
        match self {
            Fault::Empty(at) | Fault::NotUnderstood(at) | Fault::Zero(at) | Fault::TooLarge(at) => {
                at.clone()
            }
        }
    }
}

impl Cadence {
    /// Reads a cadence typed in Finnish, Swedish or English, or fails with what is wrong with it.
    ///
    /// A lone `v` is *vuosi*, a year, never the Swedish *vecka*.
    ///
    /// ```
    /// use kotosivu::model::cadence::{Cadence, Unit};
    ///
    /// let twice = Cadence::parse("2 ggr / år").unwrap();
    /// assert_eq!((twice.times(), twice.count(), twice.unit()), (2, 1, Unit::Year));
    /// assert_eq!(twice, Cadence::parse("kahdesti vuodessa").unwrap());
    /// assert_eq!(Cadence::parse("3 kk").unwrap().canonical(), "3 months");
    /// ```
    pub fn parse(text: &str) -> Result<Cadence, Fault> {
        let tokens = tokens(text);
        let Some(all) = extent(&tokens) else { return Err(Fault::Empty(0..text.len())) };
        tokens.iter().try_for_each(check_number)?;
        let mut cursor = Cursor::new(&tokens);
        let cadence = rhythm(&mut cursor).or_else(|| length(&mut cursor));
        cursor.eat(&["."]);
        match cadence {
            Some(cadence) if cursor.is_done() => Ok(cadence),
            Some(_) => Err(Fault::NotUnderstood(extent(cursor.rest).unwrap_or(all))),
            None => Err(Fault::NotUnderstood(all)),
        }
    }

    /// How many times in the period.
    pub fn times(self) -> u16 {
        self.times
    }

    /// How many units the period lasts.
    pub fn count(self) -> u16 {
        self.count
    }

    /// The unit of the period.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// The language-neutral typed form, `3 months` or `2 / 1 year`; [`Cadence::parse`] reads it
    /// back as the same value.
    pub fn canonical(self) -> String {
        let unit = match self.unit {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        let period = format!("{} {unit}{plural}", self.count);
        if self.times == 1 { period } else { format!("{} / {period}", self.times) }
    }

    /// The longest time between two turns in whole months, rounded up, if the turns are spread
    /// evenly.
    ///
    /// Days are counted with the calendar on the officer's side: 184 days still pass for six
    /// months, since six months can be that long (July to December), and 185 do not.
    pub fn longest_gap_months(self) -> u32 {
        let (times, count) = (u32::from(self.times), u32::from(self.count));
        match self.unit {
            Unit::Day => months_holding(count.div_ceil(times)),
            Unit::Week => months_holding((count * 7).div_ceil(times)),
            Unit::Month => count.div_ceil(times),
            Unit::Year => (count * 12).div_ceil(times),
        }
    }

    /// The time from one turn to the next in days, if that is a whole number whatever the month:
    /// never for months and years.
    pub fn in_days(self) -> Option<u32> {
        let days = match self.unit {
            Unit::Day => u32::from(self.count),
            Unit::Week => u32::from(self.count) * 7,
            Unit::Month | Unit::Year => return None,
        };
        let times = u32::from(self.times);
        days.is_multiple_of(times).then(|| days / times)
    }
}

/// The fewest months that can last so many days.
fn months_holding(days: u32) -> u32 {
    let most_in_years = |years: u32| years * 365 + years.div_ceil(4);
    // The most whole years that are too short, and then the months that make up for it.
    let years = (0..=days / 365).rev().find(|years| most_in_years(*years) < days).unwrap_or(0);
    let left = days - most_in_years(years);
    let months = MOST_DAYS.iter().zip(1..).find(|(most, _)| left <= **most);
    years * 12 + months.map_or(12, |(_, months)| months)
}

fn check_number(token: &Token) -> Result<(), Fault> {
    match token.number() {
        Some(0) => Err(Fault::Zero(token.at.clone())),
        Some(1..=LARGEST) => Ok(()),
        None if token.kind != Kind::Number => Ok(()),
        _ => Err(Fault::TooLarge(token.at.clone())),
    }
}

/// Reads what can only be a rhythm, never a length: `vuosittain`, `2 / v`, `twice a year`.
/// Reads nothing if there is none.
pub(super) fn rhythm(cursor: &mut Cursor) -> Option<Cadence> {
    let mut ahead = *cursor;
    let cadence = match ahead.look_up(ADVERBS) {
        Some((count, unit)) => Cadence { times: 1, count, unit },
        None => times_per_period(&mut ahead)?,
    };
    *cursor = ahead;
    Some(cadence)
}

/// Reads a length, which may be dressed as a rhythm: `3 kk`, `joka vuosi`, `kuuden kuukauden
/// välein`. Reads nothing if there is none.
pub(super) fn length(cursor: &mut Cursor) -> Option<Cadence> {
    let mut ahead = *cursor;
    ahead.eat(EVERY);
    let (count, unit) = period(&mut ahead)?;
    ahead.eat(&["välein"]);
    *cursor = ahead;
    Some(Cadence { times: 1, count, unit })
}

fn times_per_period(cursor: &mut Cursor) -> Option<Cadence> {
    let mut ahead = *cursor;
    let times = match ahead.look_up(TIMES) {
        Some(times) => times,
        None => counted_times(&mut ahead)?,
    };
    ahead.eat(PER);
    let (count, unit) = period(&mut ahead)?;
    *cursor = ahead;
    Some(Cadence { times, count, unit })
}

/// `2 kertaa`, `två gånger`; a bare number counts times only before a slash or *per*.
fn counted_times(cursor: &mut Cursor) -> Option<u16> {
    let times = count(cursor)?;
    let counted = cursor.eat(TURNS);
    if counted {
        cursor.eat(&["."]);
    }
    let divided = cursor.peek().is_some_and(|token| token.is(&["/", "per"]));
    (counted || divided).then_some(times)
}

/// How many of which unit; one, if no number is given, and half a year is six months.
fn period(cursor: &mut Cursor) -> Option<(u16, Unit)> {
    if cursor.eat_phrase(HALF_YEARS) {
        return Some((6, Unit::Month));
    }
    let count = count(cursor).unwrap_or(1);
    let unit = cursor.look_up(UNITS)?;
    cursor.eat(&["."]);
    Some((count, unit))
}

fn count(cursor: &mut Cursor) -> Option<u16> {
    cursor.number(|number| (1..=LARGEST).contains(&number)).or_else(|| cursor.look_up(COUNTS))
}

const EVERY: &[&str] = &["every", "each", "joka", "var", "varje", "vart"];

const PER: &[&str] = &["/", "per", "a", "an", "om", "i", "each", "every", "joka", "varje"];

const TURNS: &[&str] =
    &["kertaa", "kerta", "krt", "x", "×", "ggr", "ggn", "gånger", "gång", "times", "time"];

const TIMES: &[(u16, &[&str])] = &[
    (1, &["kerran", "once"]),
    (2, &["kahdesti", "twice"]),
    (3, &["kolmesti", "thrice"]),
    (4, &["neljästi"]),
];

const ADVERBS: &[((u16, Unit), &[&str])] = &[
    ((1, Unit::Day), &["päivittäin", "dagligen", "daily"]),
    ((1, Unit::Week), &["viikoittain", "viikottain", "veckovis", "weekly"]),
    ((1, Unit::Month), &["kuukausittain", "månadsvis", "månatligen", "monthly"]),
    ((3, Unit::Month), &["neljännesvuosittain", "kvartalsvis", "kvartaleittain", "quarterly"]),
    ((6, Unit::Month), &["puolivuosittain", "halvårsvis"]),
    ((1, Unit::Year), &["vuosittain", "årligen", "årsvis", "yearly", "annually"]),
];

const HALF_YEARS: &[&str] = &[
    "puoli vuotta",
    "puolen vuoden",
    "puolivuosi",
    "ett halvår",
    "halvår",
    "ett halvt år",
    "half a year",
    "half year",
    "half - year",
    "half - yearly",
    "half yearly",
];

const UNITS: &[(Unit, &[&str])] = &[
    (Unit::Day, &["pv", "päivä", "päivää", "päivän", "päivässä", "vrk"]),
    (Unit::Day, &["dag", "dagar", "dagen", "dygn", "day", "days"]),
    (Unit::Week, &["vk", "vko", "viikko", "viikkoa", "viikon", "viikossa"]),
    (Unit::Week, &["vecka", "veckor", "veckan", "week", "weeks"]),
    (Unit::Month, &["kk", "kuukausi", "kuukautta", "kuukauden", "kuukaudessa"]),
    (Unit::Month, &["mån", "månad", "månader", "månaden", "månads", "month", "months"]),
    (Unit::Year, &["v", "vuosi", "vuotta", "vuoden", "vuodessa"]),
    (Unit::Year, &["år", "året", "års", "year", "years"]),
];

const COUNTS: &[(u16, &[&str])] = &[
    (1, &["yksi", "yhden", "en", "ett", "one", "a", "an"]),
    (2, &["kaksi", "kahden", "toinen", "två", "annan", "annat", "two", "other", "second"]),
    (3, &["kolme", "kolmen", "kolmas", "tre", "tredje", "three", "third"]),
    (4, &["neljä", "neljän", "neljäs", "fyra", "fjärde", "four", "fourth"]),
    (5, &["viisi", "viiden", "viides", "fem", "femte", "five", "fifth"]),
    (6, &["kuusi", "kuuden", "kuudes", "sex", "sjätte", "six", "sixth"]),
    (7, &["seitsemän", "sju", "seven"]),
    (8, &["kahdeksan", "åtta", "eight"]),
    (9, &["yhdeksän", "nio", "nine"]),
    (10, &["kymmenen", "tio", "ten"]),
    (11, &["yksitoista", "yhdentoista", "elva", "eleven"]),
    (12, &["kaksitoista", "kahdentoista", "tolv", "twelve"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use Unit::{Day, Month, Week, Year};

    #[test]
    fn what_officers_type() {
        let table: &[(&str, u16, u16, Unit)] = &[
            ("3 kk", 1, 3, Month),
            ("3kk", 1, 3, Month),
            ("6 kuukautta", 1, 6, Month),
            ("kuukausi", 1, 1, Month),
            ("vuosi", 1, 1, Year),
            ("2 / v", 2, 1, Year),
            ("5/v.", 5, 1, Year),
            ("2 / 3 kk", 2, 3, Month),
            ("60 pv", 1, 60, Day),
            ("60\u{a0}päivää", 1, 60, Day),
            ("3 v", 1, 3, Year),
            ("2 viikkoa", 1, 2, Week),
            ("Kerran vuodessa", 1, 1, Year),
            ("2 kertaa vuodessa", 2, 1, Year),
            ("2 krt / v", 2, 1, Year),
            ("kahdesti vuodessa", 2, 1, Year),
            ("kerran kuukaudessa", 1, 1, Month),
            ("kolmen kuukauden välein", 1, 3, Month),
            ("kuuden kuukauden välein", 1, 6, Month),
            ("puolen vuoden välein", 1, 6, Month),
            ("joka toinen vuosi", 1, 2, Year),
            ("vuosittain", 1, 1, Year),
            ("kuukausittain", 1, 1, Month),
            ("viikoittain", 1, 1, Week),
            ("puolivuosittain", 1, 6, Month),
            ("3 mån", 1, 3, Month),
            ("3 mån.", 1, 3, Month),
            ("år", 1, 1, Year),
            ("2 ggr / år", 2, 1, Year),
            ("två gånger om året", 2, 1, Year),
            ("en gång per år", 1, 1, Year),
            ("var tredje månad", 1, 3, Month),
            ("varje år", 1, 1, Year),
            ("årligen", 1, 1, Year),
            ("månadsvis", 1, 1, Month),
            ("veckovis", 1, 1, Week),
            ("halvårsvis", 1, 6, Month),
            ("60 dagar", 1, 60, Day),
            ("3 months", 1, 3, Month),
            ("every 3 months", 1, 3, Month),
            ("every other year", 1, 2, Year),
            ("year", 1, 1, Year),
            ("twice a year", 2, 1, Year),
            ("3 times a year", 3, 1, Year),
            ("half-yearly", 1, 6, Month),
            ("yearly", 1, 1, Year),
            ("MONTHLY", 1, 1, Month),
            ("weekly", 1, 1, Week),
            ("60 days", 1, 60, Day),
        ];
        for &(typed, times, count, unit) in table {
            let expected = Cadence { times, count, unit };
            assert_eq!(Cadence::parse(typed), Ok(expected), "{typed}");
            assert_eq!(Cadence::parse(&expected.canonical()), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_no_cadence() {
        let table = [
            ("", Fault::Empty(0..0)),
            (" \u{a0}", Fault::Empty(0..3)),
            ("0 kk", Fault::Zero(0..1)),
            ("1000 pv", Fault::TooLarge(0..4)),
            ("99999999999 kk", Fault::TooLarge(0..11)),
            ("usein", Fault::NotUnderstood(0..5)),
            ("3", Fault::NotUnderstood(0..1)),
            ("3 kk päästä", Fault::NotUnderstood(5..14)),
            ("kk 3", Fault::NotUnderstood(3..4)),
        ];
        for (typed, fault) in table {
            assert_eq!(Cadence::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn gaps_are_rounded_up_to_months() {
        let table = [
            ("6 kk", 6),
            ("vuosi", 12),
            ("2 / v", 6),
            ("5 / v", 3),
            ("3 v", 36),
            ("1 pv", 1),
            ("31 pv", 1),
            ("32 pv", 2),
            ("60 pv", 2),
            ("184 pv", 6),
            ("185 pv", 7),
            ("366 pv", 12),
            ("367 pv", 13),
            ("26 viikkoa", 6),
            ("2 kertaa viikossa", 1),
            ("999 viikkoa", 230),
        ];
        for (typed, months) in table {
            assert_eq!(Cadence::parse(typed).unwrap().longest_gap_months(), months, "{typed}");
        }
    }

    #[test]
    fn days_are_told_only_when_exact() {
        let table = [
            ("60 pv", Some(60)),
            ("2 viikkoa", Some(14)),
            ("7 kertaa viikossa", Some(1)),
            ("2 / viikko", None),
            ("kuukausi", None),
            ("vuosi", None),
        ];
        for (typed, days) in table {
            assert_eq!(Cadence::parse(typed).unwrap().in_days(), days, "{typed}");
        }
    }
}
