//! Parties, client groups, themes and laws as open data.

use crate::address::Page;
use crate::model::kind::PartyKind;
use crate::model::law::{Section, Sections};
use crate::model::registry::{self as model, Reference};
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::law;
use crate::view::open::scribe::{Scribe, day, tongues, url};
use crate::view::open::shape::{Day, Ref, Tongue, Url, Urls, Word, Words, open};
use crate::view::open::timing::{Rhythm, rhythm};
use crate::view::pen::Pen;

open! {
    /// Anyone who can answer for something.
    Party, "party" {
        /// Its id, the same in every file and every year.
        id: String,
        /// What kind of actor it is.
        kind: Word<PartyKind>,
        /// Its full official name.
        name: Words,
        /// A shorter name.
        short: Option<Words>,
        /// Other names of it.
        aliases: Vec<String>,
        /// The party it belongs to.
        parent: Option<Ref<Party>>,
        /// The parties that make it up.
        members: Vec<Ref<Party>>,
        /// Who coordinates it.
        coordinator: Option<Ref<Party>>,
        /// How often it meets.
        meets: Option<Rhythm>,
        /// What it is for.
        purpose: Option<Words>,
        /// How to reach it.
        contact: Option<Contact>,
        /// Its business id (Y-tunnus).
        business_id: Option<String>,
        /// Its id in the Finnish Service Catalogue (PTV).
        ptv: Option<String>,
        /// The number of a municipality, as Statistics Finland gives it.
        municipality_code: Option<String>,
        /// The first day on which it exists.
        valid_from: Option<Day>,
        /// The last day on which it exists.
        valid_to: Option<Day>,
        /// Who took its place.
        successor: Option<Ref<Party>>,
        /// Its page, with everything it answers for.
        url: Urls,
    }

    /// How to reach a party.
    Contact, "contact" {
        /// Its page on the web.
        url: Option<Url>,
        /// Its mailbox.
        email: Option<String>,
        /// Its telephone number.
        phone: Option<String>,
        /// Its visiting address.
        address: Option<Words>,
        /// When it is open.
        hours: Option<Words>,
        /// The languages in which it serves.
        languages: Vec<Tongue>,
    }

    /// People whose services are arranged in the same way.
    ClientGroup, "client-group" {
        /// Its id.
        id: String,
        /// Its name.
        name: Words,
        /// The wider group it belongs to.
        parent: Option<Ref<ClientGroup>>,
        /// Who belongs to it.
        definition: Option<Words>,
        /// The law that names it.
        law: Vec<LawReference>,
        /// Whether the law names it as a target group.
        statutory: bool,
        /// Its page in the programme.
        url: Urls,
    }

    /// A theme of an action programme.
    Theme, "theme" {
        /// Its id.
        id: String,
        /// Its name.
        name: Words,
        /// The theme it is part of.
        parent: Option<Ref<Theme>>,
        /// What it is about.
        intro: Option<Words>,
        /// Its page in the programme.
        url: Urls,
    }

    /// A law.
    Law, "law" {
        /// Its id.
        id: String,
        /// Its number in the statute book: 681/2023.
        number: String,
        /// Its title.
        title: Words,
        /// How references name it.
        abbreviations: Vec<String>,
        /// Where it can be read.
        url: Urls,
    }

    /// A reference to law.
    LawReference, "law-reference" {
        /// The reference in Finnish, in the house form: KotoL 10 § 1 mom. 5 k.
        cited: String,
        /// The law.
        law: Option<Ref<Law>>,
        /// The sections; the whole law where there are none.
        sections: Vec<LawSections>,
        /// The subsection (momentti).
        subsection: Option<i64>,
        /// The item (kohta).
        item: Option<i64>,
        /// Where it can be read.
        url: Urls,
    }

    /// One section, or all from one to another.
    LawSections, "law-sections" {
        /// The first: 32 or 32a.
        first: String,
        /// The last; the same if there is but one.
        last: String,
    }
}

