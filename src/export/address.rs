//! Links of pages made absolute, for files that are read far from them.

use crate::address::Address;
use crate::view::frame::Frame;

/// Where a page is published.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'f> {
    /// The address of the site, with a slash at its end.
    base: &'f str,
    /// The folder of the page below it, with a slash at its end where there is one.
    folder: &'f str,
}

impl<'f> Place<'f> {
    /// The place of the page with this frame.
    pub(super) fn of(frame: &'f Frame<'_>) -> Place<'f> {
        let own = frame.id.trim_end_matches("index.html");
        let base = frame.canonical.strip_suffix(own).unwrap_or(&frame.canonical);
        let folder = own.rfind('/').map_or("", |slash| &own[..=slash]);
        Place { base, folder }
    }

    /// The absolute address of a row on the page.
    pub(super) fn row(&self, id: &str) -> String {
        format!("{}{}#{id}", self.base, self.folder)
    }

    /// The absolute address that a link of the page leads to; none where it is one that no program
    /// for sheets follows.
    pub(super) fn absolute(&self, href: &str) -> Option<String> {
        const LONGEST: usize = 2000;
        let address = match href.split_once(':') {
            Some(("http" | "https" | "mailto", _)) => href.to_owned(),
            Some((scheme, _)) if !scheme.contains(['/', '#', '?']) => return None,
            _ => self.beside(href)?,
        };
        (address.len() <= LONGEST).then_some(address)
    }

    /// A link from the page, without the name of the file that stands for its folder.
    fn beside(&self, href: &str) -> Option<String> {
        let fragment = href.find('#').map_or("", |hash| &href[hash..]);
        let there = Address::parse(self.folder).ok()?.follow(href)?;
        Some(format!("{}{}{fragment}", self.base, there.public()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_a_page_lead_to_the_addresses_at_which_pages_are_published() {
        let place = Place { base: "https://koto.example/x/", folder: "fi/kuopio/services/" };
        for (href, absolute) in [
            ("a/index.html", Some("https://koto.example/x/fi/kuopio/services/a/")),
            ("index.html#b", Some("https://koto.example/x/fi/kuopio/services/#b")),
            ("#b", Some("https://koto.example/x/fi/kuopio/services/#b")),
            ("../../parties/c/index.html", Some("https://koto.example/x/fi/parties/c/")),
            ("../../../index.html", Some("https://koto.example/x/")),
            ("https://finlex.fi/a#b", Some("https://finlex.fi/a#b")),
            ("mailto:a@b.example", Some("mailto:a@b.example")),
            ("tel:+358", None),
        ] {
            assert_eq!(place.absolute(href).as_deref(), absolute, "{href}");
        }
    }

    #[test]
    fn an_address_longer_than_a_link_may_be_is_left_out() {
        let place = Place { base: "https://koto.example/", folder: "" };
        assert_eq!(place.absolute(&"a".repeat(2000)), None);
    }
}
