//! The tags of a file, read back: what a screen reader is told.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, String as PdfString};
use hayro_syntax::page::Page;

/// A tag with what it says of itself.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tag {
    pub(crate) name: String,
    /// `T`, of headings.
    pub(crate) title: String,
    pub(crate) alt: String,
    pub(crate) scope: String,
    pub(crate) headers: usize,
    pub(crate) column_span: i32,
    pub(crate) summary: String,
    pub(crate) children: Vec<Tag>,
}

impl Tag {
    /// This tag and all beneath it, in reading order.
    pub(crate) fn all(&self) -> Vec<&Tag> {
        let mut tags = vec![self];
        tags.extend(self.children.iter().flat_map(Tag::all));
        tags
    }

    /// All of a name.
    pub(crate) fn named(&self, name: &str) -> Vec<&Tag> {
        self.all().into_iter().filter(|tag| tag.name == name).collect()
    }

    /// The names alone, nested: `Document(H1 P)`.
    pub(crate) fn shape(&self) -> String {
        if self.children.is_empty() {
            return self.name.clone();
        }
        let children: Vec<String> = self.children.iter().map(Tag::shape).collect();
        format!("{}({})", self.name, children.join(" "))
    }
}

/// A file, opened.
pub(crate) struct File(Pdf);

impl File {
    pub(crate) fn open(bytes: &[u8]) -> File {
        File(Pdf::new(bytes.to_vec()).expect("what is printed can be read"))
    }

    fn catalogue(&self) -> Dict<'_> {
        self.0.xref().get(self.0.xref().root_id()).expect("a file has a catalogue")
    }

    /// The tags, from the root.
    pub(crate) fn tags(&self) -> Tag {
        let root: Dict<'_> = self.catalogue().get("StructTreeRoot").expect("the file is tagged");
        let top: Dict<'_> = match root.get::<Object<'_>>("K").expect("there are tags") {
            Object::Array(array) => array.iter().next().expect("there is a tag"),
            object => object.into_dict().expect("a tag"),
        };
        tag(&top)
    }

    /// The language of the document.
    pub(crate) fn lang(&self) -> String {
        string(&self.catalogue(), "Lang")
    }

    /// `L2R` or `R2L`; empty where the file does not say.
    pub(crate) fn direction(&self) -> String {
        let preferences: Option<Dict<'_>> = self.catalogue().get("ViewerPreferences");
        preferences.map(|some| name(&some, "Direction")).unwrap_or_default()
    }

    /// What links say of themselves, page by page.
    pub(crate) fn links(&self) -> Vec<String> {
        let mut links = Vec::new();
        for page in self.0.pages().iter() {
            let annotations: Array<'_> = page.raw().get("Annots").unwrap_or_default();
            links.extend(annotations.iter::<Dict<'_>>().map(|link| string(&link, "Contents")));
        }
        links
    }

    /// The bookmarks, each after what stands above it.
    pub(crate) fn bookmarks(&self) -> Vec<String> {
        let mut titles = Vec::new();
        if let Some(outlines) = self.catalogue().get::<Dict<'_>>("Outlines") {
            gather(&outlines, &mut titles);
        }
        titles
    }

    /// The instructions of all pages.
    pub(crate) fn content(&self) -> String {
        let streams = self.0.pages().iter().filter_map(|page| page.page_stream());
        streams.map(String::from_utf8_lossy).collect::<Vec<_>>().join("\n")
    }

    /// Where texts and pictures begin, in whole points from the left.
    pub(crate) fn places(&self) -> Vec<i32> {
        let content = self.content();
        let words: Vec<&str> = content.split_whitespace().collect();
        let moves = words.windows(7).filter(|window| window[6].starts_with("cm"));
        moves.filter_map(|window| window[4].split('.').next()?.parse().ok()).collect()
    }

    /// The colour of the lowest text of each page, among texts of these colours.
    pub(crate) fn lowest(&self, colours: [&'static str; 2]) -> Vec<Option<&'static str>> {
        let lowest = |page: &Page<'_>| {
            let stream = String::from_utf8_lossy(page.page_stream().unwrap_or_default());
            let words: Vec<&str> = stream.split_whitespace().collect();
            // 1 0 0 -1 X Y cm/c0 cs RED GREEN BLUE scn BT …
            let texts =
                words.windows(10).filter(|some| some[2].starts_with("cm") && some[8] == "BT");
            let placed = texts.filter_map(|some| {
                let colour = colours.into_iter().find(|colour| same(colour, &some[4..7]))?;
                Some((some[1].parse::<f64>().ok()?, colour))
            });
            placed.min_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, colour)| colour)
        };
        self.0.pages().iter().map(lowest).collect()
    }

    /// Whether each page lies on its long side.
    pub(crate) fn lying(&self) -> Vec<bool> {
        let sizes = self.0.pages().iter().map(Page::render_dimensions);
        sizes.map(|(width, height)| width > height).collect()
    }

    /// The XMP packet.
    pub(crate) fn metadata(&self) -> String {
        let stream: hayro_syntax::object::Stream<'_> =
            self.catalogue().get("Metadata").expect("a file has metadata");
        String::from_utf8_lossy(&stream.decoded().expect("the metadata can be read")).into_owned()
    }
}

