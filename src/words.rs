//! The interface words of one language: labels of a theme, words of a diagnostic.
//!
//! The only place that knows Fluent. It must not know which words there are, who says them or where
//! they are kept: texts are handed to it with their paths, and mistakes in them are handed back.
//! Nothing here panics and nothing is ever silently empty: a key that is not there gives `None`,
//! a variable that was not given is told by [`Words::gaps`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message};
use fluent_syntax::ast::{Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::pseudo;

/// How deep braces may stand inside one another; the parser of Fluent descends once for each.
const DEEPEST: usize = 50;

/// Numbers below this are printed as they are, so that a year never becomes “2 025”.
const GROUPED_FROM: f64 = 10_000.0;

/// The forms of counting beside *other*, as Fluent and Unicode name them.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// A value that a message asks for by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Printed as it is; a message may choose its wording by it.
    Text(&'a str),
    /// Printed with the thousands separator of the language, from five digits up; a message may
    /// choose its wording by it or by its plural form.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

/// A mistake in a Fluent text. Whatever else stands in the text is still used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The path that the text was handed over with.
    pub path: String,
    /// The bytes at fault; they lie inside the text and on the borders of characters.
    pub at: Range<usize>,
    /// What is wrong, as one of the reasons of the code `label-syntax`.
    pub reason: &'static str,
}

/// The words of one language. Cheap to ask, from many threads at once.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    uses: BTreeMap<String, Uses>,
    /// Whether all that is said is disfigured: the pseudo-locale.
    pseudo: bool,
    /// Whether large numbers are counted as [`recounted`] has them.
    arabic: bool,
}

/// What one key asks for: variables, and other keys whose variables it so asks for too.
#[derive(Debug, Default)]
struct Uses {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The names of the variants of each choice by a form of counting.
    forms: Vec<BTreeSet<String>>,
}

impl Words {
    /// The words of `language_tag` out of `resources`, each a path and a Fluent text.
    ///
    /// A message of a later resource replaces the whole message of an earlier one, attributes and
    /// all: so does a child theme change single labels of its parent. A tag that Fluent does not
    /// know, such as `fi-simple` or a private one, takes the plural rules of its base language,
    /// and English ones where there is none.
    pub fn new(language_tag: &str, resources: &[(&str, &str)]) -> (Words, Vec<Fault>) {
        let language = plural_language(language_tag);
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Isolating marks would end up in attributes and in terminals; themes use <bdi>.
        bundle.set_use_isolating(false);
        let arabic = language.language.as_str() == "ar";
        bundle.set_formatter(Some(number_formatter(language.language.as_str())));
        let mut faults = Vec::new();
        // The one name that could be taken twice is NUMBER, and this is a new bundle.
        let _already_there = bundle.add_builtins();
        let pseudo = language_tag == Language::PSEUDO.as_str();
        let mut words = Words { bundle, uses: BTreeMap::new(), pseudo, arabic };
        for (path, text) in resources {
            words.add(path, text, &mut faults);
        }
        (words, faults)
    }

