//! What programs for offices change while one types: quotation marks, dashes, dots, spaces.

/// Whether two texts differ at most in what such a program changes by itself.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// The text as it comes from a keyboard.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => out.push('"'),
            '‘' | '’' | '‚' | '‛' | '′' => out.push('\''),
            '–' | '—' | '−' => out.push('-'),
            '…' => out.push_str("..."),
            '\u{a0}' | '\u{202f}' => out.push(' '),
            '©' => out.push_str("(c)"),
            '→' => out.push_str("->"),
            other => out.push(other),
        }
    }
    out.replace("--", "-").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_keyboard_writes_is_the_same_as_what_becomes_of_it() {
        for (one, other, expected) in [
            ("\"Neuvonta\" -- 1", "”Neuvonta” – 1", true),
            ("Katso...", "Katso…", true),
            ("l'aide", "l’aide ", true),
            ("Neuvonta", "neuvonta", false),
        ] {
            assert_eq!(is_same(one, other), expected, "{one} {other}");
        }
    }
}
