//! Whatever stands in the files of a project, reading and checking it ends with complaints that can be
//! told, never with a panic.
//!
//! Noise finds little in files that are mostly structure, so the real files are tried with slips made
//! in them, in the midst of all the other real files.

use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use kotosivu::diag::Diagnostics;
use kotosivu::disk::Tree;

use crate::survives::{self, Files, PATHS};

/// What people type, forget or paste into files, and what means something to TOML.
#[rustfmt::skip]
const SLIPS: &[&str] = &[
    "", "\"", "'", "\"\"\"", "[", "]", "[[", "]]", "{", "}", "=", ",", ".", "#", "+++\n", "\\", "\\u",
    "\r\n", "\n", "\n\n", "\t", " ", "\u{a0}", "”", "“", "–", "\u{ad}", "\u{feff}", "\u{202e}", "\0",
    "ä", "e\u{301}", "ع", "😀", "0", "-1", "1e9", "99999999999999999999", "2026-13-45", "true", "[]",
    "{}", "\"\"", "id = \"a\"\n", "name = \"\"\n", "[[service]]\n", "[[goal.measure]]\n", "[x]\n",
    "name = { fi = \"a\", sv = 1 }\n", "[a](service:", "](party:x)", "schedule = \"2031–2019\"\n",
    "parent = \"koekunta\"\n", "languages = []\n", "law = \"KotoL 0 §\"\n", "msgid \"", "msgctxt",
];

/// A slip: this many characters at this place replaced by that.
fn slip() -> impl Strategy<Value = (Index, usize, String)> {
    let typed = prop_oneof![6 => select(SLIPS).prop_map(str::to_owned), 1 => any::<String>()];
    let length = prop_oneof![3 => Just(0_usize), 3 => 1..4_usize, 1 => 4..400_usize];
    (any::<Index>(), length, typed)
}

fn with_slips(text: &str, slips: &[(Index, usize, String)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, length, typed) in slips {
        let start = place.index(characters.len() + 1);
        let end = (start + length).min(characters.len());
        characters.splice(start..end, typed.chars());
    }
    characters.into_iter().collect()
}

/// The texts of this repository's project.
fn real_files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut out = Diagnostics::default();
        let tree = Tree::scan(Path::new(env!("CARGO_MANIFEST_DIR")), &mut out).unwrap();
        let texts =
            tree.iter().filter_map(|listed| tree.read_text(listed, &mut Diagnostics::default()));
        let own = texts.filter(|file| !file.path.starts_with("themes/"));
        own.map(|file| (file.path.clone(), file.text.clone())).collect()
    })
}

/// The programme that a file belongs to, or any for a file of the site's own.
fn programme_of(path: &str) -> &str {
    match path.split('/').nth(1) {
        Some(folder) if folder != "registry" && folder != "pages" => folder,
        _ => "kuopio-2025",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_in_any_file_make_reading_panic(
        path in select(&PATHS[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        survives::records(survives::base(), "koe", path, &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_order_of_the_parts_makes_reading_panic(
        path in select(&PATHS[..]),
        parts in prop::collection::vec(select(SLIPS), 0..30),
    ) {
        survives::records(survives::base(), "koe", path, &parts.concat());
    }

    #[test]
    fn slips_in_a_small_project_are_told_where_they_are(
        file in any::<Index>(),
        slips in prop::collection::vec(slip(), 1..4),
    ) {
        let (path, text) = file.get(&survives::base()).clone();
        survives::records(survives::base(), "koe", &path, &with_slips(&text, &slips));
    }

    #[test]
    fn slips_in_the_real_files_are_told_where_they_are(
        file in any::<Index>(),
        slips in prop::collection::vec(slip(), 1..4),
    ) {
        let (path, text) = file.get(real_files()).clone();
        survives::records(real_files().clone(), programme_of(&path), &path, &with_slips(&text, &slips));
    }
}
