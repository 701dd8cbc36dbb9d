//! Tests.

/// One example of every kind of page.
mod example_views;
/// What must hold for every input, tried on many generated ones.
mod properties;
/// Gettext catalogues, read and written.
mod properties_po;
mod properties_prose;
/// The default theme on every kind of page.
mod themes;
