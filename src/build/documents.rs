//! The documents of the pages: laid out anew where what they are made of has changed, else taken over
//! from the site that stands.
//!
//! What a document was made of stands with its file in the record of the site, as a digest. Who lays
//! it out is not known here.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};

use crate::address::{Address, Page};
use crate::build::{Failure, hex};
use crate::diag::Diagnostics;
use crate::disk::Tree;
use crate::language::Language;
use crate::model::site::{Leaf, Site};
use crate::print::doc::PrintDoc;
use crate::print::press::{Fault, Press, Pressed};
use crate::publish::{self, Sink};
use crate::route::Group;
use crate::studio::{Paper, Portion, Studio};
use crate::survey::Survey;

/// Where documents are made.
#[derive(Clone, Copy)]
pub struct Printshop<'a> {
    /// Who lays them out.
    pub press: &'a (dyn Press + Sync),
    /// Where they go.
    pub sink: &'a Sink,
    /// Whether all are laid out, even those that stand in the site already.
    pub afresh: bool,
}

/// What became of the documents, each counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Documents {
    /// Laid out.
    pub made: usize,
    /// Taken over from the site that stands.
    pub kept: usize,
}

/// Puts the documents of all pages into the sink, one after another, and has the studio note them, so
/// that the pages link them. To be done before [`super::build`]. The same fault in many documents is
/// told of the first.
///
/// `progress` counts the pages that have been looked at.
pub fn print(
    tree: &Tree,
    survey: &Survey,
    studio: &mut Studio,
    shop: Printshop<'_>,
    progress: &AtomicUsize,
) -> Result<Documents, Failure> {
    let (site, plan) = (Arc::clone(&studio.site), studio.plan.clone());
    let mut documents = Documents::default();
    let mut faults = PrintFaults::default();
    for Group { programme, pages } in plan.by_programme(&site) {
        let programme = programme.and_then(|id| survey.programme(tree, id));
        for (address, stop) in pages {
            if !is_part(&site, stop.page)
                && let Some(paper) = studio.paper(stop, programme.as_deref(), Portion::HandedOut)
            {
                match shop.bring(address, &paper) {
                    Ok(Brought { bytes, pages, is_new }) => {
                        studio.note_printed(&paper, bytes, pages);
                        *if is_new { &mut documents.made } else { &mut documents.kept } += 1;
                    }
                    Err(Unbrought::Faulty(found)) => faults.tell(&found, address, stop.language),
                    Err(Unbrought::Output(error)) => return Err(Failure::Output(error)),
                }
            }
            progress.fetch_add(1, Ordering::Relaxed);
        }
    }
    if faults.out.is_empty() { Ok(documents) } else { Err(Failure::Pages(faults.out.seal(&[]))) }
}

/// Whether a page shows only a part of the tables of another, whose document has them all.
fn is_part(site: &Site, page: Page) -> bool {
    let Page::Leaf(programme, claim) = page else { return false };
    matches!(site.programmes[programme].leaves[claim].leaf, Leaf::State(_) | Leaf::When(_))
}

/// A document that is in the sink.
struct Brought {
    bytes: usize,
    pages: usize,
    is_new: bool,
}

/// Why a document is not in the sink.
enum Unbrought {
    /// It could not be laid out.
    Faulty(Vec<Fault>),
    /// It could not be written.
    Output(publish::Error),
}

impl Printshop<'_> {
    /// Brings the document of the page at an address into the sink.
    fn bring(self, address: &Address, paper: &Paper) -> Result<Brought, Unbrought> {
        let path = address.beside(&paper.name);
        let origin = self.origin(&paper.doc).map_err(|fault| Unbrought::Faulty(vec![fault]))?;
        if let Some(kept) = self.kept(path.as_str(), &origin) {
            return Ok(kept);
        }
        let Pressed { bytes, pages } = self.press.press(&paper.doc).map_err(Unbrought::Faulty)?;
        let note = Note { origin: &origin, pages }.to_string();
        self.sink.put_noted(path.as_str(), &bytes, &note).map_err(Unbrought::Output)?;
        Ok(Brought { bytes: bytes.len(), pages, is_new: true })
    }

    /// The document that stands at a path of the site, if it was made of just this.
    fn kept(self, path: &str, origin: &str) -> Option<Brought> {
        let note = Note::read(self.sink.note(path)?)?;
        if self.afresh || note.origin != origin {
            return None;
        }
        let bytes = usize::try_from(self.sink.keep(path)?).ok()?;
        Some(Brought { bytes, pages: note.pages, is_new: false })
    }

    /// What a document is made of, as a short text: this program, what its press goes by, and what it
    /// says.
    fn origin(self, doc: &PrintDoc) -> Result<String, Fault> {
        let said = serde_json::to_vec(doc)
            .map_err(|error| Fault::Layout { file: None, reason: error.to_string() })?;
        let mut all = Sha256::new();
        all.update(env!("KOTOSIVU_FINGERPRINT"));
        all.update(self.press.mark());
        all.update(said);
        Ok(hex(all))
    }
}

/// What stands with a document in the record of the site.
struct Note<'a> {
    /// What it is made of.
    origin: &'a str,
    /// How many pages it has, for the links to it.
    pages: usize,
}

impl fmt::Display for Note<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Note { origin, pages } = self;
        write!(f, "{origin} {pages}")
    }
}

impl Note<'_> {
    fn read(note: &str) -> Option<Note<'_>> {
        let (origin, pages) = note.split_once(' ')?;
        Some(Note { origin, pages: pages.parse().ok()? })
    }
}

/// What stands in the way of documents, each thing once for a language.
#[derive(Default)]
struct PrintFaults {
    told: BTreeSet<(String, String, String)>,
    out: Diagnostics,
}

impl PrintFaults {
    fn tell(&mut self, faults: &[Fault], page: &Address, language: Language) {
        for fault in faults {
            let (kind, what) = fault.mark();
            let mark = (language.to_string(), kind.to_owned(), what.to_owned());
            if self.told.insert(mark) {
                self.out.push(fault.complaint(page.as_str(), language.as_str()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_reads_back_and_another_is_none() {
        let note = Note { origin: "0a1b", pages: 12 }.to_string();
        let read = Note::read(&note).map(|note| (note.origin, note.pages));
        assert_eq!(read, Some(("0a1b", 12)));
        for other in ["", "0a1b", "0a1b twelve", "0a1b 12 3"] {
            assert!(Note::read(other).is_none(), "{other}");
        }
    }
}
