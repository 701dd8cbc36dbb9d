//! What other pages must know of a programme: its pages, and who answers for what in it.

use crate::address::{duty_fragment, measure_fragment, principle_fragment};
use crate::check::{dues, progress};
use crate::language::Language;
use crate::model::goal::Goal;
use crate::model::kind::Exhibit;
use crate::model::programme::{Programme, Section, Timing};
use crate::model::registry::{ClientGroup, Party, Registry};
use crate::model::service::{Arrangement, Service};
use crate::model::site::{Answer, Leaf, LeafClaim, Outline, Role};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::source::Span;

/// The outline of a programme on a site that speaks `languages` and asks that `share` of a hundred
/// texts are translated before a programme is published in a language.
pub fn outline(
    programme: &Programme,
    registry: &Registry,
    languages: &[Language],
    share: u8,
) -> Outline {
    let published = |language: &Language| {
        languages.contains(language) && !progress::is_held_back(programme, *language, share)
    };
    let spoken = programme.languages.iter().copied().filter(published);
    let spoken: Vec<Language> = spoken.chain(pseudo(languages)).collect();
    let leaves = leaves(programme, registry);
    let leaves: Vec<LeafClaim> = leaves
        .into_iter()
        .map(|claim| LeafClaim {
            easy: easy(programme, registry, claim.leaf, &spoken),
            spoken: progress::spoken(programme, registry, claim.leaf, &spoken),
            ..claim
        })
        .collect();
    let mut places: Vec<_> = leaves.iter().map(|claim| claim.leaf).zip(0..).collect();
    places.extend(stand_ins(programme, &places));
    places.sort_unstable();
    Outline {
        slug: programme.slug.clone(),
        at: programme.at,
        kind: programme.kind,
        title: programme.title.clone(),
        short: programme.short.clone(),
        previous_names: programme.previous_names.clone(),
        summary: programme.summary.clone(),
        languages: spoken,
        translation: progress::worth_telling(programme),
        municipalities: programme.municipalities.clone(),
        period: programme.period.clone(),
        date: programme.date,
        date_is_year: programme.date_is_year,
        decisions: programme.decisions.clone(),
        reviewed: programme.reviewed,
        state: programme.state,
        publicity: programme.publicity,
        publisher: programme.publisher,
        supersedes: programme.supersedes.clone(),
        leaves,
        places,
        answers: answers(programme),
        reporting: programme.reporting.as_ref().and_then(|reporting| reporting.every),
        dues: dues::dues(programme),
    }
}

/// The pseudo-locale, which every programme has where the site has it.
fn pseudo(languages: &[Language]) -> Option<Language> {
    languages.iter().copied().find(Language::is_pseudo)
}

/// The easy languages among `spoken` in which a page's own text is written.
fn easy(
    programme: &Programme,
    registry: &Registry,
    leaf: Leaf,
    spoken: &[Language],
) -> Box<[Language]> {
    let Some(text) = programme.own_text(registry, leaf) else { return Box::default() };
    let easy = spoken.iter().filter(|language| language.is_easy());
    easy.copied().filter(|language| text.exactly(*language).is_some()).collect()
}

/// The pages that a programme has: only those with something on them.
fn leaves(programme: &Programme, registry: &Registry) -> Vec<LeafClaim> {
    let mut leaves = Vec::new();
    let mut claim = |leaf, path: String, at: Span| {
        let name = name(programme, leaf).cloned();
        let (easy, spoken) = (Box::default(), Box::default());
        leaves.push(LeafClaim { leaf, path: path.into(), easy, spoken, at, name });
    };
    let own = programme.at;
    claim(Leaf::Home, String::new(), own);
    if !programme.services.is_empty() {
        claim(Leaf::Services, "services".into(), own);
    }
    for (id, service) in programme.services.iter() {
        claim(Leaf::Service(id), format!("services/{}", service.slug), service.at);
    }
    if has_tables(programme) {
        claim(Leaf::Responsibilities, "responsibilities".into(), own);
    }
    for state in programme.states() {
        claim(Leaf::State(state), format!("responsibilities/{}", state.key()), own);
    }
    if !programme.goals.is_empty() {
        claim(Leaf::Goals, "goals".into(), own);
    }
    for (leaf, path) in [(Leaf::Timeline, "timeline"), (Leaf::Map, "map")] {
        if has(programme, leaf) && section_for(programme, leaf).is_none() {
            claim(leaf, path.into(), own);
        }
    }
    for when in programme.whens() {
        claim(Leaf::When(when), format!("timeline/{}", when.key()), own);
    }
    for (id, goal) in programme.goals.iter() {
        claim(Leaf::Goal(id), format!("goals/{}", goal.slug), goal.at);
    }
    for theme in programme.themes() {
        let theme_record = &registry.themes[theme];
        claim(Leaf::Theme(theme), format!("themes/{}", theme_record.slug), theme_record.at);
    }
    if !programme.principles.is_empty() {
        claim(Leaf::Principles, "principles".into(), own);
    }
    if !programme.duties.is_empty() {
        claim(Leaf::Duties, "duties".into(), own);
    }
    for group in mentioned_groups(programme) {
        let record = &registry.client_groups[group];
        claim(Leaf::ClientGroup(group), format!("for/{}", record.slug), record.at);
    }
    for (id, section) in programme.sections.iter() {
        claim(Leaf::Section(id), section.slug.to_string(), section.at);
    }
    claim(Leaf::Document, "document".into(), own);
    leaves
}

