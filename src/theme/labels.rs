//! The words of a theme: one catalogue a language, gathered from all layers.
//!
//! `labels/<lang>.ftl` holds the words that templates ask for, `labels/<lang>.field.ftl` those that
//! views do. What is wrong with a catalogue as a
//! whole is found elsewhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::language::Language;
use crate::theme::Choice;
use crate::theme::layers::Layer;
use crate::theme::proof::Proof;
use crate::theme::templates;
use crate::words::{self, Words};

/// The words of each language of the site; mistakes in them, and words that are missing, are reported.
pub(super) fn read(
    choice: &Choice<'_>,
    layers: &[Layer<'_>],
    out: &mut Diagnostics,
) -> Vec<(Language, Arc<Words>)> {
    let asked = asked(layers);
    let models: Vec<Words> = MODELS.iter().map(|tag| model(tag, layers)).collect();
    let gather = |language: &Language| {
        let (words, faults) = gather(*language, layers);
        for (place, fault) in faults {
            out.push(Diagnostic::new(Code::LabelSyntax, place).arg("reason", fault.reason));
        }
        (*language, Arc::new(words))
    };
    let catalogues: Vec<(Language, Arc<Words>)> = choice.languages.iter().map(gather).collect();
    let proof = Proof { choice, layers, asked: &asked, models: &models };
    if let Some((_, base)) = catalogues.first() {
        for (language, words) in &catalogues {
            proof.read(*language, words, base, out);
        }
    }
    catalogues
}

/// The languages in which the built-in theme was written first; what each of their words uses is what
/// every language's must.
const MODELS: [&str; 3] = ["fi", "sv", "en"];

/// The catalogue of a language in the built-in theme alone.
fn model(tag: &str, layers: &[Layer<'_>]) -> Words {
    let texts = layers.last().map(|layer| &layer.texts);
    let paths = [format!("labels/{tag}.field.ftl"), format!("labels/{tag}.ftl")];
    let found = paths.iter().filter_map(|path| Some((path.as_str(), texts?.get(path)?.text)));
    Words::new(tag, &found.collect::<Vec<_>>()).0
}

/// The catalogue of one language. Easy Finnish takes from Finnish what it does not say itself.
fn gather(language: Language, layers: &[Layer<'_>]) -> (Words, Vec<(Place, words::Fault)>) {
    let base = language.base();
    let tags = [base.as_str(), language.as_str()];
    let tags = if base == language { &tags[1..] } else { &tags[..] };
    let mut files = Vec::new();
    for tag in tags {
        for layer in layers.iter().rev() {
            let paths = [format!("labels/{tag}.field.ftl"), format!("labels/{tag}.ftl")];
            for path in paths {
                if let Some(text) = layer.texts.get(&path) {
                    files.push((format!("{}/{path}", layer.name), layer, path, text.text));
                }
            }
        }
    }
    let texts: Vec<(&str, &str)> =
        files.iter().map(|(name, .., text)| (name.as_str(), *text)).collect();
    let (words, faults) = Words::new(language.as_str(), &texts);
    let placed = faults.into_iter().filter_map(|fault| {
        let (_, layer, path, _) = files.iter().find(|(name, ..)| *name == fault.path)?;
        Some((layer.place(path, fault.at.clone()), fault))
    });
    (words, placed.collect())
}

/// Every word that templates ask for by name, and the place where one of the project's first does.
fn asked(layers: &[Layer<'_>]) -> BTreeMap<String, Option<Place>> {
    let mut asked: BTreeMap<String, Option<Place>> = BTreeMap::new();
    for layer in layers {
        for (path, text) in templates::of(layer) {
            for (key, range) in keys(text.text) {
                let place = text.file.map(|_| layer.place(path, range));
                let first = asked.entry(key.to_owned()).or_default();
                *first = first.take().or(place);
            }
        }
    }
    asked
}

/// The keys of `t(key="…")` in a template, each with the place of its name.
fn keys(template: &str) -> impl Iterator<Item = (&str, std::ops::Range<usize>)> {
    template.match_indices("t(").filter_map(|(start, _)| {
        let before = template[..start].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
            return None;
        }
        let call = &template[start..start + template[start..].find(')')?];
        let value = call.find("key=")? + "key=".len();
        let quote = call[value..].chars().next().filter(|quote| "\"'`".contains(*quote))?;
        let key = call[value + 1..].split(quote).next()?;
        let key_start = start + value + 1;
        Some((key, key_start..key_start + key.len()))
    })
}

/// What is known of a word beforehand.
enum Label {
    /// It asks for nothing, so it is always the same.
    Fixed(Value),
    /// The catalogue to ask, and the values that it asks for.
    Asks(Arc<Words>, Vec<String>),
}

impl Label {
    fn new(words: &Arc<Words>, key: &str) -> Label {
        let asks: Vec<String> = words.placeholders(key).into_iter().map(str::to_owned).collect();
        match words.say(key, &[]) {
            Some(said) if asks.is_empty() => Label::Fixed(Value::from(said)),
            _ => Label::Asks(Arc::clone(words), asks),
        }
    }
}

/// The function `t(key="…", name=value, …)`: a word of the catalogue. An unknown key and a value
/// that the word asks for but does not get are errors.
///
/// A word that the language lacks, which has been reported, comes from `spare`: so a preview shows
/// something in its place.
pub(super) fn say(
    words: &Arc<Words>,
    spare: &Arc<Words>,
) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + Send + Sync + 'static {
    let mut labels: BTreeMap<String, Label> = BTreeMap::new();
    for catalogue in [spare, words] {
        labels.extend(catalogue.keys().map(|key| (key.to_owned(), Label::new(catalogue, key))));
    }
    move |kwargs, _| {
        let key: &str = kwargs.must_get("key")?;
        match labels.get(key) {
            Some(Label::Fixed(said)) => Ok(said.clone()),
            Some(Label::Asks(words, names)) => with_values(words, key, names, &kwargs),
            None => Err(Error::message(format!("there is no interface word `{key}`"))),
        }
    }
}

fn with_values(words: &Words, key: &str, names: &[String], kwargs: &Kwargs) -> TeraResult<Value> {
    let mut texts = Vec::new();
    for name in names {
        let value: Value = kwargs.must_get(name)?;
        texts.push((name.as_str(), value.as_i64(), value.to_string()));
    }
    let args: Vec<(&str, words::Value<'_>)> = texts
        .iter()
        .map(|(name, number, text)| (*name, number.map_or(text.as_str().into(), Into::into)))
        .collect();
    Ok(Value::from(words.say(key, &args).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_wherever_the_word_function_is_called() {
        let template = "{{ t(key=\"a\") }}{{ <x y={t(n=1, key='b.c')}/> }}{{ list(key=\"no\") }}\
                        {{ t(key=name) }}{{ t(key=\"d";
        let found: Vec<(&str, &str)> =
            keys(template).map(|(key, range)| (key, &template[range])).collect();
        assert_eq!(found, [("a", "a"), ("b.c", "b.c")]);
    }
}
