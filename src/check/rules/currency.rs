//! KT120–KT124: what has grown old: citations of repealed law, names of authorities, our own rules.

use crate::check::rules::rulesets::{Gone, OldName, RuleSet};
use crate::check::rules::subject::{Subject, head, printed};
use crate::check::rules::texts::{self, Field, Said};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::law::{LawRef, Section};
use crate::model::registry::Reference;
use crate::model::text::{Origin, Wording};

/// KT120: the law that is cited is in force.
pub(super) fn repealed_law(subject: &Subject<'_>, out: &mut Diagnostics) {
    for reference in references(subject) {
        for gone in subject.current.gone {
            if subject.number_of(reference) == Some(gone.statute) && cites(&reference.cited, gone) {
                out.push(repealed(reference, gone));
            }
        }
    }
}

/// Every reference of the programme's own. Those of the registry are not one programme's matter.
fn references<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Reference> {
    let programme = subject.programme;
    let sections = programme.sections.iter().flat_map(|(_, section)| &section.law);
    let services = programme.services.iter().flat_map(|(_, service)| &service.law);
    let goals = programme.goals.iter().flat_map(|(_, goal)| &goal.law);
    let duties = programme.duties.iter().flat_map(|duty| &duty.law);
    programme.law.iter().chain(sections).chain(services).chain(goals).chain(duties)
}

/// Whether the citation names just this provision. A range such as 12–32 § means the sections that
/// are there, and a whole section means what is left of it.
fn cites(cited: &LawRef, gone: &Gone) -> bool {
    let Some(section) = gone.section else { return true };
    let section: Section = (section, None);
    let named = cited.sections().iter().any(|run| run.first == section && run.last == section);
    named
        && (gone.subsection.is_none() || cited.subsection() == gone.subsection)
        && (gone.item.is_none() || cited.item() == gone.item)
}

fn repealed(reference: &Reference, gone: &Gone) -> Diagnostic {
    let statute = reference.cited.statute();
    let (named, instead) = match gone.section {
        None => (reference.cited.canonical(), gone.instead.to_owned()),
        Some(_) => (format!("{statute} {}", place(gone)), format!("{statute} {}", gone.instead)),
    };
    Diagnostic::new(Code::RepealedLaw, reference.at).arg("typed", named).arg("current", instead)
}

/// The provision in the house form of references: `13 § 3 mom.`
fn place(gone: &Gone) -> String {
    let number = |number: Option<u8>, unit: &str| {
        number.map(|number| format!(" {number} {unit}")).unwrap_or_default()
    };
    let section = gone.section.map(|section| format!("{section} §")).unwrap_or_default();
    format!("{section}{}{}", number(gone.subsection, "mom."), number(gone.item, "k"))
}

/// KT121: texts that are in force call authorities by the names of today. Each thing is told once of
/// each name, however often its texts use it; translations follow their originals.
pub(super) fn old_names(subject: &Subject<'_>, out: &mut Diagnostics) {
    let mut told = Vec::new();
    texts::each(subject.programme, &mut |said: Said<'_>| {
        if said.field == Field::FormerName {
            return;
        }
        let originals = said.text.wordings().iter().filter(|wording| is_original(wording));
        for name in originals.flat_map(|wording| found_in(&wording.words, subject.current)) {
            if !told.contains(&(said.at, name.old)) {
                told.push((said.at, name.old));
                out.push(outdated(&said, name));
            }
        }
    });
}

fn is_original(wording: &Wording) -> bool {
    wording.origin == Origin::Original
}

fn outdated(said: &Said<'_>, name: &OldName) -> Diagnostic {
    Diagnostic::new(Code::OldName, head(said.at))
        .thing(said.noun, said.name)
        .arg("old", name.old)
        .arg("new", name.new)
        .arg("date", printed(name.since))
}

fn found_in<'a>(
    words: &'a str,
    rules: &RuleSet,
) -> impl Iterator<Item = &'static OldName> + use<'a> {
    let beginnings: Vec<&str> = beginnings(words).collect();
    let says = move |stem: &str| beginnings.iter().any(|rest| has_stem(rest, stem));
    // A text that has the new name too tells of the change.
    rules.old_names().filter(move |name| says(name.stem) && !says(stem_of(name.new)))
}

/// What all cases of a Finnish name begin with: the last letters change.
fn stem_of(name: &str) -> &str {
    const CHANGING: usize = 3;
    name.char_indices().rev().nth(CHANGING - 1).map_or(name, |(end, _)| &name[..end])
}

/// The text from the beginning of each word on. What follows a mark that joins, as within an address,
/// an id or a longer word, is no beginning.
fn beginnings(words: &str) -> impl Iterator<Item = &str> {
    let parts = |mark: char| mark.is_whitespace() || "([\"”“»'’*_".contains(mark);
    let after = words.match_indices(parts).map(move |(at, mark)| &words[at + mark.len()..]);
    std::iter::once(words).chain(after).filter(|rest| rest.starts_with(char::is_alphabetic))
}

/// Whether a text begins with `stem`, whose first letter may also be small.
fn has_stem(text: &str, stem: &str) -> bool {
    let mut letters = stem.chars();
    let Some(first) = letters.next() else { return true };
    let begins = |letter: char| letter == first || first.to_lowercase().eq([letter]);
    text.strip_prefix(begins).is_some_and(|rest| rest.starts_with(letters.as_str()))
}

