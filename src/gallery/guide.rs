//! What the pages of the gallery say, as plain values, and the classes of its stylesheet.
//!
//! Templates see it as `body`. Names and descriptions of examples are in the language they are
//! written in, and marked so. This file must not know how anything is printed.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use crate::gallery::{Exhibits, anchors};
use crate::language::Language;
use crate::record::fields::Text;
use crate::theme::examples::{Component, Example, NAMED_IN, Parameter};
use crate::theme::specimen::{self, Look, Pair, Size, Specimen};
use crate::view::phrase::Phrase;
use crate::words::Value;

/// The words that the templates of the gallery use, without `gallery-`.
const WORDS: [&str; 19] = [
    "layers",
    "colours",
    "contrasts",
    "sizes",
    "components",
    "key",
    "light",
    "dark",
    "origin",
    "pair",
    "needed",
    "value",
    "shown",
    "markup",
    "takes",
    "optional",
    "from",
    "none",
    "failed",
];

/// What all pages are made from.
pub(super) struct Guide<'a> {
    pub(super) exhibits: &'a Exhibits<'a>,
    /// The path of the gallery's stylesheet from its root.
    pub(super) style: &'a str,
}

impl Guide<'_> {
    fn words(&self) -> BTreeMap<&'static str, String> {
        let say = |word: &'static str| {
            (word, self.exhibits.words.say(&format!("gallery-{word}"), &[]).unwrap_or_default())
        };
        WORDS.into_iter().map(say).collect()
    }

    /// Words of a note of the theme's, which are English unless they say otherwise.
    fn note<'b>(&self, tag: &str, words: &'b str) -> Phrase<'b> {
        let page = self.exhibits.language;
        let own = Language::parse(tag).ok().filter(|own| own.base() != page.base());
        Phrase {
            text: words.into(),
            lang: own.map(|own| own.as_str().to_owned().into()),
            dir: own
                .map(|own| own.direction().as_str())
                .filter(|dir| *dir != page.direction().as_str()),
            origin: None,
        }
    }

    /// The wording in the language of the gallery, else the first.
    fn text<'b>(&self, text: &'b Text) -> Phrase<'b> {
        let wordings = text.wordings.iter().map(|wording| {
            let tag = wording.language.as_ref().map_or(NAMED_IN, |tag| tag.0.value.as_str());
            self.note(tag, &wording.words.value)
        });
        let mut wordings: Vec<Phrase<'b>> = wordings.collect();
        let own = wordings.iter().position(|wording| wording.lang.is_none()).unwrap_or(0);
        if wordings.is_empty() { Phrase::plain("") } else { wordings.swap_remove(own) }
    }
}

/// The body of the index.
#[derive(Debug, Serialize)]
pub(super) struct Index<'a> {
    words: BTreeMap<&'static str, String>,
    style: &'a str,
    layers: &'a [String],
    colours: Vec<Colour<'a>>,
    pairs: Vec<Contrast>,
    sizes: Vec<Measure<'a>>,
    components: Vec<Entry<'a>>,
}

/// A colour in both schemes.
#[derive(Debug, Serialize)]
struct Colour<'a> {
    key: &'a str,
    light: Swatch<'a>,
    dark: Swatch<'a>,
}

#[derive(Debug, Serialize)]
struct Swatch<'a> {
    class: String,
    value: &'a str,
    /// The layer that sets it, or that sets what it follows from.
    layer: &'a str,
    /// Which key it follows from, in words.
    follows: Option<String>,
}

/// A pair of colours in both schemes.
#[derive(Debug, Serialize)]
struct Contrast {
    front: &'static str,
    back: &'static str,
    needed: String,
    /// Whether words are shown in it, and not only edges.
    has_words: bool,
    light: Sample,
    dark: Sample,
}

#[derive(Debug, Serialize)]
struct Sample {
    class: String,
    ratio: String,
    passes: bool,
}

#[derive(Debug, Serialize)]
struct Measure<'a> {
    /// The custom property.
    property: String,
    value: &'a str,
    /// What shows it: `type`, `space`, `corner`; none for what cannot be seen alone.
    shows: Option<&'static str>,
    class: String,
}

/// A component in the list of all.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    name: &'a str,
    href: String,
    about: Phrase<'a>,
}

impl<'a> Index<'a> {
    pub(super) fn new(guide: &'a Guide<'a>) -> Index<'a> {
        let Specimen { shown, pairs, sizes } = guide.exhibits.specimen;
        let (light, dark) = shown.colours.split_at(shown.colours.len() / 2);
        let entry = |component: &'a Component| Entry {
            name: &component.name,
            href: format!("{}/index.html", component.name),
            about: guide.note(NAMED_IN, &component.about),
        };
        Index {
            words: guide.words(),
            style: guide.style,
            layers: &shown.layers,
            colours: light.iter().zip(dark).map(|both| colour(guide, both)).collect(),
            pairs: pairs.iter().map(contrast).collect(),
            sizes: sizes.iter().map(measure).collect(),
            components: guide.exhibits.components.iter().map(entry).collect(),
        }
    }
}

type Shown = crate::theme::shelf::Colour;

fn colour<'a>(guide: &Guide<'_>, (light, dark): (&'a Shown, &'a Shown)) -> Colour<'a> {
    let key = light.key.split_once('.').map_or(light.key.as_str(), |(_, key)| key);
    Colour { key, light: swatch(guide, light), dark: swatch(guide, dark) }
}

