//! Who writes open data down: every language of the site at once, with absolute links.
//!
//! Texts become a wording for each language that they have, marked as pages mark them; addresses are
//! those of pages that exist. Nothing here knows what any thing is made of.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::model::programme::Programme;
use crate::model::registry::{ClientGroup, Law, Party, Theme};
use crate::model::site::{Leaf, Outline, Site};
use crate::model::table::Id;
use crate::model::text::{self as model, Text};
use crate::view::Voice;
use crate::view::open::registry;
use crate::view::open::shape::{Day, Prose, Ref, Tongue, Url, Urls, Wording, Words};
use crate::view::pen::Pen;
use crate::view::phrase::Phrase;
use crate::view::voice::told;

/// Writes open data, of the site or of one programme.
pub(super) struct Scribe<'a> {
    /// The site.
    pub(super) site: &'a Site,
    /// One pen for each language that is published for people to read.
    pens: Vec<Pen<'a>>,
    outline: Option<Id<Outline>>,
    named: RefCell<Named>,
}

/// What has been named of the registry, and so must come along.
#[derive(Default)]
struct Named {
    parties: BTreeSet<Id<Party>>,
    groups: BTreeSet<Id<ClientGroup>>,
    themes: BTreeSet<Id<Theme>>,
    laws: BTreeSet<Id<Law>>,
}

impl<'a> Scribe<'a> {
    /// The scribe of the site itself, or of one programme. `voices` are those of the site's languages.
    pub(super) fn new(voices: &[Voice<'a>], outline: Option<Id<Outline>>) -> Option<Scribe<'a>> {
        let site = voices.first()?.site;
        let home = outline.and_then(|id| address::leaf(site, id, Leaf::Home)).unwrap_or(Page::Home);
        let spoken = |voice: &&Voice<'a>| {
            !voice.language.is_pseudo()
                && outline.is_none_or(|id| site.programmes[id].languages.contains(&voice.language))
        };
        let pens = voices.iter().filter(spoken).map(|voice| Pen::abroad(*voice, home)).collect();
        Some(Scribe { site, pens, outline, named: RefCell::default() })
    }

    /// The pens of the languages in which the house's own words are said: an easy language has only
    /// what was written in it.
    fn speaking(&self) -> impl Iterator<Item = &Pen<'a>> {
        self.pens.iter().filter(|pen| !pen.voice.language.is_easy())
    }

    /// The languages that are published.
    pub(super) fn languages(&self) -> Vec<Tongue> {
        let own =
            self.outline.map_or(&self.site.languages, |id| &self.site.programmes[id].languages);
        tongues(own)
    }

    /// A text in every published language that it has; its original always, and first.
    pub(super) fn text(&self, text: &Text) -> Words {
        let original = text.original();
        let published = self.pens.iter().filter_map(|pen| text.exactly(pen.voice.language));
        let others = published.filter(|one| one.language != original.language);
        let wording = |one: &model::Wording| Wording {
            language: one.language,
            words: one.words.to_string(),
            origin: told(one.origin),
        };
        Words(std::iter::once(original).chain(others).map(wording).collect())
    }

    /// The same of a text that may not be there.
    pub(super) fn maybe(&self, text: Option<&Text>) -> Option<Words> {
        text.map(|text| self.text(text))
    }

    /// What the pages say in each language.
    pub(super) fn said(&self, say: impl Fn(&Pen<'a>) -> Phrase<'a>) -> Words {
        let wordings = self.speaking().map(|pen| {
            let phrase = say(pen);
            let lang = phrase.lang.as_deref().and_then(|tag| Language::parse(tag).ok());
            Wording {
                language: lang.unwrap_or(pen.voice.language),
                words: phrase.text.into_owned(),
                origin: phrase.origin,
            }
        });
        let mut words = Words::default();
        for wording in wordings {
            if words.of(wording.language).is_none() {
                words.0.push(wording);
            }
        }
        words
    }

    /// Markdown as HTML, with absolute links.
    pub(super) fn prose(&self, programme: &'a Programme, text: &'a Text) -> Prose {
        let written = |pen: &&Pen<'a>| text.exactly(pen.voice.language).is_some();
        let wording = |pen: &Pen<'a>| {
            let prose = pen.prose(Some(programme), text, 2, "");
            Wording { language: pen.voice.language, words: prose.html, origin: prose.origin }
        };
        Prose(Words(self.pens.iter().filter(written).map(wording).collect()))
    }

