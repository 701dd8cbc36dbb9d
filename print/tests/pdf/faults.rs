//! What stops a file, and how it is told.

use kotosivu_print::{Fault, FontSet, Look, Printer};
use serde_json::{Value, json};

use crate::document::{document, group, heading, paragraph, programme, run, runs, table, with};
use crate::tags::File;
use crate::{bytes, print, printer, said};

/// Text that would do something if anything read it as code or markup.
const INJECTED: &[&str] = &[
    "#panic(\"no\")",
    "#import \"@preview/x:1.0.0\": *",
    "$x^2$ *b* _i_ `c` @ref <lab> [a](b)",
    "\\ [ ] { } ( ) \" ' // /* */ -- --- ~ #{",
    "= Otsikko - lista + numero / termi: \\u{41}",
    "https://example.org/ <script>alert(1)</script> &amp; {title} {page}",
];

fn refused(printer: &Printer, document: &Value) -> Vec<Fault> {
    printer.print(&bytes(document)).expect_err("this must not become a file")
}

#[test]
fn no_text_is_ever_read_as_code() {
    for text in INJECTED {
        let everywhere = |words: &str| {
            let rows = [json!({"head": [run(words)], "cells": [[paragraph(words)]]})];
            let mut table = table(&[words, words], json!([group(Some(words), &rows)]));
            table["caption"] = json!([run(words)]);
            table["summary"] = json!(words);
            let href = format!("https://example.org/{words}");
            let blocks = json!([
                heading(1, words),
                {"kind": "heading", "level": 2, "number": words, "runs": [run(words)], "id": words},
                runs(json!([{"text": words, "href": href}, {"text": words, "code": true}])),
                runs(json!([{"text": words, "href": format!("#{words}"), "strong": true, "em": true}])),
                {"kind": "facts", "facts": [{"label": words, "blocks": [paragraph(words)]}]},
                table,
            ]);
            let document = with(document(blocks), "/title", json!(words));
            let document = with(document, "/margin/publisher", json!(words));
            with(with(document, "/contents", json!(true)), "/words/contents", json!(words))
        };
        // Every character is on paper, or there would be no file; and nothing became an element.
        let harmless = File::open(&print(&everywhere("sanoja")).bytes).tags().shape();
        let injected = File::open(&print(&everywhere(text)).bytes).tags();
        assert_eq!(injected.shape(), harmless, "{text}");
        assert_eq!(injected.named("H1")[1].title, *text);
    }
}

#[test]
fn a_script_without_a_font_is_named_with_what_to_install() {
    let arabic = document(json!([paragraph("سلام"), paragraph("Привет")]));
    let printer = Printer::new(&Look::default(), FontSet::bare()).unwrap();
    let told = "4 characters (Arabic) have no font: U+0627 U+0633 U+0644 U+0645; add Noto Sans Arabic (Debian: fonts-noto-core)";
    assert_eq!(said(&refused(&printer, &arabic)), told);
    assert_eq!(printer.coverage(&bytes(&arabic)).len(), 1);
    assert_eq!(printer.missing_families(), ["Noto Sans", "Noto Sans Arabic", "DejaVu Sans"]);
}

#[test]
fn a_bare_machine_prints_latin_cyrillic_and_greek() {
    let printer = Printer::new(&Look::default(), FontSet::bare()).unwrap();
    let words = "Åäö ß ŋđ “Привет, їжак” Ελλάδα – § € …";
    let text = runs(json!([run(words), {"text": words, "code": true, "lang": "ru", "dir": "ltr"}]));
    let pdf = printer.print(&bytes(&document(json!([text])))).map_err(|faults| said(&faults));
    assert_eq!(pdf.unwrap().warnings, []);
}

#[test]
fn what_a_layout_drops_is_told_and_a_blank_page_is_no_file() {
    let dropping = |code: &str| {
        let files = [("print/main.typ".to_owned(), code.as_bytes().to_vec())].into();
        Printer::with_files(&Look::default(), crate::fonts::machine(), files).unwrap()
    };
    let document = document(json!([heading(1, "Otsikko"), paragraph("zz")]));
    let blank = dropping(
        "#import \"/kotosivu/print.typ\": *\n#set document(title: doc.title)\n#hide(blocks(doc.blocks))",
    );
    assert!(matches!(refused(&blank, &document)[..], [Fault::Lost { lost: 9, of: 9, .. }]));
    let heads = "#import \"/kotosivu/print.typ\": *\n#set document(title: doc.title)\n#heading(doc.title)\n#heading[Otsikko]";
    let pdf = dropping(heads).print(&bytes(&document)).unwrap();
    assert_eq!(said(&pdf.warnings), "2 of 9 characters are not on paper: z");
}

#[test]
fn a_level_that_is_skipped_is_refused() {
    let faults = refused(printer(), &document(json!([heading(1, "A"), heading(3, "B")])));
    assert!(said(&faults).contains("heading"), "{}", said(&faults));
}

#[test]
fn what_is_no_document_is_refused() {
    for (document, reason) in [
        (json!({}), "schema"),
        (with(programme(), "/schema", json!(2)), "version is 2"),
        (with(programme(), "/date", json!("eilen")), "`eilen` is no date"),
        (with(programme(), "/blocks/0/kind", json!("uusi")), "a block of the kind uusi"),
    ] {
        let faults = refused(printer(), &document);
        assert!(said(&faults).contains(reason), "{}", said(&faults));
    }
}
