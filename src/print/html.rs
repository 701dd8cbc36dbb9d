//! Prose: our own safe HTML, read back into blocks.
//!
//! Nothing that it says is lost: of an element that is not known here the words stay. It reads any
//! bytes without failing, and it knows neither pages nor addresses.

use html5gum::{Token, Tokenizer};

use crate::print::doc::{Block, Column, Group, Row, Run, Table};

/// What a cell says that has nothing to say.
const NOTHING: &str = "–";

/// The blocks of an HTML whose words are in `lang` and run in `dir` where it does not say otherwise.
pub(super) fn blocks(html: &str, lang: Option<&str>, dir: Option<&'static str>) -> Vec<Block> {
    let style = Run { lang: lang.map(str::to_owned), dir, ..Run::default() };
    let mut reader = Reader { tables: 0, heading: Vec::new() };
    reader.blocks(&tree(html), &style)
}

/// A piece of the HTML.
enum Node {
    Text(String),
    Element(Element),
}

#[derive(Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    fn is_back_link(&self) -> bool {
        self.get("role") == Some("doc-backlink")
    }

    /// The elements below it of this name, in order, those within one another only once.
    fn find<'e>(&'e self, name: &str, found: &mut Vec<&'e Element>) {
        for child in &self.children {
            match child {
                Node::Element(element) if element.name == name => found.push(element),
                Node::Element(element) => element.find(name, found),
                Node::Text(_) => {}
            }
        }
    }

    fn all(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        self.find(name, &mut found);
        found
    }
}

/// The tree of an HTML. An element that is not closed ends with the one around it.
fn tree(html: &str) -> Vec<Node> {
    let mut open = vec![Element::default()];
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let attributes =
                    tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                open.push(Element { name: text(&tag.name), attributes, children: Vec::new() });
                if tag.self_closing || matches!(&**tag.name, b"br" | b"hr" | b"img") {
                    close(&mut open);
                }
            }
            Token::EndTag(tag) => {
                let named = |element: &Element| element.name.as_bytes() == &**tag.name;
                if let Some(place) = open.iter().rposition(named) {
                    (place..open.len()).for_each(|_| close(&mut open));
                }
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                open.last_mut()
                    .into_iter()
                    .for_each(|last| last.children.push(Node::Text(text.clone())));
            }
            _ => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.children).unwrap_or_default()
}

fn close(open: &mut Vec<Element>) {
    if open.len() > 1
        && let Some(element) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Node::Element(element));
    }
}

/// Elements that stand on lines of their own.
fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 22] = [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "div",
        "table",
        "section",
        "dl",
        "dt",
        "dd",
        "aside",
        "hr",
        "figure",
        "article",
    ];
    BLOCKS.contains(&name)
}

/// Reads nodes; counts what it has read.
struct Reader {
    tables: usize,
    /// The words of the heading last read, which name a table that has no caption.
    heading: Vec<Run>,
}

