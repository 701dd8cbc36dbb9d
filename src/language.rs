//! Which language a text is in: a tag, its direction, its own name.
//!
//! Easy language is a language here (`fi-simple`), so that nothing else needs to know of it.
//! This room knows nothing of words, dates or catalogues; the tag is all that others share.

use std::fmt;

use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use serde::{Serialize, Serializer};
use tinystr::TinyAsciiStr;

/// A language of the site: a BCP 47 tag in canonical case.
///
/// Everything that is asked of it often was found out when the tag was parsed, so it is copied and
/// compared freely. The order is that of the tags.
///
/// ```
/// use kotosivu::language::Language;
///
/// let language = Language::parse("FI-simple").unwrap();
/// assert_eq!(language.as_str(), "fi-simple");
/// assert_eq!(language.base().as_str(), "fi");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    tag: Tag,
    base: Tag,
    direction: Direction,
    easy: bool,
}

/// Room for `zh-Hans-simple` and all that is written on real sites.
type Tag = TinyAsciiStr<16>;

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Why a tag cannot be a language of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not a BCP 47 tag, or it names no language.
    NotATag,
    /// It has an extension or a private part (`fi-x-selko`), which browsers and catalogues do not
    /// understand; easy language is written `fi-simple`.
    Private,
    /// It is longer than any tag in use (16 characters).
    TooLong,
    /// Nobody knows in which script it is written; the tag must say it, as in `xx-Latn`.
    UnknownScript,
}

/// The tag of the pseudo-locale, which shows designers how texts swell. Not quite BCP 47 (`ploc`
/// would have to be a script), but what everyone calls it.
const PSEUDO: Tag = tinystr::tinystr!(16, "qps-ploc");

/// Languages whose data stand under another tag in ICU: the tag and that tag.
const DATA_UNDER: [(&str, &str); 2] = [("prs", "fa-AF"), ("tl", "fil")];

impl Language {
    /// Finnish: what is assumed where a project cannot say its languages.
    pub const FINNISH: Language = Language {
        tag: tinystr::tinystr!(16, "fi"),
        base: tinystr::tinystr!(16, "fi"),
        direction: Direction::Ltr,
        easy: false,
    };

    /// The pseudo-locale, which is nobody's: words disfigured by machine, to see which are not words
    /// of a catalogue.
    pub const PSEUDO: Language = Language {
        tag: PSEUDO,
        base: tinystr::tinystr!(16, "en"),
        direction: Direction::Ltr,
        easy: false,
    };

    /// The language that `text` names, or why it names none. Case does not matter.
    pub fn parse(text: &str) -> Result<Language, Fault> {
        if text.eq_ignore_ascii_case(&PSEUDO) {
            return Ok(Language::PSEUDO);
        }
        let locale: icu_locale::Locale = text.parse().map_err(|_| Fault::NotATag)?;
        if !locale.extensions.is_empty() {
            return Err(Fault::Private);
        }
        if locale.id.language.is_unknown() {
            return Err(Fault::NotATag);
        }
        let base = base_of(&locale.id)?;
        let direction = direction_of(base.as_str())?;
        let easy = locale.id.variants.iter().any(|variant| variant.as_str() == "simple");
        Ok(Language { tag: tag(&locale.id.to_string())?, base, direction, easy })
    }

    /// The tag in canonical case, as in the `lang` attribute and in addresses.
    pub fn as_str(&self) -> &str {
        self.tag.as_str()
    }

    /// The language whose plural rules, dates and alphabet it uses: itself for most, Finnish for
    /// easy Finnish, English for the pseudo-locale.
    #[must_use]
    pub fn base(self) -> Language {
        Language { tag: self.base, easy: false, ..self }
    }

    /// Which way its texts run.
    pub const fn direction(self) -> Direction {
        self.direction
    }

    /// What its speakers call it; the tag where the table does not know.
    ///
    /// An easy language never borrows the name of the full one: two links with one name would
    /// lead to different pages.
    pub fn own_name(&self) -> &str {
        let plain = self.as_str().split('-').next().filter(|_| !self.is_easy());
        let known = named(self.as_str()).or_else(|| plain.and_then(named));
        known.unwrap_or(self.as_str())
    }

    /// Whether it is an easy language: the registered variant `simple`. Of an easy language a site
    /// has only those pages that are written in it.
    pub const fn is_easy(&self) -> bool {
        self.easy
    }

    /// Whether it is the pseudo-locale.
    pub fn is_pseudo(&self) -> bool {
        self.tag == PSEUDO
    }

