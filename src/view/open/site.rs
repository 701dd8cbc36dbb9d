//! The list of all open data of a site, and the file of all parties.

use crate::address::{self, Page};
use crate::model::kind::{ProgrammeKind, ProgrammeState};
use crate::model::site::{Leaf, Outline};
use crate::model::table::Id;
use crate::view::open::registry::Party;
use crate::view::open::scribe::{Scribe, issued};
use crate::view::open::shape::{Tongue, Url, Urls, Word, Words, open};
use crate::view::open::{CATALOGUE, INDEX_SCHEMA, PARTIES, PARTIES_SCHEMA, SCHEMA, programme_path};

open! {
    /// The list of all open data of the site.
    Index, "index" {
        /// The schema of this file.
        schema_url as "$schema": Url,
        /// The version of the schema. It grows when a key goes or comes to mean something else, not when one is added.
        schema: i64,
        /// The licence of the data.
        licence: Option<Url>,
        /// The name of the site.
        title: Words,
        /// What the site is.
        lead: Option<Words>,
        /// The languages of the site; the first is its base language.
        languages: Vec<Tongue>,
        /// The id of the party that publishes the site.
        publisher: Option<String>,
        /// The home of the site.
        url: Urls,
        /// The file of all parties.
        parties: Url,
        /// The description for data catalogues (DCAT).
        catalogue: Url,
        /// The published programmes, in the order of the site.
        programmes: Vec<Entry>,
    }

    /// A programme in the list.
    Entry, "entry" {
        /// The id of the programme.
        id: String,
        /// What kind of document it is.
        kind: Word<ProgrammeKind>,
        /// Its official title.
        title: Words,
        /// What it is and for whom.
        summary: Option<Words>,
        /// Its languages; the first is the one it was written in.
        languages: Vec<Tongue>,
        /// The ids of the municipalities whose programme it is.
        municipalities: Vec<String>,
        /// The date of the document: a day, or a year where only that is known.
        date: String,
        /// How far it has come.
        state: Word<ProgrammeState>,
        /// The file of all that is published of it.
        data: Url,
        /// Its home on the site.
        url: Urls,
    }

    /// All parties of the site.
    Parties, "parties" {
        /// The schema of this file.
        schema_url as "$schema": Url,
        /// The version of the schema. It grows when a key goes or comes to mean something else, not when one is added.
        schema: i64,
        /// The licence of the data.
        licence: Option<Url>,
        /// The parties.
        parties: Vec<Party>,
    }
}

impl Scribe<'_> {
    /// The licence of the data, where the site names one.
    pub(super) fn licence(&self) -> Option<Url> {
        self.site.data_licence.map(|licence| Url(licence.url().to_owned()))
    }

    /// The list of all open data.
    pub(super) fn index(&self) -> Index {
        Index {
            schema_url: self.file(INDEX_SCHEMA),
            schema: SCHEMA,
            licence: self.licence(),
            title: self.text(&self.site.title),
            lead: self.maybe(self.site.lead.as_ref()),
            languages: self.languages(),
            publisher: self.site.publisher.map(|id| self.party(id).as_str().to_owned()),
            url: self.page(Page::Home),
            parties: self.file(PARTIES),
            catalogue: self.file(CATALOGUE),
            programmes: self.site.programmes.iter().map(|one| self.entry(one)).collect(),
        }
    }

    fn entry(&self, (id, outline): (Id<Outline>, &Outline)) -> Entry {
        let home = address::leaf(self.site, id, Leaf::Home);
        let party = |id: &Id<_>| self.party(*id).as_str().to_owned();
        let people = outline.languages.iter().filter(|language| !language.is_pseudo());
        Entry {
            id: outline.slug.to_string(),
            kind: outline.kind.into(),
            title: self.text(&outline.title),
            summary: self.maybe(outline.summary.as_ref()),
            languages: people.map(|language| Tongue(language.to_string())).collect(),
            municipalities: outline.municipalities.iter().map(party).collect(),
            date: issued(outline.date, outline.date_is_year),
            state: outline.state.into(),
            data: self.file(&programme_path(&outline.slug)),
            url: home.map(|home| self.page(home)).unwrap_or_default(),
        }
    }

    /// All parties.
    pub(super) fn all_parties(&self) -> Parties {
        Parties {
            schema_url: self.file(PARTIES_SCHEMA),
            schema: SCHEMA,
            licence: self.licence(),
            parties: self.site.registry.parties.ids().map(|id| self.whole_party(id)).collect(),
        }
    }
}
