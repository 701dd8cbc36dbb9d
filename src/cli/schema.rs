//! `kotosivu schema`: the format of the files, for editors and for people.

use crate::cli::Ended;
use crate::cli::args::SchemaOptions;
use crate::cli::speaker::Speaker;

/// Prints the schema of one kind of file.
pub(crate) fn run(options: &SchemaOptions) -> Result<Ended, anyhow::Error> {
    let text = kotosivu::record::schema::print(&options.kind)
        .ok_or_else(|| anyhow::anyhow!("there is no kind of file called {}", options.kind))?;
    Speaker::answer(&text);
    Ok(Ended::Done)
}
