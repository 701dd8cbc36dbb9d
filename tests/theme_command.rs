//! `kotosivu theme`: themes listed, shown, taken over and examined, as people run it.

use serde_json::Value;

use crate::project::Project;

const SITE: &str = "title = \"Koe\"\nbase_url = \"https://koe.example/\"\nlanguages = [\"fi\"]\n\
                    theme = \"oma\"\n";
const TAG: &str = "components/tag/component.html";

/// A project whose site uses the theme `oma`, which builds on `pohja`.
fn project() -> Project {
    Project::new()
        .file("kotosivu.toml", SITE)
        .file("themes/oma/theme.toml", "parent = \"pohja\"\n\n[dark]\nlink = \"#8fd9b0\"\n")
        .file("themes/pohja/theme.toml", "[color]\nprimary = \"#0b5a3c\"\n")
        .file("themes/pohja/labels/fi.ftl", "feedback = Kerro meille\n")
}

#[test]
fn themes_are_listed_with_their_parents_and_places() {
    let told = project().run(&["theme", "list"]).ends_with(0).stdout;
    assert_eq!(
        told,
        "koto: part of the program\n\
         oma: builds on pohja; in the folder themes/oma; the theme of this site\n\
         pohja: builds on koto; in the folder themes/pohja\n"
    );
    let finnish = project().run(&["theme", "list", "--lang", "fi"]).ends_with(0).stdout;
    assert!(finnish.contains("oma: pohjana pohja; kansiossa themes/oma; tämän sivuston ulkoasu"));
}

#[test]
fn a_theme_is_shown_file_by_file_and_colour_by_colour() {
    let told = project().run(&["theme", "show"]).ends_with(0).stdout;
    for line in ["oma > pohja > koto", "labels/fi.ftl", "pohja, with koto"] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let json = project().run(&["theme", "show", "--format", "json"]).ends_with(0).stdout;
    let document: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(document["version"], 1);
    let colour = |key: &str| {
        let colours = document["theme"]["colours"].as_array().expect("colours");
        let found = colours.iter().find(|colour| colour["key"] == key).expect("the colour");
        (found["layer"].clone(), found["follows"].clone())
    };
    for (key, layer, follows) in [
        ("color.primary", "pohja", Value::Null),
        ("color.link", "pohja", "color.primary".into()),
        ("dark.primary", "pohja", "color.primary".into()),
        ("dark.link", "oma", Value::Null),
        ("color.text", "koto", Value::Null),
    ] {
        assert_eq!(colour(key), (layer.into(), follows), "{key}");
    }
}

#[test]
fn an_ejected_file_says_where_it_is_from_and_changes_nothing() {
    let project = project();
    project.run(&["build", "--quiet"]).ends_with(0);
    let before = project.bytes_below("public");
    for file in
        [TAG, "templates/goal.html", "styles/koto.css", "labels/fi.ftl", "assets/favicon.svg"]
    {
        project.run(&["theme", "eject", file]).ends_with(0);
    }
    let first = |path: &str| project.read(path).lines().next().unwrap_or_default().to_owned();
    assert!(first("themes/oma/components/tag/component.html").starts_with("{#- kotosivu: koto/"));
    assert!(first("themes/oma/styles/koto.css").starts_with("/* kotosivu: koto/styles/koto.css "));
    // The parent's words are those of the one right below.
    assert!(first("themes/oma/labels/fi.ftl").starts_with("# kotosivu: pohja/labels/fi.ftl "));
    project.run(&["build", "--quiet"]).ends_with(0);
    let pages = |all: std::collections::BTreeMap<String, Vec<u8>>| {
        let pages = all.into_iter().filter(|(path, _)| path.contains(".html"));
        let text = pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")));
        text.map(|(path, text)| (path, without_prints(&text))).collect::<Vec<_>>()
    };
    assert_eq!(pages(before), pages(project.bytes_below("public")));
}

/// A page without the fingerprints of its assets.
fn without_prints(page: &str) -> String {
    let mut pieces = page.split("assets/");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |page, piece| page + piece.split_once('"').map_or(piece, |(_, rest)| rest))
}

