//! Whether the pages fit together: links that lead somewhere, languages that know each other.

use std::collections::{BTreeMap, BTreeSet};

use super::tag::is_absolute;
use super::{Alternate, Audited};

/// A link of one page that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkFault {
    /// The address of the page that has the link.
    pub page: String,
    /// What is wrong with it.
    pub kind: LinkFaultKind,
    /// The link as written.
    pub href: String,
}

/// What can be wrong with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkFaultKind {
    /// There is nothing at that address.
    BrokenLink,
    /// The page is there, but not the place on it.
    BrokenFragment,
    /// The page names a version in another language that does not name it back.
    OneWayAlternate,
}

impl LinkFaultKind {
    /// All kinds, in the order of this file.
    pub const ALL: &[LinkFaultKind] =
        &[LinkFaultKind::BrokenLink, LinkFaultKind::BrokenFragment, LinkFaultKind::OneWayAlternate];

    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            LinkFaultKind::BrokenLink => "broken-link",
            LinkFaultKind::BrokenFragment => "broken-fragment",
            LinkFaultKind::OneWayAlternate => "one-way-alternate",
        }
    }
}

/// Follows every link within the site, in the order of `pages`.
///
/// `outputs` are the paths of all files of the site from its root, pages and assets alike; places
/// on a page that is not among `pages` are taken on trust. `base_url` is where the root will be
/// (`https://www.kuopio.fi/koto/`), or empty where that is not known: absolute alternates under it
/// are followed too, and a link that begins with `/` is one from its host's root.
pub fn links(pages: &[Audited], outputs: &BTreeSet<String>, base_url: &str) -> Vec<LinkFault> {
    let site = Site {
        pages: pages.iter().map(|page| (page.address.as_str(), page)).collect(),
        outputs,
        base_url,
    };
    pages.iter().flat_map(|page| site.faults(page)).collect()
}

struct Site<'a> {
    pages: BTreeMap<&'a str, &'a Audited>,
    outputs: &'a BTreeSet<String>,
    base_url: &'a str,
}

impl Site<'_> {
    fn faults(&self, page: &Audited) -> Vec<LinkFault> {
        let links = page.links.iter().filter_map(|href| Some((self.wrong(page, href)?, href)));
        let alternates = page.alternates.iter().filter_map(|alternate| {
            Some((self.wrong_alternate(page, alternate)?, alternate.href.as_str()))
        });
        let fault = |(kind, href): (LinkFaultKind, &str)| LinkFault {
            page: page.address.clone(),
            kind,
            href: href.to_owned(),
        };
        links.chain(alternates).map(fault).collect()
    }

    fn wrong(&self, page: &Audited, href: &str) -> Option<LinkFaultKind> {
        let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
        let Some(address) = self.resolve(&page.address, path) else {
            return Some(LinkFaultKind::BrokenLink);
        };
        if !self.outputs.contains(&address) {
            return Some(LinkFaultKind::BrokenLink);
        }
        let target = self.pages.get(address.as_str())?;
        let is_there = matches!(fragment, "" | "top")
            || target.ids.contains(fragment)
            || target.ids.contains(&unescape(fragment));
        (!is_there).then_some(LinkFaultKind::BrokenFragment)
    }

    fn wrong_alternate(&self, page: &Audited, alternate: &Alternate) -> Option<LinkFaultKind> {
        let target = self.alternate(page, alternate)?;
        if !self.outputs.contains(&target) {
            return Some(LinkFaultKind::BrokenLink);
        }
        let target = self.pages.get(target.as_str())?;
        let names_back =
            |back: &Alternate| self.alternate(target, back).as_ref() == Some(&page.address);
        let is_mutual =
            alternate.language == "x-default" || target.alternates.iter().any(names_back);
        (!is_mutual).then_some(LinkFaultKind::OneWayAlternate)
    }

    /// The address that an alternate names; none where it is not of this site. One that cannot be
    /// followed is given as written, so that it is found broken.
    fn alternate(&self, page: &Audited, alternate: &Alternate) -> Option<String> {
        let path = if is_absolute(&alternate.href) {
            let inside = !self.base_url.is_empty();
            let rest = alternate.href.strip_prefix(self.base_url).filter(|_| inside)?;
            return join("", rest.trim_start_matches('/')).or(Some(alternate.href.clone()));
        } else {
            alternate.href.as_str()
        };
        self.resolve(&page.address, path).or(Some(alternate.href.clone()))
    }

    /// The path from the site's root of what `path` names on the page at `from`; none where it
    /// climbs out of the site.
    fn resolve(&self, from: &str, path: &str) -> Option<String> {
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() {
            return Some(from.to_owned());
        }
        if path.starts_with('/') {
            return join("", path.strip_prefix(self.root())?.trim_start_matches('/'));
        }
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        join(folder, path)
    }

    /// The path of the site's root on its host, without the last `/`.
    fn root(&self) -> &str {
        let host = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        host.find('/').map_or("", |slash| host[slash..].trim_end_matches('/'))
    }
}

