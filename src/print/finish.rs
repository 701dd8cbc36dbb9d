//! The last look at a document: links that lead somewhere, levels without gaps, each id once.
//!
//! What a page writes for a screen is made right for paper: a link within the site becomes the
//! address at which the site is published, and one that leaves it is spelt out after its words.

use std::collections::BTreeSet;

use crate::print::doc::{Block, Run, Table};

/// Where a document comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin<'a> {
    /// The page's own address from the root of the site: `fi/kuopio/document/`.
    pub(super) page: &'a str,
    /// The same in full: `https://kotosivu.example/fi/kuopio/document/`.
    pub(super) canonical: &'a str,
    /// The language of the document.
    pub(super) lang: &'a str,
    /// Its direction.
    pub(super) dir: &'a str,
}

/// Makes the blocks of a document fit for paper.
pub(super) fn finish(blocks: &mut Vec<Block>, origin: &Origin<'_>) {
    let ids = name(blocks);
    level(blocks);
    let mut spelt = BTreeSet::new();
    lines(blocks, &mut |place, runs| {
        if place == Place::Chapter {
            spelt.clear();
        }
        lead(runs, &ids, origin);
        spell(runs, origin, &mut spelt);
        let is_one_line = matches!(place, Place::Chapter | Place::Heading);
        tidy(runs, origin, is_one_line);
    });
    blocks.retain_mut(prune);
}

/// Makes words outside the blocks, such as those of a cover, fit for paper.
pub(super) fn finish_runs(runs: &mut Vec<Run>, origin: &Origin<'_>) {
    lead(runs, &BTreeSet::new(), origin);
    tidy(runs, origin, true);
}

/// Where a line of words stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is a heading of the topmost level.
    Chapter,
    /// It is another heading.
    Heading,
    /// It stands anywhere else.
    Text,
}

/// Sees to every line of the blocks, in the order in which they are read.
fn lines(blocks: &mut [Block], see: &mut impl FnMut(Place, &mut Vec<Run>)) {
    for block in blocks {
        match block {
            Block::Heading { level, runs, .. } => {
                see(if *level == 1 { Place::Chapter } else { Place::Heading }, runs);
            }
            Block::Paragraph { runs } => see(Place::Text, runs),
            Block::List { items, .. } => items.iter_mut().for_each(|item| lines(item, see)),
            Block::Quote { blocks } | Block::Note { blocks } => lines(blocks, see),
            Block::Facts { facts } => {
                for fact in facts {
                    lines(&mut fact.blocks, see);
                }
            }
            Block::Table(table) => table_lines(table, see),
            Block::Picture(_) | Block::NewSheet => {}
        }
    }
}

fn table_lines(table: &mut Table, see: &mut impl FnMut(Place, &mut Vec<Run>)) {
    see(Place::Text, &mut table.caption);
    table.columns.iter_mut().for_each(|column| see(Place::Text, &mut column.runs));
    for group in &mut table.groups {
        group.heading.iter_mut().for_each(|heading| see(Place::Text, heading));
        for row in &mut group.rows {
            see(Place::Text, &mut row.head);
            row.cells.iter_mut().for_each(|cell| lines(cell, see));
        }
    }
}

/// Sees to it that every id stands once, and says which there are. Of two alike the first keeps its
/// own.
fn name(blocks: &mut [Block]) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    each(blocks, &mut |block| match block {
        Block::Heading { id, .. } => {
            let is_new = id.as_ref().is_some_and(|own| ids.insert(own.clone()));
            if !is_new {
                *id = None;
            }
        }
        Block::Table(table) => {
            let own = table.id.clone();
            let mut times = 1;
            while !ids.insert(table.id.clone()) {
                times += 1;
                table.id = format!("{own}-{times}");
            }
        }
        _ => {}
    });
    ids
}

/// Sees to every block, those within others after them; those of cells hold no names.
fn each(blocks: &mut [Block], see: &mut impl FnMut(&mut Block)) {
    for block in blocks {
        see(block);
        match block {
            Block::List { items, .. } => items.iter_mut().for_each(|item| each(item, see)),
            Block::Quote { blocks } | Block::Note { blocks } => each(blocks, see),
            Block::Facts { facts } => facts.iter_mut().for_each(|fact| each(&mut fact.blocks, see)),
            _ => {}
        }
    }
}

/// Gives every table of the blocks to `see`.
pub(super) fn tables(blocks: &mut [Block], see: &mut impl FnMut(&mut Table)) {
    each(blocks, &mut |block| {
        if let Block::Table(table) = block {
            see(table);
        }
    });
}

/// Headings begin at 1 and skip no level, however deep the page puts them.
fn level(blocks: &mut [Block]) {
    const DEEPEST: usize = 6;
    let mut above: Vec<u8> = Vec::new();
    each(blocks, &mut |block| {
        if let Block::Heading { level, .. } = block {
            above.retain(|passed| passed < level);
            above.push(*level);
            *level = u8::try_from(above.len().min(DEEPEST)).unwrap_or(1);
        }
    });
}

