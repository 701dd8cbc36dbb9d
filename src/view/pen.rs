//! What one page is written with: the voice, the page's own address, and the names and links of
//! everything that pages name.
//!
//! It remembers in what languages it has spoken, so that the frame can tell the reader. Nothing here
//! knows how any kind of page is made up.

use std::borrow::Cow;
use std::cell::Cell;

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::markdown::{self, BlockKind, Mark, Style, Target, TargetKind, Translation};
use crate::model::goal::Goal;
use crate::model::programme::{Programme, Section};
use crate::model::registry::{ClientGroup, Party, Theme};
use crate::model::service::Service;
use crate::model::site::{Leaf, Outline, Site};
use crate::model::table::Id;
use crate::model::text::{Origin, Part, Text, Wording};
use crate::pseudo;
use crate::view::Voice;
use crate::view::body::ContentsEntry;
use crate::view::known;
use crate::view::phrase::{Inline, Phrase, Prose, Tag, Way};
use crate::view::voice::told;
use crate::words::Value;

/// The pen of one page.
#[derive(Debug)]
pub(super) struct Pen<'a> {
    /// Who speaks.
    pub(super) voice: Voice<'a>,
    /// The page that is written.
    pub(super) page: Page,
    /// Where it lives.
    pub(super) here: Address,
    /// Whether links are absolute, for what is read away from the page.
    abroad: bool,
    heard: Cell<Heard>,
}

/// In what languages the body of a page has spoken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heard {
    /// The bytes of all texts.
    said: usize,
    /// The bytes of texts in another language than the page's.
    foreign: usize,
    /// Whether a text was translated by a machine.
    pub(super) machine: bool,
    /// Whether a text was translated from an older wording.
    pub(super) stale: bool,
}

impl Heard {
    /// Whether more than half of it was in another language than the page's.
    pub(super) fn mostly_foreign(self) -> bool {
        self.foreign > self.said / 2
    }
}

impl<'a> Pen<'a> {
    /// The pen of `page`.
    pub(super) fn new(voice: Voice<'a>, page: Page) -> Pen<'a> {
        let here = Address::of(voice.site, voice.language, page);
        Pen { voice, page, here, abroad: false, heard: Cell::default() }
    }

    /// The pen of what is read away from any page: its links are absolute. Pages of the programme to
    /// which `page` belongs are found as from there.
    pub(super) fn abroad(voice: Voice<'a>, page: Page) -> Pen<'a> {
        Pen { abroad: true, ..Pen::new(voice, page) }
    }

    /// The link from this page to an address: relative, save from the page that is not found, which
    /// hosts show at whatever address was asked for.
    pub(super) fn link(&self, to: &Address) -> String {
        match self.page {
            _ if self.abroad => format!("{}{}", self.site().base_url, to.public()),
            Page::NotFound => format!("{}{}", self.site().base_path(), to.public()),
            _ => self.here.link_to(to),
        }
    }

    /// The way from this page to the root of the site.
    pub(super) fn root(&self) -> String {
        match self.page {
            Page::NotFound => self.site().base_path().to_owned(),
            _ => self.here.root(),
        }
    }

    /// The site.
    pub(super) fn site(&self) -> &'a Site {
        self.voice.site
    }

    /// What the page has said so far.
    pub(super) fn heard(&self) -> Heard {
        self.heard.get()
    }

    /// The words of `key`.
    pub(super) fn word(&self, key: &str) -> String {
        self.voice.word(key)
    }

    /// The words of `key` with these values.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.voice.say(key, args)
    }

    /// A word of a fixed vocabulary.
    pub(super) fn tag(&self, vocabulary: &str, key: &'static str) -> Tag {
        self.voice.tag(vocabulary, key)
    }

