//! KT101–KT107: the statutory contents of a programme and the parties who answer for them.
//!
//! What is asked of one service for one side of clients is asked of a cell; what is asked of a
//! statutory content is asked of all its services together, since a programme may split one content
//! into several services.

use crate::check::rules::subject::{Side, Subject, head, name_of, noun_of};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::model::kind::{CellState, PartyKind, StatutoryKind};
use crate::model::registry::Party;
use crate::model::service::{Arrangement, Service};
use crate::model::table::Id;

/// The municipality whose city is its own wellbeing services county (681/2023 100 §).
const HELSINKI: &str = "091";

/// The contents whose authority 681/2023 3 § decides. Guidance is for all, and other education has
/// organisers of its own.
const DIVIDED: [StatutoryKind; 5] = [
    StatutoryKind::Assessment,
    StatutoryKind::Plan,
    StatutoryKind::CivicOrientation,
    StatutoryKind::IntegrationTraining,
    StatutoryKind::FinalTest,
];

/// KT101: the programme has all that 13 § 1 mom. names.
pub(super) fn every_part(subject: &Subject<'_>, out: &mut Diagnostics) {
    for kind in StatutoryKind::ALL {
        if subject.services_of(*kind).next().is_none() {
            out.push(subject.finding(Code::StatutoryPart).arg("service", noun_of(*kind)));
        }
    }
}

/// KT102: every statutory content has an organiser for both sides, and no cell is left without one.
pub(super) fn organiser(subject: &Subject<'_>, out: &mut Diagnostics) {
    for kind in StatutoryKind::ALL {
        for side in Side::BOTH {
            organiser_of(subject, *kind, side, out);
        }
    }
}

fn organiser_of(subject: &Subject<'_>, kind: StatutoryKind, side: Side, out: &mut Diagnostics) {
    let services: Vec<&Service> = subject.services_of(kind).collect();
    let Some(first) = services.first() else { return };
    let mut concerned = false;
    for service in &services {
        for cell in subject.cells(service, side).filter(|cell| concerns(cell)) {
            concerned = true;
            if is_nobodys(cell) {
                out.push(about_cell(subject, Code::NoOrganiser, service, cell));
            }
        }
    }
    if !concerned {
        let alone = services.len() == 1;
        let service = if alone { Arg::from(name_of(first)) } else { noun_of(kind) };
        let finding = Diagnostic::new(Code::NoOrganiser, head(first.at));
        out.push(finding.arg("service", service).arg("group", side.noun()));
    }
}

/// Whether the service concerns the cell's group at all.
fn concerns(cell: &Arrangement) -> bool {
    cell.state != Some(CellState::NotApplicable)
}

/// Nobody answers for the cell. One that is arranged together says so in its own words, and one that
/// only refers clients is told by KT104.
fn is_nobodys(cell: &Arrangement) -> bool {
    let together = cell.state == Some(CellState::Joint);
    cell.organisers.is_empty() && cell.refers.is_empty() && !together
}

fn about_cell(
    subject: &Subject<'_>,
    code: Code,
    service: &Service,
    cell: &Arrangement,
) -> Diagnostic {
    Diagnostic::new(code, head(cell.at))
        .arg("service", name_of(service))
        .arg("group", subject.groups_of(cell))
}

/// KT103: jobseekers are served by the employment authority, others by the municipality or by it.
pub(super) fn authority(subject: &Subject<'_>, out: &mut Diagnostics) {
    for kind in DIVIDED {
        for service in subject.services_of(kind) {
            for side in Side::BOTH {
                for cell in subject.cells(service, side) {
                    report_authority(subject, service, cell, side, out);
                }
            }
        }
    }
}

fn report_authority(
    subject: &Subject<'_>,
    service: &Service,
    cell: &Arrangement,
    side: Side,
    out: &mut Diagnostics,
) {
    let strange: Vec<Id<Party>> = cell
        .organisers
        .iter()
        .copied()
        .filter(|party| !may_organise(subject, *party, side) && !is_agreed(subject, *party, cell))
        .collect();
    // A remark on the cell counts as the basis that the finding asks for.
    if !strange.is_empty() && cell.note.is_none() {
        let finding = about_cell(subject, Code::WrongAuthority, service, cell);
        out.push(finding.arg("party", subject.names_of(&strange)));
    }
}

