//! Reads TOML tables into records and collects every slip on the way.
//!
//! A record is declared once, with `record!`; from that one declaration come the struct, its reader,
//! the JSON Schema and the format reference, so that none of them can drift from another.
//! This file knows TOML but nothing of programmes.

use toml::de::{DeTable, DeValue};

use crate::diag::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::record::fields::as_id;
use crate::record::shape::{FieldShape, Shape, TableShape};
use crate::source::{FileId, Span, Spanned};

/// A TOML value and where it stands in its file.
pub type Value<'i> = toml::Spanned<DeValue<'i>>;

/// The keys whose values other records refer to.
pub(crate) const NAMED_BY: [&str; 2] = ["id", "abbreviation"];

/// The state of reading one file.
pub struct Reader<'a> {
    file: FileId,
    /// Where the TOML begins in the file: front matter does not begin at its first byte.
    offset: usize,
    /// The records we are inside of, outermost first: catalogue key of the kind, and own name.
    things: Vec<(&'static str, String)>,
    /// The key whose value is being read.
    key: &'static str,
    /// Keys of the present record that were typed, but not as they should be.
    misspelt: Vec<&'static str>,
    /// Whether that key must be given.
    required: bool,
    out: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    /// A reader for the TOML that begins at byte `offset` of `file`; it reports to `out`.
    pub fn new(file: FileId, offset: usize, out: &'a mut Diagnostics) -> Reader<'a> {
        Reader {
            file,
            offset,
            things: Vec::new(),
            key: "",
            misspelt: Vec::new(),
            required: false,
            out,
        }
    }

    /// Where a value stands.
    pub fn span<T>(&self, value: &toml::Spanned<T>) -> Span {
        let range = value.span();
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    /// Reports a slip about the thing that is being read.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        let diagnostic = match self.things.last() {
            Some((noun, name)) => diagnostic.thing(noun, name.clone()),
            None => diagnostic.thing("file", ""),
        };
        let named = diagnostic.args.iter().any(|(name, _)| *name == "key");
        self.out.push(if named { diagnostic } else { diagnostic.arg("key", self.key) });
    }

    /// Reports that a value is of another kind than its key takes.
    pub fn wrong_kind(&mut self, value: &Value<'_>, expected: &'static str) {
        let found = kind_of(value.get_ref());
        let at = self.span(value);
        self.report(
            Diagnostic::new(Code::WrongKind, at)
                .arg("expected", Arg::Word(expected))
                .arg("found", Arg::Word(found)),
        );
    }

    /// The text of a string value; anything else is reported.
    pub fn string(&mut self, value: &Value<'_>) -> Option<Spanned<String>> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong_kind(value, "text");
            return None;
        };
        let at = self.span(value);
        if let Some(typed) = with_escapes(text) {
            self.report(Diagnostic::new(Code::Backslash, at).arg("word", typed));
            return None;
        }
        Some(Spanned::new(text.as_ref().to_owned(), at))
    }

    /// Reads a whole record from a table.
    pub fn record<T: Record>(&mut self, table: &DeTable<'_>, at: Span) -> Option<T> {
        let before = self.slips();
        self.things.push((T::NOUN, name_of(table)));
        let misspelt = self.unknown_keys::<T>(table);
        let outer = std::mem::replace(&mut self.misspelt, misspelt);
        let record = T::from_table(table, at, self);
        self.misspelt = outer;
        self.things.pop();
        if self.slips() > before {
            self.out.maim(at);
        }
        if record.is_none() {
            names_in(table).for_each(|name| {
                self.out.lose(&name);
                self.out.lose(&as_id(&name));
            });
        }
        record
    }

    /// Reads one field of a record; `None` only where a required one is missing or wrong.
    pub fn field<F: Field>(
        &mut self,
        table: &DeTable<'_>,
        at: Span,
        key: &'static str,
    ) -> Option<F> {
        let required = F::absent().is_none();
        let outer = (
            std::mem::replace(&mut self.key, key),
            std::mem::replace(&mut self.required, required),
        );
        let read = match table.get(key) {
            Some(value) => F::read(value, self).or_else(F::absent),
            None => F::absent().or_else(|| {
                if !self.misspelt.contains(&key) {
                    self.report(Diagnostic::new(Code::MissingKey, at));
                }
                None
            }),
        };
        (self.key, self.required) = outer;
        read
    }

    /// Reports that a text has no words: an error where the thing cannot do without it.
    pub fn empty_text(&mut self, at: Span, is_all: bool) {
        let mut slip = Diagnostic::new(Code::EmptyText, at);
        if self.required && is_all {
            slip.severity = Severity::Error;
        }
        self.report(slip);
    }

    /// How many slips have been reported so far, by this reader or before it.
    pub fn slips(&self) -> usize {
        self.out.len()
    }

    /// Reports the keys that the record does not have, and answers those that were meant by them.
    fn unknown_keys<T: Record>(&mut self, table: &DeTable<'_>) -> Vec<&'static str> {
        let known = T::keys();
        let mut meant = Vec::new();
        for (key, _) in table {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let at = self.span(key);
            let mut slip = Diagnostic::new(Code::UnknownKey, at)
                .arg("typed", name)
                .nearest(name, known.iter().copied())
                .arg("known", known.join(", "));
            if let Some(near) = crate::diag::nearest(name, known.iter().copied()) {
                slip = slip.fix(at, near);
                meant.push(near);
            }
            self.report(slip);
        }
        meant
    }
}

