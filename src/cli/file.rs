//! Writes one file of a project in the place of another: whole or not at all.
//!
//! `publish` writes whole sites and keeps out of a project's sources; this writes a source that the
//! author asked to be renewed. It knows nothing of what stands in the file.

#![expect(clippy::disallowed_methods, reason = "the command line renews a source when told to")]

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use kotosivu::publish;

/// Puts `bytes` at `path`. They are written beside it first, so that whoever reads it finds the old
/// file or the new one. A link stays a link, and the rights of the old file stay too.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), publish::Error> {
    let fault = |source: io::Error| match source.kind() {
        ErrorKind::PermissionDenied => publish::Error::Denied(path.to_owned()),
        ErrorKind::StorageFull => publish::Error::Full(path.to_owned()),
        _ => publish::Error::Write { path: path.to_owned(), source },
    };
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Some(folder) = real.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    let aside = aside(&real);
    let written = put(&aside, &real, bytes);
    if written.is_err() {
        // What was begun is of no use to anyone.
        let _ = fs::remove_file(&aside);
    }
    written.map_err(fault)
}

fn put(aside: &Path, real: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    if let Ok(old) = fs::metadata(real) {
        fs::set_permissions(aside, old.permissions())?;
    }
    fs::rename(aside, real)
}

/// A hidden name beside it, which no listing of a project takes for one of its files.
fn aside(real: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(real.file_name().unwrap_or_default());
    name.push(".new");
    real.with_file_name(name)
}
