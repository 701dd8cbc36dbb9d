//! The arrows between the rooms of `src`, and the shape of its files.
//!
//! A table says which words a room must not have in its code; tests and comments may. The lints in
//! `clippy.toml` hold some of the same calls, this table holds whole rooms.

use std::fmt::Write;
use std::path::Path;

/// Words that must not stand in the code of some rooms.
struct Arrow {
    /// The rooms: names of modules below the crate's root.
    from: Rooms,
    /// Paths, crates and macros.
    never: &'static [&'static str],
    /// Where it belongs instead.
    because: &'static str,
}

/// A choice of rooms.
enum Rooms {
    These(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

impl Rooms {
    fn include(&self, room: &str) -> bool {
        match self {
            Rooms::These(rooms) => rooms.contains(&room),
            Rooms::AllBut(rooms) => !rooms.contains(&room),
        }
    }
}

const ARROWS: &[Arrow] = &[
    Arrow {
        from: Rooms::These(&["render", "theme", "export"]),
        never: &["crate::model"],
        because: "what goes on a page comes through views",
    },
    Arrow {
        from: Rooms::These(&["print"]),
        never: &["crate::model", "crate::theme", "crate::render", "tera", "kotosivu_print"],
        because: "paper is made of views, and who lays it out is not known there",
    },
    Arrow {
        from: Rooms::AllBut(&["cli"]),
        never: &["kotosivu_print"],
        because: "the library is whole without a printer",
    },
    Arrow {
        from: Rooms::These(&["view"]),
        never: &["crate::theme", "crate::render", "tera"],
        because: "a view does not know how it is printed",
    },
    Arrow {
        from: Rooms::These(&["model"]),
        never: &["serde", "serde_json", "tera", "toml", "std::path", "std::fs"],
        because: "the model holds what is so, not how it is written or where it lies",
    },
    Arrow {
        from: Rooms::These(&["model"]),
        never: &["crate::record", "crate::check", "crate::view", "crate::diag"],
        because: "what is typed and what is shown lean on the model, not the other way",
    },
    Arrow {
        from: Rooms::These(&["record"]),
        never: &["crate::check", "crate::view", "crate::theme"],
        because: "a record is only what somebody typed",
    },
    Arrow {
        from: Rooms::These(&["markdown", "audit"]),
        never: &["crate::model", "crate::record", "crate::check", "crate::view"],
        because: "prose and finished pages are read without knowing what a programme is",
    },
    Arrow {
        from: Rooms::These(&["exchange"]),
        never: &["crate::model", "crate::record", "crate::view", "crate::survey", "std::path"],
        because: "translators' tools are handed units, and neither pages nor files",
    },
    Arrow {
        from: Rooms::AllBut(&["exchange", "export"]),
        never: &["quick_xml", "calamine", "rust_xlsxwriter", "csv::"],
        because: "two rooms alone know the formats of other programs",
    },
    Arrow {
        from: Rooms::These(&["export", "print"]),
        never: &[
            "crate::model",
            "crate::record",
            "crate::check",
            "crate::theme",
            "crate::render",
            "std::path",
        ],
        because: "what leaves the website is made of views, and says what the pages say",
    },
    Arrow {
        from: Rooms::These(&["draw"]),
        never: &["crate::model", "crate::record", "crate::check", "crate::view", "crate::theme"],
        because: "a drawing is told what to show; it knows neither programmes nor markup",
    },
    Arrow {
        from: Rooms::These(&["search"]),
        never: &["crate::model", "crate::theme", "crate::render", "crate::publish"],
        because: "a search knows what pages say and nothing else",
    },
    Arrow {
        from: Rooms::These(&[
            "source", "words", "language", "locale", "alphabet", "pseudo", "publish", "colour",
        ]),
        never: &["crate::model", "crate::record", "crate::check", "crate::view", "crate::diag"],
        because: "these serve any program",
    },
    Arrow {
        from: Rooms::AllBut(&["disk", "publish", "cli"]),
        never: &["std::fs", "fs", "std::env", "File::open", "canonicalize"],
        because: "disk reads, publish writes, and the command line knows the environment",
    },
    Arrow {
        from: Rooms::AllBut(&["disk", "publish", "cli"]),
        never: &["SystemTime", "Instant", "Timestamp::now", "Zoned::now"],
        because: "today is an argument, so that the same input gives the same bytes",
    },
    Arrow {
        from: Rooms::AllBut(&["cli", "main"]),
        never: &["println!", "print!", "eprintln!", "eprint!", "std::process"],
        because: "only the command line speaks and says how it ended",
    },
    Arrow {
        from: Rooms::AllBut(&["cli", "serve", "watch"]),
        never: &["crate::serve", "crate::watch", "axum", "notify", "tokio"],
        because: "the core cannot tell that anyone is watching",
    },
    Arrow {
        from: Rooms::AllBut(&["cli", "main"]),
        never: &["clap", "crate::cli"],
        because: "arguments are read before the library is called",
    },
];

/// A file of `src` without comments and tests.
struct Code {
    path: String,
    room: String,
    text: String,
    lines: Vec<(usize, String)>,
}

fn files() -> Vec<Code> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join("src"), &mut paths);
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn read(top: &Path, path: &Path) -> Code {
    let text = std::fs::read_to_string(path).unwrap();
    let shown = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
    let inside = shown.strip_prefix("src/").unwrap();
    let room = inside.split(['/', '.']).next().unwrap().to_owned();
    let lines = code_lines(&text);
    Code { path: shown, room, text, lines }
}

/// The numbered lines that are neither comments nor tests.
fn code_lines(text: &str) -> Vec<(usize, String)> {
    let mut code = Vec::new();
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        if line == "#[cfg(test)]" {
            // A module in place runs to the end of the file; one in a file of its own is a line.
            match lines.peek() {
                Some((_, next)) if next.ends_with('{') => break,
                _ => lines.next(),
            };
        } else if !line.trim_start().starts_with("//") {
            code.push((number, line.to_owned()));
        }
    }
    code
}

