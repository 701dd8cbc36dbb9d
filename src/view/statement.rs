//! The accessibility statement as a page: what the publisher declared, in the sentences of the law.
//!
//! The parts and their order are those of the model statement (EU) 2018/1523. What was not declared
//! is left out: the rules of the field tell the publisher, not the reader.

use crate::model::kind::{BarrierKind, Conformance};
use crate::model::statement::{Assessment, Barrier, Feedback, Statement, Supervisor};
use crate::model::text::Text;
use crate::view::accessibility::{self, Barriers, Part};
use crate::view::facts::{Facts, web};
use crate::view::pen::Pen;
use crate::view::phrase::{Fact, Inline, Phrase};
use crate::words::Value;

/// The statement; without any parts where the site declares nothing.
pub(super) fn statement<'a>(pen: &Pen<'a>) -> accessibility::Accessibility<'a> {
    let Some(statement) = &pen.site().accessibility else {
        return accessibility::Accessibility { scope: Vec::new(), parts: Vec::new() };
    };
    let parts = [
        conformance(pen, statement),
        barriers(pen, statement),
        preparation(pen, statement),
        Some(feedback(pen, &statement.feedback)),
        Some(enforcement(pen, &statement.supervisor)),
    ];
    accessibility::Accessibility { scope: scope(pen), parts: parts.into_iter().flatten().collect() }
}

/// Which site it is about, and what the law asks of it.
fn scope(pen: &Pen<'_>) -> Vec<String> {
    let site = pen.site();
    let title = site.title.best(pen.voice.language);
    let args = [("site", Value::Text(&title.words)), ("address", Value::Text(&site.base_url))];
    vec![pen.say("statement-scope", &args), pen.word("statement-law")]
}

/// A part with a heading and sentences.
fn part<'a>(pen: &Pen<'a>, key: &'static str, sentences: &[&str]) -> Part<'a> {
    Part {
        key,
        heading: pen.word(&format!("statement-{key}")),
        sentences: sentences.iter().map(|key| pen.word(key)).collect(),
        barriers: Vec::new(),
        facts: Vec::new(),
    }
}

fn conformance<'a>(pen: &Pen<'a>, statement: &Statement) -> Option<Part<'a>> {
    let met = match statement.conformance? {
        Conformance::Full => "statement-full",
        Conformance::Partial => "statement-partial",
        Conformance::NotMet => "statement-none",
    };
    Some(part(pen, "conformance", &[met]))
}

/// What is not accessible, by its ground.
fn barriers<'a>(pen: &Pen<'a>, statement: &'a Statement) -> Option<Part<'a>> {
    let of = |kind: BarrierKind| {
        let own = statement.barriers.iter();
        let items: Vec<_> = own
            .filter(|one| one.kind.unwrap_or(BarrierKind::Shortcoming) == kind)
            .map(|one| barrier(pen, one))
            .collect();
        let key = kind.key();
        let heading = pen.word(&format!("barrier-{key}"));
        let text = pen.word(&format!("barrier-{key}-law"));
        (!items.is_empty()).then_some(Barriers { key, heading, text, items })
    };
    let groups: Vec<_> = BarrierKind::ALL.iter().filter_map(|kind| of(*kind)).collect();
    let barred = part(pen, "barriers", &[]);
    (!groups.is_empty()).then_some(Part { barriers: groups, ..barred })
}

fn barrier<'a>(pen: &Pen<'a>, barrier: &'a Barrier) -> accessibility::Barrier<'a> {
    let Barrier { at: _, text, kind: _, criteria, reason, alternative, until } = barrier;
    let text = pen.phrase(text);
    let mut facts = Facts::new(pen);
    facts.words("criteria", (!criteria.is_empty()).then(|| criteria.join(&pen.word("mark-comma"))));
    facts.text("reason", reason.as_ref());
    facts.text("alternative", alternative.as_ref());
    facts.words("until", until.map(|day| pen.voice.day(day).words));
    accessibility::Barrier { text, facts: facts.done() }
}

/// How the site was assessed, and when the statement was made.
fn preparation<'a>(pen: &Pen<'a>, statement: &'a Statement) -> Option<Part<'a>> {
    let Statement { published, reviewed, assessment, .. } = statement;
    let mut facts = Facts::new(pen);
    if let Some(Assessment { date, method, by, text }) = assessment {
        facts.words("method", method.map(|method| pen.tag("method", method.key()).word));
        facts.text("assessed-by", by.as_ref());
        facts.words("assessed-on", date.map(|day| pen.voice.day(day).words));
        facts.text("assessed-how", text.as_ref());
    }
    facts.words("statement-published", published.map(|day| pen.voice.day(day).words));
    facts.words("statement-reviewed", reviewed.map(|day| pen.voice.day(day).words));
    let facts = facts.done();
    let prepared = part(pen, "preparation", &[]);
    (!facts.is_empty()).then_some(Part { facts, ..prepared })
}