/// Walks from `folder` along `path`; a folder means its `index.html`.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let path = unescape(path);
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    if matches!(path.rsplit('/').next(), Some("" | "." | "..")) {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

/// Reads `%C3%A4` as `ä`; what is not a well-formed escape stays as it is.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escaped = (first == b'%').then(|| after.get(..2)).flatten().and_then(hex);
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    let value = |digit: &u8| char::from(*digit).to_digit(16);
    let [high, low] = digits else { return None };
    u8::try_from(value(high)? * 16 + value(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::read;

    const BASE: &str = "https://a.fi/koto/";

    fn outputs(pages: &[Audited]) -> BTreeSet<String> {
        let assets = ["assets/a.css".to_owned(), "sv/not-read.html".to_owned()];
        pages.iter().map(|page| page.address.clone()).chain(assets).collect()
    }

    fn found(pages: &[(&str, &str)]) -> Vec<(LinkFaultKind, String)> {
        let pages: Vec<Audited> = pages.iter().map(|(address, html)| read(address, html)).collect();
        let faults = links(&pages, &outputs(&pages), BASE);
        faults.into_iter().map(|fault| (fault.kind, fault.href)).collect()
    }

    #[test]
    fn links_are_followed_as_a_browser_follows_them() {
        use LinkFaultKind::{BrokenFragment, BrokenLink};
        for (href, expected) in [
            ("", None),
            ("#x", None),
            ("#top", None),
            ("#y", Some(BrokenFragment)),
            ("../", None),
            ("..", None),
            ("../#ä", None),
            ("../#%C3%A4", None),
            ("../index.html?a#x", Some(BrokenFragment)),
            ("./", None),
            ("../../assets/a.css", None),
            ("../../../assets/a.css", Some(BrokenLink)),
            ("../../sv/not-read.html#y", None),
            ("../b", Some(BrokenLink)),
            ("/koto/fi/", None),
            ("/fi/", Some(BrokenLink)),
            ("https://b.fi/", None),
        ] {
            let page = format!("<a id=x href=\"{href}\">x</a>");
            let faults = found(&[("fi/a/index.html", &page), ("fi/index.html", "<p id=ä>")]);
            let expected: Vec<_> =
                expected.into_iter().map(|kind| (kind, href.to_owned())).collect();
            assert_eq!(faults, expected, "{href}");
        }
    }

    #[test]
    fn versions_in_other_languages_name_each_other() {
        let alternate =
            |language, href| format!("<link rel=alternate hreflang={language} href=\"{href}\">");
        let finnish = alternate("sv", "../sv/")
            + &alternate("fi", "https://a.fi/koto/fi/")
            + &alternate("x-default", "https://a.fi/koto/")
            + &alternate("en", "https://a.fi/koto/en/")
            + &alternate("ar", "https://a.fi/koto/ar/");
        let swedish = alternate("fi", "https://a.fi/koto/fi/");
        let faults = found(&[
            ("fi/index.html", &finnish),
            ("sv/index.html", &swedish),
            ("en/index.html", ""),
            ("index.html", ""),
        ]);
        assert_eq!(
            faults,
            [
                (LinkFaultKind::OneWayAlternate, "https://a.fi/koto/en/".to_owned()),
                (LinkFaultKind::BrokenLink, "https://a.fi/koto/ar/".to_owned()),
            ]
        );
    }
}
