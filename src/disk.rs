//! Reading the project: the one door through which files come in.
//!
//! A [`Tree`] is the listing of the project, without contents; texts are read from it when they are
//! asked for. What the author can mend (a link that leads out, a file that is not UTF-8) is a
//! diagnostic and the rest is read on; only a project that cannot be listed at all is an [`Error`].
//! This room must not know what any file means, and it never writes.

#![expect(clippy::disallowed_methods, reason = "this module is the reader of the file system")]
#![expect(clippy::disallowed_types, reason = "this module is the reader of the file system")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use std::{error, fmt};

use walkdir::{DirEntry, WalkDir};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::source::{FileId, SourceFile, Sources};

/// The file that makes a folder a project.
const SITE: &str = "kotosivu.toml";
/// The folders that are listed beside it; each may be absent.
const FOLDERS: [&str; 3] = ["content", "programmes", "themes"];
/// The largest text that is read, in bytes.
const LIMIT: u64 = 8 * MEBIBYTE;
const MEBIBYTE: u64 = 1024 * 1024;
/// How many links to folders may lie on the way to one file. Loops are found without it; it keeps
/// folders that link to each other crosswise from being listed along every way through them.
const LINKS_DEEP: usize = 3;

/// The machine's faults: nothing that an author can mend in a file.
#[derive(Debug)]
pub enum Error {
    /// The project's folder is not there or may not be opened.
    Project {
        /// The folder as it was given.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file that was listed cannot be read any more.
    File {
        /// Its path from the project's root.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Project { path, source: _ } => {
                write!(f, "cannot open the project’s folder {}", path.display())
            }
            Error::File { path, source: _ } => write!(f, "cannot read {path}"),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Error::Project { source, .. } | Error::File { source, .. } => Some(source),
        }
    }
}

/// What tells one state of a file from the next without reading it. Equal stamps of one path mean
/// equal contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    identity: (u64, i64, i64),
}

impl Stamp {
    fn of(metadata: &Metadata) -> Stamp {
        let identity = identity(metadata);
        Stamp { len: metadata.len(), modified: metadata.modified().ok(), identity }
    }
}

/// Inode and time of change: they tell apart two saves of equal length within one tick of the
/// clock, and a file that was moved here together with its old time.
#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

/// One file of the project, not read yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its number: its place in path order.
    pub id: FileId,
    /// Its path from the project's root, always with `/`.
    pub path: String,
    /// Its length in bytes when it was listed.
    pub len: u64,
    /// Its state when it was listed.
    pub stamp: Stamp,
}

/// The listing of a project: `kotosivu.toml` and every file below `content/`, `programmes/` and
/// `themes/`, sorted by path. Hidden files and what editors leave behind are not part of it.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    files: Vec<Listed>,
    /// What could not be listed and was reported: files and folders.
    gaps: Vec<String>,
}

impl Tree {
    /// Lists the project at `root`. Links are followed as long as they stay inside the project;
    /// whatever cannot be listed is reported to `out` and left out.
    pub fn scan(root: &Path, out: &mut Diagnostics) -> Result<Tree, Error> {
        let no_project = |source| Error::Project { path: root.to_owned(), source };
        let root = root.canonicalize().map_err(no_project)?;
        fs::read_dir(&root).map_err(no_project)?;
        let mut scan = Scan { root: &root, found: Vec::new(), gaps: Vec::new(), out };
        scan.site();
        for folder in FOLDERS {
            scan.top_folder(folder);
        }
        let (files, gaps) = (number(scan.found), scan.gaps);
        Ok(Tree { root, files, gaps })
    }

    /// The project's folder, with all links resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The files below `folder`, a path from the root without a closing `/`, in path order.
    pub fn under(&self, folder: &str) -> impl Iterator<Item = &Listed> {
        let prefix = format!("{folder}/");
        let first = self.files.partition_point(|listed| listed.path < prefix);
        self.files[first..].iter().take_while(move |listed| listed.path.starts_with(&prefix))
    }

