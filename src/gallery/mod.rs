//! The gallery: a style guide of a theme as a small site of its own.
//!
//! An index shows colours, contrasts and sizes; each component has a page with all its examples, as
//! they stand on a page from left to right and on one from right to left. The pages stand in the
//! theme's own frame. This room makes bytes; it must not know the disk, the model, or who asks.

mod anchors;
mod guide;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::diag::{Diagnostic, Diagnostics};
use crate::gallery::guide::{Guide, Index, Page};
use crate::language::Language;
use crate::policy;
use crate::render;
use crate::theme::examples::Component;
use crate::theme::specimen::Specimen;
use crate::theme::{Asset, Theme};
use crate::view::frame::{Crumb, Frame, PaperMargin};
use crate::view::phrase::Phrase;
use crate::words::{Value, Words};

/// The part of the gallery's stylesheet that is the same for every theme.
const STYLE: &str = include_str!("gallery.css");

/// What a gallery is made of.
#[derive(Debug, Clone, Copy)]
pub struct Exhibits<'a> {
    /// The name of the theme.
    pub name: &'a str,
    /// The theme, ready for `language` and for each of `shown`.
    pub theme: &'a Theme,
    /// Its components with their examples.
    pub components: &'a [Component],
    /// Its colours and sizes.
    pub specimen: &'a Specimen,
    /// The language that the gallery itself speaks.
    pub language: Language,
    /// Its words: those of messages, which have keys `gallery-…`.
    pub words: &'a Words,
    /// The languages in which each example is shown.
    pub shown: &'a [Language],
}

/// A file of the gallery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the gallery.
    pub path: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// All files of the gallery. An example that does not render leaves a note in its place; a page that
/// does not is reported and left out.
pub fn hang(exhibits: &Exhibits<'_>, out: &mut Diagnostics) -> Vec<File> {
    let style = style(exhibits.specimen);
    let guide = Guide { exhibits, style: &style.path };
    let mut files: Vec<File> = exhibits.theme.assets().iter().map(asset).collect();
    let pages = exhibits.components.iter().map(|component| component_page(&guide, component));
    for page in std::iter::once(index_page(&guide)).chain(pages) {
        match page {
            Ok(page) => files.push(page),
            Err(fault) => out.push(*fault),
        }
    }
    let headers = policy::headers_file(&[], &policy::ancestors(Some(&[]))).into_bytes();
    files.push(File { path: policy::HEADERS_FILE.to_owned(), bytes: headers });
    files.push(style);
    files
}

fn asset(asset: &Asset) -> File {
    File { path: asset.published.clone(), bytes: asset.bytes.clone() }
}

/// The gallery's stylesheet: a class for each colour and size, for styles within pages are not allowed.
fn style(specimen: &Specimen) -> File {
    let text = STYLE.to_owned() + &guide::classes(specimen);
    let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(&text).into();
    let path = format!("{}gallery.{a:02x}{b:02x}{c:02x}{d:02x}.css", policy::ASSETS);
    File { path, bytes: text.into_bytes() }
}

fn index_page(guide: &Guide<'_>) -> Result<File, Box<Diagnostic>> {
    let title = title(guide.exhibits);
    let frame = frame(guide.exhibits, "gallery", Phrase::plain(title), "");
    page(guide.exhibits, &frame, &Index::new(guide))
}

fn component_page(guide: &Guide<'_>, component: &Component) -> Result<File, Box<Diagnostic>> {
    let name = Phrase::plain(component.name.as_str());
    let frame = frame(guide.exhibits, "gallery-component", name, &component.name);
    page(guide.exhibits, &frame, &Page::new(guide, component))
}

fn page(
    exhibits: &Exhibits<'_>,
    frame: &Frame<'_>,
    body: &impl Serialize,
) -> Result<File, Box<Diagnostic>> {
    let bytes = render::page(exhibits.theme, frame, body)?;
    Ok(File { path: frame.id.clone(), bytes })
}

fn title(exhibits: &Exhibits<'_>) -> String {
    let args = [("theme", Value::Text(exhibits.name))];
    exhibits.words.say("gallery-title", &args).unwrap_or_default()
}

/// The frame of a page in `folder`, which is empty for the index.
fn frame<'a>(
    exhibits: &Exhibits<'_>,
    kind: &'static str,
    name: Phrase<'a>,
    folder: &str,
) -> Frame<'a> {
    let site = title(exhibits);
    let is_index = folder.is_empty();
    let root = if is_index { "" } else { "../" };
    let crumb = |text, href| Crumb { text, href, hreflang: None };
    let home = format!("{root}index.html");
    let breadcrumb =
        vec![crumb(Phrase::plain(site.clone()), Some(home.clone())), crumb(name.clone(), None)];
    Frame {
        kind,
        lang: exhibits.language.as_str().to_owned(),
        dir: exhibits.language.direction().as_str(),
        window_title: if is_index { site.clone() } else { format!("{} – {site}", name.text) },
        title: name,
        description: None,
        canonical: String::new(),
        root: root.to_owned(),
        id: if is_index { "index.html".to_owned() } else { format!("{folder}/index.html") },
        site: Phrase::plain(site.clone()),
        home,
        languages: Vec::new(),
        alternates: Vec::new(),
        breadcrumb: if is_index { Vec::new() } else { breadcrumb },
        programme: None,
        menu: Vec::new(),
        search: None,
        notices: Vec::new(),
        foot: Vec::new(),
        feedback: None,
        reviewed: None,
        responsible: None,
        publisher: None,
        document: None,
        downloads: Vec::new(),
        json_ld: None,
        feeds: Vec::new(),
        paper: PaperMargin { publisher: site.clone(), unit: None, decision: None, publicity: None },
        embed: None,
        noindex: true,
    }
}
