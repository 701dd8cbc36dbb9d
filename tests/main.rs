//! Tests.

/// What must hold for every input, tried on many generated ones.
mod properties;
mod properties_prose;
