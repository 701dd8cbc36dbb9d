//! The kinds of values that keys take: ids, texts, references, dates, schedules, words.
//!
//! Each says what it looks like and reads itself; what a value *means* is decided later, by `check`.

use std::marker::PhantomData;

use jiff::civil::Date as CivilDate;
use toml::de::DeValue;

use crate::diag::{Arg, Code, Diagnostic};
use crate::record::reader::{Field, Reader, Record, Value, record};
use crate::record::shape::{Shape, WordsShape};
use crate::source::{Span, Spanned};

/// A plain string that is the same in every language.
pub type Words = Spanned<String>;

impl Field for Words {
    fn shape() -> Shape {
        Shape::Words(WordsShape {
            name: "words",
            doc: "Words that are the same in every language.",
            pattern: None,
        })
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.string(value)
    }
}

/// Declares a string of a named kind: its check answers the code of what is wrong with it.
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident, $label:literal, $pattern:expr, $check:expr;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct $name(pub Spanned<String>);

            impl Field for $name {
                fn shape() -> Shape {
                    const DOC: &str = concat!($($doc),+);
                    Shape::Words(WordsShape { name: $label, doc: DOC, pattern: $pattern })
                }

                fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                    let words = reader.string(value)?;
                    let check: fn(&str) -> Option<Code> = $check;
                    match check(&words.value) {
                        None => Some($name(words)),
                        Some(code) => {
                            reader.report(slip(code, &words));
                            None
                        }
                    }
                }
            }
        )+
    };
}

words! {
    /// A stable name for machines: ASCII small letters, digits and hyphens. Never shown, never reused.
    Id, "id", Some("^[a-z0-9]+(-[a-z0-9]+)*$"), check_id;
    /// A web address that begins with `https://` or `http://`.
    Url, "web address", Some("^https?://\\S*$"), |text| {
        let known = text.starts_with("https://") || text.starts_with("http://");
        (!known || text.contains(char::is_whitespace)).then_some(Code::BadUrl)
    };
    /// A language tag (BCP 47) such as `fi`, `sv`, `fi-simple`.
    LanguageTag, "language", Some("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), |text| {
        crate::language::Language::parse(text).is_err().then_some(Code::BadLanguage)
    };
    /// A rhythm or a length of time: `3 kk`, `vuosi`, `2 / v`, `60 pv`.
    Cadence, "cadence", None, |text| {
        crate::model::cadence::Cadence::parse(text).is_err().then_some(Code::BadCadence)
    };
    /// A colour as CSS writes it, without transparency: `#0f3f78`, `rgb(15 63 120)`.
    Colour, "colour", None, |text| {
        crate::colour::Colour::parse(text).is_none().then_some(Code::BadColour)
    };
    /// A length of CSS in `rem`, `em`, `ch` or `px`: `.25rem`; or `0`.
    Length, "length", Some(r"^(0|(\d+|\d*\.\d+)(rem|em|ch|px))$"), |text| {
        (!is_length(text)).then_some(Code::BadLength)
    };
    /// A law reference: `KotoL 14 §`, `KotoL 10 § 1 mom. 5 k`, `KotoL 12–32 §`.
    LawRef, "law reference", None, |text| {
        crate::model::law::LawRef::parse(text).is_err().then_some(Code::BadLawRef)
    };
}

/// The complaint about a string that is not what its key takes.
fn slip(code: Code, words: &Words) -> Diagnostic {
    let complaint = Diagnostic::new(code, words.at);
    match code {
        Code::BadId => {
            let mended = as_id(&words.value);
            let complaint = complaint.arg("word", words.value.clone());
            complaint.arg("nearest", mended)
        }
        Code::BadColour => {
            let hashed = format!("#{}", words.value.trim());
            let meant = crate::colour::Colour::parse(&hashed).is_some().then_some(hashed);
            let complaint = match &meant {
                Some(meant) => complaint.fix(words.at, format!("\"{meant}\"")),
                None => complaint,
            };
            let nearest = meant.unwrap_or_else(|| "none".to_owned());
            complaint.arg("word", words.value.clone()).arg("nearest", nearest)
        }
        _ => complaint.arg("word", words.value.clone()).arg("nearest", "none"),
    }
}

/// Whether this is a length of CSS that follows the reader's text size or is a thin line.
fn is_length(text: &str) -> bool {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let is_number = digits.parse::<f32>().is_ok_and(|number| number >= 0.0)
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let unit = &text[digits.len()..];
    text == "0" || (is_number && ["rem", "em", "ch", "px"].contains(&unit))
}

