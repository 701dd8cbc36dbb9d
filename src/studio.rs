//! The studio: a surveyed site with its theme, where any page can be made at any time.
//!
//! A page is a pure function of what is here and of one programme. The studio neither reads nor
//! writes: `build` renders all that it plans, `serve` what is asked for, `check` all to look at it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::address::{Address, Page};
use crate::diag::{Diagnostic, Diagnostics, Place, Report};
use crate::disk::Tree;
use crate::export::{self, File, Form, Printed, json_ld, sitemap};
use crate::language::Language;
use crate::locale::Locale;
use crate::model::programme::Programme;
use crate::model::site::{Outline, Site};
use crate::model::table::Id;
use crate::policy;
use crate::print::doc::PrintDoc;
use crate::print::{self, Copy};
use crate::render;
use crate::route::{self, Plan, Stop};
use crate::search;
use crate::source::Sources;
use crate::survey::{self, Survey};
use crate::theme::{self, Asset, Choice, Folders, Theme};
use crate::view::body::Body;
use crate::view::calendar;
use crate::view::downloads;
use crate::view::feed;
use crate::view::found;
use crate::view::frame::Frame;
use crate::view::known;
use crate::view::linked;
use crate::view::open;
use crate::view::{self, Voice};

/// A site ready to be rendered.
#[derive(Debug)]
pub struct Studio {
    /// The site.
    pub site: Arc<Site>,
    /// Every page by its address.
    pub plan: Plan,
    /// What was found while the theme was made ready and addresses were claimed.
    pub reports: Vec<Report>,
    theme: Arc<Theme>,
    locales: Vec<(Language, Locale)>,
    printed: BTreeMap<String, Printed>,
}

/// What is to be said on a page, and what stands beside it.
#[derive(Debug)]
pub struct View<'a> {
    /// What surrounds the body.
    pub frame: Frame<'a>,
    /// What stands in `main`.
    pub body: Body<'a>,
    /// The files in the folder of the page.
    pub files: Vec<File>,
}

/// A document for paper, which stands beside its page once it is laid out.
#[derive(Debug)]
pub struct Paper {
    /// The name of the file.
    pub name: String,
    /// What it says.
    pub doc: PrintDoc,
    /// The page's own name.
    page: String,
}

/// How much of a page goes into a document.
#[derive(Debug, Clone, Copy)]
pub enum Portion<'t> {
    /// All of it, where it is one of those that have a document beside them.
    HandedOut,
    /// All of it.
    Whole,
    /// Only the table of this id.
    Table(&'t str),
}

/// A page made, with all that comes of it.
#[derive(Debug)]
pub struct Made {
    /// Its bytes.
    pub html: Vec<u8>,
    /// The files in its folder.
    pub files: Vec<File>,
    /// What other sites can show of it.
    pub embed: Option<Embedded>,
    /// What a search knows of it.
    pub entries: Vec<search::Entry>,
}

/// A file of open data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its path below the root of the site.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a page says, for other sites to show.
#[derive(Debug)]
pub struct Embedded {
    /// A small page for frames, in the theme of the site.
    pub framed: Vec<u8>,
    /// Plain markup to be taken into a page.
    pub fragment: Vec<u8>,
}

/// A theme made ready for a site, with what was found on the way.
#[derive(Debug, Clone)]
pub struct Dressed {
    theme: Arc<Theme>,
    reports: Vec<Report>,
}

impl Dressed {
    /// What was found while the theme was made ready.
    pub fn reports(&self) -> &[Report] {
        &self.reports
    }
}

/// Reads the files below `themes/`, and `kotosivu.toml`, to which complaints point.
pub fn wardrobe(tree: &Tree, out: &mut Diagnostics) -> Folders {
    let (texts, others): (Vec<_>, Vec<_>) =
        tree.under("themes").partition(|listed| is_text(&listed.path));
    let config = tree.find("kotosivu.toml");
    let sources: Sources = tree.read(config.into_iter().chain(texts), out);
    let others = others
        .into_iter()
        .filter_map(|listed| Some((listed.path.clone(), tree.read_bytes(listed).ok()?)))
        .collect();
    Folders { sources, others }
}

/// Makes the theme of a site ready from the files below `themes/`.
pub fn dress(tree: &Tree, site: &Site) -> Dressed {
    let mut out = Diagnostics::default();
    let folders = wardrobe(tree, &mut out);
    let choice = Choice {
        name: &site.theme,
        at: Place::Span(site.theme_at),
        languages: &site.languages,
        viewed: view::WORDS,
    };
    let theme = theme::compile(&choice, &folders.sources, folders.assets(), &mut out);
    Dressed { theme: Arc::new(theme), reports: out.seal(&[&folders.sources]) }
}

fn is_text(path: &str) -> bool {
    const TEXTS: [&str; 7] = ["html", "ftl", "toml", "css", "js", "svg", "typ"];
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.contains(&ending))
}

