//! Services and the cells of the responsibility matrix.

use crate::language::Language;
use crate::model::cadence::Cadence;
use crate::model::kind::{CellState, Mode, Provision, ServiceCategory, StatutoryKind, Strength};
use crate::model::programme::Section;
use crate::model::registry::{ClientGroup, Party, Reference};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::source::Span;

/// A service.
#[derive(Debug, Clone)]
pub struct Service {
    /// The id in addresses.
    pub slug: Box<str>,
    /// Where it is declared.
    pub at: Span,
    /// Its name.
    pub name: Text,
    /// What kind of service it is.
    pub category: ServiceCategory,
    /// Which statutory content of a programme it is.
    pub statutory: Option<StatutoryKind>,
    /// The laws it rests on.
    pub law: Vec<Reference>,
    /// What it is.
    pub text: Option<Text>,
    /// The section that describes it in full.
    pub section: Option<Id<Section>>,
    /// Who may have it.
    pub eligibility: Vec<Eligibility>,
    /// The languages in which it is given.
    pub languages: Vec<Language>,
    /// What is said of interpreting.
    pub interpreting: Option<Text>,
    /// Where it is given.
    pub channels: Vec<Channel>,
    /// What it costs.
    pub price: Option<Text>,
    /// How to apply.
    pub apply: Option<Text>,
    /// When it is open.
    pub hours: Option<Text>,
    /// Pages that tell more.
    pub links: Vec<Link>,
    /// Its id in the Finnish Service Catalogue.
    pub ptv: Option<String>,
    /// Its cells, with the service's defaults filled in; unique by client group and area.
    pub arrangements: Vec<Arrangement>,
}

impl Service {
    /// Whether anything in it is arranged for some client group by name.
    pub fn names_groups(&self) -> bool {
        self.arrangements.iter().any(|one| !one.client_groups.is_empty())
    }

    /// The arrangements of one client group: those that name it, and those for everyone.
    pub fn arrangements_for(&self, group: Id<ClientGroup>) -> impl Iterator<Item = &Arrangement> {
        let concerns = move |one: &&Arrangement| {
            one.client_groups.is_empty() || one.client_groups.contains(&group)
        };
        self.arrangements.iter().filter(concerns)
    }

    /// What its cell for one client group says of itself: the states of its arrangements; that
    /// nothing is stated where there is none. Empty where all of them tell who answers.
    pub fn states_for(&self, group: Id<ClientGroup>) -> Vec<CellState> {
        let mut arrangements = self.arrangements_for(group).peekable();
        if arrangements.peek().is_none() {
            return vec![CellState::NotStated];
        }
        arrangements.filter_map(|one| one.state).collect()
    }
}

/// Who may have the service.
#[derive(Debug, Clone)]
pub struct Eligibility {
    /// The rule in the document's words.
    pub text: Text,
    /// How binding it is.
    pub strength: Option<Strength>,
    /// The client groups it speaks of.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// The time limit.
    pub limit: Option<Cadence>,
    /// When the rule may be departed from.
    pub exception: Option<Text>,
    /// Where it is declared.
    pub at: Span,
}

/// A place or a channel.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Its name.
    pub name: Text,
    /// Who keeps it.
    pub party: Option<Id<Party>>,
    /// Where it is.
    pub address: Option<Text>,
    /// Its page on the web.
    pub url: Option<String>,
    /// How clients meet the service there.
    pub mode: Option<Mode>,
}

/// A link with words.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads, in words.
    pub text: Text,
    /// The address.
    pub url: String,
}

/// A cell of the responsibility matrix. It names a party, has a text, or says by its state why not.
#[derive(Debug, Clone)]
pub struct Arrangement {
    /// Where it is declared.
    pub at: Span,
    /// The client groups it is for; empty only for a service that has no cells and says the same of everyone.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// What it covers; the whole programme when empty.
    pub area: Vec<Id<Party>>,
    /// Who answers for it by law or agreement.
    pub organisers: Vec<Id<Party>>,
    /// Who gives it.
    pub providers: Vec<Id<Party>>,
    /// Who only refers clients to it.
    pub refers: Vec<Id<Party>>,
    /// How it is produced.
    pub provision: Vec<Provision>,
    /// How clients meet it.
    pub delivery: Vec<Delivery>,
    /// How often it is updated.
    pub update: Option<Update>,
    /// The languages in which it is given.
    pub languages: Vec<Language>,
    /// Sub-groups with other parties.
    pub cases: Vec<Case>,
    /// The document's own words.
    pub text: Option<Text>,
    /// What an empty cell says.
    pub state: Option<CellState>,
    /// A remark of the publisher's, not the document's.
    pub note: Option<Text>,
}

/// How clients meet the service in one phase.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// How.
    pub mode: Mode,
    /// In which phase.
    pub phase: Option<Text>,
    /// Whether it is only possible.
    pub optional: bool,
}

/// How often something is updated.
#[derive(Debug, Clone)]
pub struct Update {
    /// The interval.
    pub every: Option<Cadence>,
    /// The longest interval.
    pub at_least_every: Option<Cadence>,
    /// On what occasion.
    pub at: Option<Text>,
    /// What else triggers it.
    pub or_when: Option<Text>,
}

/// A sub-group and the parties who work on it together.
#[derive(Debug, Clone)]
pub struct Case {
    /// The sub-groups; never empty.
    pub client_groups: Vec<Id<ClientGroup>>,
    /// With whom.
    pub with: Vec<Id<Party>>,
    /// Who else may take part.
    pub may_involve: Vec<Id<Party>>,
    /// The document's own words.
    pub text: Option<Text>,
}