/// Whether there is anything to draw on such a page.
fn has(programme: &Programme, leaf: Leaf) -> bool {
    let has_goals = !programme.goals.is_empty();
    let has_parts = !programme.services.is_empty()
        || !programme.principles.is_empty()
        || !programme.duties.is_empty();
    has_goals || (leaf == Leaf::Map && has_parts)
}

/// The section that stands in the place of a generated page: the first one that shows the same,
/// so that no two pages have the same content.
fn section_for(programme: &Programme, leaf: Leaf) -> Option<Id<Section>> {
    let shown = match leaf {
        Leaf::Timeline => Exhibit::Timeline,
        Leaf::Map => Exhibit::Map,
        _ => return None,
    };
    let mut sections = programme.sections.iter().filter(|_| has(programme, leaf));
    sections.find(|(_, section)| section.show.contains(&shown)).map(|(id, _)| id)
}

/// The pages in whose place a section stands, each with the place of that section.
fn stand_ins(programme: &Programme, places: &[(Leaf, usize)]) -> Vec<(Leaf, usize)> {
    let place = |leaf| {
        let section = Leaf::Section(section_for(programme, leaf)?);
        let (_, place) = places.iter().find(|(other, _)| *other == section)?;
        Some((leaf, *place))
    };
    [Leaf::Timeline, Leaf::Map].into_iter().filter_map(place).collect()
}

/// What a page is called, where neither the registry nor its kind tells.
fn name(programme: &Programme, leaf: Leaf) -> Option<&Text> {
    match leaf {
        Leaf::Service(id) => Some(&programme.services[id].name),
        Leaf::Goal(id) => Some(&programme.goals[id].name),
        Leaf::Section(id) => Some(&programme.sections[id].title),
        _ => None,
    }
}

fn has_tables(programme: &Programme) -> bool {
    let is_cell = |arrangement: &Arrangement| !arrangement.client_groups.is_empty();
    let arranged =
        programme.services.iter().any(|(_, service)| service.arrangements.iter().any(is_cell));
    arranged || !programme.goals.is_empty() || !programme.coverages.is_empty()
}

/// The client groups that the programme speaks of: first its own list, then the others as they come.
fn mentioned_groups(programme: &Programme) -> Vec<Id<ClientGroup>> {
    let mut groups = programme.client_groups.clone();
    let mut add = |more: &[Id<ClientGroup>]| {
        for group in more {
            if !groups.contains(group) {
                groups.push(*group);
            }
        }
    };
    for (_, service) in programme.services.iter() {
        service.arrangements.iter().for_each(|cell| {
            add(&cell.client_groups);
            cell.cases.iter().for_each(|case| add(&case.client_groups));
        });
        service.eligibility.iter().for_each(|rule| add(&rule.client_groups));
    }
    programme.goals.iter().for_each(|(_, goal)| add(&goal.client_groups));
    programme.duties.iter().for_each(|duty| add(&duty.client_groups));
    programme
        .principles
        .iter()
        .flat_map(|group| &group.principles)
        .for_each(|principle| add(&principle.client_groups));
    programme.agreements.iter().for_each(|agreement| add(&agreement.client_groups));
    groups
}

/// The answers gathered so far.
struct Answers(Vec<Answer>);

/// A thing that parties answer for.
struct Matter<'a> {
    name: &'a Text,
    leaf: Leaf,
    fragment: Option<String>,
    client_group: Option<Id<ClientGroup>>,
    timing: Option<&'a Timing>,
}

