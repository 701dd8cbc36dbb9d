//! Tests.

mod properties_prose;
