//! Publishing the site: the one door through which files go out.
//!
//! A [`Sink`] takes the files of a site from many threads, writes those that have changed into a
//! folder beside the output, and on [`Sink::commit`] lets that folder take the output's place in
//! one step. Killed at any moment, the output is the old site or the new one, whole; what others
//! have put there stays; nothing unchanged is touched. (Killed means the process: files are not
//! forced to the platter one by one, so a power cut is left to the file system.)
//! This room must not know what the files are or where they come from.

#![expect(clippy::disallowed_methods, reason = "this module is the writer of the file system")]
#![expect(clippy::disallowed_types, reason = "this module is the writer of the file system")]

mod error;
mod manifest;
mod place;
mod staging;

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::publish::manifest::{Digest, Entry};
use crate::publish::place::Occupant;
use crate::publish::staging::Staging;

pub use error::Error;
pub use manifest::Manifest;

/// The record of the site in `output`; none where nothing was published or the record is damaged.
pub fn last(output: &Path) -> Option<Manifest> {
    Manifest::read(output)
}

/// What a build did to the output folder, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// New or changed, and so written.
    pub written: usize,
    /// As they were, and so left alone.
    pub unchanged: usize,
    /// In the old site and not in the new one.
    pub removed: usize,
}

/// A site on its way to the output folder. Dropped before [`Sink::commit`], it leaves the output as
/// it was.
#[derive(Debug)]
pub struct Sink {
    output: PathBuf,
    occupant: Occupant,
    last: Option<Manifest>,
    placed: Mutex<Vec<Placed>>,
    staging: Staging,
}

/// A file that was put.
#[derive(Debug)]
struct Placed {
    entry: Entry,
    /// Whether the output folder already has it.
    kept: bool,
}

impl Sink {
    /// Opens the folder `output` for the next site of the project at `root`. Nothing in it changes
    /// before [`Sink::commit`]. Fails if the folder holds the project, lies among its sources, or is
    /// neither empty (but for hidden files) nor kotosivu's; and while another build has it open.
    pub fn open(output: &Path, root: &Path) -> Result<Sink, Error> {
        let output = place::settle(output, root)?;
        make_parent(&output)?;
        let staging = Staging::take(&output)?;
        let occupant = place::occupant(&output)?;
        let last = Manifest::read(&output);
        Ok(Sink { output, occupant, last, placed: Mutex::default(), staging })
    }

