//! Paper: how a theme wants documents to look, and the files that they need.
//!
//! Values come from `[print]`, key by key from the topmost layer that sets them; colours follow from
//! those of the light page where nobody sets them, and are measured on white. Who lays documents out
//! is not known here, nor what stands in them.

use std::collections::BTreeMap;

use crate::colour::Colour;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::record::design::{CaptionSide, Design, Print, PrintColours, PrintLogo, Sheet};
use crate::record::fields::Number;
use crate::theme::Choice;
use crate::theme::brand;
use crate::theme::contrast::{self, Pair};
use crate::theme::layers::{FONTS, Layer, PRINT};
use crate::theme::tokens::{Scheme, Token, Tokens};

/// How documents look. Lengths are in millimetres, sizes of text in points; nothing where the printer
/// knows best.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paper {
    /// Families in the order in which they are asked for a letter.
    pub fonts: Vec<String>,
    /// The size of the text.
    pub size: Option<u16>,
    /// The sheets.
    pub sheet: Option<Sheet>,
    /// The space above the text, below it and on both sides.
    pub margins: [Option<u16>; 3],
    /// What stands on the cover before all else.
    pub logo: Option<Logo>,
    /// The most columns of a table on an upright sheet.
    pub upright_columns: Option<u16>,
    /// On which side of a table its caption stands.
    pub caption: Option<CaptionSide>,
    /// Whether rows stay whole.
    pub keep_rows: Option<bool>,
    /// How deep the contents go.
    pub contents_depth: Option<u16>,
    /// The colours by the keys of `[print.color]`, as `#rrggbb`.
    pub colours: BTreeMap<&'static str, String>,
    /// The files below `print/`, by their paths within the theme: `print/main.typ`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The fonts that the theme brings, those of the topmost layer first: where each lies from the
    /// root of the project, and its bytes.
    pub faces: Vec<(String, Vec<u8>)>,
}

/// A logo for paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its path within the theme: `print/kuopio.svg`.
    pub file: String,
    /// What it says, in the first language of the site.
    pub alt: String,
    /// How high it is.
    pub height: u16,
}

/// What is wrong with it is reported.
pub(super) fn read(
    choice: &Choice<'_>,
    layers: &[Layer<'_>],
    designs: &[&Design],
    tokens: &Tokens,
    out: &mut Diagnostics,
) -> Paper {
    let files = files(layers);
    let tinted = colours(designs, tokens);
    check_contrast(&tinted, choice, out);
    let mut number = |key: &'static str, range: [i64; 2], of: fn(&Print) -> Option<&Number>| {
        let typed = top(designs, of)?;
        check_range(key, typed, range, out)
    };
    let size = number("print.size", [6, 24], |print| print.size.as_ref());
    let margins = [
        number("print.margin_top", [10, 80], |print| print.margin_top.as_ref()),
        number("print.margin_bottom", [10, 80], |print| print.margin_bottom.as_ref()),
        number("print.margin_sides", [5, 60], |print| print.margin_sides.as_ref()),
    ];
    let upright_columns =
        number("print.upright_columns", [1, 20], |print| print.upright_columns.as_ref());
    let contents_depth =
        number("print.contents_depth", [1, 6], |print| print.contents_depth.as_ref());
    Paper {
        fonts: families(designs),
        size,
        sheet: top(designs, |print| print.sheet.as_ref()).map(|sheet| sheet.value),
        margins,
        logo: top(designs, |print| print.logo.as_ref())
            .and_then(|logo| self::logo(logo, choice, &files, out)),
        upright_columns,
        caption: top(designs, |print| print.caption.as_ref()).map(|side| side.value),
        keep_rows: top(designs, |print| print.keep_rows.as_ref()).map(|keep| keep.value),
        contents_depth,
        colours: tinted.iter().map(|(key, token)| (*key, token.colour.to_string())).collect(),
        files,
        faces: faces(layers),
    }
}

/// What the topmost layer that sets it says.
fn top<'a, T>(designs: &[&'a Design], part: impl Fn(&'a Print) -> Option<T>) -> Option<T> {
    designs.iter().find_map(|design| part(design.print.as_ref()?))
}

fn families(designs: &[&Design]) -> Vec<String> {
    let named = |print: &'_ Print| {
        let families: Vec<String> = print.fonts.iter().map(|one| one.value.clone()).collect();
        (!families.is_empty()).then_some(families)
    };
    top(designs, named).unwrap_or_default()
}

/// The number, where it is one of those that leave room for text.
fn check_range(
    key: &'static str,
    typed: &Number,
    [least, most]: [i64; 2],
    out: &mut Diagnostics,
) -> Option<u16> {
    if (least..=most).contains(&typed.value) {
        return u16::try_from(typed.value).ok();
    }
    out.push(
        Diagnostic::new(Code::BadMeasure, typed.at)
            .arg("key", key)
            .arg("number", typed.value.to_string())
            .arg("start", least.to_string())
            .arg("end", most.to_string()),
    );
    None
}

fn logo(
    logo: &PrintLogo,
    choice: &Choice<'_>,
    files: &BTreeMap<String, Vec<u8>>,
    out: &mut Diagnostics,
) -> Option<Logo> {
    let PrintLogo { span: _, file, height, alt } = logo;
    let path = format!("{PRINT}{}", file.value);
    let height = check_range("print.logo.height", height, [3, 80], out)?;
    if !files.contains_key(&path) {
        let known = files.keys().filter_map(|known| known.strip_prefix(PRINT));
        let complaint = Diagnostic::new(Code::MissingFile, file.at).arg("path", path);
        out.push(complaint.nearest(&file.value, known));
        return None;
    }
    let base = choice.languages.first()?;
    let alt = brand::wording(alt, *base)?.to_owned();
    Some(Logo { file: path, alt, height })
}

