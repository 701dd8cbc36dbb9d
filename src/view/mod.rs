//! Views: all that a template may see, in one language, ready to print.
//!
//! A view is a pure function of the site, one programme and a language. Views know no theme and no
//! template engine; their fields are the theme contract.

pub mod body;
pub mod frame;
pub mod phrase;
pub mod table;