impl<'a> Scribe<'a> {
    /// A party of the registry.
    pub(super) fn whole_party(&self, id: Id<model::Party>) -> Party {
        let model::Party {
            slug,
            at: _,
            kind,
            name,
            short,
            parent,
            members,
            coordinator,
            meets,
            purpose,
            contact,
            aliases,
            business_id,
            ptv,
            municipality_code,
            valid_from,
            valid_to,
            successor,
        } = &self.site.registry.parties[id];
        Party {
            id: slug.to_string(),
            kind: (*kind).into(),
            name: self.text(name),
            short: self.maybe(short.as_ref()),
            aliases: aliases.clone(),
            parent: parent.map(|id| self.party(id)),
            members: self.parties(members),
            coordinator: coordinator.map(|id| self.party(id)),
            meets: meets.map(rhythm),
            purpose: self.maybe(purpose.as_ref()),
            contact: contact.as_ref().map(|contact| self.contact(contact)),
            business_id: business_id.clone(),
            ptv: ptv.clone(),
            municipality_code: municipality_code.clone(),
            valid_from: valid_from.map(day),
            valid_to: valid_to.map(day),
            successor: successor.map(|id| self.party(id)),
            url: self.page(Page::Party(id)),
        }
    }

    fn contact(&self, contact: &model::Contact) -> Contact {
        let model::Contact { url: page, email, phone, address, hours, languages } = contact;
        Contact {
            url: url(page.as_deref()),
            email: email.clone(),
            phone: phone.clone(),
            address: self.maybe(address.as_ref()),
            hours: self.maybe(hours.as_ref()),
            languages: tongues(languages),
        }
    }

    /// A client group, with its page in the programme.
    pub(super) fn whole_group(&self, id: Id<model::ClientGroup>) -> ClientGroup {
        let model::ClientGroup { slug, at: _, name, parent, definition, law, statutory } =
            &self.site.registry.client_groups[id];
        ClientGroup {
            id: slug.to_string(),
            name: self.text(name),
            parent: parent.map(|id| self.group(id)),
            definition: self.maybe(definition.as_ref()),
            law: self.references(law),
            statutory: *statutory,
            url: self.leaf(Leaf::ClientGroup(id)),
        }
    }

    /// A theme, with its page in the programme.
    pub(super) fn whole_theme(&self, id: Id<model::Theme>) -> Theme {
        let model::Theme { slug, at: _, name, parent, order: _, intro } =
            &self.site.registry.themes[id];
        Theme {
            id: slug.to_string(),
            name: self.text(name),
            parent: parent.map(|id| self.theme(id)),
            intro: self.maybe(intro.as_ref()),
            url: self.leaf(Leaf::Theme(id)),
        }
    }

    /// A law of the registry.
    pub(super) fn whole_law(&self, id: Id<model::Law>) -> Law {
        let one = &self.site.registry.laws[id];
        let model::Law { slug, number, title, short: _, abbreviations, url: _ } = one;
        Law {
            id: slug.to_string(),
            number: number.clone(),
            title: self.text(title),
            abbreviations: abbreviations.clone(),
            url: self.each(|pen| law::home(&pen.voice, own(one, pen)?)),
        }
    }

    /// References to law.
    pub(super) fn references(&self, references: &'a [Reference]) -> Vec<LawReference> {
        references.iter().map(|one| self.reference(one)).collect()
    }

    fn reference(&self, reference: &'a Reference) -> LawReference {
        let Reference { cited, law: id, at: _ } = reference;
        let law = id.map(|id| &self.site.registry.laws[id]);
        LawReference {
            cited: cited.canonical(),
            law: id.map(|id| self.law(id)),
            sections: cited.sections().iter().map(run).collect(),
            subsection: cited.subsection().map(i64::from),
            item: cited.item().map(i64::from),
            url: self.each(|pen| law::address(&pen.voice, cited, own(law?, pen)?)),
        }
    }
}

/// The law, if it has an address of its own in the language of the pen.
fn own<'l>(law: &'l model::Law, pen: &Pen<'_>) -> Option<&'l model::Law> {
    law.url.as_ref()?.exactly(pen.voice.language).map(|_| law)
}

fn run(sections: &Sections) -> LawSections {
    LawSections { first: section(sections.first), last: section(sections.last) }
}

fn section((number, letter): Section) -> String {
    letter.map_or_else(|| number.to_string(), |letter| format!("{number}{letter}"))
}
