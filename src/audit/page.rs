//! One page, tag by tag.
//!
//! The page is never made into a tree: open elements are kept on a stack, and each remembers
//! whether anything in it has words.

use std::collections::BTreeSet;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::fault::{Fault, FaultKind};
use super::tag::{Tag, is_absolute, scheme};
use super::{Alternate, Audited, Packed};

/// The longest piece of markup that a fault shows, in characters.
const SNIPPET: usize = 100;

/// Reads the page at `address`, which is its path from the site's root. Give it whole pages only:
/// a fragment or a redirect lacks by nature what this looks for. Never fails, whatever the text.
pub fn read(address: &str, html: &str) -> Audited {
    let mut page = Page { html, ..Page::default() };
    tokenize(html, &mut page);
    page.finish(address)
}

fn tokenize(html: &str, page: &mut Page<'_>) {
    let mut tag = Tag::default();
    let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => tag.open(name, span.start),
            CallbackEvent::AttributeName { name } => {
                let name = String::from_utf8_lossy(name).into_owned();
                tag.attributes.push((name, String::new()));
            }
            CallbackEvent::AttributeValue { value } => tag.value(value),
            CallbackEvent::CloseStartTag { self_closing } => {
                tag.self_closing = self_closing;
                page.start(&tag);
            }
            CallbackEvent::EndTag { name } => page.end(name),
            CallbackEvent::String { value } => page.text(value),
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(callback);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

/// An element whose end has not come yet.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the element")]
struct Open {
    name: String,
    start: usize,
    /// Whether it is written from right to left.
    is_right_to_left: bool,
    /// Whether it, or anything in it, has words.
    has_words: bool,
    /// Whether its words reach those who listen, and count for what is around it.
    is_heard: bool,
    /// Whether it is a link, and not only the place of one.
    is_link: bool,
    has_caption: bool,
}

/// The first link of the body.
struct FirstLink {
    href: String,
    /// Whether it is part of the main content, so that there is nothing to skip.
    in_main: bool,
}

#[derive(Default)]
struct Page<'a> {
    html: &'a str,
    open: Vec<Open>,
    ids: BTreeSet<String>,
    links: BTreeSet<String>,
    alternates: Vec<Alternate>,
    faults: Vec<Fault>,
    /// Ids named, and the tags that name them.
    references: Vec<(String, usize)>,
    /// Form fields that only a `label for` can still name: id and tag.
    unlabelled: Vec<(Option<String>, usize)>,
    labelled: BTreeSet<String>,
    mains: Vec<(Option<String>, usize)>,
    navigations: Vec<(bool, usize)>,
    h1s: usize,
    last_level: Option<u8>,
    first_link: Option<FirstLink>,
    has_title: bool,
    has_language: bool,
    in_body: bool,
}