    /// Every file, in path order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Listed> {
        self.files.iter()
    }

    /// The file with this number.
    pub fn get(&self, id: FileId) -> Option<&Listed> {
        self.files.get(id.0 as usize)
    }

    /// The file at exactly this path.
    pub fn find(&self, path: &str) -> Option<&Listed> {
        let index = self.files.binary_search_by(|listed| listed.path.as_str().cmp(path)).ok()?;
        self.files.get(index)
    }

    /// The files and folders that could not be listed, in the order in which they were reported.
    pub fn gaps(&self) -> impl Iterator<Item = &str> {
        self.gaps.iter().map(String::as_str)
    }

    /// Whether both list the same paths, so that every number means the same file in both.
    pub fn same_paths(&self, other: &Tree) -> bool {
        let same_gaps = self.gaps == other.gaps;
        same_gaps
            && self
                .files
                .iter()
                .map(|listed| &listed.path)
                .eq(other.files.iter().map(|listed| &listed.path))
    }

    /// Reads one text. A byte order mark is taken off; line ends stay as they are, so that spans
    /// are exact. A text that is gone, larger than 8 MiB or not UTF-8 is reported to `out`.
    pub fn read_text(&self, listed: &Listed, out: &mut Diagnostics) -> Option<Arc<SourceFile>> {
        match read_at_most(&self.root.join(&listed.path)).and_then(decode) {
            Ok(text) => {
                Some(Arc::new(SourceFile { id: listed.id, path: listed.path.clone(), text }))
            }
            Err(unread) => {
                out.push(unread.complaint(&listed.path));
                out.lose_file();
                None
            }
        }
    }

    /// Reads these texts; those that cannot be read are reported to `out` and left out.
    pub fn read<'a>(
        &self,
        files: impl Iterator<Item = &'a Listed>,
        out: &mut Diagnostics,
    ) -> Sources {
        self.read_with(&mut Shelf::default(), files, out)
    }

    /// Reads these texts, taking those that have not changed from the shelf, and puts on it
    /// what had to be read. What it holds of files that are gone or have changed is dropped.
    pub fn read_with<'a>(
        &self,
        kept: &mut Shelf,
        files: impl Iterator<Item = &'a Listed>,
        out: &mut Diagnostics,
    ) -> Sources {
        kept.drop_outdated(self);
        Sources::new(files.filter_map(|listed| self.text_from(kept, listed, out)).collect())
    }

    /// Reads a file whole, whatever it holds: pictures, fonts, documents to hand out.
    pub fn read_bytes(&self, listed: &Listed) -> Result<Vec<u8>, Error> {
        fs::read(self.root.join(&listed.path))
            .map_err(|source| Error::File { path: listed.path.clone(), source })
    }

    fn text_from(
        &self,
        kept: &mut Shelf,
        listed: &Listed,
        out: &mut Diagnostics,
    ) -> Option<Arc<SourceFile>> {
        let file = match kept.take(listed) {
            Some(file) => file,
            None => self.read_text(listed, out)?,
        };
        kept.texts.insert(listed.path.clone(), (listed.stamp, Arc::clone(&file)));
        Some(file)
    }
}

/// Texts kept from one reading to the next, by path and stamp.
#[derive(Debug, Default)]
pub struct Shelf {
    texts: BTreeMap<String, (Stamp, Arc<SourceFile>)>,
}

impl Shelf {
    /// The text of this file, if it is the same state of it; under its present number.
    fn take(&mut self, listed: &Listed) -> Option<Arc<SourceFile>> {
        let (stamp, file) = self.texts.remove(&listed.path)?;
        if stamp != listed.stamp {
            return None;
        }
        if file.id == listed.id {
            return Some(file);
        }
        let SourceFile { id: _, path, text } = &*file;
        Some(Arc::new(SourceFile { id: listed.id, path: path.clone(), text: text.clone() }))
    }

    fn drop_outdated(&mut self, tree: &Tree) {
        self.texts.retain(|path, (stamp, _)| {
            tree.find(path).is_some_and(|listed| listed.stamp == *stamp)
        });
    }
}

/// Puts what was found into path order and numbers it.
fn number(mut found: Vec<(String, Stamp)>) -> Vec<Listed> {
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    (0..)
        .zip(found)
        .map(|(id, (path, stamp))| Listed { id: FileId(id), path, len: stamp.len, stamp })
        .collect()
}

/// A listing in the making. Paths come in pairs: `real` is where a file lies, with all links
/// resolved; `shown` is where the author sees it, from the root.
struct Scan<'a> {
    root: &'a Path,
    found: Vec<(String, Stamp)>,
    gaps: Vec<String>,
    out: &'a mut Diagnostics,
}

