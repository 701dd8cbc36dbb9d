//! The folder beside the output in which the next site grows until it takes the output's place.
//!
//! It belongs to one build at a time: whoever holds the lock on it. The lock ends with the process
//! that holds it, so what a killed build left behind is found unlocked, and is cleared away by the
//! next one. This file knows folders and files; which of them make up a site it is told.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::publish::error::Error;
use crate::publish::place;

/// How often to try again when another build removes the folder while this one takes it.
const TRIES: usize = 16;

/// How a file that stays is put into the next site: a hard link, unless a test says otherwise.
pub(super) type Link = fn(&Path, &Path) -> io::Result<()>;

/// The folder in which the next site grows. Removed when dropped.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    pub(super) link: Link,
    pub(super) lock: File,
}

impl Staging {
    /// Takes the folder for a build of `output`. Puts back what a build that was killed in the
    /// middle of replacing the output had set aside, and removes what else it left.
    pub(super) fn take(output: &Path) -> Result<Staging, Error> {
        let folder = folder_beside(output);
        for _ in 0..TRIES {
            if let Some(lock) = hold(&folder, output)? {
                let staging = Staging { folder, link: |from, to| fs::hard_link(from, to), lock };
                staging.recover(output)?;
                staging.sweep()?;
                return Ok(staging);
            }
        }
        Err(Error::Busy(output.to_owned()))
    }

    /// Writes one file of the next site. It must not be there yet.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.site().join(path);
        with_folder(&path, || File::create_new(&path))
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|error| Error::write(&path, error))
    }

    /// Puts the file `from` into the next site as it is: its contents and its time.
    pub(super) fn carry(&self, from: &Path, path: &Path) -> io::Result<()> {
        let to = self.site().join(path);
        match with_folder(&to, || (self.link)(from, &to)) {
            Err(error) if !is_taken(&error) => with_folder(&to, || copy(from, &to)),
            linked_or_taken => linked_or_taken,
        }
    }

    /// Puts a link like `from` into the next site; what it points at is not looked at.
    pub(super) fn carry_link(&self, from: &Path, path: &Path) -> io::Result<()> {
        let (target, to) = (fs::read_link(from)?, self.site().join(path));
        with_folder(&to, || copy_link(from, &target, &to))
    }

    /// Makes a folder of the next site, and those above it.
    pub(super) fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(self.site().join(path))
    }

    /// Puts the next site in the place of `output`: at no moment is there anything but the old site
    /// or the new one, where the system can exchange two folders in one step (Linux, but for some
    /// network file systems). Elsewhere there is nothing for the moment between two renames, and
    /// the next build mends it if this one is killed there.
    pub(super) fn replace(&self, output: &Path) -> Result<(), Error> {
        let (site, old) = (self.site(), self.old());
        let replaced = match fs::metadata(output) {
            Ok(metadata) => fs::set_permissions(&site, metadata.permissions())
                .and_then(|()| exchange(&site, output))
                .or_else(|error| match error.kind() {
                    ErrorKind::InvalidInput | ErrorKind::Unsupported => {
                        rename_twice(&site, output, &old)
                    }
                    _ => Err(error),
                }),
            Err(error) if error.kind() == ErrorKind::NotFound => fs::rename(&site, output),
            Err(error) => Err(error),
        };
        replaced.map_err(|error| Error::replace(output, error))
    }

    /// Writes one file over another in `output`: whoever reads it sees the old or the new.
    pub(super) fn overwrite(&self, output: &Path, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.write(path, bytes)?;
        let target = output.join(path);
        fs::rename(self.site().join(path), &target).map_err(|error| Error::write(&target, error))
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn old(&self) -> PathBuf {
        self.folder.join("old")
    }

    fn recover(&self, output: &Path) -> Result<(), Error> {
        if fs::symlink_metadata(output).is_err() && self.old().is_dir() {
            fs::rename(self.old(), output).map_err(|error| Error::replace(output, error))?;
        }
        Ok(())
    }

    fn sweep(&self) -> Result<(), Error> {
        for left in [self.site(), self.old()] {
            match fs::remove_dir_all(&left) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Error::write(&left, error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Drop for Staging {
    /// What cannot be removed now is removed by the next build; the site is published all the same.
    fn drop(&mut self) {
        if self.sweep().is_ok() {
            let _ = release(&self.folder, &self.lock);
        }
    }
}

/// Whether something else already has the place of a file.
pub(super) fn is_taken(error: &io::Error) -> bool {
    let kinds = [ErrorKind::AlreadyExists, ErrorKind::NotADirectory, ErrorKind::IsADirectory];
    kinds.contains(&error.kind())
}

/// `.public.kotosivu` for `public`.
fn folder_beside(output: &Path) -> PathBuf {
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    place::parent(output).join(format!(".{name}.kotosivu"))
}

/// Makes `folder` and locks it. None where another build removed it meanwhile.
fn hold(folder: &Path, output: &Path) -> Result<Option<File>, Error> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            return Err(Error::write(folder, error));
        }
        _ => {}
    }
    match lock(folder) {
        Ok(held) => Ok(held),
        Err(error) if error.kind() == ErrorKind::WouldBlock => Err(Error::Busy(output.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::write(folder, error)),
    }
}

/// Locks the folder itself. None where what was locked is no longer what lies at that path. A file
/// system that cannot lock is used without: there, two builds at once are not noticed.
#[cfg(unix)]
fn lock(folder: &Path) -> io::Result<Option<File>> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    use std::os::unix::fs::MetadataExt;
    let held = File::open(folder)?;
    match flock(&held, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) | Err(Errno::NOLCK | Errno::NOSYS | Errno::NOTSUP) => {}
        Err(errno) => return Err(errno.into()),
    }
    let (mine, there) = (held.metadata()?, fs::symlink_metadata(folder)?);
    Ok((mine.dev() == there.dev() && mine.ino() == there.ino()).then_some(held))
}

