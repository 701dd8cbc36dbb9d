//! References to law as officers write them: `KotoL 10 § 1 mom. 5 k`, `KotoL 12–32 §`.
//!
//! A reference is read to its parts and printed in one house form. Nothing here knows which statutes
//! exist, what they are called in full or where they are published: the registry of laws does.

use std::fmt::Write;
use std::ops::Range;

use crate::model::token::{Cursor, Kind, Token, extent, is_invisible, tokens};

/// A section's number and its letter: `(32, Some('a'))` is 32 a §. A lettered section comes after
/// the bare one and before the next number.
pub type Section = (u16, Option<char>);

/// One section, or all sections from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sections {
    /// The first.
    pub first: Section,
    /// The last; never before the first, and the same if there is but one.
    pub last: Section,
}

/// A place in a statute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawRef {
    statute: String,
    sections: Vec<Sections>,
    subsection: Option<u8>,
    item: Option<u8>,
}

/// Why a string is no reference; each carries the bytes of the string that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There are no words in it.
    Empty(Range<usize>),
    /// These words mean nothing here.
    NotUnderstood(Range<usize>),
    /// It does not say of which statute: `13 §`.
    NoStatute(Range<usize>),
    /// A number stands without the sign § that would make it a section: `KotoL 10`, and also
    /// `KotoL 2–3 mom.`, a subsection of no section.
    NoSectionSign(Range<usize>),
    /// No section, subsection or item has this number: nought, or too large.
    Number(Range<usize>),
    /// A range runs backwards: `32–12 §`.
    EndsBeforeItBegins(Range<usize>),
    /// A subsection or an item of several sections at once: `16 ja 17 § 1 mom.`
    ManySections(Range<usize>),
}

impl Fault {
    /// The bytes of the string that it is about, always on character boundaries.
    pub fn at(&self) -> Range<usize> {
        match self {
            Fault::Empty(at)
            | Fault::NotUnderstood(at)
            | Fault::NoStatute(at)
            | Fault::NoSectionSign(at)
            | Fault::Number(at)
            | Fault::EndsBeforeItBegins(at)
            | Fault::ManySections(at) => at.clone(),
        }
    }
}

impl LawRef {
    /// Reads one reference, or fails with what is wrong with it.
    ///
    /// Everything before the first section number is the statute, kept as it was typed but for its
    /// spaces, so that an abbreviation, a name and a number (`681/2023`) serve alike. Without
    /// sections the whole statute is meant.
    ///
    /// ```
    /// use kotosivu::model::law::LawRef;
    ///
    /// let guidance = LawRef::parse("KotoL 10 §:n 1 mom. 5 kohta").unwrap();
    /// assert_eq!(guidance.statute(), "KotoL");
    /// assert!(guidance.contains((10, None)));
    /// assert_eq!(guidance.canonical(), "KotoL 10 § 1 mom. 5 k");
    /// ```
    pub fn parse(text: &str) -> Result<LawRef, Fault> {
        let tokens = tokens(text);
        let Some(all) = extent(&tokens) else { return Err(Fault::Empty(0..text.len())) };
        let Some(sign) = tokens.iter().rposition(|token| token.is(&["§"])) else {
            return Ok(LawRef::whole(statute(text, &tokens, &all)?));
        };
        let start = sections_start(&tokens[..sign]);
        let sections = read_sections(&tokens[start..sign], &tokens[sign])?;
        let statute = statute(text, &tokens[..start], &all)?;
        let mut reference = LawRef { sections, ..LawRef::whole(statute) };
        reference.read_place(&tokens[sign + 1..])?;
        Ok(reference)
    }

    fn whole(statute: String) -> LawRef {
        LawRef { statute, sections: Vec::new(), subsection: None, item: None }
    }

    /// Reads what follows the sign §: a case ending, then subsection and item.
    fn read_place(&mut self, tokens: &[Token]) -> Result<(), Fault> {
        let mut cursor = Cursor::new(tokens);
        skip_case_ending(&mut cursor);
        while let Some(at) = extent(cursor.rest) {
            let part = numbered_part(&mut cursor).ok_or(Fault::NotUnderstood(at.clone()))?;
            if self.sections.len() != 1 || self.sections.iter().any(|run| run.first != run.last) {
                return Err(Fault::ManySections(at));
            }
            let number = part.number.number().and_then(|number| u8::try_from(number).ok());
            let number = number.filter(|number| *number > 0);
            let number = number.ok_or(Fault::Number(part.number.at.clone()))?;
            let slot = match part.kind {
                Part::Subsection if self.item.is_none() => &mut self.subsection,
                Part::Item => &mut self.item,
                Part::Subsection => return Err(Fault::NotUnderstood(at)),
            };
            if slot.replace(number).is_some() {
                return Err(Fault::NotUnderstood(at));
            }
        }
        Ok(())
    }

