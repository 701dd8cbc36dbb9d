//! The index of the search over the real programmes: whole, small, and the same every time.
//!
//! The index is read here as `search.js` reads it, so that what is written for the script is held to
//! the format; how the script asks is tested in tests/browser/search.test.mjs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use kotosivu::search::File;

use crate::real::real;

/// The index of one language, read.
struct Index {
    /// The numbers of words by form.
    forms: BTreeMap<String, usize>,
    /// The entries in which each word stands.
    places: Vec<Vec<usize>>,
    /// The address of each entry.
    addresses: Vec<String>,
}

fn files(language: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = format!("{language}/a-z/");
    let own = real().index().into_iter();
    own.filter_map(|File { path, bytes }| Some((path.strip_prefix(&folder)?.to_owned(), bytes)))
        .collect()
}

fn read(files: &BTreeMap<String, Vec<u8>>) -> Index {
    let json = |name: &str| -> Value { serde_json::from_slice(&files[name]).unwrap() };
    let top = json("index.json");
    let (mut forms, mut places) = (BTreeMap::new(), Vec::new());
    for shard in top["words"].as_array().unwrap() {
        assert_eq!(shard[1].as_u64(), Some(places.len() as u64), "words are numbered through");
        let file = json(shard[2].as_str().unwrap());
        let mut last = String::new();
        let mut next = places.len();
        for entry in file["forms"].as_str().unwrap().split(' ') {
            let (rest, ago) = entry[1..]
                .split_once('-')
                .map_or((&entry[1..], None), |(rest, ago)| (rest, Some(ago)));
            let common = entry.chars().next().unwrap().to_digit(36).unwrap() as usize;
            let begin =
                String::from_utf16(&last.encode_utf16().take(common).collect::<Vec<_>>()).unwrap();
            last = begin + rest;
            let number = match ago {
                None => {
                    next += 1;
                    next - 1
                }
                Some(ago) => next - 1 - ago.parse::<usize>().unwrap_or(0),
            };
            assert_eq!(forms.insert(last.clone(), number), None, "{last} is there once");
        }
        places.extend(
            file["places"]
                .as_array()
                .unwrap()
                .iter()
                .map(|packed| unpacked(packed.as_str().unwrap())),
        );
        assert_eq!(next, places.len());
    }
    let chunks = top["pages"].as_array().unwrap().iter().map(|name| json(name.as_str().unwrap()));
    let rows = chunks.flat_map(|chunk| chunk["rows"].as_array().unwrap().clone());
    Index {
        forms,
        places,
        addresses: rows.map(|row| row[0].as_str().unwrap().to_owned()).collect(),
    }
}

fn unpacked(packed: &str) -> Vec<usize> {
    const FIGURES: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut places, mut number, mut shift, mut place) = (Vec::new(), 0, 0, 0);
    for figure in packed.chars() {
        let bits = FIGURES.find(figure).unwrap();
        number |= (bits & 31) << shift;
        shift += 5;
        if bits & 32 == 0 {
            assert!((1..=3).contains(&(number & 3)), "a weight");
            place += number >> 2;
            places.push(place);
            (number, shift) = (0, 0);
        }
    }
    places
}

impl Index {
    fn pages_of(&self, form: &str) -> BTreeSet<&str> {
        let places = self.forms.get(form).map_or(&[][..], |word| &self.places[*word]);
        places.iter().map(|place| &*self.addresses[*place]).collect()
    }
}

/// The words of what views print, without markup: a rougher eye than the index has.
fn words(view: &Value, heard: &mut BTreeSet<String>) {
    match view {
        Value::Object(fields) => {
            for (name, value) in fields {
                let for_machines = [
                    "href", "hreflang", "id", "iso", "key", "kind", "lang", "dir", "origin",
                    "html", "facet", "keys", "order",
                ];
                if *name != "pictures" && !(value.is_string() && for_machines.contains(&&**name)) {
                    words(value, heard);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, heard)),
        Value::String(text) => heard.extend(reading_words(text)),
        _ => {}
    }
}

fn reading_words(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace('\u{ad}', "").to_lowercase();
    let words: Vec<String> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// Pages of which the title alone is searched, since they only gather others.
const GATHERING: [&str; 12] = [
    "home",
    "parties",
    "translations",
    "a-z",
    "embeds",
    "services",
    "goals",
    "timeline",
    "map",
    "document",
    "not-found",
    "open-data",
];

#[test]
fn every_word_of_every_page_finds_that_page() {
    for language in ["fi", "sv", "en"] {
        let index = read(&files(language));
        for address in
            real().addresses().filter(|address| address.starts_with(&format!("{language}/")))
        {
            let view = real().view(address);
            let mut heard = BTreeSet::new();
            heard.extend(reading_words(view["page"]["title"]["text"].as_str().unwrap()));
            // A page below that of a whole table has some of its rows.
            let parts: Vec<&str> = address.split('/').collect();
            let part_of_table =
                parts.len() > 4 && ["responsibilities", "timeline"].contains(&parts[2]);
            let gathers =
                part_of_table || GATHERING.contains(&view["page"]["kind"].as_str().unwrap());
            // Nobody looks for a page that is not there, or for how far the translations are.
            if address.ends_with("404.html") || address.ends_with("/translations/") {
                continue;
            }
            if !gathers {
                words(&view["body"], &mut heard);
            }
            let id = view["page"]["id"].as_str().unwrap();
            for word in heard {
                assert!(index.pages_of(&word).contains(id), "{word} does not find {id}");
            }
        }
    }
}

#[test]
fn no_word_for_machines_is_found() {
    let index = read(&files("fi"));
    for word in ["organiser", "statutory", "external", "ltr", "href", "tyonhakijat", "approved"] {
        assert!(!index.forms.contains_key(word), "{word}");
    }
}

#[test]
fn all_forms_of_a_word_find_the_same_pages() {
    for (language, forms) in [
        ("fi", "kotoutumissuunnitelma kotoutumissuunnitelman kotoutumissuunnitelmassa"),
        ("fi", "lapsi lapset lasten lapsille"),
        ("fi", "kunta kunnan kuntien"),
        ("fi", "koulutus koulutuksen koulutusta"),
        ("en", "service services"),
    ] {
        let index = read(&files(language));
        let known = forms.split(' ').filter(|form| index.forms.contains_key(*form));
        let mut found = known.map(|form| index.pages_of(form));
        let first = found.next().unwrap();
        assert!(!first.is_empty(), "{forms}");
        assert!(found.all(|pages| pages == first), "{forms}");
    }
}

#[test]
fn the_index_is_small_and_the_same_every_time() {
    // Uncompressed; what travels is about two fifths of it.
    const MOST_BYTES_PER_PAGE: usize = 400;
    const MOST_BYTES_OF_A_FILE: usize = 64 * 1024;
    const MOST_BYTES_OF_THE_SCRIPT: usize = 9 * 1024;
    let index = real().index();
    assert!(index == real().index());
    for language in ["fi", "sv", "en"] {
        let files = files(language);
        let bytes: usize = files.values().map(Vec::len).sum();
        let entries = read(&files).addresses.len();
        assert!(
            bytes / entries <= MOST_BYTES_PER_PAGE,
            "{language}: {bytes} bytes, {entries} entries"
        );
        for (name, bytes) in files {
            assert!(
                bytes.len() <= MOST_BYTES_OF_A_FILE,
                "{language} {name}: {} bytes",
                bytes.len()
            );
        }
    }
    let script = include_str!("../themes/koto/assets/search.js");
    assert!(script.len() <= MOST_BYTES_OF_THE_SCRIPT, "{} bytes", script.len());
}
