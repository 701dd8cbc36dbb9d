//! `kotosivu theme`: which themes there are, where they have everything from, and what ails them.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use kotosivu::check;
use kotosivu::diag::{self, Diagnostics, Place, Report, nearest};
use kotosivu::disk::Tree;
use kotosivu::language::Language;
use kotosivu::studio;
use kotosivu::theme::shelf::{self, Card, Colour, Origin, Refused, Shown, Source};
use kotosivu::theme::{self, BUILT_IN, Choice, Folders, doctor, examples};
use kotosivu::words::Value;

use crate::cli::args::{Args, ThemeCommand, ThemeOptions};
use crate::cli::check::stops;
use crate::cli::refusal::Refusal;
use crate::cli::speaker::Speaker;
use crate::cli::{Ended, file, gallery};

/// Runs what was asked of the themes.
pub(crate) fn run(
    args: &Args,
    options: &ThemeOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let closet = Closet::open(args)?;
    match &options.command {
        ThemeCommand::List => list(&closet, speaker),
        ThemeCommand::Show { name } => show(&closet.choose(name.as_deref())?, &closet, speaker),
        ThemeCommand::Eject { file, theme } => {
            eject(&closet.choose(theme.as_deref())?, &closet, file, speaker)?;
        }
        ThemeCommand::Doctor { name } => {
            return Ok(examine(&closet.choose(name.as_deref())?, &closet, speaker));
        }
        ThemeCommand::Gallery { theme, output } => {
            let choice = closet.choose(theme.as_deref())?;
            return gallery::run(args, &choice, &closet.folders, output.as_deref(), speaker);
        }
    }
    Ok(Ended::Done)
}

/// The themes of a project, and what its site says of them.
struct Closet {
    tree: Tree,
    folders: Folders,
    theme: String,
    languages: Vec<Language>,
    reports: Vec<Report>,
}

impl Closet {
    /// Reads all themes. A site that cannot be read counts as one in the built-in theme.
    fn open(args: &Args) -> Result<Closet, anyhow::Error> {
        let mut out = Diagnostics::default();
        let tree = Tree::scan(&args.root, &mut out)?;
        let folders = studio::wardrobe(&tree, &mut out);
        let ground = check::site(&folders.sources, &[], &mut Diagnostics::default());
        let theme = if ground.is_whole { ground.site.theme } else { BUILT_IN.to_owned() };
        let reports = out.seal(&[]);
        Ok(Closet { tree, folders, theme, languages: ground.site.languages, reports })
    }

    /// The theme of this name, else that of the site.
    fn choose(&self, name: Option<&str>) -> Result<Choice<'_>, anyhow::Error> {
        let cards = shelf::list(&self.choice(&self.theme), &self.folders);
        let wanted = name.unwrap_or(&self.theme);
        let known = || cards.iter().map(|card| card.name.as_str());
        let Some(card) = cards.iter().find(|card| card.name == wanted) else {
            let near = nearest(wanted, known());
            return Err(Refusal::new("refused-theme", wanted).nearest(near).into());
        };
        let own = self.folders.sources.iter().find_map(|file| {
            let name = file.path.strip_prefix("themes/")?.split('/').next()?;
            (name == card.name).then_some(name)
        });
        Ok(self.choice(own.unwrap_or(BUILT_IN)))
    }

    fn choice<'a>(&'a self, name: &'a str) -> Choice<'a> {
        Choice {
            name,
            at: Place::Path("kotosivu.toml".to_owned()),
            languages: &self.languages,
            viewed: kotosivu::view::WORDS,
        }
    }
}

fn list(closet: &Closet, speaker: &Speaker) {
    let cards = shelf::list(&closet.choice(&closet.theme), &closet.folders);
    if speaker.is_json() {
        return answer("themes", &cards);
    }
    let lines = cards.iter().map(|card| line(card, speaker));
    Speaker::answer(&lines.collect::<String>());
}

fn line(card: &Card, speaker: &Speaker) -> String {
    let Card { name, parent, source, chosen } = card;
    let place = match source {
        Source::BuiltIn => "themes-built-in",
        Source::Project => "themes-project",
        Source::Over => "themes-over",
    };
    let on = parent
        .as_ref()
        .map(|parent| speaker.phrase("themes-on", &[("parent", Value::Text(parent))]));
    let place = speaker.phrase(place, &[("name", Value::Text(name))]);
    let chosen = chosen.then(|| speaker.phrase("themes-chosen", &[]));
    let said: Vec<String> = on.into_iter().chain([place]).chain(chosen).collect();
    format!("{name}: {}\n", said.join("; "))
}

