//! The slips that TOML punishes without saying why: each is caught by its own name, with a mend.
//!
//! The reader of TOML says only where it stumbled; this room looks at the line and says what an
//! editor did there. It knows no keys and no records.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

/// Reports the syntax errors of a file, one a line: what follows the first on a line follows from it.
pub(crate) fn report(
    file: &SourceFile,
    offset: usize,
    errors: &[toml::de::Error],
    out: &mut Diagnostics,
) {
    let mut lines = Vec::new();
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let range = range.start + offset..range.end + offset;
        let line = line_at(&file.text, range.start);
        if lines.contains(&line.start) {
            continue;
        }
        lines.push(line.start);
        out.push(explain(file, &line, range, error.message()));
    }
}

/// The bytes of the line around a byte, without its end. An error at the end of a line belongs to it.
fn line_at(text: &str, at: usize) -> std::ops::Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    start..end
}

fn explain(
    file: &SourceFile,
    line: &std::ops::Range<usize>,
    range: std::ops::Range<usize>,
    message: &str,
) -> Diagnostic {
    let words = &file.text[line.clone()];
    let place = |part: std::ops::Range<usize>| {
        Span::new(file.id, line.start + part.start..line.start + part.end)
    };
    if let Some(quotes) = curly_quotes(words) {
        return Diagnostic::new(Code::CurlyQuotes, place(quotes.clone())).fix(place(quotes), "\"");
    }
    if let Some(space) = outside_quotes(words, |character| character == '\u{a0}') {
        return Diagnostic::new(Code::NoBreakSpace, place(space.clone())).fix(place(space), " ");
    }
    if let Some(value) = unquoted_value(words) {
        let at = place(value.clone());
        let typed = &words[value];
        return Diagnostic::new(Code::UnquotedValue, at)
            .arg("word", typed)
            .fix(at, format!("\"{typed}\""));
    }
    let nothing_there = file.text.get(range.clone()).is_none_or(|there| there.trim().is_empty());
    let at = Span::new(file.id, range);
    if message.contains("escape")
        && let Some(value) = quoted_with_backslash(words)
    {
        let typed = &words[value.clone()];
        let mended = typed.replace("\\\\", "\\").replace('\\', "/");
        return Diagnostic::new(Code::Backslash, place(value.clone()))
            .arg("word", typed)
            .fix(place(value), mended);
    }
    Diagnostic::new(Code::TomlSyntax, at).arg("reason", reason(message, nothing_there))
}

/// The first curly quotation mark that stands where a straight one should: before any straight one.
fn curly_quotes(line: &str) -> Option<std::ops::Range<usize>> {
    outside_quotes(line, |character| "“”„‟’‘".contains(character))
}

/// The first such character outside strings and comments.
fn outside_quotes(line: &str, wanted: impl Fn(char) -> bool) -> Option<std::ops::Range<usize>> {
    let mut quote = None;
    for (at, character) in line.char_indices() {
        match (quote, character) {
            (None, '#') => return None,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (None, _) if wanted(character) => return Some(at..at + character.len_utf8()),
            _ => {}
        }
    }
    None
}

/// A date, range or quarter that stands as a value without quotation marks: `18.11.2024`, `2019-2022`, `2025-Q3`.
fn unquoted_value(line: &str) -> Option<std::ops::Range<usize>> {
    let equals = outside_quotes(line, |character| character == '=')?;
    let rest = &line[equals.end..];
    let start =
        equals.end + rest.find(|character: char| !character.is_whitespace() && character != '[')?;
    let ends = |character: char| {
        character == ',' || character == ']' || character == '#' || character == '}'
    };
    let length = line[start..].find(ends).unwrap_or(line.len() - start);
    let value = line[start..start + length].trim_end();
    looks_like_time(value).then_some(start..start + value.len())
}

/// Digits with dots, dashes, slashes or a quarter between: something of the calendar.
fn looks_like_time(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let joined = value.contains(['.', '-', '–', '/']);
    let plain = |character: char| character.is_ascii_digit() || ".-–/ Qq".contains(character);
    digits >= 4
        && joined
        && value.starts_with(|first: char| first.is_ascii_digit())
        && value.chars().all(plain)
}

