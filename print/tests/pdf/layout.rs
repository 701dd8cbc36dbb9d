//! Where things stand on sheets.

use serde_json::{Value, json};

use crate::document::{document, group, heading, list, numbered, paragraph, row, table, with};
use crate::print;
use crate::tags::File;

fn rows(count: usize, words: &str) -> Vec<Value> {
    (0..count).map(|place| row(&[&format!("Palvelu {place}"), words, words, words])).collect()
}

fn wide(groups: Value) -> Value {
    table(&["Palvelu", "Vastuu", "Kuvaus", "Aikataulu"], groups)
}

#[test]
fn sheets_of_wide_tables_lie_and_the_others_stand() {
    let blocks = json!([
        numbered(1, "1", "Johdanto", "a"),
        paragraph("Sanoja."),
        numbered(1, "2", "Toimet", "b"),
        numbered(2, "2.1", "Taulukko", "c"),
        paragraph("Alla."),
        wide(json!([group(None, &rows(2, "sana"))])),
        numbered(1, "3", "Seuranta", "d"),
        table(&["Mitä", "Kuka", "Milloin"], json!([group(None, &[row(&["a", "b", "c"])])])),
    ]);
    let upright = document(blocks);
    assert_eq!(File::open(&print(&upright).bytes).lying(), [false, true, false]);
    let landscape = with(upright, "/landscape", json!(true));
    assert!(File::open(&print(&landscape).bytes).lying().iter().all(|lies| *lies));
}

#[test]
fn prose_before_a_wide_table_stays_upright_where_there_is_much_of_it() {
    let mut blocks = vec![heading(1, "Luku")];
    blocks.extend((0..6).map(|_| paragraph("Sanoja.")));
    blocks.push(wide(json!([group(None, &rows(2, "sana"))])));
    assert_eq!(File::open(&print(&document(json!(blocks))).bytes).lying(), [false, true]);
}

#[test]
fn new_sheets_leave_no_empty_ones() {
    // The title stands alone before the first.
    let sheet = json!({"kind": "new-sheet"});
    let blocks = json!([
        sheet,
        heading(1, "A"),
        sheet,
        sheet,
        heading(1, "B"),
        sheet,
        heading(1, "C"),
        wide(json!([group(None, &rows(1, "sana"))])),
        sheet,
        heading(1, "D"),
        sheet,
    ]);
    assert_eq!(
        File::open(&print(&document(blocks)).bytes).lying(),
        [false, false, false, true, false]
    );
}

#[test]
fn a_table_of_sixty_pages_is_one_table_with_one_head() {
    let words =
        "Palvelua järjestetään yhteistyössä kumppaneiden kanssa ja sitä seurataan vuosittain. "
            .repeat(4);
    let groups: Vec<Value> =
        (0..12).map(|place| group(Some(&format!("Tavoite {place}")), &rows(15, &words))).collect();
    let pdf = print(&with(document(json!([wide(json!(groups))])), "/landscape", json!(true)));
    assert!((50..80).contains(&pdf.pages), "{} pages", pdf.pages);
    let tags = File::open(&pdf.bytes).tags();
    assert_eq!(tags.named("Table").len(), 1);
    assert_eq!(tags.named("TR").len(), 1 + 12 + 12 * 15);
    assert_eq!(tags.named("TH").len(), 4 + 12 + 12 * 15);
}

#[test]
fn low_rows_stay_whole_and_high_ones_fill_the_sheet() {
    let tall = |items: usize| {
        let items: Vec<String> = (0..items).map(|place| format!("Kohta {place}")).collect();
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        json!({"head": [{"text": "Rivi"}], "cells": [[list(&items)], [paragraph("b")], [paragraph("c")]]})
    };
    let pages = |count: usize, items: usize, keep: bool| {
        let look = kotosivu_print::Look { keep_rows: keep, ..Default::default() };
        let printer = kotosivu_print::Printer::new(&look, crate::fonts::machine()).unwrap();
        let rows: Vec<Value> = (0..count).map(|_| tall(items)).collect();
        let document =
            with(document(json!([wide(json!([group(None, &rows)]))])), "/landscape", json!(true));
        printer
            .print(&crate::bytes(&document))
            .map_err(|faults| crate::said(&faults))
            .unwrap()
            .pages
    };
    // Four of these rows fill a sheet nearly; what is left below them stays empty unless they are split.
    assert!(pages(40, 7, true) > pages(40, 7, false));
    for items in [19, 60] {
        assert_eq!(pages(5, items, true), pages(5, items, false), "{items}");
    }
}

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_sheet() {
    let colours = kotosivu_print::Colours::default();
    let pair = [colours.heading, colours.text].map(|colour| &*colour.leak());
    let mut sheets = 0;
    for count in 28..38 {
        let rows = |count| (0..count).map(|_| row(&["a", "b", "c"])).collect::<Vec<_>>();
        let groups = json!([group(Some("Yksi"), &rows(count)), group(Some("Kaksi"), &rows(9))]);
        let blocks =
            json!([table(&["A", "B", "C"], groups), heading(1, "Otsikko"), paragraph("Loppu.")]);
        for lowest in File::open(&print(&document(blocks)).bytes).lowest(pair) {
            assert_eq!(lowest, Some(pair[1]), "after {count} rows");
            sheets += 1;
        }
    }
    assert!(sheets > 10, "the tables never reached the foot of a sheet");
}
