//! The page of a client group: what is there for me, who answers.
//!
//! A group has what is arranged for it, else what is arranged for the nearest wider group, and what
//! a case says of it as a sub-group. A service that is arranged for no group by name is there for those
//! whom its rules name; where they name nobody, it is for everyone, and told apart.

use std::iter;

use crate::address::Page;
use crate::model::goal::Goal;
use crate::model::principle::{Duty, Principle};
use crate::model::programme::Programme;
use crate::model::registry::ClientGroup;
use crate::model::service::{Arrangement, Case, Service};
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::arrangement;
use crate::view::body::{self, GroupBranch, GroupRule, GroupService};
use crate::view::facts::{Facts, line};
use crate::view::pen::Pen;
use crate::view::phrase::{Fact, Inline};
use crate::view::{duties, principles, service};

/// The page of a client group.
pub(super) fn client_group<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<ClientGroup>,
) -> body::ClientGroup<'a> {
    let ClientGroup { slug: _, at: _, name, parent: _, definition, law: _, statutory: _ } =
        &pen.site().registry.client_groups[id];
    let lineage = lineage(pen, id);
    let (services, everyone) = services(pen, programme, &lineage);
    body::ClientGroup {
        name_on_door: pen.named_by(programme, name),
        definition: pen.maybe(definition.as_ref()),
        facts: facts(pen, id),
        services,
        everyone,
        eligibility: rules(pen, programme, id),
        mentions: mentions(pen, programme, id),
    }
}

/// The client groups that the programme has a page on, in the order of its claims, each under the nearest
/// wider group that has one.
pub(super) fn tree<'a>(pen: &Pen<'a>) -> Vec<GroupBranch<'a>> {
    let Page::Leaf(outline, _) = pen.page else { return Vec::new() };
    let leaves = pen.site().programmes[outline].leaves.iter();
    let paged: Vec<Id<ClientGroup>> = leaves
        .filter_map(|claim| match claim.leaf {
            Leaf::ClientGroup(id) => Some(id),
            _ => None,
        })
        .collect();
    let wider = |id: Id<ClientGroup>| {
        lineage(pen, id).into_iter().skip(1).find(|wider| paged.contains(wider))
    };
    let placed: Vec<_> = paged.iter().map(|id| (*id, wider(*id))).collect();
    branches(pen, &placed, None)
}

/// The groups that stand right under `wider`.
fn branches<'a>(
    pen: &Pen<'a>,
    placed: &[(Id<ClientGroup>, Option<Id<ClientGroup>>)],
    wider: Option<Id<ClientGroup>>,
) -> Vec<GroupBranch<'a>> {
    let own = placed.iter().filter(|(_, above)| *above == wider);
    own.map(|(id, _)| GroupBranch {
        group: pen.group(*id),
        children: branches(pen, placed, Some(*id)),
    })
    .collect()
}

/// The group, its wider group, and so on. The registry has no circles.
pub(super) fn lineage(pen: &Pen<'_>, id: Id<ClientGroup>) -> Vec<Id<ClientGroup>> {
    let groups = &pen.site().registry.client_groups;
    iter::successors(Some(id), |id| groups[*id].parent).collect()
}

fn facts<'a>(pen: &Pen<'a>, id: Id<ClientGroup>) -> Vec<Fact<'a>> {
    let groups = &pen.site().registry.client_groups;
    let group = &groups[id];
    let below = groups.iter().filter(|(_, other)| other.parent == Some(id));
    let mut facts = Facts::new(pen);
    facts.items("wider-group", group.parent.iter().map(|id| pen.group(*id)).collect());
    facts.items("sub-groups", below.map(|(id, _)| pen.group(id)).collect());
    facts.items("law", pen.laws(&group.law));
    facts.words("statutory", group.statutory.then(|| pen.word("group-statutory")));
    facts.done()
}

/// For whom a service is, seen from one client group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// For this group.
    Group,
    /// For everyone: the service names no group.
    Everyone,
    /// For others.
    Others,
}

