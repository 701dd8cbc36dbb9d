//! Who is where: every address of the site is claimed here, before anything is rendered.
//!
//! A plan knows addresses and pages, not what stands on them.

use std::collections::BTreeMap;

use crate::address::{self, Address, Page};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::site::{Leaf, Outline, Site};
use crate::model::table::Id;
use crate::source::Span;

/// A page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// The language; the site's base language for the choice of language.
    pub language: Language,
    /// The page.
    pub page: Page,
}

/// The pages of one programme, or the site's own.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// The programme; none for the site's own pages.
    pub programme: Option<Id<Outline>>,
    /// The pages, in address order.
    pub pages: Vec<(&'a Address, Stop)>,
}

/// Every page of the site by its address; no address is claimed twice.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    stops: BTreeMap<Address, Stop>,
}

impl Plan {
    /// The page at an address.
    pub fn find(&self, address: &Address) -> Option<Stop> {
        self.stops.get(address).copied()
    }

    /// All addresses with their pages, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Address, Stop)> {
        self.stops.iter().map(|(address, stop)| (address, *stop))
    }

    /// The pages of every programme in address order; the site's own pages come last.
    pub fn by_programme(&self, site: &Site) -> Vec<Group<'_>> {
        let programmes = site.programmes.ids().map(Some).chain([None]);
        let mut groups: Vec<Group<'_>> =
            programmes.map(|programme| Group { programme, pages: Vec::new() }).collect();
        for (address, stop) in self.iter() {
            let place = stop.page.programme().map_or(site.programmes.len(), Id::index);
            groups[place].pages.push((address, stop));
        }
        groups
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.stops.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.stops.is_empty()
    }
}

/// Claims an address for every page. Of two that claim one, the second is reported and left out.
pub fn plan(site: &Site, out: &mut Diagnostics) -> Plan {
    let mut plan = Plan::default();
    let mut claims = Claims { plan: &mut plan, site, out };
    let Some(base) = site.languages.first().copied() else { return plan };
    claims.claim(base, Page::Chooser);
    claims.plan.stops.insert(Address::not_found(), Stop { language: base, page: Page::NotFound });
    for language in site.languages.iter().copied() {
        claims.site_pages(language);
    }
    for (programme, outline) in site.programmes.iter() {
        for language in outline.languages.iter().copied() {
            (0..outline.leaves.len())
                .for_each(|place| claims.claim(language, Page::Leaf(programme, place)));
        }
    }
    plan
}

struct Claims<'a> {
    plan: &'a mut Plan,
    site: &'a Site,
    out: &'a mut Diagnostics,
}

impl Claims<'_> {
    fn site_pages(&mut self, language: Language) {
        for page in
            [Page::Home, Page::NotFound, Page::Parties, Page::OpenData, Page::AToZ, Page::Embeds]
        {
            self.claim(language, page);
        }
        if self.site.accessibility.is_some() {
            self.claim(language, Page::Accessibility);
        }
        if self.site.languages.len() > 1 {
            self.claim(language, Page::Translations);
        }
        self.site.registry.parties.ids().for_each(|party| self.claim(language, Page::Party(party)));
        (0..self.site.pages.len()).for_each(|place| self.claim(language, Page::Text(place)));
    }

    fn claim(&mut self, language: Language, page: Page) {
        if page != Page::Chooser && !address::speaks(self.site, page, language) {
            return;
        }
        let address = Address::of(self.site, language, page);
        if let Some(first) = self.plan.find(&address) {
            // The same clash in every language is one mistake.
            if self.is_first_language(language, page) {
                self.report(&address, first.page, page);
            }
            return;
        }
        self.plan.stops.insert(address, Stop { language, page });
    }

    fn is_first_language(&self, language: Language, page: Page) -> bool {
        let languages = match page.programme() {
            Some(programme) => &self.site.programmes[programme].languages,
            None => &self.site.languages,
        };
        languages.first() == Some(&language)
    }

    fn report(&mut self, address: &Address, first: Page, second: Page) {
        let Some((at, thing)) = self.describe(second) else { return };
        let first = self.describe(first);
        // A page that every site has is declared nowhere.
        let other = first.as_ref().map_or(Arg::Word("page"), |(_, other)| other.clone());
        let mut complaint = Diagnostic::new(Code::AddressTaken, at)
            .arg("address", address.public())
            .arg("thing", thing)
            .arg("other", other);
        if let Some((first, _)) = first.filter(|(first, _)| *first != at) {
            complaint = complaint.label(first, "other-claim");
        }
        self.out.push(complaint);
    }

    /// Where a page is declared, and what it is in an editor's words.
    fn describe(&self, page: Page) -> Option<(Span, Arg)> {
        let site = self.site;
        Some(match page {
            Page::Chooser
            | Page::Home
            | Page::NotFound
            | Page::Accessibility
            | Page::Parties
            | Page::Translations
            | Page::OpenData
            | Page::AToZ
            | Page::Embeds => {
                return None;
            }
            Page::Party(id) => {
                let party = &site.registry.parties[id];
                (party.at, Arg::Thing("party", party.name.original().words.to_string()))
            }
            Page::Text(place) => {
                let page = &site.pages[place];
                (page.at, Arg::Thing("page", page.title.original().words.to_string()))
            }
            Page::Leaf(programme, place) => {
                let outline = &site.programmes[programme];
                let claim = &outline.leaves[place];
                let noun = match claim.leaf {
                    Leaf::Section(_) => "section",
                    Leaf::Service(_) => "service",
                    Leaf::Goal(_) => "goal",
                    Leaf::Theme(_) => "theme",
                    Leaf::ClientGroup(_) => "client-group",
                    _ => "programme",
                };
                (claim.at, Arg::Thing(noun, format!("{}/{}", outline.slug, claim.path)))
            }
        })
    }
}
