//! The page of mistakes: everything that was found, file by file, as a page that anyone can read.
//!
//! In the language of messages. It knows reports and words, but neither requests nor the state
//! of the preview.

use std::fmt::Write;

use kotosivu::diag::words::{self, Spoken};
use kotosivu::diag::{Fix, Place, Report, Severity, emit};
use kotosivu::source::{SourceFile, Span};
use kotosivu::words::{Value, Words};

use crate::cli::serve::splice::STYLE;

/// How many lines of a file are shown at most.
const LINES: usize = 6;

/// The page. `script` goes to the end of its body, `lead` says what the preview shows meanwhile.
pub(super) fn page(
    reports: &[Report],
    lead: Option<&str>,
    script: &str,
    words: &Words,
    language: &str,
) -> String {
    let title = escape(&say("mistakes-title", &[], words));
    let back = escape(&say("mistakes-back", &[], words));
    let found = escape(&emit::summary(reports, words));
    let lead = lead.map_or_else(String::new, |lead| format!("<p>{}</p>\n", escape(lead)));
    let files = files(reports, words);
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{found} – {title}</title>\n<link rel=\"stylesheet\" href=\"{STYLE}\">\n</head>\n\
         <body class=\"kotosivu-mistakes\">\n<main>\n<h1>{title}</h1>\n\
         <p role=\"status\">{found}</p>\n{lead}<p><a href=\"/\">{back}</a></p>\n{files}</main>\n\
         {script}\n</body>\n</html>\n"
    )
}

/// A section for every file: first those that hold up the site, else in the order of the reports.
fn files(reports: &[Report], words: &Words) -> String {
    let mut html = String::new();
    // Whoever looks here wants to mend what holds up the site; the rest can wait below.
    let mut groups: Vec<&[Report]> = reports.chunk_by(|a, b| a.path() == b.path()).collect();
    groups.sort_by_key(|group| !group.iter().any(|report| report.diagnostic.is_fault()));
    for group in groups {
        let path = escape(group.first().map_or("", Report::path));
        let _ = write!(html, "<section>\n<h2><code>{path}</code></h2>\n<ol>\n");
        for report in group {
            html.push_str(&item(report, words));
        }
        html.push_str("</ol>\n</section>\n");
    }
    html
}

fn item(report: &Report, words: &Words) -> String {
    let diagnostic = &report.diagnostic;
    let spoken = words::speak(diagnostic, words);
    let level = escape(&words::level(diagnostic.severity, words));
    let code = diagnostic.code.name();
    let class = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let mut html = format!(
        "<li class=\"{class}\">\n<h3><span class=\"level\">{level}</span> {}</h3>\n",
        escape(&spoken.message)
    );
    let _ = writeln!(
        html,
        "<p class=\"place\">{} <code>{code}</code></p>",
        escape(&place(report, words))
    );
    html.push_str(&excerpt(report));
    mends(&spoken, diagnostic.fix.as_ref(), words, &mut html);
    others(report, &spoken, words, &mut html);
    if let Some(meaning) = words::explain(code, words) {
        let summary = escape(&say("mistakes-explain", &[], words));
        let _ = writeln!(
            html,
            "<details><summary>{summary}</summary><p class=\"meaning\">{}</p></details>",
            escape(&meaning)
        );
    }
    html + "</li>\n"
}

fn mends(spoken: &Spoken, fix: Option<&Fix>, words: &Words, html: &mut String) {
    let label = escape(&say("label-fix", &[], words));
    if let Some(mend) = &spoken.fix {
        let _ = writeln!(html, "<p>{label}: {}</p>", escape(mend));
    }
    if let Some(fix) = fix {
        let writing = if fix.with.is_empty() {
            say("fix-remove", &[], words)
        } else {
            say("fix-write", &[("with", Value::Text(&fix.with))], words)
        };
        let _ = writeln!(html, "<p>{}</p>", escape(&writing));
    }
}

/// The other places to look at.
fn others(report: &Report, spoken: &Spoken, words: &Words, html: &mut String) {
    let see = escape(&say("label-see", &[], words));
    for (label, note) in report.diagnostic.labels.iter().zip(&spoken.labels) {
        let files = report.file.iter().chain(&report.others);
        let Some(file) = files.into_iter().find(|file| file.id == label.at.file) else { continue };
        let place = place_in(file, label.at, words);
        let _ = writeln!(html, "<p>{see}: {}: {}</p>", escape(&place), escape(note));
    }
}

