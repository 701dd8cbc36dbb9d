//! kotosivu.
pub mod diag;
pub mod language;
pub mod locale;
pub mod model;
pub mod source;
