//! Which entry belongs to which text, also after texts were put in, moved or changed.
//!
//! Texts that are numbered (`content.alku#3`, `programme.decision.1.text`) change their numbers when
//! one is put in before them, so a number alone proves nothing. Within one such series, in this order:
//!
//! 1. an entry with the same context and the same text belongs to it;
//! 2. else one with the same text: the text has moved;
//! 3. else, between the same neighbours, one whose text is alike: the text has changed, and the
//!    translation is stale.
//!
//! A text that is not numbered has the entry of its context, whatever that says.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::translation::Entry;
use crate::translation::unit::Unit;

/// The entry of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its place among the entries.
    pub index: usize,
    /// Whether it is the translation of just this text.
    pub is_same: bool,
}

/// For each unit, its entry. No entry belongs to two units; obsolete ones belong to none.
pub fn align(units: &[&Unit], entries: &[Entry]) -> Vec<Option<Found>> {
    let mut series: BTreeMap<String, Series<'_>> = BTreeMap::new();
    for (place, unit) in units.iter().enumerate() {
        let series = series.entry(series_of(&unit.key)).or_default();
        series.texts.push(Numbered { place, key: &unit.key, text: &unit.source });
    }
    for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.obsolete) {
        let Some(key) = entry.context.as_deref() else { continue };
        if let Some(series) = series.get_mut(&series_of(key)) {
            series.entries.push(Numbered { place, key, text: &entry.id });
        }
    }
    let mut found = vec![None; units.len()];
    for series in series.values_mut() {
        series.align(&mut found);
    }
    found
}

/// The key with a star for every number in it.
pub fn series_of(key: &str) -> String {
    let mut series = String::with_capacity(key.len());
    for part in key.split_inclusive(['.', '#']) {
        let word = part.trim_end_matches(['.', '#']);
        let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        series.push_str(if is_number { "*" } else { word });
        series.push_str(&part[word.len()..]);
    }
    series
}

/// The numbers in a key, to put a series in order.
fn numbers(key: &str) -> Vec<u64> {
    key.split(['.', '#']).filter_map(|part| part.parse().ok()).collect()
}

/// A text or an entry of a series.
#[derive(Debug, Clone, Copy)]
struct Numbered<'a> {
    place: usize,
    key: &'a str,
    text: &'a str,
}

/// The texts and entries whose keys differ only in their numbers.
#[derive(Debug, Default)]
struct Series<'a> {
    texts: Vec<Numbered<'a>>,
    entries: Vec<Numbered<'a>>,
}

impl Series<'_> {
    fn align(&mut self, found: &mut [Option<Found>]) {
        self.texts.sort_by_cached_key(|text| numbers(text.key));
        self.entries.sort_by_cached_key(|entry| numbers(entry.key));
        // For each text, the place of its entry in the series.
        let mut pairs: Vec<Option<usize>> = vec![None; self.texts.len()];
        let mut taken = BTreeSet::new();
        self.same(&mut pairs, &mut taken);
        for (text, pair) in self.texts.iter().zip(&pairs) {
            let entry = pair.and_then(|at| self.entries.get(at));
            found[text.place] = entry.map(|entry| Found { index: entry.place, is_same: true });
        }
        for (text, entry) in self.changed(&pairs, &taken) {
            found[text.place] = Some(Found { index: entry.place, is_same: false });
        }
    }

    /// Pairs texts with entries for the same text: first where they are, then wherever they went.
    fn same(&self, pairs: &mut [Option<usize>], taken: &mut BTreeSet<usize>) {
        let mut by_key = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            by_key.entry((entry.key, entry.text)).or_insert(at);
        }
        for (text, pair) in self.texts.iter().zip(pairs.iter_mut()) {
            *pair = by_key.get(&(text.key, text.text)).copied();
            taken.extend(*pair);
        }
        let mut by_text: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate().filter(|(at, _)| !taken.contains(at)) {
            by_text.entry(entry.text).or_default().push_back(at);
        }
        for (text, pair) in self.texts.iter().zip(pairs.iter_mut()).filter(|(_, p)| p.is_none()) {
            *pair = by_text.get_mut(text.text).and_then(VecDeque::pop_front);
            taken.extend(*pair);
        }
    }

    /// Pairs the texts that are left with the entries that are left between the same neighbours.
    fn changed(
        &self,
        pairs: &[Option<usize>],
        taken: &BTreeSet<usize>,
    ) -> Vec<(Numbered<'_>, Numbered<'_>)> {
        let mut changed = Vec::new();
        let mut from = 0;
        while from < pairs.len() {
            let until = pairs[from..].iter().position(Option::is_some);
            let until = until.map_or(pairs.len(), |length| from + length);
            let first = pairs[..from].iter().rev().flatten().next().map_or(0, |at| at + 1);
            let last = pairs[until..].iter().flatten().next().copied();
            let last = last.unwrap_or(self.entries.len());
            let free = (first..last.max(first)).filter(|at| !taken.contains(at));
            let free: Vec<Numbered<'_>> = free.map(|at| self.entries[at]).collect();
            changed.extend(alike(&self.texts[from..until], &free));
            from = until + 1;
        }
        changed
    }
}

