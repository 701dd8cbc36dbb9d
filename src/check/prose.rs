//! Checks prose: what Markdown gets wrong, and whether its links inside the site lead anywhere.

use crate::check::lookup::Known;
use crate::check::programme::Scope;
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::markdown::{self, FaultKind, Reference, TargetKind};
use crate::model::registry::Registry;
use crate::record::fields::Words;
use crate::source::Span;

/// Reports what is wrong with a prose of a programme.
pub(crate) fn inspect(words: &Words, scope: &mut Scope<'_>) {
    let inspection = markdown::inspect(&words.value);
    let place = |range: std::ops::Range<usize>| place(words, &range);
    for fault in inspection.faults {
        scope.out.push(complaint(&fault.kind, place(fault.range)));
    }
    for reference in inspection.references {
        if let Aim::Missed(near) = aim(&reference, scope)
            && !scope.out.may_have_lost(&reference.target.id)
        {
            scope.out.push(broken(&reference, place(reference.range.clone()), near.as_deref()));
        }
    }
}

/// Reports what is wrong with a prose of the site's own pages, which links to no programme's things.
pub(crate) fn inspect_page(
    words: &Words,
    registry: &Registry,
    pages: &[String],
    programmes: &[String],
    out: &mut Diagnostics,
) {
    let inspection = markdown::inspect(&words.value);
    for fault in inspection.faults {
        out.push(complaint(&fault.kind, place(words, &fault.range)));
    }
    for reference in inspection.references {
        let id = reference.target.id.as_str();
        let aim = match reference.target.kind {
            TargetKind::Party => among(&registry.parties, id),
            TargetKind::Page => among_names(pages, id),
            TargetKind::Programme => among_names(programmes, id),
            _ => Aim::Missed(None),
        };
        if let Aim::Missed(near) = aim
            && !out.may_have_lost(id)
        {
            out.push(broken(&reference, place(words, &reference.range), near.as_deref()));
        }
    }
}

/// Where a run of bytes of a prose stands in its file. A prose typed inside TOML is shown whole:
/// escapes may have moved its bytes.
pub(crate) fn place(words: &Words, range: &std::ops::Range<usize>) -> Span {
    let exact = words.at.range().len() == words.value.len();
    if !exact {
        return words.at;
    }
    let start = words.at.start as usize;
    Span::new(words.at.file, start + range.start..start + range.end)
}

/// Where a link leads.
enum Aim {
    /// To something that exists.
    Met,
    /// To nothing; with the likeliest intended thing.
    Missed(Option<String>),
}

fn aim(reference: &Reference, scope: &Scope<'_>) -> Aim {
    let id = reference.target.id.as_str();
    let registry = scope.registry;
    match reference.target.kind {
        TargetKind::Service => among(scope.services, id),
        TargetKind::Goal => among(scope.goals, id),
        TargetKind::Section => among(scope.sections, id),
        TargetKind::Theme => among(&registry.themes, id),
        TargetKind::Party => among(&registry.parties, id),
        TargetKind::Group => among(&registry.client_groups, id),
        TargetKind::Page => among_names(scope.pages, id),
        TargetKind::Programme => among_names(scope.programmes, id),
        TargetKind::Image => Aim::Missed(None),
    }
}

fn among<T>(known: &impl Known<T>, id: &str) -> Aim {
    match known.find(id) {
        Some(_) => Aim::Met,
        None => Aim::Missed(known.nearest(id).map(str::to_owned)),
    }
}

fn among_names(known: &[String], id: &str) -> Aim {
    if known.iter().any(|name| name == id) {
        return Aim::Met;
    }
    Aim::Missed(nearest(id, known.iter().map(String::as_str)).map(str::to_owned))
}

fn broken(reference: &Reference, at: Span, near: Option<&str>) -> Diagnostic {
    let typed = format!("{}:{}", reference.target.kind.name(), reference.target.id);
    let near = near.map_or_else(
        || "none".to_owned(),
        |near| format!("{}:{near}", reference.target.kind.name()),
    );
    Diagnostic::new(Code::BrokenLink, at).arg("word", typed).arg("nearest", near)
}

fn complaint(fault: &FaultKind, at: Span) -> Diagnostic {
    match fault {
        FaultKind::RawHtml => Diagnostic::new(Code::RawHtml, at),
        FaultKind::MissingAlt => Diagnostic::new(Code::MissingAlt, at),
        FaultKind::UnsafeLink { url }
        | FaultKind::RelativeLink { url }
        | FaultKind::OutsideImage { url } => {
            Diagnostic::new(Code::UnsafeLink, at).arg("word", url.clone())
        }
        FaultKind::SkippedHeading { from, to } => Diagnostic::new(Code::SkippedHeading, at)
            .arg("found", usize::from(*to))
            .arg("expected", usize::from(*from) + 1),
        FaultKind::EmptyHeading => unclear(at, "empty-heading"),
        FaultKind::EmptyLinkText => unclear(at, "empty-link"),
        FaultKind::TableWithoutCaption => unclear(at, "no-caption"),
        FaultKind::EmptyTableHead => unclear(at, "empty-head"),
        FaultKind::EmptyTableCell => unclear(at, "empty-cell"),
        FaultKind::UnusedFootnote { .. } => unclear(at, "unused-footnote"),
    }
}

fn unclear(at: Span, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::UnclearProse, at).arg("reason", reason)
}
