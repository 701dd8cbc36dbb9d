//! Parties named in the document's own words, found so that the words themselves can be the links.
//!
//! Only parties that a record names beside the text are looked for, so that little can go wrong; a
//! word may be inflected (“sosiaalityön” for “sosiaalityö”). Nothing here knows what the text is of.

use std::borrow::Cow;
use std::ops::Range;

use crate::address::Page;
use crate::model::registry::Party;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::facts::cut;
use crate::view::pen::Pen;
use crate::view::phrase::{Inline, Phrase};

/// A text whose words link to the parties it names.
pub(super) struct Mentions<'a> {
    /// The text, a line for each of its paragraphs.
    pub(super) lines: Vec<Vec<Inline<'a>>>,
    /// The parties that the text does not name.
    pub(super) unnamed: Vec<Id<Party>>,
}

impl<'a> Mentions<'a> {
    /// The text on one line; after it, in brackets, the parties that it does not name.
    pub(super) fn sentence(self, pen: &Pen<'a>) -> Vec<Inline<'a>> {
        let words = pen.joined("mark-space", self.lines);
        if self.unnamed.is_empty() {
            return words;
        }
        pen.bracketed(words, pen.row(self.unnamed.iter().map(|id| pen.party_short(*id))))
    }
}

/// Links `parties` where `text` names them.
pub(super) fn mentions<'a>(
    pen: &Pen<'a>,
    text: &'a Text,
    parties: impl Iterator<Item = Id<Party>>,
) -> Mentions<'a> {
    let mut lines: Vec<Vec<Inline<'a>>> =
        cut(&pen.phrase(text)).into_iter().map(|words| vec![Inline::words(words)]).collect();
    let mut unnamed = Vec::new();
    for id in parties {
        let named = lines.iter_mut().any(|line| link_first(pen, line, id));
        if !named && !unnamed.contains(&id) {
            unnamed.push(id);
        }
    }
    Mentions { lines, unnamed }
}

/// Makes the first mention of the party a link; or says that it is not named.
fn link_first<'a>(pen: &Pen<'a>, line: &mut Vec<Inline<'a>>, id: Id<Party>) -> bool {
    let party = &pen.site().registry.parties[id];
    for place in 0..line.len() {
        if line[place].href.is_some() {
            continue;
        }
        let Some(at) = find(&line[place].phrase.text, party) else { continue };
        let piece = |at: Range<usize>| Phrase {
            text: slice(&line[place].phrase.text, at),
            ..line[place].phrase.clone()
        };
        let end = line[place].phrase.text.len();
        let (before, after) = (piece(0..at.start), piece(at.end..end));
        let href = pen.way(Page::Party(id)).href;
        let pieces =
            [Inline::words(before), Inline::link(piece(at), href, "party"), Inline::words(after)];
        let full = pieces.into_iter().filter(|piece| !piece.phrase.text.is_empty());
        line.splice(place..=place, full);
        return true;
    }
    false
}

fn slice<'a>(text: &Cow<'a, str>, at: Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[at]),
        Cow::Owned(text) => Cow::Owned(text[at].to_owned()),
    }
}

/// Where the text names the party by its full name, its short name or another, whichever is found first
/// in that order.
fn find(text: &str, party: &Party) -> Option<Range<usize>> {
    let texts = std::iter::once(&party.name).chain(&party.short);
    let names = texts.flat_map(Text::wordings).map(|wording| &*wording.words);
    let mut names = names.chain(party.aliases.iter().map(String::as_str));
    let words = words(text);
    names.find_map(|name| find_name(text, &words, name))
}

fn find_name(text: &str, words: &[Range<usize>], name: &str) -> Option<Range<usize>> {
    let wanted: Vec<&str> = name.split_whitespace().collect();
    let found = words.windows(wanted.len().max(1)).find(|run| {
        run.iter().zip(&wanted).all(|(at, wanted)| is_form_of(&text[at.clone()], wanted))
    })?;
    Some(found.first()?.start..found.last()?.end)
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|mark: char| !mark.is_alphanumeric());
        let start = bare.as_ptr().addr() - text.as_ptr().addr();
        if !bare.is_empty() {
            found.push(start..start + bare.len());
        }
    }
    found
}

/// Whether a word may be a form of `name`: seven tenths of the name stand at its beginning, and no
/// ending is longer than six letters.
fn is_form_of(word: &str, name: &str) -> bool {
    let same = letters(word).zip(letters(name)).take_while(|(a, b)| a == b).count();
    if same < 3 {
        return letters(word).eq(letters(name));
    }
    let (long, named) = (letters(word).count(), letters(name).count());
    same * 10 >= named * 7 && long <= named + 6
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_their_forms() {
        for (text, name, found) in [
            (
                "Tehdään yhdessä PSHVA:n kotouttavan sosiaalityön kanssa.",
                "PSHVA kotouttava sosiaalityö",
                Some("PSHVA:n kotouttavan sosiaalityön"),
            ),
            (
                "Kuopion työvoimaviranomainen",
                "Kuopion työvoimaviranomainen",
                Some("Kuopion työvoimaviranomainen"),
            ),
            ("Perhekeskuksen sosiaalityöntekijä", "perhekeskus", Some("Perhekeskuksen")),
            ("(Te-palvelut)", "TE-palvelut", Some("Te-palvelut")),
            ("Kotoutuja", "Kotka", None),
            ("työ", "työvoimaviranomainen", None),
            ("", "Vaasa", None),
        ] {
            let at = find_name(text, &words(text), name);
            assert_eq!(at.map(|at| &text[at]), found, "{text}");
        }
    }
}
