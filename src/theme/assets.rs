//! Assets: files that pages load, published under names that carry a fingerprint of their bytes.
//!
//! So a browser may keep them for ever. References between assets, such as a font in a stylesheet,
//! follow to the published names. This file must not know which template loads what.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::policy;
use crate::theme::layers::Layer;

/// Where assets are published, below the site's root.
const FOLDER: &str = policy::ASSETS;

/// A file that pages load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The name templates call it by: `koto.css`.
    pub name: String,
    /// Its path below the site's root: `assets/koto.3f2a9c1b.css`.
    pub published: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Asset {
    fn new(name: &str, bytes: Vec<u8>) -> Asset {
        let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(&bytes).into();
        let print = format!("{a:02x}{b:02x}{c:02x}{d:02x}");
        let file = name.rfind('/').map_or(0, |slash| slash + 1);
        let dot = name[file..].rfind('.').map_or(name.len(), |dot| file + dot);
        let published = format!("{FOLDER}{}.{print}{}", &name[..dot], &name[dot..]);
        Asset { name: name.to_owned(), published, bytes }
    }
}

/// The assets of all layers, sorted by name; an upper layer's hides a lower one's of the same name.
pub(super) fn publish(layers: &[Layer<'_>]) -> Vec<Asset> {
    let mut files: BTreeMap<&str, &Cow<'_, [u8]>> = BTreeMap::new();
    for layer in layers.iter().rev() {
        files.extend(layer.assets.iter().map(|(name, bytes)| (name.as_str(), bytes)));
    }
    let is_style = |name: &str| name.rsplit_once('.').is_some_and(|(_, kind)| kind == "css");
    let (styles, others): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(name, _)| is_style(name));
    let mut assets: Vec<Asset> =
        others.into_iter().map(|(name, bytes)| Asset::new(name, bytes.to_vec())).collect();
    let published = assets.clone();
    assets.extend(styles.into_iter().map(|(name, bytes)| {
        let style = String::from_utf8_lossy(bytes);
        Asset::new(name, relink(name, &style, &published).into_bytes())
    }));
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    assets
}

/// The stylesheet `name` with each `url(…)` that names an asset leading to its published name.
fn relink(name: &str, style: &str, assets: &[Asset]) -> String {
    const OPEN: &str = "url(";
    let mut linked = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let end = after.find(')').unwrap_or(after.len());
        let written = after[..end].trim().trim_matches(['"', '\'']);
        linked.push_str(before);
        linked.push_str(OPEN);
        match assets.iter().find(|asset| asset.name == resolve(name, written)) {
            Some(asset) => linked.push_str(&from(name, asset)),
            None => linked.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    linked + rest
}

/// The name of what the asset `name` calls `written`.
fn resolve(name: &str, written: &str) -> String {
    let folder = name.rfind('/').map_or("", |slash| &name[..slash]);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in written.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The way from the asset `name` to another.
fn from(name: &str, asset: &Asset) -> String {
    "../".repeat(name.matches('/').count()) + &asset.published[FOLDER.len()..]
}

/// The published path of each asset.
pub(super) fn paths(assets: &[Asset]) -> Arc<BTreeMap<String, Value>> {
    let path = |asset: &Asset| (asset.name.clone(), Value::from(asset.published.as_str()));
    Arc::new(assets.iter().map(path).collect())
}

/// The function `asset(name="koto.css")`: the path below the site's root. An unknown name is an error.
pub(super) fn find(
    paths: Arc<BTreeMap<String, Value>>,
) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + Send + Sync + 'static {
    move |kwargs, _| {
        let name: &str = kwargs.must_get("name")?;
        let unknown = || Error::message(format!("the theme has no asset `{name}`"));
        paths.get(name).cloned().ok_or_else(unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_names_carry_a_fingerprint_before_the_extension() {
        for (name, published) in [
            ("koto.css", "assets/koto.e3b0c442.css"),
            ("fonts/a.b.woff2", "assets/fonts/a.b.e3b0c442.woff2"),
            ("v1.0/licence", "assets/v1.0/licence.e3b0c442"),
        ] {
            assert_eq!(Asset::new(name, Vec::new()).published, published);
        }
    }

    #[test]
    fn stylesheets_follow_their_fonts_and_pictures() {
        let font = Asset::new("fonts/a.woff2", Vec::new());
        let assets = [font];
        for (name, style, linked) in [
            ("koto.css", "src:url(fonts/a.woff2) x", "src:url(fonts/a.e3b0c442.woff2) x"),
            ("css/k.css", "url( '../fonts/a.woff2' )", "url(../fonts/a.e3b0c442.woff2)"),
            ("fonts/f.css", "url(\"./a.woff2\")", "url(../fonts/a.e3b0c442.woff2)"),
            ("koto.css", "url(data:x) url(b.png) url(", "url(data:x) url(b.png) url("),
        ] {
            assert_eq!(relink(name, style, &assets), linked);
        }
    }
}
