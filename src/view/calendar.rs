//! The days to keep of a programme or a party: deadlines, turns of reporting, the end of the period.
//!
//! Made of the outlines alone, so that a party has all its programmes in one calendar. Only what a
//! structure tells has a day, and nothing here knows today: what is over stays where it was.

use jiff::Span;
use jiff::civil::Date;

use crate::address::{self, Address, Page};
use crate::model::cadence::{Cadence, Unit};
use crate::model::kind::ProgrammeState;
use crate::model::programme::Timing;
use crate::model::registry::Party;
use crate::model::schedule::{Bound, Part, Precision};
use crate::model::site::{Due, Leaf, Outline, Role};
use crate::model::table::Id;
use crate::view::Voice;
use crate::view::known::{canonical, nearest};
use crate::words::Value;

/// The longest time that is shown as days on end; of a longer one only the last day is a day to keep.
const LONGEST_STRETCH: i32 = 31;

/// A calendar in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The page beside which its file stands.
    pub page: Address,
    /// The language tag.
    pub lang: String,
    /// What it is called among other calendars.
    pub name: String,
    /// The absolute address of that page.
    pub address: String,
    /// Its events, by day; there is at least one.
    pub events: Vec<Event>,
}

/// Whole days to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name for programs: the same in every language and calendar, unlike any other in the world.
    pub id: String,
    /// The latest day that its programme tells of itself.
    pub stamp: Date,
    /// The first day.
    pub first: Date,
    /// The last day, included.
    pub last: Date,
    /// When it comes again.
    pub again: Option<Again>,
    /// The language in which it is named.
    pub lang: String,
    /// What it is, on one line.
    pub summary: String,
    /// More about it, in lines.
    pub description: String,
    /// The absolute address of the page that tells of it.
    pub address: String,
    /// The theme it belongs to.
    pub category: Option<String>,
}

/// How something comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Again {
    /// After how long.
    pub after: Step,
    /// Until when, included; without end where there is none.
    pub until: Option<Date>,
}

/// The time from one turn to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many days.
    Days(u32),
    /// So many calendar months.
    Months(u32),
}

/// The calendar that a page leads to: the home and the timeline of a programme to that of the
/// programme, the page of a party to that of the party. None where no day is told.
pub fn calendar(voice: &Voice<'_>, page: Page) -> Option<Calendar> {
    let site = voice.site;
    let (home, name, mut events) = match page {
        Page::Party(party) => {
            let outlines = site.programmes.iter();
            let events = outlines.flat_map(|one| Diary::new(voice, one).of_party(party));
            (page, &site.registry.parties[party].name, events.collect::<Vec<_>>())
        }
        Page::Leaf(id, _) => {
            let home = address::leaf(site, id, Leaf::Home)?;
            let pages = [Some(home), address::leaf(site, id, Leaf::Timeline)];
            let outline = &site.programmes[id];
            let is_told =
                pages.contains(&Some(page)) && address::speaks(site, home, voice.language);
            (home, &outline.short, is_told.then(|| Diary::new(voice, (id, outline)).all())?)
        }
        _ => return None,
    };
    events.sort_by(|a, b| (a.first, &a.id).cmp(&(b.first, &b.id)));
    let here = Address::of(site, voice.language, home);
    (!events.is_empty()).then(|| Calendar {
        lang: voice.language.to_string(),
        name: voice.say("calendar-name", &[("name", Value::Text(&voice.phrase(name).text))]),
        address: canonical(site, &here),
        page: here,
        events,
    })
}

/// The days of one programme.
struct Diary<'a> {
    voice: &'a Voice<'a>,
    id: Id<Outline>,
    outline: &'a Outline,
}

/// When something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Days {
    first: Date,
    last: Date,
    /// Whether it may be done before.
    is_deadline: bool,
    again: Option<Again>,
}