    /// Whether search engines are told of its pages with `hreflang`: not of easy language, which
    /// they do not know, nor of the pseudo-locale, which is nobody's.
    pub fn in_hreflang(&self) -> bool {
        !self.is_easy() && !self.is_pseudo()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

fn tag(text: &str) -> Result<Tag, Fault> {
    Tag::try_from_str(text).map_err(|_| Fault::TooLong)
}

fn base_of(id: &LanguageIdentifier) -> Result<Tag, Fault> {
    let mut base = id.clone();
    base.variants.clear();
    let base = base.to_string();
    let under = DATA_UNDER.iter().find(|(tag, _)| *tag == base).map(|(_, under)| *under);
    tag(under.unwrap_or(&base))
}

/// The direction of the script that the tag names or implies.
fn direction_of(base: &str) -> Result<Direction, Fault> {
    let id: LanguageIdentifier = base.parse().map_err(|_| Fault::NotATag)?;
    match LocaleDirectionality::new_extended().get(&id) {
        Some(icu_locale::Direction::LeftToRight) => Ok(Direction::Ltr),
        Some(icu_locale::Direction::RightToLeft) => Ok(Direction::Rtl),
        Some(_) | None => Err(Fault::UnknownScript),
    }
}

fn named(tag: &str) -> Option<&'static str> {
    let index = OWN_NAMES.binary_search_by_key(&tag, |(tag, _)| tag).ok()?;
    OWN_NAMES.get(index).map(|(_, name)| *name)
}

/// Languages by the names their speakers use, sorted by tag. Our own table, since ICU's names are
/// unstable and lack the Sámi languages.
pub(crate) const OWN_NAMES: [(&str, &str); 66] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ckb", "کوردیی ناوەندی"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-simple", "Leichte Sprache"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-simple", "Easy English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("fi", "Suomi"),
    ("fi-simple", "Selkosuomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("ko", "한국어"),
    ("ku", "Kurmancî"),
    ("ln", "Lingála"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("qps-ploc", "[Þşéüďô]"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("rw", "Ikinyarwanda"),
    ("se", "Davvisámegiella"),
    ("smn", "Anarâškielâ"),
    ("sms", "Sääʹmǩiõll"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sv-simple", "Lättläst"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn a_tag_is_brought_to_canonical_case() {
        for (typed, tag) in [
            ("fi", "fi"),
            ("SV", "sv"),
            ("fi-Simple", "fi-simple"),
            ("zh-hans", "zh-Hans"),
            ("fa-af", "fa-AF"),
            ("QPS-PLOC", "qps-ploc"),
            ("ckb", "ckb"),
        ] {
            assert_eq!(language(typed).to_string(), tag);
        }
    }

    #[test]
    fn what_is_no_language_of_a_site_is_refused() {
        for (typed, fault) in [
            ("", Fault::NotATag),
            ("f", Fault::NotATag),
            ("und", Fault::NotATag),
            ("fi-", Fault::NotATag),
            ("../fi", Fault::NotATag),
            ("Suomi on kaunis", Fault::NotATag),
            ("fi-x-selko", Fault::Private),
            ("fa-u-nu-arab", Fault::Private),
            ("sl-Latn-IT-rozaj-biske", Fault::TooLong),
            ("qqq", Fault::UnknownScript),
        ] {
            assert_eq!(Language::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn the_base_lends_rules_to_languages_that_have_none() {
        for (tag, base) in [
            ("fi", "fi"),
            ("fi-simple", "fi"),
            ("sv-simple", "sv"),
            ("zh-Hans", "zh-Hans"),
            ("fa-AF", "fa-AF"),
            ("prs", "fa-AF"),
            ("qps-ploc", "en"),
        ] {
            assert_eq!(language(tag).base().as_str(), base);
            assert_eq!(language(base).base(), language(tag).base());
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for tag in ["ar", "fa", "fa-AF", "prs", "ur", "ps", "ckb", "he", "az-Arab", "ug"] {
            assert_eq!(language(tag).direction(), Direction::Rtl, "{tag}");
        }
        for tag in ["fi", "se", "smn", "sms", "zh", "ti", "so", "ku", "fi-simple", "qps-ploc"] {
            assert_eq!(language(tag).direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn every_language_of_the_table_parses_to_its_own_tag() {
        assert!(OWN_NAMES.is_sorted());
        for (tag, name) in OWN_NAMES {
            assert_eq!(language(tag).as_str(), tag);
            assert_eq!(language(tag).own_name(), name);
        }
    }

    #[test]
    fn a_name_falls_back_to_the_plain_language_but_never_from_an_easy_one() {
        assert_eq!(language("en-GB").own_name(), "English");
        assert_eq!(language("ru-simple").own_name(), "ru-simple");
        assert_eq!(language("yo").own_name(), "yo");
    }

    #[test]
    fn easy_and_pseudo_languages_stay_out_of_hreflang() {
        assert!(language("sv").in_hreflang() && !language("sv").is_easy());
        assert!(!language("sv-simple").in_hreflang() && language("sv-simple").is_easy());
        assert!(!language("qps-ploc").in_hreflang());
    }

    #[test]
    fn it_is_written_out_as_its_tag() {
        assert_eq!(serde_json::to_string(&language("zh-hans")).unwrap(), "\"zh-Hans\"");
    }
}
