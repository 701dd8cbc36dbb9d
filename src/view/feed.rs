//! What has happened, newest first: editions, decisions and reviews, of the site or of one programme.
//!
//! Made of the outlines alone. Nothing is told that no record tells, and no day is invented: where a
//! document tells only a year, its entry stands at the beginning of that year and says the year.

use jiff::civil::Date;

use crate::address::{self, Address, Page};
use crate::markdown;
use crate::model::kind::ProgrammeState;
use crate::model::programme::Decision;
use crate::model::registry::Party;
use crate::model::site::{Leaf, Outline};
use crate::model::table::Id;
use crate::view::Voice;
use crate::view::frame::FeedLink;
use crate::view::known::{canonical, nearest};
use crate::view::pen::Pen;
use crate::words::Value;

/// The name of the file, in the folder of the page that the feed belongs to.
pub const FILE: &str = "feed.xml";

/// The most entries of a feed: readers ask often, and keep what they have read.
const MOST: usize = 50;

/// A feed in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// The page it belongs to.
    pub page: Address,
    /// The language tag.
    pub lang: String,
    /// What it is called.
    pub title: String,
    /// The absolute address of the page.
    pub address: String,
    /// The absolute address of the feed.
    pub itself: String,
    /// Who publishes it.
    pub author: String,
    /// Its entries, newest first; there is at least one.
    pub entries: Vec<Entry>,
}

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name for programs, an address that never changes and that no other entry has.
    pub id: String,
    /// What has happened, on one line.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// When it was last changed.
    pub updated: Date,
    /// When it happened; none where only the year is known.
    pub published: Option<Date>,
    /// Who publishes the programme.
    pub author: String,
    /// The absolute address of the programme, and the language there.
    pub address: (String, String),
    /// The minutes on the web.
    pub minutes: Option<String>,
    /// More about it, in lines.
    pub summary: String,
}

/// The feed that stands beside a page: of the site beside its home, of a programme beside its home.
/// None elsewhere, and where there is no programme.
pub fn feed(voice: &Voice<'_>, page: Page) -> Option<Feed> {
    let site = voice.site;
    let (name, publisher, mut entries) = match page {
        Page::Home => {
            let entries = site.programmes.ids().flat_map(|id| Chronicle::new(voice, id).all());
            (&site.title, site.publisher, entries.collect::<Vec<_>>())
        }
        Page::Leaf(id, place) if site.programmes[id].leaves[place].leaf == Leaf::Home => {
            let outline = &site.programmes[id];
            (&outline.short, Some(outline.publisher), of_programme(voice, id))
        }
        _ => return None,
    };
    entries.sort_by(|a, b| (b.updated, &a.id).cmp(&(a.updated, &b.id)));
    entries.truncate(MOST);
    let name = voice.phrase(name).text;
    let page = Address::of(site, voice.language, page);
    (!entries.is_empty()).then(|| Feed {
        lang: voice.language.to_string(),
        title: voice.say("feed-title", &[("name", Value::Text(&name))]),
        address: canonical(site, &page),
        itself: canonical(site, &page.beside(FILE)),
        author: publisher.map_or_else(
            || voice.phrase(&site.title).text.into_owned(),
            |party| party_name(voice, party),
        ),
        page,
        entries,
    })
}

/// The links to the feeds of the site and of the programme that the page belongs to, on the pages
/// where one looks for them: the homes and that of open data. The other pages are read for an answer.
pub(super) fn links(pen: &Pen<'_>) -> Vec<FeedLink> {
    let site = pen.site();
    let offers =
        matches!(pen.page, Page::Home | Page::OpenData) || pen.own_leaf() == Some(Leaf::Home);
    if !offers {
        return Vec::new();
    }
    let programme = pen.page.programme();
    let of_programme = programme.and_then(|id| address::leaf(site, id, Leaf::Home));
    let names = [
        (!site.programmes.is_empty()).then_some((Page::Home, &site.title)),
        of_programme.zip(programme.map(|id| &site.programmes[id].short)),
    ];
    let spoken = |(page, _): &(Page, _)| address::speaks(site, *page, pen.voice.language);
    let link = |(page, name)| {
        let home = Address::of(site, pen.voice.language, page);
        let name = pen.voice.phrase(name).text;
        FeedLink {
            text: pen.say("feed-link", &[("name", Value::Text(&name))]),
            href: pen.link(&home.beside(FILE)),
        }
    };
    names.into_iter().flatten().filter(spoken).map(link).collect()
}

/// What has happened to a programme, and that another has taken its place.
fn of_programme(voice: &Voice<'_>, id: Id<Outline>) -> Vec<Entry> {
    let programmes = &voice.site.programmes;
    let slug = &programmes[id].slug;
    let newer = programmes.iter().filter(|(_, other)| other.supersedes.as_ref() == Some(slug));
    let newer = newer.map(|(newer, _)| Chronicle::new(voice, newer).edition());
    Chronicle::new(voice, id).all().into_iter().chain(newer).collect()
}

