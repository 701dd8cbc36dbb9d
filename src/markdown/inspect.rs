//! What is wrong with a prose, and what it links to inside the site.
//!
//! Every complaint has the exact bytes it is about. Nothing is rendered here, and whether the
//! target of a link exists is not known here.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::link::{Destination, Target, TargetKind, destination};
use super::{Spot, closing, is_caption, parse, words_within};

/// All that one reading of a prose finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inspection {
    /// The mistakes, in the order of the text.
    pub faults: Vec<Fault>,
    /// The links into the site, in the order of the text.
    pub references: Vec<Reference>,
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub kind: FaultKind,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// A link, or a picture, of the site's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it names.
    pub target: Target,
    /// The bytes of the whole link in the text.
    pub range: Range<usize>,
}

/// What a prose can get wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// HTML in the Markdown; it is printed as text. Reported once for an opening tag and its end.
    RawHtml,
    /// A link or picture with a scheme that is not allowed, or with none that is known.
    UnsafeLink {
        /// The destination.
        url: String,
    },
    /// A link by path; inside the site one links by kind and id, `service:ID`.
    RelativeLink {
        /// The destination.
        url: String,
    },
    /// A picture that is not one of the site's own: readers' browsers would tell others of them.
    OutsideImage {
        /// The destination.
        url: String,
    },
    /// A heading more than one level below the one before it.
    SkippedHeading {
        /// The level before.
        from: u8,
        /// The level that was typed.
        to: u8,
    },
    /// A heading without words; it is left out.
    EmptyHeading,
    /// A picture without a text alternative.
    MissingAlt,
    /// A link without words; it is left out.
    EmptyLinkText,
    /// A table that neither has a caption (`: words` as the paragraph before it) nor stands under
    /// a heading that could name it.
    TableWithoutCaption,
    /// A column without a heading.
    EmptyTableHead,
    /// A table cell without words: a reader cannot tell *nothing* from *forgotten*.
    EmptyTableCell,
    /// A footnote that nothing refers to; it is left out.
    UnusedFootnote {
        /// Its label.
        name: String,
    },
}

/// Reads a prose and finds what is wrong with it. Ranges are byte ranges inside `text`, on the
/// borders of characters.
pub fn inspect(text: &str) -> Inspection {
    let events = parse(text);
    let mut inspector = Inspector { events: &events, ..Inspector::default() };
    for index in 0..events.len() {
        inspector.look_at(index);
    }
    inspector.finish()
}

#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the text so far"
)]
struct Inspector<'a> {
    events: &'a [Spot<'a>],
    found: Inspection,
    last_level: Option<u8>,
    has_heading: bool,
    has_raw_html: bool,
    has_caption: bool,
    in_head: bool,
    notes: BTreeMap<String, (String, Range<usize>)>,
    referred: BTreeSet<String>,
}

