//! KT108–KT118: what the law says of the statutory contents themselves: limits, intervals,
//! languages, places.

use crate::check::rules::subject::{Side, Subject, head, name_of};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::kind::{Mode, StatutoryKind};
use crate::model::service::{Arrangement, Service};

/// KT108: an assessment and a plan are made within three years.
pub(super) fn years_limit(subject: &Subject<'_>, out: &mut Diagnostics) {
    for kind in [StatutoryKind::Assessment, StatutoryKind::Plan] {
        let rules = subject.services_of(kind).flat_map(|service| &service.eligibility);
        for rule in rules {
            let Some(limit) = rule.limit else { continue };
            let months = limit.longest_gap_months();
            if months != subject.law.limit_months {
                let finding = Diagnostic::new(Code::YearsLimit, head(rule.at));
                out.push(finding.arg("months", Arg::Number(months.into())));
            }
        }
    }
}

/// KT109: every plan is reviewed at least every six months.
pub(super) fn plan_review(subject: &Subject<'_>, out: &mut Diagnostics) {
    for service in subject.services_of(StatutoryKind::Plan) {
        let is_arranged = |cell: &&Arrangement| cell.state.is_none() && cell.refers.is_empty();
        for cell in service.arrangements.iter().filter(is_arranged) {
            let months = review_months(cell);
            if months.is_none_or(|months| months > subject.law.review_months) {
                let said = months.map_or(Arg::from(""), |months| Arg::Number(months.into()));
                out.push(Diagnostic::new(Code::PlanReview, head(cell.at)).arg("months", said));
            }
        }
    }
}

/// The longest time between two reviews of the plan that the cell allows.
fn review_months(cell: &Arrangement) -> Option<u32> {
    let update = cell.update.as_ref()?;
    Some(update.at_least_every.or(update.every)?.longest_gap_months())
}

/// KT110: jobseekers are met every three months, as a rule. Beyond six months KT109 speaks.
pub(super) fn jobseeker_talks(subject: &Subject<'_>, out: &mut Diagnostics) {
    for service in subject.services_of(StatutoryKind::Plan) {
        for cell in subject.cells(service, Side::Jobseekers) {
            let seldom = |months: &u32| {
                (subject.law.talk_months + 1..=subject.law.review_months).contains(months)
            };
            if let Some(months) = review_months(cell).filter(seldom) {
                let finding = Diagnostic::new(Code::JobseekerTalks, head(cell.at));
                out.push(finding.arg("months", Arg::Number(months.into())));
            }
        }
    }
}

/// KT115: civic orientation is multilingual, and self-study and interpreting have their grounds.
pub(super) fn orientation(subject: &Subject<'_>, out: &mut Diagnostics) {
    let services: Vec<&Service> = subject.services_of(StatutoryKind::CivicOrientation).collect();
    let Some(first) = services.first() else { return };
    let foreign = |language: Language| !matches!(language.base().as_str(), "fi" | "sv");
    if !services.iter().flat_map(|service| languages_of(service)).any(foreign) {
        out.push(Diagnostic::new(Code::OrientationLanguages, head(first.at)));
    }
    for cell in services.iter().flat_map(|service| &service.arrangements) {
        let alone = cell
            .delivery
            .iter()
            .any(|delivery| matches!(delivery.mode, Mode::SelfStudy | Mode::Interpreted));
        // A remark on the cell counts as the grounds that the finding asks for.
        if alone && cell.note.is_none() {
            out.push(Diagnostic::new(Code::OrientationLanguages, head(cell.at)));
        }
    }
}

/// The languages of a service and of its cells.
pub(super) fn languages_of(service: &Service) -> impl Iterator<Item = Language> {
    let cells = service.arrangements.iter().flat_map(|cell| &cell.languages);
    service.languages.iter().chain(cells).copied()
}

/// KT117: one knows where and in what language the assessment is made.
pub(super) fn assessment(subject: &Subject<'_>, out: &mut Diagnostics) {
    let services: Vec<&Service> = subject.services_of(StatutoryKind::Assessment).collect();
    let Some(first) = services.first() else { return };
    let has_place = services.iter().any(|service| is_met_in_person(service));
    let has_language = services
        .iter()
        .any(|service| languages_of(service).next().is_some() || service.interpreting.is_some());
    if !has_place || !has_language {
        out.push(Diagnostic::new(Code::AssessmentPlace, head(first.at)));
    }
}

fn is_met_in_person(service: &Service) -> bool {
    let cells = service.arrangements.iter().flat_map(|cell| &cell.delivery);
    let channels = service.channels.iter().filter_map(|channel| channel.mode);
    cells
        .map(|delivery| delivery.mode)
        .chain(channels)
        .any(|mode| matches!(mode, Mode::InPerson | Mode::Hybrid | Mode::Outreach))
}

/// KT118: some guidance is open to everyone and has a place or a channel.
pub(super) fn guidance(subject: &Subject<'_>, out: &mut Diagnostics) {
    let services: Vec<&Service> = subject.services_of(StatutoryKind::Guidance).collect();
    let Some(first) = services.first() else { return };
    let is_open = services.iter().any(|service| is_open_to_all(subject, service));
    let has_channel = services.iter().any(|service| has_channel(service));
    if !is_open || !has_channel {
        let finding = Diagnostic::new(Code::GuidanceForAll, head(first.at));
        out.push(finding.arg("service", name_of(first)));
    }
}

