//! How wide words are, and where their lines break.
//!
//! No font is at hand at build time, and readers have different ones. So every character has the
//! advance of its kind in a wide face of those that readers have (DejaVu Sans, in thousandths of the
//! text size): lines are rather too short than too long. Nothing here knows what is being named.

use unicode_segmentation::UnicodeSegmentation;

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face {
    /// The size of the text, in the units of the drawing.
    pub size: i32,
    /// Whether it is bold, which is a good tenth wider.
    pub bold: bool,
}

/// The width of a line of text, in the units of the drawing.
///
/// ```
/// use kotosivu::draw::measure::{Face, width};
///
/// let face = Face { size: 16, bold: false };
/// assert!(width("ill", face) < width("mmm", face));
/// assert_eq!(width("", face), 0);
/// ```
pub fn width(text: &str, face: Face) -> i32 {
    text.graphemes(true).map(advance).sum::<i32>().saturating_mul(em(face)) / 100_000 + 1
        - i32::from(text.is_empty())
}

/// Text broken into lines no wider than `room`; no lines where there are no words. A word that is
/// wider by itself is broken where it has a hyphen, a slash or a soft hyphen, else before a
/// syllable, else anywhere.
///
/// ```
/// use kotosivu::draw::measure::{Face, wrap};
///
/// let face = Face { size: 16, bold: false };
/// assert_eq!(wrap("Kuvalliset asumisohjeet", 120, face), ["Kuvalliset", "asumisohjeet"]);
/// ```
pub fn wrap(text: &str, room: i32, face: Face) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let whole: String = word.chars().filter(|one| !is_unseen(*one)).collect();
        if whole.is_empty() {
            continue;
        }
        let joined = |line: &String| format!("{line} {whole}");
        match lines.last_mut().map(|line| (joined(line), line)) {
            Some((joined, line)) if width(&joined, face) <= room => *line = joined,
            _ if width(&whole, face) <= room => lines.push(whole),
            _ => broken(word, room, face, &mut lines),
        }
    }
    lines
}

/// A word that is wider than a line, on lines of its own.
fn broken(word: &str, room: i32, face: Face, lines: &mut Vec<String>) {
    let graphemes: Vec<&str> = word.graphemes(true).filter(|one| !is_control(one)).collect();
    let mut rest = &graphemes[..];
    while !rest.is_empty() {
        let (line, taken) = cut(rest, room, face);
        lines.extend((!line.is_empty()).then_some(line));
        rest = &rest[taken..];
    }
}

/// The first line of a word, with its hyphen, and how many graphemes it takes.
fn cut(word: &[&str], room: i32, face: Face) -> (String, usize) {
    let line = |end: usize| -> String {
        let seen = word[..end].iter().filter(|one| **one != SOFT_HYPHEN);
        let mut line: String = seen.copied().collect();
        if end < word.len() && takes_hyphen(word, end) {
            line.push('-');
        }
        line
    };
    let fits = |end: &usize| width(&line(*end), face) <= room;
    let most = (1..=word.len()).take_while(fits).last().unwrap_or(1);
    if most == word.len() {
        return (line(most), most);
    }
    let best = |good: &dyn Fn(&[&str], usize) -> bool| (1..=most).rev().find(|at| good(word, *at));
    let end = best(&breaks).or_else(|| best(&begins_syllable)).unwrap_or(most);
    (line(end), end)
}

const SOFT_HYPHEN: &str = "\u{ad}";

/// Whether the word itself says that it may be broken before this grapheme.
fn breaks(word: &[&str], at: usize) -> bool {
    matches!(word[at - 1], "-" | "/" | "–" | SOFT_HYPHEN)
}

/// Whether a syllable begins at this grapheme: a consonant before a vowel, as in Finnish. Two
/// letters at least stay together on each line.
fn begins_syllable(word: &[&str], at: usize) -> bool {
    let is_vowel = |one: &str| "aeiouyåäöAEIOUYÅÄÖ".contains(one);
    let is_letter = |one: &str| one.chars().all(char::is_alphabetic);
    let (Some(consonant), Some(vowel)) = (word.get(at), word.get(at + 1)) else { return false };
    at >= 2 && is_letter(consonant) && !is_vowel(consonant) && is_vowel(vowel)
}

