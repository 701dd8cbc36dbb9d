//! Resolves the registry: parties, client groups, laws, themes, terms.

use std::collections::BTreeSet;

use crate::check::lookup::{many, one, reserve, unique};
use crate::check::speech::Speech;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::cadence::Cadence;
use crate::model::law::LawRef;
use crate::model::registry::{ClientGroup, Contact, Law, Party, Reference, Registry, Term, Theme};
use crate::model::table::{Id, Names, Table};
use crate::record::fields::{self, Date, LanguageTag, Words};
use crate::record::registry as typed;
use crate::source::Span;

/// The registry behind the files of `programmes/registry/`.
pub(crate) fn resolve(
    files: Vec<typed::RegistryFile>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Registry {
    let mut all = Declared::default();
    for file in files {
        all.add(file);
    }
    let laws = laws(all.laws, speech, out);
    let client_groups = client_groups(all.client_groups, &laws, speech, out);
    let themes = themes(all.themes, speech, out);
    let parties = parties(all.parties, speech, out);
    let terms = terms(all.terms, speech, out);
    Registry { parties, client_groups, laws, themes, terms }
}

#[derive(Default)]
struct Declared {
    parties: Vec<typed::Party>,
    client_groups: Vec<typed::ClientGroup>,
    laws: Vec<typed::Law>,
    themes: Vec<typed::Theme>,
    terms: Vec<typed::Term>,
}

impl Declared {
    fn add(&mut self, file: typed::RegistryFile) {
        let typed::RegistryFile { span: _, party, client_group, law, theme, term } = file;
        self.parties.extend(party);
        self.client_groups.extend(client_group);
        self.laws.extend(law);
        self.themes.extend(theme);
        self.terms.extend(term);
    }
}

fn laws(records: Vec<typed::Law>, speech: &mut Speech, out: &mut Diagnostics) -> Table<Law> {
    let (names, records) = reserve(records, "law", |law| &law.id, out);
    let laws = records.into_iter().map(|record| {
        let typed::Law { span: _, id, number, title, short, abbreviation, url } = record;
        let slug = id.0.value;
        Law {
            title: speech.text(&title, &format!("law.{slug}.title"), out),
            short: speech.maybe(short.as_ref(), &format!("law.{slug}.short"), out),
            url: speech.maybe(url.as_ref(), &format!("law.{slug}.url"), out),
            number: number.value,
            abbreviations: abbreviation.into_iter().map(|words| words.value).collect(),
            slug: slug.into(),
        }
    });
    names.fill(laws.collect())
}

fn client_groups(
    records: Vec<typed::ClientGroup>,
    laws: &Table<Law>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Table<ClientGroup> {
    let (names, records) = reserve(records, "client-group", |group| &group.id, out);
    let parents = spans(&records, |group| group.parent.as_ref().map(|parent| parent.id.at));
    let mut groups = Vec::with_capacity(records.len());
    for record in records {
        let typed::ClientGroup { span, id, name, parent, definition, law, statutory } = record;
        let slug = id.0.value;
        let path = |field: &str| format!("client-group.{slug}.{field}");
        let name = speech.text(&name, &path("name"), out);
        groups.push(ClientGroup {
            at: span,
            name,
            parent: parent.and_then(|parent| one(&parent, &names, Code::UnknownClientGroup, out)),
            definition: speech.maybe(definition.as_ref(), &path("definition"), out),
            law: references(&law, laws, out),
            statutory: statutory.is_some_and(|flag| flag.value),
            slug: slug.into(),
        });
    }
    break_cycles(
        &mut groups,
        "client-group",
        |group| group.parent,
        |group| &mut group.parent,
        |group| group.name.original().words.to_string(),
        &parents,
        out,
    );
    names.fill(groups)
}

fn themes(records: Vec<typed::Theme>, speech: &mut Speech, out: &mut Diagnostics) -> Table<Theme> {
    let (names, records) = reserve(records, "theme", |theme| &theme.id, out);
    let parents = spans(&records, |theme| theme.parent.as_ref().map(|parent| parent.id.at));
    let mut themes = Vec::with_capacity(records.len());
    for (place, record) in (0_i64..).zip(records) {
        let typed::Theme { span, id, name, parent, order, intro } = record;
        let slug = id.0.value;
        let name = speech.text(&name, &format!("theme.{slug}.name"), out);
        themes.push(Theme {
            at: span,
            name,
            parent: parent.and_then(|parent| one(&parent, &names, Code::UnknownTheme, out)),
            order: order.map_or(place, |order| order.value),
            intro: speech.maybe(intro.as_ref(), &format!("theme.{slug}.intro"), out),
            slug: slug.into(),
        });
    }
    break_cycles(
        &mut themes,
        "theme",
        |theme| theme.parent,
        |theme| &mut theme.parent,
        |theme| theme.name.original().words.to_string(),
        &parents,
        out,
    );
    names.fill(themes)
}

fn parties(records: Vec<typed::Party>, speech: &mut Speech, out: &mut Diagnostics) -> Table<Party> {
    let (names, records) = reserve(records, "party", |party| &party.id, out);
    let parents = spans(&records, |party| party.parent.as_ref().map(|parent| parent.id.at));
    let mut parties = Vec::with_capacity(records.len());
    for record in records {
        parties.push(party(record, &names, speech, out));
    }
    break_cycles(
        &mut parties,
        "party",
        |party| party.parent,
        |party| &mut party.parent,
        |party| party.name.original().words.to_string(),
        &parents,
        out,
    );
    names.fill(parties)
}

fn party(
    record: typed::Party,
    names: &Names<Party>,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Party {
    let typed::Party {
        span,
        id,
        kind,
        name,
        short,
        parent,
        members,
        coordinator,
        meets,
        purpose,
        contact,
        aliases,
        business_id,
        ptv,
        municipality_code,
        valid_from,
        valid_to,
        successor,
    } = record;
    let slug = id.0.value;
    let path = |field: &str| format!("party.{slug}.{field}");
    let (valid_from, valid_to) = period(valid_from, valid_to, out);
    let mut known = |reference| one(&reference, names, Code::UnknownParty, out);
    let (parent, coordinator, successor) = (
        parent.and_then(&mut known),
        coordinator.and_then(&mut known),
        successor.and_then(&mut known),
    );
    Party {
        at: span,
        kind: kind.value,
        name: speech.text(&name, &path("name"), out),
        short: speech.maybe(short.as_ref(), &path("short"), out),
        parent,
        members: many(&members, names, Code::UnknownParty, out),
        coordinator,
        meets: meets.as_ref().and_then(cadence),
        purpose: speech.maybe(purpose.as_ref(), &path("purpose"), out),
        contact: contact.map(|contact| resolve_contact(contact, &path("contact"), speech, out)),
        aliases: aliases.into_iter().map(|words| words.value).collect(),
        business_id: value(business_id),
        ptv: value(ptv),
        municipality_code: value(municipality_code),
        valid_from,
        valid_to,
        successor,
        slug: slug.into(),
    }
}

fn resolve_contact(
    record: typed::Contact,
    path: &str,
    speech: &mut Speech,
    out: &mut Diagnostics,
) -> Contact {
    let typed::Contact { span: _, url, email, phone, address, hours, languages } = record;
    Contact {
        url: url.map(|url| url.0.value),
        email: value(email),
        phone: value(phone),
        address: speech.maybe(address.as_ref(), &format!("{path}.address"), out),
        hours: speech.maybe(hours.as_ref(), &format!("{path}.hours"), out),
        languages: parse_languages(&languages),
    }
}

fn terms(records: Vec<typed::Term>, speech: &mut Speech, out: &mut Diagnostics) -> Vec<Term> {
    let records = unique(records, "term", |term| &term.id, out);
    let terms = records.into_iter().map(|record| {
        let typed::Term { span: _, id, word, meaning, replaced_by, since } = record;
        let slug = id.0.value;
        Term {
            word: speech.text(&word, &format!("term.{slug}.word"), out),
            meaning: speech.text(&meaning, &format!("term.{slug}.meaning"), out),
            replaced_by: speech.maybe(
                replaced_by.as_ref(),
                &format!("term.{slug}.replaced_by"),
                out,
            ),
            since: since.map(|date| date.value),
            slug: slug.into(),
        }
    });
    terms.collect()
}

/// The references with their laws; one to a law that the registry lacks is reported and dropped.
pub(crate) fn references(
    typed: &[fields::LawRef],
    laws: &Table<Law>,
    out: &mut Diagnostics,
) -> Vec<Reference> {
    typed.iter().filter_map(|reference| resolve_reference(reference, laws, out)).collect()
}

fn resolve_reference(
    typed: &fields::LawRef,
    laws: &Table<Law>,
    out: &mut Diagnostics,
) -> Option<Reference> {
    let cited = LawRef::parse(&typed.0.value).ok()?;
    let statute = cited.statute().to_lowercase();
    let names_it = |law: &Law| {
        let abbreviated = law.abbreviations.iter().any(|word| word.to_lowercase() == statute);
        abbreviated || law.number == statute || *law.slug == *statute
    };
    let found = laws.iter().find(|(_, law)| names_it(law)).map(|(id, _)| id);
    if found.is_none() && !out.may_have_lost(cited.statute()) {
        let known = laws.iter().flat_map(|(_, law)| law.abbreviations.iter().map(String::as_str));
        out.push(
            Diagnostic::new(Code::UnknownLaw, typed.0.at)
                .nearest(cited.statute(), known)
                .arg("id", cited.statute().to_owned()),
        );
    }
    Some(Reference { law: Some(found?), cited, at: typed.0.at })
}

/// The cadence behind a typed one, which the reader has already found to be good.
pub(crate) fn cadence(typed: &fields::Cadence) -> Option<Cadence> {
    Cadence::parse(&typed.0.value).ok()
}

/// The languages behind tags that the reader has already found to be good.
pub(crate) fn parse_languages(tags: &[LanguageTag]) -> Vec<Language> {
    let mut languages = Vec::with_capacity(tags.len());
    for tag in tags {
        if let Ok(language) = Language::parse(&tag.0.value)
            && !languages.contains(&language)
        {
            languages.push(language);
        }
    }
    languages
}

/// The plain value of words that may be absent.
pub(crate) fn value(words: Option<Words>) -> Option<String> {
    words.map(|words| words.value)
}

fn period(
    from: Option<Date>,
    to: Option<Date>,
    out: &mut Diagnostics,
) -> (Option<jiff::civil::Date>, Option<jiff::civil::Date>) {
    if let (Some(from), Some(to)) = (&from, &to)
        && to.value < from.value
    {
        out.push(
            Diagnostic::new(Code::EndsBeforeItBegins, to.at)
                .arg("start", from.value.to_string())
                .arg("end", to.value.to_string())
                .label(from.at, "starts-here"),
        );
        return (Some(from.value), None);
    }
    (from.map(|date| date.value), to.map(|date| date.value))
}

/// Where each record says what stands above it.
fn spans<R>(records: &[R], parent: impl Fn(&R) -> Option<Span>) -> Vec<Option<Span>> {
    records.iter().map(parent).collect()
}

/// Takes the parent from each thing that would be its own ancestor, and reports it where the parent
/// was typed: `parents` are those places.
fn break_cycles<T>(
    things: &mut [T],
    noun: &'static str,
    parent: impl Fn(&T) -> Option<Id<T>>,
    parent_mut: impl Fn(&mut T) -> &mut Option<Id<T>>,
    name: impl Fn(&T) -> String,
    parents: &[Option<Span>],
    out: &mut Diagnostics,
) {
    for index in 0..things.len() {
        let mut seen = BTreeSet::from([index]);
        let mut next = parent(&things[index]);
        while let Some(id) = next {
            if !seen.insert(id.index()) {
                break;
            }
            next = things.get(id.index()).and_then(&parent);
        }
        if next.is_some_and(|id| id.index() == index)
            && let Some(at) = parents[index]
        {
            out.push(Diagnostic::new(Code::Cycle, at).thing(noun, name(&things[index])));
            *parent_mut(&mut things[index]) = None;
        }
    }
}
