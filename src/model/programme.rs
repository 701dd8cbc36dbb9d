//! One edition of one programme, whole and resolved.

use jiff::civil::Date;

use crate::language::Language;
use crate::model::cadence::Cadence;
use crate::model::goal::Goal;
use crate::model::kind::{
    CellState, DecisionKind, Exhibit, ProgrammeKind, ProgrammeState, Publicity,
};
use crate::model::principle::{Coverage, Duty, PrincipleGroup};
use crate::model::registry::{ClientGroup, Party, Reference, Registry, Theme};
use crate::model::schedule::{Schedule, When};
use crate::model::service::Service;
use crate::model::site::Leaf;
use crate::model::table::{Id, Table};
use crate::model::text::Text;
use crate::source::Span;
use crate::translation::unit::Tally;

/// A programme. Every id in it leads somewhere.
#[derive(Debug, Clone)]
pub struct Programme {
    /// The id in addresses: the name of its folder.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// What kind of document it is.
    pub kind: ProgrammeKind,
    /// Its official title.
    pub title: Text,
    /// A short name; the title where there is none.
    pub short: Text,
    /// What it is and for whom.
    pub summary: Option<Text>,
    /// Its languages; the first is the one it was written in.
    pub languages: Vec<Language>,
    /// Whose programme it is.
    pub municipalities: Vec<Id<Party>>,
    /// When it is in force.
    pub period: Option<Timing>,
    /// The date of the document; 1 January where it tells only the year.
    pub date: Date,
    /// Whether the document tells only the year: then no day of it may be printed.
    pub date_is_year: bool,
    /// Its version.
    pub version: Option<String>,
    /// How far it has come.
    pub state: ProgrammeState,
    /// Who publishes it.
    pub publisher: Id<Party>,
    /// Who coordinates it.
    pub coordinator: Option<Id<Party>>,
    /// Who steers it.
    pub steering: Vec<Id<Party>>,
    /// Who receives contacts from other authorities.
    pub referral_contact: Option<Id<Party>>,
    /// Who may read it.
    pub publicity: Publicity,
    /// The laws it rests on.
    pub law: Vec<Reference>,
    /// Who decided what.
    pub decisions: Vec<Decision>,
    /// Agreements between parties.
    pub agreements: Vec<Agreement>,
    /// Whom to ask.
    pub contacts: Vec<ProgrammeContact>,
    /// How it is followed up.
    pub reporting: Option<Reporting>,
    /// Facts with their date and source.
    pub facts: Vec<Fact>,
    /// The client groups it is written for, in its own order.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// The edition that this one replaces, by id.
    pub supersedes: Option<Box<str>>,
    /// Documents it belongs with.
    pub related: Vec<Related>,
    /// What it was called before.
    pub previous_names: Vec<Text>,
    /// Its own columns in the table of measures.
    pub columns: Vec<Column>,
    /// The day on which its contents were last checked.
    pub reviewed: Option<Date>,
    /// Its sections in document order; children follow their parents.
    pub sections: Table<Section>,
    /// Its services.
    pub services: Table<Service>,
    /// Its goals, in the order of their themes.
    pub goals: Table<Goal>,
    /// Its principles.
    pub principles: Vec<PrincipleGroup>,
    /// The duties that it describes.
    pub duties: Vec<Duty>,
    /// Who may organise what.
    pub coverages: Vec<Coverage>,
    /// How far it is translated into each language of the site, in the site's order.
    pub translation: Vec<(Language, Tally)>,
}

impl Programme {
    /// The themes of its goals in order, each once.
    pub fn themes(&self) -> Vec<Id<Theme>> {
        let mut themes = Vec::new();
        for (_, goal) in self.goals.iter() {
            if !themes.contains(&goal.theme) {
                themes.push(goal.theme);
            }
        }
        themes
    }

    /// The text that a page of the programme is about, apart from lists and tables.
    pub fn own_text<'t>(&'t self, registry: &'t Registry, leaf: Leaf) -> Option<&'t Text> {
        match leaf {
            Leaf::Home => self.summary.as_ref(),
            Leaf::Service(id) => self.services[id].text.as_ref(),
            Leaf::Goal(id) => {
                let goal = &self.goals[id];
                goal.text.as_ref().or(goal.outcome.as_ref())
            }
            Leaf::Theme(id) => registry.themes[id].intro.as_ref(),
            Leaf::ClientGroup(id) => registry.client_groups[id].definition.as_ref(),
            Leaf::Section(id) => self.sections[id].prose.as_ref(),
            Leaf::Services
            | Leaf::Responsibilities
            | Leaf::Goals
            | Leaf::State(_)
            | Leaf::Timeline
            | Leaf::When(_)
            | Leaf::Map
            | Leaf::Principles
            | Leaf::Duties
            | Leaf::Document => None,
        }
    }

    /// The goals of one theme, in order.
    pub fn goals_of(&self, theme: Id<Theme>) -> impl Iterator<Item = (Id<Goal>, &Goal)> {
        self.goals.iter().filter(move |(_, goal)| goal.theme == theme)
    }

