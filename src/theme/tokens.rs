//! Tokens: the colours that styles call by name, in two schemes, set by themes or derived.
//!
//! A colour that a theme sets holds for it and its children, until a child changes a colour that
//! this one follows from: then it is derived anew, so that a new brand colour is not left with its
//! parent's links. This file must not know where on a page a colour is used.

use std::collections::BTreeMap;

use crate::colour::Colour;
use crate::record::design::{Colours, Design};
use crate::source::Span;

/// The colours for a light or a dark device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scheme {
    /// `[color]`
    Light,
    /// `[dark]`
    Dark,
}

impl Scheme {
    /// Both, in the order of the stylesheet.
    pub(super) const BOTH: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

    /// Its name in complaints and answers.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }

    /// The table of `theme.toml` that sets it.
    pub(super) const fn table(self) -> &'static str {
        match self {
            Scheme::Light => "color",
            Scheme::Dark => "dark",
        }
    }

    fn of(self, design: &Design) -> Option<&Colours> {
        match self {
            Scheme::Light => design.color.as_ref(),
            Scheme::Dark => design.dark.as_ref(),
        }
    }
}

/// A colour by scheme and key.
pub(super) type Name = (Scheme, &'static str);

/// A colour and how it came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// The colour.
    pub(super) colour: Colour,
    /// The place of the layer that sets it, or that sets what it follows from; 0 is the topmost.
    pub(super) depth: usize,
    /// Where it is set; none where it is derived.
    pub(super) at: Option<Span>,
}

/// Every colour of both schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tokens(BTreeMap<Name, Token>);

impl Tokens {
    /// The colour of this name. Every key of [`Colours::KEYS`] is there.
    pub(super) fn get(&self, name: Name) -> Token {
        self.0[&name]
    }

    /// The custom properties of the stylesheet: `--on-primary: #ffffff;`.
    pub(super) fn css(&self) -> String {
        let block = |scheme: Scheme| {
            let line = |key: &&'static str| {
                let property = key.replace('_', "-");
                format!("  --{property}: {};\n", self.get((scheme, key)).colour)
            };
            Colours::KEYS.iter().map(line).collect::<String>()
        };
        let (light, dark) = (block(Scheme::Light), block(Scheme::Dark));
        format!(
            ":root {{\n{light}}}\n@media (prefers-color-scheme: dark) {{\n:root {{\n{dark}}}\n}}\n"
        )
    }
}

/// How a colour comes to be where no theme sets it. Lightness and chroma are those of OKLCH, as they
/// are in koto, so that a derived scheme is as clear as the one that was drawn.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Only a theme can set it.
    Given,
    /// Another colour as it is.
    Same(Name),
    /// Another colour at this lightness, with at most this chroma.
    Shade(Name, f32, f32),
    /// Black or white, whichever stands out more from another.
    Ink(Name),
    /// The nearest shade of another that has this contrast with the page and its boxes.
    Seen(Name, f32),
}

/// The keys in an order in which each comes after what it follows from.
const ORDER: [&str; 23] = [
    "primary",
    "on_primary",
    "accent",
    "page",
    "surface",
    "text",
    "head",
    "on_head",
    "muted",
    "rule",
    "line",
    "link",
    "visited",
    "focus",
    "focus_gap",
    "good",
    "good_tint",
    "going",
    "going_tint",
    "warn",
    "warn_tint",
    "quiet",
    "quiet_tint",
];

/// The colours of a theme out of its layers, topmost first. The last one sets all that cannot be
/// derived.
pub(super) fn resolve(designs: &[&Design]) -> Tokens {
    let mut tokens = Tokens(BTreeMap::new());
    for scheme in Scheme::BOTH {
        for key in ORDER {
            let token = one(designs, (scheme, key), &tokens);
            tokens.0.insert((scheme, key), token);
        }
    }
    tokens
}

