//! The rules of the field: what a programme should hold, by law or by our own policy.
//!
//! One slice, [`RULES`], says what is checked; each rule is one function over a resolved programme.
//! Rules read the model and complain, nothing else: they do not know how a programme was typed, and
//! they never change it. What the law of a day says is data, in [`rulesets`]. A rule that the model
//! cannot decide honestly is not here at all.

mod contents;
mod currency;
mod languages;
mod parts;
mod plan;
mod publication;
mod record;
pub mod rulesets;
mod statement;
mod subject;
pub(in crate::check) mod texts;
#[cfg(test)]
mod trial;

use jiff::civil::Date;

use crate::check::rules::subject::Subject;
use crate::diag::{Code, Diagnostics};
use crate::model::kind::ProgrammeKind;
use crate::model::programme::Programme;
use crate::model::site::Site;

/// One rule of the field.
pub struct Rule {
    /// The code of its findings.
    pub code: Code,
    /// The laws it rests on, as officers cite them; empty for a policy of our own. Where a law is
    /// only the reason for a policy, the code's explanation says so.
    pub basis: &'static str,
    /// Of which kinds of programmes it asks.
    asks: Asks,
    /// Whether it also asks of programmes that are only kept to be read: nobody will change their
    /// contents any more, so few findings about them still matter.
    kept: bool,
    run: Run,
}

