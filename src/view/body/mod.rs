//! The body of each kind of page. Templates see it as `body`; the kind names the template.
//!
//! Fields hold words ready to print, never ids to look up: a template needs no logic of the field.

mod embeds;
mod service;

use std::borrow::Cow;

use serde::Serialize;

use crate::view::accessibility::Accessibility;
use crate::view::drawn::{Map, Timeline};
use crate::view::frame::{LanguageLink, MenuItem};
use crate::view::names::AToZ;
use crate::view::phrase::{Day, Fact, Inline, Phrase, Prose, Tag};
use crate::view::table::{Facet, Table};

pub use embeds::{EmbedGroup, EmbedItem, EmbedList, Embeds};
pub use service::{
    Arrangement, Ask, ClientGroup, Eligibility, GroupRule, GroupService, Service, ServiceCategory,
    ServiceLine, Services, Unsaid,
};

/// What stands in `main`, by kind of page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Body<'a> {
    /// `/`: the choice of language. Template `chooser`.
    Chooser(Chooser<'a>),
    /// The home of the site. Template `home`.
    Home(Home<'a>),
    /// A page of the site's own. Template `text`.
    Text(TextBody<'a>),
    /// The page that is not found. Template `not-found`.
    NotFound(NotFound<'a>),
    /// The accessibility statement. Template `accessibility`.
    Accessibility(Accessibility<'a>),
    /// All parties. Template `parties`.
    Parties(Parties<'a>),
    /// How far everything is translated. Template `translations`.
    Translations(Translations<'a>),
    /// The files of open data. Template `open-data`.
    OpenData(OpenData<'a>),
    /// One party. Template `party`.
    Party(Party<'a>),
    /// Everything by its name. Template `a-z`.
    AToZ(AToZ<'a>),
    /// How to show parts of the site on other sites. Template `embeds`.
    Embeds(Embeds<'a>),
    /// The home of a programme. Template `programme`.
    Programme(Programme<'a>),
    /// All services of a programme. Template `services`.
    Services(Services<'a>),
    /// One service. Template `service`.
    Service(Service<'a>),
    /// The responsibility tables. Template `responsibilities`.
    Responsibilities(Responsibilities<'a>),
    /// All goals. Template `goals`.
    Goals(Goals<'a>),
    /// One goal. Template `goal`.
    Goal(Goal<'a>),
    /// One theme. Template `theme`.
    Theme(Theme<'a>),
    /// The timeline. Template `timeline`.
    Timeline(Timeline<'a>),
    /// The structural map. Template `map`.
    Map(Map<'a>),
    /// The principles. Template `principles`.
    Principles(Principles<'a>),
    /// The duties. Template `duties`.
    Duties(Duties<'a>),
    /// One client group. Template `client-group`.
    ClientGroup(ClientGroup<'a>),
    /// One section. Template `section`.
    Section(Section<'a>),
    /// The whole programme. Template `document`.
    Document(Document<'a>),
}

/// The choice of language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chooser<'a> {
    /// The languages, each with its home; `title` is the site's name in that language.
    pub choices: Vec<Choice<'a>>,
}

/// One language to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice<'a> {
    /// The language and its home.
    pub language: LanguageLink,
    /// The site's name in that language; its language is told where it is another.
    pub title: Phrase<'a>,
}

/// The home of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Home<'a> {
    /// What the site is.
    pub lead: Option<Phrase<'a>>,
    /// The programmes.
    pub programmes: Vec<ProgrammeCard<'a>>,
    /// The page of all parties.
    pub parties: MenuItem<'a>,
}

/// A programme on the home of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgrammeCard<'a> {
    /// Its title.
    pub title: Phrase<'a>,
    /// Its home, in this language where it exists, else in its own.
    pub href: String,
    /// The language that the link leads to, when it is another than the page's.
    pub hreflang: Option<String>,
    /// A sentence that names that language, when it is another: “in Finnish”.
    pub language_note: Option<String>,
    /// What kind of document it is.
    pub kind: Tag,
    /// How far it has come.
    pub state: Tag,
    /// When it is in force, else its date.
    pub period: Phrase<'a>,
    /// Whose programme it is.
    pub municipalities: Vec<Phrase<'a>>,
    /// What it is and for whom.
    pub summary: Option<Phrase<'a>>,
}

/// A page of the site's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextBody<'a> {
    /// Its topmost headings; links lead to places on this page.
    pub contents: Vec<ContentsEntry<'a>>,
    /// Its text.
    pub prose: Prose<'a>,
}

/// The page that is not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotFound<'a> {
    /// Where to go instead.
    pub links: Vec<MenuItem<'a>>,
}

/// All parties, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parties<'a> {
    /// The kinds in a fixed order, each with its parties in the order of the page's language.
    pub kinds: Vec<PartyKind<'a>>,
}

/// The parties of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartyKind<'a> {
    /// The kind, in the plural.
    pub kind: Tag,
    /// The parties.
    pub parties: Vec<PartyLine<'a>>,
}

/// A party in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartyLine<'a> {
    /// The party and its page.
    pub link: Inline<'a>,
    /// Its name as it was given, where that is printed in another language.
    pub original: Option<Phrase<'a>>,
    /// The party it belongs to.
    pub parent: Option<Phrase<'a>>,
    /// How many things it answers for, in words: “12 matters”.
    pub answers: String,
}

/// How far everything is translated into each language of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Translations<'a> {
    /// What is counted.
    pub intro: Phrase<'a>,
    /// One group of rows for the site and for each programme, one row for each language.
    pub table: Table<'a>,
}

/// The files of open data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenData<'a> {
    /// What there is.
    pub intro: Phrase<'a>,
    /// What stands before the licence: “Licence”.
    pub licence_label: String,
    /// The licence; none where the site names none.
    pub licence: Option<Inline<'a>>,
    /// What to say where there is no licence.
    pub no_licence: Option<Phrase<'a>>,
    /// What will not change.
    pub promise: Phrase<'a>,
    /// The heading over the files.
    pub files_heading: String,
    /// The files.
    pub files: Vec<OpenFile<'a>>,
    /// The way to what other sites can show.
    pub embeds: MenuItem<'a>,
    /// The heading over the fields.
    pub fields_heading: String,
    /// How a program reads a file, in English whatever the language of the page; none where there is
    /// no programme.
    pub example: Option<OpenExample>,
    /// What stands in the files, in English too.
    pub things: Vec<OpenThing>,
}

/// An example of use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenExample {
    /// What it does.
    pub text: String,
    /// The lines of the program.
    pub code: String,
}

/// A file of open data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenFile<'a> {
    /// What it holds.
    pub text: Phrase<'a>,
    /// Its path from the root of the site.
    pub path: String,
    /// Where it is, relative to the page.
    pub href: String,
    /// Its media type, for `type`.
    pub media_type: &'static str,
}

/// A kind of thing in the files, in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenThing {
    /// Its id on the page.
    pub id: String,
    /// Its name: `service`.
    pub name: String,
    /// What it is.
    pub text: String,
    /// Its fields.
    pub fields: Vec<OpenField>,
}

/// A field of a thing, in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenField {
    /// The key.
    pub key: &'static str,
    /// What its value is, and whether it is always there.
    pub value: String,
    /// Where the kind of thing that it holds is told of, on this page.
    pub href: Option<String>,
    /// What it holds.
    pub text: String,
}

/// One party: everything it answers for, in every programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Party<'a> {
    /// What kind of actor it is.
    pub kind: Tag,
    /// Its name in the language of its home, where the page's language has another: the name on the door.
    pub name_on_door: Option<Phrase<'a>>,
    /// What it is for.
    pub purpose: Option<Phrase<'a>>,
    /// Where it belongs, its members, its units where they answer in its stead, how to reach it, what it was called.
    pub facts: Vec<Fact<'a>>,
    /// What it answers for, programme by programme.
    pub programmes: Vec<PartyProgramme<'a>>,
}

/// What a party answers for in one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartyProgramme<'a> {
    /// The programme.
    pub programme: Inline<'a>,
    /// How far it has come.
    pub state: Tag,
    /// What it answers for: the matter, the role, most binding first, and, where any matter tells
    /// it, for whom and when.
    pub table: Table<'a>,
}

/// The home of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Programme<'a> {
    /// What it is and for whom.
    pub summary: Option<Phrase<'a>>,
    /// What kind of document it is.
    pub kind: Tag,
    /// How far it has come.
    pub state: Tag,
    /// What is told first: municipalities, period, date, decisions, coordinator.
    pub key_facts: Vec<Fact<'a>>,
    /// The rest: version, publisher, steering, publicity, law, related documents.
    pub facts: Vec<Fact<'a>>,
    /// Its main pages, with a sentence on each: services, responsibilities, goals, timeline, document.
    pub entries: Vec<Entry<'a>>,
    /// The client groups that have a page, each under its wider group.
    pub client_groups: Vec<GroupBranch<'a>>,
    /// The categories of its services.
    pub categories: Vec<CategoryCard>,
    /// The parties that answer for most in it, those with the most first.
    pub parties: Vec<PartyLine<'a>>,
    /// The themes with their goals.
    pub themes: Vec<ThemeCard<'a>>,
    /// The sections, nested.
    pub sections: Vec<ContentsEntry<'a>>,
    /// The agreements between municipalities.
    pub agreements: Vec<Agreement<'a>>,
    /// Whom to ask.
    pub contacts: Vec<Contact<'a>>,
    /// Its open data, relative to the page, for `link rel="alternate"`; none on pages other than its home.
    pub data: Option<String>,
}

/// A client group with the narrower groups under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupBranch<'a> {
    /// The group and its page.
    pub group: Inline<'a>,
    /// The groups under it that have a page.
    pub children: Vec<GroupBranch<'a>>,
}

/// A category of services, with where its services are listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CategoryCard {
    /// The category, in the plural.
    pub category: Tag,
    /// How many services there are.
    pub services: usize,
    /// Its place on the page of the services.
    pub href: String,
}

/// A main page of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry<'a> {
    /// The word for machines: `services`, `responsibilities`.
    pub key: &'static str,
    /// Its title.
    pub text: Phrase<'a>,
    /// What one finds there, with numbers: “27 goals in 9 themes”.
    pub detail: String,
    /// Where it is.
    pub href: String,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
}

/// An entry of a contents list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContentsEntry<'a> {
    /// Its number, such as 2.1.
    pub number: Option<String>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Where it is.
    pub href: String,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
    /// What stands under it.
    pub children: Vec<ContentsEntry<'a>>,
}

/// An agreement between parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Agreement<'a> {
    /// What is agreed.
    pub scope: Phrase<'a>,
    /// The parties, the client groups, the date, where it can be read.
    pub facts: Vec<Fact<'a>>,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact<'a> {
    /// The party.
    pub party: Inline<'a>,
    /// In what matter.
    pub text: Option<Phrase<'a>>,
    /// How to reach it.
    pub facts: Vec<Fact<'a>>,
}

/// The responsibility tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Responsibilities<'a> {
    /// The tables, each with its caption.
    pub tables: Vec<Table<'a>>,
    /// By what the tables can be narrowed down.
    pub facets: Vec<Facet<'a>>,
    /// Whether only the rows of one choice are shown, as on the page of a year.
    pub part: bool,
}

/// All goals, by theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Goals<'a> {
    /// The themes.
    pub themes: Vec<ThemeCard<'a>>,
}