    /// A text of the body.
    pub(super) fn phrase(&self, text: &'a Text) -> Phrase<'a> {
        let wording = text.best(self.voice.language);
        self.hear(wording);
        self.voice.wording(wording)
    }

    /// The same of a text that may not be there.
    pub(super) fn maybe(&self, text: Option<&'a Text>) -> Option<Phrase<'a>> {
        text.map(|text| self.phrase(text))
    }

    /// A document's own words beside a structure that says the same: none where they are in another
    /// language than the page's, for the structure can be said in every language.
    pub(super) fn own_words(&self, text: Option<&'a Text>) -> Option<&'a Text> {
        let language = self.voice.language;
        let spoken = |text: &&Text| text.best(language).language.base() == language.base();
        text.filter(|text| language.is_pseudo() || spoken(text))
    }

    /// The name in the language in which it was given, where it is printed in another: the words on
    /// the door, which a newcomer must know there.
    pub(super) fn original(&self, name: &'a Text) -> Option<Phrase<'a>> {
        self.on_door(name, name.original().language)
    }

    /// The name in the language of the programme, where it is printed in another.
    pub(super) fn named_by(&self, programme: &Programme, name: &'a Text) -> Option<Phrase<'a>> {
        programme.languages.first().and_then(|language| self.on_door(name, *language))
    }

    fn on_door(&self, text: &'a Text, door: Language) -> Option<Phrase<'a>> {
        let printed = text.best(self.voice.language);
        let wording = text.exactly(door).filter(|wording| wording.words != printed.words)?;
        Some(self.voice.wording(wording))
    }

    fn hear(&self, wording: &Wording) {
        let is_foreign = wording.language != self.voice.language;
        self.hear_words(wording.words.len(), is_foreign, wording.origin);
    }

    /// A prose that was translated block by block is heard block by block.
    fn hear_prose(&self, text: &Text, wording: &Wording) {
        let parts = text.parts(wording.language);
        if parts.is_empty() {
            return self.hear(wording);
        }
        let is_foreign = wording.language != self.voice.language;
        for part in parts {
            let origin = part.origin.unwrap_or(Origin::Original);
            self.hear_words(part.bytes, is_foreign || part.origin.is_none(), origin);
        }
    }

    fn hear_words(&self, bytes: usize, is_foreign: bool, origin: Origin) {
        if self.voice.language.is_pseudo() {
            return;
        }
        let mut heard = self.heard.get();
        heard.said += bytes;
        if is_foreign {
            heard.foreign += bytes;
        }
        heard.machine |= origin == Origin::Machine;
        heard.stale |= origin == Origin::Stale;
        self.heard.set(heard);
    }

    /// Markdown as prose; `prefix` keeps its ids apart from all others of the page.
    pub(super) fn prose(
        &self,
        programme: Option<&'a Programme>,
        text: &'a Text,
        heading_level: u8,
        id_prefix: &str,
    ) -> Prose<'a> {
        let wording = text.best(self.voice.language);
        self.hear_prose(text, wording);
        let (lang, dir) = self.voice.marks(&wording.language);
        let marks = marks_of_parts(text, wording.language);
        let style = Style {
            heading_level,
            id_prefix,
            link: &|target| self.target(programme, target),
            footnotes: &self.word("prose-footnotes"),
            back_to_text: &self.word("prose-back"),
            translation: translation(text, &marks),
        };
        let html = markdown::html(&wording.words, &style).into_string();
        if self.voice.language.is_pseudo() {
            return Prose { html: pseudo::html(&html), lang: None, dir: None, origin: None };
        }
        Prose { html, lang, dir, origin: told(wording.origin) }
    }

    /// The topmost headings of the same prose, where they begin at level 2: links to places on this page.
    pub(super) fn headings(&self, text: &'a Text, id_prefix: &str) -> Vec<ContentsEntry<'a>> {
        let wording = text.best(self.voice.language);
        let marks = marks_of_parts(text, wording.language);
        let style = Style {
            heading_level: 2,
            id_prefix,
            link: &|_| None,
            footnotes: "",
            back_to_text: "",
            translation: translation(text, &marks),
        };
        let mut languages = heading_languages(text, wording).into_iter();
        let headings = markdown::outline(&wording.words, &style).into_iter();
        headings
            .map(|heading| (heading, languages.next().unwrap_or(&wording.language)))
            .filter(|(heading, _)| heading.level == 2)
            .map(|(heading, language)| ContentsEntry {
                number: None,
                title: self.voice.foreign(Cow::Owned(heading.text), language),
                href: format!("#{}", heading.id),
                hreflang: None,
                children: Vec::new(),
            })
            .collect()
    }

    /// Where a link of a prose leads. Pictures have no address yet, so they lead nowhere.
    fn target(&self, programme: Option<&'a Programme>, target: &Target) -> Option<String> {
        let Target { kind, id, fragment } = target;
        let site = self.site();
        let found = |leaf| self.leaf(leaf).map(|way| way.href);
        let href = match kind {
            TargetKind::Service => found(Leaf::Service(programme?.services.find(id)?)),
            TargetKind::Goal => found(Leaf::Goal(programme?.goals.find(id)?)),
            TargetKind::Theme => found(Leaf::Theme(site.registry.themes.find(id)?)),
            TargetKind::Party => Some(self.way(Page::Party(site.registry.parties.find(id)?)).href),
            TargetKind::Group => found(Leaf::ClientGroup(site.registry.client_groups.find(id)?)),
            TargetKind::Section => {
                return self.section_target(programme?, id, fragment.as_deref());
            }
            TargetKind::Page => {
                let place = site.pages.iter().position(|page| *page.slug == **id)?;
                Some(self.way(Page::Text(place)).href)
            }
            TargetKind::Programme => {
                self.programme_home(site.programmes.find(id)?).map(|way| way.href)
            }
            TargetKind::Image => None,
        }?;
        Some(match fragment {
            Some(fragment) => format!("{href}#{fragment}"),
            None => href,
        })
    }

    fn section_target(
        &self,
        programme: &'a Programme,
        slug: &str,
        fragment: Option<&str>,
    ) -> Option<String> {
        let id = programme.sections.find(slug)?;
        let place = fragment.map(|fragment| format!("{}{fragment}", prose_prefix(slug)));
        if self.is_document() {
            return Some(format!("#{}", place.unwrap_or_else(|| section_id(slug))));
        }
        let href = self.leaf(Leaf::Section(id))?.href;
        Some(place.map_or(href.clone(), |place| format!("{href}#{place}")))
    }

    /// Whether the page is the whole document.
    pub(super) fn is_document(&self) -> bool {
        self.own_leaf() == Some(Leaf::Document)
    }

    /// The leaf that the page is.
    pub(super) fn own_leaf(&self) -> Option<Leaf> {
        let Page::Leaf(outline, claim) = self.page else { return None };
        Some(self.site().programmes[outline].leaves[claim].leaf)
    }

    /// Whether the page is the one that tells of `leaf`: itself, or a section in its place.
    pub(super) fn is_at(&self, leaf: Leaf) -> bool {
        let Page::Leaf(outline, claim) = self.page else { return false };
        self.site().programmes[outline].place_of(leaf) == Some(claim)
    }

    /// The way to a page: in the page's language where it exists in it, else in its first.
    pub(super) fn way(&self, page: Page) -> Way<'a> {
        let language = known::nearest(self.site(), self.voice.language, page);
        let to = match language {
            Some(language) => *language,
            None => self.voice.language,
        };
        let href = self.link(&Address::of(self.site(), to, page));
        let other = language.filter(|language| **language != self.voice.language);
        Way { href, hreflang: other.map(|language| Cow::Borrowed(language.as_str())) }
    }

    /// The way to a page of the programme that this page belongs to.
    pub(super) fn leaf(&self, leaf: Leaf) -> Option<Way<'a>> {
        let Page::Leaf(outline, _) = self.page else { return None };
        self.leaf_of(outline, leaf)
    }

    /// The way to a page of some programme.
    pub(super) fn leaf_of(&self, outline: Id<Outline>, leaf: Leaf) -> Option<Way<'a>> {
        address::leaf(self.site(), outline, leaf).map(|page| self.way(page))
    }

    /// The way to a programme's home.
    pub(super) fn programme_home(&self, outline: Id<Outline>) -> Option<Way<'a>> {
        self.leaf_of(outline, Leaf::Home)
    }

    /// A party by its full name.
    pub(super) fn party(&self, id: Id<Party>) -> Inline<'a> {
        let party = &self.site().registry.parties[id];
        linked(self.phrase(&party.name), Some(self.way(Page::Party(id))), "party")
    }

    /// A party by its short name, for tables.
    pub(super) fn party_short(&self, id: Id<Party>) -> Inline<'a> {
        let party = &self.site().registry.parties[id];
        let name = party.short.as_ref().unwrap_or(&party.name);
        linked(self.phrase(name), Some(self.way(Page::Party(id))), "party")
    }

