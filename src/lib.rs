//! kotosivu.
pub mod address;
pub mod audit;
pub mod diag;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod record;
pub mod source;
pub mod translation;
pub mod view;
pub mod words;
