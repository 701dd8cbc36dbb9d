//! Texts sent to translators' tools and back: nothing is lost, and nothing broken gets in.

use std::collections::BTreeMap;

use kotosivu::diag::{Diagnostics, words};
use kotosivu::exchange::intake::intake;
use kotosivu::exchange::{Parcel, Returned, parcel, po, sheet, xliff};
use kotosivu::language::Language;
use kotosivu::source::{FileId, SourceFile, Span};
use kotosivu::translation::unit::{Book, Kind, Owner, State, Unit, Volume};
use kotosivu::translation::{Catalogue, Entry};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert_eq, proptest};
use proptest::sample::select;

#[derive(Debug, Clone, Copy)]
enum Format {
    Po,
    Xliff,
    Xlsx,
}

fn russian() -> Language {
    Language::parse("ru").unwrap()
}

fn written(format: Format, parcel: &Parcel) -> Vec<u8> {
    match format {
        Format::Po => po::write(parcel).into_bytes(),
        Format::Xliff => xliff::write(parcel).into_bytes(),
        Format::Xlsx => sheet::write(parcel, &words::catalogue("fi")).unwrap(),
    }
}

fn read(format: Format, bytes: &[u8], out: &mut Diagnostics) -> Returned {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let file = SourceFile { id: FileId(0), path: "ru".into(), text };
    match format {
        Format::Po => po::read(&file, out),
        Format::Xliff => xliff::read(&file, out),
        Format::Xlsx => sheet::read("ru.xlsx", bytes, out),
    }
}

fn formats() -> impl Strategy<Value = Format> {
    select(vec![Format::Po, Format::Xliff, Format::Xlsx])
}

/// Texts of what Markdown, XML and Excel read in other ways than people do.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "sana",
        "слово",
        "كلمة",
        "𝒳",
        " ",
        "  ",
        "\n",
        "\t",
        "\r",
        "**",
        "*",
        "[",
        "](service:a)",
        "![k](a.svg)",
        "`x`",
        "<https://a.fi>",
        "<b>",
        "</source>",
        "]]>",
        "&",
        "&amp;",
        "\"",
        "'",
        "”",
        "–",
        "\\",
        "\\\n",
        "=1+1",
        "1.5.",
        "_x000D_",
        "_",
        "\u{8}",
        "\u{a0}",
        "\u{feff}x",
        "|",
        "#",
        "2025. ",
    ];
    vec(select(pieces.to_vec()), 1..8).prop_map(|pieces| {
        // A workbook comes back from Windows with line ends of both kinds; they count as one.
        format!("a{}", pieces.concat()).replace("\r\n", "\r")
    })
}

/// A book of texts with their translations, each in a state.
fn book() -> impl Strategy<Value = Book> {
    let state = select(State::ALL.to_vec());
    vec((text(), text(), state, text()), 1..6).prop_map(|texts| {
        let at = Span::start_of(FileId(0));
        let unit = |(number, source): (usize, &String)| Unit {
            key: format!("service.s{number}.name"),
            source: source.clone(),
            language: Language::FINNISH,
            originals: Vec::new(),
            kind: Kind::Field,
            at,
        };
        let sources = texts.iter().map(|(source, ..)| source);
        let units: Vec<Unit> = sources.enumerate().map(unit).collect();
        let entries = texts.iter().zip(&units).map(|((_, text, state, previous), unit)| {
            let entry = Entry::new(&unit.key, &unit.source);
            let text = text.clone();
            let note = |note: &str| vec!["huomaa".to_owned(), note.to_owned()];
            match state {
                State::Done => Entry { text, ..entry },
                State::Reviewed => {
                    Entry { text, comments: note("machine-translated, reviewed"), ..entry }
                }
                State::Machine => Entry { text, comments: note("machine-translated"), ..entry },
                State::Stale => Entry {
                    text,
                    flags: vec!["fuzzy".into()],
                    previous: Some(previous.clone()),
                    ..entry
                },
                State::Missing => entry,
            }
        });
        let catalogue = Catalogue { entries: entries.collect(), ..Catalogue::default() };
        let volume = Volume { path: "ru.po".into(), catalogue, is_whole: true };
        Book {
            owner: Owner::Programme("koe".into()),
            base: Language::FINNISH,
            languages: vec![Language::FINNISH, russian()],
            places: units.iter().map(|_| ("a b.toml".into(), 1)).collect(),
            units,
            volumes: BTreeMap::from([(russian(), volume)]),
            is_whole: true,
        }
    })
}

/// The translations of a book with their states.
fn translations(book: &Book) -> Vec<(String, String, State)> {
    let all = book.translated(russian()).into_iter();
    all.map(|one| {
        let text = one.entry.map(|entry| entry.text.clone()).unwrap_or_default();
        (one.unit.key.clone(), text, one.state)
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_comes_back_as_it_went_changes_nothing(book in book(), format in formats()) {
        let books = [book];
        let parcel = parcel(&books, russian(), &State::ALL);
        let mut out = Diagnostics::default();
        let returned = read(format, &written(format, &parcel), &mut out);
        prop_assert_eq!(returned.target, Some(russian()));
        prop_assert_eq!(returned.lines.len(), books[0].units.len());
        let intake = intake(&returned, russian(), &books, false, &mut out);
        prop_assert_eq!(out.iter().next(), None);
        prop_assert_eq!((intake.taken, intake.left), (0, 0));
    }

    #[test]
    fn every_translation_and_its_state_survive_the_way(book in book(), format in formats()) {
        let parcel = parcel([&book], russian(), &State::ALL);
        let mut out = Diagnostics::default();
        let returned = read(format, &written(format, &parcel), &mut out);
        let empty = [Book { volumes: BTreeMap::new(), ..book.clone() }];
        let intake = intake(&returned, russian(), &empty, false, &mut out);
        prop_assert_eq!(out.iter().next(), None);
        let mut after = empty[0].clone();
        for (_, catalogue) in intake.changed {
            let volume = Volume { path: "ru.po".into(), catalogue, is_whole: true };
            after.volumes.insert(russian(), volume);
        }
        prop_assert_eq!(translations(&after), translations(&book));
    }

    #[test]
    fn a_garbled_file_is_told_and_never_fatal(
        book in book(),
        format in formats(),
        cut in any::<proptest::sample::Index>(),
        slips in vec((any::<proptest::sample::Index>(), any::<u8>()), 0..6),
        is_cut in any::<bool>(),
    ) {
        let books = [book];
        let mut bytes = written(format, &parcel(&books, russian(), &State::ALL));
        for (at, byte) in slips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let mut out = Diagnostics::default();
        let returned = read(format, &bytes, &mut out);
        intake(&returned, russian(), &books, true, &mut out);
        for diagnostic in out.iter() {
            prop_assert_eq!(words::lacking(diagnostic), [].into());
        }
    }

    #[test]
    fn noise_is_no_file_of_ours(bytes in vec(any::<u8>(), 0..200), format in formats()) {
        let mut out = Diagnostics::default();
        let returned = read(format, &bytes, &mut out);
        prop_assert_eq!(returned.lines.len(), 0);
    }
}
