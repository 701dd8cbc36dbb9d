//! What surrounds the body of every page: language, title, breadcrumb, menu, foot.

use std::borrow::Cow;

use serde::Serialize;

use crate::view::phrase::{Day, Fact, Inline, Phrase, Tag};

/// The frame of a page. Templates see it as `page`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frame<'a> {
    /// Which kind of page it is; also the name of its template: `service`, `goal`, `document`.
    pub kind: &'static str,
    /// The page's language, for `lang` on `html`.
    pub lang: String,
    /// `ltr` or `rtl`, for `dir` on `html`.
    pub dir: &'static str,
    /// The page's own title: its h1.
    pub title: Phrase<'a>,
    /// The title of the window: page, programme, site.
    pub window_title: String,
    /// A sentence or two for search engines; none where there is nothing to say.
    pub description: Option<String>,
    /// The absolute address at which the page is published.
    pub canonical: String,
    /// The way from the page to the root of the site: empty, or `../` some times over; a path from the host's root on the page that is not found. Assets are found with it.
    pub root: String,
    /// The page's address from the root of the site: its name in feedback.
    pub id: String,
    /// The name of the site.
    pub site: Phrase<'a>,
    /// The site's home in the page's language.
    pub home: String,
    /// The languages of the site, in their order, with where each leads from here.
    pub languages: Vec<LanguageLink>,
    /// The same pages in other languages, for `hreflang`; itself included. Empty where there is only one.
    pub alternates: Vec<Alternate>,
    /// The way from the site's home to this page; the last one is the page itself. Empty on the home page.
    pub breadcrumb: Vec<Crumb<'a>>,
    /// The programme that the page belongs to.
    pub programme: Option<ProgrammeMark<'a>>,
    /// The main menu: of the programme where the page belongs to one, else of the site.
    pub menu: Vec<MenuItem<'a>>,
    /// The page of everything by its name, which is also that of the search; none where no language has been chosen.
    pub search: Option<MenuItem<'a>>,
    /// What the reader must be told before reading: that the text is in another language, machine-translated, old, a draft.
    pub notices: Vec<Notice>,
    /// The site's own pages and the accessibility statement, for the foot.
    pub foot: Vec<MenuItem<'a>>,
    /// The address for feedback on this page, with its title, id and address in the letter; none where the site has no mailbox.
    pub feedback: Option<String>,
    /// When the contents were last checked; none where the programme does not say.
    pub reviewed: Option<Day>,
    /// Who answers for what the page says: who coordinates the programme, else who publishes it; else who publishes the site.
    pub responsible: Option<Fact<'a>>,
    /// Who publishes the programme, else the site, for the foot.
    pub publisher: Option<Publisher<'a>>,
    /// The whole programme on one page, for reading and for print; none outside a programme.
    pub document: Option<MenuItem<'a>>,
    /// The files that stand beside the page and hold what it shows, to be taken away.
    pub downloads: Vec<Download>,
    /// What stands in the margin of every sheet when the page is printed.
    pub paper: PaperMargin,
    /// How other sites can show what the page says; none where they cannot.
    pub embed: Option<Embed>,
    /// What the page is about, for search engines: JSON-LD of schema.org, to be printed without escaping in a `script` of the type `application/ld+json`; none where there is nothing to tell.
    pub json_ld: Option<String>,
    /// The feeds that tell what changes: of the site, then of the programme that the page belongs to.
    pub feeds: Vec<FeedLink>,
    /// Whether search engines should keep it out: drafts and the page that is not found.
    pub noindex: bool,
}

/// What stands in the margin of every sheet of paper: whose it is, and what it is worth. Each is
/// one line of plain words, for neither style sheets nor printers can put more there. Names that
/// nobody has translated are in their own language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperMargin {
    /// The municipality or who else publishes the programme; on a page outside a programme who publishes the site, else the site's name. Never empty.
    pub publisher: String,
    /// The unit that coordinates the programme; none where none does, and outside programmes.
    pub unit: Option<String>,
    /// The last decision on the programme: what was done, when and by whom. Where none is known how far the programme has come and its date; where it has a decision but is not in force (a draft, archived, replaced) that stands before it. None outside programmes.
    pub decision: Option<String>,
    /// Who may read it: “Public”. None outside programmes.
    pub publicity: Option<String>,
}

/// One language of the site, as a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    /// Its tag, for `lang` and `hreflang`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its own name: “Svenska”.
    pub name: String,
    /// Where it leads: this page in that language, else that language's home.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
    /// Whether this very page exists in that language.
    pub here: bool,
}

/// The same page in a language, for `link rel="alternate"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// The language tag, or `x-default`.
    pub hreflang: String,
    /// The absolute address.
    pub href: String,
}

/// One step of the breadcrumb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Crumb<'a> {
    /// Its words.
    pub text: Phrase<'a>,
    /// Where it leads; none for the page itself.
    pub href: Option<String>,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
}

/// The programme that a page belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgrammeMark<'a> {
    /// Its id.
    pub id: String,
    /// Its official title.
    pub title: Phrase<'a>,
    /// Its short name.
    pub short: Phrase<'a>,
    /// Its home.
    pub href: String,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
    /// How far it has come.
    pub state: Tag,
    /// Its date, in words.
    pub issued: String,
}

/// Who publishes, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publisher<'a> {
    /// The party and its page.
    pub party: Inline<'a>,
    /// How to reach it.
    pub facts: Vec<Fact<'a>>,
}

/// An item of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MenuItem<'a> {
    /// The word for machines: `services`, `responsibilities`; the id of a page in the foot.
    pub key: String,
    /// Its words.
    pub text: Phrase<'a>,
    /// Where it leads.
    pub href: String,
    /// The language of what it leads to, when it is not the page's own; print it as `hreflang`.
    pub hreflang: Option<Cow<'a, str>>,
    /// Whether it is this page.
    pub current: bool,
}

/// A file that stands beside a page: the same in another form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Download {
    /// The word for machines: `csv`, `xlsx`, `pdf`.
    pub key: &'static str,
    /// What it is, in the page's language: “The tables as a CSV file”.
    pub text: String,
    /// Its form and size: “CSV, 12 kB”.
    pub detail: String,
    /// Where it is, relative to the page.
    pub href: String,
    /// Its media type, for `type`: `text/csv`.
    pub media_type: &'static str,
}

/// How other sites can show what a page says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Embed {
    /// The page as it stands in frames, relative to this page.
    pub framed: String,
    /// The same as plain markup without a page around it, relative to this page.
    pub fragment: String,
    /// The markup of a frame, to be copied: an `iframe` with its title and its language. None where no site may frame it.
    pub snippet: Option<String>,
    /// The page that tells how to embed, relative to this page.
    pub more: String,
    /// The way from where the page stands in frames to the page itself: what `base` names there, so that all its links are true.
    pub base: String,
}

/// A feed, for `link rel="alternate"` and for the foot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeedLink {
    /// What it is, in the page's language.
    pub text: String,
    /// Where it is.
    pub href: String,
}

/// What the reader must be told before reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The word for machines: `fallback`, `machine`, `stale`, `archived`, `superseded`, `draft`.
    pub key: &'static str,
    /// What to say, in the page's language.
    pub text: String,
    /// Where to read the original or the newer edition, and in what words.
    pub link: Option<NoticeLink>,
}

/// The link of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoticeLink {
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// The language of what it leads to, when it is another.
    pub hreflang: Option<String>,
}
