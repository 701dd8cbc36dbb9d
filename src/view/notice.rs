//! What the reader must be told before reading: that the text is in another language, translated by
//! a machine or out of date, or that the programme is no longer, or not yet, in force.

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::model::kind::ProgrammeState;
use crate::model::site::Outline;
use crate::view::frame::{Notice, NoticeLink};
use crate::view::pen::Pen;
use crate::words::Value;

/// The notices of a page, the weightiest first. The body must have been written before.
pub(super) fn notices(pen: &Pen<'_>) -> Vec<Notice> {
    let heard = pen.heard();
    let mut notices: Vec<Notice> = of_state(pen).into_iter().collect();
    let original = original(pen);
    if heard.mostly_foreign() {
        let language = original.unwrap_or(pen.voice.language);
        let within = pen.voice.in_language(language);
        let text = pen.say("notice-fallback", &[("language", Value::from(&within))]);
        notices.push(Notice { key: "fallback", text, link: link(pen, original) });
    }
    for (key, told) in [("machine", heard.machine), ("stale", heard.stale)] {
        if told {
            let text = pen.word(&format!("notice-{key}"));
            notices.push(Notice { key, text, link: link(pen, original) });
        }
    }
    notices
}

/// The language in which the page was written, where it is another than the page's.
fn original(pen: &Pen<'_>) -> Option<Language> {
    let first = *address::languages(pen.site(), pen.page).next()?;
    (first != pen.voice.language).then_some(first)
}

/// The same page in the language in which it was written.
fn link(pen: &Pen<'_>, original: Option<Language>) -> Option<NoticeLink> {
    let language = original?;
    let within = pen.voice.in_language(language);
    Some(NoticeLink {
        text: pen.say("notice-original", &[("language", Value::from(&within))]),
        href: pen.here.link_to(&Address::of(pen.site(), language, pen.page)),
        hreflang: Some(language.to_string()),
    })
}

/// What the state of the programme means to the reader.
fn of_state(pen: &Pen<'_>) -> Option<Notice> {
    let Page::Leaf(id, _) = pen.page else { return None };
    let outline = &pen.site().programmes[id];
    let (key, words) = match outline.state {
        ProgrammeState::Draft => ("draft", "notice-draft"),
        ProgrammeState::Consultation => ("draft", "notice-consultation"),
        ProgrammeState::Superseded => ("superseded", "notice-superseded"),
        ProgrammeState::Archived => ("archived", "notice-archived"),
        ProgrammeState::Published | ProgrammeState::Approved | ProgrammeState::Amended => {
            return None;
        }
    };
    let old = matches!(outline.state, ProgrammeState::Superseded | ProgrammeState::Archived);
    let link = if old { newer(pen, outline) } else { None };
    Some(Notice { key, text: pen.word(words), link })
}

/// The edition that took this one's place.
fn newer(pen: &Pen<'_>, outline: &Outline) -> Option<NoticeLink> {
    let replaces = |other: &Outline| other.supersedes.as_deref() == Some(&*outline.slug);
    let (id, newer) = pen.site().programmes.iter().find(|(_, other)| replaces(other))?;
    let way = pen.programme_home(id)?;
    let title = pen.voice.phrase(&newer.title);
    Some(NoticeLink {
        text: pen.say("notice-newer", &[("title", Value::Text(&title.text))]),
        href: way.href,
        hreflang: way.hreflang.map(std::borrow::Cow::into_owned),
    })
}
