//! Words within the limits that Excel sets to them.
//!
//! Lengths are counted in UTF-16 units, as Excel counts them.

use std::collections::BTreeSet;

/// The most units of a sheet's name.
const SHEET: usize = 31;
/// The most units of a cell.
const CELL: usize = 32_767;
/// The most units of the title or the like in a margin, of which there may be 255 in all with two of
/// them, and each `&` counts twice.
const MARGIN: usize = 60;

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
    shortened(&clean(words), MARGIN).replace('&', "&&")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_called_as_their_tables_within_what_excel_allows() {
        let mut names = Names::default();
        for (words, name) in [
            ("Asuminen", "Asuminen"),
            ("asuminen", "asuminen (2)"),
            ("Ohjaus/neuvonta: [a]*?\\", "Ohjaus neuvonta a"),
            ("'Koti'", "Koti"),
            ("*", "1"),
            ("Kotouttamisohjelman toteutumisen seuranta", "Kotouttamisohjelman toteutumis…"),
            ("Kotouttamisohjelman toteutumisen arviointi", "Kotouttamisohjelman toteut… (2)"),
        ] {
            assert_eq!(names.sheet(words), name);
            assert!(name.encode_utf16().count() <= SHEET, "{name}");
        }
        assert_eq!(names.sheets.len(), 7);
        assert_eq!(names.sheet(&"𝒳".repeat(31)).encode_utf16().count(), 31);
    }

    #[test]
    fn headings_of_one_table_differ_whatever_their_letters() {
        let words = ["Kunta", "kunta", "Kunta (2)", "a\u{1}b"];
        assert_eq!(headings(words.into_iter()), ["Kunta", "kunta (2)", "Kunta (2) (2)", "a b"]);
    }

    #[test]
    fn tables_have_names_that_formulas_can_hold() {
        let mut names = Names::default();
        let found = ["measures-työ", "measures työ", "A1"].map(|id| names.table(id));
        assert_eq!(found, ["t_measures_työ", "t_measures_työ_2", "t_A1"]);
    }

    #[test]
    fn a_cell_and_a_margin_are_cut_to_what_they_hold() {
        assert_eq!(cut(&"a".repeat(CELL)).len(), CELL);
        let cut = cut(&"ä".repeat(CELL + 1));
        assert_eq!(cut.encode_utf16().count(), CELL);
        assert!(cut.ends_with('…'));
        assert_eq!(margin("A & B"), "A && B");
        assert!(margin(&"&".repeat(500)).encode_utf16().count() * 2 < 250);
    }
}
