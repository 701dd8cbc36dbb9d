//! Words within the limits that Excel sets to them.
//!
//! Lengths are counted in UTF-16 units, as Excel counts them.

use std::collections::BTreeSet;

/// The most units of a sheet's name.
const SHEET: usize = 31;
/// The most units of a cell.
const CELL: usize = 32_767;
/// The most units of the title or the like in a margin, of which there may be 255 in all.
const MARGIN: usize = 80;

/// The names that sheets and tables of a workbook have; Excel does not tell large and small letters apart.
#[derive(Debug, Default)]
pub(super) struct Names {
    sheets: BTreeSet<String>,
    tables: BTreeSet<String>,
}

impl Names {
    /// The name of a sheet: its words without the signs that addresses of cells are made of.
    pub(super) fn sheet(&mut self, words: &str) -> String {
        const FORBIDDEN: [char; 7] = ['*', '?', ':', '[', ']', '\\', '/'];
        let plain = clean(words).replace(FORBIDDEN, " ");
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let trim = |name: &str| name.trim_matches([' ', '\'']).to_owned();
        let whole = trim(&shortened(&trim(&plain), SHEET));
        let whole = if whole.is_empty() { "1".to_owned() } else { whole };
        free(&mut self.sheets, &whole, |number| {
            let end = format!(" ({number})");
            format!("{}{end}", shortened(&whole, SHEET - end.len()))
        })
    }

    /// The name of a table: its id, in which a formula may not take anything for a sign.
    pub(super) fn table(&mut self, id: &str) -> String {
        let plain = id.chars().map(|one| if one.is_alphanumeric() { one } else { '_' });
        let whole: String = "t_".chars().chain(plain).take(200).collect();
        free(&mut self.tables, &whole, |number| format!("{whole}_{number}"))
    }
}

/// The headings of a table, each another.
pub(super) fn headings<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let own = words.map(|words| {
        let words = shortened(&clean(words), 200);
        free(&mut taken, &words, |number| format!("{words} ({number})"))
    });
    own.collect()
}

/// The name, or the first one with a number that nobody has.
fn free(taken: &mut BTreeSet<String>, name: &str, numbered: impl Fn(u32) -> String) -> String {
    let mut names = std::iter::once(name.to_owned()).chain((2..).map(numbered));
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

/// Words on one line without signs that no XML may hold.
pub(super) fn clean(words: &str) -> String {
    let broken = |one: char| one.is_control() || matches!(one, '\u{fffe}' | '\u{ffff}');
    words.chars().map(|one| if broken(one) { ' ' } else { one }).collect()
}

/// The words of a cell, with an ellipsis where they are more than a cell can hold.
pub(super) fn cut(words: &str) -> String {
    shortened(words, CELL)
}

/// Words in the margin of a printed sheet, where `&` begins a command.
pub(super) fn margin(words: &str) -> String {
    // Half of them may be `&`, each of which counts twice.
    shortened(&shortened(&clean(words), MARGIN).replace('&', "&&"), MARGIN)
}

/// At most so many units; what is cut off is told by an ellipsis.
fn shortened(words: &str, most: usize) -> String {
    if words.len() <= most || words.encode_utf16().count() <= most {
        return words.to_owned();
    }
    let mut left = most.saturating_sub(1);
    let kept = words.chars().take_while(|one| {
        let fits = one.len_utf16() <= left;
        left = left.saturating_sub(one.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}