impl Scan<'_> {
    fn site(&mut self) {
        let real = self.root.join(SITE);
        match fs::symlink_metadata(&real) {
            Ok(metadata) if metadata.is_symlink() => self.link(&real, SITE, &mut Vec::new()),
            Ok(metadata) => self.file(SITE, &metadata),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.out.push(Diagnostic::new(Code::NoSite, Place::Path(SITE.to_owned())));
            }
            Err(error) => self.unreadable(SITE, &error.to_string()),
        }
    }

    fn top_folder(&mut self, name: &str) {
        let real = self.root.join(name);
        match fs::symlink_metadata(&real) {
            Ok(metadata) if metadata.is_symlink() => self.link(&real, name, &mut Vec::new()),
            Ok(metadata) if metadata.is_dir() => self.folder(&real, name, &mut Vec::new()),
            Ok(_) => self.unreadable(name, "it is not a folder"),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => self.unreadable(name, &error.to_string()),
        }
    }

    /// Lists what is below a folder. `passed` are the links that led here.
    fn folder(&mut self, real: &Path, shown: &str, passed: &mut Vec<PathBuf>) {
        let walk = WalkDir::new(real).min_depth(1).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| !is_leftover(entry.file_name())) {
            match entry {
                Ok(entry) => {
                    let path = shown_below(shown, real, entry.path());
                    self.entry(&entry, &path, passed);
                }
                Err(error) => {
                    let path = error.path().unwrap_or(real);
                    let path = shown_below(shown, real, path);
                    let reason = error.io_error().map_or_else(String::new, ToString::to_string);
                    self.unreadable(&path, &reason);
                }
            }
        }
    }

    fn entry(&mut self, entry: &DirEntry, shown: &str, passed: &mut Vec<PathBuf>) {
        let kind = entry.file_type();
        if entry.file_name().to_str().is_none() {
            self.unreadable(shown, "its name is not UTF-8");
        } else if kind.is_symlink() {
            self.link(entry.path(), shown, passed);
        } else if !kind.is_dir() {
            match entry.metadata() {
                Ok(metadata) => self.file(shown, &metadata),
                Err(error) => self.unreadable(shown, &error.to_string()),
            }
        }
    }

    fn link(&mut self, real: &Path, shown: &str, passed: &mut Vec<PathBuf>) {
        let target = real.canonicalize().and_then(|target| {
            let metadata = fs::metadata(&target)?;
            Ok((target, metadata))
        });
        match target {
            Err(error) => self.unreadable(shown, &error.to_string()),
            Ok((target, _)) if !target.starts_with(self.root) => self.leaves(shown, &target),
            Ok((target, metadata)) if metadata.is_dir() => {
                passed.push(real.to_owned());
                self.linked_folder(&target, shown, passed);
                passed.pop();
            }
            Ok((_, metadata)) => self.file(shown, &metadata),
        }
    }

    fn linked_folder(&mut self, target: &Path, shown: &str, passed: &mut Vec<PathBuf>) {
        if passed.iter().any(|link| link.starts_with(target)) {
            self.unreadable(shown, "the link leads back to a folder it lies in");
        } else if passed.len() > LINKS_DEEP {
            self.unreadable(shown, "too many links lie on the way to it");
        } else {
            self.folder(target, shown, passed);
        }
    }

    fn file(&mut self, shown: &str, metadata: &Metadata) {
        if metadata.is_file() {
            self.found.push((shown.to_owned(), Stamp::of(metadata)));
        } else {
            self.unreadable(shown, "it is not a file");
        }
    }

    fn leaves(&mut self, shown: &str, target: &Path) {
        self.gaps.push(shown.to_owned());
        let place = Place::Path(shown.to_owned());
        let target = target.to_string_lossy().into_owned();
        self.out.push(Diagnostic::new(Code::LinkLeavesProject, place).arg("target", target));
    }

    fn unreadable(&mut self, shown: &str, reason: &str) {
        self.gaps.push(shown.to_owned());
        let place = Place::Path(shown.to_owned());
        self.out.push(Diagnostic::new(Code::UnreadableFile, place).arg("reason", reason));
    }
}

/// The path that the author sees of `path`, which lies in the folder `real` that is seen as `shown`.
fn shown_below(shown: &str, real: &Path, path: &Path) -> String {
    let below = path.strip_prefix(real).unwrap_or(path);
    let mut all = shown.to_owned();
    for part in below {
        all.push('/');
        all.push_str(&part.to_string_lossy());
    }
    all
}

/// Whether a name is that of a hidden file or of what editors and office programs leave behind.
fn is_leftover(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let numbered = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    let ends = ["~", ".bck", ".swp"];
    numbered || name.starts_with(['.', '~']) || ends.iter().any(|end| name.ends_with(end))
}

