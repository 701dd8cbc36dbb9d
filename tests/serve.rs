//! The preview: what it shows, how it follows edits, whom it answers.
//!
//! The real program over real sockets. Nothing here sleeps for a while and hopes: a condition is
//! asked for until it holds, and a test fails only when it has not held for very long.

#![expect(clippy::disallowed_methods, reason = "the author's edits are made here")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use crate::project::Project;

/// How long anything may take on a machine that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(20);

const SITE: &str = r#"
title = "Kotoutumisohjelmat"
base_url = "https://kotosivu.example/"
languages = ["fi", "sv"]
theme = "koto"
feedback = "palaute@koe.example"

[accessibility]
status = "full"
published = 2025-06-01
reviewed = 2999-01-01
assessment = { method = "self", date = 2025-06-01, by = { fi = "Viestintä", sv = "Kommunikationen" } }
"#;

const REGISTRY: &str = r#"
[[party]]
id = "kuopio"
kind = "municipality"
name = { fi = "Kuopion kaupunki", sv = "Kuopio stad" }
"#;

const PROGRAMME: &str = r#"
kind = "guidance"
title = "Kuopion kotoutumisohjelma"
municipalities = ["kuopio"]
date = "18.11.2018"
state = "superseded"
publisher = "kuopio"
publicity = "public"
languages = ["fi"]
"#;

/// A small project in which nothing is remarked on.
fn project() -> Project {
    Project::empty()
        .file("kotosivu.toml", SITE)
        .file("programmes/registry/parties.toml", REGISTRY)
        .file("programmes/kuopio/programme.toml", PROGRAMME)
        .file("content/pages/tietoa.md", text_page("Vanha teksti."))
}

fn serve(project: &Project, more: &[&str]) -> Preview {
    Preview::start(&project.root(), more)
}

/// A running preview; ended when it goes out of scope.
struct Preview {
    child: Child,
    said: Receiver<String>,
    address: String,
}

impl Preview {
    fn start(root: &Path, more: &[&str]) -> Preview {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kotosivu"));
        command.arg("serve").arg("--root").arg(root).args(["--lang", "en"]).args(more);
        if !more.contains(&"--port") {
            command.args(["--port", "0"]);
        }
        let mut child = command.stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (sender, said) = mpsc::channel();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        let mut preview = Preview { child, said, address: String::new() };
        let line = preview.hear("The preview is at ");
        let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap();
        address.clone_into(&mut preview.address);
        preview
    }

