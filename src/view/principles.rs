//! Principles, under their headings.

use crate::address::principle_fragment;
use crate::model::principle::{Principle, PrincipleGroup};
use crate::model::programme::Programme;
use crate::model::registry::Party;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::body::{self, Principles};
use crate::view::facts::{Facts, line};
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Inline};

/// The page of the principles.
pub(super) fn principles<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Principles<'a> {
    Principles { groups: groups(pen, programme) }
}

/// All groups of principles.
pub(super) fn groups<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<body::PrincipleGroup<'a>> {
    programme.principles.iter().map(|group| of_group(pen, programme, group)).collect()
}

fn of_group<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    group: &'a PrincipleGroup,
) -> body::PrincipleGroup<'a> {
    let PrincipleGroup { slug, at: _, title, intro, principles } = group;
    body::PrincipleGroup {
        id: format!("principles-{slug}"),
        title: pen.phrase(title),
        intro: pen.maybe(intro.as_ref()),
        principles: principles.iter().map(|one| principle(pen, programme, slug, one)).collect(),
    }
}

fn principle<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    group: &str,
    principle: &'a Principle,
) -> body::Principle<'a> {
    let Principle { slug, at: _, statement, prose, bullets, responsible, client_groups } =
        principle;
    let id = principle_fragment(group, slug);
    let text = |prose| pen.prose(Some(programme), prose, 4, &format!("{id}--"));
    body::Principle {
        statement: pen.phrase(statement),
        prose: prose.as_ref().map(text),
        bullets: bullets.iter().map(|bullet| pen.phrase(bullet)).collect(),
        facts: {
            let mut facts = Facts::new(pen);
            facts.blocks("responsible", answering(pen, responsible));
            facts.items("client-groups", pen.groups(client_groups));
            facts.done()
        },
        id,
    }
}

/// Who answers, each with what it answers for.
fn answering<'a>(pen: &Pen<'a>, responsible: &'a [(Id<Party>, Option<Text>)]) -> Vec<Block<'a>> {
    let answer = |(party, matter): &'a (Id<Party>, Option<Text>)| -> Vec<Inline<'a>> {
        let party = vec![pen.party(*party)];
        match matter {
            Some(matter) => pen.headed(party, vec![Inline::words(pen.phrase(matter))]),
            None => party,
        }
    };
    match responsible {
        [only] => vec![line(answer(only))],
        [] => Vec::new(),
        many => vec![Block::List { lead: None, items: many.iter().map(answer).collect() }],
    }
}

/// A principle, with its place on the page of principles.
pub(super) fn mention<'a>(pen: &Pen<'a>, group: &str, principle: &'a Principle) -> Inline<'a> {
    let way = pen.leaf(Leaf::Principles);
    let fragment = principle_fragment(group, &principle.slug);
    let (href, hreflang) = way.map(|way| (way.href, way.hreflang)).unzip();
    let href = href.map(|href| format!("{href}#{fragment}"));
    Inline { href, hreflang: hreflang.flatten(), ..Inline::words(pen.phrase(&principle.statement)) }
}
