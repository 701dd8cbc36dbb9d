//! Diagnostics laid out for a reader: a person at a terminal, a listener, a tool, GitHub.
//!
//! The only place that knows annotate-snippets. It must not know where its text goes and must not
//! print: it returns one string. Words come from the catalogues through [`words`], never from here.
//! Spans that do not fit their text are drawn where they can be; nothing here panics.

use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str,
};
use serde::Serialize;

use crate::diag::words::{self, Spoken};
use crate::diag::{Code, Fix, Place, Report, Severity};
use crate::source::{SourceFile, Span};
use crate::words::{Value, Words};

/// The version of the JSON document. It grows when a field changes its meaning or goes away.
const JSON_VERSION: u32 = 1;

/// The narrowest terminal that an excerpt is still drawn for.
const NARROWEST: usize = 40;

/// For whom to lay out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A person who sees: excerpts with marks under them, as rustc draws them.
    Human {
        /// Whether to colour with ANSI escapes. Colour never says anything that words do not.
        color: bool,
        /// The width of the terminal in columns; longer lines of a file are cut around the mark.
        width: usize,
    },
    /// A person who listens, or a pipe: whole sentences, one line a mistake, no drawing.
    Narrated,
    /// A tool: one JSON document, `{"version": 1, "diagnostics": […]}`, pretty-printed.
    Json,
    /// Workflow commands of GitHub Actions, which show each mistake beside its line.
    Github,
}

/// Lays out `reports` in the order given. Every format but JSON is empty where there are none.
pub fn render(reports: &[Report], words: &Words, format: Format) -> String {
    match format {
        Format::Human { color, width } => human(reports, words, color, width),
        Format::Narrated => lines(reports, words, narrated),
        Format::Json => json(reports, words),
        Format::Github => lines(reports, words, github),
    }
}

/// How many there are of each severity, in words: *3 virhettä ja 2 varoitusta*.
pub fn summary(reports: &[Report], words: &Words) -> String {
    let of =
        |severity| reports.iter().filter(|report| report.diagnostic.severity == severity).count();
    tally(of(Severity::Error), of(Severity::Warning), of(Severity::Info), words)
}

/// Counts in words, without those that are nought.
pub fn tally(errors: usize, warnings: usize, infos: usize, words: &Words) -> String {
    let kinds = [(errors, "count-errors"), (warnings, "count-warnings"), (infos, "count-infos")];
    let counts: Vec<String> = kinds
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            words::phrase(key, &[("count", Value::Number(count))], words)
        })
        .collect();
    match counts.as_slice() {
        [] => words::phrase("count-none", &[], words),
        [only] => only.clone(),
        [first, second] => {
            words::phrase("count-two", &[("first", first.into()), ("second", second.into())], words)
        }
        [first, second, third, ..] => words::phrase(
            "count-three",
            &[("first", first.into()), ("second", second.into()), ("third", third.into())],
            words,
        ),
    }
}

fn lines(reports: &[Report], words: &Words, line: fn(&Report, &Words) -> String) -> String {
    reports.iter().map(|report| line(report, words) + "\n").collect()
}

// For those who see.

fn human(reports: &[Report], words: &Words, color: bool, width: usize) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let width = width.max(NARROWEST);
    let renderer = renderer.term_width(width);
    let drawn = |report| renderer.render(&groups(report, words, width)) + "\n\n";
    reports.iter().map(drawn).collect()
}

/// The mistake with its excerpts, and the mend: a change of the line where it is known.
fn groups<'a>(report: &'a Report, words: &Words, width: usize) -> Vec<Group<'a>> {
    let diagnostic = &report.diagnostic;
    let spoken = words::speak(diagnostic, words);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level
        .with_name(words::level(diagnostic.severity, words))
        .primary_title(spoken.message.clone())
        .id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    match &diagnostic.at {
        Place::Span(_) => group = group.elements(excerpts(report, &spoken)),
        Place::Path(path) | Place::Page(path) => group = group.element(Origin::path(path)),
    }
    let help = Level::HELP.with_name(words::phrase("level-fix", &[], words));
    let mut mends = mends(report, &spoken, words).into_iter();
    let change = diagnostic.fix.as_ref().and_then(|fix| change(report, fix, width));
    let Some(change) = change else {
        let helps = mends.map(|mend| help.clone().message(normalize_untrusted_str(&mend)));
        return vec![group.elements(helps)];
    };
    let sentence = mends.next().unwrap_or_default();
    vec![group, help.secondary_title(normalize_untrusted_str(&sentence)).element(change)]
}

