//! The blocks of a prose: the runs of words that are translated one by one.
//!
//! A block is a paragraph, a heading, a list item, a table cell or a caption, with its bold and its
//! links but without the marks that make it a block. [`blocks()`] finds them, [`replace()`] puts other
//! words in their places. Nothing here knows of languages or catalogues.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Spot, closing, is_blank, is_block, is_caption, parse, words};

/// What a run of words is in its prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockKind {
    /// A paragraph, also one in a quotation, a footnote or a list.
    Paragraph,
    /// A heading, with the level that was typed.
    Heading(u8),
    /// An item of a list without blank lines.
    Item,
    /// The caption of a table.
    Caption,
    /// A cell in the head of a table.
    Head,
    /// A cell of a table.
    Cell,
}

/// One block of a prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its Markdown on one line, whatever lines it was typed on; only a hard line break, written as
    /// a backslash before it, goes on to another.
    pub text: String,
    /// The bytes of the prose it was read from.
    pub range: Range<usize>,
    /// Whether there is a letter in it: numbers and dashes are the same in every language.
    pub has_words: bool,
}

/// The blocks of a prose, in their order. Code is none.
pub fn blocks(text: &str) -> Vec<Block> {
    let events = parse(text);
    runs(&events).into_iter().map(|run| block(text, &events, &run)).collect()
}

/// Whether two proses are built alike: the same kinds of blocks in the same order.
pub fn are_alike(one: &str, other: &str) -> bool {
    let (one, other) = (parse(one), parse(other));
    let kinds = |events| runs(events).into_iter().map(|run| run.kind).collect::<Vec<_>>();
    kinds(&one) == kinds(&other)
}

