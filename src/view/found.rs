//! What a search shows of a page beside its title: what it is, where it belongs, its other names.

use crate::address::Page;
use crate::model::site::{Leaf, Outline};
use crate::model::table::Id;
use crate::model::text::{Origin, Text};
use crate::view::Voice;
use crate::view::phrase::Tag;

/// A page as a search shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it names; none of pages that gather others, whose title says what they are.
    pub kind: Option<Tag>,
    /// The programme that it belongs to, by its short name.
    pub programme: Option<String>,
    /// What it is called otherwise, in any language.
    pub aliases: Vec<String>,
    /// Whether it only gathers what stands on pages of its own, so that its title alone is searched.
    pub gathers: bool,
}

/// What a search shows of a page; none of pages that are not looked for.
pub fn found(voice: &Voice<'_>, page: Page) -> Option<Found> {
    let registry = &voice.site.registry;
    let thing = |key| Some(voice.tag("thing", key));
    let (kind, aliases, gathers) = match page {
        Page::Chooser | Page::NotFound => return None,
        Page::Home
        | Page::Parties
        | Page::Translations
        | Page::OpenData
        | Page::AToZ
        | Page::Embeds => (None, Vec::new(), true),
        Page::Accessibility | Page::Text(_) => (thing("page"), Vec::new(), false),
        Page::Party(id) => {
            let party = &registry.parties[id];
            let mut aliases = party.aliases.clone();
            aliases.extend(wordings(&party.name));
            aliases.extend(party.short.iter().flat_map(wordings));
            (Some(voice.tag("party-kind", party.kind.key())), aliases, false)
        }
        Page::Leaf(programme, claim) => return Some(leaf(voice, programme, claim)),
    };
    Some(Found { kind, programme: None, aliases, gathers })
}

fn leaf(voice: &Voice<'_>, programme: Id<Outline>, claim: usize) -> Found {
    let outline = &voice.site.programmes[programme];
    let claim = &outline.leaves[claim];
    let registry = &voice.site.registry;
    let (kind, name) = match claim.leaf {
        Leaf::Home => (Some("programme"), Some(&outline.short)),
        Leaf::Service(_) => (Some("service"), claim.name.as_ref()),
        Leaf::Goal(_) => (Some("goal"), claim.name.as_ref()),
        Leaf::Section(_) => (Some("section"), claim.name.as_ref()),
        Leaf::Theme(id) => (Some("theme"), Some(&registry.themes[id].name)),
        Leaf::ClientGroup(id) => (Some("group"), Some(&registry.client_groups[id].name)),
        Leaf::Services
        | Leaf::Responsibilities
        | Leaf::Goals
        | Leaf::State(_)
        | Leaf::Timeline
        | Leaf::When(_)
        | Leaf::Map
        | Leaf::Principles
        | Leaf::Duties
        | Leaf::Document => (None, None),
    };
    let mut aliases: Vec<String> = name.into_iter().flat_map(wordings).collect();
    if claim.leaf == Leaf::Home {
        aliases.extend(outline.previous_names.iter().flat_map(wordings));
    }
    Found {
        kind: kind.map(|kind| voice.tag("thing", kind)),
        programme: Some(voice.phrase(&outline.short).text.into_owned()),
        aliases,
        gathers: matches!(
            claim.leaf,
            Leaf::Services
                | Leaf::Goals
                | Leaf::State(_)
                | Leaf::Timeline
                | Leaf::When(_)
                | Leaf::Map
                | Leaf::Document
        ),
    }
}

/// A name as its authors write it, in each of their languages: the one on the door finds the page too.
fn wordings(text: &Text) -> impl Iterator<Item = String> {
    let original = text.wordings().iter().filter(|wording| wording.origin == Origin::Original);
    original.map(|wording| wording.words.to_string())
}