/// One excerpt for each file that the mistake points into, its own file first.
fn excerpts<'a>(
    report: &'a Report,
    spoken: &Spoken,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    files(report)
        .into_iter()
        .map(|file| {
            let marks = marks(report, spoken, file);
            let excerpt = Excerpt::around(file, marks.iter().map(|mark| mark.at.clone()));
            let annotations = marks.into_iter().map(|mark| {
                let kind =
                    if mark.main { AnnotationKind::Primary } else { AnnotationKind::Context };
                kind.span(excerpt.local(&mark.at)).label(mark.note)
            });
            excerpt.snippet(file).annotations(annotations)
        })
        .collect()
}

/// The file of the mistake, then those of its labels, each once.
fn files(report: &Report) -> Vec<&SourceFile> {
    let mut files: Vec<&SourceFile> = report.file.iter().map(AsRef::as_ref).collect();
    for other in &report.others {
        if files.iter().all(|file| file.id != other.id) {
            files.push(other);
        }
    }
    files
}

/// A run of bytes to mark and what to say there.
struct Mark {
    at: Range<usize>,
    main: bool,
    note: Option<String>,
}

fn marks(report: &Report, spoken: &Spoken, file: &SourceFile) -> Vec<Mark> {
    let diagnostic = &report.diagnostic;
    let main = match diagnostic.at {
        Place::Span(span) if span.file == file.id => {
            Some(Mark { at: inside(file, span), main: true, note: None })
        }
        _ => None,
    };
    let labels = diagnostic.labels.iter().zip(&spoken.labels);
    let others = labels.filter(|(label, _)| label.at.file == file.id).map(|(label, note)| Mark {
        at: inside(file, label.at),
        main: false,
        note: (!note.is_empty()).then(|| note.clone()),
    });
    main.into_iter().chain(others).collect()
}

/// The replacement as a change of the line; none where the line is too long to be shown twice.
fn change<'a>(report: &'a Report, fix: &'a Fix, width: usize) -> Option<Snippet<'a, Patch<'a>>> {
    let file = file_of(report, fix.at)?;
    let at = inside(file, fix.at);
    let excerpt = Excerpt::around(file, [at.clone()]);
    let longest = excerpt.text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    if longest + fix.with.chars().count() > width {
        return None;
    }
    Some(excerpt.snippet(file).patch(Patch::new(excerpt.local(&at), fix.with.as_str())))
}

/// Whole lines of a file: as few as hold all marks, so that drawing costs nothing in a large file.
struct Excerpt<'a> {
    text: &'a str,
    /// Where it begins in the file.
    start: usize,
    /// The number of its first line.
    line: usize,
}