/// The id that a name would have: `Kuopion kaupunki` → `kuopion-kaupunki`. Empty where none is left.
pub fn as_id(name: &str) -> String {
    let plain = name.to_lowercase().replace(['ä', 'å'], "a").replace('ö', "o");
    let runs = plain
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|run| !run.is_empty());
    runs.collect::<Vec<_>>().join("-")
}

fn check_id(text: &str) -> Option<Code> {
    if text.contains('\u{a0}') {
        return Some(Code::NoBreakSpace);
    }
    (!is_id(text)).then_some(Code::BadId)
}

/// Whether this is an id: ASCII small letters and digits in runs joined by single hyphens.
pub fn is_id(text: &str) -> bool {
    text.split('-').all(|run| {
        !run.is_empty()
            && run.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// A whole number.
pub type Number = Spanned<i64>;

impl Field for Number {
    fn shape() -> Shape {
        Shape::Number
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            reader.wrong_kind(value, "number");
        }
        Some(Spanned::new(number?, reader.span(value)))
    }
}

/// A number that may have decimals, kept as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity(pub Spanned<String>);

impl Field for Quantity {
    fn shape() -> Shape {
        Shape::Quantity
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let digits = match value.get_ref() {
            DeValue::Integer(digits) => digits.to_string(),
            DeValue::Float(digits) => digits.to_string(),
            _ => {
                reader.wrong_kind(value, "number");
                return None;
            }
        };
        Some(Quantity(Spanned::new(digits, reader.span(value))))
    }
}

/// `true` or `false`.
pub type Flag = Spanned<bool>;

impl Field for Flag {
    fn shape() -> Shape {
        Shape::Flag
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Boolean(flag) = value.get_ref() else {
            reader.wrong_kind(value, "yes-no");
            return None;
        };
        Some(Spanned::new(*flag, reader.span(value)))
    }
}

/// A day of the calendar, typed `2024-11-18` or `"18.11.2024"`.
pub type Date = Spanned<CivilDate>;

impl Field for Date {
    fn shape() -> Shape {
        Shape::Date
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let at = reader.span(value);
        let typed = match value.get_ref() {
            DeValue::Datetime(typed) => typed.to_string(),
            DeValue::String(typed) => typed.as_ref().to_owned(),
            DeValue::Float(typed) => {
                reader.report(
                    Diagnostic::new(Code::DateBecameNumber, at).arg("word", typed.to_string()),
                );
                return None;
            }
            _ => {
                reader.wrong_kind(value, "date");
                return None;
            }
        };
        let date = parse_date(&typed);
        if date.is_none() {
            reader.report(Diagnostic::new(Code::BadDate, at).arg("word", typed));
        }
        Some(Spanned::new(date?, at))
    }
}

/// The date of a document: a day, or the year alone (`2025` or `"2025"`) where it tells no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueDate {
    /// The day; 1 January where only the year is known.
    pub day: Date,
    /// Whether only the year is known.
    pub year_only: bool,
}

impl Field for IssueDate {
    fn shape() -> Shape {
        Shape::DateOrYear
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Some(day) = first_day_of_year(value) {
            let day = Spanned::new(day, reader.span(value));
            return Some(IssueDate { day, year_only: true });
        }
        Date::read(value, reader).map(|day| IssueDate { day, year_only: false })
    }
}

/// 1 January of a year of four digits; none where anything else is typed.
fn first_day_of_year(value: &Value<'_>) -> Option<CivilDate> {
    let year = match value.get_ref() {
        DeValue::Integer(digits) => i16::from_str_radix(digits.as_str(), digits.radix()).ok()?,
        DeValue::String(typed) => {
            let typed = typed.trim();
            let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| typed.parse().ok()).flatten()?
        }
        _ => return None,
    };
    (1000..=9999).contains(&year).then(|| CivilDate::new(year, 1, 1).ok()).flatten()
}

