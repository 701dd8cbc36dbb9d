//! Reads XLIFF 1.2 as tools give it back.
//!
//! Tools part a text into segments, add the translations of their memories, and pass on states they do
//! not know: segments are joined, alternatives passed over, and what a state means is left to the
//! intake. Whatever the bytes, this neither panics nor gives half of a broken file.

use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::exchange::{Reply, Returned, Stamp};
use crate::language::Language;
use crate::source::{SourceFile, Span};
use crate::translation::unit::State;

use super::{CHARACTER, STAMP};

/// Reads a file that came back. Where it is no whole XLIFF 1.2, that is told and nothing is returned.
pub fn read(file: &SourceFile, out: &mut Diagnostics) -> Returned {
    match Document::read(&file.text) {
        Ok(document) => document.returned(file),
        Err(Fault { reason, at }) => {
            let at = Span::new(file.id, at);
            out.push(Diagnostic::new(Code::ExchangeSyntax, at).arg("reason", reason));
            Returned::default()
        }
    }
}

/// Why a file cannot be read, as a choice of the message catalogue, and where.
struct Fault {
    reason: &'static str,
    at: Range<usize>,
}

/// What is being read.
#[derive(Default)]
struct Document {
    target: Option<String>,
    units: Vec<Unit>,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// Where the words go, and how many elements were open when that began.
    sink: Option<(Sink, usize)>,
    /// How many elements were open where something began that is passed over.
    passed: Option<usize>,
    is_xliff: bool,
}

/// What words belong to.
#[derive(Clone, Copy)]
enum Sink {
    Source,
    Target,
    Stamp,
    Comments,
}

#[derive(Default)]
struct Unit {
    id: String,
    source: String,
    target: String,
    state: Option<String>,
    is_of_machine: bool,
    is_approved: bool,
    stamp: String,
    comments: String,
    at: usize,
}

