//! What kotosivu wrote last time: the record that a published site carries with it.
//!
//! By the manifest a build knows which files of the output are its own, which of them it need not
//! write again, and from what they were made. It lists; it does not open, write or delete.

use std::fmt::{self, Formatter};
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

/// The folder that marks an output folder as kotosivu's.
pub(super) const FOLDER: &str = ".kotosivu";
/// The record in it: its path in the output folder.
pub(super) const PATH: &str = ".kotosivu/manifest.json";
/// The form of the record. Another number is a record that we cannot read.
const VERSION: u32 = 1;

/// The first half of a SHA-256: enough to tell two states of a file apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digest(u128);

impl Digest {
    /// The digest of these bytes.
    pub(super) fn of(bytes: &[u8]) -> Digest {
        let first_half = Sha256::digest(bytes);
        let fold = |sum: u128, byte: &u8| (sum << 8) | u128::from(*byte);
        Digest(first_half.iter().take(16).fold(0, fold))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
        struct Hex;
        impl de::Visitor<'_> for Hex {
            type Value = Digest;

            fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str("32 hexadecimal digits")
            }

            fn visit_str<E: de::Error>(self, hex: &str) -> Result<Digest, E> {
                u128::from_str_radix(hex, 16).map(Digest).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Hex)
    }
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its path in the output folder, with `/`.
    pub(super) path: Box<str>,
    /// What was written.
    pub(super) sha256: Digest,
    /// How many bytes that was.
    pub(super) length: u64,
    /// What whoever put it there wants to know of it next time, where that is anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<Box<str>>,
}

/// The record of one published site: its files in path order, and from what they were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    version: u32,
    inputs: String,
    files: Vec<Entry>,
}

impl Manifest {
    /// The record of these files, which must be in path order.
    pub(super) fn new(inputs: &str, files: Vec<Entry>) -> Manifest {
        Manifest { version: VERSION, inputs: inputs.to_owned(), files }
    }

    /// The record in an output folder; none where there is none that we can read.
    pub(super) fn read(output: &Path) -> Option<Manifest> {
        let manifest: Manifest = serde_json::from_slice(&fs::read(output.join(PATH)).ok()?).ok()?;
        let sorted = manifest.files.is_sorted_by(|a, b| a.path < b.path);
        (manifest.version == VERSION && sorted).then_some(manifest)
    }

    /// The record as it is written: the same for the same site, whatever wrote it.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// What [`super::Sink::commit`] was told about the sources of this site.
    pub fn inputs(&self) -> &str {
        &self.inputs
    }

    /// How many files the site has.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the site has no files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether every file of the site is still there with the length it was written with. Reads no
    /// contents: ten thousand files are a matter of milliseconds.
    pub fn intact(&self, output: &Path) -> bool {
        self.files
            .par_iter()
            .all(|entry| file_length(&output.join(&*entry.path)) == Some(entry.length))
    }

    /// The file at this path.
    pub(super) fn find(&self, path: &str) -> Option<&Entry> {
        let index = self.files.binary_search_by(|entry| (*entry.path).cmp(path)).ok()?;
        self.files.get(index)
    }

    /// Its files for which `kept`, in the same order, says yes.
    pub(super) fn kept(&self, kept: &[bool]) -> impl Iterator<Item = &Entry> {
        self.files.iter().zip(kept).filter_map(|(entry, kept)| kept.then_some(entry))
    }

    /// How many of its files `next` no longer has.
    pub(super) fn missing_from(&self, next: &Manifest) -> usize {
        self.files.iter().filter(|entry| next.find(&entry.path).is_none()).count()
    }
}

/// The length of the file at `path`; none where there is no file, or something else.
pub(super) fn file_length(path: &Path) -> Option<u64> {
    let metadata = fs::symlink_metadata(path).ok()?;
    metadata.is_file().then_some(metadata.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, bytes: &[u8]) -> Entry {
        Entry {
            path: path.into(),
            sha256: Digest::of(bytes),
            length: bytes.len() as u64,
            note: None,
        }
    }

    #[test]
    fn the_record_reads_back_as_written() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = Manifest::new("a", vec![entry("a.html", b"a"), entry("b/ä.html", b"")]);
        fs::create_dir(folder.path().join(FOLDER)).unwrap();
        fs::write(folder.path().join(PATH), manifest.to_bytes().unwrap()).unwrap();
        assert_eq!(Manifest::read(folder.path()), Some(manifest));
    }

    #[test]
    fn the_record_is_plain_json_with_half_a_sha256() {
        let manifest = Manifest::new("v1", vec![entry("a.txt", b"abc")]);
        let json = String::from_utf8(manifest.to_bytes().unwrap()).unwrap();
        let file = r#"{"path":"a.txt","sha256":"ba7816bf8f01cfea414140de5dae2223","length":3}"#;
        assert_eq!(json, format!("{{\"version\":1,\"inputs\":\"v1\",\"files\":[{file}]}}\n"));
    }

    #[test]
    fn a_note_is_kept_and_a_record_without_notes_is_read() {
        let noted = Entry { note: Some("made of b 3".into()), ..entry("a.pdf", b"a") };
        let json = serde_json::to_string(&noted).unwrap();
        assert!(json.ends_with(r#""length":1,"note":"made of b 3"}"#), "{json}");
        assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), noted);
        let plain = serde_json::to_string(&entry("a", b"a")).unwrap();
        assert!(!plain.contains("note"), "{plain}");
        assert_eq!(serde_json::from_str::<Entry>(&plain).unwrap().note, None);
    }

    #[test]
    fn a_damaged_record_is_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Manifest::read(folder.path()), None);
        fs::create_dir(folder.path().join(FOLDER)).unwrap();
        let unsorted = r#"{"version":1,"inputs":"","files":[
            {"path":"b","sha256":"00","length":0},{"path":"a","sha256":"00","length":0}]}"#;
        let bad_hex = r#"{"version":1,"inputs":"","files":[{"path":"b","sha256":"x","length":0}]}"#;
        let newer = r#"{"version":2,"inputs":"","files":[]}"#;
        for text in ["", "{", "[]", "\u{0}", unsorted, bad_hex, newer] {
            fs::write(folder.path().join(PATH), text).unwrap();
            assert_eq!(Manifest::read(folder.path()), None, "{text}");
        }
    }
}
