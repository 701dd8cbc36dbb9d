//! The layers of a theme: the chosen folder, its parents, and the built-in theme at the bottom.
//!
//! Where the project has a folder of the built-in theme's name, its files lie over the built-in ones
//! in the same layer. This file must not know what the files mean.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::record::design::Design;
use crate::record::file;
use crate::source::{FileId, SourceFile, Sources, Span};
use crate::theme::{BUILT_IN, Choice};

static KOTO: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/koto");

/// The file of a theme that says what it is.
pub(super) const DESIGN: &str = "theme.toml";

/// The folder of a project that holds its themes.
const FOLDER: &str = "themes/";

/// The folder of a theme that holds what pages load as it is.
const ASSETS: &str = "assets/";

/// The folder of a theme that holds what only paper needs: print code and pictures.
pub(super) const PRINT: &str = "print/";

/// The folder of a theme that holds the fonts of paper.
pub(super) const FONTS: &str = "fonts/";

/// A text of a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    /// What it says.
    pub(super) text: &'a str,
    /// The file of the project; none for what is built in.
    pub(super) file: Option<&'a SourceFile>,
}

/// One theme folder. Files are known by their paths within it: `templates/goal.html`.
#[derive(Debug)]
pub(super) struct Layer<'a> {
    /// Its name.
    pub(super) name: String,
    /// Its texts.
    pub(super) texts: BTreeMap<String, Text<'a>>,
    /// Its assets, by their paths below `assets/`.
    pub(super) assets: BTreeMap<String, Cow<'a, [u8]>>,
    /// Its other files for paper, by their paths within it: fonts, and pictures in `print/`.
    pub(super) paper: BTreeMap<String, &'a [u8]>,
    /// What its `theme.toml` says, once the chain is made.
    pub(super) design: Option<Design>,
}

impl<'a> Layer<'a> {
    /// The layer of this name before anything of the project lies in it.
    pub(super) fn new(name: &str) -> Layer<'a> {
        let mut layer = Layer {
            name: name.to_owned(),
            texts: BTreeMap::new(),
            assets: BTreeMap::new(),
            paper: BTreeMap::new(),
            design: None,
        };
        if name == BUILT_IN {
            layer.add_built_in(&KOTO);
        }
        layer
    }

    fn add_built_in(&mut self, folder: &Dir<'static>) {
        for file in folder.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let Some(asset) = path.strip_prefix(ASSETS) {
                self.assets.insert(asset.to_owned(), Cow::Borrowed(file.contents()));
            } else if let Some(text) = file.contents_utf8() {
                self.texts.insert(path, Text { text, file: None });
            }
        }
        folder.dirs().for_each(|folder| self.add_built_in(folder));
    }

    fn add_text(&mut self, path: &str, file: &'a SourceFile) {
        match path.strip_prefix(ASSETS) {
            Some(asset) => self.add_asset(asset, file.text.as_bytes()),
            None => {
                self.texts.insert(path.to_owned(), Text { text: &file.text, file: Some(file) });
            }
        }
    }

    fn add_asset(&mut self, name: &str, bytes: &'a [u8]) {
        self.assets.insert(name.to_owned(), Cow::Borrowed(bytes));
    }

    /// What its `theme.toml` says, where the project has one.
    pub(super) fn read_design(&self, out: &mut Diagnostics) -> Option<Design> {
        file::read(self.texts.get(DESIGN)?.file?, out)
    }

    /// The paths of its files within the theme.
    pub(super) fn paths(&self) -> impl Iterator<Item = String> {
        let assets = self.assets.keys().map(|name| format!("{ASSETS}{name}"));
        self.texts.keys().chain(self.paper.keys()).cloned().chain(assets)
    }

    /// The text at a path within the theme, assets included; none where it is no text.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        match path.strip_prefix(ASSETS) {
            Some(name) => std::str::from_utf8(self.assets.get(name)?).ok(),
            None => self.texts.get(path).map(|text| text.text),
        }
    }

    /// Where a complaint about a text of this layer points.
    pub(super) fn place(&self, path: &str, range: std::ops::Range<usize>) -> Place {
        match self.texts.get(path).and_then(|text| text.file) {
            Some(file) => Span::new(file.id, range).into(),
            None => Place::Path(format!("{FOLDER}{}/{path}", self.name)),
        }
    }
}

/// The layers of the chosen theme, topmost first; the built-in one is always the last.
pub(super) fn chain<'a>(
    choice: &Choice<'_>,
    sources: &'a Sources,
    assets: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    out: &mut Diagnostics,
) -> Vec<Layer<'a>> {
    let mut folders = folders(sources, assets);
    let names: BTreeSet<String> = folders.keys().cloned().collect();
    let mut layers: Vec<Layer<'a>> = Vec::new();
    let mut next = Some((choice.name.to_owned(), choice.at.clone()));
    while let Some((name, at)) = next.take() {
        if let Some(mut layer) = folders.remove(&name) {
            layer.design = layer.read_design(out);
            next = parent(&layer).filter(|_| name != BUILT_IN);
            layers.push(layer);
        } else {
            out.push(lost(&name, at, &names));
        }
    }
    layers.extend(folders.remove(BUILT_IN));
    layers
}

