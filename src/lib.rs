//! kotosivu builds accessible, multilingual websites of municipal integration programmes
//! (*kotoutumisohjelma*, *integrationsprogram*) from structured TOML and Markdown.
//!
//! # The flow
//!
//! Everything goes one way, and every stage returns a value together with what it has to complain of:
//!
//! ```text
//! disk::Tree ─► source::Sources ─► record (as typed) ─► check ─► model (as it holds)
//!      │                                                            │
//!      └──► theme (templates, words, assets)        view (pure, per language)
//!                         └──────────────┬──────────────┘
//!                          route::Plan: every address claimed, nothing rendered
//!                                        │
//!        build: all, to publish::Sink · serve: what is asked for · check: all, to audit
//! ```
//!
//! Each noun has three spellings, always written with its module: `record::…::Service` is what
//! was typed, with its place; [`model::service::Service`] is what it means, with no dangling id;
//! [`view::body::Service`] is all that a template may see of it.
//!
//! # The rooms
//!
//! * [`source`], [`disk`]: texts and their places; the only reader of the file system.
//! * [`record`], [`markdown`], [`translation`]: the three kinds of text that people write.
//! * [`model`]: what is true of a programme. [`check`]: how it comes to be so, and what is wrong with it.
//! * [`survey`]: one project surveyed, programme by programme, again and again.
//! * [`language`], [`locale`], [`alphabet`], [`words`], [`pseudo`]: languages, their habits, their letters,
//!   their words. [`colour`]: colours and contrasts.
//! * [`catalogues`]: every text of a project with its translations, for those who work on them.
//!   [`exchange`]: the same in the formats of translators' tools, out and back in.
//! * [`view`], [`theme`], [`render`]: what a page says, what it looks like, its bytes. [`draw`]: its pictures.
//! * [`export`]: what leaves the website for other programs: tables, open data, calendars, feeds, fragments.
//!   [`policy`]: the headers that the pages promise to live under.
//! * [`print`](mod@print): what goes on paper, made of views.
//! * [`gallery`]: a style guide of a theme.
//! * [`search`]: an index of what the pages say.
//! * [`address`], [`route`], [`studio`]: where pages live, and the place where they are made.
//! * [`build`], [`publish`], [`audit`]: all pages, the only writer, and a look at the result.
//! * [`diag`]: mistakes as data, with words in Finnish, Swedish and English.

pub mod address;
pub mod alphabet;
pub mod audit;
pub mod build;
pub mod catalogues;
pub mod check;
pub mod colour;
pub mod diag;
pub mod disk;
pub mod draw;
pub mod exchange;
pub mod export;
pub mod gallery;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod policy;
pub mod print;
pub mod pseudo;
pub mod publish;
pub mod record;
pub mod render;
pub mod route;
pub mod search;
pub mod source;
pub mod studio;
pub mod survey;
pub mod theme;
pub mod translation;
pub mod view;
pub mod words;