/// What is there for the group, and what is there for everyone.
fn services<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    lineage: &[Id<ClientGroup>],
) -> (Vec<GroupService<'a>>, Vec<GroupService<'a>>) {
    let (mut own, mut everyone) = (Vec::new(), Vec::new());
    for (id, service) in programme.services.iter() {
        let arranged = nearest(service, lineage).into_iter();
        let arranged = arranged.map(|one| group_service(pen, programme, id, one, lineage));
        let bare = service.arrangements.is_empty().then(|| unarranged(pen, programme, id));
        let found = arranged.chain(bare);
        match reach(pen, service, lineage) {
            Reach::Group => own.extend(found),
            Reach::Everyone => everyone.extend(found),
            Reach::Others => {}
        }
    }
    (own, everyone)
}

/// For whom the service is: those whom its arrangements name, else those whom its rules name. A rule
/// for a wider or a narrower group concerns the group too.
fn reach(pen: &Pen<'_>, service: &Service, lineage: &[Id<ClientGroup>]) -> Reach {
    let mut arrangements = service.arrangements.iter();
    let arranged = arrangements
        .any(|one| !one.client_groups.is_empty() || own_cases(one, lineage).next().is_some());
    let mut named = service.eligibility.iter().flat_map(|rule| &rule.client_groups).peekable();
    let own = lineage.first();
    let related = |id: &Id<ClientGroup>| {
        lineage.contains(id) || own.is_some_and(|own| self::lineage(pen, *id).contains(own))
    };
    if arranged {
        Reach::Group
    } else if named.peek().is_none() {
        Reach::Everyone
    } else if named.any(related) {
        Reach::Group
    } else {
        Reach::Others
    }
}

fn group_service<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<Service>,
    (arrangement, through): (&'a Arrangement, Option<Id<ClientGroup>>),
    lineage: &[Id<ClientGroup>],
) -> GroupService<'a> {
    let wider = through.filter(|through| !lineage.starts_with(&[*through]));
    let groups = &pen.site().registry.client_groups;
    let (facts, empty) = told(pen, arrangement, lineage);
    // Where nothing is arranged, it is not arranged for the wider group either.
    let wider = wider.filter(|_| !facts.is_empty());
    GroupService {
        through: wider.map(|through| pen.phrase(&groups[through].name)),
        facts,
        empty,
        ..unarranged(pen, programme, id)
    }
}

/// A service of which the programme does not say how it is arranged.
fn unarranged<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Service>) -> GroupService<'a> {
    let service = &programme.services[id];
    GroupService {
        link: pen.service(programme, id),
        original: pen.named_by(programme, &service.name),
        text: pen.maybe(service.text.as_ref()),
        through: None,
        facts: Vec::new(),
        empty: None,
    }
}

/// The arrangements that concern the group, each with the group that it is for: those of the nearest
/// group in the lineage, those for everyone, and those with a case of the group itself.
fn nearest<'a>(
    service: &'a Service,
    lineage: &[Id<ClientGroup>],
) -> Vec<(&'a Arrangement, Option<Id<ClientGroup>>)> {
    let all = || service.arrangements.iter();
    let through = lineage.iter().find(|id| all().any(|one| one.client_groups.contains(id)));
    let concerning = |one: &'a Arrangement| {
        let direct = through.filter(|id| one.client_groups.contains(id));
        let groups = &one.client_groups;
        let concerns = direct.is_some() || groups.is_empty() || own_cases(one, lineage).count() > 0;
        concerns.then(|| (one, direct.or(groups.first()).copied()))
    };
    all().filter_map(concerning).collect()
}

/// The cases of the group that the lineage begins with.
fn own_cases<'a>(
    arrangement: &'a Arrangement,
    lineage: &[Id<ClientGroup>],
) -> impl Iterator<Item = &'a Case> {
    let own = lineage.first().copied();
    let names = move |case: &&Case| own.is_some_and(|own| case.client_groups.contains(&own));
    arrangement.cases.iter().filter(names)
}

/// What an arrangement says to the group: first the words of its own case.
fn told<'a>(
    pen: &Pen<'a>,
    arrangement: &'a Arrangement,
    lineage: &[Id<ClientGroup>],
) -> (Vec<Fact<'a>>, Option<String>) {
    let mut facts = Facts::new(pen);
    let cases = own_cases(arrangement, lineage);
    facts.blocks("case", cases.map(|case| line(arrangement::case_words(pen, case))).collect());
    facts.text("text", arrangement.text.as_ref());
    facts.parties("area", &arrangement.area);
    let mut facts = facts.done();
    let others = arrangement::facts(pen, arrangement);
    facts.extend(others.into_iter().filter(|fact| fact.key != "cases"));
    let silent = facts.is_empty() || arrangement.state.is_some();
    let empty = silent.then(|| arrangement::empty(&pen.voice, arrangement.state));
    (facts, empty)
}

