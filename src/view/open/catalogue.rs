//! What a data catalogue must know of the open data: one set of data for each programme, and its files.
//!
//! All of it is told by the outlines of the programmes, none by a clock. A programme's date is that of
//! the document, and the data changed on the latest day that the programme tells of itself.

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::model::kind::DataLicence;
use crate::model::registry::Party;
use crate::model::schedule::Schedule;
use crate::model::site::{Leaf, Outline, Site};
use crate::model::table::Id;
use crate::view::open::scribe::{Scribe, issued};
use crate::view::open::shape::{Urls, Words};
use crate::view::open::{CATALOGUE, INDEX, INDEX_SCHEMA, PROGRAMME_SCHEMA, programme_path};

/// The description of all open data of a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Where it is published.
    pub url: String,
    /// The name of the site.
    pub title: Words,
    /// What the site is.
    pub description: Words,
    /// The home of the site.
    pub home: Urls,
    /// Who publishes it; the site by its own name where it names nobody.
    pub publisher: Agent,
    /// The languages of the site.
    pub languages: Vec<Language>,
    /// The licence of the data: where it can be read.
    pub licence: Option<&'static str>,
    /// The list of all files.
    pub index: Distribution,
    /// The sets of data.
    pub datasets: Vec<Dataset>,
}

/// A party that publishes.
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// Its page on the site, in its first language.
    pub url: String,
    /// Its name.
    pub name: Words,
}

/// The data of one programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Dataset {
    /// The home of the programme, in its first language: what names the data.
    pub url: String,
    /// The id of the programme.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// What it is and for whom; its title where it does not say.
    pub description: Words,
    /// The homes of the programme.
    pub home: Urls,
    /// Who publishes it.
    pub publisher: Agent,
    /// The date of the document: a day or a year.
    pub issued: String,
    /// The latest day that the programme tells of itself.
    pub modified: Option<String>,
    /// The first and the last day of the period in which it is in force.
    pub period: (Option<String>, Option<String>),
    /// Its languages.
    pub languages: Vec<Language>,
    /// The municipalities whose programme it is.
    pub places: Vec<Place>,
    /// Its files.
    pub distributions: Vec<Distribution>,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: Words,
    /// Its number, as Statistics Finland gives it.
    pub code: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    /// Where it is.
    pub url: String,
    /// What it holds, where that is not all.
    pub title: Option<Words>,
    /// Its form: the ending of its name.
    pub form: String,
    /// Its media type.
    pub media_type: String,
    /// Its language; all of the data's where none.
    pub language: Option<Language>,
    /// How many bytes it has, where it has been made already.
    pub bytes: Option<usize>,
    /// Its schema.
    pub schema: Option<String>,
}

/// A file beside a page of a programme, as those who make it know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The name of the file.
    pub name: String,
    /// Its form: the ending of its name.
    pub form: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// How many bytes it has, where it has been made already.
    pub bytes: Option<usize>,
}

/// Says which files stand beside the page of a programme of this kind, at this address, in the
/// language with this tag.
pub type Besides<'f> = &'f dyn Fn(&str, &Address, &str) -> Vec<Beside>;

/// The pages of a programme whose files hold all of a kind: they are listed among its files.
const PAGES: [(Leaf, &str); 2] =
    [(Leaf::Responsibilities, "responsibilities"), (Leaf::Document, "document")];

