//! The events of a prose, written as HTML.
//!
//! The only writer of markup in this room: all text goes through [`escape`], and no attribute is
//! written but those spelt here. It trusts nothing that [`super::inspect()`] has found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use pulldown_cmark::{Alignment, Event, LinkType, Tag, TagEnd};

use super::block::{self, BlockKind};
use super::link::{Destination, TargetKind, destination};
use super::{
    Heading, Mark, Spot, Style, closing, headings, is_caption, opens_caption, uncaptioned,
};
use super::{words, words_within};

/// Writes the events.
pub(super) fn write(events: &[Spot<'_>], style: &Style<'_>) -> String {
    let headings = headings(events, style);
    let ids = headings.iter().flatten().map(|heading| heading.id.clone()).collect();
    let mut writer = Writer {
        events,
        style,
        ids,
        headings: headings.into_iter(),
        heading: None,
        out: String::new(),
        notes: Notes::of(events),
        table: Columns::default(),
        caption: None,
        links: Vec::new(),
        marks: marks(events, style),
    };
    writer.range(0, events.len());
    writer.endnotes();
    writer.out
}

struct Writer<'a> {
    events: &'a [Spot<'a>],
    style: &'a Style<'a>,
    /// The ids of all headings, to which `#anchor` may lead.
    ids: BTreeSet<String>,
    headings: std::vec::IntoIter<Option<Heading>>,
    /// The heading last begun; its id names a table that has no caption.
    heading: Option<Heading>,
    out: String,
    notes: Notes,
    table: Columns,
    /// Where the caption of the next table stands among the events.
    caption: Option<(usize, usize)>,
    /// Whether each link begun, and not yet ended, was written.
    links: Vec<bool>,
    marks: Marks<'a>,
}

/// The blocks in another language: the first event of each, that after its last, and its mark.
type Marks<'a> = Vec<(block::Run, Mark<'a>)>;

fn marks<'a>(events: &[Spot<'_>], style: &Style<'a>) -> Marks<'a> {
    let Some(translation) = style.translation else { return Vec::new() };
    let marked = block::runs(events).into_iter().zip(translation.marks);
    marked.filter_map(|(run, mark)| Some((run, (*mark)?))).collect()
}

/// The columns of the table being written.
#[derive(Default)]
struct Columns {
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
}

/// The footnotes: each is written aside and printed at the end, in the order of reference.
#[derive(Default)]
struct Notes {
    defined: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
    times: BTreeMap<String, usize>,
    bodies: BTreeMap<String, String>,
    /// What was being written when a definition began.
    aside: Vec<(String, String)>,
}

impl Notes {
    fn of(events: &[Spot<'_>]) -> Notes {
        let label = |event: &Event<'_>| match event {
            Event::Start(Tag::FootnoteDefinition(name)) => Some(name.to_lowercase()),
            _ => None,
        };
        let defined = events.iter().filter_map(|(event, _)| label(event)).collect();
        Notes { defined, ..Notes::default() }
    }

    /// The note's number, and how many times it has been referred to, this time included.
    fn refer(&mut self, key: &str) -> (usize, usize) {
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(key.to_owned()).or_insert(next);
        let times = self.times.entry(key.to_owned()).or_default();
        *times += 1;
        (number, *times)
    }
}

