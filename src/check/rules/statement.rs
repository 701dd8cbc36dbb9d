//! KT310–KT314: easy language, and what the site declares of its accessibility.
//!
//! The statement is the site's, not a programme's, so most rules here ask the site. They know what the
//! law asks a statement to hold (306/2019 9–10 §, (EU) 2018/1523), not how it is printed.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::rules::subject::{Subject, head, name_of, printed};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::kind::{BarrierKind, Conformance};
use crate::model::site::Site;
use crate::model::statement::{Barrier, LONGEST_ANSWER, Statement};
use crate::model::text::Text;
use crate::source::Span;

/// KT310: the core pages of a programme are also there in easy language.
pub(super) fn easy_language(subject: &Subject<'_>, out: &mut Diagnostics) {
    let programme = subject.programme;
    let Some(easy) = programme.languages.first().and_then(|language| easy(*language)) else {
        return;
    };
    let lacking = |at: Span, noun: &'static str, name: &str| {
        let finding = Diagnostic::new(Code::EasyLanguage, head(at));
        finding.thing(noun, name.to_owned()).arg("language", easy.as_str().to_owned())
    };
    let short = &programme.short.original().words;
    if !programme.languages.contains(&easy) {
        out.push(lacking(programme.at, "programme", short));
        return;
    }
    let speaks = |text: &Text| text.exactly(easy).is_some();
    if programme.summary.as_ref().is_some_and(|text| !speaks(text)) {
        out.push(lacking(programme.at, "programme", short));
    }
    for service in subject.services().filter(|service| service.statutory.is_some()) {
        if service.text.as_ref().is_some_and(|text| !speaks(text)) {
            out.push(lacking(service.at, "service", name_of(service)));
        }
    }
}

/// The easy form of an official language of the mainland; none of any other.
fn easy(language: Language) -> Option<Language> {
    let base = language.base();
    let tag = base.as_str();
    let official = matches!(tag, "fi" | "sv");
    official.then(|| Language::parse(&format!("{tag}-simple")).ok()).flatten()
}

/// KT311: the statement says all that the law asks, in every language of the site.
pub(super) fn complete(site: &Site, _today: Date, out: &mut Diagnostics) {
    let lacks = |at, nouns: Vec<&'static str>| {
        Diagnostic::new(Code::StatementLacks, at).arg("field", Arg::Words(nouns))
    };
    let Some(statement) = &site.accessibility else {
        out.push(lacks(Span::start_of(site.theme_at.file), vec!["statement"]));
        return;
    };
    let nouns = missing(statement);
    if !nouns.is_empty() {
        out.push(lacks(head(statement.at), nouns));
    }
    for barrier in &statement.barriers {
        let nouns = missing_of(barrier);
        if !nouns.is_empty() {
            out.push(lacks(head(barrier.at), nouns));
        }
    }
    let named = authority_languages(&site.languages);
    let own = texts(statement).map(|(at, text)| (at, text, &*site.languages));
    let supervising = supervising(statement).map(|(at, text)| (at, text, &*named));
    for (at, text, languages) in own.chain(supervising) {
        let untold = untold(text, languages);
        if !untold.is_empty() {
            let field = format!("{}: {}", untold.join(", "), beginning(text));
            out.push(Diagnostic::new(Code::StatementLacks, head(at)).arg("field", field));
        }
    }
}

fn missing(statement: &Statement) -> Vec<&'static str> {
    let assessment = statement.assessment.as_ref();
    let admits = matches!(statement.conformance, Some(Conformance::Partial | Conformance::NotMet));
    let parts = [
        (statement.conformance.is_some(), "statement-status"),
        (!admits || !statement.barriers.is_empty(), "statement-barriers"),
        (statement.published.is_some(), "statement-published"),
        (statement.reviewed.is_some(), "statement-reviewed"),
        (assessment.is_some_and(|one| one.date.is_some()), "statement-assessed"),
        (assessment.is_some_and(|one| one.method.is_some()), "statement-method"),
        (statement.supervisor.complaint.is_some(), "statement-complaint"),
    ];
    named(&parts)
}

/// What the law asks of a shortcoming. Where the requirements do not reach, saying so is enough.
fn missing_of(barrier: &Barrier) -> Vec<&'static str> {
    let reached = barrier.kind != Some(BarrierKind::Outside);
    let parts = [
        (barrier.kind.is_some(), "barrier-kind"),
        (!reached || !barrier.criteria.is_empty(), "barrier-criteria"),
        (!reached || barrier.reason.is_some(), "barrier-reason"),
        (!reached || barrier.alternative.is_some(), "barrier-alternative"),
    ];
    named(&parts)
}

