//! A service in answers: the questions of a newcomer, each with what the programme says; and what it
//! does not say, in words, with whom to ask.
//!
//! Nothing is inferred: a question without an answer is named among those that are left open. Nothing
//! here knows how the answers are laid out.

use crate::language::Language;
use crate::model::kind::ProgrammeKind;
use crate::model::programme::Programme;
use crate::model::registry::{ClientGroup, Party};
use crate::model::service::{Arrangement, Service};
use crate::model::table::Id;
use crate::view::arrangement;
use crate::view::body::{Ask, Unsaid};
use crate::view::client_group::lineage;
use crate::view::facts::Facts;
use crate::view::party;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Fact};
use crate::view::service::channel;

/// For whom, where, when, at what price, in which languages, how to apply, who answers: those that
/// the programme tells, in this order.
pub(super) fn answers<'a>(pen: &Pen<'a>, service: &'a Service) -> Vec<Fact<'a>> {
    let mut facts = Facts::new(pen);
    let groups = groups(pen, service);
    if groups.is_empty() {
        facts.words("client-groups", Some(pen.word("groups-any")));
    } else {
        facts.items("client-groups", pen.groups(&groups));
    }
    facts.blocks("where", service.channels.iter().map(|one| channel(pen, one)).collect());
    if service.channels.is_empty() {
        facts.blocks("delivery", common_delivery(pen, service));
    }
    facts.text("hours", service.hours.as_ref());
    facts.text("price", service.price.as_ref());
    facts.languages("languages", &languages(service));
    facts.text("interpreting", service.interpreting.as_ref());
    facts.text("apply", service.apply.as_ref());
    facts.blocks("responsible", responsible(pen, service));
    facts.done()
}

/// The client groups that the service names, each once: in its arrangements, then in its rules. Where the
/// rules name a group, the narrower ones that they also name are left to the rules.
fn groups(pen: &Pen<'_>, service: &Service) -> Vec<Id<ClientGroup>> {
    let arranged = service.arrangements.iter().flat_map(|one| &one.client_groups);
    let ruled: Vec<Id<ClientGroup>> =
        service.eligibility.iter().flat_map(|one| &one.client_groups).copied().collect();
    let within =
        |id: &Id<ClientGroup>| lineage(pen, *id).iter().skip(1).any(|wider| ruled.contains(wider));
    let widest = ruled.iter().filter(|id| !within(id));
    once_each(arranged.chain(widest).copied())
}

/// How the service is given, where that is the same for everyone.
fn common_delivery<'a>(pen: &Pen<'a>, service: &'a Service) -> Vec<Block<'a>> {
    let mut ways = service.arrangements.iter().map(|one| arrangement::deliveries(pen, one));
    let first = ways.next().unwrap_or_default();
    if ways.all(|way| way == first) { first } else { Vec::new() }
}

/// The languages of the service, else of all its arrangements.
fn languages(service: &Service) -> Vec<Language> {
    let arranged = service.arrangements.iter().flat_map(|one| &one.languages);
    match service.languages.as_slice() {
        [] => once_each(arranged.copied()),
        own => own.to_vec(),
    }
}

/// “Jobseekers: Employment authority”; one party alone where all have the same.
fn responsible<'a>(pen: &Pen<'a>, service: &'a Service) -> Vec<Block<'a>> {
    let asked = asked(service);
    let several = asked.len() > 1;
    let line = |(arrangement, parties): (&'a Arrangement, Vec<Id<Party>>)| {
        let parties = pen.row(parties.iter().map(|id| pen.party(*id)));
        if several && !arrangement.client_groups.is_empty() {
            return pen.headed(pen.row(pen.groups(&arrangement.client_groups)), parties);
        }
        parties
    };
    arrangement::listed_lines(asked.into_iter().map(line))
}

/// The arrangements that name somebody, each with whom; of those that name the same, the first.
fn asked(service: &Service) -> Vec<(&Arrangement, Vec<Id<Party>>)> {
    let mut asked: Vec<(&Arrangement, Vec<Id<Party>>)> = Vec::new();
    for one in &service.arrangements {
        let parties: Vec<Id<Party>> = arrangement::answering(one).collect();
        let known = asked
            .iter()
            .any(|(other, known)| *known == parties && other.client_groups == one.client_groups);
        if !parties.is_empty() && !known {
            asked.push((one, parties));
        }
    }
    asked
}