fn place(report: &Report, words: &Words) -> String {
    match (&report.diagnostic.at, &report.file) {
        (Place::Span(span), Some(file)) => place_in(file, *span, words),
        (Place::Span(_), None) => String::new(),
        (Place::Path(path), _) => say("place-file", &[("path", Value::Text(path))], words),
        (Place::Page(path), _) => say("place-page", &[("path", Value::Text(path))], words),
    }
}

fn place_in(file: &SourceFile, span: Span, words: &Words) -> String {
    let (line, column) = file.line_column(span.start);
    let (line, column) = (line.to_string(), column.to_string());
    let args =
        [("path", (&file.path).into()), ("line", (&line).into()), ("column", (&column).into())];
    say("place-line", &args, words)
}

/// The lines of the file with the place marked in them.
fn excerpt(report: &Report) -> String {
    let (Place::Span(span), Some(file)) = (&report.diagnostic.at, &report.file) else {
        return String::new();
    };
    let text = file.text.as_str();
    let start = text.floor_char_boundary(span.range().start);
    let end = text.floor_char_boundary(span.range().end).max(start);
    let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let last = text[end..].find('\n').map_or(text.len(), |length| end + length);
    if text[first..last].trim().is_empty() {
        return String::new();
    }
    let [before, inside, after] =
        [first..start, start..end, end..last].map(|part| escape(&text[part]));
    let marked = match inside.as_str() {
        "" => before + &after,
        _ => format!("{before}<mark>{inside}</mark>{after}"),
    };
    if text[start..end].matches('\n').count() < LINES {
        return format!("<pre tabindex=\"0\"><code>{marked}</code></pre>\n");
    }
    let lines: Vec<&str> = text[first..last].lines().take(LINES).collect();
    format!("<pre tabindex=\"0\"><code>{}\n…</code></pre>\n", escape(&lines.join("\n")))
}

fn say(key: &str, args: &[(&str, Value<'_>)], words: &Words) -> String {
    words.say(key, args).unwrap_or_default()
}

/// A text as it stands in HTML, also in an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use kotosivu::audit;
    use kotosivu::diag::{Code, Diagnostic, Diagnostics};
    use kotosivu::source::{FileId, Sources};

    use super::*;

    fn reports(text: &str, at: std::ops::Range<usize>) -> Vec<Report> {
        let path = "programmes/a/services.toml".to_owned();
        let file = Arc::new(SourceFile { id: FileId(0), path, text: text.to_owned() });
        let at = Span::new(FileId(0), at);
        let mut found = Diagnostics::default();
        found.push(
            Diagnostic::new(Code::UnknownParty, at)
                .arg("id", "<b>")
                .label(Span::new(FileId(0), 0..1), "belongs-to")
                .fix(at, "\"b\""),
        );
        found.seal(&[&Sources::new(vec![file])])
    }

    #[test]
    fn a_mistake_is_told_with_its_line_and_its_mend() {
        let text = "[[service]]\nlead = \"<b>\"\n";
        let html = page(&reports(text, 19..24), None, "", &words::catalogue("en"), "en");
        for part in [
            "<h2><code>programmes/a/services.toml</code></h2>",
            "line 2, column 8",
            "lead = <mark>&quot;&lt;b&gt;&quot;</mark>",
            "Write here: &quot;b&quot;",
            "line 1, column 1",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
    }

    #[test]
    fn the_page_is_without_fault_in_every_language() {
        for language in ["fi", "sv", "en"] {
            let words = words::catalogue(language);
            for reports in
                [Vec::new(), reports("a = 1\n", 0..1), reports("ä\n\n\n\n\n\n\n\n", 1..9)]
            {
                let html = page(&reports, Some("<old>"), "", &words, language);
                assert_eq!(audit::read("mistakes.html", &html).faults, [], "{html}");
            }
        }
    }

    #[test]
    fn what_holds_up_the_site_is_told_first() {
        let report = |code, path: &str| {
            let diagnostic = Diagnostic::new(code, Place::Path(path.to_owned()));
            Report { diagnostic, file: None, others: Vec::new() }
        };
        let reports = [report(Code::UnusedFile, "a.txt"), report(Code::NotUtf8, "b.toml")];
        let html = page(&reports, None, "", &words::catalogue("en"), "en");
        assert!(html.find("b.toml") < html.find("a.txt"), "{html}");
    }
}
