//! Pages read by tests: their main content, their words, and a layout in which changes show.
//!
//! For well-formed pages only, as ours are; the audit is what reads everything.

use html5gum::{StartTag, Token, Tokenizer};

/// Elements that begin a line of their own.
const BLOCKS: [&str; 42] = [
    "address",
    "article",
    "blockquote",
    "caption",
    "colgroup",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "figure",
    "details",
    "summary",
    "figcaption",
    "svg",
    "text",
    "rect",
    "path",
];

/// Elements without an end tag.
const VOID: [&str; 3] = ["hr", "rect", "path"];

/// Elements whose words stand on the line of their tag.
const LINES: [&str; 17] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dt",
    "caption",
    "colgroup",
    "pre",
    "hr",
    "summary",
    "figcaption",
    "text",
    "rect",
    "path",
];

/// The page between `<main>` and `</main>`, both included.
pub(crate) fn main(html: &str) -> &str {
    let start = html.find("<main").expect("a page has a main element");
    let end = html.find("</main>").expect("a main element ends");
    &html[start..end + "</main>".len()]
}

/// The words of a piece of a page, with single spaces; blocks are held apart by one too. The signs
/// that lead to rows of tables are none of its words.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    let mut in_row_link = false;
    for Ok(token) in Tokenizer::new(html) {
        match &token {
            Token::StartTag(tag) if is_row_link(tag) => in_row_link = true,
            Token::EndTag(_) => in_row_link = false,
            _ => {}
        }
        match token {
            Token::String(words) if !in_row_link => text.push_str(&String::from_utf8_lossy(&words)),
            Token::StartTag(tag) if is_block(&tag.name) => text.push(' '),
            Token::EndTag(tag) if is_block(&tag.name) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces of a page that begin with `start`, each up to the next one.
pub(crate) fn pieces<'a>(html: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    let starts: Vec<usize> = html.match_indices(start).map(|(at, _)| at).collect();
    let ends = starts.clone().into_iter().skip(1).chain([html.len()]);
    starts.into_iter().zip(ends).map(|(start, end)| &html[start..end])
}

/// The addresses that a piece of a page links to, as written.
pub(crate) fn links(html: &str) -> impl Iterator<Item = &str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// The same markup with each block on a line of its own, indented by its depth, so that a change of a
/// page shows as a change of a few lines.
pub(crate) fn laid_out(html: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let (mut depth, mut fresh) = (0_usize, true);
    for piece in html.split_inclusive('>') {
        let (words, tag) = piece.split_at(piece.rfind('<').unwrap_or(piece.len()));
        add(&mut lines, words, depth, &mut fresh);
        let name = tag.trim_start_matches("</").trim_start_matches('<');
        let name = name.split([' ', '>']).next().unwrap_or_default();
        let closes = tag.starts_with("</");
        if closes && is_block(name.as_bytes()) {
            depth = depth.saturating_sub(1);
            fresh = fresh || !LINES.contains(&name);
        } else if is_block(name.as_bytes()) {
            fresh = true;
        }
        add(&mut lines, tag, depth, &mut fresh);
        if is_block(name.as_bytes()) {
            fresh = closes || !LINES.contains(&name);
            depth += usize::from(!closes && !VOID.contains(&name));
        }
    }
    lines.join("\n") + "\n"
}

/// Adds a piece of markup to the line, or begins a new one with it. White space alone begins nothing.
fn add(lines: &mut Vec<String>, piece: &str, depth: usize, fresh: &mut bool) {
    let piece = piece.replace('\n', " ");
    let piece = if *fresh { piece.trim_start() } else { &piece };
    match lines.last_mut() {
        _ if piece.is_empty() => {}
        Some(line) if !*fresh => line.push_str(piece),
        _ => {
            lines.push(format!("{}{piece}", "  ".repeat(depth)));
            *fresh = false;
        }
    }
}

fn is_row_link(tag: &StartTag<()>) -> bool {
    tag.attributes.get(&b"class"[..]).is_some_and(|class| class.value.as_slice() == b"row-link")
}

fn is_block(name: &[u8]) -> bool {
    BLOCKS.iter().any(|block| block.as_bytes() == name)
}

#[test]
fn blocks_stand_on_lines_of_their_own() {
    let html = "<main id=\"a\"><h1>A &amp; <b>b</b></h1>\n<ul><li>c</li><li><p>d</p><p>e</p></li></ul>\n</main>";
    let lines = [
        "<main id=\"a\">",
        "  <h1>A &amp; <b>b</b></h1>",
        "  <ul>",
        "    <li>",
        "      c",
        "    </li>",
        "    <li>",
        "      <p>d</p>",
        "      <p>e</p>",
        "    </li>",
        "  </ul>",
        "</main>",
        "",
    ];
    assert_eq!(laid_out(html), lines.join("\n"));
    assert_eq!(words(html), "A & b c d e");
}
