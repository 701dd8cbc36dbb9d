//! Writes XLIFF 1.2.

use std::fmt::Write;

use quick_xml::escape::escape;

use crate::exchange::{Line, Parcel, Part};
use crate::language::Language;
use crate::markdown::{InlineMark, MarkKind, Role, marks};
use crate::translation::unit::State;

use super::{CHARACTER, NAMESPACE, STAMP};

/// The file. Each owner is a `<file>`; where an owner has texts in two languages it has two.
pub fn write(parcel: &Parcel) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<xliff version=\"1.2\" xmlns=\"{NAMESPACE}\">");
    for part in &parcel.parts {
        let mut languages: Vec<Language> = Vec::new();
        for line in &part.lines {
            if !languages.contains(&line.language) {
                languages.push(line.language);
            }
        }
        for language in languages {
            file(&mut out, part, language, parcel.target);
        }
    }
    out.push_str("</xliff>\n");
    out
}

fn file(out: &mut String, part: &Part, language: Language, target: Language) {
    let original = escape(part.owner.as_str());
    let _ = write!(
        out,
        "<file original=\"{original}\" source-language=\"{language}\" \
         target-language=\"{target}\" datatype=\"plaintext\" xml:space=\"preserve\">\n<body>\n"
    );
    for line in part.lines.iter().filter(|line| line.language == language) {
        unit(out, line);
    }
    out.push_str("</body>\n</file>\n");
}

fn unit(out: &mut String, line: &Line) {
    let (state, approved) = told(line.state);
    let mut numbers = Numbers::default();
    let id = plain(&line.id);
    let _ = writeln!(
        out,
        "<trans-unit id=\"{id}\" resname=\"{id}\" translate=\"yes\"{approved} \
         xml:space=\"preserve\">"
    );
    let _ = writeln!(out, "<source>{}</source>", content(&line.source, &mut numbers));
    let _ = writeln!(out, "<target {state}>{}</target>", content(&line.text, &mut numbers));
    let (path, number) = &line.place;
    let _ = writeln!(
        out,
        "<context-group purpose=\"location\">\
         <context context-type=\"sourcefile\">{}</context>\
         <context context-type=\"linenumber\">{number}</context></context-group>",
        plain(path)
    );
    if let Some(stamp) = line.stamp() {
        let _ = writeln!(
            out,
            "<context-group purpose=\"information\">\
             <context context-type=\"{STAMP}\">{stamp}</context></context-group>"
        );
    }
    let note = |out: &mut String, from: &str, text: &str| {
        let _ = writeln!(out, "<note from=\"{from}\">{}</note>", plain(text));
    };
    note(out, "developer", &format!("{} · {path}:{number}", line.note));
    if let Some(previous) = &line.previous {
        note(out, "previous", previous);
    }
    let own = line.comments.iter().filter(|comment| !crate::exchange::is_of_machine(comment));
    let own: Vec<&str> = own.map(String::as_str).collect();
    if !own.is_empty() {
        note(out, "translator", &own.join("\n"));
    }
    out.push_str("</trans-unit>\n");
}

/// The attributes of the target and of the unit that tell a state.
fn told(state: State) -> (&'static str, &'static str) {
    const APPROVED: &str = " approved=\"yes\"";
    match state {
        State::Done => ("state=\"final\"", APPROVED),
        State::Reviewed => ("state=\"signed-off\" state-qualifier=\"leveraged-mt\"", APPROVED),
        State::Machine => {
            ("state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\"", "")
        }
        State::Stale => ("state=\"needs-translation\"", ""),
        State::Missing => ("state=\"new\"", ""),
    }
}

/// The elements of a unit: a mark of the translation has the number of the same mark of the text, as
/// tools expect, wherever it stands.
#[derive(Default)]
struct Numbers {
    /// What each element is, by its number from 1.
    elements: Vec<(MarkKind, String, Half)>,
    /// Those that the text being written has used.
    used: Vec<usize>,
}

/// Which half of a pair an element is, if it is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Opens,
    Closes,
    Alone,
}

impl Numbers {
    /// The number of the element for a mark: a free one of its kind, else a new one.
    fn of(&mut self, mark: &InlineMark) -> usize {
        let half = match mark.role {
            Role::Opens(_) => Half::Opens,
            Role::Closes(_) => Half::Closes,
            Role::Alone => Half::Alone,
        };
        let element = (mark.kind, mark.target.clone(), half);
        let mut known = self.elements.iter().zip(1..).filter(|(known, _)| **known == element);
        let free = known.find(|(_, number)| !self.used.contains(number)).map(|(_, number)| number);
        let number = free.unwrap_or_else(|| {
            self.elements.push(element);
            self.elements.len()
        });
        self.used.push(number);
        number
    }
}

/// A text with its marks as inline elements.
fn content(text: &str, numbers: &mut Numbers) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    numbers.used.clear();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    // Inside a mark no element can stand for a character that XML cannot hold.
    let marks = if text.chars().all(is_of_xml) { marks(text) } else { Vec::new() };
    for mark in &marks {
        out.push_str(&words(&text[done..mark.range.start]));
        let number = numbers.of(mark);
        if let Role::Opens(pair) = mark.role {
            pairs.push((pair, number));
        }
        inline(&mut out, mark, number, &pairs, &text[mark.range.clone()]);
        done = mark.range.end;
    }
    out.push_str(&words(&text[done..]));
    out
}

/// One mark. The two halves of a pair share the number of the first.
fn inline(
    out: &mut String,
    mark: &InlineMark,
    number: usize,
    pairs: &[(usize, usize)],
    code: &str,
) {
    let code = words(code);
    let first = |pair: usize| {
        pairs.iter().find(|(known, _)| *known == pair).map_or(number, |(_, number)| *number)
    };
    let _ = match mark.role {
        Role::Opens(pair) => {
            let (kind, pair) = (kind(mark.kind), first(pair));
            write!(out, "<bpt id=\"{number}\" rid=\"{pair}\" ctype=\"{kind}\">{code}</bpt>")
        }
        Role::Closes(pair) => {
            let pair = first(pair);
            write!(out, "<ept id=\"{number}\" rid=\"{pair}\">{code}</ept>")
        }
        Role::Alone => {
            let kind = kind(mark.kind);
            write!(out, "<ph id=\"{number}\" ctype=\"{kind}\">{code}</ph>")
        }
    };
}

const fn kind(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Strong => "bold",
        MarkKind::Emphasis => "italic",
        MarkKind::Link => "link",
        MarkKind::Picture => "image",
        MarkKind::Code => "x-code",
        MarkKind::Break => "lb",
        MarkKind::Footnote => "x-footnote",
        MarkKind::Html => "x-html",
    }
}

/// Words as XML. A character that XML cannot hold goes by its number.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\r' => out.push_str("&#13;"),
            letter if is_of_xml(letter) => out.push_str(&escape(letter.to_string())),
            letter => {
                let number = u32::from(letter);
                let _ = write!(out, "<x id=\"c{number}\" ctype=\"{CHARACTER}{number:x}\"/>");
            }
        }
    }
    out
}

/// Words as XML where no element may stand.
fn plain(text: &str) -> String {
    let readable: String = text.chars().filter(|letter| is_of_xml(*letter)).collect();
    escape(readable).into_owned()
}

/// Whether a document of XML 1.0 may hold the character (XML 1.0, 2.2).
const fn is_of_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
