//! What the law says on a day, as data: limits, repealed provisions, names left behind.
//!
//! The law moves, programmes stay. A set holds from one day to another and knows on which day people
//! last compared it with the statute book; adding next year's law means adding a set. Nothing here
//! knows of programmes, and no rule holds a number of its own.

use jiff::civil::{Date, date};

/// The Integration Act in force, by its number in the statute book.
pub const INTEGRATION_ACT: &str = "681/2023";

/// The Integration Act of 2010, repealed when the present one came into force.
pub const OLD_INTEGRATION_ACT: &str = "1386/2010";

/// The law of a time.
#[derive(Debug)]
pub struct RuleSet {
    /// Its name: country, year and month.
    pub id: &'static str,
    /// The first day on which it holds.
    pub from: Date,
    /// The day on which it was last compared with the statute book.
    pub verified: Date,
    /// The first day for which a change of the law has been announced, so that the set must be
    /// compared again.
    pub may_change: Date,
    /// The months within which an assessment and a plan are made (681/2023 14 §, 20 § 3 mom.).
    pub limit_months: u32,
    /// The most months between two reviews of an integration plan (681/2023 22 §).
    pub review_months: u32,
    /// The usual most months between two talks with a jobseeker (380/2023 32 §).
    pub talk_months: u32,
    /// Provisions that are no longer there, with those to cite instead.
    pub gone: &'static [Gone],
}

/// A provision that is not, or no longer, in the statute.
#[derive(Debug)]
pub struct Gone {
    /// The number of the statute.
    pub statute: &'static str,
    /// The section; every section where there is none.
    pub section: Option<u16>,
    /// The subsection; the whole section where there is none.
    pub subsection: Option<u8>,
    /// The item; the whole subsection where there is none.
    pub item: Option<u8>,
    /// What to cite instead: a place of the same statute, or another statute's number where the
    /// whole statute has been repealed.
    pub instead: &'static str,
}

/// A name that has been left behind.
#[derive(Debug)]
pub struct OldName {
    /// How words that carry the name begin, in any case form: `ELY-kesku`.
    pub stem: &'static str,
    /// The name as one says it.
    pub old: &'static str,
    /// The name of today, in the same language.
    pub new: &'static str,
    /// The first day on which the new one holds.
    pub since: Date,
}

impl RuleSet {
    /// The set of a day. A day before the first set gets the first one: a programme that was decided
    /// before the law came into force but takes effect under it (Kuopio's of 18.11.2024) is judged
    /// by the law for which it was written.
    pub fn on(day: Date) -> &'static RuleSet {
        RULE_SETS.iter().rev().find(|set| set.from <= day).unwrap_or(&RULE_SETS[0])
    }

    /// Names of authorities and documents that were out of use when the set began.
    pub fn old_names(&self) -> impl Iterator<Item = &'static OldName> + use<> {
        let from = self.from;
        OLD_NAMES.iter().filter(move |name| name.since <= from)
    }
}

/// All sets, in the order of their days.
pub const RULE_SETS: &[RuleSet] = &[
    RuleSet {
        id: "fi-2025-01",
        from: date(2025, 1, 1),
        verified: date(2026, 11, 21),
        may_change: date(2026, 1, 1),
        limit_months: 36,
        review_months: 6,
        talk_months: 3,
        gone: GONE,
    },
    // Its authorities changed their names (721/2025). The government has announced that it will
    // change municipal duties from 1.1.2027 (3.9.2025).
    RuleSet {
        id: "fi-2026-01",
        from: date(2026, 1, 1),
        verified: date(2026, 11, 21),
        may_change: date(2027, 1, 1),
        limit_months: 36,
        review_months: 6,
        talk_months: 3,
        gone: GONE,
    },
];

const GONE: &[Gone] = &[
    // Repealed by 1100/2024, from the day on which the act came into force.
    whole(INTEGRATION_ACT, 15, "14 §"),
    whole(INTEGRATION_ACT, 17, "16 §"),
    whole(INTEGRATION_ACT, 21, "16 §"),
    whole(INTEGRATION_ACT, 48, "45 §"),
    Gone { subsection: Some(3), ..whole(INTEGRATION_ACT, 13, "13 § 1 mom.") },
    // Never there: guidance during the programme is an item of section 13.
    Gone { subsection: Some(1), item: Some(5), ..whole(INTEGRATION_ACT, 10, "13 § 1 mom. 5 k") },
    Gone { section: None, ..whole(OLD_INTEGRATION_ACT, 0, INTEGRATION_ACT) },
];

const fn whole(statute: &'static str, section: u16, instead: &'static str) -> Gone {
    Gone { statute, section: Some(section), subsection: None, item: None, instead }
}

/// Names that were changed by law, each with the day of its change.
const OLD_NAMES: &[OldName] = &[
    name("TE-toimisto", "TE-toimisto", "työvoimaviranomainen", date(2025, 1, 1)),
    name("TE-byrå", "TE-byrå", "arbetskraftsmyndighet", date(2025, 1, 1)),
    name("Kotouttamisohjelm", "kotouttamisohjelma", "kotoutumisohjelma", date(2025, 1, 1)),
    name("Maistraat", "maistraatti", "Digi- ja väestötietovirasto", date(2020, 1, 1)),
    name(
        "Magistrat",
        "magistrat",
        "Myndigheten för digitalisering och befolkningsdata",
        date(2020, 1, 1),
    ),
    name("ELY-kesku", "ELY-keskus", "elinvoimakeskus", date(2026, 1, 1)),
    name(
        "Elinkeino-, liikenne- ja ympäristökesku",
        "elinkeino-, liikenne- ja ympäristökeskus",
        "elinvoimakeskus",
        date(2026, 1, 1),
    ),
    name("NTM-central", "NTM-central", "livskraftscentral", date(2026, 1, 1)),
    name(
        "KEHA-kesku",
        "KEHA-keskus",
        "Työllisyys-, kehittämis- ja hallintokeskus",
        date(2026, 1, 1),
    ),
    name("Aluehallintoviras", "aluehallintovirasto", "Lupa- ja valvontavirasto", date(2026, 1, 1)),
    name(
        "Regionförvaltningsverk",
        "regionförvaltningsverket",
        "Tillstånds- och tillsynsverket",
        date(2026, 1, 1),
    ),
    name("Valvira", "Valvira", "Lupa- ja valvontavirasto", date(2026, 1, 1)),
];

const fn name(stem: &'static str, old: &'static str, new: &'static str, since: Date) -> OldName {
    OldName { stem, old, new, since }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_gets_the_latest_set_that_has_begun_and_an_early_day_the_first() {
        for (day, id) in [
            (date(2024, 11, 18), "fi-2025-01"),
            (date(2025, 1, 1), "fi-2025-01"),
            (date(2025, 12, 31), "fi-2025-01"),
            (date(2026, 1, 1), "fi-2026-01"),
            (date(2031, 5, 1), "fi-2026-01"),
        ] {
            assert_eq!(RuleSet::on(day).id, id, "{day}");
        }
    }

    #[test]
    fn sets_follow_one_another_and_names_hold_when_their_set_does() {
        for pair in RULE_SETS.windows(2) {
            assert!(pair[0].from < pair[1].from);
        }
        for set in RULE_SETS {
            assert!(set.verified >= set.from, "{}", set.id);
            assert!(set.old_names().all(|name| name.since <= set.from), "{}", set.id);
        }
        for (set, out_of_use) in RULE_SETS.iter().zip([false, true]) {
            let named = set.old_names().any(|name| name.old == "ELY-keskus");
            assert_eq!(named, out_of_use, "{}", set.id);
        }
    }
}
