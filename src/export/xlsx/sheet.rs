//! One sheet: a table with its headings on the first row, so that any program finds them there.

use jiff::civil::Date;
use rust_xlsxwriter::{
    ColNum, ExcelDateTime, RowNum, Table as Range, TableColumn, TableStyle, Worksheet, XlsxError,
};

use crate::export::address::Place;
use crate::export::plain;
use crate::view::downloads::FileWords;
use crate::view::frame::Frame;
use crate::view::phrase::Inline;
use crate::view::table::{Cell, Heading, Row, Table};

use super::names::{cut, headings};
use super::{Called, Face, Faces};

/// The widest that the columns of a sheet are together, in letters: what a landscape A4 takes without
/// print so small that nobody can read it.
const SHEET_WIDTH: usize = 150;
/// The narrowest and the widest column, in letters.
const WIDTHS: (usize, usize) = (11, 60);
/// How high one line is, and how high Excel lets a row be, in points.
const HEIGHTS: (f64, f64) = (15.0, 409.0);
/// No column has to give way further than this, however many there are.
const LEAST_CAP: usize = 18;
/// Tables with more columns than this keep their row headers in sight.
const IN_SIGHT: usize = 6;

/// A column of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    /// What the rows of a group stand under.
    Group,
    /// What a row is about.
    Head,
    /// A cell of the row, counted from the one after the head.
    Cell(usize),
    /// The first day of that cell.
    From(usize),
    /// The last day of that cell.
    To(usize),
    /// The address of the row on the page; it is not printed.
    Source,
}

/// Writes the table.
pub(super) fn fill(
    sheet: &mut Worksheet,
    frame: &Frame<'_>,
    called: &Called<'_>,
    words: &FileWords,
    faces: &Faces,
) -> Result<(), XlsxError> {
    let table = called.table;
    let columns = columns(table);
    let widths = widths(table, &columns);
    let mut paper =
        Paper { sheet, faces, place: Place::of(frame), widths: &widths, row: 0, lines: 1 };
    for group in &table.groups {
        for row in &group.rows {
            (paper.row, paper.lines) = (paper.row + 1, 1);
            for (at, column) in (0..).zip(&columns) {
                paper.cell(at, *column, group.heading.as_ref(), row)?;
            }
            paper.heighten()?;
        }
    }
    let rows = paper.row;
    let names = headings(columns.iter().map(|column| name(table, words, *column)));
    dress(sheet, &names, rows, called, faces)?;
    for (at, width) in (0..).zip(&widths) {
        sheet.set_column_width(at, u32::from(*width))?;
    }
    let beside = columns.iter().position(|column| *column == Column::Head).unwrap_or(0) + 1;
    let kept = if columns.len() > IN_SIGHT { beside } else { 0 };
    sheet.set_freeze_panes(1, ColNum::try_from(kept).unwrap_or(0))?;
    Ok(())
}

/// The columns of the table, and those that its words do not hold: the headings of its groups, and days.
fn columns(table: &Table<'_>) -> Vec<Column> {
    let headed = table.groups.iter().any(|group| group.heading.is_some());
    let mut columns = Vec::with_capacity(table.columns.len() + 3);
    columns.extend(headed.then_some(Column::Group));
    columns.push(Column::Head);
    for cell in 0..table.columns.len().saturating_sub(1) {
        columns.push(Column::Cell(cell));
        if plain::is_dated(table, cell + 1) {
            columns.extend([Column::From(cell), Column::To(cell)]);
        }
    }
    columns.push(Column::Source);
    columns
}

fn name<'t>(table: &'t Table<'_>, words: &'t FileWords, column: Column) -> &'t str {
    let own = |place: usize| table.columns.get(place).map_or("", |column| &*column.label.text);
    match column {
        Column::Group => {
            let mut headings = table.groups.iter().filter_map(|group| group.heading.as_ref());
            headings.next().map_or(&*words.heading, |heading| &heading.label)
        }
        Column::Head => own(0),
        Column::Cell(cell) => own(cell + 1),
        Column::From(_) => &words.from,
        Column::To(_) => &words.to,
        Column::Source => &words.source,
    }
}

/// A sheet being written.
struct Paper<'p> {
    sheet: &'p mut Worksheet,
    faces: &'p Faces,
    place: Place<'p>,
    /// How wide the columns are, in letters.
    widths: &'p [u16],
    row: RowNum,
    /// How many lines the row takes.
    lines: usize,
}

