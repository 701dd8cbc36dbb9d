//! The pseudo-locale: words disfigured by machine so that people can still read them.
//!
//! Whatever came out of a catalogue or a text stands accented, in brackets and about a third longer,
//! as German or Finnish would be beside English; what stands on a page as plain letters is written
//! into code or a template. Nothing here knows where the words come from.

/// Letters and what stands for them.
const ACCENTS: [(char, char); 44] = [
    ('a', 'à'),
    ('b', 'ƀ'),
    ('c', 'ç'),
    ('d', 'ď'),
    ('e', 'é'),
    ('f', 'ƒ'),
    ('g', 'ğ'),
    ('h', 'ĥ'),
    ('i', 'ï'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ô'),
    ('p', 'þ'),
    ('r', 'ŕ'),
    ('s', 'ş'),
    ('t', 'ţ'),
    ('u', 'ü'),
    ('w', 'ŵ'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('A', 'À'),
    ('B', 'Ɓ'),
    ('C', 'Ç'),
    ('D', 'Ď'),
    ('E', 'É'),
    ('F', 'Ƒ'),
    ('G', 'Ğ'),
    ('H', 'Ĥ'),
    ('I', 'Ï'),
    ('J', 'Ĵ'),
    ('K', 'Ķ'),
    ('L', 'Ļ'),
    ('N', 'Ñ'),
    ('O', 'Ô'),
    ('P', 'Þ'),
    ('R', 'Ŕ'),
    ('S', 'Ş'),
    ('T', 'Ţ'),
    ('U', 'Ü'),
    ('W', 'Ŵ'),
    ('Y', 'Ý'),
    ('Z', 'Ž'),
];

/// How many letters get one more at the end.
const STRETCH: usize = 3;

/// The text accented, lengthened and in brackets; as it is where it has no letter, such as a number
/// or a mark between two things. Several lines stay several lines.
///
/// ```
/// assert_eq!(kotosivu::pseudo::text("Home 2"), "[Ĥômé 2~~]");
/// assert_eq!(kotosivu::pseudo::text("2019–2022"), "2019–2022");
/// ```
pub fn text(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

fn line(text: &str) -> String {
    if !text.contains(char::is_alphabetic) {
        return text.to_owned();
    }
    let (before, words, after) = trimmed(text);
    let stretch = "~".repeat(words.chars().count().div_ceil(STRETCH));
    format!("{before}[{}{stretch}]{after}", accented(words))
}

/// The text without the space around it, and that space.
fn trimmed(text: &str) -> (&str, &str, &str) {
    let start = text.len() - text.trim_start().len();
    let end = start + text.trim().len();
    (&text[..start], &text[start..end], &text[end..])
}

fn accented(text: &str) -> String {
    let stand_in = |letter: char| {
        let known = ACCENTS.iter().find(|(plain, _)| *plain == letter);
        known.map_or(letter, |(_, accented)| *accented)
    };
    text.chars().map(stand_in).collect()
}

/// The same of the texts of an HTML fragment and of the attributes that are read out.
pub fn html(html: &str) -> String {
    let mut out = String::with_capacity(html.len() * 3 / 2);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&run(&rest[..start]));
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        out.push_str(&tag(&rest[start..end]));
        rest = &rest[end..];
    }
    out.push_str(&run(rest));
    out
}

/// A run of HTML text; character references are left as they are.
fn run(html: &str) -> String {
    let (before, words, after) = trimmed(html);
    let bare: String = pieces(words).filter(|piece| !piece.starts_with('&')).collect();
    if !bare.contains(char::is_alphabetic) {
        return html.to_owned();
    }
    let kept = |piece: &str| {
        if piece.starts_with('&') { piece.to_owned() } else { accented(piece) }
    };
    let stretch = "~".repeat(bare.chars().count().div_ceil(STRETCH));
    format!("{before}[{}{stretch}]{after}", pieces(words).map(kept).collect::<String>())
}

/// The text cut around its character references.
fn pieces(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let length = if rest.starts_with('&') {
            rest.find(';').map_or(rest.len(), |end| end + 1)
        } else {
            rest.find('&').unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// A tag with its alternative text, its label and its title disfigured.
fn tag(html: &str) -> String {
    let mut out = html.to_owned();
    for name in [" alt=\"", " aria-label=\"", " title=\""] {
        let Some(start) = out.find(name).map(|at| at + name.len()) else { continue };
        let Some(end) = out[start..].find('"').map(|length| start + length) else { continue };
        let said = run(&out[start..end]);
        out.replace_range(start..end, &said);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_bracketed_line_by_line_and_their_space_stays_outside() {
        for (plain, said) in [
            ("", ""),
            ("–", "–"),
            (" ja ", " [ĵà~]"),
            ("Yksi\n\nkaksi", "[Ýķşï~~]\n\n[ķàķşï~~]"),
            ("العربية", "[العربية~~~]"),
        ] {
            assert_eq!(text(plain).trim_end(), said.trim_end(), "{plain}");
        }
    }

    #[test]
    fn tags_and_character_references_stay_and_texts_for_ears_do_not() {
        for (plain, said) in [
            ("<p>Moi &amp; hei</p>\n", "<p>[Môï &amp; ĥéï~~~]</p>\n"),
            ("<a href=\"x/\">a</a> 1 &nbsp; 2", "<a href=\"x/\">[à~]</a> 1 &nbsp; 2"),
            ("<img src=\"a.png\" alt=\"Kuva\">", "<img src=\"a.png\" alt=\"[Ķüvà~~]\">"),
        ] {
            assert_eq!(html(plain), said);
        }
    }
}
