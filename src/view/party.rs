//! Parties: the list of all, and the page of one with everything it answers for.

use std::cmp::Reverse;
use std::iter;

use crate::model::kind::PartyKind;
use crate::model::programme::Programme;
use crate::model::registry::{Contact, Party};
use crate::model::site::{Answer, Outline};
use crate::model::table::Id;
use crate::view::body::{self, Parties, PartyLine, PartyProgramme};
use crate::view::facts::Facts;
use crate::view::pen::{Pen, linked};
use crate::view::phrase::Fact;
use crate::view::roles;
use crate::view::voice::count;

/// The page of all parties.
pub(super) fn parties<'a>(pen: &Pen<'a>) -> Parties<'a> {
    let answers = counts(pen);
    let of = |kind: &PartyKind| {
        let parties = kind_lines(pen, *kind, &answers);
        (!parties.is_empty())
            .then(|| body::PartyKind { kind: pen.tag("party-kinds", kind.key()), parties })
    };
    Parties { kinds: PartyKind::ALL.iter().filter_map(of).collect() }
}

/// How many things each party answers for, by its place in the registry.
fn counts(pen: &Pen<'_>) -> Vec<usize> {
    let site = pen.site();
    let mut counts = vec![0_usize; site.registry.parties.len()];
    for (_, outline) in site.programmes.iter() {
        for answer in &outline.answers {
            counts[answer.party.index()] += 1;
        }
    }
    counts
}

/// The parties of one kind, in the order of the alphabet of the page's language.
fn kind_lines<'a>(pen: &Pen<'a>, kind: PartyKind, answers: &[usize]) -> Vec<PartyLine<'a>> {
    let all = pen.site().registry.parties.iter();
    let own = all.filter(|(_, party)| party.kind == kind);
    let mut lines: Vec<PartyLine<'a>> =
        own.map(|(id, party)| party_line(pen, id, party, answers[id.index()])).collect();
    let locale = pen.voice.locale;
    lines.sort_by(|a, b| locale.compare(&a.link.phrase.text, &b.link.phrase.text));
    lines
}

fn party_line<'a>(pen: &Pen<'a>, id: Id<Party>, party: &'a Party, answers: usize) -> PartyLine<'a> {
    let parties = &pen.site().registry.parties;
    PartyLine {
        link: pen.party(id),
        original: pen.original(&party.name),
        parent: party.parent.map(|parent| pen.phrase(&parties[parent].name)),
        answers: pen.say("party-answers", &[("count", count(answers))]),
    }
}

/// The page of a party.
pub(super) fn party<'a>(pen: &Pen<'a>, id: Id<Party>) -> body::Party<'a> {
    let party = &pen.site().registry.parties[id];
    let programmes = pen.site().programmes.iter();
    let programmes: Vec<_> = programmes.filter_map(|one| in_programme(pen, one, id)).collect();
    let units = if programmes.is_empty() { answering_units(pen, id) } else { Vec::new() };
    body::Party {
        kind: pen.tag("party-kind", party.kind.key()),
        name_on_door: pen.original(&party.name),
        purpose: pen.maybe(party.purpose.as_ref()),
        facts: facts(pen, party, &units),
        programmes,
    }
}

/// The units and members of a party, where any of them answers for something: the way on from the page
/// of a party that answers for nothing itself.
fn answering_units(pen: &Pen<'_>, id: Id<Party>) -> Vec<Id<Party>> {
    let parties = &pen.site().registry.parties;
    let below = parties.iter().filter(|(_, other)| other.parent == Some(id)).map(|(id, _)| id);
    let mut units: Vec<Id<Party>> = below.collect();
    let members = parties[id].members.iter().filter(|member| !units.contains(member));
    let members: Vec<Id<Party>> = members.copied().collect();
    units.extend(members);
    let answers = |unit: &Id<Party>| {
        let mut outlines = pen.site().programmes.iter();
        outlines.any(|(_, outline)| !outline.answers_of(*unit).is_empty())
    };
    if units.iter().any(answers) { units } else { Vec::new() }
}

/// The facts of a party; `units` take the place of its members, whom they hold.
fn facts<'a>(pen: &Pen<'a>, party: &'a Party, units: &[Id<Party>]) -> Vec<Fact<'a>> {
    let Party {
        slug: _,
        at: _,
        kind: _,
        name: _,
        short,
        parent,
        members,
        coordinator,
        meets,
        purpose: _,
        contact,
        aliases,
        business_id,
        ptv,
        municipality_code,
        valid_from,
        valid_to,
        successor,
    } = party;
    let mut facts = Facts::new(pen);
    facts.text("short", short.as_ref());
    facts.parties("parent", parent.as_slice());
    facts.parties("units", units);
    facts.parties("members", if units.is_empty() { members } else { &[] });
    facts.parties("coordinator", coordinator.as_slice());
    facts.words("meets", meets.map(|meets| pen.voice.every(meets)));
    if let Some(contact) = contact {
        reach(&mut facts, contact);
    }
    facts.names("aliases", (!aliases.is_empty()).then(|| pen.voice.locale.list(aliases)));
    facts.words("valid-from", valid_from.map(|date| pen.voice.locale.date(date)));
    facts.words("valid-to", valid_to.map(|date| pen.voice.locale.date(date)));
    facts.parties("successor", successor.as_slice());
    facts.names("business-id", business_id.as_deref());
    facts.names("municipality-code", municipality_code.as_deref());
    facts.names("ptv", ptv.as_deref());
    facts.done()
}

