//! What programs follow: the sitemap, calendars and feeds of the real programmes.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::Path;

use crate::project::Project;
use crate::real::real;

const BASE: &str = "https://kotosivu.example/";

/// The sitemap of the real site: each address with its language versions, and with its day.
struct Listed<'s> {
    versions: BTreeMap<&'s str, &'s str>,
    day: Option<&'s str>,
}

fn sitemap() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut put = |name: &str, bytes: &[u8]| {
        files.insert(name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap());
        Ok::<(), Infallible>(())
    };
    real().studio.sitemap(&mut put).unwrap();
    files
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

fn read(text: &str) -> BTreeMap<&str, Listed<'_>> {
    let entries = text.split("<url>").skip(1).map(|entry| {
        let versions = entry.split("<xhtml:link ").skip(1).map(|link| {
            let of = |name: &str| between(link, &format!("{name}=\""), "\"").unwrap();
            (of("hreflang"), of("href"))
        });
        let day = between(entry, "<lastmod>", "</lastmod>");
        (between(entry, "<loc>", "</loc>").unwrap(), Listed { versions: versions.collect(), day })
    });
    let all: Vec<(&str, Listed<'_>)> = entries.collect();
    let count = all.len();
    let listed: BTreeMap<&str, Listed<'_>> = all.into_iter().collect();
    assert_eq!(listed.len(), count, "no page is listed twice");
    listed
}

#[test]
fn every_page_that_search_engines_should_find_is_in_the_sitemap_and_no_other() {
    let files = sitemap();
    let listed = read(&files["sitemap.xml"]);
    let planned: BTreeSet<String> = real()
        .addresses()
        .map(|address| format!("{BASE}{}", address.strip_suffix("index.html").unwrap_or(address)))
        .collect();
    for address in listed.keys() {
        assert!(planned.contains(*address), "{address} is no page");
    }
    // All originals are in Finnish.
    for address in planned.iter().filter(|address| address.starts_with(&format!("{BASE}fi/"))) {
        let found = listed.contains_key(&**address);
        assert_eq!(found, !address.ends_with("404.html"), "{address}");
    }
    assert!(listed.keys().all(|address| !address.starts_with(&format!("{BASE}fi-simple/"))));
    assert!(listed.contains_key(BASE));
}

#[test]
fn the_language_versions_of_the_sitemap_lead_to_each_other_as_those_of_the_pages_do() {
    let files = sitemap();
    let listed = read(&files["sitemap.xml"]);
    for (address, Listed { versions, .. }) in &listed {
        for href in versions.values() {
            assert!(*versions == listed[href].versions, "{address} and {href}");
        }
        assert!(versions.is_empty() || versions.values().any(|href| href == address), "{address}");
    }
    for address in ["fi/index.html", "sv/index.html", "ru/kuopio-2025/index.html"] {
        let view = real().view(address);
        let heads = view["page"]["alternates"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["hreflang"].as_str().unwrap(), one["href"].as_str().unwrap()));
        let canonical = view["page"]["canonical"].as_str().unwrap();
        assert_eq!(listed[canonical].versions, heads.collect(), "{address}");
    }
}

#[test]
fn days_in_the_sitemap_are_those_of_the_documents() {
    let files = sitemap();
    let listed = read(&files["sitemap.xml"]);
    for (path, day) in [
        ("fi/", None),
        ("fi/kuopio-2025/", Some("2024-11-25")), // decided a week after its date
        ("fi/vaasa-2019-2022/", None),           // only a year
        ("fi/ely-2024/duties/", Some("2024-05-30")),
    ] {
        assert_eq!(listed[&*format!("{BASE}{path}")].day, day, "{path}");
    }
}

#[test]
fn a_build_brings_the_sitemap_and_tells_robots_where_it_is_at_the_root_of_a_host_only() {
    let project = Project::new();
    project.run(&["build", "--base-url", "https://koto.example"]).ends_with(0);
    let files = project.bytes_below("public");
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert!(text("robots.txt").ends_with("\nSitemap: https://koto.example/sitemap.xml\n"));
    let sitemap = text("sitemap.xml");
    assert!(read(&sitemap).keys().all(|address| address.starts_with("https://koto.example/")));
    project.run(&["build", "--base-url", "https://koto.example/below"]).ends_with(0);
    let files = project.bytes_below("public");
    assert!(!files.contains_key("robots.txt"));
    let sitemap = String::from_utf8(files["sitemap.xml"].clone()).unwrap();
    assert!(read(&sitemap).contains_key("https://koto.example/below/"));
}

