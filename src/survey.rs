//! Surveys a project: reads, resolves and checks every programme, and keeps what fits in memory.
//!
//! A survey is a value. Surveying again after an edit reuses all that the edit cannot have changed,
//! so that a preview of a national site costs what one programme costs.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::check::{self, Ground};
use crate::diag::{Code, Diagnostic, Diagnostics, Losses, Place, Report};
use crate::disk::{Listed, Stamp, Tree};
use crate::language::Language;
use crate::model::kind::{ProgrammeState, Publicity};
use crate::model::programme::Programme;
use crate::model::site::{Outline, Site};
use crate::model::table::{Id, Table};
use crate::source::{FileId, Sources};

/// What the site itself is read from.
const GROUND: [&str; 4] =
    ["kotosivu.toml", "programmes/registry", "content/pages", "content/translations"];

/// Where the catalogues of the site's own texts lie.
const SITE_CATALOGUES: &str = "content/translations";

/// How to survey.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day that counts as today, for rules about periods and reviews.
    pub today: Date,
    /// Whether drafts are published.
    pub drafts: bool,
    /// Whether the site is made in the pseudo-locale too, to see which words are in no catalogue.
    pub pseudo: bool,
    /// How many bytes of programme sources may stay in memory resolved; beyond that each programme
    /// is read again when its pages are rendered, so that memory does not grow with the site.
    pub keep: u64,
    /// The address of the site, in place of the one in `kotosivu.toml`.
    pub base_url: Option<String>,
    /// The theme of the site, in place of the one in its settings.
    pub theme: Option<String>,
}

impl Options {
    /// What is kept in memory unless told otherwise: 24 MiB of sources, a site of some ten thousand
    /// pages.
    pub const KEEP: u64 = 24 << 20;

    /// A plain survey on `today`.
    pub fn new(today: Date) -> Options {
        Options {
            today,
            drafts: false,
            pseudo: false,
            keep: Options::KEEP,
            base_url: None,
            theme: None,
        }
    }
}

/// A surveyed project.
#[derive(Debug, Clone)]
pub struct Survey {
    /// The site with the outlines of its published programmes; none where `kotosivu.toml` cannot be read.
    pub site: Option<Arc<Site>>,
    /// All that was found, in path order.
    pub reports: Vec<Report>,
    ground: Option<Arc<Surveyed<Ground>>>,
    programmes: Vec<Arc<Surveyed<Resolved>>>,
    /// The names of all programme folders, for programmes that are read again.
    folders: Vec<String>,
}

/// Something read from files, with what was found in them.
#[derive(Debug)]
struct Surveyed<T> {
    /// The files it was read from, as they were then.
    files: Vec<(FileId, Stamp)>,
    /// What they say; where it `stands`, what they said when they could last be read.
    value: Arc<T>,
    stands: bool,
    /// What was left out of the value.
    losses: Losses,
    reports: Vec<Report>,
}

/// What is found in a file that cannot be read whole: what else it says is not known.
const UNREAD: [Code; 9] = [
    Code::UnreadableFile,
    Code::FileTooLarge,
    Code::NotUtf8,
    Code::TomlSyntax,
    Code::UnquotedValue,
    Code::CurlyQuotes,
    Code::NoBreakSpace,
    Code::Backslash,
    Code::PoSyntax,
];

impl<T> Surveyed<T> {
    fn new(
        files: Vec<(FileId, Stamp)>,
        value: T,
        sources: &Sources,
        out: Diagnostics,
    ) -> Surveyed<T> {
        let losses = out.losses().clone();
        let reports = out.seal(&[sources]);
        Surveyed { files, value: Arc::new(value), stands: false, losses, reports }
    }

    /// This; or, where something in it could not be read, what was whole `before`, with the
    /// complaints of now.
    fn or_stand(
        self,
        before: Option<&Arc<Surveyed<T>>>,
        is_whole: fn(&T) -> bool,
    ) -> Arc<Surveyed<T>> {
        let unread = self.reports.iter().any(|report| UNREAD.contains(&report.diagnostic.code));
        let broken = unread || !is_whole(&self.value);
        let before = before.filter(|before| broken && is_whole(&before.value));
        Arc::new(match before {
            Some(before) => Surveyed { value: Arc::clone(&before.value), stands: true, ..self },
            None => self,
        })
    }
}

