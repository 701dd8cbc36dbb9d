//! Resolves the sections of a programme: their order, their numbers, their text.

use crate::check::lookup::many;
use crate::check::programme::Scope;
use crate::check::prose;
use crate::check::registry::references;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::programme::Section;
use crate::model::table::Id;
use crate::model::text::Text;
use crate::record::fields::{Words, as_id};
use crate::record::file;
use crate::record::programme as typed;
use crate::source::{SourceFile, Sources, Spanned};

/// A section as typed: its id, its front matter, its text, and its text in other languages.
pub(crate) struct TypedSection {
    /// The name of its file.
    pub(crate) slug: String,
    /// Its front matter.
    pub(crate) front: typed::Section,
    body: Words,
    siblings: Vec<(Language, Words)>,
}

/// Reads the Markdown files of a folder, in document order.
pub(crate) fn read(sources: &Sources, folder: &str, out: &mut Diagnostics) -> Vec<TypedSection> {
    let mut sections: Vec<TypedSection> = Vec::new();
    let mut siblings = Vec::new();
    for source in sources.iter() {
        let Some(name) = markdown_name(source, folder) else { continue };
        match name.split_once('.') {
            Some((slug, tag)) => siblings.push((slug, tag, source)),
            None => sections.extend(read_one(source, name, out)),
        }
    }
    for (slug, tag, source) in siblings {
        attach(&mut sections, slug, tag, source, out);
    }
    sections.sort_by_key(place);
    report_same_numbers(&sections, out);
    sections
}

/// The name of a Markdown file that lies in just this folder, without its ending.
pub(crate) fn markdown_name<'a>(source: &'a SourceFile, folder: &str) -> Option<&'a str> {
    let name = source.path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".md")?;
    (!name.contains('/')).then_some(name)
}

fn read_one(source: &SourceFile, name: &str, out: &mut Diagnostics) -> Option<TypedSection> {
    if !crate::record::fields::is_id(name) {
        let at = crate::source::Span::start_of(source.id);
        out.push(Diagnostic::new(Code::BadId, at).arg("word", name).arg("nearest", as_id(name)));
        out.lose(name);
        return None;
    }
    let read = file::read_prose(source, out);
    if read.is_none() {
        out.lose(name);
    }
    let (front, body) = read?;
    Some(TypedSection { slug: name.to_owned(), front, body, siblings: Vec::new() })
}

fn attach(
    sections: &mut [TypedSection],
    slug: &str,
    tag: &str,
    source: &SourceFile,
    out: &mut Diagnostics,
) {
    let at = crate::source::Span::start_of(source.id);
    let Ok(language) = Language::parse(tag) else {
        out.push(Diagnostic::new(Code::BadLanguage, at).arg("word", tag).arg("nearest", "none"));
        return;
    };
    if let Some(section) = sections.iter_mut().find(|section| section.slug == slug) {
        section.siblings.push((language, file::body(source)));
    } else if !out.may_have_lost(slug) {
        let known = sections.iter().map(|section| section.slug.as_str());
        out.push(Diagnostic::new(Code::UnknownSection, at).nearest(slug, known).arg("id", slug));
    }
}

/// Sections without a number come first, in their own order; annexes last.
fn place(section: &TypedSection) -> (bool, Vec<u32>, i64, String) {
    let front = &section.front;
    let number = front.number.as_ref().map(|number| parts(&number.value)).unwrap_or_default();
    let order = front.order.as_ref().map_or(0, |order| order.value);
    (front.annex.as_ref().is_some_and(|flag| flag.value), number, order, section.slug.clone())
}

fn parts(number: &str) -> Vec<u32> {
    number.split('.').filter_map(|part| part.trim().parse().ok()).collect()
}

fn report_same_numbers(sections: &[TypedSection], out: &mut Diagnostics) {
    for (index, section) in sections.iter().enumerate() {
        let Some(number) = &section.front.number else { continue };
        let is_same = |other: &Words| {
            let (own, others) = (parts(&number.value), parts(&other.value));
            other.value == number.value || (!own.is_empty() && own == others)
        };
        let same = |other: &&TypedSection| other.front.number.as_ref().is_some_and(is_same);
        if let Some(first) =
            sections[..index].iter().find(same).and_then(|first| first.front.number.as_ref())
        {
            out.push(
                Diagnostic::new(Code::DuplicateNumber, number.at)
                    .arg("number", number.value.clone())
                    .label(first.at, "first-here"),
            );
        }
    }
}

/// The sections, in the order in which their names were reserved.
pub(crate) fn resolve(sections: Vec<TypedSection>, scope: &mut Scope<'_>) -> Vec<Section> {
    let numbers: Vec<_> = sections
        .iter()
        .map(|section| {
            let number = section
                .front
                .number
                .as_ref()
                .map(|number| parts(&number.value))
                .unwrap_or_default();
            (number, scope.sections.find(&section.slug))
        })
        .collect();
    let resolved = sections.into_iter().map(|section| {
        let parent = section
            .front
            .number
            .as_ref()
            .and_then(|number| parent_of(&parts(&number.value), &numbers));
        resolve_one(section, parent, scope)
    });
    resolved.collect()
}

/// The section with the longest number that this number begins with.
fn parent_of(number: &[u32], numbers: &[(Vec<u32>, Option<Id<Section>>)]) -> Option<Id<Section>> {
    (1..number.len()).rev().find_map(|length| {
        numbers.iter().find(|(other, _)| other == &number[..length]).and_then(|(_, id)| *id)
    })
}

fn resolve_one(
    section: TypedSection,
    parent: Option<Id<Section>>,
    scope: &mut Scope<'_>,
) -> Section {
    let TypedSection { slug, front, body, siblings } = section;
    let typed::Section {
        span,
        title,
        number,
        order: _,
        law,
        services,
        themes,
        parties,
        show,
        signatory,
        annex,
    } = front;
    let path = format!("content.{slug}");
    let depth = number.as_ref().map_or(1, |number| parts(&number.value).len());
    Section {
        at: span,
        title: scope.text(&title, &path, "title"),
        number: number.map(|number| number.value),
        level: u8::try_from(depth.max(1)).unwrap_or(u8::MAX),
        parent,
        law: references(&law, &scope.registry.laws, scope.out),
        prose: resolve_prose(&body, &siblings, &path, scope),
        services: many(&services, scope.services, Code::UnknownService, scope.out),
        themes: many(&themes, &scope.registry.themes, Code::UnknownTheme, scope.out),
        parties: scope.parties(&parties),
        show: show.into_iter().map(|exhibit: Spanned<_>| exhibit.value).collect(),
        signatory: signatory.and_then(|party| scope.party(&party)),
        annex: annex.is_some_and(|flag| flag.value),
        slug: slug.into(),
    }
}

fn resolve_prose(
    body: &Words,
    siblings: &[(Language, Words)],
    path: &str,
    scope: &mut Scope<'_>,
) -> Option<Text> {
    prose::inspect(body, scope);
    for (_, words) in siblings {
        prose::inspect(words, scope);
    }
    let text = scope.speech.prose(body, siblings, path, scope.out);
    let says_something = text.wordings().iter().any(|wording| !wording.words.trim().is_empty());
    says_something.then_some(text)
}
