//! Gettext PO: text to [`Catalogue`] and back.
//!
//! The reader goes over the bytes once, never gives up and never panics: what it cannot read it
//! reports and drops, and goes on with the next entry. The writer has one way to write a
//! catalogue, the way of `msgcat`, so that a file changes only where its words do. This room knows
//! nothing of programmes or fields.

use crate::source::{FileId, SourceFile, Span};
use crate::translation::{Catalogue, Entry};

/// What is wrong in a catalogue, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The bytes it is about.
    pub at: Span,
}

/// The ways in which a catalogue can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A line that is neither a comment nor a keyword nor a string.
    UnknownLine,
    /// A keyword without a string, or a string with something after it.
    StringExpected,
    /// A string whose closing quotation mark is missing.
    UnclosedString,
    /// A backslash before a letter that means nothing, or before the number of a byte that is no
    /// ASCII character.
    UnknownEscape,
    /// A string before any keyword.
    StrayString,
    /// A keyword that the entry has already had.
    Repeated,
    /// An entry without `msgid`.
    MissingId,
    /// An entry without `msgstr`.
    MissingText,
    /// An entry with plural forms, which no field has.
    Plural,
    /// A line of the header that is not a name, a colon and a value.
    HeaderLine,
    /// A second entry for the context of the entry at `first`.
    Duplicate {
        /// The `msgid` line of the entry that counts.
        first: Span,
    },
}

/// Reads a catalogue. Entries with a fault are left out, save second entries for one context,
/// which stay so that no words are lost. Faults come in the order of the file.
///
/// Of the older wordings (`#|`) only the `msgid` is kept.
pub fn parse(file: &SourceFile) -> (Catalogue, Vec<Fault>) {
    let mut reader = Reader::new(file.id);
    let mut at = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    while let Some(rest) = file.text.get(at..).filter(|rest| !rest.is_empty()) {
        let end = rest.find('\n').unwrap_or(rest.len());
        reader.line(Line { text: &rest[..end], at }.trim());
        at += end + 1;
    }
    reader.finish();
    reader.find_duplicates();
    reader.faults.sort_by_key(|fault| fault.at);
    (reader.catalogue, reader.faults)
}

/// A piece of a line and where it begins in the file.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    at: usize,
}

/// What may stand around words outside of strings.
const BLANK: [char; 5] = [' ', '\t', '\r', '\u{b}', '\u{c}'];

impl<'a> Line<'a> {
    fn trim(self) -> Line<'a> {
        let text = self.text.trim_start_matches(BLANK);
        let at = self.at + self.text.len() - text.len();
        Line { text: text.trim_end_matches(BLANK), at }
    }

    /// What follows `prefix`, without blanks around it.
    fn after(self, prefix: &str) -> Option<Line<'a>> {
        let text = self.text.strip_prefix(prefix)?;
        Some(Line { text, at: self.at + prefix.len() }.trim())
    }

    /// What follows the mark of a comment and the space after it.
    fn note(self, mark: &str) -> Option<&'a str> {
        let text = self.text.strip_prefix(mark)?;
        Some(text.strip_prefix(' ').unwrap_or(text))
    }

    /// The keyword at the beginning and what follows it.
    fn keyword(self) -> (&'a str, Line<'a>) {
        let end = self.text.find([' ', '\t', '"']).unwrap_or(self.text.len());
        let (keyword, text) = self.text.split_at(end);
        (keyword, Line { text, at: self.at + end }.trim())
    }

    fn end(self) -> usize {
        self.at + self.text.len()
    }
}

/// Which string the next quoted line continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Text,
    Previous,
    /// None that we keep, or none that we could read: its strings are passed over.
    Passed,
}

/// An entry that is being read.
#[derive(Debug)]
struct Draft {
    entry: Entry,
    has_id: bool,
    has_text: bool,
    /// Set once a fault in it has been reported; it is then dropped without another word.
    broken: bool,
    /// None before the first keyword.
    field: Option<Field>,
}

impl Draft {
    fn new(file: FileId) -> Draft {
        let nowhere = Span::start_of(file);
        let entry = Entry { context: None, at: nowhere, text_at: nowhere, ..Entry::new("", "") };
        Draft { entry, has_id: false, has_text: false, broken: false, field: None }
    }

