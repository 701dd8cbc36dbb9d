//! What open data looks like: one declaration gives each thing its struct, its JSON and its shape.
//!
//! A shape says what a schema and the page of open data say of a value. What is not there is left out of
//! the JSON: no value is ever `null`, and no list is empty. Nothing here knows what the things are.

use std::marker::PhantomData;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::language::Language;

/// What a value may look like.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A string.
    Text,
    /// A whole number.
    Number,
    /// `true`, or left out.
    Flag,
    /// A day: `2024-11-18`.
    Date,
    /// The tag of a language (BCP 47).
    Language,
    /// An absolute address.
    Url,
    /// An absolute address in each language.
    Urls,
    /// A wording in each language.
    Words,
    /// HTML in each language.
    Prose,
    /// The id of a thing of the same data, by the name of its kind.
    Reference(&'static str),
    /// One of these words, each with what it means.
    Vocabulary(&'static str, Vec<(&'static str, &'static str)>),
    /// A list, never empty.
    Many(Box<Shape>),
    /// A thing with known keys.
    Table(fn() -> TableShape),
}

/// A kind of thing and its keys.
#[derive(Debug, Clone)]
pub struct TableShape {
    /// Its name: `service`.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// Its keys, in their order.
    pub fields: Vec<FieldShape>,
}

/// One key of a thing.
#[derive(Debug, Clone)]
pub struct FieldShape {
    /// The key.
    pub key: &'static str,
    /// What it holds.
    pub doc: String,
    /// Whether it is always there.
    pub required: bool,
    /// What its value looks like.
    pub shape: Shape,
}

/// A value of open data.
pub trait Value: Serialize {
    /// Whether it is always there.
    const REQUIRED: bool = true;

    /// What it looks like.
    fn shape() -> Shape;

    /// Whether there is nothing to say.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A kind of thing.
pub trait Table: Value {
    /// Its name: `service`.
    const NAME: &'static str;

    /// Its keys.
    fn table() -> TableShape;
}

/// A fixed vocabulary.
pub trait Vocabulary {
    /// Its name.
    const NAME: &'static str;

    /// Its words, each with what it means.
    fn words() -> Vec<(&'static str, &'static str)>;
}

/// Declares kinds of things: the struct, its JSON and its shape at once. A key that is no name in Rust
/// is written after the name of its field.
macro_rules! open {
    ($($(#[doc = $doc:literal])+ $name:ident, $noun:literal {
        $($(#[doc = $field_doc:literal])+ $field:ident $(as $key:literal)? : $type:ty,)+
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                $(#[serde(rename = $key)])?
                #[serde(skip_serializing_if = "crate::view::open::shape::Value::is_absent")]
                pub $field: $type,
            )+
        }

        impl crate::view::open::shape::Value for $name {
            fn shape() -> crate::view::open::shape::Shape {
                crate::view::open::shape::Shape::Table(
                    <$name as crate::view::open::shape::Table>::table,
                )
            }
        }

        impl crate::view::open::shape::Table for $name {
            const NAME: &'static str = $noun;

            fn table() -> crate::view::open::shape::TableShape {
                crate::view::open::shape::TableShape {
                    name: $noun,
                    doc: concat!($($doc),+).trim().to_owned(),
                    fields: vec![$(crate::view::open::shape::FieldShape {
                        key: [stringify!($field) $(, $key)?].last().copied().unwrap_or_default(),
                        doc: concat!($($field_doc),+).trim().to_owned(),
                        required: <$type as crate::view::open::shape::Value>::REQUIRED,
                        shape: <$type as crate::view::open::shape::Value>::shape(),
                    }),+],
                }
            }
        }
    )+};
}

pub(super) use open;

impl<T: Value> Value for Option<T> {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        T::shape()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Value> Value for Vec<T> {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        Shape::Many(Box::new(T::shape()))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Value for String {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Value for i64 {
    fn shape() -> Shape {
        Shape::Number
    }
}

impl Value for bool {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        Shape::Flag
    }

    fn is_absent(&self) -> bool {
        !self
    }
}

/// A day: `2024-11-18`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Day(pub String);

impl Value for Day {
    fn shape() -> Shape {
        Shape::Date
    }
}

/// An absolute address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Url(pub String);

impl Value for Url {
    fn shape() -> Shape {
        Shape::Url
    }
}

/// The tag of a language (BCP 47).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Tongue(pub String);

impl Value for Tongue {
    fn shape() -> Shape {
        Shape::Language
    }
}

/// The id of a thing of the same data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ref<T> {
    id: String,
    #[serde(skip)]
    kind: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The thing with this id.
    pub(super) fn new(id: impl Into<String>) -> Ref<T> {
        Ref { id: id.into(), kind: PhantomData }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.id
    }
}

impl<T: Table> Value for Ref<T> {
    fn shape() -> Shape {
        Shape::Reference(T::NAME)
    }
}

/// A word of a fixed vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Word<V> {
    key: &'static str,
    #[serde(skip)]
    vocabulary: PhantomData<fn() -> V>,
}

impl<V: Vocabulary> Word<V> {
    /// The word with this key.
    pub(super) fn new(key: &'static str) -> Word<V> {
        debug_assert!(V::words().iter().any(|(known, _)| *known == key), "{}: {key}", V::NAME);
        Word { key, vocabulary: PhantomData }
    }

    /// The word for machines.
    pub fn key(&self) -> &'static str {
        self.key
    }
}

impl<V: Vocabulary> Value for Word<V> {
    fn shape() -> Shape {
        Shape::Vocabulary(V::NAME, V::words())
    }
}

/// An absolute address in each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Urls(pub Vec<(Language, String)>);

impl Serialize for Urls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, url)| (language.as_str(), url)))
    }
}

