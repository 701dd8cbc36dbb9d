//! What a page says as plain markup, for the page of another site to take in.
//!
//! It is the markup of the page itself without all that belongs to it: its classes, ids, roles and
//! places, what is hidden, what leads around in it. So no theme can break the promise that a
//! fragment has nothing for the style of its host to trip over. Nothing here knows what is said.

use std::convert::Infallible;
use std::fmt::Write;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use crate::address::Address;
use crate::view::frame::Frame;

/// What begins the id of a fragment, so that none is like those of its host.
const PREFIX: &str = "kotosivu";

/// Elements that are nothing without the page around them.
const LEFT_OUT: [&str; 12] = [
    "nav", "script", "style", "svg", "template", "button", "form", "input", "col", "colgroup",
    "link", "meta",
];

/// Elements that mean nothing by themselves: without attributes only what is in them is left.
const TRANSPARENT: [&str; 2] = ["span", "a"];

/// Attributes that say what an element is and not how it looks or where it stands.
const KEPT: [&str; 13] = [
    "lang", "dir", "href", "hreflang", "scope", "colspan", "rowspan", "datetime", "cite", "start",
    "value", "src", "alt",
];

/// Elements without an end.
const VOID: [&str; 5] = ["br", "hr", "img", "wbr", "source"];

/// The `main` of a page as a fragment: in a `section` with its language, direction and id, headings
/// from the second level, every link in full. `html` is a page that stands at `page`, below
/// `base_url`, or one with the same links.
pub fn fragment(html: &str, frame: &Frame<'_>, page: &Address, base_url: &str) -> Vec<u8> {
    let Frame { lang, dir, .. } = frame;
    let mut plain = Plain { page, base_url, out: String::new(), open: Vec::new(), in_main: false };
    let _ = writeln!(plain.out, "<section id=\"{}\" lang=\"{lang}\" dir=\"{dir}\">", id(page));
    plain.read(html);
    let body = plain.out.trim_end().to_owned();
    (body + "\n</section>\n").into_bytes()
}

/// The id of a fragment: its page's address with hyphens. Pages differ in it, and languages do.
fn id(page: &Address) -> String {
    let folders = page.public().trim_end_matches('/');
    format!("{PREFIX}-{}", folders.replace('/', "-"))
}

/// A start tag as it was read.
#[derive(Default)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// What became of the start tag of an open element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Written,
    Unwrapped,
    LeftOut,
}

struct Plain<'a> {
    page: &'a Address,
    base_url: &'a str,
    out: String,
    open: Vec<(String, Fate)>,
    in_main: bool,
}

