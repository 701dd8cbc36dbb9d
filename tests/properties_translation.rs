//! Translating: an update loses no words and is done after once; prose in other words keeps its build.

use std::collections::{BTreeMap, BTreeSet};

use kotosivu::language::Language;
use kotosivu::markdown;
use kotosivu::source::{FileId, SourceFile, Span};
use kotosivu::translation::unit::{Book, Kind, Owner, Unit, Volume};
use kotosivu::translation::update::{Changes, update};
use kotosivu::translation::{Catalogue, Entry, po};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;

fn swedish() -> Language {
    Language::parse("sv").unwrap()
}

/// Texts of one section, of a numbered list and of single fields, few enough to be alike by chance.
fn texts() -> impl Strategy<Value = Vec<(String, String)>> {
    let words = || select(vec!["yksi", "kaksi", "kolme neljä", "kolme viisi", "kuusi"]);
    (vec(words(), 0..6), vec(words(), 0..4), vec((select(vec!["a", "b"]), words()), 0..3)).prop_map(
        |(blocks, list, fields)| {
            let numbered = |stem: &'static str, end: &'static str, texts: Vec<&str>| {
                let texts = texts.into_iter().zip(1..);
                texts
                    .map(|(text, at)| (format!("{stem}{at}{end}"), text.to_owned()))
                    .collect::<Vec<_>>()
            };
            let mut all = numbered("content.s#", "", blocks);
            all.extend(numbered("programme.decision.", ".text", list));
            let fields: BTreeMap<_, _> = fields.into_iter().collect();
            all.extend(
                fields
                    .into_iter()
                    .map(|(id, text)| (format!("service.{id}.name"), text.to_owned())),
            );
            all
        },
    )
}

fn book(texts: &[(String, String)], catalogue: Option<&str>) -> Book {
    let at = Span::start_of(FileId(0));
    let units = texts.iter().map(|(key, source)| Unit {
        key: key.clone(),
        source: source.clone(),
        language: Language::FINNISH,
        originals: Vec::new(),
        kind: Kind::Field,
        at,
    });
    let volume = |text: &str| {
        let file = SourceFile { id: FileId(1), path: "sv.po".into(), text: text.into() };
        let (catalogue, faults) = po::parse(&file);
        assert_eq!(faults, []);
        Volume { path: "sv.po".into(), catalogue, is_whole: true }
    };
    Book {
        owner: Owner::Programme("koe".into()),
        base: Language::FINNISH,
        languages: vec![Language::FINNISH, swedish()],
        units: units.collect(),
        places: texts.iter().map(|_| ("a.toml".to_owned(), 1)).collect(),
        volumes: catalogue.map(|text| (swedish(), volume(text))).into_iter().collect(),
        is_whole: true,
    }
}

/// Every text translated, each in words of its own.
fn translated(mut catalogue: Catalogue, round: usize) -> Catalogue {
    for (at, entry) in
        catalogue.entries.iter_mut().enumerate().filter(|(_, entry)| entry.text.is_empty())
    {
        entry.text = format!("{round}.{at}");
        entry.comments = vec!["machine-translated".to_owned()];
    }
    catalogue
}

fn words(catalogue: &Catalogue) -> BTreeSet<&str> {
    catalogue
        .entries
        .iter()
        .filter(|entry| entry.is_translated())
        .map(|entry| &*entry.text)
        .collect()
}

/// Each text has one live entry, in the order of the texts.
fn live(catalogue: &Catalogue) -> Vec<(String, String)> {
    let entries = catalogue.entries.iter().filter(|entry| !entry.obsolete);
    entries.map(|entry| (entry.context.clone().unwrap_or_default(), entry.id.clone())).collect()
}

proptest! {
    #[test]
    fn an_update_loses_no_words_and_once_is_enough(editions in vec(texts(), 2..5)) {
        let mut catalogue = String::new();
        for (round, texts) in editions.iter().enumerate() {
            let before = book(texts, (round > 0).then_some(&*catalogue));
            let (updated, _) = update(&before, swedish());
            prop_assert_eq!(&live(&updated), texts);
            if let Some(volume) = before.volumes.get(&swedish()) {
                let old = words(&volume.catalogue);
                prop_assert!(old.is_subset(&words(&updated)), "{:?}", old);
            }
            let written = po::write(&updated);
            let (again, changes) = update(&book(texts, Some(&written)), swedish());
            prop_assert_eq!(po::write(&again), written);
            prop_assert_eq!(changes, Changes::default());
            catalogue = po::write(&translated(updated, round));
        }
    }

    #[test]
    fn what_is_not_fuzzy_is_the_translation_of_its_text(first in texts(), second in texts()) {
        let (fresh, _) = update(&book(&first, None), swedish());
        let done = translated(fresh, 0);
        let meant: BTreeMap<String, String> =
            done.entries.iter().map(|entry| (entry.text.clone(), entry.id.clone())).collect();
        let (updated, _) = update(&book(&second, Some(&po::write(&done))), swedish());
        let held = |entry: &&Entry| !entry.obsolete && entry.is_translated() && !entry.is_fuzzy();
        for entry in updated.entries.iter().filter(held) {
            prop_assert_eq!(meant.get(&entry.text), Some(&entry.id));
        }
    }

    #[test]
    fn a_prose_in_its_own_words_is_the_same_prose(pieces in vec(select(PIECES.to_vec()), 0..14)) {
        let text = pieces.concat();
        let blocks = markdown::blocks(&text);
        for block in &blocks {
            prop_assert!(text.is_char_boundary(block.range.start) && block.range.end <= text.len());
        }
        let none: Vec<Option<&str>> = vec![None; blocks.len()];
        prop_assert_eq!(markdown::replace(&text, &blocks, &none), text);
    }
}

/// What blocks are made of and what ends them.
const PIECES: &[&str] = &[
    "sana ",
    "ä",
    "\n",
    "\n\n",
    "- ",
    "  - ",
    "1. ",
    "> ",
    "# ",
    "| ",
    " |\n|---|\n| ",
    "**",
    "[a](b)",
    "\\",
    "`",
    "  \n",
    ": ",
    "```\n",
    "<div>",
    "[^1]",
    "[^1]: ",
    "===\n",
    "---\n",
    "\t",
    "&amp;",
];
