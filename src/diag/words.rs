//! What every mistake is called in Finnish, Swedish and English.
//!
//! A code is looked up under its name in small letters: the message itself, `.fix` for one way to
//! mend it and `.explain` for `kotosivu explain`. [`ARGS`] says which values the words of each code
//! may use; whoever raises a code gives them all. Nothing here knows how words are laid out, and
//! no words stand in code: they are in the catalogues in the folder of this name.

use std::collections::BTreeSet;

use crate::diag::{Arg, Code, Diagnostic, Severity};
use crate::words::{Value, Words};

const CATALOGUES: [(&str, &str, &str); 3] = [
    ("fi", "fi.ftl", include_str!("words/fi.ftl")),
    ("sv", "sv.ftl", include_str!("words/sv.ftl")),
    ("en", "en.ftl", include_str!("words/en.ftl")),
];

/// The values that the words of each code use, every code once, in the order of [`Code::ALL`].
///
/// | name | what it holds |
/// |---|---|
/// | `thing`, `other` | [`Arg::Thing`] or [`Arg::Word`]: what it is about, the other of two |
/// | `id`, `key`, `typed`, `word`, `number` | as typed; of `KT315` the beginning of the markup |
/// | `path`, `target`, `address`, `template` | from the root of the project or site |
/// | `nearest` | the likeliest intended word; *none* where there is none, also where not given |
/// | `known` | all that would do, joined with commas |
/// | `expected`, `found` | [`Arg::Word`] of a kind of value, or a text or number |
/// | `service`, `group`, `language` | the name as readers know it, or [`Arg::Word`]; a language by its tag |
/// | `start`, `end` | dates as printed |
/// | `date`, `verified` | dates as written in Finland, 1.1.2026 |
/// | `party`, `municipality` | names as readers know them, joined with commas |
/// | `field` | [`Arg::Words`]: what is missing |
/// | `goal`, `measure` | in the words of the document |
/// | `current` | the provision to cite instead |
/// | `old`, `new` | names of authorities |
/// | `scheme` | `light`, `dark` or `print` |
/// | `script` | a script as Unicode names it; `Common` for signs that belong to none |
/// | `sample` | some of the letters |
/// | `family`, `package` | of a font, and of Debian |
/// | `months`, `count` | numbers; `months` *none* where there is none |
/// | `ruleset` | the name of a rule set |
/// | `size`, `limit` | whole megabytes, `size` rounded up |
/// | `line` | counted from 1 |
/// | `reason` | for `KT315` the name of the fault in the audit; for `toml-syntax`, `po-syntax`, `label-syntax`, the codes of the exchange and `unclear-prose` one of the catalogue's choices, else a sentence of the system or of the template language |
pub const ARGS: &[(Code, &[&str])] = &[
    (Code::NoSite, &[]),
    (Code::MissingFile, &["path", "nearest"]),
    (Code::UnreadableFile, &["reason"]),
    (Code::FileTooLarge, &["size", "limit"]),
    (Code::NotUtf8, &["line"]),
    (Code::LinkLeavesProject, &["target"]),
    (Code::UnusedFile, &["nearest"]),
    (Code::TomlSyntax, &["reason"]),
    (Code::UnquotedValue, &["word"]),
    (Code::DateBecameNumber, &["word"]),
    (Code::CurlyQuotes, &[]),
    (Code::NoBreakSpace, &[]),
    (Code::Backslash, &["word"]),
    (Code::UnknownKey, &["typed", "thing", "nearest", "known"]),
    (Code::MissingKey, &["key", "thing"]),
    (Code::WrongKind, &["key", "expected", "found"]),
    (Code::UnknownWord, &["word", "key", "nearest", "known"]),
    (Code::EmptyText, &["key"]),
    (Code::BadDate, &["word"]),
    (Code::BadSchedule, &["word"]),
    (Code::BadCadence, &["word"]),
    (Code::BadLawRef, &["word"]),
    (Code::BadId, &["word", "nearest"]),
    (Code::BadLanguage, &["word", "nearest"]),
    (Code::BadUrl, &["word"]),
    (Code::BadColour, &["word", "nearest"]),
    (Code::BadLength, &["word"]),
    (Code::DuplicateId, &["id", "thing"]),
    (Code::DuplicateArrangement, &["service", "group"]),
    (Code::UnknownParty, &["id", "nearest"]),
    (Code::UnknownClientGroup, &["id", "nearest"]),
    (Code::UnknownTheme, &["id", "nearest"]),
    (Code::UnknownLaw, &["id", "nearest"]),
    (Code::UnknownService, &["id", "nearest"]),
    (Code::UnknownSection, &["id", "nearest"]),
    (Code::UnknownProgramme, &["id", "nearest"]),
    (Code::Cycle, &["thing"]),
    (Code::EndsBeforeItBegins, &["start", "end"]),
    (Code::EmptyArrangement, &["service", "group"]),
    (Code::WordsDisagree, &["word", "found"]),
    (Code::TranslatedTwice, &["key", "language"]),
    (Code::StaleTranslation, &["key", "language"]),
    (Code::UnknownTranslation, &["key", "nearest"]),
    (Code::TranslationMarkup, &["key", "language", "reason"]),
    (Code::TranslationIncomplete, &["thing", "language", "percent", "missing", "stale", "total"]),
    (Code::LanguageHeldBack, &["thing", "language", "percent", "share"]),
    (Code::BadShare, &["word"]),
    (Code::PoSyntax, &["reason"]),
    (Code::ExchangeSyntax, &["reason"]),
    (Code::ChangedSource, &["key", "language"]),
    (Code::TranslationConflict, &["key", "language", "reason"]),
    (Code::MarkupLost, &["key", "word", "reason"]),
    (Code::Autocorrected, &["key", "reason"]),
    (Code::RawHtml, &[]),
    (Code::UnsafeLink, &["word"]),
    (Code::BrokenLink, &["word", "nearest"]),
    (Code::SkippedHeading, &["found", "expected"]),
    (Code::MissingAlt, &[]),
    (Code::UnclearProse, &["reason"]),
    (Code::DuplicateNumber, &["number"]),
    (Code::AddressTaken, &["address", "thing", "other"]),
    (Code::UnknownThemeFolder, &["id", "nearest"]),
    (Code::LowContrast, &["key", "other", "scheme", "found", "expected", "nearest"]),
    (Code::BadMeasure, &["key", "number", "start", "end"]),
    (Code::BadFont, &["reason"]),
    (Code::MissingFont, &["language", "script", "sample", "family", "package"]),
    (Code::PrintFailed, &["template", "reason"]),
    (Code::UnknownToken, &["word", "nearest"]),
    (Code::StaleOverride, &["path"]),
    (Code::SameOverride, &["path"]),
    (Code::UnusedComponent, &["id"]),
    (Code::MissingExamples, &["id"]),
    (Code::ExampleFailed, &["thing", "template", "reason"]),
    (Code::TemplateSyntax, &["reason"]),
    (Code::TemplateFailed, &["template", "reason"]),
    (Code::LabelSyntax, &["reason"]),
    (Code::MissingLabel, &["key", "language", "nearest"]),
    (Code::UnusedLabel, &["key", "language", "nearest"]),
    (Code::LabelValues, &["key", "language", "expected", "found"]),
    (Code::LabelForms, &["key", "language", "known"]),
    (Code::UnfoundedClaim, &["field"]),
    (Code::PageFault, &["reason", "word"]),
    (Code::StatutoryPart, &["service"]),
    (Code::NoOrganiser, &["service", "group"]),
    (Code::WrongAuthority, &["service", "group", "party"]),
    (Code::OnlyRefers, &["service", "group", "party"]),
    (Code::ReferralContact, &[]),
    (Code::TargetGroup, &["group"]),
    (Code::CountyPart, &["service"]),
    (Code::YearsLimit, &["months"]),
    (Code::PlanReview, &["months"]),
    (Code::JobseekerTalks, &["months"]),
    (Code::OrientationLanguages, &[]),
    (Code::AssessmentPlace, &[]),
    (Code::GuidanceForAll, &["service"]),
    (Code::RepealedLaw, &["typed", "current"]),
    (Code::OldName, &["old", "new", "date", "thing"]),
    (Code::RulesetAge, &["ruleset", "date", "verified"]),
    (Code::MeasureLacks, &["measure", "field"]),
    (Code::GoalWithoutMeasure, &["goal"]),
    (Code::PeriodOver, &["date"]),
    (Code::MonitoringLacks, &["field"]),
    (Code::ServiceContact, &["service", "count"]),
    (Code::ServicePrice, &["service", "count"]),
    (Code::ServiceLacks, &["service", "count", "field"]),
    (Code::TwoLanguages, &["language", "thing"]),
    (Code::SamiLanguages, &["thing"]),
    (Code::EmploymentLanguages, &["service"]),
    (Code::MachineTranslation, &["thing", "language", "count"]),
    (Code::EasyLanguage, &["thing", "language"]),
    (Code::StatementLacks, &["field"]),
    (Code::StatementAge, &["date"]),
    (Code::FormerSupervisor, &["found"]),
    (Code::AccessibilityFeedback, &[]),
    (Code::NotPublic, &["thing"]),
    (Code::DecisionRecord, &["field"]),
    (Code::NotReviewed, &["date", "thing"]),
    (Code::ServiceCatalogue, &["service", "count"]),
    (Code::JointProgramme, &["field", "municipality"]),
];