/// What a newcomer would ask and the programme does not say, and whom to ask. None where everything is
/// told, and in guidance, which tells of no service that one could come to.
pub(super) fn unsaid<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    service: &'a Service,
) -> Option<Unsaid<'a>> {
    let told = [
        ("unsaid-where", !service.channels.is_empty()),
        ("unsaid-hours", service.hours.is_some()),
        ("unsaid-price", service.price.is_some()),
        ("unsaid-languages", !languages(service).is_empty() || service.interpreting.is_some()),
        ("unsaid-apply", service.apply.is_some()),
    ];
    let open = told.iter().filter(|(_, told)| !told);
    let matters: Vec<String> = open.map(|(key, _)| pen.word(key)).collect();
    let silent = matters.is_empty() || programme.kind == ProgrammeKind::Guidance;
    (!silent).then(|| Unsaid { matters, ask: ask(pen, programme, service) })
}

/// Those who answer for the service, each once; where nobody is named, who answers for the programme.
fn ask<'a>(pen: &Pen<'a>, programme: &'a Programme, service: &'a Service) -> Vec<Ask<'a>> {
    let named = service.arrangements.iter().flat_map(arrangement::answering);
    let mut parties = once_each(named);
    if parties.is_empty() {
        parties.push(programme.coordinator.unwrap_or(programme.publisher));
    }
    parties.into_iter().map(|id| ask_party(pen, programme, id)).collect()
}

/// A party with its contact details, else with those of the nearest party above it that has some.
fn ask_party<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Party>) -> Ask<'a> {
    let reached = party::reachable(pen, programme, id);
    let above = reached.filter(|found| *found != id);
    Ask {
        party: pen.party(id),
        through: above.map(|above| pen.party(above)),
        facts: reached
            .map_or_else(Vec::new, |found| party::contact_facts(pen, Some(programme), found)),
    }
}

fn once_each<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for item in items {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::model::service::Service;
    use crate::model::site::Leaf;
    use crate::view::body::{self, Body};
    use crate::view::page;
    use crate::view::phrase::{Block, Inline};
    use crate::view::sample::{Desk, kuopio, of_services, service, text};

    fn keys(body: &body::Service<'_>) -> Vec<&'static str> {
        body.answers.iter().map(|fact| fact.key).collect()
    }

    #[test]
    fn the_answers_come_in_the_order_of_the_questions_and_name_whom_to_ask() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let id = kuopio.services.find("arvio").unwrap();
        let (_, Body::Service(body)) =
            page(&desk.voice(), desk.leaf(Leaf::Service(id)), Some(&kuopio))
        else {
            panic!("another body")
        };
        let keys = keys(&body);
        assert_eq!(keys.first(), Some(&"client-groups"));
        assert_eq!(keys.last(), Some(&"responsible"));
        let unsaid = body.unsaid.expect("the programme leaves something open");
        assert!(!unsaid.matters.is_empty());
        assert!(!unsaid.ask.is_empty());
    }

    #[test]
    fn a_service_of_which_everything_is_told_leaves_nothing_open() {
        let told = Service {
            price: Some(text("Maksuton")),
            hours: Some(text("ma–pe 9–15")),
            apply: Some(text("Varaa aika")),
            interpreting: Some(text("Tulkki tilataan")),
            ..service("arvio", text("Arvio"), Vec::new())
        };
        let programme = of_services(vec![told]);
        let desk = Desk::with("fi", &[&programme]);
        let id = programme.services.find("arvio").unwrap();
        let (_, Body::Service(body)) =
            page(&desk.voice(), desk.leaf(Leaf::Service(id)), Some(&programme))
        else {
            panic!("another body")
        };
        assert_eq!(keys(&body), ["client-groups", "hours", "price", "interpreting", "apply"]);
        let [Block::Line { inlines }] = &*body.answers[0].blocks else { panic!("another answer") };
        let words: Vec<&Inline<'_>> = inlines.iter().collect();
        assert_eq!(words[0].phrase.text, "Ohjelma ei rajaa palvelua tiettyihin ryhmiin");
        let unsaid = body.unsaid.expect("no place is told");
        assert_eq!(unsaid.matters, ["missä palvelua saa"]);
        assert_eq!(unsaid.ask.len(), 1, "the coordinator or the publisher");
    }
}
