//! Services and the cells of the responsibility matrix as open data.

use crate::model::kind::{CellState, Mode, Provision, ServiceCategory, StatutoryKind, Strength};
use crate::model::programme::Programme;
use crate::model::service as model;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::open::programme::Section;
use crate::view::open::registry::{ClientGroup, LawReference, Party};
use crate::view::open::scribe::{Scribe, tongues, url};
use crate::view::open::shape::{Ref, Tongue, Url, Urls, Word, Words, open};
use crate::view::open::timing::{Rhythm, rhythm};

open! {
    /// A service.
    Service, "service" {
        /// Its id in the programme.
        id: String,
        /// Its name.
        name: Words,
        /// What kind of service it is.
        category: Word<ServiceCategory>,
        /// Which statutory content of a programme it is (KotoL 13 §).
        statutory: Option<Word<StatutoryKind>>,
        /// What it is.
        text: Option<Words>,
        /// The laws it rests on.
        law: Vec<LawReference>,
        /// The section that describes it in full.
        section: Option<Ref<Section>>,
        /// Who may have it.
        eligibility: Vec<Eligibility>,
        /// The languages in which it is given.
        languages: Vec<Tongue>,
        /// What is said of interpreting.
        interpreting: Option<Words>,
        /// Where it is given.
        channels: Vec<Channel>,
        /// What it costs.
        price: Option<Words>,
        /// How to apply.
        apply: Option<Words>,
        /// When it is open.
        hours: Option<Words>,
        /// Pages that tell more.
        links: Vec<Link>,
        /// Its id in the Finnish Service Catalogue (PTV).
        ptv: Option<String>,
        /// Who answers for it and how it is given, for each client group: the cells of the responsibility table.
        arrangements: Vec<Arrangement>,
        /// Its page.
        url: Urls,
    }

    /// A rule that says who may have a service.
    Eligibility, "eligibility" {
        /// The rule in the words of the document.
        text: Words,
        /// How binding it is.
        strength: Option<Word<Strength>>,
        /// The client groups it speaks of.
        client_groups: Vec<Ref<ClientGroup>>,
        /// The time limit.
        limit: Option<Rhythm>,
        /// When the rule may be departed from.
        exception: Option<Words>,
    }

    /// A place or a channel of a service.
    Channel, "channel" {
        /// Its name.
        name: Words,
        /// Who keeps it.
        party: Option<Ref<Party>>,
        /// Where it is.
        address: Option<Words>,
        /// Its page on the web.
        url: Option<Url>,
        /// How clients meet the service there.
        mode: Option<Word<Mode>>,
    }

    /// A link with words.
    Link, "link" {
        /// Where it leads, in words.
        text: Words,
        /// The address.
        url: Url,
    }

    /// A cell of the responsibility table: one service for some client groups.
    Arrangement, "arrangement" {
        /// The client groups it is for; everyone where there are none.
        client_groups: Vec<Ref<ClientGroup>>,
        /// The municipalities or areas it covers; the whole programme where there are none.
        area: Vec<Ref<Party>>,
        /// Who answers for it by law or agreement.
        organisers: Vec<Ref<Party>>,
        /// Who gives it.
        providers: Vec<Ref<Party>>,
        /// Who only refers clients to it.
        refers: Vec<Ref<Party>>,
        /// How it is produced.
        provision: Vec<Word<Provision>>,
        /// How clients meet it.
        delivery: Vec<Delivery>,
        /// How often it is updated.
        update: Option<Update>,
        /// The languages in which it is given.
        languages: Vec<Tongue>,
        /// Sub-groups with other parties.
        cases: Vec<Case>,
        /// The words of the document.
        text: Option<Words>,
        /// Why it names nobody.
        state: Option<Word<CellState>>,
        /// A remark of the publisher's, not of the document.
        note: Option<Words>,
    }

    /// How clients meet a service in one phase.
    Delivery, "delivery" {
        /// How.
        mode: Word<Mode>,
        /// In which phase.
        phase: Option<Words>,
        /// Whether it is only possible.
        optional: bool,
    }

    /// How often something is updated.
    Update, "update" {
        /// How often.
        every: Option<Rhythm>,
        /// How often at the least.
        at_least_every: Option<Rhythm>,
        /// On what occasion.
        at: Option<Words>,
        /// What else is a reason to update it.
        or_when: Option<Words>,
    }

    /// A sub-group and the parties who work on it together.
    Case, "case" {
        /// The sub-groups.
        client_groups: Vec<Ref<ClientGroup>>,
        /// With whom.
        with: Vec<Ref<Party>>,
        /// Who else may take part.
        may_involve: Vec<Ref<Party>>,
        /// The words of the document.
        text: Option<Words>,
    }
}