    /// Whether it has begun in earnest, with more than comments.
    fn has_begun(&self) -> bool {
        self.entry.context.is_some() || self.has_id || self.has_text
    }

    fn target(&mut self, field: Field) -> Option<&mut String> {
        match field {
            Field::Context => self.entry.context.as_mut(),
            Field::Id => Some(&mut self.entry.id),
            Field::Text => Some(&mut self.entry.text),
            Field::Previous => self.entry.previous.as_mut(),
            Field::Passed => None,
        }
    }
}

struct Reader {
    file: FileId,
    catalogue: Catalogue,
    has_header: Option<Span>,
    draft: Draft,
    faults: Vec<Fault>,
}

impl Reader {
    fn new(file: FileId) -> Reader {
        Reader {
            file,
            catalogue: Catalogue::default(),
            has_header: None,
            draft: Draft::new(file),
            faults: Vec::new(),
        }
    }

    fn line(&mut self, line: Line) {
        if let Some(rest) = line.after("#~|") {
            self.previous(rest, true);
        } else if let Some(rest) = line.after("#~") {
            self.words(rest, true);
        } else if let Some(rest) = line.after("#|") {
            self.previous(rest, false);
        } else if line.text.starts_with('#') {
            self.comment(line);
        } else {
            self.words(line, false);
        }
    }

    fn comment(&mut self, line: Line) {
        self.finish_if(self.draft.has_begun());
        let entry = &mut self.draft.entry;
        if let Some(note) = line.note("#.") {
            entry.extracted.push(note.to_owned());
        } else if let Some(note) = line.note("#:") {
            entry.references.extend(note.split_whitespace().map(str::to_owned));
        } else if let Some(note) = line.note("#,") {
            let flags = note.split(',').map(str::trim).filter(|flag| !flag.is_empty());
            entry.flags.extend(flags.map(str::to_owned));
        } else if let Some(note) = line.note("#") {
            entry.comments.push(note.to_owned());
        }
    }

    /// A line of the older wording.
    fn previous(&mut self, line: Line, obsolete: bool) {
        self.finish_if(self.draft.has_begun());
        self.draft.entry.obsolete |= obsolete;
        match line.keyword() {
            ("msgid", rest) => {
                self.draft.entry.previous = Some(String::new());
                self.begin(Field::Previous, rest);
            }
            ("msgctxt" | "msgid_plural", rest) => self.begin(Field::Passed, rest),
            ("", rest) if !rest.text.is_empty() => self.strings(rest),
            ("", _) => {}
            _ => self.unknown(line),
        }
    }

    /// A line with a keyword, a string, or both.
    fn words(&mut self, line: Line, obsolete: bool) {
        if line.text.is_empty() {
            return;
        }
        let (keyword, rest) = line.keyword();
        let begins = match keyword {
            "msgctxt" => true,
            "msgid" => self.draft.has_id || self.draft.has_text,
            _ => obsolete != self.draft.entry.obsolete && self.draft.has_text,
        };
        self.finish_if(self.draft.has_begun() && begins);
        self.draft.entry.obsolete |= obsolete;
        match keyword {
            "msgctxt" => self.context(rest),
            "msgid" => self.id(line, rest),
            "msgstr" => self.text(line, rest),
            "msgid_plural" => self.plural(line),
            "" => self.strings(rest),
            _ if keyword.starts_with("msgstr[") => self.plural(line),
            _ => self.unknown(line),
        }
    }

    fn context(&mut self, rest: Line) {
        self.draft.entry.context = Some(String::new());
        self.begin(Field::Context, rest);
    }

    fn id(&mut self, line: Line, rest: Line) {
        self.draft.has_id = true;
        self.draft.entry.at = self.span(line.at, line.end());
        self.begin(Field::Id, rest);
    }

    fn text(&mut self, line: Line, rest: Line) {
        if self.draft.has_text {
            return self.spoil(FaultKind::Repeated, line.at, line.end());
        }
        self.draft.has_text = true;
        self.draft.entry.text_at = self.span(line.at, line.end());
        self.begin(Field::Text, rest);
    }

