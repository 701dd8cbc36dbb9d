//! The fonts of the machine, by the families that a theme lists.
//!
//! Only files whose names fit a family are read, in an order that depends on nothing but their names.
//! What cannot be read is passed over: if letters are missing then, the printer says so.

#![expect(clippy::disallowed_methods, reason = "the command line reads the fonts of the machine")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use kotosivu_print::{families, may_hold};
use walkdir::WalkDir;

use crate::cli::speaker::variable;

/// How deep font folders are looked into; links among them are followed.
const DEEPEST: usize = 8;

/// The fonts of these families, family by family. Of two files of one name the first is taken: the
/// reader's own before those of the machine.
pub(crate) fn of_machine<'f>(wanted: impl Iterator<Item = &'f str>) -> Vec<Vec<u8>> {
    let wanted: Vec<&str> = wanted.collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let files = files(&folders());
    wanted.into_iter().flat_map(|family| of_family(family, &files)).collect()
}

fn of_family(family: &str, files: &BTreeMap<String, PathBuf>) -> Vec<Vec<u8>> {
    let named = |name: &str| -> Vec<Vec<u8>> {
        let held = files.iter().filter(|(file, _)| may_hold(file, name));
        held.filter_map(|(_, path)| std::fs::read(path).ok()).collect()
    };
    let found = named(family);
    if !found.is_empty() {
        return found;
    }
    // A collection is named by what its families have in common: NotoSansCJK for Noto Sans CJK SC.
    let Some((common, _)) = family.rsplit_once(' ').filter(|(common, _)| common.contains(' '))
    else {
        return Vec::new();
    };
    let holds = |bytes: &Vec<u8>| families(bytes).iter().any(|own| own == family);
    named(common).into_iter().filter(holds).collect()
}

/// The files below the folders by their names, those of earlier folders first.
fn files(folders: &[PathBuf]) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    for folder in folders {
        let walk = WalkDir::new(folder).follow_links(true).max_depth(DEEPEST).sort_by_file_name();
        for entry in walk.into_iter().flatten().filter(|entry| entry.file_type().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            files.entry(name).or_insert_with(|| entry.into_path());
        }
    }
    files
}

/// Where fonts lie on this machine, the reader's own first.
fn folders() -> Vec<PathBuf> {
    let below =
        |name: &str, folder: &str| variable(name).map(|root| PathBuf::from(root).join(folder));
    let own = [
        below("XDG_DATA_HOME", "fonts"),
        below("HOME", ".local/share/fonts"),
        below("HOME", ".fonts"),
        below("HOME", "Library/Fonts"),
        below("LOCALAPPDATA", "Microsoft/Windows/Fonts"),
        below("WINDIR", "Fonts"),
    ];
    let shared =
        ["/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];
    own.into_iter().flatten().chain(shared.map(PathBuf::from)).collect()
}