/// A programme as surveyed.
#[derive(Debug)]
struct Resolved {
    slug: String,
    /// The day on which the rules of the field were asked: their answers grow old.
    judged: Date,
    outline: Option<Outline>,
    programme: Option<Arc<Programme>>,
}

/// What all programmes of one survey have in common.
struct Round<'a> {
    tree: &'a Tree,
    ground: &'a Surveyed<Ground>,
    folders: &'a [String],
    today: Date,
    keep: bool,
    reusable: Option<&'a Survey>,
}

/// Surveys the project behind `tree`; `before` is an earlier survey of the same project, if there is one.
///
/// What has not changed since then is not read again. A programme, or the site's own files, of which
/// something can no longer be read at all stands as it was then, so that a half-typed line does not
/// empty a preview; [`Survey::stands`] tells.
pub fn survey(tree: &Tree, options: &Options, before: Option<(&Tree, &Survey)>) -> Survey {
    let before = before.filter(|(old, _)| old.same_paths(tree)).map(|(_, survey)| survey);
    let folders = folders(tree);
    let ground = survey_ground(tree, &folders, options, before);
    let same_ground = before
        .and_then(|survey| survey.ground.as_ref())
        .is_some_and(|old| Arc::ptr_eq(&old.value, &ground.value));
    let reusable = before.filter(|_| same_ground);
    let round = Round {
        tree,
        ground: &ground,
        folders: &folders,
        today: options.today,
        keep: fits(tree, &ground.value.published, options.keep),
        reusable,
    };
    let published = &ground.value.published;
    let programmes: Vec<_> =
        published.par_iter().map(|slug| survey_programme(slug, &round)).collect();
    let mut further = unused(tree, &folders);
    further.extend(judge_site(tree, &ground, options.today));
    finish(ground, programmes, folders, further, options)
}

/// The names of all programme folders, in order.
pub(crate) fn folders(tree: &Tree) -> Vec<String> {
    let names = tree.under("programmes").filter_map(|listed| {
        let (name, _) = listed.path.strip_prefix("programmes/")?.split_once('/')?;
        (name != "registry").then(|| name.to_owned())
    });
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The files that the site itself is read from.
pub(crate) fn ground_files(tree: &Tree) -> Vec<&Listed> {
    let config = tree.find("kotosivu.toml");
    let folders = GROUND[1..].iter().flat_map(|folder| tree.under(folder).collect::<Vec<_>>());
    config.into_iter().chain(folders.filter(|listed| is_used(&listed.path))).collect()
}

/// The files that a programme is read from.
pub(crate) fn programme_files<'a>(tree: &'a Tree, slug: &str) -> Vec<&'a Listed> {
    let folders = [format!("programmes/{slug}"), format!("content/{slug}")];
    let files = folders.iter().flat_map(|folder| tree.under(folder).collect::<Vec<_>>());
    files.filter(|listed| is_used(&listed.path)).collect()
}

/// Whether a file is read: records and catalogues among the programmes, prose among the content.
/// What is read must lie where it is looked for.
fn is_used(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let depth = folder.split('/').count();
    match name.rsplit_once('.') {
        Some((_, "toml")) => folder.starts_with("programmes/"),
        Some((_, "po")) => {
            let of_programme = folder.starts_with("programmes/") && depth == 3;
            folder == SITE_CATALOGUES || (of_programme && folder.ends_with("/translations"))
        }
        Some((_, "md")) => {
            folder.starts_with("content/") && depth == 2 && folder != SITE_CATALOGUES
        }
        _ => false,
    }
}

/// Files of the folders `programmes` and `content` that nothing reads: often a slip in a name.
fn unused(tree: &Tree, folders: &[String]) -> Vec<Report> {
    let mut out = Diagnostics::default();
    for listed in tree.under("programmes").chain(tree.under("content")) {
        let lost = !is_used(&listed.path) || belongs_nowhere(&listed.path, folders);
        if lost {
            out.push(Diagnostic::new(Code::UnusedFile, Place::Path(listed.path.clone())));
        }
    }
    out.seal(&[])
}

