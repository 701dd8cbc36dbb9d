//! The stylesheet: one for the whole site, put together from what all layers bring.
//!
//! `styles/*.css` in the order of their names, then `components/<component>/component.css` in the
//! order of the components. A layer's file hides its parent's of the same name; only
//! `styles/extra.css` is an addition: each layer's is kept, and they stand last, the parent's first.
//! This file must not know what the rules say.

use std::collections::BTreeMap;

use crate::theme::layers::Layer;

/// What templates call the stylesheet by: `asset(name="site.css")`.
pub(super) const NAME: &str = "site.css";

/// The file by which a layer adds to its parent's styles instead of taking the place of one.
const EXTRA: &str = "styles/extra.css";

/// A file of the stylesheet: its path within the theme, and its text.
pub(super) type Part<'a> = (&'a str, &'a str);

/// The files of the stylesheet, in the order in which a browser reads them.
pub(super) fn parts<'a>(layers: &'a [Layer<'_>]) -> Vec<Part<'a>> {
    let mut styles: BTreeMap<&str, &str> = BTreeMap::new();
    let mut components: BTreeMap<&str, &str> = BTreeMap::new();
    let mut extras: Vec<Part<'a>> = Vec::new();
    for layer in layers.iter().rev() {
        for (path, text) in &layer.texts {
            match path.as_str() {
                EXTRA => extras.push((path, text.text)),
                path if is_style(path) => drop(styles.insert(path, text.text)),
                path if is_of_component(path) => drop(components.insert(path, text.text)),
                _ => {}
            }
        }
    }
    styles.into_iter().chain(components).chain(extras).collect()
}

/// Whether the file at `path` is part of the stylesheet.
pub(super) fn holds(path: &str) -> bool {
    is_style(path) || is_of_component(path)
}

fn is_style(path: &str) -> bool {
    let name = path.strip_prefix("styles/").filter(|name| !name.contains('/'));
    name.and_then(|name| name.rsplit_once('.')).is_some_and(|(_, kind)| kind == "css")
}

fn is_of_component(path: &str) -> bool {
    path.starts_with("components/") && path.ends_with("/component.css")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::layers::Text;

    fn layer(name: &str, files: &[(&str, &'static str)]) -> Layer<'static> {
        let mut layer = Layer::new(name);
        for (path, text) in files {
            layer.texts.insert((*path).to_owned(), Text { text, file: None });
        }
        layer
    }

    #[test]
    fn a_childs_file_hides_its_parents_and_additions_stand_last() {
        let layers = [
            layer(
                "child",
                &[("styles/b.css", "B"), ("styles/extra.css", "X"), ("labels/a.css", "")],
            ),
            layer(
                "parent",
                &[
                    ("components/tag/component.css", "tag"),
                    ("components/tag/component.html", "<b>"),
                    ("styles/a.css", "a"),
                    ("styles/b.css", "b"),
                    ("styles/extra.css", "x"),
                    ("styles/old/c.css", "c"),
                ],
            ),
        ];
        let texts: Vec<&str> = parts(&layers).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["a", "B", "tag", "x", "X"]);
    }
}
