//! What really stands on the pages, counted after layout and before there is a file.
//!
//! A document for which no font was found at all comes out blank without a word from Typst, and its
//! file passes every validator. So each character that the document says has to be found on paper.

use std::collections::BTreeMap;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use crate::coverage::is_seen;
use crate::document::Document;
use crate::fault::Fault;

/// How many characters of a kind of loss are shown.
const SAMPLE: usize = 16;

/// How often each character occurs, whatever its case: a layout may set headings in capitals.
type Tally = BTreeMap<char, usize>;

#[derive(Default)]
struct Found {
    tally: Tally,
    without_glyph: String,
}

/// What stops the file, and what is merely odd. A theme's own layout may leave words out, though not
/// all of them; the built-in one shows everything.
pub(crate) fn audit(
    laid_out: &PagedDocument,
    document: &Document,
    own_layout: bool,
) -> (Vec<Fault>, Option<Fault>) {
    let mut found = Found::default();
    for page in laid_out.pages() {
        look_through(&page.frame, &mut found);
    }
    let mut faults = Vec::new();
    if !found.without_glyph.is_empty() {
        let count = found.without_glyph.chars().count();
        faults.push(Fault::NoGlyph {
            count,
            sample: found.without_glyph.chars().take(SAMPLE).collect(),
        });
    }
    let loss = lost(document, &found.tally);
    let blank = found.tally.is_empty();
    match loss {
        Some(loss) if blank || !own_layout => {
            faults.push(loss);
            (faults, None)
        }
        loss => (faults, loss),
    }
}

fn look_through(frame: &Frame, found: &mut Found) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look_through(&group.frame, found),
            FrameItem::Text(text) => {
                count(&text.text, &mut found.tally);
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let said = text.text.get(glyph.range()).unwrap_or_default();
                    found.without_glyph.extend(said.chars().filter(|one| is_seen(*one)));
                }
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

fn count(text: &str, tally: &mut Tally) {
    for one in text.chars().filter(|one| is_seen(*one)).flat_map(char::to_lowercase) {
        *tally.entry(one).or_default() += 1;
    }
}

fn lost(document: &Document, printed: &Tally) -> Option<Fault> {
    let mut said = Tally::new();
    document.said().into_iter().for_each(|text| count(text, &mut said));
    let missing: Vec<(char, usize)> = said
        .iter()
        .map(|(one, count)| (*one, count.saturating_sub(printed.get(one).copied().unwrap_or(0))))
        .filter(|(_, count)| *count > 0)
        .collect();
    let lost = missing.iter().map(|(_, count)| count).sum();
    let sample = missing.iter().take(SAMPLE).map(|(one, _)| *one).collect();
    (lost > 0).then(|| Fault::Lost { lost, of: said.values().sum(), sample })
}