/// The files below `print/`; an upper layer's hides a lower one's of the same name.
fn files(layers: &[Layer<'_>]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for layer in layers.iter().rev() {
        let texts = layer.texts.iter().map(|(path, text)| (path, text.text.as_bytes()));
        let all = texts.chain(layer.paper.iter().map(|(path, bytes)| (path, *bytes)));
        let own = all.filter(|(path, _)| path.starts_with(PRINT));
        files.extend(own.map(|(path, bytes)| (path.clone(), bytes.to_vec())));
    }
    files
}

fn faces(layers: &[Layer<'_>]) -> Vec<(String, Vec<u8>)> {
    let of = |layer: &'_ Layer<'_>| -> Vec<(String, Vec<u8>)> {
        let fonts = layer.paper.iter().filter(|(path, _)| is_font(path));
        let placed = |path: &str| format!("themes/{}/{path}", layer.name);
        fonts.map(|(path, bytes)| (placed(path), bytes.to_vec())).collect()
    };
    layers.iter().flat_map(of).collect()
}

/// Whether a file of a theme is a font of paper; licences lie beside them.
fn is_font(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_known = |ending: &str| ["ttf", "otf", "ttc", "otc"].contains(&ending);
    path.starts_with(FONTS) && ending.is_some_and(|ending| is_known(&ending))
}

/// Whether anything reads the text at a path below `print/`: it is the layout, or the layout or
/// `theme.toml` names it.
pub(super) fn holds(path: &str, layers: &[Layer<'_>]) -> bool {
    let Some(name) = path.strip_prefix(PRINT) else { return false };
    let is_logo = |layer: &Layer<'_>| {
        let print = layer.design.as_ref().and_then(|design| design.print.as_ref());
        print.and_then(|print| print.logo.as_ref()).is_some_and(|logo| logo.file.value == name)
    };
    let others = |layer: &Layer<'_>| {
        let mut texts = layer.texts.iter();
        texts.any(|(other, text)| {
            other.starts_with(PRINT) && other != path && text.text.contains(name)
        })
    };
    name == "main.typ" || layers.iter().any(|layer| is_logo(layer) || others(layer))
}

/// The colours in the order of the reference.
fn colours(designs: &[&Design], tokens: &Tokens) -> Vec<(&'static str, Token)> {
    let mut found: Vec<(&'static str, Token)> = Vec::new();
    for key in PrintColours::KEYS {
        let derived = derive(key, tokens, &found);
        let set = set(designs, key).filter(|own| own.depth <= derived.depth);
        found.push((key, set.unwrap_or(derived)));
    }
    found
}

/// The topmost layer's own wish.
fn set(designs: &[&Design], key: &str) -> Option<Token> {
    designs.iter().enumerate().find_map(|(depth, design)| {
        let typed = design.print.as_ref()?.color.as_ref()?.get(key)?;
        let colour = Colour::parse(&typed.0.value)?;
        Some(Token { colour, depth, at: Some(typed.0.at) })
    })
}

/// The colour that follows from those of the light page, as it is seen on white.
fn derive(key: &str, tokens: &Tokens, found: &[(&'static str, Token)]) -> Token {
    let page = |key| tokens.get((Scheme::Light, key));
    let seen = |key, needed| {
        let own = page(key);
        let colour = own.colour.nearest_shade(needed, &[Colour::WHITE]);
        Token { colour: colour.unwrap_or(Colour::BLACK), at: None, ..own }
    };
    match key {
        "text" => seen("text", 7.0),
        "muted" => seen("muted", 4.5),
        "heading" => seen("primary", 4.5),
        "link" => seen("link", 4.5),
        "rule" => Token { at: None, ..page("rule") },
        "tint" => Token { at: None, ..page("surface") },
        "on_head" => {
            let head = found.iter().find(|(key, _)| *key == "head");
            let head = head.map_or_else(|| page("primary"), |(_, head)| *head);
            Token { colour: head.colour.ink(), at: None, ..head }
        }
        _ => Token { at: None, ..page("primary") },
    }
}

/// The pairs that are shown together on paper; `page` is its white.
const PAIRS: &[Pair] = &[
    Pair("text", "page", 7.0),
    Pair("text", "tint", 7.0),
    Pair("muted", "page", 4.5),
    Pair("heading", "page", 4.5),
    Pair("heading", "tint", 4.5),
    Pair("link", "page", 4.5),
    Pair("on_head", "head", 4.5),
];

/// Reports the pairs of which a theme sets one colour and that are too alike.
fn check_contrast(colours: &[(&'static str, Token)], choice: &Choice<'_>, out: &mut Diagnostics) {
    let white = Token { colour: Colour::WHITE, depth: usize::MAX, at: None };
    let get =
        |key: &str| colours.iter().find(|(own, _)| *own == key).map_or(white, |(_, token)| *token);
    let theme = Place::Path(format!("themes/{}/theme.toml", choice.name));
    for pair in PAIRS {
        let seen = [pair.0, pair.1].map(get);
        if seen.iter().any(|token| token.at.is_some()) {
            out.extend(contrast::measure(pair, seen, "print", &theme));
        }
    }
}
