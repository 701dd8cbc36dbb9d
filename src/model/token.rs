//! Typed strings cut into words, numbers and marks, for the small languages beside this file.
//!
//! Here live the tolerances they share: upper and lower case, every kind of space and dash, letters
//! that a Mac writes as two characters, the invisible characters that Word leaves behind.
//! Nothing here knows what any word means.

use std::ops::Range;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// ASCII digits.
    Number,
    /// Letters.
    Word,
    /// Any dash; its text is `-` for the hyphens and `–` for the longer ones.
    Dash,
    /// Any other single character.
    Mark,
}

/// A piece of the string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is made of.
    pub(super) kind: Kind,
    /// Its text in lower case, without invisible characters.
    pub(super) text: String,
    /// Where it stands, in bytes; always on character boundaries.
    pub(super) at: Range<usize>,
}

impl Token {
    /// Its text is one of these.
    pub(super) fn is(&self, texts: &[&str]) -> bool {
        texts.contains(&self.text.as_str())
    }

    /// The number it writes, if it is one and not absurdly long.
    pub(super) fn number(&self) -> Option<u16> {
        if self.kind == Kind::Number { self.text.parse().ok() } else { None }
    }

    /// Nothing stands between this and `next`, not even a space.
    pub(super) fn touches(&self, next: &Token) -> bool {
        self.at.end == next.at.start
    }
}

/// Where `tokens` stand; nowhere, if there are none.
pub(super) fn extent(tokens: &[Token]) -> Option<Range<usize>> {
    Some(tokens.first()?.at.start..tokens.last()?.at.end)
}

/// Cuts a string into tokens; spaces fall away. Every string can be cut.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        if is_invisible(character) {
            continue;
        }
        if character.is_whitespace() {
            open = false;
            continue;
        }
        let kind = kind(character);
        match tokens.last_mut() {
            Some(last) if open && continues(last, kind, character) => {
                push_folded(&mut last.text, character);
                last.at.end = end;
            }
            _ => tokens.push(Token { kind, text: folded(character), at: start..end }),
        }
        open = true;
    }
    tokens
}

/// Characters nobody sees: the soft hyphen, zero-width spaces and joiners, the byte order mark.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn kind(character: char) -> Kind {
    match character {
        '0'..='9' => Kind::Number,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => Kind::Dash,
        _ if character.is_alphabetic() => Kind::Word,
        _ => Kind::Mark,
    }
}

fn continues(last: &Token, kind: Kind, character: char) -> bool {
    match last.kind {
        Kind::Word => kind == Kind::Word || matches!(character, '\u{308}' | '\u{30a}'),
        Kind::Number => kind == Kind::Number,
        Kind::Dash | Kind::Mark => false,
    }
}

fn folded(character: char) -> String {
    match (kind(character), character) {
        (Kind::Dash, '-' | '\u{2010}' | '\u{2011}') => "-".to_owned(),
        (Kind::Dash, _) => "–".to_owned(),
        _ => character.to_lowercase().collect(),
    }
}

/// Adds a character to a word; a lone diaeresis or ring joins the letter before it.
fn push_folded(text: &mut String, character: char) {
    let joined = match (text.chars().last(), character) {
        (Some('a'), '\u{308}') => 'ä',
        (Some('o'), '\u{308}') => 'ö',
        (Some('a'), '\u{30a}') => 'å',
        _ => return text.extend(character.to_lowercase()),
    };
    text.pop();
    text.push(joined);
}

/// A place in a run of tokens. It is copied to try something and kept if that worked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'t> {
    /// What has not been read yet.
    pub(super) rest: &'t [Token],
}

impl<'t> Cursor<'t> {
    /// The beginning of `tokens`.
    pub(super) fn new(tokens: &'t [Token]) -> Cursor<'t> {
        Cursor { rest: tokens }
    }

    /// Everything has been read.
    pub(super) fn is_done(self) -> bool {
        self.rest.is_empty()
    }

    /// The next token, which stays unread.
    pub(super) fn peek(self) -> Option<&'t Token> {
        self.rest.first()
    }

    /// Reads the next token if `wanted` agrees.
    pub(super) fn take_if(&mut self, wanted: impl FnOnce(&Token) -> bool) -> Option<&'t Token> {
        let (first, rest) = self.rest.split_first()?;
        wanted(first).then(|| {
            self.rest = rest;
            first
        })
    }

    /// Reads the next token if it is one of these.
    pub(super) fn eat(&mut self, texts: &[&str]) -> bool {
        self.take_if(|token| token.is(texts)).is_some()
    }

    /// Reads all of one of these phrases, whose tokens are written with spaces between them.
    pub(super) fn eat_phrase(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let mut ahead = *self;
            let found = phrase.split(' ').all(|text| ahead.eat(&[text]));
            if found {
                *self = ahead;
            }
            found
        })
    }

    /// Reads the next token if `table` has a row for it, and answers with the row's value.
    pub(super) fn look_up<T: Copy>(&mut self, table: &[(T, &[&str])]) -> Option<T> {
        let (value, _) = *table.iter().find(|(_, texts)| self.eat(texts))?;
        Some(value)
    }

    /// Reads a number that `fits`.
    pub(super) fn number(&mut self, fits: impl FnOnce(u16) -> bool) -> Option<u16> {
        self.take_if(|token| token.number().is_some_and(fits))?.number()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tolerances() {
        let table: &[(&str, &[&str])] = &[
            ("2019–2022", &["2019", "–", "2022"]),
            ("2019 \u{a0}- 2022", &["2019", "-", "2022"]),
            ("JATKUVA", &["jatkuva"]),
            ("jat\u{ad}kuva", &["jatkuva"]),
            ("keva\u{308}t A\u{30a}r", &["kevät", "år"]),
            ("Q3/2025", &["q", "3", "/", "2025"]),
            ("14§", &["14", "§"]),
            ("٣ \u{308}", &["٣", "\u{308}"]),
            (" \u{200b}\u{feff}", &[]),
        ];
        for (typed, expected) in table {
            let texts: Vec<String> = tokens(typed).into_iter().map(|token| token.text).collect();
            assert_eq!(texts, *expected, "{typed:?}");
        }
    }

    #[test]
    fn ranges_are_those_of_the_typed_string() {
        let found = tokens("  kevä\u{a0}t–2");
        let ranges: Vec<Range<usize>> = found.into_iter().map(|token| token.at).collect();
        assert_eq!(ranges, [2..7, 9..10, 10..13, 13..14]);
    }
}
