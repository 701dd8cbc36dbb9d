//! What lives across years and municipalities: parties, client groups, laws, themes, terms.

use jiff::civil::Date;

use crate::language::Language;
use crate::model::cadence::Cadence;
use crate::model::kind::PartyKind;
use crate::model::law::LawRef;
use crate::model::table::{Id, Table};
use crate::model::text::Text;
use crate::source::Span;

/// The registry. Every id in it leads somewhere, and no party, group or theme is its own ancestor.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    /// Everyone who can answer for something.
    pub parties: Table<Party>,
    /// The client groups.
    pub client_groups: Table<ClientGroup>,
    /// The laws that documents refer to.
    pub laws: Table<Law>,
    /// The themes of action programmes.
    pub themes: Table<Theme>,
    /// Words of the field.
    pub terms: Vec<Term>,
}

/// Anyone who can answer for something.
#[derive(Debug, Clone)]
pub struct Party {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// What kind of actor it is.
    pub kind: PartyKind,
    /// The full official name.
    pub name: Text,
    /// A shorter name for tables.
    pub short: Option<Text>,
    /// The party it belongs to.
    pub parent: Option<Id<Party>>,
    /// The parties that make it up.
    pub members: Vec<Id<Party>>,
    /// Who coordinates it.
    pub coordinator: Option<Id<Party>>,
    /// How often it meets.
    pub meets: Option<Cadence>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// How to reach it.
    pub contact: Option<Contact>,
    /// Other names of it.
    pub aliases: Vec<String>,
    /// Its business id.
    pub business_id: Option<String>,
    /// Its id in the Finnish Service Catalogue.
    pub ptv: Option<String>,
    /// The number of a municipality.
    pub municipality_code: Option<String>,
    /// The first day on which it exists.
    pub valid_from: Option<Date>,
    /// The last day on which it exists.
    pub valid_to: Option<Date>,
    /// Who took its place.
    pub successor: Option<Id<Party>>,
}

/// How to reach a party.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its page on the web.
    pub url: Option<String>,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its visiting address.
    pub address: Option<Text>,
    /// When it is open.
    pub hours: Option<Text>,
    /// The languages in which it serves.
    pub languages: Vec<Language>,
}

/// People whose services are arranged in the same way.
#[derive(Debug, Clone)]
pub struct ClientGroup {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its name.
    pub name: Text,
    /// The wider group it belongs to.
    pub parent: Option<Id<ClientGroup>>,
    /// Who belongs to it.
    pub definition: Option<Text>,
    /// The law that names it.
    pub law: Vec<Reference>,
    /// Whether the law names it as a target group.
    pub statutory: bool,
}

/// A law.
#[derive(Debug, Clone)]
pub struct Law {
    /// Its id.
    pub slug: Box<str>,
    /// Its number, such as 681/2023.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// What pages call it in a reference.
    pub short: Option<Text>,
    /// How references name it; the first is printed where there is no short name.
    pub abbreviations: Vec<String>,
    /// Its address on the web; `{section}` stands for the section.
    pub url: Option<Text>,
}

/// A law reference that has been looked up.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The reference as parsed.
    pub cited: LawRef,
    /// The law, where the registry knows it.
    pub law: Option<Id<Law>>,
    /// Where it was typed.
    pub at: Span,
}

/// A theme of an action programme.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its name.
    pub name: Text,
    /// The theme it is part of.
    pub parent: Option<Id<Theme>>,
    /// Its place among its siblings.
    pub order: i64,
    /// What it is about.
    pub intro: Option<Text>,
}

/// A word of the field.
#[derive(Debug, Clone)]
pub struct Term {
    /// The id in addresses.
    pub slug: Box<str>,
    /// The word.
    pub word: Text,
    /// What it means.
    pub meaning: Text,
    /// The word used instead today.
    pub replaced_by: Option<Text>,
    /// Since when.
    pub since: Option<Date>,
}
