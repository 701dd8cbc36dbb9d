//! The page of a client group: what is there for me, who answers.
//!
//! A group has what is arranged for it, else what is arranged for the nearest wider group, and what
//! a case says of it as a sub-group.

use std::iter;

use crate::model::goal::Goal;
use crate::model::principle::{Duty, Principle};
use crate::model::programme::Programme;
use crate::model::registry::ClientGroup;
use crate::model::service::{Arrangement, Case, Service};
use crate::model::table::Id;
use crate::view::arrangement;
use crate::view::body::{self, GroupRule, GroupService};
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
    body::ClientGroup {
        name_on_door: programme.languages.first().and_then(|one| pen.on_door(name, *one)),
        definition: pen.maybe(definition.as_ref()),
        facts: facts(pen, id),
        services: services(pen, programme, &lineage),
        eligibility: rules(pen, programme, id),
        mentions: mentions(pen, programme, id),
    }
}

/// The group, its wider group, and so on. The registry has no circles.
fn lineage(pen: &Pen<'_>, id: Id<ClientGroup>) -> Vec<Id<ClientGroup>> {
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

fn services<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    lineage: &[Id<ClientGroup>],
) -> Vec<GroupService<'a>> {
    let mut found = Vec::new();
    for (id, service) in programme.services.iter() {
        for (arrangement, through) in nearest(service, lineage) {
            let wider = through.filter(|through| !lineage.starts_with(&[*through]));
            let groups = &pen.site().registry.client_groups;
            let (facts, empty) = told(pen, arrangement, lineage);
            found.push(GroupService {
                link: pen.service(programme, id),
                text: pen.maybe(service.text.as_ref()),
                through: wider.map(|through| pen.phrase(&groups[through].name)),
                facts,
                empty,
            });
        }
    }
    found
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
    use crate::model::site::Leaf;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{Desk, group_id, kuopio};

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
        assert_eq!(services, [("Arvio", wider, None), ("Koe", wider, undecided)]);
        let keys: Vec<&str> = group.services[0].facts.iter().map(|fact| fact.key).collect();
        assert_eq!(keys, ["case", "provider"]);
        assert_eq!(group.facts[0].key, "wider-group");
    }
}
