//! Indicators in words: what is counted, from where, to what value and by when.

use crate::model::goal::{Indicator, Target};
use crate::view::facts::{name, plain};
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Inline, Phrase};
use crate::words::Value;

/// One indicator alone as a line, more as a list.
pub(super) fn blocks<'a>(
    pen: &Pen<'a>,
    indicators: impl Iterator<Item = &'a Indicator>,
) -> Vec<Block<'a>> {
    let mut items: Vec<Vec<Inline<'a>>> = indicators.map(|one| indicator(pen, one)).collect();
    match items.len() {
        0 => Vec::new(),
        1 => items.drain(..).map(|inlines| Block::Line { inlines }).collect(),
        _ => vec![Block::List { lead: None, items }],
    }
}

/// “Number of advisers (target: 3, by 2027; source: staff register)”. Kind and
/// id are for machines, and so is a unit without a figure.
fn indicator<'a>(pen: &Pen<'a>, indicator: &'a Indicator) -> Vec<Inline<'a>> {
    let Indicator { slug: _, at: _, text, kind: _, unit, baseline, target, source, frequency } =
        indicator;
    let unit = unit.as_ref().map(|unit| pen.phrase(unit));
    let mut details: Vec<Vec<Inline<'a>>> = Vec::new();
    if let Some(value) = baseline {
        details.push(led(pen, "indicator-baseline", figure(pen, value, unit.as_ref())));
    }
    if let Some(target) = target {
        let said = pen.phrase(text);
        let words = aim(pen, target, unit.as_ref(), &said.text);
        if !words.is_empty() {
            details.push(led(pen, "indicator-target", words));
        }
    }
    if let Some(every) = frequency {
        let words = vec![plain(pen.voice.every(*every))];
        details.push(led(pen, "indicator-frequency", words));
    }
    if let Some(source) = source {
        details.push(led(pen, "indicator-source", vec![Inline::words(pen.phrase(source))]));
    }
    let head = vec![Inline::words(pen.phrase(text))];
    match pen.joined("mark-semicolon", details) {
        none if none.is_empty() => head,
        details => pen.bracketed(head, details),
    }
}

/// “up, 80 %, twice a year, by 2027”. An amount that the words of the indicator already tell is not
/// told again.
fn aim<'a>(
    pen: &Pen<'a>,
    target: &'a Target,
    unit: Option<&Phrase<'a>>,
    said: &str,
) -> Vec<Inline<'a>> {
    let Target { value, direction, per, by } = target;
    let direction = direction.map(|direction| plain(pen.tag("direction", direction.key()).word));
    let told = value.as_ref().is_some_and(|value| tells(pen, said, value));
    let value = value.as_ref().filter(|_| !told);
    let amount = value.map_or_else(Vec::new, |value| figure(pen, value, unit));
    let amount = match per.filter(|_| !told).map(|per| pen.voice.per(per)) {
        Some(per) if amount.is_empty() => vec![plain(per)],
        Some(per) => {
            pen.sentence("amount-per", &[("per", Value::from(&per))], vec![("amount", amount)])
        }
        None => amount,
    };
    let by = by.iter().map(|by| Inline::words(pen.timing(by)));
    let pieces = [direction.into_iter().collect(), amount, by.collect()];
    pen.joined("mark-comma", pieces)
}

/// Whether the words tell this number, as it was typed or as readers write it.
fn tells(pen: &Pen<'_>, words: &str, value: &str) -> bool {
    let written = pen.voice.locale.decimal(value);
    has_number(words, value) || written.is_some_and(|number| has_number(words, &number))
}

/// Whether the number stands in the words by itself: “5” is neither in “15” nor in “2,5”.
fn has_number(words: &str, number: &str) -> bool {
    let digit = |mark: char| mark.is_ascii_digit();
    let mut places = words.match_indices(number);
    places.any(|(start, _)| {
        let (before, after) = (&words[..start], &words[start + number.len()..]);
        let point_before = before.strip_suffix([',', '.']).unwrap_or(before);
        let point_after = after.strip_prefix([',', '.']).unwrap_or(after);
        !point_before.ends_with(digit) && !point_after.starts_with(digit)
    })
}

/// A figure as readers write it, with its unit.
pub(super) fn figure<'a>(
    pen: &Pen<'a>,
    value: &'a str,
    unit: Option<&Phrase<'a>>,
) -> Vec<Inline<'a>> {
    let number = pen.voice.locale.decimal(value);
    let number = number.map_or_else(|| name(value), plain);
    match unit {
        Some(unit) => {
            let unit = vec![Inline::words(unit.clone())];
            pen.sentence("figure-unit", &[], vec![("figure", vec![number]), ("unit", unit)])
        }
        None => vec![number],
    }
}

fn led<'a>(pen: &Pen<'a>, key: &str, words: Vec<Inline<'a>>) -> Vec<Inline<'a>> {
    pen.labelled(&pen.word(key), words)
}

#[cfg(test)]
mod tests {
    use super::has_number;

    #[test]
    fn a_number_is_told_only_where_it_stands_by_itself() {
        for (words, number, told) in [
            ("5 täsmäkoulutusta", "5", true),
            ("Koulutuksia on 5.", "5", true),
            ("15 koulutusta", "5", false),
            ("2,5 kertaa", "5", false),
            ("5,5 kertaa", "5", false),
            ("Vähintään 80 % vastaajista", "80", true),
            ("Koulutusten määrä", "5", false),
        ] {
            assert_eq!(has_number(words, number), told, "{words}");
        }
    }
}
