//! Templates and components: parsed one by one, then bound together.
//!
//! The engine stops at the first file it cannot parse and tells of unknown names in prose; here each
//! broken file becomes a complaint with its place. What is broken is left out, so that the parent's
//! file of the same name steps in.

use std::collections::BTreeSet;
use std::ops::Range;

use tera::{Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::theme::Failure;
use crate::theme::layers::{Layer, Text};

/// How the engine introduces a place in a report.
const ARROW: &str = "--> ";

/// A file as the engine knows it.
struct Template<'a> {
    /// The layer, and the path in it without `templates/`: `koto/goal.html`.
    name: String,
    layer: &'a Layer<'a>,
    path: &'a str,
    text: Text<'a>,
}

/// What is wrong with one file.
struct Fault {
    /// The engine's name of the file.
    name: String,
    at: Range<usize>,
    reason: String,
}

/// The templates and components of one layer, by path.
pub(super) fn of<'a>(layer: &'a Layer<'_>) -> impl Iterator<Item = (&'a str, &'a Text<'a>)> {
    let texts = layer.texts.iter().map(|(path, text)| (path.as_str(), text));
    texts.filter(|(path, _)| is_page(path) || is_component(path))
}

fn is_page(path: &str) -> bool {
    path.starts_with("templates/") && path.rsplit_once('.').is_some_and(|(_, kind)| kind == "html")
}

fn is_component(path: &str) -> bool {
    path.starts_with("components/") && path.ends_with("/component.html")
}

/// All templates of all layers, bound together. Their functions are only announced: each language
/// brings its own.
pub(super) fn compile(layers: &[Layer<'_>], out: &mut Diagnostics) -> Tera {
    let mut templates = all(layers);
    let mut faults: Vec<Fault> = templates.iter().filter_map(syntax).collect();
    let tera = loop {
        let broken: BTreeSet<&str> = faults.iter().map(|fault| fault.name.as_str()).collect();
        templates.retain(|template| !broken.contains(template.name.as_str()));
        let error = match bind(layers, &templates) {
            Ok(tera) => break tera,
            Err(error) => error,
        };
        let known = faults.len();
        faults.extend(binding(&error, &templates));
        let is_blamed = |fault: &Fault| templates.iter().any(|one| one.name == fault.name);
        if !faults[known..].iter().any(is_blamed) {
            break Tera::default();
        }
    };
    report(faults, layers, out);
    tera
}

fn all<'a>(layers: &'a [Layer<'a>]) -> Vec<Template<'a>> {
    let template = |layer: &'a Layer<'a>, path: &'a str, text: &Text<'a>| {
        let name = format!("{}/{}", layer.name, path.strip_prefix("templates/").unwrap_or(path));
        Template { name, layer, path, text: *text }
    };
    layers
        .iter()
        .flat_map(|layer| of(layer).map(move |(path, text)| template(layer, path, text)))
        .collect()
}

/// The syntax fault of a file, found by parsing it alone.
fn syntax(template: &Template<'_>) -> Option<Fault> {
    let error = Tera::default().add_raw_template(&template.name, template.text.text).err()?;
    match error.kind() {
        ErrorKind::SyntaxError(report) => Some(Fault {
            name: template.name.clone(),
            at: report.span().range.clone(),
            reason: report.message().to_owned(),
        }),
        _ => None,
    }
}

fn bind(layers: &[Layer<'_>], templates: &[Template<'_>]) -> TeraResult<Tera> {
    let unready = |_: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        Err(Error::message("no language was chosen"))
    };
    let mut tera = Tera::default();
    tera.register_function("t", unready);
    tera.register_function("asset", unready);
    tera.set_fallback_prefixes(layers.iter().map(|layer| format!("{}/", layer.name)))?;
    tera.add_raw_templates(templates.iter().map(|one| (one.name.as_str(), one.text.text)))?;
    Ok(tera)
}

/// What the engine found wrong when it bound the templates together.
fn binding(error: &Error, templates: &[Template<'_>]) -> Vec<Fault> {
    let whole = |name: &str| Fault { name: name.to_owned(), at: 0..0, reason: error.to_string() };
    match error.kind() {
        ErrorKind::MissingParent { current, .. } => vec![whole(current)],
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![whole(tpl)]
        }
        kind => kind.to_string().split("\n\n").map(|text| reported(text, templates)).collect(),
    }
}

/// A fault out of one report of the engine: “error: …”, then “--> file:line:column”.
fn reported(text: &str, templates: &[Template<'_>]) -> Fault {
    let first = text.lines().next().unwrap_or_default();
    let reason = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    let named = |template: &&Template<'_>| text.contains(&format!("`{}`", template.name));
    let blamed = || templates.iter().find(named).map(|one| one.name.clone()).unwrap_or_default();
    let place = text.lines().find_map(|line| line.trim_start().strip_prefix(ARROW));
    let mut parts = place.unwrap_or_default().rsplitn(3, ':');
    let (column, line) = (number(parts.next()), number(parts.next()));
    let found = parts.next().and_then(|name| templates.iter().find(|one| one.name == name));
    match (found, line, column) {
        (Some(template), Some(line), Some(column)) => Fault {
            name: template.name.clone(),
            at: offset(template.text.text, line, column),
            reason,
        },
        _ => Fault { name: blamed(), at: 0..0, reason },
    }
}

fn number(text: Option<&str>) -> Option<usize> {
    text?.parse().ok()
}

/// The bytes from a line and a column, both counted from 1, to the end of that line.
fn offset(text: &str, line: usize, column: usize) -> Range<usize> {
    let lines = text.split_inclusive('\n');
    let start: usize = lines.clone().take(line.saturating_sub(1)).map(str::len).sum();
    let line = lines.skip(line.saturating_sub(1)).map(str::trim_end).next().unwrap_or_default();
    let inner = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    start + inner..start + line.len()
}

fn report(faults: Vec<Fault>, layers: &[Layer<'_>], out: &mut Diagnostics) {
    let templates = all(layers);
    for fault in faults {
        let template = templates.iter().find(|template| template.name == fault.name);
        let place = template.map_or_else(
            || Place::Path("themes".to_owned()),
            |template| template.layer.place(template.path, fault.at),
        );
        out.push(Diagnostic::new(Code::TemplateSyntax, place).arg("reason", fault.reason));
    }
}

/// A failure of rendering, in one line.
pub(super) fn failure(template: &str, error: &Error) -> Failure {
    match error.kind() {
        ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => Failure {
            template: format!("{}:{}", report.filename(), report.span().start_line),
            reason: report.message().to_owned(),
        },
        kind => Failure { template: template.to_owned(), reason: kind.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_and_a_column_are_the_bytes_to_the_end_of_the_line() {
        let text = "ab\nöljy x \n\nlast";
        for (line, column, slice) in
            [(1, 1, "ab"), (1, 2, "b"), (2, 2, "ljy x"), (3, 1, ""), (4, 3, "st"), (9, 9, "")]
        {
            assert_eq!(&text[offset(text, line, column)], slice, "{line}:{column}");
        }
    }

    #[test]
    fn a_report_without_a_place_blames_the_file_that_it_names() {
        let text = Text { text: "", file: None };
        let layer = Layer::new("koto");
        let named = |name: &str| Template { name: name.to_owned(), layer: &layer, path: "", text };
        let templates = [named("koto/a.html"), named("koto/b.html")];
        let fault = reported("Component `x` is defined in both `koto/b.html` and `c`", &templates);
        assert_eq!((fault.name.as_str(), fault.at), ("koto/b.html", 0..0));
    }
}
