//! The sites that are judged in the browser beside the real one: the same programmes in every other
//! theme of the checkout, and the gallery of the site's own theme.
//!
//! What is judged is told in `tests/browser`; here they are only built.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::checkout::{empty_folder, kotosivu_here, succeed};
use crate::test::site_build;

/// Builds them all and says where they are, as `KOTOSIVU_SITES` has it: `kuopio=/folder;gallery=/folder`.
pub(crate) fn build() -> Result<String> {
    let mut sites = Vec::new();
    for theme in others()? {
        let folder = empty_folder(&format!("site-{theme}"))?;
        succeed(site_build(&folder, &["--theme", &theme])?)?;
        sites.push((theme, folder));
    }
    let folder = empty_folder("gallery")?;
    let mut gallery = kotosivu_here()?;
    gallery.args(["theme", "gallery", "--lang", "fi", "--output"]).arg(&folder);
    succeed(gallery)?;
    sites.push(("gallery".to_owned(), folder));
    Ok(spelled(&sites))
}

/// The themes of the checkout but for that of its site.
fn others() -> Result<Vec<String>> {
    let told = kotosivu_here()?.args(["theme", "list", "--format", "json"]).output();
    let told = told.context("cannot run kotosivu theme list")?;
    if !told.status.success() {
        bail!("kotosivu theme list: {}", String::from_utf8_lossy(&told.stderr));
    }
    unchosen(&told.stdout)
}

/// The names of the themes in an answer of `kotosivu theme list` that are not the site's.
fn unchosen(answer: &[u8]) -> Result<Vec<String>> {
    let answer: Value = serde_json::from_slice(answer).context("the list of themes")?;
    let themes = answer["themes"].as_array().context("the list of themes has no themes")?;
    let others = themes.iter().filter(|theme| theme["chosen"] != true);
    others.map(|theme| Ok(theme["name"].as_str().context("a theme has no name")?.into())).collect()
}

fn spelled(sites: &[(String, PathBuf)]) -> String {
    let site = |(name, folder): &(String, PathBuf)| format!("{name}={}", folder.display());
    sites.iter().map(site).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_themes_beside_the_sites_own_are_judged_too() {
        let answer = br#"{"version": 1, "themes": [
            {"name": "helsinki", "chosen": false}, {"name": "koto", "chosen": true},
            {"name": "vaasa", "chosen": false}]}"#;
        assert_eq!(unchosen(answer).unwrap(), ["helsinki", "vaasa"]);
        assert!(unchosen(b"{}").is_err());
    }

    #[test]
    fn sites_are_spelled_as_the_browser_tests_read_them() {
        let sites =
            ["kuopio", "gallery"].map(|name| (name.to_owned(), PathBuf::from("/a").join(name)));
        assert_eq!(spelled(&sites), "kuopio=/a/kuopio;gallery=/a/gallery");
    }
}
