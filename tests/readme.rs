//! The README promises nothing that is not so: its files are laid, its commands are given, its links
//! are followed.
//!
//! Blocks are told apart by what stands after their three backticks: `toml PATH` and `markdown PATH`
//! are files of the partner municipality, `toml append PATH` is added to a file of this repository,
//! `sh partner` is done in a copy of the repository, other `sh` and `console` blocks are commands.

use std::path::Path;
use std::process::Command;

use crate::project::{Project, copy};

const README: &str = include_str!("../README.md");

/// The day that counts as today, so that the findings are the same on every day.
const DAY: &str = "2026-06-30";

/// What a project consists of, and what of this repository it starts from.
const OWN: [&str; 4] = ["kotosivu.toml", "programmes", "content", "themes"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A fenced block: what stands after the backticks, and what it holds.
struct Block {
    label: Vec<&'static str>,
    text: String,
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = README.lines();
    while let Some(line) = lines.next() {
        if let Some(label) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| *line != "```");
            let text = text.flat_map(|line| [line, "\n"]).collect();
            blocks.push(Block { label: label.split_whitespace().collect(), text });
        }
    }
    blocks
}

/// The lines outside of fenced blocks.
fn prose() -> impl Iterator<Item = &'static str> {
    let mut inside = false;
    README.lines().filter(move |line| {
        let is_fence = line.starts_with("```");
        inside ^= is_fence;
        !inside && !is_fence
    })
}