impl Studio {
    /// Plans the pages of a surveyed site; none where the site could not be read.
    pub fn open(tree: &Tree, survey: &Survey, dressed: Dressed) -> Option<Studio> {
        let site = Arc::clone(survey.site.as_ref()?);
        let mut out = Diagnostics::default();
        let plan = route::plan(&site, &mut out);
        let Dressed { theme, mut reports } = dressed;
        reports.extend(survey::seal_late(tree, out));
        let locales =
            site.languages.iter().map(|language| (*language, Locale::new(*language))).collect();
        Some(Studio { site, plan, reports, theme, locales, printed: BTreeMap::new() })
    }

    /// The bytes of a page. `programme` is the one that the page belongs to.
    pub fn render(
        &self,
        stop: Stop,
        programme: Option<&Programme>,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let View { frame, body, .. } = self.view(stop, programme);
        render::page(&self.theme, &frame, &body)
    }

    /// All that the template of a page sees, and the files beside it. `programme` is the one that
    /// the page belongs to.
    pub fn view<'a>(&'a self, stop: Stop, programme: Option<&'a Programme>) -> View<'a> {
        let voice = self.voice(stop.language);
        let (mut frame, body) = view::page(&voice, stop.page, programme);
        let mut files = export::beside(&frame, &body, || downloads::words(&voice));
        let printed = self.printed.get(&frame.id).map(Printed::beside);
        let offered = files.iter().filter(|file| file.form.is_offered());
        let all = printed.into_iter().chain(offered.map(File::beside));
        frame.downloads = all.map(|file| downloads::download(&voice, file)).collect();
        let linked = linked::linked(&voice, stop.page, programme, &frame);
        frame.json_ld = linked.map(|linked| json_ld::json_ld(&linked));
        if let Some(calendar) = calendar::calendar(&voice, stop.page) {
            let here = Address::of(&self.site, stop.language, stop.page);
            let file = export::calendar(&calendar);
            let mut download = downloads::download(&voice, file.beside());
            download.href = here.link_to(&file.address(&calendar.page));
            frame.downloads.push(download);
            files.extend((calendar.page == here).then_some(file));
        }
        files.extend(feed::feed(&voice, stop.page).map(|feed| export::feed(&feed)));
        View { frame, body, files }
    }

    /// The document of a page, for paper; none for a page that is only for the screen, or has no such
    /// table. `programme` is the one that the page belongs to.
    pub fn paper(
        &self,
        stop: Stop,
        programme: Option<&Programme>,
        portion: Portion<'_>,
    ) -> Option<Paper> {
        let voice = self.voice(stop.language);
        let (frame, mut body) = view::page(&voice, stop.page, programme);
        let is_there = match portion {
            Portion::HandedOut => print::is_handed_out(&body),
            Portion::Whole => true,
            Portion::Table(table) => print::narrow(&mut body, table),
        };
        if !is_there {
            return None;
        }
        let imprint = view::imprint(&voice, programme);
        let Voice { words, locale, .. } = voice;
        let doc = print::document(&Copy {
            frame: &frame,
            body: &body,
            imprint: &imprint,
            words,
            locale,
        })?;
        let name = export::file_name(&frame.id, &frame.lang, Form::Pdf);
        Some(Paper { name, doc, page: frame.id })
    }

    /// Notes that the document of a page has been laid out, so that the page links it.
    pub fn note_printed(&mut self, paper: &Paper, bytes: usize, pages: usize) {
        let printed = Printed { name: paper.name.clone(), bytes, pages };
        self.printed.insert(paper.page.clone(), printed);
    }

    /// How the theme wants documents to look.
    pub fn looks(&self) -> &theme::paper::Paper {
        self.theme.paper()
    }

    /// A page with all that comes of it.
    pub fn make(&self, stop: Stop, programme: Option<&Programme>) -> Result<Made, Box<Diagnostic>> {
        let View { frame, body, files } = self.view(stop, programme);
        let html = render::page(&self.theme, &frame, &body)?;
        let embed = self.embedded(stop, &frame, &body)?;
        Ok(Made { html, files, embed, entries: self.entries(stop, &frame, &body) })
    }

    /// What other sites can show of a page; none where there is nothing for them.
    pub fn embed(
        &self,
        stop: Stop,
        programme: Option<&Programme>,
    ) -> Result<Option<Embedded>, Box<Diagnostic>> {
        let View { frame, body, .. } = self.view(stop, programme);
        self.embedded(stop, &frame, &body)
    }

    fn embedded(
        &self,
        stop: Stop,
        frame: &Frame<'_>,
        body: &Body<'_>,
    ) -> Result<Option<Embedded>, Box<Diagnostic>> {
        if frame.embed.is_none() {
            return Ok(None);
        }
        let framed = render::framed(&self.theme, frame, body)?;
        let page = Address::of(&self.site, stop.language, stop.page);
        let html = String::from_utf8_lossy(&framed);
        let fragment = export::fragment(&html, frame, &page, &self.site.base_url);
        Ok(Some(Embedded { framed, fragment }))
    }

