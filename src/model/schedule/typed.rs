//! The words of a schedule, read in three languages: from a typed string to its parts.
//!
//! All the words that officers may use stand in the tables at the end. What the parts mean is said
//! one file up; how spaces, dashes and capitals vary is the tokens' business.

use std::ops::Range;

use jiff::civil::Date;

use crate::model::cadence;
use crate::model::schedule::{Bound, Fault, Part, Precision, Season, YEARS, checked_year};
use crate::model::token::{Cursor, Kind, Token, extent, tokens};

/// Reads all parts of a schedule, at least one.
pub(super) fn read(text: &str) -> Result<Vec<Part>, Fault> {
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Err(Fault::Empty(0..text.len()));
    }
    let mut parts = Vec::new();
    let mut rest = tokens.as_slice();
    loop {
        let end = (0..rest.len()).find(|index| is_joint(rest, *index)).unwrap_or(rest.len());
        let joint = rest.get(end).unwrap_or(&tokens[tokens.len() - 1]);
        let at = extent(&rest[..end]).unwrap_or(joint.at.clone());
        parts.push(read_part(&rest[..end], at)?);
        if end == rest.len() {
            return Ok(parts);
        }
        rest = &rest[end + 1..];
    }
}

/// A comma or a conjunction; but *och* in *från och med* joins nothing.
fn is_joint(tokens: &[Token], index: usize) -> bool {
    let before_med = tokens.get(index + 1).is_some_and(|next| next.is(&["med"]));
    tokens[index].is(&[",", ";", "&", "+", "ja", "sekä", "och", "samt", "and"]) && !before_med
}

/// Reads one part; `at` is where it stands, or where it is missing.
fn read_part(tokens: &[Token], at: Range<usize>) -> Result<Part, Fault> {
    let mut cursor = Cursor::new(tokens);
    let part = match read_words(&mut cursor) {
        Some(part) => part,
        None => read_dated(&mut cursor, &at)?,
    };
    cursor.eat(&["."]);
    match extent(cursor.rest) {
        Some(left) => Err(Fault::NotUnderstood(left)),
        None => Ok(part),
    }
}

/// The parts that are known by their words.
fn read_words(cursor: &mut Cursor) -> Option<Part> {
    if cursor.eat_phrase(UNDECIDED) {
        return Some(Part::Undecided);
    }
    if cursor.eat_phrase(CONTINUOUS) {
        return Some(Part::Continuous);
    }
    read_recurring(cursor)
}

/// `every 3 months from 2020`, `vuosittain vuodesta 2020 alkaen`.
fn read_recurring(cursor: &mut Cursor) -> Option<Part> {
    let mut ahead = *cursor;
    let said_every = ahead.eat(&["every", "joka", "varje", "var", "vart"]);
    let mut every = cadence::rhythm(&mut ahead);
    if said_every {
        every = every.or_else(|| cadence::length(&mut ahead));
    }
    let every = every?;
    *cursor = ahead;
    let prefixed = ahead.eat_phrase(FROM);
    ahead.eat(IN_YEAR);
    let year = ahead.number(|number| i16::try_from(number).is_ok_and(|year| YEARS.contains(&year)));
    let told = year.is_some() && (ahead.eat(FROM_AFTER) || prefixed);
    if !told {
        return Some(Part::Recurring { every, from: None });
    }
    *cursor = ahead;
    Some(Part::Recurring { every, from: year.and_then(|year| i16::try_from(year).ok()) })
}

fn read_dated(cursor: &mut Cursor, at: &Range<usize>) -> Result<Part, Fault> {
    let missing = || Fault::NotUnderstood(at.clone());
    if cursor.eat_phrase(BY) || cursor.take_if(is_dash).is_some() {
        cursor.eat_phrase(END_OF);
        return read_point(cursor)?.ok_or_else(missing)?.bound(None).map(Part::By);
    }
    let prefixed = cursor.eat_phrase(FROM);
    let start = read_point(cursor)?.ok_or_else(missing)?;
    if cursor.eat(FROM_AFTER) || prefixed {
        return start.bound(None).map(Part::From);
    }
    if cursor.eat_phrase(BY_AFTER) {
        return start.bound(None).map(Part::By);
    }
    if cursor.take_if(is_dash).is_none() {
        let bound = start.bound(None)?;
        return Ok(Part::Dated { from: bound, to: bound });
    }
    if cursor.is_done() {
        return start.bound(None).map(Part::From);
    }
    let end = read_point(cursor)?.ok_or_else(missing)?;
    span(&start, &end)
}

