//! `kotosivu build` on a real disk: what it writes, what it leaves alone, what stops it.

use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::project::Project;

const SERVICES: &str = "programmes/koe/services.toml";
const PROGRAMME: &str = "programmes/koe/programme.toml";
const PARTIES: &str = "programmes/registry/parties.toml";

/// A project built once.
fn built() -> Project {
    let project = Project::new();
    project.run(&["build"]).ends_with(0);
    project
}

#[test]
fn a_build_writes_pages_and_answers_nothing() {
    let project = Project::new();
    let ran = project.run(&["build"]).ends_with(0);
    assert_eq!(ran.stdout, "");
    let pages = project.bytes_below("public");
    for page in [
        "index.html",
        "fi/index.html",
        "fi/404.html",
        "sv/koe/index.html",
        "fi/koe/services/ohjaus/index.html",
        "fi/koe/johdanto/index.html",
        "fi/tietoa/index.html",
        "fi/parties/koekunta/index.html",
    ] {
        assert!(pages.contains_key(page), "{page} is not among {:?}", pages.keys());
    }
}

#[test]
fn a_second_build_touches_nothing() {
    let project = built();
    let (before, bytes) = (project.times_below("public"), project.bytes_below("public"));
    project.run(&["build"]).ends_with(0);
    assert_eq!(project.times_below("public"), before);
    project.run(&["build", "--force"]).ends_with(0);
    assert_eq!(project.bytes_below("public"), bytes);
}

#[test]
fn what_others_put_there_stays() {
    let project =
        built().file("public/robots-oma.txt", "oma").file("public/fi/oma/liite.pdf", "pdf");
    project.edit(SERVICES, "Ohjaus ja neuvonta", "Neuvonta ja ohjaus");
    project.run(&["build"]).ends_with(0);
    assert_eq!(project.read("public/robots-oma.txt"), "oma");
    assert_eq!(project.read("public/fi/oma/liite.pdf"), "pdf");
}

#[test]
fn a_changed_record_rewrites_only_the_pages_it_stands_on() {
    let project = built();
    let before = project.bytes_below("public");
    let times = old_times(&project);
    project.edit("content/koe/johdanto.md", "edistää", "tukee");
    project.run(&["build"]).ends_with(0);
    let after = project.bytes_below("public");
    for (path, time) in project.times_below("public") {
        let is_page = path.ends_with("/index.html");
        let rewritten = time != times;
        assert!(!is_page || rewritten == (before.get(&path) != after.get(&path)), "{path}");
    }
    assert_ne!(before["fi/koe/johdanto/index.html"], after["fi/koe/johdanto/index.html"]);
    assert_eq!(before["fi/tietoa/index.html"], after["fi/tietoa/index.html"]);
}

/// Dates all files of the output an hour back, so that one that is written again shows.
fn old_times(project: &Project) -> SystemTime {
    // Whole seconds, which every file system keeps.
    let hour_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    for path in project.times_below("public").keys() {
        let file =
            std::fs::File::options().write(true).open(project.root().join("public").join(path));
        file.unwrap().set_modified(hour_ago).unwrap();
    }
    hour_ago
}

#[test]
fn a_page_that_somebody_deleted_or_cut_short_is_written_again() {
    let project = built();
    let before = project.bytes_below("public");
    let project = project.without("public/fi/index.html").file("public/sv/index.html", "rikki");
    project.run(&["build"]).ends_with(0);
    assert!(project.bytes_below("public") == before);
}

#[test]
fn the_address_given_is_the_address_printed() {
    let project = Project::new();
    project.run(&["build", "--base-url", "https://toinen.example/koto"]).ends_with(0);
    let page = project.read("public/fi/index.html");
    assert!(page.contains("https://toinen.example/koto/fi/"), "{page}");
    assert!(!page.contains("https://koe.example/"), "{page}");
}

#[test]
fn a_page_that_is_no_more_is_removed() {
    let project = built().without("content/pages/tietoa.md");
    project.run(&["build"]).ends_with(0);
    assert!(!project.bytes_below("public").contains_key("fi/tietoa/index.html"));
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let project = Project::new().file("julkinen/kuva.png", "png");
    let ran = project.run(&["build", "--output", "julkinen"]).ends_with(2);
    assert!(ran.stderr.contains("did not write"), "{}", ran.stderr);
    assert_eq!(project.bytes_below("julkinen").len(), 1);
}

#[test]
fn an_output_that_cannot_be_a_folder_is_refused() {
    let project = Project::new().file("tiedosto", "teksti");
    for output in ["tiedosto", "tiedosto/julkinen", ".", "content", "programmes/julkinen"] {
        let ran = project.run(&["build", "--output", output]).ends_with(2);
        assert!(!ran.stderr.is_empty(), "{output}");
    }
    assert_eq!(project.read("tiedosto"), "teksti");
}

/// What an editor or a machine can break, by name.
type Breaks = fn(Project) -> Project;