impl Value for Urls {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        Shape::Urls
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

/// A wording in each language, those of which the reader must be told marked with how they came to be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words(pub Vec<Wording>);

/// One wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Its language.
    pub language: Language,
    /// The words, or HTML.
    pub words: String,
    /// `machine`, `machine-reviewed` or `stale`; none for words that people wrote or translated.
    pub origin: Option<&'static str>,
}

/// The key of a text that tells how its wordings came to be; it is the tag of no language.
pub const ORIGIN: &str = "origin";

impl Words {
    /// The wordings with a mark.
    fn marked(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.0.iter().filter_map(|one| Some((one.language.as_str(), one.origin?)))
    }

    /// The wording in a language.
    pub fn of(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|one| one.language == language).map(|one| &*one.words)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for Wording { language, words, origin: _ } in &self.0 {
            map.serialize_entry(language.as_str(), words)?;
        }
        if self.marked().next().is_some() {
            map.serialize_entry(ORIGIN, &Marks(self))?;
        }
        map.end()
    }
}

impl Value for Words {
    fn shape() -> Shape {
        Shape::Words
    }
}

struct Marks<'w>(&'w Words);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.marked())
    }
}

/// HTML in each language, marked like [`Words`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Prose(pub Words);

impl Value for Prose {
    fn shape() -> Shape {
        Shape::Prose
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "declarations are public, those of tests too")]
mod tests {
    use super::*;

    open! {
        /// A thing.
        /// It has keys.
        Thing, "thing" {
            /// Its id.
            id: String,
            /// Its schema.
            schema as "$schema": Option<Url>,
            /// Its marks.
            marks: Vec<i64>,
            /// Whether it is old.
            old: bool,
        }
    }

    #[test]
    fn what_is_not_there_is_left_out() {
        let thing = Thing { id: "a".to_owned(), schema: None, marks: Vec::new(), old: false };
        assert_eq!(serde_json::to_string(&thing).unwrap(), r#"{"id":"a"}"#);
        let schema = Some(Url("https://koto.example/".to_owned()));
        let thing = Thing { schema, marks: vec![1], old: true, ..thing };
        let json = r#"{"id":"a","$schema":"https://koto.example/","marks":[1],"old":true}"#;
        assert_eq!(serde_json::to_string(&thing).unwrap(), json);
    }

    #[test]
    fn a_declaration_says_its_keys_and_whether_they_are_always_there() {
        let TableShape { name, doc, fields } = Thing::table();
        assert_eq!((name, &*doc), ("thing", "A thing. It has keys."));
        let told: Vec<_> = fields.iter().map(|one| (one.key, one.required, &*one.doc)).collect();
        assert_eq!(told[0], ("id", true, "Its id."));
        assert_eq!(told[1], ("$schema", false, "Its schema."));
        assert!(told[2..].iter().all(|(_, required, _)| !required));
    }

    #[test]
    fn wordings_of_which_the_reader_must_be_told_are_marked() {
        let wording = |tag, words: &str, origin| Wording {
            language: Language::parse(tag).unwrap(),
            words: words.to_owned(),
            origin,
        };
        let mut words = Words(vec![wording("fi", "Arvio", None)]);
        assert_eq!(serde_json::to_string(&words).unwrap(), r#"{"fi":"Arvio"}"#);
        words.0.push(wording("sv", "Bedömning", Some("machine")));
        let json = r#"{"fi":"Arvio","sv":"Bedömning","origin":{"sv":"machine"}}"#;
        assert_eq!(serde_json::to_string(&words).unwrap(), json);
    }
}