impl Reader {
    fn blocks(&mut self, nodes: &[Node], style: &Run) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut line: Vec<Run> = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) if is_block(&element.name) => {
                    flush(&mut line, &mut blocks);
                    self.block(element, &marked(element, style), &mut blocks);
                }
                node => inline(node, style, &mut line),
            }
        }
        flush(&mut line, &mut blocks);
        blocks
    }

    fn block(&mut self, element: &Element, style: &Run, into: &mut Vec<Block>) {
        match element.name.as_str() {
            "p" => into.push(Block::Paragraph { runs: runs(element, style) }),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = element.name.as_bytes()[1] - b'0';
                let runs = runs(element, style);
                self.heading.clone_from(&runs);
                let id = element.get("id").map(str::to_owned);
                into.push(Block::Heading { level, number: None, runs, id, listed: false });
            }
            "ul" | "ol" => into.push(self.list(element, style)),
            "blockquote" => {
                into.push(Block::Quote { blocks: self.blocks(&element.children, style) });
            }
            "pre" => into.push(Block::Paragraph { runs: verbatim(element, style) }),
            "table" => into.push(Block::Table(self.table(element, style))),
            "section" => {
                let name = element.get("aria-label").filter(|name| !name.is_empty());
                into.extend(name.map(|name| Block::Paragraph {
                    runs: vec![Run { text: name.to_owned(), strong: true, ..style.clone() }],
                }));
                into.extend(self.blocks(&element.children, style));
            }
            _ => into.extend(self.blocks(&element.children, style)),
        }
    }

    fn list(&mut self, element: &Element, style: &Run) -> Block {
        let is_numbered = element.name == "ol";
        let first = element.get("start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let item = |node: &Node| match node {
            Node::Element(item) => Some(self.blocks(&item.children, &marked(item, style))),
            Node::Text(text) if text.trim().is_empty() => None,
            Node::Text(_) => Some(self.blocks(std::slice::from_ref(node), style)),
        };
        let items = element.children.iter().filter_map(item).collect();
        Block::List { start: is_numbered.then_some(first), items }
    }

    fn table(&mut self, element: &Element, style: &Run) -> Table {
        self.tables += 1;
        let caption = element.all("caption");
        let caption = match caption.first() {
            Some(caption) => runs(caption, &marked(caption, style)),
            None => self.heading.clone(),
        };
        let heads = element.all("th");
        let column = |head: &&Element| Column { runs: cell(head, style), width: 1 };
        let rows = element.all("tr").into_iter().filter(|row| row.all("th").is_empty());
        let rows: Vec<Row> = rows.filter_map(|row| self.row(row, style)).collect();
        Table {
            id: format!("prose-table-{}", self.tables),
            caption,
            summary: String::new(),
            columns: heads.iter().map(column).collect(),
            groups: vec![Group { heading: None, rows }],
        }
    }

    fn row(&mut self, row: &Element, style: &Run) -> Option<Row> {
        let cells = row.all("td");
        let (first, rest) = cells.split_first()?;
        let cell_blocks = |one: &&Element| {
            let style = marked(one, style);
            let blocks = self.blocks(&one.children, &style);
            if blocks.is_empty() {
                vec![Block::Paragraph { runs: cell(one, &style) }]
            } else {
                blocks
            }
        };
        Some(Row { head: cell(first, style), cells: rest.iter().map(cell_blocks).collect() })
    }
}

/// The words of a cell; a dash where it has none.
fn cell(element: &Element, style: &Run) -> Vec<Run> {
    let style = marked(element, style);
    let said = runs(element, &style);
    let is_empty = said.iter().all(|run| run.text.trim().is_empty());
    if is_empty { vec![Run { text: NOTHING.to_owned(), ..Run::default() }] } else { said }
}

fn flush(line: &mut Vec<Run>, blocks: &mut Vec<Block>) {
    let runs = std::mem::take(line);
    if runs.iter().any(|run| !run.text.trim().is_empty()) {
        blocks.push(Block::Paragraph { runs });
    }
}

fn runs(element: &Element, style: &Run) -> Vec<Run> {
    let mut line = Vec::new();
    element.children.iter().for_each(|child| inline(child, style, &mut line));
    line
}

/// The words of code with its lines as they are.
fn verbatim(element: &Element, style: &Run) -> Vec<Run> {
    let text: String = runs(element, style).into_iter().map(|run| run.text).collect();
    let lines = text.trim_end().lines();
    let line =
        |line: &str| Run { text: line.to_owned(), code: true, line_break: true, ..style.clone() };
    let mut all: Vec<Run> = lines.map(line).collect();
    all.last_mut().into_iter().for_each(|last| last.line_break = false);
    all
}

fn inline(node: &Node, style: &Run, line: &mut Vec<Run>) {
    match node {
        Node::Text(text) => line.push(Run { text: text.clone(), ..style.clone() }),
        Node::Element(element) => match element.name.as_str() {
            "br" => line.push(Run { line_break: true, ..Run::default() }),
            "img" => {
                let alt = element.get("alt").unwrap_or_default().to_owned();
                line.push(Run { text: alt, em: true, ..style.clone() });
            }
            // The number of a footnote, which is not to grow together with the word before it.
            "sup" => {
                line.push(Run { text: "[".to_owned(), ..style.clone() });
                let plain = |run: Run| Run { href: None, ..run };
                line.extend(runs(element, style).into_iter().map(plain));
                line.push(Run { text: "]".to_owned(), ..style.clone() });
            }
            "a" if element.is_back_link() => {}
            _ => line.extend(runs(element, &marked(element, style))),
        },
    }
}

