//! Indicators in words: what is counted, from where, to what value and by when.

use crate::model::goal::{Indicator, Target};
use crate::view::facts::plain;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Inline, Phrase};

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
        let words = aim(pen, target, unit.as_ref());
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
    in_brackets(Inline::words(pen.phrase(text)), details)
}

/// “up, 80 %, twice a year, by 2027”.
fn aim<'a>(pen: &Pen<'a>, target: &'a Target, unit: Option<&Phrase<'a>>) -> Vec<Inline<'a>> {
    let Target { value, direction, per, by } = target;
    let mut words: Vec<Inline<'a>> = Vec::new();
    let mut add = |more: Vec<Inline<'a>>| {
        if !words.is_empty() {
            words.push(plain(", "));
        }
        words.extend(more);
    };
    if let Some(direction) = direction {
        add(vec![plain(pen.tag("direction", direction.key()).word)]);
    }
    let mut amount = value.as_ref().map_or_else(Vec::new, |value| figure(pen, value, unit));
    if let Some(per) = per {
        let gap = if amount.is_empty() { "" } else { " " };
        amount.push(plain(format!("{gap}{}", pen.voice.per(*per))));
    }
    if !amount.is_empty() {
        add(amount);
    }
    if let Some(by) = by {
        add(vec![Inline::words(pen.timing(by))]);
    }
    words
}

/// A figure as readers write it, with its unit.
fn figure<'a>(pen: &Pen<'a>, value: &'a str, unit: Option<&Phrase<'a>>) -> Vec<Inline<'a>> {
    let mut words = vec![match pen.voice.locale.decimal(value) {
        Some(number) => plain(number),
        None => plain(value),
    }];
    if let Some(unit) = unit {
        words.push(plain("\u{a0}"));
        words.push(Inline::words(unit.clone()));
    }
    words
}

fn led<'a>(pen: &Pen<'a>, key: &str, words: Vec<Inline<'a>>) -> Vec<Inline<'a>> {
    let lead = plain(format!("{}: ", pen.word(key)));
    std::iter::once(lead).chain(words).collect()
}

fn in_brackets<'a>(head: Inline<'a>, details: Vec<Vec<Inline<'a>>>) -> Vec<Inline<'a>> {
    let mut words = vec![head];
    for (place, detail) in details.into_iter().enumerate() {
        words.push(plain(if place == 0 { " (" } else { "; " }));
        words.extend(detail);
    }
    if words.len() > 1 {
        words.push(plain(")"));
    }
    words
}