    /// The statute as typed: an id, an abbreviation, a name or a number of the statute book.
    pub fn statute(&self) -> &str {
        &self.statute
    }

    /// The sections in the order typed; none if the whole statute is meant.
    pub fn sections(&self) -> &[Sections] {
        &self.sections
    }

    /// The subsection, in Finnish *momentti*, counted from 1; only ever of a single section.
    pub fn subsection(&self) -> Option<u8> {
        self.subsection
    }

    /// The item, in Finnish *kohta*, counted from 1; only ever of a single section.
    pub fn item(&self) -> Option<u8> {
        self.item
    }

    /// The house form, in Finnish; [`LawRef::parse`] reads it back as the same value.
    pub fn canonical(&self) -> String {
        let mut words = self.statute.clone();
        for (index, sections) in self.sections.iter().enumerate() {
            words.push_str(match index {
                0 => " ",
                _ if index + 1 == self.sections.len() => " ja ",
                _ => ", ",
            });
            words.push_str(&sections.canonical());
        }
        if !self.sections.is_empty() {
            words.push_str(" §");
        }
        // Writing into a String cannot fail.
        let _ = self.subsection.map(|number| write!(words, " {number} mom."));
        let _ = self.item.map(|number| write!(words, " {number} k"));
        words
    }

    /// Whether the reference covers this section, or some part of it. The whole statute covers all
    /// its sections; 12–32 § covers 20 a § but not 32 a §, which comes after its end.
    pub fn contains(&self, section: Section) -> bool {
        let covers = |run: &Sections| (run.first..=run.last).contains(&section);
        self.sections.is_empty() || self.sections.iter().any(covers)
    }
}

impl Sections {
    fn canonical(self) -> String {
        if self.first == self.last {
            return section_words(self.first);
        }
        format!("{}–{}", section_words(self.first), section_words(self.last))
    }
}

fn section_words((number, letter): Section) -> String {
    letter.map_or_else(|| number.to_string(), |letter| format!("{number} {letter}"))
}

/// The statute's name as typed, with single spaces.
fn statute(text: &str, tokens: &[Token], all: &Range<usize>) -> Result<String, Fault> {
    let commas = tokens.iter().rev().take_while(|token| token.is(&[","])).count();
    let tokens = &tokens[..tokens.len() - commas];
    if !tokens.iter().any(|token| matches!(token.kind, Kind::Word | Kind::Number)) {
        return Err(Fault::NoStatute(all.clone()));
    }
    check_statute(tokens)?;
    let mut name = String::new();
    for (index, token) in tokens.iter().enumerate() {
        if index > 0 && !tokens[index - 1].touches(token) {
            name.push(' ');
        }
        name.extend(text[token.at.clone()].chars().filter(|typed| !is_invisible(*typed)));
    }
    Ok(name)
}

/// A statute's name holds words and its number in the statute book; any other number is a section
/// whose sign was forgotten.
fn check_statute(tokens: &[Token]) -> Result<(), Fault> {
    let is_slash = |index: usize| tokens.get(index).is_some_and(|token| token.is(&["/"]));
    for (index, token) in tokens.iter().enumerate() {
        let beside_slash = is_slash(index + 1) || (index > 0 && is_slash(index - 1));
        let fault = match token.kind {
            Kind::Word if PARTS.iter().any(|(_, words)| token.is(words)) => Fault::NotUnderstood,
            Kind::Number if !beside_slash => Fault::NoSectionSign,
            Kind::Mark if !token.is(&["/", "(", ")", ".", "&"]) => Fault::NotUnderstood,
            _ => continue,
        };
        return Err(fault(token.at.clone()));
    }
    Ok(())
}

/// Where the list of sections begins in the tokens before the last sign §: walking back over
/// numbers, letters, dashes and conjunctions, as far as they reach.
fn sections_start(tokens: &[Token]) -> usize {
    let mut start = tokens.len();
    let mut reach = tokens.len();
    while let Some(index) = reach.checked_sub(1) {
        let before = index.checked_sub(1).map(|before| &tokens[before]);
        match tokens[index].kind {
            Kind::Number if before.is_some_and(|before| before.is(&["/"])) => break,
            Kind::Number => start = index,
            Kind::Word if is_letter(&tokens[index]) && before.is_some_and(may_precede_letter) => {}
            _ if is_joint(&tokens[index]) => {}
            _ => break,
        }
        reach = index;
    }
    start
}