impl<'a> Scribe<'a> {
    /// A service of the programme.
    pub(super) fn service(&self, programme: &'a Programme, id: Id<model::Service>) -> Service {
        let model::Service {
            slug,
            at: _,
            name,
            category,
            statutory,
            law,
            text,
            section,
            eligibility,
            languages,
            interpreting,
            channels,
            price,
            apply,
            hours,
            links,
            ptv,
            arrangements,
        } = &programme.services[id];
        Service {
            id: slug.to_string(),
            name: self.text(name),
            category: (*category).into(),
            statutory: statutory.map(Word::from),
            text: self.maybe(text.as_ref()),
            law: self.references(law),
            section: section.map(|id| Ref::new(&*programme.sections[id].slug)),
            eligibility: eligibility.iter().map(|one| self.eligibility(one)).collect(),
            languages: tongues(languages),
            interpreting: self.maybe(interpreting.as_ref()),
            channels: channels.iter().map(|one| self.channel(one)).collect(),
            price: self.maybe(price.as_ref()),
            apply: self.maybe(apply.as_ref()),
            hours: self.maybe(hours.as_ref()),
            links: links.iter().map(|one| self.link(one)).collect(),
            ptv: ptv.clone(),
            arrangements: arrangements.iter().map(|one| self.arrangement(one)).collect(),
            url: self.leaf(Leaf::Service(id)),
        }
    }

    fn eligibility(&self, rule: &model::Eligibility) -> Eligibility {
        let model::Eligibility { text, strength, client_groups, limit, exception, at: _ } = rule;
        Eligibility {
            text: self.text(text),
            strength: strength.map(Word::from),
            client_groups: self.groups(client_groups),
            limit: limit.map(rhythm),
            exception: self.maybe(exception.as_ref()),
        }
    }

    fn channel(&self, channel: &model::Channel) -> Channel {
        let model::Channel { name, party, address, url: page, mode } = channel;
        Channel {
            name: self.text(name),
            party: party.map(|id| self.party(id)),
            address: self.maybe(address.as_ref()),
            url: url(page.as_deref()),
            mode: mode.map(Word::from),
        }
    }

    fn link(&self, link: &model::Link) -> Link {
        let model::Link { text, url } = link;
        Link { text: self.text(text), url: Url(url.clone()) }
    }

    fn arrangement(&self, arrangement: &model::Arrangement) -> Arrangement {
        let model::Arrangement {
            at: _,
            client_groups,
            area,
            organisers,
            providers,
            refers,
            provision,
            delivery,
            update,
            languages,
            cases,
            text,
            state,
            note,
        } = arrangement;
        Arrangement {
            client_groups: self.groups(client_groups),
            area: self.parties(area),
            organisers: self.parties(organisers),
            providers: self.parties(providers),
            refers: self.parties(refers),
            provision: provision.iter().map(|one| Word::from(*one)).collect(),
            delivery: delivery.iter().map(|one| self.delivery(one)).collect(),
            update: update.as_ref().map(|one| self.update(one)),
            languages: tongues(languages),
            cases: cases.iter().map(|one| self.case(one)).collect(),
            text: self.maybe(text.as_ref()),
            state: state.map(Word::from),
            note: self.maybe(note.as_ref()),
        }
    }

    fn delivery(&self, delivery: &model::Delivery) -> Delivery {
        let model::Delivery { mode, phase, optional } = delivery;
        Delivery { mode: (*mode).into(), phase: self.maybe(phase.as_ref()), optional: *optional }
    }

    fn update(&self, update: &model::Update) -> Update {
        let model::Update { every, at_least_every, at, or_when } = update;
        Update {
            every: every.map(rhythm),
            at_least_every: at_least_every.map(rhythm),
            at: self.maybe(at.as_ref()),
            or_when: self.maybe(or_when.as_ref()),
        }
    }

    fn case(&self, case: &model::Case) -> Case {
        let model::Case { client_groups, with, may_involve, text } = case;
        Case {
            client_groups: self.groups(client_groups),
            with: self.parties(with),
            may_involve: self.parties(may_involve),
            text: self.maybe(text.as_ref()),
        }
    }
}
