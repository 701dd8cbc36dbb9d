//! The programmes of this repository, opened once for all tests that look at their pages.
//!
//! What is read is what a build reads; nothing is written.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use jiff::civil::date;
use serde_json::{Value, json};

use kotosivu::address::Address;
use kotosivu::build;
use kotosivu::diag::Diagnostics;
use kotosivu::disk::Tree;
use kotosivu::export;
use kotosivu::model::programme::Programme;
use kotosivu::print::doc::PrintDoc;
use kotosivu::route::Stop;
use kotosivu::search::File;
use kotosivu::studio::{self, Portion, Studio, View};
use kotosivu::survey::{self, Survey};

use crate::reading;

/// The site of this repository.
pub(crate) struct Real {
    tree: Tree,
    survey: Survey,
    pub(crate) studio: Studio,
}

/// The site, opened by whoever asks first.
pub(crate) fn real() -> &'static Real {
    static REAL: OnceLock<Real> = OnceLock::new();
    REAL.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
        let survey = survey::survey(&tree, &survey::Options::new(date(2026, 11, 22)), None);
        let dressed = studio::dress(&tree, survey.site.as_ref().unwrap());
        let studio = Studio::open(&tree, &survey, dressed).unwrap();
        Real { tree, survey, studio }
    })
}

impl Real {
    /// The addresses of all pages, in order.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.studio.plan.iter().map(|(address, _)| address.as_str())
    }

    /// What stands between `<main>` and `</main>` on the page at an address.
    pub(crate) fn main(&self, address: &str) -> String {
        let (stop, programme) = self.find(address);
        let html = self.studio.render(stop, programme.as_deref()).unwrap();
        reading::main(&String::from_utf8(html).unwrap()).to_owned()
    }

    /// What the template of the page at an address sees.
    pub(crate) fn view(&self, address: &str) -> Value {
        let (stop, programme) = self.find(address);
        let View { frame, body, .. } = self.studio.view(stop, programme.as_deref());
        json!({ "page": frame, "body": body })
    }

    /// What the page at an address puts on paper.
    pub(crate) fn paper(&self, address: &str) -> Option<PrintDoc> {
        let (stop, programme) = self.find(address);
        self.studio.paper(stop, programme.as_deref(), Portion::HandedOut).map(|paper| paper.doc)
    }

    /// The body of the page at an address as its template sees it, and the files beside the page.
    pub(crate) fn body_and_files(&self, address: &str) -> (Value, Vec<export::File>) {
        let (stop, programme) = self.find(address);
        let View { body, files, .. } = self.studio.view(stop, programme.as_deref());
        (json!(body), files)
    }

    /// The files of text that stand beside the page at an address, by their names.
    pub(crate) fn beside(&self, address: &str) -> BTreeMap<String, String> {
        let (stop, programme) = self.find(address);
        let files = self.studio.view(stop, programme.as_deref()).files.into_iter();
        let texts = files.filter_map(|file| Some((file.name, String::from_utf8(file.bytes).ok()?)));
        texts.collect()
    }

    /// The files of the search.
    pub(crate) fn index(&self) -> Vec<File> {
        build::index(&self.tree, &self.survey, &self.studio)
    }

    /// The files of open data by their paths, the schemas among them.
    pub(crate) fn data(&self) -> BTreeMap<String, Value> {
        let programmes = self.studio.site.programmes.ids().map(|id| {
            let programme = self.survey.programme(&self.tree, id).unwrap();
            self.studio.programme_data(id, &programme)
        });
        let files = programmes.chain(self.studio.data());
        files.map(|file| (file.path, serde_json::from_slice(&file.bytes).unwrap())).collect()
    }

    /// The page at an address.
    pub(crate) fn page(&self, address: &str) -> String {
        let (stop, programme) = self.find(address);
        String::from_utf8(self.studio.render(stop, programme.as_deref()).unwrap()).unwrap()
    }

    fn find(&self, address: &str) -> (Stop, Option<Arc<Programme>>) {
        let found = self.studio.find(&Address::parse(address).unwrap());
        let stop = found.unwrap_or_else(|| panic!("no page is at {address}"));
        let programme = stop.page.programme().and_then(|id| self.survey.programme(&self.tree, id));
        (stop, programme)
    }
}