    /// Where a list by year has something of its goals and measures, in order, each once.
    pub fn whens(&self) -> Vec<When> {
        let mut whens: Vec<When> = self.goals.iter().flat_map(|(_, goal)| goal.whens()).collect();
        whens.sort_unstable();
        whens.dedup();
        whens
    }

    /// The client groups for which it arranges something by name: first those of its own list in
    /// their order, then others.
    pub fn arranged_groups(&self) -> Vec<Id<ClientGroup>> {
        let mut found: Vec<Id<ClientGroup>> = Vec::new();
        for (_, service) in self.services.iter() {
            for id in service.arrangements.iter().flat_map(|one| &one.client_groups) {
                if !found.contains(id) {
                    found.push(*id);
                }
            }
        }
        let order = &self.client_groups;
        found.sort_by_key(|id| order.iter().position(|one| one == id).unwrap_or(order.len()));
        found
    }

    /// The states that cells of its responsibility tables are in, in a fixed order, each once.
    pub fn states(&self) -> Vec<CellState> {
        let groups = self.arranged_groups();
        let arranged = self.services.iter().map(|(_, one)| one).filter(|one| one.names_groups());
        let cells = arranged.flat_map(|one| groups.iter().flat_map(|group| one.states_for(*group)));
        let joint = self.coverages.iter().filter_map(Coverage::state);
        let mut states: Vec<CellState> = cells.chain(joint).collect();
        states.sort_unstable();
        states.dedup();
        states
    }
}

/// A schedule together with the document's own words for it.
#[derive(Debug, Clone)]
pub struct Timing {
    /// What it means.
    pub schedule: Schedule,
    /// The document's words; printed when given.
    pub words: Option<Text>,
    /// The event of a time *within* so long after something, in every language that has it.
    pub after: Option<Text>,
    /// Where it was typed.
    pub at: Span,
}

/// What a body did with the programme.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The body.
    pub body: Id<Party>,
    /// The day.
    pub date: Date,
    /// What it did.
    pub kind: DecisionKind,
    /// The section of the minutes.
    pub section: Option<String>,
    /// The case number.
    pub case: Option<String>,
    /// The minutes on the web.
    pub url: Option<String>,
    /// The document's own words.
    pub text: Option<Text>,
}

/// An agreement between parties.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The parties.
    pub parties: Vec<Id<Party>>,
    /// The client groups it concerns; all when empty.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// What is agreed.
    pub scope: Text,
    /// When it was made.
    pub date: Option<Date>,
    /// Where it can be read.
    pub url: Option<String>,
}

/// Whom to ask, by role.
#[derive(Debug, Clone)]
pub struct ProgrammeContact {
    /// The party.
    pub party: Id<Party>,
    /// In what matter.
    pub text: Option<Text>,
    /// Its page on the web.
    pub url: Option<String>,
    /// Its mailbox.
    pub email: Option<String>,
}

/// How the programme is followed up.
#[derive(Debug, Clone)]
pub struct Reporting {
    /// How often.
    pub every: Option<Cadence>,
    /// To whom.
    pub to: Vec<Id<Party>>,
    /// By whom.
    pub by: Vec<Id<Party>>,
    /// The document's own words.
    pub text: Option<Text>,
}

/// A fact with its date and source.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its id.
    pub slug: Box<str>,
    /// What it says.
    pub text: Text,
    /// The figure as typed.
    pub value: Option<String>,
    /// What the figure counts.
    pub unit: Option<Text>,
    /// What it is broken down by.
    pub by: Option<Text>,
    /// On which day it was so.
    pub as_of: Date,
    /// Where it comes from.
    pub source: Option<Text>,
}

/// A document that the programme belongs with.
#[derive(Debug, Clone)]
pub struct Related {
    /// Its title.
    pub title: Text,
    /// Where it can be read.
    pub url: Option<String>,
    /// The programme of this site that it is, by id.
    pub programme: Option<Box<str>>,
}

/// A column of the programme's own in the table of measures.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its id.
    pub slug: Box<str>,
    /// Its heading.
    pub name: Text,
}

/// A section of the document.
#[derive(Debug, Clone)]
pub struct Section {
    /// The id in addresses: the name of its file.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its title.
    pub title: Text,
    /// Its number, such as 2.1; none for a foreword.
    pub number: Option<String>,
    /// How deep it stands: 1 for a chapter.
    pub level: u8,
    /// The section it stands under.
    pub parent: Option<Id<Section>>,
    /// The laws it rests on.
    pub law: Vec<Reference>,
    /// Its text as Markdown, one original for each language that has one. Empty where it only shows things.
    pub prose: Option<Text>,
    /// The services it describes.
    pub services: Vec<Id<Service>>,
    /// The themes whose goals it shows.
    pub themes: Vec<Id<Theme>>,
    /// Parties that it lists.
    pub parties: Vec<Id<Party>>,
    /// What else it shows.
    pub show: Vec<Exhibit>,
    /// Who signs it, by role.
    pub signatory: Option<Id<Party>>,
    /// Whether it is an annex.
    pub annex: bool,
}
