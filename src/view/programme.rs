//! The home of a programme, and what it says of itself: at a glance, decisions, agreements, contacts.

use crate::address::Page;
use crate::model::programme::{
    Agreement, Decision, Fact as Figure, Programme, ProgrammeContact, Related, Reporting, Section,
};
use crate::model::site::Leaf;
use crate::model::table::Id;
use crate::view::body::{self, ContentsEntry, Entry, PartyLine, Statement};
use crate::view::client_group;
use crate::view::facts::{Facts, line, name, web};
use crate::view::indicator;
use crate::view::matrix;
use crate::view::measures::date;
use crate::view::mention::mentions;
use crate::view::open_data;
use crate::view::party;
use crate::view::pen::{Pen, linked};
use crate::view::phrase::{Block, Fact, Inline, Phrase, Way};
use crate::view::service;
use crate::view::theme;
use crate::view::timeline;
use crate::view::voice::count;
use crate::words::Value;

/// The home of a programme.
pub(super) fn programme<'a>(pen: &Pen<'a>, programme: &'a Programme) -> body::Programme<'a> {
    let facts = facts(pen, programme).into_iter();
    let (key_facts, facts) = facts.partition(|fact| KEY_FACTS.contains(&fact.key));
    body::Programme {
        summary: pen.maybe(programme.summary.as_ref()),
        kind: pen.tag("kind", programme.kind.key()),
        state: pen.tag("state", programme.state.key()),
        key_facts,
        facts,
        entries: entries(pen, programme),
        client_groups: client_group::tree(pen),
        categories: service::category_cards(pen, programme),
        parties: foremost(pen),
        themes: theme::cards(pen, programme),
        sections: contents(pen, programme, None),
        agreements: agreements(pen, programme),
        contacts: contacts(pen, programme),
        data: open_data::of_programme(pen, &programme.slug),
    }
}

/// What is told of a programme before all else, by the keys of the facts.
const KEY_FACTS: &[&str] = &["municipalities", "period", "date", "decisions", "coordinator"];

/// How many parties the home of a programme names.
const FOREMOST: usize = 6;

fn foremost<'a>(pen: &Pen<'a>) -> Vec<PartyLine<'a>> {
    let Page::Leaf(outline, _) = pen.page else { return Vec::new() };
    party::foremost(pen, &pen.site().programmes[outline], FOREMOST)
}

/// At a glance; also the cover of the whole document.
pub(super) fn facts<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Fact<'a>> {
    let mut facts = Facts::new(pen);
    facts.parties("municipalities", &programme.municipalities);
    let period = programme.period.iter().map(|period| line([date(pen.timing(period))]));
    facts.blocks("period", period.collect());
    let issued = pen.voice.issued(programme.date, programme.date_is_year);
    facts.words("date", Some(issued));
    facts.names("version", programme.version.as_deref());
    facts.blocks("decisions", decisions(pen, programme));
    facts.parties("publisher", &[programme.publisher]);
    facts.parties("coordinator", programme.coordinator.as_slice());
    facts.parties("steering", &programme.steering);
    facts.parties("referral-contact", programme.referral_contact.as_slice());
    facts.words("publicity", Some(pen.tag("publicity", programme.publicity.key()).word));
    facts.items("law", pen.laws(&programme.law));
    facts.items("supersedes", supersedes(pen, programme).into_iter().collect());
    facts.items("related", programme.related.iter().map(|one| related(pen, one)).collect());
    let names = programme.previous_names.iter().map(|name| Inline::words(pen.phrase(name)));
    facts.items("previous-names", names.collect());
    facts.done()
}

/// The edition that this one replaces, where it is on this site.
fn supersedes<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Option<Inline<'a>> {
    edition(pen, programme.supersedes.as_deref()?)
}

/// A programme of this site, by its id.
fn edition<'a>(pen: &Pen<'a>, slug: &str) -> Option<Inline<'a>> {
    let programmes = &pen.site().programmes;
    let id = programmes.find(slug)?;
    Some(linked(pen.phrase(&programmes[id].title), pen.programme_home(id), "programme"))
}

fn related<'a>(pen: &Pen<'a>, related: &'a Related) -> Inline<'a> {
    let Related { title, url, programme } = related;
    let title = pen.phrase(title);
    match (programme.as_deref().and_then(|slug| edition(pen, slug)), url) {
        (Some(edition), _) => Inline { phrase: title, ..edition },
        (None, Some(url)) => Inline::link(title, url.clone(), "external"),
        (None, None) => Inline::words(title),
    }
}