/// What the rules of the field find in the site itself, asked anew on every day. After a fault they
/// would complain of the same again.
fn judge_site(tree: &Tree, ground: &Surveyed<Ground>, today: Date) -> Vec<Report> {
    let mut out = Diagnostics::default();
    let faulty = ground.reports.iter().any(|report| report.diagnostic.is_fault());
    if ground.value.is_whole && !ground.stands && !faulty {
        check::rules::run_site(&ground.value.site, today, &mut out);
    }
    seal_late(tree, out)
}

/// Whether a prose lies in a folder of `content` that belongs to no programme.
fn belongs_nowhere(path: &str, folders: &[String]) -> bool {
    let folder = path.strip_prefix("content/").and_then(|rest| rest.split('/').next());
    let is_own = |folder: &str| matches!(folder, "pages" | "translations");
    folder.is_some_and(|folder| !is_own(folder) && !folders.iter().any(|known| known == folder))
}

fn stamps(files: &[&Listed]) -> Vec<(FileId, Stamp)> {
    files.iter().map(|listed| (listed.id, listed.stamp)).collect()
}

/// Whether the sources of these programmes fit into `limit` bytes.
fn fits(tree: &Tree, programmes: &[String], limit: u64) -> bool {
    let bytes =
        programmes.iter().flat_map(|slug| programme_files(tree, slug)).map(|listed| listed.len);
    bytes.sum::<u64>() <= limit
}

fn survey_ground(
    tree: &Tree,
    folders: &[String],
    options: &Options,
    before: Option<&Survey>,
) -> Arc<Surveyed<Ground>> {
    let files = ground_files(tree);
    let stamps = stamps(&files);
    let old = before.and_then(|survey| survey.ground.as_ref());
    if let Some(same) = old.filter(|old| old.files == stamps) {
        return Arc::clone(same);
    }
    let mut out = Diagnostics::default();
    lose_gaps(tree, &GROUND, &mut out);
    let sources = tree.read(files.into_iter(), &mut out);
    let mut ground = check::site(&sources, folders, &mut out);
    if let Some(theme) = &options.theme {
        ground.site.theme.clone_from(theme);
    }
    if let Some(base_url) = &options.base_url {
        ground.site.base_url = format!("{}/", base_url.trim_end_matches('/'));
    }
    if options.pseudo && !ground.site.languages.contains(&Language::PSEUDO) {
        ground.site.languages.push(Language::PSEUDO);
    }
    Surveyed::new(stamps, ground, &sources, out).or_stand(old, |ground| ground.is_whole)
}

/// Notes what may have been declared in files that could not be listed; their reason has been reported.
fn lose_gaps(tree: &Tree, folders: &[&str], out: &mut Diagnostics) {
    for gap in tree.gaps() {
        if folders.iter().any(|folder| overlap(gap, folder)) {
            out.lose_file();
        } else if let Some(name) = gap.strip_prefix("programmes/") {
            // A whole programme whose folder cannot be listed; a file in one does not matter here.
            out.lose(name);
        }
    }
}

/// Whether one path is the other or lies in it.
fn overlap(one: &str, other: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    inside(one, other) || inside(other, one)
}

fn survey_programme(slug: &str, round: &Round<'_>) -> Arc<Surveyed<Resolved>> {
    let files = programme_files(round.tree, slug);
    let stamps = stamps(&files);
    let known = |old: &&Arc<Surveyed<Resolved>>| old.value.slug == slug;
    let old = round.reusable.and_then(|survey| survey.programmes.iter().find(known));
    let same =
        |old: &&Arc<Surveyed<Resolved>>| old.value.judged == round.today && old.files == stamps;
    if let Some(same) = old.filter(same) {
        return Arc::clone(same);
    }
    let mut out = Diagnostics::after(&round.ground.losses);
    let own = [format!("programmes/{slug}"), format!("content/{slug}")];
    lose_gaps(round.tree, &[&own[0], &own[1]], &mut out);
    let sources = round.tree.read(files.into_iter(), &mut out);
    let site = &round.ground.value.site;
    let programme = check::programme(site, round.folders, slug, &sources, &mut out);
    // After a fault things are missing from the model, and rules would complain of that again.
    if let Some(programme) = programme.as_ref().filter(|_| is_whole(&out)) {
        check::progress_of(programme, site, &mut out);
        check::rules::run(site, programme, round.today, &mut out);
    }
    let outline = programme.as_ref().map(|programme| {
        check::outline(programme, &site.registry, &site.languages, site.publish_share)
    });
    let programme = programme.filter(|_| round.keep).map(Arc::new);
    let value = Resolved { slug: slug.to_owned(), judged: round.today, outline, programme };
    Surveyed::new(stamps, value, &sources, out).or_stand(old, |value| value.outline.is_some())
}