impl Paper<'_> {
    fn cell(
        &mut self,
        at: ColNum,
        column: Column,
        heading: Option<&Heading<'_>>,
        row: &Row<'_>,
    ) -> Result<(), XlsxError> {
        match column {
            Column::Group => {
                let Some(heading) = heading else { return Ok(()) };
                self.words(
                    at,
                    &heading.name.phrase.text,
                    std::slice::from_ref(&heading.name).iter(),
                )
            }
            Column::Head => self.words(at, &plain::line(&row.head), row.head.iter()),
            Column::Cell(cell) => row.cells.get(cell).map_or(Ok(()), |cell| self.said(at, cell)),
            Column::From(cell) => self.day(at, days(row, cell).0),
            Column::To(cell) => self.day(at, days(row, cell).1),
            Column::Source => self.source(at, &row.id),
        }
    }

    fn said(&mut self, at: ColNum, cell: &Cell<'_>) -> Result<(), XlsxError> {
        let words = plain::words(cell);
        if !cell.blocks.is_empty() {
            return self.words(at, &words, plain::inlines(cell));
        }
        self.measure(at, &words);
        let face = &self.faces.own.silent;
        self.sheet.write_string_with_format(self.row, at, cut(&words), face)?;
        Ok(())
    }

    /// Words with the only link among them.
    fn words<'i>(
        &mut self,
        at: ColNum,
        words: &str,
        inlines: impl Iterator<Item = &'i Inline<'i>> + Clone,
    ) -> Result<(), XlsxError> {
        self.measure(at, words);
        let dir = inlines.clone().next().and_then(|first| first.phrase.dir);
        let Face { text, link, .. } = self.faces.of(dir);
        // LibreOffice does not break the line of a cell that is a link.
        let fits = words.chars().count() <= self.width(at);
        let link_of = plain::only_link(inlines).filter(|_| fits);
        let way = link_of.and_then(|href| self.place.absolute(href));
        match way {
            Some(way) => {
                let url = rust_xlsxwriter::Url::new(way).set_text(cut(words));
                self.sheet.write_url_with_format(self.row, at, url, link)?
            }
            None => self.sheet.write_string_with_format(self.row, at, cut(words), text)?,
        };
        Ok(())
    }

    fn source(&mut self, at: ColNum, id: &str) -> Result<(), XlsxError> {
        let way = self.place.row(id);
        self.sheet.write_url_with_format(self.row, at, way.as_str(), &self.faces.address)?;
        Ok(())
    }

    fn day(&mut self, at: ColNum, day: Option<Date>) -> Result<(), XlsxError> {
        let face = &self.faces.own.day;
        match day.and_then(serial) {
            Some(day) => self.sheet.write_datetime_with_format(self.row, at, &day, face)?,
            None => self.sheet.write_blank(self.row, at, face)?,
        };
        Ok(())
    }

    /// Counts the lines that the words take, where words of middling length do not fill a line.
    fn measure(&mut self, at: ColNum, words: &str) {
        let width = self.width(at);
        let filled = (width - width / 10).max(1);
        let lines = words.lines().map(|line| line.chars().count().div_ceil(filled).max(1)).sum();
        self.lines = self.lines.max(lines);
    }

    fn width(&self, at: ColNum) -> usize {
        self.widths.get(usize::from(at)).map_or(1, |width| usize::from(*width))
    }

    /// Gives the row its height, for not every program finds it by itself.
    fn heighten(&mut self) -> Result<(), XlsxError> {
        let (one, most) = HEIGHTS;
        let lines = u16::try_from(self.lines).unwrap_or(u16::MAX);
        self.sheet.set_row_height(self.row, (f64::from(lines) * one).min(most))?;
        Ok(())
    }
}

fn days(row: &Row<'_>, cell: usize) -> (Option<Date>, Option<Date>) {
    let days = row.cells.get(cell).and_then(|cell| cell.days).unwrap_or_default();
    (days.from, days.to)
}

/// A day as Excel counts it; none before 1900, which it does not know.
fn serial(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// Makes the written rows a table of Excel's with these headings, and says what is printed.
fn dress(
    sheet: &mut Worksheet,
    names: &[String],
    rows: RowNum,
    called: &Called<'_>,
    faces: &Faces,
) -> Result<(), XlsxError> {
    let heads: Vec<TableColumn> = names
        .iter()
        .map(|name| TableColumn::new().set_header(name).set_header_format(&faces.head))
        .collect();
    let range = Range::new()
        .set_name(&called.name)
        .set_columns(&heads)
        .set_style(TableStyle::None)
        .set_alt_text_title(super::names::clean(&called.table.caption.text));
    let last = ColNum::try_from(names.len().saturating_sub(1)).unwrap_or(ColNum::MAX);
    sheet.add_table(0, 0, rows.max(1), last, &range)?;
    sheet.set_repeat_rows(0, 0)?.set_print_area(0, 0, rows.max(1), last.saturating_sub(1))?;
    Ok(())
}

/// How wide the columns are: as their longest lines, as long as all together are not wider than the
/// sheet; then the widest give way first.
fn widths(table: &Table<'_>, columns: &[Column]) -> Vec<u16> {
    let longest: Vec<usize> = columns.iter().map(|column| longest(table, *column)).collect();
    let (narrowest, widest) = WIDTHS;
    let within = |cap: usize| longest.iter().map(move |own| (own + 2).clamp(narrowest, cap));
    let caps = (narrowest..=widest).rev();
    let cap = caps.into_iter().find(|cap| within(*cap).sum::<usize>() <= SHEET_WIDTH);
    let widths = within(cap.unwrap_or(narrowest).max(LEAST_CAP));
    widths.map(|width| u16::try_from(width).unwrap_or(u16::MAX)).collect()
}

/// The longest line of a column.
fn longest(table: &Table<'_>, column: Column) -> usize {
    let length = |words: &str| words.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let lengths = |of: &dyn Fn(&Row<'_>) -> usize| table.rows().map(of).max().unwrap_or(0);
    let own = |place: usize| table.columns.get(place).map_or(0, |own| length(&own.label.text));
    match column {
        Column::Group => {
            let headings = table.groups.iter().filter_map(|group| group.heading.as_ref());
            headings.map(|heading| length(&heading.name.phrase.text)).max().unwrap_or(0)
        }
        Column::Head => own(0).max(lengths(&|row| length(&plain::line(&row.head)))),
        Column::Cell(cell) => {
            let said =
                |row: &Row<'_>| row.cells.get(cell).map_or(0, |one| length(&plain::words(one)));
            own(cell + 1).max(lengths(&said))
        }
        Column::From(_) | Column::To(_) | Column::Source => 0,
    }
}