/// A date as officers type it: `18.11.2024` or `2024-11-18`.
pub fn parse_date(typed: &str) -> Option<CivilDate> {
    let typed = typed.trim();
    if let Ok(date) = typed.parse::<CivilDate>() {
        return Some(date);
    }
    let mut parts = typed.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    CivilDate::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A text: a plain string in the programme's base language, or one wording for each language.
#[derive(Debug, Clone)]
pub struct Text {
    /// The whole value.
    pub at: Span,
    /// The wordings, in the order they were typed. A plain string has one, without a language.
    pub wordings: Vec<Wording>,
}

/// One wording of a text.
#[derive(Debug, Clone)]
pub struct Wording {
    /// Its language as typed; none for the base language.
    pub language: Option<LanguageTag>,
    /// The words.
    pub words: Words,
}

impl Field for Text {
    fn shape() -> Shape {
        Shape::Text
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let at = reader.span(value);
        let wordings = match value.get_ref() {
            DeValue::String(_) => {
                let words = reader.string(value)?;
                with_words(vec![Wording { language: None, words }], at, reader)
            }
            DeValue::Table(languages) if languages.is_empty() => {
                reader.empty_text(at, true);
                return None;
            }
            DeValue::Table(languages) => {
                let wordings = read_wordings(languages, reader);
                with_words(wordings, at, reader)
            }
            _ => {
                reader.wrong_kind(value, "text");
                return None;
            }
        };
        (!wordings.is_empty()).then_some(Text { at, wordings })
    }
}

/// The wordings that have words; the others are reported.
fn with_words(all: Vec<Wording>, at: Span, reader: &mut Reader<'_>) -> Vec<Wording> {
    let (full, empty): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|wording| !wording.words.value.trim().is_empty());
    match empty.first() {
        Some(_) if full.is_empty() => reader.empty_text(at, true),
        Some(_) => empty.iter().for_each(|wording| reader.empty_text(wording.words.at, false)),
        None => {}
    }
    full
}

fn read_wordings(languages: &toml::de::DeTable<'_>, reader: &mut Reader<'_>) -> Vec<Wording> {
    let mut wordings = Vec::new();
    for (tag, value) in languages {
        let at = reader.span(tag);
        let tag = tag.get_ref().as_ref();
        if crate::language::Language::parse(tag).is_err() {
            reader.report(
                Diagnostic::new(Code::BadLanguage, at).arg("word", tag).arg("nearest", "none"),
            );
            continue;
        }
        if let Some(words) = reader.string(value) {
            let language = Some(LanguageTag(Spanned::new(tag.to_owned(), at)));
            wordings.push(Wording { language, words });
        }
    }
    wordings
}

/// The id of a thing of kind `T`, declared elsewhere.
#[derive(Debug)]
pub struct Ref<T> {
    /// The id as typed.
    pub id: Spanned<String>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref { id: self.id.clone(), kind: PhantomData }
    }
}

impl<T: Record> Field for Ref<T> {
    fn shape() -> Shape {
        Shape::Reference(T::NOUN)
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Id(id) = Id::read(value, reader)?;
        Some(Ref { id, kind: PhantomData })
    }
}

/// Texts by keys that the programme itself declares, such as its extra columns.
#[derive(Debug, Clone, Default)]
pub struct Texts(pub Vec<(Spanned<String>, Text)>);

impl Field for Texts {
    fn shape() -> Shape {
        Shape::Texts
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            reader.wrong_kind(value, "table");
            return None;
        };
        let mut texts = Vec::new();
        for (key, value) in table {
            if let Some(text) = Text::read(value, reader) {
                texts.push((
                    Spanned::new(key.get_ref().as_ref().to_owned(), reader.span(key)),
                    text,
                ));
            }
        }
        Some(Texts(texts))
    }

    fn absent() -> Option<Self> {
        Some(Texts::default())
    }
}

/// When something happens, as typed.
#[derive(Debug, Clone)]
pub enum Schedule {
    /// Words or a year: `"2019–2022"`, `"jatkuva"`, `2020`.
    Words(Words),
    /// Several of them.
    List(Vec<Words>, Span),
    /// Said in parts.
    Parts(Box<ScheduleParts>),
}

record! {
    /// A schedule said in parts: a rhythm, a time limit, or the document's own words with a last day.
    ScheduleParts, "schedule" {
        /// How often it recurs: `every = "vuosi"`.
        every: Option<Cadence>,
        /// The year in which a recurring one begins.
        from: Option<Number>,
        /// How long there is: `within = "60 pv"`.
        within: Option<Cadence>,
        /// From what the time limit runs.
        after: Option<Text>,
        /// The document's own words; they are printed when given.
        text: Option<Text>,
        /// The last day.
        by: Option<Date>,
    }
}

