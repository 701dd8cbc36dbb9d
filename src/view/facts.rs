//! Blocks of words and the rows of summary lists: no row without content.

use std::borrow::Cow;

use crate::language::Language;
use crate::model::kind::Mode;
use crate::model::registry::Party;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Fact, Inline, Phrase};

/// The rows of a summary list, in the order in which they are told.
pub(super) struct Facts<'p, 'a> {
    pen: &'p Pen<'a>,
    rows: Vec<Fact<'a>>,
}

impl<'p, 'a> Facts<'p, 'a> {
    /// No rows yet.
    pub(super) fn new(pen: &'p Pen<'a>) -> Facts<'p, 'a> {
        Facts { pen, rows: Vec::new() }
    }

    /// The rows that were told.
    pub(super) fn done(self) -> Vec<Fact<'a>> {
        self.rows
    }

    /// A row of these blocks; no row if there are none.
    pub(super) fn blocks(&mut self, key: &'static str, blocks: Vec<Block<'a>>) {
        if !blocks.is_empty() {
            let label = self.pen.word(&format!("fact-{key}"));
            self.rows.push(Fact { key, label, blocks });
        }
    }

    /// Several things of one kind: one alone as a line, more as a list.
    pub(super) fn items(&mut self, key: &'static str, items: Vec<Inline<'a>>) {
        self.blocks(key, listed(items));
    }

    /// Parties by their full names.
    pub(super) fn parties(&mut self, key: &'static str, ids: &[Id<Party>]) {
        self.items(key, self.pen.parties(ids));
    }

    /// A text, a line for each of its paragraphs.
    pub(super) fn text(&mut self, key: &'static str, text: Option<&'a Text>) {
        self.blocks(key, text.map_or_else(Vec::new, |text| lines(&self.pen.phrase(text))));
    }

    /// Words that are made in the page's language.
    pub(super) fn words(&mut self, key: &'static str, words: Option<impl Into<Cow<'a, str>>>) {
        self.items(key, words.into_iter().map(|words| plain(words)).collect());
    }

    /// A name, a number or a code, the same in every language.
    pub(super) fn names(&mut self, key: &'static str, names: Option<impl Into<Cow<'a, str>>>) {
        self.items(key, names.into_iter().map(|names| name(names)).collect());
    }

    /// Names of languages.
    pub(super) fn languages(&mut self, key: &'static str, languages: &[Language]) {
        let voice = &self.pen.voice;
        let names: Vec<String> = languages.iter().map(|one| voice.language_name(*one)).collect();
        self.words(key, (!names.is_empty()).then(|| voice.locale.list(&names)));
    }

    /// A page of the web, by its address.
    pub(super) fn url(&mut self, key: &'static str, url: Option<&'a str>) {
        self.items(key, url.into_iter().map(web).collect());
    }

    /// A mailbox.
    pub(super) fn email(&mut self, email: Option<&'a str>) {
        let link = |email| Inline::link(Phrase::plain(email), format!("mailto:{email}"), "email");
        self.items("email", email.into_iter().map(link).collect());
    }

    /// A telephone number.
    pub(super) fn phone(&mut self, phone: Option<&'a str>) {
        let link = |phone| Inline::link(Phrase::plain(phone), dialled(phone), "phone");
        self.items("phone", phone.into_iter().map(link).collect());
    }
}

/// Words in the page's language that lead nowhere.
pub(super) fn plain<'a>(words: impl Into<Cow<'a, str>>) -> Inline<'a> {
    Inline::words(Phrase::plain(words))
}

/// A name, a number or a code, the same in every language: kept apart from the words around it, so
/// that none of it runs the other way.
pub(super) fn name<'a>(words: impl Into<Cow<'a, str>>) -> Inline<'a> {
    Inline { kind: Some("name"), ..plain(words) }
}

/// A page of the web, named by its address without the scheme.
pub(super) fn web(url: &str) -> Inline<'_> {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    Inline::link(Phrase::plain(bare.trim_end_matches('/')), url.to_owned(), "external")
}

fn dialled(phone: &str) -> String {
    let digits: String =
        phone.chars().filter(|mark| mark.is_ascii_digit() || *mark == '+').collect();
    format!("tel:{digits}")
}

/// One line.
pub(super) fn line<'a>(inlines: impl Into<Vec<Inline<'a>>>) -> Block<'a> {
    Block::Line { inlines: inlines.into() }
}

/// One thing alone as a line, more as a list.
pub(super) fn listed(items: Vec<Inline<'_>>) -> Vec<Block<'_>> {
    match items.len() {
        0 => Vec::new(),
        1 => vec![line(items)],
        _ => vec![Block::List {
            lead: None,
            items: items.into_iter().map(|item| vec![item]).collect(),
        }],
    }
}

/// A phrase cut at the ends of its lines.
pub(super) fn lines<'a>(phrase: &Phrase<'a>) -> Vec<Block<'a>> {
    cut(phrase).into_iter().map(|phrase| line([Inline::words(phrase)])).collect()
}

/// The lines of a phrase, without the empty ones.
pub(super) fn cut<'a>(phrase: &Phrase<'a>) -> Vec<Phrase<'a>> {
    let pieces: Vec<Cow<'a, str>> = match &phrase.text {
        Cow::Borrowed(text) => text.lines().map(|line| Cow::Borrowed(line.trim())).collect(),
        Cow::Owned(text) => text.lines().map(|line| Cow::Owned(line.trim().to_owned())).collect(),
    };
    let full = pieces.into_iter().filter(|piece| !piece.is_empty());
    full.map(|text| Phrase { text, ..phrase.clone() }).collect()
}

/// A way of meeting a service, as words.
pub(super) fn mode<'a>(pen: &Pen<'a>, mode: Mode) -> Inline<'a> {
    Inline { kind: Some("mode"), ..plain(pen.tag("mode", mode.key()).word) }
}
