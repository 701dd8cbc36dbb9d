//! Finished pages, read as a browser would: what an accessible, correct page must not have.
//!
//! Only what is certain from the markup alone is complained about. This room knows nothing of
//! themes, of the model or of the disk: it is handed addresses and HTML. [`read`] takes one page at
//! a time and keeps little of it; [`links()`] then asks whether the pages fit together.

mod fault;
mod links;
mod packed;
mod page;
mod tag;

pub use fault::{Fault, FaultKind};
pub use links::{LinkFault, LinkFaultKind, links};
pub use packed::Packed;
pub use page::read;

/// What is kept of a page that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// Its path from the site's root: `fi/kuopio/index.html`.
    pub address: String,
    /// The ids on it.
    pub ids: Packed,
    /// Where it leads, and what it loads, within the site: hrefs and sources as written, without
    /// those that begin with a scheme or another host.
    pub links: Packed,
    /// Its versions in other languages, as its head declares them.
    pub alternates: Vec<Alternate>,
    /// What is wrong with it, in the order of the page; what is wrong with the page as a whole
    /// comes last.
    pub faults: Vec<Fault>,
}

/// One `link rel="alternate" hreflang` of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// The language tag, or `x-default`.
    pub language: String,
    /// The address as written, absolute or relative.
    pub href: String,
}
