//! Tests.

/// What must hold for every input, tried on many generated ones.
mod properties;
/// Gettext catalogues, read and written.
mod properties_po;
mod properties_prose;
