//! Gettext catalogues: reading survives anything, and reading what was written changes nothing.

use kotosivu::source::{FileId, SourceFile, Span};
use kotosivu::translation::po::{Fault, parse, write};
use kotosivu::translation::{Catalogue, Entry};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};
use proptest::sample::select;

use crate::survives;

fn read(text: &str) -> (Catalogue, Vec<Fault>) {
    parse(&SourceFile { id: FileId(0), path: "sv.po".into(), text: text.into() })
}

/// The catalogue without the places of its entries, which move when it is written anew.
fn placeless(mut catalogue: Catalogue) -> Catalogue {
    let nowhere = Span::start_of(FileId(0));
    for entry in &mut catalogue.entries {
        (entry.at, entry.text_at) = (nowhere, nowhere);
    }
    catalogue
}

/// Texts made of what catalogues are made of, in any order: more telling than mere noise.
fn fragments() -> impl Strategy<Value = String> {
    let pieces = [
        "msgctxt ",
        "msgid ",
        "msgstr ",
        "msgid_plural ",
        "msgstr[0] ",
        "\"",
        "\"a\"",
        "\"ä\\n\"",
        "\\",
        "\\x",
        "\\7",
        "\n",
        "\r\n",
        "#",
        "#~ ",
        "#~| ",
        "#| ",
        "#, fuzzy",
        "#: a:1",
        "# å",
        " ",
        "\t",
        "\u{feff}",
        "domain",
        "Language: sv\\n",
        "𝒳",
    ];
    vec(select(pieces.to_vec()), 0..40).prop_map(|pieces| pieces.concat())
}

/// A line that can stand in a comment: nothing that the end of a line would swallow.
fn note() -> impl Strategy<Value = String> {
    "[^\\p{Cc} ][^\\p{Cc}]{0,12}[^\\p{Cc} ]|  indented|"
}

fn words() -> impl Strategy<Value = Vec<String>> {
    vec("[a-z]{1,6}[-./:]?[0-9a-z]{1,50}", 0..4)
}

fn entry() -> impl Strategy<Value = Entry> {
    let texts = (any::<String>(), "(\\PC{0,9}[ \n\t\"\\\\]){0,20}", option::of(".{0,100}"));
    let notes = (vec(note(), 0..3), vec(note(), 0..3), words(), words());
    (texts, notes, any::<bool>()).prop_map(|((id, text, previous), notes, obsolete)| {
        let (comments, extracted, references, flags) = notes;
        let at = Span::start_of(FileId(0));
        let context = None;
        let (text_at, id) = (at, format!("{id}."));
        Entry {
            context,
            id,
            text,
            previous,
            comments,
            extracted,
            references,
            flags,
            obsolete,
            at,
            text_at,
        }
    })
}

fn catalogue() -> impl Strategy<Value = Catalogue> {
    let header = vec(("[A-Z][A-Za-z-]{0,20}", "([!-~]([ -~]{0,90}[!-~])?)?"), 0..4);
    (vec(note(), 0..3), header, vec((option::of(".{0,9}"), entry()), 0..5)).prop_map(
        |(comments, header, entries)| {
            // Two entries may not be for the same field, so each gets its number.
            let numbered =
                entries.into_iter().enumerate().map(|(number, (context, entry))| Entry {
                    context: context.map(|context| format!("{context}#{number}")),
                    id: format!("{}{number}", entry.id),
                    ..entry
                });
            Catalogue { comments, header, entries: numbered.collect() }
        },
    )
}

proptest! {
    #[test]
    fn nothing_makes_the_reader_panic_and_places_lie_inside(text in any::<String>()) {
        survives::po(&text);
    }

    #[test]
    fn no_order_of_the_parts_makes_the_reader_panic(text in fragments()) {
        survives::po(&text);
    }

    #[test]
    fn what_was_written_is_read_back(catalogue in catalogue()) {
        let (read, faults) = read(&write(&catalogue));
        prop_assert_eq!(faults, []);
        prop_assert_eq!(placeless(read), catalogue);
    }

    #[test]
    fn a_catalogue_that_was_read_is_written_the_same_twice(text in fragments()) {
        let (first, _) = read(&text);
        let written = write(&first);
        let (second, _) = read(&written);
        prop_assert_eq!(placeless(second.clone()), placeless(first));
        prop_assert_eq!(write(&second), written);
    }
}
