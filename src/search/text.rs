//! The words that a view prints, whatever kind of view it is.
//!
//! A view is read through its serialization, as a template reads it, so that a new field is found
//! without a line here. What is written for machines is known by the names of fields. Nothing here
//! knows any kind of page.

use serde::de::value::Error;
use serde::ser::{
    Error as _, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant,
    Serializer,
};

/// Fields that no reader reads, where they hold plain words.
const FOR_MACHINES: [&str; 12] = [
    "dir", "facet", "href", "hreflang", "id", "iso", "key", "keys", "kind", "lang", "order",
    "origin",
];
/// Fields that name what follows.
const NAMING: [&str; 4] = ["caption", "heading", "name_on_door", "title"];
/// The field of drawings, whose words are cut into lines; what they show is told beside them.
const DRAWN: &str = "pictures";
/// The field of prose.
const PROSE: &str = "html";

/// The texts of a view, each ended by a line break.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    /// Headings and names.
    pub(super) names: String,
    /// All else.
    pub(super) plain: String,
}

/// Reads a view. One that holds a map is not read to its end; none does.
pub(super) fn texts(view: &impl Serialize) -> Texts {
    let mut reader = Reader { texts: Texts::default(), sort: Sort::Plain };
    let read = view.serialize(&mut reader);
    debug_assert!(read.is_ok(), "a view holds what cannot be read");
    reader.texts
}

/// What the words to come are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Plain,
    Naming,
    Prose,
    ForMachines,
}

struct Reader {
    texts: Texts,
    sort: Sort,
}

impl Reader {
    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        if name == DRAWN {
            return Ok(());
        }
        let before = self.sort;
        self.sort = match name {
            PROSE => Sort::Prose,
            name if FOR_MACHINES.contains(&name) => Sort::ForMachines,
            name if NAMING.contains(&name) => Sort::Naming,
            _ => before,
        };
        let read = value.serialize(&mut *self);
        self.sort = before;
        read
    }

    /// Words inside something are for people again, whatever the field that holds it is called.
    fn open(&mut self) -> &mut Reader {
        if self.sort == Sort::ForMachines {
            self.sort = Sort::Plain;
        }
        self
    }

    fn hear(&mut self, text: &str) {
        let into = match self.sort {
            Sort::Plain => &mut self.texts.plain,
            Sort::Naming => &mut self.texts.names,
            Sort::ForMachines => return,
            Sort::Prose => return prose(text, &mut self.texts),
        };
        into.push_str(text);
        into.push('\n');
    }
}

/// The words of an HTML that our Markdown wrote; headings are names.
fn prose(html: &str, texts: &mut Texts) {
    let mut rest = html;
    let mut named = false;
    while let Some((text, after)) = rest.split_once('<') {
        unescape(text, if named { &mut texts.names } else { &mut texts.plain });
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/');
        let level = name.strip_prefix('h').and_then(|level| level.chars().next());
        if level.is_some_and(char::is_numeric) {
            named = !tag.starts_with('/');
        }
        if !INLINE.contains(&name.split(' ').next().unwrap_or_default()) {
            texts.names.push('\n');
            texts.plain.push('\n');
        }
        rest = after;
    }
    unescape(rest, &mut texts.plain);
    texts.plain.push('\n');
}

/// Elements that do not end a word.
const INLINE: [&str; 7] = ["a", "bdi", "code", "del", "em", "span", "strong"];

fn unescape(text: &str, into: &mut String) {
    let mut pieces = text.split('&');
    into.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, after) = piece.split_once(';').unwrap_or((piece, ""));
        // Of the signs that are escaped none belongs to a word.
        into.push(if name == "amp" { '&' } else { ' ' });
        into.push_str(after);
    }
}

/// Methods that pass over values without words.
macro_rules! silent {
    ($($method:ident($kind:ty))*) => {
        $(fn $method(self, _: $kind) -> Result<(), Error> { Ok(()) })*
    };
}

type Named = &'static str;

impl<'r> Serializer for &'r mut Reader {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = &'r mut Reader;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = &'r mut Reader;
    type SerializeStructVariant = &'r mut Reader;

    silent! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u32(u32)
        serialize_u64(u64) serialize_f32(f32) serialize_f64(f64) serialize_char(char)
        serialize_bytes(&[u8]) serialize_unit_struct(Named)
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.hear(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: Named, _: u32, _: Named) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: Named,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: Named,
        _: u32,
        _: Named,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'r mut Reader, Error> {
        Ok(self.open())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(refused())
    }

    fn serialize_tuple_struct(
        self,
        _: Named,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        Err(refused())
    }

    fn serialize_tuple_variant(
        self,
        _: Named,
        _: u32,
        _: Named,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(refused())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Err(refused())
    }

    fn serialize_struct(self, _: Named, _: usize) -> Result<&'r mut Reader, Error> {
        Ok(self.open())
    }

    fn serialize_struct_variant(
        self,
        _: Named,
        _: u32,
        _: Named,
        _: usize,
    ) -> Result<&'r mut Reader, Error> {
        Ok(self.open())
    }
}

fn refused() -> Error {
    Error::custom("no view holds this")
}

impl SerializeSeq for &mut Reader {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Structs and variants with fields are read alike.
macro_rules! of_fields {
    ($($compound:ident)*) => {
        $(impl $compound for &mut Reader {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        })*
    };
}

of_fields! { SerializeStruct SerializeStructVariant }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::body::{DocumentPart, Exhibit};
    use crate::view::phrase::{Inline, Phrase, Prose, Tag};

    #[test]
    fn words_for_readers_are_heard_and_words_for_machines_are_not() {
        let html = "<h3 id=\"k-1\">Otsikko &amp; 1</h3>\n<p>sa<strong>na</strong> <a href=\"x\">linkki</a></p><p>toinen &lt;b&gt;</p>";
        let part = DocumentPart {
            id: "tunnus".into(),
            number: None,
            title: Phrase { lang: Some("sv".into()), ..Phrase::plain("Nimi") },
            level: 2,
            law: vec![Inline::link(Phrase::plain("laki"), "https://laki.example".into(), "law")],
            prose: Some(Prose { html: html.into(), lang: None, dir: None, origin: None }),
            signatory: None,
            exhibits: vec![Exhibit::Links {
                key: "avain",
                heading: "Ryhmät".into(),
                links: vec![],
            }],
        };
        let Texts { names, plain } = texts(&part);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words(&names), "Nimi Otsikko & 1 Ryhmät");
        assert_eq!(words(&plain), "laki sana linkki toinen b");
        let heard = texts(&[Tag { key: "done", word: "valmis".into() }].as_slice());
        assert_eq!(heard.plain, "valmis\n");
    }
}
