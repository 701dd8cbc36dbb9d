//! How a service is arranged: the cell of the matrix, and the same at length.
//!
//! The document's own words are what is printed; the structure beside them is told only as far as
//! the words do not. Nothing here knows in which table or list the cell stands.

use crate::model::kind::CellState;
use crate::model::registry::Party;
use crate::model::service::{Arrangement, Case, Delivery, Update};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::Voice;
use crate::view::body;
use crate::view::facts::{Facts, line, listed, mode, plain};
use crate::view::mention::{Mentions, mentions};
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Fact, Inline};

/// The cell as it stands in a table. A cell that has only a remark of the publisher's also says why
/// the document has nothing there.
pub(super) fn cell<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement) -> Vec<Block<'a>> {
    let mut blocks = said(pen, arrangement);
    blocks.extend(cases(pen, &arrangement.cases));
    let silent = blocks.is_empty();
    if arrangement.state.is_some() && !silent || arrangement.note.is_some() && silent {
        blocks.push(line([plain(empty(&pen.voice, arrangement.state))]));
    }
    blocks.extend(arrangement.note.iter().map(|note| Block::Note {
        label: pen.word("note"),
        inlines: vec![Inline::words(pen.phrase(note))],
    }));
    blocks
}

/// The document's words; what they mean, where they have not been translated.
fn said<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement) -> Vec<Block<'a>> {
    if let Some(text) = pen.own_words(arrangement.text.as_ref()) {
        return told(pen, arrangement, text);
    }
    match (structure(pen, arrangement), &arrangement.text) {
        (none, Some(text)) if none.is_empty() => told(pen, arrangement, text),
        (structure, _) => structure,
    }
}

/// Why a cell has nothing to say, if it has nothing to say.
pub(super) fn empty(voice: &Voice<'_>, state: Option<CellState>) -> String {
    voice.tag("cell", state.unwrap_or(CellState::NotStated).key()).word
}

/// Who gives the service, or where nobody is named for that, who answers for it.
pub(super) fn answering(arrangement: &Arrangement) -> impl Iterator<Item = Id<Party>> {
    let Arrangement { organisers, providers, .. } = arrangement;
    let named = if providers.is_empty() { organisers } else { providers };
    named.iter().copied()
}

/// Everyone whom the arrangement names, whatever they do in it.
pub(super) fn parties(arrangement: &Arrangement) -> impl Iterator<Item = Id<Party>> {
    let Arrangement { organisers, providers, refers, cases, .. } = arrangement;
    let with = cases.iter().flat_map(|case| case.with.iter().chain(&case.may_involve));
    organisers.iter().chain(providers).chain(refers).chain(with).copied()
}

/// The document's words; before them only the parties that they do not name.
fn told<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement, text: &'a Text) -> Vec<Block<'a>> {
    let parties = answering(arrangement).chain(arrangement.refers.iter().copied());
    let Mentions { lines, unnamed } = mentions(pen, text, parties);
    let (refers, answers): (Vec<_>, Vec<_>) =
        unnamed.into_iter().partition(|id| arrangement.refers.contains(id));
    let mut blocks = listed(answers.into_iter().map(|id| pen.party_short(id)).collect());
    blocks.extend(self::refers(pen, &refers));
    blocks.extend(lines.into_iter().map(line));
    blocks
}

/// What the record says where the document's words are not quoted.
fn structure<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement) -> Vec<Block<'a>> {
    let mut blocks = listed(answering(arrangement).map(|id| pen.party_short(id)).collect());
    blocks.extend(refers(pen, &arrangement.refers));
    blocks.extend(provision(pen, arrangement));
    blocks.extend(deliveries(pen, arrangement));
    blocks.extend(arrangement.update.iter().map(|one| line(update(pen, one))));
    blocks
}

fn refers<'a>(pen: &Pen<'a>, parties: &[Id<Party>]) -> Option<Block<'a>> {
    let parties: Vec<Inline<'a>> = parties.iter().map(|id| pen.party_short(*id)).collect();
    let told = || pen.labelled(&pen.word("lead-refers"), pen.row(parties.clone()));
    (!parties.is_empty()).then(|| line(told()))
}

fn provision<'a>(pen: &Pen<'a>, arrangement: &Arrangement) -> Option<Block<'a>> {
    let words = arrangement.provision.iter().map(|one| plain(pen.tag("provision", one.key()).word));
    let words = pen.row(words);
    (!words.is_empty()).then(|| line(words))
}

/// One line alone, or a list of them.
pub(super) fn listed_lines<'a>(items: impl Iterator<Item = Vec<Inline<'a>>>) -> Vec<Block<'a>> {
    let mut items: Vec<Vec<Inline<'a>>> = items.collect();
    match items.len() {
        0 => Vec::new(),
        1 => items.drain(..).map(line).collect(),
        _ => vec![Block::List { lead: None, items }],
    }
}