/// Whether the programme and the registry were understood in full.
fn is_whole(out: &Diagnostics) -> bool {
    out.losses().is_empty() && !out.has_faults()
}

fn finish(
    ground: Arc<Surveyed<Ground>>,
    programmes: Vec<Arc<Surveyed<Resolved>>>,
    folders: Vec<String>,
    further: Vec<Report>,
    options: &Options,
) -> Survey {
    let mut reports = ground.reports.clone();
    reports.extend(further);
    for programme in &programmes {
        reports.extend(programme.reports.iter().cloned());
    }
    crate::diag::sort(&mut reports);
    let programmes: Vec<_> = programmes
        .into_iter()
        .filter(|programme| is_published(&programme.value, options))
        .collect();
    let outlines: Vec<_> =
        programmes.iter().filter_map(|programme| programme.value.outline.clone()).collect();
    if !ground.value.is_whole {
        return Survey {
            site: None,
            reports,
            ground: Some(ground),
            programmes: Vec::new(),
            folders,
        };
    }
    let (names, _) = Table::reserve(outlines.iter().map(|outline| outline.slug.clone()));
    let mut site = ground.value.site.clone();
    site.programmes = names.fill(outlines);
    Survey { site: Some(Arc::new(site)), reports, ground: Some(ground), programmes, folders }
}

/// Drafts are published only when asked for, and what is not public never is.
fn is_published(programme: &Resolved, options: &Options) -> bool {
    programme.outline.as_ref().is_some_and(|outline| {
        let draft = outline.state == ProgrammeState::Draft;
        outline.publicity == Publicity::Public
            && (options.drafts || !draft)
            && !outline.languages.is_empty()
    })
}

impl Survey {
    /// A programme whole: from memory, or read again.
    pub fn programme(&self, tree: &Tree, id: Id<Outline>) -> Option<Arc<Programme>> {
        let surveyed = self.programmes.get(id.index())?;
        if let Some(programme) = &surveyed.value.programme {
            return Some(Arc::clone(programme));
        }
        let site = self.site.as_ref()?;
        // What it complains of has been told by the survey.
        let mut told = Diagnostics::default();
        let slug = &surveyed.value.slug;
        let sources: Sources = tree.read(programme_files(tree, slug).into_iter(), &mut told);
        check::programme(site, &self.folders, slug, &sources, &mut told).map(Arc::new)
    }

    /// Whether anything stands as it was before because it cannot be read now.
    pub fn stands(&self) -> bool {
        self.ground.as_ref().is_some_and(|ground| ground.stands)
            || self.programmes.iter().any(|programme| programme.stands)
    }
}

/// Gives late complaints the texts they point into, when the sources are no longer at hand.
pub fn seal_late(tree: &Tree, out: Diagnostics) -> Vec<Report> {
    let mut pointed: Vec<FileId> = Vec::new();
    for diagnostic in out.iter() {
        let main = match diagnostic.at {
            Place::Span(span) => Some(span.file),
            Place::Path(_) | Place::Page(_) => None,
        };
        pointed.extend(main.into_iter().chain(diagnostic.labels.iter().map(|label| label.at.file)));
    }
    pointed.sort_unstable();
    pointed.dedup();
    let listed = pointed.into_iter().filter_map(|id| tree.get(id));
    let sources = tree.read(listed, &mut Diagnostics::default());
    out.seal(&[&sources])
}
