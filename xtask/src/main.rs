//! The tasks of those who develop kotosivu: `cargo xtask test`, `cargo xtask schema`, `cargo xtask bench`.
//!
//! A task runs other programs and says how they went. Nothing here is part of kotosivu, and
//! kotosivu is known only as a binary: what it promises is tried from the outside.

#![expect(clippy::print_stdout, reason = "tasks speak to the person who runs them")]
#![expect(clippy::disallowed_methods, reason = "the arrows of the library do not bind its tools")]

mod bench;
mod browser;
mod checkout;
mod leaves;
mod machine;
mod schema;
mod sites;
mod test;

use std::process::ExitCode;

const TASKS: &str = "\
Tasks:
  cargo xtask test [STEPS…]         everything that must hold: format, lints, tests, docs, site, data,
                                    paper, browser
  cargo xtask schema                write schema/ and docs/format.md anew, after the format has changed
  cargo xtask shots                 pictures of ten key pages, three widths, light and dark, into shots/
  cargo xtask bench [PAGES…]        how fast, against Hugo; sites of 1000, 10000 and 50000 pages if not told
  cargo xtask national PAGES FOLDER write the benchmark's site for both, to look at or to profile

KOTOSIVU_SKIP_BROWSER=1 leaves the browser tests out, and says so;
KOTOSIVU_SKIP_JUDGES=1 leaves out those who judge tables, data and paper, which come from the network.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{TASKS}");
            Ok(true)
        }
        ["bench", sizes @ ..] => bench::run(sizes).map(|()| true),
        ["national", pages, folder] => bench::write(pages, folder).map(|()| true),
        ["schema"] => schema::run().map(|()| true),
        ["shots"] => browser::shots().map(|()| true),
        ["test", steps @ ..] => test::run(steps),
        _ => Err(anyhow::anyhow!("no such task: {}\n\n{TASKS}", words.join(" "))),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            println!("{reason:#}");
            ExitCode::from(2)
        }
    }
}
