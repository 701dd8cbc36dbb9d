//! Every kind of page in every direction: the default theme gives pages that have no fault.

use std::sync::Arc;

use kotosivu::audit;
use kotosivu::diag::{self, Code, Diagnostics, Place, Report};
use kotosivu::language::Language;
use kotosivu::render;
use kotosivu::source::{FileId, SourceFile, Sources};
use kotosivu::theme::{self, Choice, Theme};

use crate::example_views::{KINDS, LANGUAGES, Scene};

fn sources(files: &[(&str, &str)]) -> Sources {
    let file = |(id, (path, text)): (usize, &(&str, &str))| {
        let id = FileId(u32::try_from(id).expect("few files"));
        Arc::new(SourceFile { id, path: (*path).to_owned(), text: (*text).to_owned() })
    };
    Sources::new(files.iter().enumerate().map(file).collect())
}

/// The theme `name` of a project with these files, in all the example languages.
fn compile(name: &str, files: &[(&str, &str)]) -> (Theme, Vec<Report>) {
    // English words under another name have no forms for the many ways of counting in Arabic.
    let uncounted = |words: &str| words.replace("[one]", "[1]");
    let words = uncounted(include_str!("../themes/koto/labels/en.ftl"));
    let field = uncounted(include_str!("../themes/koto/labels/en.field.ftl"));
    let arabic = [
        ("themes/koto/labels/ar.ftl", words.as_str()),
        ("themes/koto/labels/ar.field.ftl", field.as_str()),
    ];
    compile_in(name, &[files, &arabic].concat(), &LANGUAGES.map(|(tag, ..)| tag))
}

fn compile_in(name: &str, files: &[(&str, &str)], tags: &[&str]) -> (Theme, Vec<Report>) {
    let sources = sources(files);
    let languages: Vec<Language> =
        tags.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
    let choice = Choice {
        name,
        at: Place::Path("kotosivu.toml".into()),
        languages: &languages,
        viewed: kotosivu::view::WORDS,
    };
    let mut diagnostics = Diagnostics::default();
    let theme = theme::compile(&choice, &sources, [], &mut diagnostics);
    let mut reports = diagnostics.seal(&[&sources]);
    diag::sort(&mut reports);
    (theme, reports)
}

fn codes(reports: &[Report]) -> Vec<Code> {
    reports.iter().map(|report| report.diagnostic.code).collect()
}

fn page(theme: &Theme, scene: Scene, kind: &'static str) -> String {
    let page = render::page(theme, &scene.frame(kind), &scene.body(kind));
    String::from_utf8(page.unwrap_or_else(|fault| panic!("{kind}: {fault:?}"))).expect("UTF-8")
}

const FINNISH: Scene = Scene { lang: "fi", dir: "ltr" };

#[test]
fn every_kind_of_page_renders_without_fault_in_every_language_and_theme() {
    for name in ["koto", "kuopio", "vaasa", "helsinki"] {
        let own = if name == "koto" { Vec::new() } else { of_this_repository(name) };
        let files: Vec<(&str, &str)> = own.iter().map(|(path, text)| (&**path, &**text)).collect();
        let (theme, diagnostics) = compile(name, &files);
        assert!(diagnostics.is_empty(), "{name}: {diagnostics:?}");
        for (lang, dir, _) in LANGUAGES {
            let scene = Scene { lang, dir };
            for kind in KINDS {
                let html = page(&theme, scene, kind);
                let audited = audit::read(&scene.frame(kind).id, &html);
                assert_eq!(audited.faults, [], "{name} {lang} {kind}");
                assert!(!html.contains("{$"), "{name} {lang} {kind}: a word lacks a value");
                assert!(html.contains("assets/site."), "{name} {lang} {kind}");
            }
        }
    }
}

#[test]
fn what_stands_in_frames_has_no_fault_and_neither_menu_nor_script() {
    for name in ["koto", "kuopio", "vaasa", "helsinki"] {
        let own = if name == "koto" { Vec::new() } else { of_this_repository(name) };
        let files: Vec<(&str, &str)> = own.iter().map(|(path, text)| (&**path, &**text)).collect();
        let (theme, _) = compile(name, &files);
        for (lang, dir, _) in LANGUAGES {
            let scene = Scene { lang, dir };
            for kind in KINDS.into_iter().filter(|kind| scene.frame(kind).embed.is_some()) {
                let frame = scene.frame(kind);
                let html = render::framed(&theme, &frame, &scene.body(kind)).unwrap();
                let html = String::from_utf8(html).unwrap();
                assert_eq!(audit::read(&frame.id, &html).faults, [], "{name} {lang} {kind}");
                for (part, there) in [
                    ("<base href=\"../../../../", true),
                    ("target=\"_top\"", true),
                    ("<meta name=\"robots\" content=\"noindex\">", true),
                    ("rel=\"canonical\" href=\"https://koto.example/", true),
                    ("rel=\"alternate\"", false),
                    ("<script", false),
                    ("<header", false),
                    ("<footer", false),
                ] {
                    assert_eq!(html.contains(part), there, "{name} {lang} {kind}: {part}");
                }
            }
        }
    }
}