/// Why a text could not be read.
enum Unread {
    Io(io::Error),
    TooLarge { len: u64 },
    NotUtf8 { line: usize },
}

impl Unread {
    fn complaint(&self, path: &str) -> Diagnostic {
        let at = Place::Path(path.to_owned());
        match self {
            Unread::Io(error) => {
                Diagnostic::new(Code::UnreadableFile, at).arg("reason", error.to_string())
            }
            Unread::TooLarge { len } => Diagnostic::new(Code::FileTooLarge, at)
                .arg("size", megabytes(*len))
                .arg("limit", megabytes(LIMIT)),
            Unread::NotUtf8 { line } => Diagnostic::new(Code::NotUtf8, at).arg("line", *line),
        }
    }
}

/// Whole megabytes, rounded up, so that what is too large also reads as larger than the limit.
fn megabytes(len: u64) -> usize {
    usize::try_from(len.div_ceil(MEBIBYTE)).unwrap_or(usize::MAX)
}

/// The bytes of a text, with at most one byte more than the limit in memory: a file may grow while
/// it is read.
fn read_at_most(path: &Path) -> Result<Vec<u8>, Unread> {
    let file = File::open(path).map_err(Unread::Io)?;
    let len = file.metadata().map_err(Unread::Io)?.len();
    if len > LIMIT {
        return Err(Unread::TooLarge { len });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(len).unwrap_or(0) + 1);
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(Unread::Io)?;
    let len = bytes.len() as u64;
    if len > LIMIT { Err(Unread::TooLarge { len }) } else { Ok(bytes) }
}