fn is_dash(token: &Token) -> bool {
    token.kind == Kind::Dash
}

/// From `start` to `end`, of which `start` may borrow its year (`9–12/2027`); a winter may run over
/// the turn of the year (`talvi 2026–2027`).
fn span(start: &Point, end: &Point) -> Result<Part, Fault> {
    let next_year = start.year.and_then(|year| year.checked_add(1));
    let over_new_year = end.when == When::Year && end.year == next_year;
    if start.when == When::Season(Season::Winter) && over_new_year {
        let december = Point { when: When::Month(12), ..start.clone() };
        let february = Point { when: When::Month(2), ..end.clone() };
        return Ok(Part::Dated { from: december.bound(None)?, to: february.bound(None)? });
    }
    let alike = std::mem::discriminant(&start.when) == std::mem::discriminant(&end.when);
    let borrowed = if alike { end.year } else { None };
    let (from, to) = (start.bound(borrowed)?, end.bound(None)?);
    if to.last < from.first {
        return Err(Fault::EndsBeforeItBegins(start.at.start..end.at.end));
    }
    Ok(Part::Dated { from, to })
}

/// A time as typed, not yet checked against the calendar; its year may stand elsewhere.
#[derive(Debug, Clone)]
struct Point {
    when: When,
    year: Option<i16>,
    at: Range<usize>,
}

/// What of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Day { day: u16, month: u16 },
    Month(u16),
    Quarter(u16),
    Season(Season),
    Year,
}

impl Point {
    /// The time it means, in the year `borrowed` if none was typed with it.
    fn bound(&self, borrowed: Option<i16>) -> Result<Bound, Fault> {
        let at = || self.at.clone();
        let year = self.year.or(borrowed).ok_or_else(|| Fault::NotUnderstood(at()))?;
        let months = |first, last, precision| {
            Bound::months(year, first, last, precision).ok_or_else(|| Fault::Year(at()))
        };
        match self.when {
            When::Day { day, month } => {
                let month = within(month, 12).ok_or_else(|| Fault::Month(at()))?;
                let day = within(day, 31).and_then(|day| Date::new(year, month, day).ok());
                day.and_then(Bound::on).ok_or_else(|| Fault::Day(at()))
            }
            When::Month(month) => {
                let month = within(month, 12).ok_or_else(|| Fault::Month(at()))?;
                months(month, month, Precision::Month)
            }
            When::Quarter(quarter) => {
                let quarter = within(quarter, 4).ok_or_else(|| Fault::Quarter(at()))?;
                months(quarter * 3 - 2, quarter * 3, Precision::Quarter(quarter.unsigned_abs()))
            }
            When::Season(season) => {
                let (first, last) = season.months();
                months(first, last, Precision::Season(season))
            }
            When::Year => months(1, 12, Precision::Year),
        }
    }
}

/// The number, if it is from 1 to `most`.
fn within(number: u16, most: i8) -> Option<i8> {
    i8::try_from(number).ok().filter(|number| (1..=most).contains(number))
}

/// Reads a time, or nothing if there is none; fails at a number that can be no year.
fn read_point(cursor: &mut Cursor) -> Result<Option<Point>, Fault> {
    cursor.eat(IN_YEAR);
    let before = cursor.rest;
    let Some(first) = cursor.peek() else { return Ok(None) };
    let found = match first.text.len() {
        1..=2 if first.kind == Kind::Number => from_small_number(cursor),
        _ if first.kind == Kind::Number => from_year(cursor),
        _ => from_word(cursor),
    };
    let used = &before[..before.len() - cursor.rest.len()];
    let Some(when) = found else {
        let wrong_year = first.kind == Kind::Number && first.text.len() > 2;
        return if wrong_year { Err(Fault::Year(first.at.clone())) } else { Ok(None) };
    };
    let at = extent(used).unwrap_or(first.at.clone());
    Ok(Some(Point { when: when.0, year: when.1, at }))
}

type Found = Option<(When, Option<i16>)>;

