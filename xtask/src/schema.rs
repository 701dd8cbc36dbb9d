//! `cargo xtask schema`: the schemas for editors and the format reference, written into the checkout.
//!
//! They are what kotosivu prints of itself. `tests/schema.rs` says when they are old, and when a kind
//! of file is missing here.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::checkout::{cargo, root};

/// The kinds of files that have a schema; those of open data begin with `open`.
const KINDS: [&str; 11] = [
    "site",
    "registry",
    "programme",
    "parts",
    "section",
    "page",
    "theme",
    "examples",
    "open-index",
    "open-parties",
    "open-programme",
];

/// Writes `schema/<kind>.schema.json` of every kind, and `docs/format.md`.
pub(crate) fn run() -> Result<()> {
    for kind in KINDS {
        write(kind, &root().join("schema").join(format!("{kind}.schema.json")))?;
    }
    write("reference", &root().join("docs").join("format.md"))
}

fn write(kind: &str, path: &Path) -> Result<()> {
    let mut command = cargo(["run", "--quiet", "--package", "kotosivu", "--", "schema", kind]);
    let printed = command.output().with_context(|| format!("cannot run kotosivu schema {kind}"))?;
    if !printed.status.success() {
        bail!("kotosivu schema {kind}: {}", String::from_utf8_lossy(&printed.stderr));
    }
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, &printed.stdout))
        .with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.strip_prefix(root()).unwrap_or(path).display());
    Ok(())
}
