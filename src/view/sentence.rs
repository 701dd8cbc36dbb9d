//! Sentences with links in them: the catalogue says in which order the parts stand and what stands
//! between them.
//!
//! A link cannot be a value of a message, so a mark takes its place while the catalogue speaks and
//! gives it back afterwards. Nothing here knows what the sentences are about.

use crate::view::facts::plain;
use crate::view::pen::Pen;
use crate::view::phrase::Inline;
use crate::words::Value;

/// The first of the marks, which are of a private area that no text uses.
const FIRST_MARK: u32 = 0x000F_FF00;

impl<'a> Pen<'a> {
    /// The words of `key` with these texts, and with these parts where the message has them.
    pub(super) fn sentence(
        &self,
        key: &str,
        texts: &[(&str, Value<'_>)],
        parts: Vec<(&str, Vec<Inline<'a>>)>,
    ) -> Vec<Inline<'a>> {
        let (names, mut parts): (Vec<&str>, Vec<Vec<Inline<'a>>>) = parts.into_iter().unzip();
        let marks: Vec<String> = (FIRST_MARK..)
            .zip(&names)
            .filter_map(|(at, _)| Some(char::from_u32(at)?.into()))
            .collect();
        let marked = names.iter().zip(&marks).map(|(name, mark)| (*name, Value::from(mark)));
        let args: Vec<(&str, Value<'_>)> = texts.iter().cloned().chain(marked).collect();
        let said = self.say(key, &args);
        let mut inlines = Vec::new();
        let mut words = String::new();
        for letter in said.chars() {
            let part = u32::from(letter).checked_sub(FIRST_MARK);
            let part = part.and_then(|at| parts.get_mut(usize::try_from(at).ok()?));
            match part {
                Some(part) if part.is_empty() => {}
                Some(part) => {
                    flush(&mut words, &mut inlines);
                    inlines.append(part);
                }
                None => words.push(letter),
            }
        }
        // A part without content leaves the space before it.
        words.truncate(words.trim_end().len());
        flush(&mut words, &mut inlines);
        inlines
    }

    /// “label: content”.
    pub(super) fn labelled(&self, label: &str, content: Vec<Inline<'a>>) -> Vec<Inline<'a>> {
        self.sentence("labelled", &[("label", Value::from(label))], vec![("content", content)])
    }

    /// The same where the label leads somewhere.
    pub(super) fn headed(
        &self,
        label: Vec<Inline<'a>>,
        content: Vec<Inline<'a>>,
    ) -> Vec<Inline<'a>> {
        self.sentence("labelled", &[], vec![("label", label), ("content", content)])
    }

    /// “content (details)”.
    pub(super) fn bracketed(
        &self,
        content: Vec<Inline<'a>>,
        details: Vec<Inline<'a>>,
    ) -> Vec<Inline<'a>> {
        self.sentence("bracketed", &[], vec![("content", content), ("details", details)])
    }

    /// Things of a sentence, with a comma between them.
    pub(super) fn row(&self, items: impl IntoIterator<Item = Inline<'a>>) -> Vec<Inline<'a>> {
        self.joined("mark-comma", items.into_iter().map(|item| vec![item]))
    }

    /// Pieces of a sentence with the mark of `key` between them; empty ones are left out.
    pub(super) fn joined(
        &self,
        key: &str,
        pieces: impl IntoIterator<Item = Vec<Inline<'a>>>,
    ) -> Vec<Inline<'a>> {
        let mut inlines = Vec::new();
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            if !inlines.is_empty() {
                inlines.push(plain(self.word(key)));
            }
            inlines.extend(piece);
        }
        inlines
    }
}

fn flush(words: &mut String, inlines: &mut Vec<Inline<'_>>) {
    if !words.is_empty() {
        inlines.push(plain(std::mem::take(words)));
    }
}

#[cfg(test)]
mod tests {
    use crate::address::Page;
    use crate::view::facts::plain;
    use crate::view::pen::Pen;
    use crate::view::phrase::Inline;
    use crate::view::sample::Desk;

    #[test]
    fn the_catalogue_decides_what_stands_around_a_link() {
        let desk = Desk::empty("en");
        let pen = Pen::new(desk.voice(), Page::Home);
        let link = || Inline { href: Some("x".to_owned()), ..plain("Zonta") };
        let said = pen.labelled("with", pen.row([link(), link()]));
        let texts: Vec<(&str, bool)> =
            said.iter().map(|one| (&*one.phrase.text, one.href.is_some())).collect();
        assert_eq!(texts, [("with: ", false), ("Zonta", true), (", ", false), ("Zonta", true)]);
        let said = pen.bracketed(vec![link()], vec![plain("1")]);
        let text: String = said.iter().map(|one| &*one.phrase.text).collect();
        assert_eq!(text, "Zonta (1)");
    }
}