    fn plural(&mut self, line: Line) {
        // What follows is part of the plural, so it must not be taken for a missing `msgstr`.
        self.draft.has_text = true;
        self.spoil(FaultKind::Plural, line.at, line.end());
    }

    fn unknown(&mut self, line: Line) {
        self.finish_if(self.draft.has_id && self.draft.has_text);
        if self.draft.has_begun() {
            self.spoil(FaultKind::UnknownLine, line.at, line.end());
        } else {
            self.spoil_nothing(FaultKind::UnknownLine, line);
        }
    }

    /// Turns to `field`, whose first string stands in `rest`.
    fn begin(&mut self, field: Field, rest: Line) {
        self.draft.field = Some(field);
        if rest.text.is_empty() {
            return self.spoil(FaultKind::StringExpected, rest.at.saturating_sub(1), rest.at);
        }
        self.strings(rest);
    }

    /// One or several strings, to be put to the field that is being read.
    fn strings(&mut self, mut line: Line) {
        let Some(field) = self.draft.field else {
            return self.spoil_nothing(FaultKind::StrayString, line);
        };
        if field == Field::Text {
            self.draft.entry.text_at.end = self.span(line.at, line.end()).end;
        }
        if field == Field::Passed {
            return;
        }
        while !line.text.is_empty() {
            let Some(rest) = line.text.strip_prefix('"') else {
                return self.spoil(FaultKind::StringExpected, line.at, line.end());
            };
            match self.string(field, Line { text: rest, at: line.at + 1 }) {
                Ok(rest) => line = rest.trim(),
                Err((kind, at)) => return self.spoil(kind, at.start, at.end),
            }
        }
    }

    /// Puts the string that begins in `line`, its quotation mark already passed, to `field`, and
    /// hands back what follows it.
    fn string<'a>(
        &mut self,
        field: Field,
        line: Line<'a>,
    ) -> Result<Line<'a>, (FaultKind, std::ops::Range<usize>)> {
        let mut scratch = String::new();
        let target = self.draft.target(field).unwrap_or(&mut scratch);
        let mut rest = line.text;
        loop {
            let at = line.end() - rest.len();
            let Some(stop) = rest.bytes().position(|byte| byte == b'"' || byte == b'\\') else {
                return Err((FaultKind::UnclosedString, line.at - 1..line.end()));
            };
            target.push_str(&rest[..stop]);
            if rest.as_bytes().get(stop) == Some(&b'"') {
                return Ok(Line { text: &rest[stop + 1..], at: at + stop + 1 });
            }
            let (letter, length) = escaped(&rest[stop + 1..]).ok_or_else(|| {
                let after = rest[stop + 1..].chars().next().map_or(0, char::len_utf8);
                (FaultKind::UnknownEscape, at + stop..at + stop + 1 + after)
            })?;
            target.push(letter);
            rest = &rest[stop + 1 + length..];
        }
    }

    /// Reports a fault of the entry being read; it will be dropped, and the rest of its field with
    /// it.
    fn spoil(&mut self, kind: FaultKind, start: usize, end: usize) {
        if !self.draft.broken {
            self.faults.push(Fault { kind, at: self.span(start, end) });
        }
        self.draft.broken = true;
        self.draft.field = Some(Field::Passed);
    }

    /// Reports a fault that belongs to no entry.
    fn spoil_nothing(&mut self, kind: FaultKind, line: Line) {
        self.faults.push(Fault { kind, at: self.span(line.at, line.end()) });
        self.draft.field = Some(Field::Passed);
    }

    fn finish_if(&mut self, done: bool) {
        if done {
            self.finish();
        }
    }

    /// Puts the entry to the catalogue, if it is whole.
    fn finish(&mut self) {
        let Draft { entry, has_id, has_text, broken, .. } =
            std::mem::replace(&mut self.draft, Draft::new(self.file));
        let begun = entry.context.is_some() || has_id || has_text;
        if broken || !begun {
            return;
        }
        if !has_id {
            return self.faults.push(Fault { kind: FaultKind::MissingId, at: entry.text_at });
        }
        if !has_text {
            return self.faults.push(Fault { kind: FaultKind::MissingText, at: entry.at });
        }
        if entry.id.is_empty() && entry.context.is_none() && !entry.obsolete {
            self.header(entry);
        } else {
            self.catalogue.entries.push(entry);
        }
    }

    fn header(&mut self, entry: Entry) {
        if let Some(first) = self.has_header.replace(entry.at) {
            return self.faults.push(Fault { kind: FaultKind::Duplicate { first }, at: entry.at });
        }
        for line in entry.text.lines().filter(|line| !line.trim().is_empty()) {
            match line.split_once(':') {
                Some((name, value)) if !name.trim().is_empty() => {
                    self.catalogue.header.push((name.trim().into(), value.trim().into()));
                }
                _ => self.faults.push(Fault { kind: FaultKind::HeaderLine, at: entry.text_at }),
            }
        }
        self.catalogue.comments = entry.comments;
    }

    /// Reports each live entry whose context an earlier one has, or whose text an earlier one has
    /// where both are without a context.
    fn find_duplicates(&mut self) {
        let mut live: Vec<&Entry> =
            self.catalogue.entries.iter().filter(|entry| !entry.obsolete).collect();
        live.sort_by(|a, b| identity(a).cmp(&identity(b)));
        for run in live.chunk_by(|a, b| identity(a) == identity(b)) {
            let Some((first, later)) = run.split_first() else { continue };
            let kind = FaultKind::Duplicate { first: first.at };
            self.faults.extend(later.iter().map(|entry| Fault { kind, at: entry.at }));
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start..end)
    }
}

