//! What becomes of one translation that came back.
//!
//! Three wordings decide: the one that went out (known by its stamp), the one that came back, and the
//! one that is here now. Whoever changed it alone is right; where both did, people must choose.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Severity};
use crate::exchange::Reply;
use crate::exchange::intake::{Pair, told, typography};
use crate::markdown::{MarkKind, Role, marks};
use crate::translation::unit::State;

/// What becomes of it.
pub(super) enum Verdict {
    /// Nothing: it says what is here already, or nothing.
    Same,
    /// Nothing, for it was changed here too.
    Conflict,
    /// It is put in, in this state; there may be something to tell of it.
    Take { state: State, findings: Vec<Diagnostic> },
}

/// Decides about a translation. With `replace`, what came back wins over what changed here.
pub(super) fn judge(pair: &Pair<'_, '_>, replace: bool) -> Verdict {
    let reply = pair.reply;
    let now = pair.now.and_then(|now| now.entry).map_or("", |entry| entry.text.as_str());
    let state = pair.now.map_or(State::Missing, |now| now.state);
    if reply.text.is_empty() {
        return Verdict::Same;
    }
    if reply.text == now {
        return same_words(pair, state);
    }
    if now.is_empty() {
        return new_words(pair, now);
    }
    if is_unedited(reply) {
        return Verdict::Same;
    }
    if !reply.stamp.as_ref().is_some_and(|stamp| stamp.is_of(now)) && !replace {
        return Verdict::Conflict;
    }
    new_words(pair, now)
}

/// The words are those that are here; their state may have been changed outside.
fn same_words(pair: &Pair<'_, '_>, now: State) -> Verdict {
    let exported = pair.reply.stamp.as_ref().map(|stamp| stamp.state);
    let told = match pair.reply.state {
        Some(told) if pair.is_same && told != State::Missing => told,
        _ => return Verdict::Same,
    };
    let told = match (told, now) {
        // A note about a machine that is missing may be one that a tool dropped.
        (State::Done, State::Machine | State::Reviewed) if pair.reply.minds_state => now,
        (State::Done, State::Machine) => State::Reviewed,
        (State::Done, State::Reviewed) => now,
        (told, _) => told,
    };
    let is_untouched = exported == Some(told) || (exported.is_none() && told != State::Done);
    if told == now || is_untouched {
        return Verdict::Same;
    }
    Verdict::Take { state: told, findings: Vec::new() }
}

/// Whether the words are those that went out.
fn is_unedited(reply: &Reply) -> bool {
    reply.stamp.as_ref().is_some_and(|stamp| stamp.is_of(&reply.text))
}

fn new_words(pair: &Pair<'_, '_>, now: &str) -> Verdict {
    let reply = pair.reply;
    let exported = reply.stamp.as_ref().map_or(State::Missing, |stamp| stamp.state);
    let mut findings = Vec::new();
    let mut state = state_of(reply, exported);
    let is_autocorrected = reply.autocorrects && typography::is_same(now, &reply.text);
    if is_autocorrected {
        findings.push(told(Code::Autocorrected, reply).arg("reason", "text"));
    }
    if is_autocorrected || is_unedited(reply) {
        state = reply.state.filter(|told| *told != State::Missing).unwrap_or(exported);
    }
    let lost = if is_unedited(reply) { Vec::new() } else { lost_marks(reply) };
    for (finding, is_grave) in lost {
        if is_grave {
            state = State::Stale;
        }
        findings.push(finding);
    }
    if !pair.is_same {
        state = State::Stale;
    }
    Verdict::Take { state, findings }
}

/// The state of new words. One that nobody touched, in a tool that does not mind states, says nothing:
/// then a person wrote them, over what a machine had written or not.
fn state_of(reply: &Reply, exported: State) -> State {
    let by_person = match exported {
        State::Machine | State::Reviewed => State::Reviewed,
        State::Done | State::Stale | State::Missing => State::Done,
    };
    match reply.state {
        None | Some(State::Missing) => by_person,
        Some(state) if state == exported && !reply.minds_state => by_person,
        Some(state) => state,
    }
}

/// What the marks of the translation lack or have too many, and whether that breaks something: a link,
/// a picture, a code. Bold is a matter of language.
fn lost_marks(reply: &Reply) -> Vec<(Diagnostic, bool)> {
    let mut counts: BTreeMap<(MarkKind, String), i64> = BTreeMap::new();
    for (text, one) in [(&reply.source, 1), (&reply.text, -1)] {
        for mark in marks(text).into_iter().filter(|mark| !matches!(mark.role, Role::Closes(_))) {
            *counts.entry((mark.kind, mark.target)).or_default() += one;
        }
    }
    let uneven = counts.into_iter().filter(|(_, count)| *count != 0);
    uneven.map(|((kind, target), count)| lost(reply, kind, target, count > 0)).collect()
}

