//! From the words of a view to the labels of a drawing.
//!
//! What is drawn and how is the draw room's business; what it means is that of the nouns.

use crate::draw::picture::Label;
use crate::language::Direction;
use crate::view::pen::Pen;
use crate::view::phrase::Phrase;

/// The words of a phrase, to be drawn.
pub(super) fn label<'a>(pen: &Pen<'a>, phrase: Phrase<'a>) -> Label<'a> {
    let Phrase { text, lang, dir, origin: _ } = phrase;
    let direction = match dir {
        Some("rtl") => Direction::Rtl,
        Some(_) => Direction::Ltr,
        None => pen.voice.language.direction(),
    };
    Label { text, lang, direction }
}
