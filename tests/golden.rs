//! The main content of the real programmes' key pages, and what the templates of three of them see.
//!
//! `tests/snapshots/pages` and `tests/snapshots/views` are to be read: a change of wording or of data
//! shows there as it will on the site. Only `<main>` is held, so that a change of the frame around it
//! does not touch every file. To renew them, run `INSTA_UPDATE=always cargo test golden` and read
//! what `git diff` shows.

use insta::Settings;

use crate::reading;
use crate::real::real;

/// The pages by the name of their snapshot: at least one of every kind that the real programmes have.
const PAGES: &[(&str, &str)] = &[
    ("chooser", "index.html"),
    ("home.fi", "fi/index.html"),
    ("home.sv", "sv/index.html"),
    ("home.en", "en/index.html"),
    ("not-found.fi", "fi/404.html"),
    ("kuopio.fi", "fi/kuopio-2025/index.html"),
    ("kuopio-services.fi", "fi/kuopio-2025/services/index.html"),
    ("kuopio-service.fi", "fi/kuopio-2025/services/monialainen-arviointi/index.html"),
    ("kuopio-responsibilities.fi", "fi/kuopio-2025/responsibilities/index.html"),
    ("kuopio-responsibilities.en", "en/kuopio-2025/responsibilities/index.html"),
    ("kuopio-client-group.fi", "fi/kuopio-2025/for/kiintiopakolaiset/index.html"),
    ("kuopio-section.fi", "fi/kuopio-2025/palvelutarpeen-arviointi/index.html"),
    ("vaasa-goals.fi", "fi/vaasa-2019-2022/goals/index.html"),
    ("vaasa-goal.fi", "fi/vaasa-2019-2022/goals/digiystavatoiminta/index.html"),
    ("vaasa-timeline.fi", "fi/vaasa-2019-2022/aikajana/index.html"),
    ("vaasa-map.sv", "sv/vaasa-2019-2022/rakenne/index.html"),
    ("helsinki-map.fi", "fi/helsinki-2025/map/index.html"),
    ("vaasa-theme.fi", "fi/vaasa-2019-2022/themes/tyollistymisen-edistaminen/index.html"),
    ("vaasa-theme.sv", "sv/vaasa-2019-2022/themes/tyollistymisen-edistaminen/index.html"),
    ("helsinki-principles.fi", "fi/helsinki-2025/principles/index.html"),
    ("ely-duties.fi", "fi/ely-2024/duties/index.html"),
    ("ely-document.fi", "fi/ely-2024/document/index.html"),
    ("parties.fi", "fi/parties/index.html"),
    ("party.fi", "fi/parties/kuopion-maahanmuutto-ohjaaja/index.html"),
    ("party.sv", "sv/parties/vaasan-welcome-office/index.html"),
    ("text.en", "en/tietoa/index.html"),
    ("accessibility.fi", "fi/accessibility/index.html"),
    ("accessibility.sv", "sv/accessibility/index.html"),
    ("accessibility.en", "en/accessibility/index.html"),
];

/// The views by the name of their snapshot.
const VIEWS: &[(&str, &str)] = &[
    ("kuopio-service.fi", "fi/kuopio-2025/services/monialainen-arviointi/index.html"),
    ("vaasa-goal.sv", "sv/vaasa-2019-2022/goals/digiystavatoiminta/index.html"),
    ("helsinki-principles.fi", "fi/helsinki-2025/principles/index.html"),
];

/// Holds each document to the snapshot of its name.
pub(crate) fn hold(folder: &str, documents: impl Iterator<Item = (&'static str, String)>) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{folder}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, document) in documents {
        settings.bind(|| insta::assert_snapshot!(name, document));
    }
}

#[test]
fn pages_say_what_they_said() {
    hold(
        "pages",
        PAGES.iter().map(|(name, address)| (*name, reading::laid_out(&real().main(address)))),
    );
}

#[test]
fn templates_see_what_they_saw() {
    let pretty = |address: &str| serde_json::to_string_pretty(&real().view(address)).unwrap();
    hold("views", VIEWS.iter().map(|(name, address)| (*name, pretty(address))));
}