/// `2027`, `2027-06`, `2027-06-30`, `2027-Q3`, `2027 syksy`.
fn from_year(cursor: &mut Cursor) -> Found {
    let typed = cursor.peek()?;
    let year = Some(take_year(cursor)?);
    if let Some(month) = take_iso(cursor, typed) {
        let when = match take_iso(cursor, month) {
            Some(day) => When::Day { day: day.number()?, month: month.number()? },
            None => When::Month(month.number()?),
        };
        return Some((when, year));
    }
    let mut ahead = *cursor;
    ahead.eat(&["-"]);
    // A year after it claims it: “2026-syksy 2027” is a span.
    match part_of_year(&mut ahead) {
        Some(when) if ahead.peek().is_none_or(|next| next.kind != Kind::Number) => {
            *cursor = ahead;
            Some((when, year))
        }
        _ => Some((When::Year, year)),
    }
}

/// `6/2027`, `31.10.2025`, `31.10.`, `31. lokakuuta 2025`, `3. kvartaali 2025`, and a bare month
/// before a dash.
fn from_small_number(cursor: &mut Cursor) -> Found {
    let number = cursor.number(|_| true)?;
    if cursor.eat(&["/"]) {
        return Some((When::Month(number), Some(take_year(cursor)?)));
    }
    let dot = cursor.eat(&["."]);
    if dot && let Some(month) = take_short(cursor) {
        cursor.eat(&["."]);
        return Some((When::Day { day: number, month }, take_year(cursor)));
    }
    if let Some(month) = cursor.look_up(MONTHS) {
        return Some((When::Day { day: number, month }, take_year(cursor)));
    }
    if cursor.eat(QUARTERS) {
        return Some((When::Quarter(number), take_year(cursor)));
    }
    let before_dash = !dot && cursor.peek().is_some_and(is_dash);
    before_dash.then_some((When::Month(number), None))
}

/// `Q3 2025`, `syksy 2027`, `lokakuu 2025`.
fn from_word(cursor: &mut Cursor) -> Found {
    let when = part_of_year(cursor)?;
    cursor.eat(&["/"]);
    cursor.eat(IN_YEAR);
    Some((when, take_year(cursor)))
}

fn part_of_year(cursor: &mut Cursor) -> Option<When> {
    if let Some(season) = cursor.look_up(SEASONS) {
        return Some(When::Season(season));
    }
    if let Some(month) = cursor.look_up(MONTHS) {
        return Some(When::Month(month));
    }
    let mut ahead = *cursor;
    if !ahead.eat(QUARTERS) {
        return None;
    }
    let quarter = take_short(&mut ahead)?;
    *cursor = ahead;
    Some(When::Quarter(quarter))
}

/// Four digits that can be a year.
fn take_year(cursor: &mut Cursor) -> Option<i16> {
    let plausible = |token: &Token| {
        let year = token.number().and_then(|number| checked_year(i64::from(number)));
        token.text.len() == 4 && year.is_some()
    };
    let number = cursor.take_if(plausible)?.number()?;
    i16::try_from(number).ok()
}

/// A number of one or two digits.
fn take_short(cursor: &mut Cursor) -> Option<u16> {
    cursor.take_if(|token| token.kind == Kind::Number && token.text.len() <= 2)?.number()
}

/// A hyphen and two digits, close to what stands before them as in ISO 8601.
fn take_iso<'t>(cursor: &mut Cursor<'t>, before: &Token) -> Option<&'t Token> {
    let mut ahead = *cursor;
    let hyphen = ahead.take_if(|token| token.is(&["-"]) && before.touches(token))?;
    let two_digits = |token: &Token| token.kind == Kind::Number && token.text.len() == 2;
    let number = ahead.take_if(|token| two_digits(token) && hyphen.touches(token))?;
    *cursor = ahead;
    Some(number)
}

const CONTINUOUS: &[&str] = &[
    "jatkuva toiminta",
    "jatkuvaa toimintaa",
    "jatkuva",
    "jatkuvaa",
    "jatkuvasti",
    "fortgående",
    "fortlöpande",
    "löpande",
    "kontinuerlig",
    "kontinuerligt",
    "continuous",
    "continuously",
    "ongoing",
];

const UNDECIDED: &[&str] = &[
    "ei päätetty",
    "ei vielä päätetty",
    "ei ole päätetty",
    "ei ole vielä päätetty",
    "ej beslutat",
    "ej beslutad",
    "inte beslutat",
    "ännu inte beslutat",
    "inte ännu beslutat",
    "not decided",
    "not yet decided",
    "undecided",
];

const BY: &[&str] = &[
    "viimeistään",
    "senast",
    "till och med",
    "t . o . m .",
    "t . o . m",
    "by",
    "until",
    "no later than",
];

/// Only after a word of [`BY`]: elsewhere “the end of 2027” says more than the year.
const END_OF: &[&str] =
    &["the end of", "end of", "i slutet av", "slutet av", "utgången av", "vid utgången av"];