/// The files of a theme of this repository, by their paths.
fn of_this_repository(name: &str) -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut ahead = vec![root.join("themes").join(name)];
    let mut files = Vec::new();
    while let Some(path) = ahead.pop() {
        if path.is_dir() {
            ahead.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let within = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push((within, std::fs::read_to_string(path).unwrap()));
        }
    }
    files
}

/// The languages that the theme koto brings words for.
const SPOKEN: [&str; 15] = [
    "fi",
    "sv",
    "en",
    "fi-simple",
    "se",
    "ru",
    "uk",
    "et",
    "ar",
    "fa",
    "so",
    "zh-Hans",
    "es",
    "fr",
    "tr",
];

#[test]
fn the_words_of_the_interface_are_whole_in_every_language() {
    let (_, reports) = compile_in("koto", &[], &SPOKEN);
    assert!(reports.is_empty(), "{reports:?}");
    let mut files: Vec<String> = of_this_repository("koto/labels")
        .into_iter()
        .filter_map(|(path, _)| {
            let name = path.rsplit('/').next()?.strip_suffix(".field.ftl")?;
            Some(name.to_owned())
        })
        .collect();
    let mut spoken = SPOKEN.map(str::to_owned).to_vec();
    files.sort();
    spoken.sort();
    assert_eq!(files, spoken, "a catalogue that no test reads");
}

#[test]
fn a_broken_template_of_a_child_is_reported_and_the_parents_shows() {
    let broken = "{% extends \"layout.html\" %}\n{% block main %}\n{{ oops }\n{% endblock %}\n";
    let path = "themes/kuopio/templates/goal.html";
    let unknown = "{% extends \"layout.html\" %}\n{% block main %}{{ <nothing/> }}{% endblock %}\n";
    let files = [(path, broken), ("themes/kuopio/templates/service.html", unknown)];
    let (theme, diagnostics) = compile("kuopio", &files);
    let found = diagnostics
        .iter()
        .map(|report| (report.diagnostic.code, report.path(), report.line_column()))
        .collect::<Vec<_>>();
    assert_eq!(
        found,
        [
            (Code::TemplateSyntax, path, Some((3, 9))),
            (Code::TemplateSyntax, "themes/kuopio/templates/service.html", Some((2, 20))),
        ]
    );
    assert!(page(&theme, FINNISH, "goal").contains("resp-measures"));
    assert!(page(&theme, FINNISH, "service").contains("id=\"eligibility\""));
}

#[test]
fn a_child_overrides_one_component_and_one_stylesheet_and_inherits_the_rest() {
    let (theme, diagnostics) = compile(
        "kuopio",
        &[
            ("themes/kuopio/theme.toml", "parent = \"koto\"\n"),
            (
                "themes/kuopio/components/tag/component.html",
                "{% component tag(tag) %}<b class=\"kuopio\">{{ tag.word }}</b>{% endcomponent tag %}",
            ),
            ("themes/kuopio/styles/base.css", ":root { --primary: #123456 }"),
            ("themes/kuopio/labels/fi.ftl", "feedback = Kerro mielipiteesi\n"),
        ],
    );
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let (plain, _) = compile("koto", &[]);
    let (ours, theirs) = (page(&theme, FINNISH, "service"), page(&plain, FINNISH, "service"));
    assert!(ours.contains("<b class=\"kuopio\">Hyväksytty</b>"));
    assert!(ours.contains("Kerro mielipiteesi") && ours.contains("Siirry sisältöön"));
    let style = |theme: &Theme| {
        let named = |asset: &&theme::Asset| asset.name == "site.css";
        theme.assets().iter().find(named).expect("a stylesheet").clone()
    };
    let text = |theme: &Theme| String::from_utf8(style(theme).bytes).expect("UTF-8");
    let koto = include_str!("../themes/koto/styles/koto.css");
    assert!(text(&theme).contains(koto) && text(&plain).contains(koto));
    assert!(text(&theme).contains("#123456") && !text(&theme).contains("--space-7:"));
    assert!(ours.contains(&style(&theme).published));
    assert!(theirs.contains(&style(&plain).published));
    assert_eq!(ours.matches("rel=\"stylesheet\"").count(), 1);
}

