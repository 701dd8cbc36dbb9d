//! The format reference: every file, every table, every key, as Markdown for people.
//!
//! It is made from the shapes alone, so it cannot say what the reader does not do. A table that stands
//! in several files is told once, where it is first met, and linked to from the others.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;

use crate::record::fields::{Cadence, Colour, Id, LanguageTag, LawRef, Length, Url, Words};
use crate::record::reader::Field;
use crate::record::shape::{Shape, TableShape, Word};

/// Tables that are still to be told, in the order in which they were met.
type Ahead = VecDeque<fn() -> TableShape>;

/// The reference of these files, each with its place in the project.
pub(super) fn reference(files: impl Iterator<Item = (&'static str, TableShape)>) -> String {
    let mut text = format!("{HEAD}{}{TAIL}", named_strings());
    let mut told = BTreeSet::new();
    for (place, shape) in files {
        let _ = writeln!(text, "\n## `{place}`\n\n{}\n", shape.doc);
        let mut ahead = Ahead::new();
        keys(&shape, &mut ahead, &mut text);
        while let Some(next) = ahead.pop_front() {
            let shape = next();
            if told.insert(shape.name) {
                let _ = writeln!(text, "\n### {}\n\n{}\n", shape.name, shape.doc);
                keys(&shape, &mut ahead, &mut text);
            }
        }
    }
    text
}

const HEAD: &str = "\
# The format

Made by `kotosivu schema reference` from the declarations that read the files.
A **required** key must be there; all others may be left out.
A list with one value may be written without brackets.
A list of tables is written as `[[service]]`, once for each; one inside another as `[[service.arrangement]]`.

## Values

| value | what may stand there |
|---|---|
| text | A string in the base language, or one wording for each language: `{ fi = \"…\", sv = \"…\" }`. |
| date | A day: `2024-11-18`, or `\"18.11.2024\"` in quotation marks. |
| schedule | A year, words such as `\"2019–2022\"`, `\"jatkuva\"`, `\"syksy 2027\"` or `\"2027 mennessä\"`, a list of them, or a table. |
";

const TAIL: &str = "\
| id of … | The id of something that is declared elsewhere. |

Where a key takes one of a few words, the word may be typed in English, Finnish or Swedish.
";

/// The kinds of strings that have a name, as rows of the table of values.
fn named_strings() -> String {
    let shapes = [
        Words::shape(),
        Id::shape(),
        Url::shape(),
        LanguageTag::shape(),
        Cadence::shape(),
        LawRef::shape(),
        Colour::shape(),
        Length::shape(),
    ];
    let rows = shapes.into_iter().filter_map(|shape| match shape {
        Shape::Words(words) => Some(format!("| {} | {} |\n", words.name, words.doc.trim())),
        _ => None,
    });
    rows.collect()
}

fn keys(shape: &TableShape, ahead: &mut Ahead, text: &mut String) {
    text.push_str("| key | value | what it holds |\n|---|---|---|\n");
    for field in &shape.fields {
        let required = if field.required { " **required**" } else { "" };
        let doc = field.doc.replace('|', "\\|");
        let value = spelled(&field.shape, false, ahead);
        let _ = writeln!(text, "| `{}` | {value}{required} | {doc} |", field.key);
    }
    for field in &shape.fields {
        if let Some(words) = vocabulary(&field.shape) {
            choices(field.key, words, text);
        }
    }
}

/// The words that a value, or each of several, is one of.
fn vocabulary(shape: &Shape) -> Option<&[Word]> {
    match shape {
        Shape::Vocabulary(words) => Some(words),
        Shape::OneOrMany(one) => vocabulary(one),
        _ => None,
    }
}

fn choices(key: &str, words: &[Word], text: &mut String) {
    let _ = writeln!(text, "\n| `{key}` | in Finnish or Swedish | what it means |\n|---|---|---|");
    for word in words {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            word.key,
            word.aliases.iter().map(|alias| format!("`{alias}`")).collect::<Vec<_>>().join(", "),
            word.doc.replace('|', "\\|"),
        );
    }
}

/// The name of a value, of one or of several.
fn spelled(shape: &Shape, many: bool, ahead: &mut Ahead) -> String {
    let numbered = |name: &str| if many { plural(name) } else { name.to_owned() };
    match shape {
        Shape::Words(words) => numbered(words.name),
        Shape::Text => numbered("text"),
        Shape::Number => numbered("whole number"),
        Shape::Quantity => numbered("number"),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Date => numbered("date"),
        Shape::DateOrYear => "date or year".to_owned(),
        Shape::Schedule(parts) => {
            ahead.push_back(*parts);
            link("schedule", parts().name)
        }
        Shape::Reference(noun) if many => format!("ids of {}", plural(&noun.replace('-', " "))),
        Shape::Reference(noun) => format!("id of a {}", noun.replace('-', " ")),
        Shape::Vocabulary(_) if many => "words below".to_owned(),
        Shape::Vocabulary(_) => "one of the words below".to_owned(),
        Shape::OneOrMany(one) => format!("list of {}", spelled(one, true, ahead)),
        Shape::Texts => "texts by key".to_owned(),
        Shape::Values => "values by key".to_owned(),
        Shape::Table(shape) => {
            ahead.push_back(*shape);
            let name = shape().name;
            link(name, name)
        }
    }
}

fn link(words: &str, heading: &str) -> String {
    format!("[{words}](#{})", heading.to_lowercase())
}

fn plural(name: &str) -> String {
    match name.strip_suffix('y') {
        _ if name == "words" => name.to_owned(),
        Some(stem) => format!("{stem}ies"),
        None if name.ends_with('s') => format!("{name}es"),
        None => format!("{name}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::schema::print;

    #[test]
    fn no_heading_stands_twice_and_every_link_leads_to_one() {
        let text = print("reference").unwrap();
        let headings = text.lines().filter_map(|line| line.strip_prefix("### "));
        let mut known = BTreeSet::new();
        for heading in headings {
            assert!(known.insert(heading.to_lowercase()), "{heading} stands twice");
        }
        for link in text.split("](#").skip(1) {
            let (target, _) = link.split_once(')').unwrap();
            assert!(known.contains(target), "no heading {target}");
        }
    }

    #[test]
    fn values_are_named_in_the_number_that_is_meant() {
        let many =
            |shape: Shape| spelled(&Shape::OneOrMany(Box::new(shape)), false, &mut Ahead::new());
        assert_eq!(many(Shape::Reference("party")), "list of ids of parties");
        assert_eq!(many(Shape::Reference("client-group")), "list of ids of client groups");
        assert_eq!(many(Url::shape()), "list of web addresses");
        assert_eq!(many(Words::shape()), "list of words");
        assert_eq!(spelled(&Shape::Reference("party"), false, &mut Ahead::new()), "id of a party");
    }
}