/// How the words within an element look.
fn marked(element: &Element, style: &Run) -> Run {
    let mut style = style.clone();
    if let Some(lang) = element.get("lang") {
        style.lang = Some(lang.to_owned());
    }
    match element.get("dir") {
        Some("rtl") => style.dir = Some("rtl"),
        Some("ltr") => style.dir = Some("ltr"),
        _ => {}
    }
    match element.name.as_str() {
        "a" => style.href = element.get("href").map(str::to_owned),
        "em" | "i" => style.em = true,
        "strong" | "b" => style.strong = true,
        "code" => style.code = true,
        _ => {}
    }
    style
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(html: &str) -> String {
        let mut text = serde_json::to_string(&blocks(html, None, None)).unwrap();
        for (long, short) in [
            ("{\"kind\":\"paragraph\",\"runs\":", "{P:"),
            (",\"number\":null", ""),
            ("\"text\":", ""),
            ("\"", "'"),
        ] {
            text = text.replace(long, short);
        }
        text
    }

    #[test]
    fn every_element_of_our_prose_has_its_place() {
        for (html, expected) in [
            ("<p>a <em>b</em><br>c</p>", "[{P:[{'a '},{'b','em':true},{'','break':true},{'c'}]}]"),
            (
                "<h3 id=\"x\" lang=\"ar\" dir=\"rtl\">a</h3>",
                "[{'kind':'heading','level':3,'runs':[{'a','lang':'ar','dir':'rtl'}],'id':'x','listed':false}]",
            ),
            (
                "<ol start=\"3\">\n<li>a<ul>\n<li>b</li>\n</ul></li>\n</ol>",
                "[{'kind':'list','start':3,'items':[[{P:[{'a'}]},{'kind':'list','start':null,'items':[[{P:[{'b'}]}]]}]]}]",
            ),
            ("<blockquote>\n<p>a</p>\n</blockquote>", "[{'kind':'quote','blocks':[{P:[{'a'}]}]}]"),
            ("<p><a href=\"../x\">a</a></p>", "[{P:[{'a','href':'../x'}]}]"),
            (
                "<pre><code>a\n b\n</code></pre>",
                "[{P:[{'a','code':true,'break':true},{' b','code':true}]}]",
            ),
            ("<p><img src=\"x\" alt=\"kuva\"></p>", "[{P:[{'kuva','em':true}]}]"),
            ("<p>a<sup><a href=\"#n\">1</a></sup></p>", "[{P:[{'a'},{'['},{'1'},{']'}]}]"),
            ("<p>x<a role=\"doc-backlink\">↩</a></p>", "[{P:[{'x'}]}]"),
            ("<unknown>a <b>b</unknown> c", "[{P:[{'a '},{'b','strong':true},{' c'}]}]"),
            ("<p>&lt;b&gt;&amp;", "[{P:[{'<b>&'}]}]"),
            ("", "[]"),
        ] {
            assert_eq!(json(html), expected, "{html}");
        }
    }

    #[test]
    fn a_table_has_row_headers_and_its_empty_cells_say_so() {
        let html = "<h2 id=\"x\">Luvut</h2><div class=\"table-wrap\"><table>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n\
                    </thead>\n<tbody>\n<tr><td>1</td><td></td></tr>\n</tbody>\n</table></div>";
        let blocks = blocks(html, None, None);
        let [_, Block::Table(table)] = blocks.as_slice() else { panic!("{blocks:?}") };
        assert_eq!(table.caption[0].text, "Luvut");
        assert_eq!(table.columns.len(), 2);
        let row = &table.groups[0].rows[0];
        assert_eq!(row.head[0].text, "1");
        assert_eq!(row.cells.len(), 1);
        let Block::Paragraph { runs } = &row.cells[0][0] else { panic!("no words") };
        assert_eq!(runs[0].text, "–");
    }
}
