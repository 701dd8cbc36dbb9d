//! Goals, measures and indicators as open data.

use crate::address;
use crate::model::goal as model;
use crate::model::kind::{Direction, IndicatorKind};
use crate::model::programme::Programme;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::open::registry::{ClientGroup, LawReference, Party, Theme};
use crate::view::open::scribe::Scribe;
use crate::view::open::service::Service;
use crate::view::open::shape::{Ref, Urls, Word, Words, open};
use crate::view::open::timing::{Rhythm, Schedule, rhythm};

open! {
    /// A goal.
    Goal, "goal" {
        /// Its id in the programme.
        id: String,
        /// The theme it belongs to.
        theme: Ref<Theme>,
        /// Its number in the document.
        number: Option<String>,
        /// The goal in the words of the document.
        name: Words,
        /// More about it.
        text: Option<Words>,
        /// What should be so when it is reached.
        outcome: Option<Words>,
        /// Who leads.
        lead: Vec<Ref<Party>>,
        /// With whom.
        partners: Vec<Ref<Party>>,
        /// For whom.
        client_groups: Vec<Ref<ClientGroup>>,
        /// The laws it rests on.
        law: Vec<LawReference>,
        /// When, as said of the goal itself.
        schedule: Option<Schedule>,
        /// How it is measured.
        indicators: Vec<Indicator>,
        /// What is done to reach it.
        measures: Vec<Measure>,
        /// Its page.
        url: Urls,
    }

    /// A measure, with what it takes over from its goal.
    Measure, "measure" {
        /// Its id within the goal.
        id: String,
        /// The measure in the words of the document.
        text: Words,
        /// When.
        schedule: Option<Schedule>,
        /// Who leads.
        lead: Vec<Ref<Party>>,
        /// With whom.
        partners: Vec<Ref<Party>>,
        /// How it is measured.
        indicators: Vec<Indicator>,
        /// Its steps.
        steps: Vec<Step>,
        /// The services it concerns.
        services: Vec<Ref<Service>>,
        /// What it costs, a year.
        budget: Vec<Budget>,
        /// What it says in the columns of the programme's own.
        extra: Vec<Extra>,
        /// Its place on the page of the goal.
        url: Urls,
    }

    /// A step of a measure.
    Step, "step" {
        /// What is done.
        text: Words,
        /// When; that of the measure where it has none.
        schedule: Option<Schedule>,
        /// Who leads; those of the measure where it names nobody.
        lead: Vec<Ref<Party>>,
    }

    /// What a measure costs in one year.
    Budget, "budget" {
        /// The year.
        year: i64,
        /// Euros.
        eur: i64,
        /// From where.
        source: Option<Words>,
    }

    /// What a measure says in a column of the programme's own.
    Extra, "extra" {
        /// The id of the column.
        column: String,
        /// Its heading.
        name: Words,
        /// What stands in it.
        text: Words,
    }

    /// How one sees whether a goal is reached.
    Indicator, "indicator" {
        /// Its id within the goal.
        id: String,
        /// The indicator in the words of the document.
        text: Words,
        /// What it tells.
        kind: Option<Word<IndicatorKind>>,
        /// What it counts.
        unit: Option<Words>,
        /// The value at the start, as the document writes it.
        baseline: Option<String>,
        /// The value aimed at.
        target: Option<Target>,
        /// Where the value comes from.
        source: Option<Words>,
        /// How often it is measured.
        frequency: Option<Rhythm>,
    }

    /// The value that an indicator aims at.
    Target, "target" {
        /// The value, as the document writes it.
        value: Option<String>,
        /// Which way it should go.
        direction: Option<Word<Direction>>,
        /// In what time.
        per: Option<Rhythm>,
        /// By when.
        by: Option<Schedule>,
    }
}

impl<'a> Scribe<'a> {
    /// A goal of the programme.
    pub(super) fn goal(&self, programme: &'a Programme, id: Id<model::Goal>) -> Goal {
        let model::Goal {
            slug,
            at: _,
            theme,
            number,
            name,
            text,
            outcome,
            lead,
            partners,
            client_groups,
            law,
            timing,
            indicators,
            measures,
        } = &programme.goals[id];
        let measure = |one: &'a model::Measure| {
            let fragment = address::measure_fragment(slug, &one.slug);
            self.measure(programme, one, self.place(Leaf::Goal(id), &fragment))
        };
        Goal {
            id: slug.to_string(),
            theme: self.theme(*theme),
            number: number.clone(),
            name: self.text(name),
            text: self.maybe(text.as_ref()),
            outcome: self.maybe(outcome.as_ref()),
            lead: self.parties(lead),
            partners: self.parties(partners),
            client_groups: self.groups(client_groups),
            law: self.references(law),
            schedule: self.maybe_schedule(timing.as_ref()),
            indicators: indicators.iter().map(|one| self.indicator(one)).collect(),
            measures: measures.iter().map(measure).collect(),
            url: self.leaf(Leaf::Goal(id)),
        }
    }

    fn measure(&self, programme: &'a Programme, measure: &'a model::Measure, url: Urls) -> Measure {
        let model::Measure {
            slug,
            at: _,
            text,
            timing,
            lead,
            partners,
            indicators,
            steps,
            services,
            budget,
            extra,
            own_parties: _,
        } = measure;
        let service = |id: &Id<_>| Ref::new(&*programme.services[*id].slug);
        Measure {
            id: slug.to_string(),
            text: self.text(text),
            schedule: self.maybe_schedule(timing.as_ref()),
            lead: self.parties(lead),
            partners: self.parties(partners),
            indicators: indicators.iter().map(|one| self.indicator(one)).collect(),
            steps: steps.iter().map(|one| self.step(one)).collect(),
            services: services.iter().map(service).collect(),
            budget: budget.iter().map(|one| self.budget(one)).collect(),
            extra: extra
                .iter()
                .map(|(column, text)| Extra {
                    column: programme.columns[*column].slug.to_string(),
                    name: self.text(&programme.columns[*column].name),
                    text: self.text(text),
                })
                .collect(),
            url,
        }
    }

    fn step(&self, step: &'a model::Step) -> Step {
        let model::Step { text, timing, lead } = step;
        Step {
            text: self.text(text),
            schedule: self.maybe_schedule(timing.as_ref()),
            lead: self.parties(lead),
        }
    }

    fn budget(&self, budget: &model::Budget) -> Budget {
        let model::Budget { year, eur, source } = budget;
        Budget { year: *year, eur: *eur, source: self.maybe(source.as_ref()) }
    }

    fn indicator(&self, indicator: &'a model::Indicator) -> Indicator {
        let model::Indicator { slug, at: _, text, kind, unit, baseline, target, source, frequency } =
            indicator;
        Indicator {
            id: slug.to_string(),
            text: self.text(text),
            kind: kind.map(Word::from),
            unit: self.maybe(unit.as_ref()),
            baseline: baseline.clone(),
            target: target.as_ref().map(|one| self.target(one)),
            source: self.maybe(source.as_ref()),
            frequency: frequency.map(rhythm),
        }
    }

    fn target(&self, target: &'a model::Target) -> Target {
        let model::Target { value, direction, per, by } = target;
        Target {
            value: value.clone(),
            direction: direction.map(Word::from),
            per: per.map(rhythm),
            by: self.maybe_schedule(by.as_ref()),
        }
    }
}