/// This repository's own project, in a folder of its own.
fn example() -> Project {
    let project = Project::empty();
    for part in OWN {
        let (from, to) = (root().join(part), project.root().join(part));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
    project
}

/// The project of the partner municipality, made as the README says.
fn partner() -> Project {
    let project = example();
    for block in blocks() {
        match block.label.as_slice() {
            ["sh", "partner"] => shell(&block.text, &project.root()),
            ["toml" | "markdown", path] => project.write(path, &block.text),
            _ => {}
        }
    }
    project
}

#[track_caller]
fn shell(script: &str, folder: &Path) {
    let done = Command::new("sh").args(["-ec", script]).current_dir(folder).status().unwrap();
    assert!(done.success(), "{script}");
}

/// The commands of kotosivu in the blocks, each in words.
fn commands() -> Vec<Vec<String>> {
    let blocks = blocks();
    let shells =
        blocks.iter().filter(|block| matches!(block.label.first(), Some(&("sh" | "console"))));
    let lines = shells.flat_map(|block| block.text.lines());
    lines
        .filter_map(|line| line.trim_start_matches("$ ").strip_prefix("kotosivu "))
        .map(|line| line.split('#').next().unwrap_or(line))
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_project_of_the_partner_municipality_is_built() {
    let project = partner();
    project.run(&["build"]).ends_with(0);
    let page = project.read("public/fi/koivuranta-2026/services/kotoutumissuunnitelma/index.html");
    assert!(page.contains("Järvialueen työllisyysalue"));
    let section = project.read("public/fi/koivuranta-2026/johdanto/index.html");
    assert!(section.contains("miten Koivuranta edistää"));
}

#[test]
fn what_the_partner_municipality_lacks_is_counted_rightly() {
    let found = partner().run(&["check", "--lang", "en", "--clock", DAY]).ends_with(0).stderr;
    assert_eq!(found.matches("error KT101").count(), 6, "{found}");
    assert!(README.contains("six statutory services are missing (`KT101`)"));
}

#[test]
fn the_partner_municipality_has_a_look_of_its_own() {
    let project = partner();
    project.run(&["build"]).ends_with(0);
    let styles = project.bytes_below("public/assets");
    let has_it = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("#0b5a3c");
    assert!(styles.values().any(has_it));
}

#[test]
fn the_new_measure_stands_where_the_coordinator_is_told_to_look() {
    let project = example();
    for block in blocks() {
        if let ["toml", "append", path] = block.label.as_slice() {
            let text = project.read(path);
            project.write(path, text + &block.text);
        }
    }
    project.run(&["build"]).ends_with(0);
    for page in [
        "vaasa-2019-2022/responsibilities",
        "vaasa-2019-2022/goals/nivelvaiheen-tukeminen",
        "parties/vaasan-welcome-office",
    ] {
        let html = project.read(&format!("public/fi/{page}/index.html"));
        assert!(html.contains("Rekrytointitapahtuman järjestäminen"), "{page}");
    }
    let timeline = project.read("public/fi/vaasa-2019-2022/aikajana/index.html");
    let (_, timeline) = timeline.split_once("<ol").expect("the list beside the picture");
    let goal = timeline.find("nivelvaiheen yksilöllinen tukeminen");
    let continuous = timeline.find(">Jatkuva<");
    assert!(goal.is_some() && goal < continuous, "the goal stands at a year");
}

#[test]
fn the_mistake_that_is_shown_is_the_one_that_is_made() {
    const FILE: &str = "content/kuopio-2025/kotoutumissuunnitelma.md";
    let project = example();
    project.edit(
        FILE,
        "(party:kuopion-tyovoimaviranomainen)",
        "(party:kuopion-tyovoimaviranomanen)",
    );
    let said = project.run(&["build", "--lang", "en"]).ends_with(1).stderr;
    let words = "The target of the link does not exist: “party:kuopion-tyovoimaviranomanen”";
    let fix = "Did you mean “party:kuopion-tyovoimaviranomainen”?";
    for (shown, told) in [
        (
            format!("error[broken-link]: {words}"),
            format!("error broken-link, file {FILE}, line 15"),
        ),
        (format!("--> {FILE}:15:1"), words.to_owned()),
        (format!("= fix: {fix}"), fix.to_owned()),
    ] {
        assert!(README.contains(&shown), "README shows {shown}");
        assert!(said.contains(&told), "{told} is not in\n{said}");
    }
}

#[test]
fn the_finding_that_is_shown_is_found() {
    let found = example().run(&["check", "--lang", "en", "--clock", DAY]).ends_with(0).stderr;
    let words = "Kielitaidon päättötestaus has no responsible party for Muut kotoutuja-asiakkaat";
    assert!(README.contains(&format!("error[KT102]: {words}")));
    assert!(found.contains(words), "{found}");
}

#[test]
fn every_command_exists() {
    let project = Project::new();
    let commands = commands();
    assert!(commands.len() > 5);
    for words in commands {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["explain", _] => project.run(&words).ends_with(0),
            _ => project.run(&[&words[..], &["--help"]].concat()).ends_with(0),
        };
    }
}

#[test]
fn headings_do_not_skip_a_level() {
    let levels = prose().filter(|line| line.starts_with('#'));
    let levels: Vec<usize> =
        levels.map(|line| line.bytes().take_while(|b| *b == b'#').count()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels.first(), Some(&1));
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn every_relative_link_and_picture_leads_somewhere() {
    let anchors: Vec<String> = prose().filter(|line| line.starts_with('#')).map(anchor).collect();
    let text: String = prose().flat_map(|line| [line, "\n"]).collect();
    let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let pictures = text.split("src=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    for (target, _) in links.chain(pictures) {
        match target.strip_prefix('#') {
            Some(place) => assert!(anchors.iter().any(|anchor| anchor == place), "#{place}"),
            None if target.starts_with("https://") => {}
            None => assert!(root().join(target).is_file(), "{target}"),
        }
    }
}

#[test]
fn every_picture_says_what_it_shows() {
    let pictures = prose().filter(|line| line.contains("docs/images/"));
    for line in pictures {
        assert!(!line.contains("![](") && !line.contains("alt=\"\""), "{line}");
        assert!(line.starts_with("![") || line.contains("alt=\""), "{line}");
    }
}

/// The place of a heading as GitHub names it.
fn anchor(heading: &str) -> String {
    let words = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
    words.chars().filter(|letter| letter.is_alphanumeric() || *letter == '-').collect()
}
