//! References to law in words, each leading to the statute book.
//!
//! A law goes by its short name in the language of the page; without one by its abbreviation in the
//! site's base language, by its title in others. Nothing here knows any statute: the registry does.

use std::borrow::Cow;

use crate::model::law::{LawRef, Section, Sections};
use crate::model::registry::{Law, Reference};
use crate::model::text::Text;
use crate::view::Voice;
use crate::view::pen::Pen;
use crate::view::phrase::{Inline, Phrase};
use crate::words::Value;

impl<'a> Pen<'a> {
    /// References in their order, each a link where the law's address is known.
    pub(super) fn laws(&self, references: &'a [Reference]) -> Vec<Inline<'a>> {
        references.iter().map(|reference| self.law(reference)).collect()
    }

    fn law(&self, reference: &'a Reference) -> Inline<'a> {
        let Reference { cited, law, at: _ } = reference;
        let law = law.map(|id| &self.site().registry.laws[id]);
        let phrase = law.and_then(|law| self.voice.law(cited, law));
        let phrase = phrase.unwrap_or_else(|| as_typed(&self.voice, cited, law));
        let href = law.and_then(|law| address(&self.voice, cited, law));
        Inline { phrase, href, hreflang: None, kind: Some("law") }
    }
}

impl<'a> Voice<'a> {
    /// The reference in the words of the page's language; none where the law has no name in it.
    fn law(&self, cited: &LawRef, law: &'a Law) -> Option<Phrase<'a>> {
        let base = self.language.base();
        let at_home = self.site.languages.first().is_some_and(|first| first.base() == base);
        let spoken = |text: &'a Text| {
            let wording = text.best(self.language);
            (wording.language.base() == base || self.language.is_pseudo())
                .then(|| self.wording(wording))
        };
        let abbreviation = law.abbreviations.first().filter(|_| at_home);
        let name = law
            .short
            .as_ref()
            .and_then(spoken)
            .or_else(|| abbreviation.map(|name| Phrase::plain(name.as_str())))
            .or_else(|| spoken(&law.title))?;
        if cited.sections().is_empty() {
            return Some(name);
        }
        let text = Cow::Owned(self.cited(cited, &name.text));
        Some(Phrase { text, lang: None, ..name })
    }

    fn cited(&self, cited: &LawRef, law: &str) -> String {
        let sections: Vec<String> = cited.sections().iter().map(run_words).collect();
        let sections = self.locale.list(&sections);
        let many = cited.sections().len() > 1 || cited.sections().iter().any(is_range);
        let place = |number: Option<u8>| Value::Number(number.map_or(0, i64::from));
        let args = [
            ("law", Value::Text(law)),
            ("sections", Value::from(&sections)),
            ("count", Value::Number(if many { 2 } else { 1 })),
            ("subsection", place(cited.subsection())),
            ("item", place(cited.item())),
        ];
        self.say("law-reference", &args)
    }
}

/// The house form, which is Finnish, under the name by which officers know the law.
fn as_typed<'a>(voice: &Voice<'a>, cited: &'a LawRef, law: Option<&'a Law>) -> Phrase<'a> {
    let abbreviation = law.and_then(|law| law.abbreviations.first());
    let typed = cited.canonical();
    let text = match (abbreviation, typed.strip_prefix(cited.statute())) {
        (Some(abbreviation), Some(place)) => format!("{abbreviation}{place}"),
        _ => typed,
    };
    match voice.site.languages.first() {
        Some(language) => voice.foreign(Cow::Owned(text), language),
        None => Phrase::plain(text),
    }
}

/// What stands for the section in the address of a law.
const SECTION: &str = "{section}";

/// The address of a law as a whole, where it has one.
pub(super) fn home(voice: &Voice<'_>, law: &Law) -> Option<String> {
    let pattern = &*law.url.as_ref()?.best(voice.language).words;
    if pattern.contains(SECTION) { whole(pattern) } else { Some(pattern.to_owned()) }
}

/// The address of the first section cited; of the law where none is, or where the law's address
/// has no place for one.
pub(super) fn address(voice: &Voice<'_>, cited: &LawRef, law: &Law) -> Option<String> {
    let pattern = &*law.url.as_ref()?.best(voice.language).words;
    match (pattern.contains(SECTION), cited.sections().first()) {
        (false, _) => Some(pattern.to_owned()),
        (true, Some(run)) => Some(pattern.replace(SECTION, &section_words(run.first, ""))),
        (true, None) => whole(pattern),
    }
}

