//! KT201–KT205: goals, measures and their follow-up.
//!
//! The duty to write action programmes has been repealed (1100/2024), so what is asked here is good
//! practice, as in the programmes that people still write.

use crate::check::rules::subject::{Subject, head, printed};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::model::goal::{Goal, Measure};
use crate::model::kind::ProgrammeState;

/// KT201: a measure tells when, who and how one sees it. The goal's answers are the measure's too.
/// Of a programme that is only kept, this is worth knowing, but nobody can mend it.
pub(super) fn measures(subject: &Subject<'_>, out: &mut Diagnostics) {
    for (_, goal) in subject.programme.goals.iter() {
        for measure in &goal.measures {
            let lacking = lacking(goal, measure);
            if lacking.is_empty() {
                continue;
            }
            let mut finding = Diagnostic::new(Code::MeasureLacks, head(measure.at))
                .arg("measure", measure.text.original().words.to_string())
                .arg("field", Arg::Words(lacking));
            if subject.is_kept() {
                finding.severity = Severity::Info;
            }
            out.push(finding);
        }
    }
}

fn lacking(goal: &Goal, measure: &Measure) -> Vec<&'static str> {
    let timings = measure.timing.iter().chain(&goal.timing);
    let steps = &measure.steps;
    let has_schedule =
        timings.chain(steps.iter().filter_map(|step| step.timing.as_ref())).count() > 0;
    let has_lead = !measure.lead.is_empty() || steps.iter().any(|step| !step.lead.is_empty());
    let has_indicator = !measure.indicators.is_empty() || !goal.indicators.is_empty();
    [(has_schedule, "schedule"), (has_lead, "responsible-party"), (has_indicator, "indicator")]
        .into_iter()
        .filter_map(|(has, noun)| (!has).then_some(noun))
        .collect()
}

/// KT202: something is done to reach every goal.
pub(super) fn goals(subject: &Subject<'_>, out: &mut Diagnostics) {
    for (_, goal) in subject.programme.goals.iter() {
        if goal.measures.is_empty() {
            let finding = Diagnostic::new(Code::GoalWithoutMeasure, head(goal.at));
            out.push(finding.arg("goal", goal.name.original().words.to_string()));
        }
    }
}

/// KT203: the period has not run out. An archived programme still has no newer edition in its place;
/// one that is superseded has.
pub(super) fn period(subject: &Subject<'_>, out: &mut Diagnostics) {
    let programme = subject.programme;
    let Some(period) = &programme.period else { return };
    let Some(end) = period.schedule.last_day().filter(|end| *end < subject.today) else { return };
    if programme.state == ProgrammeState::Superseded {
        return;
    }
    let mut finding = Diagnostic::new(Code::PeriodOver, period.at).arg("date", printed(end));
    if subject.is_kept() {
        finding.severity = Severity::Info;
    }
    out.push(finding);
}

/// KT205: one knows who follows the programme up, and how often.
pub(super) fn monitoring(subject: &Subject<'_>, out: &mut Diagnostics) {
    let programme = subject.programme;
    let reporting = programme.reporting.as_ref();
    let has_body = !programme.steering.is_empty()
        || reporting.is_some_and(|told| !told.by.is_empty() || !told.to.is_empty());
    let has_interval = reporting.is_some_and(|told| told.every.is_some());
    let lacking: Vec<&'static str> =
        [(has_body, "follow-up-body"), (has_interval, "follow-up-interval")]
            .into_iter()
            .filter_map(|(has, noun)| (!has).then_some(noun))
            .collect();
    if !lacking.is_empty() {
        out.push(subject.finding(Code::MonitoringLacks).arg("field", Arg::Words(lacking)));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::rules::trial::Trial;

    const GOAL: &str = "[[goal]]\nid = \"g\"\ntheme = \"tyo\"\nname = \"Tavoite\"\n";
    const MEASURE: &str = "[[goal.measure]]\nid = \"m\"\ntext = \"Toimenpide\"\n";
    const INDICATOR: &str = "[[goal.indicator]]\nid = \"i\"\ntext = \"Mittari\"\n";

    #[test]
    fn a_measure_tells_when_who_and_how_or_its_goal_does() {
        for (parts, found) in [
            (
                format!("{GOAL}{MEASURE}"),
                vec!["Toimenpide | schedule, responsible-party, indicator"],
            ),
            (format!("{GOAL}lead = [\"kaupunki\"]\nschedule = 2027\n{MEASURE}{INDICATOR}"), vec![]),
            (
                format!("{GOAL}{MEASURE}schedule = \"jatkuva\"\nlead = [\"kaupunki\"]"),
                vec!["Toimenpide | indicator"],
            ),
        ] {
            let trial = Trial::new("kind = \"toimenpiteet\"").parts(&parts);
            assert_eq!(trial.asked(Code::MeasureLacks), found, "{parts}");
        }
    }

    #[test]
    fn what_an_archived_programme_lacks_is_only_worth_knowing() {
        let head = "kind = \"toimenpiteet\"\nstate = \"arkistoitu\"\nperiod = \"2019–2022\"";
        let trial = Trial::new(head).parts(&format!("{GOAL}{MEASURE}"));
        let lacks = ["info: Toimenpide | schedule, responsible-party, indicator"];
        assert_eq!(trial.asked(Code::MeasureLacks), lacks);
        assert_eq!(trial.asked(Code::PeriodOver), ["info: 31.12.2022"]);
        assert!(trial.asked(Code::GoalWithoutMeasure).is_empty());
    }

    #[test]
    fn a_goal_without_measures_is_told() {
        let trial = Trial::new("kind = \"toimenpiteet\"").parts(GOAL);
        assert_eq!(trial.asked(Code::GoalWithoutMeasure), ["Tavoite"]);
    }

    #[test]
    fn a_period_is_over_the_day_after_its_last() {
        let trial = |state: &str, today| {
            let head =
                format!("kind = \"toimenpiteet\"\nstate = \"{state}\"\nperiod = \"2023–2026\"");
            Trial::new(&head).on(today).asked(Code::PeriodOver)
        };
        assert!(trial("hyväksytty", date(2026, 12, 31)).is_empty());
        assert_eq!(trial("hyväksytty", date(2027, 1, 1)), ["31.12.2026"]);
        assert!(trial("korvattu", date(2027, 1, 1)).is_empty());
    }

    #[test]
    fn monitoring_has_a_body_and_an_interval() {
        for (head, found) in [
            ("", vec!["follow-up-body, follow-up-interval"]),
            ("steering = [\"kaupunki\"]", vec!["follow-up-interval"]),
            ("[reporting]\nevery = \"vuosi\"\nby = [\"kaupunki\"]", vec![]),
        ] {
            let trial = Trial::new(&format!("kind = \"toimenpiteet\"\n{head}"));
            assert_eq!(trial.asked(Code::MonitoringLacks), found, "{head}");
        }
    }
}