impl Page<'_> {
    fn fault(&mut self, kind: FaultKind, start: usize) {
        let rest = self.html.get(start..).unwrap_or_default();
        let tag = rest.split_inclusive('>').next().unwrap_or_default();
        self.faults.push(Fault { kind, snippet: tag.chars().take(SNIPPET).collect() });
    }

    fn lacks(&mut self, kind: FaultKind) {
        self.faults.push(Fault { kind, snippet: String::new() });
    }

    fn start(&mut self, tag: &Tag) {
        self.identity(tag);
        self.security(tag);
        self.addresses(tag);
        self.structure(tag);
        self.names(tag);
        self.table(tag);
        self.push(tag);
    }

    /// Ids, and the ids that others are called by.
    fn identity(&mut self, tag: &Tag) {
        if let Some(id) = tag.get("id")
            && !self.ids.insert(id.to_owned())
        {
            self.fault(FaultKind::DuplicateId, tag.start);
        }
        self.references.extend(tag.references().map(|id| (id.to_owned(), tag.start)));
        if tag.name == "label" {
            self.labelled.extend(tag.get("for").map(str::to_owned));
        }
    }

    /// What a strict Content-Security-Policy would stop.
    fn security(&mut self, tag: &Tag) {
        if tag.get("style").is_some() {
            self.fault(FaultKind::StyleAttribute, tag.start);
        }
        if tag.name == "style" {
            self.fault(FaultKind::InlineStyle, tag.start);
        }
        if tag.is_inline_script() {
            self.fault(FaultKind::InlineScript, tag.start);
        }
        if tag.attributes.iter().any(|(name, _)| name.starts_with("on")) {
            self.fault(FaultKind::EventHandler, tag.start);
        }
        let runs =
            |value: &str| matches!(scheme(value).as_deref(), Some("javascript" | "vbscript"));
        if ["href", "xlink:href", "src", "action", "formaction", "data"]
            .iter()
            .any(|name| tag.get(name).is_some_and(runs))
        {
            self.fault(FaultKind::ScriptLink, tag.start);
        }
    }

    /// Where it leads and what it loads.
    fn addresses(&mut self, tag: &Tag) {
        for resource in tag.resources() {
            if !is_absolute(resource) {
                self.links.insert(resource.to_owned());
            } else if scheme(resource).as_deref() != Some("data") {
                self.fault(FaultKind::ForeignResource, tag.start);
            }
        }
        let Some(href) = tag.destination() else { return };
        if let (true, Some(language)) = (tag.name == "link", tag.get("hreflang")) {
            let (language, href) = (language.to_owned(), href.to_owned());
            self.alternates.push(Alternate { language, href });
        } else if !is_absolute(href) {
            self.links.insert(href.to_owned());
        }
        if self.in_body && tag.name == "a" && self.first_link.is_none() {
            let in_main = !self.mains.is_empty();
            self.first_link = Some(FirstLink { href: href.to_owned(), in_main });
        }
    }

    /// The parts of the page and its headings.
    fn structure(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "html" => {
                self.has_language = tag.get("lang").is_some_and(|lang| !lang.trim().is_empty());
            }
            "body" => self.in_body = true,
            "main" => self.mains.push((tag.get("id").map(str::to_owned), tag.start)),
            "nav" => self.navigations.push((tag.has_name(), tag.start)),
            _ => {}
        }
        if let Some(level) = tag.heading_level() {
            self.heading(level, tag.start);
        }
    }

    fn heading(&mut self, level: u8, start: usize) {
        if level == 1 {
            self.h1s += 1;
            if self.h1s == 2 {
                self.fault(FaultKind::SeveralH1, start);
            }
        }
        if self.last_level.replace(level).is_some_and(|last| level > last + 1) {
            self.fault(FaultKind::SkippedHeading, start);
        }
    }

    /// Pictures and form fields; what has words inside is judged at its end.
    fn names(&mut self, tag: &Tag) {
        if tag.name == "img" && tag.get("alt").is_none() {
            self.fault(FaultKind::MissingAlt, tag.start);
        }
        let is_named = ["aria-label", "aria-labelledby"].iter().any(|name| tag.get(name).is_some());
        let in_label = || self.open.iter().any(|open| open.name == "label");
        if tag.needs_label() && !is_named && !in_label() {
            self.unlabelled.push((tag.get("id").map(str::to_owned), tag.start));
        }
    }

    fn table(&mut self, tag: &Tag) {
        if tag.name == "caption"
            && let Some(table) = self.open.iter_mut().rev().find(|open| open.name == "table")
        {
            table.has_caption = true;
        }
        if !matches!(tag.name.as_str(), "td" | "th") {
            return;
        }
        if tag.name == "th" && tag.get("scope").is_none() {
            self.fault(FaultKind::MissingScope, tag.start);
        }
        if tag.get("rowspan").is_some_and(|rows| rows.trim() != "1") {
            self.fault(FaultKind::Rowspan, tag.start);
        }
    }

    /// The direction that the element has; complains where its language has the other.
    fn direction(&mut self, tag: &Tag) -> bool {
        let around = self.open.last().is_some_and(|open| open.is_right_to_left);
        let wanted = tag.is_right_to_left();
        // SVG has an attribute of its own for it.
        let typed = tag.get("dir").or_else(|| tag.get("direction").filter(|_| self.is_in("svg")));
        let is_right_to_left = match typed.map(str::to_ascii_lowercase).as_deref() {
            Some("rtl") => true,
            Some("ltr") => false,
            Some("auto") => return wanted.unwrap_or(around),
            _ if tag.name == "bdi" => return wanted.unwrap_or(around),
            _ => around,
        };
        if wanted.is_some_and(|wanted| wanted != is_right_to_left) {
            self.fault(FaultKind::WrongDirection, tag.start);
        }
        is_right_to_left
    }

    fn push(&mut self, tag: &Tag) {
        let is_right_to_left = self.direction(tag);
        let is_silent = matches!(tag.name.as_str(), "script" | "style" | "template" | "noscript");
        let is_hidden = tag.is("aria-hidden", "true") || tag.get("hidden").is_some();
        let open = Open {
            name: tag.name.clone(),
            start: tag.start,
            is_right_to_left,
            has_words: tag.has_name(),
            is_heard: !is_silent && !is_hidden,
            is_link: tag.name == "a"
                && (tag.get("href").is_some() || tag.get("xlink:href").is_some()),
            has_caption: tag.has_name(),
        };
        if tag.is_void() || (tag.self_closing && self.is_in("svg")) {
            self.close(&open);
        } else {
            self.open.push(open);
        }
    }

    fn is_in(&self, name: &str) -> bool {
        self.open.iter().any(|open| open.name == name)
    }

    fn text(&mut self, text: &[u8]) {
        let has_words = String::from_utf8_lossy(text).chars().any(|letter| !is_blank(letter));
        if let (true, Some(open)) = (has_words, self.open.last_mut()) {
            open.has_words = true;
        }
    }

    /// Closes the nearest element of this name and all that was left open in it.
    fn end(&mut self, name: &[u8]) {
        let Some(at) = self.open.iter().rposition(|open| open.name.as_bytes() == name) else {
            return;
        };
        while self.open.len() > at {
            self.pop();
        }
    }

    fn pop(&mut self) {
        if let Some(open) = self.open.pop() {
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open) {
        if let (true, Some(around)) = (open.has_words && open.is_heard, self.open.last_mut()) {
            around.has_words = true;
        }
        match open.name.as_str() {
            "title" if open.has_words && !self.is_in("svg") => self.has_title = true,
            "table" if !open.has_caption => self.fault(FaultKind::TableWithoutCaption, open.start),
            _ if open.has_words || !open.is_heard => {}
            "a" if open.is_link => self.fault(FaultKind::EmptyLink, open.start),
            "button" => self.fault(FaultKind::EmptyButton, open.start),
            "td" | "th" => self.fault(FaultKind::EmptyCell, open.start),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.fault(FaultKind::EmptyHeading, open.start);
            }
            _ => {}
        }
    }

    fn finish(mut self, address: &str) -> Audited {
        while !self.open.is_empty() {
            self.pop();
        }
        self.dangling();
        self.fields();
        self.parts();
        Audited {
            address: address.to_owned(),
            ids: Packed::from(self.ids),
            links: Packed::from(self.links),
            alternates: self.alternates,
            faults: self.faults,
        }
    }

    fn dangling(&mut self) {
        for (id, start) in std::mem::take(&mut self.references) {
            if !self.ids.contains(&id) {
                self.fault(FaultKind::DanglingReference, start);
            }
        }
    }

    fn fields(&mut self) {
        for (id, start) in std::mem::take(&mut self.unlabelled) {
            if id.is_none_or(|id| !self.labelled.contains(&id)) {
                self.fault(FaultKind::UnlabelledField, start);
            }
        }
    }

    fn parts(&mut self) {
        if let Some((_, start)) = self.mains.get(1) {
            self.fault(FaultKind::SeveralMains, *start);
        }
        let navigations = std::mem::take(&mut self.navigations);
        for (_, start) in navigations.iter().filter(|(named, _)| navigations.len() > 1 && !named) {
            self.fault(FaultKind::NamelessNavigation, *start);
        }
        for (is_there, kind) in [
            (self.has_language, FaultKind::MissingLanguage),
            (self.has_title, FaultKind::MissingTitle),
            (!self.mains.is_empty(), FaultKind::MissingMain),
            (self.h1s > 0, FaultKind::MissingH1),
            (self.has_skip_link(), FaultKind::MissingSkipLink),
        ] {
            if !is_there {
                self.lacks(kind);
            }
        }
    }

    fn has_skip_link(&self) -> bool {
        if self.first_link.as_ref().is_some_and(|link| link.in_main) {
            return true;
        }
        let target = self.first_link.as_ref().and_then(|link| link.href.strip_prefix('#'));
        let main = self.mains.first().and_then(|(id, _)| id.as_deref());
        target.is_some_and(|target| target == "content" || Some(target) == main)
    }
}

