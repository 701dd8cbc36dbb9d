//! Prose: Markdown in, safe and accessible HTML out.
//!
//! Raw HTML never passes, links cannot run script, headings keep the order of the page they land
//! on. What a text gets wrong is found once by [`inspect()`], with exact byte ranges; [`html()`] then
//! never fails, it leaves out what was complained about. This room knows nothing of programmes, of
//! addresses or of templates: where a link leads is asked of the caller.

mod block;
mod html;
mod inline;
mod inspect;
mod link;

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

pub use block::{Block, BlockKind, are_alike, blocks, replace};
pub use inline::{InlineMark, MarkKind, Role, marks};
pub use inspect::{Fault, FaultKind, Inspection, Reference, inspect};
pub use link::{Target, TargetKind};

/// HTML that this room wrote: safe to print as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(String);

impl Html {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How one prose is fitted into its page.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// The level, from 1 to 6, that the prose's topmost headings become; those below follow
    /// without gaps, and nothing goes deeper than 6.
    pub heading_level: u8,
    /// Put before every id, so that ids stay unique where many proses share a page.
    pub id_prefix: &'a str,
    /// The href of a target inside the site, relative to the page; none where it leads nowhere,
    /// and then the words are printed without a link.
    pub link: &'a dyn Fn(&Target) -> Option<String>,
    /// The accessible name of the list of footnotes, in the reader's language.
    pub footnotes: &'a str,
    /// The accessible name of a footnote's link back to the text, in the reader's language; the
    /// footnote's number is put after it.
    pub back_to_text: &'a str,
    /// How the text differs from block to block, where it was translated.
    pub translation: Option<Translation<'a>>,
}

/// A text that was translated block by block from another.
#[derive(Clone, Copy)]
pub struct Translation<'a> {
    /// The text it was translated from: ids are made of its headings, so that a link to a place on
    /// a page leads there in every language.
    pub original: &'a str,
    /// The language of each block, where it is another than the text's: `lang` and, where the block
    /// runs the other way, `dir`. Blocks are those of [`blocks()`].
    pub marks: &'a [Option<Mark<'a>>],
}

/// The language of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'a> {
    /// The value of `lang`.
    pub lang: &'a str,
    /// The value of `dir`, where it differs from that around it.
    pub dir: Option<&'static str>,
}

/// One heading of a prose, as it stands on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// Its level on the page, 1 to 6.
    pub level: u8,
    /// Its id on the page, prefix included.
    pub id: String,
    /// Its words, without markup.
    pub text: String,
}

/// The prose as HTML.
///
/// Raw HTML is printed as text. A link that [`inspect()`] calls unsafe or without text loses its
/// link or is left out; an empty heading is left out. The same text and style give the same bytes.
pub fn html(text: &str, style: &Style<'_>) -> Html {
    Html(html::write(&parse(text), style))
}

/// The headings that [`html()`] prints for the same text and style, in their order.
pub fn outline(text: &str, style: &Style<'_>) -> Vec<Heading> {
    headings(&parse(text), style).into_iter().flatten().collect()
}

/// The words alone: one line a block, table cells parted by ` | `, pictures by their text
/// alternative, footnotes where they were written, without their marks.
pub fn plain(text: &str) -> String {
    let events = parse(text);
    let mut lines = String::new();
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Text(_) if opens_caption(&events, index) => lines.push_str(&uncaptioned(event)),
            Event::SoftBreak => lines.push(' '),
            Event::End(TagEnd::TableCell) => lines.push_str(" | "),
            Event::HardBreak | Event::Rule => end_line(&mut lines),
            Event::Start(tag) if is_block(tag.to_end()) => end_line(&mut lines),
            Event::End(tag) if is_block(*tag) => end_line(&mut lines),
            event => lines.push_str(words(event)),
        }
    }
    lines.truncate(lines.trim_end().len());
    lines
}

/// Where the links and pictures of a text lead, and the names of its footnotes, sorted: what stays the
/// same when it is translated.
pub fn destinations(text: &str) -> Vec<String> {
    let url = |event: &Event<'_>| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.to_string())
        }
        _ => None,
    };
    let mut found: Vec<String> = parse(text).iter().filter_map(|(event, _)| url(event)).collect();
    // A block alone does not have the definition of its footnote.
    let notes = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']'));
    found.extend(notes.map(|(name, _)| format!("^{name}")));
    found.sort();
    found
}