/// The prose with other words in its blocks, which must be its own; `None` leaves a block as it is.
///
/// Words that would begin another kind of block (`2025. gadā`, `# `) are escaped, so that the prose
/// keeps its build as far as the words themselves allow; [`are_alike`] tells.
pub fn replace(text: &str, blocks: &[Block], other: &[Option<&str>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (block, words) in blocks.iter().zip(other) {
        let Some(words) = words else { continue };
        out.push_str(&text[done..block.range.start]);
        out.push_str(&fitted(words, block, text));
        done = block.range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// A run of inline events: those from `start` up to `end`, which is not part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) kind: BlockKind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The runs of words among the events, in their order.
pub(super) fn runs(events: &[Spot<'_>]) -> Vec<Run> {
    let mut runs = Vec::new();
    let (mut index, mut in_head) = (0, false);
    while let Some((event, _)) = events.get(index) {
        let kind = match event {
            Event::Start(Tag::Paragraph) if is_caption(events, index) => BlockKind::Caption,
            Event::Start(Tag::Paragraph) => BlockKind::Paragraph,
            Event::Start(Tag::Heading { level, .. }) => BlockKind::Heading(*level as u8),
            Event::Start(Tag::TableCell) if in_head => BlockKind::Head,
            Event::Start(Tag::TableCell) => BlockKind::Cell,
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                index = closing(events, index) + 1;
                continue;
            }
            event if is_inline(event) => {
                let end = inline_end(events, index);
                runs.push(Run { kind: BlockKind::Item, start: index, end });
                index = end;
                continue;
            }
            event => {
                in_head = match event {
                    Event::Start(Tag::TableHead) => true,
                    Event::End(TagEnd::TableHead) => false,
                    _ => in_head,
                };
                index += 1;
                continue;
            }
        };
        let end = closing(events, index);
        if end > index + 1 {
            runs.push(Run { kind, start: index + 1, end });
        }
        index = end + 1;
    }
    runs
}

/// Words straight in a list item belong to no paragraph.
fn inline_end(events: &[Spot<'_>], start: usize) -> usize {
    let mut index = start;
    while events.get(index).is_some_and(|(event, _)| is_inline(event)) {
        index = match events[index].0 {
            Event::Start(_) => closing(events, index) + 1,
            _ => index + 1,
        };
    }
    index
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !is_container(tag.to_end()),
        Event::End(tag) => !is_container(*tag),
        Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

fn is_container(tag: TagEnd) -> bool {
    is_block(tag)
        || matches!(tag, TagEnd::List(_) | TagEnd::Table | TagEnd::TableCell)
        || matches!(tag, TagEnd::MetadataBlock(_))
}

fn block(text: &str, events: &[Spot<'_>], run: &Run) -> Block {
    let inside = &events[run.start..run.end];
    let range = trimmed(text, extent(text, inside), run.kind);
    let all: String = inside.iter().map(|(event, _)| words(event)).collect();
    Block {
        kind: run.kind,
        text: on_one_line(text, inside, &range),
        has_words: all.chars().any(char::is_alphabetic),
        range,
    }
}

/// From the first byte to the last; the parser leaves out a backslash before the first letter.
fn extent(text: &str, inside: &[Spot<'_>]) -> Range<usize> {
    let start = inside.iter().map(|(_, range)| range.start).min().unwrap_or_default();
    let end = inside.iter().map(|(_, range)| range.end).max().unwrap_or(start);
    with_escape(text, start)..end
}

/// `start`, or the backslash before it that escapes it.
fn with_escape(text: &str, start: usize) -> usize {
    let before = text[..start].bytes().rev().take_while(|byte| *byte == b'\\').count();
    start - before % 2
}

/// Without blanks around, and without the colon of a caption.
fn trimmed(text: &str, range: Range<usize>, kind: BlockKind) -> Range<usize> {
    let mut start = range.start;
    let words = &text[range.clone()];
    let mark = if kind == BlockKind::Caption { [':', ' '].as_slice() } else { &[] };
    start += words.len() - words.trim_start_matches(|c| c == '\n' || mark.contains(&c)).len();
    let words = &text[start..range.end];
    start += words.len() - words.trim_start().len();
    start..start + text[start..range.end].trim_end().len()
}

/// The words with a space for each line break, and what begins a line of a quotation left out.
fn on_one_line(text: &str, inside: &[Spot<'_>], range: &Range<usize>) -> String {
    let mut line = String::new();
    let mut done = range.start;
    for (index, (event, at)) in inside.iter().enumerate() {
        let glue = match event {
            Event::SoftBreak => " ",
            Event::HardBreak => "\\\n",
            _ => continue,
        };
        let Some((_, next)) = inside.get(index + 1) else { continue };
        line.push_str(text.get(done..at.start).unwrap_or_default().trim_end());
        line.push_str(glue);
        done = with_escape(text, next.start).max(done);
    }
    line.push_str(text.get(done..range.end).unwrap_or_default());
    line
}

/// Other words so written that they fit where the block stands.
fn fitted(words: &str, block: &Block, text: &str) -> String {
    let lines: Vec<&str> =
        words.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    match block.kind {
        BlockKind::Heading(_) => tail_escaped(&unbroken(&lines)),
        BlockKind::Head | BlockKind::Cell => pipes_escaped(&unbroken(&lines)),
        BlockKind::Paragraph | BlockKind::Item | BlockKind::Caption => {
            let glue = format!("\n{}", indent(text, block.range.start));
            lines.into_iter().map(opening_escaped).collect::<Vec<_>>().join(&glue)
        }
    }
}

/// On one line: there is no other in a heading or a cell.
fn unbroken(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| line.strip_suffix('\\').unwrap_or(line).trim_end());
    lines.collect::<Vec<_>>().join(" ")
}

/// A number sign at the end of a heading would be taken for the end of its mark.
fn tail_escaped(line: &str) -> String {
    match line.strip_suffix('#') {
        Some(rest) if !rest.ends_with('\\') => format!("{rest}\\#"),
        _ => line.to_owned(),
    }
}

/// A bar would end the cell.
fn pipes_escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut escaped = false;
    for letter in line.chars() {
        if letter == '|' && !escaped {
            out.push('\\');
        }
        escaped = letter == '\\' && !escaped;
        out.push(letter);
    }
    out
}

/// What a further line of the block begins with: the marks of quotations, blanks for those of lists.
fn indent(text: &str, start: usize) -> String {
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let keep = |letter: char| if letter == '>' { '>' } else { ' ' };
    text[line..start].chars().map(keep).collect()
}

/// A line that would begin another kind of block gets a backslash where that takes the meaning away.
fn opening_escaped(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = |at: usize| line[at..].chars().nth(1).is_none_or(char::is_whitespace);
    let is_mark = |at: usize, marks: &str| line[at..].starts_with(|c| marks.contains(c));
    let at = match digits {
        0 if is_mark(0, ">:|") => 0,
        0 if is_mark(0, "-+*") && after(0) => 0,
        0 if is_mark(0, "#") && line.trim_start_matches('#').starts_with([' ', '\t']) => 0,
        0 if is_mark(0, "#") && line.trim_start_matches('#').is_empty() => 0,
        0 if is_rule(line) || line.starts_with("```") || line.starts_with("~~~") => 0,
        1..=9 if is_mark(digits, ".)") && after(digits) => digits,
        _ => return line.to_owned(),
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

/// Whether a line of nothing but these marks would be a rule, or make a heading of the line above.
fn is_rule(line: &str) -> bool {
    let only = |mark: char| line.chars().all(|letter| letter == mark || is_blank(letter));
    ['-', '=', '*', '_'].into_iter().any(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(BlockKind, String)> {
        blocks(text).into_iter().map(|block| (block.kind, block.text)).collect()
    }

    #[test]
    fn every_run_of_words_is_a_block_of_its_own() {
        use BlockKind::{Caption, Cell, Head, Heading, Item, Paragraph};
        for (text, expected) in [
            ("Yksi\nkaksi **kolme**.", vec![(Paragraph, "Yksi kaksi **kolme**.")]),
            ("## Otsikko ##\n\nTeksti", vec![(Heading(2), "Otsikko"), (Paragraph, "Teksti")]),
            ("Otsikko\n===", vec![(Heading(1), "Otsikko")]),
            ("- a\n- b\n  c\n  - d", vec![(Item, "a"), (Item, "b c"), (Item, "d")]),
            ("1. a\n\n2. b", vec![(Paragraph, "a"), (Paragraph, "b")]),
            ("> a\n> b", vec![(Paragraph, "a b")]),
            ("a  \nb\\\nc", vec![(Paragraph, "a\\\nb\\\nc")]),
            (
                ": Luvut\n\n| a | **b** |\n|---|---|\n| 1 \\| 2 | |",
                vec![(Caption, "Luvut"), (Head, "a"), (Head, "**b**"), (Cell, "1 \\| 2")],
            ),
            ("\\* a\n\\* b", vec![(Paragraph, "\\* a \\* b")]),
            ("a[^1]\n\n[^1]: Lähde.", vec![(Paragraph, "a[^1]"), (Paragraph, "Lähde.")]),
            ("- [a](b) c\n- **d**", vec![(Item, "[a](b) c"), (Item, "**d**")]),
            ("```\nkoodi\n```\n\n    myös\n\n---", vec![]),
            ("<div>\n\na", vec![(Paragraph, "a")]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(k, t)| (k, t.to_owned())).collect();
            assert_eq!(texts(text), expected, "{text}");
        }
    }

    #[test]
    fn other_words_leave_the_build_as_it_is() {
        for (text, words, expected) in [
            ("# A\n\nb\nc", vec![Some("Å"), Some("bé")], "# Å\n\nbé"),
            ("- a\n- b\n  - c", vec![None, Some("B"), Some("C")], "- a\n- B\n  - C"),
            (
                "| a | b |\n|---|---|\n| c | d |",
                vec![None, Some("x | y")],
                "| a | x \\| y |\n|---|---|\n| c | d |",
            ),
            ("> a\n> b\n\nc", vec![Some("x\\\ny")], "> x\\\n> y\n\nc"),
            ("1. a\n2. b", vec![None, Some("x\\\ny")], "1. a\n2. x\\\n   y"),
            ("a", vec![Some("2025. gadā")], "2025\\. gadā"),
            ("a", vec![Some("- x")], "\\- x"),
            ("# a", vec![Some("x\\\ny #")], "# x y \\#"),
            (": a\n\n| b |\n|---|", vec![Some("x")], ": x\n\n| b |\n|---|"),
        ] {
            let found = blocks(text);
            let mut words = words;
            words.resize(found.len(), None);
            let other = replace(text, &found, &words);
            assert_eq!(other, expected);
            assert!(are_alike(text, &other), "{other}");
        }
    }

    #[test]
    fn numbers_and_dashes_are_no_words() {
        let found = blocks("| 2025 | – | 3 kpl |\n|---|---|---|");
        let words: Vec<bool> = found.iter().map(|block| block.has_words).collect();
        assert_eq!(words, [false, false, true]);
    }
}
