//! What stands in the margin of every sheet of paper: publisher, unit, decision, publicity.
//!
//! Plain words on one line each, for a page printed by a browser and for a document laid out by a
//! printer alike. It is part of the frame, so its names do not count as what the page says.

use crate::model::kind::ProgrammeState;
use crate::model::programme::{Decision, Programme};
use crate::model::registry::Party;
use crate::model::table::Id;
use crate::view::frame::PaperMargin;
use crate::view::pen::Pen;
use crate::words::Value;

/// The margin of a page: of the programme where the page belongs to one, else of the site.
pub(super) fn margin(pen: &Pen<'_>, programme: Option<&Programme>) -> PaperMargin {
    match programme.filter(|_| pen.own_leaf().is_some()) {
        Some(programme) => PaperMargin {
            publisher: name(pen, programme.publisher),
            unit: programme.coordinator.map(|id| name(pen, id)),
            decision: Some(standing(pen, programme)),
            publicity: Some(pen.tag("publicity", programme.publicity.key()).word),
        },
        None => PaperMargin { publisher: owner(pen), unit: None, decision: None, publicity: None },
    }
}

fn owner(pen: &Pen<'_>) -> String {
    let title = || pen.voice.phrase(&pen.site().title).text.into_owned();
    pen.site().publisher.map_or_else(title, |id| name(pen, id))
}

fn name(pen: &Pen<'_>, party: Id<Party>) -> String {
    pen.voice.phrase(&pen.site().registry.parties[party].name).text.into_owned()
}

/// What the programme is worth: the last decision, and how far it has come where that is not what
/// one takes from a decision.
fn standing(pen: &Pen<'_>, programme: &Programme) -> String {
    let state = pen.tag("state", programme.state.key()).word;
    match programme.decisions.iter().max_by_key(|one| one.date) {
        None => {
            let issued = pen.voice.issued(programme.date, programme.date_is_year);
            [state, issued].join(&pen.word("mark-comma"))
        }
        Some(last) if is_in_force(programme.state) => decided(pen, last),
        Some(last) => [state, decided(pen, last)].join(&pen.word("mark-comma")),
    }
}

fn is_in_force(state: ProgrammeState) -> bool {
    use ProgrammeState::{Amended, Approved, Archived, Consultation, Draft, Published, Superseded};
    match state {
        Published | Approved | Amended => true,
        Draft | Consultation | Superseded | Archived => false,
    }
}

fn decided(pen: &Pen<'_>, decision: &Decision) -> String {
    let done = pen.tag("decision", decision.kind.key()).word;
    let (date, body) = (pen.voice.locale.date(decision.date), name(pen, decision.body));
    let told = |key, words| (key, Value::Text(words));
    pen.say("decision-line", &[told("decision", &done), told("date", &date), told("body", &body)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Page;
    use crate::model::kind::{DecisionKind, ProgrammeKind};
    use crate::model::site::Leaf;
    use crate::view::page;
    use crate::view::sample::{Desk, party_id, programme};
    use jiff::civil::date;

    fn decision(day: i8, kind: DecisionKind) -> Decision {
        Decision {
            body: party_id("viranomainen"),
            date: date(2024, 11, day),
            kind,
            section: None,
            case: None,
            url: None,
            text: None,
        }
    }

    fn printed(programme: &Programme) -> PaperMargin {
        let desk = Desk::with("fi", &[programme]);
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Home), Some(programme));
        frame.paper
    }

    #[test]
    fn a_sheet_of_a_programme_says_whose_it_is_and_what_was_decided_last() {
        let decisions =
            vec![decision(25, DecisionKind::Approved), decision(18, DecisionKind::Handled)];
        let coordinator = Some(party_id("viranomainen"));
        let one = Programme { coordinator, decisions, ..programme("a", ProgrammeKind::Services) };
        let paper = printed(&one);
        let unit = paper.unit.unwrap();
        let decision = format!("Hyväksytty 25. marraskuuta 2024: {unit}");
        assert_eq!((&*paper.publisher, paper.decision), ("Ähtäri", Some(decision.clone())));
        assert_eq!(paper.publicity.as_deref(), Some("Julkinen"));
        let archived = Programme { state: ProgrammeState::Archived, ..one };
        assert_eq!(printed(&archived).decision, Some(format!("Arkistoitu, {decision}")));
    }

    #[test]
    fn a_programme_without_decisions_says_how_far_it_has_come() {
        let one = Programme {
            state: ProgrammeState::Draft,
            date_is_year: true,
            ..programme("a", ProgrammeKind::Services)
        };
        let paper = printed(&one);
        assert_eq!((paper.unit, paper.decision.as_deref()), (None, Some("Luonnos, 2024")));
    }

    #[test]
    fn a_sheet_of_a_page_of_the_site_names_its_publisher_or_the_site() {
        let mut desk = Desk::empty("fi");
        let named = |desk: &Desk| page(&desk.voice(), Page::Parties, None).0.paper;
        assert_eq!(named(&desk).publisher, "Kotoutumisohjelmat");
        desk.site.publisher = Some(party_id("ahtari"));
        let paper = named(&desk);
        assert_eq!((&*paper.publisher, paper.unit, paper.decision), ("Ähtäri", None, None));
    }
}
