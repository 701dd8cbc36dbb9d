//! The files of an index: small, and cut so that a query loads few of them.
//!
//! `index.json` tells which words and which results are in which file, and the endings of the language.
//! The others carry a fingerprint in their names, so that a browser may keep them and never mixes two
//! editions. All that is written here is read by `search.js`; nothing here knows how words come about.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::language::Language;
use crate::search::token::fold;
use crate::search::{File, Listed};

/// Bytes of words in a file: about 12 KB as they travel.
const SHARD: usize = 32 * 1024;
/// Results in a file.
const CHUNK: usize = 250;
/// The most endings that a language has, beside those that are listed.
const ENDINGS: usize = 200;
/// The longest ending.
const LONGEST_ENDING: usize = 8;

/// A word with all its forms.
#[derive(Debug, Clone, Default)]
pub(super) struct Word {
    /// The forms in normal spelling.
    pub(super) forms: Vec<Box<str>>,
    /// The entries it stands in, and in the two lowest bits how weightily.
    pub(super) places: Vec<u32>,
}

impl Word {
    /// Each place once, with its greatest weight.
    pub(super) fn settled(mut self) -> Word {
        self.places.sort_unstable_by(|a, b| b.cmp(a));
        self.places.dedup_by_key(|place| *place >> 2);
        self.places.reverse();
        self
    }
}

/// A form on its way into a file.
struct Form {
    /// Without accents.
    bare: String,
    spelt: Box<str>,
    word: usize,
}

/// All files of the index of a language.
pub(super) fn files(
    language: Language,
    listed: &[Listed],
    words: &[Word],
    endings: impl Iterator<Item = String>,
) -> Vec<File> {
    let folder = format!("{language}/a-z");
    let mut files = Vec::new();
    let mut put = |kind: &str, value: Value| {
        let bytes = value.to_string().into_bytes();
        let name = format!("{kind}-{}.{}.json", files.len(), print(&bytes));
        files.push(File { path: format!("{folder}/{name}"), bytes });
        name
    };
    let forms = forms(words);
    let endings = all_endings(&forms, words.len(), endings);
    let shards: Vec<Value> = shards(&forms, words)
        .into_iter()
        .map(|shard| json!([shard.first, shard.begins_at, put("words", shard.value)]))
        .collect();
    let chunks: Vec<String> =
        listed.chunks(CHUNK).map(|chunk| put("pages", results(chunk))).collect();
    let index = json!({
        "entries": listed.len(),
        "chunk": CHUNK,
        "words": shards,
        "pages": chunks,
        "endings": endings,
    });
    files.push(File { path: format!("{folder}/index.json"), bytes: index.to_string().into() });
    files
}

/// A fingerprint of a file.
fn print(bytes: &[u8]) -> String {
    let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(bytes).into();
    format!("{a:02x}{b:02x}{c:02x}{d:02x}")
}

/// All forms in the order in which a browser compares them, without accents first.
fn forms(words: &[Word]) -> Vec<Form> {
    let of_word = |(word, forms): (usize, &Word)| {
        let forms = forms.forms.iter();
        let forms = forms.map(move |form| Form { bare: fold(form), spelt: form.clone(), word });
        forms.collect::<Vec<_>>()
    };
    let mut all: Vec<Form> =
        words.iter().enumerate().flat_map(|(at, word)| of_word((at, word))).collect();
    all.sort_by(|a, b| {
        a.bare.encode_utf16().cmp(b.bare.encode_utf16()).then_with(|| a.spelt.cmp(&b.spelt))
    });
    all
}

/// A file of words.
struct Shard {
    /// The first form in it, without accents.
    first: String,
    /// The number of its first word.
    begins_at: usize,
    value: Value,
}

/// The shard that is being filled.
#[derive(Default)]
struct Filling {
    first: String,
    begins_at: usize,
    forms: String,
    places: Vec<String>,
    bytes: usize,
    last: Box<str>,
}

impl Filling {
    fn done(self) -> Shard {
        let Filling { first, begins_at, forms, places, .. } = self;
        Shard { first, begins_at, value: json!({ "forms": forms, "places": places }) }
    }