/// Characters that nobody sees or hears.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with every part that a page must have, around this content.
    fn page(content: &str) -> String {
        format!(
            "<!doctype html><html lang=\"fi\"><head><title>T</title>\
             <link rel=\"canonical\" href=\"https://a.fi/\"><link rel=\"stylesheet\" href=\"a.css\">\
             <script type=\"module\" src=\"a.js\"></script></head>\
             <body><a href=\"#content\">Ohita</a><main id=\"content\"><h1>T</h1>{content}</main></body></html>"
        )
    }

    fn faults(html: &str) -> Vec<(FaultKind, String)> {
        let found = read("fi/index.html", html).faults;
        found.into_iter().map(|fault| (fault.kind, fault.snippet)).collect()
    }

    #[test]
    fn a_good_page_has_no_faults() {
        let content = "<nav aria-label=\"a\"><a href=\"../\">Ylös</a></nav>\
            <nav aria-labelledby=\"n\"><h2 id=\"n\">Kielet</h2><a lang=\"ar\" dir=\"rtl\" href=\"../ar/\">ع</a></nav>\
            <p lang=\"fa\" dir=\"rtl\">ف <bdi lang=\"fi\">KotoL</bdi></p>\
            <a href=\"/\"><img src=\"l.svg\" alt=\"Etusivu\"></a><a href=\"/\" aria-label=\"x\"></a><a id=\"p\"></a>\
            <svg role=\"img\" aria-labelledby=\"s\"><title id=\"s\">Kuva</title><path d=\"M0\"/></svg>\
            <table><caption>C</caption><tr><th scope=\"col\">a</th></tr><tr><td>1</td></tr></table>\
            <table aria-labelledby=\"n\"><tr><td><ul><li>1</ul></td></tr></table>\
            <label for=\"q\">Haku</label><input id=\"q\"><label>Kieli <select><option>fi</select></label>\
            <button>Hae</button><a href=\"https://finlex.fi\">Finlex</a>\
            <script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>";
        assert_eq!(faults(&page(content)), []);
    }

    #[test]
    fn each_fault_of_the_content_is_found_once() {
        use FaultKind::*;
        for (content, kind, snippet) in [
            ("<p lang=\"ar\">ع</p>", WrongDirection, "<p lang=\"ar\">"),
            ("<div dir=rtl><p lang=sv>x</p></div>", WrongDirection, "<p lang=sv>"),
            ("<main></main>", SeveralMains, "<main>"),
            ("<nav aria-label=a></nav><nav id=x></nav>", NamelessNavigation, "<nav id=x>"),
            ("<h1>ä</h1>", SeveralH1, "<h1>"),
            ("<h3>ä</h3>", SkippedHeading, "<h3>"),
            ("<h2> &nbsp;</h2>", EmptyHeading, "<h2>"),
            ("<p id=a><p id=a>", DuplicateId, "<p id=a>"),
            (
                "<p aria-describedby=\"content b\">x</p>",
                DanglingReference,
                "<p aria-describedby=\"content b\">",
            ),
            ("<label for=b>x</label>", DanglingReference, "<label for=b>"),
            ("<img src=a.png>", MissingAlt, "<img src=a.png>"),
            ("<a href=b><img src=a alt=\"\"></a>", EmptyLink, "<a href=b>"),
            ("<a href=b><span aria-hidden=true>→</span></a>", EmptyLink, "<a href=b>"),
            ("<button><svg><path/></svg></button>", EmptyButton, "<button>"),
            ("<input id=q>", UnlabelledField, "<input id=q>"),
            ("<table><tr><td>x</table>", TableWithoutCaption, "<table>"),
            ("<table><caption>c</caption><tr><th>x</th></table>", MissingScope, "<th>"),
            ("<table><caption>c</caption><tr><td> </td><td>x</table>", EmptyCell, "<td>"),
            ("<table><caption>c</caption><tr><td rowspan=2>x</table>", Rowspan, "<td rowspan=2>"),
            ("<p style=\"color:red\">x</p>", StyleAttribute, "<p style=\"color:red\">"),
            ("<style>p{}</style>", InlineStyle, "<style>"),
            ("<script>let a = \"<p style>\"</script>", InlineScript, "<script>"),
            ("<p onclick=a>x</p>", EventHandler, "<p onclick=a>"),
            ("<a href=\" java\tscript:a\">x</a>", ScriptLink, "<a href=\" java\tscript:a\">"),
            ("<img alt=\"\" src=//a.fi/b>", ForeignResource, "<img alt=\"\" src=//a.fi/b>"),
            (
                "<img alt=\"\" srcset=\"a.png 1x, http://a.fi/b 2x\">",
                ForeignResource,
                "<img alt=\"\" srcset=\"a.png 1x, http://a.fi/b 2x\">",
            ),
            (
                "<link rel=preload href=https://a.fi>",
                ForeignResource,
                "<link rel=preload href=https://a.fi>",
            ),
            (
                "<script src=https://a.fi/a.js></script>",
                ForeignResource,
                "<script src=https://a.fi/a.js>",
            ),
        ] {
            assert_eq!(faults(&page(content)), [(kind, snippet.to_owned())], "{content}");
        }
    }

    #[test]
    fn each_part_that_is_missing_is_missed() {
        use FaultKind::*;
        for (part, without, kind) in [
            (" lang=\"fi\"", "", MissingLanguage),
            ("<title>T</title>", "<title> </title>", MissingTitle),
            ("<h1>T</h1>", "", MissingH1),
            ("#content", "b", MissingSkipLink),
        ] {
            assert_eq!(faults(&page("").replace(part, without)), [(kind, String::new())], "{part}");
        }
        assert_eq!(faults(&page("").replace("main", "div")), [(MissingMain, String::new())]);
        let arabic = page("").replace("lang=\"fi\"", "lang=\"ar\"");
        assert_eq!(faults(&arabic), [(WrongDirection, "<html lang=\"ar\">".to_owned())]);
    }

    #[test]
    fn what_links_need_is_kept() {
        let content =
            "<a href=\"../b/#c\">x</a><a href=\"mailto:a@b.fi\">y</a><img alt=\"\" src=\"k.svg\">";
        let head = "<link rel=\"alternate\" hreflang=\"sv\" href=\"https://a.fi/sv/\"></head>";
        let audited = read("fi/index.html", &page(content).replace("</head>", head));
        assert_eq!(
            audited.links.iter().collect::<Vec<_>>(),
            ["#content", "../b/#c", "a.css", "a.js", "k.svg"]
        );
        assert_eq!(audited.ids.iter().collect::<Vec<_>>(), ["content"]);
        let alternate = Alternate { language: "sv".into(), href: "https://a.fi/sv/".into() };
        assert_eq!(audited.alternates, [alternate]);
    }
}
