//! A string as a law reference: `KotoL 10 § 1 mom. 5 kohta`.
//!
//! What must hold stands in `tests/survives.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "each target asks one question")]
#[path = "../../tests/survives.rs"]
mod survives;

fuzz_target!(|typed: &str| survives::law(typed));