/// How one tells of a barrier, or asks for the content in another form.
fn feedback<'a>(pen: &Pen<'a>, feedback: &'a Feedback) -> Part<'a> {
    let Feedback { at: _, unit, email, form, phone, answer_days } = feedback;
    let mut facts = Facts::new(pen);
    match (unit, pen.site().publisher) {
        (Some(unit), _) => facts.text("answers", Some(unit)),
        (None, Some(publisher)) => facts.parties("answers", &[publisher]),
        (None, None) => {}
    }
    facts.email(email.as_deref());
    facts.url("form", form.as_deref());
    facts.phone(phone.as_deref());
    let mut told = part(pen, "feedback", &["statement-feedback-ask", "statement-feedback-form"]);
    told.sentences.push(pen.say("statement-answer", &[("days", Value::Number(*answer_days))]));
    Part { facts: facts.done(), ..told }
}

/// Where one complains when the answer does not help.
fn enforcement<'a>(pen: &Pen<'a>, supervisor: &'a Supervisor) -> Part<'a> {
    let mut facts = Facts::new(pen);
    let Supervisor { at: _, name, unit, url, complaint, email, phone, address } = supervisor;
    facts.text("supervisor", Some(name));
    facts.text("unit", unit.as_ref());
    let complain = |url: &'a Text| {
        let words = Phrase::plain(pen.word("statement-complain"));
        Inline::link(words, url.best(pen.voice.language).words.to_string(), "external")
    };
    facts.items("complaint", complaint.iter().map(complain).collect());
    let page = url.as_ref().map(|url| web(&url.best(pen.voice.language).words));
    facts.items("url", page.into_iter().collect());
    facts.email(email.as_deref());
    facts.phone(phone.as_deref());
    facts.text("postal-address", address.as_ref());
    let facts: Vec<Fact<'a>> = facts.done();
    Part { facts, ..part(pen, "enforcement", &["statement-enforcement-text"]) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::address::Page;
    use crate::model::kind::AssessmentMethod;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{AT, Desk, text};

    fn declared() -> Statement {
        let barrier = |kind, words: &str| Barrier {
            at: AT,
            text: text(words),
            kind,
            criteria: vec!["1.1.1".to_owned(), "1.3.1".to_owned()],
            reason: Some(text("Aikaa ei ole ollut.")),
            alternative: None,
            until: Some(date(2027, 3, 1)),
        };
        Statement {
            at: AT,
            conformance: Some(Conformance::Partial),
            published: Some(date(2026, 11, 22)),
            reviewed: None,
            assessment: Some(Assessment {
                date: None,
                method: Some(AssessmentMethod::Own),
                by: None,
                text: None,
            }),
            barriers: vec![
                barrier(Some(BarrierKind::Outside), "Kartta"),
                barrier(None, "Liitteet"),
            ],
            feedback: Feedback {
                at: AT,
                unit: Some(text("Viestintä")),
                email: Some("a@koe.example".to_owned()),
                form: None,
                phone: None,
                answer_days: 10,
            },
            supervisor: Supervisor {
                at: AT,
                name: text("Traficom"),
                unit: None,
                url: Some(text("https://valvoja.example/fi")),
                complaint: Some(text("https://valvoja.example/kantele")),
                email: None,
                phone: None,
                address: None,
            },
        }
    }

    fn shown(tag: &str, statement: Statement) -> String {
        let mut desk = Desk::empty(tag);
        desk.site.accessibility = Some(statement);
        let (frame, body) = page(&desk.voice(), Page::Accessibility, None);
        assert_eq!(frame.kind, "accessibility");
        assert!(frame.foot.iter().any(|item| item.key == "accessibility" && item.current));
        let Body::Accessibility(body) = body else { panic!("not a statement") };
        let mut told = vec![body.scope.join("\n")];
        for part in &body.parts {
            told.push(format!("# {}\n{}", part.key, part.sentences.join("\n")));
            for group in &part.barriers {
                told.push(format!("## {}: {}", group.key, group.items[0].text.text));
            }
            told.push(part.facts.iter().map(|fact| fact.key).collect::<Vec<_>>().join(" "));
        }
        told.join("\n")
    }

    #[test]
    fn every_part_of_the_model_statement_is_there_in_its_order() {
        let told = shown("en", declared());
        let parts: Vec<_> = told.lines().filter_map(|line| line.strip_prefix("# ")).collect();
        assert_eq!(parts, ["conformance", "barriers", "preparation", "feedback", "enforcement"]);
        for words in ["306/2019", "https://koto.example/", "within 10 days", "## outside: Kartta"] {
            assert!(told.contains(words), "{words}\n{told}");
        }
        let shortcoming = told.find("## shortcoming: Liitteet").unwrap();
        assert!(shortcoming < told.find("## outside").unwrap());
        assert!(told.contains("\nsupervisor complaint url"), "{told}");
    }

    #[test]
    fn what_was_not_declared_is_left_out() {
        let told = shown(
            "fi",
            Statement {
                conformance: None,
                published: None,
                assessment: None,
                barriers: Vec::new(),
                ..declared()
            },
        );
        let parts: Vec<_> = told.lines().filter_map(|line| line.strip_prefix("# ")).collect();
        assert_eq!(parts, ["feedback", "enforcement"]);
    }
}