fn is_open_to_all(subject: &Subject<'_>, service: &Service) -> bool {
    service.eligibility.iter().all(|rule| {
        let groups = &rule.client_groups;
        let everyone = groups.is_empty() || groups.iter().any(|id| subject.is_everyone(*id));
        everyone && rule.limit.is_none()
    })
}

fn has_channel(service: &Service) -> bool {
    let met = service.arrangements.iter().any(|cell| !cell.delivery.is_empty());
    !service.channels.is_empty() || service.apply.is_some() || met
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::trial::Trial;

    fn trial(kind: &str, rest: &str) -> Trial {
        Trial::of_services(&format!(
            "[[service]]\nid = \"koe\"\nname = \"Koe\"\ncategory = \"lakisääteinen\"\n\
             statutory = \"{kind}\"\n{rest}\n"
        ))
    }

    #[test]
    fn a_limit_is_three_years_however_it_is_typed() {
        for (limit, found) in
            [("3 v", vec![]), ("36 kk", vec![]), ("2 v", vec!["24"]), ("5 år", vec!["60"])]
        {
            let rest = format!("eligibility = [{{ text = \"kaikki\", limit = \"{limit}\" }}]");
            let asked = trial("kotoutumissuunnitelma", &rest).asked(Code::YearsLimit);
            assert_eq!(asked, found, "{limit}");
        }
    }

    #[test]
    fn plans_are_reviewed_every_six_months_and_jobseekers_met_every_three() {
        for (update, review, talks) in [
            ("update = { every = \"3 kk\" }", vec![], vec![]),
            ("update = { at_least_every = \"6 kk\" }", vec![], vec!["6"]),
            ("update = { every = \"vuosi\" }", vec!["12"], vec![]),
            ("", vec![""], vec![]),
        ] {
            let rest = format!(
                "[[service.arrangement]]\nfor = \"tyonhakijat\"\norganiser = [\"viranomainen\"]\n{update}"
            );
            let trial = trial("kotoutumissuunnitelma", &rest);
            assert_eq!(trial.asked(Code::PlanReview), review, "{update}");
            assert_eq!(trial.asked(Code::JobseekerTalks), talks, "{update}");
        }
    }

    #[test]
    fn an_empty_cell_is_not_asked_how_often() {
        let rest = "[[service.arrangement]]\nfor = \"muut\"\nstate = \"ei kerrota\"";
        assert!(trial("kotoutumissuunnitelma", rest).asked(Code::PlanReview).is_empty());
    }

    #[test]
    fn orientation_has_foreign_languages_and_grounds_for_self_study() {
        let cell = "[[service.arrangement]]\nfor = \"muut\"\norganiser = [\"kaupunki\"]\n";
        for (rest, found) in [
            ("languages = [\"fi\", \"sv\"]".to_owned(), 1),
            ("languages = [\"fi\", \"ar\"]".to_owned(), 0),
            (format!("{cell}languages = [\"uk\"]"), 0),
            (
                format!(
                    "{cell}languages = [\"uk\"]\ndelivery = [{{ mode = \"itsenäinen opiskelu\" }}]"
                ),
                1,
            ),
            (
                format!(
                    "{cell}languages = [\"uk\"]\ndelivery = [{{ mode = \"itsenäinen opiskelu\" }}]\n\
                     note = \"Ryhmää ei synny.\""
                ),
                0,
            ),
        ] {
            let asked = trial("yhteiskuntaorientaatio", &rest).asked(Code::OrientationLanguages);
            assert_eq!(asked.len(), found, "{rest}");
        }
    }

    #[test]
    fn an_assessment_tells_its_place_and_its_language() {
        let place = "channel = [{ name = \"Toimisto\", mode = \"lähitapaaminen\" }]";
        for (rest, found) in [
            (place.to_owned(), 1),
            (format!("{place}\nlanguages = [\"fi\"]"), 0),
            (format!("{place}\ninterpreting = \"Tulkki tilataan.\""), 0),
            ("languages = [\"fi\"]".to_owned(), 1),
        ] {
            let asked = trial("palvelutarpeen arviointi", &rest).asked(Code::AssessmentPlace);
            assert_eq!(asked.len(), found, "{rest}");
        }
    }

    #[test]
    fn guidance_is_open_to_everyone_and_can_be_found() {
        let place = "channel = [{ name = \"Neuvonta\" }]";
        for (rest, found) in [
            (place.to_owned(), 0),
            (String::new(), 1),
            (
                format!(
                    "{place}\neligibility = [{{ text = \"vain\", client_groups = [\"muut\"] }}]"
                ),
                1,
            ),
            (format!("{place}\neligibility = [{{ text = \"alku\", limit = \"3 v\" }}]"), 1),
            (
                format!(
                    "{place}\neligibility = [{{ text = \"joka\", client_groups = [\"kaikki\"] }}]"
                ),
                0,
            ),
        ] {
            let asked = trial("ohjaus ja neuvonta", &rest).asked(Code::GuidanceForAll);
            assert_eq!(asked.len(), found, "{rest}");
        }
    }
}