/// A theme and its goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ThemeCard<'a> {
    /// Its id on the page.
    pub id: String,
    /// The theme and its page.
    pub link: Inline<'a>,
    /// What it is about.
    pub intro: Option<Phrase<'a>>,
    /// Its goals.
    pub goals: Vec<GoalLine<'a>>,
}

/// A goal in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalLine<'a> {
    /// Its number.
    pub number: Option<String>,
    /// The goal and its page.
    pub link: Inline<'a>,
    /// When; words that lead to the measures where each of them has its own schedule.
    pub schedule: Option<Phrase<'a>>,
    /// Who leads; words that lead to the measures where only they name somebody.
    pub lead: Vec<Inline<'a>>,
}

/// One goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Goal<'a> {
    /// Its number.
    pub number: Option<String>,
    /// The theme it belongs to.
    pub theme: Inline<'a>,
    /// More about it.
    pub text: Option<Phrase<'a>>,
    /// What should be so when it is reached.
    pub outcome: Option<Phrase<'a>>,
    /// Lead, partners, schedule, indicators, law, client groups.
    pub facts: Vec<Fact<'a>>,
    /// Its measures.
    pub table: Table<'a>,
}

/// One theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Theme<'a> {
    /// What it is about.
    pub intro: Option<Phrase<'a>>,
    /// Its goals.
    pub goals: Vec<GoalLine<'a>>,
    /// Its goals and measures as a responsibility table.
    pub table: Table<'a>,
    /// By what the table can be narrowed down.
    pub facets: Vec<Facet<'a>>,
}

