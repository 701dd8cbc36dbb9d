//! The fonts of the machine that tests may ask for.

#![expect(clippy::disallowed_methods, reason = "tests read the fonts that the machine has")]

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use kotosivu_print::{FontSet, Look, may_hold};

const FOLDER: &str = "/usr/share/fonts/truetype/noto";

/// Those that the look asks for.
pub(crate) fn machine() -> FontSet {
    of(&Look::default().fonts)
}

/// Those of some families.
pub(crate) fn of(families: &[String]) -> FontSet {
    let files = fs::read_dir(FOLDER)
        .unwrap_or_else(|_| panic!("{FOLDER} is not there: apt install fonts-noto-core"));
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.sort();
    let mut fonts = FontSet::bare();
    for path in paths {
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        if families.iter().any(|family| may_hold(name, family)) {
            let bytes = fs::read(&path).expect("fonts of the machine can be read");
            fonts.add(bytes).expect("fonts of the machine are fonts");
        }
    }
    fonts
}
