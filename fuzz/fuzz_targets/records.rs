//! A file of a small project, of any kind: the first byte says which, the others are its text.
//!
//! What must hold stands in `tests/survives.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "each target asks one question")]
#[path = "../../tests/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    // What is not UTF-8 is reported by the reader of the disk and read no further.
    let Ok(text) = str::from_utf8(bytes) else { return };
    let path = survives::PATHS[usize::from(*kind) % survives::PATHS.len()];
    survives::records(survives::base(), "koe", path, text);
});