/// One mistake in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// What is wrong. One sentence without a full stop, or several with.
    pub message: String,
    /// One way to mend it.
    pub fix: Option<String>,
    /// What to say at each of the diagnostic's labels, in their order; empty where there is nothing.
    pub labels: Vec<String>,
}

/// The diagnostic words in `language`, `fi`, `sv` or `en`; English for any other.
pub fn catalogue(language: &str) -> Words {
    let english = &CATALOGUES[2];
    let chosen = CATALOGUES.iter().find(|(tag, ..)| *tag == language).unwrap_or(english);
    let (tag, path, text) = chosen;
    // The catalogues are part of the program, and a test holds that they are without fault.
    Words::new(tag, &[(path, text)]).0
}

/// Puts one mistake into words.
///
/// A text that is empty counts as *none*, and so does a `nearest` that is not given; any other value that is missing stays visible as
/// `{$name}` and is named by [`lacking`].
pub fn speak(diagnostic: &Diagnostic, words: &Words) -> Spoken {
    let key = key(diagnostic.code);
    let say = |key: &str| say(key, &diagnostic.args, words);
    Spoken {
        message: say(&key).unwrap_or_else(|| diagnostic.code.name().to_owned()),
        fix: say(&format!("{key}.fix")),
        labels: diagnostic
            .labels
            .iter()
            .map(|label| {
                let key = format!("note-{}", label.note);
                self::say(&key, &label.args, words).unwrap_or_default()
            })
            .collect(),
    }
}

