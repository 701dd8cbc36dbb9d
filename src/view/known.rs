//! What search engines are told of a page: its address, the same page in other languages, whether it
//! is to be found at all.
//!
//! The one source for the head of the page and for the sitemap. All of it follows from the site and
//! the outlines of its programmes, so that nothing has to be written to know it.

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::model::kind::ProgrammeState;
use crate::model::site::Site;
use crate::view::frame::Alternate;

/// A page as a search engine is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The absolute address at which it is published.
    pub address: String,
    /// The same page in other languages; itself included. Empty where there is only one.
    pub alternates: Vec<Alternate>,
    /// The latest day that its programme tells of itself, `2024-11-18`; none where it tells only a
    /// year, and for pages that gather from several programmes.
    pub changed: Option<String>,
}

/// What a sitemap says of a page: nothing of drafts, of what is not found, and of pages in a language
/// to which the same page in other languages sends nobody: easy language, and where less than half
/// is said in it.
pub fn listing(site: &Site, language: Language, page: Page) -> Option<Listing> {
    let is_sent_to = page == Page::Chooser
        || (language.in_hreflang() && worth_listing(site, page).contains(&language));
    (is_sent_to && !is_hidden(site, page)).then(|| Listing {
        address: canonical(site, &Address::of(site, language, page)),
        alternates: alternates(site, language, page),
        changed: changed(site, page),
    })
}

fn changed(site: &Site, page: Page) -> Option<String> {
    let day = match page {
        Page::Leaf(programme, _) => site.programmes[programme].latest_day(),
        _ => None,
    };
    day.map(|day| day.to_string())
}

/// The absolute address at which a page is published.
pub(super) fn canonical(site: &Site, address: &Address) -> String {
    format!("{}{}", site.base_url, address.public())
}

/// The language in which a page serves a reader of `own` best; none for the choice of language.
pub(super) fn nearest(site: &Site, own: Language, page: Page) -> Option<&Language> {
    let exactly =
        |wanted: Language| address::languages(site, page).find(|language| **language == wanted);
    exactly(own).or_else(|| exactly(own.base())).or_else(|| address::languages(site, page).next())
}

/// The languages of a page in which it says at least half of what it says: in others it is there, but
/// nobody is sent to it.
pub(super) fn worth_listing(site: &Site, page: Page) -> Vec<Language> {
    let is_spoken = |language: &&Language| match page {
        Page::Leaf(outline, claim) => {
            site.programmes[outline].leaves[claim].spoken.contains(language)
        }
        Page::Text(place) => {
            let text = &site.pages[place].prose;
            let (all, foreign) = text.bytes_in(**language);
            text.original().language == **language || foreign <= all / 2
        }
        _ => true,
    };
    address::languages(site, page).filter(is_spoken).copied().collect()
}

/// The same page in the languages that search engines know; none where it has only one.
pub(super) fn alternates(site: &Site, own: Language, page: Page) -> Vec<Alternate> {
    let is_chooser = page == Page::Chooser;
    let page = if is_chooser { Page::Home } else { page };
    let spoken = worth_listing(site, page);
    let known = spoken.iter().filter(|language| language.in_hreflang());
    let mut alternates: Vec<Alternate> = known
        .map(|language| Alternate {
            hreflang: language.to_string(),
            href: canonical(site, &Address::of(site, *language, page)),
        })
        .collect();
    let itself = is_chooser || (own.in_hreflang() && spoken.contains(&own));
    if alternates.len() < 2 || !itself || page == Page::NotFound {
        return Vec::new();
    }
    if page == Page::Home {
        let href = canonical(site, &Address::of(site, own, Page::Chooser));
        alternates.push(Alternate { hreflang: "x-default".to_owned(), href });
    }
    alternates
}

/// Search engines are kept from drafts and from the page that is not found.
pub(super) fn is_hidden(site: &Site, page: Page) -> bool {
    match page {
        Page::NotFound => true,
        Page::Leaf(id, _) => site.programmes[id].state == ProgrammeState::Draft,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::programme::Programme;
    use crate::model::site::Leaf;
    use crate::view::sample::{Desk, kuopio, language};

    #[test]
    fn a_page_is_listed_with_what_its_head_says() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let home = desk.leaf(Leaf::Home);
        let listing = listing(&desk.site, language("fi"), home).unwrap();
        let (frame, _) = crate::view::page(&desk.voice(), home, Some(&kuopio));
        assert_eq!((&listing.address, &listing.alternates), (&frame.canonical, &frame.alternates));
        assert!(listing.changed.is_some());
    }

    #[test]
    fn drafts_easy_language_and_what_is_not_found_are_not_listed() {
        let draft = Programme { state: ProgrammeState::Draft, ..kuopio() };
        let desk = Desk::with("fi-simple", &[&draft]);
        let site = &desk.site;
        assert_eq!(listing(site, language("fi"), desk.leaf(Leaf::Home)), None);
        assert_eq!(listing(site, language("fi"), Page::NotFound), None);
        assert_eq!(listing(site, language("fi-simple"), Page::Home), None);
        let chooser = listing(site, language("fi"), Page::Chooser).unwrap();
        assert_eq!(chooser.address, "https://koto.example/");
        assert_eq!(chooser.alternates.last().unwrap().hreflang, "x-default");
        assert_eq!(chooser.changed, None);
    }

    #[test]
    fn only_days_that_are_told_are_told_on() {
        let year = Programme { date_is_year: true, decisions: Vec::new(), ..kuopio() };
        let desk = Desk::with("fi", &[&year]);
        let listing = listing(&desk.site, language("fi"), desk.leaf(Leaf::Home)).unwrap();
        assert_eq!(listing.changed, None);
    }
}
