//! Where a link of a prose leads, by its spelling alone.
//!
//! Only what is named here becomes a link; everything else is a mistake, however harmless it looks.
//! Whether a target exists is not known here.

/// A thing of the site that a prose links to: `service:ID`, `section:ID#fragment`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// What kind of thing.
    pub kind: TargetKind,
    /// Its id as typed; whether it is one is for the caller to find out.
    pub id: String,
    /// The place on its page, as typed, without the `#`.
    pub fragment: Option<String>,
}

/// The kinds of things that a prose can link to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TargetKind {
    /// `service:`, a service of the programme.
    Service,
    /// `goal:`, a goal of the programme.
    Goal,
    /// `theme:`, a theme.
    Theme,
    /// `party:`, a party.
    Party,
    /// `group:`, a client group.
    Group,
    /// `section:`, a section of the programme.
    Section,
    /// `page:`, a page of the site.
    Page,
    /// `programme:`, a programme.
    Programme,
    /// `image:`, a picture file of the site; the only thing that a picture may show.
    Image,
}

impl TargetKind {
    /// All kinds, in the order of this file.
    pub const ALL: &[TargetKind] = &[
        TargetKind::Service,
        TargetKind::Goal,
        TargetKind::Theme,
        TargetKind::Party,
        TargetKind::Group,
        TargetKind::Section,
        TargetKind::Page,
        TargetKind::Programme,
        TargetKind::Image,
    ];

    /// The word before the colon.
    pub const fn name(self) -> &'static str {
        match self {
            TargetKind::Service => "service",
            TargetKind::Goal => "goal",
            TargetKind::Theme => "theme",
            TargetKind::Party => "party",
            TargetKind::Group => "group",
            TargetKind::Section => "section",
            TargetKind::Page => "page",
            TargetKind::Programme => "programme",
            TargetKind::Image => "image",
        }
    }
}

/// What the spelling of a link's destination means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// A place on the same page, without the `#`.
    Anchor(String),
    /// A page of the web.
    Web(String),
    /// An e-mail address or a telephone number, scheme included.
    Contact(String),
    /// A thing of the site.
    Inside(Target),
    /// A path, which would break when the page moves.
    Relative,
    /// Anything else.
    Unsafe,
}

/// Reads a destination as the parser unescaped it.
pub(super) fn destination(url: &str) -> Destination {
    if url.chars().any(char::is_control) {
        return Destination::Unsafe;
    }
    if let Some(anchor) = url.strip_prefix('#') {
        return Destination::Anchor(anchor.to_owned());
    }
    match scheme(url) {
        Some((scheme, rest)) => with_scheme(url, &scheme.to_ascii_lowercase(), rest),
        None if url.starts_with("//") || url.starts_with('\\') => Destination::Unsafe,
        None => Destination::Relative,
    }
}

fn with_scheme(url: &str, scheme: &str, rest: &str) -> Destination {
    match scheme {
        "https" | "http" if has_host(rest) => Destination::Web(url.to_owned()),
        "mailto" | "tel" if !rest.is_empty() => Destination::Contact(url.to_owned()),
        _ => inside(scheme, rest).map_or(Destination::Unsafe, Destination::Inside),
    }
}

fn inside(scheme: &str, rest: &str) -> Option<Target> {
    let kind = *TargetKind::ALL.iter().find(|kind| kind.name() == scheme)?;
    let (id, fragment) = match rest.split_once('#') {
        Some((id, fragment)) => (id, Some(fragment.to_owned())),
        None => (rest, None),
    };
    Some(Target { kind, id: id.to_owned(), fragment })
}

/// RFC 3986, 3.1: a letter, then letters, digits, `+`, `-` and `.`, up to the first colon.
fn scheme(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once(':')?;
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    let well_formed = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(is_letter);
    well_formed.then_some((scheme, rest))
}

fn has_host(rest: &str) -> bool {
    rest.strip_prefix("//")
        .is_some_and(|host| !host.is_empty() && !host.starts_with(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_spellings_are_links() {
        let web = |url: &str| Destination::Web(url.into());
        for (url, expected) in [
            ("https://finlex.fi/a", web("https://finlex.fi/a")),
            ("HTTP://a.fi", web("HTTP://a.fi")),
            ("mailto:koto@kuopio.fi", Destination::Contact("mailto:koto@kuopio.fi".into())),
            ("tel:+35817000", Destination::Contact("tel:+35817000".into())),
            ("#luku", Destination::Anchor("luku".into())),
            ("palvelu.md", Destination::Relative),
            ("/fi/palvelu", Destination::Relative),
            ("", Destination::Relative),
            ("java script:alert(1)", Destination::Relative),
            ("https:x", Destination::Unsafe),
            ("https://", Destination::Unsafe),
            ("//a.fi/x", Destination::Unsafe),
            ("javascript:alert(1)", Destination::Unsafe),
            ("java\tscript:alert(1)", Destination::Unsafe),
            ("data:text/html,x", Destination::Unsafe),
            ("file:///etc", Destination::Unsafe),
        ] {
            assert_eq!(destination(url), expected, "{url}");
        }
    }

    #[test]
    fn every_kind_is_spelt_by_its_name() {
        for kind in TargetKind::ALL {
            let target = Target { kind: *kind, id: "a-b".into(), fragment: Some("c".into()) };
            assert_eq!(destination(&format!("{}:a-b#c", kind.name())), Destination::Inside(target));
        }
    }
}