/// The values that [`ARGS`] promises for the code of `diagnostic` and that it was not given.
pub fn lacking(diagnostic: &Diagnostic) -> BTreeSet<&'static str> {
    let promised = ARGS.iter().find(|(code, _)| *code == diagnostic.code);
    let given: BTreeSet<&str> = diagnostic.args.iter().map(|(name, _)| *name).collect();
    promised
        .map_or(&[][..], |(_, names)| names)
        .iter()
        .copied()
        .filter(|name| *name != "nearest" && !given.contains(name))
        .collect()
}

/// The explanation of the code with this name, in capitals or not; none where there is no such code.
///
/// Sentences run on; each example stands on a line of its own, indented by four spaces.
pub fn explain(code_name: &str, words: &Words) -> Option<String> {
    let code = Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(code_name))?;
    Some(reflow(&words.say(&format!("{}.explain", key(*code)), &[])?))
}

/// The name of a severity: *virhe*, *varoitus*, *huomio*.
pub fn level(severity: Severity, words: &Words) -> String {
    let key = match severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
        Severity::Info => "level-info",
    };
    phrase(key, &[], words)
}

/// The words of `key`, one of the catalogues' own keys; the key itself if it is not there.
pub(super) fn phrase(key: &str, args: &[(&str, Value<'_>)], words: &Words) -> String {
    words.say(key, args).unwrap_or_else(|| key.to_owned())
}

/// The catalogue key of a code.
fn key(code: Code) -> String {
    code.name().to_ascii_lowercase()
}

fn say(key: &str, args: &[(&str, Arg)], words: &Words) -> Option<String> {
    let printed: Vec<(&str, Printed)> =
        args.iter().map(|(name, arg)| (*name, print(arg, words))).collect();
    let mut values = vec![("nearest", Value::Text("none"))];
    values.extend(printed.iter().map(|(name, printed)| (*name, printed.value())));
    words.say(key, &values).map(|said| capitalised(&said, key))
}

/// A value as the catalogue takes it.
enum Printed {
    Text(String),
    Number(i64),
}

impl Printed {
    fn value(&self) -> Value<'_> {
        match self {
            Printed::Text(text) => Value::Text(text),
            Printed::Number(number) => Value::Number(*number),
        }
    }
}

fn print(arg: &Arg, words: &Words) -> Printed {
    match arg {
        Arg::Text(text) if text.is_empty() => Printed::Text("none".to_owned()),
        Arg::Text(text) => Printed::Text(text.clone()),
        Arg::Number(number) => Printed::Number(*number),
        Arg::Word(key) => Printed::Text(noun(key, words)),
        Arg::Words(keys) => {
            let nouns: Vec<String> = keys.iter().map(|key| noun(key, words)).collect();
            Printed::Text(nouns.join(", "))
        }
        Arg::Thing(kind, name) => Printed::Text(named(kind, name, words)),
    }
}

/// A thing by its kind and name; by its kind alone where it has no name yet.
fn named(kind: &str, name: &str, words: &Words) -> String {
    let noun = noun(kind, words);
    if name.is_empty() {
        return noun;
    }
    phrase("thing-named", &[("noun", Value::Text(&noun)), ("name", Value::Text(name))], words)
}

/// The noun for a kind; the kind itself where the catalogue has none.
fn noun(kind: &str, words: &Words) -> String {
    words.say(&format!("noun-{kind}"), &[]).unwrap_or_else(|| kind.to_owned())
}

/// Messages begin with a capital, also where a noun comes first; notes in the margin do not.
fn capitalised(said: &str, key: &str) -> String {
    let mut letters = said.chars();
    match letters.next() {
        Some(first) if !key.starts_with("note-") => first.to_uppercase().chain(letters).collect(),
        _ => said.to_owned(),
    }
}

fn reflow(text: &str) -> String {
    let mut flowed = String::new();
    let mut after_sentence = false;
    for line in text.lines() {
        let example = line.starts_with(' ');
        if !flowed.is_empty() {
            flowed.push(if after_sentence && !example { ' ' } else { '\n' });
        }
        flowed.push_str(line);
        after_sentence = !example;
    }
    flowed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;
    use crate::source::{FileId, Span};

    fn all() -> Vec<(&'static str, Words)> {
        CATALOGUES.iter().map(|(tag, ..)| (*tag, catalogue(tag))).collect()
    }

    #[test]
    fn catalogues_are_without_fault() {
        for (tag, path, text) in CATALOGUES {
            assert_eq!(Words::new(tag, &[(path, text)]).1, [], "{tag}");
        }
    }

    #[test]
    fn catalogues_agree_in_keys_and_placeholders() {
        let shape = |words: &Words| -> Vec<(String, Vec<String>)> {
            let names = |key| words.placeholders(key).into_iter().map(str::to_owned).collect();
            words.keys().map(|key| (key.to_owned(), names(key))).collect()
        };
        let all = all();
        let finnish = shape(&all[0].1);
        for (tag, words) in &all[1..] {
            for (theirs, ours) in shape(words).iter().zip(&finnish) {
                assert_eq!(theirs, ours, "{tag}");
            }
            assert_eq!(words.keys().count(), finnish.len(), "{tag}");
        }
    }

    #[test]
    fn every_choice_is_there_in_every_language() {
        let choices = |text: &str| -> Vec<String> {
            text.lines()
                .map(str::trim_start)
                .filter(|line| line.starts_with(['[', '*']))
                .map(|line| line[..=line.find(']').unwrap()].to_owned())
                .collect()
        };
        let [finnish, swedish, english] = CATALOGUES.map(|(_, _, text)| choices(text));
        assert_eq!(finnish, swedish);
        assert_eq!(finnish, english);
    }

    #[test]
    fn args_list_every_code_once_in_order() {
        let listed: Vec<Code> = ARGS.iter().map(|(code, _)| *code).collect();
        assert_eq!(listed, Code::ALL);
    }

    #[test]
    fn every_code_has_words_that_use_what_args_promise_and_nothing_else() {
        for (tag, words) in all() {
            for (code, promised) in ARGS {
                let key = key(*code);
                let parts = [key.clone(), format!("{key}.fix"), format!("{key}.explain")];
                let mut used = BTreeSet::new();
                for part in &parts {
                    assert!(words.has(part), "{tag} {part}");
                    used.extend(words.placeholders(part));
                }
                assert_eq!(used, promised.iter().copied().collect(), "{tag} {key}");
                assert!(words.placeholders(&parts[2]).is_empty(), "{tag} {key}");
            }
        }
    }

    #[test]
    fn every_key_belongs_to_a_code_or_a_known_family() {
        let families = [
            "level-",
            "label-",
            "fix-",
            "place-",
            "count-",
            "thing-",
            "note-",
            "noun-",
            "work-",
            "refused-",
            "mistakes-",
            "sheet-",
            "themes-",
            "gallery-",
        ];
        let codes: Vec<String> = Code::ALL.iter().map(|code| key(*code)).collect();
        for key in catalogue("fi").keys() {
            let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
            let known =
                codes.iter().any(|code| code == id) && ["", "fix", "explain"].contains(&attribute);
            assert!(known || families.iter().any(|family| id.starts_with(family)), "{key}");
        }
    }

    #[test]
    fn a_single_sentence_ends_without_a_full_stop_and_an_explanation_with_one() {
        for (tag, words) in all() {
            for code in Code::ALL {
                let key = key(*code);
                for part in [key.clone(), format!("{key}.fix")] {
                    let said = words.say(&part, &[]).unwrap();
                    assert!(!said.ends_with('.') || said.contains(". "), "{tag} {part}: {said}");
                }
                let explained = explain(code.name(), &words).unwrap();
                let last = explained.lines().last().unwrap();
                assert!(
                    last.ends_with('.') || last.starts_with("    "),
                    "{tag} {key}: {explained}"
                );
                assert!(explained.matches(". ").count() <= 6, "{tag} {key}: {explained}");
            }
        }
    }

    #[test]
    fn every_fault_that_the_audit_finds_has_words_of_its_own() {
        use crate::audit::{FaultKind, LinkFaultKind};
        let names = FaultKind::ALL.iter().map(|kind| kind.name());
        let said = |reason: &str, word: &str| {
            let fault = Diagnostic::new(Code::PageFault, Place::Page("/".into()));
            speak(&fault.arg("reason", reason).arg("word", word), &catalogue("en")).message
        };
        for name in names.chain(LinkFaultKind::ALL.iter().map(|kind| kind.name())) {
            assert_ne!(said(name, ""), said("other", ""), "{name}");
        }
        assert_eq!(said("empty-link", "<a>"), "The link has no text: <a>");
        assert_eq!(said("empty-link", ""), "The link has no text");
    }

    #[test]
    fn what_a_mend_proposes_is_understood() {
        use crate::model::{cadence::Cadence, law::LawRef, schedule::Schedule};
        use crate::record::fields::parse_date;
        for (code, key, understood) in [
            (
                "bad-schedule",
                "schedule",
                (|text| Schedule::parse(text).is_ok()) as fn(&str) -> bool,
            ),
            ("bad-cadence", "every", |text| Cadence::parse(text).is_ok()),
            ("bad-cadence", "within", |text| Cadence::parse(text).is_ok()),
            ("bad-law-ref", "law", |text| LawRef::parse(text).is_ok()),
            ("bad-date", "date", |text| parse_date(text).is_some()),
            ("unquoted-value", "schedule", |text| Schedule::parse(text).is_ok()),
            ("unquoted-value", "date", |text| parse_date(text).is_some()),
        ] {
            for (tag, words) in all() {
                let fix = words.say(&format!("{code}.fix"), &[]).unwrap();
                let proposed =
                    fix.split('"').skip(1).step_by(2).filter(|_| code.starts_with("bad"));
                let explained = explain(code, &words).unwrap();
                let start = format!("    {key} = \"");
                let shown = explained.lines().filter_map(|line| line.strip_prefix(&start));
                for text in proposed.chain(shown.map(|rest| rest.trim_end_matches('"'))) {
                    assert!(understood(text), "{tag} {code}: {text}");
                }
            }
        }
    }

    #[test]
    fn a_code_is_explained_in_capitals_or_not_and_examples_keep_their_lines() {
        let words = catalogue("fi");
        let explained = explain("KT308", &words).unwrap();
        assert_eq!(explain("kt308", &words).unwrap(), explained);
        assert_eq!(explain("Unknown-Party", &words), explain("unknown-party", &words));
        assert_eq!(explain("no-such-code", &words), None);
        assert_eq!(
            explain("bad-cadence", &words).unwrap(),
            "Aikaväli kertoo, kuinka usein jokin tehdään tai kuinka pitkä aika siihen on. \
             Kirjoita luku ja yksikkö: pv, vk, kk tai v.\n    every = \"6 kk\"\n    within = \"60 pv\""
        );
    }

    #[test]
    fn a_mistake_is_spoken_in_three_languages() {
        let mistake = Diagnostic::new(Code::UnknownKey, Place::Path("a.toml".into()))
            .arg("typed", "naem")
            .thing("service", "Ohjaus")
            .nearest("naem", ["name", "text"])
            .arg("known", "name, text")
            .label(Span::start_of(FileId(0)), "first-here");
        assert!(lacking(&mistake).is_empty());
        for (tag, message, fix, label) in [
            (
                "fi",
                "Kenttää ”naem” ei tunneta: palvelu ”Ohjaus”",
                "Tarkoititko ”name”?",
                "ensimmäisen kerran tässä",
            ),
            (
                "sv",
                "Fältet ”naem” är okänt: tjänst ”Ohjaus”",
                "Menade du ”name”?",
                "första gången här",
            ),
            (
                "en",
                "The field “naem” is not known: service “Ohjaus”",
                "Did you mean “name”?",
                "first used here",
            ),
        ] {
            let spoken = speak(&mistake, &catalogue(tag));
            assert_eq!(spoken.message, message);
            assert_eq!(spoken.fix.unwrap(), fix);
            assert_eq!(spoken.labels, [label]);
        }
    }

    #[test]
    fn a_pasted_arrangement_is_asked_about_by_name() {
        let mistake = Diagnostic::new(Code::DuplicateArrangement, Span::start_of(FileId(0)))
            .arg("service", "Kielikoulutus")
            .arg("group", "Työttömät");
        let fix = speak(&mistake, &catalogue("fi")).fix.unwrap();
        assert!(fix.starts_with("Kuuluuko tämä palveluun ”Kielikoulutus”?"), "{fix}");
    }

    #[test]
    fn what_a_caller_forgot_is_visible_and_named() {
        let mistake = Diagnostic::new(Code::UnknownParty, Span::start_of(FileId(0)));
        let spoken = speak(&mistake, &catalogue("en"));
        assert_eq!(spoken.message, "The registry has no responsible party “{$id}”");
        assert_eq!(spoken.fix.unwrap(), "Add the party to the registry or correct the id");
        assert_eq!(lacking(&mistake), BTreeSet::from(["id"]));
    }

    #[test]
    fn kinds_are_said_by_their_nouns_and_nameless_things_by_their_kind() {
        let mistake = Diagnostic::new(Code::WrongKind, Span::start_of(FileId(0)))
            .arg("key", "name")
            .arg("expected", Arg::Word("texts"))
            .arg("found", Arg::Word("number"));
        assert_eq!(
            speak(&mistake, &catalogue("fi")).message,
            "Kentän ”name” arvo on vääränlainen. Odotettu: teksti tai tekstit kielittäin. Nyt: numero."
        );
        let mistake = Diagnostic::new(Code::MissingKey, Span::start_of(FileId(0)))
            .arg("key", "id")
            .thing("goal", "");
        assert_eq!(
            speak(&mistake, &catalogue("sv")).message,
            "Det obligatoriska fältet ”id” saknas: mål"
        );
    }
}
