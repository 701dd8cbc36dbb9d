//! How other sites can show what a page says: the addresses, the markup to copy, and the page that
//! lists it all.
//!
//! Only addresses and words are made here; what stands at the addresses is the page's own view.

use std::fmt::Write;

use crate::address::{self, Address, Page};
use crate::model::site::{Leaf, Outline};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::view::body::{EmbedGroup, EmbedItem, EmbedList, Embeds};
use crate::view::frame::Embed;
use crate::view::pen::{Pen, linked};
use crate::view::phrase::Way;

/// The name of the file of plain markup, in the folder of what stands in frames.
pub const FRAGMENT: &str = "fragment.html";

/// The place on a page where the markup to copy stands.
const PLACE: &str = "embed";

/// How high a frame is, in pixels of CSS: a phone shows all of it; what is longer scrolls inside.
const HEIGHT: u16 = 640;

/// How other sites can show the page of this pen; none where they cannot.
pub(super) fn embed(pen: &Pen<'_>, title: &str) -> Option<Embed> {
    let site = pen.site();
    let is_embedded = address::is_embedded(site, pen.page, pen.voice.language);
    is_embedded.then(|| {
        let framed = pen.here.embedded();
        let more = Address::of(site, pen.voice.language.base(), Page::Embeds);
        let address = format!("{}{}", site.base_url, framed.public());
        let may_frame = site.framed_by.as_ref().is_none_or(|sites| !sites.is_empty());
        Embed {
            snippet: may_frame.then(|| snippet(pen, &address, title)),
            fragment: pen.link(&framed.beside(FRAGMENT)),
            framed: pen.link(&framed),
            more: pen.link(&more),
            base: framed.link_to(&pen.here),
        }
    })
}

/// The markup of a frame. Its height is an attribute, for many systems let no style through.
fn snippet(pen: &Pen<'_>, framed: &str, title: &str) -> String {
    let lang = pen.voice.language.as_str();
    let (framed, title) = (quoted(framed), quoted(title));
    format!(
        "<iframe src=\"{framed}\" title=\"{title}\" lang=\"{lang}\" height=\"{HEIGHT}\" \
         loading=\"lazy\" style=\"width: 100%; border: 0\"></iframe>"
    )
}

/// The words as they stand between the quotation marks of an attribute.
fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter => out.push(letter),
        }
    }
    out
}

/// The page of everything that other sites can show in its language.
pub(super) fn embeds<'a>(pen: &Pen<'a>) -> Embeds<'a> {
    let site = pen.site();
    let mut groups: Vec<EmbedGroup<'a>> =
        site.programmes.iter().filter_map(|(id, outline)| programme(pen, id, outline)).collect();
    groups.extend(parties(pen));
    Embeds {
        any: site.framed_by.is_none(),
        sites: site.framed_by.clone().unwrap_or_default(),
        groups,
    }
}

fn programme<'a>(pen: &Pen<'a>, id: Id<Outline>, outline: &'a Outline) -> Option<EmbedGroup<'a>> {
    let of = |key: &'static str, is_of: fn(Leaf) -> bool| {
        let claims = outline.leaves.iter().enumerate();
        let claims = claims.filter(|(_, claim)| is_of(claim.leaf));
        let items = claims.filter_map(|(place, claim)| {
            let name = name(pen, claim.leaf, claim.name.as_ref());
            item(pen, Page::Leaf(id, place), name)
        });
        list(pen, key, items.collect())
    };
    let tables =
        of("responsibilities", |leaf| matches!(leaf, Leaf::Responsibilities | Leaf::Theme(_)));
    let services = of("services", |leaf| matches!(leaf, Leaf::Service(_)));
    let lists: Vec<EmbedList<'a>> = tables.into_iter().chain(services).collect();
    (!lists.is_empty()).then(|| EmbedGroup {
        id: format!("programme-{}", outline.slug),
        heading: pen.phrase(&outline.short),
        lists,
    })
}

/// What a leaf is called: by the programme, by the registry, else by its kind.
fn name<'a>(pen: &Pen<'a>, leaf: Leaf, own: Option<&'a Text>) -> Option<&'a Text> {
    match leaf {
        Leaf::Theme(id) => Some(&pen.site().registry.themes[id].name),
        _ => own,
    }
}

fn parties<'a>(pen: &Pen<'a>) -> Option<EmbedGroup<'a>> {
    let parties = pen.site().registry.parties.iter();
    let items = parties.filter_map(|(id, party)| item(pen, Page::Party(id), Some(&party.name)));
    let mut items: Vec<EmbedItem<'a>> = items.collect();
    items.sort_by(|a, b| pen.voice.locale.compare_names(&a.link.phrase.text, &b.link.phrase.text));
    let lists: Vec<EmbedList<'a>> = list(pen, "parties", items).into_iter().collect();
    let heading = pen.voice.plain("page-parties");
    (!lists.is_empty()).then(|| EmbedGroup { id: "parties".to_owned(), heading, lists })
}

fn list<'a>(pen: &Pen<'a>, key: &'static str, items: Vec<EmbedItem<'a>>) -> Option<EmbedList<'a>> {
    let heading = pen.word(&format!("page-{key}"));
    (!items.is_empty()).then_some(EmbedList { key, heading, items })
}

fn item<'a>(pen: &Pen<'a>, page: Page, name: Option<&'a Text>) -> Option<EmbedItem<'a>> {
    let language = pen.voice.language;
    if !address::is_embedded(pen.site(), page, language) {
        return None;
    }
    let there = Address::of(pen.site(), language, page);
    let framed = there.embedded();
    let phrase = match name {
        Some(name) => pen.phrase(name),
        None => pen.voice.plain("page-responsibilities"),
    };
    let mut href = pen.link(&there);
    let _ = write!(href, "#{PLACE}");
    Some(EmbedItem {
        link: linked(phrase, Some(Way { href, hreflang: None }), "page"),
        framed: pen.link(&framed),
        fragment: pen.link(&framed.beside(FRAGMENT)),
    })
}
