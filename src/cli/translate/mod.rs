//! `kotosivu translate`: keeps the catalogues of translations up to date, tells how far they are, and
//! hands them out to translators' tools.

mod export;
mod import;
mod status;
mod update;

use kotosivu::catalogues::{self, Library};
use kotosivu::diag::{Class, Diagnostics, Report, nearest};
use kotosivu::disk::Tree;
use kotosivu::language::Language;
use kotosivu::translation::unit::Book;

use crate::cli::Ended;
use crate::cli::args::{Args, Chosen, TranslateCommand, TranslateOptions};
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;

/// Runs what was asked of the translations.
pub(crate) fn run(
    args: &Args,
    options: &TranslateOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    match &options.command {
        TranslateCommand::Export(options) => export::run(args, options, speaker),
        TranslateCommand::Import(options) => import::run(args, options, speaker),
        TranslateCommand::Status(options) => status::run(args, options, speaker),
        TranslateCommand::Update(options) => update::run(args, options, speaker),
    }
}

/// The words of a project, and which of them were asked for.
struct Desk {
    tree: Tree,
    library: Library,
    /// The languages asked for; none where all are meant.
    languages: Vec<Language>,
    /// The name of the one book asked for.
    only: Option<String>,
}

impl Desk {
    fn open(args: &Args, chosen: &Chosen) -> Result<Desk, anyhow::Error> {
        let languages = chosen.lang.iter().map(|tag| {
            Language::parse(tag).map_err(|_| Refusal::new("refused-language", tag.as_str()))
        });
        let languages = languages.collect::<Result<Vec<_>, Refusal>>()?;
        let mut out = Diagnostics::default();
        let tree = Tree::scan(&args.root, &mut out)?;
        let mut library = catalogues::read(&tree);
        library.reports.extend(out.seal(&[]));
        if let Some(name) = &chosen.programme {
            let known = || library.books.iter().map(|book| book.owner.name());
            let refusal =
                || Refusal::new("refused-programme", name).nearest(nearest(name, known()));
            anyhow::ensure!(known().any(|known| known == name), refusal());
        }
        Ok(Desk { tree, library, languages, only: chosen.programme.clone() })
    }

    /// The books asked for.
    fn books(&self) -> impl Iterator<Item = &Book> {
        let is_asked =
            |book: &&Book| self.only.as_ref().is_none_or(|name| name == book.owner.name());
        self.library.books.iter().filter(is_asked)
    }

    /// The languages in which a book is looked at: those asked for; else its own and those of the
    /// catalogues there are, so that none is begun in which nobody will read the book.
    fn languages(&self, book: &Book) -> Vec<Language> {
        let mut languages = self.languages.clone();
        if languages.is_empty() {
            languages.clone_from(&book.languages);
            languages.extend(book.volumes.keys());
        }
        let mut known = Vec::new();
        languages.retain(|language| {
            let is_new = !known.contains(language);
            known.push(*language);
            is_new && book.units.iter().any(|unit| unit.is_for(*language))
        });
        languages
    }

    /// What keeps the texts or a catalogue from being read.
    fn faults(&self) -> Vec<Report> {
        let is_fault = |report: &&Report| report.diagnostic.code.class() == Class::Fault;
        self.library.reports.iter().filter(is_fault).cloned().collect()
    }
}