/// The address of a law from the pattern of its sections, where that has them as places on one page.
fn whole(pattern: &str) -> Option<String> {
    let (whole, anchor) = pattern.split_once('#')?;
    anchor.contains(SECTION).then(|| whole.to_owned())
}

fn is_range(run: &Sections) -> bool {
    run.first != run.last
}

fn run_words(run: &Sections) -> String {
    let first = section_words(run.first, " ");
    if is_range(run) { format!("{first}–{}", section_words(run.last, " ")) } else { first }
}

fn section_words((number, letter): Section, gap: &str) -> String {
    letter.map_or_else(|| number.to_string(), |letter| format!("{number}{gap}{letter}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Page;
    use crate::model::text::{Origin, Wording};
    use crate::view::sample::{Desk, language, reference, text};

    #[test]
    fn laws_are_named_as_the_language_names_them() {
        for (page, typed, said, lang) in [
            ("fi", "KotoL 14 §", "KotoL 14 §", None),
            ("fi-simple", "KotoL 14 §", "KotoL 14 §", None),
            ("fi", "KotoL 12–32 §", "KotoL 12–32 §", None),
            ("fi", "KotoL 3 ja 8 §", "KotoL 3 ja 8 §", None),
            ("fi", "KotoL 10 § 1 mom. 5 k", "KotoL 10 § 1 mom. 5 kohta", None),
            ("fi", "KotoL", "KotoL", None),
            ("sv", "KotoL 14 §", "integrationslagen 14 §", None),
            ("sv", "KotoL 10 § 1 mom. 5 k", "integrationslagen 10 § 1 mom. 5 punkten", None),
            ("en", "KotoL 14 §", "Integration Act, section 14", None),
            ("en", "KotoL 14 a ja 16–18 §", "Integration Act, sections 14 a and 16–18", None),
            (
                "en",
                "KotoL 10 § 1 mom. 5 k",
                "Integration Act, section 10, subsection 1, paragraph 5",
                None,
            ),
            ("ar", "KotoL 14 §", "KotoL 14 §", Some("fi")),
            ("en", "hallintolaki 8 §", "hallintolaki 8 §", Some("fi")),
        ] {
            let desk = Desk::empty(page);
            let pen = Pen::new(desk.voice(), Page::Home);
            let references = [reference(typed)];
            let laws = pen.laws(&references);
            assert_eq!(laws[0].phrase.text, said, "{page}");
            assert_eq!(laws[0].phrase.lang.as_deref(), lang, "{page}");
        }
    }

    #[test]
    fn a_short_name_stands_before_the_abbreviation_and_the_title() {
        let mut short = text("KotoL");
        for (tag, words) in [("sv", "integrationslagen"), ("ru", "Закон об интеграции")]
        {
            let origin = Origin::Translated;
            short.add(Wording { language: language(tag), words: words.into(), origin });
        }
        for (page, said) in [
            ("fi", "KotoL 14 §"),
            ("sv", "integrationslagen 14 §"),
            ("en", "Integration Act, section 14"),
        ] {
            let desk = Desk::empty(page);
            let voice = desk.voice();
            let Some((_, law)) = voice.site.registry.laws.iter().next() else { panic!() };
            let law = Law { short: Some(short.clone()), ..law.clone() };
            let cited = LawRef::parse("KotoL 14 §").unwrap();
            assert_eq!(voice.law(&cited, &law).unwrap().text, said, "{page}");
        }
    }

    #[test]
    fn links_lead_to_the_section_in_the_nearest_language() {
        let desk = Desk::empty("sv");
        let pen = Pen::new(desk.voice(), Page::Home);
        let references = ["KotoL 14 a §", "KotoL", "hallintolaki 8 §"].map(reference);
        let hrefs: Vec<_> = pen.laws(&references).into_iter().map(|law| law.href).collect();
        assert_eq!(hrefs[0].as_deref(), Some("https://finlex.fi/sv/2023/681#sec_14a"));
        assert_eq!(hrefs[1].as_deref(), Some("https://finlex.fi/sv/2023/681"));
        assert_eq!(hrefs[2], None);
    }
}
