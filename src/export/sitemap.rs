//! What search engines read first: the list of pages, and where it is.
//!
//! Sitemaps as sitemaps.org describes them (version 0.9), with the language versions of each page as
//! `xhtml:link`. Each page is written as it comes, so that a national site costs one file's bytes.

use std::fmt::Write;

use quick_xml::escape::escape;

use crate::view::known::Listing;

/// Where the sitemap is, below the root of the site.
pub const SITEMAP: &str = "sitemap.xml";

/// Where robots look for what they may read: at the root of the host and nowhere else (RFC 9309 2.3).
pub const ROBOTS: &str = "robots.txt";

const OPENING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const CLOSING: &str = "</urlset>\n";

/// How much one file may hold: by sitemaps.org 50,000 pages and 50 MiB.
#[derive(Debug, Clone, Copy)]
struct Limits {
    pages: usize,
    bytes: usize,
}

const LIMITS: Limits = Limits { pages: 50_000, bytes: 50 << 20 };

/// The contents of [`ROBOTS`]: everything may be read, for what is to be found by nobody says so
/// itself, and a robot that may not read it would never know.
pub fn robots(base_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}{SITEMAP}\n")
}

/// Hands the files of the sitemap to `put` with their names, in the order of the listings: one, or
/// several and a list of them under the name of the one. None where nothing is listed.
pub fn sitemap<E>(
    base_url: &str,
    listings: impl Iterator<Item = Listing>,
    put: &mut impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    within(LIMITS, base_url, listings, put)
}

fn within<E>(
    limits: Limits,
    base_url: &str,
    listings: impl Iterator<Item = Listing>,
    put: &mut impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut full: usize = 0;
    let (mut text, mut pages) = (String::from(OPENING), 0);
    for listing in listings {
        let entry = entry(&listing);
        let no_room = text.len() + entry.len() + CLOSING.len() > limits.bytes;
        if pages == limits.pages || (no_room && pages > 0) {
            full += 1;
            text.push_str(CLOSING);
            put(&numbered(full), text.as_bytes())?;
            (text, pages) = (String::from(OPENING), 0);
        }
        text.push_str(&entry);
        pages += 1;
    }
    text.push_str(CLOSING);
    match (full, pages) {
        (0, 0) => Ok(()),
        (0, _) => put(SITEMAP, text.as_bytes()),
        _ => {
            put(&numbered(full + 1), text.as_bytes())?;
            put(SITEMAP, index(base_url, full + 1).as_bytes())
        }
    }
}

fn numbered(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// The list of `files` sitemaps.
fn index(base_url: &str, files: usize) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=files {
        let address = format!("{base_url}{}", numbered(number));
        let _ = writeln!(text, "<sitemap><loc>{}</loc></sitemap>", escape(&*address));
    }
    text.push_str("</sitemapindex>\n");
    text
}

fn entry(listing: &Listing) -> String {
    let Listing { address, alternates, changed } = listing;
    let mut entry = format!("<url><loc>{}</loc>", escape(&**address));
    if let Some(day) = changed {
        let _ = write!(entry, "<lastmod>{day}</lastmod>");
    }
    for alternate in alternates {
        let (language, address) = (escape(&*alternate.hreflang), escape(&*alternate.href));
        let link = "\n<xhtml:link rel=\"alternate\" hreflang=";
        let _ = write!(entry, "{link}\"{language}\" href=\"{address}\"/>");
    }
    entry.push_str("</url>\n");
    entry
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::view::frame::Alternate;

    fn listing(name: &str) -> Listing {
        Listing { address: format!("https://a.example/{name}"), alternates: vec![], changed: None }
    }

    fn files(limits: Limits, names: &[&str]) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let mut put = |name: &str, bytes: &[u8]| {
            files.push((name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
            Ok::<(), Infallible>(())
        };
        let listings = names.iter().map(|name| listing(name));
        within(limits, "https://a.example/", listings, &mut put).unwrap();
        files
    }

    #[test]
    fn one_page_with_its_languages_and_its_day() {
        let alternate = Alternate {
            hreflang: "x-default".to_owned(),
            href: "https://a.example/?a&b".to_owned(),
        };
        let listing = Listing {
            alternates: vec![alternate],
            changed: Some("2024-11-18".to_owned()),
            ..listing("fi/")
        };
        let expected = "<url><loc>https://a.example/fi/</loc><lastmod>2024-11-18</lastmod>\n\
            <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://a.example/?a&amp;b\"/>\
            </url>\n";
        assert_eq!(entry(&listing), expected);
    }

    #[test]
    fn what_does_not_fit_into_one_file_goes_into_several_with_a_list_of_them() {
        let table: [(Limits, &[&str], &[&str]); 4] = [
            (LIMITS, &[], &[]),
            (LIMITS, &["a", "b"], &["sitemap.xml"]),
            (
                Limits { pages: 2, ..LIMITS },
                &["a", "b", "c"],
                &["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"],
            ),
            (
                Limits { bytes: OPENING.len() + CLOSING.len() + 60, ..LIMITS },
                &["a", "b"],
                &["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"],
            ),
        ];
        for (limits, names, expected) in table {
            let files = files(limits, names);
            let found: Vec<&str> = files.iter().map(|(name, _)| &**name).collect();
            assert_eq!(found, expected, "{limits:?}");
            let all: String = files.iter().map(|(_, text)| &**text).collect();
            for name in names {
                assert_eq!(all.matches(&format!("<loc>https://a.example/{name}</loc>")).count(), 1);
            }
            let mut pages = files.iter().filter(|(name, _)| name != SITEMAP);
            assert!(pages.all(|(_, text)| text.len() <= limits.bytes), "{limits:?}");
        }
    }

    #[test]
    fn robots_may_read_everything_and_are_told_of_the_list() {
        let said = robots("https://a.example/");
        assert!(said.starts_with("User-agent: *\nAllow: /\n"), "{said}");
        assert!(said.ends_with("Sitemap: https://a.example/sitemap.xml\n"), "{said}");
    }
}
