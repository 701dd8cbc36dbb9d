//! The sheet on which a drawing is laid out from start to end, whichever side the start is on.
//!
//! Layouts give places from the edge at which reading starts; the sheet turns them into places from
//! the left. It knows no kind of drawing.

use std::fmt::Write;

use crate::draw::measure::{self, Face};
use crate::draw::picture::{Label, Line, Mark, Picture};
use crate::language::Direction;

/// The size of all text in drawings.
pub(super) const TEXT: i32 = 16;

/// Common words.
pub(super) const PLAIN: Face = Face { size: TEXT, bold: false };

/// Headings.
pub(super) const BOLD: Face = Face { size: TEXT, bold: true };

/// Words broken into lines, not yet placed.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    lines: Vec<String>,
    leading: i32,
    face: Face,
    lang: Option<String>,
    direction: Direction,
}

impl Paragraph {
    /// The label in lines no wider than `room`.
    pub(super) fn new(label: &Label<'_>, room: i32, face: Face) -> Paragraph {
        Paragraph {
            lines: measure::wrap(&label.text, room, face),
            leading: measure::leading(&label.text, face),
            face,
            lang: label.lang.as_deref().map(str::to_owned),
            direction: label.direction,
        }
    }

    /// How high its lines are together.
    pub(super) fn height(&self) -> i32 {
        count(self.lines.len()) * self.leading
    }

    /// The height of its first line.
    pub(super) fn leading(&self) -> i32 {
        self.leading
    }

    /// How wide its widest line is.
    pub(super) fn width(&self) -> i32 {
        self.lines.iter().map(|line| measure::width(line, self.face)).max().unwrap_or(0)
    }
}

/// How many there are, as a number to reckon with. Far more than anyone draws counts as a million.
pub(super) fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX).min(1_000_000)
}

/// Where words stand seen from their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// A sheet being drawn on.
#[derive(Debug)]
pub(super) struct Sheet {
    width: i32,
    direction: Direction,
    marks: Vec<Mark>,
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(width: i32, direction: Direction) -> Sheet {
        Sheet { width, direction, marks: Vec::new() }
    }

    /// The picture, cut off at `height`.
    pub(super) fn done(self, kind: &'static str, height: i32) -> Picture {
        let Sheet { width, direction, marks } = self;
        let direction = direction.as_str();
        // A4 with its margins is 178 mm wide and 250 mm high.
        let long = i64::from(height) * 178 > i64::from(width) * 250;
        Picture { kind, width, height, direction, text_size: TEXT, long, marks }
    }

    fn left_of(&self, x: i32) -> i32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.width - x,
        }
    }

    /// A box whose starting edge is at `x`.
    pub(super) fn rectangle(
        &mut self,
        class: &'static str,
        [x, y]: [i32; 2],
        [width, height]: [i32; 2],
    ) {
        let edges = [self.left_of(x), self.left_of(x + width)];
        let x = edges[0].min(edges[1]);
        self.marks.push(Mark::Box { class, x, y, width, height });
    }

    /// A line through these points; nothing where they are all one.
    pub(super) fn path(&mut self, class: &'static str, points: &[[i32; 2]]) {
        if points.iter().all(|point| Some(point) == points.first()) {
            return;
        }
        let mut d = String::new();
        for (place, [x, y]) in points.iter().enumerate() {
            let command = if place == 0 { 'M' } else { 'L' };
            let x = self.left_of(*x);
            write!(d, "{command}{x} {y}").expect("strings take all that is written");
        }
        self.marks.push(Mark::Path { class, d });
    }

    /// A paragraph whose first line begins at the height `y`.
    pub(super) fn text(
        &mut self,
        class: &'static str,
        words: &Paragraph,
        anchor: Anchor,
        [x, y]: [i32; 2],
    ) {
        let x = self.left_of(x);
        // Letters stand on their line with a quarter of its height below them.
        let base = |place| y + count(place) * words.leading + words.leading * 3 / 4;
        let lines = words.lines.iter().enumerate();
        let lines: Vec<Line> =
            lines.map(|(place, text)| Line { x, y: base(place), text: text.clone() }).collect();
        let against = words.direction != self.direction;
        if !lines.is_empty() {
            self.marks.push(Mark::Text {
                class,
                anchor: self.anchor(anchor, words.direction),
                lang: words.lang.clone(),
                direction: against.then(|| words.direction.as_str()),
                bold: words.face.bold,
                lines,
            });
        }
    }

    /// Words that run against the sheet end where the sheet's own would start.
    fn anchor(&self, anchor: Anchor, direction: Direction) -> &'static str {
        match anchor {
            Anchor::Middle => "middle",
            Anchor::Start if direction == self.direction => "start",
            Anchor::Start => "end",
        }
    }
}
