//! What must hold whatever is typed, each as one function: nothing panics, and every complaint points
//! at whole characters of the file that it is about and can be told in full.
//!
//! Properties try these on generated texts (`properties*.rs`), `fuzz/` on what a fuzzer comes up with.
//! Nothing here touches a disk.

use std::sync::Arc;

use jiff::civil::date;

use kotosivu::audit::{self, FaultKind};
use kotosivu::diag::emit::{self, Format};
use kotosivu::diag::{Diagnostics, Place, Report, words};
use kotosivu::markdown::{self, Style, Target};
use kotosivu::model::law::LawRef;
use kotosivu::model::schedule::Schedule;
use kotosivu::model::site::Site;
use kotosivu::source::{FileId, SourceFile, Sources, Span};
use kotosivu::theme::{self, Choice};
use kotosivu::translation::po;
use kotosivu::{check, route};

/// The files of a project by their paths.
pub(crate) type Files = Vec<(String, String)>;

/// One path of every kind of file that is read; those that the base lacks are added to it.
pub(crate) const PATHS: [&str; 13] = [
    "kotosivu.toml",
    "programmes/registry/parties.toml",
    "programmes/registry/client-groups.toml",
    "programmes/registry/laws.toml",
    "programmes/registry/themes.toml",
    "programmes/registry/translations/sv.po",
    "programmes/koe/programme.toml",
    "programmes/koe/services.toml",
    "programmes/koe/goals.toml",
    "programmes/koe/translations/sv.po",
    "content/koe/johdanto.md",
    "content/pages/tietoa.md",
    "themes/oma/theme.toml",
];

macro_rules! base {
    ($($path:literal)+) => {
        vec![$(($path.to_owned(), include_str!(concat!("cases/base/", $path)).to_owned())),+]
    };
}

/// The base of the cases, which is without fault.
pub(crate) fn base() -> Files {
    base! {
        "kotosivu.toml"
        "content/koe/johdanto.md"
        "content/pages/tietoa.md"
        "programmes/koe/goals.toml"
        "programmes/koe/programme.toml"
        "programmes/koe/services.toml"
        "programmes/registry/client-groups.toml"
        "programmes/registry/laws.toml"
        "programmes/registry/parties.toml"
        "programmes/registry/themes.toml"
    }
}

/// Reads a project in which the file at `path` has this text, and checks the site and the programme
/// `slug` with everything that a build asks of them before it renders.
pub(crate) fn records(mut files: Files, slug: &str, path: &str, text: &str) {
    files.retain(|(other, _)| other != path);
    files.push((path.to_owned(), text.to_owned()));
    files.sort();
    let files = (0..)
        .zip(files)
        .map(|(id, (path, text))| Arc::new(SourceFile { id: FileId(id), path, text }));
    let files: Vec<_> = files.collect();
    let of = |folders: &[&str]| {
        let inside = |file: &&Arc<SourceFile>| folders.iter().any(|one| file.path.starts_with(one));
        Sources::new(files.iter().filter(inside).cloned().collect())
    };
    let ground = of(&["kotosivu.toml", "programmes/registry/", "content/pages/"]);
    let own = of(&[&format!("programmes/{slug}/"), &format!("content/{slug}/")]);
    let folders = [slug.to_owned()];

    let mut out = Diagnostics::default();
    let mut site = check::site(&ground, &folders, &mut out).site;
    let mut of_programme = Diagnostics::after(out.losses());
    let programme = check::programme(&site, &folders, slug, &own, &mut of_programme);
    if let Some(programme) = &programme {
        check::rules::run(&site, programme, date(2026, 11, 22), &mut of_programme);
        let outline = check::outline(programme, &site.registry, &site.languages, 0);
        let (names, _) = kotosivu::model::table::Table::reserve([slug]);
        site.programmes = names.fill(vec![outline]);
    }
    let whole = of(&[""]);
    let mut of_plan = Diagnostics::default();
    route::plan(&site, &mut of_plan);
    dress(&site, &of(&["themes/", "kotosivu.toml"]), &mut of_plan);
    for out in [out, of_programme, of_plan] {
        can_be_told(&out.seal(&[&whole]));
    }
}

/// Makes the theme ready where the project has one of its own: the built-in one has no faults.
fn dress(site: &Site, sources: &Sources, out: &mut Diagnostics) {
    if let Some(file) = sources.at("themes/oma/theme.toml") {
        let at = Place::Path(file.path.clone());
        let choice =
            Choice { name: "oma", at, languages: &site.languages, viewed: kotosivu::view::WORDS };
        theme::compile(&choice, sources, [], out);
    }
}

