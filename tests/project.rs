//! A small project in a folder of its own, and the real program run on it.
//!
//! Nothing of the environment reaches the program but what a test sets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use assert_cmd::Command;
use tempfile::TempDir;

/// A project that is changed step by step, and run.
#[must_use]
pub(crate) struct Project {
    folder: TempDir,
    environment: Vec<(String, String)>,
    from: Option<PathBuf>,
}

impl Project {
    /// The base of the cases, which is without fault, as the project in a folder of its own.
    pub(crate) fn new() -> Project {
        let project = Project::empty();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/base"), &project.root());
        project
    }

    /// Another project with the same files.
    pub(crate) fn copied(&self) -> Project {
        let project = Project::empty();
        copy(&self.root(), &project.root());
        project
    }

    /// A folder without anything in it.
    pub(crate) fn empty() -> Project {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("project")).unwrap();
        Project { folder, environment: Vec::new(), from: None }
    }

    /// The folder of the project.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    /// With this text at a path.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Project {
        self.write(path, text);
        self
    }

    /// Without the file or folder at a path.
    pub(crate) fn without(self, path: &str) -> Project {
        let at = self.root().join(path);
        std::fs::remove_file(&at).or_else(|_| std::fs::remove_dir_all(&at)).unwrap();
        self
    }

    /// With a link at a path.
    pub(crate) fn link(self, path: &str, target: &Path) -> Project {
        let at = self.root().join(path);
        // A link takes the place of what is there.
        let _ = std::fs::remove_file(&at);
        std::os::unix::fs::symlink(target, at).unwrap();
        self
    }

    /// With a variable in the program's environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Project {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Run from another folder, with the project named by its path.
    pub(crate) fn from(mut self, folder: &Path) -> Project {
        self.from = Some(folder.to_owned());
        self
    }

    /// Writes a text at a path.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let at = self.root().join(path);
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        std::fs::write(at, text).unwrap();
    }

    /// Changes words in a file; they must stand there.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        self.write(path, text.replace(old, new));
    }

    /// The text at a path.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// Runs the program with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::cargo_bin("kotosivu").unwrap();
        command.env_clear().envs(self.environment.iter().cloned());
        match &self.from {
            Some(folder) => command.current_dir(folder).arg("--root").arg(self.root()),
            None => command.current_dir(self.root()),
        };
        let output = command.args(arguments).output().unwrap();
        Ran {
            code: output.status.code().expect("it ended by itself"),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Every file below a folder of the project, with its bytes.
    pub(crate) fn bytes_below(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        self.below(folder, |path| std::fs::read(path).unwrap())
    }

    /// Every file below a folder of the project, with the time at which it was written.
    pub(crate) fn times_below(&self, folder: &str) -> BTreeMap<String, SystemTime> {
        self.below(folder, |path| std::fs::metadata(path).unwrap().modified().unwrap())
    }

    fn below<T>(&self, folder: &str, of: impl Fn(&Path) -> T) -> BTreeMap<String, T> {
        let top = self.root().join(folder);
        let mut found = BTreeMap::new();
        let mut folders = vec![top.clone()];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(folder) else { continue };
            for path in entries.map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let shown = path.strip_prefix(&top).unwrap().to_str().unwrap().to_owned();
                    found.insert(shown, of(&path));
                }
            }
        }
        found
    }
}

/// How a run ended and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code.
    pub(crate) code: i32,
    /// What it answered.
    pub(crate) stdout: String,
    /// What it complained of.
    pub(crate) stderr: String,
}

impl Ran {
    /// The run, after making sure of its exit code.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Ran {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

/// Copies all that is below `from` to `to`.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
