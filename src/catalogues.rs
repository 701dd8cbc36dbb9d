//! All the texts of a project with the catalogues that translate them, for whoever works on these.
//!
//! A survey keeps what pages need; this reads the same files for their words. It does not know what a
//! page is, and it writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{self, Ground, SpokenGround};
use crate::diag::{Diagnostics, Report};
use crate::disk::Tree;
use crate::language::Language;
use crate::source::{SourceFile, Sources, Span};
use crate::survey::{folders, ground_files, programme_files};
use crate::translation::po;
use crate::translation::unit::{Book, Owner, Unit, Volume};

/// The words of a project.
#[derive(Debug)]
pub struct Library {
    /// The site, the registry, then every programme by name.
    pub books: Vec<Book>,
    /// What was found wrong on the way; rules of the field have not been asked.
    pub reports: Vec<Report>,
}

/// Reads every text there is to translate, of all programmes, drafts too, and every catalogue.
pub fn read(tree: &Tree) -> Library {
    let folders = folders(tree);
    let mut out = Diagnostics::default();
    let (sources, catalogues) = parted(&tree.read(ground_files(tree).into_iter(), &mut out));
    let spoken = check::spoken_site(&sources, &folders, &mut out);
    let SpokenGround { ground, base, site, registry } = spoken;
    let is_whole = ground.is_whole && out.losses().is_empty();
    let losses = out.losses().clone();
    let mut shelve = |owner: Owner, units| {
        let volumes = volumes(&owner.folder(), &catalogues, &mut out);
        let languages = ground.site.languages.clone();
        let shelf = Shelf { owner, base, languages, volumes, is_whole };
        shelf.book(units, &sources)
    };
    let mut books = vec![shelve(Owner::Site, site.units), shelve(Owner::Registry, registry.units)];
    let mut reports = out.seal(&[&sources, &catalogues]);
    let programmes: Vec<_> = folders
        .par_iter()
        .map(|slug| programme(tree, &ground, &folders, slug, Diagnostics::after(&losses)))
        .collect();
    for (book, found) in programmes {
        books.extend(book);
        reports.extend(found);
    }
    crate::diag::sort(&mut reports);
    Library { books, reports }
}

fn programme(
    tree: &Tree,
    ground: &Ground,
    folders: &[String],
    slug: &str,
    mut out: Diagnostics,
) -> (Option<Book>, Vec<Report>) {
    let all = tree.read(programme_files(tree, slug).into_iter(), &mut out);
    let (sources, catalogues) = parted(&all);
    let (programme, spoken) =
        check::spoken_programme(&ground.site, folders, slug, &sources, &mut out);
    let is_whole = programme.is_some() && out.losses().is_empty();
    let owner = Owner::Programme(slug.to_owned());
    let volumes = volumes(&owner.folder(), &catalogues, &mut out);
    let languages = match programme {
        Some(programme) => programme.languages,
        None => ground.site.languages.clone(),
    };
    let book = spoken.map(|(base, spoken)| {
        Shelf { owner, base, languages, volumes, is_whole }.book(spoken.units, &sources)
    });
    (book, out.seal(&[&all]))
}

/// The texts, and apart from them the catalogues: what is wrong in one of these takes nothing from
/// the texts.
fn parted(all: &Sources) -> (Sources, Sources) {
    let is_catalogue = |file: &&Arc<SourceFile>| {
        Path::new(&file.path).extension().is_some_and(|ending| ending == "po")
    };
    let (catalogues, sources) = all.iter().partition::<Vec<_>, _>(is_catalogue);
    let own = |files: Vec<&Arc<SourceFile>>| Sources::new(files.into_iter().cloned().collect());
    (own(sources), own(catalogues))
}

/// What is known of a book before its texts are in it.
struct Shelf {
    owner: Owner,
    base: Language,
    languages: Vec<Language>,
    volumes: BTreeMap<Language, Volume>,
    is_whole: bool,
}

impl Shelf {
    /// Puts the units into the order of the sources.
    fn book(self, mut units: Vec<Unit>, sources: &Sources) -> Book {
        units.sort_by_key(|unit| unit.at);
        let mut keys = BTreeSet::new();
        units.retain(|unit| keys.insert(unit.key.clone()));
        let places = units.iter().map(|unit| place(unit.at, sources)).collect();
        let Shelf { owner, base, languages, volumes, is_whole } = self;
        Book { owner, base, languages, units, places, volumes, is_whole }
    }
}

fn place(at: Span, sources: &Sources) -> (String, usize) {
    let file = sources.get(at.file);
    file.map_or_else(Default::default, |file| (file.path.clone(), file.line_column(at.start).0))
}

fn volumes(folder: &str, sources: &Sources, out: &mut Diagnostics) -> BTreeMap<Language, Volume> {
    let mut volumes = BTreeMap::new();
    for file in sources.iter() {
        let Some((language, catalogue, faults)) = check::catalogue(file, folder, out) else {
            continue;
        };
        // A second entry for one field is told, but not lost.
        let is_lost = |fault: &po::Fault| !matches!(fault.kind, po::FaultKind::Duplicate { .. });
        let is_whole = !faults.iter().any(is_lost);
        volumes.insert(language, Volume { path: file.path.clone(), catalogue, is_whole });
    }
    volumes
}
