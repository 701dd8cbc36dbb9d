//! Languages of a site from outside: easy language, and the pseudo-locale that finds words which are
//! in no catalogue.

use std::path::Path;

use html5gum::{StartTag, Token, Tokenizer};
use jiff::civil::date;

use kotosivu::diag::Diagnostics;
use kotosivu::disk::Tree;
use kotosivu::language::Language;
use kotosivu::studio::{self, Studio};
use kotosivu::survey::{self, Options};

use crate::project::Project;

/// A programme of which one service and the site's front page are written in easy Finnish too.
fn with_easy_finnish() -> Project {
    let project = Project::new();
    project.edit("kotosivu.toml", "[\"fi\", \"sv\"]", "[\"fi\", \"sv\", \"fi-simple\"]");
    project.edit(
        "programmes/koe/programme.toml",
        "[\"fi\", \"sv\"]",
        "[\"fi\", \"sv\", \"fi-simple\"]",
    );
    let services = "programmes/koe/services.toml";
    let text = "category = \"lakisääteinen\"\n\
                text = { fi = \"Neuvontaa.\", fi-simple = \"Täällä sinua autetaan.\" }";
    project.edit(services, "category = \"lakisääteinen\"", text);
    project
}

#[test]
fn a_page_is_in_easy_finnish_only_where_its_own_text_is() {
    let project = with_easy_finnish();
    project.run(&["build", "--quiet"]).ends_with(0);
    let built = project.bytes_below("public");
    let easy: Vec<&str> = built
        .keys()
        .map(String::as_str)
        .filter(|path| path.starts_with("fi-simple/") && path.ends_with("/index.html"))
        .collect();
    assert_eq!(easy, ["fi-simple/koe/services/ohjaus/index.html"]);
    let page = project.read("public/fi-simple/koe/services/ohjaus/index.html");
    assert!(page.contains("<html lang=\"fi-simple\" dir=\"ltr\""), "{page}");
    assert!(page.contains("Täällä sinua autetaan.") && !page.contains("Neuvontaa."), "{page}");
    assert!(!page.contains("rel=\"alternate\" hreflang=\"sv\" href=\"https"), "{page}");
    let menu = "../../../../fi/koe/services/index.html\" hreflang=\"fi\"";
    assert!(page.contains(menu), "{page}");
}

#[test]
fn easy_finnish_is_offered_where_the_very_page_is_in_it() {
    let project = with_easy_finnish();
    project.run(&["build", "--quiet"]).ends_with(0);
    let offers = |path: &str| project.read(path).contains(">Selkosuomi<");
    assert!(offers("public/fi/koe/services/ohjaus/index.html"));
    for path in ["index.html", "fi/index.html", "fi/koe/index.html", "fi/parties/index.html"] {
        assert!(!offers(&format!("public/{path}")), "{path}");
    }
}

/// The pseudo-locale's pages of this repository's site.
fn pseudo_pages() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).unwrap();
    let options = Options { pseudo: true, ..Options::new(date(2026, 11, 22)) };
    let survey = survey::survey(&tree, &options, None);
    let dressed = studio::dress(&tree, survey.site.as_ref().unwrap());
    let studio = Studio::open(&tree, &survey, dressed).unwrap();
    let stops = studio.plan.iter().filter(|(_, stop)| stop.language == Language::PSEUDO);
    stops
        .map(|(address, stop)| {
            let programme = stop.page.programme().and_then(|id| survey.programme(&tree, id));
            let html = studio.render(stop, programme.as_deref()).unwrap();
            (address.to_string(), String::from_utf8(html).unwrap())
        })
        .collect()
}

/// What of a page came out of no catalogue and no text: letters that stand outside brackets. Names in
/// isolation and words marked with a language are meant to stand as they are.
fn bare_words(html: &str) -> Vec<String> {
    const MARKED: [&str; 3] = ["bdi", "script", "style"];
    const VOID: [&str; 5] = ["meta", "link", "img", "br", "col"];
    let (mut found, mut depth, mut open) = (Vec::new(), 0_i32, Vec::new());
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                found.extend(heard(&tag));
                let foreign = attribute(&tag, "lang").is_some_and(|lang| lang != "qps-ploc");
                if !VOID.contains(&&*name) && !tag.self_closing {
                    let hidden = foreign
                        || MARKED.contains(&&*name)
                        || open.last().is_some_and(|(_, hidden)| *hidden);
                    open.push((name, hidden));
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name);
                if let Some(at) = open.iter().rposition(|(open, _)| *open == name) {
                    open.truncate(at);
                }
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                let hidden = open.last().is_none_or(|(_, hidden)| *hidden);
                found.extend(outside(&text, &mut depth).filter(|_| !hidden));
            }
            _ => {}
        }
    }
    found
}

/// The texts of a tag that are read out.
fn heard(tag: &StartTag<()>) -> Vec<String> {
    let named = ["aria-label", "alt", "title", "data-label"];
    let texts = named.iter().filter_map(|name| attribute(tag, name));
    let description = attribute(tag, "name").filter(|name| name == "description");
    let description = description.and_then(|_| attribute(tag, "content"));
    texts.chain(description).filter_map(|text| outside(&text, &mut 0)).collect()
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// The text without what stands in brackets, if letters are left; brackets may open in one text and
/// close in another.
fn outside(text: &str, depth: &mut i32) -> Option<String> {
    let mut bare = String::new();
    for letter in text.chars() {
        match letter {
            '[' => *depth += 1,
            ']' => *depth -= 1,
            _ if *depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare.contains(char::is_alphabetic).then(|| bare.trim().to_owned())
}

#[test]
fn every_word_of_a_page_comes_from_a_catalogue_or_a_text() {
    let pages = pseudo_pages();
    assert!(pages.len() > 100, "{}", pages.len());
    let mut bare: Vec<String> = Vec::new();
    // The list from A to Z is made of single letters and of names as they are.
    for (address, html) in pages.iter().filter(|(address, _)| !address.contains("/a-z/")) {
        bare.extend(bare_words(html).into_iter().map(|words| format!("{address}: {words}")));
    }
    bare.truncate(40);
    assert_eq!(bare, [""; 0], "{} pages", pages.len());
}

#[test]
fn the_pseudo_locale_is_there_only_when_asked_for() {
    let project = Project::new();
    project.run(&["build", "--quiet", "--pseudo"]).ends_with(0);
    assert!(project.read("public/qps-ploc/koe/index.html").contains("[Ĥômé~~]"));
    project.run(&["build", "--quiet"]).ends_with(0);
    assert!(!project.bytes_below("public").keys().any(|path| path.starts_with("qps")));
}
