//! The frame of a page, made when its body is written: title, languages, breadcrumb, menu, foot.

use crate::address::{self, Address, Page};
use crate::language::Language;
use crate::markdown;
use crate::model::programme::{Programme, Section};
use crate::model::site::{Leaf, TextPage};
use crate::model::table::Id;
use crate::model::text::Text;
use crate::pseudo;
use crate::view::embeds;
use crate::view::facts::Facts;
use crate::view::feed;
use crate::view::finder;
use crate::view::frame::{Crumb, Frame, LanguageLink, MenuItem, ProgrammeMark, Publisher};
use crate::view::known::{self, canonical};
use crate::view::margin;
use crate::view::notice;
use crate::view::party;
use crate::view::pen::Pen;
use crate::view::phrase::{Day, Fact, Phrase, Way};
use crate::view::programme::MAIN_PAGES;
use crate::words::Value;

/// The most letters of a description for search engines.
const LONGEST_DESCRIPTION: usize = 160;

/// The frame. The body must have been written before, so that the notices know what it says.
pub(super) fn frame<'a>(pen: &Pen<'a>, programme: Option<&'a Programme>) -> Frame<'a> {
    let site = pen.site();
    let title = title(pen, programme);
    let mark = mark(pen);
    let window_title = window_title(pen, &title, mark.as_ref());
    Frame {
        kind: kind(pen),
        lang: pen.voice.language.to_string(),
        dir: pen.voice.language.direction().as_str(),
        description: description(pen, programme),
        canonical: canonical(site, &pen.here),
        root: pen.root(),
        id: id(&pen.here).to_owned(),
        site: pen.voice.phrase(&site.title),
        home: pen.way(Page::Home).href,
        languages: languages(pen),
        alternates: known::alternates(site, pen.voice.language, pen.page),
        breadcrumb: breadcrumb(pen, programme, &title),
        menu: menu(pen, mark.is_some()),
        notices: notice::notices(pen),
        search: (pen.page != Page::Chooser).then(|| item(pen, "a-z", Page::AToZ)),
        foot: foot(pen),
        feedback: feedback(pen, &title),
        reviewed: programme.and_then(|programme| reviewed(pen, programme)),
        responsible: responsible(pen, programme),
        publisher: publisher(pen, programme),
        document: document(pen),
        downloads: Vec::new(),
        json_ld: None,
        feeds: feed::links(pen),
        paper: margin::margin(pen, programme),
        noindex: known::is_hidden(site, pen.page),
        embed: embeds::embed(pen, &window_title),
        programme: mark,
        window_title,
        title,
    }
}

fn reviewed(pen: &Pen<'_>, programme: &Programme) -> Option<Day> {
    pen.own_leaf()?;
    programme.reviewed.map(|day| pen.voice.day(day))
}

/// Which kind of page it is.
fn kind(pen: &Pen<'_>) -> &'static str {
    match (pen.page, pen.own_leaf()) {
        (Page::Chooser, _) => "chooser",
        (Page::Home, _) => "home",
        (Page::Accessibility, _) => "accessibility",
        (Page::Parties, _) => "parties",
        (Page::Translations, _) => "translations",
        (Page::OpenData, _) => "open-data",
        (Page::Party(_), _) => "party",
        (Page::AToZ, _) => "a-z",
        (Page::Embeds, _) => "embeds",
        (Page::Text(_), _) => "text",
        (Page::Leaf(..), Some(leaf)) => leaf_kind(leaf),
        (Page::NotFound | Page::Leaf(..), _) => "not-found",
    }
}

fn leaf_kind(leaf: Leaf) -> &'static str {
    match leaf {
        Leaf::Home => "programme",
        Leaf::Services => "services",
        Leaf::Service(_) => "service",
        Leaf::Responsibilities | Leaf::State(_) | Leaf::When(_) => "responsibilities",
        Leaf::Goals => "goals",
        Leaf::Goal(_) => "goal",
        Leaf::Theme(_) => "theme",
        Leaf::Timeline => "timeline",
        Leaf::Map => "map",
        Leaf::Principles => "principles",
        Leaf::Duties => "duties",
        Leaf::ClientGroup(_) => "client-group",
        Leaf::Section(_) => "section",
        Leaf::Document => "document",
    }
}

