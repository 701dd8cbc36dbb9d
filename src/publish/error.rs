//! Why a site could not be published: each a sentence with one way out.
//!
//! These are faults of the machine or of the command line. What is wrong in the content is a
//! diagnostic and never gets as far as this room.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::{error, fmt};

/// Why nothing was published. The output folder is as it was.
#[derive(Debug)]
pub enum Error {
    /// The output folder is the project's folder or holds it.
    HoldsProject(PathBuf),
    /// The output folder lies among the sources of the project.
    AmongSources(PathBuf),
    /// A file lies where the output folder, or a folder above it, should be.
    NotAFolder(PathBuf),
    /// The output folder holds files, and kotosivu has never written to it.
    Foreign(PathBuf),
    /// The output folder cannot be replaced: something is mounted there.
    MountPoint(PathBuf),
    /// Another build is writing to the same output folder.
    Busy(PathBuf),
    /// The site has a file at this path of the output folder, and so has somebody else.
    Claimed(String),
    /// The site has two files with this path.
    Twice(String),
    /// This path does not lie inside the site, or is one of kotosivu's own.
    BadPath(String),
    /// The disk is full, or the user's share of it.
    Full(PathBuf),
    /// The user may not write here.
    Denied(PathBuf),
    /// Any other fault in reading.
    Read {
        /// What was to be read.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Any other fault in writing.
    Write {
        /// What was to be written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Error {
    /// The fault that came up in reading `path`.
    pub(super) fn read(path: &Path, source: io::Error) -> Error {
        Error::Read { path: path.to_owned(), source }
    }

    /// The fault that came up in writing `path`.
    pub(super) fn write(path: &Path, source: io::Error) -> Error {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::Full(path),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::Denied(path),
            _ => Error::Write { path, source },
        }
    }

    /// The fault that came up in putting another folder in the place of `output`.
    pub(super) fn replace(output: &Path, source: io::Error) -> Error {
        match source.kind() {
            ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => {
                Error::MountPoint(output.to_owned())
            }
            _ => Error::write(output, source),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::HoldsProject(output) => write!(
                f,
                "the output folder {} holds the project itself; choose a folder of its own, such as public",
                output.display()
            ),
            Error::AmongSources(output) => write!(
                f,
                "the output folder {} lies among the project’s sources; choose a folder of its own, such as public",
                output.display()
            ),
            Error::NotAFolder(path) => {
                write!(
                    f,
                    "{} is a file, not a folder; choose another output folder",
                    path.display()
                )
            }
            Error::Foreign(output) => write!(
                f,
                "the output folder {} holds files that kotosivu did not write; empty it or choose another one",
                output.display()
            ),
            Error::MountPoint(output) => write!(
                f,
                "the output folder {} is mounted and cannot be replaced; choose a folder inside it",
                output.display()
            ),
            Error::Busy(output) => {
                write!(f, "another build is writing to {}; wait until it is done", output.display())
            }
            Error::Claimed(path) => write!(
                f,
                "the site needs {path}, but kotosivu did not write what lies there in the output folder; move it away"
            ),
            Error::Twice(path) => write!(f, "the site has two files named {path}; rename one"),
            Error::BadPath(path) => {
                write!(f, "{path:?} is not a path inside the site; rename the file")
            }
            Error::Full(path) => {
                write!(f, "the disk is full at {}; make room and build again", path.display())
            }
            Error::Denied(path) => write!(
                f,
                "this user may not write to {}; grant the right or choose another output folder",
                path.display()
            ),
            Error::Read { path, source: _ } => write!(f, "cannot read {}", path.display()),
            Error::Write { path, source: _ } => write!(f, "cannot write {}", path.display()),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Error::Read { source, .. } | Error::Write { source, .. } => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Fault = fn(&Path, io::Error) -> Error;

    #[test]
    fn what_the_system_says_becomes_a_fault_with_a_way_out() {
        let output = Path::new("/srv/public");
        let table: &[(Fault, ErrorKind, &str)] = &[
            (Error::write, ErrorKind::StorageFull, "make room"),
            (Error::write, ErrorKind::QuotaExceeded, "make room"),
            (Error::write, ErrorKind::PermissionDenied, "grant the right"),
            (Error::write, ErrorKind::ReadOnlyFilesystem, "grant the right"),
            (Error::write, ErrorKind::FileTooLarge, "cannot write"),
            (Error::replace, ErrorKind::ResourceBusy, "choose a folder inside it"),
            (Error::replace, ErrorKind::CrossesDevices, "choose a folder inside it"),
            (Error::replace, ErrorKind::PermissionDenied, "grant the right"),
            (Error::read, ErrorKind::PermissionDenied, "cannot read"),
        ];
        for (fault, kind, words) in table {
            let sentence = fault(output, (*kind).into()).to_string();
            assert!(sentence.contains(words) && sentence.contains("/srv/public"), "{sentence}");
        }
    }
}
