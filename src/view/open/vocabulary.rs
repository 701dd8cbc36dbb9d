//! The fixed vocabularies of open data: those of the field, and the few of its own.

use crate::model::kind::{
    CellState, DecisionKind, Direction, DutyLevel, IndicatorKind, Mode, PartyKind, ProgrammeKind,
    ProgrammeState, Provision, ServiceCategory, StatutoryKind, Strength,
};
use crate::view::open::shape::{Vocabulary, Word};

macro_rules! vocabularies {
    ($($kind:ident $name:literal,)+) => {$(
        impl Vocabulary for $kind {
            const NAME: &'static str = $name;

            fn words() -> Vec<(&'static str, &'static str)> {
                $kind::ALL.iter().map(|word| (word.key(), word.meaning().trim())).collect()
            }
        }

        impl From<$kind> for Word<$kind> {
            fn from(word: $kind) -> Word<$kind> {
                Word::new(word.key())
            }
        }
    )+};
}

vocabularies! {
    ProgrammeKind "programme-kind",
    ProgrammeState "programme-state",
    DecisionKind "decision-kind",
    PartyKind "party-kind",
    ServiceCategory "service-category",
    StatutoryKind "statutory-kind",
    Strength "strength",
    CellState "cell-state",
    Provision "provision",
    Mode "mode",
    DutyLevel "duty-level",
    IndicatorKind "indicator-kind",
    Direction "direction",
}

macro_rules! own {
    ($($(#[doc = $doc:literal])+ $vocabulary:ident $name:literal { $($word:ident = $key:literal $meaning:literal,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $vocabulary {
            $(#[doc = $meaning] $word,)+
        }

        impl Vocabulary for $vocabulary {
            const NAME: &'static str = $name;

            fn words() -> Vec<(&'static str, &'static str)> {
                vec![$(($key, $meaning)),+]
            }
        }

        impl From<$vocabulary> for Word<$vocabulary> {
            fn from(word: $vocabulary) -> Word<$vocabulary> {
                Word::new(match word { $($vocabulary::$word => $key),+ })
            }
        }
    )+};
}

own! {
    /// What one part of a schedule says.
    PartKind "schedule-kind" {
        Dated = "dated" "From one time to another; both are told.",
        From = "from" "From some time on, without end.",
        By = "by" "At some time at the latest.",
        Continuous = "continuous" "All the time, without end.",
        Recurring = "recurring" "Again and again, without end.",
        Within = "within" "Within some time of an event.",
        Undecided = "undecided" "Not decided yet, and said so.",
    }
    /// How closely a time is known.
    PrecisionKind "precision" {
        Day = "day" "A day.",
        Month = "month" "A calendar month.",
        Quarter = "quarter" "A quarter of the calendar year.",
        Season = "season" "A season.",
        Year = "year" "A calendar year.",
    }
    /// A unit of time.
    UnitKind "unit" {
        Day = "day" "A calendar day.",
        Week = "week" "Seven days.",
        Month = "month" "A calendar month.",
        Year = "year" "A calendar year.",
    }
}
