//! What goes on paper, made of the same views as the pages.
//!
//! A print document is plain values; who lays it out (the member `print/`, with Typst) is not known
//! here, nor are files, themes and the model. Everything that a page says in its `main` is in its
//! document, in the same words and the same order.

pub mod doc;
pub mod press;

mod finish;
mod html;
mod pages;
mod parts;
mod scribe;
mod tables;

use crate::locale::Locale;
use crate::print::doc::{Block, Cover, Margin, PrintDoc, PrintWords, Run, SCHEMA};
use crate::print::finish::Origin;
use crate::print::scribe::{Scribe, paragraphs, phrase, words};
use crate::view::body::{Body, Document, Exhibit};
use crate::view::frame::{Frame, PaperMargin};
use crate::view::imprint::Imprint;
use crate::words::{Value, Words};

pub use scribe::WORDS;

/// All that a document is made of.
#[derive(Debug, Clone, Copy)]
pub struct Copy<'a> {
    /// What surrounds the page.
    pub frame: &'a Frame<'a>,
    /// What it says.
    pub body: &'a Body<'a>,
    /// What kind of document it is, and its date.
    pub imprint: &'a Imprint,
    /// The words of its language.
    pub words: &'a Words,
    /// The habits of its language.
    pub locale: &'a Locale,
}

/// Whether people hand a page out, so that it has a document beside it. A section has one where it shows
/// tables or the timeline; of any other there is one only for who asks for it.
pub fn is_handed_out(body: &Body<'_>) -> bool {
    match body {
        Body::Responsibilities(_)
        | Body::Theme(_)
        | Body::Party(_)
        | Body::ClientGroup(_)
        | Body::Timeline(_)
        | Body::Document(_) => true,
        Body::Section(section) => {
            let is_handed_out = |exhibit: &Exhibit<'_>| {
                matches!(exhibit, Exhibit::Tables { .. } | Exhibit::Timeline { .. })
            };
            section.exhibits.iter().any(is_handed_out)
        }
        _ => false,
    }
}

/// Leaves only the table of this id on a page of tables; answers whether there is one.
pub fn narrow(body: &mut Body<'_>, table: &str) -> bool {
    match body {
        Body::Responsibilities(page) => {
            page.tables.retain(|one| one.id == table);
            !page.tables.is_empty()
        }
        Body::Party(party) => {
            party.programmes.retain(|one| one.table.id == table);
            !party.programmes.is_empty()
        }
        _ => false,
    }
}

/// The document of a page; none for a page that is only for the screen.
pub fn document(copy: &Copy<'_>) -> Option<PrintDoc> {
    let Copy { frame, body, imprint, words, locale } = *copy;
    let scribe = Scribe { words, locale };
    let mut said = scribe.page(body)?;
    let whole = whole(body);
    let mut blocks = opening(frame, whole.is_some());
    blocks.append(&mut said);
    blocks.extend(closing(frame, &scribe));
    let origin = origin(frame);
    finish::finish(&mut blocks, &origin);
    finish::tables(&mut blocks, &mut |table| scribe.measure(table));
    let landscape = is_wide(&mut blocks);
    Some(PrintDoc {
        schema: SCHEMA,
        lang: frame.lang.clone(),
        dir: frame.dir,
        title: title(frame, body),
        description: frame.description.clone(),
        author: Some(frame.paper.publisher.clone()),
        keywords: Vec::new(),
        date: imprint.date.clone(),
        landscape: landscape && whole.is_none(),
        cover: whole.map(|document| cover(frame, document, imprint)),
        contents: whole.is_some(),
        margin: margin(frame),
        words: own_words(&scribe),
        blocks,
    })
}

/// The title of the page, with its number where it is a section.
fn title(frame: &Frame<'_>, body: &Body<'_>) -> String {
    let number = match body {
        Body::Section(section) => section.number.as_deref(),
        _ => None,
    };
    let words = number.into_iter().chain(frame.title.text.split_whitespace());
    words.collect::<Vec<_>>().join(" ")
}

fn whole<'b>(body: &'b Body<'_>) -> Option<&'b Document<'b>> {
    match body {
        Body::Document(document) => Some(document),
        _ => None,
    }
}

/// What the reader must be told first; and, where no cover does, of which programme the page is.
fn opening(frame: &Frame<'_>, has_cover: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    let programme = frame.programme.iter().filter(|_| !has_cover);
    blocks.extend(programme.map(|mark| {
        let issued = words(format!(" ({})", mark.issued));
        let name = Run { href: Some(mark.href.clone()), ..phrase(&mark.title) };
        Block::Paragraph { runs: vec![name, issued] }
    }));
    for notice in &frame.notices {
        let mut runs = vec![words(notice.text.as_str())];
        if let Some(link) = &notice.link {
            let name = words(link.text.as_str());
            runs.extend([words(" "), Run { href: Some(link.href.clone()), ..name }]);
        }
        blocks.push(Block::Note { blocks: vec![Block::Paragraph { runs }] });
    }
    blocks
}

/// When it was last looked over, who answers for it, and where it can be read.
fn closing(frame: &Frame<'_>, scribe: &Scribe<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let reviewed = frame.reviewed.iter();
    blocks.extend(reviewed.map(|day| scribe.labelled("reviewed", vec![words(day.words.as_str())])));
    blocks.extend(scribe::facts(frame.responsible.as_slice()));
    let address = words(frame.canonical.as_str());
    let dir = Some("ltr");
    let address = Run { href: Some(frame.canonical.clone()), dir, ..address };
    blocks.push(Block::Paragraph { runs: vec![address] });
    blocks
}

fn origin<'a>(frame: &'a Frame<'_>) -> Origin<'a> {
    Origin { page: &frame.id, canonical: &frame.canonical, lang: &frame.lang, dir: frame.dir }
}

/// Whether a table has so many columns that the sheet had better lie on its long side.
fn is_wide(blocks: &mut [Block]) -> bool {
    const MANY: usize = 4;
    let mut columns = 0;
    finish::tables(blocks, &mut |table| columns = columns.max(table.columns.len()));
    columns >= MANY
}

fn cover(frame: &Frame<'_>, document: &Document<'_>, imprint: &Imprint) -> Cover {
    let origin = origin(frame);
    let mut title = vec![phrase(&frame.title)];
    finish::finish_runs(&mut title, &origin);
    let mut summary = Vec::new();
    for block in document.summary.iter().flat_map(paragraphs) {
        if let Block::Paragraph { mut runs } = block {
            runs.push(words(" "));
            summary.append(&mut runs);
        }
    }
    finish::finish_runs(&mut summary, &origin);
    let mut facts = scribe::fact_list(&document.facts);
    for fact in &mut facts {
        finish::finish(&mut fact.blocks, &origin);
    }
    Cover { kind: imprint.kind.clone().unwrap_or_default(), title, summary, facts }
}

/// Empty where the programme does not say.
fn margin(frame: &Frame<'_>) -> Margin {
    let PaperMargin { publisher, unit, decision, publicity } = &frame.paper;
    let [unit, decision, publicity] =
        [unit, decision, publicity].map(|words| words.clone().unwrap_or_default());
    Margin { publisher: publisher.clone(), unit, decision, publicity }
}

fn own_words(scribe: &Scribe<'_>) -> PrintWords {
    let place = [("title", Value::Text("{title}")), ("page", Value::Text("{page}"))];
    let digits = (0..10).map(|digit| scribe.locale.number(digit)).collect();
    PrintWords {
        contents: scribe.word("contents"),
        link_to_page: scribe.say("paper-link", &place),
        digits,
    }
}
