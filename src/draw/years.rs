//! Rows of spans over the years: what goes on when.
//!
//! Years run from start to end, then comes a column for what has no end. Kinds of spans differ in
//! shape, and a key below names the shapes that occur. A row that has nothing to draw says so in
//! words.

use crate::draw::measure;
use crate::draw::picture::{Label, Picture};
use crate::draw::sheet::{Anchor, BOLD, PLAIN, Paragraph, Sheet, count};
use crate::draw::{NARROW, WIDE};
use crate::language::Direction;

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Years<'a> {
    /// The first year.
    pub first: i16,
    /// The last year, not before the first.
    pub last: i16,
    /// The heading of the column for what has no end.
    pub open: Label<'a>,
    /// The groups, in order.
    pub groups: Vec<Group<'a>>,
    /// What the shapes are called; those that do not occur are left out.
    pub key: Vec<(Shape, Label<'a>)>,
}

/// Rows under one heading.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// The heading.
    pub title: Label<'a>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// Its name.
    pub title: Label<'a>,
    /// When it goes on.
    pub spans: Vec<Span>,
    /// What no shape can say.
    pub note: Option<Label<'a>>,
}

/// A stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// How it is drawn.
    pub shape: Shape,
    /// The day it begins; the beginning of the picture where that is not told.
    pub from: Option<Day>,
    /// The day it ends; without end where that is not told.
    pub to: Option<Day>,
}

/// A day of some year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// The day of the year, 1 to 366.
    pub day: i16,
}

/// How a stretch of time is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// All the time: a line with an arrow.
    Continuous,
    /// Again and again: a dotted line with an arrow.
    Recurring,
    /// At some time at the latest: a dashed line with a diamond at its end.
    Deadline,
    /// From one time to another: a bar.
    Dated,
}

/// The space around words.
const PAD: i32 = 7;

/// The least length of a shape.
const LEAST: i32 = 8;

/// Half the height of a bar, of an arrow and of a diamond.
const HALF: i32 = 7;

/// The years for narrow windows and for wide ones. None where no row has anything to draw.
pub fn draw(years: &Years<'_>, direction: Direction) -> Vec<Picture> {
    let rows = || years.groups.iter().flat_map(|group| &group.rows);
    if rows().all(|row| row.spans.is_empty()) {
        return Vec::new();
    }
    [("narrow", NARROW, 256), ("wide", WIDE, 520)]
        .map(|(kind, width, names)| Grid::new(years, width, names).draw(years, direction, kind))
        .to_vec()
}

/// Where the columns stand.
#[derive(Debug, Clone)]
struct Grid {
    width: i32,
    names: i32,
    /// Where the years begin and end.
    plot: [i32; 2],
    first: i16,
    years: i32,
    open: Option<Paragraph>,
    is_open: bool,
}

impl Grid {
    fn new(years: &Years<'_>, width: i32, names: i32) -> Grid {
        let mut rows = years.groups.iter().flat_map(|group| &group.rows);
        let is_open = rows.any(|row| row.spans.iter().any(|span| span.to.is_none()));
        let open = is_open.then(|| Paragraph::new(&years.open, 112, BOLD));
        let length = open.as_ref().map_or(0, |open| open.width().max(40) + 2 * PAD);
        Grid {
            width,
            names,
            plot: [names, width - length - PAD],
            first: years.first,
            years: i32::from(years.last) - i32::from(years.first) + 1,
            open,
            is_open,
        }
    }

    /// The place of a point in time, given in days of years that all have 366.
    fn place(&self, days: i32) -> i32 {
        let [start, end] = self.plot;
        let days = days.clamp(0, self.years * 366);
        let length = i64::from(end - start) * i64::from(days) / i64::from(self.years * 366);
        start + i32::try_from(length).unwrap_or(end - start)
    }

    /// Where a year begins, counted from the first.
    fn year(&self, place: i32) -> i32 {
        self.place(place * 366)
    }

    fn day(&self, day: Day, whole: i16) -> i32 {
        self.place((i32::from(day.year) - i32::from(self.first)) * 366 + i32::from(day.day - whole))
    }

    /// The years that have room for their number: every one, every second, every fifth…
    fn told(&self) -> impl Iterator<Item = i32> + use<> {
        let room = measure::width("0000", BOLD) + PAD;
        let length = self.plot[1] - self.plot[0];
        let fits = |step: &i32| length * step / self.years >= room;
        let step = [1, 2, 5, 10, 20, 50, 100].into_iter().find(fits).unwrap_or(self.years);
        (0..self.years).step_by(usize::try_from(step).unwrap_or(1))
    }

    fn draw(&self, years: &Years<'_>, direction: Direction, kind: &'static str) -> Picture {
        let mut sheet = Sheet::new(self.width, direction);
        let mut y = self.head(&mut sheet);
        for group in &years.groups {
            y = self.group(&mut sheet, group, y);
        }
        y = self.key(&mut sheet, years, y + PAD);
        sheet.done(kind, y)
    }

    /// The numbers of the years: each in the middle of its year, or where its year begins if it
    /// speaks for several. Gives where they end.
    fn head(&self, sheet: &mut Sheet) -> i32 {
        let told: Vec<i32> = self.told().collect();
        let is_each = count(told.len()) == self.years;
        let ends = told.iter().skip(1).copied().chain([self.years]);
        for (place, next) in told.iter().zip(ends) {
            let words = Paragraph::new(&number(i32::from(self.first) + place), WIDE, BOLD);
            let [start, end] = [self.year(*place), self.year(next)];
            if is_each {
                let middle = i32::midpoint(start, end);
                sheet.text("year-name", &words, Anchor::Middle, [middle, PAD]);
            } else if words.width() + PAD <= end - start {
                sheet.text("year-name", &words, Anchor::Start, [start, PAD]);
            }
        }
        let line = Paragraph::new(&number(0), 100, BOLD).height();
        let Some(open) = &self.open else { return line + 2 * PAD };
        sheet.text("open-name", open, Anchor::Start, [self.plot[1] + 2 * PAD, PAD]);
        line.max(open.height()) + 2 * PAD
    }

