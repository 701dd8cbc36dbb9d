//! Examples: what each component is tried with, for tests, for the style guide and for the doctor.
//!
//! A component of any layer has `examples.toml` beside it; a child that overrides the component keeps
//! its parent's examples unless it brings its own. What a component takes is asked of the template
//! itself. This file must not know where the examples are shown.

use serde_json::{Map, Value as Json};
use tera::{Context, Value};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::language::Language;
use crate::record::examples::{Example as Typed, Examples, Inputs};
use crate::record::fields::Text;
use crate::record::file;
use crate::source::{FileId, SourceFile, Span};
use crate::theme::layers::{self, Layer};
use crate::theme::{Choice, Failure, Folders, Theme, doctor, templates};

/// The file beside a component.
const FILE: &str = "examples.toml";

/// The language of words that an example gives without one.
const OWN: &str = "fi";

/// The language of names and descriptions that are given without one, as of all the theme's notes.
pub const NAMED_IN: &str = "en";

/// A component of a theme, with what it is tried with.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its name, by which templates call it.
    pub name: String,
    /// The layer that its markup comes from.
    pub layer: String,
    /// What its file says it is: the first comment, as one line. Empty where there is none.
    pub about: String,
    /// Its examples, in the order typed; none where nobody wrote any.
    pub examples: Vec<Example>,
}

/// An example of a component.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    inputs: Inputs,
    at: Place,
    is_own: bool,
}

/// One thing that a component takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
}

/// The components of the theme of `choice`, sorted by name, with their examples. What is wrong with
/// an example's file is reported, and so is a component without examples.
pub fn components(choice: &Choice<'_>, folders: &Folders, out: &mut Diagnostics) -> Vec<Component> {
    let mut unread = Diagnostics::default();
    let layers = layers::chain(choice, &folders.sources, folders.assets(), &mut unread);
    let mut names: Vec<&str> = layers.iter().flat_map(of).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().filter_map(|name| component(name, &layers, out)).collect()
}

/// The names of a layer's components.
fn of<'a>(layer: &'a Layer<'_>) -> impl Iterator<Item = &'a str> {
    templates::of(layer).filter_map(|(path, _)| doctor::component(path))
}

