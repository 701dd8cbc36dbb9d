//! The brand: names, logo, fonts and measures of whoever publishes the site.
//!
//! Templates see it as `brand`, in their language; styles as custom properties. Each key comes from
//! the topmost layer that sets it. This file must not know where a page shows what.

use serde::Serialize;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::record::design::{Design, Face, Fonts, Logo, Sizes};
use crate::record::fields::{self, Text, Wording};
use crate::theme::assets::Asset;

/// The font of the reader's own device.
const SYSTEM: &str = "system";

/// The fonts of devices, one of which every reader has.
const SYSTEM_FONTS: &str = "system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \
                            \"Liberation Sans\", Arial, sans-serif";

/// The brand as templates see it.
#[derive(Debug, Serialize)]
pub(super) struct Brand<'a> {
    /// The official name of whoever publishes the site.
    name: Option<Words<'a>>,
    /// The same in every language that it is given in, for a bilingual heading.
    names: Vec<Words<'a>>,
    /// Their short name.
    short: Option<Words<'a>>,
    /// The same in every language that it is given in.
    shorts: Vec<Words<'a>>,
    /// The logo.
    logo: Option<Picture<'a>>,
    /// The path of the picture in the tab of the browser, below the site's root.
    favicon: Option<&'a str>,
}

/// Words with their language where it is not the page's own.
#[derive(Debug, Serialize)]
struct Words<'a> {
    text: &'a str,
    lang: Option<&'a str>,
    dir: Option<&'static str>,
}

/// A logo; paths are below the site's root.
#[derive(Debug, Serialize)]
struct Picture<'a> {
    file: &'a str,
    dark: Option<&'a str>,
    width: i64,
    height: i64,
    alt: Words<'a>,
}

/// The brand in `language`, one of the languages of the site, whose first one words without a
/// language are in.
pub(super) fn brand<'a>(
    designs: &[&'a Design],
    assets: &'a [Asset],
    language: Language,
    base: &'a Language,
) -> Brand<'a> {
    let say = |text: &'a Text| say(text, language, base);
    let all = |text: &'a Text| -> Vec<Words<'a>> {
        text.wordings.iter().map(|wording| words(wording, language, base)).collect()
    };
    let name = top(designs, |design| design.name.as_ref());
    let short = top(designs, |design| design.short.as_ref());
    Brand {
        name: name.and_then(say),
        names: name.map(all).unwrap_or_default(),
        short: short.and_then(say),
        shorts: short.map(all).unwrap_or_default(),
        logo: top(designs, |design| design.logo.as_ref())
            .and_then(|logo| picture(logo, assets, say)),
        favicon: top(designs, |design| design.favicon.as_ref())
            .and_then(|file| published(assets, &file.value)),
    }
}

/// What the topmost layer that sets it says.
fn top<'a, T>(designs: &[&'a Design], part: impl Fn(&'a Design) -> Option<T>) -> Option<T> {
    designs.iter().find_map(|design| part(design))
}

/// The wording in a language, else in that of the site, else whichever there is.
fn say<'a>(text: &'a Text, language: Language, base: &'a Language) -> Option<Words<'a>> {
    let in_language = |wanted: Language| {
        text.wordings.iter().find(|wording| tag(wording, base) == wanted.as_str())
    };
    let found = in_language(language)
        .or_else(|| in_language(language.base()))
        .or_else(|| in_language(*base))
        .or_else(|| text.wordings.first())?;
    Some(words(found, language, base))
}

/// The wording in a language, as [`say`] finds it, by itself.
pub(super) fn wording(text: &Text, base: Language) -> Option<&str> {
    let own = text.wordings.iter().find(|wording| tag(wording, &base) == base.as_str());
    own.or_else(|| text.wordings.first()).map(|wording| wording.words.value.as_str())
}

/// The language of a wording.
fn tag<'a>(wording: &'a Wording, base: &'a Language) -> &'a str {
    wording.language.as_ref().map_or(base.as_str(), |tag| tag.0.value.as_str())
}

/// A wording as it stands on a page in `language`.
fn words<'a>(wording: &'a Wording, language: Language, base: &'a Language) -> Words<'a> {
    let own = tag(wording, base);
    let foreign = own != language.as_str() && own != language.base().as_str();
    let direction = Language::parse(own).map_or("ltr", |own| own.direction().as_str());
    Words {
        text: &wording.words.value,
        lang: foreign.then_some(own),
        dir: (foreign && direction != language.direction().as_str()).then_some(direction),
    }
}

fn picture<'a>(
    logo: &'a Logo,
    assets: &'a [Asset],
    say: impl Fn(&'a Text) -> Option<Words<'a>>,
) -> Option<Picture<'a>> {
    let Logo { span: _, file, dark, width, height, alt } = logo;
    Some(Picture {
        file: published(assets, &file.value)?,
        dark: dark.as_ref().and_then(|dark| published(assets, &dark.value)),
        width: width.value,
        height: height.value,
        alt: say(alt)?,
    })
}

