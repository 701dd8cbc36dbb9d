//! Themes: templates, words and assets of the site's look, laid over one another and made ready.
//!
//! A theme is a folder below `themes/`; what it lacks comes from its parent, and at last from `koto`,
//! which is part of the program. Everything is handed in and handed out: this room must not know the
//! disk, the model or what a view holds. It is the only place that knows Tera's templates.

mod assets;
mod brand;
mod contrast;
pub mod doctor;
pub mod examples;
mod labels;
mod layers;
pub mod paper;
mod proof;
pub mod shelf;
pub mod specimen;
mod stylesheet;
mod templates;
mod tokens;

use std::sync::Arc;

use tera::{Context, Tera};

use crate::diag::{Diagnostics, Place};
use crate::language::Language;
use crate::record::design::Design;
use crate::source::Sources;
use crate::theme::layers::Layer;
use crate::theme::paper::Paper;
use crate::words::Words;

pub use assets::Asset;

/// The name of the built-in theme, on which all others rest.
pub const BUILT_IN: &str = "koto";

/// Which theme a site wants, and for which languages.
#[derive(Debug, Clone)]
pub struct Choice<'a> {
    /// The name of its folder.
    pub name: &'a str,
    /// Where the site names it; complaints about an unknown theme point there.
    pub at: Place,
    /// The languages of the site.
    pub languages: &'a [Language],
    /// The words that views ask for, each with the names of the values they give.
    pub viewed: &'a [(&'a str, &'a [&'a str])],
}

/// The files of all themes of a project, read: texts, and other files by their paths.
#[derive(Debug, Default)]
pub struct Folders {
    /// The texts below `themes/`.
    pub sources: Sources,
    /// The other files, by their paths from the project's root.
    pub others: Vec<(String, Vec<u8>)>,
}

impl Folders {
    /// The other files, as [`compile`] takes them.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.others.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// A theme ready to render, in every language of the site. Shared freely between threads.
#[derive(Debug)]
pub struct Theme {
    tongues: Vec<Tongue>,
    assets: Vec<Asset>,
    paper: Paper,
}

/// A theme in one language. Components see nothing but their arguments, so each language has
/// templates of its own, whose functions know its words.
struct Tongue {
    language: Language,
    words: Arc<Words>,
    tera: Tera,
}

impl std::fmt::Debug for Tongue {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Tongue").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Why a page could not be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The template that failed, with its line where that is known: `koto/goal.html:12`.
    pub template: String,
    /// What it stumbled on, in the words of the template engine.
    pub reason: String,
}

/// Makes the theme of `choice` ready out of the project's files and the built-in theme.
///
/// `sources` and `assets` hold the files below `themes/`, by their paths from the project's root:
/// texts in the first, other files in the second; a text below an `assets/` folder counts as an
/// asset. There is always a theme: a template that is broken is reported and left out, so that the
/// parent's shows in its place.
pub fn compile<'a>(
    choice: &Choice<'_>,
    sources: &'a Sources,
    assets: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    out: &mut Diagnostics,
) -> Theme {
    let layers = layers::chain(choice, sources, assets, out);
    let built_in = layers::built_in();
    let designs = designs(&layers, built_in.as_ref());
    let tokens = tokens::resolve(&designs);
    let place = Place::Path(format!("themes/{}/theme.toml", choice.name));
    contrast::check(&tokens, &place, out);
    let assets = assets::publish(&layers, &(tokens.css() + &brand::css(&designs)));
    brand::check(&designs, &assets, out);
    let paper = paper::read(choice, &layers, &designs, &tokens, out);
    doctor::stale(&layers, out);
    let tera = templates::compile(&layers, out);
    let catalogues = labels::read(choice, &layers, out);
    let paths = assets::paths(&assets);
    let Some((_, base)) = catalogues.first().cloned() else {
        return Theme { tongues: Vec::new(), assets, paper };
    };
    let first = choice.languages.first();
    let tongue = |(language, words): (Language, Arc<Words>)| {
        let mut tera = tera.clone();
        let brand = first.map(|base| brand::brand(&designs, &assets, language, base));
        tera.global_context().insert("brand", &brand);
        tera.register_function("t", labels::say(&words, &base));
        tera.register_function("asset", assets::find(paths.clone()));
        Tongue { language, words, tera }
    };
    let tongues = catalogues.into_iter().map(tongue).collect();
    Theme { tongues, assets, paper }
}

/// What each layer's `theme.toml` says, topmost first, and at last the program's own.
fn designs<'a>(layers: &'a [Layer<'_>], built_in: Option<&'a Design>) -> Vec<&'a Design> {
    layers.iter().filter_map(|layer| layer.design.as_ref()).chain(built_in).collect()
}

impl Theme {
    /// The languages it is ready for, in the order of the site.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.tongues.iter().map(|tongue| tongue.language)
    }

    /// The interface words of a language of the site: those of templates and those of the field.
    pub fn words(&self, language: Language) -> Option<&Words> {
        self.tongue(language.as_str()).map(|tongue| &*tongue.words)
    }

    /// The files that pages load, under their published names.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// How documents look on paper, with the files they need.
    pub fn paper(&self) -> &Paper {
        &self.paper
    }

    /// Renders `template` (such as `goal.html`) with `context` in the language with this tag, at
    /// the end of `page`. After a failure `page` may hold the beginning of one.
    pub fn render(
        &self,
        language: &str,
        template: &str,
        context: &Context,
        page: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let unknown = || Failure {
            template: template.to_owned(),
            reason: format!("the theme is not ready for the language {language}"),
        };
        let tongue = self.tongue(language).ok_or_else(unknown)?;
        tongue
            .tera
            .render_to(template, context, page)
            .map_err(|error| templates::failure(template, &error))
    }

    fn tongue(&self, tag: &str) -> Option<&Tongue> {
        self.tongues.iter().find(|tongue| tongue.language.as_str() == tag)
    }
}
