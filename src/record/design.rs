//! `theme.toml`: what a folder of `themes/` says of itself, and the brand of whoever publishes.
//!
//! What the values lead to, and which of them follow from others, is decided by the theme room.

use crate::record::fields::{Colour, Flag, Id, Length, Number, Text, Vocabulary, Words};
use crate::record::reader::{AtLeastOne, record};
use crate::source::Spanned;

record! {
    /// A theme: the look of a site. Stands in `themes/<name>/theme.toml`; a theme without one builds on `koto`. What it does not set comes from its parent, key by key; see `docs/themes.md`.
    Design, "site-theme" {
        /// The theme it builds on: what it does not have itself comes from there. `koto` when left out.
        parent: Option<Id>,
        /// The official name of whoever the site belongs to, shown at the foot of every page where the site names no publisher.
        name: Option<Text>,
        /// Its short name, shown before the name of the site where there is no logo.
        short: Option<Text>,
        /// The logo, shown before the name of the site.
        logo: Option<Logo>,
        /// The picture in the tab of the browser: a file below `assets/`.
        favicon: Option<Words>,
        /// The colours. What is left out follows from those that are set.
        color: Option<Colours>,
        /// The colours for readers whose device is set to dark. They follow from `color` where left out.
        dark: Option<Colours>,
        /// The fonts.
        font: Option<Fonts>,
        /// Font files that the site brings along.
        face: Vec<Face>,
        /// The measures.
        size: Option<Sizes>,
        /// How documents look on paper, in PDF files.
        print: Option<Print>,
    }
}

record! {
    /// A logo: a picture with its size in CSS pixels and what it says.
    Logo, "logo" {
        /// The picture, best an SVG: a file below `assets/`.
        file: Words,
        /// The picture for dark pages; the same one when left out.
        dark: Option<Words>,
        /// Its width.
        width: Number,
        /// Its height.
        height: Number,
        /// What it says, for those who do not see it.
        alt: Text,
    }
}

