//! `kotosivu.toml`: the site that publishes the programmes.

use crate::record::fields::{Id, LanguageTag, Ref, Text, Url, Words};
use crate::record::programme::Programme;
use crate::record::reader::{AtLeastOne, record};
use crate::record::registry::Party;

record! {
    /// The site. Stands in `kotosivu.toml` at the root of the project.
    Site, "site" {
        /// The name of the site, shown at the top of every page.
        title: Text,
        /// One or two sentences that say what the site is.
        lead: Option<Text>,
        /// The address at which the site is published, for the links that name it in full.
        base_url: Url,
        /// The languages of the site; the first is its base language. Interface words exist for each.
        languages: AtLeastOne<LanguageTag>,
        /// The programmes to publish, in the order of the front page. All of them when left out.
        programmes: Vec<Ref<Programme>>,
        /// The folder under `themes/` that gives the site its look. `koto` when left out.
        theme: Option<Id>,
        /// The party that publishes the site.
        publisher: Option<Ref<Party>>,
        /// The e-mail address that receives feedback on pages; a mailbox that someone owns.
        feedback: Option<Words>,
    }
}
