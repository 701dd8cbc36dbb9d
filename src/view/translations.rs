//! How far everything is translated, language by language: told to everyone as it is.
//!
//! The counts come with the site; nothing here knows catalogues.

use crate::address::Page;
use crate::language::Language;
use crate::model::site::Outline;
use crate::model::table::Id;
use crate::translation::unit::{Tally, percent};
use crate::view::body::Translations;
use crate::view::facts::{line, plain};
use crate::view::pen::{Pen, linked};
use crate::view::phrase::Inline;
use crate::view::table::{Cell, Column, Heading, Row, RowGroup, Table};
use crate::view::voice::count;

/// The columns after the first, by the names of their words.
const COLUMNS: [&str; 4] = ["translated", "machine", "stale", "missing"];

/// How far everything is translated.
pub(super) fn translations<'a>(pen: &Pen<'a>) -> Translations<'a> {
    let mut groups = vec![of_site(pen)];
    groups.extend(pen.site().programmes.iter().map(|(id, outline)| of_programme(pen, id, outline)));
    Translations {
        intro: pen.voice.plain("translations-intro"),
        table: Table {
            id: "translations".to_owned(),
            kind: "translations",
            name: pen.voice.plain("page-translations"),
            caption: pen.voice.plain("caption-translations"),
            intro: None,
            columns: columns(pen),
            groups,
        },
    }
}

fn columns<'a>(pen: &Pen<'a>) -> Vec<Column<'a>> {
    let column = |key: &str| Column {
        key: key.to_owned(),
        label: pen.voice.plain(&format!("column-{key}")),
        facet: None,
    };
    std::iter::once("language").chain(COLUMNS).map(column).collect()
}

fn of_site<'a>(pen: &Pen<'a>) -> RowGroup<'a> {
    let way = Some(pen.way(Page::Home));
    let name = linked(pen.voice.plain("translations-site"), way, "home");
    let base = pen.site().base();
    group(pen, "site", name, base, &pen.site().translation, &|_| true)
}

fn of_programme<'a>(pen: &Pen<'a>, id: Id<Outline>, outline: &'a Outline) -> RowGroup<'a> {
    let name = linked(pen.voice.phrase(&outline.short), pen.programme_home(id), "programme");
    let base = outline.languages.first().copied().unwrap_or(pen.site().base());
    let published = |language: Language| outline.languages.contains(&language);
    group(pen, &outline.slug, name, base, &outline.translation, &published)
}

fn group<'a>(
    pen: &Pen<'a>,
    slug: &str,
    name: Inline<'a>,
    base: Language,
    tallies: &[(Language, Tally)],
    published: &dyn Fn(Language) -> bool,
) -> RowGroup<'a> {
    let others = tallies.iter().filter(|(language, _)| *language != base);
    let heading =
        Heading { id: format!("translations-{slug}"), label: pen.word("translations-of"), name };
    RowGroup {
        heading: Some(heading),
        rows: others
            .map(|(language, tally)| row(pen, slug, *language, *tally, published(*language)))
            .collect(),
    }
}

fn row<'a>(
    pen: &Pen<'a>,
    slug: &str,
    language: Language,
    tally: Tally,
    is_published: bool,
) -> Row<'a> {
    let mut head = vec![plain(pen.voice.language_name(language))];
    if !is_published {
        head.push(plain(format!(" ({})", pen.word("translations-unpublished"))));
    }
    let total = tally.total();
    let done = usize::from(tally.percent());
    let say = |key: &str, percent: usize, part: usize| {
        let args = [("percent", count(percent)), ("count", count(part)), ("total", count(total))];
        pen.say(key, if key == "translations-done" { &args } else { &args[..2] })
    };
    let share = |part: usize| say("translations-share", usize::from(percent(part, total)), part);
    let cells = [
        say("translations-done", done, total - tally.missing),
        share(tally.machine),
        share(tally.stale),
        // What is rounded down there is rounded up here: together they are the whole.
        say("translations-share", 100 - done, tally.missing),
    ];
    Row {
        id: format!("translations-{slug}-{language}"),
        head,
        marks: Vec::new(),
        cells: cells
            .into_iter()
            .map(|words| Cell {
                blocks: vec![line(vec![plain(words)])],
                empty: None,
                order: None,
                days: None,
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::address::Page;
    use crate::translation::unit::Tally;
    use crate::view::body::Body;
    use crate::view::page;
    use crate::view::sample::{Desk, language};

    #[test]
    fn each_language_but_the_first_says_how_far_it_is() {
        let mut desk = Desk::empty("en");
        let tally = Tally { machine: 3, missing: 1, ..Tally::default() };
        desk.site.translation = vec![(language("fi"), Tally::default()), (language("sv"), tally)];
        let voice = desk.voice();
        let (_, Body::Translations(body)) = page(&voice, Page::Translations, None) else {
            panic!("not the page of translations")
        };
        let site = &body.table.groups[0];
        let [row] = site.rows.as_slice() else { panic!("{:?}", site.rows) };
        assert_eq!(row.head[0].phrase.text, "Swedish");
        let shown = serde_json::to_string(&row.cells).unwrap();
        for words in ["75% (3 of 4)", "75% (3)", "0% (0)", "25% (1)"] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
    }
}
