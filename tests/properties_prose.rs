//! Whatever is typed as prose and whatever stands on a page: nothing panics and nothing slips
//! through. The audit, which reads HTML as a browser does, is the judge of what prose writes.

use std::collections::BTreeSet;

use kotosivu::audit;
use kotosivu::markdown;
use proptest::prelude::*;

use crate::survives::{self, style};

/// Pieces that mean something to Markdown, to HTML or to a browser.
const PIECES: &[&str] = &[
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "<!--",
    "-->",
    "<svg onload=a>",
    "javascript:alert(1)",
    "JaVa\tScRiPt:x",
    "data:text/html,x",
    "//a.fi",
    "https://a.fi/\"onclick=b",
    "[x](",
    "[](",
    "](",
    ")",
    "[x]: ",
    "![",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "```",
    "&quot;",
    "&#106;",
    "&",
    "service:a",
    "image:\" onerror=x",
    "#",
    "## ",
    "#### ",
    "\n",
    "\n\n",
    "| a | b |\n|---|---|\n",
    "|",
    ": ",
    "- ",
    "1. ",
    "> ",
    "[^1]",
    "[^1]: ",
    "[^A]",
    "*",
    "**",
    "_",
    "\\",
    "    ",
    "ä",
    "ع",
    "\u{0}",
    "\u{feff}",
    "a",
    "x y",
];

fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prose_never_becomes_anything_harmful_and_complaints_stay_inside_it(text in prose()) {
        survives::markdown(&text);
    }

    #[test]
    fn every_element_that_prose_writes_is_one_that_it_may_write(text in prose()) {
        let html = markdown::html(&text, &style()).into_string();
        let known: BTreeSet<&str> = [
            "p", "h2", "h3", "h4", "h5", "h6", "a", "img", "em", "strong", "code", "pre", "br", "hr",
            "ul", "ol", "li", "blockquote", "sup", "section", "div", "table", "caption", "thead",
            "tbody", "tr", "th", "td",
        ].into();
        for after in html.split('<').skip(1) {
            let name: String =
                after.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            prop_assert!(known.contains(name.as_str()), "<{name} in {html}");
        }
    }

    #[test]
    fn the_outline_is_of_the_headings_that_are_printed(text in prose()) {
        let html = markdown::html(&text, &style()).into_string();
        let page = audit::read("index.html", &html);
        for heading in markdown::outline(&text, &style()) {
            prop_assert!(page.ids.contains(&heading.id));
            let tag = format!("<h{} id=\"{}\">", heading.level, heading.id);
            prop_assert!(html.contains(&tag), "{tag} in {html}");
        }
    }

    #[test]
    fn plain_words_never_panic(text in prose()) {
        let plain = markdown::plain(&text);
        prop_assert_eq!(plain.trim_end(), plain.as_str());
    }

    #[test]
    fn the_audit_reads_anything(bytes in prop::collection::vec(any::<u8>(), 0..400), text in prose()) {
        for html in [String::from_utf8_lossy(&bytes).into_owned(), text] {
            let page = audit::read("a/index.html", &html);
            for fault in &page.faults {
                prop_assert!(html.contains(&fault.snippet));
            }
            let outputs = BTreeSet::from(["a/index.html".to_owned()]);
            audit::links(&[page], &outputs, "https://a.fi/");
        }
    }
}
