//! Links of pages made absolute, for files that are read far from them.

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
            _ => self.beside(href),
        };
        (address.len() <= LONGEST).then_some(address)
    }

    /// A link from the page, without the name of the file that stands for its folder.
    fn beside(&self, href: &str) -> String {
        let (path, fragment) = match href.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (href, None),
        };
        let (mut folder, mut rest) = (self.folder.trim_end_matches('/'), path);
        while let Some(above) = rest.strip_prefix("../") {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            rest = above;
        }
        let slash = if folder.is_empty() { "" } else { "/" };
        let file = rest.strip_suffix("index.html");
        let rest = file.filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(rest);
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        format!("{}{folder}{slash}{rest}{fragment}", self.base)
    }
}