fn swatch<'a>(guide: &Guide<'_>, colour: &'a Shown) -> Swatch<'a> {
    let follows = |key: &String| {
        guide.exhibits.words.say("themes-follows", &[("key", Value::Text(key))]).unwrap_or_default()
    };
    Swatch {
        class: swatch_class(&colour.key),
        value: &colour.colour,
        layer: &colour.layer,
        follows: colour.follows.as_ref().map(follows),
    }
}

/// The least ratio of words, below which only edges and signs are shown (WCAG 2.2, 1.4.3 and 1.4.11).
const WORDS_NEED: f32 = 4.5;

fn contrast(pair: &Pair) -> Contrast {
    let sample = |scheme: &str, look: Look| Sample {
        class: pair_class(scheme, pair),
        ratio: specimen::told(look.ratio),
        passes: look.ratio >= pair.needed,
    };
    Contrast {
        front: pair.front,
        back: pair.back,
        needed: specimen::told(pair.needed),
        has_words: pair.needed >= WORDS_NEED,
        light: sample("light", pair.light),
        dark: sample("dark", pair.dark),
    }
}

fn measure(size: &Size) -> Measure<'_> {
    let shows = match size.name.split('-').next() {
        Some("step") => Some("type"),
        Some("space" | "measure" | "wide") => Some("space"),
        Some("radius") => Some("corner"),
        _ => None,
    };
    let property = format!("--{}", size.name);
    Measure { property, value: &size.value, shows, class: size_class(size) }
}

fn swatch_class(key: &str) -> String {
    format!("swatch-{}", key.replace(['.', '_'], "-"))
}

fn pair_class(scheme: &str, pair: &Pair) -> String {
    format!("pair-{scheme}-{}-{}", pair.front, pair.back).replace('_', "-")
}

fn size_class(size: &Size) -> String {
    format!("size-{}", size.name)
}

/// A class for each colour, pair and size.
pub(super) fn classes(specimen: &Specimen) -> String {
    let mut css = String::new();
    for colour in &specimen.shown.colours {
        let _ = writeln!(css, ".{} {{ background: {} }}", swatch_class(&colour.key), colour.colour);
    }
    for pair in &specimen.pairs {
        for (scheme, look) in [("light", pair.light), ("dark", pair.dark)] {
            let class = pair_class(scheme, pair);
            let _ =
                writeln!(css, ".{class} {{ color: {}; background: {} }}", look.front, look.back);
        }
    }
    for size in &specimen.sizes {
        let property = match measure(size).shows {
            Some("type") => "font-size",
            Some("space") => "inline-size",
            Some("corner") => "border-radius",
            _ => continue,
        };
        let _ = writeln!(css, ".{} {{ {property}: var(--{}) }}", size_class(size), size.name);
    }
    css
}

/// The body of a component's page.
#[derive(Debug, Serialize)]
pub(super) struct Page<'a> {
    words: BTreeMap<&'static str, String>,
    style: &'a str,
    layer: &'a str,
    about: Phrase<'a>,
    takes: Vec<Taken>,
    examples: Vec<Piece<'a>>,
}

#[derive(Debug, Serialize)]
struct Taken {
    name: String,
    required: bool,
}

/// An example in every language it is shown in.
#[derive(Debug, Serialize)]
struct Piece<'a> {
    id: String,
    name: Phrase<'a>,
    about: Phrase<'a>,
    /// The markup of the first language.
    markup: String,
    hung: Vec<Hung<'a>>,
}

/// An example in one language.
#[derive(Debug, Serialize)]
struct Hung<'a> {
    id: String,
    lang: &'a str,
    dir: &'static str,
    /// The language's name in itself.
    language: &'a str,
    /// Its markup with addresses of its own; none where it does not render.
    html: Option<String>,
}

impl<'a> Page<'a> {
    pub(super) fn new(guide: &Guide<'a>, component: &'a Component) -> Page<'a> {
        let taken = |Parameter { name, required }| Taken { name, required };
        let examples = (1..).zip(&component.examples);
        Page {
            words: guide.words(),
            style: guide.style,
            layer: &component.layer,
            about: guide.note(NAMED_IN, &component.about),
            takes: guide.exhibits.theme.takes(&component.name).into_iter().map(taken).collect(),
            examples: examples.map(|(number, one)| piece(guide, component, number, one)).collect(),
        }
    }
}

fn piece<'a>(
    guide: &Guide<'a>,
    component: &'a Component,
    number: usize,
    example: &'a Example,
) -> Piece<'a> {
    let Exhibits { theme, shown, .. } = *guide.exhibits;
    let id = format!("example-{number}");
    let markup = |language: &Language| theme.render_example(*language, &component.name, example);
    let hung = |language: &'a Language| {
        let id = format!("{id}-{language}");
        let html = markup(language).ok().map(|html| anchors::settle(&html, &id));
        let dir = language.direction().as_str();
        Hung { id, lang: language.as_str(), dir, language: language.own_name(), html }
    };
    Piece {
        name: guide.text(&example.name),
        about: guide.text(&example.about),
        markup: shown.first().and_then(|first| markup(first).ok()).unwrap_or_default(),
        hung: shown.iter().map(hung).collect(),
        id,
    }
}
