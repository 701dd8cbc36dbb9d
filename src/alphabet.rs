//! Under which letter a name stands in a list from A to Z.
//!
//! What counts as a letter of its own is the language's business, and its collation knows: `Ä` comes
//! after `Z` in Finnish and among the `A`s in English. Nothing is listed here but what no collation
//! tells. This room knows neither pages nor what is being named.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// What figures stand under.
const FIGURES: &str = "0–9";
/// What stands under no letter.
const SIGNS: &str = "#";
/// CLDR sorts this character with a Latin letter right before the first Chinese character whose
/// pinyin begins with that letter.
const PINYIN_MARK: char = '\u{FDD0}';

/// No pinyin begins with these.
const NO_INITIALS: [char; 3] = ['I', 'U', 'V'];
/// A character whose pinyin is *a*: the first of all.
const FIRST_OF_ALL: &str = "\u{963F}";

/// The letters of one language.
#[derive(Debug)]
pub struct Alphabet {
    /// Tells letters apart, not their accents or cases; none where ICU has no order for the language.
    letters: Option<CollatorBorrowed<'static>>,
}

impl Alphabet {
    /// The letters as these rules of a language sort them.
    pub fn new(rules: CollatorPreferences) -> Alphabet {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        Alphabet { letters: CollatorBorrowed::try_new(rules, options).ok() }
    }

    /// The letter under which a name stands: its first one in upper case, without an accent that
    /// makes no other letter of it in this language. Signs before it do not count. Chinese names
    /// stand under the Latin letter of their pinyin where the language sorts by it, else each under
    /// its first character.
    pub fn letter(&self, name: &str) -> String {
        let Some(first) = sortable(name).chars().next() else { return SIGNS.to_owned() };
        if first.is_numeric() {
            return FIGURES.to_owned();
        }
        if is_han(first) {
            return self.pinyin(first).map_or_else(|| first.to_string(), String::from);
        }
        let upper: String = first.to_uppercase().collect();
        let plain = bare(&upper);
        if self.same_letter(&plain, &upper) { plain } else { upper }
    }

    fn same_letter(&self, one: &str, other: &str) -> bool {
        let same = |letters: &CollatorBorrowed<'_>| letters.compare(one, other) == Ordering::Equal;
        self.letters.as_ref().is_none_or(same)
    }

    /// The last letter whose mark does not come after the character; none where all or no marks do,
    /// since then the language does not sort by pinyin.
    fn pinyin(&self, character: char) -> Option<char> {
        let letters = self.letters.as_ref()?;
        let character = character.to_string();
        let mark = |letter: char| format!("{PINYIN_MARK}{letter}");
        let comes_after =
            |letter: char, other: &str| letters.compare(&mark(letter), other) == Ordering::Greater;
        let initials = ('A'..='Z').filter(|letter| !NO_INITIALS.contains(letter));
        let begun = initials.take_while(|letter| !comes_after(*letter, &character)).last();
        // Without marks of its own a language sorts them all alike, before any character.
        begun.filter(|_| comes_after('Z', FIRST_OF_ALL))
    }
}

/// The name from its first letter or figure on: quotation marks are not sorted by.
pub fn sortable(name: &str) -> &str {
    name.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}

/// An Arabic name from its first letter on that is not of the article: *التعليم* stands under *ت*, as in
/// an Arabic dictionary or register. A word that only begins like the article keeps its letters.
pub fn without_article(name: &str) -> &str {
    const ARTICLE: &str = "ال";
    /// Nouns of roots that begin with *ل*, in the form that puts *ا* before and *ت* behind it.
    const LIKE_ARTICLE: [&str; 8] =
        ["التباس", "التحاق", "التزام", "التفات", "التقاء", "التقاط", "التماس", "التهاب"];
    let is_whole = LIKE_ARTICLE.iter().any(|word| name.starts_with(word));
    let rest = name.strip_prefix(ARTICLE).filter(|_| !is_whole);
    rest.filter(|rest| rest.starts_with(char::is_alphabetic)).unwrap_or(name)
}

/// The letter without its marks.
fn bare(letter: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(letter);
    let first: String = apart.chars().take(1).collect();
    first
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::locale::Locale;

    #[test]
    fn a_name_stands_under_the_letter_of_its_language() {
        for (tag, name, letter) in [
            ("fi", "äiti", "Ä"),
            ("fi", "école", "E"),
            ("fi", "Åland", "Å"),
            ("sv", "Örebro", "Ö"),
            ("en", "Ähtäri", "A"),
            ("fi", "”Digi”", "D"),
            ("fi", "2.1 Johdanto", "0–9"),
            ("fi", "…", "#"),
            ("ru", "ёлка", "Е"),
            ("ru", "йога", "Й"),
            ("ru", "Kuopio", "K"),
            ("ar", "أسرة", "ا"),
            ("ar", "إدماج", "ا"),
            ("ar", "لغة", "ل"),
            ("ar", "التعليم", "ت"),
            ("ar", "”الإدماج”", "ا"),
            ("ar", "الالتزام", "ا"),
            ("ar", "التزام البلدية", "ا"),
            ("ar", "ال", "ا"),
            ("fa", "الفبا", "ا"),
            ("zh", "北京", "B"),
            ("zh", "语言", "Y"),
            ("zh", "安", "A"),
            ("fi", "语言", "语"),
            ("se", "Ánde", "Á"),
            ("xx-Latn", "ärende", "Ä"),
        ] {
            let locale = Locale::new(Language::parse(tag).unwrap());
            assert_eq!(locale.letter(name), letter, "{tag} {name}");
        }
    }
}
