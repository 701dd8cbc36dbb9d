//! Resolves the accessibility statement of `kotosivu.toml`.
//!
//! What is only missing is left to the rules of the field; what must not be published is refused
//! here: to call a site fully accessible without having looked. This file knows no pages.

use crate::check::registry::value;
use crate::check::speech::Speech;
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::model::kind::{BarrierKind, Conformance};
use crate::model::statement::{
    Assessment, Barrier, Feedback, LONGEST_ANSWER, Statement, Supervisor,
};
use crate::record::{file, site as typed};
use crate::source::{FileId, SourceFile, Span};

/// The authority that supervises where the site names no other.
const SUPERVISOR: &str = include_str!("supervisor.toml");

/// The statement; `mailbox` is the site's own, for feedback that has no other.
pub(crate) fn resolve(
    record: typed::Accessibility,
    mailbox: Option<&str>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Statement {
    let typed::Accessibility {
        span,
        status,
        published,
        reviewed,
        assessment,
        barrier,
        feedback,
        supervisor,
    } = record;
    let statement = Statement {
        at: span,
        conformance: status.as_ref().map(|status| status.value),
        published: published.map(|date| date.value),
        reviewed: reviewed.map(|date| date.value),
        assessment: assessment.map(|record| resolve_assessment(&record, speech, out)),
        barriers: (1..)
            .zip(barrier)
            .map(|(number, one)| resolve_barrier(one, number, speech, out))
            .collect(),
        feedback: resolve_feedback(feedback, span, mailbox, speech, out),
        supervisor: match supervisor {
            Some(record) => resolve_supervisor(record, speech, out),
            None => known_supervisor(span, speech, out),
        },
    };
    refuse_unfounded(&statement, status.map_or(span, |status| status.at), out);
    statement
}

/// The authority that the program knows. Its place is that of the statement it is missing from.
fn known_supervisor(statement: Span, speech: &Speech, out: &mut Diagnostics) -> Supervisor {
    let source =
        SourceFile { id: NOWHERE, path: "supervisor.toml".to_owned(), text: SUPERVISOR.to_owned() };
    let record = file::read(&source, &mut Diagnostics::default())
        .expect("the supervisor of the program can be read");
    Supervisor { at: statement, ..resolve_supervisor(record, &mut speech.apart(), out) }
}

/// The file of what stands in no file of the project.
const NOWHERE: FileId = FileId(u32::MAX);

fn resolve_assessment(
    record: &typed::Assessment,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Assessment {
    let typed::Assessment { span: _, date, method, by, text } = record;
    Assessment {
        date: date.as_ref().map(|date| date.value),
        method: method.as_ref().map(|method| method.value),
        by: speech.maybe(by.as_ref(), "accessibility.assessment.by", out),
        text: speech.maybe(text.as_ref(), "accessibility.assessment.text", out),
    }
}

fn resolve_barrier(
    record: typed::Barrier,
    number: usize,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Barrier {
    let path = |field: &str| format!("accessibility.barrier.{number}.{field}");
    let typed::Barrier { span, text, kind, criteria, reason, alternative, until } = record;
    Barrier {
        at: span,
        text: speech.text(&text, &path("text"), out),
        kind: kind.map(|kind| kind.value),
        criteria: criteria.into_iter().map(|words| words.value).collect(),
        reason: speech.maybe(reason.as_ref(), &path("reason"), out),
        alternative: speech.maybe(alternative.as_ref(), &path("alternative"), out),
        until: until.map(|date| date.value),
    }
}

fn resolve_feedback(
    record: Option<typed::AccessibilityFeedback>,
    at: Span,
    mailbox: Option<&str>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Feedback {
    let mailbox = mailbox.map(str::to_owned);
    let Some(record) = record else {
        let (unit, form, phone) = (None, None, None);
        return Feedback { at, unit, email: mailbox, form, phone, answer_days: LONGEST_ANSWER };
    };
    let typed::AccessibilityFeedback { span, unit, email, form, phone, answer_days } = record;
    Feedback {
        at: answer_days.as_ref().map_or(span, |days| days.at),
        unit: speech.maybe(unit.as_ref(), "accessibility.feedback.unit", out),
        email: value(email).or(mailbox),
        form: form.map(|url| url.0.value),
        phone: value(phone),
        answer_days: answer_days.map_or(LONGEST_ANSWER, |days| days.value),
    }
}

fn resolve_supervisor(
    record: typed::Supervisor,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Supervisor {
    let typed::Supervisor { span, name, unit, url, complaint, email, phone, address, verified: _ } =
        record;
    let mut text = |typed: Option<&_>, field: &str| {
        speech.maybe(typed, &format!("accessibility.supervisor.{field}"), out)
    };
    let (unit, url) = (text(unit.as_ref(), "unit"), text(url.as_ref(), "url"));
    let complaint = text(complaint.as_ref(), "complaint");
    let address = text(address.as_ref(), "address");
    Supervisor {
        at: span,
        name: speech.text(&name, "accessibility.supervisor.name", out),
        unit,
        url,
        complaint,
        email: value(email),
        phone: value(phone),
        address,
    }
}

/// Refuses to call the site fully accessible where nobody has looked, or where it is said not to be.
fn refuse_unfounded(statement: &Statement, at: Span, out: &mut Diagnostics) {
    if statement.conformance != Some(Conformance::Full) {
        return;
    }
    let assessment = statement.assessment.as_ref();
    let has = |part: fn(&Assessment) -> bool| assessment.is_some_and(part);
    let barred = statement.barriers.iter().any(|one| one.kind != Some(BarrierKind::Outside));
    let grounds = [
        (has(|assessment| assessment.date.is_some()), "unfounded-date"),
        (has(|assessment| assessment.method.is_some()), "unfounded-method"),
        (has(|assessment| assessment.by.is_some()), "unfounded-by"),
        (!barred, "unfounded-barriers"),
    ];
    let lacking: Vec<_> =
        grounds.into_iter().filter(|(there, _)| !there).map(|(_, noun)| noun).collect();
    if !lacking.is_empty() {
        out.push(Diagnostic::new(Code::UnfoundedClaim, at).arg("field", Arg::Words(lacking)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::source::Sources;

    fn resolved(toml: &str) -> (Statement, Vec<String>) {
        let source =
            SourceFile { id: FileId(0), path: "kotosivu.toml".to_owned(), text: toml.to_owned() };
        let mut out = Diagnostics::default();
        let record = file::read(&source, &mut out).unwrap();
        let mut speech = Speech::new(Language::FINNISH, &Sources::default(), "", &mut out);
        let statement = resolve(record, Some("palaute@koe.example"), &mut speech, &mut out);
        let told = out.iter().map(|one| format!("{} {:?}", one.code.name(), one.args));
        (statement, told.collect())
    }

    #[test]
    fn the_authority_that_the_program_knows_is_whole_and_was_verified() {
        let (statement, told) = resolved("status = \"osittain\"");
        assert!(told.is_empty(), "{told:?}");
        assert!(statement.supervisor.name.original().words.contains("Traficom"));
        assert_eq!(statement.supervisor.at, statement.at);
        assert!(SUPERVISOR.contains("\nverified = ") && statement.supervisor.complaint.is_some());
        for text in [&statement.supervisor.name, statement.supervisor.url.as_ref().unwrap()] {
            assert_eq!(text.wordings().len(), 3);
        }
    }

    #[test]
    fn the_mailbox_and_the_days_of_the_law_stand_in_for_what_is_not_said() {
        let (statement, _) = resolved("[feedback]\nphone = \"+358 10 000 0000\"");
        let Feedback { email, answer_days, phone, .. } = statement.feedback;
        assert_eq!(email.as_deref(), Some("palaute@koe.example"));
        assert_eq!((answer_days, phone.is_some()), (14, true));
    }

    #[test]
    fn nobody_calls_a_site_fully_accessible_without_having_looked() {
        let assessed = "date = 2026-11-01\nmethod = \"itsearviointi\"\nby = \"Viestintä\"";
        for (toml, lacking) in [
            ("status = \"osittain\"".to_owned(), None),
            (format!("status = \"täysin\"\n[assessment]\n{assessed}"), None),
            (
                "status = \"täysin\"".to_owned(),
                Some(r#""unfounded-date", "unfounded-method", "unfounded-by""#),
            ),
            (
                format!("status = \"täysin\"\n[assessment]\n{assessed}\n[[barrier]]\ntext = \"a\""),
                Some(r#""unfounded-barriers""#),
            ),
            (
                format!(
                    "status = \"täysin\"\n[assessment]\n{assessed}\n\
                     [[barrier]]\ntext = \"a\"\nkind = \"ei kuulu lakiin\""
                ),
                None,
            ),
        ] {
            let (_, told) = resolved(&toml);
            let told: Vec<_> = told.iter().map(String::as_str).collect();
            match lacking {
                None => assert!(told.is_empty(), "{toml}: {told:?}"),
                Some(words) => {
                    let expected = format!("unfounded-claim [(\"field\", Words([{words}]))]");
                    assert_eq!(told, [expected]);
                }
            }
        }
    }
}