/// Whether `word` stands in `line` and is not part of a longer name or path.
fn mentions(line: &str, word: &str) -> bool {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let mut found = line.match_indices(word);
    found.any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        let starts =
            !before.ends_with(is_name) && !before.ends_with("::") && !before.ends_with('"');
        // A crate, a module or a function is used by its path; a bare word may be anything.
        let is_path = word.contains("::") || word.ends_with('!') || after.starts_with("::");
        let is_import = before.trim_start().starts_with("use ") || is_path;
        starts && is_import && !after.starts_with(is_name)
    })
}

/// The line with imports from the crate spelt out: `use crate::{a, b}` mentions both.
fn spelt_out(line: &str) -> String {
    match line.split_once("crate::{") {
        Some((before, names)) => {
            let names = names.split([',', '}']).map(|name| format!(" crate::{}", name.trim()));
            format!("{before}{}", names.collect::<String>())
        }
        None => line.to_owned(),
    }
}

#[test]
fn no_arrow_points_the_wrong_way() {
    let mut wrong = String::new();
    for file in files() {
        for arrow in ARROWS.iter().filter(|arrow| arrow.from.include(&file.room)) {
            for (number, line) in &file.lines {
                let line = spelt_out(line);
                for word in arrow.never.iter().filter(|word| mentions(&line, word)) {
                    let Code { path, room, .. } = &file;
                    let because = arrow.because;
                    writeln!(wrong, "{path}:{number}: {room} → {word}: {because}").unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_file_says_what_it_is() {
    for Code { path, text, .. } in files() {
        assert!(text.starts_with("//! "), "{path} does not open with //!");
    }
}

#[test]
fn no_file_is_too_long_to_hold_in_mind() {
    const LONGEST: usize = 700;
    for Code { path, lines, .. } in files() {
        let last = lines.last().map_or(0, |(number, _)| *number);
        assert!(last <= LONGEST, "{path} has {last} lines before its tests, at most {LONGEST}");
    }
}

#[test]
fn every_folder_has_its_own_opening() {
    let files = files();
    for Code { path, .. } in &files {
        let (folder, _) = path.rsplit_once('/').unwrap();
        if folder != "src" {
            let opening = format!("{folder}/mod.rs");
            assert!(files.iter().any(|file| file.path == opening), "{opening} is missing");
        }
    }
}

#[test]
fn words_are_found_in_code_and_only_there() {
    for (line, word, found) in [
        ("use crate::model::Site;", "crate::model", true),
        ("use crate::{check, model};", "crate::model", true),
        ("let site: crate::model_old::Site;", "crate::model", false),
        ("use tera::Tera;", "tera", true),
        ("let tera = 1;", "tera", false),
        ("tera::Context::new()", "tera", true),
        ("let literal::x = 1", "tera", false),
        ("    println!(\"x\");", "println!", true),
        ("eprintln!()", "println!", false),
        ("fs::read(path)", "fs", true),
        ("std::fs::read(path)", "std::fs", true),
    ] {
        assert_eq!(mentions(&spelt_out(line), word), found, "{line} {word}");
    }
    let text = "a\n// b\n#[cfg(test)]\nmod sample;\nc\n#[cfg(test)]\nmod tests {\nd\n";
    let code: Vec<String> = code_lines(text).into_iter().map(|(_, line)| line).collect();
    assert_eq!(code, ["a", "c"]);
}