fn decode(bytes: Vec<u8>) -> Result<String, Unread> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Unread::NotUtf8 { line: good.split(|byte| *byte == b'\n').count() }
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Arg;

    struct Project {
        folder: tempfile::TempDir,
    }

    impl Project {
        fn new(files: &[(&str, &str)]) -> Project {
            let project = Project { folder: tempfile::tempdir().unwrap() };
            for (path, text) in files {
                project.write(path, text.as_bytes());
            }
            project
        }

        fn at(&self, path: &str) -> PathBuf {
            self.folder.path().join("project").join(path)
        }

        fn write(&self, path: &str, bytes: &[u8]) {
            let path = self.at(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }

        /// The listing, and the complaints as code, path and arguments.
        fn scan(&self) -> (Tree, Vec<Complaint>) {
            let mut out = Diagnostics::default();
            let tree = Tree::scan(&self.at(""), &mut out).unwrap();
            (tree, complaints(out))
        }

        #[cfg(unix)]
        fn link(&self, target: &str, path: &str) {
            let path = self.at(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::os::unix::fs::symlink(target, path).unwrap();
        }
    }

    type Complaint = (Code, String, Vec<(&'static str, Arg)>);

    fn complaints(out: Diagnostics) -> Vec<Complaint> {
        out.seal(&[])
            .into_iter()
            .map(|report| {
                let path = report.path().to_owned();
                (report.diagnostic.code, path, report.diagnostic.args)
            })
            .collect()
    }

    fn codes(found: &[Complaint]) -> Vec<(Code, &str)> {
        found.iter().map(|(code, path, _)| (*code, path.as_str())).collect()
    }

    fn paths(tree: &Tree) -> Vec<&str> {
        tree.files.iter().map(|listed| listed.path.as_str()).collect()
    }

    /// What reading one file of a project gives: its text or the complaint.
    fn read(bytes: &[u8]) -> Result<String, Vec<Complaint>> {
        let project = Project::new(&[(SITE, "")]);
        project.write("content/a.md", bytes);
        let (tree, _) = project.scan();
        let mut out = Diagnostics::default();
        let file = tree.read_text(tree.find("content/a.md").unwrap(), &mut out);
        file.map(|file| file.text.clone()).ok_or_else(|| complaints(out))
    }

    #[test]
    fn the_listing_is_sorted_by_path_and_numbered() {
        let project = Project::new(&[
            ("themes/koto/theme.toml", ""),
            ("programmes/kuopio-2024/programme.toml", ""),
            ("programmes/kuopio/programme.toml", ""),
            ("programmes/kuopio/goals.toml", "a = 1"),
            (SITE, ""),
            ("README.md", ""),
            ("public/index.html", ""),
        ]);
        let (tree, found) = project.scan();
        assert_eq!(
            paths(&tree),
            [
                SITE,
                "programmes/kuopio-2024/programme.toml",
                "programmes/kuopio/goals.toml",
                "programmes/kuopio/programme.toml",
                "themes/koto/theme.toml",
            ]
        );
        assert!(tree.files.iter().enumerate().all(|(i, listed)| listed.id.0 as usize == i));
        assert_eq!(tree.find("programmes/kuopio/goals.toml").unwrap().len, 5);
        assert_eq!(found, []);
    }

    #[test]
    fn under_gives_a_folder_and_not_its_namesakes() {
        let project = Project::new(&[
            (SITE, ""),
            ("content/kuopio-2/a.md", ""),
            ("content/kuopio/a.md", ""),
            ("content/kuopio/b/c.md", ""),
            ("content/kuopio.md", ""),
        ]);
        let (tree, _) = project.scan();
        let under = |folder| tree.under(folder).map(|l| l.path.as_str()).collect::<Vec<_>>();
        assert_eq!(under("content/kuopio"), ["content/kuopio/a.md", "content/kuopio/b/c.md"]);
        assert_eq!(under("themes"), [""; 0]);
    }

    #[test]
    fn a_project_without_site_is_complained_about_and_a_missing_one_is_an_error() {
        let project = Project::new(&[("content/a.md", "")]);
        let (tree, found) = project.scan();
        assert_eq!(paths(&tree), ["content/a.md"]);
        assert_eq!(codes(&found), [(Code::NoSite, SITE)]);

        let error = Tree::scan(&project.at("nowhere"), &mut Diagnostics::default()).unwrap_err();
        assert!(error.to_string().ends_with("nowhere"), "{error}");
    }

    #[test]
    fn hidden_files_and_leftovers_are_not_listed() {
        let project = Project::new(&[
            (SITE, ""),
            ("content/.git/a", ""),
            ("content/.a.md.swp", ""),
            ("content/a.md~", ""),
            ("content/#a.md#", ""),
            ("content/a.bck", ""),
            ("content/a.swp", ""),
            ("content/~$a.docx", ""),
            ("content/#1.md", ""),
        ]);
        assert_eq!(paths(&project.scan().0), ["content/#1.md", SITE]);
    }

    #[test]
    fn a_file_where_a_folder_belongs_is_complained_about() {
        let project = Project::new(&[(SITE, ""), ("content", "")]);
        let (tree, found) = project.scan();
        assert_eq!(paths(&tree), [SITE]);
        assert_eq!(codes(&found), [(Code::UnreadableFile, "content")]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_project_only() {
        let project = Project::new(&[(SITE, ""), ("content/a/x.md", ""), ("shared/y.md", "")]);
        fs::write(project.at("../secret.md"), "").unwrap();
        project.link("../shared", "content/b");
        project.link("a/x.md", "content/c.md");
        project.link("../../secret.md", "content/out.md");
        project.link("/", "themes");
        project.link("nowhere", "content/dangling.md");
        let (tree, found) = project.scan();
        let listed = ["content/a/x.md", "content/b/y.md", "content/c.md", SITE];
        assert_eq!(paths(&tree), listed);
        assert_eq!(
            codes(&found),
            [
                (Code::UnreadableFile, "content/dangling.md"),
                (Code::LinkLeavesProject, "content/out.md"),
                (Code::LinkLeavesProject, "themes"),
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn loops_of_links_end() {
        let project = Project::new(&[(SITE, ""), ("content/a/x.md", ""), ("content/b/y.md", "")]);
        project.link("self", "content/self");
        project.link("..", "content/up");
        project.link("../b", "content/a/b");
        project.link("../a", "content/b/a");
        let (tree, found) = project.scan();
        assert_eq!(
            paths(&tree),
            ["content/a/b/y.md", "content/a/x.md", "content/b/a/x.md", "content/b/y.md", SITE]
        );
        let looping = ["content/a/b/a", "content/b/a/b", "content/self", "content/up"];
        assert_eq!(codes(&found), looping.map(|path| (Code::UnreadableFile, path)));
    }

    #[cfg(unix)]
    #[test]
    fn folders_linked_crosswise_are_not_listed_along_every_way() {
        let project = Project::new(&[(SITE, "")]);
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        for from in names {
            project.write(&format!("content/{from}/x.md"), b"");
            for to in names.iter().filter(|to| **to != from) {
                project.link(&format!("../{to}"), &format!("content/{from}/{to}"));
            }
        }
        let deepest =
            project.scan().0.files.iter().map(|l| l.path.matches('/').count()).max().unwrap();
        assert_eq!(deepest, 2 + LINKS_DEEP);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_and_kinds_that_no_text_can_have_are_complained_about() {
        use std::os::unix::ffi::OsStrExt;
        let project = Project::new(&[(SITE, ""), ("content/a.md", "")]);
        let latin = project.at("content").join(OsStr::from_bytes(b"\xe4.md"));
        fs::write(latin, "").unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(project.at("content/s")).unwrap();
        let (tree, found) = project.scan();
        assert_eq!(paths(&tree), ["content/a.md", SITE]);
        let path = "content/\u{fffd}.md";
        assert_eq!(
            codes(&found),
            [(Code::UnreadableFile, "content/s"), (Code::UnreadableFile, path)]
        );
    }

    #[test]
    fn texts_lose_their_mark_and_keep_their_line_ends() {
        assert_eq!(read(b"\xef\xbb\xbf# \xc3\x84\r\nb").unwrap(), "# Ä\r\nb");
        assert_eq!(read(b"").unwrap(), "");
    }

    #[test]
    fn a_text_that_is_not_utf8_names_its_first_bad_line() {
        for (bytes, line) in [(&b"\xff\xfea\0"[..], 1), (b"a\n\xc3\xa4\n\xe4\n\xe4", 3)] {
            let found = read(bytes).unwrap_err();
            let args = vec![("line", Arg::Number(line))];
            assert_eq!(found, [(Code::NotUtf8, "content/a.md".to_owned(), args)]);
        }
    }

    #[test]
    fn a_text_may_be_as_large_as_the_limit_and_no_larger() {
        let limit = usize::try_from(LIMIT).unwrap();
        assert_eq!(read(&vec![b'a'; limit]).unwrap().len(), limit);
        let found = read(&vec![b'a'; limit + 1]).unwrap_err();
        let args = vec![("size", Arg::Number(9)), ("limit", Arg::Number(8))];
        assert_eq!(found, [(Code::FileTooLarge, "content/a.md".to_owned(), args)]);
    }

    #[test]
    fn a_file_that_vanishes_after_the_scan_is_complained_about() {
        let project = Project::new(&[(SITE, ""), ("content/a.md", "a"), ("content/b.md", "b")]);
        let (tree, _) = project.scan();
        fs::remove_file(project.at("content/a.md")).unwrap();
        let mut out = Diagnostics::default();
        let sources = tree.read(tree.under("content"), &mut out);
        assert_eq!(sources.iter().map(|file| file.text.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(codes(&complaints(out)), [(Code::UnreadableFile, "content/a.md")]);
        let error = tree.read_bytes(tree.find("content/a.md").unwrap()).unwrap_err();
        assert_eq!(error.to_string(), "cannot read content/a.md");
    }

    #[test]
    fn the_shelf_gives_back_what_has_not_changed_under_its_present_number() {
        let project = Project::new(&[(SITE, ""), ("content/b.md", "b"), ("content/c.md", "c")]);
        let mut shelf = Shelf::default();
        let read = |shelf: &mut Shelf| {
            let (tree, _) = project.scan();
            let files = tree.under("content");
            let sources = tree.read_with(shelf, files, &mut Diagnostics::default());
            (tree, sources)
        };
        let (first, before) = read(&mut shelf);
        let (second, again) = read(&mut shelf);
        assert!(first.same_paths(&second));
        for (old, new) in before.iter().zip(again.iter()) {
            assert!(Arc::ptr_eq(old, new), "{} was read again", old.path);
        }

        project.write("content/a.md", b"a");
        project.write("content/c.md", b"C");
        fs::remove_file(project.at("content/b.md")).unwrap();
        project.write("content/d.md", b"d");
        let (third, changed) = read(&mut shelf);
        assert!(!second.same_paths(&third));
        let texts: Vec<_> = changed.iter().map(|file| (file.id.0, file.text.as_str())).collect();
        assert_eq!(texts, [(0, "a"), (1, "C"), (2, "d")]);
        assert_eq!(
            shelf.texts.keys().collect::<Vec<_>>(),
            ["content/a.md", "content/c.md", "content/d.md"]
        );

        project.write("content/0.md", b"0");
        let (_, moved) = read(&mut shelf);
        assert_eq!(moved.at("content/d.md").unwrap().id, FileId(3));
    }
}
