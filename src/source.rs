//! Where words come from: files, spans, lines.
//!
//! Every value that reaches the model remembers its [`Span`], so that a complaint can point at it.
//! This room knows nothing of TOML, of Markdown or of the disk: texts are handed to it.

use std::sync::Arc;

/// One file of the project, numbered in path order, so that sorting by id sorts by path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A run of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last; never before `start`.
    pub end: u32,
}

impl Span {
    /// The run `range` of `file`. Offsets past 4 GiB are clamped; no file that large is ever read.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let start = clamp(range.start);
        Span { file, start, end: clamp(range.end).max(start) }
    }

    /// The very beginning of a file: for complaints about the file as a whole.
    pub fn start_of(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }

    /// The bytes as a range.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: Span,
}

impl<T> Spanned<T> {
    /// `value`, as typed at `at`.
    pub fn new(value: T, at: Span) -> Spanned<T> {
        Spanned { value, at }
    }
}

/// A text file of the project, read whole.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its number.
    pub id: FileId,
    /// Its path from the project's root, always with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    /// The line and the column of a byte, both counted from 1; columns count characters.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset as usize);
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// The texts of one part of the project, in path order.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files, sorted by id.
    files: Vec<Arc<SourceFile>>,
}

impl Sources {
    /// These files; sorted here, so callers may hand them over in any order.
    pub fn new(mut files: Vec<Arc<SourceFile>>) -> Sources {
        files.sort_by_key(|file| file.id);
        Sources { files }
    }

    /// The file with this number, if it belongs to this part.
    pub fn get(&self, id: FileId) -> Option<&Arc<SourceFile>> {
        let index = self.files.binary_search_by_key(&id, |file| file.id).ok()?;
        self.files.get(index)
    }

    /// The file at exactly this path.
    pub fn at(&self, path: &str) -> Option<&Arc<SourceFile>> {
        self.files.iter().find(|file| file.path == path)
    }

    /// All files in path order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { id: FileId(0), path: "a.toml".into(), text: text.into() }
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(file("ä = 1\nöljy").line_column(3), (1, 3));
        assert_eq!(file("a\nöljy").line_column(4), (2, 2));
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(file("abc").line_column(99), (1, 4));
    }
}
