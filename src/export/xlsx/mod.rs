//! Tables as a workbook (Office Open XML): a sheet that tells what it is, then a sheet for each table.
//!
//! For people who plan and follow up in a program for sheets: real tables with filters, days that
//! sort as days, and sheets that print. Nothing here chooses words or knows what they are about.

mod names;
mod sheet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet,
    XlsxError,
};

use crate::view::downloads::FileWords;
use crate::view::frame::Frame;
use crate::view::table::Table;

use names::{Names, clean, cut};

/// The workbook; the same page gives the same bytes. None where it cannot be made, which no view
/// brings about: all that Excel sets limits to is cut to them.
pub(super) fn workbook(
    frame: &Frame<'_>,
    tables: &[&Table<'_>],
    words: &FileWords,
) -> Option<Vec<u8>> {
    written(frame, tables, words).ok()
}

fn written(
    frame: &Frame<'_>,
    tables: &[&Table<'_>],
    words: &FileWords,
) -> Result<Vec<u8>, XlsxError> {
    let faces = Faces::new(frame.dir);
    let mut names = Names::default();
    let about = names.sheet(&words.about);
    let called: Vec<Called<'_>> = tables
        .iter()
        .map(|table| Called {
            table,
            sheet: names.sheet(&table.name.text),
            name: names.table(&table.id),
        })
        .collect();
    let mut book = Workbook::new();
    book.set_zip_compression_level(1);
    book.set_properties(&properties(frame)?);
    self::about(book.add_worksheet().set_name(&about)?, frame, &called, words, &faces)?;
    for one in &called {
        let sheet = book.add_worksheet();
        sheet.set_name(&one.sheet)?;
        sheet::fill(sheet, frame, one, words, &faces)?;
        finish(sheet, frame, &one.table.caption.text);
    }
    book.save_to_buffer()
}

/// A table with the names that it has in the workbook.
struct Called<'t> {
    table: &'t Table<'t>,
    sheet: String,
    name: String,
}

/// Title, author and language; no time, which would make each build another.
fn properties(frame: &Frame<'_>) -> Result<DocProperties, XlsxError> {
    let publisher = frame.publisher.as_ref().map_or("", |one| &one.party.phrase.text);
    let programme = frame.programme.as_ref().map_or("", |one| &one.title.text);
    Ok(DocProperties::new()
        .set_title(clean(&frame.window_title))
        .set_subject(clean(programme))
        .set_author(clean(publisher))
        .set_comment(clean(&frame.canonical))
        .set_custom_property("Language", frame.lang.as_str())
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?))
}

/// The first sheet: of what the tables are, from where and when, and where each of them stands.
fn about(
    sheet: &mut Worksheet,
    frame: &Frame<'_>,
    called: &[Called<'_>],
    words: &FileWords,
    faces: &Faces,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 32)?.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, cut(&frame.title.text), &faces.title)?;
    let mut row = 1;
    for (label, said) in facts(frame, words) {
        sheet.write_string_with_format(row, 0, label, &faces.label)?;
        if said == frame.canonical {
            sheet.write_url_with_format(row, 1, said, &faces.address)?;
        } else {
            sheet.write_string_with_format(row, 1, cut(said), &faces.own.text)?;
        }
        row += 1;
    }
    for notice in &frame.notices {
        sheet.write_string_with_format(row, 1, cut(&notice.text), &faces.own.text)?;
        row += 1;
    }
    sheet.write_string_with_format(row + 1, 0, &words.table, &faces.head)?;
    sheet.write_blank(row + 1, 1, &faces.head)?;
    row += 2;
    for Called { table, sheet: name, .. } in called {
        let way = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''"))).set_text(name);
        sheet.write_url_with_format(row, 0, way, &faces.own.link)?;
        let intro = table.intro.iter().map(|intro| &*intro.text);
        let said: Vec<&str> = std::iter::once(&*table.caption.text).chain(intro).collect();
        sheet.write_string_with_format(row, 1, cut(&said.join("\n")), &faces.own.text)?;
        row += 1;
    }
    sheet.set_print_area(0, 0, row - 1, 1)?;
    finish(sheet, frame, &frame.title.text);
    Ok(())
}

/// Programme, date, publisher, language and the address of the page, as far as there are any.
fn facts<'w>(frame: &'w Frame<'_>, words: &'w FileWords) -> Vec<(&'w str, &'w str)> {
    let programme = frame.programme.as_ref();
    let publisher = frame.publisher.as_ref();
    let language = frame.languages.iter().find(|language| language.current);
    let facts = [
        (&words.programme, programme.map(|one| &*one.title.text)),
        (&words.date, programme.map(|one| one.issued.as_str())),
        (&words.publisher, publisher.map(|one| &*one.party.phrase.text)),
        (&words.language, language.map(|one| one.name.as_str())),
        (&words.source, Some(frame.canonical.as_str())),
    ];
    facts.into_iter().filter_map(|(label, said)| Some((label.as_str(), said?))).collect()
}

/// What every sheet has: its direction, and how it is printed.
fn finish(sheet: &mut Worksheet, frame: &Frame<'_>, title: &str) {
    const A4: u8 = 9;
    let rtl = frame.dir == "rtl";
    let (begin, end) = if rtl { ("&R", "&L") } else { ("&L", "&R") };
    let whose = frame.programme.as_ref().map_or(&frame.site, |programme| &programme.short);
    sheet
        .set_right_to_left(rtl)
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_header(format!("{begin}{}{end}{}", names::margin(title), names::margin(&whose.text)))
        .set_footer(format!("{begin}{}{end}&P / &N", names::margin(&frame.canonical)));
}

/// What cells look like, made once for a workbook.
struct Faces {
    title: Format,
    label: Format,
    head: Format,
    /// The address of the page, which runs to the right in any language.
    address: Format,
    /// Words that run as the sheet does.
    own: Face,
    /// Words that run the other way.
    turned: Face,
}

/// What cells whose words run one way look like.
struct Face {
    text: Format,
    link: Format,
    /// Words that say that nothing is said.
    silent: Format,
    day: Format,
}

impl Faces {
    fn new(dir: &str) -> Faces {
        let other = if dir == "rtl" { "ltr" } else { "rtl" };
        let way = |format| directed(format, dir);
        Faces {
            title: way(Format::new().set_bold().set_font_size(14)),
            label: way(Format::new().set_bold().set_align(FormatAlign::Top)),
            head: way(Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color("E8EEF4")
                .set_border_bottom(FormatBorder::Thin)),
            address: directed(Format::new().set_align(FormatAlign::Top), "ltr").set_hyperlink(),
            own: Face::new(dir),
            turned: Face::new(other),
        }
    }

    /// The face of words with this direction, where they tell one.
    fn of(&self, dir: Option<&str>) -> &Face {
        if dir.is_some() { &self.turned } else { &self.own }
    }
}

impl Face {
    fn new(dir: &str) -> Face {
        let plain = Format::new().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Hair);
        let text = directed(plain.clone(), dir).set_text_wrap();
        Face {
            link: text.clone().set_hyperlink(),
            silent: text.clone().set_italic().set_font_color("595959"),
            text,
            // The number format that each reader's Excel shows in the reader's own way.
            day: directed(plain, dir).set_num_format_index(14),
        }
    }
}

/// Excel finds the direction of a cell by its first letter; ours is known.
fn directed(format: Format, dir: &str) -> Format {
    match dir {
        "rtl" => format.set_reading_direction(2).set_align(FormatAlign::Right),
        _ => format.set_reading_direction(1).set_align(FormatAlign::Left),
    }
}
