//! Pictures as documents to be read, in both directions; and whatever they name, all of it is there.
//!
//! `tests/snapshots/pictures` holds every shape of two small drawings. What the real programmes draw
//! is held with their pages. To renew: `INSTA_UPDATE=always cargo test pictures`, then read the diff.

use std::fmt::Write;

use insta::Settings;
use proptest::prelude::*;
use proptest::sample::select;

use kotosivu::draw::measure::{self, Face};
use kotosivu::draw::picture::{Label, Line, Mark, Picture};
use kotosivu::draw::tree::{self, Branch, Tree};
use kotosivu::draw::years::{self, Day, Group, Row, Shape, Span, Years};
use kotosivu::language::Direction;

fn label(text: &str, direction: Direction) -> Label<'_> {
    Label { text: text.into(), lang: None, direction }
}

/// A picture, a line for each thing on it.
fn document(picture: &Picture) -> String {
    let Picture { kind, width, height, direction, text_size, long, marks } = picture;
    let mut out =
        format!("{kind}: {width} x {height}, {direction}, text {text_size}, long {long}\n");
    for mark in marks {
        match mark {
            Mark::Box { class, x, y, width, height } => {
                writeln!(out, "box {class} at {x},{y}: {width} x {height}").unwrap();
            }
            Mark::Path { class, d } => writeln!(out, "path {class}: {d}").unwrap(),
            Mark::Text { class, anchor, lines, direction, .. } => {
                let direction = direction.map(|way| format!(", {way}")).unwrap_or_default();
                writeln!(out, "text {class}, {anchor}{direction}").unwrap();
                for Line { x, y, text } in lines {
                    writeln!(out, "  {x},{y} {text}").unwrap();
                }
            }
        }
    }
    out
}

fn hold(name: &str, pictures: &[Picture]) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots/pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let documents: Vec<String> = pictures.iter().map(document).collect();
    settings.bind(|| insta::assert_snapshot!(name, documents.join("\n")));
}

fn day(year: i16, day: i16) -> Day {
    Day { year, day }
}

