//! How far a programme is translated: in which languages it is published, in which each of its pages
//! is worth listing, and what is told of it.
//!
//! Everything is counted from the model; nothing here knows catalogues or pages as they are printed.

use crate::check::rules::texts;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::language::Language;
use crate::model::kind::ProgrammeState;
use crate::model::programme::Programme;
use crate::model::registry::Registry;
use crate::model::site::{Leaf, Site};
use crate::model::text::Text;
use crate::translation::unit::Tally;

/// Whether too little of the programme is translated for it to be published in this language. An
/// easy language never is: its pages are there one by one, where somebody wrote them.
pub(crate) fn is_held_back(programme: &Programme, language: Language, share: u8) -> bool {
    let is_first = programme.languages.first() == Some(&language);
    let tally = programme.translation.iter().find(|(other, _)| *other == language);
    !is_first && !language.is_easy() && tally.is_some_and(|(_, tally)| tally.percent() < share)
}

/// How far the programme is in its own languages, and in others into which something of it is
/// translated all the same.
pub(crate) fn worth_telling(programme: &Programme) -> Vec<(Language, Tally)> {
    let is_own = |language: &Language| programme.languages.contains(language);
    let all = programme.translation.iter().copied();
    all.filter(|(language, tally)| is_own(language) || tally.missing < tally.total()).collect()
}

/// Tells of each language of the programme how much of it is missing or out of date, and whether the
/// programme is held back in it.
pub fn report(programme: &Programme, site: &Site, out: &mut Diagnostics) {
    let own = programme.languages.iter().filter(|language| site.languages.contains(language));
    for language in own {
        let tally = programme.translation.iter().find(|(other, _)| other == language);
        let Some((_, tally)) = tally else { continue };
        let open = tally.stale + if language.is_easy() { 0 } else { tally.missing };
        let about = |code| {
            Diagnostic::new(code, programme.at)
                .thing("programme", programme.short.original().words.to_string())
                .arg("language", language.as_str())
                .arg("percent", usize::from(tally.percent()))
        };
        if is_held_back(programme, *language, site.publish_share) {
            out.push(about(Code::LanguageHeldBack).arg("share", usize::from(site.publish_share)));
        } else if open > 0 && is_kept_up(programme) {
            out.push(
                about(Code::TranslationIncomplete)
                    .arg("missing", tally.missing)
                    .arg("stale", tally.stale)
                    .arg("total", tally.total()),
            );
        }
    }
}

/// Nobody must translate a programme that is a draft yet, or no longer in force.
fn is_kept_up(programme: &Programme) -> bool {
    let state = programme.state;
    !matches!(state, ProgrammeState::Draft | ProgrammeState::Superseded | ProgrammeState::Archived)
}

/// The languages among these in which no more than half of what a page says of the programme is said
/// in another, counted in bytes; the first is always one.
pub(crate) fn spoken(
    programme: &Programme,
    registry: &Registry,
    leaf: Leaf,
    languages: &[Language],
) -> Box<[Language]> {
    let mut texts: Vec<&Text> = Vec::new();
    texts::of_leaf(programme, registry, leaf, &mut |text| texts.push(text));
    let is_first = |language: &Language| languages.first() == Some(language);
    let is_spoken = |language: &Language| is_first(language) || is_mostly_in(&texts, *language);
    languages.iter().copied().filter(is_spoken).collect()
}

/// Whether at least half of the texts is in this language.
pub(crate) fn is_mostly_in(texts: &[&Text], language: Language) -> bool {
    let (mut said, mut foreign) = (0, 0);
    for text in texts {
        let (all, other) = text.bytes_in(language);
        said += all;
        foreign += other;
    }
    foreign <= said / 2
}
