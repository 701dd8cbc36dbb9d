//! What goes on paper, made of the same views as the pages.
//!
//! A print document is plain values; who lays it out (the member `print/`, with Typst) is not known
//! here, nor are files and themes.

pub mod doc;