    /// Parties by their full names.
    pub(super) fn parties(&self, ids: &[Id<Party>]) -> Vec<Inline<'a>> {
        ids.iter().map(|id| self.party(*id)).collect()
    }

    /// A client group; a link where the programme has a page on it.
    pub(super) fn group(&self, id: Id<ClientGroup>) -> Inline<'a> {
        let name = self.phrase(&self.site().registry.client_groups[id].name);
        linked(name, self.leaf(Leaf::ClientGroup(id)), "group")
    }

    /// Client groups.
    pub(super) fn groups(&self, ids: &[Id<ClientGroup>]) -> Vec<Inline<'a>> {
        ids.iter().map(|id| self.group(*id)).collect()
    }

    /// A service.
    pub(super) fn service(&self, programme: &'a Programme, id: Id<Service>) -> Inline<'a> {
        let name = self.phrase(&programme.services[id].name);
        linked(name, self.leaf(Leaf::Service(id)), "service")
    }

    /// A goal, without its number.
    pub(super) fn goal(&self, programme: &'a Programme, id: Id<Goal>) -> Inline<'a> {
        let name = self.phrase(&programme.goals[id].name);
        linked(name, self.leaf(Leaf::Goal(id)), "goal")
    }

    /// A theme.
    pub(super) fn theme(&self, id: Id<Theme>) -> Inline<'a> {
        let name = self.phrase(&self.site().registry.themes[id].name);
        linked(name, self.leaf(Leaf::Theme(id)), "theme")
    }

    /// A section, by its title.
    pub(super) fn section(&self, programme: &'a Programme, id: Id<Section>) -> Inline<'a> {
        let title = self.phrase(&programme.sections[id].title);
        linked(title, self.leaf(Leaf::Section(id)), "section")
    }
}

/// What prose that is translated block by block must know; nothing where it is of one piece.
fn translation<'a>(text: &'a Text, marks: &'a [Option<Mark<'a>>]) -> Option<Translation<'a>> {
    let original = &*text.original().words;
    (!marks.is_empty()).then_some(Translation { original, marks })
}