fn may_organise(subject: &Subject<'_>, party: Id<Party>, side: Side) -> bool {
    let employment = [PartyKind::EmploymentAuthority, PartyKind::EmploymentArea];
    if employment.iter().any(|kind| subject.is_within(party, *kind)) || cannot_tell(subject, party)
    {
        return true;
    }
    let municipalities = &subject.programme.municipalities;
    let mut line =
        std::iter::successors(Some(party), |party| subject.site.registry.parties[*party].parent);
    side == Side::Others && line.any(|party| municipalities.contains(&party))
}

/// A class of parties, or a unit whose owner the registry does not tell: nothing can be said of it.
fn cannot_tell(subject: &Subject<'_>, party: Id<Party>) -> bool {
    let owner = subject.party_line(party).last();
    owner.is_some_and(|owner| {
        matches!(owner.kind, PartyKind::Class | PartyKind::Unit | PartyKind::Post)
    })
}

/// An agreement of the programme has the party take care of these clients.
fn is_agreed(subject: &Subject<'_>, party: Id<Party>, cell: &Arrangement) -> bool {
    subject.programme.agreements.iter().any(|agreement| {
        let groups = &agreement.client_groups;
        let about = groups.is_empty() || cell.client_groups.iter().all(|id| groups.contains(id));
        about && agreement.parties.contains(&party)
    })
}

/// KT104: somebody refers clients to the service, but nobody arranges it.
pub(super) fn only_refers(subject: &Subject<'_>, out: &mut Diagnostics) {
    for service in subject.services().filter(|service| service.statutory.is_some()) {
        for cell in &service.arrangements {
            let nobody = cell.organisers.is_empty() && cell.providers.is_empty();
            if nobody && !cell.refers.is_empty() {
                let finding = about_cell(subject, Code::OnlyRefers, service, cell);
                out.push(finding.arg("party", subject.names_of(&cell.refers)));
            }
        }
    }
}

/// KT105: other authorities know whom to contact, and how.
pub(super) fn referral_contact(subject: &Subject<'_>, out: &mut Diagnostics) {
    let contact = subject.programme.referral_contact;
    if !contact.is_some_and(|party| subject.can_be_reached(party)) {
        out.push(subject.finding(Code::ReferralContact));
    }
}

/// KT106: the assessment speaks of all seven target groups of 14 § 1 mom.
pub(super) fn target_groups(subject: &Subject<'_>, out: &mut Diagnostics) {
    let services: Vec<&Service> = subject.services_of(StatutoryKind::Assessment).collect();
    let Some(first) = services.first() else { return };
    let named = services.iter().flat_map(|service| {
        let rules = service.eligibility.iter().flat_map(|rule| &rule.client_groups);
        let cells = service.arrangements.iter().flat_map(|cell| {
            cell.client_groups.iter().chain(cell.cases.iter().flat_map(|case| &case.client_groups))
        });
        rules.chain(cells)
    });
    let named: Vec<u8> = named
        .flat_map(|group| subject.group_line(*group))
        .filter_map(|group| subject.target(group))
        .collect();
    for (item, noun) in (1_u8..).zip(TARGETS) {
        if !named.contains(&item) {
            let finding = Diagnostic::new(Code::TargetGroup, head(first.at));
            out.push(finding.arg("group", Arg::Word(noun)));
        }
    }
}

/// The nouns of the seven target groups, in the order of the items.
const TARGETS: [&str; 7] = [
    "target-jobseekers",
    "target-protection",
    "target-home-care",
    "target-asked",
    "target-social-assistance",
    "target-unaccompanied",
    "target-trafficking",
];

