//! The state of a preview: a site in order, and all that is wrong with the project now.
//!
//! Reading again costs what the edit touches, and a reading that finds nothing changed gives no new
//! state. What cannot be read at all stands as it last was. This room knows no network.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jiff::civil::Date;
use kotosivu::address::Address;
use kotosivu::build;
use kotosivu::diag::{Diagnostic, Diagnostics, Report, Severity};
use kotosivu::disk::Tree;
use kotosivu::export::sitemap::ROBOTS;
use kotosivu::model::site::Outline;
use kotosivu::route::Stop;
use kotosivu::search::File;
use kotosivu::studio::{self, Dressed, Embedded, Studio};
use kotosivu::survey::{self, Options, Survey};
use kotosivu::view::embeds::FRAGMENT;
use kotosivu::view::open;

use crate::cli::args::ReadOptions;
use crate::cli::today;

/// How long a file that has vanished may stay away before it counts as gone: editors that save by
/// renaming leave such a gap.
const GAP: Duration = Duration::from_millis(40);

/// How many changed files are named.
const NAMED: usize = 3;

/// A project to preview.
pub(super) struct Preview {
    root: PathBuf,
    drafts: bool,
    pseudo: bool,
    base_url: Option<String>,
    theme: Option<String>,
    clock: Option<Date>,
}

/// What is shown at one moment.
pub(super) struct Shown {
    /// Tells this state from every other, also from those of an earlier run of the program.
    pub(super) mark: String,
    /// All that was found, in path order.
    pub(super) reports: Vec<Report>,
    /// The site that is shown; none if there has not been one yet.
    pub(super) site: Option<Arc<InOrder>>,
    /// Whether what is shown is made of the present files alone.
    pub(super) current: bool,
    number: u64,
    today: Date,
    tree: Arc<Tree>,
    survey: Arc<Survey>,
    listing: Vec<Report>,
}

/// A site in order: any of its pages can be made.
pub(super) struct InOrder {
    tree: Arc<Tree>,
    survey: Arc<Survey>,
    dressed: Dressed,
    pub(super) studio: Studio,
    /// The indexes of the search, made when the first of them is asked for.
    index: OnceLock<Vec<File>>,
}

/// A listed project.
struct Listing {
    tree: Tree,
    reports: Vec<Report>,
    today: Date,
}

impl Preview {
    pub(super) fn new(root: &Path, read: &ReadOptions) -> Preview {
        Preview {
            root: root.to_owned(),
            drafts: read.drafts,
            pseudo: read.pseudo,
            base_url: read.base_url.clone(),
            theme: read.theme.clone(),
            clock: read.clock,
        }
    }

    /// The first state. An error if the folder cannot be listed.
    pub(super) fn first(&self) -> Result<Shown, anyhow::Error> {
        Ok(self.shown(self.list()?, None))
    }

    /// The state after `before`; none where nothing has changed. An error if the folder cannot be
    /// listed.
    pub(super) fn again(&self, before: &Shown) -> Result<Option<Shown>, anyhow::Error> {
        let mut listing = self.list()?;
        if before.has_lost_files(&listing.tree) {
            std::thread::sleep(GAP);
            listing = self.list()?;
        }
        Ok((!before.is_of(&listing)).then(|| self.shown(listing, Some(before))))
    }

    fn list(&self) -> Result<Listing, anyhow::Error> {
        let mut out = Diagnostics::default();
        let tree = Tree::scan(&self.root, &mut out)?;
        Ok(Listing { tree, reports: out.seal(&[]), today: today::today(self.clock)? })
    }