impl Inspector<'_> {
    fn look_at(&mut self, index: usize) {
        let events = self.events;
        let Some((event, range)) = events.get(index) else { return };
        match event {
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::FootnoteReference(name) => {
                self.referred.insert(name.to_lowercase());
            }
            Event::Start(tag) => self.opening(index, tag, range),
            _ => {}
        }
    }

    fn opening(&mut self, index: usize, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::HtmlBlock => self.raw_html(range),
            Tag::Heading { level, .. } => self.heading(index, *level as u8, range),
            Tag::Link { link_type, dest_url, .. } => self.link(index, *link_type, dest_url, range),
            Tag::Image { dest_url, .. } => self.image(index, dest_url, range),
            Tag::Paragraph => self.has_caption = is_caption(self.events, index),
            Tag::Table(_) => self.table(range),
            Tag::TableHead => self.in_head = true,
            Tag::TableRow => self.in_head = false,
            Tag::TableCell => self.cell(index, range),
            Tag::FootnoteDefinition(name) => {
                let note = (name.to_string(), range.clone());
                self.notes.entry(name.to_lowercase()).or_insert(note);
            }
            _ => {}
        }
    }

    fn fault(&mut self, kind: FaultKind, range: &Range<usize>) {
        self.found.faults.push(Fault { kind, range: range.clone() });
    }

    fn raw_html(&mut self, range: &Range<usize>) {
        self.has_raw_html = true;
        self.fault(FaultKind::RawHtml, range);
    }

    fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        if !(html.starts_with("</") && self.has_raw_html) {
            self.raw_html(range);
        }
    }

    fn heading(&mut self, index: usize, to: u8, range: &Range<usize>) {
        if words_within(self.events, index).is_empty() {
            return self.fault(FaultKind::EmptyHeading, range);
        }
        if let Some(from) = self.last_level.replace(to)
            && to > from + 1
        {
            self.fault(FaultKind::SkippedHeading { from, to }, range);
        }
        self.has_heading = true;
    }

    fn link(&mut self, index: usize, kind: LinkType, url: &str, range: &Range<usize>) {
        if words_within(self.events, index).is_empty() {
            self.fault(FaultKind::EmptyLinkText, range);
        }
        if kind == LinkType::Email {
            return;
        }
        match destination(url) {
            Destination::Inside(target) => self.refer(target, range),
            Destination::Relative => {
                self.fault(FaultKind::RelativeLink { url: url.to_owned() }, range);
            }
            Destination::Unsafe => self.fault(FaultKind::UnsafeLink { url: url.to_owned() }, range),
            Destination::Anchor(_) | Destination::Web(_) | Destination::Contact(_) => {}
        }
    }

    fn image(&mut self, index: usize, url: &str, range: &Range<usize>) {
        if words_within(self.events, index).is_empty() {
            self.fault(FaultKind::MissingAlt, range);
        }
        match destination(url) {
            Destination::Inside(target) if target.kind == TargetKind::Image => {
                self.refer(target, range);
            }
            _ => self.fault(FaultKind::OutsideImage { url: url.to_owned() }, range),
        }
    }

    fn refer(&mut self, target: Target, range: &Range<usize>) {
        self.found.references.push(Reference { target, range: range.clone() });
    }

    fn table(&mut self, range: &Range<usize>) {
        if !self.has_caption && !self.has_heading {
            self.fault(FaultKind::TableWithoutCaption, range);
        }
        self.has_caption = false;
    }

    fn cell(&mut self, index: usize, range: &Range<usize>) {
        let has_picture = || {
            let inside = self.events.get(index..closing(self.events, index)).unwrap_or_default();
            inside.iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. })))
        };
        if words_within(self.events, index).is_empty() && !has_picture() {
            let kind =
                if self.in_head { FaultKind::EmptyTableHead } else { FaultKind::EmptyTableCell };
            self.fault(kind, range);
        }
    }

    fn finish(mut self) -> Inspection {
        for (key, (name, range)) in std::mem::take(&mut self.notes) {
            if !self.referred.contains(&key) {
                self.fault(FaultKind::UnusedFootnote { name }, &range);
            }
        }
        self.found.faults.sort_by_key(|fault| (fault.range.start, fault.range.end));
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(url: &str) -> String {
        url.to_owned()
    }

    #[test]
    fn each_fault_is_found_where_it_stands() {
        let table = "| a | b |\n|---|---|\n";
        for (text, kind, at) in [
            ("ä <b>x</b>", FaultKind::RawHtml, "<b>"),
            ("ä </b>", FaultKind::RawHtml, "</b>"),
            ("<div>\nx\n</div>\n\nä", FaultKind::RawHtml, "<div>\nx\n</div>\n"),
            (
                "ä [x](javascript:a)",
                FaultKind::UnsafeLink { url: url("javascript:a") },
                "[x](javascript:a)",
            ),
            ("<data:x>", FaultKind::UnsafeLink { url: url("data:x") }, "<data:x>"),
            ("[x][y]\n\n[y]: //a.fi", FaultKind::UnsafeLink { url: url("//a.fi") }, "[x][y]"),
            ("[x](a.md)", FaultKind::RelativeLink { url: url("a.md") }, "[x](a.md)"),
            (
                "![k](https://a.fi/k.png)",
                FaultKind::OutsideImage { url: url("https://a.fi/k.png") },
                "![k](https://a.fi/k.png)",
            ),
            ("# a\n### b", FaultKind::SkippedHeading { from: 1, to: 3 }, "### b"),
            ("a\n\n##\n", FaultKind::EmptyHeading, "##\n"),
            ("ä ![](image:k.svg)", FaultKind::MissingAlt, "![](image:k.svg)"),
            ("[](service:x)", FaultKind::EmptyLinkText, "[](service:x)"),
            (
                &format!("{table}| 1 | 2 |"),
                FaultKind::TableWithoutCaption,
                &format!("{table}| 1 | 2 |"),
            ),
            ("# h\n\n| a | |\n|---|---|\n| 1 | 2 |", FaultKind::EmptyTableHead, " "),
            (
                "ä[^a]\n\n[^a]: b\n\n[^b]: c",
                FaultKind::UnusedFootnote { name: "b".into() },
                "[^b]: c",
            ),
        ] {
            let faults = inspect(text).faults;
            let found: Vec<_> = faults
                .iter()
                .map(|fault| (fault.kind.clone(), &text[fault.range.clone()]))
                .collect();
            assert_eq!(found, [(kind, at)], "{text}");
        }
    }

    #[test]
    fn an_empty_cell_is_found_even_where_the_row_ends_early() {
        let faults = inspect("# h\n\n| a | b |\n|---|---|\n| 1 |\n|  | 2 |\n").faults;
        let kinds: Vec<_> = faults.into_iter().map(|fault| fault.kind).collect();
        assert_eq!(kinds, [FaultKind::EmptyTableCell, FaultKind::EmptyTableCell]);
    }

    #[test]
    fn good_prose_has_no_faults() {
        let text = "## Työ\n\nKs. [Finlex](https://finlex.fi), [puhelin](tel:+35817), \
            <koto@kuopio.fi> ja [alku](#tyo).[^1]\n\n### Luvut\n\n: Luvut *vuonna* 2025\n\n\
            | a | b |\n|---|--:|\n| 1 | 2 |\n\n[^1]: Lähde.\n";
        assert_eq!(inspect(text), Inspection::default());
    }

    #[test]
    fn links_inside_the_site_are_collected() {
        let found = inspect("ä [x](section:johdanto#alku) ![k](image:k.svg)").references;
        let spelt: Vec<_> = found
            .iter()
            .map(|reference| {
                (reference.target.kind, reference.target.id.as_str(), reference.range.clone())
            })
            .collect();
        assert_eq!(
            spelt,
            [(TargetKind::Section, "johdanto", 3..29), (TargetKind::Image, "k.svg", 30..47)]
        );
        assert_eq!(found[0].target.fragment.as_deref(), Some("alku"));
    }
}
