//! Writes a workbook.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    ColNum, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    ProtectionOptions, RowNum, Workbook, Worksheet, XlsxError,
};

use crate::exchange::{Line, Parcel, Part, is_of_machine};
use crate::language::{Direction, Language};
use crate::markdown::BlockKind;
use crate::translation::unit::{Kind, State};
use crate::words::{Value, Words};

use super::{Column, MARK, state_key};

/// The workbook, with its headings in the language of `words`. The same parcel gives the same bytes.
///
/// # Errors
///
/// Where a text is longer than a cell may be, which is 32,767 characters.
pub fn write(parcel: &Parcel, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    for part in &parcel.parts {
        let sheet = book.add_worksheet();
        sheet.set_name(name(&part.owner, &mut names))?;
        let mut page = Page { sheet, words, target: parcel.target };
        page.fill(part)?;
    }
    book.save_to_buffer()
}

/// The name of a sheet, which may have 31 characters and must be its own.
fn name(owner: &str, taken: &mut BTreeSet<String>) -> String {
    let short: String = owner.chars().take(27).collect();
    let whole = (owner.chars().count() <= 31).then(|| owner.to_owned());
    let numbered = (2..).map(|number| format!("{short}-{number}"));
    let mut names = whole.into_iter().chain(numbered);
    let free = names.find(|name| taken.insert(name.to_lowercase()));
    free.unwrap_or_default()
}

/// A sheet that is being filled.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    words: &'a Words,
    target: Language,
}

/// The rows above the texts.
const HEAD: RowNum = 2;

impl Page<'_> {
    fn fill(&mut self, part: &Part) -> Result<(), XlsxError> {
        self.head(part)?;
        for (row, line) in (HEAD..).zip(&part.lines) {
            self.line(row, line, part.base)?;
        }
        let last = HEAD + RowNum::try_from(part.lines.len()).unwrap_or(RowNum::MAX - HEAD) - 1;
        self.sheet.autofilter(1, 0, last, column(Column::Stamp))?;
        let state = column(Column::State);
        self.sheet.add_data_validation(HEAD, state, last, state, &self.choice()?)?;
        self.sheet.set_freeze_panes(HEAD, column(Column::Source))?;
        self.sheet.protect_with_options(&ProtectionOptions {
            format_cells: true,
            format_columns: true,
            format_rows: true,
            use_autofilter: true,
            delete_rows: true,
            ..ProtectionOptions::default()
        });
        Ok(())
    }

    fn head(&mut self, part: &Part) -> Result<(), XlsxError> {
        let format = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color("E8EEF4")
            .set_border_bottom(FormatBorder::Thin);
        for kind in Column::ALL {
            let at = column(kind);
            let language = match kind {
                Column::Source => part.base,
                _ => self.target,
            };
            let mut machine = format!("{MARK}{}", kind.key());
            if kind == Column::Translation {
                machine = format!("{machine}:{language}");
            }
            self.sheet.write_string(0, at, machine)?;
            let name = language.own_name().to_owned();
            let said =
                self.words.say(&format!("sheet-{}", kind.key()), &[("language", (&name).into())]);
            self.sheet.write_string_with_format(1, at, said.unwrap_or_default(), &format)?;
            self.sheet.set_column_width(at, width(kind))?;
        }
        self.sheet.set_row_hidden(0)?;
        self.sheet.set_column_hidden(column(Column::Key))?;
        self.sheet.set_column_hidden(column(Column::Stamp))?;
        Ok(())
    }

    fn line(&mut self, row: RowNum, line: &Line, base: Language) -> Result<(), XlsxError> {
        let own = line.comments.iter().filter(|note| !is_of_machine(note));
        let notes: Vec<&str> = own.map(String::as_str).collect();
        let stamp = line.stamp().map(|stamp| stamp.to_string()).unwrap_or_default();
        for kind in Column::ALL {
            let words = match kind {
                Column::Key => line.id.clone(),
                Column::What => self.what(line, base),
                Column::Source => line.source.clone(),
                Column::Translation => line.text.clone(),
                Column::State => self.word(&state_key(line.state)),
                Column::Note => notes.join("\n"),
                Column::Previous => line.previous.clone().unwrap_or_default(),
                Column::Stamp => stamp.clone(),
            };
            let format = self.format(kind, line.language);
            self.sheet.write_string_with_format(row, column(kind), words, &format)?;
        }
        Ok(())
    }

    /// Text cells, so that Excel takes neither dates nor formulas for what they are not.
    fn format(&self, kind: Column, source: Language) -> Format {
        let format = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
        let language = match kind {
            Column::Source | Column::Previous => Some(source),
            Column::Translation => Some(self.target),
            _ => None,
        };
        let format = match language.map(Language::direction) {
            Some(Direction::Rtl) => format.set_reading_direction(2).set_align(FormatAlign::Right),
            Some(Direction::Ltr) | None => format,
        };
        match kind {
            Column::Translation | Column::State | Column::Note => {
                format.set_unlocked().set_border(FormatBorder::Hair)
            }
            _ => format,
        }
    }

    /// What a text is and where it stands; its language too, where it is another than the sheet says.
    fn what(&self, line: &Line, base: Language) -> String {
        let is = self.word(&format!("sheet-is-{}", kind_key(line.kind)));
        let field = match line.kind {
            Kind::Field => line.id.rsplit('.').next(),
            Kind::Address | Kind::Block(_) => None,
        };
        let (path, number) = &line.place;
        let mut what = is;
        if let Some(field) = field {
            what = format!("{what}: {field}");
        }
        if line.language != base {
            what = format!("{what} ({})", line.language.own_name());
        }
        format!("{what}\n{path}:{number}")
    }

    fn word(&self, key: &str) -> String {
        self.words.say(key, &[("language", Value::Text(""))]).unwrap_or_default()
    }

    /// The states to choose from.
    fn choice(&self) -> Result<DataValidation, XlsxError> {
        let states = State::ALL.map(|state| self.word(&state_key(state)));
        DataValidation::new()
            .allow_list_strings(&states)?
            .set_error_message(self.word("sheet-choose"))
    }
}

fn column(kind: Column) -> ColNum {
    kind as ColNum
}

/// In characters.
const fn width(kind: Column) -> f64 {
    match kind {
        Column::Key | Column::Stamp => 20.0,
        Column::What => 26.0,
        Column::Source | Column::Translation => 60.0,
        Column::State => 18.0,
        Column::Note | Column::Previous => 36.0,
    }
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Field => "field",
        Kind::Address => "address",
        Kind::Block(BlockKind::Paragraph) => "paragraph",
        Kind::Block(BlockKind::Heading(_)) => "heading",
        Kind::Block(BlockKind::Item) => "item",
        Kind::Block(BlockKind::Caption) => "caption",
        Kind::Block(BlockKind::Head) => "head",
        Kind::Block(BlockKind::Cell) => "cell",
    }
}