    /// The words of `key`, which is a message or `message.attribute`; none where there is no such
    /// key. A variable that is not given is printed as `{$name}` and told by [`Words::gaps`].
    pub fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let (words, _) = self.format(key, args)?;
        Some(if self.pseudo { pseudo::text(&words) } else { words })
    }

    /// What the words of `key` ask for and do not get from `args` or from the other words:
    /// `$variable`, `message` or `-term`, each once. Empty where all is well or the key is unknown.
    pub fn gaps(&self, key: &str, args: &[(&str, Value<'_>)]) -> Vec<String> {
        let errors = self.format(key, args).map_or_else(Vec::new, |(_, errors)| errors);
        let gaps: BTreeSet<String> = errors.iter().map(gap).collect();
        gaps.into_iter().collect()
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.uses.contains_key(key)
    }

    /// Every key there is, `message` and `message.attribute`, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.uses.keys().map(String::as_str)
    }

    /// The names of the variables that the words of `key` ask for in any of their variants, also
    /// through other messages that they quote. Empty where the key is unknown.
    pub fn placeholders(&self, key: &str) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![key];
        while let Some(key) = waiting.pop() {
            let Some(uses) = self.uses.get(key).filter(|_| seen.insert(key)) else { continue };
            names.extend(uses.variables.iter().map(String::as_str));
            waiting.extend(uses.references.iter().map(String::as_str));
        }
        names
    }

    fn format(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<(String, Vec<FluentError>)> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let number = if self.arabic { recounted } else { FluentNumber::from };
        let args = fluent_args(args, number);
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some((words.into_owned(), errors))
    }

    /// Every key that other words quote.
    pub fn quoted(&self) -> BTreeSet<&str> {
        self.uses.values().flat_map(|uses| &uses.references).map(String::as_str).collect()
    }

    /// The forms of counting (`one`, `few` …) that the language tells whole numbers apart by and for
    /// which a choice in `key` has no variant, neither by name nor number by number; *other* is always
    /// there. Forms for millions alone do not count.
    pub fn lacking_forms(&self, key: &str) -> Vec<&'static str> {
        let Some(uses) = self.uses.get(key).filter(|uses| !uses.forms.is_empty()) else {
            return Vec::new();
        };
        let counted = self.forms_of_numbers();
        let lacks = |form: &str| {
            uses.forms.iter().any(|names| {
                let mut own = counted.iter().filter(|(_, counted)| counted == form);
                !names.contains(form) && own.any(|(number, _)| !names.contains(number))
            })
        };
        FORMS.into_iter().filter(|form| lacks(form)).collect()
    }

    /// Whole numbers up to two hundred, each with its form of counting.
    fn forms_of_numbers(&self) -> Vec<(String, String)> {
        let variants = FORMS.map(|form| format!("    [{form}] {form}\n")).concat();
        let text = format!("n = {{ $n ->\n{variants}   *[other] other\n }}\n");
        let language = self.bundle.locales.first().map(ToString::to_string).unwrap_or_default();
        let (words, _) = Words::new(&language, &[("", &text)]);
        let said = |n: i64| words.say("n", &[("n", Value::Number(n))]).unwrap_or_default();
        (0..=200).map(|n| (n.to_string(), said(n))).collect()
    }

    fn add(&mut self, path: &str, text: &str, faults: &mut Vec<Fault>) {
        let mut fault = |at: Range<usize>, reason| {
            faults.push(Fault { path: path.to_owned(), at: inside(text, at), reason });
        };
        if let Some(at) = too_deep(text) {
            fault(at..at + 1, "too-deep");
            return;
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    fault(error.pos.clone(), reason(&error));
                }
                resource
            }
        };
        let mut new = BTreeSet::new();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            if !new.insert(message.id.name) {
                fault(offset_in(resource.source(), message.id.name), "twice");
            }
            self.note(message);
        }
        self.bundle.add_resource_overriding(resource);
    }

    /// Notes what a message asks for, and forgets the message that it replaces.
    fn note(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        let attributes = format!("{id}.");
        self.uses.retain(|key, _| key != id && !key.starts_with(&attributes));
        if let Some(pattern) = &message.value {
            self.uses.insert(id.to_owned(), Uses::of(pattern));
        }
        for attribute in &message.attributes {
            let key = format!("{id}.{}", attribute.id.name);
            self.uses.insert(key, Uses::of(&attribute.value));
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Words").field("uses", &self.uses).finish_non_exhaustive()
    }
}

impl Uses {
    fn of(pattern: &Pattern<&str>) -> Uses {
        let mut uses = Uses::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let names: BTreeSet<String> =
                    variants.iter().map(|variant| variant_name(&variant.key)).collect();
                if FORMS.iter().any(|form| names.contains(*form)) {
                    self.forms.push(names);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let key = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                self.references.insert(key);
            }
            // The words of a term see the arguments of the call alone.
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

fn fluent_args<'a>(
    args: &[(&'a str, Value<'a>)],
    number: fn(i64) -> FluentNumber,
) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| match value {
            Value::Text(text) => (*name, FluentValue::from(*text)),
            Value::Number(counted) => (*name, FluentValue::Number(number(*counted))),
        })
        .collect()
}

/// The number so that Fluent counts it as Arabic does.
///
/// The plural rules that Fluent brings do not look at the last two figures, so that 103 would be
/// *other* and not *few*. Such a number stands behind a smaller one of its category and is carried
/// as its currency, which no message of ours has, up to the printing; an exact variant never meets it.
fn recounted(number: i64) -> FluentNumber {
    let category = match number.abs() % 100 {
        _ if number.abs() < 100 => None,
        3..=10 => Some(10),
        11.. => Some(99),
        _ => None,
    };
    let Some(stand_in) = category else { return FluentNumber::from(number) };
    let currency = Some(number.to_string());
    let options = FluentNumberOptions { currency, ..FluentNumberOptions::default() };
    FluentNumber { options, ..FluentNumber::from(stand_in) }
}

