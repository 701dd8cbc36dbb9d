//! Which scripts of a text no font has, told before anything is laid out.
//!
//! Typst prints a box for such a character, or nothing at all; neither is good enough for people who
//! came to read it. Names of scripts are those of Unicode (UAX #24).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use typst::text::is_default_ignorable;
use unicode_script::{Script, UnicodeScript};

/// Characters of one script that no font covers, and what to install.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingScript {
    /// The script, as Unicode names it: `Arabic`; `Common` for signs that belong to none.
    pub script: &'static str,
    /// The characters, each once, in the order of Unicode.
    pub characters: Vec<char>,
    /// How often they occur.
    pub count: usize,
    /// A family that covers them.
    pub family: String,
    /// The Debian package that holds the family.
    pub package: &'static str,
}

/// Blocks of Unicode with little pictures.
const PICTOGRAPHS: RangeInclusive<char> = '\u{1f000}'..='\u{1faff}';

/// How many characters of a script are shown as examples.
const EXAMPLES: usize = 8;

impl MissingScript {
    /// The first characters, as code points: `U+0621 U+0627`, with `…` where there are more.
    pub fn examples(&self) -> String {
        let mut shown: Vec<String> = self
            .characters
            .iter()
            .take(EXAMPLES)
            .map(|one| format!("U+{:04X}", u32::from(*one)))
            .collect();
        shown.extend((self.characters.len() > EXAMPLES).then(|| "…".to_owned()));
        shown.join(" ")
    }
}

impl fmt::Display for MissingScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let MissingScript { script, characters, count: _, family, package } = self;
        write!(
            f,
            "{} characters ({script}) have no font: {}; add {family} (Debian: {package})",
            characters.len(),
            self.examples(),
        )
    }
}

/// Whether a character must have a glyph of its own.
pub(crate) fn is_seen(one: char) -> bool {
    !one.is_whitespace() && !one.is_control() && !is_default_ignorable(one)
}

/// What is missing for these strings, by the name of the script.
pub(crate) fn missing<'s>(
    strings: impl IntoIterator<Item = &'s str>,
    covered: &BTreeSet<u32>,
) -> Vec<MissingScript> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for one in strings.into_iter().flat_map(str::chars).filter(|one| is_seen(*one)) {
        if !covered.contains(&u32::from(one)) {
            *counts.entry(one).or_default() += 1;
        }
    }
    let mut scripts: BTreeMap<(&'static str, &'static str), MissingScript> = BTreeMap::new();
    for (one, count) in counts {
        let script = one.script().full_name();
        let (family, package) = remedy(one);
        let characters = Vec::new();
        let found = scripts.entry((script, package)).or_insert_with(|| MissingScript {
            script,
            characters,
            count: 0,
            family,
            package,
        });
        found.characters.push(one);
        found.count += count;
    }
    scripts.into_values().collect()
}

/// The family and the Debian package that cover a character and those of its script.
fn remedy(one: char) -> (String, &'static str) {
    match one.script() {
        Script::Latin | Script::Cyrillic | Script::Greek => {
            ("Noto Sans".to_owned(), "fonts-noto-core")
        }
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => {
            ("Noto Sans CJK SC".to_owned(), "fonts-noto-cjk")
        }
        Script::Common if PICTOGRAPHS.contains(&one) => {
            ("Noto Color Emoji".to_owned(), "fonts-noto-color-emoji")
        }
        Script::Common | Script::Inherited => ("DejaVu Sans".to_owned(), "fonts-dejavu-core"),
        Script::Tibetan => ("Noto Serif Tibetan".to_owned(), "fonts-noto-core"),
        other => (format!("Noto Sans {}", other.full_name().replace('_', " ")), "fonts-noto-core"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin() -> BTreeSet<u32> {
        (0x20..0x180).collect()
    }

    #[test]
    fn each_script_is_named_with_its_remedy() {
        for (text, said) in [
            (
                "سلام",
                "4 characters (Arabic) have no font: U+0627 U+0633 U+0644 U+0645; add Noto Sans Arabic (Debian: fonts-noto-core)",
            ),
            (
                "中",
                "1 characters (Han) have no font: U+4E2D; add Noto Sans CJK SC (Debian: fonts-noto-cjk)",
            ),
            (
                "☐",
                "1 characters (Common) have no font: U+2610; add DejaVu Sans (Debian: fonts-dejavu-core)",
            ),
            (
                "😀",
                "1 characters (Common) have no font: U+1F600; add Noto Color Emoji (Debian: fonts-noto-color-emoji)",
            ),
            (
                "አ",
                "1 characters (Ethiopic) have no font: U+12A0; add Noto Sans Ethiopic (Debian: fonts-noto-core)",
            ),
        ] {
            let missing = missing([text], &latin());
            assert_eq!(missing.iter().map(ToString::to_string).collect::<Vec<_>>(), [said]);
        }
    }

    #[test]
    fn what_has_no_shape_needs_no_font() {
        assert_eq!(missing(["a\u{ad}b\n\t\u{2068}c\u{2069}\u{200d} \u{fe0f}"], &latin()), []);
    }

    #[test]
    fn every_place_counts_but_each_character_is_named_once() {
        let missing = missing(["жж", "ж"], &latin());
        assert_eq!((missing[0].count, missing[0].characters.as_slice()), (3, ['ж'].as_slice()));
    }
}