const BY_AFTER: &[&str] =
    &["loppuun mennessä", "mennessä", "loppuun asti", "loppuun saakka", "asti", "saakka"];

const FROM: &[&str] =
    &["från och med", "fr . o . m .", "fr . o . m", "från", "from", "since", "starting"];

const FROM_AFTER: &[&str] = &["alkaen", "lähtien", "onwards", "framåt"];

const IN_YEAR: &[&str] = &[
    "vuosi", "vuonna", "vuoden", "vuodesta", "vuoteen", "vuosina", "år", "åren", "i", "year", "in",
];

const QUARTERS: &[&str] =
    &["q", "kvartaali", "neljännes", "vuosineljännes", "kvartal", "kvartalet", "quarter"];

const SEASONS: &[(Season, &[&str])] = &[
    (Season::Winter, &["talvi", "talvella", "talven", "talvesta", "talveen", "vinter", "vintern"]),
    (Season::Winter, &["winter"]),
    (Season::Spring, &["kevät", "keväällä", "kevään", "keväästä", "kevääseen", "vår", "våren"]),
    (Season::Spring, &["spring"]),
    (Season::Summer, &["kesä", "kesällä", "kesän", "kesästä", "kesään", "sommar", "sommaren"]),
    (Season::Summer, &["summer"]),
    (Season::Autumn, &["syksy", "syksyllä", "syksyn", "syksystä", "syksyyn", "höst", "hösten"]),
    (Season::Autumn, &["autumn", "fall"]),
];

#[rustfmt::skip]
const MONTHS: &[(u16, &[&str])] = &[
    (1, &["tammikuu", "tammikuun", "tammikuuta", "tammikuussa", "januari", "january"]),
    (2, &["helmikuu", "helmikuun", "helmikuuta", "helmikuussa", "februari", "february"]),
    (3, &["maaliskuu", "maaliskuun", "maaliskuuta", "maaliskuussa", "mars", "march"]),
    (4, &["huhtikuu", "huhtikuun", "huhtikuuta", "huhtikuussa", "april"]),
    (5, &["toukokuu", "toukokuun", "toukokuuta", "toukokuussa", "maj", "may"]),
    (6, &["kesäkuu", "kesäkuun", "kesäkuuta", "kesäkuussa", "juni", "june"]),
    (7, &["heinäkuu", "heinäkuun", "heinäkuuta", "heinäkuussa", "juli", "july"]),
    (8, &["elokuu", "elokuun", "elokuuta", "elokuussa", "augusti", "august"]),
    (9, &["syyskuu", "syyskuun", "syyskuuta", "syyskuussa", "september"]),
    (10, &["lokakuu", "lokakuun", "lokakuuta", "lokakuussa", "oktober", "october"]),
    (11, &["marraskuu", "marraskuun", "marraskuuta", "marraskuussa", "november"]),
    (12, &["joulukuu", "joulukuun", "joulukuuta", "joulukuussa", "december"]),
];

#[cfg(test)]
mod tests {
    use crate::model::schedule::{Fault, Schedule};

    fn parsed(typed: &str) -> Schedule {
        Schedule::parse(typed).unwrap_or_else(|fault| panic!("{typed}: {fault:?}"))
    }

