//! kotosivu.
pub mod audit;
pub mod diag;
pub mod markdown;
pub mod source;
