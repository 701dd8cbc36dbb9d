//! Prints: complaints to standard error, answers to standard output.

use std::io::{IsTerminal, Write};

use clap::ValueEnum;
use kotosivu::diag::emit::{self, Format};
use kotosivu::diag::{Report, words};
use kotosivu::words::{Value, Words};

use crate::cli::args::{Args, FormatName, Spoken};
use crate::cli::refusal;

/// Speaks to whoever runs the command, in their language and in the form they asked for.
pub(crate) struct Speaker {
    pub(crate) words: Words,
    pub(crate) language: &'static str,
    format: FormatName,
    quiet: bool,
}

impl Speaker {
    /// A speaker as the arguments and the environment ask.
    pub(crate) fn new(args: &Args) -> Speaker {
        let typed = args.lang.as_deref().and_then(|word| Spoken::from_str(word, true).ok());
        let typed = typed.filter(|_| !args.command.takes_language());
        let language = typed.map_or_else(language_of_system, tag);
        Speaker {
            words: words::catalogue(language),
            language,
            format: FormatName::from_str(&args.format, true).unwrap_or(FormatName::Human),
            quiet: args.quiet,
        }
    }

    /// Prints complaints: to standard error for people, as the answer for programs.
    pub(crate) fn complain(&self, reports: &[Report]) {
        let text = emit::render(reports, &self.words, self.layout());
        match self.format {
            FormatName::Human if reports.is_empty() => {}
            FormatName::Human => write_err(&text),
            FormatName::Json | FormatName::Github => write_out(&text),
        }
    }

    /// Says how much was found, for work that could not go on to say more.
    pub(crate) fn sum_up(&self, reports: &[Report]) {
        if self.format == FormatName::Human && !reports.is_empty() {
            write_err(&format!("{}\n", emit::summary(reports, &self.words)));
        }
    }

    /// Says one line about how the work went, unless told to be quiet or read by a program.
    pub(crate) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) {
        if !self.quiet && self.format == FormatName::Human {
            write_err(&format!("{}\n", self.words.say(key, args).unwrap_or_default()));
        }
    }

    /// A word or a phrase that asks for no values.
    pub(crate) fn word(&self, key: &str) -> String {
        self.sentence(key, &[])
    }

    /// A sentence of an answer.
    pub(crate) fn sentence(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.say(key, args).unwrap_or_default()
    }

    /// A number of things in words: “3 pages”.
    pub(crate) fn count(&self, key: &str, number: usize) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.words.say(key, &[("count", Value::Number(number))]).unwrap_or_default()
    }

    /// How much was found, in words.
    pub(crate) fn found(&self, errors: usize, warnings: usize, infos: usize) -> String {
        emit::tally(errors, warnings, infos, &self.words)
    }

    /// Whether the answer is read by a program.
    pub(crate) fn is_json(&self) -> bool {
        self.format == FormatName::Json
    }

    /// The words of a key.
    pub(crate) fn phrase(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.say(key, args).unwrap_or_default()
    }

    /// Prints an answer.
    pub(crate) fn answer(text: &str) {
        write_out(text);
    }

    /// Says why the command could not run at all.
    pub(crate) fn could_not_run(&self, reason: &anyhow::Error) {
        let level = words::level(kotosivu::diag::Severity::Error, &self.words);
        write_err(&format!("{level}: {}\n", refusal::speak(reason, &self.words)));
    }

    /// Whether progress may be drawn: on a terminal, for people who want to hear of it.
    pub(crate) fn may_draw(&self) -> bool {
        !self.quiet && self.format == FormatName::Human && std::io::stderr().is_terminal()
    }

    fn layout(&self) -> Format {
        const WIDTH: usize = 100;
        match self.format {
            FormatName::Json => Format::Json,
            FormatName::Github => Format::Github,
            FormatName::Human if std::io::stderr().is_terminal() => {
                Format::Human { color: variable("NO_COLOR").is_none(), width: WIDTH }
            }
            FormatName::Human => Format::Narrated,
        }
    }
}

const fn tag(language: Spoken) -> &'static str {
    match language {
        Spoken::Fi => "fi",
        Spoken::Sv => "sv",
        Spoken::En => "en",
    }
}

/// The language of the system's locale, where we speak it; English elsewhere.
fn language_of_system() -> &'static str {
    let locale =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable).unwrap_or_default();
    match locale.get(..2) {
        Some("fi") => "fi",
        Some("sv") => "sv",
        _ => "en",
    }
}

/// A variable of the environment that is set to something.
pub(crate) fn variable(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the command line reads the environment")]
    let value = std::env::var(name);
    value.ok().filter(|value| !value.is_empty())
}

/// A reader who has gone away is no reason to fail.
fn write_err(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

fn write_out(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