fn named(parts: &[(bool, &'static str)]) -> Vec<&'static str> {
    parts.iter().filter(|(there, _)| !there).map(|(_, noun)| *noun).collect()
}

/// Every text of the statement, with the place of what it belongs to.
fn texts(statement: &Statement) -> impl Iterator<Item = (Span, &Text)> {
    let own = |text: &'_ Option<Text>| text.is_some();
    let Statement { at, assessment, barriers, feedback, .. } = statement;
    let assessed = assessment.iter().flat_map(|one| [&one.by, &one.text]);
    let shared = assessed.chain([&feedback.unit]).filter(move |text| own(text)).flatten();
    let barred = barriers.iter().flat_map(|barrier| {
        let more = [&barrier.reason, &barrier.alternative].into_iter().flatten();
        more.chain([&barrier.text]).map(|text| (barrier.at, text))
    });
    let shared = shared.map(|text| (*at, text));
    shared.chain(barred)
}

/// What the authority is called and where it is found, with the place where that is said.
fn supervising(statement: &Statement) -> impl Iterator<Item = (Span, &Text)> {
    let supervisor = &statement.supervisor;
    let texts = [&supervisor.unit, &supervisor.url, &supervisor.complaint];
    let texts = texts.into_iter().flatten().chain([&supervisor.name]);
    texts.map(|text| (supervisor.at, text))
}

/// The languages in which an authority of Finland names itself; readers of others are shown one of these.
fn authority_languages(languages: &[Language]) -> Vec<Language> {
    let official = |language: &&Language| matches!(language.base().as_str(), "fi" | "sv" | "en");
    languages.iter().filter(official).copied().collect()
}

/// The languages of the site in which the text is not told.
fn untold(text: &Text, languages: &[Language]) -> Vec<String> {
    let told = |language: &Language| {
        text.exactly(*language).or_else(|| text.exactly(language.base())).is_some()
    };
    let untold = languages.iter().filter(|language| !told(language));
    untold.map(|language| language.as_str().to_owned()).collect()
}

/// Enough of a text to know it by.
fn beginning(text: &Text) -> String {
    const LETTERS: usize = 50;
    let words = &text.original().words;
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_string(),
    }
}

/// KT312: the statement was reviewed within a year.
pub(super) fn reviewed(site: &Site, today: Date, out: &mut Diagnostics) {
    let Some(statement) = &site.accessibility else { return };
    let Some(day) = statement.reviewed.or(statement.published) else { return };
    if day.saturating_add(1.year()) < today {
        let finding = Diagnostic::new(Code::StatementAge, head(statement.at));
        out.push(finding.arg("date", printed(day)));
    }
}

/// How the authority that supervised until the end of 2024 is named, in small letters.
const FORMER: [&str; 5] = [
    "aluehallintovirasto",
    "regionförvaltningsverket",
    "regional state administrative",
    "avi.fi",
    "etelä-suomen avi",
];

/// KT313: readers are sent to the authority that supervises today.
pub(super) fn supervisor(site: &Site, _today: Date, out: &mut Diagnostics) {
    let mut told = |at, found: &str| {
        let finding = Diagnostic::new(Code::FormerSupervisor, head(at));
        out.push(finding.arg("found", found.to_owned()));
    };
    if let Some(statement) = &site.accessibility {
        let named = &statement.supervisor;
        let texts = [Some(&named.name), named.url.as_ref(), named.complaint.as_ref()];
        let wordings = texts.into_iter().flatten().flat_map(Text::wordings);
        let words = wordings.map(|wording| &*wording.words).chain(named.email.as_deref());
        if let Some(found) = words.into_iter().find(|words| names_former(words)) {
            told(named.at, found);
        }
    }
    // A page of the site's own may name the old authority in its history; its mailboxes are closed.
    for page in &site.pages {
        let mut words = page.prose.wordings().iter().flat_map(|one| one.words.split_whitespace());
        if let Some(found) = words.find(|word| word.contains("@avi.fi")) {
            told(page.at, found);
        }
    }
}

fn names_former(words: &str) -> bool {
    let words = words.to_lowercase();
    FORMER.iter().any(|name| words.contains(name))
}

/// KT314: feedback has an electronic address and is answered in the days of the law.
pub(super) fn feedback(site: &Site, _today: Date, out: &mut Diagnostics) {
    let Some(statement) = &site.accessibility else { return };
    let feedback = &statement.feedback;
    if !feedback.is_electronic() || !(1..=LONGEST_ANSWER).contains(&feedback.answer_days) {
        out.push(Diagnostic::new(Code::AccessibilityFeedback, head(feedback.at)));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::rules::trial::{Trial, asked_of_site};

    const WHOLE: &str = "feedback = \"a@koe.example\"\n[accessibility]\nstatus = \"osittain\"\n\
        published = 2026-11-01\nreviewed = 2026-11-01\n\
        [accessibility.assessment]\ndate = 2026-11-01\nmethod = \"itsearviointi\"\n\
        [[accessibility.barrier]]\nkind = \"puute\"\ncriteria = [\"3.1.2\"]\n\
        text = { fi = \"a\", sv = \"a\", en = \"a\" }\n\
        reason = { fi = \"a\", sv = \"a\", en = \"a\" }\n\
        alternative = { fi = \"a\", sv = \"a\", en = \"a\" }\n";

    fn asked(code: Code, site: &str) -> Vec<String> {
        asked_of_site(code, site, date(2026, 11, 22))
    }

    #[test]
    fn a_whole_statement_has_nothing_to_complain_about() {
        for code in [
            Code::StatementLacks,
            Code::StatementAge,
            Code::FormerSupervisor,
            Code::AccessibilityFeedback,
        ] {
            assert!(asked(code, WHOLE).is_empty(), "{}", code.name());
        }
    }

    #[test]
    fn what_a_statement_lacks_is_told_where_it_belongs() {
        for (from, to, found) in [
            (WHOLE, "", "statement"),
            ("status = \"osittain\"\n", "", "statement-status"),
            ("reviewed = 2026-11-01\n", "", "statement-reviewed"),
            (
                "date = 2026-11-01\nmethod = \"itsearviointi\"\n",
                "",
                "statement-assessed, statement-method",
            ),
            ("kind = \"puute\"\ncriteria = [\"3.1.2\"]\n", "", "barrier-kind, barrier-criteria"),
            ("reason = { fi = \"a\", sv = \"a\", en = \"a\" }\n", "", "barrier-reason"),
            ("text = { fi = \"a\", sv = \"a\", en = \"a\" }", "text = \"Kuvat\"", "sv, en: Kuvat"),
        ] {
            assert_eq!(asked(Code::StatementLacks, &WHOLE.replace(from, to)), [found], "{from}");
        }
        let outside = "[accessibility]\nstatus = \"ei\"\npublished = 2026-11-01\n\
            reviewed = 2026-11-01\n[accessibility.assessment]\ndate = 2026-11-01\nmethod = \"self\"";
        assert_eq!(asked(Code::StatementLacks, outside), ["statement-barriers"]);
    }

    #[test]
    fn a_statement_grows_old_in_a_year() {
        let on = |today| asked_of_site(Code::StatementAge, WHOLE, today);
        assert!(on(date(2027, 11, 1)).is_empty());
        assert_eq!(on(date(2027, 11, 2)), ["1.11.2026"]);
    }

    #[test]
    fn the_authority_of_former_years_is_found_by_name_and_by_mailbox() {
        let with = |rest: &str| format!("{WHOLE}[accessibility.supervisor]\n{rest}");
        for (rest, found) in [
            (
                "name = \"Etelä-Suomen aluehallintovirasto\"",
                vec!["Etelä-Suomen aluehallintovirasto"],
            ),
            ("name = \"Traficom\"\nemail = \"a@avi.fi\"", vec!["a@avi.fi"]),
            ("name = \"Ålands landskapsregering\"", vec![]),
        ] {
            assert_eq!(asked(Code::FormerSupervisor, &with(rest)), found, "{rest}");
        }
    }

    #[test]
    fn feedback_needs_an_electronic_address_and_two_weeks_at_most() {
        let with = |rest: &str| format!("{WHOLE}[accessibility.feedback]\n{rest}");
        let mute = WHOLE.replace("feedback = \"a@koe.example\"\n", "");
        for (site, found) in [
            (mute.clone(), 1),
            (format!("{mute}[accessibility.feedback]\nform = \"https://koe.example/\""), 0),
            (format!("{mute}[accessibility.feedback]\nphone = \"+358 10 000 0000\""), 1),
            (with("answer_days = 14"), 0),
            (with("answer_days = 15"), 1),
            (with("answer_days = 0"), 1),
        ] {
            assert_eq!(asked(Code::AccessibilityFeedback, &site).len(), found, "{site}");
        }
    }

    #[test]
    fn easy_language_is_missed_of_the_programme_then_of_its_core_pages() {
        let service = "[[service]]\nid = \"a\"\nname = \"Arviointi\"\ncategory = \"lakisääteinen\"\n\
            statutory = \"assessment\"\ntext = \"Pitkä\"";
        let head = |languages: &str| {
            format!(
                "kind = \"palvelut\"\nmunicipalities = [\"kaupunki\"]\nshort = \"Kaupunki\"\n\
                 languages = [{languages}]"
            )
        };
        let asked =
            |languages: &str| Trial::new(&head(languages)).parts(service).asked(Code::EasyLanguage);
        assert_eq!(asked("\"fi\""), ["Kaupunki | fi-simple"]);
        assert_eq!(asked("\"sv\", \"fi\""), ["Kaupunki | sv-simple"]);
        assert!(asked("\"en\"").is_empty());
    }
}