#[test]
fn drafts_are_kept_from_search_engines_by_their_pages_alone() {
    let project = Project::new();
    let programme = project.bytes_below("programmes");
    let path = programme.keys().find(|path| path.ends_with("/programme.toml")).unwrap();
    let path = format!("programmes/{path}");
    let text = project.read(&path);
    let state = text.lines().find(|line| line.starts_with("state")).unwrap();
    project.edit(&path, state, "state = \"luonnos\"");
    project.run(&["build", "--drafts"]).ends_with(0);
    let files = project.bytes_below("public");
    let slug = path.split('/').nth(1).unwrap();
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert!(text(&format!("fi/{slug}/index.html")).contains("content=\"noindex\""));
    assert!(!text("sitemap.xml").contains(&format!("/{slug}/")));
    // A robot that may not read a page would never learn that it is to be kept out.
    assert!(!text("robots.txt").contains("Disallow"));
}

/// The content lines of a calendar, whole.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn calendar_of(address: &str) -> Option<String> {
    let mut files = real().beside(address).into_values();
    files.find(|text| text.starts_with("BEGIN:VCALENDAR"))
}

#[test]
fn every_schedule_with_a_year_is_one_event_of_its_programme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("programmes/vaasa-2019-2022/goals");
    let typed: usize = std::fs::read_dir(root)
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .map(|text| text.lines().filter(|line| line.starts_with("schedule = 20")).count())
        .sum();
    assert!(typed > 20, "{typed}");
    for language in ["fi", "sv", "en"] {
        let calendar = calendar_of(&format!("{language}/vaasa-2019-2022/index.html")).unwrap();
        let lines = lines(&calendar);
        let uids: BTreeSet<&String> =
            lines.iter().filter(|line| line.starts_with("UID:")).collect();
        // Reporting, and the end of the period.
        assert_eq!(uids.len(), typed + 2, "{language}");
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), uids.len());
    }
}

#[test]
fn programmes_without_days_have_no_calendar_and_no_link_to_one() {
    for slug in ["kuopio-2025", "helsinki-2025", "ely-2024"] {
        let address = format!("fi/{slug}/index.html");
        assert_eq!(calendar_of(&address), None, "{slug}");
        let downloads = real().view(&address)["page"]["downloads"].clone();
        assert!(downloads.as_array().unwrap().iter().all(|one| one["key"] != "ics"), "{slug}");
    }
}

#[test]
fn the_timeline_leads_to_the_calendar_of_its_programme() {
    // A section stands in the place of Vaasa's timeline.
    let timeline = real()
        .addresses()
        .find(|address| {
            address.starts_with("fi/vaasa-2019-2022/")
                && *address != "fi/vaasa-2019-2022/index.html"
                && real().view(address)["page"]["downloads"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|one| one["key"] == "ics")
        })
        .unwrap();
    let page = real().view(timeline);
    let downloads = page["page"]["downloads"].as_array().unwrap();
    let link = downloads.iter().find(|one| one["key"] == "ics").unwrap();
    assert_eq!(link["href"], "../vaasa-2019-2022-fi.ics");
    assert_eq!(calendar_of(timeline), None, "it stands at one address");
}

#[test]
fn calendars_and_feeds_as_documents() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/feeds");
    settings.set_prepend_module_to_snapshot(false);
    let welcome = "sv/parties/vaasan-welcome-office/index.html";
    let arabic = "ar/parties/vaasan-welcome-office/index.html";
    for (name, text) in [
        ("party-calendar.sv", lines(&calendar_of(welcome).unwrap()).join("\n")),
        ("party-calendar.ar", lines(&calendar_of(arabic).unwrap()).join("\n")),
        ("site-feed.fi", real().beside("fi/index.html")["feed.xml"].clone()),
        ("kuopio-feed.en", real().beside("en/kuopio-2025/index.html")["feed.xml"].clone()),
    ] {
        settings.bind(|| insta::assert_snapshot!(name, text));
    }
}