fn may_precede_letter(token: &Token) -> bool {
    matches!(token.kind, Kind::Number | Kind::Dash)
}

fn is_letter(token: &Token) -> bool {
    token.text.len() == 1 && token.text.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_joint(token: &Token) -> bool {
    token.kind == Kind::Dash || token.is(JOINTS) || token.is(&["§"])
}

/// Reads `16 ja 17`, `12–32`, `3 §, 8 §`; the last sign § is not among the tokens.
fn read_sections(tokens: &[Token], sign: &Token) -> Result<Vec<Sections>, Fault> {
    let mut cursor = Cursor::new(tokens);
    let mut sections = Vec::new();
    loop {
        let rest = extent(cursor.rest).unwrap_or(sign.at.clone());
        sections.push(read_run(&mut cursor, rest)?);
        let Some(at) = extent(cursor.rest) else { return Ok(sections) };
        cursor.eat(&["§"]);
        if !cursor.eat(JOINTS) {
            return Err(Fault::NotUnderstood(at));
        }
        // “16, 17, ja 20”
        cursor.eat(JOINTS);
    }
}

fn read_run(cursor: &mut Cursor, rest: Range<usize>) -> Result<Sections, Fault> {
    let first = read_section(cursor)?.ok_or(Fault::NotUnderstood(rest.clone()))?;
    if cursor.take_if(|token| token.kind == Kind::Dash).is_none() {
        return Ok(Sections { first, last: first });
    }
    let last = match cursor.take_if(is_letter) {
        Some(letter) => (first.0, letter.text.chars().next()),
        None => read_section(cursor)?.ok_or(Fault::NotUnderstood(rest.clone()))?,
    };
    if last < first {
        let end = extent(cursor.rest).map_or(rest.end, |left| left.start);
        return Err(Fault::EndsBeforeItBegins(rest.start..end));
    }
    Ok(Sections { first, last })
}

fn read_section(cursor: &mut Cursor) -> Result<Option<Section>, Fault> {
    let Some(typed) = cursor.take_if(|token| token.kind == Kind::Number) else { return Ok(None) };
    let number = typed.number().filter(|number| (1..=9999).contains(number));
    let number = number.ok_or(Fault::Number(typed.at.clone()))?;
    let letter = cursor.take_if(is_letter).and_then(|letter| letter.text.chars().next());
    Ok(Some((number, letter)))
}

/// `§:n`, `mom:n`, `mom.`
fn skip_case_ending(cursor: &mut Cursor) {
    cursor.eat(&["."]);
    let mut ahead = *cursor;
    if ahead.eat(&[":"]) && ahead.take_if(|token| token.kind == Kind::Word).is_some() {
        *cursor = ahead;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Subsection,
    Item,
}

struct NumberedPart<'t> {
    kind: Part,
    number: &'t Token,
}

/// `5 kohta` or `kohta 5`.
fn numbered_part<'t>(cursor: &mut Cursor<'t>) -> Option<NumberedPart<'t>> {
    let before = cursor.take_if(|token| token.kind == Kind::Number);
    if before.is_some() {
        cursor.eat(&["."]);
    }
    let kind = cursor.look_up(PARTS)?;
    skip_case_ending(cursor);
    let number = before.or_else(|| cursor.take_if(|token| token.kind == Kind::Number))?;
    Some(NumberedPart { kind, number })
}

const JOINTS: &[&str] = &["ja", "sekä", "och", "samt", "and", "&", ","];