impl<'a> Matter<'a> {
    fn new(name: &'a Text, leaf: Leaf) -> Matter<'a> {
        Matter { name, leaf, fragment: None, client_group: None, timing: None }
    }
}

impl Answers {
    fn add(&mut self, parties: &[Id<Party>], role: Role, matter: &Matter<'_>) {
        for party in parties {
            self.0.push(Answer {
                party: *party,
                role,
                name: matter.name.clone(),
                leaf: matter.leaf,
                fragment: matter.fragment.as_deref().map(Into::into),
                client_group: matter.client_group,
                timing: matter.timing.cloned(),
            });
        }
    }
}

fn answers(programme: &Programme) -> Vec<Answer> {
    let mut answers = Answers(Vec::new());
    of_programme(programme, &mut answers);
    programme.services.iter().for_each(|(id, service)| of_service(id, service, &mut answers));
    programme.goals.iter().for_each(|(id, goal)| of_goal(id, goal, &mut answers));
    for group in &programme.principles {
        for principle in &group.principles {
            let mut matter = Matter::new(&principle.statement, Leaf::Principles);
            matter.fragment = Some(principle_fragment(&group.slug, &principle.slug));
            let parties: Vec<_> = principle.responsible.iter().map(|(party, _)| *party).collect();
            answers.add(&parties, Role::Responsible, &matter);
        }
    }
    for duty in &programme.duties {
        let mut matter = Matter::new(&duty.text, Leaf::Duties);
        matter.fragment = Some(duty_fragment(&duty.slug));
        answers.add(&[duty.actor], Role::Actor, &matter);
    }
    answers.0.sort_by_key(|answer| answer.party);
    answers.0
}

fn of_programme(programme: &Programme, answers: &mut Answers) {
    let matter = Matter::new(&programme.title, Leaf::Home);
    answers.add(&[programme.publisher], Role::Publisher, &matter);
    answers.add(programme.coordinator.as_slice(), Role::Coordinator, &matter);
    answers.add(&programme.steering, Role::Steering, &matter);
    answers.add(programme.referral_contact.as_slice(), Role::ReferralContact, &matter);
    for decision in &programme.decisions {
        answers.add(&[decision.body], Role::Decided, &matter);
    }
    for agreement in &programme.agreements {
        answers.add(&agreement.parties, Role::Agreed, &Matter::new(&agreement.scope, Leaf::Home));
    }
    if let Some(reporting) = &programme.reporting {
        answers.add(&reporting.by, Role::Reports, &matter);
        answers.add(&reporting.to, Role::ReportedTo, &matter);
    }
}

fn of_service(id: Id<Service>, service: &Service, answers: &mut Answers) {
    for channel in &service.channels {
        answers.add(
            channel.party.as_slice(),
            Role::Keeper,
            &Matter::new(&service.name, Leaf::Service(id)),
        );
    }
    for arrangement in &service.arrangements {
        of_arrangement(id, service, arrangement, answers);
    }
}

fn of_arrangement(
    id: Id<Service>,
    service: &Service,
    arrangement: &Arrangement,
    answers: &mut Answers,
) {
    // An arrangement that names no group is the service's own, for everyone.
    let groups = arrangement.client_groups.iter().copied().map(Some);
    let everyone = arrangement.client_groups.is_empty().then_some(None);
    for group in groups.chain(everyone) {
        let mut matter = Matter::new(&service.name, Leaf::Service(id));
        matter.client_group = group;
        answers.add(&arrangement.organisers, Role::Organiser, &matter);
        answers.add(&arrangement.providers, Role::Provider, &matter);
        answers.add(&arrangement.refers, Role::Refers, &matter);
    }
    for case in &arrangement.cases {
        let mut matter = Matter::new(&service.name, Leaf::Service(id));
        matter.client_group = case.client_groups.first().copied();
        answers.add(&case.with, Role::With, &matter);
        answers.add(&case.may_involve, Role::MayInvolve, &matter);
    }
}

/// A party that answers for a whole goal is not named again for each measure that inherits it.
fn of_goal(id: Id<Goal>, goal: &Goal, answers: &mut Answers) {
    let mut matter = Matter::new(&goal.name, Leaf::Goal(id));
    matter.timing = goal.timing.as_ref();
    answers.add(&goal.lead, Role::Lead, &matter);
    answers.add(&goal.partners, Role::Partner, &matter);
    for measure in goal.measures.iter().filter(|measure| measure.own_parties) {
        let mut matter = Matter::new(&measure.text, Leaf::Goal(id));
        matter.fragment = Some(measure_fragment(&goal.slug, &measure.slug));
        matter.timing = measure.timing.as_ref();
        answers.add(&new_to(&goal.lead, &measure.lead), Role::Lead, &matter);
        answers.add(&new_to(&goal.partners, &measure.partners), Role::Partner, &matter);
    }
}

fn new_to(goal: &[Id<Party>], measure: &[Id<Party>]) -> Vec<Id<Party>> {
    measure.iter().copied().filter(|party| !goal.contains(party)).collect()
}