fn party_name(voice: &Voice<'_>, party: Id<Party>) -> String {
    voice.phrase(&voice.site.registry.parties[party].name).text.into_owned()
}

/// What has happened to one programme.
struct Chronicle<'a> {
    voice: &'a Voice<'a>,
    id: Id<Outline>,
    outline: &'a Outline,
}

impl<'a> Chronicle<'a> {
    fn new(voice: &'a Voice<'a>, id: Id<Outline>) -> Chronicle<'a> {
        Chronicle { voice, id, outline: &voice.site.programmes[id] }
    }

    fn all(&self) -> Vec<Entry> {
        let mut entries = vec![self.edition()];
        for decision in &self.outline.decisions {
            let entry = self.decision(decision);
            let again = format!("{}.", entry.id);
            let is_same = |other: &&Entry| other.id == entry.id || other.id.starts_with(&again);
            let same = entries.iter().filter(is_same).count();
            // Two sections of the same minutes.
            let id = if same == 0 { entry.id } else { format!("{again}{}", same + 1) };
            entries.push(Entry { id, ..entry });
        }
        entries.extend(self.outline.reviewed.map(|day| self.reviewed(day)));
        entries
    }

    /// The edition as it stands: what it is, how far it has come, what it replaces.
    fn edition(&self) -> Entry {
        let Outline { title, summary, state, date, date_is_year, supersedes, .. } = self.outline;
        let title = self.voice.phrase(title);
        let state = self.voice.tag("state", state_then(*state).key()).word;
        let said = [("programme", Value::Text(&title.text)), ("state", Value::Text(&state))];
        let issued = self.voice.issued(*date, *date_is_year);
        let programmes = &self.voice.site.programmes;
        let before = supersedes.as_deref().and_then(|slug| programmes.find(slug));
        let before = before.map(|id| self.voice.phrase(&programmes[id].title).text);
        let summary =
            summary.as_ref().map(|summary| markdown::plain(&self.voice.phrase(summary).text));
        let lines = [
            Some(self.labelled("fact-date", &issued)),
            before.map(|before| self.labelled("fact-supersedes", &before)),
            summary,
        ];
        Entry {
            lang: title.lang.as_deref().unwrap_or(self.voice.language.as_str()).to_owned(),
            published: (!date_is_year).then_some(*date),
            summary: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            ..self.entry(
                "edition",
                self.outline.latest_day().unwrap_or(*date),
                self.voice.say("feed-edition", &said),
            )
        }
    }

    /// What a body did: in the document's words where they are in the language, else what, when and
    /// who.
    fn decision(&self, decision: &Decision) -> Entry {
        let Decision { body, date, kind, section, case, url, text } = decision;
        let done = self.voice.tag("decision", kind.key()).word;
        let short = self.voice.phrase(&self.outline.short).text;
        let said = [("programme", Value::Text(&short)), ("decision", Value::Text(&done))];
        let own = text.as_ref().map(|text| self.voice.phrase(text)).filter(|it| it.lang.is_none());
        let told = own.map_or_else(|| self.line(decision), |own| own.text.into_owned());
        let lines = [Some(told), section.clone(), case.clone()].into_iter().flatten();
        let body = &self.voice.site.registry.parties[*body].slug;
        let key = format!("decision-{date}-{}-{body}", kind.key());
        Entry {
            minutes: url.clone(),
            summary: lines.collect::<Vec<_>>().join("\n"),
            ..self.entry(&key, *date, self.voice.say("feed-decision", &said))
        }
    }

    fn line(&self, decision: &Decision) -> String {
        let done = self.voice.tag("decision", decision.kind.key()).word;
        let (date, body) =
            (self.voice.locale.date(decision.date), party_name(self.voice, decision.body));
        let said = [
            ("decision", Value::Text(&done)),
            ("date", Value::Text(&date)),
            ("body", Value::Text(&body)),
        ];
        self.voice.say("decision-line", &said)
    }

    fn reviewed(&self, day: Date) -> Entry {
        let short = self.voice.phrase(&self.outline.short).text;
        let title = self.voice.say("feed-reviewed", &[("programme", Value::Text(&short))]);
        self.entry(&format!("reviewed-{day}"), day, title)
    }

    /// An entry that tells no more than its title.
    fn entry(&self, key: &str, day: Date, title: String) -> Entry {
        let site = self.voice.site;
        let own = self.voice.language;
        let home = address::leaf(site, self.id, Leaf::Home).unwrap_or(Page::Home);
        let there = nearest(site, own, home).copied().unwrap_or(own);
        let address = canonical(site, &Address::of(site, there, home));
        Entry {
            id: format!("{}{own}/{}/#{key}", site.base_url, self.outline.slug),
            title,
            lang: own.to_string(),
            updated: day,
            published: Some(day),
            author: party_name(self.voice, self.outline.publisher),
            address: (address, there.to_string()),
            minutes: None,
            summary: self.voice.phrase(&self.outline.title).text.into_owned(),
        }
    }

    fn labelled(&self, key: &str, words: &str) -> String {
        let label = self.voice.word(key);
        let said = [("label", Value::Text(&label)), ("content", Value::Text(words))];
        self.voice.say("labelled", &said)
    }
}

