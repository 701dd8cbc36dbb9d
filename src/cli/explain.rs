//! `kotosivu explain`: what a complaint means and how to mend it.

use std::fmt::Write;

use kotosivu::check::rules::RULES;
use kotosivu::diag::{Code, nearest, words};
use kotosivu::words::Words;

use crate::cli::Ended;
use crate::cli::args::ExplainOptions;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;

/// Explains one code, or lists them all.
pub(crate) fn run(options: &ExplainOptions, speaker: &Speaker) -> Result<Ended, anyhow::Error> {
    let Some(code) = &options.code else {
        Speaker::answer(&list());
        return Ok(Ended::Done);
    };
    if let Some(text) = words::explain(code, &speaker.words) {
        Speaker::answer(&format!("{text}\n{}", basis(code, &speaker.words)));
        return Ok(Ended::Done);
    }
    let near = nearest(code, Code::ALL.iter().map(|code| code.name()));
    Err(Refusal::new("refused-code", code).nearest(near).into())
}

/// The line that names the law behind a rule of the field, if there is one.
fn basis(code_name: &str, words: &Words) -> String {
    let rule = RULES.iter().find(|rule| rule.code.name().eq_ignore_ascii_case(code_name));
    let law = rule.map(|rule| rule.basis).filter(|law| !law.is_empty());
    let label = words.say("label-basis", &[]).unwrap_or_default();
    law.map(|law| format!("{label}: {law}\n")).unwrap_or_default()
}

fn list() -> String {
    let mut text = String::new();
    for code in Code::ALL {
        let _ = writeln!(text, "{}", code.name());
    }
    text
}
