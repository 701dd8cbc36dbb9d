//! Whole documents through the printer: what stands in the file, and what stops it.
//!
//! Files are read back with a reader of another maker, down to the tags that screen readers follow.
//! Fonts of the machine are those of Debian's `fonts-noto-core`; a test that needs one says so.

mod document;
mod fonts;
mod tags;

mod faults;
mod languages;
mod layout;
mod structure;
mod theme;

use std::sync::LazyLock;

use kotosivu_print::{Fault, Look, Pdf, Printer};
use serde_json::Value;

/// The file of a document, with the fonts of the machine and the look that themes start from.
fn print(document: &Value) -> Pdf {
    match printer().print(&bytes(document)) {
        Ok(pdf) => pdf,
        Err(faults) => panic!("{}", said(&faults)),
    }
}

/// One for all tests, as one serves all documents of a site.
fn printer() -> &'static Printer {
    static PRINTER: LazyLock<Printer> = LazyLock::new(fresh);
    &PRINTER
}

fn fresh() -> Printer {
    Printer::new(&Look::default(), fonts::machine()).expect("the look is good")
}

fn bytes(document: &Value) -> Vec<u8> {
    serde_json::to_vec(document).expect("values become JSON")
}

fn said(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
