//! Whole files: TOML, and Markdown with front matter between two lines `+++`.
//!
//! A file with syntax errors is read as far as it can be, so that what it declares is known to the
//! others; but only its syntax errors are reported, for the rest may follow from them.

use toml::de::DeTable;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::record::reader::{NAMED_BY, Reader, Record};
use crate::record::traps;
use crate::source::{SourceFile, Span, Spanned};

/// Reads a TOML file as one record.
pub fn read<T: Record>(file: &SourceFile, out: &mut Diagnostics) -> Option<T> {
    read_toml(file, 0..file.text.len(), out)
}

/// Reads a Markdown file: its front matter as a record, and its text.
///
/// A file without front matter reads as an empty record, which then lacks its title.
pub fn read_prose<T: Record>(
    file: &SourceFile,
    out: &mut Diagnostics,
) -> Option<(T, Spanned<String>)> {
    let (front, body) = split(&file.text);
    if is_unclosed(&file.text, &front) {
        let at = Span::new(file.id, 0..FENCE.len());
        out.push(Diagnostic::new(Code::TomlSyntax, at).arg("reason", "fence"));
        out.break_file(file.id);
        return None;
    }
    let record = read_toml(file, front, out)?;
    let words = file.text[body.clone()].to_owned();
    Some((record, Spanned::new(words, Span::new(file.id, body))))
}

/// Only the text of a Markdown file, for a sibling in another language whose front matter is the original's.
pub fn body(file: &SourceFile) -> Spanned<String> {
    let (_, body) = split(&file.text);
    Spanned::new(file.text[body.clone()].to_owned(), Span::new(file.id, body))
}

fn read_toml<T: Record>(
    file: &SourceFile,
    range: std::ops::Range<usize>,
    out: &mut Diagnostics,
) -> Option<T> {
    let (table, errors) = DeTable::parse_recoverable(&file.text[range.clone()]);
    if errors.is_empty() {
        let at = Span::new(file.id, range.start..range.start);
        return Reader::new(file.id, range.start, out).record(table.get_ref(), at);
    }
    traps::report(file, range.start, &errors, out);
    give_up(file, range.clone(), out);
    let at = Span::new(file.id, range.start..range.start);
    Reader::new(file.id, range.start, out).record(table.get_ref(), at)
}

/// Notes what may be lost in a file with syntax errors: it has been told all that it will be.
fn give_up(file: &SourceFile, range: std::ops::Range<usize>, out: &mut Diagnostics) {
    out.break_file(file.id);
    for line in file.text[range].lines() {
        let Some((key, value)) = line.split_once('=') else { continue };
        if NAMED_BY.contains(&key.trim()) {
            words_in(value).for_each(|word| out.lose(word));
        }
    }
}

/// Whatever may have been meant as an id or an abbreviation.
fn words_in(value: &str) -> impl Iterator<Item = &str> {
    value
        .split(|character: char| !(character.is_alphanumeric() || character == '-'))
        .filter(|word| !word.is_empty())
}

/// The line before and after the front matter.
const FENCE: &str = "+++";

/// Whether front matter begins and never ends.
fn is_unclosed(text: &str, front: &std::ops::Range<usize>) -> bool {
    front.start > 0 && front.end == text.len()
}

/// The bytes of the front matter and those of the text after it.
fn split(text: &str) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
    let nothing = (0..0, 0..text.len());
    let Some(first_end) = text.find('\n').filter(|end| text[..*end].trim_end() == FENCE) else {
        return nothing;
    };
    let start = first_end + 1;
    let mut line_start = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return (start..line_start, line_start + line.len()..text.len());
        }
        line_start += line.len();
    }
    (start..text.len(), text.len()..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_the_second_fence() {
        for (text, front, body) in [
            ("+++\ntitle = \"A\"\n+++\nText\n", "title = \"A\"\n", "Text\n"),
            ("+++\r\ntitle = \"A\"\r\n+++\r\nText", "title = \"A\"\r\n", "Text"),
            ("Text only", "", "Text only"),
            ("+++\n+++\n", "", ""),
            ("+++\nnever closed", "never closed", ""),
            ("", "", ""),
        ] {
            let (found, rest) = split(text);
            assert_eq!((&text[found], &text[rest]), (front, body), "{text:?}");
        }
    }
}