/// A small timeline with one span of every shape, and rows that only words can tell.
fn small_years(names: [&'static str; 6], direction: Direction) -> Vec<Picture> {
    let label = |text| label(text, direction);
    let span = |shape, from, to| vec![Span { shape, from, to }];
    let row = |text, spans| Row { title: label(text), spans, note: None };
    let [group, first, second, third, open, none] = names;
    let undated = Row { note: Some(label(none)), ..row(third, Vec::new()) };
    let continuous = span(Shape::Continuous, None, None);
    let rows = vec![
        row(
            first,
            [span(Shape::Dated, Some(day(2026, 1)), Some(day(2026, 181))), continuous].concat(),
        ),
        row(second, span(Shape::Deadline, None, Some(day(2027, 365)))),
        row(third, span(Shape::Recurring, Some(day(2026, 1)), None)),
        undated,
    ];
    let shapes = [Shape::Dated, Shape::Deadline, Shape::Continuous, Shape::Recurring];
    let years = Years {
        first: 2025,
        last: 2027,
        open: label(open),
        groups: vec![Group { title: label(group), rows }],
        key: shapes.map(|shape| (shape, label(open))).to_vec(),
    };
    years::draw(&years, direction)
}

fn small_tree(names: [&'static str; 4], direction: Direction) -> Vec<Picture> {
    let [root, branch, first, second] = names.map(|text| label(text, direction));
    let branches = vec![
        Branch { title: branch.clone(), items: vec![first.clone(), second.clone()] },
        Branch { title: second, items: vec![first] },
        Branch { title: branch, items: Vec::new() },
    ];
    tree::draw(&Tree { root, branches }, direction)
}

const FINNISH: [&str; 6] = [
    "Työllistymisen edistäminen",
    "Ulkomaalaistaustaisten työntekijöiden ja heidän perheidensä kotoutumisen tukeminen",
    "Maahanmuuttajaopetuksenkehittämistyöryhmänpuheenjohtajakokous",
    "Perhekoulu",
    "jatkuva",
    "ei aikataulua",
];

const ARABIC: [&str; 6] = [
    "تعزيز التوظيف",
    "دعم اندماج العاملين من أصول أجنبية وأسرهم في البلدية",
    "تعلم اللغة الثانية",
    "مدرسة الأسرة",
    "مستمر",
    "لا يوجد جدول زمني",
];

#[test]
fn pictures_are_as_they_were() {
    let tree = |names: [&'static str; 6]| [names[3], names[0], names[1], names[2]];
    hold("map.fi", &small_tree(tree(FINNISH), Direction::Ltr));
    hold("map.ar", &small_tree(tree(ARABIC), Direction::Rtl));
    hold("timeline.fi", &small_years(FINNISH, Direction::Ltr));
    hold("timeline.ar", &small_years(ARABIC, Direction::Rtl));
}

/// A rectangle: left, upper, right and lower edge.
type Edges = [i32; 4];

/// What each line of words covers: from its tallest letter to its deepest.
fn lines(picture: &Picture) -> Vec<(Edges, &str)> {
    let mut all = Vec::new();
    for mark in &picture.marks {
        let Mark::Text { anchor, direction, bold, lines, .. } = mark else { continue };
        let face = Face { size: picture.text_size, bold: *bold };
        for Line { x, y, text } in lines {
            let width = measure::width(text, face);
            let left = match (*anchor, direction.unwrap_or(picture.direction)) {
                ("start", "ltr") | ("end", "rtl") => *x,
                ("middle", _) => x - width / 2,
                _ => x - width,
            };
            all.push(([left, y - picture.text_size, left + width, y + 4], text.as_str()));
        }
    }
    all
}

/// What is wrong with a picture: words outside it, words over one another.
fn faults(picture: &Picture) -> Vec<String> {
    let lines = lines(picture);
    let outside = lines.iter().filter(|([left, top, right, foot], _)| {
        *left < 0 || *top < 0 || *right > picture.width || *foot > picture.height
    });
    let mut faults: Vec<String> =
        outside.map(|(at, text)| format!("outside: {text} {at:?}")).collect();
    for (place, (a, one)) in lines.iter().enumerate() {
        for (b, other) in &lines[place + 1..] {
            if a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3] {
                faults.push(format!("{one} {a:?} over {other} {b:?}"));
            }
        }
    }
    faults
}

/// The words of a picture without breaks.
fn said(picture: &Picture) -> String {
    let lines = lines(picture).into_iter().map(|(_, text)| text.trim_end_matches('-'));
    lines.collect::<String>().replace([' ', '-'], "")
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "sana ", "Maahanmuuttajaopetuksen", "kehittämistyöryhmän", "-", "/", "\u{ad}", " ", "W", "iiii", "@",
    "تعزيز", " التوظيف", "שלום", "学习语言", "ภาษาไทย", "Щука", "😀", "👩‍👩‍👧‍👦", "e\u{301}", "\u{202e}", "<b>&", "\n",
];

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

fn direction() -> impl Strategy<Value = Direction> {
    select(vec![Direction::Ltr, Direction::Rtl])
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let shapes = vec![Shape::Dated, Shape::Deadline, Shape::Continuous, Shape::Recurring];
    let day = || {
        prop::option::of((1990_i16..2050, 1_i16..=366).prop_map(|(year, day)| Day { year, day }))
    };
    let span =
        (select(shapes), day(), day()).prop_map(|(shape, from, to)| Span { shape, from, to });
    prop::collection::vec(span, 0..4)
}

type TypedRow = (String, Vec<Span>, Option<String>);

fn rows() -> impl Strategy<Value = Vec<(String, Vec<TypedRow>)>> {
    let row = (name(), spans(), prop::option::of(name()));
    let group = (name(), prop::collection::vec(row, 0..5));
    prop::collection::vec(group, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_names_on_a_map_stand_apart_and_inside(
        root in name(),
        branches in prop::collection::vec((name(), prop::collection::vec(name(), 0..7)), 0..9),
        way in direction(),
        words in direction(),
    ) {
        let label = |text: &'_ str| Label { text: text.to_owned().into(), lang: None, direction: words };
        let branch = |(title, items): &(String, Vec<String>)| Branch {
            title: label(title),
            items: items.iter().map(|item| label(item)).collect(),
        };
        let tree = Tree { root: label(&root), branches: branches.iter().map(branch).collect() };
        let pictures = tree::draw(&tree, way);
        prop_assert_eq!(pictures.len(), branches.len().min(2));
        for picture in &pictures {
            prop_assert_eq!(faults(picture), Vec::<String>::new());
        }
        let told: Vec<usize> = pictures.iter().map(|picture| said(picture).chars().count()).collect();
        prop_assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "both say all: {:?}", told);
    }

    #[test]
    fn the_names_on_a_timeline_stand_apart_and_inside(
        groups in rows(),
        open in name(),
        first in 1900_i16..2100,
        length in 0_i16..120,
        way in direction(),
        words in direction(),
    ) {
        let label = |text: &'_ str| Label { text: text.to_owned().into(), lang: None, direction: words };
        let row = |(title, spans, note): &TypedRow| Row {
            title: label(title),
            spans: spans.clone(),
            note: note.as_deref().map(label),
        };
        let group = |(title, rows): &(String, Vec<TypedRow>)| Group {
            title: label(title),
            rows: rows.iter().map(row).collect(),
        };
        let shapes = [Shape::Dated, Shape::Deadline, Shape::Continuous, Shape::Recurring];
        let years = Years {
            first,
            last: first + length,
            open: label(&open),
            groups: groups.iter().map(group).collect(),
            key: shapes.map(|shape| (shape, label(&open))).to_vec(),
        };
        for picture in years::draw(&years, way) {
            prop_assert_eq!(faults(&picture), Vec::<String>::new());
            for mark in &picture.marks {
                if let Mark::Box { x, y, width, height, .. } = mark {
                    let inside = *x >= 0 && *y >= 0 && *width >= 0 && *height >= 0;
                    prop_assert!(inside && x + width <= picture.width, "{:?}", mark);
                    prop_assert!(y + height <= picture.height, "{:?}", mark);
                }
            }
        }
    }
}

#[test]
fn nothing_is_drawn_where_nothing_has_a_time() {
    let row = Row { title: label("a", Direction::Ltr), spans: Vec::new(), note: None };
    let years = Years {
        first: 2025,
        last: 2025,
        open: label("jatkuva", Direction::Ltr),
        groups: vec![Group { title: label("b", Direction::Ltr), rows: vec![row] }],
        key: Vec::new(),
    };
    assert_eq!(years::draw(&years, Direction::Ltr), []);
}
