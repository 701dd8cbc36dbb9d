//! Everything by its name, from A to Z: the way in without a script, and the home of the search.
//!
//! What has the same name and is of the same kind stands there once, with the programmes in which it
//! stands. Other names lead to the present one.

use std::cmp::Ordering;

use crate::address::Page;
use crate::model::registry::{Party, Term};
use crate::model::site::{Leaf, LeafClaim, Outline};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::names::{AToZ, Letter, Named};
use crate::view::pen::{Pen, linked};
use crate::view::phrase::{Inline, Phrase, Tag, Way};

/// The page of everything by its name.
pub(super) fn a_to_z<'a>(pen: &Pen<'a>) -> AToZ<'a> {
    let mut names = everything(pen);
    names.sort_by(|a, b| order(pen, a, b));
    let mut merged: Vec<Named<'a>> = Vec::with_capacity(names.len());
    for name in names {
        match merged.last_mut() {
            Some(last) if is_same(last, &name) => merge(last, name),
            _ => merged.push(name),
        }
    }
    AToZ { letters: letters(pen, merged) }
}

fn order(pen: &Pen<'_>, a: &Named<'_>, b: &Named<'_>) -> Ordering {
    let names = pen.voice.locale.compare_names(&a.name.phrase.text, &b.name.phrase.text);
    names.then_with(|| a.kind.key.cmp(b.kind.key))
}

/// Whether two names are one to a reader: the same words for the same kind of thing.
fn is_same(one: &Named<'_>, other: &Named<'_>) -> bool {
    one.name.phrase.text == other.name.phrase.text
        && one.kind == other.kind
        && !one.places.is_empty()
        && !other.places.is_empty()
}

/// Moves the links of a name that leads to several pages to the programmes.
fn merge<'a>(one: &mut Named<'a>, other: Named<'a>) {
    settle(one);
    let mut other = other;
    settle(&mut other);
    one.places.append(&mut other.places);
}

fn settle(named: &mut Named<'_>) {
    if let (Some(href), [place]) = (named.name.href.take(), named.places.as_mut_slice()) {
        place.href = Some(href);
        place.hreflang = named.name.hreflang.take();
    }
}

/// The names under their letters.
fn letters<'a>(pen: &Pen<'a>, names: Vec<Named<'a>>) -> Vec<Letter<'a>> {
    let mut letters: Vec<Letter<'a>> = Vec::new();
    for named in names {
        let letter = pen.voice.locale.letter(&named.name.phrase.text);
        let place = letters.iter().rposition(|known| known.letter == letter);
        let place = place.unwrap_or_else(|| {
            let id = format!("letter-{}", letters.len() + 1);
            letters.push(Letter { id, letter, names: Vec::new() });
            letters.len() - 1
        });
        letters[place].names.push(named);
    }
    letters
}

fn everything<'a>(pen: &Pen<'a>) -> Vec<Named<'a>> {
    let site = pen.site();
    let mut names = Vec::new();
    for (id, party) in site.registry.parties.iter() {
        of_party(pen, id, party, &mut names);
    }
    for term in &site.registry.terms {
        names.push(of_term(pen, term));
    }
    for (place, page) in site.pages.iter().enumerate() {
        let way = pen.way(Page::Text(place));
        names.push(named(pen, &page.title, Some(way), pen.tag("thing", "page")));
    }
    for (id, outline) in site.programmes.iter() {
        of_programme(pen, id, outline, &mut names);
    }
    names
}

/// A name that leads somewhere.
fn named<'a>(pen: &Pen<'a>, text: &'a Text, way: Option<Way<'a>>, kind: Tag) -> Named<'a> {
    Named { original: pen.original(text), ..other(linked(pen.phrase(text), way, kind.key), kind) }
}

/// A name and nothing else.
fn other(name: Inline<'_>, kind: Tag) -> Named<'_> {
    let (id, original, meaning) = (None, None, None);
    Named { id, name, original, kind, places: Vec::new(), meaning, see: Vec::new() }
}

fn of_party<'a>(pen: &Pen<'a>, id: Id<Party>, party: &'a Party, names: &mut Vec<Named<'a>>) {
    let kind = || pen.tag("party-kind", party.kind.key());
    let mut own = named(pen, &party.name, Some(pen.way(Page::Party(id))), kind());
    own.see = party.successor.map(|successor| pen.party(successor)).into_iter().collect();
    let full = own.name.phrase.text.clone();
    names.push(own);
    let short = party.short.as_ref().map(|short| pen.phrase(short));
    let aliases = party.aliases.iter().map(|alias| Phrase::plain(alias.as_str()));
    for phrase in short.into_iter().chain(aliases).filter(|phrase| phrase.text != full) {
        let see = vec![pen.party(id)];
        names.push(Named { see, ..other(Inline::words(phrase), kind()) });
    }
}

/// A term; where another is used today, the way to that one.
fn of_term<'a>(pen: &Pen<'a>, term: &'a Term) -> Named<'a> {
    let Term { slug, word, meaning, replaced_by, since: _ } = term;
    let same = |other: &&Term, by: &Text| other.word.original().words == by.original().words;
    let see = replaced_by.as_ref().map(|by| {
        let known = pen.site().registry.terms.iter().find(|other| same(other, by));
        let href = known.map(|known| format!("#{}", term_id(&known.slug)));
        Inline { phrase: pen.phrase(by), href, hreflang: None, kind: Some("term") }
    });
    Named {
        id: Some(term_id(slug)),
        meaning: Some(pen.phrase(meaning)),
        see: see.into_iter().collect(),
        ..named(pen, word, None, pen.tag("thing", "term"))
    }
}

/// The id of a term on the page.
pub(super) fn term_id(slug: &str) -> String {
    format!("term-{slug}")
}

fn of_programme<'a>(
    pen: &Pen<'a>,
    id: Id<Outline>,
    outline: &'a Outline,
    names: &mut Vec<Named<'a>>,
) {
    let kind = || pen.tag("thing", "programme");
    let title = named(pen, &outline.title, pen.programme_home(id), kind());
    let home = || linked(pen.phrase(&outline.title), pen.programme_home(id), "programme");
    for text in outline.previous_names.iter().filter(|text| **text != outline.title) {
        let see = vec![home()];
        names.push(Named { see, ..named(pen, text, None, kind()) });
    }
    names.push(title);
    for claim in &outline.leaves {
        let Some((text, kind)) = of_leaf(pen, claim) else { continue };
        let way = pen.leaf_of(id, claim.leaf);
        let short = Inline { kind: Some("programme"), ..Inline::words(pen.phrase(&outline.short)) };
        names.push(Named { places: vec![short], ..named(pen, text, way, pen.tag("thing", kind)) });
    }
}

/// The name of a page and what it names; none of pages that gather others.
fn of_leaf<'a>(pen: &Pen<'a>, claim: &'a LeafClaim) -> Option<(&'a Text, &'static str)> {
    let registry = &pen.site().registry;
    let (text, kind) = match claim.leaf {
        Leaf::Theme(id) => (&registry.themes[id].name, "theme"),
        Leaf::ClientGroup(id) => (&registry.client_groups[id].name, "group"),
        Leaf::Service(_) => (claim.name.as_ref()?, "service"),
        Leaf::Goal(_) => (claim.name.as_ref()?, "goal"),
        Leaf::Section(_) => (claim.name.as_ref()?, "section"),
        _ => return None,
    };
    Some((text, kind))
}