/// Every place is one of whole characters of a file of the project, and every format tells it all.
fn can_be_told(reports: &[Report]) {
    let finnish = words::catalogue("fi");
    for report in reports {
        let found = &report.diagnostic;
        let main = match &found.at {
            Place::Span(span) => vec![*span],
            Place::Path(_) | Place::Page(_) => Vec::new(),
        };
        let labels = found.labels.iter().map(|label| label.at);
        for span in main.into_iter().chain(labels).chain(found.fix.iter().map(|fix| fix.at)) {
            let mut known = report.file.iter().chain(&report.others);
            let file = known.find(|file| file.id == span.file);
            let text = file
                .unwrap_or_else(|| panic!("{found:?} points into no file"))
                .text
                .get(span.range());
            assert!(text.is_some(), "{found:?} points between characters");
        }
        assert!(words::lacking(found).is_empty(), "{found:?} lacks {:?}", words::lacking(found));
    }
    for format in
        [Format::Human { color: false, width: 80 }, Format::Narrated, Format::Json, Format::Github]
    {
        emit::render(reports, &finnish, format);
    }
}

/// A string is a schedule, which reads the same in its canonical form, or has a fault inside it.
pub(crate) fn schedule(typed: &str) {
    match Schedule::parse(typed) {
        Ok(schedule) => assert_eq!(Schedule::parse(&schedule.canonical()), Ok(schedule)),
        Err(fault) => assert!(typed.get(fault.at()).is_some(), "{fault:?} of {typed:?}"),
    }
}

/// A string is a law reference, which reads the same in its canonical form, or has a fault inside it.
pub(crate) fn law(typed: &str) {
    match LawRef::parse(typed) {
        Ok(reference) => assert_eq!(LawRef::parse(&reference.canonical()), Ok(reference)),
        Err(fault) => assert!(typed.get(fault.at()).is_some(), "{fault:?} of {typed:?}"),
    }
}

/// The places of a catalogue's entries and faults lie inside it, and writing it loses nothing.
pub(crate) fn po(text: &str) {
    let file = |text: &str| SourceFile { id: FileId(0), path: "sv.po".into(), text: text.into() };
    let (catalogue, faults) = po::parse(&file(text));
    let entries = catalogue.entries.iter().flat_map(|entry| [entry.at, entry.text_at]);
    for at in entries.chain(faults.iter().map(|fault| fault.at)) {
        assert!(text.get(Span::range(at)).is_some(), "{at:?} of {text:?}");
    }
    let written = po::write(&catalogue);
    assert_eq!(po::write(&po::parse(&file(&written)).0), written);
}

/// What a prose can never cause, whatever is typed.
const IMPOSSIBLE: &[FaultKind] = &[
    FaultKind::InlineScript,
    FaultKind::InlineStyle,
    FaultKind::StyleAttribute,
    FaultKind::EventHandler,
    FaultKind::ScriptLink,
    FaultKind::ForeignResource,
    FaultKind::DuplicateId,
    FaultKind::SkippedHeading,
    FaultKind::EmptyHeading,
    FaultKind::MissingScope,
    FaultKind::DanglingReference,
];

/// The worst address that a caller could give back: what was typed.
#[expect(clippy::unnecessary_wraps, reason = "the shape that a style asks for")]
fn echo(target: &Target) -> Option<String> {
    Some(format!("{}/{}", target.kind.name(), target.id))
}

/// How prose is written in these tests.
pub(crate) fn style() -> Style<'static> {
    Style {
        heading_level: 2,
        id_prefix: "p-",
        link: &echo,
        footnotes: "Footnotes",
        back_to_text: "Back to text",
        translation: None,
    }
}

/// Prose becomes nothing harmful, and what is said of it points inside it.
pub(crate) fn markdown(text: &str) {
    let html = markdown::html(text, &style()).into_string();
    for fault in &audit::read("index.html", &html).faults {
        assert!(!IMPOSSIBLE.contains(&fault.kind), "{fault:?} in {html}");
    }
    let lower = html.to_lowercase();
    assert!(!lower.contains("<script") && !lower.contains("href=\"javascript"), "{html}");
    let found = markdown::inspect(text);
    let faults = found.faults.into_iter().map(|fault| fault.range);
    for range in faults.chain(found.references.into_iter().map(|reference| reference.range)) {
        assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
    }
}
