//! How a theme wants its paper: fonts, colours, margins, logo. The `[print]` of a theme, as values.
//!
//! It knows neither Typst nor the theme's file; the layout reads it as JSON.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Files;

/// How documents look. Lengths are in millimetres, sizes of text in points, colours `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Look {
    /// Families in the order in which they are asked; those that are not there are passed over.
    pub fonts: Vec<String>,
    /// The size of the text; tables are a little smaller.
    pub size: f64,
    /// The sheets.
    pub paper: Paper,
    /// The space around the text.
    pub margins: Margins,
    /// The colours.
    pub colours: Colours,
    /// What stands on the cover before all else.
    pub logo: Option<Logo>,
    /// On which side of a table its caption stands.
    pub captions: Captions,
    /// Whether rows of up to a third of a page stay whole.
    pub keep_rows: bool,
    /// A table of more columns than this turns its pages on their long side.
    pub upright_columns: usize,
    /// How deep the contents go.
    pub contents_depth: u8,
}

/// The sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inches.
    UsLetter,
}

/// The space around the text, in millimetres. Header and footer stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Margins {
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
    /// On both sides.
    pub sides: f64,
}

/// Colours, as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Colours {
    /// The text.
    pub text: String,
    /// Headers, footers and labels.
    pub muted: String,
    /// Headings and titles.
    pub heading: String,
    /// Lines between rows and under titles.
    pub rule: String,
    /// Behind the head row of a table.
    pub head_fill: String,
    /// The words of the head row.
    pub head_text: String,
    /// Behind the heading of a group, and behind notes.
    pub tint: String,
    /// Links.
    pub link: String,
}

/// A picture in the theme's `assets/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Logo {
    /// Its path in the theme's folder: `assets/logo.svg`.
    pub file: String,
    /// What it says, for those who cannot see it.
    pub alt: String,
    /// How high it is, in millimetres.
    #[serde(default = "logo_height")]
    pub height: f64,
}

/// On which side of a table its caption stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Captions {
    /// Before it.
    Above,
    /// After it.
    Below,
}

/// Why there can be no printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrinterError {
    /// Not a colour of the form `#rrggbb`.
    Colour {
        /// Which one.
        name: &'static str,
        /// What it says.
        value: String,
    },
    /// A number that leaves no room for text.
    Size {
        /// Which one.
        name: &'static str,
    },
    /// The logo is not among the files.
    NoLogo {
        /// Its path.
        file: String,
    },
    /// The logo says nothing to those who cannot see it.
    LogoWithoutAlt,
    /// Print code that is not UTF-8, or a path that leads out of the theme.
    File {
        /// Its path.
        file: String,
    },
}

impl fmt::Display for PrinterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrinterError::Colour { name, value } => {
                write!(f, "the colour `{name}` must look like #1a2b3c, not `{value}`")
            }
            PrinterError::Size { name } => write!(f, "`{name}` leaves no room for text"),
            PrinterError::NoLogo { file } => write!(f, "the theme has no file `{file}`"),
            PrinterError::LogoWithoutAlt => f.write_str("the logo needs words in `alt`"),
            PrinterError::File { file } => write!(f, "`{file}` is no text that can be read"),
        }
    }
}

impl std::error::Error for PrinterError {}

fn logo_height() -> f64 {
    16.0
}

impl Default for Look {
    fn default() -> Look {
        let fonts = ["Noto Sans", "Noto Sans Arabic", "DejaVu Sans"];
        Look {
            fonts: fonts.map(str::to_owned).to_vec(),
            size: 10.5,
            paper: Paper::A4,
            margins: Margins::default(),
            colours: Colours::default(),
            logo: None,
            captions: Captions::Above,
            keep_rows: true,
            upright_columns: 3,
            contents_depth: 2,
        }
    }
}

impl Default for Margins {
    fn default() -> Margins {
        Margins { top: 26.0, bottom: 24.0, sides: 20.0 }
    }
}