impl<'a> Excerpt<'a> {
    fn around(file: &'a SourceFile, marks: impl IntoIterator<Item = Range<usize>>) -> Excerpt<'a> {
        let text = file.text.as_str();
        let joined = marks.into_iter().reduce(|a, b| a.start.min(b.start)..a.end.max(b.end));
        let joined = joined.unwrap_or(0..0);
        let start = text[..joined.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[joined.end..].find('\n').map_or(text.len(), |length| joined.end + length);
        // The carriage return of a Windows line is drawn as a symbol unless it is left out.
        let shown = text[start..end].strip_suffix('\r').map_or(end, |line| start + line.len());
        let end = shown.max(joined.end);
        let line = text[..start].matches('\n').count() + 1;
        Excerpt { text: &text[start..end], start, line }
    }

    fn local(&self, at: &Range<usize>) -> Range<usize> {
        at.start - self.start..at.end - self.start
    }

    fn snippet<T: Clone>(&self, file: &'a SourceFile) -> Snippet<'a, T> {
        Snippet::source(self.text).line_start(self.line).path(file.path.as_str())
    }
}

/// `span` as a range that surely lies in `file` and on the borders of characters.
fn inside(file: &SourceFile, span: Span) -> Range<usize> {
    let range = span.range();
    let start = file.text.floor_char_boundary(range.start);
    start..file.text.floor_char_boundary(range.end).max(start)
}

fn file_of(report: &Report, span: Span) -> Option<&SourceFile> {
    files(report).into_iter().find(|file| file.id == span.file)
}

/// The mend in words, and the replacement if there is one.
fn mends(report: &Report, spoken: &Spoken, words: &Words) -> Vec<String> {
    let replacement = report.diagnostic.fix.as_ref().map(|fix| writing(fix, words));
    spoken.fix.clone().into_iter().chain(replacement).collect()
}

fn writing(fix: &Fix, words: &Words) -> String {
    if fix.with.is_empty() {
        return words::phrase("fix-remove", &[], words);
    }
    words::phrase("fix-write", &[("with", Value::Text(&fix.with))], words)
}

// For those who listen.

fn narrated(report: &Report, words: &Words) -> String {
    let diagnostic = &report.diagnostic;
    let spoken = words::speak(diagnostic, words);
    let mut heading =
        vec![format!("{} {}", words::level(diagnostic.severity, words), diagnostic.code.name())];
    heading.extend(place(report, words));
    let mut said = format!("{}: {}", heading.join(", "), sentence(&spoken.message));
    let mends: Vec<String> =
        mends(report, &spoken, words).iter().map(|mend| sentence(mend)).collect();
    if !mends.is_empty() {
        append(&mut said, "label-fix", &mends.join(" "), words);
    }
    for (label, note) in diagnostic.labels.iter().zip(&spoken.labels) {
        let Some(file) = file_of(report, label.at) else { continue };
        let place = place_in(file, label.at, words);
        let seen = if note.is_empty() { place } else { format!("{place}: {note}") };
        append(&mut said, "label-see", &seen, words);
    }
    one_line(&said)
}

fn append(said: &mut String, label: &str, words_after: &str, words: &Words) {
    let label = words::phrase(label, &[], words);
    said.extend([" ", &label, ": ", &sentence(words_after)]);
}

/// The place read aloud; none where the file of a span is not known.
fn place(report: &Report, words: &Words) -> Option<String> {
    match (&report.diagnostic.at, &report.file) {
        (Place::Span(span), Some(file)) => Some(place_in(file, *span, words)),
        (Place::Span(_), None) => None,
        (Place::Path(path), _) => {
            Some(words::phrase("place-file", &[("path", Value::Text(path))], words))
        }
        (Place::Page(path), _) => {
            Some(words::phrase("place-page", &[("path", Value::Text(path))], words))
        }
    }
}

fn place_in(file: &SourceFile, span: Span, words: &Words) -> String {
    let (line, column) = file.line_column(span.start);
    // As text: the number of a line is a name, not an amount, so it has no thousands separator.
    let (line, column) = (line.to_string(), column.to_string());
    let args =
        [("path", Value::Text(&file.path)), ("line", (&line).into()), ("column", (&column).into())];
    words::phrase("place-line", &args, words)
}

/// With the full stop that a sentence needs when another follows.
fn sentence(words: &str) -> String {
    let ended = words.ends_with(['.', '?', '!', ':']);
    format!("{words}{}", if ended { "" } else { "." })
}

/// Line breaks and other control characters as spaces: one mistake, one line.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

// For tools.

#[derive(Serialize)]
struct JsonDocument<'a> {
    version: u32,
    diagnostics: Vec<JsonDiagnostic<'a>>,
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    /// A path of the project, or an address of the site for a finished page; empty if not known.
    path: &'a str,
    #[serde(flatten)]
    at: JsonRange,
    fix: Option<JsonFix<'a>>,
    labels: Vec<JsonLabel<'a>>,
}

/// Lines and columns from 1; columns count characters; the end is behind the last one.
#[derive(Serialize, Default)]
struct JsonRange {
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct JsonFix<'a> {
    message: Option<String>,
    replacement: Option<JsonReplacement<'a>>,
}

#[derive(Serialize)]
struct JsonReplacement<'a> {
    #[serde(flatten)]
    at: JsonRange,
    text: &'a str,
}

#[derive(Serialize)]
struct JsonLabel<'a> {
    path: &'a str,
    #[serde(flatten)]
    at: JsonRange,
    message: String,
}

