//! Why a command could not run, in the words of whoever runs it.
//!
//! These are faults of the machine or of the command line; what is wrong in the content is a
//! diagnostic. The library says them in English sentences; here they get their catalogue keys.

use std::path::Path;
use std::{error, fmt};

use kotosivu::words::{Value, Words};
use kotosivu::{disk, publish};

/// A fault of the command line: the catalogue key of its words, and what they speak of.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    key: &'static str,
    what: String,
    nearest: Option<String>,
    known: Option<String>,
}

/// How many names are told where none is like the one that was typed.
const NAMED: usize = 30;

impl Refusal {
    /// The refusal `key` of what was typed.
    pub(crate) fn new(key: &'static str, what: impl Into<String>) -> Refusal {
        Refusal { key, what: what.into(), nearest: None, known: None }
    }

    /// Adds what was likely meant.
    pub(crate) fn nearest(mut self, nearest: Option<&str>) -> Refusal {
        self.nearest = nearest.map(str::to_owned);
        self
    }

    /// Adds what there is to choose from, in its order.
    pub(crate) fn known(mut self, known: &[&str]) -> Refusal {
        let more = (known.len() > NAMED).then_some("…");
        let named: Vec<&str> = known.iter().take(NAMED).copied().chain(more).collect();
        self.known = (!named.is_empty()).then(|| named.join(", "));
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.key, self.what)
    }
}

impl error::Error for Refusal {}

/// Says why a command could not run. A fault that nobody foresaw is said as the system says it.
pub(crate) fn speak(reason: &anyhow::Error, words: &Words) -> String {
    let Some(Refusal { key, what, nearest, known }) = refusal(reason) else {
        return format!("{reason:#}");
    };
    let cause = reason.chain().nth(1).map(ToString::to_string);
    let args = [
        ("what", Value::Text(&what)),
        ("nearest", Value::Text(nearest.as_deref().unwrap_or("none"))),
        ("known", Value::Text(known.as_deref().unwrap_or("none"))),
        ("reason", Value::Text(cause.as_deref().unwrap_or_default())),
    ];
    words.say(key, &args).unwrap_or_else(|| format!("{reason:#}"))
}

/// What is to be said of a fault; none where nobody foresaw it.
fn refusal(reason: &anyhow::Error) -> Option<Refusal> {
    if let Some(refusal) = reason.downcast_ref::<Refusal>() {
        return Some(refusal.clone());
    }
    if let Some(error) = reason.downcast_ref::<disk::Error>() {
        return Some(match error {
            disk::Error::Project { path, .. } => Refusal::new("refused-project", shown(path)),
            disk::Error::File { path, .. } => Refusal::new("refused-read", path.clone()),
        });
    }
    let (key, what) = of_output(reason.downcast_ref()?);
    Some(Refusal::new(key, what))
}

fn of_output(error: &publish::Error) -> (&'static str, String) {
    match error {
        publish::Error::HoldsProject(path) => ("refused-holds-project", shown(path)),
        publish::Error::AmongSources(path) => ("refused-among-sources", shown(path)),
        publish::Error::NotAFolder(path) => ("refused-not-a-folder", shown(path)),
        publish::Error::Foreign(path) => ("refused-foreign", shown(path)),
        publish::Error::MountPoint(path) => ("refused-mount-point", shown(path)),
        publish::Error::Busy(path) => ("refused-busy", shown(path)),
        publish::Error::Claimed(path) => ("refused-claimed", path.clone()),
        publish::Error::Twice(path) => ("refused-twice", path.clone()),
        publish::Error::BadPath(path) => ("refused-bad-path", path.clone()),
        publish::Error::Full(path) => ("refused-full", shown(path)),
        publish::Error::Denied(path) => ("refused-denied", shown(path)),
        publish::Error::Read { path, .. } => ("refused-read", shown(path)),
        publish::Error::Write { path, .. } => ("refused-write", shown(path)),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kotosivu::diag::words;

    #[test]
    fn faults_of_the_machine_are_told_in_every_language_with_their_cause() {
        let missing = || {
            let source = std::io::Error::new(std::io::ErrorKind::NotFound, "no such folder");
            anyhow::Error::new(disk::Error::Project { path: "x".into(), source })
        };
        for (language, said) in [
            ("fi", "Hankkeen kansiota x ei voi avata: no such folder"),
            ("sv", "Projektets mapp x kan inte öppnas: no such folder"),
            ("en", "The project’s folder x cannot be opened: no such folder"),
        ] {
            assert_eq!(speak(&missing(), &words::catalogue(language)), said);
        }
    }

    #[test]
    fn every_refusal_has_its_words() {
        let path = || std::path::PathBuf::from("p");
        let io = || std::io::Error::other("cause");
        let errors = [
            publish::Error::HoldsProject(path()),
            publish::Error::AmongSources(path()),
            publish::Error::NotAFolder(path()),
            publish::Error::Foreign(path()),
            publish::Error::MountPoint(path()),
            publish::Error::Busy(path()),
            publish::Error::Claimed("p".into()),
            publish::Error::Twice("p".into()),
            publish::Error::BadPath("p".into()),
            publish::Error::Full(path()),
            publish::Error::Denied(path()),
            publish::Error::Read { path: path(), source: io() },
            publish::Error::Write { path: path(), source: io() },
        ];
        for language in ["fi", "sv", "en"] {
            let words = words::catalogue(language);
            for error in &errors {
                assert!(words.has(of_output(error).0), "{language}: {}", of_output(error).0);
            }
            for key in ["refused-code", "refused-kind", "refused-epoch", "refused-base-url"] {
                assert!(words.has(key), "{language}: {key}");
            }
        }
    }
}