fn lost(reply: &Reply, kind: MarkKind, target: String, is_missing: bool) -> (Diagnostic, bool) {
    let is_grave = match kind {
        MarkKind::Link | MarkKind::Picture | MarkKind::Code | MarkKind::Footnote => true,
        MarkKind::Strong | MarkKind::Emphasis | MarkKind::Break | MarkKind::Html => false,
    };
    let reason = match (is_grave, is_missing) {
        (true, true) => "missing",
        (true, false) => "added",
        (false, _) => "stress",
    };
    let word = if target.is_empty() { reply.text.clone() } else { target };
    let mut found = told(Code::MarkupLost, reply).arg("word", word).arg("reason", reason);
    if !is_grave {
        found.severity = Severity::Info;
    }
    (found, is_grave)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;
    use crate::exchange::Stamp;
    use crate::language::Language;
    use crate::source::{FileId, Span};
    use crate::translation::Entry;
    use crate::translation::unit::{Kind, Translated, Unit};

    const TEXT: &str = "Katso [ohjaus](service:ohjaus)";
    const OLD: &str = "См. [помощь](service:ohjaus)";
    const NEW: &str = "См. [тут](service:ohjaus)";

    /// What becomes of a translation: the state it is put in, or why it is not.
    fn judged(
        exported: Option<(&str, State)>,
        now: (&str, State),
        back: (&str, Option<State>),
        minds_state: bool,
    ) -> &'static str {
        let unit = Unit {
            key: "content.a#1".into(),
            source: TEXT.into(),
            language: Language::FINNISH,
            originals: Vec::new(),
            kind: Kind::Field,
            at: Span::start_of(FileId(0)),
        };
        let entry = Entry { text: now.0.into(), ..Entry::new(&unit.key, TEXT) };
        let reply = Reply {
            id: "koe|content.a#1".into(),
            source: TEXT.into(),
            text: back.0.into(),
            state: back.1,
            minds_state,
            autocorrects: !minds_state,
            stamp: exported.map(|(text, state)| Stamp::of(text, state)),
            previous: None,
            comments: None,
            at: Place::Path("a".into()),
        };
        let here = Translated { unit: &unit, place: ("a", 1), entry: Some(&entry), state: now.1 };
        match judge(&Pair { unit: &unit, reply: &reply, is_same: true, now: Some(here) }, false) {
            Verdict::Same => "same",
            Verdict::Conflict => "conflict",
            Verdict::Take { state, findings: _ } => state.key(),
        }
    }

    #[test]
    fn whoever_changed_a_translation_alone_is_right() {
        use State::{Done, Machine, Missing, Reviewed, Stale};
        let none = ("", Missing);
        for (exported, now, back, minds_state, expected) in [
            // New words, in tools that mind states and in those that do not.
            (None, none, (NEW, Some(Done)), true, "done"),
            (None, none, (NEW, Some(Missing)), false, "done"),
            (None, none, (NEW, Some(Stale)), true, "stale"),
            (None, none, ("", Some(Done)), false, "same"),
            // Edited outside alone.
            (Some((OLD, Machine)), (OLD, Machine), (NEW, Some(Machine)), false, "reviewed"),
            (Some((OLD, Machine)), (OLD, Machine), (NEW, Some(Machine)), true, "machine"),
            (Some((OLD, Stale)), (OLD, Stale), (NEW, Some(Stale)), false, "done"),
            (Some((OLD, Done)), (OLD, Done), (NEW, None), false, "done"),
            // Edited here alone, on both sides, and nobody knows.
            (Some((OLD, Done)), (NEW, Done), (OLD, Some(Done)), true, "same"),
            (Some((OLD, Done)), ("Тут", Done), (NEW, Some(Done)), true, "conflict"),
            (None, ("Тут", Done), (NEW, Some(Done)), true, "conflict"),
            // Only the state.
            (Some((OLD, Stale)), (OLD, Stale), (OLD, Some(Done)), true, "done"),
            (Some((OLD, Machine)), (OLD, Machine), (OLD, Some(Done)), false, "reviewed"),
            (Some((OLD, Machine)), (OLD, Machine), (OLD, Some(Done)), true, "same"),
            (Some((OLD, Machine)), (OLD, Reviewed), (OLD, Some(Machine)), false, "same"),
            // A link that was lost.
            (None, none, ("См. тут", Some(Done)), true, "stale"),
        ] {
            let verdict = judged(exported, now, back, minds_state);
            assert_eq!(verdict, expected, "{exported:?} {now:?} {back:?} {minds_state}");
        }
    }
}