#[test]
fn what_cannot_be_ejected_is_refused_with_a_reason() {
    let project = project().file("themes/pohja/assets/k.woff2", b"\xff\xfe".as_slice());
    for (arguments, said) in [
        (&["theme", "eject", "templates/gaol.html"][..], "Did you mean templates/goal.html?"),
        (&["theme", "eject", "theme.toml"], "key by key"),
        (&["theme", "eject", "assets/k.woff2"], "is not text"),
        (&["theme", "eject", TAG, "--theme", "koto"], "Make a theme of your own"),
        (&["theme", "eject", TAG, "--theme", "omaa"], "Did you mean oma?"),
        (&["theme", "show", "olematon"], "no theme olematon"),
    ] {
        let ran = project.run(arguments).ends_with(2);
        assert!(ran.stderr.contains(said), "{arguments:?}\n{}", ran.stderr);
    }
    project.run(&["theme", "eject", TAG]).ends_with(0);
    let again = project.run(&["theme", "eject", TAG]).ends_with(2);
    assert!(again.stderr.contains("already"), "{}", again.stderr);
}

/// The codes that the doctor tells, each with its path.
fn ailments(project: &Project) -> Vec<String> {
    let told = project.run(&["theme", "doctor", "--format", "json"]).ends_with(0).stdout;
    let document: Value = serde_json::from_str(&told).expect("JSON");
    let found = document["diagnostics"].as_array().expect("diagnostics");
    let text = |found: &Value, name: &str| found[name].as_str().unwrap_or_default().to_owned();
    found.iter().map(|one| format!("{} {}", text(one, "code"), text(one, "path"))).collect()
}

#[test]
fn a_theme_in_order_is_told_to_be_so() {
    let ran = project().run(&["theme", "doctor"]).ends_with(0);
    assert_eq!(ran.stderr, "The theme oma has nothing to remark on.\n");
}

#[test]
fn the_doctor_finds_what_is_left_behind_unused_or_misspelt() {
    let project = project();
    project.run(&["theme", "eject", TAG]).ends_with(0);
    assert_eq!(ailments(&project), [format!("same-override themes/oma/{TAG}")]);
    project.edit(&format!("themes/oma/{TAG}"), "{%- endcomponent", "<!-- oma -->{%- endcomponent");
    assert_eq!(ailments(&project), [""; 0]);
    project.write(
        &format!("themes/pohja/{TAG}"),
        "{% component tag(tag) %}{{ tag.word }}{% endcomponent tag %}",
    );
    assert_eq!(ailments(&project), [format!("stale-override themes/oma/{TAG}")]);

    let project = self::project()
        .file(
            "themes/oma/components/tagg/component.html",
            "{% component tagg() %}x{% endcomponent tagg %}",
        )
        .file("themes/oma/template/goal.html", "x")
        .file("themes/oma/assets/old.svg", "<svg/>")
        .file("themes/oma/styles/extra.css", "a { color: var(--lnk); border: 0 var(--x, 1px) }\n");
    assert_eq!(
        ailments(&project),
        [
            "unused-file themes/oma/assets/old.svg",
            "unused-component themes/oma/components/tagg/component.html",
            "unknown-token themes/oma/styles/extra.css",
            "unused-file themes/oma/template/goal.html",
        ]
    );
}

#[test]
fn the_doctor_tells_what_keeps_a_site_from_being_built_too() {
    let project = project().file("themes/oma/labels/fi.ftl", "menu Valikko\n");
    let ran = project.run(&["theme", "doctor"]).ends_with(1);
    assert!(ran.stderr.contains("label-syntax"), "{}", ran.stderr);
}

#[test]
fn a_theme_named_on_the_command_line_takes_the_place_of_the_sites_own() {
    let project = project();
    let style = |project: &Project| {
        let assets = project.bytes_below("public/assets");
        let style =
            assets.into_iter().find(|(path, _)| path.contains(".css")).expect("a stylesheet");
        String::from_utf8(style.1).expect("UTF-8")
    };
    project.run(&["build", "--quiet"]).ends_with(0);
    assert!(style(&project).contains("--primary: #0b5a3c"));
    project.run(&["build", "--quiet", "--theme", "koto"]).ends_with(0);
    assert!(!style(&project).contains("--primary: #0b5a3c"));
    let lost = project.run(&["build", "--theme", "kotoo"]).ends_with(1);
    assert!(lost.stderr.contains("unknown-theme-folder"), "{}", lost.stderr);
}
