//! The snippets for servers, held to the policy of the program: one source, many spellings.

use std::path::Path;

use kotosivu::policy::{self, ASK, HEADERS, KEEP};

use crate::project::Project;

fn snippet(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// The security headers that a snippet sets, in order.
fn set(text: &str, command: &str, end: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(command)?.strip_suffix(end));
    let headers = lines
        .filter_map(|line| line.split_once(' '))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()));
    headers.filter(|(name, _)| name != "Cache-Control").collect()
}

#[test]
fn every_snippet_sends_the_policy_of_the_program_and_nothing_else() {
    let policy: Vec<(String, String)> =
        HEADERS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let nginx = snippet("nginx.conf");
    // Which of two policies is sent is decided by the address.
    let chosen = nginx.replace("$kotosivu_policy always", &format!("\"{}\" always", policy[0].1));
    assert_eq!(set(&chosen, "add_header ", " always;"), policy);
    assert_eq!(set(&snippet("apache.htaccess"), "Header always set ", ""), policy);
}

#[test]
fn every_snippet_lets_other_sites_frame_what_is_made_for_it_and_no_page() {
    let pages = format!("\"{}\"", policy::CONTENT_SECURITY_POLICY);
    let embeds = format!("\"{}\"", policy::embedded(&policy::ancestors(None)));
    for (name, condition) in [("nginx.conf", "if ($uri ~ "), ("apache.htaccess", "<If ")] {
        let text = snippet(name);
        assert_eq!(text.matches(&pages).count(), 1, "{name}");
        let (before, _) = text.split_once(&embeds).unwrap_or_else(|| panic!("{name}"));
        let last = before.lines().rev().find(|line| line.starts_with(condition)).unwrap();
        assert!(last.contains("/embed/[^/]+/"), "{name}: {last}");
    }
}

#[test]
fn the_site_file_says_who_may_frame_what_is_made_for_it() {
    let https = "frame-ancestors 'self' https:\n";
    for (setting, said) in [
        ("", https),
        ("\n[embed]\n", https),
        ("\n[embed]\nallow = []\n", "frame-ancestors 'none'\n"),
        (
            "\n[embed]\nallow = [\"https://www.kuopio.fi/sivu\", \"https://*.vaasa.fi;x\"]\n",
            "frame-ancestors 'self' https://www.kuopio.fi https://*.vaasa.fi\n",
        ),
    ] {
        let project = Project::new();
        project.write("kotosivu.toml", project.read("kotosivu.toml") + setting);
        project.run(&["build"]).ends_with(0);
        let headers = project.read("public/_headers");
        let (_, embeds) = headers.split_once("/embed/*\n").unwrap();
        let policy = embeds.split_inclusive('\n').next().unwrap();
        assert!(policy.ends_with(said), "{setting}: {policy}");
    }
}

#[test]
fn every_snippet_keeps_fingerprinted_files_and_asks_for_the_rest() {
    for name in ["nginx.conf", "apache.htaccess"] {
        let text = snippet(name);
        assert!(text.contains(&format!("\"{KEEP}\"")), "{name}");
        assert!(text.contains(&format!("\"{ASK}\"")), "{name}");
    }
}

#[test]
fn a_build_brings_the_headers_and_a_page_for_what_is_missing_anywhere() {
    let project = Project::new();
    project.run(&["build"]).ends_with(0);
    let read = |path: &str| std::fs::read_to_string(project.root().join("public").join(path));
    let headers = read("_headers").unwrap();
    for (name, value) in HEADERS {
        assert!(headers.contains(&format!("\n  {name}: {value}\n")), "{name}");
    }
    let missing = read("404.html").unwrap();
    assert_eq!(missing, read("fi/404.html").unwrap());
    // Shown at any depth, so nothing in it may lead from where it stands.
    let links = missing.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    for link in links {
        let anywhere =
            ["/", "#", "https://", "mailto:"].iter().any(|start| link.starts_with(start));
        assert!(anywhere, "{link}");
    }
    assert!(missing.contains("/fi/accessibility/"), "{missing}");
}
