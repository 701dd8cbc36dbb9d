//! A specimen of a theme: its colours, their contrasts, its sizes, as a style guide shows them.
//!
//! Everything is read from what the stylesheet says, so that a theme with steps of its own shows
//! these. This file must not know what the style guide looks like.

use crate::colour::Colour;
use crate::diag::Diagnostics;
use crate::theme::shelf::{self, Shown};
use crate::theme::tokens::Scheme;
use crate::theme::{self, Choice, Folders, brand, contrast, layers, stylesheet, tokens};

/// The values that a theme is made of.
#[derive(Debug, Clone)]
pub struct Specimen {
    /// Its layers and where each colour comes from.
    pub shown: Shown,
    /// The pairs of colours that are shown together, in the order in which they are checked.
    pub pairs: Vec<Pair>,
    /// Custom properties that are sizes, in the order of the stylesheet.
    pub sizes: Vec<Size>,
}

/// Two colours that are shown together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The key of the one in front.
    pub front: &'static str,
    /// The key of the one behind.
    pub back: &'static str,
    /// The ratio that they need.
    pub needed: f32,
    /// What they look like on light devices.
    pub light: Look,
    /// … and on dark ones.
    pub dark: Look,
}

/// Two colours in one scheme, and their contrast ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The one in front.
    pub front: Colour,
    /// The one behind.
    pub back: Colour,
    /// Their ratio, from 1 to 21.
    pub ratio: f32,
}

/// A size that styles call by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// The name without its dashes: `step-1`, `space-4`, `radius`.
    pub name: String,
    /// What it is set to first: `clamp(1.5rem, 1.1rem + 2vw, 2.375rem)`.
    pub value: String,
}

/// The specimen of the theme of `choice`. What is wrong with the theme is for others to report.
pub fn specimen(choice: &Choice<'_>, folders: &Folders) -> Specimen {
    let mut unread = Diagnostics::default();
    let layers = layers::chain(choice, &folders.sources, folders.assets(), &mut unread);
    let built_in = layers::built_in();
    let designs = theme::designs(&layers, built_in.as_ref());
    let tokens = tokens::resolve(&designs);
    let look = |scheme: Scheme, pair: &contrast::Pair| {
        let colour = |key| tokens.get((scheme, key)).colour;
        let (front, back) = (colour(pair.0), colour(pair.1));
        Look { front, back, ratio: front.contrast(back) }
    };
    let pair = |pair: &contrast::Pair| Pair {
        front: pair.0,
        back: pair.1,
        needed: pair.2,
        light: look(Scheme::Light, pair),
        dark: look(Scheme::Dark, pair),
    };
    let style: String = stylesheet::parts(&layers).into_iter().map(|(_, text)| text).collect();
    Specimen {
        shown: shelf::show(choice, folders, &mut unread),
        pairs: contrast::PAIRS.iter().map(pair).collect(),
        sizes: sizes(&(brand::css(&designs) + &style)),
    }
}

/// A ratio as it is told: never rounded up to one that would do.
pub fn told(ratio: f32) -> String {
    contrast::ratio(ratio)
}

/// The families of custom properties that are sizes.
const FAMILIES: [&str; 6] = ["step-", "space-", "leading", "radius", "measure", "wide"];

/// The first value of each size.
fn sizes(style: &str) -> Vec<Size> {
    let mut sizes: Vec<Size> = Vec::new();
    for declaration in style.split(['{', ';', '}']) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let Some((_, name)) = property.split_once("--") else { continue };
        let is_size = FAMILIES.iter().any(|family| name.starts_with(family));
        if is_size && sizes.iter().all(|size| size.name != name) {
            sizes.push(Size { name: name.to_owned(), value: value.trim().to_owned() });
        }
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_of_each_size_is_told_in_the_order_of_the_style() {
        let style = ":root {\n  --step--1: .9rem; /* a */\n --step-0: clamp(1rem, 2vw, 2rem);\n}\n\
                     @media print { :root { --step-0: 9pt; --space-1: 1mm } }\n\
                     a { color: var(--link); margin: var(--space-9) } :root { --radius: 0 }";
        let found: Vec<(String, String)> =
            sizes(style).into_iter().map(|size| (size.name, size.value)).collect();
        let expected = [
            ("step--1", ".9rem"),
            ("step-0", "clamp(1rem, 2vw, 2rem)"),
            ("space-1", "1mm"),
            ("radius", "0"),
        ];
        assert_eq!(found, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