/// KT107: the wellbeing services county takes part in the assessment and in the plan.
pub(super) fn county(subject: &Subject<'_>, out: &mut Diagnostics) {
    let parties = &subject.site.registry.parties;
    let is_helsinki = |id: &Id<Party>| parties[*id].municipality_code.as_deref() == Some(HELSINKI);
    if subject.programme.municipalities.iter().any(is_helsinki) {
        return;
    }
    for kind in [StatutoryKind::Assessment, StatutoryKind::Plan] {
        let services: Vec<&Service> = subject.services_of(kind).collect();
        let Some(first) = services.first() else { continue };
        let takes_part = |party| subject.is_within(party, PartyKind::WellbeingCounty);
        if !services.iter().flat_map(|service| parties_in(service)).any(takes_part) {
            let finding = Diagnostic::new(Code::CountyPart, head(first.at));
            out.push(finding.arg("service", noun_of(kind)));
        }
    }
}

fn parties_in(service: &Service) -> impl Iterator<Item = Id<Party>> {
    let cells = service.arrangements.iter().flat_map(|cell| {
        let cases = cell.cases.iter().flat_map(|case| case.with.iter().chain(&case.may_involve));
        cell.organisers.iter().chain(&cell.providers).chain(cases)
    });
    cells.copied().chain(service.channels.iter().filter_map(|channel| channel.party))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::trial::Trial;

    /// A service of one statutory kind with these further lines.
    fn service(id: &str, kind: &str, rest: &str) -> String {
        format!(
            "[[service]]\nid = \"{id}\"\nname = \"{id}\"\ncategory = \"lakisääteinen\"\n\
             statutory = \"{kind}\"\n{rest}\n"
        )
    }

    fn cell(group: &str, rest: &str) -> String {
        format!("[[service.arrangement]]\nfor = \"{group}\"\n{rest}\n")
    }

    #[test]
    fn each_of_the_seven_parts_is_asked_for() {
        let plan = service("suunnitelma", "kotoutumissuunnitelma", "");
        let missing = Trial::of_services(&plan).asked(Code::StatutoryPart);
        assert_eq!(missing.len(), 6);
        assert!(!missing.contains(&"statutory-plan".to_owned()));
    }

    #[test]
    fn a_cell_without_an_organiser_is_told_and_so_is_a_side_without_a_cell() {
        let ours = "organiser = [\"kaupunki\"]";
        for (cells, found) in [
            (cell("tyonhakijat", ours) + &cell("muut", ours), vec![]),
            (cell("kaikki", ours), vec![]),
            (cell("tyonhakijat", ours), vec!["koe | other-clients"]),
            (
                cell("tyonhakijat", "state = \"ei kerrota\"") + &cell("muut", ours),
                vec!["koe | Työnhakijat"],
            ),
            (
                cell("tyonhakijat", "state = \"ei koske\"") + &cell("muut", ours),
                vec!["koe | jobseeker-clients"],
            ),
            (cell("tyonhakijat", "state = \"yhteinen\"") + &cell("muut", ours), vec![]),
            (
                cell("tyonhakijat", "provider = [\"yhdistys\"]") + &cell("kotivanhemmat", ours),
                vec!["koe | Työnhakijat"],
            ),
            (cell("tyonhakijat", ours) + &cell("muut", "refers = [\"yksikko\"]"), vec![]),
        ] {
            let trial = Trial::of_services(&service("koe", "päättötestaus", &cells));
            assert_eq!(trial.asked(Code::NoOrganiser), found, "{cells}");
        }
    }

    #[test]
    fn a_part_split_into_services_is_asked_for_as_one() {
        let ours = "organiser = [\"kaupunki\"]";
        let one = service("kurssit", "muu koulutus", &cell("tyonhakijat", ours));
        let other = service("opetus", "muu koulutus", &cell("muut", ours));
        let bare = service("luento", "muu koulutus", "");
        let asked = |services: &str| Trial::of_services(services).asked(Code::NoOrganiser);
        assert!(asked(&format!("{one}{other}{bare}")).is_empty());
        assert_eq!(asked(&format!("{one}{bare}")), ["statutory-other-education | other-clients"]);
    }

    #[test]
    fn jobseekers_belong_to_the_employment_authority_and_others_to_the_municipality() {
        for (group, rest, found) in [
            ("tyonhakijat", "organiser = [\"viranomainen\"]", None),
            ("tyonhakijat", "organiser = [\"tiimi\"]", None),
            ("tyonhakijat", "organiser = [\"yksikko\"]", Some("koe | Työnhakijat | Yksikkö")),
            ("tyonhakijat", "organiser = [\"yksikko\"]\nnote = \"Sovittu alueen kanssa.\"", None),
            ("muut", "organiser = [\"yksikko\"]", None),
            ("muut", "organiser = [\"viranomainen\"]", None),
            ("muut", "organiser = [\"naapuri\"]", Some("koe | Muut | Naapuri")),
            (
                "kotivanhemmat",
                "organiser = [\"hva\"]",
                Some("koe | Kotivanhemmat | Hyvinvointialue"),
            ),
        ] {
            let service = service("koe", "kotoutumissuunnitelma", &cell(group, rest));
            let asked = Trial::of_services(&service).asked(Code::WrongAuthority);
            assert_eq!(asked, Vec::from_iter(found), "{group} {rest}");
        }
    }

    #[test]
    fn an_agreed_municipality_may_organise_for_others() {
        let head = "kind = \"palvelut\"\nmunicipalities = [\"kaupunki\"]\n[[agreement]]\n\
                    parties = [\"kaupunki\", \"naapuri\"]\nscope = \"Palvelut yhdessä\"\n";
        let cells = cell("muut", "organiser = [\"naapuri\"]");
        let trial = Trial::new(head).parts(&service("koe", "kotoutumissuunnitelma", &cells));
        assert!(trial.asked(Code::WrongAuthority).is_empty());
    }

    #[test]
    fn referring_alone_is_told_but_not_beside_an_organiser() {
        for (rest, found) in [
            ("refers = [\"yksikko\"]", vec!["koe | Muut | Yksikkö"]),
            ("refers = [\"yksikko\"]\norganiser = [\"kaupunki\"]", vec![]),
        ] {
            let service = service("koe", "kotoutumiskoulutus", &cell("muut", rest));
            assert_eq!(Trial::of_services(&service).asked(Code::OnlyRefers), found);
        }
    }

    #[test]
    fn the_referral_contact_must_be_named_and_reachable() {
        for (head, found) in [
            ("", 1),
            ("referral_contact = \"kaupunki\"", 0),
            ("referral_contact = \"yksikko\"", 1),
            (
                "referral_contact = \"yksikko\"\n[[contact]]\nparty = \"yksikko\"\nemail = \"y@k.example\"",
                0,
            ),
        ] {
            let trial = Trial::new(&format!("kind = \"palvelut\"\n{head}"));
            assert_eq!(trial.asked(Code::ReferralContact).len(), found, "{head}");
        }
    }

    #[test]
    fn target_groups_count_from_rules_cells_and_cases_with_their_wider_groups() {
        let rest = "eligibility = [{ text = \"kotona\", client_groups = [\"kotivanhemmat\"] }]\n"
            .to_owned()
            + &cell("tyonhakijat", "organiser = [\"viranomainen\"]")
            + "[[service.arrangement.case]]\nfor = [\"kiintiopakolaiset\"]\nwith = [\"sosiaalityo\"]\n";
        let missing = Trial::of_services(&service("koe", "palvelutarpeen arviointi", &rest))
            .asked(Code::TargetGroup);
        assert_eq!(
            missing,
            [
                "target-asked",
                "target-social-assistance",
                "target-unaccompanied",
                "target-trafficking"
            ]
        );
    }

    #[test]
    fn the_county_takes_part_unless_the_city_is_its_own_county() {
        let alone =
            service("koe", "palvelutarpeen arviointi", &cell("muut", "organiser = [\"kaupunki\"]"));
        let together = service(
            "koe",
            "palvelutarpeen arviointi",
            &cell("muut", "organiser = [\"kaupunki\"]\nprovider = [\"sosiaalityo\"]"),
        );
        let asked = |trial: Trial| trial.asked(Code::CountyPart);
        assert_eq!(asked(Trial::of_services(&alone)), ["statutory-assessment"]);
        assert!(asked(Trial::of_services(&together)).is_empty());
        let helsinki = "kind = \"palvelut\"\nmunicipalities = [\"helsinki\"]";
        assert!(asked(Trial::new(helsinki).parts(&alone)).is_empty());
    }
}