    /// A heading and its rows from the height `y` on. Gives where they end.
    fn group(&self, sheet: &mut Sheet, group: &Group<'_>, y: i32) -> i32 {
        let title = Paragraph::new(&group.title, self.width - 2 * PAD, BOLD);
        sheet.rectangle("band", [0, y], [self.width, title.height() + 2 * PAD]);
        sheet.text("group-name", &title, Anchor::Start, [PAD, y + PAD]);
        let top = y + title.height() + 2 * PAD;
        let heights = group.rows.iter().map(|row| self.laid(row).height);
        self.lines(sheet, top, top + heights.sum::<i32>());
        group.rows.iter().fold(top, |y, row| self.row(sheet, row, y))
    }

    /// The lines between the years that are told.
    fn lines(&self, sheet: &mut Sheet, top: i32, foot: i32) {
        let years = self.told().map(|place| self.year(place));
        let end = self.is_open.then_some(self.plot[1]);
        for x in years.chain(end) {
            sheet.path("grid", &[[x, top], [x, foot]]);
        }
    }

    fn laid(&self, row: &Row<'_>) -> Laid {
        let title = Paragraph::new(&row.title, self.names - 3 * PAD, PLAIN);
        let room = self.width - self.names - 3 * PAD;
        let note = row.note.as_ref().map(|note| Paragraph::new(note, room, PLAIN));
        let shapes = if row.spans.is_empty() { 0 } else { title.leading().max(2 * HALF) };
        let said = shapes + note.as_ref().map_or(0, Paragraph::height);
        Laid { height: title.height().max(said) + 2 * PAD, title, note, shapes }
    }

    /// A row from the height `y` on. Gives where it ends.
    fn row(&self, sheet: &mut Sheet, row: &Row<'_>, y: i32) -> i32 {
        let Laid { height, title, note, shapes } = self.laid(row);
        sheet.text("row-name", &title, Anchor::Start, [PAD, y + PAD]);
        let mut spans = row.spans.clone();
        spans.sort_by_key(|span| span.shape);
        for span in spans {
            self.span(sheet, span, y + PAD + shapes / 2);
        }
        if let Some(note) = note {
            sheet.text("row-note", &note, Anchor::Start, [self.names + PAD, y + PAD + shapes]);
        }
        sheet.path("rule", &[[0, y + height], [self.width, y + height]]);
        y + height
    }

    fn span(&self, sheet: &mut Sheet, span: Span, middle: i32) {
        let [start, end] = self.plot;
        let from = span.from.map_or(start, |day| self.day(day, 1)).min(end - LEAST);
        let to = match span.to {
            Some(day) => self.day(day, 0).max(from + LEAST),
            None => self.width - 2 * PAD,
        };
        shape(sheet, span.shape, [from, to], middle);
    }

    /// What the shapes mean, one after another on as many lines as they need. Gives where they end.
    fn key(&self, sheet: &mut Sheet, years: &Years<'_>, y: i32) -> i32 {
        const SIGN: i32 = 44;
        let spans = || years.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.spans);
        let (mut x, mut y, mut line) = (PAD, y, 0);
        for (sign, name) in &years.key {
            if !spans().any(|span| span.shape == *sign) {
                continue;
            }
            let words = Paragraph::new(name, self.width - SIGN - 4 * PAD, PLAIN);
            let length = SIGN + words.width() + 3 * PAD;
            if x > PAD && x + length > self.width {
                (x, y) = (PAD, y + line);
                line = 0;
            }
            shape(sheet, *sign, [x, x + SIGN], y + PAD + words.leading() / 2);
            sheet.text("key-name", &words, Anchor::Start, [x + SIGN + PAD, y + PAD]);
            x += length + PAD;
            line = line.max(words.height().max(words.leading()) + 2 * PAD);
        }
        y + line
    }
}

/// A row whose words are broken into lines.
struct Laid {
    height: i32,
    title: Paragraph,
    note: Option<Paragraph>,
    shapes: i32,
}

fn number(year: i32) -> Label<'static> {
    Label { text: year.to_string().into(), lang: None, direction: Direction::Ltr }
}

/// One shape from one place to another.
fn shape(sheet: &mut Sheet, shape: Shape, [from, to]: [i32; 2], middle: i32) {
    let head = |sheet: &mut Sheet| {
        let back = to - HALF - 3;
        sheet.path("arrow", &[[back, middle - HALF], [to, middle], [back, middle + HALF]]);
    };
    match shape {
        Shape::Dated => {
            sheet.rectangle("dated", [from + 1, middle - HALF], [to - from - 2, 2 * HALF]);
        }
        Shape::Continuous => {
            sheet.path("continuous", &[[from, middle], [to - HALF, middle]]);
            head(sheet);
        }
        Shape::Recurring => {
            sheet.path("recurring", &[[from, middle], [to - HALF, middle]]);
            head(sheet);
        }
        Shape::Deadline => {
            sheet.path("deadline", &[[from, middle], [to - 2 * HALF, middle]]);
            let [tip, center] = [to, to - HALF];
            let diamond = [
                [to - 2 * HALF, middle],
                [center, middle - HALF],
                [tip, middle],
                [center, middle + HALF],
            ];
            sheet.path("diamond", &diamond);
        }
    }
}
