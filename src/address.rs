//! Addresses: where each page lives, and how to get from one to another.
//!
//! An address is the path of a file below the site's root. Slugs are ids, the same in every
//! language; links are relative and name the file, so that the site works below any path and from a
//! disk. This room knows no programmes and writes nothing.

use crate::language::Language;
use crate::model::registry::Party;
use crate::model::site::{Leaf, Outline, Site, TextPage};
use crate::model::table::Id;
use crate::policy;

/// A page of the site, apart from its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The choice of language, at the root.
    Chooser,
    /// The home of the site.
    Home,
    /// What is shown where nothing is.
    NotFound,
    /// The accessibility statement.
    Accessibility,
    /// All parties.
    Parties,
    /// How far the texts are translated into each language.
    Translations,
    /// The files of open data.
    OpenData,
    /// One party.
    Party(Id<Party>),
    /// Everything by its name, and the search.
    AToZ,
    /// How to show parts of the site on other sites.
    Embeds,
    /// A page of the site's own, by its place among them.
    Text(usize),
    /// A page of a programme, by the place of its claim in the outline.
    Leaf(Id<Outline>, usize),
}

impl Page {
    /// The programme that it belongs to; none for the site's own pages.
    pub fn programme(self) -> Option<Id<Outline>> {
        match self {
            Page::Leaf(programme, _) => Some(programme),
            _ => None,
        }
    }
}

/// The path of a file below the site's root: `fi/kuopio-2025/services/ohjaus/index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// Why a path is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It has an empty part, `.` or `..`.
    Part,
    /// It has a character that no address of a site has: a backslash, a control character, `?` or `#`.
    Character,
}

impl Address {
    /// The address of `page` in `language`. The choice of language has only one, whatever the language.
    pub fn of(site: &Site, language: Language, page: Page) -> Address {
        let folder = match page {
            Page::Chooser => return Address("index.html".to_owned()),
            Page::NotFound => return Address(format!("{language}/404.html")),
            Page::Home => String::new(),
            Page::Accessibility => "accessibility/".to_owned(),
            Page::Parties => "parties/".to_owned(),
            Page::Translations => "translations/".to_owned(),
            Page::OpenData => "open-data/".to_owned(),
            Page::Party(id) => format!("parties/{}/", site.registry.parties[id].slug),
            Page::AToZ => "a-z/".to_owned(),
            Page::Embeds => "embed/".to_owned(),
            Page::Text(place) => format!("{}/", text_page(site, place).slug),
            Page::Leaf(programme, claim) => leaf_folder(&site.programmes[programme], claim),
        };
        Address(format!("{language}/{folder}index.html"))
    }

    /// Where hosts look for the page to show where nothing is, whatever the language: at the root.
    pub fn not_found() -> Address {
        Address("404.html".to_owned())
    }

