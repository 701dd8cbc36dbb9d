//! The registry: what lives across years and municipalities.
//!
//! Any `.toml` file below `programmes/registry/` may declare any of these; `parties.toml`,
//! `client-groups.toml`, `laws.toml`, `themes.toml` and `terms.toml` are the custom.

use crate::model::kind::PartyKind;
use crate::record::fields::{
    Cadence, Date, Flag, Id, LanguageTag, LawRef, Number, Ref, Text, Url, Words,
};
use crate::record::reader::record;
use crate::source::Spanned;

record! {
    /// One file of the registry: what lives across years and municipalities. Any file there may hold any of these; an id is used once for each kind of thing, in whatever file.
    RegistryFile, "registry" {
        /// Parties.
        party: Vec<Party>,
        /// Client groups.
        client_group: Vec<ClientGroup>,
        /// Laws that are referred to.
        law: Vec<Law>,
        /// Themes of action programmes.
        theme: Vec<Theme>,
        /// Terms and their meanings.
        term: Vec<Term>,
    }
}

record! {
    /// A party: anyone who can answer for something. A municipality, a unit, a post, a network, a class such as “all departments”.
    Party, "party" {
        /// Its id, by which programmes refer to it.
        id: Id,
        /// What kind of actor it is.
        kind: Spanned<PartyKind>,
        /// Its full official name.
        name: Text,
        /// A shorter name for tables.
        short: Option<Text>,
        /// The party it belongs to.
        parent: Option<Ref<Party>>,
        /// The parties that make up a network, a group or an area.
        members: Vec<Ref<Party>>,
        /// The party that coordinates a network or a group.
        coordinator: Option<Ref<Party>>,
        /// How often a network or a group meets.
        meets: Option<Cadence>,
        /// What it is for, in a sentence or two.
        purpose: Option<Text>,
        /// How to reach it. Roles and shared mailboxes, not persons.
        contact: Option<Contact>,
        /// Other names by which documents call it.
        aliases: Vec<Words>,
        /// Its business id (Y-tunnus).
        business_id: Option<Words>,
        /// Its id in the Finnish Service Catalogue (PTV).
        ptv: Option<Words>,
        /// The number of a municipality, three digits.
        municipality_code: Option<Words>,
        /// The first day on which it exists.
        valid_from: Option<Date>,
        /// The last day on which it exists.
        valid_to: Option<Date>,
        /// The party that took its place.
        successor: Option<Ref<Party>>,
    }
}

record! {
    /// How to reach a party.
    Contact, "contact" {
        /// Its page on the web.
        url: Option<Url>,
        /// Its shared mailbox.
        email: Option<Words>,
        /// Its telephone number, in international form.
        phone: Option<Words>,
        /// Its visiting address.
        address: Option<Text>,
        /// When it is open.
        hours: Option<Text>,
        /// The languages in which it serves.
        languages: Vec<LanguageTag>,
    }
}

record! {
    /// A client group: people whose services are arranged in the same way.
    ClientGroup, "client-group" {
        /// Its id.
        id: Id,
        /// Its name.
        name: Text,
        /// The wider group it belongs to.
        parent: Option<Ref<ClientGroup>>,
        /// Who belongs to it, in plain words.
        definition: Option<Text>,
        /// The law that names it.
        law: Vec<LawRef>,
        /// Whether the law names it as a target group (KotoL 14 § 1 mom.).
        statutory: Option<Flag>,
    }
}

record! {
    /// A law that documents refer to.
    Law, "law" {
        /// Its id.
        id: Id,
        /// Its number: `681/2023`.
        number: Words,
        /// Its title.
        title: Text,
        /// What pages call it in a reference: `KotoL` in Finnish, `integrationslagen` in Swedish. The first
        /// abbreviation in the base language and the title in others when left out.
        short: Option<Text>,
        /// How references name it: `KotoL`. Several spellings may be given; the first is printed.
        abbreviation: Vec<Words>,
        /// Its address on the web; a reference with a section adds the section where the pattern has `{section}`.
        url: Option<Text>,
    }
}

record! {
    /// A theme of an action programme.
    Theme, "theme" {
        /// Its id.
        id: Id,
        /// Its name.
        name: Text,
        /// The theme it is part of.
        parent: Option<Ref<Theme>>,
        /// Its place among its siblings; file order when left out.
        order: Option<Number>,
        /// What it is about.
        intro: Option<Text>,
    }
}

record! {
    /// A word of the field and what it means.
    Term, "term" {
        /// Its id.
        id: Id,
        /// The word.
        word: Text,
        /// What it means.
        meaning: Text,
        /// The word that is used instead today.
        replaced_by: Option<Text>,
        /// From what day the other word has been used.
        since: Option<Date>,
    }
}