/// An event of the parser and the bytes it came from.
type Spot<'a> = (Event<'a>, Range<usize>);

/// Smart punctuation stays off: it writes English quotation marks.
fn parse(text: &str) -> Vec<Spot<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    Parser::new_ext(text, options).into_offset_iter().collect()
}

/// The words that an event prints, if it prints any.
fn words<'a>(event: &'a Event<'_>) -> &'a str {
    match event {
        Event::Text(text)
        | Event::Code(text)
        | Event::Html(text)
        | Event::InlineHtml(text)
        | Event::InlineMath(text)
        | Event::DisplayMath(text) => text,
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    }
}

/// The words from the event at `start`, which opens something, to the event that closes it.
fn words_within(events: &[Spot<'_>], start: usize) -> String {
    let end = closing(events, start);
    let inside = events.get(start..end).unwrap_or_default();
    let text: String = inside.iter().map(|(event, _)| words(event)).collect();
    text.trim_matches(is_blank).to_owned()
}

/// Characters that nobody sees or hears.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The index of the event that closes the one at `start`; the number of events if none does.
fn closing(events: &[Spot<'_>], start: usize) -> usize {
    let mut depth = 0_usize;
    for (index, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    events.len()
}

fn is_block(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::TableHead
            | TagEnd::TableRow
    )
}

fn end_line(lines: &mut String) {
    let kept = lines.trim_end_matches([' ', '|', '\n']).len();
    lines.truncate(kept);
    if !lines.is_empty() {
        lines.push('\n');
    }
}

/// A paragraph of `: words` straight before a table is the table's caption, as Pandoc has it.
fn is_caption(events: &[Spot<'_>], start: usize) -> bool {
    let opens = matches!(events.get(start), Some((Event::Start(Tag::Paragraph), _)))
        && matches!(events.get(start + 1), Some((Event::Text(text), _)) if text.starts_with(": "));
    let next = || events.get(closing(events, start) + 1);
    opens && matches!(next(), Some((Event::Start(Tag::Table(_)), _)))
}

/// Whether the event is the first text of a caption, which carries its colon.
fn opens_caption(events: &[Spot<'_>], index: usize) -> bool {
    index > 0 && is_caption(events, index - 1)
}

fn uncaptioned(event: &Event<'_>) -> String {
    words(event).trim_start_matches([':', ' ']).to_owned()
}

/// What becomes of each heading of the text, in order; none for a heading without words. Those in
/// footnotes are not counted: a footnote is printed elsewhere, so its headings head nothing.
fn headings(events: &[Spot<'_>], style: &Style<'_>) -> Vec<Option<Heading>> {
    let mut levels = Levels::below(style.heading_level);
    let mut ids = Slugs::default();
    let mut found = Vec::new();
    let mut notes = 0_usize;
    let mut named = style.translation.map(|translation| heading_words(translation.original));
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => notes += 1,
            Event::End(TagEnd::FootnoteDefinition) => notes = notes.saturating_sub(1),
            _ => {}
        }
        let (0, Event::Start(Tag::Heading { level, .. })) = (notes, event) else { continue };
        let text = words_within(events, index);
        let original = named.as_mut().and_then(Iterator::next);
        found.push((!text.is_empty()).then(|| Heading {
            level: levels.place(*level as u8),
            id: format!("{}{}", style.id_prefix, ids.unique(original.as_ref().unwrap_or(&text))),
            text,
        }));
    }
    found
}

/// The words of the headings of a text, footnotes aside.
fn heading_words(text: &str) -> std::vec::IntoIter<String> {
    let events = parse(text);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some((event, _)) = events.get(index) {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => index = closing(&events, index),
            Event::Start(Tag::Heading { .. }) => found.push(words_within(&events, index)),
            _ => {}
        }
        index += 1;
    }
    found.into_iter()
}

/// Turns the levels that were typed into levels of the page: no gaps, however they were typed.
struct Levels {
    top: u8,
    open: Vec<u8>,
}

impl Levels {
    fn below(top: u8) -> Levels {
        Levels { top: top.clamp(1, 6), open: Vec::new() }
    }

    fn place(&mut self, typed: u8) -> u8 {
        while self.open.last().is_some_and(|open| *open >= typed) {
            self.open.pop();
        }
        let above = u8::try_from(self.open.len()).unwrap_or(u8::MAX);
        self.open.push(typed);
        self.top.saturating_add(above).min(6)
    }
}

/// The ids given so far in one prose.
#[derive(Default)]
struct Slugs {
    taken: BTreeSet<String>,
}

impl Slugs {
    /// An id from these words; a number is added where another heading has it already, and words
    /// that have no letter of ours (Arabic, Russian) are only numbered.
    fn unique(&mut self, words: &str) -> String {
        let slug = slug(words);
        let stem = if slug.is_empty() { "heading" } else { &slug };
        let first = (!slug.is_empty()).then(|| slug.clone());
        let numbered = (1..).map(|number| format!("{stem}-{number}"));
        let mut candidates = first.into_iter().chain(numbered.skip(usize::from(!slug.is_empty())));
        let free = candidates.find(|id| !self.taken.contains(id)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

/// Small ASCII letters and digits of the words, parted by single hyphens.
fn slug(words: &str) -> String {
    let mut slug = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        if let Some(ascii) = ascii(letter) {
            slug.push(ascii);
        } else if is_boundary(letter) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Soft hyphens and accents that stand alone are inside a word.
fn is_boundary(letter: char) -> bool {
    !matches!(letter, '\u{ad}' | '\u{300}'..='\u{36f}' | '\'' | '’')
}

/// The letter as ASCII: the letters of the languages written in Finland and of those around it.
fn ascii(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' | 'ǧ' | 'ǥ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' | 'ǩ' => 'k',
        'ļ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' | 'ő' | 'ō' | 'ơ' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' | 'ŧ' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' | 'ʒ' | 'ǯ' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style() -> Style<'static> {
        Style {
            heading_level: 3,
            id_prefix: "s-",
            link: &|_| None,
            footnotes: "Footnotes",
            back_to_text: "Back to text",
            translation: None,
        }
    }

    fn outlined(text: &str) -> Vec<(u8, String)> {
        outline(text, &style()).into_iter().map(|heading| (heading.level, heading.id)).collect()
    }

    #[test]
    fn headings_follow_the_page_without_gaps() {
        for (text, levels) in [
            ("## a\n### b\n## c", vec![3, 4, 3]),
            ("# a\n#### b\n### c", vec![3, 4, 4]),
            ("### a\n## b", vec![3, 3]),
            ("# a\n## b\n### c\n#### d\n##### e\n###### f", vec![3, 4, 5, 6, 6, 6]),
            ("##\n\n## a", vec![3]),
        ] {
            let found: Vec<u8> = outlined(text).into_iter().map(|(level, _)| level).collect();
            assert_eq!(found, levels, "{text}");
        }
    }

    #[test]
    fn ids_are_ascii_unique_and_prefixed() {
        let text = "# Työ ja Åbo – 1. §\n# Koti\n# Koti\n# Koti 2\n# Привет\n# مرحبا\n# Koti";
        let ids: Vec<String> = outlined(text).into_iter().map(|(_, id)| id).collect();
        assert_eq!(
            ids,
            [
                "s-tyo-ja-abo-1",
                "s-koti",
                "s-koti-2",
                "s-koti-2-2",
                "s-heading-1",
                "s-heading-2",
                "s-koti-3"
            ]
        );
    }

    #[test]
    fn plain_words_have_no_markup() {
        for (text, expected) in [
            ("Yksi *kaksi*\nkolme", "Yksi kaksi kolme"),
            ("# A\n\nb\n\n- c\n- d\n  - e", "A\nb\nc\nd\ne"),
            ("[linkki](service:x) ![kuva](image:k.svg)", "linkki kuva"),
            (": Luvut\n\n| a | b |\n|---|---|\n| 1 | 2 |", "Luvut\na | b\n1 | 2"),
            ("Väite[^1].\n\n[^1]: Lähde.", "Väite.\nLähde."),
            ("a  \nb", "a\nb"),
            ("", ""),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
