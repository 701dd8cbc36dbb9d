//! What search engines and other programs are told of the thing that a page is about: a service, an
//! organisation, and the way to the page.
//!
//! Only what the page says too, in its language. How it is written down is not known here.

use std::borrow::Cow;

use crate::address::Page;
use crate::model::kind::PartyKind;
use crate::model::programme::Programme;
use crate::model::registry::{self, Party};
use crate::model::service::{Channel, Service};
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::Voice;
use crate::view::frame::{Crumb, Frame};
use crate::view::pen::Pen;

/// What is told of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked<'a> {
    /// The way from the site's home; the last step is the page itself. Empty on the home.
    pub crumbs: Vec<Step<'a>>,
    /// What the page is about, where that is a thing of its own.
    pub thing: Option<Thing<'a>>,
}

/// A name with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'a> {
    /// The name.
    pub name: Cow<'a, str>,
    /// The absolute address of its page.
    pub url: String,
}

/// A thing that a page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing<'a> {
    /// A service.
    Service(LinkedService<'a>),
    /// An organisation.
    Organisation(LinkedOrganisation<'a>),
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedService<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// The absolute address of its page.
    pub url: String,
    /// What it is.
    pub description: Option<String>,
    /// What kind of service it is, in words.
    pub kind: String,
    /// Who answers for it: the organisers, else the providers.
    pub providers: Vec<Step<'a>>,
    /// Who gives it, where others answer for it.
    pub operators: Vec<Step<'a>>,
    /// The areas in which it is given.
    pub areas: Vec<Cow<'a, str>>,
    /// For whom it is.
    pub audience: Vec<Cow<'a, str>>,
    /// The languages in which it is given.
    pub languages: Vec<String>,
    /// Where it is given.
    pub channels: Vec<LinkedChannel<'a>>,
    /// What it costs, in words.
    pub price: Option<Cow<'a, str>>,
}

/// A place or a channel of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedChannel<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its page on the web.
    pub url: Option<&'a str>,
    /// Where it is.
    pub address: Option<Cow<'a, str>>,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedOrganisation<'a> {
    /// Whether it is one of the public sector.
    pub public: bool,
    /// Its name.
    pub name: Cow<'a, str>,
    /// The absolute address of its page on this site.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// Other names of it.
    pub other_names: Vec<Cow<'a, str>>,
    /// The organisation it belongs to.
    pub parent: Option<Step<'a>>,
    /// Its own page on the web.
    pub home: Option<&'a str>,
    /// Its mailbox.
    pub email: Option<&'a str>,
    /// Its telephone number.
    pub phone: Option<&'a str>,
    /// Its visiting address.
    pub address: Option<Cow<'a, str>>,
    /// The languages in which it serves.
    pub languages: Vec<String>,
    /// Its business id.
    pub business_id: Option<&'a str>,
}

/// What is told of a page; nothing of one that is not found.
pub fn linked<'a>(
    voice: &Voice<'a>,
    page: Page,
    programme: Option<&'a Programme>,
    frame: &Frame<'a>,
) -> Option<Linked<'a>> {
    if frame.kind == "not-found" {
        return None;
    }
    let pen = Pen::abroad(*voice, page);
    let crumbs = frame.breadcrumb.iter().map(|crumb| step(&pen, crumb, frame)).collect();
    let thing = match (page, pen.own_leaf(), programme) {
        (Page::Party(id), _, _) => organisation(&pen, id, frame).map(Thing::Organisation),
        (_, Some(Leaf::Service(id)), Some(programme)) => {
            Some(Thing::Service(service(&pen, programme, id, frame)))
        }
        _ => None,
    };
    let linked = Linked { crumbs, thing };
    (!linked.crumbs.is_empty() || linked.thing.is_some()).then_some(linked)
}

fn step<'a>(pen: &Pen<'a>, crumb: &Crumb<'a>, frame: &Frame<'a>) -> Step<'a> {
    let there = crumb.href.as_ref().and_then(|href| pen.here.follow(href));
    let url = there.map(|address| format!("{}{}", pen.site().base_url, address.public()));
    Step { name: crumb.text.text.clone(), url: url.unwrap_or_else(|| frame.canonical.clone()) }
}

fn service<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<Service>,
    frame: &Frame<'a>,
) -> LinkedService<'a> {
    let service = &programme.services[id];
    let all = |of: fn(&Service) -> Vec<Id<Party>>| of(service);
    let organisers = all(|one| each(one.arrangements.iter().flat_map(|one| &one.organisers)));
    let providers = all(|one| each(one.arrangements.iter().flat_map(|one| &one.providers)));
    let areas = all(|one| each(one.arrangements.iter().flat_map(|one| &one.area)));
    let areas = if areas.is_empty() { programme.municipalities.clone() } else { areas };
    let groups = each(service.arrangements.iter().flat_map(|one| &one.client_groups));
    let groups = groups.iter().map(|id| &pen.site().registry.client_groups[*id].name);
    let (providers, operators) =
        if organisers.is_empty() { (providers, Vec::new()) } else { (organisers, providers) };
    let parties = |ids: &[Id<Party>]| ids.iter().map(|id| party(pen, *id)).collect();
    LinkedService {
        name: frame.title.text.clone(),
        url: frame.canonical.clone(),
        description: frame.description.clone(),
        kind: pen.tag("category", service.category.key()).word,
        providers: parties(&providers),
        operators: parties(&operators),
        areas: areas.iter().map(|id| party(pen, *id).name).collect(),
        audience: groups.map(|name| words(pen, name)).collect(),
        languages: service.languages.iter().map(ToString::to_string).collect(),
        channels: service.channels.iter().map(|one| channel(pen, one)).collect(),
        price: service.price.as_ref().map(|price| words(pen, price)),
    }
}