    /// The next line on the terminal with these words.
    fn hear(&self, words: &str) -> String {
        let line =
            || self.said.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("never said: {words}"));
        std::iter::repeat_with(line).find(|line| line.contains(words)).unwrap()
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "localhost")
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = self.send(method, path, host);
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        Answer { head, body: bytes[end + 4..].to_vec() }
    }

    fn send(&self, method: &str, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .unwrap();
        stream
    }

    /// Asks until the page is as it should be.
    #[track_caller]
    fn until(&self, path: &str, is_right: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if is_right(&answer) {
                return answer;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{path} was last\n{}\n{}",
                answer.head,
                answer.text()
            );
            std::thread::yield_now();
        }
    }

    #[track_caller]
    fn until_says(&self, path: &str, words: &str) -> Answer {
        self.until(path, |answer| answer.text().contains(words))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Answer {
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A page without what the preview spliced into it.
fn without_splice(page: &str) -> String {
    const END: &str = "<!-- /kotosivu serve -->";
    let (before, rest) = page.split_once("<!-- kotosivu serve -->").unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    format!("{before}{after}")
}

const TEXT_PAGE: &str = "/fi/tietoa/";
const MISTAKES: &str = "/__kotosivu/mistakes";
const NO_MISTAKES: &str = "Nothing to remark on";

fn text_page(words: &str) -> String {
    format!("+++\ntitle = \"Tietoa\"\n+++\n\n{words}\n")
}

#[test]
fn pages_and_their_files_are_served_with_their_types_and_never_kept() {
    let project = project();
    let preview = serve(&project, &[]);
    for (path, media_type) in
        [("/", "text/html"), ("/fi/", "text/html"), ("/sv/index.html", "text/html")]
    {
        let answer = preview.get(path);
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(
            answer.header("content-type"),
            Some(format!("{media_type}; charset=utf-8").as_str())
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    let home = preview.get("/fi/").text();
    for (path, media_type) in
        [("/sitemap.xml", "application/xml"), ("/robots.txt", "text/plain; charset=utf-8")]
    {
        let answer = preview.get(path);
        assert_eq!((answer.status(), answer.header("content-type")), (200, Some(media_type)));
    }
    assert_eq!(preview.get("/sitemap-1.xml").status(), 404);
    let style = home.split("href=\"../").find(|piece| piece.starts_with("assets/site.")).unwrap();
    let style = preview.get(&format!("/{}", style.split('"').next().unwrap()));
    assert_eq!(
        (style.status(), style.header("content-type")),
        (200, Some("text/css; charset=utf-8"))
    );
}

#[test]
fn a_served_page_without_the_splice_is_the_page_that_build_writes() {
    let project = project();
    let _ = project.run(&["build", "--quiet"]).ends_with(0);
    let preview = serve(&project, &[]);
    for (path, file) in [
        ("/", "index.html"),
        ("/fi/kuopio/", "fi/kuopio/index.html"),
        (TEXT_PAGE, "fi/tietoa/index.html"),
        ("/sv/404.html", "sv/404.html"),
    ] {
        let written = fs::read_to_string(project.root().join("public").join(file)).unwrap();
        assert_eq!(without_splice(&preview.get(path).text()), written, "{path}");
        assert!(!written.contains("__kotosivu"));
    }
}

#[test]
fn an_edit_shows_on_the_page_however_the_editor_saves_it() {
    let project = project();
    for how in [&[][..], &["--poll"]] {
        let preview = serve(&project, how);
        project.write("content/pages/tietoa.md", text_page("Uusi teksti."));
        preview.until_says(TEXT_PAGE, "Uusi teksti.");
        // Saved aside and moved over, as many editors do.
        project.write("content/pages/.tietoa.md.new", text_page("Siirretty teksti."));
        let aside = project.root().join("content/pages/.tietoa.md.new");
        fs::rename(aside, project.root().join("content/pages/tietoa.md")).unwrap();
        preview.until_says(TEXT_PAGE, "Siirretty teksti.");
        preview.hear("Read again: content/pages/tietoa.md");
    }
}

#[test]
fn files_in_new_folders_are_seen_and_those_of_vanished_folders_are_gone() {
    let project = project();
    fs::remove_dir_all(project.root().join("content")).unwrap();
    let preview = serve(&project, &[]);
    assert_eq!(preview.get(TEXT_PAGE).status(), 404);
    for words in ["Ensimmäinen.", "Toinen."] {
        project.write("content/pages/tietoa.md", text_page(words));
        preview.until_says(TEXT_PAGE, words);
        fs::remove_dir_all(project.root().join("content")).unwrap();
        preview.until(TEXT_PAGE, |answer| answer.status() == 404);
    }
    project.write("programmes/vaasa/programme.toml", PROGRAMME.replace("Kuopion", "Vaasan"));
    preview.until_says("/fi/vaasa/", "Vaasan kotoutumisohjelma");
}

#[test]
fn a_broken_file_is_listed_with_its_line_while_the_page_stays_as_it_was() {
    let project = project();
    let preview = serve(&project, &[]);
    assert!(!preview.get("/fi/kuopio/").text().contains("role=\"status\""));
    let broken = PROGRAMME.replace("\"kuopio\"]", "\"kuopio]");
    project.write("programmes/kuopio/programme.toml", &broken);
    let mistakes = preview.until_says(MISTAKES, "programmes/kuopio/programme.toml, line 4").text();
    assert!(
        mistakes.contains("municipalities = [") && mistakes.contains("toml-syntax"),
        "{mistakes}"
    );
    let page = preview.get("/fi/kuopio/").text();
    assert!(page.contains("Kuopion kotoutumisohjelma"));
    assert!(
        page.contains("role=\"status\"") && page.contains("href=\"/__kotosivu/mistakes\""),
        "{page}"
    );
    preview.hear("toml-syntax");
    project.write("programmes/kuopio/programme.toml", PROGRAMME);
    preview.until_says(MISTAKES, NO_MISTAKES);
    assert!(!preview.get("/fi/kuopio/").text().contains("role=\"status\""));
}

#[test]
fn the_last_site_is_served_while_the_file_of_the_site_is_broken_or_gone() {
    let project = project();
    let preview = serve(&project, &[]);
    project.write("kotosivu.toml", "title = ");
    preview.until_says(MISTAKES, "kotosivu.toml, line 1");
    preview.until_says(TEXT_PAGE, "Vanha teksti.");
    fs::remove_file(project.root().join("kotosivu.toml")).unwrap();
    preview.until_says(MISTAKES, "no-site");
    preview.until_says(TEXT_PAGE, "Vanha teksti.");
    project.write("kotosivu.toml", SITE);
    preview.until_says(MISTAKES, NO_MISTAKES);
}

#[test]
fn a_project_that_goes_away_and_comes_back_is_followed_again() {
    let project = project();
    let preview = serve(&project, &[]);
    let away = project.root().with_extension("away");
    fs::rename(project.root(), &away).unwrap();
    preview.hear("cannot be read");
    preview.until_says(TEXT_PAGE, "Vanha teksti.");
    fs::rename(&away, project.root()).unwrap();
    for words in ["Ensimmäinen.", "Toinen."] {
        project.write("content/pages/tietoa.md", text_page(words));
        preview.until_says(TEXT_PAGE, words);
    }
}

#[test]
fn a_template_that_fails_is_told_on_its_page_and_there_alone() {
    let project = project()
        .file("themes/oma/theme.toml", "parent = \"koto\"\n")
        .file("themes/oma/templates/text.html", "{{ body.nothing.here }}")
        .file("kotosivu.toml", SITE.replace("koto\"", "oma\""));
    let preview = serve(&project, &[]);
    let answer = preview.get(TEXT_PAGE);
    assert_eq!(answer.status(), 500);
    assert!(answer.text().contains("template-failed"), "{}", answer.text());
    assert!(answer.text().contains("data-shown="), "the page follows the mend");
    assert_eq!(preview.get("/fi/").status(), 200);
    project.write("themes/oma/templates/text.html", "<p>Ehjä.</p>");
    preview.until_says(TEXT_PAGE, "Ehjä.");
}

#[test]
fn a_site_that_cannot_be_read_at_the_start_is_served_once_it_can() {
    let project = project();
    project.write("kotosivu.toml", "title = ");
    let preview = serve(&project, &[]);
    let answer = preview.get("/");
    assert_eq!(answer.status(), 503);
    assert!(answer.text().contains("kotosivu.toml, line 1"));
    project.write("kotosivu.toml", SITE);
    preview.until("/fi/", |answer| answer.status() == 200);
}

#[test]
fn a_folder_without_a_site_is_not_served() {
    let ran = Project::empty().run(&["serve", "--port", "0"]).ends_with(1);
    assert!(ran.stderr.contains("no-site"), "{}", ran.stderr);
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let project = project();
    let preview = serve(&project, &[]);
    for (path, language) in [
        ("/sv/x/y/", "sv"),
        ("/fi/x", "fi"),
        ("/x", "fi"),
        ("/fi/../../etc/passwd", "fi"),
        ("/sv/%2e%2e/%2e%2e/kotosivu.toml", "sv"),
        ("/%ff", "fi"),
        ("//evil.example", "fi"),
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status(), 404, "{path}");
        assert!(answer.text().contains(&format!("<html lang=\"{language}\"")), "{path}");
    }
}

#[test]
fn what_is_previewed_stands_under_the_policy_of_publication() {
    let project = project();
    let preview = serve(&project, &[]);
    for path in ["/fi/", "/sv/accessibility/", "/nothing", MISTAKES] {
        let answer = preview.get(path);
        for (name, value) in kotosivu::policy::HEADERS {
            assert_eq!(answer.header(&name.to_lowercase()), Some(*value), "{path} {name}");
        }
        // The policy has no room for a base, so the missing page must do without.
        assert!(!answer.text().contains("<base"), "{path}");
    }
}

#[test]
fn what_is_made_for_frames_is_previewed_as_it_is_built_and_may_be_framed() {
    let project = project();
    project.run(&["build"]).ends_with(0);
    let preview = serve(&project, &[]);
    let built = project.bytes_below("public/embed");
    assert!(!built.is_empty());
    let policy = kotosivu::policy::embedded("'self' https:");
    for (path, bytes) in &built {
        let path = format!("/embed/{}", path.trim_end_matches("index.html"));
        let answer = preview.get(&path);
        assert_eq!((answer.status(), answer.text().as_bytes()), (200, bytes.as_slice()), "{path}");
        assert_eq!(answer.header("content-security-policy"), Some(policy.as_str()), "{path}");
    }
    for path in ["/embed/", "/embed/fi/", "/embed/fi/fragment.html", "/embed/fi/kuopio/x.html"] {
        let answer = preview.get(path);
        assert_eq!(answer.status(), 404, "{path}");
        let policy = kotosivu::policy::CONTENT_SECURITY_POLICY;
        assert_eq!(answer.header("content-security-policy"), Some(policy), "{path}");
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_it() {
    let project = project();
    let preview = serve(&project, &[]);
    for (path, location) in [("/fi", "/fi/"), ("/fi/kuopio", "/fi/kuopio/")] {
        let answer = preview.get(path);
        assert_eq!((answer.status(), answer.header("location")), (307, Some(location)));
    }
}

#[test]
fn requests_under_a_foreign_name_and_those_that_would_change_something_are_refused() {
    let project = project();
    let preview = serve(&project, &[]);
    for (method, host, status) in [
        ("GET", "evil.example", 403),
        ("GET", "localhost.evil.example:80", 403),
        ("GET", "192.168.1.1", 403),
        ("POST", "localhost", 405),
        ("GET", "127.0.0.1", 200),
        ("GET", "[::1]:80", 200),
    ] {
        assert_eq!(preview.ask(method, "/fi/", host).status(), status, "{method} {host}");
    }
    let head = preview.ask("HEAD", "/fi/", "localhost");
    assert_eq!((head.status(), head.body.len()), (200, 0));
    let length: usize = head.header("content-length").unwrap().parse().unwrap();
    assert_eq!(length, preview.get("/fi/").body.len());
}

#[test]
fn a_taken_port_gives_way_to_the_next_free_one() {
    let project = project();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let preview = serve(&project, &["--port", &port.to_string()]);
    let other: u16 = preview.address.rsplit(':').next().unwrap().parse().unwrap();
    assert!(other > port && other - port <= 100);
    assert_eq!(preview.get("/fi/").status(), 200);
}

#[test]
fn browsers_are_told_of_an_edit_and_only_of_an_edit() {
    let project = project();
    let preview = serve(&project, &[]);
    let page = preview.get(TEXT_PAGE).text();
    let own = page.split("data-shown=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let events = BufReader::new(preview.send("GET", "/__kotosivu/events", "localhost"));
    let mut marks = events
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("data: ").map(str::to_owned));
    assert_eq!(marks.next().as_deref(), Some(own.as_str()));
    // What is no part of the site and what is only read changes nothing.
    project.write("public/stray.txt", "x");
    project.write("content/pages/.hidden", "x");
    fs::read(project.root().join("content/pages/tietoa.md")).unwrap();
    project.write("content/pages/tietoa.md", text_page("Uusi teksti."));
    let after = marks.next().unwrap();
    let page = preview.until_says(TEXT_PAGE, "Uusi teksti.").text();
    assert!(page.contains(&format!("data-shown=\"{after}\"")), "{after}\n{page}");
    let number = |mark: &str| mark.rsplit('-').next().unwrap().parse::<u64>().unwrap();
    // An editor's save may show in two steps, but never in many.
    assert!((1..=2).contains(&(number(&after) - number(&own))), "{own} {after}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_preview_as_done_even_while_a_browser_listens() {
    let project = project();
    let mut preview = serve(&project, &[]);
    let mut events = preview.send("GET", "/__kotosivu/events", "localhost");
    events.read_exact(&mut [0; 8]).unwrap();
    let pid = preview.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(preview.child.wait().unwrap().code(), Some(0));
}