/// KT124: the law may have changed since the rules of today were compared with it.
pub(super) fn ruleset_age(subject: &Subject<'_>, out: &mut Diagnostics) {
    let set = subject.current;
    if subject.today >= set.may_change {
        let finding = subject.finding(Code::RulesetAge).arg("ruleset", set.id);
        out.push(
            finding.arg("date", printed(set.may_change)).arg("verified", printed(set.verified)),
        );
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::rules::rulesets::RULE_SETS;
    use crate::check::rules::trial::Trial;

    #[test]
    fn citations_are_looked_for_wherever_law_is_cited() {
        let duty = "[[duty]]\nid = \"d\"\nactor = \"kaupunki\"\nlevel = \"strateginen\"\n\
                    text = \"Vastaa\"\nlaw = [\"KotoL 48 §\"]\n";
        let head = "kind = \"palvelut\"\nlaw = [\"vanha KotoL\", \"KotoL 13 §\"]";
        let trial = Trial::new(head)
            .parts(duty)
            .section("+++\ntitle = \"Luku\"\nlaw = [\"681/2023 21 §\"]\n+++\nTeksti.\n");
        assert_eq!(
            trial.asked(Code::RepealedLaw),
            ["vanha KotoL | 681/2023", "681/2023 21 § | 681/2023 16 §", "KotoL 48 § | KotoL 45 §"]
        );
    }

    #[test]
    fn old_names_are_told_once_of_each_thing_and_only_of_programmes_in_force() {
        let section =
            "+++\ntitle = \"Luku\"\n+++\nELY-keskus ja ELY-keskuksen väki. TE-toimisto.\n";
        let head = "kind = \"periaatteet\"\nprevious_names = [\"Kotouttamisohjelma\"]";
        assert_eq!(
            Trial::new(head).section(section).asked(Code::OldName),
            [
                "Luku | TE-toimisto | työvoimaviranomainen | 1.1.2025",
                "Luku | ELY-keskus | elinvoimakeskus | 1.1.2026",
            ]
        );
        let change = "+++\ntitle = \"Luku\"\n+++\nELY-keskus on nyt elinvoimakeskuksen osa.\n";
        assert!(Trial::new(head).section(change).asked(Code::OldName).is_empty());
        let earlier = Trial::new(head).section(section).on(date(2025, 6, 1));
        assert_eq!(earlier.asked(Code::OldName).len(), 1);
        let kept = "kind = \"periaatteet\"\nstate = \"arkistoitu\"";
        assert!(Trial::new(kept).section(section).asked(Code::OldName).is_empty());
    }

    #[test]
    fn rules_grow_old_on_the_day_for_which_a_change_was_announced() {
        let asked = |today| Trial::of_services("").on(today).asked(Code::RulesetAge);
        assert!(asked(date(2026, 12, 31)).is_empty());
        assert_eq!(asked(date(2027, 1, 1)), ["fi-2026-01 | 1.1.2027 | 21.11.2026"]);
    }

    #[test]
    fn only_a_provision_that_is_named_itself_counts_as_cited() {
        let cited = |text: &str| -> Vec<&str> {
            let reference = LawRef::parse(text).unwrap();
            let gone = RULE_SETS[0].gone.iter().filter(|gone| gone.section.is_some());
            gone.filter(|gone| cites(&reference, gone)).map(|gone| gone.instead).collect()
        };
        for (text, instead) in [
            ("KotoL 15 §", vec!["14 §"]),
            ("KotoL 16 ja 17 §", vec!["16 §"]),
            ("KotoL 12–32 §", vec![]),
            ("KotoL 13 §", vec![]),
            ("KotoL 13 § 1 mom. 5 k", vec![]),
            ("KotoL 13 § 3 mom.", vec!["13 § 1 mom."]),
            ("KotoL 10 §", vec![]),
            ("KotoL 10 §:n 1 mom. 5 kohta", vec!["13 § 1 mom. 5 k"]),
            ("KotoL 48 § 2 mom.", vec!["45 §"]),
            ("KotoL 15 a §", vec![]),
        ] {
            assert_eq!(cited(text), instead, "{text}");
        }
    }

    #[test]
    fn an_old_name_counts_in_every_case_form_but_not_in_addresses_or_longer_words() {
        for (words, found) in [
            ("Pohjois-Savon ELY-keskuksen kanssa", true),
            ("**ELY-keskus** (ELY)", true),
            ("[ELY-keskus](osapuoli:pohjois-savon-ely-keskus)", true),
            ("[elinvoimakeskus](osapuoli:pohjois-savon-ely-keskus)", false),
            ("https://www.ely-keskus.fi", false),
            ("maistraatissa ja Maistraatti", true),
            ("Kotouttamisohjelman seuranta", true),
            ("https://www.vaasa.fi/kotouttamisohjelma", false),
            ("kotoutumisohjelma", false),
            ("maisteri", false),
        ] {
            assert_eq!(found_in(words, &RULE_SETS[1]).next().is_some(), found, "{words}");
        }
    }
}
