//! Words out of texts, the same way as `search.js` takes them out of what a reader types.
//!
//! The two must agree to the letter: a change here is a change there. Nothing here knows any language.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The text in one spelling: compatible characters composed, small letters, one letter for what
/// Arabic and Persian keyboards write apart, and without signs that only shape the line.
pub(super) fn normal(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text).to_lowercase();
    composed.chars().filter(|sign| !SHAPING.contains(sign)).map(one_letter).collect()
}

/// Soft hyphen, Arabic lengthening, and the joiners.
const SHAPING: [char; 4] = ['\u{ad}', '\u{640}', '\u{200c}', '\u{200d}'];

fn one_letter(letter: char) -> char {
    match letter {
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        other => other,
    }
}

/// A word without its accents: what a reader without the right keyboard types.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    apart.chars().filter(|sign| !is_accent(*sign)).map(unbarred).collect()
}

/// Latin, Greek and Cyrillic accents, and Arabic vowels and hamzas.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Letters whose bar is no accent to Unicode.
fn unbarred(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        other => other,
    }
}

/// Letters of scripts that set no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
fn is_dense(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Calls `hear` with each word of a normal text: letters and figures that stand together. Of scripts
/// without spaces every two neighbours are a word, and the last letter alone, since it begins none.
pub(super) fn words<'a>(normal: &'a str, hear: &mut impl FnMut(&'a str)) {
    for run in normal.split(|sign: char| !sign.is_alphanumeric()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let dense = is_dense(first);
            let end = rest.find(|letter| is_dense(letter) != dense).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            if dense {
                pairs(part, hear);
            } else {
                hear(part);
            }
            rest = after;
        }
    }
}

fn pairs<'a>(run: &'a str, hear: &mut impl FnMut(&'a str)) {
    for (at, letter) in run.char_indices() {
        let next = run[at + letter.len_utf8()..].chars().next();
        hear(&run[at..at + letter.len_utf8() + next.map_or(0, char::len_utf8)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str) -> Vec<String> {
        let normal = normal(text);
        let mut heard = Vec::new();
        words(&normal, &mut |word| heard.push(word.to_owned()));
        heard
    }

    #[test]
    fn words_are_letters_and_figures_in_one_spelling() {
        for (text, words) in [
            ("Kotoutuja-asiakas, 10 § (ÄITI)", vec!["kotoutuja", "asiakas", "10", "äiti"]),
            ("a\u{308}iti", vec!["äiti"]),
            ("koto\u{ad}utuminen", vec!["kotoutuminen"]),
            ("ﬁlosoﬁa", vec!["filosofia"]),
            ("می\u{200c}شود کتاب", vec!["ميشود", "كتاب"]),
            ("语言学习", vec!["语言", "言学", "学习", "习"]),
            ("学A1级", vec!["学", "a1", "级"]),
            ("", vec![]),
        ] {
            assert_eq!(heard(text), words, "{text}");
        }
    }

    #[test]
    fn accents_fall_away_but_letters_stay() {
        for (word, bare) in
            [("äiti", "aiti"), ("få", "fa"), ("ёлка", "елка"), ("أسرة", "اسرة"), ("łódź", "lodz")]
        {
            assert_eq!(fold(word), bare);
        }
    }
}
