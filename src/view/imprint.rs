//! The imprint: whose document a page is and how far it has come, as the margin of paper says it.
//!
//! It is no part of what templates see.

use crate::model::kind::DecisionKind;
use crate::model::programme::Programme;
use crate::view::Voice;
use crate::view::phrase::Phrase;
use crate::words::Value;

/// Whose a document is and how far it has come; nothing where nothing is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imprint<'a> {
    /// What kind of document it is: “Action programme”.
    pub kind: Option<String>,
    /// Who publishes it.
    pub publisher: Option<Phrase<'a>>,
    /// Who coordinates it, where that is another.
    pub unit: Option<Phrase<'a>>,
    /// What was decided last and when; else how far it has come.
    pub decision: Option<String>,
    /// Whether it is public.
    pub publicity: Option<String>,
    /// The date of the document, `2024-11-18`; none where only its year is known.
    pub date: Option<String>,
}

/// The imprint of a page of `programme`; without one that of the site.
pub(super) fn imprint<'a>(voice: &Voice<'a>, programme: Option<&'a Programme>) -> Imprint<'a> {
    let parties = &voice.site.registry.parties;
    let publisher = programme.map(|one| one.publisher).or(voice.site.publisher);
    let publisher_name = publisher.map(|id| voice.phrase(&parties[id].name));
    let Some(programme) = programme else {
        return Imprint { publisher: publisher_name, ..Imprint::default() };
    };
    let unit = programme.coordinator.filter(|unit| Some(*unit) != publisher);
    Imprint {
        kind: Some(voice.tag("kind", programme.kind.key()).word),
        publisher: publisher_name,
        unit: unit.map(|id| voice.phrase(&parties[id].name)),
        decision: Some(decision(voice, programme)),
        publicity: Some(voice.tag("publicity", programme.publicity.key()).word),
        date: (!programme.date_is_year).then(|| programme.date.to_string()),
    }
}

/// What was approved or amended last; else the state of the programme and its date.
fn decision(voice: &Voice<'_>, programme: &Programme) -> String {
    let binding = [DecisionKind::Approved, DecisionKind::Amended];
    let decided = programme.decisions.iter().filter(|one| binding.contains(&one.kind));
    let (word, day) = match decided.max_by_key(|one| one.date) {
        Some(one) => (voice.tag("decision", one.kind.key()).word, voice.locale.date(one.date)),
        None => (
            voice.tag("state", programme.state.key()).word,
            voice.issued(programme.date, programme.date_is_year),
        ),
    };
    let args = [("decision", Value::Text(&word)), ("date", Value::Text(&day))];
    voice.say("imprint-decision", &args)
}