    /// What a search knows of a page.
    pub fn read(&self, stop: Stop, programme: Option<&Programme>) -> Vec<search::Entry> {
        let (frame, body) = view::page(&self.voice(stop.language), stop.page, programme);
        self.entries(stop, &frame, &body)
    }

    fn entries(&self, stop: Stop, frame: &Frame<'_>, body: &Body<'_>) -> Vec<search::Entry> {
        let found = found::found(&self.voice(stop.language), stop.page);
        search::read(frame, body, found.as_ref())
    }

    /// The page at an address.
    pub fn find(&self, address: &Address) -> Option<Stop> {
        self.plan.find(address)
    }

    /// The page to show where nothing is, in the language of the address as far as it tells one.
    pub fn not_found(&self, address: &str) -> Stop {
        let spoken = |language: &&Language| address.split('/').next() == Some(language.as_str());
        let language = self.site.languages.iter().find(spoken).copied();
        Stop { language: language.unwrap_or_else(|| self.site.base()), page: Page::NotFound }
    }

    /// The files that pages load.
    pub fn assets(&self) -> &[Asset] {
        self.theme.assets()
    }

    /// The open data of one programme.
    pub fn programme_data(&self, id: Id<Outline>, programme: &Programme) -> DataFile {
        let data = open::programme(&self.voices(), id, programme);
        DataFile {
            path: open::programme_path(&programme.slug),
            bytes: data.map(|data| export::open::json(&data)).unwrap_or_default(),
        }
    }

    /// The open data of the site itself: the list of all files, the parties, the schemas and the
    /// description for data catalogues.
    pub fn data(&self) -> Vec<DataFile> {
        let voices = self.voices();
        let file = |path: &str, bytes: Option<Vec<u8>>| {
            Some(DataFile { path: path.to_owned(), bytes: bytes? })
        };
        let index = open::index(&voices).map(|index| export::open::json(&index));
        let parties = open::parties(&voices).map(|parties| export::open::json(&parties));
        let catalogue = open::catalogue(&voices, &|kind, page, language| {
            export::expected(kind, page, language, self.printed.get(page.public()))
        });
        let catalogue = catalogue.map(|catalogue| export::open::catalogue(&catalogue));
        let own = [(open::INDEX, index), (open::PARTIES, parties), (open::CATALOGUE, catalogue)];
        let own = own.into_iter().filter_map(|(path, bytes)| file(path, bytes));
        let schemas = export::open::published_schemas(&self.site.base_url);
        own.chain(schemas.filter_map(|(path, bytes)| file(path, Some(bytes)))).collect()
    }

    /// The paths of all open data, none of which is made for it.
    pub fn data_paths(&self) -> impl Iterator<Item = String> {
        let programmes = self.site.programmes.iter();
        let own = [open::INDEX, open::PARTIES, open::CATALOGUE];
        let schemas = [open::INDEX_SCHEMA, open::PARTIES_SCHEMA, open::PROGRAMME_SCHEMA];
        let fixed = own.into_iter().chain(schemas).map(str::to_owned);
        fixed.chain(programmes.map(|(_, outline)| open::programme_path(&outline.slug)))
    }

    fn voices(&self) -> Vec<Voice<'_>> {
        self.site.languages.iter().map(|language| self.voice(*language)).collect()
    }

    /// The files that no page loads: what hosts should send with the pages, and what robots may read.
    /// Robots look at the root of a host only, so a site below a path has no file for them.
    pub fn notes(&self) -> Vec<(&'static str, String)> {
        let languages: Vec<&str> = self.site.languages.iter().map(Language::as_str).collect();
        let headers = policy::headers_file(&languages, &self.ancestors());
        let mut notes = vec![(policy::HEADERS_FILE, headers)];
        if self.site.base_path() == "/" {
            notes.push((sitemap::ROBOTS, sitemap::robots(&self.site.base_url)));
        }
        notes
    }

    /// Hands the files of the sitemap to `put`, with their paths below the site's root.
    pub fn sitemap<E>(&self, put: &mut impl FnMut(&str, &[u8]) -> Result<(), E>) -> Result<(), E> {
        let pages = self.plan.iter().map(|(_, stop)| stop);
        let listings =
            pages.filter_map(|stop| known::listing(&self.site, stop.language, stop.page));
        sitemap::sitemap(&self.site.base_url, listings, put)
    }

    /// Who may show what is made for frames.
    pub fn ancestors(&self) -> String {
        policy::ancestors(self.site.framed_by.as_deref())
    }

    fn voice(&self, language: Language) -> Voice<'_> {
        let place = self.locales.iter().position(|(own, _)| *own == language).unwrap_or(0);
        let (language, locale) = &self.locales[place];
        let words = self
            .theme
            .words(*language)
            .expect("a theme is made ready for every language of its site");
        Voice { site: &self.site, language: *language, locale, words }
    }
}
