//! What Typst can see: a few files by name, and the fonts. No disk, network, packages or clock.
//!
//! `/kotosivu/…` is built in, `/print/…` and `/assets/…` are the theme's, `/doc.json` is the document.
//! Paths are the same for every document, since Typst remembers each path that it ever met.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Binding, Bytes, Datetime, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::Files;
use crate::fonts::{self, FontSet};
use crate::look::{Look, PrinterError};

/// The theme's own layout.
pub(crate) const MAIN: &str = "print/main.typ";

const DOCUMENT: &str = "doc.json";
const LOOK: &str = "kotosivu/look.json";
const BUILT_IN_MAIN: &str = "kotosivu/main.typ";
const BUILT_IN: &[(&str, &str)] = &[
    ("kotosivu/words.typ", include_str!("typst/words.typ")),
    ("kotosivu/tables.typ", include_str!("typst/tables.typ")),
    ("kotosivu/pictures.typ", include_str!("typst/pictures.typ")),
    ("kotosivu/blocks.typ", include_str!("typst/blocks.typ")),
    ("kotosivu/sheets.typ", include_str!("typst/sheets.typ")),
    ("kotosivu/print.typ", include_str!("typst/print.typ")),
    (BUILT_IN_MAIN, include_str!("typst/main.typ")),
];

/// Functions that print code does without: they would run strings, or programs of another kind.
const TAKEN_OUT: &[&str] = &["eval", "plugin"];

/// Whether a file came with this crate.
pub(crate) fn is_built_in(file: &str) -> bool {
    file.starts_with("kotosivu/")
}

/// What all documents of a printer share.
pub(crate) struct Shelf {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    covered: BTreeSet<u32>,
    missing_families: Vec<String>,
    files: BTreeMap<String, File>,
    main: FileId,
    document: FileId,
}

struct File {
    bytes: Bytes,
    source: Option<Source>,
}

/// The look, with the families that are there.
#[derive(Serialize)]
struct Seen<'l> {
    #[serde(flatten)]
    look: &'l Look,
    families: &'l [String],
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shelf")
            .field("fonts", &self.fonts.len())
            .field("files", &self.files.keys())
            .finish_non_exhaustive()
    }
}

impl Shelf {
    /// Everything in its place.
    pub(crate) fn new(look: &Look, fonts: FontSet, theme: Files) -> Result<Shelf, PrinterError> {
        let fonts = fonts.into_faces();
        let book = FontBook::from_fonts(&fonts);
        let (mut families, missing_families): (Vec<String>, Vec<String>) = look
            .fonts
            .iter()
            .cloned()
            .partition(|family| book.contains_family(&family.to_lowercase()));
        if families.is_empty() {
            families.push(fonts::last_resort().to_owned());
        }
        let mut files = BTreeMap::new();
        for (file, text) in BUILT_IN {
            files.insert((*file).to_owned(), File::new(file, text.as_bytes().to_vec())?);
        }
        let seen = serde_json::to_vec(&Seen { look, families: &families })
            .map_err(|_| PrinterError::File { file: LOOK.to_owned() })?;
        files.insert(LOOK.to_owned(), File::new(LOOK, seen)?);
        let main = if theme.contains_key(MAIN) { MAIN } else { BUILT_IN_MAIN };
        for (file, bytes) in theme {
            if file.starts_with("print/") || file.starts_with("assets/") {
                let entry = File::new(&file, bytes)?;
                files.insert(file, entry);
            }
        }
        Ok(Shelf {
            library: LazyHash::new(library()),
            book: LazyHash::new(book),
            covered: fonts::coverage(&fonts),
            fonts,
            missing_families,
            files,
            main: id(main)?,
            document: id(DOCUMENT)?,
        })
    }

    /// Every character that some font has.
    pub(crate) fn coverage(&self) -> &BTreeSet<u32> {
        &self.covered
    }

    /// Families asked for and not there.
    pub(crate) fn missing_families(&self) -> &[String] {
        &self.missing_families
    }

    fn file(&self, id: FileId) -> FileResult<&File> {
        let path = id.get();
        let found = match path.root() {
            VirtualRoot::Project => self.files.get(path.vpath().get_without_slash()),
            VirtualRoot::Package(_) => None,
        };
        found.ok_or_else(|| {
            let why = "print code reads only the theme's print/ and assets/";
            FileError::Other(Some(why.into()))
        })
    }
}

impl File {
    fn new(file: &str, bytes: Vec<u8>) -> Result<File, PrinterError> {
        let refused = || PrinterError::File { file: file.to_owned() };
        let is_code = file.rsplit_once('.').is_some_and(|(_, extension)| extension == "typ");
        let source = if is_code {
            let text = String::from_utf8(bytes.clone()).map_err(|_| refused())?;
            Some(Source::new(id(file)?, text))
        } else {
            None
        };
        Ok(File { bytes: Bytes::new(bytes), source })
    }
}

fn id(file: &str) -> Result<FileId, PrinterError> {
    let path = VirtualPath::new(file).map_err(|_| PrinterError::File { file: file.to_owned() })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn library() -> Library {
    let features = [Feature::A11yExtras].into_iter().collect();
    let mut library = Library::builder().with_features(features).build();
    for name in TAKEN_OUT {
        library.global.scope_mut().bind((*name).into(), Binding::detached(Value::None));
    }
    library.std = Binding::detached(library.global.clone());
    library
}

/// What Typst can see while it lays out one document.
pub(crate) struct Desk<'s> {
    shelf: &'s Shelf,
    document: Bytes,
}

impl<'s> Desk<'s> {
    /// The shelf with a document beside it.
    pub(crate) fn new(shelf: &'s Shelf, document: &[u8]) -> Desk<'s> {
        Desk { shelf, document: Bytes::new(document.to_vec()) }
    }

    /// A file of code with its name.
    pub(crate) fn named_source(&self, id: FileId) -> Option<(String, Source)> {
        let source = self.source(id).ok()?;
        Some((id.get().vpath().get_without_slash().to_owned(), source))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shelf.book
    }

    fn main(&self) -> FileId {
        self.shelf.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shelf.file(id)?.source.clone().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shelf.document {
            return Ok(self.document.clone());
        }
        self.shelf.file(id).map(|file| file.bytes.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
