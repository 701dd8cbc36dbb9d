//! Reads a Markdown file as a suite of cases.
//!
//! A heading begins a case; a sentence below it says the rule to editors; fenced blocks are files of
//! a small project, laid over the base. What is expected stands in comments on the line it is about,
//! or, for files that have no comments, in a block `complaints`. See `README.md` beside this file.
//! Nothing here knows the library.

use std::ops::Range;

/// One small project and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Case {
    /// The heading.
    pub(crate) title: String,
    /// The line of the heading in the suite.
    pub(crate) line: usize,
    /// The words between the heading and the files.
    pub(crate) rule: String,
    /// The files that the case lays over the base, by path.
    pub(crate) files: Vec<(String, Laid)>,
    /// What the program must say of it: all of it and nothing else.
    pub(crate) expected: Vec<Complaint>,
}

/// What a case lays at a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Laid {
    /// A file with these bytes.
    Bytes(Vec<u8>),
    /// A link to this path.
    Link(String),
    /// Nothing: the base's file is taken away.
    Nothing,
}

/// A complaint as expected, or as made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Complaint {
    /// The file.
    pub(crate) path: String,
    /// The line, from 1; none for a file as a whole.
    pub(crate) line: Option<usize>,
    /// `error`, `warning` or `info`.
    pub(crate) level: String,
    /// The code.
    pub(crate) code: String,
    /// The arguments by name; a case names only those that it cares for.
    pub(crate) args: Vec<(String, String)>,
}

impl Complaint {
    /// Whether this expectation is met by `made`.
    pub(crate) fn is_met_by(&self, made: &Complaint) -> bool {
        let head = |complaint: &Complaint| {
            (
                complaint.path.clone(),
                complaint.line,
                complaint.level.clone(),
                complaint.code.clone(),
            )
        };
        head(self) == head(made) && self.args.iter().all(|arg| made.args.contains(arg))
    }
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Complaint { path, line, level, code, args } = self;
        let line = line.map_or_else(String::new, |line| format!(":{line}"));
        write!(formatter, "{path}{line} {level}[{code}]")?;
        args.iter().try_for_each(|(name, value)| write!(formatter, " {name} = {value:?}"))
    }
}

