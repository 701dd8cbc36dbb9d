//! The press: what lays documents out, if this program was built with it.
//!
//! Typst is known to `pdf` alone, behind the feature of that name, for it takes long to build. Without
//! it the commands that make documents are there and say what to do instead.

#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod pdf;

use kotosivu::diag::{Diagnostic, Diagnostics, Report};

use crate::cli::refusal::Refusal;

#[cfg(feature = "pdf")]
pub(crate) use pdf::open;

#[cfg(not(feature = "pdf"))]
pub(crate) use without::open;

/// Refuses where there is no press, before anything is read.
pub(crate) fn ready() -> Result<(), Refusal> {
    let refusal = || Refusal::new("refused-no-pdf", env!("CARGO_PKG_VERSION"));
    if cfg!(feature = "pdf") { Ok(()) } else { Err(refusal()) }
}

/// Faults as they are told.
pub(crate) fn sealed(faults: Vec<Diagnostic>) -> Vec<Report> {
    let mut out = Diagnostics::default();
    out.extend(faults);
    out.seal(&[])
}

#[cfg(not(feature = "pdf"))]
mod without {
    use kotosivu::diag::Diagnostic;
    use kotosivu::print::doc::PrintDoc;
    use kotosivu::print::press::{Fault, Press, Pressed};
    use kotosivu::studio::Studio;

    /// What there is never one of.
    pub(crate) enum NoPress {}

    impl Press for NoPress {
        fn press(&self, _: &PrintDoc) -> Result<Pressed, Vec<Fault>> {
            match *self {}
        }

        fn mark(&self) -> &str {
            match *self {}
        }
    }

    /// Never a press.
    pub(crate) fn open(_: &Studio) -> Result<NoPress, Vec<Diagnostic>> {
        Err(Vec::new())
    }
}
