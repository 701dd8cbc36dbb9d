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
    let open = unclosed_list(&file.text[offset..]).map(|at| at + offset);
    let open_line = open.map_or(usize::MAX, |at| line_at(&file.text, at).start);
    let mut lines = Vec::new();
    let mut told_open = false;
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let range = range.start + offset..range.end + offset;
        let line = line_at(&file.text, range.start);
        if lines.contains(&line.start) {
            continue;
        }
        lines.push(line.start);
        let complaint = explain(file, &line, range, error.message());
        let Some(at) =
            open.filter(|_| complaint.code == Code::TomlSyntax && line.start >= open_line)
        else {
            out.push(complaint);
            continue;
        };
        // All that does not fit after a list that is never closed follows from it.
        if !told_open {
            told_open = true;
            let at = Span::new(file.id, at..at + 1);
            out.push(Diagnostic::new(Code::TomlSyntax, at).arg("reason", "bracket"));
        }
    }
}

/// The bracket of the first list that is still open where the next field or block begins.
fn unclosed_list(text: &str) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        let begins_block = line.starts_with('[') && !line.trim_end().ends_with(',');
        if let (Some(first), true) = (open.first(), begins_block || is_field(line)) {
            return Some(*first);
        }
        if !line.starts_with('[') {
            count_brackets(line, line_start, &mut open);
        }
        line_start += line.len();
    }
    open.first().copied()
}

/// Whether a line begins a field: a plain name and an equals sign.
fn is_field(line: &str) -> bool {
    let name = line.split('=').next().unwrap_or_default().trim();
    let plain = |character: char| character.is_ascii_alphanumeric() || "_-.".contains(character);
    line.contains('=') && !name.is_empty() && name.chars().all(plain)
}

/// Adds the brackets that a line opens outside its strings, and takes those that it closes.
fn count_brackets(line: &str, start: usize, open: &mut Vec<usize>) {
    let before = open.len();
    let mut quote = None;
    for (at, character) in line.char_indices() {
        match (quote, character) {
            (None, '#') => return,
            (None, '"' | '\'') => quote = Some(character),
            (Some(mark), _) if mark == character => quote = None,
            (None, '[') => open.push(start + at),
            (None, ']') => {
                open.pop();
            }
            _ => {}
        }
    }
    // A string that is never closed hides the brackets after it: the string is the mistake.
    if quote.is_some() {
        open.truncate(before);
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
    fn a_list_that_is_never_closed_is_one_mistake_at_its_bracket() {
        let text = "name = \"a\"\nbullets = [\n\"b\",\nid = \"c\"\n\n[[other]]\nid = \"d\"\nx = 1\ny = 2\n";
        assert_eq!(complaints(text), [(Code::TomlSyntax, "[".to_owned(), None)]);
    }

    #[test]
    fn a_list_over_several_lines_is_no_mistake_of_its_own() {
        let text = "bullets = [\n  \"a = 1\",\n  \"b\",\n]\nname \"c\"\n";
        assert_eq!(complaints(text).len(), 1);
        assert_eq!(unclosed_list(text), None);
        assert_eq!(unclosed_list("list = [\"a]\nname = \"b\"\n"), None);
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
