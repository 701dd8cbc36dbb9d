//! What pages say of services: the list, one service in the order of a newcomer's questions, and what is
//! there for one client group.
//!
//! Fields hold words ready to print, never ids to look up: a template needs no logic of the field.

use serde::Serialize;

use crate::view::phrase::{Fact, Inline, Phrase, Tag};

/// All services, by category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Services<'a> {
    /// The categories in a fixed order.
    pub categories: Vec<ServiceCategory<'a>>,
}

/// The services of one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceCategory<'a> {
    /// The category, in the plural.
    pub category: Tag,
    /// The services.
    pub services: Vec<ServiceLine<'a>>,
}

/// A service in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceLine<'a> {
    /// The service and its page.
    pub link: Inline<'a>,
    /// Its name as it was given, where that is printed in another language.
    pub original: Option<Phrase<'a>>,
    /// What it is, in short.
    pub text: Option<Phrase<'a>>,
    /// The laws it rests on.
    pub law: Vec<Inline<'a>>,
}

/// One service, in the order of a newcomer's questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service<'a> {
    /// Its name in the programme's own language, where the page has a translation: the words at the desk.
    pub name_on_door: Option<Phrase<'a>>,
    /// What kind of service it is.
    pub category: Tag,
    /// Which statutory content it is.
    pub statutory: Option<Tag>,
    /// What it is.
    pub text: Option<Phrase<'a>>,
    /// For whom, where, when, what it costs, in what languages, how to apply, who answers: those that are known.
    pub answers: Vec<Fact<'a>>,
    /// What the programme does not say of these, and whom to ask.
    pub unsaid: Option<Unsaid<'a>>,
    /// Is it for me: the rules that say who may have it.
    pub eligibility: Vec<Eligibility<'a>>,
    /// The law, and its id in the Finnish Service Catalogue.
    pub facts: Vec<Fact<'a>>,
    /// Who answers: one for each client group and area.
    pub arrangements: Vec<Arrangement<'a>>,
    /// The section that describes it in full.
    pub section: Option<Inline<'a>>,
    /// Pages that tell more.
    pub links: Vec<Inline<'a>>,
}

/// What a newcomer would ask of a service and the programme does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unsaid<'a> {
    /// The open questions, as parts of the sentence that begins with “The programme does not say”.
    pub matters: Vec<String>,
    /// Whom to ask.
    pub ask: Vec<Ask<'a>>,
}

/// Whom to ask about a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ask<'a> {
    /// Who answers for it.
    pub party: Inline<'a>,
    /// The party above it whose contact details these are, where it has none of its own.
    pub through: Option<Inline<'a>>,
    /// How to reach them.
    pub facts: Vec<Fact<'a>>,
}

/// A rule that says who may have a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Eligibility<'a> {
    /// The rule.
    pub text: Phrase<'a>,
    /// How binding it is.
    pub strength: Option<Tag>,
    /// The time limit, in words.
    pub limit: Option<String>,
    /// When it may be departed from.
    pub exception: Option<Phrase<'a>>,
    /// The client groups it speaks of.
    pub client_groups: Vec<Inline<'a>>,
}

/// How a service is arranged for one client group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arrangement<'a> {
    /// Its id on the page.
    pub id: String,
    /// For whom.
    pub client_groups: Vec<Inline<'a>>,
    /// Where.
    pub area: Vec<Inline<'a>>,
    /// Who organises and provides it, how one meets it, how often it is updated, sub-groups.
    pub facts: Vec<Fact<'a>>,
    /// The document's own words.
    pub text: Option<Phrase<'a>>,
    /// Why there is nothing to say, in words.
    pub empty: Option<String>,
    /// A remark of the publisher's.
    pub note: Option<Phrase<'a>>,
}

/// One client group: what is there for me, who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClientGroup<'a> {
    /// Its name in the programme's own language, where the page has a translation.
    pub name_on_door: Option<Phrase<'a>>,
    /// Who belongs to it.
    pub definition: Option<Phrase<'a>>,
    /// The wider group, its sub-groups, the law.
    pub facts: Vec<Fact<'a>>,
    /// What is there for it: arranged for it by name, or for those whom the rules of the service name.
    pub services: Vec<GroupService<'a>>,
    /// What is there for everyone: services that name no client group, neither arranged nor ruled for one.
    pub everyone: Vec<GroupService<'a>>,
    /// Rules that name it.
    pub eligibility: Vec<GroupRule<'a>>,
    /// Goals, duties and principles that name it.
    pub mentions: Vec<Inline<'a>>,
}

/// A service as it is arranged for one client group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupService<'a> {
    /// The service and its page.
    pub link: Inline<'a>,
    /// Its name as it was given, where that is printed in another language.
    pub original: Option<Phrase<'a>>,
    /// What it is.
    pub text: Option<Phrase<'a>>,
    /// The group under which it is arranged, where that is a wider one.
    pub through: Option<Phrase<'a>>,
    /// Who answers, how one meets it.
    pub facts: Vec<Fact<'a>>,
    /// Why there is nothing to say, in words.
    pub empty: Option<String>,
}

/// An eligibility rule that names the client group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupRule<'a> {
    /// The service.
    pub service: Inline<'a>,
    /// The rule.
    pub rule: Eligibility<'a>,
}