impl<'a> Diary<'a> {
    fn new(voice: &'a Voice<'a>, (id, outline): (Id<Outline>, &'a Outline)) -> Diary<'a> {
        Diary { voice, id, outline }
    }

    fn all(&self) -> Vec<Event> {
        let dues = self.outline.dues.iter().flat_map(|due| self.due(due));
        dues.chain(self.reporting()).chain(self.end()).collect()
    }

    /// What a party leads or takes part in; whoever reports or is reported to has the turns of
    /// reporting, and whoever publishes or coordinates the end of the period.
    fn of_party(&self, party: Id<Party>) -> Vec<Event> {
        let has = |roles: &[Role]| {
            self.outline.answers_of(party).iter().any(|answer| roles.contains(&answer.role))
        };
        let dues = self.outline.dues.iter();
        let own = dues.filter(|due| due.lead.contains(&party) || due.partners.contains(&party));
        let reporting = has(&[Role::Reports, Role::ReportedTo]).then(|| self.reporting());
        let end = has(&[Role::Publisher, Role::Coordinator]).then(|| self.end());
        own.flat_map(|due| self.due(due)).chain(reporting.flatten()).chain(end.flatten()).collect()
    }

    /// The events of one thing to be done: one for each part of its schedule that has a day.
    fn due(&self, due: &Due) -> Vec<Event> {
        let parts = due.timing.schedule.parts().iter().filter_map(|part| self.days(part));
        let name = self.voice.phrase(&due.name);
        let page = address::leaf(self.voice.site, self.id, due.leaf);
        let fragment = due.fragment.as_ref().map(|id| format!("#{id}")).unwrap_or_default();
        let address = page.map(|page| self.published(page) + &fragment);
        let category = &self.voice.site.registry.themes[due.theme].name;
        let event = |(number, days): (usize, Days)| {
            let key = if number == 0 { due.key.clone() } else { format!("{}*{number}", due.key) };
            let said = [("name", Value::Text(&name.text))];
            let summary = if days.is_deadline {
                self.voice.say("calendar-due", &said)
            } else {
                name.text.to_string()
            };
            let address = address.clone().unwrap_or_else(|| self.home());
            Event {
                lang: name.lang.as_deref().unwrap_or(self.voice.language.as_str()).to_owned(),
                description: self.about(due),
                category: Some(self.voice.phrase(category).text.into_owned()),
                ..self.event(&key, days, summary, address)
            }
        };
        parts.enumerate().map(event).collect()
    }

    /// The goal of a measure, the schedule, who leads and with whom, the programme: each on a line.
    fn about(&self, due: &Due) -> String {
        let Timing { schedule, words: _, after, at: _ } = &due.timing;
        let parties = |ids: &[Id<Party>]| {
            let parties = ids.iter().map(|id| &self.voice.site.registry.parties[*id].name);
            let names: Vec<_> = parties.map(|name| self.voice.phrase(name).text).collect();
            self.voice.locale.list(&names)
        };
        let place = self.outline.place_of(due.leaf);
        let goal = place.and_then(|place| self.outline.leaves[place].name.as_ref());
        let goal = goal.map(|goal| self.voice.phrase(goal).text);
        let goal = goal.filter(|goal| *goal != self.voice.phrase(&due.name).text);
        let lines = [
            ("fact-schedule", self.voice.timing(schedule, after.as_ref())),
            ("role-lead", parties(&due.lead)),
            ("role-partner", parties(&due.partners)),
        ];
        let told = lines.iter().filter(|(_, words)| !words.is_empty());
        let told = told.map(|(key, words)| self.labelled(key, words));
        let mut lines: Vec<String> = goal.map(Into::into).into_iter().chain(told).collect();
        lines.push(self.title());
        lines.join("\n")
    }

    fn labelled(&self, key: &str, words: &str) -> String {
        let label = self.voice.word(key);
        self.voice
            .say("labelled", &[("label", Value::Text(&label)), ("content", Value::Text(words))])
    }

    /// The turns of reporting within the period: each on the last day on which it is still in time.
    fn reporting(&self) -> Option<Event> {
        let every = self.outline.reporting?;
        let period = &self.outline.period.as_ref()?.schedule;
        let days = turns(period.first_day()?, every, period.last_day())?;
        let summary = self.about_programme("calendar-reporting");
        let description = [self.voice.every(every), self.title()].join("\n");
        Some(Event { description, ..self.event("*reporting", days, summary, self.home()) })
    }

    /// The last day of the period.
    fn end(&self) -> Option<Event> {
        let last = self.outline.period.as_ref()?.schedule.last_day()?;
        let days = Days { first: last, last, is_deadline: true, again: None };
        let summary = self.about_programme("calendar-period-end");
        Some(self.event("*end", days, summary, self.home()))
    }

    fn about_programme(&self, key: &str) -> String {
        let short = self.voice.phrase(&self.outline.short);
        self.voice.say(key, &[("programme", Value::Text(&short.text))])
    }

    /// An event of the programme's own. Programs know it by the host of the site, the programme and
    /// `key`.
    fn event(&self, key: &str, days: Days, summary: String, address: String) -> Event {
        let Days { first, last, is_deadline: _, again } = days;
        Event {
            id: format!("{}.{key}@{}", self.outline.slug, self.voice.site.host()),
            stamp: self.outline.latest_day().unwrap_or(self.outline.date),
            first,
            last,
            again,
            lang: self.voice.language.to_string(),
            summary,
            description: self.title(),
            address,
            category: None,
        }
    }

    fn title(&self) -> String {
        self.voice.phrase(&self.outline.title).text.into_owned()
    }

    fn home(&self) -> String {
        let home = address::leaf(self.voice.site, self.id, Leaf::Home);
        home.map(|home| self.published(home)).unwrap_or_default()
    }

    fn published(&self, page: Page) -> String {
        let site = self.voice.site;
        let own = self.voice.language;
        let language = nearest(site, own, page).copied().unwrap_or(own);
        canonical(site, &Address::of(site, language, page))
    }

    /// When a part of a schedule is due; none where it has no day.
    fn days(&self, part: &Part) -> Option<Days> {
        match part {
            Part::Dated { from, to } => Some(dated(*from, *to)),
            Part::By(to) => Some(deadline(to.last_day())),
            Part::Recurring { every, from: Some(year) } => {
                let period = self.outline.period.as_ref();
                let until = period.and_then(|period| period.schedule.last_day());
                // What is no longer followed has no turns without end.
                let is_over = matches!(
                    self.outline.state,
                    ProgrammeState::Superseded | ProgrammeState::Archived
                );
                if is_over && until.is_none() {
                    return None;
                }
                turns(Date::new(*year, 1, 1).ok()?, *every, until)
            }
            Part::From(_)
            | Part::Continuous
            | Part::Recurring { from: None, .. }
            | Part::Within { .. }
            | Part::Undecided => None,
        }
    }
}

/// Days that are told stand as they are, if they are few; else the last one is the day to keep.
fn dated(from: Bound, to: Bound) -> Days {
    let are_days = [from, to].iter().all(|bound| bound.precision() == Precision::Day);
    let (first, last) = (from.first_day(), to.last_day());
    let length = last.since(first).map_or(i32::MAX, |span| span.get_days());
    if are_days && length < LONGEST_STRETCH {
        Days { first, last, is_deadline: false, again: None }
    } else {
        deadline(last)
    }
}

fn deadline(last: Date) -> Days {
    Days { first: last, last, is_deadline: true, again: None }
}

/// The last days of turns that begin on `start`, one after another; none where not one ends in time.
fn turns(start: Date, every: Cadence, until: Option<Date>) -> Option<Days> {
    let after = step(every);
    let first = after.from(start)?.yesterday().ok()?;
    let is_in_time = until.is_none_or(|until| first <= until);
    let again = Some(Again { after, until });
    is_in_time.then_some(Days { again, ..deadline(first) })
}

/// The time from one turn to the next; several turns that do not divide their period evenly are due
/// at its end.
fn step(every: Cadence) -> Step {
    let (times, count) = (u32::from(every.times()), u32::from(every.count()));
    let whole = match every.unit() {
        Unit::Day => Step::Days(count),
        Unit::Week => Step::Days(count * 7),
        Unit::Month => Step::Months(count),
        Unit::Year => Step::Months(count * 12),
    };
    match whole {
        Step::Days(days) if days.is_multiple_of(times) => Step::Days(days / times),
        Step::Months(months) if months.is_multiple_of(times) => Step::Months(months / times),
        whole => whole,
    }
}

impl Step {
    /// The day so long after another.
    fn from(self, day: Date) -> Option<Date> {
        let span = match self {
            Step::Days(days) => Span::new().try_days(days),
            Step::Months(months) => Span::new().try_months(months),
        };
        day.checked_add(span.ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::goal::Goal;
    use crate::model::programme::{Programme, Reporting};
    use crate::view::sample::{Desk, goal, kuopio, measure, party_id, text, timing, vaasa};

    fn days(event: &Event) -> (&str, Date, Date) {
        (&event.summary, event.first, event.last)
    }

    fn of_measures(typed: &[&str]) -> Vec<Event> {
        let measures = typed.iter().map(|typed| measure("a", Some(typed), &[])).collect();
        let programme = vaasa(vec![goal("tavoite", measures)]);
        let desk = Desk::with("en", &[&programme]);
        let home = desk.leaf(Leaf::Home);
        calendar(&desk.voice(), home).map(|calendar| calendar.events).unwrap_or_default()
    }

    #[test]
    fn of_a_time_the_last_day_is_kept_and_days_are_kept_as_they_are() {
        for (typed, expected) in [
            ("2019–2022", Some(("Due: a", date(2022, 12, 31), date(2022, 12, 31)))),
            ("syksy 2027", Some(("Due: a", date(2027, 11, 30), date(2027, 11, 30)))),
            ("Q3 2025", Some(("Due: a", date(2025, 9, 30), date(2025, 9, 30)))),
            ("by 2025-10-31", Some(("Due: a", date(2025, 10, 31), date(2025, 10, 31)))),
            ("31.10.2025", Some(("a", date(2025, 10, 31), date(2025, 10, 31)))),
            ("2025-11-01–2025-11-15", Some(("a", date(2025, 11, 1), date(2025, 11, 15)))),
            ("2025-01-01–2025-11-15", Some(("Due: a", date(2025, 11, 15), date(2025, 11, 15)))),
            ("jatkuva", None),
            ("2025 alkaen", None),
            ("vuosittain", None),
            ("ei päätetty", None),
        ] {
            let events = of_measures(&[typed]);
            assert_eq!(events.first().map(days), expected, "{typed}");
        }
    }

    #[test]
    fn turns_come_at_the_end_of_their_time_and_end_with_the_programme() {
        for (typed, first, after) in [
            ("every year from 2020", date(2020, 12, 31), Step::Months(12)),
            ("2 / v from 2020", date(2020, 6, 30), Step::Months(6)),
            ("every 3 months from 2020", date(2020, 3, 31), Step::Months(3)),
            ("every 2 weeks from 2020", date(2020, 1, 14), Step::Days(14)),
        ] {
            let events = of_measures(&[typed]);
            assert_eq!((events[0].first, events[0].last), (first, first), "{typed}");
            assert_eq!(events[0].again, Some(Again { after, until: None }), "{typed}");
        }
        let measures = vec![measure("a", Some("every year from 2020"), &[])];
        let over =
            Programme { state: ProgrammeState::Archived, ..vaasa(vec![goal("tavoite", measures)]) };
        let desk = Desk::with("fi", &[&over]);
        assert_eq!(calendar(&desk.voice(), desk.leaf(Leaf::Home)), None);
    }

    fn reported() -> Programme {
        let told = Goal {
            timing: Some(timing("2021")),
            ..goal(
                "tavoite",
                vec![measure("a", Some("2021"), &[]), measure("b", Some("2020"), &[])],
            )
        };
        Programme {
            period: Some(timing("2019–2022")),
            reporting: Some(Reporting {
                every: Cadence::parse("vuosi").ok(),
                to: vec![party_id("ahtari")],
                by: Vec::new(),
                text: None,
            }),
            ..vaasa(vec![told])
        }
    }

    #[test]
    fn each_promise_is_told_once_with_reporting_and_the_end_of_the_period() {
        let programme = reported();
        let desk = Desk::with("en", &[&programme]);
        let found = calendar(&desk.voice(), desk.leaf(Leaf::Timeline)).unwrap();
        let told: Vec<(&str, Date)> =
            found.events.iter().map(|event| (&*event.summary, event.first)).collect();
        let expected = [
            ("vaasa: report due", date(2019, 12, 31)),
            ("Due: b", date(2020, 12, 31)),
            ("Due: tavoite", date(2021, 12, 31)),
            ("vaasa: the period ends", date(2022, 12, 31)),
        ];
        assert_eq!(told, expected);
        let until = Some(date(2022, 12, 31));
        assert_eq!(found.events[0].again, Some(Again { after: Step::Months(12), until }));
        assert_eq!(found.events[1].id, "vaasa.tavoite.b@koto.example");
        assert_eq!(found.page.as_str(), "en/vaasa/index.html");
        let goal = "https://koto.example/en/vaasa/goals/tavoite/#measure-tavoite--b";
        assert_eq!(found.events[1].address, goal);
        assert_eq!(found.events[1].description, "tavoite\nSchedule: 2020\nKotoutumisohjelma");
    }

    #[test]
    fn a_party_has_what_it_leads_and_what_is_reported_to_it() {
        let programme = reported();
        let desk = Desk::with("en", &[&programme]);
        let of = |party| calendar(&desk.voice(), Page::Party(party_id(party)));
        let told: Vec<String> =
            of("ahtari").unwrap().events.into_iter().map(|event| event.summary).collect();
        assert_eq!(told, ["vaasa: report due", "Due: tavoite", "vaasa: the period ends"]);
        let others = desk.site.registry.parties.iter().filter(|(_, one)| &*one.slug != "ahtari");
        for (id, party) in others {
            assert_eq!(calendar(&desk.voice(), Page::Party(id)), None, "{}", party.slug);
        }
    }

    #[test]
    fn where_no_day_is_told_there_is_no_calendar() {
        let programme = Programme { summary: Some(text("Kuvaus")), ..kuopio() };
        let desk = Desk::with("fi", &[&programme]);
        assert_eq!(calendar(&desk.voice(), desk.leaf(Leaf::Home)), None);
        assert_eq!(calendar(&desk.voice(), Page::Home), None);
    }
}