/// The principles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Principles<'a> {
    /// The groups.
    pub groups: Vec<PrincipleGroup<'a>>,
}

/// Principles under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrincipleGroup<'a> {
    /// Its id on the page.
    pub id: String,
    /// Its heading.
    pub title: Phrase<'a>,
    /// What introduces it.
    pub intro: Option<Phrase<'a>>,
    /// Its principles.
    pub principles: Vec<Principle<'a>>,
}

/// A principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Principle<'a> {
    /// Its id on the page.
    pub id: String,
    /// The statement.
    pub statement: Phrase<'a>,
    /// What it means.
    pub prose: Option<Prose<'a>>,
    /// Points that follow.
    pub bullets: Vec<Phrase<'a>>,
    /// Who answers for it, for whom it is.
    pub facts: Vec<Fact<'a>>,
}

/// The duties, and who may organise what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duties<'a> {
    /// The actors.
    pub actors: Vec<DutyActor<'a>>,
    /// Who may organise what.
    pub tables: Vec<Table<'a>>,
    /// By what the tables can be narrowed down.
    pub facets: Vec<Facet<'a>>,
}

/// The duties of one actor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DutyActor<'a> {
    /// Its id on the page.
    pub id: String,
    /// The actor and its page.
    pub actor: Inline<'a>,
    /// Its duties, by level.
    pub levels: Vec<DutyLevel<'a>>,
}