/// The page's own title. It is among what the reader is told the origin of.
fn title<'a>(pen: &Pen<'a>, programme: Option<&'a Programme>) -> Phrase<'a> {
    let site = pen.site();
    match pen.page {
        Page::Chooser | Page::Home => pen.phrase(&site.title),
        Page::NotFound => pen.voice.plain("page-not-found"),
        Page::Accessibility => pen.voice.plain("page-accessibility"),
        Page::Parties => pen.voice.plain("page-parties"),
        Page::AToZ => pen.voice.plain("page-a-z"),
        Page::Embeds => pen.voice.plain("page-embeds"),
        Page::Translations => pen.voice.plain("page-translations"),
        Page::OpenData => pen.voice.plain("page-open-data"),
        Page::Party(id) => pen.phrase(&site.registry.parties[id].name),
        Page::Text(place) => pen.phrase(&site.pages[place].title),
        Page::Leaf(..) => match programme.zip(pen.own_leaf()) {
            Some((programme, leaf)) => leaf_title(pen, programme, leaf),
            None => pen.voice.plain("page-not-found"),
        },
    }
}

fn leaf_title<'a>(pen: &Pen<'a>, programme: &'a Programme, leaf: Leaf) -> Phrase<'a> {
    let registry = &pen.site().registry;
    let text = match leaf {
        Leaf::Home | Leaf::Document => &programme.title,
        Leaf::Service(id) => &programme.services[id].name,
        Leaf::Goal(id) => &programme.goals[id].name,
        Leaf::Theme(id) => &registry.themes[id].name,
        Leaf::ClientGroup(id) => &registry.client_groups[id].name,
        Leaf::Section(id) => &programme.sections[id].title,
        Leaf::State(state) => return finder::state_title(pen, state),
        Leaf::When(when) => return finder::when_title(pen, when),
        Leaf::Services
        | Leaf::Responsibilities
        | Leaf::Goals
        | Leaf::Timeline
        | Leaf::Map
        | Leaf::Principles
        | Leaf::Duties => return pen.voice.plain(&format!("page-{}", leaf_kind(leaf))),
    };
    pen.phrase(text)
}

fn mark<'a>(pen: &Pen<'a>) -> Option<ProgrammeMark<'a>> {
    let Page::Leaf(id, _) = pen.page else { return None };
    let outline = &pen.site().programmes[id];
    let Way { href, hreflang } = pen.programme_home(id)?;
    Some(ProgrammeMark {
        id: outline.slug.to_string(),
        title: pen.voice.phrase(&outline.title),
        short: pen.voice.phrase(&outline.short),
        href,
        hreflang,
        state: pen.tag("state", outline.state.key()),
        issued: pen.voice.issued(outline.date, outline.date_is_year),
    })
}

/// Page – programme – site, each once.
fn window_title(pen: &Pen<'_>, title: &Phrase<'_>, mark: Option<&ProgrammeMark<'_>>) -> String {
    let whole = pen.is_document().then(|| pen.word("page-document"));
    let site = pen.voice.phrase(&pen.site().title);
    let home = pen.own_leaf() == Some(Leaf::Home);
    let programme = mark.filter(|_| !home).map(|mark| &*mark.short.text);
    let mut words = whole.unwrap_or_else(|| title.text.to_string());
    let around = programme.into_iter().chain([&*site.text]);
    for name in around.filter(|name| **name != *title.text) {
        words.push_str(" – ");
        words.push_str(name);
    }
    words
}

