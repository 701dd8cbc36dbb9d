//! A programme as open data: all that the site publishes of it, in one value.
//!
//! The parties, client groups, themes and laws that it names come with it, so that every id leads
//! somewhere in the same file.

use crate::model::kind::{DecisionKind, ProgrammeKind, ProgrammeState};
use crate::model::programme as model;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::open::goal::Goal;
use crate::view::open::principle::{Coverage, Duty, PrincipleGroup};
use crate::view::open::registry::{ClientGroup, Law, LawReference, Party, Theme};
use crate::view::open::scribe::{Scribe, day, issued, url};
use crate::view::open::service::Service;
use crate::view::open::shape::{Day, Prose, Ref, Tongue, Url, Urls, Word, Words, open};
use crate::view::open::timing::{Rhythm, Schedule, rhythm};
use crate::view::open::{PROGRAMME_SCHEMA, SCHEMA};

open! {
    /// All that is published of one programme.
    Programme, "programme" {
        /// The schema of this file.
        schema_url as "$schema": Url,
        /// The version of the schema. It grows when a key goes or comes to mean something else, not when one is added.
        schema: i64,
        /// The licence of the data.
        licence: Option<Url>,
        /// The id of the programme, the same in every year.
        id: String,
        /// What kind of document it is.
        kind: Word<ProgrammeKind>,
        /// Its official title.
        title: Words,
        /// A short name.
        short: Words,
        /// What it is and for whom.
        summary: Option<Words>,
        /// Its languages; the first is the one it was written in.
        languages: Vec<Tongue>,
        /// Whose programme it is.
        municipalities: Vec<Ref<Party>>,
        /// When it is in force.
        period: Option<Schedule>,
        /// The date of the document: a day, or a year where only that is known.
        date: String,
        /// Its version.
        version: Option<String>,
        /// How far it has come.
        state: Word<ProgrammeState>,
        /// Who publishes it.
        publisher: Ref<Party>,
        /// Who coordinates it.
        coordinator: Option<Ref<Party>>,
        /// Who steers it.
        steering: Vec<Ref<Party>>,
        /// Who receives contacts from other authorities.
        referral_contact: Option<Ref<Party>>,
        /// The laws it rests on.
        law: Vec<LawReference>,
        /// Who decided what.
        decisions: Vec<Decision>,
        /// Agreements between parties.
        agreements: Vec<Agreement>,
        /// Whom to ask.
        contacts: Vec<ProgrammeContact>,
        /// How it is followed up.
        reporting: Option<Reporting>,
        /// Facts with their date and source.
        facts: Vec<Fact>,
        /// The id of the edition that this one replaces.
        supersedes: Option<String>,
        /// Documents it belongs with.
        related: Vec<Related>,
        /// What it was called before.
        previous_names: Vec<Words>,
        /// The day on which its contents were last checked.
        reviewed: Option<Day>,
        /// Its home on the site.
        url: Urls,
        /// The whole programme on one page.
        document: Urls,
        /// Its sections in the order of the document; children follow their parents.
        sections: Vec<Section>,
        /// Its services.
        services: Vec<Service>,
        /// Its goals, in the order of their themes.
        goals: Vec<Goal>,
        /// Its principles.
        principles: Vec<PrincipleGroup>,
        /// The duties that it describes.
        duties: Vec<Duty>,
        /// Who may organise what.
        coverages: Vec<Coverage>,
        /// The client groups that it names, and the wider groups they belong to.
        client_groups: Vec<ClientGroup>,
        /// The themes of its goals, and the themes they are part of.
        themes: Vec<Theme>,
        /// The parties that it names, and those they belong to or lead to.
        parties: Vec<Party>,
        /// The laws that it names.
        laws: Vec<Law>,
    }

    /// What a body did with the programme.
    Decision, "decision" {
        /// The body.
        body: Ref<Party>,
        /// The day.
        date: Day,
        /// What it did.
        kind: Word<DecisionKind>,
        /// The section of the minutes.
        section: Option<String>,
        /// The case number.
        case: Option<String>,
        /// The minutes on the web.
        url: Option<Url>,
        /// The words of the document.
        text: Option<Words>,
    }

    /// An agreement between parties.
    Agreement, "agreement" {
        /// The parties.
        parties: Vec<Ref<Party>>,
        /// The client groups it concerns; all where there are none.
        client_groups: Vec<Ref<ClientGroup>>,
        /// What is agreed.
        scope: Words,
        /// When it was made.
        date: Option<Day>,
        /// Where it can be read.
        url: Option<Url>,
    }

    /// Whom to ask, by role.
    ProgrammeContact, "programme-contact" {
        /// The party.
        party: Ref<Party>,
        /// In what matter.
        text: Option<Words>,
        /// Its page on the web.
        url: Option<Url>,
        /// Its mailbox.
        email: Option<String>,
    }

    /// How the programme is followed up.
    Reporting, "reporting" {
        /// How often.
        every: Option<Rhythm>,
        /// To whom.
        to: Vec<Ref<Party>>,
        /// By whom.
        by: Vec<Ref<Party>>,
        /// The words of the document.
        text: Option<Words>,
    }

    /// A fact with its date and source.
    Fact, "fact" {
        /// Its id in the programme.
        id: String,
        /// What it says.
        text: Words,
        /// The figure, as the document writes it.
        value: Option<String>,
        /// What the figure counts.
        unit: Option<Words>,
        /// What it is broken down by.
        by: Option<Words>,
        /// On which day it was so.
        as_of: Day,
        /// Where it comes from.
        source: Option<Words>,
    }

    /// A document that the programme belongs with.
    Related, "related" {
        /// Its title.
        title: Words,
        /// Where it can be read.
        url: Option<Url>,
        /// The id of the programme that it is, where this site publishes it.
        programme: Option<String>,
    }

    /// A section of the document.
    Section, "section" {
        /// Its id in the programme.
        id: String,
        /// Its number, such as 2.1.
        number: Option<String>,
        /// Its title.
        title: Words,
        /// How deep it stands: 1 for a chapter.
        level: i64,
        /// The section it stands under.
        parent: Option<Ref<Section>>,
        /// The laws it rests on.
        law: Vec<LawReference>,
        /// Its text.
        prose: Option<Prose>,
        /// The services it describes.
        services: Vec<Ref<Service>>,
        /// The themes whose goals it shows.
        themes: Vec<Ref<Theme>>,
        /// Parties that it lists.
        parties: Vec<Ref<Party>>,
        /// Who signs it.
        signatory: Option<Ref<Party>>,
        /// Whether it is an annex.
        annex: bool,
        /// Its page.
        url: Urls,
    }
}

