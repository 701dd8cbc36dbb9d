//! The names of what can be wrong with one page. Words for people stand elsewhere.

/// One thing that is wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// The beginning of the markup it is about; empty where something is missing from the page.
    pub snippet: String,
}

macro_rules! fault_kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal;)+) => {
        /// What can be wrong with a page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FaultKind {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl FaultKind {
            /// All kinds, in the order of this file.
            pub const ALL: &[FaultKind] = &[$(FaultKind::$variant),+];

            /// Its stable name.
            pub const fn name(self) -> &'static str {
                match self { $(FaultKind::$variant => $name),+ }
            }
        }
    };
}

fault_kinds! {
    // The page.
    /// No `lang` on `html`.
    MissingLanguage = "missing-language";
    /// An element whose `lang` is written in the other direction than the element has.
    WrongDirection = "wrong-direction";
    /// No `title`, or an empty one.
    MissingTitle = "missing-title";
    /// No `main`.
    MissingMain = "missing-main";
    /// More than one `main`.
    SeveralMains = "several-mains";
    /// Links stand before the main content, and the first of them does not lead to it.
    MissingSkipLink = "missing-skip-link";
    /// A `nav` without a name on a page that has several.
    NamelessNavigation = "nameless-navigation";

    // Headings.
    /// No `h1`.
    MissingH1 = "missing-h1";
    /// More than one `h1`.
    SeveralH1 = "several-h1";
    /// A heading more than one level below the one before it.
    SkippedHeading = "skipped-heading";
    /// A heading without words.
    EmptyHeading = "empty-heading";

    // Ids.
    /// Two elements with one id.
    DuplicateId = "duplicate-id";
    /// `aria-labelledby`, `for`, `headers` and the like, naming an id that is not on the page.
    DanglingReference = "dangling-reference";

    // Names.
    /// A picture without `alt`.
    MissingAlt = "missing-alt";
    /// A link without words.
    EmptyLink = "empty-link";
    /// A button without words.
    EmptyButton = "empty-button";
    /// A form field without a label.
    UnlabelledField = "unlabelled-field";

    // Tables.
    /// A table without a caption or another name.
    TableWithoutCaption = "table-without-caption";
    /// A `th` that does not say what it heads.
    MissingScope = "missing-scope";
    /// A table cell without words.
    EmptyCell = "empty-cell";
    /// A cell that spans rows, which readers on small screens and by ear lose.
    Rowspan = "rowspan";

    // What a strict Content-Security-Policy stops.
    /// A `style` attribute.
    StyleAttribute = "style-attribute";
    /// A `style` element.
    InlineStyle = "inline-style";
    /// A script within the page; data in JSON is not one.
    InlineScript = "inline-script";
    /// An `on…` attribute.
    EventHandler = "event-handler";
    /// An address that runs script.
    ScriptLink = "script-link";
    /// Something loaded from another host.
    ForeignResource = "foreign-resource";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<&str> = FaultKind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(names.len(), FaultKind::ALL.len());
    }
}