/// Opens a file in the folder that nobody else can open meanwhile.
#[cfg(windows)]
fn lock(folder: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt;
    const SHARING_VIOLATION: i32 = 32;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    let mut options = File::options();
    options.write(true).create(true).share_mode(0).custom_flags(DELETE_ON_CLOSE);
    match options.open(folder.join("lock")) {
        Ok(held) => Ok(Some(held)),
        Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => {
            Err(ErrorKind::WouldBlock.into())
        }
        Err(error) => Err(error),
    }
}

/// Removes the folder while the lock is still held, so that nobody locks what is about to go.
#[cfg(unix)]
fn release(folder: &Path, lock: &File) -> io::Result<()> {
    fs::remove_dir(folder)?;
    Ok(rustix::fs::flock(lock, rustix::fs::FlockOperation::Unlock)?)
}

/// The folder still holds the open lock and stays, empty once that is closed.
#[cfg(windows)]
fn release(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

/// Does it, and if the folder of `path` was missing, makes that and does it again. Most files have
/// their folder already, so asking first would cost more than failing sometimes.
fn with_folder<T>(path: &Path, attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match attempt() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(place::parent(path))?;
            attempt()
        }
        outcome => outcome,
    }
}

/// Copies a file with its rights and its time.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if !metadata.is_file() {
        return Err(ErrorKind::Unsupported.into()); // opening a pipe would wait for ever
    }
    let mut source = File::open(from)?;
    let mut target = File::create_new(to)?;
    io::copy(&mut source, &mut target)?;
    target.set_modified(metadata.modified()?)?;
    target.set_permissions(metadata.permissions())
}

#[cfg(unix)]
fn copy_link(_from: &Path, target: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, to)
}

#[cfg(windows)]
fn copy_link(from: &Path, target: &Path, to: &Path) -> io::Result<()> {
    use std::os::windows::fs::{symlink_dir, symlink_file};
    if from.is_dir() { symlink_dir(target, to) } else { symlink_file(target, to) }
}

/// Exchanges two folders in one step.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Sets the old site aside and puts the new one in its place; puts the old one back if that fails.
fn rename_twice(site: &Path, output: &Path, old: &Path) -> io::Result<()> {
    fs::rename(output, old)?;
    fs::rename(site, output).inspect_err(|_| {
        let _ = fs::rename(old, output);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site_of(folder: &Path, text: &str) {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join("a"), text).unwrap();
    }

    #[test]
    fn one_build_at_a_time_holds_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        let held = Staging::take(&output).unwrap();
        assert!(matches!(Staging::take(&output), Err(Error::Busy(_))));
        Staging::take(&folder.path().join("other")).unwrap();
        drop(held);
        Staging::take(&output).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "something was left behind");
    }

    #[test]
    fn only_what_kotosivu_made_is_removed_from_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        let beside = folder_beside(&output);
        fs::create_dir_all(beside.join("site/a/b")).unwrap();
        fs::write(beside.join("letter.txt"), "").unwrap();
        drop(Staging::take(&output).unwrap());
        assert!(beside.join("letter.txt").exists() && !beside.join("site").exists());
    }

    #[test]
    fn two_renames_do_what_an_exchange_does() {
        let folder = tempfile::tempdir().unwrap();
        let [site, output, old] = ["site", "public", "old"].map(|name| folder.path().join(name));
        site_of(&site, "new");
        site_of(&output, "old");
        rename_twice(&site, &output, &old).unwrap();
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "new");
        assert!(rename_twice(&site, &output, &folder.path().join("older")).is_err());
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "new", "not put back");
    }

    #[test]
    fn a_site_set_aside_by_a_killed_build_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        site_of(&folder_beside(&output).join("old"), "old");
        site_of(&folder_beside(&output).join("site"), "new");
        drop(Staging::take(&output).unwrap());
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_failed_replacement_leaves_the_output_alone() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        site_of(&output, "old");
        let staging = Staging::take(&output).unwrap();
        assert!(staging.replace(&output).is_err(), "there is no next site");
        drop(staging);
        assert_eq!(fs::read_to_string(output.join("a")).unwrap(), "old");
    }
}
