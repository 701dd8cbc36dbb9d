//! Resolves the site: `kotosivu.toml`, the registry, the site's own pages.

use crate::check::lookup::{one, unknown};
use crate::check::registry::parse_languages;
use crate::check::sections::markdown_name;
use crate::check::speech::{Speech, Spoken};
use crate::check::{prose, registry, statement};
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::language::Language;
use crate::model::registry::Registry;
use crate::model::site::{Site, TextPage};
use crate::model::table::Table;
use crate::model::text::Text;
use crate::record::fields::{Words, as_id, is_id};
use crate::record::programme::Page;
use crate::record::registry::RegistryFile;
use crate::record::{file, site as typed};
use crate::source::{FileId, SourceFile, Sources, Span};
use crate::translation::unit::{Owner, Tally};

/// The site without its programmes, and which of them it publishes.
#[derive(Debug, Clone)]
pub struct Ground {
    /// Whether `kotosivu.toml` could be read. Where not, the site is a stand-in on which all else can
    /// be checked, and every programme counts as published.
    pub is_whole: bool,
    /// The site; its table of programmes is empty.
    pub site: Site,
    /// The programmes to publish, by id, in the order of the front page.
    pub published: Vec<String>,
}

/// Resolves `kotosivu.toml`, `programmes/registry/` and `content/pages/`. `folders` are the names of
/// all programme folders.
pub fn resolve(sources: &Sources, folders: &[String], out: &mut Diagnostics) -> Ground {
    spoken(sources, folders, out).ground
}

/// A ground with every text there is to translate in it.
pub(crate) struct SpokenGround {
    pub(crate) ground: Ground,
    /// The language of plain texts.
    pub(crate) base: Language,
    /// The texts of the site and its pages.
    pub(crate) site: Spoken,
    /// The texts of the registry.
    pub(crate) registry: Spoken,
}

/// As [`resolve`], with every text there is to translate.
pub(crate) fn spoken(sources: &Sources, folders: &[String], out: &mut Diagnostics) -> SpokenGround {
    let config = sources.at("kotosivu.toml");
    let record = config.and_then(|config| file::read::<typed::Site>(config, out));
    let base =
        record.as_ref().and_then(|record| parse_languages(&record.languages.0).first().copied());
    let base = base.unwrap_or(Language::FINNISH);
    let mut speech = Speech::new(base, sources, &Owner::Registry.folder(), out);
    let registry = read_registry(sources, &mut speech, out);
    let registry_spoken = speech.finish(out);
    let mut speech = Speech::new(base, sources, &Owner::Site.folder(), out);
    let pages = read_pages(sources, &mut speech, &registry, folders, out);
    let mut ground = match record {
        Some(record) => resolve_config(record, folders, registry, pages, &mut speech, out),
        None => stand_in(base, folders, registry, pages),
    };
    let site_spoken = speech.finish(out);
    ground.site.translation = together(&[&site_spoken, &registry_spoken], &ground.site.languages);
    SpokenGround { ground, base, site: site_spoken, registry: registry_spoken }
}

/// How far the texts of several parts are in each language.
fn together(parts: &[&Spoken], languages: &[Language]) -> Vec<(Language, Tally)> {
    let sum = |language: &Language| {
        parts.iter().fold(Tally::default(), |sum, part| sum.and(part.tally(*language)))
    };
    languages.iter().map(|language| (*language, sum(language))).collect()
}

fn resolve_config(
    record: typed::Site,
    folders: &[String],
    registry: Registry,
    pages: Vec<TextPage>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Ground {
    let named = published(&record, folders, out);
    let languages = parse_languages(&record.languages.0);
    let publisher = record
        .publisher
        .as_ref()
        .and_then(|party| one(party, &registry.parties, Code::UnknownParty, out));
    let feedback = record.feedback.map(|words| words.value);
    let accessibility = record
        .accessibility
        .map(|record| statement::resolve(record, feedback.as_deref(), speech, out));
    let site = Site {
        title: speech.text(&record.title, "site.title", out),
        lead: speech.maybe(record.lead.as_ref(), "site.lead", out),
        base_url: with_slash(&record.base_url.0.value),
        languages,
        theme_at: record.theme.as_ref().map_or(record.span, |theme| theme.0.at),
        theme: record.theme.map_or_else(|| "koto".to_owned(), |theme| theme.0.value),
        publisher,
        feedback,
        data_licence: record.data_licence.map(|licence| licence.value),
        accessibility,
        registry,
        pages,
        translation: Vec::new(),
        publish_share: publish_share(record.translation.as_ref(), out),
        framed_by: framed_by(record.embed),
        programmes: Table::default(),
    };
    Ground { is_whole: true, site, published: named }
}

fn stand_in(
    base: Language,
    folders: &[String],
    registry: Registry,
    pages: Vec<TextPage>,
) -> Ground {
    let site = Site {
        title: Text::new(base, ""),
        lead: None,
        base_url: String::new(),
        languages: vec![base],
        theme: String::new(),
        theme_at: Span::start_of(FileId(0)),
        publisher: None,
        feedback: None,
        data_licence: None,
        accessibility: None,
        registry,
        pages,
        translation: Vec::new(),
        publish_share: 0,
        framed_by: None,
        programmes: Table::default(),
    };
    Ground { is_whole: false, site, published: folders.to_vec() }
}

/// The share asked for, if it is one; nothing is asked where nothing is said.
fn publish_share(record: Option<&typed::Translation>, out: &mut Diagnostics) -> u8 {
    let Some(share) = record.and_then(|record| record.publish_share.as_ref()) else { return 0 };
    let percent = u8::try_from(share.value).ok().filter(|percent| *percent <= 100);
    if percent.is_none() {
        out.push(Diagnostic::new(Code::BadShare, share.at).arg("word", share.value.to_string()));
    }
    percent.unwrap_or(0)
}

/// The sites named, each as its scheme and host: what an address says after those is not heard by
/// browsers.
fn framed_by(record: Option<typed::Embed>) -> Option<Vec<String>> {
    let named = record?.allow?;
    Some(named.iter().map(|url| origin(&url.0.value).to_owned()).collect())
}

/// The scheme and the host of an address, up to what no host has: so that nothing else can slip into
/// the policy.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let end =
        url[host..].find(|letter: char| !is_of_host(letter)).map_or(url.len(), |end| host + end);
    &url[..end]
}