/// The language of each heading of a prose that was translated block by block.
fn heading_languages<'a>(text: &'a Text, wording: &'a Wording) -> Vec<&'a Language> {
    let parts = text.parts(wording.language).iter();
    if parts.len() == 0 {
        return Vec::new();
    }
    let blocks = markdown::blocks(&wording.words).into_iter().zip(parts);
    let headings = blocks.filter(|(block, _)| matches!(block.kind, BlockKind::Heading(_)));
    let language = |part: &Part| match part.origin {
        Some(_) => &wording.language,
        None => &text.original().language,
    };
    headings.map(|(_, part)| language(part)).collect()
}

/// The language of each block of a prose in `language`, where the block is still the original's.
fn marks_of_parts(text: &Text, language: Language) -> Vec<Option<Mark<'_>>> {
    let original = &text.original().language;
    let direction = original.direction();
    let turned = direction != language.direction();
    let mark = Mark { lang: original.as_str(), dir: turned.then(|| direction.as_str()) };
    let parts = text.parts(language).iter();
    parts.map(|part| part.origin.is_none().then_some(mark)).collect()
}

/// Words that lead this way, where there is one.
pub(super) fn linked<'a>(
    phrase: Phrase<'a>,
    way: Option<Way<'a>>,
    kind: &'static str,
) -> Inline<'a> {
    let (href, hreflang) = way.map_or((None, None), |way| (Some(way.href), way.hreflang));
    Inline { phrase, href, hreflang, kind: Some(kind) }
}

/// The id of a section on the page of the whole document.
pub(super) fn section_id(slug: &str) -> String {
    format!("section-{slug}")
}

/// What stands before the ids in a section's prose. Slugs have no double hyphen, so nothing else on
/// a page begins like this.
pub(super) fn prose_prefix(slug: &str) -> String {
    format!("section-{slug}--")
}
