//! From an id that somebody typed to a thing that exists.

use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::table::{Id, Names, Table};
use crate::record::fields::{Id as TypedId, Ref};
use crate::source::{Span, Spanned};

/// Something that knows ids by the names that officers type.
pub(crate) trait Known<T> {
    /// The id behind a name.
    fn find(&self, name: &str) -> Option<Id<T>>;

    /// The name most like one that was typed.
    fn nearest(&self, typed: &str) -> Option<&str>;
}

impl<T> Known<T> for Table<T> {
    fn find(&self, name: &str) -> Option<Id<T>> {
        Table::find(self, name)
    }

    fn nearest(&self, typed: &str) -> Option<&str> {
        nearest(typed, self.names())
    }
}

impl<T> Known<T> for Names<T> {
    fn find(&self, name: &str) -> Option<Id<T>> {
        Names::find(self, name)
    }

    fn nearest(&self, typed: &str) -> Option<&str> {
        nearest(typed, self.iter())
    }
}

/// The thing behind a reference; a reference that leads nowhere is reported as `code` and vanishes.
pub(crate) fn one<R, T>(
    reference: &Ref<R>,
    known: &impl Known<T>,
    code: Code,
    out: &mut Diagnostics,
) -> Option<Id<T>> {
    named(&reference.id, known, code, out)
}

/// The things behind several references, each once.
pub(crate) fn many<R, T>(
    references: &[Ref<R>],
    known: &impl Known<T>,
    code: Code,
    out: &mut Diagnostics,
) -> Vec<Id<T>> {
    let mut found = Vec::with_capacity(references.len());
    for reference in references {
        if let Some(id) = one(reference, known, code, out)
            && !found.contains(&id)
        {
            found.push(id);
        }
    }
    found
}

/// The thing behind a name; as [`one`].
pub(crate) fn named<T>(
    name: &Spanned<String>,
    known: &impl Known<T>,
    code: Code,
    out: &mut Diagnostics,
) -> Option<Id<T>> {
    let found = known.find(&name.value);
    if found.is_none() && !out.may_have_lost(&name.value) {
        out.push(unknown(code, name.at, &name.value, known.nearest(&name.value)));
    }
    found
}

/// The complaint about a name that leads nowhere, with the likeliest intended one.
pub(crate) fn unknown(code: Code, at: Span, typed: &str, nearest: Option<&str>) -> Diagnostic {
    let complaint =
        Diagnostic::new(code, at).arg("id", typed).arg("nearest", nearest.unwrap_or("none"));
    match nearest {
        Some(nearest) => complaint.fix(at, format!("\"{nearest}\"")),
        None => complaint,
    }
}

/// Names for things that will refer to one another. Records whose id is taken are reported and dropped.
pub(crate) fn reserve<R, T>(
    records: Vec<R>,
    noun: &'static str,
    id_of: impl Fn(&R) -> &TypedId,
    out: &mut Diagnostics,
) -> (Names<T>, Vec<R>) {
    let (names, ids) = Table::reserve(records.iter().map(|record| id_of(record).0.value.as_str()));
    let mut kept = Vec::with_capacity(records.len());
    let mut first: Vec<(String, Span)> = Vec::new();
    for (record, id) in records.into_iter().zip(ids) {
        let TypedId(typed) = id_of(&record);
        if id.is_some() {
            first.push((typed.value.clone(), typed.at));
            kept.push(record);
        } else {
            out.push(duplicate(
                noun,
                typed,
                first.iter().find(|(name, _)| *name == typed.value).map(|(_, at)| *at),
            ));
        }
    }
    (names, kept)
}

/// The complaint about an id that is taken.
pub(crate) fn duplicate(
    noun: &'static str,
    typed: &Spanned<String>,
    first: Option<Span>,
) -> Diagnostic {
    let complaint = Diagnostic::new(Code::DuplicateId, typed.at)
        .thing(noun, typed.value.clone())
        .arg("id", typed.value.clone());
    match first {
        Some(first) => complaint.label(first, "first-here"),
        None => complaint,
    }
}

/// Things whose ids need only be unique among siblings: those whose id is taken are reported and dropped.
pub(crate) fn unique<R>(
    records: Vec<R>,
    noun: &'static str,
    id_of: impl Fn(&R) -> &TypedId,
    out: &mut Diagnostics,
) -> Vec<R> {
    let (_, kept) = reserve::<R, ()>(records, noun, id_of, out);
    kept
}
