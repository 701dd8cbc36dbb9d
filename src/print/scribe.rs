//! Words, phrases, facts and blocks of views as they go on paper.
//!
//! Links are copied as the page has them; where they lead from paper is decided in [`super::finish`].
//! This file knows no kind of page.

use std::borrow::Cow;

use crate::locale::Locale;
use crate::print::doc::{self, Block, Run};
use crate::print::html;
use crate::view::phrase::{self, Inline, Phrase, Prose};
use crate::words::{Value, Words};

/// The words that paper says of its own, beside those of the views, in the catalogues of the theme.
/// Templates ask for most of them too, so that paper and page say the same.
pub const WORDS: &[&str] = &[
    "cell-empty",
    "contents",
    "eligibility",
    "everyone-services",
    "exception",
    "for-whom",
    "goals",
    "group-services",
    "law",
    "lead",
    "limit",
    "mark-comma",
    "mentions",
    "name-on-door",
    "paper-columns",
    "paper-grouped",
    "paper-link",
    "reviewed",
    "subsections",
    "through",
    "timeline-continuous",
    "timeline-order",
    "timeline-undated",
];

/// Who writes: the words and habits of one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scribe<'a> {
    pub(super) words: &'a Words,
    pub(super) locale: &'a Locale,
}

impl Scribe<'_> {
    /// The words of `key`; the key in brackets where the catalogue has none.
    pub(super) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The words of `key` with these values.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        debug_assert!(WORDS.binary_search(&key).is_ok(), "{key} is not among the words of paper");
        self.words.say(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// A label and what it labels, on one line.
    pub(super) fn labelled(&self, key: &str, what: Vec<Run>) -> Block {
        labelled(self.word(key), what)
    }

    /// Things of a sentence, with the comma of the language between them.
    pub(super) fn row(&self, items: &[Inline<'_>]) -> Vec<Run> {
        let mut runs = Vec::new();
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                runs.push(words(self.word("mark-comma")));
            }
            runs.push(inline(item));
        }
        runs
    }

    /// The laws that something rests on, as a line.
    pub(super) fn law(&self, items: &[Inline<'_>]) -> Option<Block> {
        (!items.is_empty()).then(|| self.labelled("law", self.row(items)))
    }

    /// The name as it stands on the door, where the document is a translation.
    pub(super) fn door(&self, name: Option<&Phrase<'_>>) -> Option<Block> {
        name.map(|name| self.labelled("name-on-door", vec![phrase(name)]))
    }
}

/// Terms with what is said of each; none where there are none.
pub(super) fn facts(facts: &[phrase::Fact<'_>]) -> Option<Block> {
    (!facts.is_empty()).then(|| Block::Facts { facts: fact_list(facts) })
}

/// The same without the block around them.
pub(super) fn fact_list(facts: &[phrase::Fact<'_>]) -> Vec<doc::Fact> {
    let fact = |fact: &phrase::Fact<'_>| doc::Fact {
        label: fact.label.clone(),
        blocks: blocks(&fact.blocks),
    };
    facts.iter().map(fact).collect()
}

/// The blocks of a cell or a fact.
pub(super) fn blocks(all: &[phrase::Block<'_>]) -> Vec<Block> {
    let mut written = Vec::with_capacity(all.len());
    for block in all {
        match block {
            phrase::Block::Line { inlines: all } => {
                written.push(Block::Paragraph { runs: inlines(all) });
            }
            phrase::Block::List { lead, items } => {
                written.extend(lead.iter().flat_map(paragraphs));
                written.push(list(items.iter().map(|item| inlines(item))));
            }
            phrase::Block::Note { label: said, inlines: all } => {
                let said = vec![labelled(said.clone(), inlines(all))];
                written.push(Block::Note { blocks: said });
            }
        }
    }
    written
}

/// Words in the document's own language.
pub(super) fn words<'t>(text: impl Into<Cow<'t, str>>) -> Run {
    Run { text: text.into().into_owned(), ..Run::default() }
}

/// Words that say what follows.
pub(super) fn label(text: String) -> Run {
    Run { text, strong: true, ..Run::default() }
}

/// A phrase, with its language where that is another.
pub(super) fn phrase(phrase: &Phrase<'_>) -> Run {
    let Phrase { text, lang, dir, origin: _ } = phrase;
    Run {
        text: text.to_string(),
        lang: lang.as_deref().map(str::to_owned),
        dir: *dir,
        ..Run::default()
    }
}

/// A phrase that may lead somewhere.
pub(super) fn inline(inline: &Inline<'_>) -> Run {
    Run { href: inline.href.clone(), ..phrase(&inline.phrase) }
}

/// What is said, after the word that says what it is.
fn labelled(said: String, what: Vec<Run>) -> Block {
    let mut runs = vec![label(said), words(" ")];
    runs.extend(what);
    Block::Paragraph { runs }
}

/// Phrases one after another.
pub(super) fn inlines(all: &[Inline<'_>]) -> Vec<Run> {
    all.iter().map(inline).collect()
}

/// A phrase as a paragraph for each of its lines.
pub(super) fn paragraphs(whole: &Phrase<'_>) -> Vec<Block> {
    let line = |text: &str| Run { text: text.to_owned(), ..phrase(whole) };
    let lines = whole.text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|text| Block::Paragraph { runs: vec![line(text)] }).collect()
}

/// Words of the document's own as a paragraph.
pub(super) fn sentence(text: impl Into<String>) -> Block {
    Block::Paragraph { runs: vec![words(text.into())] }
}

/// A list whose items are lines.
pub(super) fn list(items: impl Iterator<Item = Vec<Run>>) -> Block {
    Block::List { start: None, items: items.map(|runs| vec![Block::Paragraph { runs }]).collect() }
}

/// A heading without a number.
pub(super) fn heading(level: u8, runs: Vec<Run>, id: Option<&str>) -> Block {
    Block::Heading { level, number: None, runs, id: id.map(str::to_owned), listed: false }
}

/// Prose.
pub(super) fn prose(prose: &Prose<'_>) -> Vec<Block> {
    let Prose { html, lang, dir, origin: _ } = prose;
    html::blocks(html, lang.as_deref(), *dir)
}