/// Whether a break before this grapheme shows a hyphen: only in scripts that have one, and not
/// after a mark that tells the break by itself.
fn takes_hyphen(word: &[&str], at: usize) -> bool {
    let cased = |one: &str| one.chars().any(|one| one.is_lowercase() || one.is_uppercase());
    word[at - 1] == SOFT_HYPHEN || (cased(word[at - 1]) && cased(word[at]))
}

fn is_control(grapheme: &str) -> bool {
    grapheme != SOFT_HYPHEN && grapheme.chars().all(is_unseen)
}

/// Characters that only steer: each line has a place of its own, so that they have nothing to steer.
fn is_unseen(one: char) -> bool {
    one.is_control()
        || matches!(one, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
        || matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The height of a line of this text: scripts with stacked or deep letters need more.
pub fn leading(text: &str, face: Face) -> i32 {
    let tall = text.chars().any(|one| matches!(one, '\u{590}'..='\u{1fff}' | '\u{2e80}'..));
    if tall { face.size * 17 / 10 } else { face.size * 11 / 8 }
}

/// The text size in hundredths, a good tenth more for bold text.
fn em(face: Face) -> i32 {
    face.size.saturating_mul(if face.bold { 115 } else { 100 })
}

/// The advance of a grapheme in thousandths of the text size: that of its widest character, for the
/// others are marks upon it.
fn advance(grapheme: &str) -> i32 {
    grapheme.chars().map(advance_of).max().unwrap_or(0)
}

#[rustfmt::skip]
fn advance_of(one: char) -> i32 {
    match one {
        _ if is_unseen(one) => 0,
        'i' | 'j' | 'l' | 'I' | 'J' | 'ì'..='ï' => 300,
        ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '/' | '·' | '’' => 340,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '!' => 415,
        'c' | 's' | 'z' | '"' | '”' | 'š' | 'ž' => 555,
        'k' | 'v' | 'x' | 'y' | '–' => 600,
        'w' | '&' => 820,
        'm' | 'M' | 'W' | 'Æ' | 'æ' | 'Œ' | 'œ' | '%' | '@' | '—' | '…' => 1020,
        'a'..='z' | '0'..='9' | 'ß'..='\u{17f}' if !one.is_uppercase() => 640,
        'E' | 'F' | 'L' | 'P' | 'S' | 'T' | 'Y' => 640,
        'A' | 'B' | 'C' | 'K' | 'R' | 'V' | 'X' | 'Z' | 'Ä' | 'Å' => 700,
        'A'..='Z' | 'À'..='\u{24f}' => 800,
        'ш' | 'щ' | 'ж' | 'ю' | 'ы' | 'м' | 'ф' => 980,
        'Ш' | 'Щ' | 'Ж' | 'Ю' | 'Ы' | 'М' | 'Ф' => 1150,
        '\u{370}'..='\u{52f}' => if one.is_lowercase() { 680 } else { 850 },
        '\u{590}'..='\u{8ff}' | '\u{e00}'..='\u{e7f}' => 720,
        '\u{1f000}'.. => 1400,
        _ => 1100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACE: Face = Face { size: 16, bold: false };

    #[test]
    fn a_word_wider_than_a_line_is_broken_where_it_reads_best() {
        for (text, room, lines) in [
            ("", 100, vec![]),
            ("\u{202e}\u{ad} ", 100, vec![]),
            ("maahan\u{ad}muutto", 200, vec!["maahanmuutto"]),
            ("maahan\u{ad}muutto", 90, vec!["maahan-", "muutto"]),
            ("kulttuuripalveluiden", 90, vec!["kulttuuri-", "palvelui-", "den"]),
            ("vastaanotto/kotoutuminen", 130, vec!["vastaanotto/", "kotoutuminen"]),
            ("مرحبامرحبا", 60, vec!["مرحبا", "مرحبا"]),
            ("语言学习", 40, vec!["语言", "学习"]),
        ] {
            assert_eq!(wrap(text, room, FACE), lines, "{text}");
        }
    }

    #[test]
    fn bold_is_wider_and_arabic_is_taller() {
        let bold = Face { bold: true, ..FACE };
        assert!(width("Tavoite", bold) > width("Tavoite", FACE));
        assert_eq!((leading("Tavoite", FACE), leading("مرحبا", FACE)), (22, 27));
    }
}