/// What the page is about, where it is said in the page's language.
fn description(pen: &Pen<'_>, programme: Option<&Programme>) -> Option<String> {
    let text = about(pen, programme)?;
    let wording = text.best(pen.voice.language);
    let own = wording.language.base() == pen.voice.language.base();
    let plain = own.then(|| markdown::plain(&wording.words))?;
    let short = shortened(&plain.split_whitespace().collect::<Vec<_>>().join(" "));
    let pseudo = pen.voice.language.is_pseudo();
    let short = if pseudo { pseudo::text(&short) } else { short };
    (!short.is_empty()).then_some(short)
}

fn about<'t>(pen: &'t Pen<'_>, programme: Option<&'t Programme>) -> Option<&'t Text> {
    let site = pen.site();
    match pen.page {
        Page::Chooser | Page::Home => site.lead.as_ref(),
        Page::Party(id) => site.registry.parties[id].purpose.as_ref(),
        Page::Text(place) => Some(&site.pages[place].prose),
        Page::NotFound
        | Page::Accessibility
        | Page::Parties
        | Page::Translations
        | Page::OpenData
        | Page::AToZ
        | Page::Embeds => None,
        Page::Leaf(..) => about_leaf(pen, programme?, pen.own_leaf()?),
    }
}

fn about_leaf<'t>(pen: &'t Pen<'_>, programme: &'t Programme, leaf: Leaf) -> Option<&'t Text> {
    let leaf = if leaf == Leaf::Document { Leaf::Home } else { leaf };
    programme.own_text(&pen.site().registry, leaf)
}

/// The beginning of a text, cut between words.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_DESCRIPTION {
        return text.to_owned();
    }
    let end = text.char_indices().nth(LONGEST_DESCRIPTION - 1).map_or(text.len(), |(at, _)| at);
    let cut = &text[..end];
    let whole = cut.rfind(' ').map_or(cut, |space| &cut[..space]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.', '–', ' ']))
}

/// The page's address from the root, as one would name it.
fn id(address: &Address) -> &str {
    if address.public().is_empty() { address.as_str() } else { address.public() }
}

/// The languages of the site, in their order.
pub(super) fn languages(pen: &Pen<'_>) -> Vec<LanguageLink> {
    let site = pen.site();
    let spoken = known::worth_listing(site, pen.page);
    let link = |language: &Language| {
        let own = *language == pen.voice.language;
        let exists = address::speaks(site, pen.page, *language);
        let here = exists
            && (own || spoken.contains(language) || language.is_easy() || language.is_pseudo());
        let page = if here { pen.page } else { Page::Home };
        let current = *language == pen.voice.language && pen.page != Page::Chooser;
        LanguageLink {
            tag: language.to_string(),
            dir: language.direction().as_str(),
            name: language.own_name().to_owned(),
            href: pen.link(&Address::of(pen.site(), *language, page)),
            current,
            here,
        }
    };
    offered(pen).map(link).collect()
}

/// The languages that the page offers. Of an easy language there are only some pages, and perhaps no
/// home to lead to, so it is offered where this very page exists in it.
pub(super) fn offered<'a>(pen: &Pen<'a>) -> impl Iterator<Item = &'a Language> {
    let site = pen.site();
    let page = if pen.page == Page::Chooser { Page::Home } else { pen.page };
    let shown =
        move |language: &&Language| !language.is_easy() || address::speaks(site, page, **language);
    site.languages.iter().filter(shown)
}

/// The way from the site's home to the page.
fn breadcrumb<'a>(
    pen: &Pen<'a>,
    programme: Option<&'a Programme>,
    title: &Phrase<'a>,
) -> Vec<Crumb<'a>> {
    if matches!(pen.page, Page::Chooser | Page::Home) {
        return Vec::new();
    }
    let mut crumbs = vec![step(pen.voice.plain("page-home"), pen.way(Page::Home))];
    if let Page::Party(_) = pen.page {
        crumbs.push(step(pen.voice.plain("page-parties"), pen.way(Page::Parties)));
    }
    let leaf = pen.own_leaf();
    if let (Some(leaf), Some(programme)) = (leaf, programme) {
        if leaf != Leaf::Home {
            crumbs.extend(mark(pen).map(|mark| Crumb {
                text: mark.short,
                href: Some(mark.href),
                hreflang: mark.hreflang,
            }));
        }
        crumbs.extend(above(pen, programme, leaf));
    }
    let last = match leaf {
        Some(Leaf::Document) => pen.voice.plain("page-document"),
        _ => title.clone(),
    };
    crumbs.push(Crumb { text: last, href: None, hreflang: None });
    crumbs
}

