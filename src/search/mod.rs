//! The search: an index of one language of a site, out of what its pages say.
//!
//! Pages are read one by one, from any thread and in any order, and little of each is kept; at the end
//! the index is cut into files, of which a browser loads those that a query needs. `search.js` of the
//! theme reads them. This room knows views; where they come from and where files go is not its business.
//!
//! Nothing is stemmed in the browser: the index lists every form of every word that is on the site,
//! and with the language's endings an unseen form finds the nearest one.

mod finnish;
mod pack;
mod stem;
mod text;
mod token;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::language::Language;
use crate::search::pack::Word;
use crate::search::stem::Stems;
use crate::search::text::Texts;
use crate::view::body::Body;
use crate::view::found::Found;
use crate::view::frame::Frame;
use crate::view::names::AToZ;

/// A file of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path below the site's root: `fi/a-z/index.json`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a result shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Listed {
    /// Where it leads, from the root of the site.
    href: String,
    title: String,
    /// The language of the title, where it is another than the page's.
    lang: Option<String>,
    kind: String,
    programme: String,
    excerpt: String,
}

/// How much it tells of a page that a word stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Text = 1,
    Name = 2,
    Title = 3,
}

/// A page that has been read, or a term of the page from A to Z.
#[derive(Debug, Clone)]
pub struct Entry {
    listed: Listed,
    /// Its words in normal spelling, each once, sorted.
    words: Vec<(Box<str>, Weight)>,
}

/// Reads a page: nothing where it is not looked for, more than one entry where it explains terms.
pub fn read(frame: &Frame<'_>, body: &Body<'_>, found: Option<&Found>) -> Vec<Entry> {
    let Some(found) = found else { return Vec::new() };
    let mut texts = if found.gathers { Texts::default() } else { text::texts(body) };
    for alias in &found.aliases {
        texts.names.push_str(alias);
        texts.names.push('\n');
    }
    let listed = Listed {
        href: frame.id.clone(),
        title: frame.title.text.to_string(),
        lang: frame.title.lang.as_deref().map(str::to_owned),
        kind: found.kind.as_ref().map_or_else(String::new, |kind| kind.word.clone()),
        programme: found.programme.clone().unwrap_or_default(),
        excerpt: frame.description.clone().unwrap_or_default(),
    };
    let mut entries = vec![entry(listed, &texts)];
    if let Body::AToZ(a_to_z) = body {
        entries.extend(terms(frame, a_to_z));
    }
    entries
}

fn terms<'a>(frame: &'a Frame<'_>, a_to_z: &'a AToZ<'_>) -> impl Iterator<Item = Entry> + 'a {
    let names = a_to_z.letters.iter().flat_map(|letter| &letter.names);
    names.filter_map(|named| {
        let id = named.id.as_ref()?;
        let listed = Listed {
            href: format!("{}#{id}", frame.id),
            title: named.name.phrase.text.to_string(),
            lang: named.name.phrase.lang.as_deref().map(str::to_owned),
            kind: named.kind.word.clone(),
            programme: String::new(),
            excerpt: named.meaning.as_ref().map_or_else(String::new, |it| it.text.to_string()),
        };
        Some(entry(listed, &text::texts(named)))
    })
}

fn entry(listed: Listed, texts: &Texts) -> Entry {
    let title = token::normal(&listed.title);
    let [names, plain] = [&texts.names, &texts.plain].map(|text| token::normal(text));
    let mut words: Vec<(&str, Weight)> = Vec::new();
    for (text, weight) in [(&title, Weight::Title), (&names, Weight::Name), (&plain, Weight::Text)]
    {
        token::words(text, &mut |word| words.push((word, weight)));
    }
    words.sort_unstable_by(|a, b| a.0.cmp(b.0).then(b.1.cmp(&a.1)));
    words.dedup_by_key(|(word, _)| *word);
    Entry { words: words.into_iter().map(|(word, weight)| (word.into(), weight)).collect(), listed }
}

/// The indexes of a site that is being read.
#[derive(Debug)]
pub struct Gathering {
    tongues: Vec<(Language, Mutex<Tongue>)>,
}

/// What has been read in one language.
#[derive(Debug, Default)]
struct Tongue {
    listed: Vec<Listed>,
    /// Every form with the entries it stands in: their places among the listed, and the weight in
    /// the two lowest bits.
    forms: BTreeMap<Box<str>, Vec<u32>>,
}

impl Gathering {
    /// Nothing read yet, for a site in these languages.
    pub fn new(languages: &[Language]) -> Gathering {
        let tongues = languages.iter().map(|language| (*language, Mutex::default()));
        Gathering { tongues: tongues.collect() }
    }

    /// Adds what was read of pages in a language. May be called from any thread, in any order.
    pub fn add(&self, language: Language, entries: Vec<Entry>) {
        let Some((_, tongue)) = self.tongues.iter().find(|(own, _)| *own == language) else {
            return;
        };
        let mut tongue = tongue.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in entries {
            tongue.add(entry);
        }
    }

    /// The files of all indexes, in a fixed order whatever order the pages came in.
    pub fn finish(self) -> Vec<File> {
        let files = self.tongues.into_iter().flat_map(|(language, tongue)| {
            tongue.into_inner().unwrap_or_else(PoisonError::into_inner).finish(language)
        });
        files.collect()
    }
}

impl Tongue {
    fn add(&mut self, entry: Entry) {
        let place = u32::try_from(self.listed.len()).unwrap_or(u32::MAX >> 2) << 2;
        self.listed.push(entry.listed);
        for (word, weight) in entry.words {
            self.forms.entry(word).or_default().push(place | weight as u32);
        }
    }

    fn finish(mut self, language: Language) -> Vec<File> {
        let stems = Stems::of(language);
        for form in stems.relatives(|form| self.forms.contains_key(form)) {
            self.forms.insert(form.into(), Vec::new());
        }
        let (listed, moved) = sorted(self.listed);
        let mut words: BTreeMap<String, Word> = BTreeMap::new();
        for (form, places) in self.forms {
            let word = words.entry(stems.root(&form)).or_default();
            word.forms.push(form);
            word.places.extend(
                places.into_iter().map(|place| moved[(place >> 2) as usize] << 2 | place & 3),
            );
        }
        let words: Vec<Word> = words.into_values().map(Word::settled).collect();
        pack::files(language, &listed, &words, stems.endings())
    }
}

/// The entries by their addresses, and the new place of each.
fn sorted(listed: Vec<Listed>) -> (Vec<Listed>, Vec<u32>) {
    let mut places: Vec<(Listed, usize)> = listed.into_iter().zip(0..).collect();
    places.sort_unstable();
    let mut moved = vec![0; places.len()];
    for (now, (_, before)) in (0_u32..).zip(&places) {
        moved[*before] = now;
    }
    (places.into_iter().map(|(listed, _)| listed).collect(), moved)
}