/// Declares a record of colours together with the list of its keys and values.
macro_rules! colours {
    (#[doc = $about:literal] $name:ident, $noun:literal:
     $($(#[doc = $doc:literal])+ $key:ident,)+) => {
        record! {
            #[doc = $about]
            $name, $noun {
                $($(#[doc = $doc])+ $key: Option<Colour>,)+
            }
        }

        impl $name {
            /// The names of the colours, in the order of the reference.
            pub const KEYS: &[&str] = &[$(stringify!($key)),+];

            /// The colour of this name, where it is set.
            pub fn get(&self, key: &str) -> Option<&Colour> {
                let $name { span: _, $($key),+ } = self;
                match key {
                    $(stringify!($key) => $key.as_ref(),)+
                    _ => None,
                }
            }
        }
    };
}

colours! {
    /// Colours of the page. Pairs that are shown together are measured in every build.
    Colours, "colours":
    /// The colour of the brand.
    primary,
    /// What stands on it. Black or white, whichever is seen better, when left out.
    on_primary,
    /// The ground of the head and the foot of a page. As `primary` when left out, and hushed on dark
    /// devices.
    head,
    /// Words on it. As `on_primary` when left out, and as `text` on dark devices.
    on_head,
    /// A second colour of the brand, for marks and stripes. As `primary` when left out.
    accent,
    /// The ground of the page.
    page,
    /// The ground of boxes.
    surface,
    /// Text.
    text,
    /// Text of less weight.
    muted,
    /// Lines that divide.
    rule,
    /// The edges of fields and buttons.
    line,
    /// Links. The nearest shade of `primary` that is seen well when left out.
    link,
    /// Links to pages that the reader has seen.
    visited,
    /// The ring around what the keyboard has reached.
    focus,
    /// The gap between that ring and what it surrounds.
    focus_gap,
    /// The word of a state that is good: approved, done, statutory.
    good,
    /// Its ground.
    good_tint,
    /// The word of what is going on.
    going,
    /// Its ground.
    going_tint,
    /// The word of what is late or uncertain.
    warn,
    /// Its ground.
    warn_tint,
    /// The word of what is planned, or of the past.
    quiet,
    /// Its ground.
    quiet_tint,
}

record! {
    /// Fonts: `"system"`, or the family of a `[[face]]`.
    Fonts, "fonts" {
        /// Of the text.
        body: Option<Words>,
        /// Of the headings. As the text when left out.
        heading: Option<Words>,
    }
}

record! {
    /// A font file that the site brings along. Letters that it lacks are shown in the system's font.
    Face, "font-face" {
        /// The family it belongs to.
        family: Words,
        /// The font, WOFF2: a file below `assets/`.
        file: Words,
        /// Its licence, which must allow it to be published: a file below `assets/`.
        licence: Words,
        /// Its weight, or the lightest and the boldest of a variable font: `[200, 900]`.
        weight: AtLeastOne<Number>,
        /// Whether it is italic.
        italic: Option<Flag>,
    }
}

record! {
    /// Measures, best in `rem`, so that they follow the text size that the reader has chosen.
    Sizes, "sizes" {
        /// How round the corners are.
        radius: Option<Length>,
        /// The longest line of text.
        measure: Option<Length>,
        /// The widest page.
        wide: Option<Length>,
    }
}

record! {
    /// How documents look on paper: PDF files. What a page of the browser looks like on paper is said by the styles.
    Print, "print" {
        /// The families of fonts, in the order in which they are asked for a letter; those that are not there are passed over. They are looked for among the files in the theme's `fonts/`, then on the machine that builds.
        fonts: Vec<Words>,
        /// The size of the text, in points.
        size: Option<Number>,
        /// The sheets: `a4` when left out.
        sheet: Option<Spanned<Sheet>>,
        /// The space above the text, in millimetres.
        margin_top: Option<Number>,
        /// The space below it, in millimetres.
        margin_bottom: Option<Number>,
        /// The space beside it, in millimetres.
        margin_sides: Option<Number>,
        /// What stands on the cover before all else: a picture below the theme's `print/`, best an SVG that is seen on white.
        logo: Option<PrintLogo>,
        /// The most columns of a table that stands on an upright sheet; for a wider one the sheet is turned.
        upright_columns: Option<Number>,
        /// On which side of a table its caption stands: `above` when left out.
        caption: Option<Spanned<CaptionSide>>,
        /// Whether rows of tables stay whole where a sheet ends, but for those that are higher than a third of it. Yes when left out.
        keep_rows: Option<Flag>,
        /// How deep the list of contents goes.
        contents_depth: Option<Number>,
        /// The colours. What is left out follows from those of the page.
        color: Option<PrintColours>,
    }
}

/// A size of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inches.
    UsLetter,
}

impl Vocabulary for Sheet {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str], &'static str)] = &[
        (Sheet::A4, "a4", &[], "210 × 297 mm."),
        (Sheet::A3, "a3", &[], "297 × 420 mm."),
        (Sheet::UsLetter, "us-letter", &["letter"], "8.5 × 11 inches."),
    ];
}

/// A side of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptionSide {
    /// Before it.
    Above,
    /// After it.
    Below,
}

impl Vocabulary for CaptionSide {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str], &'static str)] = &[
        (CaptionSide::Above, "above", &["yläpuolella", "ovanför"], "Before the table."),
        (CaptionSide::Below, "below", &["alapuolella", "nedanför"], "After the table."),
    ];
}

record! {
    /// A logo for paper.
    PrintLogo, "logo" {
        /// The picture: a file below `print/`.
        file: Words,
        /// How high it is, in millimetres.
        height: Number,
        /// What it says, for those who do not see it.
        alt: Text,
    }
}

colours! {
    /// Colours on white paper. Pairs that are shown together are measured in every build.
    PrintColours, "colours":
    /// Text.
    text,
    /// Headers, footers and labels.
    muted,
    /// Titles and headings. The nearest shade of `color.primary` that is seen well on white when left out.
    heading,
    /// Links. The nearest shade of `color.link` that is seen well on white when left out.
    link,
    /// Lines between rows.
    rule,
    /// The ground of the head of a table. As `color.primary` when left out.
    head,
    /// Words on it. Black or white, whichever is seen better, when left out.
    on_head,
    /// The ground of the heading of a group, and of notes. As `color.surface` when left out.
    tint,
}