fn one(designs: &[&Design], name: Name, before: &Tokens) -> Token {
    let set = set(designs, name);
    let Some(source) = follows(name) else {
        let unset = Token { colour: Colour::BLACK, depth: designs.len(), at: None };
        return set.unwrap_or(unset);
    };
    let depth = before.get(source).depth;
    let derived = || Token { colour: derive(name, before), depth, at: None };
    set.filter(|token| token.depth <= depth).unwrap_or_else(derived)
}

/// The topmost layer's own wish.
fn set(designs: &[&Design], (scheme, key): Name) -> Option<Token> {
    designs.iter().enumerate().find_map(|(depth, design)| {
        let typed = scheme.of(design)?.get(key)?;
        let colour = Colour::parse(&typed.0.value)?;
        Some(Token { colour, depth, at: Some(typed.0.at) })
    })
}

/// The colour that this one follows from.
pub(super) fn follows(name: Name) -> Option<Name> {
    match rule(name) {
        Rule::Given => None,
        Rule::Same(source)
        | Rule::Shade(source, ..)
        | Rule::Ink(source)
        | Rule::Seen(source, _) => Some(source),
    }
}

fn derive(name: Name, before: &Tokens) -> Colour {
    let colour = |name| before.get(name).colour;
    match rule(name) {
        Rule::Given => Colour::BLACK,
        Rule::Same(source) => colour(source),
        Rule::Shade(source, lightness, chroma) => colour(source).shade(lightness, chroma),
        Rule::Ink(source) => colour(source).ink(),
        Rule::Seen(source, needed) => {
            let grounds = ["page", "surface"].map(|key| colour((name.0, key)));
            let own = colour(source);
            own.nearest_shade(needed, &grounds).unwrap_or_else(|| grounds[0].ink())
        }
    }
}

fn rule((scheme, key): Name) -> Rule {
    let here = |key| (scheme, key);
    match (key, scheme) {
        ("on_primary", _) => Rule::Ink(here("primary")),
        ("focus_gap", _) => Rule::Ink(here("focus")),
        ("link", _) => Rule::Seen(here("primary"), 4.5),
        ("head" | "accent", Scheme::Light) => Rule::Same(here("primary")),
        ("on_head", Scheme::Light) => Rule::Same(here("on_primary")),
        ("head", Scheme::Dark) => Rule::Shade(here("primary"), 0.345, 0.03),
        ("on_head", Scheme::Dark) => Rule::Same(here("text")),
        ("surface", Scheme::Light) => Rule::Shade(here("primary"), 0.968, 0.006),
        ("good_tint", _) => tint(here("good")),
        ("going_tint", _) => tint(here("going")),
        ("warn_tint", _) => tint(here("warn")),
        ("quiet_tint", _) => tint(here("quiet")),
        (_, Scheme::Light) => Rule::Given,
        (_, Scheme::Dark) => dark(key),
    }
}

fn tint(word: Name) -> Rule {
    match word.0 {
        Scheme::Light => Rule::Shade(word, 0.945, 0.035),
        Scheme::Dark => Rule::Shade(word, 0.295, 0.05),
    }
}

