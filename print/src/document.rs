//! What this crate itself reads of a document: its version, its date, and which words must be seen on
//! paper. The layout reads the rest.
//!
//! It knows the shape of `PrintDoc` only as JSON, so that a new kind of block needs no change here.

use serde::Deserialize;
use serde_json::Value;
use typst::foundations::Datetime;

use crate::SCHEMA;
use crate::fault::Fault;

/// Keys whose strings stand for something else than words on paper.
const UNSEEN: &[&str] =
    &["alt", "anchor", "class", "d", "dir", "direction", "href", "id", "kind", "lang"];

/// A document, read.
#[derive(Debug)]
pub(crate) struct Document {
    date: Option<Datetime>,
    contents: Value,
    chrome: Value,
}

#[derive(Deserialize)]
struct Envelope {
    schema: u64,
    title: String,
    date: Option<String>,
    #[serde(default)]
    cover: Value,
    blocks: Value,
    #[serde(default)]
    margin: Value,
    words: Words,
}

#[derive(Deserialize)]
struct Words {
    contents: String,
    digits: String,
}

impl Document {
    /// The document in these bytes, or why there is none.
    pub(crate) fn read(bytes: &[u8]) -> Result<Document, Fault> {
        let refused = |why: String| Fault::NotADocument { why };
        let envelope: Envelope =
            serde_json::from_slice(bytes).map_err(|error| refused(error.to_string()))?;
        let Envelope { schema, title, date, mut cover, blocks, margin, words } = envelope;
        if schema != SCHEMA {
            return Err(refused(format!("its version is {schema}, this printer reads {SCHEMA}")));
        }
        if title.trim().is_empty() {
            return Err(refused("it has no title, and every file needs one".to_owned()));
        }
        let date =
            date.map(|date| day(&date).ok_or_else(|| refused(format!("`{date}` is no date"))));
        // The kind of a cover is a word; that of a block is its shape.
        let kind = cover.get_mut("kind").map(Value::take);
        let contents = Value::Array(vec![kind.into(), cover, blocks]);
        let chrome =
            Value::Array(vec![title.into(), margin, words.contents.into(), words.digits.into()]);
        Ok(Document { date: date.transpose()?, contents, chrome })
    }

    /// When it was published.
    pub(crate) fn date(&self) -> Option<Datetime> {
        self.date
    }

    /// Every string that may be seen on paper, once for each place where it stands.
    pub(crate) fn printed(&self) -> Vec<&str> {
        let mut strings = self.said();
        gather(&self.chrome, &mut strings);
        strings
    }

    /// Every string that a layout has to show: all but margins and the printer's own words.
    pub(crate) fn said(&self) -> Vec<&str> {
        let mut strings = Vec::new();
        gather(&self.contents, &mut strings);
        strings
    }
}

fn gather<'v>(value: &'v Value, strings: &mut Vec<&'v str>) {
    match value {
        Value::String(string) => strings.push(string),
        Value::Array(items) => items.iter().for_each(|item| gather(item, strings)),
        Value::Object(fields) => {
            for (key, field) in fields {
                // A table's summary is a string for those who cannot see it, a cover's are words.
                let unseen = UNSEEN.contains(&key.as_str()) || key == "summary";
                if !(unseen && field.is_string()) {
                    gather(field, strings);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn day(date: &str) -> Option<Datetime> {
    let mut parts = date.splitn(3, '-');
    let [year, month, day] = [parts.next()?, parts.next()?, parts.next()?];
    let plain = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if !plain || [year.len(), month.len(), day.len()] != [4, 2, 2] {
        return None;
    }
    Datetime::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(change: &str) -> String {
        format!(
            r#"{{"schema":1,"title":"T","date":null,"margin":{{"publisher":"P"}},
            "words":{{"contents":"C","digits":"0123456789"}},"cover":null,"blocks":[]{change}}}"#
        )
    }

    #[test]
    fn dates_are_days_that_were() {
        for (date, good) in [
            ("2024-11-18", true),
            ("2024-02-30", false),
            ("2024-2-03", false),
            ("+024-02-03", false),
            ("18.11.2024", false),
            ("", false),
        ] {
            assert_eq!(day(date).is_some(), good, "{date}");
        }
    }

    #[test]
    fn what_is_no_document_is_refused_with_the_reason() {
        for (bytes, reason) in [
            ("", "EOF"),
            ("[]", "invalid"),
            (r#"{"schema":1}"#, "title"),
            (&document("").replace("\"schema\":1", "\"schema\":9"), "version is 9"),
            (&document("").replace("\"title\":\"T\"", "\"title\":\" \""), "no title"),
            (&document("").replace("\"date\":null", "\"date\":\"soon\""), "soon"),
        ] {
            let Err(Fault::NotADocument { why }) = Document::read(bytes.as_bytes()) else {
                panic!("{bytes} was read");
            };
            assert!(why.contains(reason), "{why}");
        }
    }

    #[test]
    fn words_are_told_from_names_and_shapes() {
        let json = document("").replace(
            "\"blocks\":[]",
            r##""blocks":[{"kind":"table","id":"t","summary":"s","caption":[{"text":"a","href":"#x"}],
            "columns":[],"groups":[]},{"kind":"picture","alt":"no","picture":{"kind":"wide",
            "marks":[{"kind":"path","d":"M1 1","class":"line"},{"lines":[{"x":1,"text":"b"}]}]}}]"##,
        );
        let json =
            json.replace("\"cover\":null", r#""cover":{"kind":"k","summary":[{"text":"w"}]}"#);
        let document = Document::read(json.as_bytes()).unwrap();
        assert_eq!(document.said(), ["k", "w", "a", "b"]);
        assert_eq!(document.printed(), ["k", "w", "a", "b", "T", "P", "C", "0123456789"]);
    }
}