/// Whom a rule asks.
enum Run {
    /// Each programme.
    Programme(fn(&Subject<'_>, &mut Diagnostics)),
    /// The site, on a day.
    Site(fn(&Site, Date, &mut Diagnostics)),
}

/// Of which kinds of programmes a rule asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// Programmes of the services of the early phase, unless they are of the law of 2010.
    Services,
    /// Programmes with goals and measures.
    Actions,
    /// Programmes with services or with measures; not principles, not guidance.
    Programmes,
    /// Every document.
    All,
    /// No programme: the site.
    Site,
}

/// Every rule, in the order of its code.
pub const RULES: &[Rule] = &[
    rule(Code::StatutoryPart, "681/2023 13 § 1 mom.", Asks::Services, parts::every_part),
    rule(Code::NoOrganiser, "681/2023 3, 8, 46 §", Asks::Services, parts::organiser),
    rule(Code::WrongAuthority, "681/2023 3, 8 §", Asks::Services, parts::authority),
    rule(Code::OnlyRefers, "681/2023 27 § 1 mom.", Asks::Services, parts::only_refers),
    rule(Code::ReferralContact, "681/2023 9 § 2 mom.", Asks::Services, parts::referral_contact),
    rule(Code::TargetGroup, "681/2023 14 § 1 mom.", Asks::Services, parts::target_groups),
    rule(Code::CountyPart, "681/2023 14 § 4 mom., 20 § 2 mom.", Asks::Services, parts::county),
    rule(Code::YearsLimit, "681/2023 14 §, 20 § 3 mom.", Asks::Services, contents::years_limit),
    rule(Code::PlanReview, "681/2023 22 §", Asks::Services, contents::plan_review),
    rule(Code::JobseekerTalks, "380/2023 32 §", Asks::Services, contents::jobseeker_talks),
    rule(
        Code::OrientationLanguages,
        "681/2023 25 §; 576/2024 2–3 §",
        Asks::Services,
        contents::orientation,
    ),
    rule(Code::AssessmentPlace, "869/2024 4 §", Asks::Services, contents::assessment),
    rule(Code::GuidanceForAll, "681/2023 10 §", Asks::Services, contents::guidance),
    rule(Code::RepealedLaw, "1100/2024; 681/2023 101 §", Asks::All, currency::repealed_law),
    rule(Code::OldName, "721/2025, 380/2023", Asks::All, currency::old_names),
    rule(Code::RulesetAge, "", Asks::Services, currency::ruleset_age),
    kept(rule(Code::MeasureLacks, "", Asks::Actions, plan::measures)),
    rule(Code::GoalWithoutMeasure, "", Asks::Actions, plan::goals),
    kept(rule(Code::PeriodOver, "", Asks::All, plan::period)),
    rule(Code::MonitoringLacks, "681/2023 45 § 4 mom.", Asks::Programmes, plan::monitoring),
    rule(
        Code::ServiceContact,
        "410/2015 109 §; 306/2019 5 §",
        Asks::Services,
        publication::contacts,
    ),
    rule(
        Code::ServicePrice,
        "410/2015 109 § 11 k; 380/2023 6 §",
        Asks::Services,
        publication::prices,
    ),
    rule(Code::ServiceLacks, "410/2015 29 §", Asks::Services, publication::needs),
    kept(rule(Code::TwoLanguages, "423/2003 32 §; 1385/2022", Asks::All, languages::bilingual)),
    rule(Code::SamiLanguages, "1086/2003 8 §", Asks::Programmes, languages::sami),
    rule(Code::EmploymentLanguages, "380/2023 19 §", Asks::Services, languages::employment),
    kept(rule(Code::MachineTranslation, "", Asks::All, languages::machine)),
    rule(Code::EasyLanguage, "", Asks::Services, statement::easy_language),
    of_site(Code::StatementLacks, "306/2019 9 §; (EU) 2018/1523", statement::complete),
    of_site(Code::StatementAge, "(EU) 2018/1523", statement::reviewed),
    of_site(Code::FormerSupervisor, "306/2019 12 §; 606/2024", statement::supervisor),
    of_site(Code::AccessibilityFeedback, "306/2019 10 §", statement::feedback),
    kept(rule(Code::NotPublic, "410/2015 29 § 2 mom.; 621/1999", Asks::All, record::publicity)),
    rule(Code::DecisionRecord, "906/2019 25–26 §", Asks::Programmes, record::decisions),
    rule(Code::NotReviewed, "", Asks::Programmes, record::reviewed),
    rule(Code::ServiceCatalogue, "571/2016 6 §", Asks::Services, publication::catalogue),
    rule(Code::JointProgramme, "681/2023 8 §; 410/2015 109 § 7 k", Asks::Services, record::joint),
];

const fn rule(
    code: Code,
    basis: &'static str,
    asks: Asks,
    run: fn(&Subject<'_>, &mut Diagnostics),
) -> Rule {
    Rule { code, basis, asks, kept: false, run: Run::Programme(run) }
}

const fn of_site(code: Code, basis: &'static str, run: fn(&Site, Date, &mut Diagnostics)) -> Rule {
    Rule { code, basis, asks: Asks::Site, kept: false, run: Run::Site(run) }
}

const fn kept(mut rule: Rule) -> Rule {
    rule.kept = true;
    rule
}

/// Asks every rule of `programme`, as things are on `today`.
///
/// Meant for programmes that resolved without a fault: where an id led nowhere, the thing has been
/// left out of the model, and a rule would complain a second time about what it misses.
pub fn run(site: &Site, programme: &Programme, today: Date, out: &mut Diagnostics) {
    let subject = Subject::new(site, programme, today);
    for rule in RULES.iter().filter(|rule| rule.concerns(&subject)) {
        if let Run::Programme(ask) = rule.run {
            ask(&subject, out);
        }
    }
}

/// Asks every rule of the site itself, as things are on `today`.
pub fn run_site(site: &Site, today: Date, out: &mut Diagnostics) {
    for rule in RULES {
        if let Run::Site(ask) = rule.run {
            ask(site, today, out);
        }
    }
}

impl Rule {
    fn concerns(&self, subject: &Subject<'_>) -> bool {
        use ProgrammeKind::{Actions, Combined, Services};
        let kind = subject.programme.kind;
        let asked = match self.asks {
            Asks::Services => matches!(kind, Services | Combined) && !subject.is_of_old_law(),
            Asks::Actions => matches!(kind, Actions | Combined),
            Asks::Programmes => matches!(kind, Services | Actions | Combined),
            Asks::All => true,
            Asks::Site => false,
        };
        asked && (self.kept || !subject.is_kept())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::trial::Trial;
    use crate::diag::Class;

    #[test]
    fn statutory_rules_ask_only_services_of_the_present_law() {
        let asked = |head: &str| !Trial::new(head).asked(Code::StatutoryPart).is_empty();
        for (head, found) in [
            ("kind = \"palvelut\"", true),
            ("kind = \"yhdistetty\"", true),
            ("kind = \"toimenpiteet\"", false),
            ("kind = \"periaatteet\"", false),
            ("kind = \"ohjeistus\"", false),
            ("kind = \"palvelut\"\nstate = \"arkistoitu\"", false),
            ("kind = \"palvelut\"\ndate = 2024-11-18\nlaw = [\"KotoL 13 §\"]", true),
            ("kind = \"palvelut\"\ndate = 2020-01-01\nlaw = [\"vanha KotoL 32 §\"]", false),
        ] {
            assert_eq!(asked(head), found, "{head}");
        }
    }

    #[test]
    fn rules_stand_in_the_order_of_their_codes_and_each_once() {
        let names: Vec<&str> = RULES.iter().map(|rule| rule.code.name()).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(names, sorted);
        assert!(RULES.iter().all(|rule| rule.code.class() == Class::Rule));
    }

    #[test]
    fn every_code_of_the_field_is_asked_somewhere() {
        // Found while resolving translations and while auditing pages.
        let elsewhere = [
            Code::StaleTranslation,
            Code::TranslationIncomplete,
            Code::LanguageHeldBack,
            Code::PageFault,
        ];
        for code in Code::ALL.iter().filter(|code| code.class() == Class::Rule) {
            let asked = RULES.iter().any(|rule| rule.code == *code);
            assert!(asked || elsewhere.contains(code), "{}", code.name());
        }
    }
}
