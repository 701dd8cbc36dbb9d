//! Cells as plain words: what every file of tables says in the same way.
//!
//! One line below another, links apart. Nothing here knows what the words are about.

use crate::view::phrase::{Block, Inline};
use crate::view::table::{Cell, Table};

/// All that a cell says, each paragraph and each item on a line of its own; the words that say why,
/// where it says nothing.
pub(super) fn words(cell: &Cell<'_>) -> String {
    let lines: Vec<String> = cell.blocks.iter().flat_map(lines).collect();
    if lines.is_empty() { cell.empty.clone().unwrap_or_default() } else { lines.join("\n") }
}

fn lines(block: &Block<'_>) -> Vec<String> {
    match block {
        Block::Line { inlines } => vec![line(inlines)],
        Block::Note { label, inlines } => vec![format!("{label} {}", line(inlines))],
        Block::List { lead, items } => {
            let lead = lead.iter().map(|lead| lead.text.to_string());
            lead.chain(items.iter().map(|item| line(item))).collect()
        }
    }
}

/// The words of inlines, one after another.
pub(super) fn line(inlines: &[Inline<'_>]) -> String {
    inlines.iter().map(|inline| &*inline.phrase.text).collect()
}

/// The inlines of a cell, in order.
pub(super) fn inlines<'c, 'a>(cell: &'c Cell<'a>) -> impl Iterator<Item = &'c Inline<'a>> + Clone {
    cell.blocks.iter().flat_map(|block| {
        let (one, many): (&[Inline<'a>], &[Vec<Inline<'a>>]) = match block {
            Block::Line { inlines } | Block::Note { label: _, inlines } => (inlines, &[]),
            Block::List { lead: _, items } => (&[], items),
        };
        one.iter().chain(many.iter().flatten())
    })
}

/// The link among inlines, where there is one and it is most of what they say: a cell of a file leads
/// to one place, and all its words look like a link.
pub(super) fn only_link<'i>(
    inlines: impl Iterator<Item = &'i Inline<'i>> + Clone,
) -> Option<&'i str> {
    let mut links = inlines.clone().filter(|inline| inline.href.is_some());
    let link = links.next()?;
    let said: usize = inlines.map(|inline| inline.phrase.text.len()).sum();
    let most = link.phrase.text.len() * 2 > said;
    (most && links.next().is_none()).then_some(link.href.as_deref()).flatten()
}

/// Whether any cell of a column knows its days. Columns are counted as in the table, from its first.
pub(super) fn is_dated(table: &Table<'_>, column: usize) -> bool {
    let cell = column.checked_sub(1);
    let dated = |cell: usize| {
        table.rows().any(|row| row.cells.get(cell).is_some_and(|one| one.days.is_some()))
    };
    cell.is_some_and(dated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::phrase::Phrase;

    #[test]
    fn a_remark_of_the_publisher_says_that_it_is_one() {
        let inlines = || vec![Inline::words(Phrase::plain("Käytäntö vaihtelee."))];
        let line = Block::Line { inlines: inlines() };
        let note = Block::Note { label: "Huomautus:".to_owned(), inlines: inlines() };
        assert_eq!(lines(&line), ["Käytäntö vaihtelee."]);
        assert_eq!(lines(&note), ["Huomautus: Käytäntö vaihtelee."]);
    }
}
