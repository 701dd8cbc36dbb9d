//! The root of a Finnish word: what its forms have in common, beyond what Snowball's stemmer sees.
//!
//! Snowball cuts endings off but leaves a stem that itself has several forms: *opetus* and *opetuks-*,
//! *tarve* and *tarpee-*, *kunta* and *kunna-*. Two words that fall together do little harm; two forms
//! that fall apart are not found. Nothing here knows what is searched.

/// Endings whose stem is seen better in another case.
const SEEN_BETTER: [(&str, &str); 12] = [
    ("nen", "sen"),
    ("mista", "misen"),
    ("mistä", "misen"),
    ("aista", "aisen"),
    ("äistä", "äisen"),
    ("isten", "isen"),
    ("rten", "ren"),
    ("lten", "len"),
    ("eja", "ia"),
    ("ejä", "iä"),
    ("eissa", "issa"),
    ("eilla", "illa"),
];

/// The strong grade of a consonant that ends a stem in the weak one.
const STRONG: [(&str, &str); 3] = [("ng", "nk"), ("d", "t"), ("v", "p")];

/// The root of a word in small letters; `stem` is Snowball's.
pub(super) fn root(form: &str, stem: impl Fn(&str) -> String) -> String {
    let asked = seen_better(form);
    let stem = stem(&asked);
    let rest = asked.strip_prefix(stem.as_str()).unwrap_or_default();
    // Snowball halves the double of *kunnan* and takes the *ta* of *kunta* for an ending.
    let halved = stem.ends_with('n') && (rest.starts_with('n') || rest.starts_with("ta"));
    let whole = if halved && length(&asked) > 4 { stem + "t" } else { stem };
    strong(bare(&whole))
}

fn seen_better(form: &str) -> String {
    let better = SEEN_BETTER.iter().find_map(|(end, other)| {
        let begin = form.strip_suffix(end).filter(|begin| length(begin) >= 2)?;
        Some(format!("{begin}{other}"))
    });
    better.unwrap_or_else(|| form.to_owned())
}

/// The stem without what *-us* and its like grow in their cases, and without closing vowels.
fn bare(stem: &str) -> &str {
    let grown = ["ks", "s", "d", "t"].iter().find_map(|end| {
        let begin = stem.strip_suffix(end)?;
        (begin.ends_with(['u', 'y']) && length(begin) > 3).then_some(begin)
    });
    let mut bare = grown.unwrap_or(stem);
    while bare.ends_with(VOWELS) && !bare.ends_with("yö") && length(bare) > 3 {
        bare = bare.strip_suffix(VOWELS).unwrap_or(bare);
    }
    bare.strip_suffix('t')
        .filter(|begin| begin.ends_with("is") && length(begin) > 3)
        .unwrap_or(bare)
}

const VOWELS: [char; 8] = ['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö'];

fn strong(stem: &str) -> String {
    let graded = STRONG.iter().find_map(|(weak, strong)| {
        let begin = stem.strip_suffix(weak).filter(|begin| length(begin) >= 2)?;
        Some(format!("{begin}{strong}"))
    });
    graded.unwrap_or_else(|| stem.to_owned())
}

fn length(text: &str) -> usize {
    text.chars().count()
}
