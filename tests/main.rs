//! All tests of the program from outside, in one binary.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_types, reason = "tests write files")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests lay projects on the disk and look at what comes of them"
)]

/// The arrows between the rooms, and the shape of the files.
mod architecture;
/// `kotosivu build` on a real disk.
mod build;
/// Small projects with all that is wrong with each: `tests/cases/*.md`.
mod cases;
/// The program as people run it: exit codes, streams, languages.
mod cli;
/// Every component with its examples, and the style guide that shows them.
mod components;
/// What servers are told: headers, caching, the page for what is missing.
mod deploy;
/// The real documents survive on the site: what they say, read by hand.
mod documents;
/// The files beside pages: every cell of every table, read back.
mod downloads;
/// One example of every kind of page.
mod example_views;
/// Files for translators' tools, written and read back by the real program.
mod exchange;
/// What programs follow: sitemap, calendars, feeds.
mod feeds;
/// What the rules of the field find in the real programmes.
mod findings;
/// The main content of the real programmes' pages, and what templates see of three.
mod golden;
/// Easy language, and the pseudo-locale.
mod languages;
/// Open data: its files hold to their schemas, and everything published is in them.
mod open_data;
/// What goes on paper says all that the page says.
mod paper;
/// Pictures: as documents to be read, and whatever is drawn on them.
mod pictures;
/// Documents for paper as people ask for them.
mod print;
/// A small project in a folder of its own, and the program run on it.
mod project;
/// The small languages typed in strings, tried on many generated ones.
mod properties;
/// Texts sent to translators' tools and back: nothing is lost, and nothing broken gets in.
mod properties_exchange;
/// Gettext catalogues, read and written.
mod properties_po;
/// Prose and pages: nothing panics and nothing slips through.
mod properties_prose;
/// Records: any bytes in any file, and the real files with slips made in them.
mod properties_records;
/// Generated programmes: whatever their words, their sites hold together.
mod properties_site;
mod properties_translation;
/// Pages read by tests.
mod reading;
/// The README is followed.
mod readme;
/// The programmes of this repository, opened once.
mod real;
/// The schemas and the format reference in the repository.
mod schema;
/// The index of the search, read as the script reads it.
mod search;
/// The preview over real sockets.
mod serve;
/// What must hold whatever is typed; `fuzz/` asks it too.
mod survives;
/// `kotosivu theme` as people run it.
mod theme_command;
/// The default theme on every kind of page.
mod themes;
mod translate;