/// The decisions, each as a line: in the document's words, else what was done, when and by whom.
fn decisions<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Block<'a>> {
    let mut items: Vec<Vec<Inline<'a>>> =
        programme.decisions.iter().map(|one| decision(pen, one)).collect();
    match items.len() {
        0 => Vec::new(),
        1 => items.drain(..).map(line).collect(),
        _ => vec![Block::List { lead: None, items }],
    }
}

fn decision<'a>(pen: &Pen<'a>, decision: &'a Decision) -> Vec<Inline<'a>> {
    let Decision { body, date: day, kind, section, case, url, text } = decision;
    let told = if let Some(text) = pen.own_words(text.as_ref()) {
        mentions(pen, text, std::iter::once(*body)).sentence(pen)
    } else {
        let day = Phrase::plain(pen.voice.locale.date(*day));
        let done = pen.tag("decision", kind.key()).word;
        let parts = vec![("date", vec![date(day)]), ("body", vec![pen.party(*body)])];
        pen.sentence("decision-line", &[("decision", Value::from(&done))], parts)
    };
    let details = [section, case].into_iter().flatten().map(|detail| name(detail.as_str()));
    let minutes =
        url.iter().map(|url| Inline { phrase: pen.voice.plain("decision-minutes"), ..web(url) });
    let more = details.chain(minutes).map(|one| vec![one]);
    pen.joined("mark-comma", std::iter::once(told).chain(more))
}

/// The summary of decisions, where there are any.
pub(super) fn decision_facts<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Fact<'a>> {
    let mut facts = Facts::new(pen);
    facts.blocks("decisions", decisions(pen, programme));
    facts.done()
}

/// How the programme is steered and followed up.
pub(super) fn reporting_facts<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Fact<'a>> {
    let mut facts = Facts::new(pen);
    facts.parties("coordinator", programme.coordinator.as_slice());
    facts.parties("steering", &programme.steering);
    if let Some(Reporting { every, to, by, text }) = &programme.reporting {
        facts.words("reporting-every", every.map(|every| pen.voice.every(every)));
        facts.parties("reported-by", by);
        facts.parties("reported-to", to);
        facts.text("reporting-text", text.as_ref());
    }
    facts.done()
}

/// The main pages that the programme has, and that of the parties, each with what one finds there.
fn entries<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Entry<'a>> {
    let main = MAIN_PAGES.iter().filter_map(|(key, leaf)| {
        let Way { href, hreflang } = pen.leaf(*leaf)?;
        let text = pen.voice.plain(&format!("page-{key}"));
        Some(Entry { key, text, detail: detail(pen, programme, *leaf), href, hreflang })
    });
    let mut entries: Vec<Entry<'a>> = main.collect();
    let document = entries.iter().position(|entry| entry.key == "document");
    entries.insert(document.unwrap_or(entries.len()), parties_entry(pen));
    entries
}

fn parties_entry<'a>(pen: &Pen<'a>) -> Entry<'a> {
    let Way { href, hreflang } = pen.way(Page::Parties);
    let (text, detail) = (pen.voice.plain("page-parties"), pen.word("entry-parties"));
    Entry { key: "parties", text, detail, href, hreflang }
}

/// The main pages in the order of menus, each with its word for machines.
pub(super) const MAIN_PAGES: &[(&str, Leaf)] = &[
    ("services", Leaf::Services),
    ("responsibilities", Leaf::Responsibilities),
    ("goals", Leaf::Goals),
    ("timeline", Leaf::Timeline),
    ("map", Leaf::Map),
    ("principles", Leaf::Principles),
    ("duties", Leaf::Duties),
    ("document", Leaf::Document),
];