/// The path of an asset below the site's root.
fn published<'a>(assets: &'a [Asset], name: &str) -> Option<&'a str> {
    assets.iter().find(|asset| asset.name == name).map(|asset| asset.published.as_str())
}

/// Reports files that the brand names and that are not there, and fonts that nobody brought.
pub(super) fn check(designs: &[&Design], assets: &[Asset], out: &mut Diagnostics) {
    let known = || assets.iter().map(|asset| asset.name.as_str());
    for file in designs.iter().flat_map(|design| files(design)) {
        if published(assets, &file.value).is_none() {
            out.push(
                Diagnostic::new(Code::MissingFile, file.at)
                    .arg("path", format!("assets/{}", file.value))
                    .nearest(&file.value, known()),
            );
        }
    }
    let families: Vec<&str> = families(designs).collect();
    for (key, font) in designs.iter().flat_map(|design| fonts(design)) {
        if !families.contains(&font.value.as_str()) {
            out.push(
                Diagnostic::new(Code::UnknownWord, font.at)
                    .arg("word", font.value.as_str())
                    .arg("key", key)
                    .nearest(&font.value, families.iter().copied())
                    .arg("known", families.join(", ")),
            );
        }
    }
}

fn files(design: &Design) -> Vec<&fields::Words> {
    let logo = design.logo.iter().flat_map(|logo| [Some(&logo.file), logo.dark.as_ref()]);
    let faces = design.face.iter().flat_map(|face| [Some(&face.file), Some(&face.licence)]);
    logo.chain(faces).chain([design.favicon.as_ref()]).flatten().collect()
}

fn fonts(design: &Design) -> Vec<(&'static str, &fields::Words)> {
    design
        .font
        .iter()
        .flat_map(|Fonts { span: _, body, heading }| {
            [("font.body", body.as_ref()), ("font.heading", heading.as_ref())]
        })
        .filter_map(|(key, font)| Some((key, font?)))
        .collect()
}

fn families<'a>(designs: &[&'a Design]) -> impl Iterator<Item = &'a str> {
    let faces = designs.iter().flat_map(|design| &design.face);
    std::iter::once(SYSTEM).chain(faces.map(|face| face.family.value.as_str()))
}

/// The custom properties of fonts and measures, and the font files that they need.
pub(super) fn css(designs: &[&Design]) -> String {
    let fonts = |part: fn(&Fonts) -> Option<&fields::Words>| {
        top(designs, |design| part(design.font.as_ref()?)).map(|font| font.value.as_str())
    };
    let body = fonts(|fonts| fonts.body.as_ref()).unwrap_or(SYSTEM);
    let heading = fonts(|fonts| fonts.heading.as_ref());
    let size = |part: fn(&Sizes) -> Option<&fields::Length>, name: &str| {
        let length = top(designs, |design| part(design.size.as_ref()?));
        length.map(|length| format!("  --{name}: {};\n", length.0.value)).unwrap_or_default()
    };
    let heading = heading.filter(|heading| *heading != body);
    let faces = designs.iter().flat_map(|design| &design.face);
    let used = faces.filter(|face| [Some(body), heading].contains(&Some(&face.family.value)));
    let faces: String = used.map(face).collect();
    let sizes = size(|sizes| sizes.radius.as_ref(), "radius")
        + &size(|sizes| sizes.measure.as_ref(), "measure")
        + &size(|sizes| sizes.wide.as_ref(), "wide");
    let (body, heading) =
        (stack(body), heading.map_or_else(|| "var(--font-body)".to_owned(), stack));
    format!("{faces}:root {{\n  --font-body: {body};\n  --font-heading: {heading};\n{sizes}}}\n")
}

fn stack(family: &str) -> String {
    if family == SYSTEM {
        SYSTEM_FONTS.to_owned()
    } else {
        format!("{}, {SYSTEM_FONTS}", quoted(family))
    }
}

fn face(face: &Face) -> String {
    let Face { span: _, family, file, licence: _, weight, italic } = face;
    let weights: Vec<String> = weight.0.iter().map(|weight| weight.value.to_string()).collect();
    let style =
        if italic.as_ref().is_some_and(|italic| italic.value) { "italic" } else { "normal" };
    format!(
        "@font-face {{ font-family: {}; src: url({}); font-weight: {}; font-style: {style}; \
         font-display: swap; }}\n",
        quoted(&family.value),
        quoted(&format!("assets/{}", file.value)),
        weights.join(" "),
    )
}

/// A string of CSS.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace(char::is_control, " "))
}