fn json(reports: &[Report], words: &Words) -> String {
    let diagnostics = reports.iter().map(|report| json_diagnostic(report, words)).collect();
    let document = JsonDocument { version: JSON_VERSION, diagnostics };
    // Only maps with keys that are no strings could fail, and there are none.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn json_diagnostic<'a>(report: &'a Report, words: &Words) -> JsonDiagnostic<'a> {
    let diagnostic = &report.diagnostic;
    let Spoken { message, fix, labels } = words::speak(diagnostic, words);
    let replacement = diagnostic.fix.as_ref().and_then(|fix| {
        let at = JsonRange::of(file_of(report, fix.at)?, fix.at);
        Some(JsonReplacement { at, text: &fix.with })
    });
    let labels = diagnostic.labels.iter().zip(labels).filter_map(|(label, message)| {
        let file = file_of(report, label.at)?;
        Some(JsonLabel { path: &file.path, at: JsonRange::of(file, label.at), message })
    });
    JsonDiagnostic {
        code: diagnostic.code.name(),
        severity: severity_name(diagnostic.severity),
        message,
        path: report.path(),
        at: JsonRange::of_report(report),
        fix: (fix.is_some() || replacement.is_some())
            .then_some(JsonFix { message: fix, replacement }),
        labels: labels.collect(),
    }
}

impl JsonRange {
    fn of(file: &SourceFile, span: Span) -> JsonRange {
        let (line, column) = file.line_column(span.start);
        let (end_line, end_column) = file.line_column(span.end);
        JsonRange {
            line: Some(line),
            column: Some(column),
            end_line: Some(end_line),
            end_column: Some(end_column),
        }
    }

    fn of_report(report: &Report) -> JsonRange {
        match (&report.diagnostic.at, &report.file) {
            (Place::Span(span), Some(file)) => JsonRange::of(file, *span),
            _ => JsonRange::default(),
        }
    }
}

/// The name that tools know a severity by, the same in every language.
fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

// For GitHub.

fn github(report: &Report, words: &Words) -> String {
    let diagnostic = &report.diagnostic;
    let spoken = words::speak(diagnostic, words);
    let mut message = spoken.message;
    if let Place::Page(address) = &diagnostic.at {
        // A finished page is no file of the repository, so GitHub could not show it beside one.
        message = format!("{address}: {message}");
    }
    if let Some(fix) = spoken.fix {
        message.push('\n');
        message.push_str(&fix);
    }
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let properties: Vec<String> = github_properties(report, diagnostic.code)
        .into_iter()
        .map(|(name, value)| format!("{name}={}", escaped_property(&value)))
        .collect();
    format!("::{command} {}::{}", properties.join(","), escaped(&message))
}