    fn shown(&self, listing: Listing, before: Option<&Shown>) -> Shown {
        let Listing { tree, reports: listing, today } = listing;
        let mut options = Options::new(today);
        options.drafts = self.drafts;
        options.pseudo = self.pseudo;
        options.base_url.clone_from(&self.base_url);
        options.theme.clone_from(&self.theme);
        options.keep = u64::MAX;
        let earlier = before.map(|before| (&*before.tree, &*before.survey));
        let survey = Arc::new(survey::survey(&tree, &options, earlier));
        let tree = Arc::new(tree);
        let fresh = InOrder::open(&tree, &survey, before);
        let current = fresh.is_some() && !survey.stands();
        let mut reports = listing.clone();
        reports.extend(survey.reports.iter().cloned());
        reports.extend(fresh.iter().flat_map(|site| site.studio.reports.iter().cloned()));
        kotosivu::diag::sort(&mut reports);
        let site = fresh.map(Arc::new).or_else(|| before?.site.clone());
        let number = before.map_or(1, |before| before.number + 1);
        let mark = format!("{}-{number}", std::process::id());
        Shown { mark, reports, site, current, number, today, tree, survey, listing }
    }
}

impl InOrder {
    fn open(tree: &Arc<Tree>, survey: &Arc<Survey>, before: Option<&Shown>) -> Option<InOrder> {
        let site = survey.site.as_deref()?;
        let same_look = |old: &&Arc<InOrder>| {
            let now = (&site.theme, site.theme_at, &site.languages);
            let then = &old.studio.site;
            now == (&then.theme, then.theme_at, &then.languages)
                && tree.under("themes").eq(old.tree.under("themes"))
        };
        let old = before.and_then(|before| before.site.as_ref()).filter(same_look);
        let dressed = old.map_or_else(|| studio::dress(tree, site), |old| old.dressed.clone());
        let studio = Studio::open(tree, survey, dressed.clone())?;
        let (tree, survey, index) = (Arc::clone(tree), Arc::clone(survey), OnceLock::new());
        Some(InOrder { tree, survey, dressed, studio, index })
    }

    /// The bytes of the page at an address, as `build` writes them; none if no page is there.
    pub(super) fn page(&self, address: &Address) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        self.studio.find(address).map(|stop| self.render(stop))
    }

    /// The bytes of a file of the search, as `build` writes them; none if none is there.
    pub(super) fn index(&self, address: &Address) -> Option<&[u8]> {
        // Making it takes a while, so only for what can be one of them.
        if !address.as_str().contains("/a-z/") {
            return None;
        }
        let index = self.index.get_or_init(|| build::index(&self.tree, &self.survey, &self.studio));
        let found = index.iter().find(|file| file.path == address.as_str());
        found.map(|file| file.bytes.as_slice())
    }

    /// The bytes of a file for robots and search engines, as `build` writes them.
    pub(super) fn known(&self, address: &Address) -> Option<Vec<u8>> {
        let path = address.as_str();
        if path == ROBOTS {
            let notes = self.studio.notes().into_iter();
            return notes
                .into_iter()
                .find(|(name, _)| *name == path)
                .map(|(_, it)| it.into_bytes());
        }
        if !path.starts_with("sitemap") {
            return None;
        }
        let mut found = None;
        let put = self.studio.sitemap(&mut |name, bytes| {
            if name == path {
                found = Some(bytes.to_vec());
            }
            Ok::<(), Infallible>(())
        });
        put.ok().and(found)
    }

    /// The bytes of a file that stands beside a page, as `build` writes them.
    pub(super) fn beside(&self, address: &Address) -> Option<Vec<u8>> {
        let (page, name) = address.page_beside();
        let stop = self.studio.find(&page)?;
        let programme = stop.page.programme();
        let programme = programme.and_then(|id| self.survey.programme(&self.tree, id));
        let files = self.studio.view(stop, programme.as_deref()).files;
        files.into_iter().find(|file| file.name == name).map(|file| file.bytes)
    }

    /// The bytes of a file of open data, as `build` writes them.
    pub(super) fn data(&self, address: &Address) -> Option<Vec<u8>> {
        let path = address.as_str();
        if !path.starts_with(open::FOLDER) {
            return None;
        }
        let own = |(_, outline): &(_, &Outline)| open::programme_path(&outline.slug) == path;
        if let Some((id, _)) = self.studio.site.programmes.iter().find(own) {
            let programme = self.survey.programme(&self.tree, id)?;
            return Some(self.studio.programme_data(id, &programme).bytes);
        }
        self.studio.data().into_iter().find(|file| file.path == path).map(|file| file.bytes)
    }

    /// The bytes of what other sites can show of a page, as `build` writes them; none where nothing
    /// of the kind is there.
    pub(super) fn embed(&self, address: &Address) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        let (there, name) = address.page_beside();
        let stop = self.studio.find(&there.of_embedded()?)?;
        let programme = stop.page.programme();
        let programme = programme.and_then(|id| self.survey.programme(&self.tree, id));
        let choose = |made: Embedded| match name {
            FRAGMENT => Some(made.fragment),
            "index.html" => Some(made.framed),
            _ => None,
        };
        match self.studio.embed(stop, programme.as_deref()) {
            Ok(made) => made.and_then(choose).map(Ok),
            Err(fault) => Some(Err(fault)),
        }
    }

    /// The bytes of a page.
    pub(super) fn render(&self, stop: Stop) -> Result<Vec<u8>, Box<Diagnostic>> {
        let programme = stop.page.programme();
        let programme = programme.and_then(|id| self.survey.programme(&self.tree, id));
        self.studio.render(stop, programme.as_deref())
    }
}

