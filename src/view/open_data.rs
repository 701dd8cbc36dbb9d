//! The page of open data: which files there are, under what licence, and what stands in them.
//!
//! The fields are told by the declarations of `open` themselves. They are described in English, as the
//! schemas are.

use std::borrow::Cow;

use crate::address::Page;
use crate::model::site::Leaf;
use crate::pseudo;
use crate::view::body::{OpenData, OpenExample, OpenField, OpenFile, OpenThing};
use crate::view::open::programme::Programme;
use crate::view::open::shape::{FieldShape, Shape, Table, TableShape};
use crate::view::open::site::{Index, Parties};
use crate::view::open::{
    CATALOGUE, INDEX, INDEX_SCHEMA, PARTIES, PARTIES_SCHEMA, PROGRAMME_SCHEMA, programme_path,
};
use crate::view::pen::Pen;
use crate::view::phrase::{Inline, Phrase};
use crate::view::surround;

/// The media types of the files.
const JSON: &str = "application/json";
const SCHEMA: &str = "application/schema+json";
const LINKED: &str = "application/ld+json";

/// The page of open data.
pub(super) fn open_data<'a>(pen: &Pen<'a>) -> OpenData<'a> {
    let licence = pen.site().data_licence;
    OpenData {
        intro: pen.voice.plain("open-data-intro"),
        licence_label: pen.word("open-data-licence"),
        licence: licence.map(|licence| {
            let name = Phrase::plain(licence.name());
            Inline::link(name, licence.url().to_owned(), "external")
        }),
        no_licence: licence.is_none().then(|| pen.voice.plain("open-data-no-licence")),
        promise: pen.voice.plain("open-data-promise"),
        files_heading: pen.word("open-data-files"),
        files: files(pen),
        embeds: surround::item(pen, "embeds", Page::Embeds),
        fields_heading: pen.word("open-data-fields"),
        example: example(pen),
        things: things(pen),
    }
}

/// The parties of the first programme, read with what Python brings along.
fn example(pen: &Pen<'_>) -> Option<OpenExample> {
    let site = pen.site();
    let (_, outline) = site.programmes.iter().next()?;
    let url = format!("{}{}", site.base_url, programme_path(&outline.slug));
    let language = outline.languages.first()?;
    let code = [
        "import json, urllib.request",
        "",
        &format!("url = \"{url}\""),
        "with urllib.request.urlopen(url) as file:",
        "    programme = json.load(file)",
        "for party in programme[\"parties\"]:",
        &format!("    print(party[\"id\"], party[\"name\"][\"{language}\"])"),
    ]
    .join("\n");
    let text = english(pen, "For example, the parties that a programme names, in Python:");
    Some(OpenExample { text, code })
}

fn files<'a>(pen: &Pen<'a>) -> Vec<OpenFile<'a>> {
    let site = pen.site();
    let programmes = site.programmes.iter().map(|(_, outline)| {
        file(pen, pen.voice.phrase(&outline.title), &programme_path(&outline.slug), JSON)
    });
    let schema = |name: &'static str, path| {
        let text =
            if pen.voice.language.is_pseudo() { pseudo::text(name) } else { name.to_owned() };
        file(pen, Phrase::plain(text), path, SCHEMA)
    };
    let first = [
        file(pen, pen.voice.plain("open-data-index"), INDEX, JSON),
        file(pen, pen.voice.plain("page-parties"), PARTIES, JSON),
    ];
    let last = [
        file(pen, pen.voice.plain("open-data-catalogue"), CATALOGUE, LINKED),
        schema("JSON Schema: programme", PROGRAMME_SCHEMA),
        schema("JSON Schema: parties", PARTIES_SCHEMA),
        schema("JSON Schema: index", INDEX_SCHEMA),
    ];
    programmes.chain(first).chain(last).collect()
}

fn file<'a>(pen: &Pen<'a>, text: Phrase<'a>, path: &str, media_type: &'static str) -> OpenFile<'a> {
    OpenFile { text, path: path.to_owned(), href: data_link(pen, path), media_type }
}

/// The link from the page to a file of open data.
fn data_link(pen: &Pen<'_>, path: &str) -> String {
    format!("{}{path}", pen.root())
}

/// The link from the home of a programme to its data.
pub(super) fn of_programme(pen: &Pen<'_>, slug: &str) -> Option<String> {
    (pen.own_leaf() == Some(Leaf::Home)).then(|| data_link(pen, &programme_path(slug)))
}

