//! Every example of every component, as a document to be read, and what is said of bad examples.
//!
//! `tests/snapshots/components` holds each example's markup as it stands on a Finnish page and on an
//! Arabic one. To renew them, run `INSTA_UPDATE=always cargo test components` and read what
//! `git diff` shows.

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use insta::Settings;
use kotosivu::audit;
use kotosivu::diag::{Diagnostics, Place, Report};
use kotosivu::disk::Tree;
use kotosivu::language::Language;
use kotosivu::source::{FileId, SourceFile, Sources};
use kotosivu::studio;
use kotosivu::theme::examples::{self, Component};
use kotosivu::theme::{self, Choice, Folders, Theme};

use crate::project::Project;
use crate::reading;

/// A component of a child that takes the place of koto's.
const CHILDS_TAG: (&str, &str) = (
    "themes/lapsi/components/tag/component.html",
    "{#- A tag with a stripe. -#}\n{% component tag(tag) -%}\n\
     <span class=\"stripe\"></span><b class=\"tag\">{{ tag.word }}</b>\n{%- endcomponent tag %}\n",
);

/// A theme ready in Finnish and Arabic, with its components.
struct Wardrobe {
    theme: Theme,
    components: Vec<Component>,
    reports: Vec<Report>,
}

fn open(name: &str, files: &[(&str, &str)]) -> Wardrobe {
    let file = |(id, (path, text)): (u32, &(&str, &str))| {
        Arc::new(SourceFile { id: FileId(id), path: (*path).into(), text: (*text).into() })
    };
    let sources = Sources::new((0..).zip(files).map(file).collect());
    dress(name, &Folders { sources, others: Vec::new() })
}

fn dress(name: &str, folders: &Folders) -> Wardrobe {
    let languages = ["fi", "ar"].map(|tag| Language::parse(tag).expect("a language"));
    let choice = Choice {
        name,
        at: Place::Path("kotosivu.toml".into()),
        languages: &languages,
        viewed: kotosivu::view::WORDS,
    };
    // Its labels are for others to judge.
    let mut unread = Diagnostics::default();
    let theme = theme::compile(&choice, &folders.sources, folders.assets(), &mut unread);
    let mut out = Diagnostics::default();
    let components = examples::components(&choice, folders, &mut out);
    examples::examine(&components, &theme, &mut out);
    Wardrobe { theme, components, reports: out.seal(&[&folders.sources]) }
}

impl Wardrobe {
    /// All examples of a component, one after another.
    fn document(&self, component: &Component) -> String {
        let mut document = String::new();
        for example in &component.examples {
            let about = &example.about.wordings[0].words.value;
            let _ = writeln!(document, "# {}\n{about}\n", example.title());
            for language in self.theme.languages() {
                let html = self.theme.render_example(language, &component.name, example);
                let html = html.expect("the example renders");
                let direction = language.direction().as_str();
                let page = format!("<div lang=\"{language}\" dir=\"{direction}\">{html}</div>");
                let _ = writeln!(document, "{}\n", reading::laid_out(&page).trim_end());
            }
        }
        document
    }
}

fn hold(name: &str, document: &str) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots/components");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, document));
}

#[test]
fn every_component_of_koto_has_examples_that_say_what_they_said() {
    let koto = open("koto", &[]);
    assert!(koto.reports.is_empty(), "{:?}", koto.reports);
    for component in &koto.components {
        assert!(!component.examples.is_empty(), "{}", component.name);
        hold(&component.name, &koto.document(component));
    }
}

#[test]
fn every_theme_of_this_repository_shows_every_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = Tree::scan(root, &mut Diagnostics::default()).expect("the repository");
    let folders = studio::wardrobe(&tree, &mut Diagnostics::default());
    let themes = std::fs::read_dir(root.join("themes")).expect("the themes");
    for theme in themes.map(|entry| entry.expect("a theme").file_name()) {
        let name = theme.to_string_lossy();
        let dressed = dress(&name, &folders);
        assert!(dressed.reports.is_empty(), "{name}: {:?}", dressed.reports);
        assert!(dressed.components.len() > 30, "{name}");
    }
}

#[test]
fn a_childs_component_is_shown_with_its_parents_examples() {
    let child = open("lapsi", &[CHILDS_TAG]);
    assert!(child.reports.is_empty(), "{:?}", child.reports);
    let koto = open("koto", &[]);
    let tag = child.components.iter().find(|one| one.name == "tag").expect("the tag");
    assert_eq!((tag.layer.as_str(), tag.about.as_str()), ("lapsi", "A tag with a stripe."));
    hold("tag.of-a-child", &child.document(tag));
    let differ = child.components.iter().zip(&koto.components).filter(|(ours, theirs)| {
        assert_eq!(ours.name, theirs.name);
        child.document(ours) != koto.document(theirs)
    });
    let names: Vec<&str> = differ.map(|(component, _)| component.name.as_str()).collect();
    assert_eq!(names, ["eligibility", "tag"]);
}

