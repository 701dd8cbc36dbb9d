//! Contrast: which colours are shown together, and how much they must differ.
//!
//! The ratios are those of WCAG 2.2: 1.4.6 for text, 1.4.3 for other words, 1.4.11 for edges and the
//! ring of the keyboard. A colour is never changed here: the complaint names the nearest shade that
//! would pass, and a person chooses.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::theme::tokens::{Scheme, Token, Tokens};

/// Two keys that are shown together, the front one first, and the ratio that they need.
pub(super) struct Pair(pub(super) &'static str, pub(super) &'static str, pub(super) f32);

/// All pairs, those of words before those of lines.
pub(super) const PAIRS: &[Pair] = &[
    Pair("text", "page", 7.0),
    Pair("text", "surface", 7.0),
    Pair("muted", "page", 4.5),
    Pair("muted", "surface", 4.5),
    Pair("link", "page", 4.5),
    Pair("link", "surface", 4.5),
    Pair("visited", "page", 4.5),
    Pair("visited", "surface", 4.5),
    Pair("text", "going_tint", 7.0),
    Pair("text", "warn_tint", 7.0),
    Pair("on_primary", "primary", 4.5),
    Pair("on_head", "head", 4.5),
    Pair("good", "good_tint", 4.5),
    Pair("going", "going_tint", 4.5),
    Pair("warn", "warn_tint", 4.5),
    Pair("quiet", "quiet_tint", 4.5),
    Pair("line", "page", 3.0),
    Pair("line", "surface", 3.0),
    Pair("focus", "page", 3.0),
    Pair("focus", "surface", 3.0),
    Pair("focus", "focus_gap", 3.0),
];

/// Reports every pair whose colours are too alike, the same two colours once. Each is told where the topmost layer sets one of
/// the two; `theme` is where to look when neither is set anywhere.
pub(super) fn check(tokens: &Tokens, theme: &Place, out: &mut Diagnostics) {
    for scheme in Scheme::BOTH {
        let mut seen = BTreeSet::new();
        for pair in PAIRS {
            let colours = [pair.0, pair.1].map(|key| tokens.get((scheme, key)).colour.to_string());
            if seen.insert((colours, pair.2.to_bits())) {
                out.extend(complaint(tokens, scheme, pair, theme));
            }
        }
    }
}

fn complaint(tokens: &Tokens, scheme: Scheme, pair: &Pair, theme: &Place) -> Option<Diagnostic> {
    let seen = [pair.0, pair.1].map(|key| tokens.get((scheme, key)));
    measure(pair, seen, scheme.name(), theme)
}

/// The complaint about the colours of a pair, if they are too alike; `scheme` is where they are seen.
pub(super) fn measure(
    Pair(front, back, needed): &Pair,
    [over, under]: [Token; 2],
    scheme: &'static str,
    theme: &Place,
) -> Option<Diagnostic> {
    let found = over.colour.contrast(under.colour);
    if found >= *needed {
        return None;
    }
    let (changed, other) = if blames_back(over, under) { (under, over) } else { (over, under) };
    let shade = changed.colour.nearest_shade(*needed, &[other.colour]).map(|it| it.to_string());
    let place = changed.at.map_or_else(|| theme.clone(), Place::from);
    let complaint = Diagnostic::new(Code::LowContrast, place)
        .arg("key", *front)
        .arg("other", *back)
        .arg("scheme", scheme)
        .arg("found", ratio(found))
        .arg("expected", ratio(*needed))
        .arg("nearest", shade.clone().unwrap_or_else(|| "none".to_owned()));
    Some(match (changed.at, shade) {
        (Some(at), Some(shade)) => complaint.fix(at, format!("\"{shade}\"")),
        _ => complaint,
    })
}

/// Whether the ground is the one to change: a higher layer sets it, or it alone is set at all.
fn blames_back(over: Token, under: Token) -> bool {
    match (over.at, under.at) {
        (Some(_), Some(_)) => under.depth < over.depth,
        (front, _) => front.is_none(),
    }
}

/// A ratio as it is told: never rounded up to one that would do.
pub(super) fn ratio(ratio: f32) -> String {
    let told = format!("{:.2}", (ratio * 100.0).floor() / 100.0);
    told.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_that_fails_is_never_told_as_one_that_passes() {
        for (found, told) in [(4.499, "4.49"), (4.5, "4.5"), (7.0, "7"), (10.471, "10.47")] {
            assert_eq!(ratio(found), told);
        }
    }
}
