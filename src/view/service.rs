//! Services: a line in a list, and a page in the order of a newcomer's questions.

use crate::model::kind::ServiceCategory;
use crate::model::programme::Programme;
use crate::model::service::{Channel, Eligibility, Link, Service};
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::answers::{answers, unsaid};
use crate::view::arrangement;
use crate::view::body::{
    self, CategoryCard, ServiceCategory as CategoryView, ServiceLine, Services,
};
use crate::view::facts::{Facts, line, mode};
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Fact, Inline};

/// The page of all services.
pub(super) fn services<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Services<'a> {
    Services { categories: categories(pen, programme, |_| true) }
}

/// The services that are wanted, by category.
pub(super) fn categories<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    wanted: impl Fn(Id<Service>) -> bool,
) -> Vec<CategoryView<'a>> {
    let of = |category: &ServiceCategory| {
        let all = programme.services.iter();
        let own = all.filter(|(id, one)| one.category == *category && wanted(*id));
        let services: Vec<ServiceLine<'a>> =
            own.map(|(id, _)| service_line(pen, programme, id)).collect();
        let category = pen.tag("categories", category.key());
        (!services.is_empty()).then_some(CategoryView { category, services })
    };
    ServiceCategory::ALL.iter().filter_map(of).collect()
}

/// The categories that the programme has services in, each with its place on the page of the services.
pub(super) fn category_cards(pen: &Pen<'_>, programme: &Programme) -> Vec<CategoryCard> {
    let Some(way) = pen.leaf(Leaf::Services) else { return Vec::new() };
    let of = |category: &ServiceCategory| {
        let own = programme.services.iter().filter(|(_, one)| one.category == *category);
        let services = own.count();
        let category = pen.tag("categories", category.key());
        let href = format!("{}#{}", way.href, category.key);
        (services > 0).then_some(CategoryCard { category, services, href })
    };
    ServiceCategory::ALL.iter().filter_map(of).collect()
}

fn service_line<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Service>) -> ServiceLine<'a> {
    let service = &programme.services[id];
    ServiceLine {
        link: pen.service(programme, id),
        original: pen.named_by(programme, &service.name),
        text: pen.maybe(service.text.as_ref()),
        law: pen.laws(&service.law),
    }
}

/// The page of a service.
pub(super) fn service<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<Service>,
) -> body::Service<'a> {
    let service = &programme.services[id];
    let arrangements = service.arrangements.iter().zip(1..);
    body::Service {
        name_on_door: pen.named_by(programme, &service.name),
        category: pen.tag("category", service.category.key()),
        statutory: service.statutory.map(|kind| pen.tag("statutory", kind.key())),
        text: pen.maybe(service.text.as_ref()),
        answers: answers(pen, service),
        unsaid: unsaid(pen, programme, service),
        eligibility: service.eligibility.iter().map(|one| eligibility(pen, one)).collect(),
        facts: facts(pen, service),
        arrangements: arrangements
            .map(|(one, place)| arrangement::arrangement(pen, one, place))
            .collect(),
        section: service.section.map(|id| pen.section(programme, id)),
        links: service.links.iter().map(|one| link(pen, one)).collect(),
    }
}

/// What is left to tell after the answers: the law, and where else the service is described.
fn facts<'a>(pen: &Pen<'a>, service: &'a Service) -> Vec<Fact<'a>> {
    let Service {
        slug: _,
        at: _,
        name: _,
        category: _,
        statutory: _,
        law,
        text: _,
        section: _,
        eligibility: _,
        languages: _,
        interpreting: _,
        channels: _,
        price: _,
        apply: _,
        hours: _,
        links: _,
        ptv,
        arrangements: _,
    } = service;
    let mut facts = Facts::new(pen);
    facts.items("law", pen.laws(law));
    facts.names("ptv", ptv.as_deref());
    facts.done()
}

/// “Service point, Torikatu 1, face to face; kept by …”.
pub(super) fn channel<'a>(pen: &Pen<'a>, channel: &'a Channel) -> Block<'a> {
    let Channel { name, party, address, url, mode: how } = channel;
    let name = pen.phrase(name);
    let name = match url {
        Some(url) => Inline::link(name, url.clone(), "external"),
        None => Inline::words(name),
    };
    let address = address.iter().map(|address| Inline::words(pen.phrase(address)));
    let how = how.iter().map(|how| mode(pen, *how));
    let keeper = party.iter().map(|id| pen.party_short(*id));
    let keeper: Vec<Inline<'a>> =
        keeper.filter(|keeper| keeper.phrase.text != name.phrase.text).collect();
    line(pen.row([name].into_iter().chain(address).chain(how).chain(keeper)))
}

fn link<'a>(pen: &Pen<'a>, link: &'a Link) -> Inline<'a> {
    let Link { text, url } = link;
    Inline::link(pen.phrase(text), url.clone(), "external")
}

/// A rule that says who may have the service.
pub(super) fn eligibility<'a>(
    pen: &Pen<'a>,
    eligibility: &'a Eligibility,
) -> body::Eligibility<'a> {
    let Eligibility { text, strength, client_groups, limit, exception, at: _ } = eligibility;
    body::Eligibility {
        text: pen.phrase(text),
        strength: strength.map(|one| pen.tag("strength", one.key())),
        limit: limit.map(|limit| pen.voice.length(limit)),
        exception: pen.maybe(exception.as_ref()),
        client_groups: pen.groups(client_groups),
    }
}
