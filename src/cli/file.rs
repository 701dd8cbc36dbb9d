//! Writes files of a project in the place of others: whole or not at all.
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
    write_all(&[(path.to_owned(), bytes.to_owned())])
}

/// Puts several files in their places, all of them or none: nothing is put in its place before all are
/// written, and if the system then fails, those that were put there are what they were.
pub(crate) fn write_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), publish::Error> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        match Staged::new(path, bytes) {
            Ok(one) => staged.push(one),
            Err(source) => {
                staged.iter().for_each(Staged::forget);
                return Err(fault(path, source));
            }
        }
    }
    for (place, one) in staged.iter().enumerate() {
        if let Err(source) = fs::rename(&one.aside, &one.real) {
            staged[..place].iter().for_each(Staged::restore);
            staged[place..].iter().for_each(Staged::forget);
            return Err(fault(&one.real, source));
        }
    }
    Ok(())
}

/// The bytes of a file that somebody named on the command line.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, publish::Error> {
    fs::read(path).map_err(|source| publish::Error::Read { path: path.to_owned(), source })
}

/// Whether there is a file.
pub(crate) fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether a folder is meant: it is one, or its name ends as folders are written.
pub(crate) fn is_folder(path: &Path) -> bool {
    let closing = ['/', std::path::MAIN_SEPARATOR];
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(closing)
}

fn fault(path: &Path, source: io::Error) -> publish::Error {
    match source.kind() {
        ErrorKind::PermissionDenied => publish::Error::Denied(path.to_owned()),
        ErrorKind::StorageFull => publish::Error::Full(path.to_owned()),
        _ => publish::Error::Write { path: path.to_owned(), source },
    }
}

/// A file that is written beside its place.
struct Staged {
    aside: PathBuf,
    real: PathBuf,
    /// What lies in its place now.
    old: Option<Vec<u8>>,
}

impl Staged {
    fn new(path: &Path, bytes: &[u8]) -> io::Result<Staged> {
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some(folder) = real.parent() {
            fs::create_dir_all(folder)?;
        }
        let staged = Staged { aside: aside(&real), old: fs::read(&real).ok(), real };
        let written = staged.fill(bytes);
        if written.is_err() {
            staged.forget();
        }
        written.map(|()| staged)
    }

    fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).open(&self.aside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        match fs::metadata(&self.real) {
            Ok(old) => fs::set_permissions(&self.aside, old.permissions()),
            Err(_) => Ok(()),
        }
    }

    /// What was begun is of no use to anyone.
    fn forget(&self) {
        let _ = fs::remove_file(&self.aside);
    }

    fn restore(&self) {
        let _ = match &self.old {
            Some(bytes) => fs::write(&self.real, bytes),
            None => fs::remove_file(&self.real),
        };
    }
}

/// A hidden name beside it, which no listing of a project takes for one of its files.
fn aside(real: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(real.file_name().unwrap_or_default());
    name.push(".new");
    real.with_file_name(name)
}
