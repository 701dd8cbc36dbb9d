//! A picture as plain values: what a theme turns into SVG, and what goes into a drawing.
//!
//! Places are whole numbers in the picture's own units; shapes have classes, never colours. What a
//! picture is about stands beside it in words, as a list with links.

use std::borrow::Cow;

use serde::Serialize;

use crate::language::Direction;

/// A name to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// The language they are in, when it is not that of the page.
    pub lang: Option<Cow<'a, str>>,
    /// Which way they run.
    pub direction: Direction,
}

/// A picture, laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// `narrow` or `wide`: for which windows it is; `any` where there is no other.
    pub kind: &'static str,
    /// The width of the view box.
    pub width: i32,
    /// The height of the view box.
    pub height: i32,
    /// `ltr` or `rtl`: on which side it begins.
    pub direction: &'static str,
    /// The size of all its text. At `width` pixels or more, a letter is that many pixels large.
    pub text_size: i32,
    /// Whether it is higher than a sheet of paper would be, were it as wide.
    pub long: bool,
    /// What is drawn, from the back to the front.
    pub marks: Vec<Mark>,
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Mark {
    /// A box with round corners.
    Box {
        /// What it is, for the stylesheet.
        class: &'static str,
        /// Its left edge.
        x: i32,
        /// Its upper edge.
        y: i32,
        /// Its width.
        width: i32,
        /// Its height.
        height: i32,
    },
    /// A line, or an area if its class says so.
    Path {
        /// What it is, for the stylesheet.
        class: &'static str,
        /// The commands of SVG: moves and lines.
        d: String,
    },
    /// Words on one or more lines.
    Text {
        /// What they are, for the stylesheet.
        class: &'static str,
        /// Which end of each line stands at its place, seen in the direction of the words: `start`, `middle` or `end`.
        anchor: &'static str,
        /// The language, when it is not that of the page.
        lang: Option<String>,
        /// `ltr` or `rtl`, when they do not run as the picture does.
        direction: Option<&'static str>,
        /// Whether they are bold; their widths were reckoned with it.
        bold: bool,
        /// The lines.
        lines: Vec<Line>,
    },
}

/// One line of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Where its anchor stands.
    pub x: i32,
    /// Its base line.
    pub y: i32,
    /// The words.
    pub text: String,
}