/// The number that a stand-in carries, written out; see [`recounted`].
fn carried(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.options.currency.as_ref()?;
    let options = FluentNumberOptions { currency: None, ..number.options.clone() };
    let whole = FluentValue::Number(FluentNumber::new(plain.parse().ok()?, options));
    Some(grouped(&whole, ",").unwrap_or_else(|| plain.clone()))
}

fn variant_name(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// The base language whose plural rules serve `tag`.
fn plural_language(tag: &str) -> LanguageIdentifier {
    let mut subtags = tag.split(['-', '_']).take_while(|subtag| subtag.len() != 1);
    let language = match subtags.next().unwrap_or_default().to_ascii_lowercase().as_str() {
        // Names that the plural rules know by another tag.
        "prs" => "fa".to_owned(),
        "tl" => "fil".to_owned(),
        other => other.to_owned(),
    };
    // Portugal counts otherwise than Brazil, so the region stays; scripts and variants do not count.
    let region = subtags.find(|subtag| {
        subtag.len() == 2 || (subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let tag = region.map_or_else(|| language.clone(), |region| format!("{language}-{region}"));
    tag.parse().or_else(|_| language.parse()).unwrap_or_default()
}

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Fluent takes plain functions only, hence one for each separator.
fn number_formatter(language: &str) -> Formatter {
    match language {
        "fi" | "sv" | "se" | "smn" | "sms" | "ru" | "uk" | "et" | "lv" | "lt" | "fr" | "cs"
        | "sk" | "bg" | "hu" | "nb" | "sq" => |value, _| grouped(value, "\u{a0}"),
        "en" | "zh" | "so" | "th" | "fil" | "sw" | "ja" | "ko" | "fa" => {
            |value, _| grouped(value, ",")
        }
        "ar" => |value, _| carried(value).or_else(|| grouped(value, ",")),
        "es" | "tr" | "de" | "it" | "nl" | "da" | "vi" => |value, _| grouped(value, "."),
        _ => |_, _| None,
    }
}

/// A whole number in groups of three; `None` leaves the value to Fluent.
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let digits = plain.trim_start_matches('-');
    let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !number.options.use_grouping || number.value.abs() < GROUPED_FROM || !whole {
        return None;
    }
    let mut words = plain[..plain.len() - digits.len()].to_owned();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            words.push_str(separator);
        }
        words.push(digit);
    }
    Some(words)
}

fn gap(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    let ResolverError::Reference(kind) = error else { return error.to_string() };
    let with = |id: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match kind {
        ReferenceKind::Variable { id } => format!("${id}"),
        ReferenceKind::Function { id } => format!("{id}()"),
        ReferenceKind::Message { id, attribute } => with(id, attribute),
        ReferenceKind::Term { id, attribute } => format!("-{}", with(id, attribute)),
    }
}

fn reason(error: &ParserError) -> &'static str {
    match &error.kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "brace",
        ErrorKind::ExpectedCharRange { .. } => "name",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "value",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::UnterminatedStringLiteral => "quote",
        _ => "other",
    }
}

/// Where the braces of one entry stand deeper than the parser may safely go, if they do.
///
/// A line that begins at the margin begins another entry; braces in quotation marks do not count.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut previous) = (0_usize, false, b'\n');
    for (offset, byte) in text.bytes().enumerate() {
        if previous == b'\n' {
            quoted = false;
            if byte.is_ascii_alphabetic() {
                depth = 0;
            }
        }
        match byte {
            b'"' if depth > 0 && previous != b'\\' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(offset);
        }
        previous = byte;
    }
    None
}

/// Where `part`, a piece of `whole`, stands in it.
fn offset_in(whole: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(whole.as_ptr().addr());
    start..start + part.len()
}