fn rules<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    group: Id<ClientGroup>,
) -> Vec<GroupRule<'a>> {
    let mut rules = Vec::new();
    for (id, service) in programme.services.iter() {
        for one in service.eligibility.iter().filter(|one| one.client_groups.contains(&group)) {
            let rule = service::eligibility(pen, one);
            rules.push(GroupRule { service: pen.service(programme, id), rule });
        }
    }
    rules
}

fn mentions<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    group: Id<ClientGroup>,
) -> Vec<Inline<'a>> {
    let named = |groups: &[Id<ClientGroup>]| groups.contains(&group);
    let goals = programme.goals.iter();
    let goals = goals
        .filter(|(_, Goal { client_groups, .. })| named(client_groups))
        .map(|(id, _)| pen.goal(programme, id));
    let duties = programme
        .duties
        .iter()
        .filter(|Duty { client_groups, .. }| named(client_groups))
        .map(|duty| duties::mention(pen, duty));
    let principles = programme
        .principles
        .iter()
        .flat_map(|group| group.principles.iter().map(move |one| (&*group.slug, one)))
        .filter(|(_, Principle { client_groups, .. })| named(client_groups))
        .map(|(slug, one)| principles::mention(pen, slug, one));
    goals.chain(duties).chain(principles).collect()
}

#[cfg(test)]
mod tests {
    use crate::model::service::{Eligibility, Service};
    use crate::model::site::Leaf;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{AT, Desk, group_id, kuopio, of_services, service, text};

    #[test]
    fn a_service_arranged_for_nobody_by_name_is_for_those_whom_its_rules_name() {
        let ruled = |slug: &str, groups: &[&str]| Service {
            eligibility: vec![Eligibility {
                text: text("Kaikille."),
                strength: None,
                client_groups: groups.iter().map(|slug| group_id(slug)).collect(),
                limit: None,
                exception: None,
                at: AT,
            }],
            ..service(slug, text(slug), Vec::new())
        };
        let mut programme = of_services(vec![
            ruled("avoin", &[]),
            ruled("suppea", &["kiintio"]),
            ruled("toinen", &["tyonhakijat"]),
        ]);
        programme.client_groups = ["muut", "tyonhakijat"].map(group_id).to_vec();
        let desk = Desk::with("fi", &[&programme]);
        for (slug, own) in [("muut", "suppea"), ("kiintio", "suppea"), ("tyonhakijat", "toinen")] {
            let leaf = desk.leaf(Leaf::ClientGroup(group_id(slug)));
            let (_, Body::ClientGroup(group)) = page(&desk.voice(), leaf, Some(&programme)) else {
                panic!("another body")
            };
            let names = |services: &[crate::view::body::GroupService<'_>]| -> Vec<String> {
                services.iter().map(|one| one.link.phrase.text.to_string()).collect()
            };
            assert_eq!(names(&group.services), [own], "{slug}");
            assert_eq!(names(&group.everyone), ["avoin"], "{slug}");
        }
    }

    #[test]
    fn a_sub_group_has_what_its_wider_group_has_and_first_what_is_said_of_it() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let page =
            page(&desk.voice(), desk.leaf(Leaf::ClientGroup(group_id("kiintio"))), Some(&kuopio));
        let (_, Body::ClientGroup(group)) = page else { panic!("another body") };
        let services: Vec<(&str, Option<&str>, Option<&str>)> = group
            .services
            .iter()
            .map(|one| {
                let through = one.through.as_ref().map(|through| &*through.text);
                (&*one.link.phrase.text, through, one.empty.as_deref())
            })
            .collect();
        let wider = Some("Muut kotoutujat");
        let undecided = Some("Vastuusta ei ole päätetty");
        assert_eq!(services, [("Arvio", wider, None), ("Koe", None, undecided)]);
        let keys: Vec<&str> = group.services[0].facts.iter().map(|fact| fact.key).collect();
        assert_eq!(keys, ["case", "provider"]);
        assert_eq!(group.facts[0].key, "wider-group");
    }
}
