//! kotosivu.
pub mod address;
pub mod audit;
pub mod check;
pub mod diag;
pub mod disk;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod publish;
pub mod record;
pub mod route;
pub mod source;
pub mod survey;
pub mod translation;
pub mod view;
pub mod words;