/// The pages between the programme's home and a page of it.
fn above<'a>(pen: &Pen<'a>, programme: &'a Programme, leaf: Leaf) -> Vec<Crumb<'a>> {
    let list = |leaf: Leaf| {
        let way = pen.leaf(leaf)?;
        Some(step(pen.voice.plain(&format!("page-{}", leaf_kind(leaf))), way))
    };
    match leaf {
        Leaf::Service(_) => list(Leaf::Services).into_iter().collect(),
        Leaf::State(_) => list(Leaf::Responsibilities).into_iter().collect(),
        Leaf::When(_) => list(Leaf::Timeline).into_iter().collect(),
        Leaf::Theme(_) => list(Leaf::Goals).into_iter().collect(),
        Leaf::Goal(id) => {
            let theme = programme.goals[id].theme;
            let name = &pen.site().registry.themes[theme].name;
            let way = pen.leaf(Leaf::Theme(theme));
            let theme = way.map(|way| step(pen.voice.phrase(name), way));
            list(Leaf::Goals).into_iter().chain(theme).collect()
        }
        Leaf::Section(id) => sections_above(pen, programme, id),
        _ => Vec::new(),
    }
}

fn sections_above<'a>(pen: &Pen<'a>, programme: &'a Programme, id: Id<Section>) -> Vec<Crumb<'a>> {
    let parent = |id: &Id<Section>| programme.sections[*id].parent;
    let above = std::iter::successors(parent(&id), parent);
    let mut crumbs: Vec<Crumb<'a>> = above
        .filter_map(|id| {
            let way = pen.leaf(Leaf::Section(id))?;
            Some(step(pen.voice.phrase(&programme.sections[id].title), way))
        })
        .collect();
    crumbs.reverse();
    crumbs
}

fn step<'a>(text: Phrase<'a>, way: Way<'a>) -> Crumb<'a> {
    let Way { href, hreflang } = way;
    Crumb { text, href: Some(href), hreflang }
}

/// The main menu: of the programme where the page belongs to one, else of the site.
fn menu<'a>(pen: &Pen<'a>, of_programme: bool) -> Vec<MenuItem<'a>> {
    if !of_programme {
        return vec![item(pen, "home", Page::Home), item(pen, "parties", Page::Parties)];
    }
    let mut items: Vec<MenuItem<'a>> =
        MAIN_PAGES.iter().filter_map(|(key, leaf)| main_page(pen, key, *leaf)).collect();
    let before_document = items.iter().position(|item| item.key == "document");
    items.insert(before_document.unwrap_or(items.len()), item(pen, "parties", Page::Parties));
    fitting(items)
}

/// What fits into a menu; the page itself stays in it.
fn fitting(mut items: Vec<MenuItem<'_>>) -> Vec<MenuItem<'_>> {
    for key in LEFT_OUT_FIRST {
        if items.len() > LONGEST_MENU {
            items.retain(|item| item.key != *key || item.current);
        }
    }
    items
}

/// The most items of a main menu: more would fill the screen of a phone.
const LONGEST_MENU: usize = 6;

/// The pages that a menu does without where it would be longer: the home of the programme leads to them.
const LEFT_OUT_FIRST: &[&str] = &["map", "timeline", "duties", "principles"];

fn main_page<'a>(pen: &Pen<'a>, key: &str, leaf: Leaf) -> Option<MenuItem<'a>> {
    let way = pen.leaf(leaf)?;
    let text = pen.voice.plain(&format!("page-{key}"));
    Some(menu_item(key, text, way, pen.is_at(leaf)))
}

