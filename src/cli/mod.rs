//! The command line: arguments in, words and an exit code out.
//!
//! Only this room reads the environment and the clock and prints; everything else is a library.
//! Exit codes: 0 done, 1 the content stopped us, 2 could not run.

mod args;
mod build;
mod check;
mod explain;
mod file;
mod gallery;
mod press;
mod print;
mod progress;
mod refusal;
mod schema;
mod serve;
mod speaker;
mod theme;
mod today;
mod translate;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::args::{Args, Command};
use crate::cli::speaker::Speaker;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It did what it was asked.
    Done,
    /// The content stopped it.
    Stopped,
}

/// Runs the command that was typed.
pub(crate) fn run() -> ExitCode {
    let args = Args::parse();
    let speaker = Speaker::new(&args);
    let ended = match &args.command {
        Command::Build(options) => build::run(&args, options, &speaker),
        Command::Serve(options) => serve::run(&args, options, &speaker),
        Command::Check(options) => check::run(&args, options, &speaker),
        Command::Print(options) => print::run(&args, options, &speaker),
        Command::Translate(options) => translate::run(&args, options, &speaker),
        Command::Theme(options) => theme::run(&args, options, &speaker),
        Command::Explain(options) => explain::run(options, &speaker),
        Command::Schema(options) => schema::run(options),
    };
    match ended {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Stopped) => ExitCode::from(1),
        Err(reason) => {
            speaker.could_not_run(&reason);
            ExitCode::from(2)
        }
    }
}
