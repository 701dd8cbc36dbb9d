//! Goals, measures and indicators of an action programme.

use crate::model::kind::{Direction, IndicatorKind};
use crate::record::fields::{
    Cadence, Id, LawRef, Number, Quantity, Ref, Schedule, Text, Texts, Words,
};
use crate::record::reader::record;
use crate::record::registry::{ClientGroup, Party, Theme};
use crate::record::services::Service;
use crate::source::Spanned;

record! {
    /// A goal. What it says of parties, schedule and indicators holds for all its measures that do not say otherwise.
    Goal, "goal" {
        /// Its id.
        id: Id,
        /// The theme it belongs to.
        theme: Ref<Theme>,
        /// Its number in the document.
        number: Option<Words>,
        /// The goal in the document's words.
        name: Text,
        /// More about it.
        text: Option<Text>,
        /// What should be so when it is reached.
        outcome: Option<Text>,
        /// Who leads the work.
        lead: Vec<Ref<Party>>,
        /// Who does it together with the lead.
        partners: Vec<Ref<Party>>,
        /// The client groups it is for.
        client_groups: Vec<Ref<ClientGroup>>,
        /// The laws it rests on.
        law: Vec<LawRef>,
        /// When it is done.
        schedule: Option<Schedule>,
        /// How it is measured.
        indicator: Vec<Indicator>,
        /// What is done to reach it.
        measure: Vec<Measure>,
    }
}

record! {
    /// A measure: what is done, when, by whom.
    Measure, "measure" {
        /// Its id, unique within the goal.
        id: Id,
        /// The measure in the document's words.
        text: Text,
        /// When it is done. The goal's schedule when left out.
        schedule: Option<Schedule>,
        /// Who leads the work. The goal's lead when left out.
        lead: Vec<Ref<Party>>,
        /// Who does it together with the lead. The goal's partners when left out, unless the measure has a lead of its own.
        partners: Vec<Ref<Party>>,
        /// How this measure is measured.
        indicator: Vec<Indicator>,
        /// Its steps.
        step: Vec<Step>,
        /// The services it concerns.
        services: Vec<Ref<Service>>,
        /// What it costs, a year.
        budget: Vec<Budget>,
        /// Values of the programme's own columns.
        extra: Texts,
    }
}

record! {
    /// A step of a measure, with its own lead and schedule.
    Step, "step" {
        /// What is done.
        text: Text,
        /// When it is done.
        schedule: Option<Schedule>,
        /// Who leads the work.
        lead: Vec<Ref<Party>>,
    }
}

record! {
    /// What a measure costs in one year.
    Budget, "budget" {
        /// The year.
        year: Number,
        /// Euros, without cents.
        eur: Number,
        /// From where the money comes.
        source: Option<Text>,
    }
}

record! {
    /// How one sees whether a goal is reached.
    Indicator, "indicator" {
        /// Its id, unique within the goal.
        id: Id,
        /// The indicator in the document's words; printed as it is.
        text: Text,
        /// What it tells.
        kind: Option<Spanned<IndicatorKind>>,
        /// What it counts.
        unit: Option<Text>,
        /// The value at the start.
        baseline: Option<Quantity>,
        /// The value aimed at.
        target: Option<Target>,
        /// Where the value comes from.
        source: Option<Text>,
        /// How often it is measured.
        frequency: Option<Cadence>,
    }
}

record! {
    /// The value that an indicator aims at.
    Target, "target" {
        /// The value aimed at.
        value: Option<Quantity>,
        /// Which way it should go.
        direction: Option<Spanned<Direction>>,
        /// In what time: `"vuosi"` for “5 a year”.
        per: Option<Cadence>,
        /// By when the value is to be reached.
        by: Option<Schedule>,
    }
}