/// Pairs texts and entries in their order: all of them where they are equally many, else those that
/// have at least half of their words in common.
fn alike<'a>(
    texts: &[Numbered<'a>],
    entries: &[Numbered<'a>],
) -> Vec<(Numbered<'a>, Numbered<'a>)> {
    if texts.len() == entries.len() {
        return texts.iter().copied().zip(entries.iter().copied()).collect();
    }
    let mut pairs = Vec::new();
    let mut rest = entries;
    for text in texts {
        let near = |entry: &Numbered<'_>| entry.key == text.key && entries.len() > texts.len();
        let like = rest.iter().position(|entry| have_much_in_common(text.text, entry.text));
        let Some(at) = like.or_else(|| rest.iter().position(near)) else { continue };
        pairs.push((*text, rest[at]));
        rest = &rest[at + 1..];
    }
    pairs
}

/// Whether at least half of the words of both are the same.
pub fn have_much_in_common(one: &str, other: &str) -> bool {
    let words =
        |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    let common = one.intersection(&other).count();
    common > 0 && 4 * common >= one.len() + other.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::source::{FileId, Span};
    use crate::translation::unit::Kind;

    fn unit(key: &str, source: &str) -> Unit {
        Unit {
            key: key.into(),
            source: source.into(),
            language: Language::FINNISH,
            originals: Vec::new(),
            kind: Kind::Field,
            at: Span::start_of(FileId(0)),
        }
    }

    /// What each text of `#1`, `#2`, … is paired with, an exclamation mark where it is stale.
    fn paired(texts: &[&str], entries: &[&str]) -> Vec<String> {
        let units: Vec<Unit> =
            texts.iter().zip(1..).map(|(text, at)| unit(&format!("c.s#{at}"), text)).collect();
        let entries: Vec<Entry> = entries
            .iter()
            .zip(1..)
            .map(|(text, at)| Entry::new(&format!("c.s#{at}"), text))
            .collect();
        align(&units.iter().collect::<Vec<_>>(), &entries)
            .into_iter()
            .map(|found| match found {
                Some(Found { index, is_same: true }) => entries[index].id.clone(),
                Some(Found { index, is_same: false }) => format!("{}!", entries[index].id),
                None => String::new(),
            })
            .collect()
    }

    #[test]
    fn a_translation_follows_its_text_wherever_it_goes() {
        for (texts, entries, expected) in [
            (vec!["a", "b"], vec!["a", "b"], vec!["a", "b"]),
            // Put in, taken out, moved.
            (vec!["a", "x", "b"], vec!["a", "b"], vec!["a", "", "b"]),
            (vec!["x", "a", "b"], vec!["a", "b"], vec!["", "a", "b"]),
            (vec!["b"], vec!["a", "b"], vec!["b"]),
            (vec!["b", "a"], vec!["a", "b"], vec!["b", "a"]),
            // Changed, and changed while another was put in.
            (vec!["a", "y", "c"], vec!["a", "b", "c"], vec!["a", "b!", "c"]),
            (vec!["new", "a", "b c y", "d"], vec!["a", "b c x", "d"], vec!["", "a", "b c x!", "d"]),
            (vec!["a", "new", "b c y", "d"], vec!["a", "b c x", "d"], vec!["a", "", "b c x!", "d"]),
            // The same words twice.
            (vec!["–", "a", "–"], vec!["–", "–"], vec!["–", "", "–"]),
            (vec!["a"], vec![], vec![""]),
        ] {
            assert_eq!(paired(&texts, &entries), expected, "{texts:?} {entries:?}");
        }
    }

    #[test]
    fn what_has_no_number_keeps_the_entry_of_its_context() {
        let (name, text) = (unit("service.a.name", "Uusi"), unit("service.b.name", "Vanha"));
        let entries = [Entry::new("service.a.name", "Vanha")];
        let found = align(&[&name, &text], &entries);
        assert_eq!(found, [Some(Found { index: 0, is_same: false }), None]);
    }

    #[test]
    fn a_series_is_a_key_with_its_numbers_left_open() {
        for (key, series) in [
            ("content.alku#12", "content.alku#*"),
            ("programme.decision.1.text", "programme.decision.*.text"),
            ("service.kohta-2.name", "service.kohta-2.name"),
        ] {
            assert_eq!(series_of(key), series);
        }
    }
}
