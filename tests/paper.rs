//! Documents for paper, made of the real programmes: they say all that their pages say.

use std::collections::BTreeSet;

use insta::Settings;
use kotosivu::print::doc::{Block, Fact, PrintDoc, Run, SCHEMA, Table};
use rayon::prelude::*;
use serde_json::Value;

use crate::real::{Real, real};

/// The pages of the real programmes that have a paper, with their documents.
fn papers(real: &'static Real) -> Vec<(&'static str, PrintDoc)> {
    let addresses: Vec<&str> = real.addresses().collect();
    let paper = |address: &&'static str| Some((*address, real.paper(address)?));
    addresses.par_iter().filter_map(paper).collect()
}

/// What a document says, line by line, as a reader meets it.
fn lines(doc: &PrintDoc) -> Vec<String> {
    let mut all = vec![doc.title.clone()];
    if let Some(cover) = &doc.cover {
        all.extend([cover.kind.clone(), said(&cover.title), said(&cover.summary)]);
        facts(&cover.facts, &mut all);
    }
    blocks(&doc.blocks, &mut all);
    all
}

fn said(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn facts(facts: &[Fact], all: &mut Vec<String>) {
    for fact in facts {
        all.push(fact.label.clone());
        blocks(&fact.blocks, all);
    }
}

fn blocks(list: &[Block], all: &mut Vec<String>) {
    for block in list {
        match block {
            Block::Heading { number, runs, .. } => {
                all.extend(number.clone());
                all.push(said(runs));
            }
            Block::Paragraph { runs } => all.push(said(runs)),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, all)),
            Block::Quote { blocks: inner } | Block::Note { blocks: inner } => blocks(inner, all),
            Block::Facts { facts: inner } => facts(inner, all),
            Block::Table(table) => table_lines(table, all),
            Block::Picture(_) | Block::NewSheet => {}
        }
    }
}

fn table_lines(table: &Table, all: &mut Vec<String>) {
    all.push(said(&table.caption));
    all.extend(table.columns.iter().map(|column| said(&column.runs)));
    for group in &table.groups {
        all.extend(group.heading.iter().map(|heading| said(heading)));
        for row in &group.rows {
            all.push(said(&row.head));
            row.cells.iter().for_each(|cell| blocks(cell, all));
        }
    }
}

/// The words of a view for readers: without ways about the site, and without what is drawn.
fn words(view: &Value, field: &str, all: &mut BTreeSet<String>) {
    const OF_THE_SCREEN: [&str; 5] = ["facets", "contents", "previous", "next", "figure"];
    const SAID: [&str; 7] = ["text", "word", "words", "label", "empty", "number", "heading"];
    match view {
        Value::Object(fields) => {
            // The short name of a table is for the sheets of workbooks; paper has its caption.
            let is_short = |name: &str| name == "name" && fields.contains_key("caption");
            let said = fields
                .iter()
                .filter(|(name, _)| !OF_THE_SCREEN.contains(&name.as_str()) && !is_short(name));
            said.for_each(|(name, value)| words(value, name, all));
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, field, all)),
        Value::String(text) if SAID.contains(&field) => {
            all.extend(text.lines().map(str::to_owned));
        }
        Value::String(html) if field == "html" => all.extend(html_words(html)),
        _ => {}
    }
}

/// The words between the tags of prose, but the arrows back from footnotes.
fn html_words(html: &str) -> Vec<String> {
    let plain = |text: &str| {
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        text.replace("&#39;", "'").replace("&amp;", "&")
    };
    let after_tag = |piece: &str| piece.split_once('>').map(|(_, text)| plain(text));
    let words = html.split('<').filter_map(after_tag);
    words.filter(|text| !text.trim().is_empty() && text != "↩").collect()
}

fn packed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn paper_says_all_that_the_page_says() {
    let real = real();
    let lost: Vec<String> = papers(real)
        .into_par_iter()
        .flat_map_iter(|(address, doc)| {
            let mut wanted = BTreeSet::new();
            words(&real.view(address)["body"], "", &mut wanted);
            let told: String = lines(&doc).iter().map(|line| packed(line)).collect();
            let is_lost = move |text: &String| !told.contains(&packed(text));
            wanted.into_iter().filter(is_lost).map(move |text| format!("{address}: {text}"))
        })
        .collect();
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost[..lost.len().min(20)].join("\n"));
}

#[test]
fn every_page_that_is_handed_out_has_a_paper_in_every_language() {
    const HANDED_OUT: [&str; 6] =
        ["client-group", "document", "party", "responsibilities", "theme", "timeline"];
    let real = real();
    for address in real.addresses() {
        let view = real.view(address);
        let kind = view["page"]["kind"].as_str().unwrap();
        let has_tables = |section: &Value| {
            let shown = section["exhibits"].to_string();
            shown.contains("\"caption\"") || shown.contains("\"timeline\"")
        };
        let expected =
            HANDED_OUT.contains(&kind) || (kind == "section" && has_tables(&view["body"]));
        assert_eq!(real.paper(address).is_some(), expected, "{address}");
    }
}

#[test]
fn every_paper_keeps_what_its_printer_is_promised() {
    for (address, doc) in papers(real()) {
        assert_eq!(doc.schema, SCHEMA);
        let mut ids = BTreeSet::new();
        let mut level = 0;
        for block in &doc.blocks {
            match block {
                Block::Heading { level: own, id, .. } => {
                    assert!((1..=level + 1).contains(own), "{address}: {own} after {level}");
                    level = *own;
                    assert!(id.iter().all(|id| ids.insert(id.clone())), "{address}: {id:?}");
                }
                Block::Table(table) => {
                    assert!(ids.insert(table.id.clone()), "{address}: {}", table.id);
                    assert!(!table.caption.is_empty() && !table.summary.is_empty(), "{address}");
                    let rows = table.groups.iter().flat_map(|group| &group.rows);
                    for row in rows {
                        assert_eq!(row.cells.len() + 1, table.columns.len(), "{address}");
                        assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{address}");
                        assert!(!row.head.is_empty(), "{address}: {}", table.id);
                    }
                }
                Block::Picture(picture) => assert!(!picture.alt.is_empty(), "{address}"),
                _ => {}
            }
        }
        let text = serde_json::to_value(&doc).unwrap();
        hrefs(&text, &mut |href| {
            let schemes = ["https://", "http://", "mailto:", "tel:"];
            let leads = schemes.iter().any(|scheme| href.starts_with(scheme));
            let within = href.strip_prefix('#').is_some_and(|id| ids.contains(id));
            assert!(leads || within, "{address}: {href}");
        });
        assert!(!text.to_string().contains("\"["), "{address}: a word is missing");
    }
}

fn hrefs(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            fields.get("href").and_then(Value::as_str).iter().for_each(|href| see(href));
            fields.values().for_each(|value| hrefs(value, see));
        }
        Value::Array(items) => items.iter().for_each(|item| hrefs(item, see)),
        _ => {}
    }
}

/// What the printer is given, as it stands: a small document in each direction.
#[test]
fn documents_are_plain_values() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots/papers");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, address) in [
        ("party.fi", "fi/parties/kompassi/index.html"),
        ("party.ar", "ar/parties/kompassi/index.html"),
    ] {
        let doc = real().paper(address).unwrap();
        let json = serde_json::to_string_pretty(&doc).unwrap();
        settings.bind(|| insta::assert_snapshot!(name, json));
    }
}