/// What no two live entries share: the context, or the text where there is no context.
fn identity(entry: &Entry) -> (bool, &str) {
    match &entry.context {
        Some(context) => (true, context),
        None => (false, &entry.id),
    }
}

/// The character that stands behind a backslash as `text` begins, and how many bytes wrote it.
fn escaped(text: &str) -> Option<(char, usize)> {
    let letter = match text.bytes().next()? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'a' => '\u{7}',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'v' => '\u{b}',
        b'"' => '"',
        b'\\' => '\\',
        b'0'..=b'7' => return numbered(text, 0, 3, 8),
        b'x' => return numbered(text, 1, 2, 16),
        _ => return None,
    };
    Some((letter, 1))
}

/// The ASCII character whose number stands in `text` from byte `from`, in at most `longest` digits.
fn numbered(text: &str, from: usize, longest: usize, radix: u32) -> Option<(char, usize)> {
    let digits = &text[from..];
    let length = digits.chars().take(longest).take_while(|digit| digit.is_digit(radix)).count();
    let number = u8::from_str_radix(&digits[..length], radix).ok().filter(u8::is_ascii)?;
    Some((char::from(number), from + length))
}

/// Writes a catalogue, as `msgcat` would: the header first, entries in their order with an empty
/// line between, no line over 79 columns unless a single word is.
///
/// Reading it again gives the same catalogue, places aside, if it could have been read from a
/// file: notes without line breaks, flags without commas, references without spaces.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    if !catalogue.header.is_empty() || !catalogue.comments.is_empty() {
        write_notes(&mut out, "#", &catalogue.comments);
        write_header(&mut out, &catalogue.header);
    }
    for entry in &catalogue.entries {
        if !out.is_empty() {
            out.push('\n');
        }
        write_entry(&mut out, entry);
    }
    out
}

/// Lines are no longer than this, quotation marks and keyword included.
const WIDTH: usize = 79;

fn write_header(out: &mut String, header: &[(String, String)]) {
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in header {
        let line =
            if value.is_empty() { format!("{name}:\n") } else { format!("{name}: {value}\n") };
        write_quoted(out, "", &escape(&line));
    }
}

fn write_entry(out: &mut String, entry: &Entry) {
    write_notes(out, "#", &entry.comments);
    write_notes(out, "#.", &entry.extracted);
    write_references(out, &entry.references);
    if !entry.flags.is_empty() {
        write_notes(out, "#,", &[entry.flags.join(", ")]);
    }
    let (mark, previous_mark) = if entry.obsolete { ("#~ ", "#~| ") } else { ("", "#| ") };
    if let Some(previous) = &entry.previous {
        write_field(out, previous_mark, "msgid", previous);
    }
    if let Some(context) = &entry.context {
        write_field(out, mark, "msgctxt", context);
    }
    write_field(out, mark, "msgid", &entry.id);
    write_field(out, mark, "msgstr", &entry.text);
}