impl Field for Schedule {
    fn shape() -> Shape {
        Shape::Schedule(ScheduleParts::table_shape)
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Array(items) => {
                let words: Vec<_> =
                    items.iter().filter_map(|item| schedule_words(item, reader)).collect();
                let all_bad = words.is_empty() && !items.is_empty();
                (!all_bad).then(|| Schedule::List(words, reader.span(value)))
            }
            DeValue::Table(_) => {
                let before = reader.slips();
                let parts = crate::record::reader::read_record(value, reader)?;
                // What is left of a schedule with a slip in it would say something else.
                (reader.slips() == before).then(|| Schedule::Parts(Box::new(parts)))
            }
            _ => schedule_words(value, reader).map(Schedule::Words),
        }
    }
}

fn schedule_words(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Words> {
    let at = reader.span(value);
    let typed = match value.get_ref() {
        DeValue::String(text) => text.as_ref().to_owned(),
        DeValue::Integer(year) => year.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Float(number) => {
            let typed = number.to_string();
            reader.report(Diagnostic::new(Code::DateBecameNumber, at).arg("word", typed));
            return None;
        }
        _ => {
            reader.wrong_kind(value, "schedule");
            return None;
        }
    };
    if crate::model::schedule::Schedule::parse(&typed).is_err() {
        reader.report(Diagnostic::new(Code::BadSchedule, at).arg("word", typed));
        return None;
    }
    Some(Spanned::new(typed, at))
}

/// A word of a fixed vocabulary, which may be typed in Finnish, Swedish or English.
pub trait Vocabulary: Copy + 'static {
    /// Every word: its meaning, the house's spelling, the other spellings, what it means.
    const WORDS: &'static [(Self, &'static str, &'static [&'static str], &'static str)];
}

impl<T: Vocabulary> Field for Spanned<T> {
    fn shape() -> Shape {
        let words = T::WORDS
            .iter()
            .map(|(_, key, aliases, doc)| crate::record::shape::Word {
                key,
                aliases,
                doc: doc.trim().to_owned(),
            })
            .collect();
        Shape::Vocabulary(words)
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let typed = reader.string(value)?;
        let plain = typed.value.replace('\u{a0}', " ").trim().to_lowercase();
        let words = T::WORDS;
        let found = words
            .iter()
            .find(|(_, key, aliases, _)| *key == plain || aliases.contains(&plain.as_str()));
        if let Some((meaning, ..)) = found {
            return Some(Spanned::new(*meaning, typed.at));
        }
        let known = || {
            words.iter().flat_map(|(_, key, aliases, _)| {
                std::iter::once(*key).chain(aliases.iter().copied())
            })
        };
        let keys: Vec<_> = words.iter().map(|(_, key, ..)| *key).collect();
        reader.report(
            Diagnostic::new(Code::UnknownWord, typed.at)
                .nearest(&plain, known())
                .arg("known", Arg::Text(keys.join(", ")))
                .arg("word", typed.value),
        );
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ascii_kebab_case() {
        for good in ["a", "kuopio", "kuopion-kaupunki", "2-1", "vaasa-2019-2022"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "Kuopio", "työ", "a b", "a_b", "a/b"] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn lengths_are_numbers_with_a_unit() {
        for good in ["0", ".25rem", "42rem", "1.5em", "60ch", "2px"] {
            assert!(is_length(good), "{good}");
        }
        for bad in ["", "5", "rem", "-1rem", "1e3px", "5 px", "50%", "inf", "1rem;}"] {
            assert!(!is_length(bad), "{bad}");
        }
    }

    #[test]
    fn dates_are_read_as_officers_type_them() {
        let expected = CivilDate::new(2024, 11, 18).unwrap();
        for typed in ["18.11.2024", "2024-11-18", " 18. 11. 2024 "] {
            assert_eq!(parse_date(typed), Some(expected), "{typed}");
        }
        for typed in ["", "18.11", "31.2.2024", "18.11.2024.1", "huomenna"] {
            assert_eq!(parse_date(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_year_alone_is_a_number_or_words_of_four_digits() {
        for (typed, year) in [
            ("2025", Some(2025)),
            ("\"2025\"", Some(2025)),
            ("25", None),
            ("20250", None),
            ("\"18.11.2024\"", None),
            ("2024-11-18", None),
            ("11.2024", None),
        ] {
            let text = format!("date = {typed}");
            let table = toml::de::DeTable::parse(&text).unwrap();
            let value = table.get_ref().get("date").unwrap();
            let first = year.map(|year| CivilDate::constant(year, 1, 1));
            assert_eq!(first_day_of_year(value), first, "{typed}");
        }
    }
}