/// How clients meet the service, phase by phase.
pub(super) fn deliveries<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement) -> Vec<Block<'a>> {
    listed_lines(arrangement.delivery.iter().map(|one| delivery(pen, one)))
}

/// “first plan: face to face”, “later: remotely (possible)”.
fn delivery<'a>(pen: &Pen<'a>, delivery: &'a Delivery) -> Vec<Inline<'a>> {
    let Delivery { mode: how, phase, optional } = delivery;
    let mut words = vec![mode(pen, *how)];
    if *optional {
        words = pen.bracketed(words, vec![plain(pen.word("delivery-optional"))]);
    }
    match phase {
        Some(phase) => pen.headed(vec![Inline::words(pen.phrase(phase))], words),
        None => words,
    }
}

/// “every 3 months, at interviews, or when the need changes”.
fn update<'a>(pen: &Pen<'a>, update: &'a Update) -> Vec<Inline<'a>> {
    let Update { every, at_least_every, at, or_when } = update;
    let rhythms = every.iter().map(|every| pen.voice.every(*every));
    let longest = at_least_every.iter().map(|every| pen.voice.at_least_every(*every));
    let occasions = at.iter().map(|at| Inline::words(pen.phrase(at)));
    let parts = rhythms.chain(longest).map(plain).chain(occasions);
    let words = pen.row(parts);
    let Some(or_when) = or_when else { return words };
    let or_when = vec![Inline::words(pen.phrase(or_when))];
    if words.is_empty() {
        return or_when;
    }
    pen.sentence("update-or", &[], vec![("first", words), ("second", or_when)])
}

fn cases<'a>(pen: &Pen<'a>, cases: &'a [Case]) -> Option<Block<'a>> {
    let items: Vec<Vec<Inline<'a>>> = cases.iter().map(|one| case(pen, one)).collect();
    (!items.is_empty()).then_some(Block::List { lead: None, items })
}

/// “Quota refugees, unaccompanied minors: together with …”.
pub(super) fn case<'a>(pen: &Pen<'a>, case: &'a Case) -> Vec<Inline<'a>> {
    pen.headed(pen.row(pen.groups(&case.client_groups)), case_words(pen, case))
}

/// What a case says, without its sub-groups.
pub(super) fn case_words<'a>(pen: &Pen<'a>, case: &'a Case) -> Vec<Inline<'a>> {
    let Case { client_groups: _, with, may_involve, text } = case;
    let named = || with.iter().chain(may_involve).copied();
    let own = pen.own_words(text.as_ref());
    match own.or(text.as_ref().filter(|_| named().next().is_none())) {
        Some(text) => mentions(pen, text, named()).sentence(pen),
        None => case_structure(pen, with, may_involve),
    }
}

fn case_structure<'a>(
    pen: &Pen<'a>,
    with: &[Id<Party>],
    may_involve: &[Id<Party>],
) -> Vec<Inline<'a>> {
    let told = [("lead-with", with), ("lead-may-involve", may_involve)];
    let told = told.into_iter().filter(|(_, ids)| !ids.is_empty()).map(|(key, ids)| {
        let parties = ids.iter().map(|id| pen.party_short(*id));
        pen.labelled(&pen.word(key), pen.row(parties))
    });
    pen.joined("mark-semicolon", told)
}

/// Who organises and provides it, how one meets it, how often it is updated, sub-groups.
pub(super) fn facts<'a>(pen: &Pen<'a>, arrangement: &'a Arrangement) -> Vec<Fact<'a>> {
    let mut facts = Facts::new(pen);
    facts.parties("organiser", &arrangement.organisers);
    facts.parties("provider", &arrangement.providers);
    facts.parties("refers", &arrangement.refers);
    facts.blocks("provision", provision(pen, arrangement).into_iter().collect());
    facts.blocks("delivery", deliveries(pen, arrangement));
    facts.blocks("update", listed_lines(arrangement.update.iter().map(|one| update(pen, one))));
    facts.languages("languages", &arrangement.languages);
    facts.blocks("cases", cases(pen, &arrangement.cases).into_iter().collect());
    facts.done()
}

/// The arrangement at length. `place` tells it apart from the others of the page.
pub(super) fn arrangement<'a>(
    pen: &Pen<'a>,
    arrangement: &'a Arrangement,
    place: usize,
) -> body::Arrangement<'a> {
    let Arrangement {
        at: _,
        client_groups,
        area,
        organisers: _,
        providers: _,
        refers: _,
        provision: _,
        delivery: _,
        update: _,
        languages: _,
        cases: _,
        text,
        state,
        note,
    } = arrangement;
    let facts = facts(pen, arrangement);
    let silent = facts.is_empty() && text.is_none();
    body::Arrangement {
        id: format!("arrangement-{place}"),
        client_groups: pen.groups(client_groups),
        area: pen.parties(area),
        facts,
        text: pen.maybe(text.as_ref()),
        empty: (silent || state.is_some()).then(|| empty(&pen.voice, *state)),
        note: pen.maybe(note.as_ref()),
    }
}
