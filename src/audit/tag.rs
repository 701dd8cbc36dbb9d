//! One start tag, and what its name and attributes mean by themselves.

/// Elements that have no end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Languages written from right to left, by primary subtag.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
    "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Scripts written from right to left: these decide where a tag names its script.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] =
    &["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// Attributes whose value is a list of ids on the page.
const REFERRING: &[&str] = &[
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
    "for",
    "headers",
];

/// Attributes that load what they name.
const LOADING: &[(&str, &str)] = &[
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("iframe", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("video", "src"),
    ("video", "poster"),
    ("audio", "src"),
    ("track", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("input", "src"),
    ("image", "href"),
    ("use", "href"),
];

/// What a `link` may name without anything being loaded.
const POINTING: &[&str] =
    &["alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search"];

/// A start tag. Kept and refilled, so that reading a page hardly allocates.
#[derive(Debug, Default)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// The offset of its `<`.
    pub(super) start: usize,
    pub(super) self_closing: bool,
}

impl Tag {
    pub(super) fn open(&mut self, name: &[u8], start: usize) {
        self.name.clear();
        self.name.push_str(&String::from_utf8_lossy(name));
        self.attributes.clear();
        self.start = start;
    }

    pub(super) fn value(&mut self, value: &[u8]) {
        if let Some((_, text)) = self.attributes.last_mut() {
            text.push_str(&String::from_utf8_lossy(value));
        }
    }

    /// The value of an attribute; of the first, where it is given twice.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(attribute, _)| attribute == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn is(&self, attribute: &str, value: &str) -> bool {
        self.get(attribute).is_some_and(|found| found.eq_ignore_ascii_case(value))
    }

    pub(super) fn is_void(&self) -> bool {
        VOID.contains(&self.name.as_str())
    }

    /// Whether the attributes alone give it an accessible name.
    pub(super) fn has_name(&self) -> bool {
        let says = |attribute| self.get(attribute).is_some_and(|value| !value.trim().is_empty());
        says("aria-label")
            || says("aria-labelledby")
            || (self.name == "img" && says("alt"))
            || matches!(self.name.as_str(), "select" | "textarea")
            || (self.name == "input" && !self.is("type", "hidden"))
    }

    /// 1 to 6 for a heading.
    pub(super) fn heading_level(&self) -> Option<u8> {
        let level = self.name.strip_prefix('h')?.parse().ok()?;
        (1..=6).contains(&level).then_some(level)
    }

    /// Whether its language is written from right to left; none where it names no language.
    pub(super) fn is_right_to_left(&self) -> Option<bool> {
        let language = self.get("lang").filter(|tag| !tag.trim().is_empty())?.to_ascii_lowercase();
        let mut subtags = language.split('-');
        let primary = subtags.next().unwrap_or_default();
        let script =
            subtags.find(|subtag| subtag.len() == 4 && !subtag.starts_with(char::is_numeric));
        Some(match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.contains(&primary),
        })
    }

    /// The ids that its attributes name.
    pub(super) fn references(&self) -> impl Iterator<Item = &str> {
        let referring = |(name, _): &&(String, String)| REFERRING.contains(&name.as_str());
        let named = self.attributes.iter().filter(referring);
        named.flat_map(|(_, ids)| ids.split_ascii_whitespace())
    }

    /// The addresses of what it loads.
    pub(super) fn resources(&self) -> Vec<&str> {
        if self.name == "link" && !self.only_points() {
            return self.get("href").into_iter().collect();
        }
        let own = LOADING.iter().filter(|(element, _)| *element == self.name);
        own.filter_map(|(_, attribute)| Some((*attribute, self.get(attribute)?)))
            .flat_map(|(attribute, value)| match attribute {
                "srcset" => candidates(value),
                _ => vec![value],
            })
            .collect()
    }

    /// A `link` that names a page without loading it.
    fn only_points(&self) -> bool {
        let rel = self.get("rel").unwrap_or_default().to_ascii_lowercase();
        rel.split_ascii_whitespace().all(|word| POINTING.contains(&word))
    }

    /// Where it leads, if it is a link in the text or in the head.
    pub(super) fn destination(&self) -> Option<&str> {
        let leads = matches!(self.name.as_str(), "a" | "area") || self.name == "link";
        if leads { self.get("href") } else { None }
    }

    /// A script that a browser would run from the page itself.
    pub(super) fn is_inline_script(&self) -> bool {
        let kind = self.get("type").unwrap_or_default().to_ascii_lowercase();
        self.name == "script" && self.get("src").is_none() && !kind.ends_with("json")
    }

    /// A form field that people fill in and that therefore needs a label.
    pub(super) fn needs_label(&self) -> bool {
        let kind = self.get("type").unwrap_or_default().to_ascii_lowercase();
        match self.name.as_str() {
            "select" | "textarea" => true,
            "input" => !matches!(kind.as_str(), "hidden" | "submit" | "reset" | "button" | "image"),
            _ => false,
        }
    }
}

