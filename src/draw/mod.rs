//! Pictures laid out at build time: shapes and wrapped words with whole numbers for places.
//!
//! A drawing is told what to show as plain labels and a direction; it hands back a [`picture::Picture`]
//! that a theme turns into SVG. Nothing here knows programmes, pages, markup or colours. Layouts
//! are written once, from start to end: `sheet` mirrors them for scripts that run to the left.

pub mod measure;
pub mod picture;
pub mod tree;
pub mod years;

mod sheet;

/// The width of a drawing for tablets and half windows, in its own units: what `main` is wide where
/// a window of 40rem shows it, so that its words are never smaller than they are drawn.
pub const NARROW: i32 = 608;

/// The width of a drawing for wide windows, in its own units.
pub const WIDE: i32 = 1120;
