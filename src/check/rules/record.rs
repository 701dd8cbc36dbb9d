//! KT318–KT322: the programme as a public document: who decided, who may read it, who joined.

use jiff::ToSpan;

use crate::check::rules::subject::{Subject, printed};
use crate::diag::{Arg, Code, Diagnostics};
use crate::model::kind::{DecisionKind, ProgrammeState, Publicity};
use crate::model::programme::Decision;
use crate::model::registry::Party;
use crate::model::table::Id;

/// KT318: only what is public is published.
pub(super) fn publicity(subject: &Subject<'_>, out: &mut Diagnostics) {
    if subject.programme.publicity != Publicity::Public {
        let name = subject.programme.short.original().words.to_string();
        out.push(subject.finding(Code::NotPublic).thing("programme", name));
    }
}

/// KT319: of an approved programme one knows who decided it, where it stands in the minutes, and
/// under which case number.
pub(super) fn decisions(subject: &Subject<'_>, out: &mut Diagnostics) {
    let programme = subject.programme;
    let state = programme.state;
    let approved = matches!(state, ProgrammeState::Approved | ProgrammeState::Amended);
    if !approved && state != ProgrammeState::Published {
        return;
    }
    // A body may have been heard or have given a statement without deciding anything.
    let decided = |decision: &&Decision| {
        !matches!(decision.kind, DecisionKind::Heard | DecisionKind::Statement)
    };
    let mut lacking: Vec<&'static str> = Vec::new();
    let mut decisions = programme.decisions.iter().filter(decided).peekable();
    // What is only published need not have been decided; a decision that it records must be whole.
    if approved && decisions.peek().is_none() {
        lacking.push("decision");
    }
    for decision in decisions {
        let places = [
            (decision.section.is_some(), "decision-section"),
            (decision.case.is_some(), "decision-case"),
        ];
        for (_, noun) in places.into_iter().filter(|(has, _)| !has) {
            if !lacking.contains(&noun) {
                lacking.push(noun);
            }
        }
    }
    if !lacking.is_empty() {
        out.push(subject.finding(Code::DecisionRecord).arg("field", Arg::Words(lacking)));
    }
}

/// KT320: what was checked once is checked again within a year. A programme that does not tell when
/// it was checked is not asked.
pub(super) fn reviewed(subject: &Subject<'_>, out: &mut Diagnostics) {
    let Some(day) = subject.programme.reviewed else { return };
    if day.saturating_add(1.year()) < subject.today {
        let name = subject.programme.short.original().words.to_string();
        let finding = subject.finding(Code::NotReviewed).arg("date", printed(day));
        out.push(finding.thing("programme", name));
    }
}

/// KT322: of a joint programme one can read the agreement, and reach every municipality.
pub(super) fn joint(subject: &Subject<'_>, out: &mut Diagnostics) {
    let municipalities = &subject.programme.municipalities;
    if municipalities.len() < 2 {
        return;
    }
    for municipality in municipalities {
        let mut lacking = Vec::from_iter(agreement_gap(subject, *municipality));
        if !subject.can_be_reached(*municipality) {
            lacking.push("contact");
        }
        if !lacking.is_empty() {
            let finding = subject.finding(Code::JointProgramme).arg("field", Arg::Words(lacking));
            out.push(finding.arg("municipality", subject.names_of(&[*municipality])));
        }
    }
}

/// What is missing of the agreement that joins the municipality to the others.
fn agreement_gap(subject: &Subject<'_>, municipality: Id<Party>) -> Option<&'static str> {
    let mut joins = subject
        .programme
        .agreements
        .iter()
        .filter(|agreement| agreement.parties.contains(&municipality))
        .peekable();
    if joins.peek().is_none() {
        return Some("agreement");
    }
    let linked = joins.any(|agreement| agreement.url.is_some());
    (!linked).then_some("agreement-link")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::rules::trial::Trial;

    #[test]
    fn what_is_not_public_is_told_even_of_a_kept_programme() {
        for (state, found) in [("hyväksytty", 1), ("arkistoitu", 1)] {
            let head =
                format!("kind = \"periaatteet\"\nstate = \"{state}\"\npublicity = \"ei julkinen\"");
            assert_eq!(Trial::new(&head).asked(Code::NotPublic).len(), found);
        }
        assert!(Trial::of_services("").asked(Code::NotPublic).is_empty());
    }

    #[test]
    fn an_approved_programme_has_a_whole_record_of_its_decision() {
        let decision = "[[decision]]\nbody = \"kaupunki\"\ndate = 2025-02-01\nkind = ";
        for (rest, found) in [
            ("state = \"luonnos\"".to_owned(), vec![]),
            (String::new(), vec!["decision"]),
            (format!("{decision}\"lausunto\""), vec!["decision"]),
            (format!("{decision}\"hyväksytty\"\nsection = \"12\""), vec!["decision-case"]),
            (format!("{decision}\"hyväksytty\"\nsection = \"12\"\ncase = \"KD-2025-1\""), vec![]),
        ] {
            let trial = Trial::new(&format!("kind = \"palvelut\"\n{rest}"));
            assert_eq!(trial.asked(Code::DecisionRecord), found, "{rest}");
        }
    }

    #[test]
    fn a_review_holds_for_a_year() {
        let trial = |today| {
            Trial::new("kind = \"palvelut\"\nreviewed = 2025-11-22")
                .on(today)
                .asked(Code::NotReviewed)
        };
        assert!(trial(date(2026, 11, 22)).is_empty());
        assert_eq!(trial(date(2026, 11, 23)), ["22.11.2025 | Ohjelma"]);
        assert!(Trial::of_services("").asked(Code::NotReviewed).is_empty());
    }

    #[test]
    fn a_joint_programme_links_its_agreement_and_can_be_asked_everywhere() {
        let head = "kind = \"palvelut\"\nmunicipalities = [\"kaupunki\", \"naapuri\"]\n";
        let agreement =
            "[[agreement]]\nparties = [\"kaupunki\", \"naapuri\"]\nscope = \"Yhdessä\"\n";
        for (rest, found) in [
            (String::new(), vec!["agreement | Kaupunki", "agreement, contact | Naapuri"]),
            (
                agreement.to_owned(),
                vec!["agreement-link | Kaupunki", "agreement-link, contact | Naapuri"],
            ),
            (format!("{agreement}url = \"https://k.example/s\""), vec!["contact | Naapuri"]),
        ] {
            assert_eq!(
                Trial::new(&format!("{head}{rest}")).asked(Code::JointProgramme),
                found,
                "{rest}"
            );
        }
    }
}