/// The way to the whole programme.
fn document<'a>(pen: &Pen<'a>) -> Option<MenuItem<'a>> {
    main_page(pen, "document", Leaf::Document)
}

/// Who answers for what the page says: the coordinator, else the publisher, in those words.
fn responsible<'a>(pen: &Pen<'a>, programme: Option<&'a Programme>) -> Option<Fact<'a>> {
    let programme = programme.filter(|_| pen.own_leaf().is_some());
    let coordinator = programme.and_then(|one| one.coordinator);
    let publisher = programme.map(|one| one.publisher).or(pen.site().publisher);
    let mut facts = Facts::new(pen);
    match coordinator {
        Some(coordinator) => facts.parties("coordinator", &[coordinator]),
        None => facts.parties("publisher", publisher.as_slice()),
    }
    facts.done().pop()
}

/// Who publishes the programme, else the site.
fn publisher<'a>(pen: &Pen<'a>, programme: Option<&'a Programme>) -> Option<Publisher<'a>> {
    let programme = programme.filter(|_| pen.own_leaf().is_some());
    let id = programme.map(|one| one.publisher).or(pen.site().publisher)?;
    let mut facts = party::contact_facts(pen, programme, id);
    facts.retain(|fact| REACHING.contains(&fact.key));
    Some(Publisher { party: pen.party(id), facts })
}

/// What the foot tells of the publisher: not its hours, which belong to its page.
const REACHING: &[&str] = &["url", "email", "phone", "address"];

/// An item that leads to a page of the site.
pub(super) fn item<'a>(pen: &Pen<'a>, key: &str, page: Page) -> MenuItem<'a> {
    let text = pen.voice.plain(&format!("page-{key}"));
    menu_item(key, text, pen.way(page), pen.page == page)
}

/// An item that leads this way.
pub(super) fn menu_item<'a>(
    key: &str,
    text: Phrase<'a>,
    way: Way<'a>,
    current: bool,
) -> MenuItem<'a> {
    let Way { href, hreflang } = way;
    MenuItem { key: key.to_owned(), text, href, hreflang, current }
}

/// The site's own pages, and the accessibility statement, to which every page must lead.
fn foot<'a>(pen: &Pen<'a>) -> Vec<MenuItem<'a>> {
    let pages = pen.site().pages.iter().enumerate();
    let mut pages: Vec<_> = pages.collect();
    pages.sort_by_key(|(place, page)| (page.order, *place));
    let item = |(place, page): (usize, &'a TextPage)| {
        let here = Page::Text(place);
        menu_item(&page.slug, pen.voice.phrase(&page.title), pen.way(here), pen.page == here)
    };
    let mut items: Vec<MenuItem<'a>> = pages.into_iter().map(item).collect();
    if pen.site().accessibility.is_some() {
        items.push(self::item(pen, "accessibility", Page::Accessibility));
    }
    if pen.site().languages.len() > 1 {
        items.push(self::item(pen, "translations", Page::Translations));
    }
    items.push(self::item(pen, "open-data", Page::OpenData));
    items
}

/// A letter to the site's mailbox about this page, in the page's language: which page it is stands
/// in the subject and, with its address, in the body, so that no mail program loses it.
fn feedback(pen: &Pen<'_>, title: &Phrase<'_>) -> Option<String> {
    let mailbox = pen.site().feedback.as_ref()?;
    let address = canonical(pen.site(), &pen.here);
    let told = |key, words| (key, Value::Text(words));
    let (title, id) = (|| told("title", &title.text), || told("id", id(&pen.here)));
    let subject = pen.say("feedback-subject", &[title(), id()]);
    let told = [title(), told("address", &address), id()];
    // Lines of letters end as RFC 6068 asks.
    let body = pen.say("feedback-body", &told).replace('\n', "\r\n") + "\r\n\r\n";
    let (subject, body) = (encoded(&subject, UNRESERVED), encoded(&body, UNRESERVED));
    Some(format!("mailto:{}?subject={subject}&body={body}", encoded(mailbox, IN_MAILBOX)))
}