fn github_properties(report: &Report, code: Code) -> Vec<(&'static str, String)> {
    let mut properties = Vec::new();
    let path = report.path();
    if !path.is_empty() && !matches!(report.diagnostic.at, Place::Page(_)) {
        properties.push(("file", path.to_owned()));
    }
    let JsonRange { line, column, end_line, end_column } = JsonRange::of_report(report);
    // GitHub refuses columns where a mark runs over several lines.
    let columns = line == end_line;
    let numbers = [
        ("line", line),
        ("col", column.filter(|_| columns)),
        ("endLine", end_line),
        ("endColumn", end_column.filter(|_| columns)),
    ];
    for (name, number) in numbers {
        properties.extend(number.map(|number| (name, number.to_string())));
    }
    properties.push(("title", code.name().to_owned()));
    properties
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escaped_property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::diag::words::catalogue;
    use crate::diag::{Arg, Diagnostic, Diagnostics};
    use crate::source::{FileId, Sources};

    const HUMAN: Format = Format::Human { color: false, width: 100 };

    fn file(id: u32, path: &str, text: &str) -> Arc<SourceFile> {
        Arc::new(SourceFile { id: FileId(id), path: path.into(), text: text.into() })
    }

    fn span(file: &SourceFile, part: &str) -> Span {
        let start = file.text.find(part).unwrap();
        Span::new(file.id, start..start + part.len())
    }

    fn sealed(diagnostic: Diagnostic, files: &[&Arc<SourceFile>]) -> Vec<Report> {
        let mut found = Diagnostics::default();
        found.push(diagnostic);
        found.seal(&[&Sources::new(files.iter().map(|file| Arc::clone(file)).collect())])
    }

    /// A misspelt party in one file, with the service it belongs to and the mend.
    fn misspelt() -> Vec<Report> {
        let text = "[[service]]\nid = \"ohjaus\"\n\n\torganiser = \"kuopion-kaupnki\"\n";
        let file = file(0, "programmes/x/services.toml", text);
        let at = span(&file, "\"kuopion-kaupnki\"");
        let diagnostic = Diagnostic::new(Code::UnknownParty, at)
            .arg("id", "kuopion-kaupnki")
            .nearest("kuopion-kaupnki", ["kuopion-kaupunki"])
            .label(span(&file, "\"ohjaus\""), "belongs-to")
            .fix(at, "\"kuopion-kaupunki\"");
        sealed(diagnostic, &[&file])
    }

    /// A mistake without values at `range` of a file with this text.
    fn at_range(text: &str, range: Range<usize>) -> Vec<Report> {
        let file = file(0, "a.toml", text);
        sealed(Diagnostic::new(Code::CurlyQuotes, Span::new(FileId(0), range)), &[&file])
    }

    fn page_fault() -> Vec<Report> {
        let diagnostic = Diagnostic::new(Code::PageFault, Place::Page("/fi/x/".into()))
            .arg("reason", "duplicate-id")
            .arg("word", "100 %\nb");
        sealed(diagnostic, &[])
    }

    #[track_caller]
    fn assert_rendered(reports: &[Report], format: Format, expected: &str) {
        let rendered = render(reports, &catalogue("fi"), format);
        assert!(rendered == expected, "expected\n{expected}\nfound\n{rendered}");
    }

    /// The drawing alone: without the first line and the line of help.
    #[track_caller]
    fn assert_drawn(reports: &[Report], width: usize, expected: &[&str]) {
        let format = Format::Human { color: false, width };
        let rendered = render(reports, &catalogue("fi"), format);
        let drawn = rendered.lines().skip(1).take_while(|line| !line.contains("= korjaus"));
        assert_eq!(drawn.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn people_see_the_line_the_labels_and_the_change() {
        assert_rendered(
            &misspelt(),
            HUMAN,
            r#"virhe[unknown-party]: Rekisterissä ei ole vastuutahoa ”kuopion-kaupnki”
 --> programmes/x/services.toml:4:14
  |
2 | id = "ohjaus"
  |      -------- tämä kuuluu tähän palveluun
3 |
4 |     organiser = "kuopion-kaupnki"
  |                 ^^^^^^^^^^^^^^^^^
  |
korjaus: Tarkoititko ”kuopion-kaupunki”?
  |
4 |     organiser = "kuopion-kaupunki"
  |                              +

"#,
        );
    }

    #[test]
    fn listeners_hear_one_line_of_whole_sentences() {
        assert_rendered(
            &misspelt(),
            Format::Narrated,
            "virhe unknown-party, tiedosto programmes/x/services.toml, rivi 4, sarake 14: \
             Rekisterissä ei ole vastuutahoa ”kuopion-kaupnki”. \
             Korjaus: Tarkoititko ”kuopion-kaupunki”? Kirjoita tähän: \"kuopion-kaupunki\". \
             Katso myös: tiedosto programmes/x/services.toml, rivi 2, sarake 6: \
             tämä kuuluu tähän palveluun.\n",
        );
        assert_rendered(
            &page_fault(),
            Format::Narrated,
            "virhe KT315, sivu /fi/x/: Kahdella sivun kohdalla on sama tunnus: 100 % b. \
             Korjaus: Korjaa ulkoasun sivupohja tai pyydä apua sen tekijältä.\n",
        );
    }

    #[test]
    fn tools_get_a_versioned_document() {
        assert_rendered(
            &misspelt(),
            Format::Json,
            r#"{
  "version": 1,
  "diagnostics": [
    {
      "code": "unknown-party",
      "severity": "error",
      "message": "Rekisterissä ei ole vastuutahoa ”kuopion-kaupnki”",
      "path": "programmes/x/services.toml",
      "line": 4,
      "column": 14,
      "end_line": 4,
      "end_column": 31,
      "fix": {
        "message": "Tarkoititko ”kuopion-kaupunki”?",
        "replacement": {
          "line": 4,
          "column": 14,
          "end_line": 4,
          "end_column": 31,
          "text": "\"kuopion-kaupunki\""
        }
      },
      "labels": [
        {
          "path": "programmes/x/services.toml",
          "line": 2,
          "column": 6,
          "end_line": 2,
          "end_column": 14,
          "message": "tämä kuuluu tähän palveluun"
        }
      ]
    }
  ]
}
"#,
        );
        assert_rendered(&[], Format::Json, "{\n  \"version\": 1,\n  \"diagnostics\": []\n}\n");
    }

    #[test]
    fn github_gets_escaped_commands() {
        assert_rendered(
            &misspelt(),
            Format::Github,
            "::error file=programmes/x/services.toml,line=4,col=14,endLine=4,endColumn=31,\
             title=unknown-party::Rekisterissä ei ole vastuutahoa ”kuopion-kaupnki”%0A\
             Tarkoititko ”kuopion-kaupunki”?\n",
        );
        assert_rendered(
            &page_fault(),
            Format::Github,
            "::error title=KT315::/fi/x/: Kahdella sivun kohdalla on sama tunnus: 100 %25%0Ab%0A\
             Korjaa ulkoasun sivupohja tai pyydä apua sen tekijältä\n",
        );
        let odd = Diagnostic::new(Code::UnusedFile, Place::Path("a,b:c%.toml".into()));
        assert_rendered(
            &sealed(odd, &[]),
            Format::Github,
            "::warning file=a%2Cb%3Ac%25.toml,title=unused-file::Mikään ei käytä tätä tiedostoa%0A\
             Poista tiedosto tai siirrä se muualle\n",
        );
    }

    #[test]
    fn a_mark_of_several_lines_has_no_columns_on_github() {
        let rendered = render(&at_range("a\nb\nc", 0..4), &catalogue("en"), Format::Github);
        assert!(rendered.starts_with("::error file=a.toml,line=1,endLine=3,title="), "{rendered}");
    }

    #[test]
    fn arabic_in_a_line_does_not_disturb_the_drawing() {
        assert_drawn(
            &at_range("name = ”مرحبا بكم”\n", 7..10),
            100,
            &[" --> a.toml:1:8", "  |", "1 | name = ”مرحبا بكم”", "  |        ^", "  |"],
        );
    }

    #[test]
    fn places_at_the_end_of_a_file_and_without_width_are_drawn() {
        for (text, range, drawn) in [
            ("a\nb = ", 6..6, [" --> a.toml:2:5", "  |", "2 | b = ", "  |     ^", "  |"]),
            ("a\nb\n", 4..4, [" --> a.toml:3:1", "  |", "3 |", "  | ^", "  |"]),
            ("", 0..0, [" --> a.toml:1:1", "  |", "1 |", "  | ^", "  |"]),
            ("a = ä", 5..99, [" --> a.toml:1:5", "  |", "1 | a = ä", "  |     ^", "  |"]),
            ("a = b", 2..2, [" --> a.toml:1:3", "  |", "1 | a = b", "  |   ^", "  |"]),
        ] {
            assert_drawn(&at_range(text, range), 100, &drawn);
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark_and_the_change_is_said_instead() {
        let text = format!("a = \"{}X{}\"\n", "sana ".repeat(60), " sana".repeat(60));
        let file = file(0, "a.toml", &text);
        let at = span(&file, "X");
        let reports = sealed(Diagnostic::new(Code::CurlyQuotes, at).fix(at, "Y"), &[&file]);
        assert_rendered(
            &reports,
            Format::Human { color: false, width: 60 },
            r#"virhe[curly-quotes]: Tässä on kaarevat lainausmerkit, mutta tarvitaan suorat
 --> a.toml:1:306
  |
1 | ...ana sana sana sana sana X sana sana sana sana sana...
  |                            ^
  |
  = korjaus: Vaihda tekstin alkuun ja loppuun suora lainausmerkki "
  = korjaus: Kirjoita tähän: Y

"#,
        );
    }

    #[test]
    fn a_label_in_another_file_and_windows_line_ends_are_drawn() {
        let first = file(0, "a.toml", "id = \"x\"\r\n");
        let second = file(1, "b.toml", "\r\nid = \"x\"\r\n");
        let diagnostic = Diagnostic::new(Code::DuplicateId, span(&second, "\"x\""))
            .arg("id", "x")
            .arg("thing", Arg::Word("service"))
            .label(span(&first, "\"x\""), "first-here");
        assert_rendered(
            &sealed(diagnostic, &[&first, &second]),
            HUMAN,
            r#"virhe[duplicate-id]: Tunnus ”x” on jo käytössä: palvelu
 --> b.toml:2:6
  |
2 | id = "x"
  |      ^^^
  |
 ::: a.toml:1:6
  |
1 | id = "x"
  |      --- ensimmäisen kerran tässä
  |
  = korjaus: Anna toiselle uusi tunnus

"#,
        );
    }

    #[test]
    fn a_missing_file_is_named_and_a_lost_text_does_no_harm() {
        let nowhere = Diagnostic::new(Code::NoSite, Place::Path("kotosivu.toml".into()));
        assert_rendered(
            &sealed(nowhere, &[]),
            HUMAN,
            "virhe[no-site]: Kansiosta puuttuu tiedosto kotosivu.toml
--> kotosivu.toml
 = korjaus: Siirry sivuston kansioon tai anna kansio valitsimella --root

",
        );
        let lost = sealed(Diagnostic::new(Code::CurlyQuotes, Span::start_of(FileId(7))), &[]);
        assert_rendered(
            &lost,
            Format::Narrated,
            "virhe curly-quotes: Tässä on kaarevat lainausmerkit, mutta tarvitaan suorat. \
             Korjaus: Vaihda tekstin alkuun ja loppuun suora lainausmerkki \".\n",
        );
    }

    #[test]
    fn colour_adds_nothing_but_colour() {
        let words = catalogue("fi");
        let coloured = render(&misspelt(), &words, Format::Human { color: true, width: 100 });
        assert!(coloured.contains("\u{1b}["));
        let pieces = coloured.split("\u{1b}[").enumerate().map(|(index, piece)| match index {
            0 => piece,
            _ => piece.split_once('m').unwrap().1,
        });
        let plain: String = pieces.collect();
        for line in render(&misspelt(), &words, HUMAN).lines().take(8) {
            assert!(plain.contains(line), "{line}\n{plain}");
        }
    }

    #[test]
    fn the_summary_counts_in_words() {
        let of = |codes: &[Code]| -> Vec<Report> {
            let here = |code: &Code| Diagnostic::new(*code, Place::Path("a".into()));
            codes.iter().flat_map(|code| sealed(here(code), &[])).collect()
        };
        let (error, warning) = (Code::BadDate, Code::UnusedFile);
        let said = |codes: &[Code], language| summary(&of(codes), &catalogue(language));
        assert_eq!(said(&[], "fi"), "Ei huomautettavaa");
        assert_eq!(said(&[error], "fi"), "1 virhe");
        let several = [error, error, warning, warning, error];
        assert_eq!(said(&several, "fi"), "3 virhettä ja 2 varoitusta");
        assert_eq!(said(&several, "sv"), "3 fel och 2 varningar");
        let mut all = of(&[error, warning, warning]);
        all[2].diagnostic.severity = Severity::Info;
        assert_eq!(summary(&all, &catalogue("en")), "1 error, 1 warning and 1 note");
    }

    proptest! {
        #[test]
        fn any_place_in_any_text_is_drawn_without_panic(
            text in "([aä漢\u{202e}\u{200f}ب\r\n\t \0\"]{0,30})",
            from in 0_usize..40, length in 0_usize..40, other in 0_usize..40,
            width in 0_usize..90, with in "[a\n\"]{0,4}",
        ) {
            let file = file(0, "a.toml", &text);
            let at = |start, length| Span::new(FileId(0), start..start + length);
            let diagnostic = Diagnostic::new(Code::CurlyQuotes, at(from, length))
                .label(at(other, length / 2), "first-here")
                .fix(at(from, length), with);
            let reports = sealed(diagnostic, &[&file]);
            let words = catalogue("en");
            for format in [
                Format::Human { color: true, width },
                Format::Narrated,
                Format::Json,
                Format::Github,
            ] {
                let rendered = render(&reports, &words, format);
                let one_line = matches!(format, Format::Narrated | Format::Github);
                prop_assert!(!one_line || rendered.lines().count() == 1, "{}", rendered);
            }
        }
    }
}
