//! Builds the site: renders everything that is planned and streams it to the sink.
//!
//! One programme at a time is whole in memory; nothing is written before everything has been
//! surveyed without a fault, and nothing is published before everything has been rendered.

mod documents;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::address::{self, Address, Page};
use crate::audit::{self, Audited};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Report};
use crate::disk::Tree;
use crate::language::Language;
use crate::model::programme::Programme;
use crate::model::site::Site;
use crate::publish::{self, Published, Sink};
use crate::route::{Group, Stop};
use crate::search::{self, Gathering};
use crate::studio::{DataFile, Embedded, Made, Studio};
use crate::survey::{Options, Survey};
use crate::view::embeds::FRAGMENT;

pub use documents::{Documents, Printshop, print};

/// Why a build ended without a new site.
#[derive(Debug)]
pub enum Failure {
    /// Pages could not be rendered.
    Pages(Vec<Report>),
    /// The output could not be written.
    Output(publish::Error),
}

/// Renders every page of the studio into the sink and publishes it all at once.
///
/// `progress` counts the pages that are done. `inputs` is what [`fingerprint`] said of the sources.
pub fn build(
    tree: &Tree,
    survey: &Survey,
    studio: &Studio,
    sink: Sink,
    inputs: &str,
    progress: &AtomicUsize,
) -> Result<Published, Failure> {
    let groups = studio.plan.by_programme(&studio.site);
    let gathering = Gathering::new(&searched(&studio.site));
    let faults: Result<Vec<Vec<Diagnostic>>, publish::Error> = groups
        .into_par_iter()
        .with_max_len(1)
        .map(|Group { programme: id, pages }| {
            let programme = id.and_then(|id| survey.programme(tree, id));
            let desk = Desk { studio, sink: &sink, gathering: &gathering, progress };
            if let Some((id, programme)) = id.zip(programme.as_deref()) {
                desk.put(&studio.programme_data(id, programme))?;
            }
            desk.render_all(programme.as_deref(), &pages)
        })
        .collect();
    let mut out = Diagnostics::default();
    faults.map_err(Failure::Output)?.into_iter().flatten().for_each(|fault| out.push(fault));
    for asset in studio.assets() {
        sink.put(&asset.published, &asset.bytes).map_err(Failure::Output)?;
    }
    for (path, text) in studio.notes() {
        sink.put(path, text.as_bytes()).map_err(Failure::Output)?;
    }
    studio.sitemap(&mut |path, bytes| sink.put(path, bytes)).map_err(Failure::Output)?;
    for DataFile { path, bytes } in studio.data() {
        sink.put(&path, &bytes).map_err(Failure::Output)?;
    }
    for file in gathering.finish() {
        sink.put(&file.path, &file.bytes).map_err(Failure::Output)?;
    }
    if !out.is_empty() {
        return Err(Failure::Pages(out.seal(&[])));
    }
    sink.commit(inputs).map_err(Failure::Output)
}

/// Where pages are rendered to be written.
struct Desk<'a> {
    studio: &'a Studio,
    sink: &'a Sink,
    gathering: &'a Gathering,
    progress: &'a AtomicUsize,
}

impl Desk<'_> {
    fn put(&self, file: &DataFile) -> Result<(), publish::Error> {
        self.sink.put(&file.path, &file.bytes)
    }

    /// Renders the pages of one programme, or the site's own; answers what went wrong with the
    /// templates.
    fn render_all(
        &self,
        programme: Option<&Programme>,
        pages: &[(&Address, Stop)],
    ) -> Result<Vec<Diagnostic>, publish::Error> {
        let rendered = pages.par_iter().map(|(address, stop)| {
            let fault = match self.studio.make(*stop, programme) {
                Ok(Made { html, files, embed, entries }) => {
                    self.sink.put(address.as_str(), &html)?;
                    for file in files {
                        self.sink.put(file.address(address).as_str(), &file.bytes)?;
                    }
                    if let Some(Embedded { framed, fragment }) = embed {
                        let there = address.embedded();
                        self.sink.put(there.as_str(), &framed)?;
                        self.sink.put(there.beside(FRAGMENT).as_str(), &fragment)?;
                    }
                    self.gathering.add(stop.language, entries);
                    None
                }
                Err(fault) => Some(*fault),
            };
            self.progress.fetch_add(1, Ordering::Relaxed);
            Ok(fault)
        });
        let faults: Result<Vec<Option<Diagnostic>>, publish::Error> = rendered.collect();
        Ok(faults?.into_iter().flatten().collect())
    }
}

/// The languages that have a page to search on: an easy language sends its readers to its base.
fn searched(site: &Site) -> Vec<Language> {
    let speaks = |language: &&Language| address::speaks(site, Page::AToZ, **language);
    site.languages.iter().filter(speaks).copied().collect()
}