/// The party itself, else the nearest above it, of which it is known how to reach it. The registry has no
/// circles.
pub(super) fn reachable(pen: &Pen<'_>, programme: &Programme, id: Id<Party>) -> Option<Id<Party>> {
    let parties = &pen.site().registry.parties;
    let told = |id: &Id<Party>| {
        let own = programme.contacts.iter().find(|one| one.party == *id);
        own.is_some_and(|own| own.url.is_some() || own.email.is_some())
            || parties[*id].contact.as_ref().is_some_and(leads_somewhere)
    };
    iter::successors(Some(id), |id| parties[*id].parent).find(told)
}

/// Languages and hours alone reach nobody.
fn leads_somewhere(contact: &Contact) -> bool {
    let Contact { url, email, phone, address, hours: _, languages: _ } = contact;
    url.is_some() || email.is_some() || phone.is_some() || address.is_some()
}

/// How to reach a party: as the programme says, else as the registry does.
pub(super) fn contact_facts<'a>(
    pen: &Pen<'a>,
    programme: Option<&'a Programme>,
    id: Id<Party>,
) -> Vec<Fact<'a>> {
    let known = pen.site().registry.parties[id].contact.as_ref();
    let mut told = programme.into_iter().flat_map(|programme| &programme.contacts);
    let told = told.find(|one| one.party == id);
    let mut facts = Facts::new(pen);
    let url = told.and_then(|one| one.url.as_deref());
    facts.url("url", url.or(known.and_then(|one| one.url.as_deref())));
    let email = told.and_then(|one| one.email.as_deref());
    facts.email(email.or(known.and_then(|one| one.email.as_deref())));
    if let Some(Contact { url: _, email: _, phone, address, hours, languages }) = known {
        facts.phone(phone.as_deref());
        facts.text("address", address.as_ref());
        facts.text("hours", hours.as_ref());
        facts.languages("languages", languages);
    }
    facts.done()
}

/// The parties that answer for most in a programme, those with the most first, no more than `limit`.
pub(super) fn foremost<'a>(
    pen: &Pen<'a>,
    outline: &'a Outline,
    limit: usize,
) -> Vec<PartyLine<'a>> {
    let mut counts: Vec<(Id<Party>, usize)> = outline
        .answers
        .chunk_by(|a, b| a.party == b.party)
        .filter_map(|answers| Some((answers.first()?.party, answers.len())))
        .collect();
    counts.sort_by_key(|(_, answers)| Reverse(*answers));
    counts.truncate(limit);
    let parties = &pen.site().registry.parties;
    counts.into_iter().map(|(id, answers)| party_line(pen, id, &parties[id], answers)).collect()
}

fn reach<'a>(facts: &mut Facts<'_, 'a>, contact: &'a Contact) {
    let Contact { url, email, phone, address, hours, languages } = contact;
    facts.url("url", url.as_deref());
    facts.email(email.as_deref());
    facts.phone(phone.as_deref());
    facts.text("address", address.as_ref());
    facts.text("hours", hours.as_ref());
    facts.languages("languages", languages);
}

/// What the party answers for in one programme; none where it answers for nothing.
fn in_programme<'a>(
    pen: &Pen<'a>,
    (id, outline): (Id<Outline>, &'a Outline),
    party: Id<Party>,
) -> Option<PartyProgramme<'a>> {
    let mut answers: Vec<&'a Answer> = outline.answers_of(party).iter().collect();
    answers.sort_by_key(|answer| answer.role);
    (!answers.is_empty()).then(|| PartyProgramme {
        programme: linked(pen.phrase(&outline.title), pen.programme_home(id), "programme"),
        state: pen.tag("state", outline.state.key()),
        table: roles::table(pen, (id, outline), party, &answers),
    })
}

#[cfg(test)]
mod tests {
    use crate::address::Page;
    use crate::model::kind::ProgrammeKind;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{Desk, kuopio, language, party_id, programme, said};

    #[test]
    fn parties_follow_the_alphabet_of_the_page() {
        for (tag, names) in [
            ("fi", ["Alajärvi", "Zonta", "Åland", "Ähtäri"]),
            ("sv", ["Alajärvi", "Zonta", "Åland", "Ähtäri"]),
            ("en", ["Ähtäri", "Alajärvi", "Åland", "Zonta"]),
        ] {
            let desk = Desk::empty(tag);
            let (_, Body::Parties(parties)) = page(&desk.voice(), Page::Parties, None) else {
                panic!("another body")
            };
            let kind = &parties.kinds[0];
            let found: Vec<&str> = kind.parties.iter().map(|one| &*one.link.phrase.text).collect();
            assert_eq!(found, names, "{tag}");
        }
    }

    #[test]
    fn what_a_party_answers_for_comes_most_binding_first_and_links_to_the_nearest_language() {
        let kuopio = kuopio();
        let swedish = crate::model::programme::Programme {
            languages: vec![language("sv")],
            ..programme("vasa", ProgrammeKind::Actions)
        };
        let desk = Desk::with("sv", &[&kuopio, &swedish]);
        let (frame, Body::Party(party)) =
            page(&desk.voice(), Page::Party(party_id("ahtari")), None)
        else {
            panic!("another body")
        };
        let [first, second] = party.programmes.as_slice() else { panic!("two programmes") };
        let roles: Vec<_> = first.table.rows().map(|row| said(&row.cells[0])).collect();
        assert_eq!(roles, [["Ordnar"], ["Producerar"], ["Publicerar"]]);
        let link = &first.table.groups[0].rows[0].head[0];
        assert_eq!(link.href.as_deref(), Some("../../../fi/kuopio/services/arvio/index.html"));
        assert_eq!(link.hreflang.as_deref(), Some("fi"));
        assert_eq!(second.programme.href.as_deref(), Some("../../vasa/index.html"));
        assert_eq!(second.programme.hreflang, None);
        assert_eq!(frame.breadcrumb.len(), 3);
    }
}