#[test]
fn the_brand_is_on_every_page_in_the_readers_language() {
    let design = r##"
name = { fi = "Koekunta", sv = "Provkommun" }
favicon = "k.svg"

[color]
primary = "#0b5a3c"

[logo]
file = "logo.svg"
dark = "night/logo.svg"
width = 120
height = 40
alt = { fi = "Koekunnan tunnus" }

[font]
heading = "Koe Sans"

[[face]]
family = "Koe Sans"
file = "koe.woff2"
licence = "OFL.txt"
weight = [200, 900]
"##;
    let asset = |name: &str| format!("themes/koe/assets/{name}");
    let names = ["k.svg", "logo.svg", "night/logo.svg", "koe.woff2", "OFL.txt"].map(asset);
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    files.push(("themes/koe/theme.toml", design));
    let (theme, reports) = compile("koe", &files);
    assert!(reports.is_empty(), "{reports:?}");
    let (finnish, swedish) =
        (page(&theme, FINNISH, "goal"), page(&theme, Scene { lang: "sv", dir: "ltr" }, "goal"));
    assert!(finnish.contains("alt=\"Koekunnan tunnus\">"));
    assert!(swedish.contains("alt=\"Koekunnan tunnus\" lang=\"fi\">"));
    assert!(swedish.contains("assets/night/logo.e3b0c442.svg"));
    assert!(swedish.contains("assets/k.e3b0c442.svg"));
    let mut frame = Scene { lang: "sv", dir: "ltr" }.frame("goal");
    frame.publisher = None;
    let unpublished = render::page(&theme, &frame, &FINNISH.body("goal")).expect("a page");
    assert!(String::from_utf8_lossy(&unpublished).contains("Provkommun"));
    let style = theme.assets().iter().find(|asset| asset.name == "site.css").expect("a stylesheet");
    let style = String::from_utf8_lossy(&style.bytes);
    for rule in [
        "--primary: #0b5a3c;",
        "--on-primary: #ffffff;",
        "font-family: \"Koe Sans\"; src: url(koe.e3b0c442.woff2); font-weight: 200 900;",
        "--font-heading: \"Koe Sans\", system-ui",
        "--measure: 42rem;",
    ] {
        assert!(style.contains(rule), "{rule}");
    }
}

#[test]
fn the_manual_names_every_colour_and_measure() {
    let manual = include_str!("../docs/themes.md");
    let keys = kotosivu::record::design::Colours::KEYS.iter().chain(&["radius", "measure", "wide"]);
    for key in keys {
        assert!(manual.contains(&format!("`{key}`")), "{key}");
    }
}

#[test]
fn words_that_a_language_lacks_are_named_once_for_each() {
    let template =
        "{% extends \"layout.html\" %}{% block main %}{{ t(key=\"feedbak\") }}{% endblock %}";
    let (_, diagnostics) = compile("kuopio", &[("themes/kuopio/templates/text.html", template)]);
    assert_eq!(codes(&diagnostics), [Code::MissingLabel; 4]);
}

#[test]
fn faults_of_labels_and_of_the_theme_itself_are_told_by_name() {
    for (name, files, code) in [
        ("kotoo", &[][..], Code::UnknownThemeFolder),
        ("a", &[("themes/a/theme.toml", "parent = \"b\"")][..], Code::UnknownThemeFolder),
        ("a", &[("themes/a/theme.toml", "parent = \"a\"")], Code::Cycle),
        ("a", &[("themes/a/theme.toml", "parnet = \"koto\"")], Code::UnknownKey),
        ("a", &[("themes/a/labels/fi.ftl", "feedback Palaute\n")], Code::LabelSyntax),
    ] {
        let (theme, diagnostics) = compile(name, files);
        assert_eq!(codes(&diagnostics), [code], "{files:?}");
        assert!(page(&theme, FINNISH, "service").contains("<h1>"), "the site still shows");
    }
}

#[test]
fn a_template_that_fails_on_a_page_is_told_with_its_line_and_the_page() {
    let template =
        "{% extends \"layout.html\" %}\n{% block main %}\n{{ body.nothing }}{% endblock %}";
    let (theme, reports) = compile("kuopio", &[("themes/kuopio/templates/goal.html", template)]);
    assert!(reports.is_empty(), "{reports:?}");
    let frame = FINNISH.frame("goal");
    let fault = render::page(&theme, &frame, &FINNISH.body("goal")).unwrap_err();
    assert_eq!((fault.code, fault.at), (Code::TemplateFailed, Place::Page(frame.id)));
    assert_eq!(fault.args[0], ("template", "kuopio/goal.html:3".into()));
}

#[test]
fn a_language_without_words_is_told_and_shows_those_of_the_first_language() {
    let (theme, reports) = compile_in("koto", &[], &["fi", "mt"]);
    assert!(
        reports.iter().all(|one| one.path().starts_with("themes/koto/labels/mt.")),
        "{reports:?}"
    );
    assert!(reports.len() > 20 && codes(&reports).iter().all(|code| *code == Code::MissingLabel));
    assert!(page(&theme, Scene { lang: "mt", dir: "ltr" }, "goal").contains("Siirry sisältöön"));
}
