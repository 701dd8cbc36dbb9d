//! What the server puts into a page before it hands it out: a line about mistakes, and live reload.
//!
//! It is one piece, between two comments before `</body>`; without it a page is byte for byte what
//! `build` writes. Style and script are files of their own, so that a strict policy allows them.

use kotosivu::diag::emit;
use kotosivu::words::Words;

use crate::cli::serve::mistakes::escape;
use crate::cli::serve::preview::Shown;

/// Where the page of mistakes is.
pub(super) const MISTAKES: &str = "/__kotosivu/mistakes";
/// Where changes are told.
pub(super) const EVENTS: &str = "/__kotosivu/events";
/// Where the script is.
pub(super) const SCRIPT: &str = "/__kotosivu/reload.js";
/// Where the style is.
pub(super) const STYLE: &str = "/__kotosivu/preview.css";

const BEGIN: &str = "<!-- kotosivu serve -->";
const END: &str = "<!-- /kotosivu serve -->";

/// The page with the line about mistakes, if there are any, and the script.
pub(super) fn into_page(
    mut html: Vec<u8>,
    shown: &Shown,
    words: &Words,
    language: &str,
) -> Vec<u8> {
    let notice = if shown.reports.is_empty() && shown.current {
        String::new()
    } else {
        notice(shown, words, language)
    };
    let piece = format!("{BEGIN}{notice}{}{END}", script(shown));
    let place = end_of_body(&html);
    html.splice(place..place, piece.into_bytes());
    html
}

/// The script that loads a page anew when what is shown has changed.
pub(super) fn script(shown: &Shown) -> String {
    format!("<script src=\"{SCRIPT}\" data-shown=\"{}\"></script>", shown.mark)
}

fn notice(shown: &Shown, words: &Words, language: &str) -> String {
    let found = escape(&emit::summary(&shown.reports, words));
    let old = if shown.current {
        String::new()
    } else {
        format!(" {}", escape(&words.say("work-serving-broken", &[]).unwrap_or_default()))
    };
    format!(
        "<link rel=\"stylesheet\" href=\"{STYLE}\">\
         <div class=\"kotosivu-notice\" role=\"status\" lang=\"{language}\" dir=\"ltr\">\
         <a href=\"{MISTAKES}\">{found}</a>{old}</div>"
    )
}

fn end_of_body(html: &[u8]) -> usize {
    const BODY: &[u8] = b"</body>";
    html.windows(BODY.len()).rposition(|window| window == BODY).unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_piece_goes_before_the_last_end_of_the_body() {
        for (html, place) in [("<p></body></html>", 3), ("</body> </body>", 8), ("<p>", 3), ("", 0)]
        {
            assert_eq!(end_of_body(html.as_bytes()), place, "{html}");
        }
    }
}