impl<'a> Scribe<'a> {
    /// The whole programme.
    pub(super) fn programme(&self, programme: &'a model::Programme) -> Programme {
        let model::Programme {
            slug,
            at: _,
            kind,
            title,
            short,
            summary,
            languages: _,
            municipalities,
            period,
            date,
            date_is_year,
            version,
            state,
            publisher,
            coordinator,
            steering,
            referral_contact,
            publicity: _,
            law,
            decisions,
            agreements,
            contacts,
            reporting,
            facts,
            client_groups: _,
            supersedes,
            related,
            previous_names,
            columns: _,
            reviewed,
            sections,
            services,
            goals,
            principles,
            duties,
            coverages,
            translation: _,
        } = programme;
        Programme {
            schema_url: self.file(PROGRAMME_SCHEMA),
            schema: SCHEMA,
            licence: self.licence(),
            id: slug.to_string(),
            kind: (*kind).into(),
            title: self.text(title),
            short: self.text(short),
            summary: self.maybe(summary.as_ref()),
            languages: self.languages(),
            municipalities: self.parties(municipalities),
            period: self.maybe_schedule(period.as_ref()),
            date: issued(*date, *date_is_year),
            version: version.clone(),
            state: (*state).into(),
            publisher: self.party(*publisher),
            coordinator: coordinator.map(|id| self.party(id)),
            steering: self.parties(steering),
            referral_contact: referral_contact.map(|id| self.party(id)),
            law: self.references(law),
            decisions: decisions.iter().map(|one| self.decision(one)).collect(),
            agreements: agreements.iter().map(|one| self.agreement(one)).collect(),
            contacts: contacts.iter().map(|one| self.programme_contact(one)).collect(),
            reporting: reporting.as_ref().map(|one| self.reporting(one)),
            facts: facts.iter().map(|one| self.fact(one)).collect(),
            supersedes: supersedes.as_ref().map(ToString::to_string),
            related: related.iter().map(|one| self.related(one)).collect(),
            previous_names: previous_names.iter().map(|one| self.text(one)).collect(),
            reviewed: reviewed.map(day),
            url: self.leaf(Leaf::Home),
            document: self.leaf(Leaf::Document),
            sections: sections.ids().map(|id| self.section(programme, id)).collect(),
            services: services.ids().map(|id| self.service(programme, id)).collect(),
            goals: goals.ids().map(|id| self.goal(programme, id)).collect(),
            principles: principles.iter().map(|one| self.principle_group(programme, one)).collect(),
            duties: duties.iter().map(|one| self.duty(one)).collect(),
            coverages: coverages.iter().map(|one| self.coverage(programme, one)).collect(),
            client_groups: self.named_groups(),
            themes: self.named_themes(),
            parties: self.named_parties(),
            laws: self.named_laws(),
        }
    }