impl Shown {
    /// The folder of the project, with all links resolved.
    pub(super) fn root(&self) -> &Path {
        self.tree.root()
    }

    /// Whether the folder is one of a project at all.
    pub(super) fn has_site_file(&self) -> bool {
        self.tree.find("kotosivu.toml").is_some()
    }

    /// Errors, warnings and notes.
    pub(super) fn counts(&self) -> (usize, usize, usize) {
        let of = |severity| {
            self.reports.iter().filter(|report| report.diagnostic.severity == severity).count()
        };
        (of(Severity::Error), of(Severity::Warning), of(Severity::Info))
    }

    /// What was found that had not been found `before`, wherever in its file it stood then.
    pub(super) fn news(&self, before: &Shown) -> Vec<Report> {
        let told: BTreeSet<String> = before.reports.iter().map(identity).collect();
        self.reports.iter().filter(|report| !told.contains(&identity(report))).cloned().collect()
    }

    /// The files that are new, changed or gone since `before`: the first few by name. The folder
    /// of the project where it was not the files that changed.
    pub(super) fn changed_since(&self, before: &Shown) -> String {
        let mut paths: BTreeSet<&str> = BTreeSet::new();
        for (one, other) in [(&self.tree, &before.tree), (&before.tree, &self.tree)] {
            let differs = one.iter().filter(|listed| {
                other.find(&listed.path).is_none_or(|known| known.stamp != listed.stamp)
            });
            paths.extend(differs.map(|listed| listed.path.as_str()));
        }
        if paths.is_empty() {
            return self.root().display().to_string();
        }
        let named: Vec<&str> = paths.iter().copied().take(NAMED).collect();
        let more = paths.len() - named.len();
        let rest = if more > 0 { format!(" (+ {more})") } else { String::new() };
        named.join(", ") + &rest
    }

    fn is_of(&self, listing: &Listing) -> bool {
        let found = |reports: &[Report]| -> Vec<Diagnostic> {
            reports.iter().map(|report| report.diagnostic.clone()).collect()
        };
        self.today == listing.today
            && self.tree.iter().eq(listing.tree.iter())
            && found(&self.listing) == found(&listing.reports)
    }

    fn has_lost_files(&self, tree: &Tree) -> bool {
        self.tree.iter().any(|listed| tree.find(&listed.path).is_none())
    }
}

/// What makes a report the same one after its file was edited elsewhere.
fn identity(report: &Report) -> String {
    let diagnostic = &report.diagnostic;
    format!("{} {} {:?}", diagnostic.code.name(), report.path(), diagnostic.args)
}
