//! Rendering: a view and a theme become the bytes of a page.
//!
//! The hot path of a build: every page passes here once. It must not know the model, the disk, or
//! where pages go.

use serde::Serialize;
use tera::{Context, Value};

use crate::diag::{Code, Diagnostic, Place};
use crate::theme::{Failure, Theme};
use crate::view::frame::Frame;

/// Room for most pages; longer ones grow.
const TYPICAL_PAGE: usize = 16 * 1024;

/// The HTML of a page: template `<frame.kind>.html`, which sees the frame as `page` and the body as
/// `body`, in the language of the frame.
pub fn page(
    theme: &Theme,
    frame: &Frame<'_>,
    body: &impl Serialize,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    rendered(theme, &format!("{}.html", frame.kind), frame, body)
}

/// The same page as it stands in the frames of other sites: template `framed.html`, which sees the
/// same.
pub fn framed(
    theme: &Theme,
    frame: &Frame<'_>,
    body: &impl Serialize,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    rendered(theme, "framed.html", frame, body)
}

fn rendered(
    theme: &Theme,
    template: &str,
    frame: &Frame<'_>,
    body: &impl Serialize,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut html = Vec::with_capacity(TYPICAL_PAGE);
    let mut context = Context::new();
    insert(&mut context, "page", frame)
        .and_then(|()| insert(&mut context, "body", body))
        .and_then(|()| theme.render(&frame.lang, template, &context, &mut html))
        .map_err(|failure| Box::new(failed(frame, failure)))?;
    Ok(html)
}

fn insert(context: &mut Context, name: &'static str, view: &impl Serialize) -> Result<(), Failure> {
    let unfit =
        |error: tera::Error| Failure { template: name.to_owned(), reason: error.to_string() };
    context.insert_value(name, Value::try_from_serializable(view).map_err(unfit)?);
    Ok(())
}

fn failed(frame: &Frame<'_>, failure: Failure) -> Diagnostic {
    Diagnostic::new(Code::TemplateFailed, Place::Page(frame.id.clone()))
        .arg("template", failure.template)
        .arg("reason", failure.reason)
}
