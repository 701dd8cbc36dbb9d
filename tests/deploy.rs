//! The snippets for servers, held to the policy of the program: one source, many spellings.

use std::path::Path;

use kotosivu::policy::{ASK, HEADERS, KEEP};

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
    assert_eq!(set(&snippet("nginx.conf"), "add_header ", " always;"), policy);
    assert_eq!(set(&snippet("apache.htaccess"), "Header always set ", ""), policy);
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