    /// Adds a file to the site at `path`, which is relative and written with `/`. May be called from
    /// any thread. Fails on a path that leads out of the site, and on one where the output folder
    /// has something else that kotosivu did not write.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.place(path, bytes, None)
    }

    /// The same with a note, which [`Sink::note`] tells while the next site is made.
    pub fn put_noted(&self, path: &str, bytes: &[u8], note: &str) -> Result<(), Error> {
        self.place(path, bytes, Some(note.into()))
    }

    /// The note with which the file at `path` was put into the last site.
    pub fn note(&self, path: &str) -> Option<&str> {
        self.last.as_ref()?.find(path)?.note.as_deref()
    }

    /// Takes the file at `path` over from the last site as it is, with its note, and answers how many
    /// bytes it has. None, and nothing taken over, where it is gone or has another length by now.
    pub fn keep(&self, path: &str) -> Option<u64> {
        let entry = self.last.as_ref()?.find(path)?;
        let is_whole = manifest::file_length(&self.output.join(path)) == Some(entry.length);
        is_whole.then(|| {
            self.add(Placed { entry: entry.clone(), kept: true });
            entry.length
        })
    }

    fn place(&self, path: &str, bytes: &[u8], note: Option<Box<str>>) -> Result<(), Error> {
        if !is_inside(path) {
            return Err(Error::BadPath(path.to_owned()));
        }
        let sha256 = Digest::of(bytes);
        let kept = self.is_there(path, sha256, bytes)?;
        if !kept {
            self.staging.write(path, bytes)?;
        }
        let entry = Entry { path: path.into(), sha256, length: bytes.len() as u64, note };
        self.add(Placed { entry, kept });
        Ok(())
    }

    fn add(&self, file: Placed) {
        self.placed.lock().unwrap_or_else(PoisonError::into_inner).push(file);
    }

    /// Publishes what was put, and with it `inputs`, by which [`last`] tells what it was made from.
    /// If nothing changed, nothing but the record is touched, and that only if it says
    /// something new.
    pub fn commit(self, inputs: &str) -> Result<Published, Error> {
        let (next, kept) = self.next(inputs)?;
        let published = self.compare(&next, &kept);
        if published.written + published.removed > 0 || self.last.is_none() {
            self.complete(&next, &kept)?;
            self.staging.replace(&self.output)?;
        } else if self.last.as_ref() != Some(&next) {
            self.staging.overwrite(&self.output, manifest::PATH, &record(&next)?)?;
        }
        Ok(published)
    }

    /// Whether the output folder already has this file.
    fn is_there(&self, path: &str, sha256: Digest, bytes: &[u8]) -> Result<bool, Error> {
        if self.occupant == Occupant::Nobody {
            return Ok(false);
        }
        let there = self.output.join(path);
        match self.last.as_ref().and_then(|last| last.find(path)) {
            Some(entry) if entry.sha256 != sha256 => Ok(false),
            Some(entry) => Ok(manifest::file_length(&there) == Some(entry.length)),
            None => self.is_same_stray(path, &there, bytes),
        }
    }

    /// Whether a file that is not on record has these bytes; fails if it has others. Where the
    /// record was lost, such a file is most likely ours, and is written again.
    fn is_same_stray(&self, path: &str, there: &Path, bytes: &[u8]) -> Result<bool, Error> {
        let Ok(metadata) = fs::symlink_metadata(there) else { return Ok(false) };
        if metadata.is_dir() {
            return Ok(false);
        }
        let same_length = metadata.is_file() && metadata.len() == bytes.len() as u64;
        if same_length && fs::read(there).map_err(|error| Error::read(there, error))? == bytes {
            return Ok(true);
        }
        let record_lost = self.occupant == Occupant::Ours && self.last.is_none();
        if record_lost && metadata.is_file() {
            return Ok(false);
        }
        Err(Error::Claimed(path.to_owned()))
    }

    /// The record of the next site, and which of its files the output folder already has.
    fn next(&self, inputs: &str) -> Result<(Manifest, Vec<bool>), Error> {
        let mut placed = self.placed.lock().unwrap_or_else(PoisonError::into_inner);
        let mut placed = std::mem::take(&mut *placed);
        placed.sort_unstable_by(|a, b| a.entry.path.cmp(&b.entry.path));
        if let Some(twice) = placed.windows(2).find(|two| two[0].entry.path == two[1].entry.path) {
            return Err(Error::Twice(twice[0].entry.path.to_string()));
        }
        let (entries, kept) = placed.into_iter().map(|file| (file.entry, file.kept)).unzip();
        Ok((Manifest::new(inputs, entries), kept))
    }

    fn compare(&self, next: &Manifest, kept: &[bool]) -> Published {
        let unchanged = kept.iter().filter(|kept| **kept).count();
        let removed = self.last.as_ref().map_or(0, |last| last.missing_from(next));
        Published { written: kept.len() - unchanged, unchanged, removed }
    }

    /// Adds to the next site what is not written anew: unchanged files, strays and the record.
    fn complete(&self, next: &Manifest, kept: &[bool]) -> Result<(), Error> {
        self.staging.write(manifest::PATH, &record(next)?)?;
        let kept: Vec<&Entry> = next.kept(kept).collect();
        kept.into_par_iter().try_for_each(|entry| {
            let from = self.output.join(&*entry.path);
            self.staging
                .carry(&from, Path::new(&*entry.path))
                .map_err(|error| Error::write(&from, error))
        })?;
        if self.occupant == Occupant::Nobody { Ok(()) } else { self.carry_strays(next) }
    }

    /// Carries over what others have put into the output folder: files, links and empty folders.
    fn carry_strays(&self, next: &Manifest) -> Result<(), Error> {
        let is_ours = |path: &str| {
            path == manifest::PATH
                || next.find(path).is_some()
                || self.last.as_ref().is_some_and(|last| last.find(path).is_some())
        };
        let mut entries = WalkDir::new(&self.output).min_depth(1).into_iter().peekable();
        while let Some(entry) = entries.next() {
            let entry = entry.map_err(|error| self.walk_fault(error))?;
            let path = self.path_of(&entry);
            if entry.file_type().is_dir() {
                // What comes after a folder lies deeper, unless the folder is empty.
                let next_depth = entries.peek().and_then(|next| Some(next.as_ref().ok()?.depth()));
                if next_depth.is_none_or(|depth| depth <= entry.depth()) {
                    stray(path, self.staging.make_folder(path))?;
                }
            } else if !path.to_str().is_some_and(is_ours) {
                let is_link = entry.path_is_symlink();
                let carry = if is_link { Staging::carry_link } else { Staging::carry };
                stray(path, carry(&self.staging, entry.path(), path))?;
            }
        }
        Ok(())
    }

    fn path_of<'a>(&self, entry: &'a DirEntry) -> &'a Path {
        entry.path().strip_prefix(&self.output).unwrap_or(entry.path())
    }

    fn walk_fault(&self, error: walkdir::Error) -> Error {
        let path = error.path().unwrap_or(&self.output).to_owned();
        Error::read(&path, io::Error::from(error))
    }
}