/// The state that an edition came to on its day. On which day it was archived or replaced is recorded
/// nowhere, so of those only that they were published is told.
fn state_then(now: ProgrammeState) -> ProgrammeState {
    match now {
        ProgrammeState::Superseded | ProgrammeState::Archived => ProgrammeState::Published,
        state => state,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::kind::DecisionKind;
    use crate::model::programme::Programme;
    use crate::view;
    use crate::view::sample::{Desk, kuopio, party_id, text};

    fn decided() -> Programme {
        let decision = |section: &str| Decision {
            body: party_id("ahtari"),
            date: date(2025, 1, 20),
            kind: DecisionKind::Approved,
            section: Some(section.to_owned()),
            case: None,
            url: Some("https://minutes.example/".to_owned()),
            text: Some(text("Hyväksytty yksimielisesti.")),
        };
        Programme {
            decisions: vec![decision("§ 1"), decision("§ 2")],
            reviewed: Some(date(2026, 2, 1)),
            ..kuopio()
        }
    }

    #[test]
    fn the_newest_is_first_and_each_has_a_name_of_its_own() {
        let kuopio = decided();
        let desk = Desk::with("fi", &[&kuopio]);
        let feed = feed(&desk.voice(), desk.leaf(Leaf::Home)).unwrap();
        let told: Vec<(&str, Date)> = feed
            .entries
            .iter()
            .map(|one| {
                (one.id.strip_prefix("https://koto.example/fi/kuopio/#").unwrap(), one.updated)
            })
            .collect();
        let expected = [
            ("edition", date(2026, 2, 1)),
            ("reviewed-2026-02-01", date(2026, 2, 1)),
            ("decision-2025-01-20-approved-ahtari", date(2025, 1, 20)),
            ("decision-2025-01-20-approved-ahtari.2", date(2025, 1, 20)),
        ];
        assert_eq!(told, expected);
        assert_eq!(feed.entries[0].published, Some(date(2024, 11, 18)));
        assert_eq!(feed.entries[2].summary, "Hyväksytty yksimielisesti.\n§ 1");
        assert_eq!(feed.itself, "https://koto.example/fi/kuopio/feed.xml");
    }

    #[test]
    fn words_of_another_language_give_way_to_what_they_mean() {
        let kuopio = decided();
        let desk = Desk::with("en", &[&kuopio]);
        let feed = feed(&desk.voice(), Page::Home).unwrap();
        let summary = &feed.entries[2].summary;
        assert!(summary.contains("20 January 2025") && !summary.contains("yksi"), "{summary}");
    }

    #[test]
    fn whoever_follows_a_programme_hears_of_the_one_that_replaces_it() {
        let newer = Programme {
            slug: "uusi".into(),
            supersedes: Some("kuopio".into()),
            date: date(2027, 1, 1),
            ..kuopio()
        };
        let desk = Desk::with("fi", &[&kuopio(), &newer]);
        let feed = feed(&desk.voice(), desk.leaf(Leaf::Home)).unwrap();
        assert_eq!(feed.entries[0].id, "https://koto.example/fi/uusi/#edition");
    }

    #[test]
    fn an_archived_programme_was_published_on_its_day_and_not_archived() {
        for (state, told) in [
            (ProgrammeState::Archived, "Julkaistu"),
            (ProgrammeState::Superseded, "Julkaistu"),
            (ProgrammeState::Approved, "Voimassa"),
        ] {
            let programme = Programme { state, ..kuopio() };
            let desk = Desk::with("fi", &[&programme]);
            let feed = feed(&desk.voice(), desk.leaf(Leaf::Home)).unwrap();
            let title = &feed.entries[0].title;
            assert!(title.ends_with(told), "{title}");
        }
    }

    #[test]
    fn homes_and_open_data_lead_to_the_feeds_that_there_are() {
        let kuopio = kuopio();
        let desk = Desk::with("fi", &[&kuopio]);
        let hrefs = |desk: &Desk, page: Page, programme| -> Vec<String> {
            let (frame, _) = view::page(&desk.voice(), page, programme);
            frame.feeds.into_iter().map(|feed| feed.href).collect()
        };
        let none = Vec::<String>::new();
        let home = desk.leaf(Leaf::Home);
        assert_eq!(hrefs(&desk, home, Some(&kuopio)), ["../feed.xml", "feed.xml"]);
        assert_eq!(hrefs(&desk, Page::OpenData, None), ["../feed.xml"]);
        for page in [desk.leaf(Leaf::Services), Page::Parties, Page::NotFound] {
            assert_eq!(hrefs(&desk, page, Some(&kuopio)), none);
        }
        let empty = Desk::empty("fi");
        assert_eq!(hrefs(&empty, Page::Home, None), none);
        assert_eq!(feed(&empty.voice(), Page::Home), None);
    }
}
