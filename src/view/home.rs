//! The pages that belong to the site itself: the choice of language, its home, its own texts, and
//! the page that is not found.

use crate::address::Page;
use crate::language::Language;
use crate::model::site::{Leaf, Outline};
use crate::model::table::Id;
use crate::view::Voice;
use crate::view::body::{Choice, Chooser, Home, NotFound, ProgrammeCard, TextBody};
use crate::view::pen::Pen;
use crate::view::phrase::Phrase;
use crate::view::surround;

/// What stands before the ids in the text of a page of the site's own.
const TEXT_PREFIX: &str = "text--";

/// The choice of language.
pub(super) fn chooser<'a>(pen: &Pen<'a>) -> Chooser<'a> {
    let title = |language: Language| Voice { language, ..pen.voice }.phrase(&pen.site().title);
    let languages = surround::languages(pen).into_iter();
    let choices = languages.zip(surround::offered(pen));
    Chooser {
        choices: choices
            .map(|(link, language)| Choice { language: link, title: title(*language) })
            .collect(),
    }
}

/// The home of the site.
pub(super) fn home<'a>(pen: &Pen<'a>) -> Home<'a> {
    Home {
        lead: pen.maybe(pen.site().lead.as_ref()),
        programmes: pen.site().programmes.iter().map(|one| card(pen, one)).collect(),
        parties: surround::item(pen, "parties", Page::Parties),
    }
}

fn card<'a>(pen: &Pen<'a>, (id, outline): (Id<Outline>, &'a Outline)) -> ProgrammeCard<'a> {
    let way = pen.programme_home(id);
    let (href, hreflang) = way.map_or((String::new(), None), |way| (way.href, way.hreflang));
    let told = hreflang.as_deref().and_then(|tag| Language::parse(tag).ok());
    ProgrammeCard {
        title: pen.phrase(&outline.title),
        href,
        language_note: told.map(|language| pen.voice.in_language(language)),
        hreflang: hreflang.map(std::borrow::Cow::into_owned),
        kind: pen.tag("kind", outline.kind.key()),
        state: pen.tag("state", outline.state.key()),
        period: match &outline.period {
            Some(period) => pen.timing(period),
            None => Phrase::plain(pen.voice.issued(outline.date, outline.date_is_year)),
        },
        municipalities: municipalities(pen, outline),
        summary: pen.maybe(outline.summary.as_ref()),
    }
}

/// By their short names.
fn municipalities<'a>(pen: &Pen<'a>, outline: &'a Outline) -> Vec<Phrase<'a>> {
    outline.municipalities.iter().map(|id| pen.party_short(*id).phrase).collect()
}

/// A page of the site's own.
pub(super) fn text<'a>(pen: &Pen<'a>, place: usize) -> TextBody<'a> {
    let text = &pen.site().pages[place].prose;
    TextBody {
        contents: pen.headings(text, TEXT_PREFIX),
        prose: pen.prose(None, text, 2, TEXT_PREFIX),
    }
}

/// The page that is not found: home, the programmes, the parties, the search.
pub(super) fn not_found<'a>(pen: &Pen<'a>) -> NotFound<'a> {
    let mut links = vec![surround::item(pen, "home", Page::Home)];
    for (id, outline) in pen.site().programmes.iter() {
        let Some(way) = pen.leaf_of(id, Leaf::Home) else { continue };
        let text = pen.voice.phrase(&outline.short);
        links.push(surround::menu_item(&outline.slug, text, way, false));
    }
    links.push(surround::item(pen, "parties", Page::Parties));
    links.push(surround::item(pen, "a-z", Page::AToZ));
    NotFound { links }
}