impl Writer<'_> {
    fn range(&mut self, mut index: usize, end: usize) {
        while index < end {
            index = self.event(index) + 1;
        }
    }

    /// Writes the event at `index` and says which was the last that went with it.
    fn event(&mut self, index: usize) -> usize {
        let events = self.events;
        let Some((event, _)) = events.get(index) else { return index };
        self.item_marks(index);
        match event {
            Event::Start(tag) => return self.start(index, tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(_) if opens_caption(events, index) => {
                escape(&mut self.out, &uncaptioned(event));
            }
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape(&mut self.out, text);
                self.out.push_str("</code>");
            }
            Event::FootnoteReference(name) => self.note_reference(name),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            event => escape(&mut self.out, words(event)),
        }
        index
    }

    /// Words straight in a list item have no element of their own to carry their language.
    fn item_marks(&mut self, index: usize) {
        let items = self.marks.iter().filter(|(run, _)| run.kind == BlockKind::Item);
        for (run, mark) in items {
            if run.end == index {
                self.out.push_str("</span>");
            } else if run.start == index {
                self.out.push_str("<span");
                write_mark(&mut self.out, mark);
                self.out.push('>');
            }
        }
    }

    /// `lang` and `dir` of the block whose element begins with the event at `index`.
    fn mark(&mut self, index: usize) {
        let is_own = |(run, _): &&(block::Run, Mark<'_>)| run.start == index + 1;
        if let Some((_, mark)) = self.marks.iter().find(is_own) {
            write_mark(&mut self.out, mark);
        }
    }

    fn start(&mut self, index: usize, tag: &Tag<'_>) -> usize {
        match tag {
            Tag::Paragraph if is_caption(self.events, index) => {
                let end = closing(self.events, index);
                self.caption = Some((index + 1, end));
                return end;
            }
            Tag::Paragraph => {
                self.out.push_str("<p");
                self.mark(index);
                self.out.push('>');
            }
            Tag::Heading { .. } => return self.start_heading(index),
            Tag::Image { dest_url, .. } => return self.image(index, dest_url),
            Tag::Link { link_type, dest_url, .. } => {
                return self.start_link(index, *link_type, dest_url);
            }
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableCell => self.start_cell(index),
            Tag::List(Some(first)) if *first != 1 => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::FootnoteDefinition(name) => self.start_note(name),
            Tag::TableHead => {
                self.table.in_head = true;
                self.table.cell = 0;
                self.out.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.table.cell = 0;
                self.out.push_str("<tr>");
            }
            tag => self.out.push_str(opening(tag)),
        }
        index
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Link if self.links.pop() == Some(true) => self.out.push_str("</a>"),
            TagEnd::TableHead => {
                self.table.in_head = false;
                self.out.push_str("</tr>\n</thead>\n<tbody>\n");
            }
            TagEnd::TableCell => {
                self.table.cell += 1;
                self.out.push_str(if self.table.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::FootnoteDefinition => self.end_note(),
            tag => self.out.push_str(ending(tag)),
        }
    }

    /// In a footnote a heading is a paragraph.
    fn start_heading(&mut self, index: usize) -> usize {
        if !self.notes.aside.is_empty() {
            self.out.push_str("<p");
            self.mark(index);
            self.out.push('>');
            return index;
        }
        let Some(heading) = self.headings.next().flatten() else {
            return closing(self.events, index);
        };
        let _ = write!(self.out, "<h{} id=\"", heading.level);
        escape(&mut self.out, &heading.id);
        self.out.push('"');
        self.mark(index);
        self.out.push('>');
        self.heading = Some(heading);
        index
    }

    fn end_heading(&mut self) {
        match &self.heading {
            Some(heading) if self.notes.aside.is_empty() => {
                let _ = writeln!(self.out, "</h{}>", heading.level);
            }
            _ => self.out.push_str("</p>\n"),
        }
    }

    fn start_link(&mut self, index: usize, kind: LinkType, url: &str) -> usize {
        if words_within(self.events, index).is_empty() {
            return closing(self.events, index);
        }
        let href = self.href(kind, url);
        self.links.push(href.is_some());
        if let Some((href, is_external)) = href {
            self.out.push_str("<a href=\"");
            escape(&mut self.out, &href);
            let rest = if is_external { "\" class=\"external\" rel=\"external\">" } else { "\">" };
            self.out.push_str(rest);
        }
        index
    }

    /// Where a link leads and whether that is out of the site; none where it must not lead.
    fn href(&self, kind: LinkType, url: &str) -> Option<(String, bool)> {
        if kind == LinkType::Email {
            return Some((format!("mailto:{url}"), false));
        }
        match destination(url) {
            Destination::Anchor(anchor) => Some((self.anchor(&anchor), false)),
            Destination::Web(url) => Some((url, true)),
            Destination::Contact(url) => Some((url, false)),
            Destination::Inside(target) => Some(((self.style.link)(&target)?, false)),
            Destination::Relative | Destination::Unsafe => None,
        }
    }

    /// An anchor names a heading of the same prose, or else a place on the page around it.
    fn anchor(&self, anchor: &str) -> String {
        let own = format!("{}{anchor}", self.style.id_prefix);
        if self.ids.contains(&own) { format!("#{own}") } else { format!("#{anchor}") }
    }

    fn image(&mut self, index: usize, url: &str) -> usize {
        let alt = words_within(self.events, index);
        let src = match destination(url) {
            Destination::Inside(target) if target.kind == TargetKind::Image => {
                (self.style.link)(&target)
            }
            _ => None,
        };
        if let Some(src) = src {
            self.out.push_str("<img src=\"");
            escape(&mut self.out, &src);
            self.out.push_str("\" alt=\"");
            escape(&mut self.out, &alt);
            self.out.push_str("\">");
        } else {
            escape(&mut self.out, &alt);
        }
        closing(self.events, index)
    }

    fn start_table(&mut self, alignments: &[Alignment]) {
        self.table = Columns { alignments: alignments.to_vec(), ..Columns::default() };
        self.out.push_str("<div class=\"table-wrap\"><table class=\"prose-table\"");
        let caption = self.caption.take();
        if let (None, Some(heading)) = (caption, &self.heading) {
            self.out.push_str(" aria-labelledby=\"");
            escape(&mut self.out, &heading.id);
            self.out.push('"');
        }
        self.out.push_str(">\n");
        if let Some((start, end)) = caption {
            self.out.push_str("<caption");
            self.mark(start - 1);
            self.out.push('>');
            self.range(start, end);
            self.out.push_str("</caption>\n");
        }
    }

    fn start_cell(&mut self, index: usize) {
        let name = if self.table.in_head { "<th scope=\"col\"" } else { "<td" };
        self.out.push_str(name);
        self.mark(index);
        self.out.push_str(match self.table.alignments.get(self.table.cell) {
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"end\">",
            Some(Alignment::None | Alignment::Left) | None => ">",
        });
    }

    fn note_reference(&mut self, name: &str) {
        let key = name.to_lowercase();
        if !self.notes.defined.contains(&key) {
            return escape(&mut self.out, &format!("[^{name}]"));
        }
        let (number, times) = self.notes.refer(&key);
        let id = note_id(self.style, "note", number);
        let mut own = note_id(self.style, "noteref", number);
        if times > 1 {
            let _ = write!(own, "-{times}");
        }
        let _ = write!(
            self.out,
            "<sup><a href=\"#{id}\" id=\"{own}\" role=\"doc-noteref\">{number}</a></sup>"
        );
    }

    fn start_note(&mut self, name: &str) {
        let text = std::mem::take(&mut self.out);
        self.notes.aside.push((name.to_lowercase(), text));
    }

    fn end_note(&mut self) {
        let Some((key, text)) = self.notes.aside.pop() else { return };
        let body = std::mem::replace(&mut self.out, text);
        self.notes.bodies.entry(key).or_insert(body);
    }

    fn endnotes(&mut self) {
        let Notes { numbers, mut bodies, .. } = std::mem::take(&mut self.notes);
        if numbers.is_empty() {
            return;
        }
        let mut order: Vec<(usize, String)> =
            numbers.into_iter().map(|(key, number)| (number, key)).collect();
        order.sort();
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        escape(&mut self.out, self.style.footnotes);
        self.out.push_str("\">\n<ol>\n");
        for (number, key) in order {
            self.endnote(number, &bodies.remove(&key).unwrap_or_default());
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn endnote(&mut self, number: usize, body: &str) {
        let (body, end) = match body.strip_suffix("</p>\n") {
            Some(body) => (body, "</p>\n"),
            None => (body, ""),
        };
        let id = note_id(self.style, "note", number);
        let back = note_id(self.style, "noteref", number);
        let _ = write!(self.out, "<li id=\"{id}\">{body} ");
        let _ = write!(self.out, "<a href=\"#{back}\" role=\"doc-backlink\" aria-label=\"");
        escape(&mut self.out, self.style.back_to_text);
        let _ = writeln!(self.out, " {number}\">↩</a>{end}</li>");
    }
}

/// Two hyphens: no heading's id has them, so no heading can take a footnote's id.
fn note_id(style: &Style<'_>, kind: &str, number: usize) -> String {
    let mut id = String::new();
    escape(&mut id, style.id_prefix);
    let _ = write!(id, "{kind}--{number}");
    id
}

fn write_mark(out: &mut String, mark: &Mark<'_>) {
    out.push_str(" lang=\"");
    escape(out, mark.lang);
    out.push('"');
    if let Some(dir) = mark.dir {
        let _ = write!(out, " dir=\"{dir}\"");
    }
}

fn opening(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::HtmlBlock => "<p>",
        Tag::BlockQuote(_) => "<blockquote>\n",
        Tag::CodeBlock(_) => "<pre><code>",
        Tag::List(Some(_)) => "<ol>\n",
        Tag::List(None) => "<ul>\n",
        Tag::Item => "<li>",
        Tag::Emphasis => "<em>",
        Tag::Strong => "<strong>",
        _ => "",
    }
}

fn ending(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph | TagEnd::HtmlBlock => "</p>\n",
        TagEnd::BlockQuote(_) => "</blockquote>\n",
        TagEnd::CodeBlock => "</code></pre>\n",
        TagEnd::List(true) => "</ol>\n",
        TagEnd::List(false) => "</ul>\n",
        TagEnd::Item => "</li>\n",
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::Table => "</tbody>\n</table></div>\n",
        TagEnd::TableRow => "</tr>\n",
        _ => "",
    }
}

/// Writes `text` so that it is text everywhere, also between quotation marks.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Target, Translation, html};

    fn address(target: &Target) -> Option<String> {
        (target.id != "nowhere").then(|| format!("../{}/{}/", target.kind.name(), target.id))
    }

    fn written(text: &str) -> String {
        let style = Style {
            heading_level: 2,
            id_prefix: "s-",
            link: &address,
            footnotes: "Alaviitteet",
            back_to_text: "Takaisin tekstiin",
            translation: None,
        };
        html(text, &style).into_string()
    }

    #[test]
    fn a_block_in_another_language_says_so_where_it_stands() {
        let text = "# a\n\nb\n\n- c *d*\n  - e\n- f\n\n: g\n\n| h |\n|---|\n| i |";
        let mark = Some(Mark { lang: "fi", dir: Some("ltr") });
        let style = Style {
            heading_level: 2,
            id_prefix: "s-",
            link: &address,
            footnotes: "",
            back_to_text: "",
            translation: Some(Translation { original: "# Työ", marks: &[mark; 7] }),
        };
        let l = "lang=\"fi\" dir=\"ltr\"";
        assert_eq!(
            html(text, &style).into_string(),
            format!(
                "<h2 id=\"s-tyo\" {l}>a</h2>\n<p {l}>b</p>\n<ul>\n<li><span {l}>c <em>d</em></span>\
                 <ul>\n<li><span {l}>e</span></li>\n</ul>\n</li>\n<li><span {l}>f</span></li>\n</ul>\n\
                 <div class=\"table-wrap\"><table class=\"prose-table\">\n<caption {l}>g</caption>\n\
                 <thead>\n<tr><th scope=\"col\" {l}>h</th></tr>\n</thead>\n<tbody>\n\
                 <tr><td>i</td></tr>\n</tbody>\n</table></div>\n"
            )
        );
    }

    #[test]
    fn prose_becomes_plain_markup() {
        for (text, expected) in [
            (
                "Yksi *kaksi*  \n**kolme**",
                "<p>Yksi <em>kaksi</em><br>\n<strong>kolme</strong></p>\n",
            ),
            ("### Työ\n#### Koti", "<h2 id=\"s-tyo\">Työ</h2>\n<h3 id=\"s-koti\">Koti</h3>\n"),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
            ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
            ("\"a\" -- `<b>`", "<p>&quot;a&quot; -- <code>&lt;b&gt;</code></p>\n"),
            ("##\n\na", "<p>a</p>\n"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
    }

    #[test]
    fn raw_html_is_shown_as_text() {
        assert_eq!(written("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(
            written("<script>\nalert(1)\n</script>"),
            "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"
        );
    }

    #[test]
    fn links_lead_only_where_they_may() {
        for (text, expected) in [
            (
                "[x](https://a.fi/?a&b)",
                "<a href=\"https://a.fi/?a&amp;b\" class=\"external\" rel=\"external\">x</a>",
            ),
            ("[x](tel:112)", "<a href=\"tel:112\">x</a>"),
            ("<a@b.fi>", "<a href=\"mailto:a@b.fi\">a@b.fi</a>"),
            ("[x](service:ohjaus)", "<a href=\"../service/ohjaus/\">x</a>"),
            ("[x](service:nowhere)", "x"),
            ("[x](javascript:alert)", "x"),
            ("[x](a.md)", "x"),
            ("[](https://a.fi)", ""),
            ("[x](#content)", "<a href=\"#content\">x</a>"),
            ("![k](image:k.svg)", "<img src=\"../image/k.svg/\" alt=\"k\">"),
            ("![k](https://a.fi/k.png)", "k"),
        ] {
            assert_eq!(written(text), format!("<p>{expected}</p>\n"), "{text}");
        }
    }

    #[test]
    fn an_anchor_finds_the_heading_of_its_own_prose() {
        assert!(written("# Työ\n\n[x](#tyo)").contains("<a href=\"#s-tyo\">x</a>"));
    }

    #[test]
    fn tables_are_named_and_their_columns_are_headed() {
        let table = "| a | b |\n|---|--:|\n| 1 | 2 |";
        let rest = "<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th></tr>\n\
            </thead>\n<tbody>\n<tr><td>1</td><td class=\"end\">2</td></tr>\n</tbody>\n</table></div>\n";
        assert_eq!(
            written(&format!(": Luvut *nyt*\n\n{table}")),
            format!(
                "<div class=\"table-wrap\"><table class=\"prose-table\">\n<caption>Luvut <em>nyt</em></caption>\n{rest}"
            )
        );
        assert!(written(&format!("# Työ\n\n{table}")).ends_with(&format!(
            "<div class=\"table-wrap\"><table class=\"prose-table\" aria-labelledby=\"s-tyo\">\n{rest}"
        )));
    }

    #[test]
    fn footnotes_are_printed_at_the_end_and_lead_back() {
        assert_eq!(
            written("[^b]: Toka.\n\nA[^a] b[^B] c[^a].\n\n[^a]: Eka."),
            "<p>A<sup><a href=\"#s-note--1\" id=\"s-noteref--1\" role=\"doc-noteref\">1</a></sup> \
             b<sup><a href=\"#s-note--2\" id=\"s-noteref--2\" role=\"doc-noteref\">2</a></sup> \
             c<sup><a href=\"#s-note--1\" id=\"s-noteref--1-2\" role=\"doc-noteref\">1</a></sup>.</p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Alaviitteet\">\n<ol>\n\
             <li id=\"s-note--1\"><p>Eka. <a href=\"#s-noteref--1\" role=\"doc-backlink\" aria-label=\"Takaisin tekstiin 1\">↩</a></p>\n</li>\n\
             <li id=\"s-note--2\"><p>Toka. <a href=\"#s-noteref--2\" role=\"doc-backlink\" aria-label=\"Takaisin tekstiin 2\">↩</a></p>\n</li>\n\
             </ol>\n</section>\n"
        );
    }
}
