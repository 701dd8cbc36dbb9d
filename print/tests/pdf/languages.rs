//! Documents in other scripts and directions.

use serde_json::{Value, json};

use crate::document::{
    document, group, numbered, paragraph, programme, row, run, runs, table, with,
};
use crate::print;
use crate::tags::File;

fn in_language(lang: &str, dir: &str, document: Value) -> Value {
    with(with(document, "/lang", json!(lang)), "/dir", json!(dir))
}

fn arabic(lang: &str) -> Value {
    let rows = [row(&["الإرشاد", "مدينة كووبيو", "InfoFinland: infofinland.fi"])];
    let blocks = json!([
        numbered(1, "1", "المقدمة", "a"),
        runs(json!([
            run("نص "),
            {"text": "infofinland.fi", "href": "https://www.infofinland.fi/"},
            run(" ثم "),
            {"text": "Setlementti Puijola", "lang": "fi", "dir": "ltr"},
            run("."),
        ])),
        table(&["الخدمة", "المسؤول", "الوصف"], json!([group(Some("الهدف 1"), &rows)])),
    ]);
    let words = json!({
        "contents": "المحتويات",
        "link_to_page": "«{title}»، صفحة {page}", "digits": "٠١٢٣٤٥٦٧٨٩",
    });
    let document = with(with(document(blocks), "/words", words), "/contents", json!(true));
    in_language(lang, "rtl", with(document, "/title", json!("برنامج الاندماج")))
}

#[test]
fn arabic_is_printed_with_its_direction_digits_and_link_words() {
    let pdf = print(&arabic("ar"));
    let file = File::open(&pdf.bytes);
    assert_eq!((file.lang().as_str(), file.direction().as_str()), ("ar", "R2L"));
    assert!(file.links().contains(&"«1 المقدمة»، صفحة ٢".to_owned()), "{:?}", file.links());
    assert!(file.content().contains("/Lang(fi)"));
}

#[test]
fn a_direction_that_typst_does_not_know_is_taken_from_the_document() {
    let marks = |document: &Value| File::open(&print(document).bytes).places();
    let known = marks(&arabic("ar"));
    let unknown = marks(&arabic("ckb"));
    assert_eq!(known, unknown);
    let wrong = marks(&in_language("ckb", "ltr", arabic("ckb")));
    assert_ne!(known, wrong);
}

#[test]
fn language_tags_of_every_form_are_taken() {
    for (tag, lang) in [
        ("zh-Hans", "zh-CN"),
        ("zh-Hant", "zh-TW"),
        ("pt-BR", "pt-BR"),
        ("ckb", "ckb"),
        ("se", "se"),
        ("fi-x-simple", "fi"),
        ("sr-Latn", "sr"),
        ("x-own", "en"),
    ] {
        let document = in_language(tag, "ltr", document(json!([paragraph("Words")])));
        assert_eq!(File::open(&print(&document).bytes).lang(), lang, "{tag}");
    }
}

#[test]
fn somali_links_speak_no_english() {
    let words = json!("”{title}”, bogga {page}");
    let document = with(in_language("so", "ltr", programme()), "/words/link_to_page", words);
    let links = File::open(&print(&document).bytes).links();
    assert!(links.contains(&"”2 Palvelut”, bogga 3".to_owned()), "{links:?}");
}
