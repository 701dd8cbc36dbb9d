//! Which words of a language are forms of one word.
//!
//! Snowball's stemmers do most of it; a list of forms for some languages tells what they cannot know,
//! and the endings that a reader may type although no page has them. Nothing here knows pages.

use std::collections::BTreeMap;

use pagefind_stem::{Algorithm, Stemmer};

use crate::language::Language;
use crate::search::finnish;
use crate::search::token;

/// The lists of forms: a line is a word in its forms, or after `-` a few endings.
const LISTS: [(&str, &str); 4] = [
    ("en", include_str!("forms/en.txt")),
    ("fi", include_str!("forms/fi.txt")),
    ("ru", include_str!("forms/ru.txt")),
    ("sv", include_str!("forms/sv.txt")),
];

/// What is known of the forms of one language.
pub(super) struct Stems {
    language: String,
    stemmer: Option<Stemmer>,
    list: &'static str,
    /// The first form of its word, by form.
    listed: BTreeMap<String, String>,
}

impl Stems {
    /// What is known of the language, or of its base where it is an easy language.
    pub(super) fn of(language: Language) -> Stems {
        let base = language.base();
        let language = base.as_str().split('-').next().unwrap_or_default().to_owned();
        let list = LISTS.iter().find(|(own, _)| *own == language).map_or("", |(_, list)| list);
        let stemmer = algorithm(&language).map(Stemmer::create);
        let listed = words(list).flat_map(|forms| {
            let first = forms.first().cloned().unwrap_or_default();
            forms.into_iter().map(move |form| (form, first.clone()))
        });
        let listed = listed.collect();
        Stems { language, stemmer, list, listed }
    }

    /// What all forms of a word have in common. It need not be a word, nor a part of one.
    pub(super) fn root(&self, form: &str) -> String {
        let form = self.listed.get(form).map_or(form, String::as_str);
        let Some(stemmer) = &self.stemmer else { return form.to_owned() };
        if form.starts_with(|first: char| first.is_numeric()) {
            return form.to_owned();
        }
        let stem = |form: &str| stemmer.stem(form).into_owned();
        match self.language.as_str() {
            "fi" => finnish::root(form, stem),
            // The stemmer takes the s of *kurs* for a genitive, but not that of *kursen*.
            "sv" => stem(form).trim_end_matches('s').to_owned(),
            _ => stem(form),
        }
    }

    /// The forms of the listed words of which one is `known`: a reader may type another.
    pub(super) fn relatives(&self, known: impl Fn(&str) -> bool) -> Vec<String> {
        let related = words(self.list).filter(|forms| forms.iter().any(|form| known(form)));
        related.flatten().filter(|form| !known(form)).collect()
    }

    /// The listed endings, without accents.
    pub(super) fn endings(&self) -> impl Iterator<Item = String> {
        let lines = self.list.lines().filter_map(|line| line.strip_prefix("- "));
        lines.flat_map(str::split_whitespace).map(token::fold)
    }
}

/// The words of a list, each with its forms.
fn words(list: &'static str) -> impl Iterator<Item = Vec<String>> {
    let lines = list.lines().filter(|line| !line.starts_with(['#', '-']));
    lines.map(|line| line.split_whitespace().map(token::normal).collect())
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_have_one_root() {
        for (tag, words) in [
            (
                "fi",
                "kotoutumissuunnitelma kotoutumissuunnitelman kotoutumissuunnitelmassa kotoutumissuunnitelmasta",
            ),
            ("fi", "kurssi kurssin kurssille kursseja kurssit"),
            ("fi", "lapsi lapset lasten lasta lapsille"),
            ("fi", "opetus opetuksen opetusta opetuksessa"),
            ("fi", "kunta kunnan kuntien kunnassa"),
            ("fi", "neuvonta neuvonnan neuvontaa"),
            ("fi", "viranomainen viranomaiset viranomaisten"),
            ("fi", "tarve tarpeen tarpeita"),
            ("fi", "oikeus oikeuden oikeuksia"),
            ("fi-simple", "äiti äidin äidit"),
            ("sv", "kurs kursen kurser kurserna"),
            ("sv", "barn barnen"),
            ("sv", "man män männen"),
            ("en", "child children"),
            ("en", "service services"),
            ("ru", "услуга услуги услугам"),
        ] {
            let stems = Stems::of(Language::parse(tag).unwrap());
            let mut roots: Vec<String> = words.split(' ').map(|word| stems.root(word)).collect();
            roots.dedup();
            assert_eq!(roots.len(), 1, "{words}: {roots:?}");
        }
    }

    #[test]
    fn words_of_their_own_stay_apart() {
        for (tag, one, other) in [
            ("fi", "kunta", "kun"),
            ("fi", "lapsi", "lastu"),
            ("fi", "kieli", "kielto"),
            ("sv", "kurs", "kurva"),
            ("so", "xarun", "xarumo"),
            ("fi", "2025", "2026"),
        ] {
            let stems = Stems::of(Language::parse(tag).unwrap());
            assert_ne!(stems.root(one), stems.root(other), "{one} {other}");
        }
    }
}