/// Makes every link lead somewhere from paper: within the document, or to an address in full.
fn lead(runs: &mut [Run], ids: &BTreeSet<String>, origin: &Origin<'_>) {
    for run in runs {
        run.href = run.href.take().and_then(|href| led(&href, ids, origin));
    }
}

fn led(href: &str, ids: &BTreeSet<String>, origin: &Origin<'_>) -> Option<String> {
    if let Some(id) = href.strip_prefix('#') {
        let own = ids.contains(id);
        return Some(if own { href.to_owned() } else { format!("{}{href}", origin.canonical) });
    }
    if ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)) {
        return Some(href.to_owned());
    }
    let has_scheme = href.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    (!has_scheme).then(|| absolute(href, origin))
}

/// The published address of a link that is relative to the page.
fn absolute(href: &str, origin: &Origin<'_>) -> String {
    let root = origin.canonical.strip_suffix(origin.page).unwrap_or(origin.canonical);
    let (path, fragment) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id)));
    let mut folders: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => origin.page.rsplit_once('/').map_or("", |(folder, _)| folder).split('/').collect(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.retain(|folder| !folder.is_empty());
    let ends_in_folder = path.ends_with('/') || folders.last() == Some(&"index.html");
    folders.pop_if(|last| *last == "index.html");
    let closing = if ends_in_folder && !folders.is_empty() { "/" } else { "" };
    let fragment = fragment.map_or_else(String::new, |id| format!("#{id}"));
    format!("{}/{}{closing}{fragment}", root.trim_end_matches('/'), folders.join("/"))
}

/// Spells the addresses of other sites out after their words, each once in a chapter, unless the
/// words are the address.
fn spell(runs: &mut Vec<Run>, origin: &Origin<'_>, spelt: &mut BTreeSet<String>) {
    let root = origin.canonical.strip_suffix(origin.page).unwrap_or(origin.canonical);
    let mut place = 0;
    while place < runs.len() {
        let href = runs[place].href.clone();
        let goes_on = runs.get(place + 1).is_some_and(|next| next.href == href);
        place += 1;
        let Some(href) = href.filter(|_| !goes_on) else { continue };
        let words: String = {
            let same = |run: &&Run| run.href.as_deref() == Some(&href);
            let link: Vec<&Run> = runs[..place].iter().rev().take_while(same).collect();
            link.iter().rev().map(|run| run.text.as_str()).collect()
        };
        let leaves = href.starts_with("http") && !href.starts_with(root);
        if leaves && !is_address(&words, &href) && spelt.insert(href.clone()) {
            let address = address(&href, origin);
            let plain = |text: &str| Run { text: text.to_owned(), ..Run::default() };
            runs.splice(place..place, [plain(" ("), address, plain(")")]);
            place += 3;
        }
    }
}

fn address(href: &str, origin: &Origin<'_>) -> Run {
    let dir = (origin.dir != "ltr").then_some("ltr");
    Run { text: href.to_owned(), dir, href: Some(href.to_owned()), ..Run::default() }
}

/// Whether the words are the address, as people write it.
fn is_address(words: &str, href: &str) -> bool {
    let bare = |text: &str| {
        let text = text.trim().trim_end_matches('/');
        let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(text);
        text.strip_prefix("www.").unwrap_or(text).to_lowercase()
    };
    bare(words) == bare(href)
}

/// Sets words as a page would: one space between them, none at the ends, and like beside like.
fn tidy(runs: &mut Vec<Run>, origin: &Origin<'_>, is_one_line: bool) {
    let mut tidied: Vec<Run> = Vec::with_capacity(runs.len());
    // Whether a space would stand at the beginning of a line or after another.
    let mut is_open = true;
    for mut run in runs.drain(..) {
        run.lang.take_if(|lang| *lang == origin.lang);
        run.dir.take_if(|dir| *dir == origin.dir);
        run.line_break &= !is_one_line;
        run.text = collapsed(&run.text, run.code, &mut is_open);
        is_open |= run.line_break;
        match tidied.last_mut() {
            _ if run.text.is_empty() && !run.line_break => {}
            Some(last) if run.text.is_empty() => last.line_break = true,
            Some(last) if is_alike(last, &run) => {
                last.text.push_str(&run.text);
                last.line_break = run.line_break;
            }
            _ => tidied.push(run),
        }
    }
    while let Some(last) = tidied.last_mut() {
        last.line_break = false;
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        tidied.pop();
    }
    *runs = tidied;
}

/// The text with one space for every row of them; no-break spaces stay, and so do those of code.
fn collapsed(text: &str, is_code: bool, is_open: &mut bool) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for letter in text.chars() {
        let is_space = letter.is_ascii_whitespace();
        if is_space && !is_code {
            if !*is_open {
                collapsed.push(' ');
            }
        } else {
            collapsed.push(letter);
        }
        *is_open = is_space;
    }
    collapsed
}

