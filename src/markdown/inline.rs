//! The marks inside a run of words: bold, links, pictures, code, line breaks.
//!
//! Translators' tools protect them from slips, and what comes back is held against them. All that
//! is no mark counts as words, so marks and words together are always the whole text. Nothing here
//! knows of translations.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::{closing, parse};

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// Stronger than the words around.
    Strong,
    /// Stressed.
    Emphasis,
    /// A link.
    Link,
    /// A picture.
    Picture,
    /// Words for machines.
    Code,
    /// A line break that was asked for.
    Break,
    /// The number of a footnote.
    Footnote,
    /// HTML, which no page prints as such.
    Html,
}

/// Where a mark stands in its pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It opens the pair of this number.
    Opens(usize),
    /// It closes the pair of this number.
    Closes(usize),
    /// It stands alone.
    Alone,
}

/// One mark in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineMark {
    /// What it does.
    pub kind: MarkKind,
    /// Where it stands in its pair; pairs are numbered from 1.
    pub role: Role,
    /// Where a link or a picture leads, what a code says, which footnote it is; empty for others.
    pub target: String,
    /// Its bytes in the text; never empty.
    pub range: Range<usize>,
}

/// The marks of a text in their order; no two overlap.
pub fn marks(text: &str) -> Vec<InlineMark> {
    let events = parse(text);
    let mut marks = Vec::new();
    let mut index = 0;
    while let Some((event, range)) = events.get(index) {
        let Some((kind, target, has_words)) = mark(event) else {
            index += 1;
            continue;
        };
        let end = closing(&events, index);
        let inside = events.get(index + 1..end).filter(|inside| has_words && !inside.is_empty());
        let Some(inside) = inside else {
            marks.push(InlineMark { kind, role: Role::Alone, target, range: range.clone() });
            index = end.max(index) + 1;
            continue;
        };
        let begin = inside.iter().map(|(_, range)| range.start).min().unwrap_or(range.end);
        let until = inside.iter().map(|(_, range)| range.end).max().unwrap_or(range.end);
        let number = index + 1;
        let opens = range.start..begin;
        let closes = until..range.end;
        let first = Role::Opens(number);
        let last = Role::Closes(number);
        marks.push(InlineMark { kind, role: first, target: target.clone(), range: opens });
        marks.push(InlineMark { kind, role: last, target, range: closes });
        index += 1;
    }
    in_order(marks, text)
}

/// The kind of the mark that an event begins, its target, and whether there are words inside it.
fn mark(event: &Event<'_>) -> Option<(MarkKind, String, bool)> {
    let none = String::new;
    Some(match event {
        Event::Start(Tag::Strong) => (MarkKind::Strong, none(), true),
        Event::Start(Tag::Emphasis) => (MarkKind::Emphasis, none(), true),
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            let is_bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
            (MarkKind::Link, dest_url.to_string(), !is_bare)
        }
        Event::Start(Tag::Image { dest_url, .. }) => {
            (MarkKind::Picture, dest_url.to_string(), true)
        }
        Event::Code(code) => (MarkKind::Code, code.to_string(), false),
        Event::HardBreak => (MarkKind::Break, none(), false),
        Event::FootnoteReference(name) => (MarkKind::Footnote, name.to_string(), false),
        Event::InlineHtml(html) => (MarkKind::Html, html.to_string(), false),
        _ => return None,
    })
}

/// The marks by place and numbered anew, without those that are empty or overlap another one, nor
/// their other halves.
fn in_order(mut marks: Vec<InlineMark>, text: &str) -> Vec<InlineMark> {
    marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
    let mut done = 0;
    let mut broken = Vec::new();
    for mark in &marks {
        let words = text.get(mark.range.clone()).unwrap_or_default();
        if mark.range.start >= done && !words.is_empty() {
            done = mark.range.end;
        } else {
            broken.push((mark.kind, number(mark.role)));
        }
    }
    marks.retain(|mark| !broken.contains(&(mark.kind, number(mark.role))));
    let mut order: Vec<usize> = Vec::new();
    for mark in &mut marks {
        let Some(old) = number(mark.role) else { continue };
        let place = order.iter().position(|known| *known == old).unwrap_or_else(|| {
            order.push(old);
            order.len() - 1
        });
        mark.role = match mark.role {
            Role::Opens(_) => Role::Opens(place + 1),
            Role::Closes(_) => Role::Closes(place + 1),
            Role::Alone => Role::Alone,
        };
    }
    marks
}

fn number(role: Role) -> Option<usize> {
    match role {
        Role::Opens(number) | Role::Closes(number) => Some(number),
        Role::Alone => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with every mark in angle brackets.
    fn shown(text: &str) -> String {
        let mut out = String::new();
        let mut done = 0;
        for mark in marks(text) {
            let role = match mark.role {
                Role::Opens(number) => format!("{number}:"),
                Role::Closes(number) => format!("/{number}:"),
                Role::Alone => String::new(),
            };
            out.extend([&text[done..mark.range.start], "<", &role, &text[mark.range.clone()], ">"]);
            done = mark.range.end;
        }
        out + &text[done..]
    }

    #[test]
    fn marks_are_told_from_words() {
        for (text, expected) in [
            ("Katso [neuvonta](service:neuvonta).", "Katso <1:[>neuvonta</1:](service:neuvonta)>."),
            ("**Tärkeä *asia***", "<1:**>Tärkeä <2:*>asia</2:*></1:**>"),
            ("[**a** b](x)", "<1:[><2:**>a</2:**> b</1:](x)>"),
            ("`koodi` ja <https://a.fi>", "<`koodi`> ja <<https://a.fi>>"),
            ("![Kartta](kartta.svg)", "<1:![>Kartta</1:](kartta.svg)>"),
            ("[](x) ja 2 * 3 * 4", "<[](x)> ja 2 * 3 * 4"),
            ("yksi\\\nkaksi", "yksi<\\\n>kaksi"),
            ("2025. **vuosi**", "2025. <1:**>vuosi</1:**>"),
            ("ei mitään", "ei mitään"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