/// The catalogue key of a value's kind.
fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "decimal-number",
        DeValue::Boolean(_) => "yes-no",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// What an editor would call the thing in this table: its name, else its words, else its id.
fn name_of(table: &DeTable<'_>) -> String {
    const NAMING: [&str; 7] = ["name", "title", "statement", "word", "text", "for", "id"];
    let text = |value: &Value<'_>| match value.get_ref() {
        DeValue::String(text) => Some(text.as_ref().to_owned()),
        DeValue::Table(languages) => {
            languages.iter().find_map(|(_, wording)| match wording.get_ref() {
                DeValue::String(text) => Some(text.as_ref().to_owned()),
                _ => None,
            })
        }
        _ => None,
    };
    NAMING.iter().find_map(|key| table.get(*key).and_then(text)).map(shorten).unwrap_or_default()
}

/// The words by which others may refer to the thing in this table.
fn names_in(table: &DeTable<'_>) -> impl Iterator<Item = String> {
    let values = NAMED_BY.iter().filter_map(|key| table.get(*key));
    values.flat_map(|value| match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(text_of).collect(),
        _ => text_of(value).into_iter().collect::<Vec<_>>(),
    })
}

fn text_of(value: &Value<'_>) -> Option<String> {
    match value.get_ref() {
        DeValue::String(text) => Some(text.as_ref().to_owned()),
        _ => None,
    }
}

/// The text as it was typed, if it was with escapes for control characters: a path such as `C:\file`.
/// Tabs and line ends may be meant; of other control characters nobody knows the escapes.
fn with_escapes(text: &str) -> Option<String> {
    let is_control = |character: char| character.is_control() && !"\t\r\n".contains(character);
    if !text.contains(is_control) {
        return None;
    }
    let typed = text.chars().map(|character| match character {
        '\u{8}' => "\\b".to_owned(),
        '\u{c}' => "\\f".to_owned(),
        '\u{1b}' => "\\e".to_owned(),
        _ if is_control(character) => "\\u".to_owned(),
        _ => character.to_string(),
    });
    Some(typed.collect())
}

fn shorten(name: String) -> String {
    const LONGEST: usize = 60;
    if name.chars().count() <= LONGEST {
        return name;
    }
    let cut: String = name.chars().take(LONGEST).collect();
    format!("{}…", cut.trim_end())
}

/// A value that a key can have.
pub trait Field: Sized {
    /// What it looks like, for the schema and the reference.
    fn shape() -> Shape;

    /// Reads it; reports what is wrong and returns `None` where nothing usable stands there.
    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What holds when the key is absent; `None` means that the key is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// A table with known keys.
pub trait Record: Sized {
    /// The catalogue key of what it is: `service`, `goal`.
    const NOUN: &'static str;

