//! Assets: files that pages load, published under names that carry a fingerprint of their bytes.
//!
//! So a browser may keep them for ever. What a stylesheet refers to, such as a font, follows to the
//! published names. This file must not know which template loads what.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::policy;
use crate::theme::layers::Layer;
use crate::theme::stylesheet::{self, Part};

/// Where assets are published, below the site's root.
const FOLDER: &str = policy::ASSETS;

/// A file that pages load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The name templates call it by: `site.css`.
    pub name: String,
    /// Its path below the site's root: `assets/site.3f2a9c1b.css`.
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

/// The assets of all layers and the stylesheet of the site, which begins with `tokens`; sorted by
/// name. An upper layer's asset hides a lower one's of the same name.
pub(super) fn publish(layers: &[Layer<'_>], tokens: &str) -> Vec<Asset> {
    let mut files: BTreeMap<&str, &Cow<'_, [u8]>> = BTreeMap::new();
    for layer in layers.iter().rev() {
        files.extend(layer.assets.iter().map(|(name, bytes)| (name.as_str(), bytes)));
    }
    let mut assets: Vec<Asset> =
        files.into_iter().map(|(name, bytes)| Asset::new(name, bytes.to_vec())).collect();
    let mut parts = vec![("theme.toml", tokens)];
    parts.extend(stylesheet::parts(layers));
    let style = join(&parts, &assets);
    assets.retain(|asset| asset.name != stylesheet::NAME);
    assets.push(Asset::new(stylesheet::NAME, style.into_bytes()));
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    assets
}

/// The files of the stylesheet one after another, leading to the published assets.
fn join(parts: &[Part<'_>], assets: &[Asset]) -> String {
    let linked = parts.iter().map(|(path, style)| relink(path, style, assets));
    linked.fold(String::new(), |all, style| all + style.trim_end() + "\n")
}

/// The style file at `path` with each `url(…)` that leads to an asset leading to its published name.
fn relink(path: &str, style: &str, assets: &[Asset]) -> String {
    const OPEN: &str = "url(";
    let mut linked = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let end = after.find(')').unwrap_or(after.len());
        let written = resolve(path, after[..end].trim().trim_matches(['"', '\'']));
        let name = written.strip_prefix(FOLDER);
        linked.push_str(before);
        linked.push_str(OPEN);
        match assets.iter().find(|asset| Some(asset.name.as_str()) == name) {
            Some(asset) => linked.push_str(&asset.published[FOLDER.len()..]),
            None => linked.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    linked + rest
}

/// The path within the theme of what the file at `path` calls `written`.
fn resolve(path: &str, written: &str) -> String {
    let folder = path.rfind('/').map_or("", |slash| &path[..slash]);
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

/// The published path of each asset.
pub(super) fn paths(assets: &[Asset]) -> Arc<BTreeMap<String, Value>> {
    let path = |asset: &Asset| (asset.name.clone(), Value::from(asset.published.as_str()));
    Arc::new(assets.iter().map(path).collect())
}

/// The function `asset(name="site.css")`: the path below the site's root. An unknown name is an error.
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
            ("site.css", "assets/site.e3b0c442.css"),
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
        for (path, style, linked) in [
            (
                "styles/k.css",
                "src:url(../assets/fonts/a.woff2) x",
                "src:url(fonts/a.e3b0c442.woff2) x",
            ),
            ("styles/k.css", "url( '../assets/./fonts/a.woff2' )", "url(fonts/a.e3b0c442.woff2)"),
            (
                "components/tag/component.css",
                "url(\"../../assets/fonts/a.woff2\")",
                "url(fonts/a.e3b0c442.woff2)",
            ),
            ("styles/k.css", "url(data:x) url(b.png) url(", "url(data:x) url(b.png) url("),
        ] {
            assert_eq!(relink(path, style, &assets), linked);
        }
    }
}
