//! Which folder a site is published to, and which folders it is never published to.
//!
//! Wiped projects are the oldest complaint about programs of this kind: so the refusals come before
//! anything is written, and they are made on paths with all links resolved.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf, absolute};

use crate::publish::error::Error;
use crate::publish::manifest;

/// Folders of a project that nothing is ever published into.
const SOURCES: [&str; 4] = ["content", "programmes", "themes", "src"];

/// The output folder with all links resolved, which need not exist yet. Refuses one that holds the
/// project or lies among its sources.
pub(super) fn settle(output: &Path, root: &Path) -> Result<PathBuf, Error> {
    let settled = resolve(output)?;
    let root = resolve(root)?;
    if root.starts_with(&settled) {
        return Err(Error::HoldsProject(output.to_owned()));
    }
    for folder in SOURCES {
        let folder = root.join(folder);
        let real = folder.canonicalize().unwrap_or_else(|_| folder.clone());
        let overlaps = settled.starts_with(&real) || real.starts_with(&settled);
        if overlaps || settled.starts_with(&folder) {
            return Err(Error::AmongSources(output.to_owned()));
        }
    }
    Ok(settled)
}

/// The folder in which the output folder lies.
pub(super) fn parent(output: &Path) -> &Path {
    output.parent().unwrap_or(output)
}

/// What is at the place of the output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occupant {
    /// Nothing at all.
    Nobody,
    /// A folder that is empty but for hidden files.
    Empty,
    /// A folder that kotosivu has written to.
    Ours,
}

/// Looks who is at `output`; refuses what is not kotosivu's and what cannot be replaced.
pub(super) fn occupant(output: &Path) -> Result<Occupant, Error> {
    match fs::metadata(output) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Occupant::Nobody),
        Err(error) => return Err(Error::read(output, error)),
        Ok(metadata) if !metadata.is_dir() => return Err(Error::NotAFolder(output.to_owned())),
        Ok(_) if is_mount_point(output) => return Err(Error::MountPoint(output.to_owned())),
        Ok(_) => {}
    }
    if output.join(manifest::FOLDER).is_dir() {
        return Ok(Occupant::Ours);
    }
    for entry in fs::read_dir(output).map_err(|error| Error::read(output, error))? {
        let entry = entry.map_err(|error| Error::read(output, error))?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            return Err(Error::Foreign(output.to_owned()));
        }
    }
    Ok(Occupant::Empty)
}

/// `path` from the root of the file system, with the links in the part of it that exists resolved.
fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let whole = absolute(path).map_err(|error| Error::read(path, error))?;
    for existing in whole.ancestors() {
        match existing.canonicalize() {
            Ok(real) => return Ok(append(real, whole.strip_prefix(existing).unwrap_or(&whole))),
            Err(error) if error.kind() == ErrorKind::NotADirectory => {}
            // A link that leads nowhere is there, and yet nothing can be made at its place.
            Err(error) if fs::symlink_metadata(existing).is_ok() => {
                return Err(Error::read(existing, error));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::read(existing, error)),
        }
    }
    Ok(whole)
}

fn append(mut real: PathBuf, rest: &Path) -> PathBuf {
    for part in rest.components() {
        match part {
            Component::Normal(name) => real.push(name),
            Component::ParentDir => {
                real.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
        }
    }
    real
}

#[cfg(unix)]
fn is_mount_point(output: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path| fs::metadata(path).map(|metadata| metadata.dev()).ok();
    device(output) != device(parent(output))
}

#[cfg(not(unix))]
fn is_mount_point(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_and_its_sources_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let above = folder.path().canonicalize().unwrap();
        let root = above.join("project");
        fs::create_dir_all(root.join("content/koto")).unwrap();
        for holds in ["", "..", "../", "public/..", "../../", "missing/../../project", "/"] {
            let refused = settle(&root.join(holds), &root);
            assert!(matches!(refused, Err(Error::HoldsProject(_))), "{holds}: {refused:?}");
        }
        for among in ["content", "content/koto/public", "themes", "programmes/x", "src/public"] {
            let refused = settle(&root.join(among), &root);
            assert!(matches!(refused, Err(Error::AmongSources(_))), "{among}: {refused:?}");
        }
        for fine in ["public", "content-2", "../public", "a/b/public", "a/../public"] {
            let settled = settle(&root.join(fine), &root).unwrap();
            assert!(settled.starts_with(&above) && !settled.to_string_lossy().contains(".."));
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_smuggle_an_output_folder_past_the_refusals() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("project");
        fs::create_dir_all(root.join("data/programmes")).unwrap();
        symlink("data/programmes", root.join("programmes")).unwrap();
        symlink("..", root.join("up")).unwrap();
        symlink("nowhere", root.join("dangling")).unwrap();
        symlink(".", root.join("public")).unwrap();
        let refused = |output: &str| settle(&root.join(output), &root).unwrap_err();
        assert!(matches!(refused("up"), Error::HoldsProject(_)));
        assert!(matches!(refused("public"), Error::HoldsProject(_)));
        assert!(matches!(refused("data/programmes/x"), Error::AmongSources(_)));
        assert!(matches!(refused("data"), Error::AmongSources(_)));
        assert!(matches!(refused("programmes/x"), Error::AmongSources(_)));
        assert!(matches!(refused("dangling"), Error::Read { .. }));
        assert!(matches!(refused("dangling/public"), Error::Read { .. }));
    }

    #[test]
    fn only_an_empty_folder_or_our_own_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        assert_eq!(occupant(&output).unwrap(), Occupant::Nobody);
        fs::create_dir(&output).unwrap();
        fs::create_dir(output.join(".git")).unwrap();
        fs::write(output.join(".gitkeep"), "").unwrap();
        assert_eq!(occupant(&output).unwrap(), Occupant::Empty);
        fs::write(output.join("thesis.odt"), "").unwrap();
        assert!(matches!(occupant(&output), Err(Error::Foreign(_))));
        fs::create_dir(output.join(manifest::FOLDER)).unwrap();
        assert_eq!(occupant(&output).unwrap(), Occupant::Ours);
        assert!(matches!(occupant(&output.join("thesis.odt")), Err(Error::NotAFolder(_))));
    }
}
