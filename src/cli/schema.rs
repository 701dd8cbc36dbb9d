//! `kotosivu schema`: the format of the files, for editors and for people.

use kotosivu::diag::nearest;
use kotosivu::export::open;
use kotosivu::record::schema;

use crate::cli::Ended;
use crate::cli::args::SchemaOptions;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;

/// Prints the schema of one kind of file.
pub(crate) fn run(options: &SchemaOptions) -> Result<Ended, anyhow::Error> {
    let unknown = || {
        Refusal::new("refused-kind", &options.kind)
            .nearest(nearest(&options.kind, schema::kinds().chain(open::schemas())))
    };
    let text = schema::print(&options.kind).or_else(|| open::schema(&options.kind));
    let text = text.ok_or_else(unknown)?;
    Speaker::answer(&text);
    Ok(Ended::Done)
}
