//! Tagged, accessible PDF files of print documents, laid out by Typst.
//!
//! The only place that knows Typst. It reads a document as JSON, as `kotosivu`'s `print::doc` writes
//! it, and never touches disk, network or clock.