/// What RFC 3986 lets stand anywhere in an address, beside letters and digits.
const UNRESERVED: &[u8] = b"-._~";
/// What RFC 6068 lets stand in a mailbox as well.
const IN_MAILBOX: &[u8] = b"-._~@+!$'*";

/// Percent-encoded: all but ASCII letters, digits and what is `plain`.
fn encoded(text: &str, plain: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kind::ProgrammeState;
    use crate::view::page;
    use crate::view::sample::{Desk, kuopio, text};

    #[test]
    fn a_page_of_a_programme_is_framed_with_links_from_its_own_depth() {
        let kuopio = kuopio();
        let desk = Desk::with("en", &[&kuopio]);
        let id = kuopio.services.find("arvio").unwrap();
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Service(id)), Some(&kuopio));
        assert_eq!((frame.kind, &*frame.title.text), ("service", "Assessment"));
        assert_eq!(frame.window_title, "Assessment – kuopio – Kotoutumisohjelmat");
        assert_eq!(frame.canonical, "https://koto.example/en/kuopio/services/arvio/");
        assert_eq!((&*frame.root, &*frame.home), ("../../../../", "../../../index.html"));
        let crumbs: Vec<Option<&str>> =
            frame.breadcrumb.iter().map(|crumb| crumb.href.as_deref()).collect();
        let up = [Some("../../../index.html"), Some("../../index.html"), Some("../index.html")];
        assert_eq!(crumbs, [up[0], up[1], up[2], None]);
        let languages: Vec<(&str, bool, bool)> =
            frame.languages.iter().map(|one| (&*one.tag, one.here, one.current)).collect();
        assert_eq!(languages, [("fi", true, false), ("sv", false, false), ("en", true, true)]);
        assert_eq!(frame.languages[1].href, "../../../../sv/index.html");
        assert_eq!(frame.alternates, [], "more than half of the page is in Finnish");
        let menu: Vec<&str> = frame.menu.iter().map(|item| &*item.key).collect();
        assert_eq!(menu, ["services", "responsibilities", "map", "parties", "document"]);
        let mark = frame.programme.unwrap();
        assert_eq!(frame.document.unwrap().key, "document");
        assert!(frame.responsible.is_some() && !mark.issued.is_empty());
        let feedback = frame.feedback.unwrap();
        let subject = "mailto:palaute@koto.example?subject=Feedback%20on%20the%20page%20Assessment";
        assert!(feedback.starts_with(subject), "{feedback}");
        assert!(
            feedback.contains("%20%28en%2Fkuopio%2Fservices%2Farvio%2F%29&body="),
            "{feedback}"
        );
    }

    #[test]
    fn a_letter_of_feedback_names_its_page_whatever_kind_that_is() {
        let kuopio = kuopio();
        for tag in ["fi", "sv", "en"] {
            let mut desk = Desk::with(tag, &[&kuopio]);
            desk.site.feedback = Some("palaute&?ä+a@koto.example".to_owned());
            let site = [Page::Chooser, Page::Home, Page::NotFound, Page::Parties, Page::Text(0)];
            let leaves = (0..desk.site.programmes.iter().next().unwrap().1.leaves.len())
                .map(|place| Page::Leaf(desk.site.programmes.ids().next().unwrap(), place));
            for kind in site.into_iter().chain(leaves) {
                let (frame, _) = page(&desk.voice(), kind, Some(&kuopio));
                let letter = frame.feedback.unwrap();
                let (mailbox, letter) = letter.split_once("?subject=").unwrap();
                assert_eq!(mailbox, "mailto:palaute%26%3F%C3%A4+a@koto.example");
                let (subject, body) = letter.split_once("&body=").unwrap();
                let id = encoded(&frame.id, UNRESERVED);
                assert!(subject.contains(&id) && body.contains(&id), "{letter}");
                assert!(body.contains(&encoded(&frame.canonical, UNRESERVED)), "{letter}");
                assert!(body.contains("%0D%0A") && !letter.contains('?'), "{letter}");
            }
        }
    }

    #[test]
    fn a_long_menu_leaves_out_what_the_home_leads_to_but_never_the_page_itself() {
        let menu = |current: &str| -> Vec<String> {
            let pages = MAIN_PAGES.iter().map(|(key, _)| *key).chain(["parties"]);
            let items = pages.map(|key| MenuItem {
                key: key.to_owned(),
                text: Phrase::plain(key),
                href: String::new(),
                hreflang: None,
                current: key == current,
            });
            fitting(items.collect()).into_iter().map(|item| item.key).collect()
        };
        for (key, _) in MAIN_PAGES {
            let menu = menu(key);
            assert!(menu.len() <= LONGEST_MENU && menu.iter().any(|one| one == key), "{menu:?}");
            assert!(menu.iter().any(|one| one == "parties"), "{menu:?}");
        }
    }

    #[test]
    fn notices_tell_of_machines_foreign_texts_and_old_editions() {
        let kuopio = Programme { state: ProgrammeState::Archived, ..kuopio() };
        let newer = Programme {
            slug: "uusi".into(),
            supersedes: Some("kuopio".into()),
            ..crate::view::sample::kuopio()
        };
        let desk = Desk::with("en", &[&kuopio, &newer]);
        let id = kuopio.services.find("arvio").unwrap();
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Service(id)), Some(&kuopio));
        let told: Vec<(&str, Option<&str>)> = frame
            .notices
            .iter()
            .map(|one| (one.key, one.link.as_ref().map(|link| &*link.href)))
            .collect();
        let original = "../../../../fi/kuopio/services/arvio/index.html";
        assert_eq!(told[0], ("archived", Some("../../../uusi/index.html")));
        assert_eq!(told[1], ("fallback", Some(original)));
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Services), Some(&kuopio));
        assert!(frame.notices.iter().any(|one| one.key == "machine"));
        let desk = Desk::with("fi", &[&newer]);
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Services), Some(&newer));
        assert_eq!(frame.notices, []);
    }

    #[test]
    fn the_choice_of_language_is_the_default_of_the_homes_alone() {
        let desk = Desk::empty("fi-simple");
        let (frame, _) = page(&desk.voice(), Page::Home, None);
        assert_eq!(frame.alternates, []);
        let desk = Desk::empty("sv");
        let (frame, _) = page(&desk.voice(), Page::Home, None);
        let tags: Vec<&str> = frame.alternates.iter().map(|one| &*one.hreflang).collect();
        assert_eq!(tags, ["fi", "sv", "en", "x-default"]);
        assert_eq!(frame.alternates[3].href, "https://koto.example/");
        let (frame, _) = page(&desk.voice(), Page::Parties, None);
        assert_eq!(frame.alternates.len(), 3);
    }

    #[test]
    fn descriptions_are_cut_between_words() {
        let long = "sana ".repeat(60);
        let short = shortened(long.trim());
        assert_eq!(short.chars().count(), 155);
        assert!(short.ends_with("sana…"), "{short}");
        let programme = Programme { summary: Some(text("*Lyhyt*\nkuvaus")), ..kuopio() };
        for (tag, said) in [("fi", Some("Lyhyt kuvaus")), ("en", None)] {
            let desk = Desk::with(tag, &[&programme]);
            let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Home), Some(&programme));
            assert_eq!(frame.description.as_deref(), said, "{tag}");
        }
    }

    #[test]
    fn a_page_of_a_programme_without_it_is_the_page_that_is_not_found() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let (frame, _) = page(&desk.voice(), desk.leaf(Leaf::Home), None);
        assert_eq!((frame.kind, frame.noindex), ("not-found", true));
    }
}
