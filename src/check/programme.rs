//! Resolves one programme: its records and prose become one value in which every id leads somewhere.

use crate::check::lookup::{one, reserve, unique};
use crate::check::registry::{cadence, parse_languages, references, value};
use crate::check::sections::{self, TypedSection};
use crate::check::services::{self, numbered};
use crate::check::speech::{Speech, Spoken, tallies};
use crate::check::timing::read_timing;
use crate::check::{goals, principles};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::language::Language;
use crate::model::goal::Goal;
use crate::model::principle::{Coverage, Duty, PrincipleGroup};
use crate::model::programme::{
    Agreement, Column, Decision, Fact, Programme, ProgrammeContact, Related, Reporting, Section,
    Timing,
};
use crate::model::registry::Registry;
use crate::model::service::Service;
use crate::model::site::Site;
use crate::model::table::{Names, Table};
use crate::model::text::Text;
use crate::record::fields::{Ref, Schedule, Text as TypedText};
use crate::record::parts::Parts;
use crate::record::{file, programme as typed};
use crate::source::Sources;
use crate::translation::unit::Owner;

/// What resolving a part of a programme needs: whom ids may mean, the languages, where to complain.
pub(crate) struct Scope<'a> {
    /// Parties, client groups, laws, themes.
    pub(crate) registry: &'a Registry,
    /// The services of the programme.
    pub(crate) services: &'a Names<Service>,
    /// The goals of the programme.
    pub(crate) goals: &'a Names<Goal>,
    /// The sections of the programme.
    pub(crate) sections: &'a Names<Section>,
    /// The pages of the site.
    pub(crate) pages: &'a [String],
    /// The programmes of the site.
    pub(crate) programmes: &'a [String],
    /// The languages and their catalogues.
    pub(crate) speech: Speech,
    /// Where to complain.
    pub(crate) out: &'a mut Diagnostics,
}

impl Scope<'_> {
    /// The text at a field of the thing at `path`.
    pub(crate) fn text(&mut self, typed: &TypedText, path: &str, field: &str) -> Text {
        self.speech.text(typed, &format!("{path}.{field}"), self.out)
    }

    /// As [`Scope::text`], for a text that may be absent.
    pub(crate) fn maybe(
        &mut self,
        typed: Option<&TypedText>,
        path: &str,
        field: &str,
    ) -> Option<Text> {
        typed.map(|typed| self.text(typed, path, field))
    }

    /// The schedule of the thing at `path`.
    pub(crate) fn timing(&mut self, typed: &Schedule, path: &str) -> Option<Timing> {
        read_timing(typed, path, self)
    }

    fn programme(&mut self, reference: &Ref<typed::Programme>) -> Option<Box<str>> {
        let id = &reference.id;
        if self.programmes.contains(&id.value) {
            return Some(id.value.as_str().into());
        }
        if self.out.may_have_lost(&id.value) {
            return None;
        }
        let known = self.programmes.iter().map(String::as_str);
        let nearest = crate::diag::nearest(&id.value, known);
        self.out.push(crate::check::lookup::unknown(
            Code::UnknownProgramme,
            id.at,
            &id.value,
            nearest,
        ));
        None
    }
}

/// The files of one programme as read; ids are unique, goals are in the order of their themes.
struct Typed {
    programme: Option<typed::Programme>,
    parts: Parts,
    sections: Vec<TypedSection>,
}

/// The names of a programme's own things.
struct OwnNames {
    services: Names<Service>,
    goals: Names<Goal>,
    sections: Names<Section>,
}

/// Resolves the programme in `programmes/<slug>` and `content/<slug>`; `all` names every programme.
///
/// `None` if it has no readable `programme.toml`; the reason has been reported, and so has whatever is
/// wrong with the rest.
pub fn resolve(
    site: &Site,
    all: &[String],
    slug: &str,
    sources: &Sources,
    out: &mut Diagnostics,
) -> Option<Programme> {
    spoken(site, all, slug, sources, out).0
}