/// The indexes of all languages, without rendering any page: for a preview.
pub fn index(tree: &Tree, survey: &Survey, studio: &Studio) -> Vec<search::File> {
    let gathering = Gathering::new(&searched(&studio.site));
    let groups = studio.plan.by_programme(&studio.site);
    groups.into_par_iter().with_max_len(1).for_each(|Group { programme, pages }| {
        let programme = programme.and_then(|id| survey.programme(tree, id));
        pages.par_iter().for_each(|(_, stop)| {
            gathering.add(stop.language, studio.read(*stop, programme.as_deref()));
        });
    });
    gathering.finish()
}

/// Renders every page and looks at it as a browser and a screen reader would; writes nothing.
///
/// The same fault on many pages, as a template makes it, is reported on the first of them.
pub fn audit(tree: &Tree, survey: &Survey, studio: &Studio) -> Vec<Report> {
    let groups = studio.plan.by_programme(&studio.site);
    let looked: Vec<Vec<Result<Looked, Box<Diagnostic>>>> = groups
        .into_par_iter()
        .map(|Group { programme, pages }| {
            let programme = programme.and_then(|id| survey.programme(tree, id));
            let make = |(address, stop): &(&Address, Stop)| {
                let made = studio.make(*stop, programme.as_deref())?;
                Ok(look(address, &made))
            };
            pages.par_iter().map(make).collect()
        })
        .collect();
    let mut pages = Vec::with_capacity(studio.plan.len());
    let mut found = Findings::default();
    let mut files: Vec<String> = Vec::new();
    for looked in looked.into_iter().flatten() {
        match looked {
            Ok((page, beside)) => {
                pages.push(page);
                files.extend(beside);
            }
            Err(fault) => found.out.push(*fault),
        }
    }
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    found.gather(&pages, files, studio);
    found.out.seal(&[])
}

/// A page that was looked at, and the addresses of the files that come with it.
type Looked = (Audited, Vec<String>);

/// Looks at a page with what other sites show of it, whose links are the same.
fn look(address: &Address, made: &Made) -> Looked {
    let Made { html, files, embed, entries: _ } = made;
    let mut page = audit::read(address.as_str(), &String::from_utf8_lossy(html));
    let mut others: Vec<String> =
        files.iter().map(|file| file.address(address).to_string()).collect();
    if let Some(Embedded { framed, fragment: _ }) = embed {
        let there = address.embedded();
        let framed = audit::read(there.as_str(), &String::from_utf8_lossy(framed));
        page.faults.extend(framed.faults);
        others.push(there.beside(FRAGMENT).to_string());
        others.push(there.to_string());
    }
    (page, others)
}

/// What an audit found, each thing once.
#[derive(Default)]
struct Findings {
    told: BTreeSet<(&'static str, String)>,
    out: Diagnostics,
}

impl Findings {
    fn gather(&mut self, pages: &[Audited], files: Vec<String>, studio: &Studio) {
        for page in pages {
            for fault in &page.faults {
                self.tell(fault.kind.name(), &fault.snippet, &page.address);
            }
        }
        let assets = studio.assets().iter().map(|asset| asset.published.clone());
        let outputs = studio
            .plan
            .iter()
            .map(|(address, _)| address.as_str().to_owned())
            .chain(assets)
            .chain(studio.data_paths())
            .chain(files);
        for fault in audit::links(pages, &outputs.collect(), &studio.site.base_url) {
            self.tell(fault.kind.name(), &fault.href, &fault.page);
        }
    }

    fn tell(&mut self, reason: &'static str, word: &str, page: &str) {
        if self.told.insert((reason, word.to_owned())) {
            let at = Place::Page(page.to_owned());
            self.out
                .push(Diagnostic::new(Code::PageFault, at).arg("reason", reason).arg("word", word));
        }
    }
}

/// What a build depends on, as a short text: two builds with the same fingerprint write the same bytes.
///
/// It covers the contents of every file of the project, the options and this version of the program.
pub fn fingerprint(tree: &Tree, options: &Options) -> String {
    let listed: Vec<_> = tree.iter().collect();
    let digests: Vec<Option<[u8; 32]>> = listed
        .par_iter()
        .map(|listed| tree.read_bytes(listed).ok().map(|bytes| Sha256::digest(&bytes).into()))
        .collect();
    let mut all = Sha256::new();
    all.update(env!("KOTOSIVU_FINGERPRINT"));
    let Options { today, drafts, pseudo, keep: _, base_url, theme } = options;
    all.update(format!("{today} {drafts} {pseudo} {base_url:?} {theme:?}"));
    for (listed, digest) in listed.iter().zip(digests) {
        all.update(listed.path.as_bytes());
        all.update([0]);
        all.update(digest.unwrap_or_default());
    }
    hex(all)
}

/// The first half of a digest, in hexadecimal digits.
fn hex(digest: Sha256) -> String {
    let digest: [u8; 32] = digest.finalize().into();
    digest[..16].iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