/// `at`, kept inside `text`, on the borders of characters and off the end of the line.
fn inside(text: &str, at: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(at.start);
    let end = text.ceil_char_boundary(at.end);
    let end = start + text.get(start..end).unwrap_or_default().trim_end().len();
    start..end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(language: &str, text: &str) -> Words {
        let (words, faults) = Words::new(language, &[("a.ftl", text)]);
        assert_eq!(faults, []);
        words
    }

    fn number(name: &str, value: i64) -> [(&str, Value<'static>); 1] {
        [(name, Value::Number(value))]
    }

    #[test]
    fn words_can_be_asked_from_many_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn messages_and_attributes_are_said_with_their_values_and_no_isolating_marks() {
        let words = words("fi", "moi = Moi, { $name }!\n    .fix = Sano { $name }\n");
        assert_eq!(words.say("moi", &[("name", "Ä".into())]).unwrap(), "Moi, Ä!");
        assert_eq!(words.say("moi.fix", &[("name", "Ä".into())]).unwrap(), "Sano Ä");
        for unknown in ["hei", "moi.explain", "moi.", "", ".", "moi.fix.fix"] {
            assert_eq!(words.say(unknown, &[]), None, "{unknown}");
        }
    }

    #[test]
    fn plurals_follow_the_base_language() {
        let text = "n = { $n ->\n    [one] yksi\n    [two] kaksi\n    [few] muutama\n   *[other] monta\n }\n";
        for (language, n, said) in [
            ("fi", 1, "yksi"),
            ("fi", 2, "monta"),
            ("fi-simple", 1, "yksi"),
            ("fi-x-selko", 1, "yksi"),
            ("zh-Hans", 1, "monta"),
            ("qps-ploc", 1, "[ýķşï~~]"),
            ("se", 2, "kaksi"),
            ("smn", 2, "kaksi"),
            ("ru", 3, "muutama"),
            ("ar", 2, "kaksi"),
            ("prs", 1, "yksi"),
            ("pt-PT", 0, "monta"),
            ("", 1, "yksi"),
            ("-ä-x", 1, "yksi"),
        ] {
            assert_eq!(
                words(language, text).say("n", &number("n", n)).unwrap(),
                said,
                "{language}"
            );
        }
    }

    /// Tag, and the numbers of each category.
    #[test]
    fn every_language_of_the_site_counts_by_its_own_rules() {
        let text = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let one_and_many: &[(&str, &[i64])] = &[("one", &[1]), ("other", &[0, 2, 5, 11, 21, 100])];
        let slavic: &[(&str, &[i64])] =
            &[("one", &[1, 21, 101]), ("few", &[2, 4, 22]), ("many", &[0, 5, 11, 12, 14, 20, 111])];
        let with_zero: &[(&str, &[i64])] = &[("one", &[0, 1]), ("other", &[2, 11, 21])];
        for (tags, counted) in [
            (&["fi", "fi-simple", "sv", "en", "et", "so", "es", "tr"][..], one_and_many),
            (&["ru", "uk"], slavic),
            (&["fr", "fa"], with_zero),
            (&["se"], &[("one", &[1]), ("two", &[2]), ("other", &[0, 3, 11, 21])]),
            (&["zh-Hans"], &[("other", &[0, 1, 2, 11])]),
            (
                &["ar"],
                &[
                    ("zero", &[0]),
                    ("one", &[1]),
                    ("two", &[2]),
                    ("few", &[3, 10, 103]),
                    ("many", &[11, 26, 99, 111]),
                    ("other", &[100, 101, 102, 200]),
                ],
            ),
        ] {
            for tag in tags {
                let words = words(tag, text);
                for (category, numbers) in counted {
                    for n in *numbers {
                        assert_eq!(
                            words.say("n", &number("n", *n)).unwrap(),
                            *category,
                            "{tag} {n}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn forms_of_counting_that_a_word_leaves_out_are_told() {
        for (language, variants, lacking) in [
            ("fi", "[one] a", &[][..]),
            ("fi", "[0] a", &[]),
            ("ru", "[one] a", &["few", "many"]),
            ("ru", "[one] a\n [few] b\n [many] c", &[]),
            ("ar", "[0] z\n [one] a\n [two] b\n [few] c", &["many"]),
            ("se", "[one] a", &["two"]),
            ("es", "[one] a", &[]),
            ("zh", "[one] a", &[]),
        ] {
            let text = format!("n = {{ $n ->\n {variants}\n *[other] x\n }}\n");
            assert_eq!(words(language, &text).lacking_forms("n"), lacking, "{language} {variants}");
        }
    }

    #[test]
    fn large_numbers_are_grouped_where_the_separator_is_plain_and_years_never() {
        for (language, n, said) in [
            ("fi", 2025, "2025"),
            ("fi", 12_345, "12\u{a0}345"),
            ("en", -1_234_567, "-1,234,567"),
            ("ar", 1_234_567, "1,234,567"),
            ("ar", 103, "103"),
            ("ar", 11_111, "11,111"),
            ("tr", 12_345, "12.345"),
            ("ku", 1_234_567, "1234567"),
        ] {
            assert_eq!(words(language, "n = { $n }\n").say("n", &number("n", n)).unwrap(), said);
        }
        let plain = words("fi", "n = { NUMBER($n, useGrouping: \"false\") }\n");
        assert_eq!(plain.say("n", &number("n", 123_456)).unwrap(), "123456");
    }

    #[test]
    fn a_later_resource_replaces_whole_messages() {
        let parent = ("p.ftl", "a = A { $x }\n    .fix = korjaa\nb = B\n");
        let (words, faults) = Words::new("fi", &[parent, ("c.ftl", "a = Toinen\n")]);
        assert_eq!(faults, []);
        assert_eq!(words.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(words.say("a", &[]).unwrap(), "Toinen");
        assert!(words.placeholders("a").is_empty());
        assert!(!words.has("a.fix"));
    }

    #[test]
    fn placeholders_are_found_in_every_corner() {
        let words = words(
            "fi",
            "a = { $n ->\n    [one] { $x }\n   *[other] { b } { NUMBER($y) }\n }\nb = { $z } { a }\n-t = { $hidden }\nc = { -t }\n",
        );
        assert_eq!(words.placeholders("a").into_iter().collect::<Vec<_>>(), ["n", "x", "y", "z"]);
        assert!(words.placeholders("c").is_empty());
    }

    #[test]
    fn what_is_not_given_is_told_and_does_no_harm() {
        let words = words("fi", "a = { $x } { b } { -c } { $x }\nr = { s }\ns = { r }\n");
        assert_eq!(words.gaps("a", &[]), ["$x", "-c", "b"]);
        assert_eq!(words.say("a", &[]).unwrap(), "{$x} {b} {-c} {$x}");
        assert!(words.say("r", &[]).is_some());
        assert!(!words.gaps("r", &[]).is_empty());
    }

    #[test]
    fn faults_point_into_the_text_and_spare_the_rest() {
        for (text, slice, reason) in [
            ("ä = 1\na = A\n", "ä", "name"),
            ("b B\na = A\n", "B", "equals"),
            ("b =\na = A\n", "b =", "value"),
            ("b = { \"x }\na = A\n", "", "quote"),
            ("b = }\na = A\n", "}", "brace"),
            ("b = { $x\na = A\n", "a", "brace"),
            ("b = { $x ->\n  [one] x\n }\na = A\n", "}", "default"),
            ("a = A\na = A\n", "a", "twice"),
        ] {
            let (words, faults) = Words::new("fi", &[("x/fi.ftl", text)]);
            let [fault] = faults.as_slice() else { panic!("{text}: {faults:?}") };
            assert_eq!((fault.path.as_str(), fault.reason), ("x/fi.ftl", reason), "{text}");
            assert_eq!(&text[fault.at.clone()], slice, "{text}");
            assert!(words.has("a") || text.contains("$x\n"), "{text}");
        }
    }

    #[test]
    fn braces_too_deep_for_the_parser_are_a_fault() {
        let text = format!("a = {}\nb = B\n", "{ ".repeat(100_000));
        let (words, faults) = Words::new("fi", &[("a.ftl", &text)]);
        assert_eq!(faults[0].reason, "too-deep");
        assert!(!words.has("b"));
        let quoted = format!("a = {}\n", "{\"{\"}".repeat(100));
        assert_eq!(Words::new("fi", &[("a.ftl", &quoted)]).1, []);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "([a-c=.{}\\[\\]*$\"\\\\> \\-\nä1]{0,40})") {
            let (words, faults) = Words::new("fi", &[("a.ftl", &text)]);
            for fault in faults {
                prop_assert!(text.get(fault.at).is_some());
            }
            for key in words.keys() {
                words.say(key, &[]);
                words.gaps(key, &[]);
            }
        }
    }
}