fn write_notes(out: &mut String, mark: &str, notes: &[String]) {
    for line in notes.iter().flat_map(|note| note.split('\n')) {
        let space = if line.is_empty() { "" } else { " " };
        out.extend([mark, space, line, "\n"]);
    }
}

fn write_references(out: &mut String, references: &[String]) {
    let mut column = 0;
    for reference in references {
        let width = reference.chars().count() + 1;
        if column > 0 && column + width > WIDTH {
            out.push('\n');
            column = 0;
        }
        if column == 0 {
            out.push_str("#:");
            column = 2;
        }
        out.extend([" ", reference]);
        column += width;
    }
    if column > 0 {
        out.push('\n');
    }
}

/// A keyword and its string: on one line if it fits and ends with its only line break, otherwise
/// from the next line on, broken after line breaks and spaces.
fn write_field(out: &mut String, mark: &str, keyword: &str, text: &str) {
    let lines: Vec<String> = text.split_inclusive('\n').map(escape).collect();
    let room = WIDTH.saturating_sub(mark.len() + keyword.len() + 1);
    out.extend([mark, keyword, " "]);
    match lines.as_slice() {
        [] => write_quoted(out, "", ""),
        [line] if quoted_width(line) <= room => write_quoted(out, "", line),
        lines => {
            write_quoted(out, "", "");
            lines.iter().flat_map(|line| wrapped(line, WIDTH - mark.len())).for_each(|piece| {
                write_quoted(out, mark, piece);
            });
        }
    }
}

fn write_quoted(out: &mut String, mark: &str, escaped: &str) {
    out.extend([mark, "\"", escaped, "\"\n"]);
}

fn quoted_width(text: &str) -> usize {
    text.chars().count() + 2
}

/// The line in pieces that fit into `room` with their quotation marks; broken after spaces only,
/// hence never inside an escape.
fn wrapped(line: &str, room: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut end) = (0, 0);
    for word in line.split_inclusive(' ') {
        if start < end && quoted_width(&line[start..end + word.len()]) > room {
            pieces.push(&line[start..end]);
            start = end;
        }
        end += word.len();
    }
    pieces.push(&line[start..end]);
    pieces
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            letter if letter.is_ascii_control() => {
                let octal = format!("\\{:03o}", u32::from(letter));
                out.push_str(&octal);
            }
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Catalogue, Vec<Fault>) {
        parse(&SourceFile { id: FileId(7), path: "sv.po".into(), text: text.into() })
    }

    fn sound(text: &str) -> Catalogue {
        let (catalogue, faults) = read(text);
        assert_eq!(faults, []);
        catalogue
    }

    /// The faults of a text, each with the words it points at.
    fn faults(text: &str) -> Vec<(FaultKind, &str)> {
        let (_, faults) = read(text);
        faults.iter().map(|fault| (fault.kind, &text[fault.at.range()])).collect()
    }

    const WHOLE: &str = r#"# Services of Kuopio in Swedish.
#
msgid ""
msgstr ""
"Language: sv\n"
"Content-Type: text/plain; charset=UTF-8\n"

# machine-translated
#   with an indented line
#. the name of a service
#: programmes/kuopio/services.toml:3 programmes/kuopio/services.toml:9
#, fuzzy, no-wrap
#| msgid "Neuvonta"
msgctxt "service.neuvonta.name"
msgid "Ohjaus ja \"neuvonta\""
msgstr "Handledning och \\ rådgivning"

msgctxt "service.neuvonta.text"
msgid ""
"Ensimmäinen rivi.\n"
"Toinen rivi, jossa on niin paljon sanoja, että se ei mahdu yhdelle riville "
"vaan jatkuu seuraavalla."
msgstr ""

