//! The command `kotosivu`.
//!
//! All it does is hand its arguments to the command line room and its answer to the system.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
