//! From what was typed to what holds: resolves records into the model and reports all that does not hold.
//!
//! Resolving never stops at a mistake: what cannot be resolved is reported once and left out of the
//! model, so that nothing complains about it twice. This room reads no files and renders nothing.

mod dues;
mod goals;
mod lookup;
mod outline;
mod principles;
mod programme;
pub(crate) mod progress;
mod prose;
mod registry;
pub mod rules;
mod sections;
mod services;
mod site;
mod speech;
mod statement;
mod timing;

pub use outline::outline;
pub use programme::resolve as programme;
pub(crate) use programme::spoken as spoken_programme;
pub use progress::report as progress_of;
pub use site::{Ground, resolve as site};
pub(crate) use site::{SpokenGround, spoken as spoken_site};
pub(crate) use speech::{catalogue, po_reason};
