//! The files beside `programme.toml`: what the programme consists of.

use crate::record::goals::Goal;
use crate::record::principles::{Coverage, Duty, PrincipleGroup};
use crate::record::reader::record;
use crate::record::services::Service;

record! {
    /// A file of a programme's folder beside `programme.toml`. `services.toml`, `goals.toml`, `principles.toml` and `duties.toml` are the custom; any may be split into several files or a folder.
    Parts, "parts" {
        /// Services.
        service: Vec<Service>,
        /// Goals with their measures.
        goal: Vec<Goal>,
        /// Groups of principles.
        principle_group: Vec<PrincipleGroup>,
        /// Duties of actors.
        duty: Vec<Duty>,
        /// Who may organise what.
        coverage: Vec<Coverage>,
    }
}
