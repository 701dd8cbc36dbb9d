//! Views: all that a template may see, in one language, ready to print.
//!
//! A view is a pure function of the site, one programme and a language. Views know no theme and no
//! template engine; their fields are the theme contract. The modules of nouns (`service`, `goal`)
//! make what `body`, `drawn`, `frame`, `names`, `table` and `phrase` declare.

pub mod accessibility;
pub mod body;
pub mod calendar;
pub mod downloads;
pub mod drawn;
pub mod embeds;
pub mod feed;
pub mod found;
pub mod frame;
pub mod imprint;
pub mod known;
pub mod linked;
pub mod names;
pub mod open;
pub mod phrase;
pub mod table;

mod a_to_z;
mod answers;
mod arrangement;
mod client_group;
mod coverage;
mod document;
mod duties;
mod facts;
mod figure;
mod finder;
mod goal;
mod home;
mod indicator;
mod law;
mod map;
mod margin;
mod matrix;
mod measures;
mod mention;
mod notice;
mod open_data;
mod party;
mod pen;
mod principles;
mod programme;
mod roles;
mod schedule;
mod section;
mod sentence;
mod service;
mod statement;
mod surround;
mod theme;
mod timeline;
mod translations;
mod voice;
mod wanted;

#[cfg(test)]
mod sample;

use crate::address::Page;
use crate::language::Language;
use crate::locale::Locale;
use crate::model::programme::Programme;
use crate::model::site::{Leaf, Site};
use crate::view::body::Body;
use crate::view::frame::Frame;
use crate::view::imprint::Imprint;
use crate::view::pen::Pen;
use crate::words::Words;

/// Every key that the views ask of the words, with the names of the values they give: so that a
/// check can hold each catalogue to it.
pub const WORDS: &[(&str, &[&str])] = wanted::WORDS;

/// Who speaks: the site, and one of its languages with its habits and its words.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language of the page; one of the site's.
    pub language: Language,
    /// The habits of that language.
    pub locale: &'a Locale,
    /// The words of that language. One that is missing is printed as its key in brackets.
    pub words: &'a Words,
}

/// All that the template of `page` may see.
///
/// `programme` is the one that the page belongs to. A page of a programme without it is written as
/// the page that is not found.
pub fn page<'a>(
    voice: &Voice<'a>,
    page: Page,
    programme: Option<&'a Programme>,
) -> (Frame<'a>, Body<'a>) {
    let page = match (page, programme) {
        (Page::Leaf(..), None) => Page::NotFound,
        _ => page,
    };
    let pen = Pen::new(*voice, page);
    let body = body(&pen, programme);
    let frame = surround::frame(&pen, programme);
    (frame, body)
}

/// What only the cover and the properties of a document of `programme` say.
pub fn imprint(voice: &Voice<'_>, programme: Option<&Programme>) -> Imprint {
    imprint::imprint(voice, programme)
}

fn body<'a>(pen: &Pen<'a>, programme: Option<&'a Programme>) -> Body<'a> {
    match (pen.page, programme) {
        (Page::Chooser, _) => Body::Chooser(home::chooser(pen)),
        (Page::Home, _) => Body::Home(home::home(pen)),
        (Page::Accessibility, _) => Body::Accessibility(statement::statement(pen)),
        (Page::Parties, _) => Body::Parties(party::parties(pen)),
        (Page::Translations, _) => Body::Translations(translations::translations(pen)),
        (Page::OpenData, _) => Body::OpenData(open_data::open_data(pen)),
        (Page::Party(id), _) => Body::Party(party::party(pen, id)),
        (Page::AToZ, _) => Body::AToZ(a_to_z::a_to_z(pen)),
        (Page::Embeds, _) => Body::Embeds(embeds::embeds(pen)),
        (Page::Text(place), _) => Body::Text(home::text(pen, place)),
        (Page::Leaf(outline, claim), Some(programme)) => {
            leaf_body(pen, programme, pen.site().programmes[outline].leaves[claim].leaf)
        }
        (Page::NotFound | Page::Leaf(..), _) => Body::NotFound(home::not_found(pen)),
    }
}

fn leaf_body<'a>(pen: &Pen<'a>, programme: &'a Programme, leaf: Leaf) -> Body<'a> {
    match leaf {
        Leaf::Home => Body::Programme(programme::programme(pen, programme)),
        Leaf::Services => Body::Services(service::services(pen, programme)),
        Leaf::Service(id) => Body::Service(service::service(pen, programme, id)),
        Leaf::Responsibilities => Body::Responsibilities(section::responsibilities(pen, programme)),
        Leaf::State(state) => Body::Responsibilities(section::of_state(pen, programme, state)),
        Leaf::When(when) => Body::Responsibilities(section::at(pen, programme, when)),
        Leaf::Goals => Body::Goals(theme::goals(pen, programme)),
        Leaf::Goal(id) => Body::Goal(goal::goal(pen, programme, id)),
        Leaf::Theme(id) => Body::Theme(theme::theme(pen, programme, id)),
        Leaf::Timeline => Body::Timeline(timeline::timeline(pen, programme)),
        Leaf::Map => Body::Map(map::map(pen, programme)),
        Leaf::Principles => Body::Principles(principles::principles(pen, programme)),
        Leaf::Duties => Body::Duties(duties::duties(pen, programme)),
        Leaf::ClientGroup(id) => Body::ClientGroup(client_group::client_group(pen, programme, id)),
        Leaf::Section(id) => Body::Section(section::section(pen, programme, id)),
        Leaf::Document => Body::Document(document::document(pen, programme)),
    }
}