    #[test]
    fn what_officers_type() {
        let table = [
            ("2020", "2020"),
            (" 2019 - 2022 ", "2019–2022"),
            ("2019–2022", "2019–2022"),
            ("2019\u{a0}–\u{a0}2022", "2019–2022"),
            ("vuosina 2019–2022", "2019–2022"),
            ("2019–2019", "2019"),
            ("Jatkuva", "continuous"),
            ("JATKUVAA", "continuous"),
            ("fortgående", "continuous"),
            ("Löpande", "continuous"),
            ("ongoing", "continuous"),
            ("2019, jatkuva", "2019, continuous"),
            ("2020 ja 2021", "2020, 2021"),
            ("2020 och 2021", "2020, 2021"),
            ("6/2027", "2027-06"),
            ("9–12/2027", "2027-09–2027-12"),
            ("6/2027-1/2028", "2027-06–2028-01"),
            ("2027-06", "2027-06"),
            ("lokakuu 2025", "2025-10"),
            ("October 2025", "2025-10"),
            ("Q3 2025", "2025-Q3"),
            ("q3/2025", "2025-Q3"),
            ("2025-Q3", "2025-Q3"),
            ("Q3–Q4 2025", "2025-Q3–2025-Q4"),
            ("3. kvartaali 2025", "2025-Q3"),
            ("syksy 2027", "2027-autumn"),
            ("syksyllä 2027", "2027-autumn"),
            ("2027 syksy", "2027-autumn"),
            ("kevät–syksy 2025", "2025-spring–2025-autumn"),
            ("syksy 2027-kevät 2028", "2027-autumn–2028-spring"),
            ("2026-syksy 2027", "2026–2027-autumn"),
            ("kesä 2027", "2027-summer"),
            ("talvi 2027", "2027-winter"),
            ("talvi 2026–2027", "2026-12–2027-02"),
            ("våren 2027", "2027-spring"),
            ("sommar 2027", "2027-summer"),
            ("hösten 2027", "2027-autumn"),
            ("vinter 2027", "2027-winter"),
            ("fall 2027", "2027-autumn"),
            ("2027 mennessä", "by 2027"),
            ("vuoden 2027 loppuun mennessä", "by 2027"),
            ("viimeistään 6/2027", "by 2027-06"),
            ("syksyyn 2027 mennessä", "by 2027-autumn"),
            ("senast 2027", "by 2027"),
            ("t.o.m. 2027", "by 2027"),
            ("by 2027", "by 2027"),
            ("by the end of 2027", "by 2027"),
            ("By fall 2027", "by 2027-autumn"),
            ("2025 alkaen", "from 2025"),
            ("vuodesta 2025 alkaen", "from 2025"),
            ("1.1.2025 alkaen", "from 2025-01-01"),
            ("from 2025", "from 2025"),
            ("från och med 2025", "from 2025"),
            ("fr.o.m. 2025", "from 2025"),
            ("2025–", "from 2025"),
            ("–2027", "by 2027"),
            ("31.10.2025", "2025-10-31"),
            ("2025-10-31", "2025-10-31"),
            ("31. lokakuuta 2025", "2025-10-31"),
            ("1.3.–31.5.2025", "2025-03-01–2025-05-31"),
            ("31.10.2025 mennessä", "by 2025-10-31"),
            ("ei päätetty", "undecided"),
            ("not decided", "undecided"),
            ("Ej beslutat", "undecided"),
            ("vuosittain", "every 1 year"),
            ("kerran vuodessa vuodesta 2020 alkaen", "every 1 year from 2020"),
            ("joka vuosi", "every 1 year"),
            ("every 3 months from 2020", "every 3 months from 2020"),
            ("2 / v", "every 2 / 1 year"),
            ("ongoing, annually", "continuous, every 1 year"),
        ];
        for (typed, canonical) in table {
            let schedule = parsed(typed);
            assert_eq!(schedule.canonical(), canonical, "{typed}");
            assert_eq!(parsed(canonical), schedule, "{typed}");
        }
    }

    #[test]
    fn what_is_no_schedule() {
        let table = [
            ("", Fault::Empty(0..0)),
            ("\u{a0} ", Fault::Empty(0..3)),
            ("joskus", Fault::NotUnderstood(0..6)),
            ("2019, joskus", Fault::NotUnderstood(6..12)),
            ("2019,", Fault::NotUnderstood(4..5)),
            ("2019,, 2020", Fault::NotUnderstood(5..6)),
            ("2020 alusta", Fault::NotUnderstood(5..11)),
            ("end of 2027", Fault::NotUnderstood(0..11)),
            ("2019–22", Fault::NotUnderstood(0..9)),
            ("syksy", Fault::NotUnderstood(0..5)),
            ("60 pv", Fault::NotUnderstood(0..5)),
            ("13/2027", Fault::Month(0..7)),
            ("2027-00", Fault::Month(0..7)),
            ("1.13.2025", Fault::Month(0..9)),
            ("Q5 2025", Fault::Quarter(0..7)),
            ("31.9.2025", Fault::Day(0..9)),
            ("2025-02-29", Fault::Day(0..10)),
            ("20200", Fault::Year(0..5)),
            ("1066", Fault::Year(0..4)),
            ("2020–20211", Fault::Year(7..12)),
            ("2022–2019", Fault::EndsBeforeItBegins(0..11)),
            ("jatkuva, 12/2027–1/2027", Fault::EndsBeforeItBegins(9..25)),
        ];
        for (typed, fault) in table {
            assert_eq!(Schedule::parse(typed), Err(fault), "{typed}");
        }
    }
}