const PARTS: &[(Part, &[&str])] = &[
    (Part::Subsection, &["mom", "momentti", "momentin", "momentissa", "moment", "momentet"]),
    (Part::Subsection, &["subsection"]),
    (Part::Item, &["k", "kohta", "kohdan", "kohdassa", "punkt", "punkten", "item", "paragraph"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_officers_write() {
        let table = [
            ("KotoL 14§", "KotoL 14 §"),
            ("KotoL 15 §", "KotoL 15 §"),
            ("KotoL\u{a0}16 ja\u{a0}17\u{a0}§", "KotoL 16 ja 17 §"),
            ("KotoL 26 och 27 §", "KotoL 26 ja 27 §"),
            ("KotoL 10 §:n 1 mom. 5 kohta", "KotoL 10 § 1 mom. 5 k"),
            ("KotoL 10 § 1 mom. 5 k", "KotoL 10 § 1 mom. 5 k"),
            ("KotoL 10 § 1 mom 5 k.", "KotoL 10 § 1 mom. 5 k"),
            ("KotoL 10 §:n 1 momentin 5 kohdassa", "KotoL 10 § 1 mom. 5 k"),
            ("KotoL 5§ kohta 3", "KotoL 5 § 3 k"),
            ("KotoL 5 § kohta 3", "KotoL 5 § 3 k"),
            ("KotoL 13 § 3 mom.", "KotoL 13 § 3 mom."),
            ("IntegrL 13 § 1 mom. 5 punkten", "IntegrL 13 § 1 mom. 5 k"),
            ("KotoL 32 a §", "KotoL 32 a §"),
            ("KotoL 32a §", "KotoL 32 a §"),
            ("KotoL 32 a–c §", "KotoL 32 a–32 c §"),
            ("KotoL 12-32 §", "KotoL 12–32 §"),
            ("KotoL 12 – 32 ja 32 a §", "KotoL 12–32 ja 32 a §"),
            ("KotoL 3 §, 8 §, 46 §", "KotoL 3, 8 ja 46 §"),
            ("KotoL, 2, 3, ja 5 §", "KotoL 2, 3 ja 5 §"),
            ("perusopetuslaki 46 §", "perusopetuslaki 46 §"),
            ("perusopetuslain 46§", "perusopetuslain 46 §"),
            ("KotoL", "KotoL"),
            ("681/2023 45 §", "681/2023 45 §"),
            ("laki 681/2023, 5 §", "laki 681/2023 5 §"),
            (
                "Laki  kotoutumisen edistämisestä (681/2023)",
                "Laki kotoutumisen edistämisestä (681/2023)",
            ),
            ("sosiaali- ja terveyslaki 5 §", "sosiaali- ja terveyslaki 5 §"),
        ];
        for (typed, house_form) in table {
            let reference =
                LawRef::parse(typed).unwrap_or_else(|fault| panic!("{typed}: {fault:?}"));
            assert_eq!(reference.canonical(), house_form, "{typed}");
            assert_eq!(LawRef::parse(house_form), Ok(reference), "{typed}");
        }
    }

    #[test]
    fn the_parts_are_told_apart() {
        let reference = LawRef::parse("KotoL 32 a § 2 mom. 7 k").unwrap();
        let section = (32, Some('a'));
        assert_eq!(reference.statute(), "KotoL");
        assert_eq!(reference.sections(), [Sections { first: section, last: section }]);
        assert_eq!((reference.subsection(), reference.item()), (Some(2), Some(7)));
    }

    #[test]
    fn what_is_no_reference() {
        let table = [
            ("", Fault::Empty(0..0)),
            ("13§", Fault::NoStatute(0..4)),
            ("§", Fault::NotUnderstood(0..2)),
            ("KotoL §", Fault::NotUnderstood(6..8)),
            ("KotoL 10", Fault::NoSectionSign(6..8)),
            ("KotoL 2–3 mom.", Fault::NoSectionSign(6..7)),
            ("KotoL 0 §", Fault::Number(6..7)),
            ("KotoL 99999999 §", Fault::Number(6..14)),
            ("KotoL 5 § 0 mom.", Fault::Number(11..12)),
            ("KotoL 5 § 300 mom.", Fault::Number(11..14)),
            ("KotoL 32–12 §", Fault::EndsBeforeItBegins(6..13)),
            ("KotoL 16 ja 17 § 1 mom.", Fault::ManySections(18..24)),
            ("KotoL 12–32 § 5 k", Fault::ManySections(17..20)),
            ("KotoL 5 § 2–3 mom.", Fault::NotUnderstood(11..21)),
            ("KotoL 5 § 1 k 2 mom.", Fault::NotUnderstood(15..21)),
            ("KotoL 5 § 1 mom. 2 mom.", Fault::NotUnderstood(18..24)),
            ("KotoL 10 § 1 mom. ja 13 §", Fault::NoSectionSign(6..8)),
            ("KotoL 12 5 §", Fault::NotUnderstood(9..10)),
            ("KotoL 5 §!", Fault::NotUnderstood(10..11)),
        ];
        for (typed, fault) in table {
            assert_eq!(LawRef::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn a_reference_covers_its_sections() {
        let table = [
            ("KotoL", (99, None), true),
            ("KotoL 10 § 1 mom. 5 k", (10, None), true),
            ("KotoL 10 §", (10, Some('a')), false),
            ("KotoL 12–32 §", (11, None), false),
            ("KotoL 12–32 §", (20, Some('a')), true),
            ("KotoL 12–32 §", (32, None), true),
            ("KotoL 12–32 §", (32, Some('a')), false),
            ("KotoL 12–32 ja 32 a §", (32, Some('a')), true),
            ("KotoL 16 ja 17 §", (17, None), true),
        ];
        for (typed, section, covered) in table {
            assert_eq!(LawRef::parse(typed).unwrap().contains(section), covered, "{typed}");
        }
    }
}
