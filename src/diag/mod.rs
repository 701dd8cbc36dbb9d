//! Mistakes as data: what went wrong, where, and one way to mend it.
//!
//! A [`Diagnostic`] holds a code, places and arguments, never words; the words stand in the Fluent
//! catalogues beside this file, one a language. Nothing here prints and nothing here knows what a
//! programme is.

mod code;
pub mod emit;
mod losses;
pub mod words;

use std::cmp::Ordering;
use std::sync::Arc;

pub use code::{Class, Code};
pub use losses::Losses;

use crate::source::{FileId, SourceFile, Sources, Span};

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be built, or the programme lacks what it must have.
    Error,
    /// It can be published, but something should be mended.
    Warning,
    /// Worth knowing.
    Info,
}

/// Where it went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A run of bytes in a file of the project.
    Span(Span),
    /// A file or folder that could not be read as text: its path from the root.
    Path(String),
    /// A finished page: its address from the site's root.
    Page(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Span(span)
    }
}

/// One value that the words of a message need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Printed as it is.
    Text(String),
    /// A count.
    Number(i64),
    /// A word of the catalogues, by key: `service`, `client-group`.
    Word(&'static str),
    /// Several words of the catalogues, in the order in which they are said.
    Words(Vec<&'static str>),
    /// A thing by its kind (a catalogue key) and its own name: *service “Integration plan”*.
    Thing(&'static str, String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The named values of one message, in the order they were given.
pub type Args = Vec<(&'static str, Arg)>;

/// A second place that the reader must see to understand the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub at: Span,
    /// The catalogue key of what to say there, such as `first-here`.
    pub note: &'static str,
    /// The values its words need.
    pub args: Args,
}

/// A replacement that mends it, shown as a change of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub at: Span,
    /// With what.
    pub with: String,
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which mistake.
    pub code: Code,
    /// How much it matters; the code's own severity unless a caller knows better.
    pub severity: Severity,
    /// Where.
    pub at: Place,
    /// Other places to look at.
    pub labels: Vec<Label>,
    /// The values its words need.
    pub args: Args,
    /// The mend, where it is known to the letter.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// The mistake `code` at `at`, with the severity that the code has.
    pub fn new(code: Code, at: impl Into<Place>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            at: at.into(),
            labels: Vec::new(),
            args: Vec::new(),
            fix: None,
        }
    }

    /// Adds a value for the words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// Adds the thing it is about: the catalogue key of its kind and its own name.
    #[must_use]
    pub fn thing(self, kind: &'static str, name: impl Into<String>) -> Diagnostic {
        self.arg("thing", Arg::Thing(kind, name.into()))
    }

    /// Adds a second place with what to say there.
    #[must_use]
    pub fn label(mut self, at: Span, note: &'static str) -> Diagnostic {
        self.labels.push(Label { at, note, args: Vec::new() });
        self
    }

    /// Adds the replacement that mends it.
    #[must_use]
    pub fn fix(mut self, at: Span, with: impl Into<String>) -> Diagnostic {
        self.fix = Some(Fix { at, with: with.into() });
        self
    }

    /// Adds `nearest`, the one of `known` that looks most like `typed`; `none` where nothing does.
    #[must_use]
    pub fn nearest<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        let found = nearest(typed, known).unwrap_or("none").to_owned();
        self.arg("nearest", found)
    }
}

/// The one of `known` that looks most like `typed`, if any looks alike at all.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&typed, &word.to_lowercase()), word))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, word)| word)
}

/// The mistakes found so far, and what they cost. Passed as `&mut`, always last.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    losses: Losses,
}

impl Diagnostics {
    /// No mistakes yet, in a part of the project that leans on one with these losses.
    pub fn after(losses: &Losses) -> Diagnostics {
        Diagnostics { found: Vec::new(), losses: losses.clone() }
    }

