//! A string as a schedule: `2021–2022, jatkuva`.
//!
//! What must hold stands in `tests/survives.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "each target asks one question")]
#[path = "../../tests/survives.rs"]
mod survives;

fuzz_target!(|typed: &str| survives::schedule(typed));