/// The inside of the first string in double quotation marks that has a backslash in it.
fn quoted_with_backslash(line: &str) -> Option<std::ops::Range<usize>> {
    let inside = line.find('"')? + 1;
    let rest = &line[inside..];
    // A path may end in a backslash, which then seems to belong to the quotation mark.
    let closing = rest.match_indices('"').find(|(at, _)| !rest[..*at].ends_with('\\'));
    let length = closing.map(|(at, _)| at).or_else(|| rest.rfind('"'))?;
    rest[..length].contains('\\').then_some(inside..inside + length)
}

/// Which of the catalogue's reasons a message of the TOML reader means.
fn reason(message: &str, nothing_there: bool) -> &'static str {
    const REASONS: [(&str, &str); 15] = [
        ("duplicate", "twice"),
        ("comma", "comma"),
        ("invalid basic string", "quote"),
        ("invalid literal string", "quote"),
        ("quote", "quote"),
        ("extra `", "line-end"),
        ("unexpected content", "line-end"),
        ("unexpected key or value", "line-end"),
        ("string values must be quoted", "quote"),
        ("`=`", "equals"),
        ("assignment", "equals"),
        ("curly", "brace"),
        ("inline table", "brace"),
        ("`]`", "bracket"),
        ("key", "key"),
    ];
    if nothing_there && message.contains("must be quoted") {
        return "value";
    }
    let found = REASONS.iter().find(|(mark, _)| message.contains(mark)).map(|(_, reason)| *reason);
    found.unwrap_or(if message.contains("value") { "value" } else { "other" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    fn complaints(text: &str) -> Vec<(Code, String, Option<String>)> {
        let file = SourceFile { id: FileId(0), path: "a.toml".into(), text: text.into() };
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        let mut out = Diagnostics::default();
        report(&file, 0, &errors, &mut out);
        out.iter()
            .map(|found| {
                let crate::diag::Place::Span(at) = found.at else {
                    panic!("a syntax error has a span")
                };
                let fix = found.fix.as_ref().map(|fix| fix.with.clone());
                (found.code, text[at.range()].to_owned(), fix)
            })
            .collect()
    }

    #[test]
    fn each_trap_is_caught_by_its_name_with_a_mend() {
        for (text, code, shown, fix) in [
            ("date = 18.11.2024\n", Code::UnquotedValue, "18.11.2024", Some("\"18.11.2024\"")),
            ("period = 2019-2022\n", Code::UnquotedValue, "2019-2022", Some("\"2019-2022\"")),
            ("period = 2019–2022\n", Code::UnquotedValue, "2019–2022", Some("\"2019–2022\"")),
            ("when = 2025-Q3 # kolmas\n", Code::UnquotedValue, "2025-Q3", Some("\"2025-Q3\"")),
            ("name = ”Kuopio”\n", Code::CurlyQuotes, "”", Some("\"")),
            ("name\u{a0}= \"Kuopio\"\n", Code::NoBreakSpace, "\u{a0}", Some(" ")),
            ("file = \"C:\\polku\"\n", Code::Backslash, "C:\\polku", Some("C:/polku")),
        ] {
            let found = complaints(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0], (code, shown.to_owned(), fix.map(str::to_owned)), "{text}");
        }
    }

    #[test]
    fn other_slips_say_what_is_missing() {
        for (text, expected) in [
            ("name = \"Kuopio\n", "quote"),
            ("name \"Kuopio\"\n", "equals"),
            ("name =\n", "value"),
            ("name = \"a\"\nname = \"b\"\n", "twice"),
            ("name = Kuopio\n", "quote"),
            ("list = [\"a\" \"b\"]\n", "comma"),
            ("name = \"a\" \"b\"\n", "line-end"),
        ] {
            let (_, errors) = toml::de::DeTable::parse_recoverable(text);
            let message = errors[0].message();
            let there = errors[0].span().unwrap_or(0..0);
            let found = reason(message, text[there].trim().is_empty());
            assert_eq!(found, expected, "{text}: {message}");
        }
    }
}
