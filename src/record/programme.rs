//! `programme.toml`: one edition of one programme, and the front matter of its sections.

use crate::model::kind::{DecisionKind, Exhibit, ProgrammeKind, ProgrammeState, Publicity};
use crate::record::fields::{
    Cadence, Date, Flag, Id, IssueDate, LanguageTag, LawRef, Number, Quantity, Ref, Schedule, Text,
    Url, Words,
};
use crate::record::reader::{AtLeastOne, record};
use crate::record::registry::{ClientGroup, Party, Theme};
use crate::record::services::Service;
use crate::source::Spanned;

record! {
    /// One edition of one programme. Its id is the name of its folder.
    Programme, "programme" {
        /// What kind of document it is.
        kind: Spanned<ProgrammeKind>,
        /// Its official title.
        title: Text,
        /// A short name for menus and breadcrumbs.
        short: Option<Text>,
        /// What it is and for whom, in two or three sentences.
        summary: Option<Text>,
        /// The languages in which it is published; the first is the language it was written in.
        languages: AtLeastOne<LanguageTag>,
        /// The municipalities whose programme it is. None for guidance by a state authority.
        municipalities: Vec<Ref<Party>>,
        /// When it is in force: `"2019–2022"`, `"2025 alkaen"`.
        period: Option<Schedule>,
        /// The date of the document; only the year where the document tells no more.
        date: IssueDate,
        /// Its version, where the document has one.
        version: Option<Words>,
        /// How far it has come.
        state: Spanned<ProgrammeState>,
        /// The party that publishes it.
        publisher: Ref<Party>,
        /// The party that coordinates it.
        coordinator: Option<Ref<Party>>,
        /// The parties that steer it.
        steering: Vec<Ref<Party>>,
        /// The party that receives contacts from other authorities (KotoL 9 § 2 mom.).
        referral_contact: Option<Ref<Party>>,
        /// Who may read it.
        publicity: Spanned<Publicity>,
        /// The laws it rests on.
        law: Vec<LawRef>,
        /// Who decided what about it, and when.
        decision: Vec<Decision>,
        /// Agreements between parties about its services.
        agreement: Vec<Agreement>,
        /// Whom to ask about it.
        contact: Vec<ProgrammeContact>,
        /// How it is followed up.
        reporting: Option<Reporting>,
        /// Facts that it states, with their date and source.
        fact: Vec<Fact>,
        /// The client groups it is written for, in its own order.
        client_groups: Vec<Ref<ClientGroup>>,
        /// The edition that this one replaces.
        supersedes: Option<Ref<Programme>>,
        /// Other documents it belongs with.
        related: Vec<Related>,
        /// What the programme was called before.
        previous_names: Vec<Text>,
        /// Columns of its own in the table of measures.
        column: Vec<Column>,
        /// The day on which its contents were last checked.
        reviewed: Option<Date>,
    }
}

record! {
    /// What a body did with the programme.
    Decision, "decision" {
        /// The body that dealt with it.
        body: Ref<Party>,
        /// The day of the meeting.
        date: Date,
        /// What the body did with the programme.
        kind: Spanned<DecisionKind>,
        /// The section of the minutes: `"§ 127"`.
        section: Option<Words>,
        /// The case number in the register.
        case: Option<Words>,
        /// The minutes on the web.
        url: Option<Url>,
        /// The document's own words.
        text: Option<Text>,
    }
}

record! {
    /// An agreement between parties about who arranges what for whom.
    Agreement, "agreement" {
        /// The parties to it.
        parties: AtLeastOne<Ref<Party>>,
        /// The client groups it concerns. All when left out.
        client_groups: Vec<Ref<ClientGroup>>,
        /// What is agreed.
        scope: Text,
        /// When it was made.
        date: Option<Date>,
        /// Where it can be read.
        url: Option<Url>,
    }
}

record! {
    /// Whom to ask, by role.
    ProgrammeContact, "contact" {
        /// The party to ask.
        party: Ref<Party>,
        /// In what matter to ask.
        text: Option<Text>,
        /// Its page on the web.
        url: Option<Url>,
        /// Its shared mailbox.
        email: Option<Words>,
    }
}

record! {
    /// How the programme is followed up.
    Reporting, "reporting" {
        /// How often it is reported on.
        every: Option<Cadence>,
        /// To whom it is reported.
        to: Vec<Ref<Party>>,
        /// Who follows it up and reports.
        by: Vec<Ref<Party>>,
        /// The document's own words.
        text: Option<Text>,
    }
}

record! {
    /// A fact with its date and source.
    Fact, "fact" {
        /// Its id.
        id: Id,
        /// What it says.
        text: Text,
        /// The figure, where there is one.
        value: Option<Quantity>,
        /// What the figure counts.
        unit: Option<Text>,
        /// What it is broken down by.
        by: Option<Text>,
        /// On which day it was so.
        as_of: Date,
        /// Where it comes from.
        source: Option<Text>,
    }
}

record! {
    /// A document that the programme belongs with.
    Related, "related" {
        /// Its title.
        title: Text,
        /// Where it can be read.
        url: Option<Url>,
        /// The programme of this site that it is.
        programme: Option<Ref<Programme>>,
    }
}

record! {
    /// A column of the programme's own in the table of measures.
    Column, "column" {
        /// Its id; measures give its value under `extra`.
        id: Id,
        /// Its heading.
        name: Text,
    }
}

record! {
    /// The front matter of a section: `content/<programme>/<section>.md`, between two lines `+++`.
    ///
    /// The file's name is the section's id. The number gives both its place and its parent: 2.1 stands under 2.
    Section, "section" {
        /// Its title.
        title: Text,
        /// Its number in the document: `"2.1"`. Sections without one, such as a foreword, come first.
        number: Option<Words>,
        /// Its place among the sections without a number.
        order: Option<Number>,
        /// The laws it rests on; printed beside the title.
        law: Vec<LawRef>,
        /// The services that it describes.
        services: Vec<Ref<Service>>,
        /// The themes whose goals it shows.
        themes: Vec<Ref<Theme>>,
        /// Parties that it lists.
        parties: Vec<Ref<Party>>,
        /// What else it shows after its text.
        show: Vec<Spanned<Exhibit>>,
        /// Who signs it, by role.
        signatory: Option<Ref<Party>>,
        /// Whether it is an annex.
        annex: Option<Flag>,
    }
}

record! {
    /// The front matter of a page of the site: `content/pages/<page>.md`.
    Page, "page" {
        /// Its title.
        title: Text,
        /// Its place in the footer's list.
        order: Option<Number>,
    }
}
