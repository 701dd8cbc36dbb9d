//! A sorted set of words in two allocations, so that the ids and links of many thousand pages fit
//! in memory. It knows nothing of what the words are.

use std::collections::BTreeSet;

/// A set of words, sorted, that does not change any more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Packed {
    text: Box<str>,
    ends: Box<[usize]>,
}

impl Packed {
    /// The words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|index| self.word(index))
    }

    /// Whether `word` is one of them.
    pub fn contains(&self, word: &str) -> bool {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < word { low = middle + 1 } else { high = middle }
        }
        low < self.ends.len() && self.word(low) == word
    }

    fn word(&self, index: usize) -> &str {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }
}

impl From<BTreeSet<String>> for Packed {
    fn from(words: BTreeSet<String>) -> Packed {
        let mut text = String::new();
        let mut ends = Vec::with_capacity(words.len());
        for word in words {
            text.push_str(&word);
            ends.push(text.len());
        }
        Packed { text: text.into(), ends: ends.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_set_answers_as_the_set_it_was() {
        let words = ["b", "", "äiti", "aa", "a"];
        let packed = Packed::from(words.map(str::to_owned).into_iter().collect::<BTreeSet<_>>());
        assert!(words.iter().all(|word| packed.contains(word)));
        assert!(["ab", "c", "ä"].iter().all(|word| !packed.contains(word)));
        assert_eq!(packed.iter().collect::<Vec<_>>(), ["", "a", "aa", "b", "äiti"]);
        assert!(!Packed::default().contains(""));
    }
}