impl Default for Colours {
    fn default() -> Colours {
        Colours {
            text: "#1a2027".to_owned(),
            muted: "#48535f".to_owned(),
            heading: "#0f3f78".to_owned(),
            rule: "#b9c3cd".to_owned(),
            head_fill: "#0f3f78".to_owned(),
            head_text: "#ffffff".to_owned(),
            tint: "#eef2f6".to_owned(),
            link: "#0f4a8f".to_owned(),
        }
    }
}

impl Look {
    /// Whether a document can look like this.
    pub(crate) fn check(&self, files: &Files) -> Result<(), PrinterError> {
        self.colours.check()?;
        for (name, value, range) in [
            ("size", self.size, 6.0..=24.0),
            ("margins.top", self.margins.top, 10.0..=80.0),
            ("margins.bottom", self.margins.bottom, 10.0..=80.0),
            ("margins.sides", self.margins.sides, 5.0..=60.0),
            ("logo.height", self.logo.as_ref().map_or(16.0, |logo| logo.height), 3.0..=80.0),
        ] {
            if !range.contains(&value) {
                return Err(PrinterError::Size { name });
            }
        }
        match &self.logo {
            Some(logo) if logo.alt.trim().is_empty() => Err(PrinterError::LogoWithoutAlt),
            Some(logo) if !files.contains_key(&logo.file) => {
                Err(PrinterError::NoLogo { file: logo.file.clone() })
            }
            _ => Ok(()),
        }
    }
}

impl Colours {
    fn check(&self) -> Result<(), PrinterError> {
        let Colours { text, muted, heading, rule, head_fill, head_text, tint, link } = self;
        for (name, value) in [
            ("text", text),
            ("muted", muted),
            ("heading", heading),
            ("rule", rule),
            ("head_fill", head_fill),
            ("head_text", head_text),
            ("tint", tint),
            ("link", link),
        ] {
            let digits = value.strip_prefix('#').unwrap_or_default();
            if digits.len() != 6 || !digits.bytes().all(|one| one.is_ascii_hexdigit()) {
                return Err(PrinterError::Colour { name, value: value.clone() });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(change: impl Fn(&mut Look)) -> Option<String> {
        let mut look = Look::default();
        change(&mut look);
        look.check(&Files::new()).err().map(|error| error.to_string())
    }

    #[test]
    fn what_cannot_be_is_named() {
        assert_eq!(changed(|_| {}), None);
        let colour = "the colour `rule` must look like #1a2b3c, not `red`";
        assert_eq!(changed(|look| look.colours.rule = "red".to_owned()).as_deref(), Some(colour));
        let size = "`margins.sides` leaves no room for text";
        assert_eq!(changed(|look| look.margins.sides = 200.0).as_deref(), Some(size));
        assert_eq!(
            changed(|look| look.size = f64::NAN).as_deref(),
            Some("`size` leaves no room for text")
        );
        let logo = |alt: &str| {
            Some(Logo { file: "assets/l.svg".to_owned(), alt: alt.to_owned(), height: 16.0 })
        };
        let none = "the theme has no file `assets/l.svg`";
        assert_eq!(changed(|look| look.logo = logo("Kuopio")).as_deref(), Some(none));
        let alt = "the logo needs words in `alt`";
        assert_eq!(changed(|look| look.logo = logo(" ")).as_deref(), Some(alt));
    }

    #[test]
    fn a_theme_says_only_what_differs_and_slips_are_refused() {
        let look: Look = serde_json::from_str(r##"{"colours":{"rule":"#000000"}}"##).unwrap();
        let colours = Colours { rule: "#000000".to_owned(), ..Colours::default() };
        assert_eq!(look, Look { colours, ..Look::default() });
        assert!(serde_json::from_str::<Look>(r#"{"color":{}}"#).is_err());
    }
}