    /// Adds one. What would be said of a file with syntax errors is left unsaid: it may follow from them.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let follows = match diagnostic.at {
            Place::Span(span) => self.losses.breaks(span.file),
            Place::Path(_) | Place::Page(_) => false,
        };
        if !follows {
            self.found.push(diagnostic);
        }
    }

    /// Notes that the thing of this name has been reported and left out.
    pub fn lose(&mut self, name: &str) {
        self.losses.lose(name);
    }

    /// Notes that a file could not be read at all, so that nobody knows what it declares.
    pub fn lose_file(&mut self) {
        self.losses.lose_file();
    }

    /// Notes that the syntax errors of this file have been reported, and all that it is to be told.
    pub fn break_file(&mut self, file: FileId) {
        self.losses.break_file(file);
    }

    /// Notes that a part of the thing at this place has been reported and left out.
    pub fn maim(&mut self, at: Span) {
        self.losses.maim(at);
    }

    /// Whether a part of the thing at this place was left out, so that its emptiness is no mistake.
    pub fn has_maimed(&self, at: Span) -> bool {
        self.losses.maims(at)
    }

    /// Whether a thing of this name may have been left out, so that its absence is no mistake.
    pub fn may_have_lost(&self, name: &str) -> bool {
        self.losses.may_include(name)
    }

    /// What was left out so far.
    pub fn losses(&self) -> &Losses {
        &self.losses
    }

    /// Adds several.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Whether any of them is a fault that stops a build.
    pub fn has_faults(&self) -> bool {
        self.found.iter().any(Diagnostic::is_fault)
    }

    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// How many there are so far.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Gives each the text it points into, so that it can be printed after the sources are gone.
    pub fn seal(self, sources: &[&Sources]) -> Vec<Report> {
        let file_of = |span: Span| sources.iter().find_map(|part| part.get(span.file)).cloned();
        self.found
            .into_iter()
            .map(|diagnostic| {
                let file = match &diagnostic.at {
                    Place::Span(span) => file_of(*span),
                    Place::Path(_) | Place::Page(_) => None,
                };
                let others =
                    diagnostic.labels.iter().filter_map(|label| file_of(label.at)).collect();
                Report { diagnostic, file, others }
            })
            .collect()
    }
}

impl Diagnostic {
    /// Whether it stops a build even without `--strict`: an error of the format, not of the field.
    pub fn is_fault(&self) -> bool {
        self.severity == Severity::Error && self.code.class() == Class::Fault
    }
}

/// A mistake together with the texts it points into: all that a renderer needs.
#[derive(Debug, Clone)]
pub struct Report {
    /// The mistake.
    pub diagnostic: Diagnostic,
    /// The file of its main place; none where the place is a path or a page.
    pub file: Option<Arc<SourceFile>>,
    /// The files of its labels, one for each label that points into a known file.
    pub others: Vec<Arc<SourceFile>>,
}

impl Report {
    /// The path or address it is about.
    pub fn path(&self) -> &str {
        match (&self.diagnostic.at, &self.file) {
            (Place::Path(path) | Place::Page(path), _) => path,
            (Place::Span(_), Some(file)) => &file.path,
            (Place::Span(_), None) => "",
        }
    }

    /// The line and column of its main place, both from 1; none where it is about a whole file.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        match (&self.diagnostic.at, &self.file) {
            (Place::Span(span), Some(file)) => Some(file.line_column(span.start)),
            _ => None,
        }
    }

    fn order(&self) -> (&str, u32, Code) {
        let start = match self.diagnostic.at {
            Place::Span(span) => span.start,
            Place::Path(_) | Place::Page(_) => 0,
        };
        (self.path(), start, self.diagnostic.code)
    }
}

/// Puts reports into the order in which they are printed: path, place, code.
pub fn sort(reports: &mut Vec<Report>) {
    reports.sort_by(|a, b| a.order().cmp(&b.order()));
    reports.dedup_by(|a, b| {
        a.diagnostic == b.diagnostic && a.order().cmp(&b.order()) == Ordering::Equal
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_forgives_a_slip_of_the_finger_but_does_not_guess() {
        let known = ["kuopion-kaupunki", "tuusniemi"];
        assert_eq!(nearest("kuopion-kaupnki", known), Some("kuopion-kaupunki"));
        assert_eq!(nearest("helsinki", known), None);
    }
}
