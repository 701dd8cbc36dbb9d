//! Documents for tests, built as `kotosivu`'s `print::doc` writes them.

#![expect(clippy::needless_pass_by_value, reason = "values are written where they are used")]

use serde_json::{Value, json};

/// A document in Finnish with these blocks.
pub(crate) fn document(blocks: Value) -> Value {
    json!({
        "schema": 1,
        "lang": "fi",
        "dir": "ltr",
        "title": "Kuopion kotoutumisohjelma",
        "description": "Kunnan suunnitelma",
        "author": "Kuopion kaupunki",
        "keywords": ["kotoutuminen"],
        "date": "2024-11-18",
        "landscape": false,
        "cover": null,
        "contents": false,
        "margin": {
            "publisher": "Kuopion kaupunki",
            "unit": "Työllisyyspalvelut",
            "decision": "Kaupunginvaltuusto 18.11.2024 § 93",
            "publicity": "Julkinen",
        },
        "words": {
            "contents": "Sisällys",
            "link_to_page": "”{title}”, sivu {page}",
            "digits": "0123456789",
        },
        "blocks": blocks,
    })
}

/// The same with something else in one place: `with(document, "/margin/unit", json!(""))`.
pub(crate) fn with(mut document: Value, place: &str, value: Value) -> Value {
    *document.pointer_mut(place).expect("documents have this field") = value;
    document
}

pub(crate) fn run(text: &str) -> Value {
    json!({"text": text})
}

pub(crate) fn heading(level: u8, text: &str) -> Value {
    json!({"kind": "heading", "level": level, "number": null, "runs": [run(text)], "id": null})
}

pub(crate) fn numbered(level: u8, number: &str, text: &str, id: &str) -> Value {
    json!({"kind": "heading", "level": level, "number": number, "runs": [run(text)], "id": id})
}

pub(crate) fn paragraph(text: &str) -> Value {
    runs(json!([run(text)]))
}

pub(crate) fn runs(runs: Value) -> Value {
    json!({"kind": "paragraph", "runs": runs})
}

pub(crate) fn list(items: &[&str]) -> Value {
    let items: Vec<Value> = items.iter().map(|item| json!([paragraph(item)])).collect();
    json!({"kind": "list", "start": null, "items": items})
}

/// A table of as many equal columns as `head` has words.
pub(crate) fn table(head: &[&str], groups: Value) -> Value {
    let columns: Vec<Value> =
        head.iter().map(|words| json!({"runs": [run(words)], "width": 1})).collect();
    json!({
        "kind": "table",
        "id": "taulukko",
        "caption": [run("Palvelut ja vastuut")],
        "summary": "Rivillä on palvelu, sarakkeissa sen vastuutahot.",
        "columns": columns,
        "groups": groups,
    })
}

pub(crate) fn group(name: Option<&str>, rows: &[Value]) -> Value {
    json!({"heading": name.map(|name| [run(name)]), "rows": rows})
}

/// A row whose cells are single paragraphs.
pub(crate) fn row(words: &[&str]) -> Value {
    let cells: Vec<Value> = words[1..].iter().map(|cell| json!([paragraph(cell)])).collect();
    json!({"head": [run(words[0])], "cells": cells})
}

/// A small whole programme.
pub(crate) fn programme() -> Value {
    let rows = [row(&["Ohjaus", "Kaupunki", "Neuvonta"]), row(&["Kartoitus", "Valtio", "–"])];
    let blocks = json!([
        numbered(1, "1", "Johdanto", "johdanto"),
        paragraph("Ohjelma edistää kotoutumista."),
        runs(json!([
            run("Katso "),
            {"text": "palvelut", "href": "#palvelut"},
            run(" ja "),
            {"text": "laki (finlex.fi)", "href": "https://finlex.fi/"},
            run("."),
        ])),
        numbered(2, "1.1", "Tausta", "tausta"),
        list(&["Yksi", "Kaksi"]),
        {"kind": "quote", "blocks": [paragraph("Jokainen kotoutuu.")]},
        {"kind": "note", "blocks": [paragraph("Huomautus: luonnos.")]},
        {"kind": "facts", "facts": [
            {"label": "Vastuutaho", "blocks": [paragraph("Kaupunki")]},
            {"label": "Muut mukana olevat tahot ja yhteistyökumppanit", "blocks": [list(&["Järjestö"])]},
        ]},
        numbered(1, "2", "Palvelut", "palvelut"),
        table(&["Palvelu", "Vastuu", "Kuvaus"], json!([group(Some("Valtion palvelut"), &rows)])),
    ]);
    let cover = json!({
        "kind": "Kotoutumisohjelma",
        "title": [run("Kuopion kotoutumisohjelma")],
        "summary": [run("Yhteinen suunnitelma.")],
        "facts": [{"label": "Julkaisija", "blocks": [paragraph("Kuopion kaupunki")]}],
    });
    with(with(document(blocks), "/cover", cover), "/contents", json!(true))
}