/// The outcome of carrying a stray: where the next site has something else at its place, the site
/// must give way.
fn stray(path: &Path, carried: io::Result<()>) -> Result<(), Error> {
    carried.map_err(|error| {
        if staging::is_taken(&error) {
            Error::Claimed(path.to_string_lossy().into_owned())
        } else {
            Error::write(path, error)
        }
    })
}

fn record(manifest: &Manifest) -> Result<Vec<u8>, Error> {
    manifest.to_bytes().map_err(|error| Error::write(Path::new(manifest::PATH), error.into()))
}

fn make_parent(output: &Path) -> Result<(), Error> {
    let parent = place::parent(output);
    fs::create_dir_all(parent).map_err(|error| {
        if staging::is_taken(&error) {
            Error::NotAFolder(parent.to_owned())
        } else {
            Error::write(parent, error)
        }
    })
}

/// Whether a path is relative, plain and not one of kotosivu's own.
fn is_inside(path: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    path.split('/').all(plain)
        && !path.contains(['\\', '\0'])
        && path.split('/').next() != Some(manifest::FOLDER)
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fs::File;
    use std::time::{Duration, SystemTime};

    /// A project with an output folder in it.
    struct Project {
        folder: tempfile::TempDir,
    }

    impl Project {
        fn new() -> Project {
            Project { folder: tempfile::tempdir().unwrap() }
        }

        fn output(&self) -> PathBuf {
            self.folder.path().join("public")
        }

        fn open(&self) -> Result<Sink, Error> {
            Sink::open(&self.output(), self.folder.path())
        }

        fn sink(&self, files: &[(&str, &str)]) -> Sink {
            let sink = self.open().unwrap();
            for (path, text) in files {
                sink.put(path, text.as_bytes()).unwrap();
            }
            sink
        }

        fn publish(&self, files: &[(&str, &str)]) -> Published {
            self.sink(files).commit("").unwrap()
        }

        /// What somebody else puts into the output folder.
        fn stray(&self, path: &str, text: &str) {
            let path = self.output().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        /// Every file of the output but the record, with its text.
        fn files(&self) -> BTreeMap<String, String> {
            WalkDir::new(self.output())
                .into_iter()
                .map(Result::unwrap)
                .filter(|entry| entry.file_type().is_file())
                .map(|entry| {
                    let path = entry.path().strip_prefix(self.output()).unwrap();
                    (path.to_str().unwrap().to_owned(), fs::read_to_string(entry.path()).unwrap())
                })
                .filter(|(path, _)| path != manifest::PATH)
                .collect()
        }

        fn modified(&self, path: &str) -> SystemTime {
            fs::metadata(self.output().join(path)).unwrap().modified().unwrap()
        }

        /// Makes a file look old, so that a later write to it shows in its time.
        fn age(&self, path: &str) {
            let file = File::options().write(true).open(self.output().join(path)).unwrap();
            file.set_modified(long_ago()).unwrap();
        }

        /// Whether nothing lies beside the output folder.
        fn is_clean(&self) -> bool {
            let mut names = fs::read_dir(self.folder.path()).unwrap();
            names.all(|entry| entry.unwrap().file_name() == "public")
        }
    }

    fn long_ago() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
    }

    fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    fn published(written: usize, unchanged: usize, removed: usize) -> Published {
        Published { written, unchanged, removed }
    }

    /// Ends a sink as the death of its process would: nothing is tidied up, the lock is gone.
    #[cfg(unix)]
    fn kill(sink: Sink) {
        let sink = std::mem::ManuallyDrop::new(sink);
        rustix::fs::flock(&sink.staging.lock, rustix::fs::FlockOperation::Unlock).unwrap();
    }

    const OLD: &[(&str, &str)] = &[("fi/a/index.html", "a"), ("fi/b/index.html", "b"), ("x", "x")];
    const NEW: &[(&str, &str)] = &[("fi/a/index.html", "a"), ("fi/c/index.html", "c"), ("x", "y")];

    #[test]
    fn only_what_changed_is_written() {
        let project = Project::new();
        assert_eq!(project.publish(OLD), published(3, 0, 0));
        assert_eq!(project.files(), texts(OLD));
        project.age("fi/a/index.html");
        project.age("x");
        assert_eq!(project.publish(NEW), published(2, 1, 1));
        assert_eq!(project.files(), texts(NEW));
        assert_eq!(project.modified("fi/a/index.html"), long_ago());
        assert_ne!(project.modified("x"), long_ago());
        assert!(!project.output().join("fi/b").exists(), "an empty folder of ours was left");
        assert!(project.is_clean());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_touched_when_nothing_changed() {
        use std::os::unix::fs::MetadataExt;
        let project = Project::new();
        project.publish(OLD);
        let state = || {
            let entries = WalkDir::new(project.output()).sort_by_file_name().into_iter();
            entries
                .map(|entry| {
                    let metadata = entry.unwrap().metadata().unwrap();
                    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
                })
                .collect::<Vec<_>>()
        };
        let before = state();
        assert_eq!(project.publish(OLD), published(0, 3, 0));
        assert_eq!(state(), before);
        assert!(project.is_clean());
    }

    #[test]
    fn new_inputs_alone_change_the_record_alone() {
        let project = Project::new();
        project.sink(OLD).commit("one").unwrap();
        assert_eq!(last(&project.output()).unwrap().inputs(), "one");
        project.age("x");
        assert_eq!(project.sink(OLD).commit("two").unwrap(), published(0, 3, 0));
        assert_eq!(last(&project.output()).unwrap().inputs(), "two");
        assert_eq!(project.modified("x"), long_ago());
        assert!(project.is_clean());
    }

    #[test]
    fn a_noted_file_is_kept_for_as_long_as_it_is_what_was_put() {
        let project = Project::new();
        let sink = project.open().unwrap();
        assert_eq!((sink.note("a.pdf"), sink.keep("a.pdf")), (None, None));
        sink.put_noted("a.pdf", b"paper", "of b").unwrap();
        sink.commit("").unwrap();
        project.age("a.pdf");
        let sink = project.sink(&[("x", "x")]);
        assert_eq!((sink.note("a.pdf"), sink.keep("a.pdf")), (Some("of b"), Some(5)));
        assert_eq!(sink.commit("").unwrap(), published(1, 1, 0));
        assert_eq!(project.modified("a.pdf"), long_ago());
        fs::write(project.output().join("a.pdf"), "scraps").unwrap();
        let sink = project.open().unwrap();
        assert_eq!((sink.note("a.pdf"), sink.keep("a.pdf")), (Some("of b"), None));
        sink.put_noted("a.pdf", b"paper", "of b").unwrap();
        drop(sink);
        fs::remove_file(project.output().join("a.pdf")).unwrap();
        assert_eq!(project.open().unwrap().keep("a.pdf"), None);
    }

    #[test]
    fn the_record_tells_whether_the_site_is_intact() {
        let project = Project::new();
        assert_eq!(last(&project.output()), None);
        project.publish(OLD);
        let record = last(&project.output()).unwrap();
        assert_eq!(record.len(), 3);
        assert!(record.intact(&project.output()));
        fs::write(project.output().join("x"), "longer").unwrap();
        assert!(!record.intact(&project.output()));
        fs::remove_file(project.output().join("x")).unwrap();
        assert!(!record.intact(&project.output()));
    }

    #[test]
    fn what_was_damaged_by_hand_is_mended() {
        let project = Project::new();
        project.publish(OLD);
        fs::write(project.output().join("x"), "longer").unwrap();
        fs::remove_dir_all(project.output().join("fi/a")).unwrap();
        assert_eq!(project.publish(OLD), published(2, 1, 0));
        assert_eq!(project.files(), texts(OLD));
    }

    #[test]
    fn strays_survive() {
        let project = Project::new();
        project.publish(OLD);
        project.stray("letter.txt", "l");
        project.stray("fi/b/photo.jpg", "p");
        project.stray(".well-known/security.txt", "s");
        project.stray(".kotosivu/note", "n");
        project.age("letter.txt");
        fs::create_dir_all(project.output().join("empty/inner")).unwrap();
        project.publish(NEW);
        let mut all = texts(NEW);
        all.extend(texts(&[
            ("letter.txt", "l"),
            ("fi/b/photo.jpg", "p"),
            (".well-known/security.txt", "s"),
            (".kotosivu/note", "n"),
        ]));
        assert_eq!(project.files(), all);
        assert!(project.output().join("empty/inner").is_dir());
        assert_eq!(project.modified("letter.txt"), long_ago());
        assert_eq!(project.publish(NEW), published(0, 3, 0), "a stray was taken for ours");
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_and_rights_survive() {
        use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
        let project = Project::new();
        project.publish(OLD);
        symlink("/nowhere", project.output().join("link")).unwrap();
        symlink("../..", project.output().join("fi/up")).unwrap();
        let _pipe = std::os::unix::net::UnixListener::bind(project.output().join("s")).unwrap();
        let rights = fs::Permissions::from_mode(0o2750);
        fs::set_permissions(project.output(), rights).unwrap();
        project.publish(NEW);
        assert_eq!(fs::read_link(project.output().join("link")).unwrap(), Path::new("/nowhere"));
        assert_eq!(fs::read_link(project.output().join("fi/up")).unwrap(), Path::new("../.."));
        let kind = fs::symlink_metadata(project.output().join("s")).unwrap().file_type();
        assert!(kind.is_socket());
        let mode = fs::metadata(project.output()).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o2750);
    }

    #[test]
    fn a_file_of_somebody_else_is_never_overwritten() {
        let table: &[(&str, &str)] = &[
            ("letter.txt", "letter.txt"),  // another text
            ("media/a.jpg", "media"),      // a folder where the site needs a file
            ("media", "media/index.html"), // a file where the site needs a folder
        ];
        for (stray, wanted) in table {
            let project = Project::new();
            project.publish(OLD);
            project.stray(stray, "mine");
            let sink = project.sink(OLD);
            let outcome = sink.put(wanted, b"site").and_then(|()| sink.commit("").map(|_| ()));
            match outcome {
                Err(Error::Claimed(path)) => assert_eq!(path, *stray),
                other => panic!("{stray}: {other:?}"),
            }
            let mut all = texts(OLD);
            all.extend(texts(&[(stray, "mine")]));
            assert_eq!(project.files(), all);
            assert!(project.is_clean());
        }
    }

    #[test]
    fn a_stray_with_the_very_text_of_the_site_becomes_part_of_it() {
        let project = Project::new();
        project.publish(OLD);
        project.stray("robots.txt", "r");
        let with_robots = [OLD, &[("robots.txt", "r")]].concat();
        assert_eq!(project.publish(&with_robots), published(0, 4, 0));
        assert_eq!(project.publish(OLD), published(0, 3, 1));
        assert_eq!(project.files(), texts(OLD));
    }

    #[test]
    fn without_its_record_the_folder_is_still_ours_and_nothing_unclaimed_is_lost() {
        let project = Project::new();
        project.publish(OLD);
        project.stray("letter.txt", "l");
        fs::write(project.output().join(manifest::PATH), "{damaged").unwrap();
        assert_eq!(project.publish(NEW), published(2, 1, 0));
        let mut all = texts(NEW);
        all.extend(texts(&[("letter.txt", "l"), ("fi/b/index.html", "b")]));
        assert_eq!(project.files(), all);
        assert_eq!(project.publish(NEW), published(0, 3, 0));
    }

    #[test]
    fn a_foreign_folder_is_refused_and_one_of_hidden_files_taken() {
        let project = Project::new();
        project.stray("thesis.odt", "t");
        assert!(matches!(project.open(), Err(Error::Foreign(_))));
        assert_eq!(project.files(), texts(&[("thesis.odt", "t")]));
        assert!(project.is_clean());

        let project = Project::new();
        project.stray(".gitkeep", "");
        project.publish(&[("x", "x")]);
        assert_eq!(project.files(), texts(&[(".gitkeep", ""), ("x", "x")]));
    }

    #[test]
    fn a_file_in_the_way_of_the_output_folder_is_named() {
        let project = Project::new();
        fs::write(project.folder.path().join("public"), "").unwrap();
        assert!(matches!(project.open(), Err(Error::NotAFolder(_))));
        let below = project.output().join("site");
        assert!(matches!(Sink::open(&below, project.folder.path()), Err(Error::NotAFolder(_))));
    }

    #[test]
    fn a_dropped_sink_leaves_the_output_as_it_was() {
        let project = Project::new();
        drop(project.sink(NEW));
        assert!(!project.output().exists() && project.is_clean());
        project.publish(OLD);
        drop(project.sink(NEW));
        assert_eq!(project.files(), texts(OLD));
        assert!(project.is_clean());
    }

    #[cfg(unix)]
    #[test]
    fn killed_at_any_step_the_output_is_the_old_site_or_the_new_one() {
        type Step<'a> = &'a dyn Fn(&Sink);
        let steps: &[(Step, &[(&str, &str)])] = &[
            (&|_| {}, OLD),
            (&|sink| complete(sink), OLD),
            (
                &|sink| {
                    complete(sink);
                    sink.staging.replace(&sink.output).unwrap();
                },
                NEW,
            ),
        ];
        for (until, site) in steps {
            let project = Project::new();
            project.publish(OLD);
            project.stray("letter.txt", "l");
            let sink = project.sink(NEW);
            until(&sink);
            kill(sink);
            let mut all = texts(site);
            all.extend(texts(&[("letter.txt", "l")]));
            assert_eq!(project.files(), all);
            assert!(last(&project.output()).unwrap().intact(&project.output()));
            assert!(!project.is_clean(), "the killed build left nothing, so this tests nothing");

            project.publish(NEW);
            assert_eq!(project.files().len(), 4);
            assert!(project.is_clean());
        }
    }

    #[cfg(unix)]
    fn complete(sink: &Sink) {
        let (next, kept) = sink.next("").unwrap();
        sink.complete(&next, &kept).unwrap();
    }

    #[test]
    fn the_second_of_two_builds_is_told_to_wait() {
        let project = Project::new();
        let first = project.sink(OLD);
        assert!(matches!(project.open(), Err(Error::Busy(_))));
        first.commit("").unwrap();
        assert_eq!(project.publish(NEW), published(2, 1, 1));
    }

    #[test]
    fn without_hard_links_files_are_copied_with_their_time() {
        let project = Project::new();
        project.publish(OLD);
        project.stray("letter.txt", "l");
        project.age("letter.txt");
        project.age("fi/a/index.html");
        let mut sink = project.open().unwrap();
        sink.staging.link = |_, _| Err(io::ErrorKind::Unsupported.into());
        for (path, text) in NEW {
            sink.put(path, text.as_bytes()).unwrap();
        }
        assert_eq!(sink.commit("").unwrap(), published(2, 1, 1));
        let mut all = texts(NEW);
        all.extend(texts(&[("letter.txt", "l")]));
        assert_eq!(project.files(), all);
        assert_eq!(project.modified("letter.txt"), long_ago());
        assert_eq!(project.modified("fi/a/index.html"), long_ago());
    }

    #[test]
    fn the_record_is_the_same_on_one_thread_and_on_four() {
        let record_of = |threads| {
            let project = Project::new();
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let sink = project.open().unwrap();
            pool.install(|| {
                (0..500_u32).into_par_iter().for_each(|n| {
                    let path = format!("fi/{}/{n}/index.html", n % 7);
                    sink.put(&path, n.to_string().as_bytes()).unwrap();
                });
                assert_eq!(sink.commit("v").unwrap(), published(500, 0, 0));
            });
            assert_eq!(project.files().len(), 500);
            fs::read(project.output().join(manifest::PATH)).unwrap()
        };
        assert_eq!(record_of(1), record_of(4));
    }

    #[test]
    fn paths_that_are_not_plainly_inside_the_site_are_refused() {
        let project = Project::new();
        let sink = project.open().unwrap();
        for path in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../x",
            "a/../../x",
            "a/..",
            "./a",
            "a/./b",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            ".kotosivu/manifest.json",
            ".kotosivu",
        ] {
            assert!(matches!(sink.put(path, b""), Err(Error::BadPath(_))), "{path:?}");
        }
        sink.put("a/..b/.c/ä ö", b"").unwrap();
    }

    #[test]
    fn two_files_of_one_name_are_an_error() {
        let project = Project::new();
        project.publish(OLD);
        let sink = project.sink(OLD);
        sink.put("x", b"x").unwrap();
        assert!(matches!(sink.commit(""), Err(Error::Twice(path)) if path == "x"));
        assert_eq!(project.files(), texts(OLD));
    }
}