impl Document {
    fn read(text: &str) -> Result<Document, Fault> {
        let mut reader = Reader::from_str(text);
        let mut document = Document::default();
        loop {
            let from = position(reader.buffer_position());
            let event = reader.read_event().map_err(|_| {
                let at = position(reader.error_position()).min(text.len());
                Fault { reason: "xml", at: at..at }
            })?;
            let at = from..position(reader.buffer_position());
            let known = match event {
                Event::Start(tag) => document.start(&tag, &at),
                Event::Empty(tag) => {
                    let known = document.start(&tag, &at);
                    document.end();
                    known
                }
                Event::End(_) => {
                    document.end();
                    Ok(())
                }
                Event::Text(words) => {
                    document.words(&words.xml10_content());
                    Ok(())
                }
                Event::CData(words) => {
                    document.words(&words.xml10_content());
                    Ok(())
                }
                Event::GeneralRef(entity) => entity_of(&entity).map(|letter| {
                    document.words(letter.encode_utf8(&mut [0; 4]));
                }),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => Ok(()),
            };
            known.map_err(|reason| Fault { reason, at })?;
        }
        let end = text.len()..text.len();
        match (document.open.is_empty(), document.is_xliff) {
            (false, _) => Err(Fault { reason: "cut-off", at: end }),
            (true, false) => Err(Fault { reason: "xliff", at: 0..0 }),
            (true, true) => Ok(document),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, at: &Range<usize>) -> Result<(), &'static str> {
        let name = tag.local_name().as_ref().to_owned();
        let depth = self.open.len();
        self.open.push(name.clone());
        if depth == 0 {
            return self.root(&name, tag);
        }
        if self.passed.is_some() {
            return Ok(());
        }
        match name.as_str() {
            "alt-trans" | "seg-source" => self.passed = Some(depth),
            "file" => self.target = attribute(tag, "target-language")?.or(self.target.take()),
            "trans-unit" => self.units.push(unit(tag, at.start)?),
            "source" if self.sink.is_none() => self.sink = Some((Sink::Source, depth)),
            "target" if self.sink.is_none() => {
                self.sink = Some((Sink::Target, depth));
                return self.told(tag);
            }
            "context" if attribute(tag, "context-type")?.as_deref() == Some(STAMP) => {
                self.sink = Some((Sink::Stamp, depth));
            }
            "note" if attribute(tag, "from")?.as_deref() == Some("translator") => {
                self.sink = Some((Sink::Comments, depth));
            }
            "x" => {
                let kind = attribute(tag, "ctype")?.unwrap_or_default();
                let number = kind.strip_prefix(CHARACTER);
                let number = number.and_then(|hex| u32::from_str_radix(hex, 16).ok());
                if let Some(letter) = number.and_then(char::from_u32) {
                    self.words(letter.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn root(&mut self, name: &str, tag: &BytesStart<'_>) -> Result<(), &'static str> {
        if name != "xliff" {
            return Err("xliff");
        }
        self.is_xliff = true;
        let version = attribute(tag, "version")?.unwrap_or_default();
        if version.starts_with("1.") { Ok(()) } else { Err("version") }
    }

    /// Takes the state from the tag of a target.
    fn told(&mut self, tag: &BytesStart<'_>) -> Result<(), &'static str> {
        let state = attribute(tag, "state")?;
        let qualifier = attribute(tag, "state-qualifier")?;
        if let Some(unit) = self.units.last_mut() {
            unit.state = state;
            unit.is_of_machine =
                matches!(qualifier.as_deref(), Some("leveraged-mt" | "mt-suggestion"));
        }
        Ok(())
    }

    fn end(&mut self) {
        self.open.pop();
        let depth = self.open.len();
        if self.sink.is_some_and(|(_, began)| began == depth) {
            self.sink = None;
        }
        if self.passed == Some(depth) {
            self.passed = None;
        }
    }

    fn words(&mut self, words: &str) {
        let (None, Some((sink, _)), Some(unit)) = (self.passed, self.sink, self.units.last_mut())
        else {
            return;
        };
        let field = match sink {
            Sink::Source => &mut unit.source,
            Sink::Target => &mut unit.target,
            Sink::Stamp => &mut unit.stamp,
            Sink::Comments => &mut unit.comments,
        };
        field.push_str(words);
    }

    fn returned(self, file: &SourceFile) -> Returned {
        let target = self.target.and_then(|tag| Language::parse(&tag.replace('_', "-")).ok());
        let reply = |unit: Unit| Reply {
            state: unit.told(),
            minds_state: false,
            autocorrects: false,
            stamp: Stamp::parse(&unit.stamp),
            previous: None,
            comments: (!unit.comments.is_empty())
                .then(|| unit.comments.split('\n').map(str::to_owned).collect()),
            at: Place::Span(Span::new(file.id, unit.at..unit.at)),
            id: unit.id,
            source: unit.source,
            text: unit.target,
        };
        Returned { target, lines: self.units.into_iter().map(reply).collect() }
    }
}

impl Unit {
    /// The state as the attributes tell it (XLIFF 1.2, 2.3, `state` and `state-qualifier`).
    fn told(&self) -> Option<State> {
        let state = self.state.as_deref();
        Some(match state {
            Some("new") => State::Missing,
            Some("needs-translation" | "needs-adaptation" | "needs-l10n") => State::Stale,
            Some(state) if state.starts_with("needs-review") && self.is_of_machine => {
                State::Machine
            }
            Some(state) if state.starts_with("needs-review") => State::Stale,
            Some("translated") if self.is_of_machine && !self.is_approved => State::Machine,
            None if !self.is_approved => return None,
            _ if self.is_of_machine => State::Reviewed,
            _ => State::Done,
        })
    }
}

fn unit(tag: &BytesStart<'_>, at: usize) -> Result<Unit, &'static str> {
    let id = attribute(tag, "id")?.unwrap_or_default();
    let name = attribute(tag, "resname")?.filter(|name| name.contains('|'));
    let is_approved = attribute(tag, "approved")?.as_deref() == Some("yes");
    Ok(Unit { id: name.unwrap_or(id), is_approved, at, ..Unit::default() })
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, &'static str> {
    let Some(found) = tag.try_get_attribute(name).map_err(|_| "xml")? else { return Ok(None) };
    let value = found.normalized_value(XmlVersion::Implicit1_0).map_err(|_| "xml")?;
    Ok(Some(value.into_owned()))
}

/// The character that an entity stands for; a document of XLIFF declares none of its own.
fn entity_of(entity: &quick_xml::events::BytesRef<'_>) -> Result<char, &'static str> {
    if let Some(letter) = entity.resolve_char_ref().map_err(|_| "xml")? {
        return Ok(letter);
    }
    match &*entity.xml10_content() {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err("xml"),
    }
}

fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