impl Scribe<'_> {
    /// The description of all open data. `besides` knows the files beside pages.
    pub(super) fn catalogue(&self, besides: Besides<'_>) -> Catalogue {
        let Site { title, lead, publisher, languages, data_licence, .. } = self.site;
        Catalogue {
            url: self.file(CATALOGUE).0,
            title: self.text(title),
            description: self.text(lead.as_ref().unwrap_or(title)),
            home: self.page(Page::Home),
            publisher: publisher.map_or_else(|| self.itself(), |id| self.agent(id)),
            languages: languages.iter().filter(|one| !one.is_pseudo()).copied().collect(),
            licence: data_licence.map(DataLicence::url),
            index: self.json(INDEX, INDEX_SCHEMA),
            datasets: self
                .site
                .programmes
                .iter()
                .filter_map(|(id, outline)| self.dataset(id, outline, besides))
                .collect(),
        }
    }

    /// The site under its own name.
    fn itself(&self) -> Agent {
        Agent { url: first(self.page(Page::Home)), name: self.text(&self.site.title) }
    }

    fn agent(&self, id: Id<Party>) -> Agent {
        let name = self.text(&self.site.registry.parties[id].name);
        Agent { url: first(self.page(Page::Party(id))), name }
    }

    fn json(&self, path: &str, schema: &str) -> Distribution {
        Distribution {
            url: self.file(path).0,
            title: None,
            form: "json".to_owned(),
            media_type: "application/json".to_owned(),
            language: None,
            bytes: None,
            schema: Some(self.file(schema).0),
        }
    }

    fn dataset(&self, id: Id<Outline>, outline: &Outline, besides: Besides<'_>) -> Option<Dataset> {
        let home = self.page(address::leaf(self.site, id, Leaf::Home)?);
        let schedule = outline.period.as_ref().map(|period| &period.schedule);
        let text = |day: jiff::civil::Date| day.to_string();
        let people = outline.languages.iter().filter(|language| !language.is_pseudo());
        let mut distributions = vec![self.json(&programme_path(&outline.slug), PROGRAMME_SCHEMA)];
        for page in PAGES {
            distributions.extend(self.beside(id, page, besides));
        }
        Some(Dataset {
            url: first(home.clone()),
            id: outline.slug.to_string(),
            title: self.text(&outline.title),
            description: self.text(outline.summary.as_ref().unwrap_or(&outline.title)),
            home,
            publisher: self.agent(outline.publisher),
            issued: issued(outline.date, outline.date_is_year),
            modified: outline.latest_day().map(text),
            period: (
                schedule.and_then(Schedule::first_day).map(text),
                schedule.and_then(Schedule::last_day).map(text),
            ),
            languages: people.copied().collect(),
            places: outline.municipalities.iter().map(|id| self.place_of(*id)).collect(),
            distributions,
        })
    }

    fn place_of(&self, id: Id<Party>) -> Place {
        let party = &self.site.registry.parties[id];
        Place { name: self.text(&party.name), code: party.municipality_code.clone() }
    }

    /// The files beside a page, in every language that has it.
    fn beside(
        &self,
        id: Id<Outline>,
        (leaf, kind): (Leaf, &str),
        besides: Besides<'_>,
    ) -> Vec<Distribution> {
        let Some(page) = address::leaf(self.site, id, leaf) else { return Vec::new() };
        // A section may stand in the place of a page, and its files are its own.
        let Page::Leaf(_, claim) = page else { return Vec::new() };
        let own = self.site.programmes[id].leaves[claim].leaf == leaf;
        let languages = address::languages(self.site, page).filter(|one| own && !one.is_pseudo());
        let mut found = Vec::new();
        for language in languages {
            let address = Address::of(self.site, *language, page);
            for file in besides(kind, &address, language.as_str()) {
                let Beside { name, form, media_type, bytes } = file;
                found.push(Distribution {
                    url: format!("{}{}", self.site.base_url, address.beside(&name)),
                    title: self.title_of(kind, *language),
                    form: form.to_owned(),
                    media_type: media_type.to_owned(),
                    language: Some(*language),
                    bytes,
                    schema: None,
                });
            }
        }
        found
    }

    /// What a page is called, in its own language.
    fn title_of(&self, kind: &str, language: Language) -> Option<Words> {
        let mut words = self.said(|pen| pen.voice.plain(&format!("page-{kind}")));
        words.0.retain(|one| one.language == language);
        (!words.0.is_empty()).then_some(words)
    }
}

/// The address in the first language.
fn first(Urls(urls): Urls) -> String {
    urls.into_iter().next().map(|(_, url)| url).unwrap_or_default()
}
