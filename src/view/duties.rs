//! Duties by actor and level, and the tables of who may organise what.

use crate::address::duty_fragment;
use crate::model::kind::DutyLevel;
use crate::model::principle::Duty;
use crate::model::programme::Programme;
use crate::model::registry::Party;
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::body::{self, Duties, DutyActor};
use crate::view::coverage;
use crate::view::finder;
use crate::view::pen::Pen;
use crate::view::phrase::Inline;

/// The page of the duties.
pub(super) fn duties<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Duties<'a> {
    let tables = coverage::coverages(pen, programme);
    let facets = finder::facets(pen, programme, &tables);
    Duties { actors: actors(pen, programme), tables, facets }
}

/// The actors in the order in which the document first names them.
pub(super) fn actors<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<DutyActor<'a>> {
    let mut found: Vec<Id<Party>> = Vec::new();
    for duty in &programme.duties {
        if !found.contains(&duty.actor) {
            found.push(duty.actor);
        }
    }
    found.into_iter().map(|actor| duty_actor(pen, programme, actor)).collect()
}

fn duty_actor<'a>(pen: &Pen<'a>, programme: &'a Programme, actor: Id<Party>) -> DutyActor<'a> {
    let level = |level: &DutyLevel| {
        let duties = programme.duties.iter();
        let own = duties.filter(|duty| duty.actor == actor && duty.level == *level);
        let duties: Vec<body::Duty<'a>> = own.map(|one| duty(pen, one)).collect();
        let level = pen.tag("level", level.key());
        (!duties.is_empty()).then_some(body::DutyLevel { level, duties })
    };
    DutyActor {
        id: actor_fragment(pen, actor),
        actor: pen.party(actor),
        levels: DutyLevel::ALL.iter().filter_map(level).collect(),
    }
}

fn duty<'a>(pen: &Pen<'a>, duty: &'a Duty) -> body::Duty<'a> {
    let Duty { slug, at: _, actor: _, level: _, text, law, client_groups } = duty;
    body::Duty {
        id: duty_fragment(slug),
        text: pen.phrase(text),
        law: pen.laws(law),
        client_groups: pen.groups(client_groups),
    }
}

/// An actor, with its place on the page of duties.
pub(super) fn actor<'a>(pen: &Pen<'a>, id: Id<Party>) -> Inline<'a> {
    let party = pen.party(id);
    let href =
        pen.leaf(Leaf::Duties).map(|way| format!("{}#{}", way.href, actor_fragment(pen, id)));
    Inline { href, hreflang: None, ..party }
}

fn actor_fragment(pen: &Pen<'_>, id: Id<Party>) -> String {
    format!("duties-{}", pen.site().registry.parties[id].slug)
}

/// A duty, with its place on the page of duties.
pub(super) fn mention<'a>(pen: &Pen<'a>, duty: &'a Duty) -> Inline<'a> {
    let way = pen.leaf(Leaf::Duties);
    let (href, hreflang) = way.map(|way| (way.href, way.hreflang)).unzip();
    let href = href.map(|href| format!("{href}#{}", duty_fragment(&duty.slug)));
    Inline { href, hreflang: hreflang.flatten(), ..Inline::words(pen.phrase(&duty.text)) }
}