/// The addresses of a `srcset`, without their widths and densities. As in HTML, an address ends at a
/// blank: a comma within it, as in every `data:` address, is part of it.
fn candidates(srcset: &str) -> Vec<&str> {
    let is_between = |letter: char| letter == ',' || letter.is_ascii_whitespace();
    let mut addresses = Vec::new();
    let mut rest = srcset.trim_start_matches(is_between);
    while !rest.is_empty() {
        let end = rest.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        addresses.push(address.trim_end_matches(','));
        let next = if address.ends_with(',') { 0 } else { after.find(',').unwrap_or(after.len()) };
        rest = after[next..].trim_start_matches(is_between);
    }
    addresses
}

/// An address that leads out of the site: it has a scheme or names a host.
pub(super) fn is_absolute(address: &str) -> bool {
    address.starts_with("//") || scheme(address).is_some()
}

/// The scheme of an address, as a browser finds it: blanks at the front and breaks anywhere do not
/// count.
pub(super) fn scheme(address: &str) -> Option<String> {
    let (before, _) = address.split_once(':')?;
    let scheme: String = before
        .trim_start_matches(|letter: char| letter <= ' ')
        .chars()
        .filter(|letter| !matches!(letter, '\t' | '\n' | '\r'))
        .collect();
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    let well_formed = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    (well_formed && scheme.chars().all(is_letter)).then(|| scheme.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_is_by_script_and_else_by_language() {
        for (language, expected) in [
            ("ar", Some(true)),
            ("fa-AF", Some(true)),
            ("prs", Some(true)),
            ("ckb", Some(true)),
            ("fi-simple", Some(false)),
            ("ku", Some(false)),
            ("ku-Arab", Some(true)),
            ("az-Latn-1994", Some(false)),
            ("", None),
        ] {
            let attributes = vec![("lang".to_owned(), language.to_owned())];
            let tag = Tag { attributes, ..Tag::default() };
            assert_eq!(tag.is_right_to_left(), expected, "{language}");
        }
    }

    #[test]
    fn the_addresses_of_a_srcset_end_at_blanks_and_may_hold_commas() {
        for (srcset, addresses) in [
            ("a.png", &["a.png"][..]),
            ("a.png 1x, b.png 2x", &["a.png", "b.png"]),
            ("a.png, b.png 2x", &["a.png", "b.png"]),
            ("a.png 1x,b.png 2x", &["a.png", "b.png"]),
            ("data:image/svg+xml,%3Csvg/%3E", &["data:image/svg+xml,%3Csvg/%3E"]),
            ("data:image/svg+xml,a 1x, b.png 2x", &["data:image/svg+xml,a", "b.png"]),
            (" , ", &[]),
        ] {
            assert_eq!(candidates(srcset), addresses, "{srcset}");
        }
    }

    #[test]
    fn a_scheme_is_found_as_a_browser_finds_it() {
        for (address, expected) in [
            ("https://a.fi", Some("https")),
            (" Java\nScript:x", Some("javascript")),
            ("a/b:c", None),
            ("#a", None),
        ] {
            assert_eq!(scheme(address).as_deref(), expected, "{address}");
        }
    }
}