fn show(choice: &Choice<'_>, closet: &Closet, speaker: &Speaker) {
    let shown = shelf::show(choice, &closet.folders, &mut Diagnostics::default());
    if speaker.is_json() {
        return answer("theme", &shown);
    }
    let Shown { layers, files, colours } = &shown;
    let mut text = format!("{}\n", layers.join(" > "));
    let _ = writeln!(text, "\n{}", speaker.phrase("themes-files", &[]));
    let width = files.iter().map(|file| file.path.chars().count()).max().unwrap_or(0);
    text.extend(files.iter().map(|file| origin(file, width, speaker)));
    let _ = writeln!(text, "\n{}", speaker.phrase("themes-colours", &[]));
    text.extend(colours.iter().map(|colour| coloured(colour, speaker)));
    Speaker::answer(&text);
}

fn origin(file: &Origin, width: usize, speaker: &Speaker) -> String {
    let Origin { path, layer, over } = file;
    let adds =
        path.starts_with("labels/") || ["theme.toml", "styles/extra.css"].contains(&path.as_str());
    let key = if adds { "themes-adds" } else { "themes-replaces" };
    let below = over.join(", ");
    let below = if over.is_empty() {
        String::new()
    } else {
        format!(", {}", speaker.phrase(key, &[("layers", Value::Text(&below))]))
    };
    format!("  {path:width$}  {layer}{below}\n")
}

fn coloured(colour: &Colour, speaker: &Speaker) -> String {
    let Colour { key, colour, layer, follows } = colour;
    let follows = follows
        .as_ref()
        .map(|key| format!(", {}", speaker.phrase("themes-follows", &[("key", Value::Text(key))])));
    format!("  {key:18}  {colour}  {layer}{}\n", follows.unwrap_or_default())
}

/// Prints an answer for programs.
fn answer(name: &str, value: &impl Serialize) {
    let document = json!({ "version": 1, name: value });
    Speaker::answer(&format!("{document:#}\n"));
}

fn eject(
    choice: &Choice<'_>,
    closet: &Closet,
    path: &str,
    speaker: &Speaker,
) -> Result<(), anyhow::Error> {
    let path = path.strip_prefix("./").unwrap_or(path).replace('\\', "/");
    let ejected = shelf::eject(choice, &closet.folders, &path);
    let ejected = ejected.map_err(|refused| refusal(refused, choice.name, &path))?;
    file::write(&closet.tree.root().join(&ejected.path), ejected.text.as_bytes())?;
    let args = [("path", Value::Text(&ejected.path)), ("layer", Value::Text(&ejected.layer))];
    speaker.say("themes-ejected", &args);
    Ok(())
}

fn refusal(refused: Refused, theme: &str, path: &str) -> Refusal {
    match refused {
        Refused::Unknown(near) => Refusal::new("refused-theme-file", path).nearest(near.as_deref()),
        Refused::Own(path) => Refusal::new("refused-theme-own", path),
        Refused::NoChild => Refusal::new("refused-theme-child", theme),
        Refused::NoText => Refusal::new("refused-theme-text", path),
        Refused::Brand => Refusal::new("refused-theme-brand", path),
    }
}

fn examine(choice: &Choice<'_>, closet: &Closet, speaker: &Speaker) -> Ended {
    let mut out = Diagnostics::default();
    let folders = &closet.folders;
    let theme = theme::compile(choice, &folders.sources, folders.assets(), &mut out);
    doctor::examine(choice, folders, &mut out);
    examples::examine(&examples::components(choice, folders, &mut out), &theme, &mut out);
    let mut reports = out.seal(&[&folders.sources]);
    reports.extend(closet.reports.iter().cloned());
    diag::sort(&mut reports);
    speaker.complain(&reports);
    speaker.sum_up(&reports);
    if reports.is_empty() {
        speaker.say("themes-well", &[("name", Value::Text(choice.name))]);
    }
    if stops(&reports, false) { Ended::Stopped } else { Ended::Done }
}