/// How a dark colour follows from the light ones.
fn dark(key: &str) -> Rule {
    let light = |key| (Scheme::Light, key);
    match key {
        "page" => Rule::Shade(light("primary"), 0.2, 0.012),
        "surface" => Rule::Shade(light("primary"), 0.25, 0.016),
        "text" => Rule::Shade(light("text"), 0.94, 0.006),
        "primary" => Rule::Shade(light("primary"), 0.835, 0.085),
        "accent" => Rule::Shade(light("accent"), 0.835, 0.12),
        "muted" => Rule::Shade(light("muted"), 0.8, 0.016),
        "rule" => Rule::Shade(light("rule"), 0.365, 0.02),
        "line" => Rule::Shade(light("line"), 0.645, 0.024),
        "visited" => Rule::Shade(light("visited"), 0.82, 0.085),
        "focus" => Rule::Seen(light("focus"), 7.0),
        "good" => Rule::Shade(light("good"), 0.86, 0.085),
        "going" => Rule::Shade(light("going"), 0.86, 0.07),
        "warn" => Rule::Shade(light("warn"), 0.88, 0.095),
        "quiet" => Rule::Shade(light("quiet"), 0.87, 0.012),
        _ => Rule::Given,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::record::file;
    use crate::source::{FileId, SourceFile};
    use crate::theme::layers;
    use Scheme::{Dark, Light};

    fn design(text: &str) -> Design {
        let file = SourceFile { id: FileId(1), path: "theme.toml".into(), text: text.into() };
        let mut out = Diagnostics::default();
        let design = file::read(&file, &mut out).expect("a theme");
        assert!(out.is_empty(), "{text}");
        design
    }

    fn tokens(layers: &[&str]) -> Tokens {
        let own: Vec<Design> = layers.iter().map(|text| design(text)).collect();
        let koto = layers::built_in().expect("koto");
        resolve(&own.iter().chain([&koto]).collect::<Vec<_>>())
    }

    #[test]
    fn the_order_holds_every_key_and_each_after_what_it_follows_from() {
        let mut sorted = (ORDER.to_vec(), Colours::KEYS.to_vec());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1);
        let names: Vec<Name> =
            Scheme::BOTH.into_iter().flat_map(|scheme| ORDER.map(|key| (scheme, key))).collect();
        for (place, name) in names.iter().enumerate() {
            let source = follows(*name);
            assert!(source.is_none_or(|source| names[..place].contains(&source)), "{name:?}");
        }
    }

    #[test]
    fn koto_is_shown_as_it_was_drawn() {
        let koto = tokens(&[]);
        for (name, colour) in [
            ((Light, "link"), "#0f4a8f"),
            ((Light, "accent"), "#0f3f78"),
            ((Dark, "primary"), "#a9cdfb"),
            ((Dark, "quiet_tint"), "#2b343c"),
        ] {
            assert_eq!(koto.get(name).colour.to_string(), colour, "{name:?}");
        }
    }

    #[test]
    fn a_new_brand_colour_takes_along_what_follows_from_it_and_nothing_else() {
        let (koto, red) = (tokens(&[]), tokens(&["[color]\nprimary = \"#b3122b\"\n"]));
        for key in ["primary", "on_primary", "accent", "link", "surface"] {
            assert_eq!(red.get((Light, key)).depth, 0, "{key}");
        }
        for key in ["page", "surface", "primary", "on_primary", "accent", "link"] {
            assert_ne!(red.get((Dark, key)).colour, koto.get((Dark, key)).colour, "{key}");
        }
        for name in [(Light, "text"), (Dark, "good"), (Light, "visited"), (Dark, "focus")] {
            assert_eq!(red.get(name).colour, koto.get(name).colour, "{name:?}");
        }
        assert_eq!(red.get((Light, "primary")).colour.to_string(), "#b3122b");
    }

    #[test]
    fn what_a_child_says_holds_and_what_its_parent_says_of_another_brand_does_not() {
        let parent = "[color]\nprimary = \"#b3122b\"\nlink = \"#8a0f22\"\n";
        let child = "[color]\nprimary = \"#0a6b3d\"\n[dark]\nlink = \"#8fd9b0\"\n";
        let both = tokens(&[child, parent]);
        assert_eq!(both.get((Dark, "link")).colour.to_string(), "#8fd9b0");
        assert_eq!(both.get((Light, "link")).at, None);
        let alone = tokens(&["", parent]);
        assert_eq!(alone.get((Light, "link")).colour.to_string(), "#8a0f22");
        assert_eq!(alone.get((Light, "link")).depth, 1);
    }

    #[test]
    fn any_brand_colour_gives_two_schemes_that_can_be_read() {
        for primary in ["#ffcc00", "#00a0e0", "#e6007e", "#000000", "#ffffff", "#7a5c3a", "#00ff00"]
        {
            let tokens = tokens(&[&format!("[color]\nprimary = \"{primary}\"\n")]);
            let mut out = Diagnostics::default();
            let theme = crate::diag::Place::Path(String::new());
            crate::theme::contrast::check(&tokens, &theme, &mut out);
            assert!(out.is_empty(), "{primary}: {:?}", out.iter().collect::<Vec<_>>());
        }
    }
}