    /// Reads the path of a request: with or without a leading `/`; a folder means its `index.html`.
    ///
    /// ```
    /// use kotosivu::address::Address;
    /// assert_eq!(Address::parse("/fi/kuopio/").unwrap().as_str(), "fi/kuopio/index.html");
    /// assert!(Address::parse("/fi/../../etc/passwd").is_err());
    /// ```
    pub fn parse(path: &str) -> Result<Address, Fault> {
        let path = path.strip_prefix('/').unwrap_or(path);
        if path.chars().any(|character| character.is_control() || "\\?#".contains(character)) {
            return Err(Fault::Character);
        }
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        if file.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(Fault::Part);
        }
        Ok(Address(file))
    }

    /// The path, without a leading `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as published: without a closing `index.html`.
    pub fn public(&self) -> &str {
        self.0
            .strip_suffix("index.html")
            .filter(|folder| folder.is_empty() || folder.ends_with('/'))
            .unwrap_or(&self.0)
    }

    /// The way from this page to the root of the site: empty, or `../` as many times as it is deep.
    pub fn root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The address of a file in the folder of this page.
    #[must_use]
    pub fn beside(&self, name: &str) -> Address {
        let folder = self.0.rfind('/').map_or(0, |slash| slash + 1);
        Address(format!("{}{name}", &self.0[..folder]))
    }

    /// The page in whose folder a file of this address would stand, with the name of that file.
    pub fn page_beside(&self) -> (Address, &str) {
        let folder = self.0.rfind('/').map_or(0, |slash| slash + 1);
        (Address(format!("{}index.html", &self.0[..folder])), &self.0[folder..])
    }

    /// Where this page stands for the frames of other sites: `embed/fi/kuopio/index.html`. One
    /// folder holds all of these, so that a server tells them from pages by how an address begins.
    #[must_use]
    pub fn embedded(&self) -> Address {
        Address(format!("{}{}", policy::EMBEDS, self.0))
    }

    /// The page of which this is the address for frames; none where it is of another kind.
    pub fn of_embedded(&self) -> Option<Address> {
        self.0.strip_prefix(policy::EMBEDS).map(|page| Address(page.to_owned()))
    }

    /// Where a relative link of this page leads, without what stands after `#`; none where it
    /// climbs out of the site.
    pub fn follow(&self, link: &str) -> Option<Address> {
        let path = link.split('#').next().unwrap_or_default();
        if path.is_empty() {
            return Some(self.clone());
        }
        let mut parts: Vec<&str> = self.0.split('/').collect();
        parts.pop();
        for part in path.split('/') {
            match part {
                "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Address::parse(&parts.join("/")).ok()
    }

    /// The link from this page to another: relative, and naming the file.
    pub fn link_to(&self, other: &Address) -> String {
        let common = common_folder(&self.0, &other.0);
        let up = "../".repeat(self.0[common..].matches('/').count());
        format!("{up}{}", &other.0[common..])
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn text_page(site: &Site, place: usize) -> &TextPage {
    &site.pages[place]
}

fn leaf_folder(outline: &Outline, claim: usize) -> String {
    let path = &outline.leaves[claim].path;
    if path.is_empty() { format!("{}/", outline.slug) } else { format!("{}/{path}/", outline.slug) }
}

/// The length of the folders that both paths begin with.
fn common_folder(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1)
}

/// The languages in which a page exists, in the order of the site or of its programme: none for the
/// choice of language, which has no language.
///
/// In an easy language a page exists only where its own text is written in it.
pub fn languages(site: &Site, page: Page) -> impl Iterator<Item = &Language> {
    let spoken = match page {
        Page::Chooser => &[],
        Page::Leaf(programme, _) => site.programmes[programme].languages.as_slice(),
        _ => site.languages.as_slice(),
    };
    let written =
        move |language: &&Language| !language.is_easy() || is_written_in(site, page, **language);
    spoken.iter().filter(written)
}

/// Whether a page exists in this language.
pub fn speaks(site: &Site, page: Page, language: Language) -> bool {
    languages(site, page).any(|spoken| *spoken == language)
}

/// Whether the text that a page is about is written in just this language.
fn is_written_in(site: &Site, page: Page, language: Language) -> bool {
    let text = match page {
        Page::Chooser
        | Page::NotFound
        | Page::Accessibility
        | Page::Parties
        | Page::Translations
        | Page::OpenData
        | Page::AToZ
        | Page::Embeds => None,
        Page::Home => Some(site.lead.as_ref().unwrap_or(&site.title)),
        Page::Party(id) => site.registry.parties[id].purpose.as_ref(),
        Page::Text(place) => Some(&text_page(site, place).prose),
        Page::Leaf(programme, claim) => {
            return site.programmes[programme].leaves[claim].easy.contains(&language);
        }
    };
    text.is_some_and(|text| text.exactly(language).is_some())
}

/// Whether other sites may show a page in this language: one of a service, of a party that answers
/// for something, or of responsibility tables, in a language in which it says at least half of it.
/// The pseudo-locale is for nobody else to see.
pub fn is_embedded(site: &Site, page: Page, language: Language) -> bool {
    let is_one = match page {
        Page::Party(id) => site.programmes.iter().any(|(_, programme)| {
            programme.languages.contains(&language) && !programme.answers_of(id).is_empty()
        }),
        Page::Leaf(programme, claim) => {
            let claim = &site.programmes[programme].leaves[claim];
            let is_told = claim.spoken.contains(&language) || claim.easy.contains(&language);
            is_told
                && matches!(claim.leaf, Leaf::Service(_) | Leaf::Responsibilities | Leaf::Theme(_))
        }
        _ => false,
    };
    is_one && !language.is_pseudo()
}

/// The page of a leaf, if the programme has it.
pub fn leaf(site: &Site, programme: Id<Outline>, wanted: Leaf) -> Option<Page> {
    site.programmes[programme].place_of(wanted).map(|place| Page::Leaf(programme, place))
}

/// The id of a measure's row, on every page that shows it.
pub fn measure_fragment(goal: &str, measure: &str) -> String {
    format!("measure-{goal}--{measure}")
}

/// The id of a principle, on every page that shows it.
pub fn principle_fragment(group: &str, principle: &str) -> String {
    format!("principle-{group}--{principle}")
}

/// The id of a duty, on every page that shows it.
pub fn duty_fragment(duty: &str) -> String {
    format!("duty-{duty}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(path: &str) -> Address {
        Address::parse(path).unwrap()
    }

    #[test]
    fn links_are_relative_and_name_the_file() {
        for (from, to, link) in [
            ("index.html", "fi/index.html", "fi/index.html"),
            ("fi/index.html", "fi/kuopio/index.html", "kuopio/index.html"),
            (
                "fi/kuopio/services/a/index.html",
                "fi/kuopio/services/b/index.html",
                "../b/index.html",
            ),
            (
                "fi/kuopio/services/a/index.html",
                "sv/kuopio/index.html",
                "../../../../sv/kuopio/index.html",
            ),
            ("fi/404.html", "fi/index.html", "index.html"),
            ("fi/a/index.html", "fi/a/index.html", "index.html"),
            ("fi/ab/index.html", "fi/ac/index.html", "../ac/index.html"),
        ] {
            assert_eq!(address(from).link_to(&address(to)), link, "{from} -> {to}");
            assert_eq!(address(from).follow(link), Some(address(to)), "{from} -> {to}");
        }
    }

    #[test]
    fn folders_are_published_without_their_file() {
        assert_eq!(address("fi/kuopio/index.html").public(), "fi/kuopio/");
        assert_eq!(address("index.html").public(), "");
        assert_eq!(address("fi/404.html").public(), "fi/404.html");
        assert_eq!(address("fi/xindex.html").public(), "fi/xindex.html");
    }

    #[test]
    fn links_are_followed_as_a_browser_follows_them() {
        let page = address("fi/kuopio/services/a/index.html");
        for (link, target) in [
            ("../b/index.html#who", Some("fi/kuopio/services/b/index.html")),
            ("../../../../sv/index.html", Some("sv/index.html")),
            ("#who", Some("fi/kuopio/services/a/index.html")),
            ("a.csv", Some("fi/kuopio/services/a/a.csv")),
            ("../../../../../x.html", None),
        ] {
            let found = page.follow(link);
            assert_eq!(found.as_ref().map(Address::as_str), target, "{link}");
        }
    }

    #[test]
    fn an_embedded_page_knows_whose_it_is() {
        let page = address("fi/kuopio/index.html");
        assert_eq!(page.embedded().as_str(), "embed/fi/kuopio/index.html");
        assert_eq!(page.embedded().of_embedded(), Some(page.clone()));
        assert_eq!(page.of_embedded(), None);
    }

    #[test]
    fn a_path_cannot_leave_the_site() {
        for path in ["../a", "fi/../../a", "fi//a", "./a", "fi\\a", "a?b", "a#b", "a\0b"] {
            assert!(Address::parse(path).is_err(), "{path:?}");
        }
    }
}
