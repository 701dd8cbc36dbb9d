//! Colours as screens show them: read from CSS, compared as WCAG 2.2 does, shaded in OKLCH.
//!
//! The crate `color` does the mathematics, with functions of its own so that every machine gets the
//! same shade. This room knows nothing of themes, nor what a colour is for.

use std::fmt;

use color::{ColorSpaceTag, Oklch, OpaqueColor, Rgba8, Srgb, parse_color};

/// A colour without transparency, as eight bits for each of red, green and blue.
///
/// Every shade is rounded to what is printed before it is compared, so that a contrast that is
/// promised is the one that a reader gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Printed as CSS: `#0f3f78`.
impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Colour { red, green, blue } = self;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Black.
    pub const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };
    /// White.
    pub const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };

    /// Reads a colour of CSS Color 4 that any screen can show: `#0f3f78`, `rgb(15 63 120)`,
    /// `oklch(37% 0.11 256)`. None where it is no colour, is transparent, or lies outside of sRGB.
    pub fn parse(text: &str) -> Option<Colour> {
        let typed = parse_color(text.trim()).ok()?.convert(ColorSpaceTag::Srgb);
        let [red, green, blue, alpha] = typed.components;
        let screen = OpaqueColor::<Srgb>::new([red, green, blue]);
        (alpha >= 1.0 && is_shown(screen)).then(|| Colour::new(screen))
    }

    fn new(colour: OpaqueColor<Srgb>) -> Colour {
        let Rgba8 { r, g, b, a: _ } = colour.to_rgba8();
        Colour { red: r, green: g, blue: b }
    }

    fn screen(self) -> OpaqueColor<Srgb> {
        let part = |value: u8| f32::from(value) / 255.0;
        OpaqueColor::new([part(self.red), part(self.green), part(self.blue)])
    }

    fn oklch(self) -> [f32; 3] {
        self.screen().convert::<Oklch>().components
    }

    /// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
    pub fn contrast(self, other: Colour) -> f32 {
        let luminance = |colour: Colour| colour.screen().relative_luminance();
        let (a, b) = (luminance(self), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Black or white, whichever stands out more from this colour; never less than 4.5 to 1.
    #[must_use]
    pub fn ink(self) -> Colour {
        let (black, white) = (self.contrast(Colour::BLACK), self.contrast(Colour::WHITE));
        if white >= black { Colour::WHITE } else { Colour::BLACK }
    }

    /// The same hue at this lightness of OKLCH (0 black, 1 white), with at most this chroma; less
    /// where a screen cannot show as much.
    #[must_use]
    pub fn shade(self, lightness: f32, chroma: f32) -> Colour {
        let [_, own, hue] = self.oklch();
        let mut chroma = own.min(chroma);
        loop {
            let shade = OpaqueColor::<Oklch>::new([lightness, chroma, hue]).convert::<Srgb>();
            if chroma <= 0.0 || is_shown(shade) {
                return Colour::new(shade);
            }
            chroma = (chroma - CHROMA_STEP).max(0.0);
        }
    }

    /// The nearest shade of the same hue that reaches `needed` against all of `others`; this colour
    /// itself where it does. None where no shade does.
    pub fn nearest_shade(self, needed: f32, others: &[Colour]) -> Option<Colour> {
        let passes = |shade: Colour| others.iter().all(|other| shade.contrast(*other) >= needed);
        if passes(self) {
            return Some(self);
        }
        let [lightness, chroma, _] = self.oklch();
        let steps = (1..=LIGHTNESS_STEPS).map(|step| f32::from(step) / f32::from(LIGHTNESS_STEPS));
        steps
            .flat_map(|away| [lightness - away, lightness + away])
            .filter(|lightness| (0.0..=1.0).contains(lightness))
            .map(|lightness| self.shade(lightness, chroma))
            .chain([Colour::BLACK, Colour::WHITE])
            .find(|shade| passes(*shade))
    }
}

/// Whether a screen can show it.
fn is_shown(colour: OpaqueColor<Srgb>) -> bool {
    colour.components.iter().all(|part| (-EDGE..=1.0 + EDGE).contains(part))
}

/// How far a part may lie outside of the screen's range and still be rounding.
const EDGE: f32 = 0.002;

/// How finely chroma is taken away until a screen can show a shade.
const CHROMA_STEP: f32 = 0.004;

/// How finely shades are tried between black and white.
const LIGHTNESS_STEPS: u16 = 400;

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn contrasts_are_those_that_wcag_gives() {
        // Known values: the ends of the scale, and the greys and primaries on white that WCAG tools agree on.
        for (a, b, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.48),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.0),
            ("#0000ff", "#ffffff", 8.59),
            ("#00ff00", "#ffffff", 1.37),
            ("#0f3f78", "#ffffff", 10.49),
            ("#123456", "#123456", 1.0),
        ] {
            let found = colour(a).contrast(colour(b));
            assert!((found - ratio).abs() < 0.01, "{a} on {b}: {found}");
            assert!((found - colour(b).contrast(colour(a))).abs() < f32::EPSILON);
        }
    }

    #[test]
    fn colours_are_read_as_css_writes_them_and_printed_in_one_way() {
        for (typed, printed) in [
            ("#0F3F78", "#0f3f78"),
            (" #abc ", "#aabbcc"),
            ("rgb(15 63 120)", "#0f3f78"),
            ("rgb(15, 63, 120)", "#0f3f78"),
            ("hsl(120 100% 50%)", "#00ff00"),
            ("oklch(1 0 0)", "#ffffff"),
            ("rebeccapurple", "#663399"),
        ] {
            assert_eq!(colour(typed).to_string(), printed, "{typed}");
        }
        for typed in ["", "blu", "#12345", "0f3f78", "#0f3f7880", "transparent", "oklch(.7 .4 140)"]
        {
            assert_eq!(Colour::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn ink_can_always_be_read() {
        for red in (0..=255).step_by(17) {
            for green in (0..=255).step_by(17) {
                for blue in (0..=255).step_by(17) {
                    let ground = Colour { red, green, blue };
                    assert!(ground.contrast(ground.ink()) >= 4.5, "{ground}");
                }
            }
        }
    }

    #[test]
    fn the_nearest_shade_passes_and_keeps_the_hue() {
        for (typed, against, needed) in [
            ("#ffcc00", "#ffffff", 4.5),
            ("#0072c6", "#12171c", 4.5),
            ("#00a98f", "#ffffff", 7.0),
            ("#999999", "#ffffff", 3.0),
        ] {
            let (own, ground) = (colour(typed), colour(against));
            let shade = own.nearest_shade(needed, &[ground]).unwrap();
            assert!(shade.contrast(ground) >= needed, "{typed}: {shade}");
            assert!(shade.contrast(ground) < needed + 0.12, "{typed}: {shade} goes too far");
            let turned = (own.oklch()[2] - shade.oklch()[2]).abs();
            assert!(own.oklch()[1] < 0.01 || turned < 3.0, "{typed}: {shade} turns {turned}");
        }
        assert_eq!(colour("#0f3f78").nearest_shade(4.5, &[Colour::WHITE]), Some(colour("#0f3f78")));
        assert_eq!(colour("#777777").nearest_shade(8.0, &[Colour::WHITE, Colour::BLACK]), None);
    }

    #[test]
    fn a_shade_that_no_screen_shows_loses_chroma_and_not_its_hue() {
        let blue = colour("#0000ff").shade(0.9, 0.3);
        assert!(blue.oklch()[0] > 0.87, "{blue}");
        assert_eq!(colour("#c8102e").shade(1.0, 0.2), Colour::WHITE);
    }
}
