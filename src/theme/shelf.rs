//! The shelf: which themes a project has, where each of their files and colours comes from, and a
//! parent's file taken into a child.
//!
//! Answers are plain values, the same for people and for programs. This file neither reads nor
//! writes, and it must not know how an answer is told.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::diag::{self, Diagnostics};
use crate::record::design::{Colours, Design};
use crate::theme::layers::{self, Layer};
use crate::theme::tokens::{self, Scheme};
use crate::theme::{BUILT_IN, Choice, Folders};

/// A theme of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The name of its folder.
    pub name: String,
    /// The theme it builds on; none for the built-in one.
    pub parent: Option<String>,
    /// Where it is.
    pub source: Source,
    /// Whether the site uses it.
    pub chosen: bool,
}

/// Where a theme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// It is part of the program.
    BuiltIn,
    /// In the project's folder `themes/`.
    Project,
    /// It is part of the program, and the project lays files over it.
    Over,
}

/// A theme, file by file and colour by colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Its layers, topmost first.
    pub layers: Vec<String>,
    /// Its files, sorted by path.
    pub files: Vec<Origin>,
    /// Its colours, in the order of the format reference, light before dark.
    pub colours: Vec<Colour>,
}

/// A file of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// Its path within the theme: `templates/goal.html`.
    pub path: String,
    /// The layer it comes from.
    pub layer: String,
    /// The layers below whose files of this path it takes the place of, or adds to.
    pub over: Vec<String>,
}

/// A colour of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Colour {
    /// Its key in `theme.toml`: `color.link`, `dark.link`.
    pub key: String,
    /// The colour, as CSS.
    pub colour: String,
    /// The layer that sets it, or that sets what it follows from.
    pub layer: String,
    /// The key that it follows from; none where a layer sets it.
    pub follows: Option<String>,
}

/// All themes of a project, sorted by name.
pub fn list(choice: &Choice<'_>, folders: &Folders) -> Vec<Card> {
    let all = layers::folders(&folders.sources, folders.assets());
    let card = |(name, layer): (&String, &Layer<'_>)| {
        let mut unread = Diagnostics::default();
        let parent = layer.read_design(&mut unread).and_then(|design| design.parent);
        let named = parent.map_or_else(|| BUILT_IN.to_owned(), |parent| parent.0.value);
        Card {
            name: name.clone(),
            parent: (name != BUILT_IN).then_some(named),
            source: source(name, layer),
            chosen: name == choice.name,
        }
    };
    all.iter().map(card).collect()
}

fn source(name: &str, layer: &Layer<'_>) -> Source {
    let has_own = layer.texts.values().any(|text| text.file.is_some());
    match (name == BUILT_IN, has_own) {
        (false, _) => Source::Project,
        (true, true) => Source::Over,
        (true, false) => Source::BuiltIn,
    }
}

/// Where everything in the theme of `choice` comes from. What is wrong with it is reported.
pub fn show(choice: &Choice<'_>, folders: &Folders, out: &mut Diagnostics) -> Shown {
    let layers = layers::chain(choice, &folders.sources, folders.assets(), out);
    Shown {
        layers: layers.iter().map(|layer| layer.name.clone()).collect(),
        files: files(&layers),
        colours: colours(&layers),
    }
}

fn files(layers: &[Layer<'_>]) -> Vec<Origin> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for layer in layers {
        for path in layer.paths() {
            found.entry(path).or_default().push(&layer.name);
        }
    }
    let origin = |(path, names): (String, Vec<&str>)| {
        let mut names = names.into_iter().map(str::to_owned);
        Origin { path, layer: names.next().unwrap_or_default(), over: names.collect() }
    };
    found.into_iter().map(origin).collect()
}

fn colours(layers: &[Layer<'_>]) -> Vec<Colour> {
    let built_in = layers::built_in();
    let ground = built_in.as_ref().map(|design| (BUILT_IN, design));
    let named = |layer: &'_ Layer<'_>| layer.name.clone();
    let own = layers.iter().filter_map(|layer| Some((named(layer), layer.design.as_ref()?)));
    let set: Vec<(String, &Design)> =
        own.chain(ground.map(|(name, design)| (name.to_owned(), design))).collect();
    let tokens = tokens::resolve(&set.iter().map(|(_, design)| *design).collect::<Vec<_>>());
    let typed = |(scheme, key): tokens::Name| format!("{}.{key}", scheme.table());
    let colour = |name: tokens::Name| {
        let token = tokens.get(name);
        Colour {
            key: typed(name),
            colour: token.colour.to_string(),
            layer: set.get(token.depth).map(|(name, _)| name.clone()).unwrap_or_default(),
            follows: token.at.is_none().then(|| tokens::follows(name).map(typed)).flatten(),
        }
    };
    let keys = |scheme: Scheme| Colours::KEYS.iter().map(move |key| (scheme, *key));
    Scheme::BOTH.into_iter().flat_map(keys).map(colour).collect()
}

/// A parent's file as it will stand in the child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ejected {
    /// Its path from the root of the project.
    pub path: String,
    /// The layer it comes from.
    pub layer: String,
    /// The stamp and the parent's text.
    pub text: String,
}