impl Plain<'_> {
    fn read(&mut self, html: &str) {
        let mut tag = Tag::default();
        let callback = |event: CallbackEvent<'_>, _| -> Option<Infallible> {
            match event {
                CallbackEvent::OpenStartTag { name } => tag = Tag::named(name),
                CallbackEvent::AttributeName { name } => tag.attribute(name),
                CallbackEvent::AttributeValue { value } => tag.value(value),
                CallbackEvent::CloseStartTag { .. } => self.start(&tag),
                CallbackEvent::EndTag { name } => self.end(&String::from_utf8_lossy(name)),
                CallbackEvent::String { value } => self.text(&String::from_utf8_lossy(value)),
                _ => {}
            }
            None
        };
        let mut emitter = CallbackEmitter::<_, Infallible>::new(callback);
        emitter.naively_switch_states(true);
        let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    }

    fn start(&mut self, tag: &Tag) {
        if !self.in_main {
            self.in_main = tag.name == "main";
            return;
        }
        let fate = self.fate(tag);
        if fate == Fate::Written {
            self.write(tag);
        }
        if !VOID.contains(&tag.name.as_str()) {
            self.open.push((tag.name.clone(), fate));
        }
    }

    fn fate(&self, tag: &Tag) -> Fate {
        if self.is_left_out() || tag.is_left_out() {
            Fate::LeftOut
        } else if TRANSPARENT.contains(&&*tag.name) && tag.kept().next().is_none() {
            Fate::Unwrapped
        } else {
            Fate::Written
        }
    }

    fn is_left_out(&self) -> bool {
        self.open.last().is_some_and(|(_, fate)| *fate == Fate::LeftOut)
    }

    fn write(&mut self, tag: &Tag) {
        let _ = write!(self.out, "<{}", lowered(&tag.name));
        for (name, value) in tag.kept() {
            let value = match name {
                "href" | "src" => self.in_full(value),
                _ => value.to_owned(),
            };
            let _ = write!(self.out, " {name}=\"");
            escape(&value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// Ends the element, and those in it that a browser would end with it.
    fn end(&mut self, name: &str) {
        let Some(place) = self.open.iter().rposition(|(open, _)| open == name) else {
            self.in_main &= name != "main";
            return;
        };
        for (name, fate) in self.open.drain(place..).rev() {
            if fate == Fate::Written {
                let _ = write!(self.out, "</{}>", lowered(&name));
            }
        }
    }

    fn text(&mut self, words: &str) {
        if self.in_main && !self.is_left_out() {
            escape(words, &mut self.out);
        }
    }

    /// A link as it is from any site.
    fn in_full(&self, link: &str) -> String {
        let has_scheme = link.split(['/', '?', '#']).next().is_some_and(|part| part.contains(':'));
        if has_scheme || link.starts_with('/') {
            return link.to_owned();
        }
        let place = link.find('#').map_or("", |hash| &link[hash..]);
        match self.page.follow(link) {
            Some(target) => format!("{}{}{place}", self.base_url, target.public()),
            None => link.to_owned(),
        }
    }
}

impl Tag {
    fn named(name: &[u8]) -> Tag {
        Tag { name: String::from_utf8_lossy(name).into_owned(), attributes: Vec::new() }
    }

    fn attribute(&mut self, name: &[u8]) {
        self.attributes.push((String::from_utf8_lossy(name).into_owned(), String::new()));
    }

    fn value(&mut self, value: &[u8]) {
        if let Some((_, own)) = self.attributes.last_mut() {
            own.push_str(&String::from_utf8_lossy(value));
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.attributes.iter().filter(|(name, _)| KEPT.contains(&name.as_str()));
        kept.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether it is hidden, or loses its name with the ids, or is of the page alone.
    fn is_left_out(&self) -> bool {
        let is_nameless = self.name == "a" && self.get("aria-labelledby").is_some();
        LEFT_OUT.contains(&self.name.as_str())
            || self.get("hidden").is_some()
            || self.get("aria-hidden") == Some("true")
            || is_nameless
    }
}

/// A heading one level lower, so that the host's own stands above it; other names as they are.
fn lowered(name: &str) -> &str {
    match name {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        "h4" => "h5",
        "h5" => "h6",
        other => other,
    }
}

fn escape(words: &str, out: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(main: &str) -> String {
        let page = Address::parse("fi/kuopio/services/a/index.html").unwrap();
        let (base_url, out) = ("https://koto.example/", String::new());
        let mut plain = Plain { page: &page, base_url, out, open: Vec::new(), in_main: false };
        plain.read(&format!("<title>x</title><p>x<main id=m>{main}</main><p>x"));
        plain.out
    }

    #[test]
    fn what_belongs_to_the_page_is_left_there() {
        for (page, fragment) in [
            ("<p class=\"lead\" id=\"x\">A</p>", "<p>A</p>"),
            ("<h1>A</h1><h5>B</h5><h6>C</h6>", "<h2>A</h2><h6>B</h6><h6>C</h6>"),
            (
                "<span class=\"tag\">A</span>, <span lang=\"sv\">B</span>",
                "A, <span lang=\"sv\">B</span>",
            ),
            ("<nav>A<ul><li>B</ul></nav><p>C", "<p>C"),
            ("<td role=\"cell\"><span aria-hidden=\"true\">A<b>B</b></span>C</td>", "<td>C</td>"),
            ("<a href=\"#r\" aria-labelledby=\"r\">#</a>A", "A"),
            ("<br>a &lt; b &amp; c", "<br>a &lt; b &amp; c"),
            ("<p onclick=\"x()\" style=\"x\" data-x=\"y\">A</p>", "<p>A</p>"),
        ] {
            assert_eq!(plain(page), fragment, "{page}");
        }
    }

    #[test]
    fn links_are_whole() {
        for (link, whole) in [
            ("../b/index.html#who", "https://koto.example/fi/kuopio/services/b/#who"),
            ("#who", "https://koto.example/fi/kuopio/services/a/#who"),
            ("https://finlex.fi/a?b=c&amp;d", "https://finlex.fi/a?b=c&amp;d"),
            ("mailto:a@b.fi", "mailto:a@b.fi"),
        ] {
            assert_eq!(
                plain(&format!("<a href=\"{link}\">A</a>")),
                format!("<a href=\"{whole}\">A</a>")
            );
        }
    }
}