/// As [`resolve`], with every text there is to translate and the language of plain texts.
pub(crate) fn spoken(
    site: &Site,
    all: &[String],
    slug: &str,
    sources: &Sources,
    out: &mut Diagnostics,
) -> (Option<Programme>, Option<(Language, Spoken)>) {
    let (typed, names) = read(site, slug, sources, out);
    let languages = match &typed.programme {
        Some(programme) => parse_languages(&programme.languages.0),
        // The rest is checked all the same, in whatever language.
        None => site.languages.clone(),
    };
    let Some(base) = languages.first().copied() else { return (None, None) };
    let pages: Vec<String> = site.pages.iter().map(|page| page.slug.to_string()).collect();
    let mut scope = Scope {
        registry: &site.registry,
        services: &names.services,
        goals: &names.goals,
        sections: &names.sections,
        pages: &pages,
        programmes: all,
        speech: Speech::new(base, sources, &Owner::Programme(slug.to_owned()).folder(), out),
        out,
    };
    let Typed { programme, parts, sections } = typed;
    let head = programme.and_then(|record| resolve_head(slug, languages, record, &mut scope));
    let columns = head.as_ref().map(|programme| programme.columns.as_slice());
    let contents = resolve_parts(parts, sections, columns, &mut scope);
    let Scope { speech, out, .. } = scope;
    let spoken = speech.finish(out);
    let translation = tallies(&spoken, &site.languages);
    let programme = head.map(|head| assemble(Programme { translation, ..head }, contents, names));
    (programme, Some((base, spoken)))
}

fn assemble(head: Programme, contents: Contents, names: OwnNames) -> Programme {
    let Contents { services, goals, sections, principles, duties, coverages } = contents;
    Programme {
        services: names.services.fill(services),
        goals: names.goals.fill(goals),
        sections: names.sections.fill(sections),
        principles,
        duties,
        coverages,
        ..head
    }
}

fn read(site: &Site, slug: &str, sources: &Sources, out: &mut Diagnostics) -> (Typed, OwnNames) {
    let folder = format!("programmes/{slug}");
    let main = format!("{folder}/programme.toml");
    let programme = read_head(&main, sources, out);
    let mut parts = read_parts(&folder, &main, sources, out);
    let sections = sections::read(sources, &format!("content/{slug}"), out);
    order_goals(&mut parts, &site.registry, out);
    let (services, kept) =
        reserve(std::mem::take(&mut parts.service), "service", |service| &service.id, out);
    parts.service = kept;
    let (goals, kept) = reserve(std::mem::take(&mut parts.goal), "goal", |goal| &goal.id, out);
    parts.goal = kept;
    let (section_names, _) = Table::reserve(sections.iter().map(|section| section.slug.as_str()));
    let names = OwnNames { services, goals, sections: section_names };
    (Typed { programme, parts, sections }, names)
}

fn read_head(path: &str, sources: &Sources, out: &mut Diagnostics) -> Option<typed::Programme> {
    let Some(source) = sources.at(path) else {
        // Unless it is there and could not be read, which has been reported.
        if !out.may_have_lost(path) {
            out.push(
                Diagnostic::new(Code::MissingFile, Place::Path(path.to_owned()))
                    .arg("path", path)
                    .arg("nearest", "none"),
            );
            out.lose(path);
        }
        return None;
    };
    let programme = file::read::<typed::Programme>(source, out);
    if programme.is_none() {
        out.lose(path);
    }
    programme
}

/// All files of the folder beside `programme.toml`, in path order, as one.
fn read_parts(folder: &str, main: &str, sources: &Sources, out: &mut Diagnostics) -> Parts {
    let mut all = Parts {
        span: crate::source::Span::start_of(crate::source::FileId(0)),
        service: Vec::new(),
        goal: Vec::new(),
        principle_group: Vec::new(),
        duty: Vec::new(),
        coverage: Vec::new(),
    };
    for source in sources.iter().filter(|source| is_part(&source.path, folder, main)) {
        let Some(parts) = file::read::<Parts>(source, out) else { continue };
        let Parts { span: _, service, goal, principle_group, duty, coverage } = parts;
        all.service.extend(service);
        all.goal.extend(goal);
        all.principle_group.extend(principle_group);
        all.duty.extend(duty);
        all.coverage.extend(coverage);
    }
    all
}

