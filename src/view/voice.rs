//! Words and phrases in one language: what every other view is spoken with.
//!
//! Nothing here knows pages or links. A text that has no wording in the language is said in another,
//! and the phrase says in which.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::language::Language;
use crate::model::text::{Origin, Text, Wording};
use crate::pseudo;
use crate::view::Voice;
use crate::view::phrase::{Day, Phrase, Tag};
use crate::view::wanted;
use crate::words::Value;

impl<'a> Voice<'a> {
    /// The words of `key` with these values; the key in brackets where the catalogue has none.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        debug_assert!(wanted::has(key, args), "{key} is not among the words that views ask for");
        self.words.say(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The words of `key`, which asks for no values.
    pub(super) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The same as a phrase.
    pub(super) fn plain(&self, key: &str) -> Phrase<'a> {
        Phrase::plain(self.word(key))
    }

    /// A word of a fixed vocabulary.
    pub(super) fn tag(&self, vocabulary: &str, key: &'static str) -> Tag {
        Tag { key, word: self.word(&format!("{vocabulary}-{key}")) }
    }

    /// The text in the page's language, else in the nearest there is.
    pub(super) fn phrase(&self, text: &'a Text) -> Phrase<'a> {
        self.wording(text.best(self.language))
    }

    /// One wording, marked with its language and origin where the reader must be told.
    pub(super) fn wording(&self, wording: &'a Wording) -> Phrase<'a> {
        if self.language.is_pseudo() {
            return Phrase::plain(pseudo::text(&wording.words));
        }
        let (lang, dir) = self.marks(&wording.language);
        Phrase { text: Cow::Borrowed(&wording.words), lang, dir, origin: told(wording.origin) }
    }

    /// Words that are known to be in `language`.
    pub(super) fn foreign(&self, text: Cow<'a, str>, language: &'a Language) -> Phrase<'a> {
        if self.language.is_pseudo() {
            return Phrase::plain(pseudo::text(&text));
        }
        let (lang, dir) = self.marks(language);
        Phrase { text, lang, dir, origin: None }
    }

    /// `lang` and `dir` of words in `language`, where they differ from the page's.
    pub(super) fn marks(
        &self,
        language: &'a Language,
    ) -> (Option<Cow<'a, str>>, Option<&'static str>) {
        let other = *language != self.language;
        let direction = language.direction();
        let turned = direction != self.language.direction();
        (other.then(|| Cow::Borrowed(language.as_str())), turned.then(|| direction.as_str()))
    }

    /// A day in full.
    pub(super) fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), words: self.locale.date(date) }
    }

    /// The date of a document in words: a day in full, or the year where only that is known.
    pub(super) fn issued(&self, date: Date, year_only: bool) -> String {
        if year_only { self.year(date.year()) } else { self.locale.date(date) }
    }

    /// A year by itself.
    pub(super) fn year(&self, year: i16) -> String {
        self.say("schedule-year", &[("year", Value::Number(i64::from(year)))])
    }

    /// The name of a language in the language of the page: “Arabic”.
    pub(super) fn language_name(&self, language: Language) -> String {
        self.about(language, "language-name")
    }

    /// In which language something is: “in Finnish”.
    pub(super) fn in_language(&self, language: Language) -> String {
        self.about(language, "in-language")
    }

    fn about(&self, language: Language, key: &str) -> String {
        let args = [
            ("language", Value::Text(language.as_str())),
            ("name", Value::Text(language.own_name())),
        ];
        self.say(key, &args)
    }
}

/// The origin as the reader is told it: not of words that people wrote or translated.
pub(super) fn told(origin: Origin) -> Option<&'static str> {
    match origin {
        Origin::Original | Origin::Translated => None,
        Origin::MachineReviewed | Origin::Machine | Origin::Stale => Some(origin.key()),
    }
}

/// A number of things as a value of words.
pub(super) fn count(number: usize) -> Value<'static> {
    Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use crate::model::text::{Origin, Wording};
    use crate::view::sample::{Desk, language, text};

    #[test]
    fn a_phrase_says_in_which_language_it_really_is() {
        let mut name = text("Ohjaus ja neuvonta");
        name.add(Wording {
            language: language("sv"),
            words: "Handledning".into(),
            origin: Origin::Machine,
        });
        for (page, words, lang, dir, origin) in [
            ("fi", "Ohjaus ja neuvonta", None, None, None),
            ("fi-simple", "Ohjaus ja neuvonta", Some("fi"), None, None),
            ("sv", "Handledning", None, None, Some("machine")),
            ("en", "Ohjaus ja neuvonta", Some("fi"), None, None),
            ("ar", "Ohjaus ja neuvonta", Some("fi"), Some("ltr"), None),
        ] {
            let desk = Desk::empty(page);
            let phrase = desk.voice().phrase(&name);
            assert_eq!(phrase.text, words, "{page}");
            assert_eq!((phrase.lang.as_deref(), phrase.dir), (lang, dir), "{page}");
            assert_eq!(phrase.origin, origin, "{page}");
        }
    }

    #[test]
    fn a_document_of_which_only_the_year_is_known_has_no_day() {
        let desk = Desk::empty("fi");
        let date = jiff::civil::Date::constant(2025, 1, 1);
        assert_eq!(desk.voice().issued(date, true), "2025");
        assert_eq!(desk.voice().issued(date, false), "1. tammikuuta 2025");
    }

    #[test]
    fn languages_are_named_in_the_language_of_the_page_or_in_their_own() {
        for (page, named, name, within) in [
            ("fi", "ar", "arabia", "arabiaksi"),
            ("sv", "fi", "finska", "på finska"),
            ("en", "sv", "Swedish", "in Swedish"),
            ("en", "hu", "Magyar", "in Magyar"),
        ] {
            let desk = Desk::empty(page);
            let voice = desk.voice();
            assert_eq!(voice.language_name(language(named)), name);
            assert_eq!(voice.in_language(language(named)), within);
        }
    }
}
