//! Services and the cells of the responsibility matrix.

use crate::model::kind::{CellState, Mode, Provision, ServiceCategory, StatutoryKind, Strength};
use crate::record::fields::{Cadence, Flag, Id, LanguageTag, LawRef, Ref, Text, Url, Words};
use crate::record::programme::Section;
use crate::record::reader::{AtLeastOne, record};
use crate::record::registry::{ClientGroup, Party};
use crate::source::Spanned;

record! {
    /// A service. What it says of providers, delivery and updating holds for all its arrangements that do not say otherwise.
    Service, "service" {
        /// Its id.
        id: Id,
        /// Its name.
        name: Text,
        /// What kind of service it is.
        category: Spanned<ServiceCategory>,
        /// Which statutory content of a programme it is (KotoL 13 § 1 mom.).
        statutory: Option<Spanned<StatutoryKind>>,
        /// The laws it rests on.
        law: Vec<LawRef>,
        /// What it is, in a few plain sentences.
        text: Option<Text>,
        /// The section that describes it in full.
        section: Option<Ref<Section>>,
        /// Who may have it.
        eligibility: Vec<Eligibility>,
        /// The languages in which it is given.
        languages: Vec<LanguageTag>,
        /// What is said of interpreting.
        interpreting: Option<Text>,
        /// Where it is given, or through what channel.
        channel: Vec<Channel>,
        /// What it costs, or that it is free.
        price: Option<Text>,
        /// How to apply or book.
        apply: Option<Text>,
        /// When it is open or given.
        hours: Option<Text>,
        /// Pages that tell more.
        link: Vec<Link>,
        /// Its id in the Finnish Service Catalogue (PTV).
        ptv: Option<Words>,
        /// Who organises it, for every arrangement that does not say.
        organiser: Vec<Ref<Party>>,
        /// Who provides it, for every arrangement that does not say.
        provider: Vec<Ref<Party>>,
        /// How it is produced, for every arrangement that does not say.
        provision: Vec<Spanned<Provision>>,
        /// How clients meet it, for every arrangement that does not say.
        delivery: Vec<Delivery>,
        /// How often it is updated, for every arrangement that does not say.
        update: Option<Update>,
        /// Its cells in the responsibility matrix: one for each client group and area.
        arrangement: Vec<Arrangement>,
    }
}

record! {
    /// A rule that says who may have the service.
    Eligibility, "eligibility" {
        /// The rule in the document's words.
        text: Text,
        /// How binding it is.
        strength: Option<Spanned<Strength>>,
        /// The client groups it speaks of.
        client_groups: Vec<Ref<ClientGroup>>,
        /// A time limit, counted from the first permit or registration: `"3 v"`.
        limit: Option<Cadence>,
        /// When the rule may be departed from.
        exception: Option<Text>,
    }
}

record! {
    /// A place or a channel of a service.
    Channel, "channel" {
        /// Its name.
        name: Text,
        /// The party that keeps it.
        party: Option<Ref<Party>>,
        /// Its address or how to find it.
        address: Option<Text>,
        /// Its page on the web.
        url: Option<Url>,
        /// How clients meet the service there.
        mode: Option<Spanned<Mode>>,
    }
}

record! {
    /// A link with the words that say where it leads.
    Link, "link" {
        /// Where it leads, in words.
        text: Text,
        /// The address on the web.
        url: Url,
    }
}

record! {
    /// A cell of the responsibility matrix: how one service is arranged for one client group.
    Arrangement, "arrangement" {
        /// The client group it is for. Several may share one arrangement.
        r#for: AtLeastOne<Ref<ClientGroup>>,
        /// The municipalities or the employment area it covers. The whole programme when left out.
        area: Vec<Ref<Party>>,
        /// Who answers for it by law or agreement.
        organiser: Vec<Ref<Party>>,
        /// Who gives it.
        provider: Vec<Ref<Party>>,
        /// Who only refers clients to it.
        refers: Vec<Ref<Party>>,
        /// How it is produced.
        provision: Vec<Spanned<Provision>>,
        /// How clients meet it, phase by phase.
        delivery: Vec<Delivery>,
        /// How often it is updated.
        update: Option<Update>,
        /// The languages in which it is given to this group.
        languages: Vec<LanguageTag>,
        /// Sub-groups for whom it is arranged with other parties.
        case: Vec<Case>,
        /// The document's own words; they are printed after the structure.
        text: Option<Text>,
        /// What an empty cell says. A cell without a party, a text or a state is an error.
        state: Option<Spanned<CellState>>,
        /// A remark of ours on the cell, told apart from the document's words.
        note: Option<Text>,
    }
}

record! {
    /// How clients meet the service, in one phase.
    Delivery, "delivery" {
        /// How clients meet the service.
        mode: Spanned<Mode>,
        /// In which phase: `"ensimmäinen suunnitelma"`, `"jatkossa"`.
        phase: Option<Text>,
        /// Whether it is only possible (“voidaan hyödyntää”).
        optional: Option<Flag>,
    }
}

record! {
    /// How often something is updated.
    Update, "update" {
        /// The interval: `"3 kk"`.
        every: Option<Cadence>,
        /// The longest interval: `"6 kk"` for “at least every six months”.
        at_least_every: Option<Cadence>,
        /// On what occasion: `"työnhakukeskusteluissa"`.
        at: Option<Text>,
        /// What else triggers an update.
        or_when: Option<Text>,
    }
}

record! {
    /// A sub-group of a cell and the parties who work on it together.
    Case, "case" {
        /// The sub-groups.
        r#for: AtLeastOne<Ref<ClientGroup>>,
        /// The parties who work on it together.
        with: Vec<Ref<Party>>,
        /// Who else may take part.
        may_involve: Vec<Ref<Party>>,
        /// The document's own words.
        text: Option<Text>,
    }
}
