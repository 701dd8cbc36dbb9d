//! The doctor: what is wrong with a theme beyond what keeps a site from being built.
//!
//! Everything is a warning: an override that its parent has left behind, a file that nothing reads,
//! a name that leads nowhere. Only files of the project are looked at, never those of the program.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::theme::layers::{self, Layer, Text};
use crate::theme::shelf::{digest, unstamped};
use crate::theme::{
    self, BUILT_IN, Choice, Folders, brand, examples, paper, stylesheet, templates, tokens,
};

/// Reports what ails the theme of `choice`: its own files and those of its parents in the project.
pub fn examine(choice: &Choice<'_>, folders: &Folders, out: &mut Diagnostics) {
    let mut unread = Diagnostics::default();
    let layers = layers::chain(choice, &folders.sources, folders.assets(), &mut unread);
    let style = whole_style(&layers);
    for (place, layer) in layers.iter().enumerate() {
        for (path, text) in own(layer) {
            out.extend(outlived(layer, path, text, &layers[place + 1..]));
            out.extend(unused(layer, path, &layers));
            out.extend(unknown_tokens(layer, path, text, &style));
        }
        out.extend(unused_assets(layer, &layers));
    }
}

/// Reports the overrides whose parents have changed since they were made: what every check tells.
pub(super) fn stale(layers: &[Layer<'_>], out: &mut Diagnostics) {
    for (place, layer) in layers.iter().enumerate() {
        let parents = &layers[place + 1..];
        let found = own(layer).filter_map(|(path, text)| outlived(layer, path, text, parents));
        out.extend(found.filter(|found| found.code == Code::StaleOverride));
    }
}

/// The stylesheet, with all that `theme.toml` may add to it.
fn whole_style(layers: &[Layer<'_>]) -> String {
    let built_in = layers::built_in();
    let designs = theme::designs(layers, built_in.as_ref());
    let style: String = stylesheet::parts(layers).into_iter().map(|(_, text)| text).collect();
    tokens::resolve(&designs).css() + &brand::css(&designs) + &style
}

/// The texts of a layer that lie in the project.
fn own<'a>(layer: &'a Layer<'_>) -> impl Iterator<Item = (&'a str, &'a Text<'a>)> {
    let texts = layer.texts.iter().map(|(path, text)| (path.as_str(), text));
    texts.filter(|(_, text)| text.file.is_some())
}

/// An override whose parent has changed since it was made, or that is just like its parent.
fn outlived(
    layer: &Layer<'_>,
    path: &str,
    text: &Text<'_>,
    parents: &[Layer<'_>],
) -> Option<Diagnostic> {
    let parent = parents.iter().find(|parent| parent.texts.contains_key(path))?;
    let theirs = parent.texts[path].text;
    let (made_from, own) = unstamped(text.text);
    let code = if own == theirs && path != layers::DESIGN {
        Code::SameOverride
    } else if made_from.is_some_and(|made_from| made_from != digest(theirs)) {
        Code::StaleOverride
    } else {
        return None;
    };
    let parents_path = format!("themes/{}/{path}", parent.name);
    Some(Diagnostic::new(code, layer.place(path, 0..0)).arg("path", parents_path))
}

/// A file that nothing reads, or a component that no template uses.
fn unused(layer: &Layer<'_>, path: &str, layers: &[Layer<'_>]) -> Option<Diagnostic> {
    let place = layer.place(path, 0..0);
    if let Some(component) = component(path) {
        return (!is_used(component, layers))
            .then(|| Diagnostic::new(Code::UnusedComponent, place).arg("id", component));
    }
    if is_read(path, layers) {
        return None;
    }
    let known: BTreeSet<&str> = layers
        .iter()
        .flat_map(|layer| layer.texts.keys().map(String::as_str))
        .filter(|known| *known != path)
        .collect();
    Some(Diagnostic::new(Code::UnusedFile, place).nearest(path, known))
}

/// Whether any template calls a component.
pub(super) fn is_used(component: &str, layers: &[Layer<'_>]) -> bool {
    layers.iter().flat_map(templates::of).any(|(_, text)| calls(text.text, component))
}

/// The name of the component whose markup stands at `path`.
pub(super) fn component(path: &str) -> Option<&str> {
    path.strip_prefix("components/")?.strip_suffix("/component.html")
}

/// Whether anything reads the text at `path`.
fn is_read(path: &str, layers: &[Layer<'_>]) -> bool {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let (stem, kind) = name.rsplit_once('.').unwrap_or((name, ""));
    match folder {
        "" => [layers::DESIGN, "README.md"].contains(&name),
        "labels" => {
            let tag = stem.strip_suffix(".field").unwrap_or(stem);
            kind == "ftl" && Language::parse(tag).is_ok()
        }
        "templates" => is_template(path, name, layers),
        "components" => stylesheet::holds(path) || examples::holds(path, layers),
        "styles" => stylesheet::holds(path),
        "print" => paper::holds(path, layers),
        _ => false,
    }
}

/// Whether a template is one of the kinds of pages, all of which the bottom layer has, or is named
/// by another template.
fn is_template(path: &str, name: &str, layers: &[Layer<'_>]) -> bool {
    let is_kind = layers.last().is_some_and(|bottom| bottom.texts.contains_key(path));
    let mut others = layers.iter().flat_map(templates::of).filter(|(other, _)| *other != path);
    is_kind || others.any(|(_, text)| text.text.contains(&format!("\"{name}\"")))
}

/// Whether a template calls a component: `<name` inside of `{{ … }}` or `{% … %}`.
fn calls(template: &str, component: &str) -> bool {
    let call = format!("<{component}");
    let inside = |open: &str, close: &str| {
        template.split(open).skip(1).any(|rest| {
            let code = rest.split(close).next().unwrap_or_default();
            code.match_indices(&call).any(|(at, _)| {
                let next = code[at + call.len()..].chars().next();
                next.is_some_and(|next| next.is_whitespace() || "/>".contains(next))
            })
        })
    };
    inside("{{", "}}") || inside("{%", "%}")
}

/// The custom properties that a style uses and that no style sets.
fn unknown_tokens(layer: &Layer<'_>, path: &str, text: &Text<'_>, style: &str) -> Vec<Diagnostic> {
    if !stylesheet::holds(path) {
        return Vec::new();
    }
    let known: BTreeSet<&str> = declared(style).collect();
    let unknown = used(text.text).filter(|(name, _)| !known.contains(name));
    let complaint = |(name, range): (&str, Range<usize>)| {
        Diagnostic::new(Code::UnknownToken, layer.place(path, range))
            .arg("word", name)
            .nearest(name, known.iter().copied())
    };
    unknown.map(complaint).collect()
}

/// The custom properties that a style sets: `--name:`.
fn declared(style: &str) -> impl Iterator<Item = &str> {
    style.match_indices("--").filter_map(|(at, _)| {
        let name = property(&style[at..]);
        style[at + name.len()..].trim_start().starts_with(':').then_some(name)
    })
}

/// The custom properties that a style asks for without a value to fall back to: `var(--name)`.
fn used(style: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    const VAR: &str = "var(";
    style.match_indices(VAR).filter_map(|(at, _)| {
        let start = at + VAR.len();
        let name = property(&style[start..]);
        let closes = style[start + name.len()..].trim_start().starts_with(')');
        (closes && name.len() > 2).then(|| (name, start..start + name.len()))
    })
}

fn property(text: &str) -> &str {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    &text[..text.find(|letter| !is_part(letter)).unwrap_or(text.len())]
}

/// Assets of a layer's own that nothing names.
fn unused_assets(layer: &Layer<'_>, layers: &[Layer<'_>]) -> Vec<Diagnostic> {
    if layer.name == BUILT_IN {
        return Vec::new();
    }
    let is_named = |name: &str| {
        layers.iter().flat_map(|layer| layer.texts.values()).any(|text| text.text.contains(name))
    };
    let unused = layer.assets.keys().filter(|name| !is_named(name));
    let complaint = |name: &String| {
        let place = layer.place(&format!("assets/{name}"), 0..0);
        Diagnostic::new(Code::UnusedFile, place).arg("nearest", "none")
    };
    unused.map(complaint).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_told_from_an_element_of_the_same_name() {
        for (template, is_call) in [
            ("{{ <table t={x}/> }}", true),
            ("{% if a %}{{<table/>}}", true),
            ("{% <table> %}", true),
            ("<table class=\"{{ a }}\">", false),
            ("{{ <tables/> }}", false),
            ("{{ a }}<table>{{ b }}", false),
        ] {
            assert_eq!(calls(template, "table"), is_call, "{template}");
        }
    }

    #[test]
    fn a_property_with_a_value_to_fall_back_to_needs_no_other() {
        let style = "a { --b : 1; c: var(--b) var(--d, 2) var( --e) var(--f); }";
        assert_eq!(declared(style).collect::<Vec<_>>(), ["--b"]);
        let names: Vec<&str> = used(style).map(|(name, _)| name).collect();
        assert_eq!(names, ["--b", "--f"]);
    }
}
