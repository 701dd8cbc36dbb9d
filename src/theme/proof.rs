//! What is wrong with a catalogue as a whole, held against the templates, the views and the others.
//!
//! Words that are not there, that nobody asks for, that use other values than they are given, or that
//! leave out a form in which the language counts. Nothing here knows what the words are for.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::language::Language;
use crate::theme::Choice;
use crate::theme::layers::Layer;
use crate::words::Words;

/// Every catalogue of a theme is held against this.
pub(super) struct Proof<'p> {
    pub(super) choice: &'p Choice<'p>,
    pub(super) layers: &'p [Layer<'p>],
    /// The words that templates ask for by name, and where one of the project's first does.
    pub(super) asked: &'p BTreeMap<String, Option<Place>>,
    /// The catalogues of the built-in theme, which people have read: what all of them use is needed.
    pub(super) models: &'p [Words],
}

impl Proof<'_> {
    /// Reports what is wrong with the words of a language; `base` are those of the site's first.
    pub(super) fn read(
        &self,
        language: Language,
        words: &Words,
        base: &Words,
        out: &mut Diagnostics,
    ) {
        self.missing(language, words, out);
        if language.is_pseudo() {
            return;
        }
        let quoted = words.quoted();
        // What an easy language takes from the full one is held against it there.
        let own = |key: &&str| !language.is_easy() || self.find(language, key).is_some();
        for key in words.keys().filter(own) {
            if self.is_asked(key) || quoted.contains(key) {
                self.values(language, key, words, base, out);
            } else {
                let keys = self.asked.keys().map(String::as_str).chain(self.viewed());
                let complaint = self.complaint(Code::UnusedLabel, language, key);
                out.push(complaint.nearest(key, keys));
            }
            let lacking = words.lacking_forms(key);
            if !lacking.is_empty() {
                let complaint = self.complaint(Code::LabelForms, language, key);
                out.push(complaint.arg("known", lacking.join(", ")));
            }
        }
    }

    fn viewed(&self) -> impl Iterator<Item = &str> {
        self.choice.viewed.iter().map(|(key, _)| *key)
    }

    fn is_asked(&self, key: &str) -> bool {
        self.asked.contains_key(key) || self.viewed().any(|viewed| viewed == key)
    }

    fn missing(&self, language: Language, words: &Words, out: &mut Diagnostics) {
        let name = self.choice.name;
        let file = |ending: &str| Place::Path(format!("themes/{name}/labels/{language}{ending}"));
        let of_templates = self
            .asked
            .iter()
            .map(|(key, place)| (key.as_str(), place.clone().unwrap_or_else(|| file(".ftl"))));
        let of_views = self.viewed().map(|key| (key, file(".field.ftl")));
        for (key, place) in of_templates.chain(of_views).filter(|(key, _)| !words.has(key)) {
            out.push(
                Diagnostic::new(Code::MissingLabel, place)
                    .arg("key", key)
                    .arg("language", language.as_str())
                    .nearest(key, words.keys()),
            );
        }
    }

    /// A word uses only values that it is given, and all that it cannot do without.
    fn values(
        &self,
        language: Language,
        key: &str,
        words: &Words,
        base: &Words,
        out: &mut Diagnostics,
    ) {
        let used = words.placeholders(key);
        let mut known: Vec<BTreeSet<&str>> = self
            .models
            .iter()
            .filter(|model| model.has(key))
            .map(|model| model.placeholders(key))
            .collect();
        if known.is_empty() && base.has(key) {
            known.push(base.placeholders(key));
        }
        let Some(first) = known.first() else { return };
        let given = self.choice.viewed.iter().find(|(viewed, _)| *viewed == key);
        let given: BTreeSet<&str> = match given {
            Some((_, names)) => names.iter().copied().collect(),
            None => known.iter().flatten().copied().collect(),
        };
        let needed: BTreeSet<&str> = first
            .iter()
            .copied()
            .filter(|name| known.iter().all(|used| used.contains(name)))
            .collect();
        if used.is_subset(&given) && needed.is_subset(&used) {
            return;
        }
        let expected: BTreeSet<&str> =
            needed.union(&used).copied().filter(|name| given.contains(name)).collect();
        out.push(
            self.complaint(Code::LabelValues, language, key)
                .arg("expected", listed(&expected))
                .arg("found", listed(&used)),
        );
    }

    fn complaint(&self, code: Code, language: Language, key: &str) -> Diagnostic {
        Diagnostic::new(code, self.place(language, key))
            .arg("key", key)
            .arg("language", language.as_str())
    }

    /// Where the word stands: in the layer whose words win.
    fn place(&self, language: Language, key: &str) -> Place {
        let file = || Place::Path(format!("themes/{}/labels/{language}.ftl", self.choice.name));
        self.find(language, key).or_else(|| self.find(language.base(), key)).unwrap_or_else(file)
    }

    /// Where the word stands in the files of just this language.
    fn find(&self, language: Language, key: &str) -> Option<Place> {
        let message = key.split('.').next().unwrap_or(key);
        let paths = [".ftl", ".field.ftl"].map(|ending| format!("labels/{language}{ending}"));
        self.layers.iter().find_map(|layer| {
            paths.iter().find_map(|path| {
                let at = start_of(layer.texts.get(path)?.text, message)?;
                Some(layer.place(path, at..at + message.len()))
            })
        })
    }
}

/// Where the line of a message begins.
fn start_of(text: &str, message: &str) -> Option<usize> {
    let is_it = |at: &usize| {
        let after = text[at + message.len()..].trim_start_matches(' ');
        after.starts_with('=') && (*at == 0 || text[..*at].ends_with('\n'))
    };
    text.match_indices(message).map(|(at, _)| at).find(is_it)
}

fn listed(names: &BTreeSet<&str>) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}