#~| msgid "Vanhempi"
#~ msgctxt "service.gone.name"
#~ msgid "Poistunut"
#~ msgstr "Borttagen"
"#;

    #[test]
    fn everything_that_a_catalogue_holds_is_read() {
        let catalogue = sound(WHOLE);
        assert_eq!(catalogue.comments, ["Services of Kuopio in Swedish.", ""]);
        assert_eq!(catalogue.field("language"), Some("sv"));
        assert_eq!(catalogue.field("Content-Type"), Some("text/plain; charset=UTF-8"));
        let [name, text, gone] = catalogue.entries.as_slice() else { panic!() };
        assert_eq!(name.comments, ["machine-translated", "  with an indented line"]);
        assert_eq!(name.extracted, ["the name of a service"]);
        assert_eq!(name.references.len(), 2);
        assert_eq!(name.flags, ["fuzzy", "no-wrap"]);
        assert_eq!(name.previous.as_deref(), Some("Neuvonta"));
        assert_eq!(name.context.as_deref(), Some("service.neuvonta.name"));
        assert_eq!(name.id, "Ohjaus ja \"neuvonta\"");
        assert_eq!(name.text, "Handledning och \\ rådgivning");
        assert!(
            text.id.starts_with("Ensimmäinen rivi.\nToinen") && text.id.ends_with("seuraavalla.")
        );
        assert_eq!((text.text.as_str(), text.obsolete), ("", false));
        assert_eq!((gone.id.as_str(), gone.obsolete), ("Poistunut", true));
        assert_eq!(gone.previous.as_deref(), Some("Vanhempi"));
    }

    #[test]
    fn entries_remember_where_they_stand() {
        let text = "msgctxt \"a\"\nmsgid \"ä\"\n\"ö\"\nmsgstr \"x\"\n  \"y\" \n\n";
        let entry = &sound(text).entries[0];
        assert_eq!(&text[entry.at.range()], "msgid \"ä\"");
        assert_eq!(&text[entry.text_at.range()], "msgstr \"x\"\n  \"y\"");
        assert_eq!(entry.at.file, FileId(7));
    }

    #[test]
    fn what_is_written_is_what_was_read() {
        assert_eq!(write(&sound(WHOLE)), WHOLE);
    }

    #[test]
    fn line_ends_blank_lines_and_indents_do_not_matter() {
        let expected = write(&sound(WHOLE));
        assert_eq!(write(&sound(&WHOLE.replace('\n', "\r\n"))), expected);
        assert_eq!(write(&sound(&WHOLE.replace("\n\n", "\n"))), expected);
        assert_eq!(write(&sound(&WHOLE.replace("\nmsg", "\n\n \tmsg"))), expected);
        assert_eq!(write(&sound(&format!("\u{feff}{WHOLE}"))), expected);
        assert_eq!(write(&sound("")), "");
    }

    #[test]
    fn escapes_mean_what_they_mean_to_gettext() {
        for (written, meant) in [
            (r#"\n\t\r\"\\"#, "\n\t\r\"\\"),
            (r"\a\b\f\v", "\u{7}\u{8}\u{c}\u{b}"),
            (r"\101\x42\0", "AB\0"),
            (r#"a" "b"#, "ab"),
        ] {
            let entry = format!("msgid \"x\"\nmsgstr \"{written}\"\n");
            assert_eq!(sound(&entry).entries[0].text, meant);
        }
    }

    #[test]
    fn each_fault_is_told_once_and_where_it_is() {
        const GOOD: &str = "msgid \"a\"\nmsgstr \"b\"\n";
        for (bad, kind, at) in [
            ("msgid \"x\nmsgstr \"y\"", FaultKind::UnclosedString, "\"x"),
            ("msgid \"\nmsgstr \"y\"", FaultKind::UnclosedString, "\""),
            ("msgid \"x\\\"\nmsgstr \"y\"", FaultKind::UnclosedString, "\"x\\\""),
            ("msgid \"x\\qy\"\nmsgstr \"\"", FaultKind::UnknownEscape, "\\q"),
            ("msgid \"x\\öy\"\nmsgstr \"\"", FaultKind::UnknownEscape, "\\ö"),
            ("msgid \"x\\377\"\nmsgstr \"\"", FaultKind::UnknownEscape, "\\3"),
            ("msgid \"x\" y\nmsgstr \"\"", FaultKind::StringExpected, "y"),
            ("msgid x\n\"y\"\nmsgstr \"\"", FaultKind::StringExpected, "x"),
            ("msgid \"x\"\nmsgstr\n\"y\"", FaultKind::StringExpected, "r"),
            ("msgid \"x\"", FaultKind::MissingText, "msgid \"x\""),
            ("msgctxt \"x\"\nmsgstr \"y\"", FaultKind::MissingId, "msgstr \"y\""),
            ("msgid \"x\"\nmsgstr \"y\"\nmsgstr \"z\"", FaultKind::Repeated, "msgstr \"z\""),
            ("msgid \"x\"\nmssgtr \"y\"\n\"z\"", FaultKind::UnknownLine, "mssgtr \"y\""),
            ("domain \"x\"\n\"z\"", FaultKind::UnknownLine, "domain \"x\""),
            ("#| msgidd \"x\"", FaultKind::UnknownLine, "msgidd \"x\""),
            (
                "msgid \"x\"\nmsgid_plural \"y\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"",
                FaultKind::Plural,
                "msgid_plural \"y\"",
            ),
        ] {
            for text in
                [bad.to_owned(), format!("{GOOD}# n\n{bad}\n# note\nmsgid \"c\"\nmsgstr \"\"")]
            {
                assert_eq!(faults(&text), [(kind, at)], "{text}");
            }
            let (catalogue, _) =
                read(&format!("{GOOD}# n\n{bad}\n# note\nmsgid \"c\"\nmsgstr \"\""));
            let ids: Vec<&str> = catalogue.entries.iter().map(|entry| entry.id.as_str()).collect();
            assert_eq!(ids, ["a", "c"], "{bad}");
        }
    }

    #[test]
    fn strings_before_any_keyword_are_told_once() {
        assert_eq!(faults("\"a\"\n\"b\"\n"), [(FaultKind::StrayString, "\"a\"")]);
        assert_eq!(faults("\""), [(FaultKind::StrayString, "\"")]);
    }

    #[test]
    fn all_faults_of_a_file_are_collected() {
        let text = "msgid \"a\nmsgstr \"\"\n\nmsgid \"b\"\n\nmsgid \"c\"\nmsgstr \"\\z\"\n";
        let kinds: Vec<FaultKind> = faults(text).into_iter().map(|(kind, _)| kind).collect();
        let expected =
            [FaultKind::UnclosedString, FaultKind::MissingText, FaultKind::UnknownEscape];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn a_second_entry_for_one_context_is_told_but_kept() {
        let text = "msgctxt \"a\"\nmsgid \"1\"\nmsgstr \"\"\n\
                    msgctxt \"a\"\nmsgid \"2\"\nmsgstr \"\"\n\
                    #~ msgctxt \"a\"\n#~ msgid \"3\"\n#~ msgstr \"\"\n";
        let (catalogue, faults) = read(text);
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        let FaultKind::Duplicate { first } = fault.kind else { panic!("{fault:?}") };
        assert_eq!((&text[first.range()], &text[fault.at.range()]), ("msgid \"1\"", "msgid \"2\""));
        assert_eq!(catalogue.entries.len(), 3);
    }

    #[test]
    fn a_header_line_without_a_colon_is_told() {
        let text = "msgid \"\"\nmsgstr \"Language: sv\\nnonsense\\n\"\n";
        assert_eq!(faults(text).len(), 1);
        assert_eq!(faults(text)[0].0, FaultKind::HeaderLine);
    }

    #[test]
    fn long_texts_are_broken_after_words_and_line_breaks() {
        for (text, written) in [
            ("short", "msgstr \"short\"\n".to_owned()),
            ("ends with a break\n", "msgstr \"ends with a break\\n\"\n".to_owned()),
            ("a\nb", "msgstr \"\"\n\"a\\n\"\n\"b\"\n".to_owned()),
            (&"x".repeat(70), format!("msgstr \"{}\"\n", "x".repeat(70))),
            (&"x".repeat(71), format!("msgstr \"\"\n\"{}\"\n", "x".repeat(71))),
            (
                &"ääkkösiä ".repeat(10),
                format!(
                    "msgstr \"\"\n\"{}\"\n\"{}\"\n",
                    "ääkkösiä ".repeat(8),
                    "ääkkösiä ".repeat(2)
                ),
            ),
        ] {
            let mut out = String::new();
            write_field(&mut out, "", "msgstr", text);
            assert_eq!(out, written);
        }
    }
}