/// Whether these three shares of red, green and blue are a colour such as `#1a2027`.
fn same(colour: &str, shares: &[&str]) -> bool {
    let parts = [1, 3, 5].map(|at| u8::from_str_radix(&colour[at..at + 2], 16).map(f64::from));
    parts.iter().zip(shares).all(|(part, share)| {
        let share = share.parse::<f64>().unwrap_or(-1.0) * 255.0;
        part.as_ref().is_ok_and(|part| (part - share).abs() < 0.5)
    })
}

fn gather(outline: &Dict<'_>, titles: &mut Vec<String>) {
    let mut next: Option<Dict<'_>> = outline.get("First");
    while let Some(item) = next {
        titles.push(string(&item, "Title"));
        gather(&item, titles);
        next = item.get("Next");
    }
}

fn tag(dict: &Dict<'_>) -> Tag {
    let mut tag = Tag {
        name: name(dict, "S"),
        title: string(dict, "T"),
        alt: string(dict, "Alt"),
        ..Tag::default()
    };
    let attributes: Vec<Dict<'_>> = match dict.get::<Object<'_>>("A") {
        Some(Object::Array(all)) => all.iter::<Dict<'_>>().collect(),
        Some(Object::Dict(one)) => vec![one],
        _ => Vec::new(),
    };
    for attribute in &attributes {
        tag.scope += &name(attribute, "Scope");
        tag.summary += &string(attribute, "Summary");
        tag.column_span = tag.column_span.max(attribute.get("ColSpan").unwrap_or(1));
        let headers: Array<'_> = attribute.get("Headers").unwrap_or_default();
        tag.headers += headers.iter::<Object<'_>>().count();
    }
    let children = match dict.get::<Object<'_>>("K") {
        Some(Object::Array(all)) => all.iter::<Object<'_>>().collect(),
        one => one.into_iter().collect::<Vec<_>>(),
    };
    // Beside tags there are the numbers of contents and the annotations of links.
    let children = children.into_iter().filter_map(Object::into_dict);
    tag.children =
        children.filter(|child| child.contains_key("S")).map(|child| self::tag(&child)).collect();
    tag
}

fn name(dict: &Dict<'_>, key: &str) -> String {
    dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned()).unwrap_or_default()
}

/// A text string: UTF-16 with a mark, or what is ASCII in files of this maker.
fn string(dict: &Dict<'_>, key: &str) -> String {
    let Some(string) = dict.get::<PdfString<'_>>(key) else { return String::new() };
    let bytes = string.as_bytes();
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => {
            let units = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).expect("strings are whole")
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