/// Every kind of thing, each after the first that names it.
fn things(pen: &Pen<'_>) -> Vec<OpenThing> {
    let mut shapes = vec![Programme::table(), Parties::table(), Index::table()];
    let mut place = 0;
    while place < shapes.len() {
        for field in shapes[place].fields.clone() {
            if let Some(further) = table_of(&field.shape)
                && shapes.iter().all(|known| known.name != further.name)
            {
                shapes.push(further);
            }
        }
        place += 1;
    }
    shapes.iter().map(|shape| thing(pen, shape)).collect()
}

fn table_of(shape: &Shape) -> Option<TableShape> {
    match shape {
        Shape::Table(table) => Some(table()),
        Shape::Many(one) => table_of(one),
        _ => None,
    }
}

fn thing(pen: &Pen<'_>, shape: &TableShape) -> OpenThing {
    let fields = shape.fields.iter().map(|field| self::field(pen, field));
    OpenThing {
        id: format!("field-{}", shape.name),
        name: english(pen, shape.name),
        text: english(pen, &shape.doc),
        fields: fields.collect(),
    }
}

fn field(pen: &Pen<'_>, field: &FieldShape) -> OpenField {
    let always = if field.required { ", always there" } else { "" };
    let thing = table_of(&field.shape).map(|table| format!("#field-{}", table.name));
    OpenField {
        key: field.key,
        value: english(pen, &format!("{}{always}", kind(&field.shape))),
        href: thing,
        text: english(pen, &field.doc),
    }
}

/// Words that are in English on the page of every language; the pseudo-locale shows that they are known.
fn english(pen: &Pen<'_>, words: &str) -> String {
    if pen.voice.language.is_pseudo() { pseudo::text(words) } else { words.to_owned() }
}

fn kind(shape: &Shape) -> Cow<'static, str> {
    match shape {
        Shape::Text => "string".into(),
        Shape::Number => "integer".into(),
        Shape::Flag => "true, else left out".into(),
        Shape::Date => "date".into(),
        Shape::Language => "tag of a language".into(),
        Shape::Url => "address".into(),
        Shape::Urls => "an address in each language".into(),
        Shape::Words => "a wording in each language".into(),
        Shape::Prose => "HTML in each language".into(),
        Shape::Reference(noun) => format!("id of a {noun}").into(),
        Shape::Vocabulary(_, words) => {
            let keys: Vec<&str> = words.iter().map(|(key, _)| *key).collect();
            keys.join(" | ").into()
        }
        Shape::Many(one) => format!("list: {}", kind(one)).into(),
        Shape::Table(table) => table().name.into(),
    }
}

#[cfg(test)]
mod tests {
    use crate::address::Page;
    use crate::model::kind::DataLicence;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{Desk, kuopio};

    #[test]
    fn every_file_is_linked_and_every_kind_of_thing_is_told_once() {
        let kuopio = kuopio();
        let desk = Desk::with("sv", &[&kuopio]);
        let (frame, Body::OpenData(body)) = page(&desk.voice(), Page::OpenData, None) else {
            panic!("another body")
        };
        assert_eq!((frame.kind, &*frame.title.text), ("open-data", "Öppna data"));
        assert_eq!(body.files[0].href, "../../data/programmes/kuopio.json");
        assert_eq!(body.files.len(), 7);
        assert_eq!(body.embeds.href, "../embed/index.html");
        let code = body.example.unwrap().code;
        assert!(code.contains("\"https://koto.example/data/programmes/kuopio.json\""), "{code}");
        let mut names: Vec<&str> = body.things.iter().map(|one| &*one.name).collect();
        assert!(names.contains(&"arrangement") && names.contains(&"schedule-part"), "{names:?}");
        names.sort_unstable();
        assert!(names.windows(2).all(|two| two[0] != two[1]), "{names:?}");
        let links = body.things.iter().flat_map(|one| &one.fields);
        for link in links.filter_map(|field| field.href.as_deref()) {
            assert!(body.things.iter().any(|one| link == format!("#{}", one.id)), "{link}");
        }
        assert!(frame.foot.iter().any(|item| item.key == "open-data" && item.current));
    }

    #[test]
    fn a_licence_is_named_only_where_the_site_names_one() {
        let mut desk = Desk::empty("fi");
        for licence in [None, Some(DataLicence::CcBy4)] {
            desk.site.data_licence = licence;
            let (_, Body::OpenData(body)) = page(&desk.voice(), Page::OpenData, None) else {
                panic!("another body")
            };
            assert_eq!(body.licence.is_some(), licence.is_some());
            assert_eq!(body.no_licence.is_some(), licence.is_none());
        }
    }
}
