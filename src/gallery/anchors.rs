//! Addresses within an example: many examples stand on one page, each as if it stood alone.
//!
//! Ids and what refers to them get the name of their example; links to pages that the gallery does
//! not have lead to the example itself. The markup is known to be that of a template, so attributes
//! are found by their quotation marks; this file must not know what the markup is of.

use std::collections::BTreeSet;

/// The attributes that hold ids or names of parts of a page.
const ATTRIBUTES: [&str; 7] =
    ["id", "href", "for", "headers", "aria-labelledby", "aria-describedby", "aria-label"];

/// The markup with ids of its own, for the example whose place on the page has the id `own`.
pub(super) fn settle(html: &str, own: &str) -> String {
    let ids: BTreeSet<&str> =
        attributes(html).filter(|(name, ..)| *name == "id").map(|(_, id, _)| id).collect();
    let mut settled = String::with_capacity(html.len());
    let mut done = 0;
    for (name, value, start) in attributes(html) {
        settled.push_str(&html[done..start]);
        settled.push_str(&settle_value(name, value, &ids, own));
        done = start + value.len();
    }
    settled + &html[done..]
}

/// The attributes of [`ATTRIBUTES`] in the order of the markup: name, value, where the value begins.
fn attributes(html: &str) -> impl Iterator<Item = (&'static str, &str, usize)> {
    html.match_indices("=\"").filter_map(|(at, _)| {
        let before = html[..at].rsplit_once([' ', '\n'])?.1;
        let name = ATTRIBUTES.into_iter().find(|name| *name == before)?;
        let start = at + 2;
        let value = html[start..].split('"').next()?;
        Some((name, value, start))
    })
}

fn settle_value(name: &str, value: &str, ids: &BTreeSet<&str>, own: &str) -> String {
    let named = |id: &str| if ids.contains(id) { format!("{own}-{id}") } else { id.to_owned() };
    match name {
        // Landmarks of one kind on one page must have names of their own.
        "aria-label" => format!("{value} · {own}"),
        "href" => match value.strip_prefix('#') {
            Some(id) if ids.contains(id) => format!("#{own}-{id}"),
            _ if leaves_site(value) => value.to_owned(),
            _ => format!("#{own}"),
        },
        _ => value.split(' ').map(named).collect::<Vec<_>>().join(" "),
    }
}

/// Whether an address begins with a scheme or names a host.
fn leaves_site(href: &str) -> bool {
    let first = href.split(['/', '?', '#']).next().unwrap_or_default();
    first.contains(':') || href.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_refers_to_itself_and_to_nothing_that_is_not_there() {
        for (html, settled) in [
            ("<p id=\"a\">", "<p id=\"x-a\">"),
            ("<a href=\"#a\">b</a><p id=\"a\">", "<a href=\"#x-a\">b</a><p id=\"x-a\">"),
            ("<a href=\"#gone\">b</a>", "<a href=\"#x\">b</a>"),
            ("<a href=\"../fi/index.html\">b</a>", "<a href=\"#x\">b</a>"),
            ("<a href=\"https://a.example/#b\">b</a>", "<a href=\"https://a.example/#b\">b</a>"),
            ("<a href=\"tel:+358\">b</a>", "<a href=\"tel:+358\">b</a>"),
            (
                "<p id=\"a\"><svg\naria-labelledby=\"a b\">",
                "<p id=\"x-a\"><svg\naria-labelledby=\"x-a b\">",
            ),
            ("<nav aria-label=\"Here\">", "<nav aria-label=\"Here · x\">"),
            ("<p data-id=\"a\" title=\"id\">id=</p>", "<p data-id=\"a\" title=\"id\">id=</p>"),
        ] {
            assert_eq!(settle(html, "x"), settled);
        }
    }
}