    /// Its keys, in the order of the reference.
    fn keys() -> &'static [&'static str];

    /// What it looks like.
    fn table_shape() -> TableShape;

    /// Reads it from a table whose keys have been checked.
    fn from_table(table: &DeTable<'_>, at: Span, reader: &mut Reader<'_>) -> Option<Self>;
}

impl<F: Field> Field for Option<F> {
    fn shape() -> Shape {
        F::shape()
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        F::read(value, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// A list; one value may stand without brackets.
impl<F: Field> Field for Vec<F> {
    fn shape() -> Shape {
        Shape::OneOrMany(Box::new(F::shape()))
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Array(items) => {
                Some(items.iter().filter_map(|item| F::read(item, reader)).collect())
            }
            _ => F::read(value, reader).map(|one| vec![one]),
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

/// A list that must have at least one value.
#[derive(Debug, Clone)]
pub struct AtLeastOne<F>(pub Vec<F>);

impl<F: Field> Field for AtLeastOne<F> {
    fn shape() -> Shape {
        Shape::OneOrMany(Box::new(F::shape()))
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let list = Vec::<F>::read(value, reader)?;
        let empty = matches!(value.get_ref(), DeValue::Array(items) if items.is_empty());
        if empty {
            let at = reader.span(value);
            reader.report(Diagnostic::new(Code::MissingKey, at));
        }
        (!list.is_empty()).then_some(AtLeastOne(list))
    }
}

/// Reads the table behind a value as the record `T`.
pub fn read_record<T: Record>(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<T> {
    let DeValue::Table(table) = value.get_ref() else {
        reader.wrong_kind(value, "table");
        return None;
    };
    let at = reader.span(value);
    reader.record(table, at)
}

/// The name of a key from the name of a Rust field: `r#for` is typed `for`.
pub const fn key_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Joins the lines of a doc comment into one paragraph a blank line apart, without leading spaces.
pub fn doc_text(lines: &[&str]) -> String {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    text.split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " "))
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// One documented field, as the schema and the reference show it.
pub fn field_shape<F: Field>(key: &'static str, doc: &[&str]) -> FieldShape {
    FieldShape { key, doc: doc_text(doc), required: F::absent().is_none(), shape: F::shape() }
}

/// Declares a record: struct, reader, schema and reference in one.
///
/// `Option` and `Vec` fields may be left out; all others are required.
macro_rules! record {
    ($(#[doc = $doc:literal])+ $name:ident, $noun:literal {
        $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone)]
        pub struct $name {
            /// Where it begins in its file.
            pub span: crate::source::Span,
            $($(#[doc = $field_doc])+ pub $field: $type,)+
        }

        impl crate::record::reader::Record for $name {
            const NOUN: &'static str = $noun;

            fn keys() -> &'static [&'static str] {
                const { &[$(crate::record::reader::key_name(stringify!($field))),+] }
            }

            fn table_shape() -> crate::record::shape::TableShape {
                crate::record::shape::TableShape {
                    name: stringify!($name),
                    doc: crate::record::reader::doc_text(&[$($doc),+]),
                    fields: vec![$(crate::record::reader::field_shape::<$type>(
                        crate::record::reader::key_name(stringify!($field)),
                        &[$($field_doc),+],
                    )),+],
                }
            }

            fn from_table(
                table: &toml::de::DeTable<'_>,
                span: crate::source::Span,
                reader: &mut crate::record::reader::Reader<'_>,
            ) -> Option<Self> {
                // Every field is read before any is missed, so that all slips are told at once.
                $(let $field = reader.field(table, span, crate::record::reader::key_name(stringify!($field)));)+
                Some($name { span, $($field: $field?,)+ })
            }
        }

        impl crate::record::reader::Field for $name {
            fn shape() -> crate::record::shape::Shape {
                crate::record::shape::Shape::Table(<$name as crate::record::reader::Record>::table_shape)
            }

            fn read(
                value: &crate::record::reader::Value<'_>,
                reader: &mut crate::record::reader::Reader<'_>,
            ) -> Option<Self> {
                crate::record::reader::read_record(value, reader)
            }
        }
    };
}
pub(crate) use record;
