//! What must hold for every input, tried on many.
//!
//! The small languages: no string panics a parser, a fault points at whole characters of the string,
//! and what was understood once is understood alike in its canonical form.

use std::ops::Range;

use proptest::prelude::*;

use kotosivu::model::cadence::Cadence;
use kotosivu::model::schedule::Schedule;

use crate::survives;

/// Pieces of all three languages and some dirt; strung together they often nearly make sense.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "2019", "2027", "1066", "20200", "0", "1", "2", "6", "12", "13", "31", "60", "999", "99999",
    "a", "k", "v", "-", "–", "—", "/", ".", ",", ":", "(", ")", "§", "§:n", " ", " ", " ",
    "\u{a0}", "\u{ad}", "\u{308}", "ß", "İ", "٣", "😀", "ja", "och", "and", "jatkuva", "löpande",
    "ongoing", "ei päätetty", "mennessä", "alkaen", "from", "från och med", "by",
    "senast", "slutet av", "syksy", "talvi", "vår", "fall", "Q3", "q", "kvartaali", "lokakuu",
    "May", "vuosi", "vuoden", "år", "every", "joka", "var", "toinen", "kerran", "kahdesti",
    "twice", "vuodessa", "kk", "pv", "mån", "months", "vuosittain", "ggr", "per", "puolen vuoden",
    "välein", "KotoL", "perusopetuslaki", "681/2023", "mom.", "kohta", "kohdan", "momentin",
];

fn typed() -> impl Strategy<Value = String> {
    let spaced = prop::sample::select(PIECES).prop_flat_map(|piece| {
        prop_oneof![Just(piece.to_owned()), Just(format!("{piece} ")), Just(piece.to_uppercase())]
    });
    let soup = prop::collection::vec(spaced, 0..9).prop_map(|pieces| pieces.concat());
    prop_oneof![1 => any::<String>(), 6 => soup]
}

/// A time as an officer may type it, with a year of its own.
fn time() -> impl Strategy<Value = String> {
    let year = 1900..=2199_i16;
    prop_oneof![
        year.clone().prop_map(|year| year.to_string()),
        (1..=12, year.clone()).prop_map(|(month, year)| format!("{month}/{year}")),
        (1..=28, 1..=12, year.clone()).prop_map(|(d, m, y)| format!("{d}.{m}.{y}")),
        (1..=4, year.clone()).prop_map(|(quarter, year)| format!("Q{quarter} {year}")),
        (prop::sample::select(vec!["talvi", "vår", "summer", "Syksyllä"]), year)
            .prop_map(|(season, year)| format!("{season} {year}")),
    ]
}

fn cadence() -> impl Strategy<Value = String> {
    let unit = prop::sample::select(vec!["pv", "viikkoa", "månader", "years"]);
    (1..=999, 1..=999, unit).prop_map(|(times, count, unit)| format!("{times} / {count} {unit}"))
}

fn schedule() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        time(),
        (time(), time()).prop_map(|(from, to)| format!("{from} – {to}")),
        time().prop_map(|time| format!("{time} mennessä")),
        time().prop_map(|time| format!("från och med {time}")),
        Just("jatkuva".to_owned()),
        Just("not decided".to_owned()),
        (cadence(), 1900..=2199).prop_map(|(every, year)| format!("every {every} from {year}")),
    ];
    prop::collection::vec(part, 1..4).prop_map(|parts| parts.join(", "))
}

fn law_ref() -> impl Strategy<Value = String> {
    let statute = prop::sample::select(vec!["KotoL", "681/2023", "laki sosiaali- ja terveydestä"]);
    let section = (1..=9999, prop_oneof![Just(""), Just(" a"), Just("k")]);
    let section = section.prop_map(|(number, letter)| format!("{number}{letter}"));
    let sections = prop::collection::vec(section, 1..4).prop_map(|sections| sections.join(" ja "));
    let place =
        prop_oneof![Just(""), Just(":n 1 mom. 255 kohta"), Just(" kohta 3"), Just(" 2 mom.")];
    (statute, sections, place)
        .prop_map(|(statute, list, place)| format!("{statute} {list} §{place}"))
}

/// The range is one of whole characters of the string.
fn points_inside(typed: &str, at: &Range<usize>) -> bool {
    typed.get(at.clone()).is_some()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_a_schedule_or_a_fault_inside_it(typed in prop_oneof![typed(), schedule()]) {
        survives::schedule(&typed);
    }

    #[test]
    fn any_string_is_a_cadence_or_a_fault_inside_it(typed in prop_oneof![typed(), cadence()]) {
        match Cadence::parse(&typed) {
            Ok(cadence) => prop_assert_eq!(Cadence::parse(&cadence.canonical()), Ok(cadence)),
            Err(fault) => prop_assert!(points_inside(&typed, &fault.at()), "{:?}", fault),
        }
    }

    #[test]
    fn any_string_is_a_law_reference_or_a_fault_inside_it(typed in prop_oneof![typed(), law_ref()]) {
        survives::law(&typed);
    }

    #[test]
    fn a_well_formed_cadence_is_always_read(typed in cadence()) {
        let cadence = Cadence::parse(&typed);
        prop_assert!(cadence.is_ok_and(|cadence| cadence.longest_gap_months() > 0), "{}", typed);
    }

    #[test]
    fn a_well_formed_time_lies_within_its_year(typed in time()) {
        let schedule = Schedule::parse(&typed).map_err(|fault| TestCaseError::fail(format!("{fault:?}")))?;
        let year = schedule.last_dated_year();
        prop_assert!(year.is_some());
        prop_assert_eq!(schedule.first_day().map(jiff::civil::Date::year), year);
        prop_assert_eq!(schedule.last_day().map(jiff::civil::Date::year), year);
        prop_assert_eq!(schedule.years(), Vec::from_iter(year));
    }
}
