//! Feeds as Atom (RFC 4287). A day is its beginning by the clock of Greenwich: the format wants a time,
//! and no record tells one. Nothing here knows what the entries are about.

use std::fmt::Write;

use jiff::civil::Date;
use quick_xml::escape::escape;

use crate::view::feed::{Entry, Feed};

/// The feed as bytes.
pub(super) fn feed(feed: &Feed) -> Vec<u8> {
    let Feed { page: _, lang, title, address, itself, author, entries } = feed;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        text(lang)
    );
    element(&mut out, "id", address);
    element(&mut out, "title", title);
    if let Some(newest) = entries.iter().map(|entry| entry.updated).max() {
        element(&mut out, "updated", &time(newest));
    }
    person(&mut out, author);
    link(&mut out, "self", itself, "type=\"application/atom+xml\"");
    link(&mut out, "alternate", address, &html(lang));
    for one in entries {
        entry(&mut out, one);
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn entry(out: &mut String, entry: &Entry) {
    let Entry { id, title, lang, updated, published, author, address, minutes, summary } = entry;
    out.push_str("<entry>\n");
    element(out, "id", id);
    let _ = writeln!(out, "<title xml:lang=\"{}\">{}</title>", text(lang), text(title));
    element(out, "updated", &time(*updated));
    if let Some(published) = published {
        element(out, "published", &time(*published));
    }
    person(out, author);
    link(out, "alternate", &address.0, &html(&address.1));
    if let Some(minutes) = minutes {
        link(out, "related", minutes, "");
    }
    element(out, "summary", summary);
    out.push_str("</entry>\n");
}

fn element(out: &mut String, name: &str, words: &str) {
    let _ = writeln!(out, "<{name}>{}</{name}>", text(words));
}

fn person(out: &mut String, name: &str) {
    let _ = writeln!(out, "<author><name>{}</name></author>", text(name));
}

fn link(out: &mut String, rel: &str, href: &str, more: &str) {
    let space = if more.is_empty() { "" } else { " " };
    let _ = writeln!(out, "<link rel=\"{rel}\"{space}{more} href=\"{}\"/>", text(href));
}

fn html(lang: &str) -> String {
    format!("type=\"text/html\" hreflang=\"{}\"", text(lang))
}

fn time(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// The words without what XML 1.0 has no way to write.
fn text(words: &str) -> String {
    let is_written = |letter: &char| match letter {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        letter => *letter >= ' ',
    };
    escape(words.chars().filter(is_written).collect::<String>()).into_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;
    use crate::address::Address;

    fn sample(summary: &str) -> Feed {
        let address = "https://a.example/fi/?a&b".to_owned();
        let entry = Entry {
            id: "https://a.example/fi/kuopio/#edition".to_owned(),
            title: "Kuopio: Julkaistu".to_owned(),
            lang: "fi".to_owned(),
            updated: date(2024, 11, 25),
            published: Some(date(2024, 11, 18)),
            author: "Kuopion kaupunki".to_owned(),
            address: (address.clone(), "fi".to_owned()),
            minutes: Some("https://b.example/".to_owned()),
            summary: summary.to_owned(),
        };
        Feed {
            page: Address::parse("fi/").unwrap(),
            lang: "fi".to_owned(),
            title: "Ohjelmat".to_owned(),
            itself: "https://a.example/fi/feed.xml".to_owned(),
            address,
            author: "Kuopion kaupunki".to_owned(),
            entries: vec![entry],
        }
    }

    #[test]
    fn a_feed_as_a_document() {
        let bytes = feed(&sample("Päivätty <18.11.2024>"));
        let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi">
<id>https://a.example/fi/?a&amp;b</id>
<title>Ohjelmat</title>
<updated>2024-11-25T00:00:00Z</updated>
<author><name>Kuopion kaupunki</name></author>
<link rel="self" type="application/atom+xml" href="https://a.example/fi/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="fi" href="https://a.example/fi/?a&amp;b"/>
<entry>
<id>https://a.example/fi/kuopio/#edition</id>
<title xml:lang="fi">Kuopio: Julkaistu</title>
<updated>2024-11-25T00:00:00Z</updated>
<published>2024-11-18T00:00:00Z</published>
<author><name>Kuopion kaupunki</name></author>
<link rel="alternate" type="text/html" hreflang="fi" href="https://a.example/fi/?a&amp;b"/>
<link rel="related" href="https://b.example/"/>
<summary>Päivätty &lt;18.11.2024&gt;</summary>
</entry>
</feed>
"#;
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    proptest! {
        #[test]
        fn any_words_make_a_feed_that_can_be_read(words in any::<String>()) {
            let bytes = feed(&sample(&words));
            let mut reader = Reader::from_reader(&*bytes);
            loop {
                match reader.read_event() {
                    Ok(Event::Eof) => break,
                    Ok(_) => {}
                    Err(fault) => prop_assert!(false, "{fault}"),
                }
            }
        }
    }
}