/// Each id once, in order.
fn each<'i, T: 'i>(ids: impl Iterator<Item = &'i Id<T>>) -> Vec<Id<T>> {
    let mut found = Vec::new();
    for id in ids {
        if !found.contains(id) {
            found.push(*id);
        }
    }
    found
}

fn channel<'a>(pen: &Pen<'a>, channel: &'a Channel) -> LinkedChannel<'a> {
    let Channel { name, party: _, address, url, mode: _ } = channel;
    LinkedChannel {
        name: words(pen, name),
        url: url.as_deref(),
        address: address.as_ref().map(|address| words(pen, address)),
    }
}

/// An organisation; none where the party is a post or a class of parties.
fn organisation<'a>(
    pen: &Pen<'a>,
    id: Id<Party>,
    frame: &Frame<'a>,
) -> Option<LinkedOrganisation<'a>> {
    let own = &pen.site().registry.parties[id];
    let contact = own.contact.as_ref();
    let short = own.short.iter().map(|short| words(pen, short));
    let aliases = own.aliases.iter().map(|alias| Cow::Borrowed(alias.as_str()));
    Some(LinkedOrganisation {
        public: is_public(own.kind)?,
        name: frame.title.text.clone(),
        url: frame.canonical.clone(),
        description: frame.description.clone(),
        other_names: short.filter(|name| *name != frame.title.text).chain(aliases).collect(),
        parent: own.parent.map(|parent| party(pen, parent)),
        home: contact.and_then(|one| one.url.as_deref()),
        email: contact.and_then(|one| one.email.as_deref()),
        phone: contact.and_then(|one| one.phone.as_deref()),
        address: contact.and_then(|one| one.address.as_ref()).map(|address| words(pen, address)),
        languages: spoken(contact),
        business_id: own.business_id.as_deref(),
    })
}

fn spoken(contact: Option<&registry::Contact>) -> Vec<String> {
    let languages = contact.into_iter().flat_map(|contact| &contact.languages);
    languages.map(ToString::to_string).collect()
}

/// Whether an organisation is one of the public sector; none for what is no organisation.
fn is_public(kind: PartyKind) -> Option<bool> {
    match kind {
        PartyKind::Municipality
        | PartyKind::Unit
        | PartyKind::EmploymentArea
        | PartyKind::EmploymentAuthority
        | PartyKind::WellbeingCounty
        | PartyKind::State
        | PartyKind::Council => Some(true),
        PartyKind::School
        | PartyKind::Company
        | PartyKind::Ngo
        | PartyKind::Parish
        | PartyKind::Network
        | PartyKind::WorkingGroup => Some(false),
        PartyKind::Post | PartyKind::Class => None,
    }
}

fn party<'a>(pen: &Pen<'a>, id: Id<Party>) -> Step<'a> {
    let name = words(pen, &pen.site().registry.parties[id].name);
    Step { name, url: pen.way(Page::Party(id)).href }
}

fn words<'a>(pen: &Pen<'a>, text: &'a Text) -> Cow<'a, str> {
    pen.voice.phrase(text).text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::page;
    use crate::view::sample::{Desk, kuopio, party_id};

    #[test]
    fn a_service_names_who_answers_and_for_whom_with_absolute_addresses() {
        let kuopio = kuopio();
        let desk = Desk::with("en", &[&kuopio]);
        let at = desk.leaf(Leaf::Service(kuopio.services.find("arvio").unwrap()));
        let (frame, _) = page(&desk.voice(), at, Some(&kuopio));
        let linked = linked(&desk.voice(), at, Some(&kuopio), &frame).unwrap();
        let urls: Vec<&str> = linked.crumbs.iter().map(|one| &*one.url).collect();
        let base = "https://koto.example/en/";
        let wanted = ["", "kuopio/", "kuopio/services/", "kuopio/services/arvio/"];
        assert_eq!(urls, wanted.map(|path| format!("{base}{path}")));
        let Some(Thing::Service(service)) = linked.thing else { panic!("another thing") };
        assert_eq!(service.name, "Assessment");
        assert!(!service.providers.is_empty() && !service.audience.is_empty());
        assert!(service.providers.iter().all(|one| one.url.starts_with(base)));
    }

    #[test]
    fn only_organisations_are_told_as_such() {
        let desk = Desk::empty("fi");
        let at = Page::Party(party_id("ahtari"));
        let (frame, _) = page(&desk.voice(), at, None);
        let told = linked(&desk.voice(), at, None, &frame).unwrap();
        let Some(Thing::Organisation(party)) = told.thing else { panic!("another thing") };
        assert!(party.public);
        assert_eq!(party.name, "Ähtäri");
        for kind in [PartyKind::Post, PartyKind::Class] {
            assert_eq!(is_public(kind), None);
        }
    }

    #[test]
    fn a_page_that_is_not_found_tells_nothing() {
        let desk = Desk::empty("fi");
        let (frame, _) = page(&desk.voice(), Page::NotFound, None);
        assert_eq!(linked(&desk.voice(), Page::NotFound, None, &frame), None);
    }
}
