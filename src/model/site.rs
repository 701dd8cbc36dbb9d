//! The site: its configuration, the registry, and an outline of every programme.

use jiff::civil::Date;

use crate::language::Language;
use crate::model::cadence::Cadence;
use crate::model::goal::Goal;
use crate::model::kind::{CellState, DataLicence, ProgrammeKind, ProgrammeState, Publicity};
use crate::model::programme::{Decision, Section, Timing};
use crate::model::registry::{ClientGroup, Party, Registry, Theme};
use crate::model::schedule::When;
use crate::model::service::Service;
use crate::model::statement::Statement;
use crate::model::table::{Id, Table};
use crate::model::text::Text;
use crate::source::Span;
use crate::translation::unit::Tally;

/// What every page needs and what stays in memory: one programme at a time comes beside it.
#[derive(Debug, Clone)]
pub struct Site {
    /// The name of the site.
    pub title: Text,
    /// What the site is.
    pub lead: Option<Text>,
    /// The address at which it is published; ends with `/`.
    pub base_url: String,
    /// Its languages; the first is its base language.
    pub languages: Vec<Language>,
    /// The name of its theme.
    pub theme: String,
    /// Where the theme is named, else the beginning of the site's file.
    pub theme_at: Span,
    /// Who publishes it.
    pub publisher: Option<Id<Party>>,
    /// The mailbox for feedback on pages.
    pub feedback: Option<String>,
    /// Under which licence its open data may be used; none where nothing is said.
    pub data_licence: Option<DataLicence>,
    /// What is declared of its accessibility; none where nothing is.
    pub accessibility: Option<Statement>,
    /// Parties, client groups, laws, themes, terms.
    pub registry: Registry,
    /// Pages of the site's own.
    pub pages: Vec<TextPage>,
    /// How far the texts of the site and of the registry are translated into each of its languages.
    pub translation: Vec<(Language, Tally)>,
    /// How many of a hundred texts of a programme must be translated into a language for the
    /// programme to be published in it.
    pub publish_share: u8,
    /// The sites that may show parts of this one in frames, as scheme and host: `https://www.kuopio.fi`.
    /// None where any site may that is itself encrypted.
    pub framed_by: Option<Vec<String>>,
    /// The published programmes, in the order of the front page.
    pub programmes: Table<Outline>,
}

impl Site {
    /// The language in which the site is written.
    pub fn base(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::FINNISH)
    }

    /// The host in the site's address.
    pub fn host(&self) -> &str {
        let host = self.base_url.split_once("://").map_or(&*self.base_url, |(_, rest)| rest);
        host.split(['/', ':']).next().unwrap_or(host)
    }

    /// The path part of the site's address: `/`, or `/koto/`; begins and ends with `/`.
    pub fn base_path(&self) -> &str {
        let host = self.base_url.find("://").map_or(0, |scheme| scheme + 3);
        self.base_url[host..].find('/').map_or("/", |slash| &self.base_url[host + slash..])
    }
}

/// A page of the site's own, such as *About*.
#[derive(Debug, Clone)]
pub struct TextPage {
    /// The id in addresses: the name of its file.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its title.
    pub title: Text,
    /// Its text as Markdown.
    pub prose: Text,
    /// Its place in the footer's list.
    pub order: i64,
}

/// What other pages must know of a programme without holding it whole.
#[derive(Debug, Clone)]
pub struct Outline {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// What kind of document it is.
    pub kind: ProgrammeKind,
    /// Its official title.
    pub title: Text,
    /// Its short name.
    pub short: Text,
    /// What it was called before.
    pub previous_names: Vec<Text>,
    /// What it is and for whom.
    pub summary: Option<Text>,
    /// Its languages, the one it was written in first; only those of the site.
    pub languages: Vec<Language>,
    /// Whose programme it is.
    pub municipalities: Vec<Id<Party>>,
    /// When it is in force.
    pub period: Option<Timing>,
    /// The date of the document; 1 January where it tells only the year.
    pub date: Date,
    /// Whether the document tells only the year: then no day of it may be printed.
    pub date_is_year: bool,
    /// Who decided what.
    pub decisions: Vec<Decision>,
    /// The day on which its contents were last checked.
    pub reviewed: Option<Date>,
    /// How far it has come.
    pub state: ProgrammeState,
    /// Who may read it.
    pub publicity: Publicity,
    /// Who publishes it.
    pub publisher: Id<Party>,
    /// The edition that it replaces, by id.
    pub supersedes: Option<Box<str>>,
    /// How far it is translated into each language of the site, in the site's order.
    pub translation: Vec<(Language, Tally)>,
    /// Its pages, each with its path below the programme.
    pub leaves: Vec<LeafClaim>,
    /// The places of its pages among the leaves, sorted by page, for looking up. A page in whose
    /// place a section stands has the place of that section, and no claim of its own.
    pub places: Vec<(Leaf, usize)>,
    /// Who answers for what in it, sorted by party; those of one party are in document order.
    pub answers: Vec<Answer>,
    /// How often it is reported on.
    pub reporting: Option<Cadence>,
    /// What is to be done by a time that it tells, in document order.
    pub dues: Vec<Due>,
}