const BROKEN: &[(&str, Breaks)] = &[
    ("a missing file", |project| project.without(PROGRAMME)),
    ("no site", |project| project.without("kotosivu.toml")),
    ("three broken files", |project| {
        project
            .file("kotosivu.toml", "title = Koe\n")
            .file("programmes/registry/themes.toml", "[[theme]\n")
            .file(SERVICES, "[[service]]\nid = ”ohjaus”\n")
    }),
    ("an unknown party", |project| {
        project.edit(SERVICES, "organiser = \"koekunta\"", "organiser = \"koekuta\"");
        project
    }),
    ("an id twice", |project| {
        let text = project.read(SERVICES);
        project.file("programmes/koe/lisaa.toml", text)
    }),
    ("parents in a circle", |project| {
        project.edit(PARTIES, "name = \"Koekunta\"", "name = \"K\"\nparent = \"kotoyksikko\"");
        project
    }),
    ("a cell pasted under the wrong service", |project| {
        let cell = "\n[[service.arrangement]]\nfor = \"tyonhakijat\"\nprovider = \"kotoyksikko\"\n";
        let text = project.read(SERVICES) + cell;
        project.file(SERVICES, text)
    }),
    ("text that is not UTF-8", |project| project.file(PARTIES, b"name = \"ty\xf6\"")),
    ("a file of 50 MB", |project| project.file("content/koe/johdanto.md", vec![b' '; 50 << 20])),
    ("a link out of the project", |project| {
        project.link("content/koe/johdanto.md", Path::new("/etc/hostname"))
    }),
    ("two pages at one address", |project| {
        project.file("content/koe/services.md", "+++\ntitle = \"Palvelut\"\n+++\nTeksti.\n")
    }),
];

#[test]
fn what_is_broken_leaves_the_site_as_it_was() {
    let whole = built().file("public/oma.txt", "oma");
    for (what, breaks) in BROKEN {
        let project = whole.copied();
        let before = (project.bytes_below("public"), project.times_below("public"));
        let project = breaks(project);
        let ran = project.run(&["build"]).ends_with(1);
        assert!(ran.stderr.contains("error "), "{what}: {}", ran.stderr);
        let after = (project.bytes_below("public"), project.times_below("public"));
        assert_eq!(
            before.1.keys().collect::<Vec<_>>(),
            after.1.keys().collect::<Vec<_>>(),
            "{what}"
        );
        assert!(before == after, "{what}: the site has changed");
    }
}

#[test]
fn check_finds_what_build_finds_and_neither_writes() {
    for (what, breaks) in BROKEN {
        let project = breaks(Project::new());
        let codes = |command: &str| {
            let ran = project.run(&[command, "--format", "json"]).ends_with(1);
            let document: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
            let found = document["diagnostics"].as_array().unwrap().clone();
            found.iter().map(|found| found["code"].to_string()).collect::<Vec<_>>()
        };
        assert_eq!(codes("check"), codes("build"), "{what}");
        assert!(project.bytes_below("public").is_empty(), "{what}");
    }
}

#[test]
fn after_mending_the_site_is_built() {
    let project = built();
    let before = project.bytes_below("public");
    project.edit(SERVICES, "category", "categry");
    project.run(&["build"]).ends_with(1);
    project.edit(SERVICES, "categry", "category");
    project.run(&["build"]).ends_with(0);
    assert!(project.bytes_below("public") == before);
}

#[test]
fn a_strict_build_stops_at_a_warning() {
    let project = Project::new().file("programmes/koe/muistio.txt", "");
    project.run(&["build", "--strict"]).ends_with(1);
    assert!(project.bytes_below("public").is_empty());
    project.run(&["build"]).ends_with(0);
}

#[test]
fn a_draft_is_built_only_when_asked_for() {
    let project = Project::new();
    project.edit(PROGRAMME, "arkistoitu", "luonnos");
    project.run(&["build"]).ends_with(0);
    assert!(!project.bytes_below("public").contains_key("fi/koe/index.html"));
    project.run(&["build", "--drafts"]).ends_with(0);
    assert!(project.bytes_below("public").contains_key("fi/koe/index.html"));
}

#[test]
fn the_same_project_gives_the_same_bytes_everywhere() {
    let elsewhere = tempfile::tempdir().unwrap();
    let places: [fn(Project, &Path) -> Project; 5] = [
        |project, _| project.env("RAYON_NUM_THREADS", "1"),
        |project, _| project.env("RAYON_NUM_THREADS", "4"),
        |project, elsewhere| project.from(elsewhere),
        |project, _| project.env("LC_ALL", "ar_EG.UTF-8").env("TZ", "Pacific/Kiritimati"),
        |project, _| project.env("LANG", "sv_FI.UTF-8").env("TZ", "America/Los_Angeles"),
    ];
    let clock = ["--clock", "2025-06-30"];
    let mut sites = places.iter().map(|place| {
        let project = place(Project::new(), elsewhere.path());
        let output = project.root().join("public");
        let arguments = [&["build", "--output", output.to_str().unwrap()], &clock[..]].concat();
        project.run(&arguments).ends_with(0);
        project.bytes_below("public")
    });
    let first = sites.next().unwrap();
    assert!(!first.is_empty());
    for (place, site) in (1..).zip(sites) {
        assert!(site == first, "place {place} gives other bytes");
    }
}

#[test]
fn the_real_programmes_are_built_without_a_mistake() {
    let project = Project::empty();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["programmes", "content"] {
        crate::project::copy(&root.join(folder), &project.root().join(folder));
    }
    let project = project.file("kotosivu.toml", std::fs::read(root.join("kotosivu.toml")).unwrap());
    let ran = project.run(&["build"]).ends_with(0);
    assert!(!ran.stderr.contains("error "), "{}", ran.stderr);
    assert!(
        project.bytes_below("public").contains_key("fi/kuopio-2025/responsibilities/index.html")
    );
}