/// The duties of one actor on one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DutyLevel<'a> {
    /// The level.
    pub level: Tag,
    /// The duties.
    pub duties: Vec<Duty<'a>>,
}

/// A duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duty<'a> {
    /// Its id on the page.
    pub id: String,
    /// The duty.
    pub text: Phrase<'a>,
    /// The law that lays it.
    pub law: Vec<Inline<'a>>,
    /// The client groups it concerns.
    pub client_groups: Vec<Inline<'a>>,
}

/// One section of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section<'a> {
    /// Its number.
    pub number: Option<String>,
    /// The laws it rests on.
    pub law: Vec<Inline<'a>>,
    /// The topmost headings of its text; links lead to places on this page.
    pub contents: Vec<ContentsEntry<'a>>,
    /// Its text.
    pub prose: Option<Prose<'a>>,
    /// Who signs it, by role.
    pub signatory: Option<Inline<'a>>,
    /// What it shows after its text.
    pub exhibits: Vec<Exhibit<'a>>,
    /// The sections under it.
    pub children: Vec<ContentsEntry<'a>>,
    /// The section before it.
    pub previous: Option<ContentsEntry<'a>>,
    /// The section after it.
    pub next: Option<ContentsEntry<'a>>,
}

/// Something that a section shows after its text. Headings inside start one level below the section's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Exhibit<'a> {
    /// Responsibility tables.
    Tables {
        /// The tables.
        tables: Vec<Table<'a>>,
        /// By what they can be narrowed down; nothing on the page of the whole document.
        facets: Vec<Facet<'a>>,
    },
    /// Services, by category.
    Services {
        /// The categories.
        categories: Vec<ServiceCategory<'a>>,
    },
    /// Goals, by theme.
    Goals {
        /// The themes.
        themes: Vec<ThemeCard<'a>>,
    },
    /// The structural map.
    Map {
        /// The map.
        map: Map<'a>,
    },
    /// The timeline.
    Timeline {
        /// The timeline.
        timeline: Timeline<'a>,
    },
    /// Principles.
    Principles {
        /// The groups.
        groups: Vec<PrincipleGroup<'a>>,
    },
    /// Duties.
    Duties {
        /// The actors.
        actors: Vec<DutyActor<'a>>,
    },
    /// Statements with their date and source.
    Facts {
        /// The statements.
        statements: Vec<Statement<'a>>,
    },
    /// A summary list: decisions, reporting.
    Summary {
        /// The word for machines: `decisions`, `reporting`.
        key: &'static str,
        /// Its heading.
        heading: String,
        /// The rows.
        facts: Vec<Fact<'a>>,
    },
    /// Agreements.
    Agreements {
        /// The agreements.
        agreements: Vec<Agreement<'a>>,
    },
    /// Links to client groups or parties.
    Links {
        /// The word for machines: `client-groups`, `parties`.
        key: &'static str,
        /// Its heading.
        heading: String,
        /// The links.
        links: Vec<Inline<'a>>,
    },
    /// Whom to ask.
    Contacts {
        /// The contacts.
        contacts: Vec<Contact<'a>>,
    },
}

/// A statement of the programme with its date and source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement<'a> {
    /// What it says.
    pub text: Phrase<'a>,
    /// The figure with its unit; empty where there is none.
    pub figure: Vec<Inline<'a>>,
    /// On which day it was so.
    pub as_of: Day,
    /// Where it comes from.
    pub source: Option<Phrase<'a>>,
}

/// The whole programme on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document<'a> {
    /// The cover: publisher, date, decisions, publicity, municipalities.
    pub facts: Vec<Fact<'a>>,
    /// What it is and for whom.
    pub summary: Option<Phrase<'a>>,
    /// The contents, nested; links lead to places on this page.
    pub contents: Vec<ContentsEntry<'a>>,
    /// The parts in order: the sections, then what no section shows.
    pub parts: Vec<DocumentPart<'a>>,
}

/// A part of the whole document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentPart<'a> {
    /// Its id on the page.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: Phrase<'a>,
    /// How deep it stands: 2 for a chapter, the level of its heading.
    pub level: u8,
    /// The laws it rests on.
    pub law: Vec<Inline<'a>>,
    /// Its text.
    pub prose: Option<Prose<'a>>,
    /// Who signs it, by role.
    pub signatory: Option<Inline<'a>>,
    /// What it shows after its text.
    pub exhibits: Vec<Exhibit<'a>>,
}