/// What one finds on a main page, with numbers.
fn detail(pen: &Pen<'_>, programme: &Programme, leaf: Leaf) -> String {
    match leaf {
        Leaf::Services => {
            pen.say("entry-services", &[("services", count(programme.services.len()))])
        }
        Leaf::Goals => {
            let themes = ("themes", count(programme.themes().len()));
            pen.say("entry-goals", &[("goals", count(programme.goals.len())), themes])
        }
        Leaf::Responsibilities if matrix::has_matrix(programme) => {
            pen.word("entry-responsibilities-services")
        }
        Leaf::Responsibilities => pen.word("entry-responsibilities-goals"),
        Leaf::Timeline => timeline_detail(pen, programme),
        Leaf::Map => pen.word("entry-map"),
        Leaf::Principles => {
            let groups = programme.principles.iter();
            let principles = groups.map(|group| group.principles.len()).sum();
            pen.say("entry-principles", &[("principles", count(principles))])
        }
        Leaf::Duties => pen.say("entry-duties", &[("duties", count(programme.duties.len()))]),
        _ => pen.word("entry-document"),
    }
}

fn timeline_detail(pen: &Pen<'_>, programme: &Programme) -> String {
    let years = timeline::years(programme);
    match (years.first(), years.last()) {
        (Some(first), Some(last)) if first != last => {
            let args = [
                ("first", Value::Number(i64::from(*first))),
                ("last", Value::Number(i64::from(*last))),
            ];
            pen.say("entry-timeline", &args)
        }
        _ => pen.word("entry-timeline-plain"),
    }
}

/// The sections under one, or the chapters, nested.
pub(super) fn contents<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    parent: Option<Id<Section>>,
) -> Vec<ContentsEntry<'a>> {
    let own = programme.sections.iter().filter(|(_, section)| section.parent == parent);
    let entries = own.filter_map(|(id, _)| {
        let children = contents(pen, programme, Some(id));
        Some(ContentsEntry { children, ..contents_entry(pen, programme, id)? })
    });
    entries.collect()
}

/// A section as an entry without what stands under it; none where it has no page.
pub(super) fn contents_entry<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    id: Id<Section>,
) -> Option<ContentsEntry<'a>> {
    let section = &programme.sections[id];
    let Way { href, hreflang } = pen.leaf(Leaf::Section(id))?;
    let title = pen.phrase(&section.title);
    let number = section.number.clone();
    Some(ContentsEntry { number, title, href, hreflang, children: Vec::new() })
}

/// The agreements between parties.
pub(super) fn agreements<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<body::Agreement<'a>> {
    programme.agreements.iter().map(|one| agreement(pen, one)).collect()
}

fn agreement<'a>(pen: &Pen<'a>, agreement: &'a Agreement) -> body::Agreement<'a> {
    let Agreement { parties, client_groups, scope, date, url } = agreement;
    let mut facts = Facts::new(pen);
    facts.parties("agreed-by", parties);
    facts.items("client-groups", pen.groups(client_groups));
    facts.words("date", date.map(|date| pen.voice.locale.date(date)));
    facts.url("url", url.as_deref());
    body::Agreement { scope: pen.phrase(scope), facts: facts.done() }
}

/// Whom to ask.
pub(super) fn contacts<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<body::Contact<'a>> {
    programme.contacts.iter().map(|one| contact(pen, programme, one)).collect()
}

fn contact<'a>(
    pen: &Pen<'a>,
    programme: &'a Programme,
    contact: &'a ProgrammeContact,
) -> body::Contact<'a> {
    let ProgrammeContact { party: id, text, url: _, email: _ } = contact;
    let text = pen.maybe(text.as_ref());
    let facts = party::contact_facts(pen, Some(programme), *id);
    body::Contact { party: pen.party(*id), text, facts }
}

/// The facts with their dates.
pub(super) fn statements<'a>(pen: &Pen<'a>, programme: &'a Programme) -> Vec<Statement<'a>> {
    programme.facts.iter().map(|one| statement(pen, one)).collect()
}

fn statement<'a>(pen: &Pen<'a>, fact: &'a Figure) -> Statement<'a> {
    let Figure { slug: _, text, value, unit, by, as_of, source } = fact;
    let figure = value.as_ref().map_or_else(Vec::new, |value| {
        let unit = unit.as_ref().map(|unit| pen.phrase(unit));
        let figure = indicator::figure(pen, value, unit.as_ref());
        let by = by.iter().map(|by| vec![Inline::words(pen.phrase(by))]);
        pen.joined("mark-space", std::iter::once(figure).chain(by))
    });
    Statement {
        text: pen.phrase(text),
        figure,
        as_of: pen.voice.day(*as_of),
        source: pen.maybe(source.as_ref()),
    }
}