    /// Adds a form: the length of what it has in common with the form before, and the rest.
    fn add(&mut self, form: &str) {
        if !self.forms.is_empty() {
            self.forms.push(' ');
        }
        let common = common(&self.last, form);
        let length = form[..common].encode_utf16().count();
        let figure = u32::try_from(length).ok().and_then(|length| char::from_digit(length, 36));
        self.forms.push(figure.unwrap_or('0'));
        self.forms.push_str(&form[common..]);
        self.bytes += form.len() - common + 3;
        self.last = form.into();
    }
}

/// Words are numbered by their first form. A form of the word before says `-`, one of an earlier word
/// also how many words ago.
fn shards(forms: &[Form], words: &[Word]) -> Vec<Shard> {
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut shards = Vec::new();
    let mut filling = Filling::default();
    let mut before = "";
    for Form { bare, spelt, word } in forms {
        if filling.bytes > SHARD && before != bare {
            let next = Filling { begins_at: numbers.len(), ..Filling::default() };
            shards.push(std::mem::replace(&mut filling, next).done());
        }
        if filling.forms.is_empty() {
            filling.first.clone_from(bare);
        }
        before = bare;
        filling.add(spelt);
        let next = numbers.len();
        let number = *numbers.entry(*word).or_insert(next);
        if number == next {
            let places = packed(&words[*word].places);
            filling.bytes += places.len() + 3;
            filling.places.push(places);
        } else {
            let ago = next - 1 - number;
            let _ =
                if ago == 0 { write!(filling.forms, "-") } else { write!(filling.forms, "-{ago}") };
        }
    }
    if !filling.forms.is_empty() {
        shards.push(filling.done());
    }
    shards
}

/// The bytes that both forms begin with, at most 35 units of UTF-16, since a figure tells them.
fn common(one: &str, other: &str) -> usize {
    const MOST: usize = 35;
    let mut units = 0;
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| {
        units += a.len_utf16();
        a == b && units <= MOST
    });
    same.map(|(letter, _)| letter.len_utf8()).sum()
}

/// Figures of six bits: five of a number, and whether more follow.
const FIGURES: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Places as the distances between them with their weights.
fn packed(places: &[u32]) -> String {
    let mut packed = String::new();
    let mut before = 0;
    for place in places {
        let mut rest = ((place >> 2) - before) << 2 | place & 3;
        before = place >> 2;
        loop {
            let more = if rest > 31 { 32 } else { 0 };
            packed.push(char::from(FIGURES[(rest & 31 | more) as usize]));
            rest >>= 5;
            if more == 0 {
                break;
            }
        }
    }
    packed
}

/// What results show. Kinds and programmes are named once.
fn results(chunk: &[Listed]) -> Value {
    let named = |of: fn(&Listed) -> &str| -> Vec<&str> {
        chunk.iter().map(of).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let (kinds, programmes) = (named(|one| &one.kind), named(|one| &one.programme));
    let place = |names: &[&str], name: &str| names.binary_search(&name).unwrap_or_default();
    let row = |one: &Listed| {
        let Listed { href, title, lang, kind, programme, excerpt } = one;
        let (kind, programme) = (place(&kinds, kind), place(&programmes, programme));
        let row = [json!(href), json!(title), json!(kind), json!(programme), json!(excerpt)];
        row.into_iter().chain(lang.as_ref().map(|lang| json!(lang))).collect::<Value>()
    };
    let rows: Vec<Value> = chunk.iter().map(row).collect();
    json!({ "kinds": kinds, "programmes": programmes, "rows": rows })
}

/// The endings of the language: those that are listed, and the most frequent of those by which the
/// forms of this site's words differ.
fn all_endings(forms: &[Form], n_words: usize, listed: impl Iterator<Item = String>) -> String {
    let mut by_word: Vec<Vec<&str>> = vec![Vec::new(); n_words];
    for form in forms {
        by_word[form.word].push(&form.bare);
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for forms in by_word.iter().filter(|forms| forms.len() > 1) {
        let shared = forms.iter().map(|form| common(forms[0], form)).min().unwrap_or_default();
        for form in forms.iter().filter(|form| form.len() - shared <= LONGEST_ENDING) {
            *counts.entry(&form[shared..]).or_default() += 1;
        }
    }
    let mut counts: Vec<(&str, usize)> =
        counts.into_iter().filter(|(_, count)| *count > 1).collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let own = counts.into_iter().take(ENDINGS).map(|(ending, _)| ending.to_owned());
    let all: BTreeSet<String> = own.chain(listed).filter(|ending| !ending.is_empty()).collect();
    all.into_iter().collect::<Vec<_>>().join(" ")
}
