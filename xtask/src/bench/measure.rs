//! Measuring programs from outside, by the operating system's own account of each finished run.
//!
//! Debian's `time` reads that account; times are exact to a hundredth of a second. Nothing here
//! knows what is measured.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What one run took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Run {
    /// Processor seconds, user's and system's together, of all threads.
    pub(crate) cpu: f64,
    /// Seconds by the clock.
    pub(crate) wall: f64,
    /// The most memory that was resident at once, in MiB.
    pub(crate) peak: f64,
}

/// Runs a command to its end and measures it. Fails if it fails, with what it said.
pub(crate) fn run(command: &Command, scratch: &Path) -> Result<Run> {
    let account = scratch.join("time.txt");
    let mut time = Command::new("/usr/bin/time");
    time.args(["-f", "%U %S %e %M", "-o"]).arg(&account);
    time.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        time.current_dir(folder);
    }
    let output = time.stdin(Stdio::null()).output().context("cannot run /usr/bin/time")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{command:?}: {}\n{said}{}", output.status, String::from_utf8_lossy(&output.stdout));
    }
    read_account(&fs::read_to_string(&account)?)
}

fn read_account(line: &str) -> Result<Run> {
    let figures: Vec<f64> = line.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    let [user, system, wall, kib] = figures[..] else { bail!("not an account of a run: {line}") };
    Ok(Run { cpu: user + system, wall, peak: kib / 1024.0 })
}

/// Figures of several runs: the median to quote, and how far they lay apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) median: f64,
    pub(crate) most: f64,
}

impl Spread {
    /// The spread of at least one figure.
    pub(crate) fn of(figures: impl IntoIterator<Item = f64>) -> Spread {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        figures.sort_by(f64::total_cmp);
        let at = |place: usize| figures.get(place).copied().unwrap_or(f64::NAN);
        let (low, high) = (figures.len().saturating_sub(1) / 2, figures.len() / 2);
        Spread {
            least: at(0),
            median: f64::midpoint(at(low), at(high)),
            most: at(figures.len().saturating_sub(1)),
        }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = formatter.precision().unwrap_or(2);
        write!(formatter, "{:.places$}", self.median)?;
        if self.least < self.most {
            write!(formatter, " ({:.places$}–{:.places$})", self.least, self.most)?;
        }
        Ok(())
    }
}

/// How many pages a folder holds, and how many bytes they have together.
pub(crate) fn pages(folder: &Path) -> Result<(usize, u64)> {
    let mut total = (0, 0);
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else if entry.path().extension().is_some_and(|ending| ending == "html") {
                total = (total.0 + 1, total.1 + entry.metadata()?.len());
            }
        }
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_adds_the_system_s_time_to_the_user_s() {
        let run = read_account("1.25 0.50 0.90 2048\n").unwrap();
        assert_eq!(run, Run { cpu: 1.75, wall: 0.9, peak: 2.0 });
        assert!(read_account("Command exited with non-zero status 1").is_err());
    }

    #[test]
    fn a_spread_quotes_the_median_and_says_how_far_apart_the_rest_is() {
        assert_eq!(Spread::of([3.0, 1.0, 2.0]).to_string(), "2.00 (1.00–3.00)");
        assert_eq!(format!("{:.1}", Spread::of([1.0, 2.0])), "1.5 (1.0–2.0)");
        assert_eq!(Spread::of([4.0]).to_string(), "4.00");
    }
}