/// The cases of a suite, in order. Panics with the line at hand where the suite cannot be read.
pub(crate) fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines().zip(1..);
    while let Some((line, number)) = lines.next() {
        if let Some(title) = line.strip_prefix('#') {
            let title = title.trim_start_matches('#').trim().to_owned();
            cases.push(Case { title, line: number, ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap_or_else(|| panic!("line {number} has no heading"));
        match fence(line) {
            Some((closing, words)) => {
                let body: Vec<&str> = lines
                    .by_ref()
                    .map(|(line, _)| line)
                    .take_while(|line| *line != closing)
                    .collect();
                case.block(words, &body, number);
            }
            None if case.files.is_empty() => case.rule.push_str(line),
            None => {}
        }
    }
    cases.retain(|case| !(case.files.is_empty() && case.expected.is_empty()));
    cases
}

/// The fence that closes a block, and the words after the one that opens it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let ticks = line.len() - line.trim_start_matches('`').len();
    (ticks >= 3).then(|| line.split_at(ticks))
}

impl Case {
    fn block(&mut self, words: &str, body: &[&str], number: usize) {
        let mut words = words.split_whitespace();
        let kind = words.next().unwrap_or_default();
        let path = words.next().unwrap_or_default().to_owned();
        let text: String = body.iter().flat_map(|line| [*line, "\n"]).collect();
        let laid = match kind {
            "complaints" => {
                self.expected.extend(body.iter().map(|line| listed(line)));
                return;
            }
            "toml" => {
                self.expected.extend(commented(&path, body));
                Laid::Bytes(text.into_bytes())
            }
            "markdown" | "po" | "text" => Laid::Bytes(text.into_bytes()),
            "hex" => Laid::Bytes(bytes(&text)),
            "spaces" => Laid::Bytes(vec![b' '; text.trim().parse().expect("a number of spaces")]),
            "link" => Laid::Link(text.trim().to_owned()),
            "nothing" => Laid::Nothing,
            other => panic!("line {number}: {other:?} is no kind of block"),
        };
        assert!(!path.is_empty(), "line {number}: a block needs the path of its file");
        self.files.push((path, laid));
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex.split_whitespace();
    digits.map(|byte| u8::from_str_radix(byte, 16).expect("two hexadecimal digits")).collect()
}

/// A line of a block `complaints`: `path:line level[code] name = "value"`.
fn listed(line: &str) -> Complaint {
    let (place, rest) = line.split_once(' ').unwrap_or_else(|| panic!("no complaint: {line}"));
    let (path, number) = match place.rsplit_once(':') {
        Some((path, number)) => (path, Some(number.parse().expect("the number of a line"))),
        None => (place, None),
    };
    let found = marks(rest).pop().unwrap_or_else(|| panic!("no complaint: {line}"));
    complaint(path, number, rest, found)
}

/// The complaints in the comments of a TOML file. A comment on a line of its own is about the next
/// line that is more than a comment.
fn commented(path: &str, body: &[&str]) -> Vec<Complaint> {
    let is_comment = |line: &&str| line.trim_start().starts_with('#');
    let mut found = Vec::new();
    for (index, line) in body.iter().enumerate() {
        let below = body[index..].iter().take_while(|line| is_comment(line)).count();
        for mark in marks(line) {
            found.push(complaint(path, Some(index + below + 1), line, mark));
        }
    }
    found
}

/// Where complaints stand in a line, each up to the next.
fn marks(line: &str) -> Vec<Range<usize>> {
    let levels = ["error[", "warning[", "info["];
    let mut starts: Vec<usize> =
        levels.iter().flat_map(|level| line.match_indices(level)).map(|(at, _)| at).collect();
    starts.sort_unstable();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([line.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end).collect()
}

fn complaint(path: &str, line: Option<usize>, text: &str, at: Range<usize>) -> Complaint {
    let text = &text[at];
    let (level, rest) = text.split_once('[').expect("a mark has a bracket");
    let (code, rest) = rest.split_once(']').unwrap_or_else(|| panic!("no closing bracket: {text}"));
    let args = arguments(rest.trim_end().trim_end_matches('#'));
    Complaint { path: path.to_owned(), line, level: level.to_owned(), code: code.to_owned(), args }
}

/// `name = "value" other = "value"`.
fn arguments(text: &str) -> Vec<(String, String)> {
    let mut rest = text.trim();
    let mut args = Vec::new();
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start().strip_prefix('"').expect("a value in quotation marks");
        let (value, after) = after.split_once('"').expect("a closing quotation mark");
        args.push((name.trim().to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_about_its_line_or_the_next() {
        let body =
            ["# error[a]", "# warning[b] x = \"1\" y = \"2\"", "id = 1  # error[c]", "id = 2"];
        let found: Vec<String> = commented("f", &body).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["f:3 error[a]", "f:3 warning[b] x = \"1\" y = \"2\"", "f:3 error[c]"]);
    }

    #[test]
    fn a_listed_complaint_may_be_about_a_whole_file() {
        assert_eq!(listed("a/b.md error[not-utf8]").line, None);
        assert_eq!(listed("a/b.md:4 error[raw-html]").line, Some(4));
    }

    #[test]
    fn a_block_may_hold_fences() {
        let found = cases("# T\nRule.\n````markdown a.md\n```\nx\n```\n````\n");
        assert_eq!(found[0].files, [("a.md".to_owned(), Laid::Bytes(b"```\nx\n```\n".to_vec()))]);
        assert_eq!(found[0].rule, "Rule.");
    }
}
