//! From a schedule as typed to one that can be reckoned with.

use std::collections::BTreeSet;

use crate::check::programme::Scope;
use crate::check::registry::cadence;
use crate::diag::{Code, Diagnostic};
use crate::model::programme::Timing;
use crate::model::schedule::Schedule;
use crate::record::fields::{self, ScheduleParts, Words};
use crate::source::Span;

/// The schedule of the thing at `path`; `None` after a complaint.
pub(crate) fn read_timing(
    typed: &fields::Schedule,
    path: &str,
    scope: &mut Scope<'_>,
) -> Option<Timing> {
    match typed {
        fields::Schedule::Words(words) => {
            Some(Timing { schedule: parsed(words)?, words: None, after: None, at: words.at })
        }
        fields::Schedule::List(list, at) => {
            let schedules: Vec<_> = list.iter().filter_map(parsed).collect();
            if schedules.is_empty() {
                return bad(*at, "[]", scope);
            }
            Some(Timing { schedule: Schedule::join(schedules), words: None, after: None, at: *at })
        }
        fields::Schedule::Parts(parts) => from_parts(parts, path, scope),
    }
}

/// The reader has found the words to be good.
fn parsed(words: &Words) -> Option<Schedule> {
    Schedule::parse(&words.value).ok()
}

fn bad(at: Span, word: &str, scope: &mut Scope<'_>) -> Option<Timing> {
    scope.out.push(Diagnostic::new(Code::BadSchedule, at).arg("word", word));
    None
}

fn from_parts(parts: &ScheduleParts, path: &str, scope: &mut Scope<'_>) -> Option<Timing> {
    let path = format!("{path}.schedule");
    let words = scope.maybe(parts.text.as_ref(), &path, "text");
    let after = scope.maybe(parts.after.as_ref(), &path, "after");
    let mut schedules = Vec::new();
    if let Some(every) = parts.every.as_ref().and_then(cadence) {
        schedules.push(Schedule::every(every, parts.from.as_ref().map(|year| year.value)));
    }
    if let Some(within) = parts.within.as_ref().and_then(cadence) {
        let event = after.as_ref().map(|after| after.original().words.to_string());
        schedules.push(Ok(Schedule::within(within, event.unwrap_or_default())));
    }
    if let Some(by) = &parts.by {
        schedules.push(Schedule::by(by.value));
    }
    // Words alone are a schedule that nobody can reckon with: it counts as undecided.
    if schedules.is_empty() && words.is_some() {
        schedules.push(Schedule::parse("not decided"));
    }
    match schedules.into_iter().collect::<Result<Vec<_>, _>>() {
        Ok(schedules) if !schedules.is_empty() => {
            let timing =
                Timing { schedule: Schedule::join(schedules), words, after, at: parts.span };
            report_disagreement(&timing, scope);
            Some(timing)
        }
        _ => bad(parts.span, "", scope),
    }
}

/// The document's words name a year that the structure beside them does not have.
fn report_disagreement(timing: &Timing, scope: &mut Scope<'_>) {
    let Some(words) = &timing.words else { return };
    let said = years_in(&words.original().words);
    let reckoned: BTreeSet<i16> = timing.schedule.years().into_iter().collect();
    let missing: Vec<String> = said.difference(&reckoned).map(ToString::to_string).collect();
    if !missing.is_empty() && !reckoned.is_empty() {
        let found: Vec<String> = reckoned.iter().map(ToString::to_string).collect();
        scope.out.push(
            Diagnostic::new(Code::WordsDisagree, timing.at)
                .arg("word", words.original().words.to_string())
                .arg("found", found.join(", ")),
        );
    }
}

/// The years named in words: runs of four digits in this and the last century.
fn years_in(words: &str) -> BTreeSet<i16> {
    let runs =
        words.split(|character: char| !character.is_ascii_digit()).filter(|run| run.len() == 4);
    runs.filter_map(|run| run.parse().ok()).filter(|year| (1900..2200).contains(year)).collect()
}