/// Why a file cannot be taken into a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// No layer below has it; the name that was likely meant.
    Unknown(Option<String>),
    /// The theme has it already.
    Own(String),
    /// The theme is the built-in one, or is not there: it has nothing to take a file into.
    NoChild,
    /// It is no text, so that it cannot say where it comes from.
    NoText,
    /// It is `theme.toml`, which inherits key by key.
    Brand,
}

/// Takes the parent's file at `path` into the theme of `choice`, with a first line that tells which
/// state of the parent's it was made from.
pub fn eject(choice: &Choice<'_>, folders: &Folders, path: &str) -> Result<Ejected, Refused> {
    let mut unread = Diagnostics::default();
    let layers = layers::chain(choice, &folders.sources, folders.assets(), &mut unread);
    let (child, parents) = match layers.split_first() {
        Some((child, parents)) if child.name == choice.name && !parents.is_empty() => {
            (child, parents)
        }
        _ => return Err(Refused::NoChild),
    };
    if path == layers::DESIGN {
        return Err(Refused::Brand);
    }
    let target = format!("themes/{}/{path}", child.name);
    if child.paths().any(|own| own == path) {
        return Err(Refused::Own(target));
    }
    let known: Vec<String> = parents.iter().flat_map(Layer::paths).collect();
    let Some(layer) = parents.iter().find(|layer| layer.paths().any(|known| known == path)) else {
        let near = diag::nearest(path, known.iter().map(String::as_str));
        return Err(Refused::Unknown(near.map(str::to_owned)));
    };
    let text = layer.text(path).ok_or(Refused::NoText)?;
    let stamp = stamp(path, &layer.name, text).ok_or(Refused::NoText)?;
    Ok(Ejected { path: target, layer: layer.name.clone(), text: with_stamp(&stamp, text) })
}

/// The words by which a stamp is known.
const STAMP: &str = "kotosivu: ";

/// The stamp of a file: a comment of its language. None where the language is not known.
fn stamp(path: &str, layer: &str, text: &str) -> Option<String> {
    let (open, close) = match path.rsplit_once('.')?.1 {
        "html" => ("{#- ", " -#}"),
        "css" | "js" => ("/* ", " */"),
        "typ" => ("// ", ""),
        "ftl" | "toml" => ("# ", ""),
        "svg" => ("<!-- ", " -->"),
        _ => return None,
    };
    Some(format!("{open}{STAMP}{layer}/{path} {}{close}", digest(text)))
}

/// The text after its stamp. An XML declaration stays the very first thing in its file.
fn with_stamp(stamp: &str, text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if first.starts_with("<?xml") {
        return format!("{first}\n{stamp}\n{rest}");
    }
    format!("{stamp}\n{text}")
}

/// The state of a text, short: the beginning of its SHA-256.
pub(super) fn digest(text: &str) -> String {
    let bytes: [u8; 32] = Sha256::digest(text).into();
    let first = bytes.iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte));
    format!("{first:016x}")
}

/// The state of the parent's file that a text was made from, and the text without its stamp.
pub(super) fn unstamped(text: &str) -> (Option<&str>, String) {
    let stamped = text.lines().take(2).find(|line| line.contains(STAMP));
    let Some(line) = stamped else { return (None, text.to_owned()) };
    let words = line.split_once(STAMP).map_or("", |(_, words)| words);
    (words.split_whitespace().nth(1), text.replacen(&format!("{line}\n"), "", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_a_comment_that_can_be_read_back() {
        for (path, text, stamped) in [
            ("templates/a.html", "<p>\n", "{#- kotosivu: koto/templates/a.html D -#}\n<p>\n"),
            ("styles/a.css", "p {}", "/* kotosivu: koto/styles/a.css D */\np {}"),
            ("labels/fi.ftl", "a = b\n", "# kotosivu: koto/labels/fi.ftl D\na = b\n"),
            (
                "assets/a.svg",
                "<?xml?>\n<svg/>",
                "<?xml?>\n<!-- kotosivu: koto/assets/a.svg D -->\n<svg/>",
            ),
        ] {
            let made = with_stamp(&stamp(path, "koto", text).unwrap(), text);
            assert_eq!(made, stamped.replace('D', &digest(text)));
            assert_eq!(unstamped(&made), (Some(digest(text).as_str()), text.to_owned()));
        }
        assert_eq!(stamp("assets/a.woff2", "koto", ""), None);
        assert_eq!(unstamped("<p>\n"), (None, "<p>\n".to_owned()));
    }
}
