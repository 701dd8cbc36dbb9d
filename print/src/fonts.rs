//! Fonts as bytes: which families they hold, and in which order they are asked.
//!
//! Where fonts lie on a machine is the caller's business. What is not given here does not exist: the
//! same fonts give the same file on every machine.

use std::collections::BTreeSet;
use std::fmt;

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use unicode_script::{Script, UnicodeScript};

/// Families of `typst-assets` that belong into documents; the others there are for mathematics.
const BUILT_IN: &[&str] = &["Libertinus Serif", "DejaVu Sans Mono"];

/// What may follow a family in the name of a file of a face that documents use.
const FACES: &[&str] = &[
    "regular", "bold", "italic", "oblique", "roman", "book", "variable", "wght", "wdth", "ital",
    "vf", "bd", "bi", "b", "i", "z",
];

/// Fonts in the order in which they are asked for a character. The last are always those that come
/// with Typst: Latin, Cyrillic and Greek work on a bare machine.
#[derive(Debug, Clone, Default)]
pub struct FontSet {
    fonts: Vec<Font>,
}

/// The bytes hold no font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAFont;

impl fmt::Display for NotAFont {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no font that can be read (TrueType, OpenType or a collection of them)")
    }
}

impl std::error::Error for NotAFont {}

impl FontSet {
    /// No fonts but those that come with Typst.
    pub fn bare() -> FontSet {
        FontSet::default()
    }

    /// Adds the faces of a font file after those that are there.
    ///
    /// # Errors
    /// Where there is no font in it; the set is then as it was.
    pub fn add(&mut self, bytes: Vec<u8>) -> Result<(), NotAFont> {
        let before = self.fonts.len();
        self.fonts.extend(Font::iter(Bytes::new(bytes)));
        if self.fonts.len() == before { Err(NotAFont) } else { Ok(()) }
    }

    /// All faces, the built-in ones last.
    pub(crate) fn into_faces(self) -> Vec<Font> {
        let built_in = typst_assets::fonts()
            .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
            .filter(|font| BUILT_IN.contains(&font.info().family.as_str()));
        self.fonts.into_iter().chain(built_in).collect()
    }
}

/// The characters that some of these faces has. The built-in ones count for Latin, Cyrillic, Greek and
/// signs only: what else they have is for programmers, not for readers.
pub(crate) fn coverage(faces: &[Font]) -> BTreeSet<u32> {
    let mut covered = BTreeSet::new();
    for info in faces.iter().map(Font::info) {
        let built_in = BUILT_IN.contains(&info.family.as_str());
        covered.extend(info.coverage.iter().filter(|code| !built_in || is_read_everywhere(*code)));
    }
    covered
}

fn is_read_everywhere(code: u32) -> bool {
    use Script::{Common, Cyrillic, Greek, Inherited, Latin};
    let script = char::from_u32(code).map(|one| one.script());
    matches!(script, Some(Latin | Cyrillic | Greek | Common | Inherited))
}

/// The family that text is set in where none of those asked for is there.
pub(crate) fn last_resort() -> &'static str {
    BUILT_IN[0]
}

/// The families in a font file, each once; none where it is no font.
///
/// It reads the whole file. [`may_hold`] tells most files apart by name, before they are read.
pub fn families(bytes: &[u8]) -> Vec<String> {
    let mut families: Vec<String> = FontInfo::iter(bytes).map(|font| font.family).collect();
    families.dedup();
    families
}

/// Whether a file of this name may hold an upright or slanted, regular or bold face of a family:
/// `NotoSans-Bold.ttf` for “Noto Sans”, neither `NotoSansMono-Bold.ttf` nor `NotoSans-Thin.ttf`.
///
/// It is how font packages name their files on Debian and macOS. Where it finds nothing, ask
/// [`families`].
///
/// ```
/// use kotosivu_print::may_hold;
///
/// assert!(may_hold("NotoSansArabic-Regular.ttf", "Noto Sans Arabic"));
/// assert!(may_hold("NotoSans[wdth,wght].ttf", "Noto Sans"));
/// assert!(!may_hold("NotoSansArabic-Regular.ttf", "Noto Sans"));
/// ```
pub fn may_hold(file: &str, family: &str) -> bool {
    let Some((stem, extension)) = file.rsplit_once('.') else { return false };
    let is = |one: &str| extension.eq_ignore_ascii_case(one);
    let stem = letters(stem);
    let base = base(&stem);
    let wanted = letters(family);
    if is("ttf") || is("otf") {
        !wanted.is_empty() && base == wanted
    } else {
        // A collection is named for what its families have in common.
        (is("ttc") || is("otc")) && !base.is_empty() && wanted.starts_with(base)
    }
}

fn letters(name: &str) -> String {
    name.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A name without the words for faces at its end.
fn base(stem: &str) -> &str {
    let end = stem.char_indices().map(|(at, _)| at).find(|at| is_face(&stem[*at..]));
    &stem[..end.unwrap_or(stem.len())]
}

/// Whether a name is made of words for faces.
fn is_face(rest: &str) -> bool {
    rest.is_empty() || FACES.iter().any(|face| rest.strip_prefix(face).is_some_and(is_face))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_tell_the_face() {
        for (file, family, holds) in [
            ("NotoSans-Regular.ttf", "Noto Sans", true),
            ("NotoSans-BoldItalic.ttf", "Noto Sans", true),
            ("NotoSans-Thin.ttf", "Noto Sans", false),
            ("NotoSans-CondensedBold.ttf", "Noto Sans", false),
            ("NotoSansMono-Regular.ttf", "Noto Sans", false),
            ("DejaVuSans.ttf", "DejaVu Sans", true),
            ("DejaVuSans-BoldOblique.ttf", "dejavu sans", true),
            ("DejaVuSansMono.ttf", "DejaVu Sans", false),
            ("arialbd.ttf", "Arial", true),
            ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", true),
            ("NotoSansCJK-Black.ttc", "Noto Sans CJK SC", false),
            ("NotoSerifCJK-Regular.ttc", "Noto Sans CJK SC", false),
            ("NotoSans-Regular.woff2", "Noto Sans", false),
            ("NotoSans", "Noto Sans", false),
            ("Regular.ttf", "", false),
        ] {
            assert_eq!(may_hold(file, family), holds, "{file} for {family}");
        }
    }

    #[test]
    fn what_is_no_font_is_refused() {
        assert_eq!(FontSet::bare().add(b"no font".to_vec()), Err(NotAFont));
        assert!(families(b"no font").is_empty());
    }

    #[test]
    fn fonts_of_the_caller_come_first_and_the_built_in_ones_are_always_there() {
        let mono = typst_assets::fonts().last().unwrap().to_vec();
        assert_eq!(families(&mono), ["DejaVu Sans Mono"]);
        let mut fonts = FontSet::bare();
        fonts.add(mono).unwrap();
        let faces = fonts.into_faces();
        assert_eq!(faces[0].info().family, "DejaVu Sans Mono");
        assert_eq!(faces[1].info().family, last_resort());
    }
}