fn is_part(path: &str, folder: &str, main: &str) -> bool {
    let inside = path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    inside
        && path != main
        && std::path::Path::new(path).extension().is_some_and(|ending| ending == "toml")
}

/// Puts the goals into the order of their themes. A goal of an unknown theme is reported and dropped.
fn order_goals(parts: &mut Parts, registry: &Registry, out: &mut Diagnostics) {
    parts.goal.retain(|goal| {
        let known = one(&goal.theme, &registry.themes, Code::UnknownTheme, out).is_some();
        if !known {
            out.lose(&goal.id.0.value);
        }
        known
    });
    parts.goal.sort_by_key(|goal| {
        let theme = registry.themes.find(&goal.theme.id.value);
        theme.map(|theme| (registry.themes[theme].order, theme))
    });
}

/// What a programme consists of, before it can be looked up by id.
struct Contents {
    services: Vec<Service>,
    goals: Vec<Goal>,
    sections: Vec<Section>,
    principles: Vec<PrincipleGroup>,
    duties: Vec<Duty>,
    coverages: Vec<Coverage>,
}

fn resolve_parts(
    parts: Parts,
    sections: Vec<TypedSection>,
    columns: Option<&[Column]>,
    scope: &mut Scope<'_>,
) -> Contents {
    let Parts { span: _, service, goal, principle_group, duty, coverage } = parts;
    let principles = principles::groups(principle_group, scope);
    let duties = principles::duties(duty, scope);
    let coverages = principles::coverages(coverage, scope);
    let services = service.into_iter().map(|record| services::resolve(record, scope)).collect();
    let goals = goal.into_iter().filter_map(|record| {
        let theme = scope.registry.themes.find(&record.theme.id.value)?;
        Some(goals::resolve(record, theme, columns, scope))
    });
    let goals = goals.collect();
    let sections = sections::resolve(sections, scope);
    Contents { services, goals, sections, principles, duties, coverages }
}

fn resolve_head(
    slug: &str,
    languages: Vec<Language>,
    record: typed::Programme,
    scope: &mut Scope<'_>,
) -> Option<Programme> {
    let path = "programme";
    let title = scope.text(&record.title, path, "title");
    let publisher = scope.party(&record.publisher);
    Some(Programme {
        slug: slug.into(),
        at: record.span,
        kind: record.kind.value,
        short: scope.maybe(record.short.as_ref(), path, "short").unwrap_or_else(|| title.clone()),
        title,
        summary: scope.maybe(record.summary.as_ref(), path, "summary"),
        languages,
        municipalities: scope.parties(&record.municipalities),
        period: record.period.as_ref().and_then(|period| scope.timing(period, "programme.period")),
        date: record.date.day.value,
        date_is_year: record.date.year_only,
        version: value(record.version),
        state: record.state.value,
        coordinator: record.coordinator.as_ref().and_then(|party| scope.party(party)),
        steering: scope.parties(&record.steering),
        referral_contact: record.referral_contact.as_ref().and_then(|party| scope.party(party)),
        publicity: record.publicity.value,
        law: references(&record.law, &scope.registry.laws, scope.out),
        decisions: decisions(record.decision, scope),
        agreements: agreements(record.agreement, scope),
        contacts: contacts(record.contact, scope),
        reporting: record.reporting.map(|reporting| resolve_reporting(reporting, scope)),
        facts: facts(record.fact, scope),
        client_groups: scope.client_groups(&record.client_groups),
        supersedes: record.supersedes.as_ref().and_then(|programme| scope.programme(programme)),
        related: related(record.related, scope),
        previous_names: numbered_texts(&record.previous_names, "programme.previous_names", scope),
        columns: columns(record.column, scope),
        reviewed: record.reviewed.map(|date| date.value),
        sections: Table::default(),
        services: Table::default(),
        goals: Table::default(),
        principles: Vec::new(),
        duties: Vec::new(),
        coverages: Vec::new(),
        translation: Vec::new(),
        // Last, so that all else has been looked at.
        publisher: publisher?,
    })
}