#[test]
fn what_is_wrong_with_examples_is_told_with_its_place() {
    const HEAD: &str = "[[example]]\nname = \"A\"\nabout = \"A.\"\n";
    let own = "components/oma/component.html";
    let component = "{% component oma(a, b=1) %}{{ a.word }}{{ b }}{% endcomponent oma %}";
    for (examples, told) in [
        (None, "missing-examples themes/lapsi/components/oma/component.html:1"),
        (Some("[example.input]\na = { word = \"x\" }\n"), ""),
        (
            Some("[example.input]\na = { word = \"x\" }\nc = 1\n"),
            "unknown-key themes/lapsi/components/oma/examples.toml:6",
        ),
        (
            Some("[example.input]\na = {}\n"),
            "example-failed themes/lapsi/components/oma/examples.toml:1",
        ),
        (Some("[example.input]\n"), "example-failed themes/lapsi/components/oma/examples.toml:1"),
        (Some(""), "missing-key themes/lapsi/components/oma/examples.toml:1"),
    ] {
        let text = examples.map(|text| HEAD.to_owned() + text);
        let own = format!("themes/lapsi/{own}");
        let user = ("themes/lapsi/templates/oma.html", "{{ <oma a={body}/> }}");
        let mut files = vec![(own.as_str(), component), user];
        files.extend(
            text.as_deref().map(|text| ("themes/lapsi/components/oma/examples.toml", text)),
        );
        let line = |report: &Report| report.line_column().map_or(0, |(line, _)| line);
        let reports = open("lapsi", &files).reports;
        let found: Vec<String> = reports
            .iter()
            .map(|one| format!("{} {}:{}", one.diagnostic.code.name(), one.path(), line(one)))
            .collect();
        assert_eq!(found.join("\n"), told, "{text:?}");
    }
}

/// A project with a theme of its own.
fn project() -> Project {
    Project::new()
        .file("themes/lapsi/theme.toml", "[color]\nprimary = \"#0b5a3c\"\n")
        .file(CHILDS_TAG.0, CHILDS_TAG.1)
}

const GALLERY: [&str; 6] = ["theme", "gallery", "--theme", "lapsi", "--lang", "fi"];

#[test]
fn the_gallery_is_a_site_without_fault_whose_links_lead_somewhere() {
    let project = project();
    let ran = project.run(&GALLERY).ends_with(0);
    assert!(ran.stderr.contains("lapsi"), "{}", ran.stderr);
    let files = project.bytes_below("gallery");
    let outputs = files.keys().cloned().collect();
    let mut pages = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = String::from_utf8_lossy(bytes);
        let page = audit::read(path, &html);
        assert_eq!(page.faults, [], "{path}");
        pages.push(page);
    }
    assert_eq!(audit::links(&pages, &outputs, "https://koe.example/"), []);
    let read = |path: &str| project.read(&format!("gallery/{path}"));
    let index = read("index.html");
    for words in ["#0b5a3c", "Ulkoasun lapsi tyyliopas", "timeline/index.html", "--step-2"] {
        assert!(index.contains(words), "{words}");
    }
    let tag = read("tag/index.html");
    for words in ["lang=\"ar\" dir=\"rtl\"", "class=\"stripe\"", "&lt;b class=", "Hyväksytty"] {
        assert!(tag.contains(words), "{words}");
    }
    let times = project.times_below("gallery");
    project.run(&GALLERY).ends_with(0);
    assert_eq!(times, project.times_below("gallery"));
}

#[test]
fn the_gallery_takes_nobodys_place_and_shows_nothing_that_is_broken() {
    let project = project().file("other/mine.txt", "mine");
    let into = |folder| project.run(&[&GALLERY[..], &["--output", folder]].concat());
    into("other").ends_with(2);
    assert_eq!(project.read("other/mine.txt"), "mine");
    project.run(&["build", "--quiet"]).ends_with(0);
    let site = project.bytes_below("public");
    let refused = into("public").ends_with(2);
    assert!(refused.stderr.contains("--output"), "{}", refused.stderr);
    assert_eq!(project.bytes_below("public"), site);
    project.write(
        "themes/lapsi/components/tag/examples.toml",
        "[[example]]\nname = \"A\"\nabout = \"A.\"\n[example.input]\ntag = 1\n",
    );
    let failed = project.run(&GALLERY).ends_with(1);
    assert!(failed.stderr.contains("example-failed"), "{}", failed.stderr);
    assert!(!project.root().join("gallery").exists());
}
