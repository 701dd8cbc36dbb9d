//! `theme.toml`: what a folder of `themes/` says of itself.

use crate::record::fields::Id;
use crate::record::reader::record;

record! {
    /// A theme: the look of a site. Stands in `themes/<name>/theme.toml`; a theme without one builds on `koto`.
    Design, "site-theme" {
        /// The theme it builds on: what it does not have itself comes from there. `koto` when left out.
        parent: Option<Id>,
    }
}