impl Outline {
    /// The place of a page among the leaves, if the programme has it.
    pub fn place_of(&self, leaf: Leaf) -> Option<usize> {
        let found = self.places.binary_search_by(|(other, _)| other.cmp(&leaf)).ok()?;
        Some(self.places[found].1)
    }

    /// The latest day that it tells of itself: its date, its decisions, its last review. None where
    /// it tells only the year of its date.
    pub fn latest_day(&self) -> Option<Date> {
        let issued = (!self.date_is_year).then_some(self.date);
        let decided = self.decisions.iter().map(|decision| decision.date);
        decided.chain(issued).chain(self.reviewed).max()
    }

    /// What one party answers for, in document order.
    pub fn answers_of(&self, party: Id<Party>) -> &[Answer] {
        let first = self.answers.partition_point(|answer| answer.party < party);
        let length = self.answers[first..].partition_point(|answer| answer.party == party);
        &self.answers[first..first + length]
    }
}

/// A page of a programme and the path it claims.
#[derive(Debug, Clone)]
pub struct LeafClaim {
    /// Which page.
    pub leaf: Leaf,
    /// Its path below the programme, such as `services/ohjaus`; empty for the programme's home.
    pub path: Box<str>,
    /// The easy languages in which its own text is written: of these the site has no other pages.
    pub easy: Box<[Language]>,
    /// What claims it.
    pub at: Span,
    /// What it is called, where neither the registry nor the kind of page tells: services, goals, sections.
    pub name: Option<Text>,
    /// The languages of the programme in which at least half of what it says is said, the
    /// programme's first always among them.
    pub spoken: Box<[Language]>,
}

/// The pages of a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaf {
    /// The programme's home.
    Home,
    /// All services.
    Services,
    /// One service.
    Service(Id<Service>),
    /// The responsibility tables.
    Responsibilities,
    /// The rows of the responsibility tables with a cell in this state.
    State(CellState),
    /// All goals.
    Goals,
    /// One goal.
    Goal(Id<Goal>),
    /// One theme.
    Theme(Id<Theme>),
    /// The timeline.
    Timeline,
    /// The structural map.
    Map,
    /// The rows of the responsibility tables of one year, or of what has none.
    When(When),
    /// The principles.
    Principles,
    /// The duties.
    Duties,
    /// One client group.
    ClientGroup(Id<ClientGroup>),
    /// One section.
    Section(Id<Section>),
    /// The whole programme on one page.
    Document,
}

/// One thing that one party answers for.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The party.
    pub party: Id<Party>,
    /// As what.
    pub role: Role,
    /// What the thing is called.
    pub name: Text,
    /// The page that tells of it.
    pub leaf: Leaf,
    /// An id on that page, such as a measure's row.
    pub fragment: Option<Box<str>>,
    /// The client group, where the answer depends on it.
    pub client_group: Option<Id<ClientGroup>>,
    /// When, for goals and measures.
    pub timing: Option<Timing>,
}

/// Something that is to be done by a time that the programme tells.
#[derive(Debug, Clone)]
pub struct Due {
    /// What tells it from all others of its programme, whatever the language.
    pub key: String,
    /// What is to be done.
    pub name: Text,
    /// The page that tells of it.
    pub leaf: Leaf,
    /// An id on that page, such as a measure's row.
    pub fragment: Option<Box<str>>,
    /// The theme it belongs to.
    pub theme: Id<Theme>,
    /// Who leads.
    pub lead: Vec<Id<Party>>,
    /// With whom.
    pub partners: Vec<Id<Party>>,
    /// When; at least one part of the schedule has a day.
    pub timing: Timing,
}

/// As what a party answers for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Answers for a goal or a measure.
    Lead,
    /// Answers for a service by law or agreement.
    Organiser,
    /// Gives a service.
    Provider,
    /// Answers for a principle.
    Responsible,
    /// Has a duty by law.
    Actor,
    /// Takes part in a goal or a measure.
    Partner,
    /// Works together with the provider for a sub-group.
    With,
    /// May take part.
    MayInvolve,
    /// Refers clients to a service.
    Refers,
    /// Keeps a place or a channel.
    Keeper,
    /// Publishes the programme.
    Publisher,
    /// Coordinates the programme.
    Coordinator,
    /// Steers the programme.
    Steering,
    /// Receives contacts from other authorities.
    ReferralContact,
    /// Decided on the programme.
    Decided,
    /// Is a party to an agreement.
    Agreed,
    /// Reports on the programme.
    Reports,
    /// Is reported to.
    ReportedTo,
}

impl Role {
    /// The word for machines.
    pub const fn key(self) -> &'static str {
        match self {
            Role::Lead => "lead",
            Role::Organiser => "organiser",
            Role::Provider => "provider",
            Role::Responsible => "responsible",
            Role::Actor => "actor",
            Role::Partner => "partner",
            Role::With => "with",
            Role::MayInvolve => "may-involve",
            Role::Refers => "refers",
            Role::Keeper => "keeper",
            Role::Publisher => "publisher",
            Role::Coordinator => "coordinator",
            Role::Steering => "steering",
            Role::ReferralContact => "referral-contact",
            Role::Decided => "decided",
            Role::Agreed => "agreed",
            Role::Reports => "reports",
            Role::ReportedTo => "reported-to",
        }
    }
}