/// Whether the text at `path` holds examples of a component that some layer has.
pub(super) fn holds(path: &str, layers: &[Layer<'_>]) -> bool {
    let folder = path.strip_prefix("components/").and_then(|path| path.split_once('/'));
    folder.is_some_and(|(name, file)| {
        file == FILE && layers.iter().flat_map(of).any(|component| component == name)
    })
}

fn component(name: &str, layers: &[Layer<'_>], out: &mut Diagnostics) -> Option<Component> {
    let markup = format!("components/{name}/component.html");
    let layer = layers.iter().find(|layer| layer.texts.contains_key(&markup))?;
    let examples = read(name, layers, out);
    let has_none = examples.as_ref().is_none_or(Vec::is_empty) && !out.may_have_lost(name);
    // Of a component that nobody uses the doctor tells just that.
    if has_none && doctor::is_used(name, layers) {
        out.push(
            Diagnostic::new(Code::MissingExamples, layer.place(&markup, 0..0)).arg("id", name),
        );
    }
    Some(Component {
        name: name.to_owned(),
        layer: layer.name.clone(),
        about: comment(layer.texts[&markup].text),
        examples: examples.unwrap_or_default(),
    })
}

/// The examples in the topmost file of them; none where no layer has one.
fn read(name: &str, layers: &[Layer<'_>], out: &mut Diagnostics) -> Option<Vec<Example>> {
    let path = format!("components/{name}/{FILE}");
    let (layer, text) = layers.iter().find_map(|layer| Some((layer, layer.texts.get(&path)?)))?;
    let (typed, is_own): (Option<Examples>, bool) = match text.file {
        Some(file) => (file::read(file, out), true),
        None => (built_in(&path, text.text), false),
    };
    let Some(typed) = typed else {
        out.lose(name);
        return None;
    };
    let example = |typed: Typed| {
        let Typed { span, name, about, input } = typed;
        let at = if is_own { span.into() } else { layer.place(&path, 0..0) };
        Example { name, about, inputs: input, at, is_own }
    };
    Some(typed.example.0.into_iter().map(example).collect())
}

/// What a file of the program says. Tests hold these to be without fault.
fn built_in(path: &str, text: &str) -> Option<Examples> {
    let file = SourceFile { id: FileId(u32::MAX), path: path.to_owned(), text: text.to_owned() };
    file::read(&file, &mut Diagnostics::default())
}

/// The first comment of a template that is no stamp, as one line.
fn comment(template: &str) -> String {
    let comments = template.split("{#").skip(1).filter_map(|rest| rest.split("#}").next());
    let mut said = comments.map(|comment| comment.trim_matches(['-', ' ', '\n']));
    let said = said.find(|comment| !comment.starts_with("kotosivu:")).unwrap_or_default();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tries every example in every language of the theme, and reports inputs that a component does not
/// take and examples that do not render.
pub fn examine(components: &[Component], theme: &Theme, out: &mut Diagnostics) {
    for component in components {
        let takes = theme.takes(&component.name);
        for example in &component.examples {
            let unknown = unknown(component, example, &takes);
            // What a component does not take may be a misspelt name of what it needs.
            if unknown.is_empty() {
                out.extend(failed(component, example, theme));
            }
            out.extend(unknown);
        }
    }
}

/// The inputs of an example that its component does not take.
fn unknown(component: &Component, example: &Example, takes: &[Parameter]) -> Vec<Diagnostic> {
    let known: Vec<&str> = takes.iter().map(|parameter| parameter.name.as_str()).collect();
    let strange = example.inputs.values.iter().filter(|(name, _)| !known.contains(&&*name.value));
    let complaint = |(name, _): &(crate::source::Spanned<String>, Json)| {
        Diagnostic::new(Code::UnknownKey, example.place(name.at))
            .thing("component", component.name.as_str())
            .arg("typed", name.value.as_str())
            .nearest(&name.value, known.iter().copied())
            .arg("known", known.join(", "))
    };
    strange.map(complaint).collect()
}

/// Why an example does not render in the first language in which it does not.
fn failed(component: &Component, example: &Example, theme: &Theme) -> Option<Diagnostic> {
    let failure = theme
        .languages()
        .find_map(|language| theme.render_example(language, &component.name, example).err())?;
    Some(
        Diagnostic::new(Code::ExampleFailed, example.at.clone())
            .thing("example", example.title())
            .arg("template", failure.template)
            .arg("reason", failure.reason),
    )
}

impl Example {
    /// Its name as it is told in complaints and tests.
    pub fn title(&self) -> &str {
        self.name.wordings.first().map_or("", |wording| wording.words.value.as_str())
    }

    /// The place of a part of it; places within the program are that of its file.
    fn place(&self, span: Span) -> Place {
        if self.is_own { span.into() } else { self.at.clone() }
    }

    /// What the component is given on a page in `language`.
    fn context(&self, language: Language) -> Result<Context, tera::Error> {
        let mut context = Context::new();
        for (name, value) in &self.inputs.values {
            let spoken = spoken(value, language);
            context.insert_value(name.value.clone(), Value::try_from_serializable(&spoken)?);
        }
        Ok(context)
    }
}

impl Theme {
    /// What a component takes, in the order of names; nothing where there is no such component.
    pub fn takes(&self, component: &str) -> Vec<Parameter> {
        let definition =
            self.tongues.first().and_then(|tongue| tongue.tera.get_component_definition(component));
        let parameter = |one: &tera::ComponentArg| Parameter {
            name: one.name().to_owned(),
            required: one.is_required(),
        };
        definition.map(|known| known.args().iter().map(parameter).collect()).unwrap_or_default()
    }

    /// The markup of a component with an example's inputs, as it stands on a page in `language`, one
    /// of the theme's.
    pub fn render_example(
        &self,
        language: Language,
        component: &str,
        example: &Example,
    ) -> Result<String, Failure> {
        let unready = || Failure {
            template: component.to_owned(),
            reason: format!("the theme is not ready for the language {language}"),
        };
        let tongue = self.tongue(language.as_str()).ok_or_else(unready)?;
        let context = example.context(language);
        context
            .and_then(|context| tongue.tera.render_component(component, &context, None, true))
            .map_err(|error| templates::failure(component, &error))
    }
}

/// A value as a view of a page in `language` has it: in that language where the example says it so,
/// else marked as being in another, just as untranslated texts are.
fn spoken(value: &Json, language: Language) -> Json {
    match value {
        Json::Array(items) => items.iter().map(|item| spoken(item, language)).collect(),
        Json::Object(table) => match wordings(table, language) {
            Some((value, _)) => spoken(value, language),
            None => Json::Object(phrase(table, language)),
        },
        plain => plain.clone(),
    }
}

/// Of a table whose keys are languages, the value in `language` or else in Finnish, and its language.
fn wordings(table: &Map<String, Json>, language: Language) -> Option<(&Json, Language)> {
    let spoken = |tag: &str| Some((table.get(tag)?, Language::parse(tag).ok()?));
    let is_all = table.contains_key(OWN) && table.keys().all(|key| Language::parse(key).is_ok());
    if !is_all {
        return None;
    }
    spoken(language.as_str()).or_else(|| spoken(language.base().as_str())).or_else(|| spoken(OWN))
}

/// The keys under which words stand beside their language.
const WORDS: [&str; 2] = ["text", "html"];

/// A table in `language`. One that holds words gets `lang` and `dir` where the words are in another
/// language than the page.
fn phrase(table: &Map<String, Json>, language: Language) -> Map<String, Json> {
    let mut said: Map<String, Json> =
        table.iter().map(|(key, value)| (key.clone(), spoken(value, language))).collect();
    let Some(words) = WORDS.iter().find_map(|key| table.get(*key)) else { return said };
    let typed = table.get("lang").and_then(Json::as_str).and_then(|tag| Language::parse(tag).ok());
    let found = words.as_object().and_then(|all| wordings(all, language)).map(|(_, own)| own);
    let own = typed.or(found).or_else(|| Language::parse(OWN).ok()).unwrap_or(language);
    said.remove("lang");
    said.remove("dir");
    if own.base() != language.base() {
        said.insert("lang".to_owned(), Json::from(own.as_str()));
        if own.direction() != language.direction() {
            said.insert("dir".to_owned(), Json::from(own.direction().as_str()));
        }
    } else if let Some(direction) = table.get("dir").filter(|_| typed.is_none()) {
        said.insert("dir".to_owned(), direction.clone());
    }
    said
}