/// Every theme there is, the built-in one included, by name.
pub(super) fn folders<'a>(
    sources: &'a Sources,
    assets: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> BTreeMap<String, Layer<'a>> {
    let mut folders = BTreeMap::from([(BUILT_IN.to_owned(), Layer::new(BUILT_IN))]);
    for file in sources.iter() {
        if let Some((name, path)) = within(&file.path) {
            folder(&mut folders, name).add_text(path, file);
        }
    }
    for (path, bytes) in assets {
        let Some((name, path)) = within(path) else { continue };
        if let Some(asset) = path.strip_prefix(ASSETS) {
            folder(&mut folders, name).add_asset(asset, bytes);
        } else if [PRINT, FONTS].iter().any(|folder| path.starts_with(folder)) {
            folder(&mut folders, name).paper.insert(path.to_owned(), bytes);
        }
    }
    folders
}

fn folder<'f, 'a>(folders: &'f mut BTreeMap<String, Layer<'a>>, name: &str) -> &'f mut Layer<'a> {
    folders.entry(name.to_owned()).or_insert_with(|| Layer::new(name))
}

/// The theme that a file belongs to, and its path within that theme.
fn within(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(FOLDER)?.split_once('/')
}

/// The parent that the layer's `theme.toml` names, and where it does.
fn parent(layer: &Layer<'_>) -> Option<(String, Place)> {
    let parent = &layer.design.as_ref()?.parent.as_ref()?.0;
    Some((parent.value.clone(), parent.at.into()))
}

/// What the `theme.toml` of the built-in theme says: the ground of every other, also of a folder of
/// its name in a project.
pub(super) fn built_in() -> Option<Design> {
    let text = KOTO.get_file(DESIGN)?.contents_utf8()?.to_owned();
    let path = format!("{FOLDER}{BUILT_IN}/{DESIGN}");
    let file = SourceFile { id: FileId(u32::MAX), path, text };
    file::read(&file, &mut Diagnostics::default())
}

/// The complaint about a theme that is not there, or that was already passed on the way up.
fn lost(name: &str, at: Place, known: &BTreeSet<String>) -> Diagnostic {
    if known.contains(name) {
        return Diagnostic::new(Code::Cycle, at).thing("site-theme", name);
    }
    Diagnostic::new(Code::UnknownThemeFolder, at)
        .arg("id", name)
        .nearest(name, known.iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        let file = |(id, (path, text)): (u32, &(&str, &str))| {
            Arc::new(SourceFile { id: FileId(id), path: (*path).into(), text: (*text).into() })
        };
        Sources::new((0..).zip(files).map(file).collect())
    }

    fn names(name: &str, files: &[(&str, &str)]) -> (Vec<String>, usize) {
        let (sources, mut out) = (sources(files), Diagnostics::default());
        let choice =
            Choice { name, at: Place::Path("kotosivu.toml".into()), languages: &[], viewed: &[] };
        let layers = chain(&choice, &sources, [], &mut out);
        (layers.into_iter().map(|layer| layer.name).collect(), out.len())
    }

    #[test]
    fn parents_follow_their_children_and_the_built_in_theme_is_always_last() {
        let a = ("themes/a/theme.toml", "parent = \"b\"");
        let b = ("themes/b/labels/fi.ftl", "");
        let back = ("themes/b/theme.toml", "parent = \"a\"");
        for (name, files, chain, complaints) in [
            ("koto", &[][..], &["koto"][..], 0),
            ("a", &[a, b], &["a", "b", "koto"], 0),
            ("a", &[a, b, back], &["a", "b", "koto"], 1),
            ("a", &[a], &["a", "koto"], 1),
            ("c", &[a, b], &["koto"], 1),
        ] {
            let (found, told) = names(name, files);
            assert_eq!(
                (found, told),
                (chain.iter().map(|one| (*one).to_owned()).collect(), complaints)
            );
        }
    }

    #[test]
    fn files_of_the_project_lie_over_the_built_in_ones_of_the_same_name() {
        let sources = sources(&[
            ("themes/koto/assets/favicon.svg", "mine"),
            ("themes/koto/templates/goal.html", "mine"),
        ]);
        let choice =
            Choice { name: "koto", at: Place::Path(String::new()), languages: &[], viewed: &[] };
        let logo = [("themes/koto/assets/logo.png", &b"PNG"[..])];
        let layers = chain(&choice, &sources, logo, &mut Diagnostics::default());
        let [koto] = layers.as_slice() else { panic!("{layers:?}") };
        assert_eq!(koto.texts["templates/goal.html"].text, "mine");
        assert!(koto.texts["templates/layout.html"].text.contains("<html"));
        assert_eq!(*koto.assets["favicon.svg"], *b"mine");
        assert_eq!(*koto.assets["logo.png"], *b"PNG");
        assert!(koto.texts.contains_key("styles/koto.css"));
    }
}
