//! `kotosivu.toml`: the site that publishes the programmes.

use crate::model::kind::{AssessmentMethod, BarrierKind, Conformance, DataLicence};
use crate::record::fields::{Date, Id, LanguageTag, Number, Ref, Text, Url, Words};
use crate::record::programme::Programme;
use crate::record::reader::{AtLeastOne, record};
use crate::record::registry::Party;
use crate::source::Spanned;

record! {
    /// The site. Stands in `kotosivu.toml` at the root of the project.
    Site, "site" {
        /// The name of the site, shown at the top of every page.
        title: Text,
        /// One or two sentences that say what the site is.
        lead: Option<Text>,
        /// The address at which the site is published, for the links that name it in full.
        base_url: Url,
        /// The languages of the site; the first is its base language. Interface words exist for each.
        languages: AtLeastOne<LanguageTag>,
        /// The programmes to publish, in the order of the front page. All of them when left out.
        programmes: Vec<Ref<Programme>>,
        /// The folder under `themes/` that gives the site its look. `koto` when left out.
        theme: Option<Id>,
        /// The party that publishes the site.
        publisher: Option<Ref<Party>>,
        /// The e-mail address that receives feedback on pages; a mailbox that someone owns.
        feedback: Option<Words>,
        /// The licence under which others may use the open data of the site; the publisher decides. None when left out.
        data_licence: Option<Spanned<DataLicence>>,
        /// What is declared of the accessibility of the site: the page `accessibility` is made of it.
        accessibility: Option<Accessibility>,
        /// What is asked of translations.
        translation: Option<Translation>,
        /// Who may show parts of the site.
        embed: Option<Embed>,
    }
}

record! {
    /// The accessibility statement (306/2019 9 §). What is left out is told by `kotosivu check`; the rest is published.
    Accessibility, "accessibility" {
        /// How far the site meets the requirements. `full` is refused without an assessment.
        status: Option<Spanned<Conformance>>,
        /// The day on which the statement was made.
        published: Option<Date>,
        /// The day on which it was last reviewed; at least once a year.
        reviewed: Option<Date>,
        /// How the site was assessed.
        assessment: Option<Assessment>,
        /// What is not accessible.
        barrier: Vec<Barrier>,
        /// Where feedback on accessibility goes. The site's mailbox when left out.
        feedback: Option<AccessibilityFeedback>,
        /// The authority that supervises. Traficom when left out.
        supervisor: Option<Supervisor>,
    }
}

record! {
    /// How the accessibility of the site was assessed.
    Assessment, "assessment" {
        /// The day on which it was assessed.
        date: Option<Date>,
        /// By the publisher or by somebody else.
        method: Option<Spanned<AssessmentMethod>>,
        /// By whom: a unit or a company.
        by: Option<Text>,
        /// How: with what tools, what was looked at, what was not.
        text: Option<Text>,
    }
}

record! {
    /// Something on the site that is not accessible.
    Barrier, "barrier" {
        /// What it is, and whom it hinders.
        text: Text,
        /// On what ground it is there.
        kind: Option<Spanned<BarrierKind>>,
        /// The requirements that it does not meet, by the numbers of WCAG 2.1: `["1.1.1"]`.
        criteria: Vec<Words>,
        /// Why it is so.
        reason: Option<Text>,
        /// How one gets the content otherwise.
        alternative: Option<Text>,
        /// The day by which it will be mended.
        until: Option<Date>,
    }
}

record! {
    /// Where feedback on accessibility goes; somebody must own it (306/2019 10 §).
    AccessibilityFeedback, "accessibility-feedback" {
        /// The unit that answers.
        unit: Option<Text>,
        /// Its mailbox. That of the site when left out.
        email: Option<Words>,
        /// A form on the web.
        form: Option<Url>,
        /// A telephone number, in international form.
        phone: Option<Words>,
        /// In how many days it is answered; 14 when left out, which is the most that the law allows.
        answer_days: Option<Number>,
    }
}

record! {
    /// The authority that supervises accessibility (306/2019 12 §).
    Supervisor, "supervisor" {
        /// Its name.
        name: Text,
        /// The unit that supervises.
        unit: Option<Text>,
        /// Its page, an address in each language.
        url: Option<Text>,
        /// Where one complains or asks for a clarification, an address in each language.
        complaint: Option<Text>,
        /// Its mailbox.
        email: Option<Words>,
        /// Its telephone number, in international form.
        phone: Option<Words>,
        /// Its postal address.
        address: Option<Text>,
        /// The day on which these were compared with what the authority says of itself. For the publisher; not printed.
        verified: Option<Date>,
    }
}

record! {
    /// What is asked of translations. Stands as `[translation]` in `kotosivu.toml`.
    Translation, "translation" {
        /// How many of a hundred texts of a programme, from 0 to 100, must be translated into a
        /// language for the programme to be published in it. 0 when left out.
        publish_share: Option<Number>,
    }
}

record! {
    /// Who may show parts of the site. Stands as `[embed]` in `kotosivu.toml`.
    Embed, "embed" {
        /// The addresses of the sites that may show services, parties and tables in frames. Any site
        /// with an address in `https` when left out, none when empty.
        allow: Option<Vec<Url>>,
    }
}