    /// Addresses that differ from language to language; none in a language that has its own nowhere.
    pub(super) fn each(&self, find: impl Fn(&Pen<'a>) -> Option<String>) -> Urls {
        let found = self.speaking().filter_map(|pen| Some((pen.voice.language, find(pen)?)));
        Urls(found.collect())
    }

    /// Where a page is, in every language in which it exists.
    pub(super) fn page(&self, page: Page) -> Urls {
        let languages = address::languages(self.site, page).filter(|one| !one.is_pseudo());
        let url = |language: &Language| {
            let address = Address::of(self.site, *language, page);
            (*language, format!("{}{}", self.site.base_url, address.public()))
        };
        Urls(languages.map(url).collect())
    }

    /// Where a page of the programme is; nowhere if it has no such page.
    pub(super) fn leaf(&self, leaf: Leaf) -> Urls {
        let page = self.outline.and_then(|outline| address::leaf(self.site, outline, leaf));
        page.map(|page| self.page(page)).unwrap_or_default()
    }

    /// A place on a page of the programme.
    pub(super) fn place(&self, leaf: Leaf, fragment: &str) -> Urls {
        let Urls(mut urls) = self.leaf(leaf);
        for (_, url) in &mut urls {
            *url = format!("{url}#{fragment}");
        }
        Urls(urls)
    }

    /// A file of the site.
    pub(super) fn file(&self, path: &str) -> Url {
        Url(format!("{}{path}", self.site.base_url))
    }

    /// A party by its id; it comes along.
    pub(super) fn party(&self, id: Id<Party>) -> Ref<registry::Party> {
        self.named.borrow_mut().parties.insert(id);
        Ref::new(&*self.site.registry.parties[id].slug)
    }

    /// Parties by their ids.
    pub(super) fn parties(&self, ids: &[Id<Party>]) -> Vec<Ref<registry::Party>> {
        ids.iter().map(|id| self.party(*id)).collect()
    }

    /// A client group by its id; it comes along.
    pub(super) fn group(&self, id: Id<ClientGroup>) -> Ref<registry::ClientGroup> {
        self.named.borrow_mut().groups.insert(id);
        Ref::new(&*self.site.registry.client_groups[id].slug)
    }

    /// Client groups by their ids.
    pub(super) fn groups(&self, ids: &[Id<ClientGroup>]) -> Vec<Ref<registry::ClientGroup>> {
        ids.iter().map(|id| self.group(*id)).collect()
    }

    /// A theme by its id; it comes along.
    pub(super) fn theme(&self, id: Id<Theme>) -> Ref<registry::Theme> {
        self.named.borrow_mut().themes.insert(id);
        Ref::new(&*self.site.registry.themes[id].slug)
    }

    /// A law by its id; it comes along.
    pub(super) fn law(&self, id: Id<Law>) -> Ref<registry::Law> {
        self.named.borrow_mut().laws.insert(id);
        Ref::new(&*self.site.registry.laws[id].slug)
    }

    /// The client groups that have been named, and those that they name.
    pub(super) fn named_groups(&self) -> Vec<registry::ClientGroup> {
        self.come_along(|named| &named.groups, |id| self.whole_group(id))
    }

    /// The themes that have been named, and those that they name.
    pub(super) fn named_themes(&self) -> Vec<registry::Theme> {
        self.come_along(|named| &named.themes, |id| self.whole_theme(id))
    }

    /// The parties that have been named, and those that they name.
    pub(super) fn named_parties(&self) -> Vec<registry::Party> {
        self.come_along(|named| &named.parties, |id| self.whole_party(id))
    }

    /// The laws that have been named.
    pub(super) fn named_laws(&self) -> Vec<registry::Law> {
        self.come_along(|named| &named.laws, |id| self.whole_law(id))
    }

    /// Writes what has been named until nothing is left that has not been written, in the order of
    /// the registry.
    fn come_along<T, V>(
        &self,
        named: impl Fn(&Named) -> &BTreeSet<Id<T>>,
        write: impl Fn(Id<T>) -> V,
    ) -> Vec<V> {
        let mut written: BTreeMap<Id<T>, V> = BTreeMap::new();
        loop {
            let all = named(&self.named.borrow()).clone();
            let next: Vec<Id<T>> = all.into_iter().filter(|id| !written.contains_key(id)).collect();
            if next.is_empty() {
                return written.into_values().collect();
            }
            written.extend(next.into_iter().map(|id| (id, write(id))));
        }
    }
}

/// A day.
pub(super) fn day(date: Date) -> Day {
    Day(date.to_string())
}

/// The date of a document: a day, or the year where only that is known.
pub(super) fn issued(date: Date, year_only: bool) -> String {
    if year_only { date.year().to_string() } else { date.to_string() }
}

/// An address.
pub(super) fn url(url: Option<&str>) -> Option<Url> {
    url.map(|url| Url(url.to_owned()))
}

/// Languages by their tags.
pub(super) fn tongues(languages: &[Language]) -> Vec<Tongue> {
    let people = languages.iter().filter(|language| !language.is_pseudo());
    people.map(|language| Tongue(language.to_string())).collect()
}
