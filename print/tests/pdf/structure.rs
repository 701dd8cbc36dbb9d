//! What a file tells those who cannot see it.

use serde_json::json;

use crate::document::{
    document, group, heading, list, paragraph, programme, row, run, runs, table, with,
};
use crate::print;
use crate::tags::File;

#[test]
fn every_part_of_a_programme_has_its_tag() {
    let pdf = print(&programme());
    assert_eq!((pdf.pages, pdf.warnings.as_slice()), (3, [].as_slice()));
    let tags = File::open(&pdf.bytes).tags();
    let count = |name: &str| tags.named(name).len();
    for (name, most) in [
        ("TOC", 2),
        ("TOCI", 3),
        ("H1", 3),
        ("H2", 1),
        ("BlockQuote", 1),
        ("Table", 1),
        ("Caption", 1),
        ("TR", 4),
        ("TD", 4),
        ("TH", 6),
        ("L", 4),
        ("LI", 6),
        ("Lbl", 9),
        ("Link", 5),
        ("Figure", 0),
    ] {
        assert_eq!(count(name), most, "{name} in {}", tags.shape());
    }
    let headings: Vec<&str> = tags
        .all()
        .into_iter()
        .filter(|tag| tag.name.starts_with('H'))
        .map(|tag| tag.title.as_str())
        .collect();
    assert_eq!(headings, ["Sisällys", "Johdanto", "Tausta", "Palvelut"]);
}

#[test]
fn each_cell_knows_its_headers() {
    let file = File::open(&print(&programme()).bytes);
    let tags = file.tags();
    let table = tags.named("Table")[0];
    assert_eq!(table.summary, "Rivillä on palvelu, sarakkeissa sen vastuutahot.");
    let headers: Vec<(&str, i32)> = table
        .named("TH")
        .iter()
        .map(|header| (header.scope.as_str(), header.column_span))
        .collect();
    let row = ("Row", 1);
    assert_eq!(headers, [("Both", 1), ("Column", 1), ("Column", 1), ("Row", 3), row, row]);
    assert!(table.named("TD").iter().all(|cell| cell.headers == 2), "{table:?}");
}

#[test]
fn links_say_where_they_lead_in_the_words_of_the_document() {
    let file = File::open(&print(&programme()).bytes);
    let mut links = file.links();
    links.sort();
    assert_eq!(
        links,
        [
            "https://finlex.fi/",
            "”1 Johdanto”, sivu 3",
            "”1.1 Tausta”, sivu 3",
            "”2 Palvelut”, sivu 3",
            "”2 Palvelut”, sivu 3",
        ]
    );
    assert_eq!(file.bookmarks(), ["1 Johdanto", "1.1 Tausta", "2 Palvelut"]);
}

#[test]
fn a_link_to_nothing_is_mere_words() {
    let text = runs(json!([{"text": "pois", "href": "#puuttuu"}]));
    assert!(File::open(&print(&document(json!([text]))).bytes).links().is_empty());
}

#[test]
fn heads_that_are_said_again_on_the_next_sheet_have_no_links() {
    let rows: Vec<_> = (0..90).map(|_| row(&["a", "b"])).collect();
    let mut table = table(&["x", "y"], json!([group(Some("Ryhmä"), &rows)]));
    let link = json!([{"text": "linkki", "href": "https://example.org/"}]);
    table["groups"][0]["heading"] = link.clone();
    table["columns"][1]["runs"] = link.clone();
    table["caption"] = link;
    let pdf = print(&document(json!([table])));
    assert!(pdf.pages > 1);
    assert_eq!(File::open(&pdf.bytes).links(), ["https://example.org/"]);
}

#[test]
fn lists_stand_in_lists_with_signs_that_are_there() {
    let inner = json!({"kind": "list", "start": 3, "items": [[list(&["syvin"])]]});
    let nested = json!({"kind": "list", "start": null, "items": [[paragraph("ulko"), list(&["sisä"]), inner]]});
    let tags = File::open(&print(&document(json!([nested]))).bytes).tags();
    assert_eq!((tags.named("L").len(), tags.named("LI").len()), (4, 4), "{}", tags.shape());
}

#[test]
fn foreign_words_say_their_language() {
    let text = runs(json!([run("Suomeksi, "), {"text": "in English", "lang": "en"}]));
    let file = File::open(&print(&document(json!([text]))).bytes);
    assert_eq!(file.lang(), "fi");
    let unfiltered = print(&document(json!([paragraph("Suomeksi, in English")])));
    assert!(!File::open(&unfiltered.bytes).content().contains("/Lang"));
    assert!(file.content().contains("/Lang(en)"), "{}", file.content());
}

#[test]
fn a_date_makes_it_fit_for_archives() {
    let dated = document(json!([heading(1, "Otsikko")]));
    let undated = with(dated.clone(), "/date", json!(null));
    for (document, archived) in [(dated, true), (undated, false)] {
        let pdf = print(&document);
        let metadata = File::open(&pdf.bytes).metadata();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        assert_eq!(metadata.contains("<pdfaid:part>2</pdfaid:part>"), archived, "{metadata}");
    }
}

#[test]
fn a_picture_is_one_figure_with_its_words() {
    let picture = json!({
        "kind": "picture",
        "alt": "Kolme vuotta ja yksi toimenpide.",
        "picture": {
            "kind": "wide", "width": 400, "height": 200, "direction": "ltr", "text_size": 16, "long": false,
            "marks": [
                {"kind": "box", "class": "root", "x": 10, "y": 10, "width": 180, "height": 40},
                {"kind": "path", "class": "recurring", "d": "M10 60L190 60"},
                {"kind": "path", "class": "diamond", "d": "M10 80L20 90L10 100L0 90L10 80"},
                {"kind": "text", "class": "root-name", "anchor": "start", "lang": null, "direction": null,
                 "bold": true, "lines": [{"x": 20, "y": 35, "text": "Vuosi 2025"}]},
                {"kind": "text", "class": "key-name", "anchor": "middle", "lang": "ar", "direction": "rtl",
                 "bold": false, "lines": [{"x": 100, "y": 135, "text": "سنة"}]},
            ],
        },
    });
    let tags = File::open(&print(&document(json!([picture]))).bytes).tags();
    let figures = tags.named("Figure");
    assert_eq!(figures.len(), 1, "{}", tags.shape());
    assert_eq!(figures[0].alt, "Kolme vuotta ja yksi toimenpide.");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let printer = crate::printer();
    let bytes = crate::bytes(&programme());
    let other = crate::bytes(&document(json!([table(
        &["a", "b"],
        json!([group(None, &[row(&["c", "d"])])])
    )])));
    let first = printer.print(&bytes).unwrap();
    printer.print(&other).unwrap();
    assert!(printer.print(&bytes).unwrap() == first, "the printer remembers another document");
    assert!(crate::fresh().print(&bytes).unwrap() == first, "another printer makes another file");
}
