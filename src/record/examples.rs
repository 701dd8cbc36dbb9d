//! `examples.toml`: what a component of a theme is tried with and shown with.
//!
//! What a component takes is known to the theme room alone; here is only what somebody typed.

use serde_json::{Map, Number, Value as Json};
use toml::de::DeValue;

use crate::record::fields::Text;
use crate::record::reader::{AtLeastOne, Field, Reader, Value, record};
use crate::record::shape::Shape;
use crate::source::{Span, Spanned};

record! {
    /// The examples of a component of a theme. Stands beside the component, in `themes/<theme>/components/<component>/examples.toml`; see `docs/themes.md`.
    Examples, "component" {
        /// The examples, in the order of the style guide.
        example: AtLeastOne<Example>,
    }
}

record! {
    /// One example: a name, what it is for, and what the component is given.
    Example, "example" {
        /// Its name, in English or in several languages.
        name: Text,
        /// What it is for: one sentence.
        about: Text,
        /// What the component is given, under the names of what it takes. Where a table has languages for its keys, Finnish among them, such as `{ fi = "Avoin", ar = "مفتوح" }`, the component is given the value in the language of the page. Words without a language are Finnish.
        input: Inputs,
    }
}

/// What a component is given: any values, in the order typed.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The whole table.
    pub at: Span,
    /// Each input by its name.
    pub values: Vec<(Spanned<String>, Json)>,
}

impl Field for Inputs {
    fn shape() -> Shape {
        Shape::Values
    }

    fn read(value: &Value<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            reader.wrong_kind(value, "table");
            return None;
        };
        let input = |(key, value): (&toml::Spanned<_>, &Value<'_>)| {
            let name: &toml::Spanned<std::borrow::Cow<'_, str>> = key;
            (Spanned::new(name.get_ref().to_string(), reader.span(name)), plain(value.get_ref()))
        };
        let values = table.iter().map(input).collect();
        Some(Inputs { at: reader.span(value), values })
    }
}

/// The value without its place. Dates are their text, as views have them.
fn plain(value: &DeValue<'_>) -> Json {
    match value {
        DeValue::String(text) => Json::from(text.as_ref()),
        DeValue::Integer(digits) => {
            i64::from_str_radix(digits.as_str(), digits.radix()).map_or(Json::Null, Json::from)
        }
        DeValue::Float(digits) => {
            let number = digits.to_string().parse().ok().and_then(Number::from_f64);
            number.map_or(Json::Null, Json::Number)
        }
        DeValue::Boolean(flag) => Json::from(*flag),
        DeValue::Datetime(date) => Json::from(date.to_string()),
        DeValue::Array(items) => items.iter().map(|item| plain(item.get_ref())).collect(),
        DeValue::Table(table) => {
            let entry = |(key, value): (&toml::Spanned<std::borrow::Cow<'_, str>>, &Value<'_>)| {
                (key.get_ref().to_string(), plain(value.get_ref()))
            };
            Json::Object(table.iter().map(entry).collect::<Map<_, _>>())
        }
    }
}