    fn decision(&self, decision: &model::Decision) -> Decision {
        let model::Decision { body, date, kind, section, case, url: minutes, text } = decision;
        Decision {
            body: self.party(*body),
            date: day(*date),
            kind: (*kind).into(),
            section: section.clone(),
            case: case.clone(),
            url: url(minutes.as_deref()),
            text: self.maybe(text.as_ref()),
        }
    }

    fn agreement(&self, agreement: &model::Agreement) -> Agreement {
        let model::Agreement { parties, client_groups, scope, date, url: page } = agreement;
        Agreement {
            parties: self.parties(parties),
            client_groups: self.groups(client_groups),
            scope: self.text(scope),
            date: date.map(day),
            url: url(page.as_deref()),
        }
    }

    fn programme_contact(&self, contact: &model::ProgrammeContact) -> ProgrammeContact {
        let model::ProgrammeContact { party, text, url: page, email } = contact;
        ProgrammeContact {
            party: self.party(*party),
            text: self.maybe(text.as_ref()),
            url: url(page.as_deref()),
            email: email.clone(),
        }
    }

    fn reporting(&self, reporting: &model::Reporting) -> Reporting {
        let model::Reporting { every, to, by, text } = reporting;
        Reporting {
            every: every.map(rhythm),
            to: self.parties(to),
            by: self.parties(by),
            text: self.maybe(text.as_ref()),
        }
    }

    fn fact(&self, fact: &model::Fact) -> Fact {
        let model::Fact { slug, text, value, unit, by, as_of, source } = fact;
        Fact {
            id: slug.to_string(),
            text: self.text(text),
            value: value.clone(),
            unit: self.maybe(unit.as_ref()),
            by: self.maybe(by.as_ref()),
            as_of: day(*as_of),
            source: self.maybe(source.as_ref()),
        }
    }

    /// A programme that is not published is named by its title alone.
    fn related(&self, related: &model::Related) -> Related {
        let model::Related { title, url: page, programme } = related;
        let published = |slug: &&str| self.site.programmes.find(slug).is_some();
        Related {
            title: self.text(title),
            url: url(page.as_deref()),
            programme: programme.as_deref().filter(published).map(str::to_owned),
        }
    }

    fn section(&self, programme: &'a model::Programme, id: Id<model::Section>) -> Section {
        let model::Section {
            slug,
            at: _,
            title,
            number,
            level,
            parent,
            law,
            prose,
            services,
            themes,
            parties,
            show: _,
            signatory,
            annex,
        } = &programme.sections[id];
        let service = |id: &Id<_>| Ref::new(&*programme.services[*id].slug);
        Section {
            id: slug.to_string(),
            number: number.clone(),
            title: self.text(title),
            level: (*level).into(),
            parent: parent.map(|id| Ref::new(&*programme.sections[id].slug)),
            law: self.references(law),
            prose: prose.as_ref().map(|prose| self.prose(programme, prose)),
            services: services.iter().map(service).collect(),
            themes: themes.iter().map(|id| self.theme(*id)).collect(),
            parties: self.parties(parties),
            signatory: signatory.map(|id| self.party(id)),
            annex: *annex,
            url: self.leaf(Leaf::Section(id)),
        }
    }
}
