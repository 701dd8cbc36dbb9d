//! A text as the prose of a chapter.
//!
//! What must hold stands in `tests/survives.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "each target asks one question")]
#[path = "../../tests/survives.rs"]
mod survives;

fuzz_target!(|typed: &str| survives::markdown(typed));