fn is_of_host(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || ".-:*[]".contains(letter)
}

fn with_slash(url: &str) -> String {
    format!("{}/", url.trim_end_matches('/'))
}

fn read_registry(sources: &Sources, speech: &mut Speech, out: &mut Diagnostics) -> Registry {
    let is_registry = |source: &&std::sync::Arc<SourceFile>| {
        source.path.starts_with("programmes/registry/")
            && std::path::Path::new(&source.path).extension().is_some_and(|ending| ending == "toml")
    };
    let files = sources
        .iter()
        .filter(is_registry)
        .filter_map(|source| file::read::<RegistryFile>(source, out));
    let files = files.collect();
    registry::resolve(files, speech, out)
}

/// The programmes that the site names, or all of them.
fn published(record: &typed::Site, folders: &[String], out: &mut Diagnostics) -> Vec<String> {
    if record.programmes.is_empty() {
        return folders.to_vec();
    }
    let mut published = Vec::new();
    for reference in &record.programmes {
        let id = &reference.id;
        if !folders.contains(&id.value) && out.may_have_lost(&id.value) {
            continue;
        }
        if !folders.contains(&id.value) {
            let near = nearest(&id.value, folders.iter().map(String::as_str));
            out.push(unknown(Code::UnknownProgramme, id.at, &id.value, near));
        } else if !published.contains(&id.value) {
            published.push(id.value.clone());
        }
    }
    published
}

fn read_pages(
    sources: &Sources,
    speech: &mut Speech,
    registry: &Registry,
    programmes: &[String],
    out: &mut Diagnostics,
) -> Vec<TextPage> {
    let named =
        sources.iter().filter_map(|source| Some((markdown_name(source, "content/pages")?, source)));
    let (siblings, own): (Vec<_>, Vec<_>) = named.partition(|(name, _)| name.contains('.'));
    let slugs: Vec<String> = own.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut typed: Vec<TypedPage> =
        own.into_iter().filter_map(|(name, source)| read_page(name, source, out)).collect();
    for (name, source) in siblings {
        attach(&mut typed, name, source, out);
    }
    for words in typed.iter().flat_map(TypedPage::texts) {
        prose::inspect_page(words, registry, &slugs, programmes, out);
    }
    let mut pages: Vec<TextPage> =
        typed.into_iter().map(|page| resolve_page(page, speech, out)).collect();
    pages.sort_by(|a, b| (a.order, &a.slug).cmp(&(b.order, &b.slug)));
    pages
}

/// A page as typed, with its titles and its texts in other languages.
struct TypedPage {
    slug: String,
    front: Page,
    body: Words,
    titles: Vec<(Language, Words)>,
    bodies: Vec<(Language, Words)>,
}

impl TypedPage {
    fn texts(&self) -> impl Iterator<Item = &Words> {
        std::iter::once(&self.body).chain(self.bodies.iter().map(|(_, words)| words))
    }
}

fn read_page(name: &str, source: &SourceFile, out: &mut Diagnostics) -> Option<TypedPage> {
    if !is_id(name) {
        out.push(
            Diagnostic::new(Code::BadId, Span::start_of(source.id))
                .arg("word", name)
                .arg("nearest", as_id(name)),
        );
        return None;
    }
    let read = file::read_prose::<Page>(source, out);
    if read.is_none() {
        out.lose(name);
    }
    let (front, body) = read?;
    Some(TypedPage { slug: name.to_owned(), front, body, titles: Vec::new(), bodies: Vec::new() })
}

/// Adds a sibling `<page>.<language>.md`: an original in that language, with a title of its own.
fn attach(pages: &mut [TypedPage], name: &str, source: &SourceFile, out: &mut Diagnostics) {
    let at = Span::start_of(source.id);
    let Some((slug, tag)) = name.split_once('.') else { return };
    let Ok(language) = Language::parse(tag) else {
        out.push(Diagnostic::new(Code::BadLanguage, at).arg("word", tag).arg("nearest", "none"));
        return;
    };
    let Some(page) = pages.iter_mut().find(|page| page.slug == slug) else {
        if !out.may_have_lost(slug) {
            out.push(
                Diagnostic::new(Code::MissingFile, at)
                    .arg("path", format!("content/pages/{slug}.md"))
                    .arg("nearest", "none"),
            );
        }
        return;
    };
    let Some((front, body)) = file::read_prose::<Page>(source, out) else { return };
    page.titles
        .extend(front.title.wordings.into_iter().next().map(|title| (language, title.words)));
    page.bodies.push((language, body));
}

fn resolve_page(page: TypedPage, speech: &mut Speech, out: &mut Diagnostics) -> TextPage {
    let TypedPage { slug, front, body, titles, bodies } = page;
    let path = format!("page.{slug}");
    TextPage {
        at: front.span,
        title: speech.title(&front.title, &titles, &format!("{path}.title"), out),
        prose: speech.prose(&body, &bodies, &path, out),
        order: front.order.map_or(0, |order| order.value),
        slug: slug.into(),
    }
}