fn is_alike(one: &Run, other: &Run) -> bool {
    let look = |run: &Run| Run { text: String::new(), line_break: false, ..run.clone() };
    !one.line_break && look(one) == look(other)
}

/// Takes out what says nothing; answers whether anything is left.
fn prune(block: &mut Block) -> bool {
    match block {
        Block::Heading { runs, .. } | Block::Paragraph { runs } => !runs.is_empty(),
        Block::List { items, .. } => {
            for item in items.iter_mut() {
                item.retain_mut(prune);
            }
            items.retain(|item| !item.is_empty());
            !items.is_empty()
        }
        Block::Quote { blocks } | Block::Note { blocks } => {
            blocks.retain_mut(prune);
            !blocks.is_empty()
        }
        Block::Facts { facts } => {
            for fact in facts.iter_mut() {
                fact.blocks.retain_mut(prune);
            }
            !facts.is_empty()
        }
        Block::Table(_) | Block::Picture(_) | Block::NewSheet => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::scribe::{heading, words};

    const ORIGIN: Origin<'_> = Origin {
        page: "fi/kuopio/document/",
        canonical: "https://koto.example/sivut/fi/kuopio/document/",
        lang: "fi",
        dir: "ltr",
    };

    fn link(text: &str, href: &str) -> Run {
        Run { href: Some(href.to_owned()), ..words(text) }
    }

    #[test]
    fn links_lead_within_the_document_or_to_an_address_in_full() {
        let ids = BTreeSet::from(["own".to_owned()]);
        let root = "https://koto.example/sivut/";
        for (href, expected) in [
            ("#own", Some("#own".to_owned())),
            ("#row", Some(format!("{root}fi/kuopio/document/#row"))),
            ("../index.html", Some(format!("{root}fi/kuopio/"))),
            ("../themes/tyo/index.html#x", Some(format!("{root}fi/kuopio/themes/tyo/#x"))),
            ("../../../index.html", Some(root.to_owned())),
            ("../../../404.html", Some(format!("{root}404.html"))),
            ("https://a.fi/b", Some("https://a.fi/b".to_owned())),
            ("mailto:a@b.fi", Some("mailto:a@b.fi".to_owned())),
            ("javascript:alert(1)", None),
        ] {
            assert_eq!(led(href, &ids, &ORIGIN), expected, "{href}");
        }
    }

    #[test]
    fn addresses_of_other_sites_are_spelt_out_once_in_a_chapter() {
        let said = |blocks: &[Block]| -> Vec<String> {
            let text = |block: &Block| match block {
                Block::Paragraph { runs } => runs.iter().map(|run| run.text.as_str()).collect(),
                _ => String::new(),
            };
            blocks.iter().map(text).collect()
        };
        let line = |text: &str, href: &str| Block::Paragraph { runs: vec![link(text, href)] };
        let mut blocks = vec![
            line("Kela", "https://kela.fi/x"),
            line("Kela", "https://kela.fi/x"),
            heading(2, vec![words("Luku")], None),
            line("Kela", "https://kela.fi/x"),
            line("www.kela.fi", "https://www.kela.fi/"),
            line("Etusivu", "../index.html"),
        ];
        finish(&mut blocks, &ORIGIN);
        assert_eq!(
            said(&blocks),
            [
                "Kela (https://kela.fi/x)",
                "Kela",
                "",
                "Kela (https://kela.fi/x)",
                "www.kela.fi",
                "Etusivu"
            ]
        );
    }

    #[test]
    fn headings_skip_no_level_and_names_stand_once() {
        let mut blocks: Vec<Block> = [3, 5, 6, 5, 3, 2, 4]
            .map(|level| heading(level, vec![words("x")], Some("same")))
            .to_vec();
        finish(&mut blocks, &ORIGIN);
        let found: Vec<(u8, bool)> = blocks
            .iter()
            .map(|block| match block {
                Block::Heading { level, id, .. } => (*level, id.is_some()),
                _ => (0, false),
            })
            .collect();
        let levels: Vec<u8> = found.iter().map(|(level, _)| *level).collect();
        assert_eq!(levels, [1, 2, 3, 2, 1, 1, 2]);
        assert_eq!(found.iter().filter(|(_, named)| *named).count(), 1);
    }

    #[test]
    fn spaces_stand_once_and_like_stands_beside_like() {
        let mut runs = vec![
            words(" \na  "),
            words(" b\n"),
            Run { strong: true, ..words(" c ") },
            Run { line_break: true, ..Run::default() },
            words(" d "),
            Run { line_break: true, ..Run::default() },
        ];
        tidy(&mut runs, &ORIGIN, false);
        let found: Vec<(&str, bool)> =
            runs.iter().map(|run| (run.text.as_str(), run.line_break)).collect();
        assert_eq!(found, [("a b ", false), ("c ", true), ("d", false)]);
    }
}