fn numbered_texts(texts: &[TypedText], path: &str, scope: &mut Scope<'_>) -> Vec<Text> {
    let places = 1..=texts.len();
    texts
        .iter()
        .zip(places)
        .map(|(text, place)| scope.text(text, path, &place.to_string()))
        .collect()
}

fn decisions(records: Vec<typed::Decision>, scope: &mut Scope<'_>) -> Vec<Decision> {
    let resolved = numbered(records, "programme", "decision", |record, path| {
        let typed::Decision { span: _, body, date, kind, section, case, url, text } = record;
        Some(Decision {
            text: scope.maybe(text.as_ref(), path, "text"),
            body: scope.party(&body)?,
            date: date.value,
            kind: kind.value,
            section: value(section),
            case: value(case),
            url: url.map(|url| url.0.value),
        })
    });
    resolved.into_iter().flatten().collect()
}

fn agreements(records: Vec<typed::Agreement>, scope: &mut Scope<'_>) -> Vec<Agreement> {
    numbered(records, "programme", "agreement", |record, path| {
        let typed::Agreement { span: _, parties, client_groups, scope: terms, date, url } = record;
        Agreement {
            parties: scope.parties(&parties.0),
            client_groups: scope.client_groups(&client_groups),
            scope: scope.text(&terms, path, "scope"),
            date: date.map(|date| date.value),
            url: url.map(|url| url.0.value),
        }
    })
}

fn contacts(records: Vec<typed::ProgrammeContact>, scope: &mut Scope<'_>) -> Vec<ProgrammeContact> {
    let resolved = numbered(records, "programme", "contact", |record, path| {
        let typed::ProgrammeContact { span: _, party, text, url, email } = record;
        Some(ProgrammeContact {
            text: scope.maybe(text.as_ref(), path, "text"),
            party: scope.party(&party)?,
            url: url.map(|url| url.0.value),
            email: value(email),
        })
    });
    resolved.into_iter().flatten().collect()
}

fn resolve_reporting(record: typed::Reporting, scope: &mut Scope<'_>) -> Reporting {
    let typed::Reporting { span: _, every, to, by, text } = record;
    Reporting {
        every: every.as_ref().and_then(cadence),
        to: scope.parties(&to),
        by: scope.parties(&by),
        text: scope.maybe(text.as_ref(), "programme.reporting", "text"),
    }
}

fn facts(records: Vec<typed::Fact>, scope: &mut Scope<'_>) -> Vec<Fact> {
    let records = unique(records, "fact", |fact| &fact.id, scope.out);
    let resolved = records.into_iter().map(|record| {
        let typed::Fact { span: _, id, text, value, unit, by, as_of, source } = record;
        let path = format!("programme.fact.{}", id.0.value);
        Fact {
            text: scope.text(&text, &path, "text"),
            value: value.map(|value| value.0.value),
            unit: scope.maybe(unit.as_ref(), &path, "unit"),
            by: scope.maybe(by.as_ref(), &path, "by"),
            as_of: as_of.value,
            source: scope.maybe(source.as_ref(), &path, "source"),
            slug: id.0.value.into(),
        }
    });
    resolved.collect()
}

fn related(records: Vec<typed::Related>, scope: &mut Scope<'_>) -> Vec<Related> {
    numbered(records, "programme", "related", |record, path| {
        let typed::Related { span: _, title, url, programme } = record;
        Related {
            title: scope.text(&title, path, "title"),
            url: url.map(|url| url.0.value),
            programme: programme.as_ref().and_then(|programme| scope.programme(programme)),
        }
    })
}

fn columns(records: Vec<typed::Column>, scope: &mut Scope<'_>) -> Vec<Column> {
    let records = unique(records, "column", |column| &column.id, scope.out);
    let resolved = records.into_iter().map(|record| {
        let typed::Column { span: _, id, name } = record;
        let path = format!("programme.column.{}", id.0.value);
        Column { name: scope.text(&name, &path, "name"), slug: id.0.value.into() }
    });
    resolved.collect()
}
