//! Every code there is, with its class and severity.
//!
//! Faults of the format have names in kebab case; rules of the field keep their `KT` numbers.
//! Each code has words in every catalogue (a test holds that) and answers to `kotosivu explain`.

use super::Severity;

/// Where a code comes from, which decides whether it stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// The sources cannot be understood as they stand: an error always stops the build.
    Fault,
    /// The sources are understood, but a rule of the field is not met: stops only a strict build.
    Rule,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $class:ident, $severity:ident;)+) => {
        /// One kind of mistake.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// All codes, in the order of this file.
            pub const ALL: &[Code] = &[$(Code::$variant),+];

            /// The code as printed and as asked of `kotosivu explain`.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }

            /// Fault or rule.
            pub const fn class(self) -> Class {
                match self { $(Code::$variant => Class::$class),+ }
            }

            /// How much it matters unless a caller knows better.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // Files.
    /// The project has no `kotosivu.toml`.
    NoSite = "no-site", Fault, Error;
    /// A file or folder that is named or needed is not there.
    MissingFile = "missing-file", Fault, Error;
    /// A file cannot be opened or read.
    UnreadableFile = "unreadable-file", Fault, Error;
    /// A file is larger than any text of a programme could be.
    FileTooLarge = "file-too-large", Fault, Error;
    /// A file is not UTF-8 text.
    NotUtf8 = "not-utf8", Fault, Error;
    /// A link leads out of the project and is not followed.
    LinkLeavesProject = "link-leaves-project", Fault, Error;
    /// A file in a programme's folder that nothing reads.
    UnusedFile = "unused-file", Fault, Warning;

    // TOML.
    /// The file is not TOML.
    TomlSyntax = "toml-syntax", Fault, Error;
    /// A date, range or quarter stands without quotation marks.
    UnquotedValue = "unquoted-value", Fault, Error;
    /// A day and month without quotation marks became a decimal number.
    DateBecameNumber = "date-became-number", Fault, Error;
    /// Curly quotation marks where TOML wants straight ones.
    CurlyQuotes = "curly-quotes", Fault, Error;
    /// A no-break space where TOML wants a plain one, or inside an id or a word of the format.
    NoBreakSpace = "no-break-space", Fault, Error;
    /// A backslash in a string in double quotation marks.
    Backslash = "backslash", Fault, Error;
    /// A key that the format does not have.
    UnknownKey = "unknown-key", Fault, Error;
    /// A key that the format requires is missing.
    MissingKey = "missing-key", Fault, Error;
    /// A value is of another kind than the key takes.
    WrongKind = "wrong-kind", Fault, Error;
    /// A word that the format does not know for this key.
    UnknownWord = "unknown-word", Fault, Error;
    /// A text is empty.
    EmptyText = "empty-text", Fault, Warning;

    // Small languages typed in strings.
    /// Not a date.
    BadDate = "bad-date", Fault, Error;
    /// Not a schedule.
    BadSchedule = "bad-schedule", Fault, Error;
    /// Not a cadence or a length of time.
    BadCadence = "bad-cadence", Fault, Error;
    /// Not a law reference.
    BadLawRef = "bad-law-ref", Fault, Error;
    /// Not an id: ASCII small letters, digits and hyphens.
    BadId = "bad-id", Fault, Error;
    /// Not a language tag.
    BadLanguage = "bad-language", Fault, Error;
    /// Not an address of the web.
    BadUrl = "bad-url", Fault, Error;
    /// Not a colour of CSS, or one that can be seen through.
    BadColour = "bad-colour", Fault, Error;
    /// Not a length of CSS.
    BadLength = "bad-length", Fault, Error;

    // References.
    /// Two things of one kind have the same id.
    DuplicateId = "duplicate-id", Fault, Error;
    /// One service has two arrangements for the same client group and area.
    DuplicateArrangement = "duplicate-arrangement", Fault, Error;
    /// No party in the registry has this id.
    UnknownParty = "unknown-party", Fault, Error;
    /// No client group in the registry has this id.
    UnknownClientGroup = "unknown-client-group", Fault, Error;
    /// No theme in the registry has this id.
    UnknownTheme = "unknown-theme", Fault, Error;
    /// No law in the registry has this id.
    UnknownLaw = "unknown-law", Fault, Error;
    /// No service of the programme has this id.
    UnknownService = "unknown-service", Fault, Error;
    /// No section of the programme has this id.
    UnknownSection = "unknown-section", Fault, Error;
    /// No programme has this id.
    UnknownProgramme = "unknown-programme", Fault, Error;
    /// A thing is its own ancestor.
    Cycle = "cycle", Fault, Error;
    /// The period or the validity ends before it begins.
    EndsBeforeItBegins = "ends-before-it-begins", Fault, Error;
    /// A matrix cell says nothing and does not say that it says nothing.
    EmptyArrangement = "empty-arrangement", Fault, Error;
    /// The document's own words and the structure beside them disagree.
    WordsDisagree = "words-disagree", Fault, Warning;

    // Languages.
    /// One field has its wording both in the file and in a translation catalogue.
    TranslatedTwice = "translated-twice", Fault, Error;
    /// The translation is of an older wording.
    StaleTranslation = "KT308", Rule, Warning;
    /// A translation catalogue names a field that is not there.
    UnknownTranslation = "unknown-translation", Fault, Warning;
    /// A translation with other links, values or structure than its original.
    TranslationMarkup = "translation-markup", Fault, Warning;
    /// Texts of a programme that have no translation, or an old one, in one of its languages.
    TranslationIncomplete = "translation-incomplete", Rule, Info;
    /// A programme that is not published in one of its languages, as too little is translated.
    LanguageHeldBack = "language-held-back", Rule, Warning;
    /// A share that is not a number from 0 to 100.
    BadShare = "bad-share", Fault, Error;
    /// A translation catalogue is not gettext PO.
    PoSyntax = "po-syntax", Fault, Error;
    /// A file of a translator's tool cannot be read, or holds no texts of the project.
    ExchangeSyntax = "exchange-syntax", Fault, Error;
    /// A translation that came back is of a text that has changed since it was sent out.
    ChangedSource = "changed-source", Fault, Warning;
    /// A translation that came back was changed in the project too.
    TranslationConflict = "translation-conflict", Fault, Warning;
    /// A translation that came back lacks links of its text, or has others.
    MarkupLost = "markup-lost", Fault, Warning;
    /// A program for offices changed what was typed.
    Autocorrected = "autocorrected", Fault, Info;

    // Prose.
    /// Raw HTML in Markdown.
    RawHtml = "raw-html", Fault, Error;
    /// A link with a scheme that is not allowed.
    UnsafeLink = "unsafe-link", Fault, Error;
    /// A link inside the site to something that is not there.
    BrokenLink = "broken-link", Fault, Error;
    /// A heading skips a level.
    SkippedHeading = "skipped-heading", Fault, Warning;
    /// A picture without a text alternative.
    MissingAlt = "missing-alt", Fault, Error;
    /// A heading, link, table or footnote that a reader cannot make out.
    UnclearProse = "unclear-prose", Fault, Warning;
    /// Two sections have the same number.
    DuplicateNumber = "duplicate-number", Fault, Error;

    // Pages and themes.
    /// Two things claim one address.
    AddressTaken = "address-taken", Fault, Error;
    /// No theme has this name.
    UnknownThemeFolder = "unknown-theme-folder", Fault, Error;
    /// Two colours of a theme that are shown together are too alike.
    LowContrast = "low-contrast", Fault, Error;
    /// A measure of a theme's paper leaves no room for text.
    BadMeasure = "bad-measure", Fault, Error;
    /// A file among the fonts of a theme is no font.
    BadFont = "bad-font", Fault, Error;
    /// No font has the letters of a document.
    MissingFont = "missing-font", Fault, Error;
    /// A document for paper could not be laid out.
    PrintFailed = "print-failed", Fault, Error;
    /// A style asks for a custom property that nothing sets.
    UnknownToken = "unknown-token", Fault, Warning;
    /// A file of a theme was made from an older state of its parent's.
    StaleOverride = "stale-override", Fault, Warning;
    /// A file of a theme is just like its parent's.
    SameOverride = "same-override", Fault, Warning;
    /// No template uses a component.
    UnusedComponent = "unused-component", Fault, Warning;
    /// A component has no examples.
    MissingExamples = "missing-examples", Fault, Warning;
    /// An example of a component does not render.
    ExampleFailed = "example-failed", Fault, Error;
    /// A template cannot be compiled.
    TemplateSyntax = "template-syntax", Fault, Error;
    /// A template failed on a page.
    TemplateFailed = "template-failed", Fault, Error;
    /// A label file is not Fluent.
    LabelSyntax = "label-syntax", Fault, Error;
    /// A template asks for an interface word that the catalogue lacks.
    MissingLabel = "missing-label", Fault, Error;
    /// Nobody asks for an interface word of a catalogue.
    UnusedLabel = "unused-label", Fault, Error;
    /// An interface word uses other values than it is given.
    LabelValues = "label-values", Fault, Error;
    /// An interface word lacks a form in which its language counts.
    LabelForms = "label-forms", Fault, Error;
    /// The site is called fully accessible without any ground.
    UnfoundedClaim = "unfounded-claim", Fault, Error;
    /// A finished page is not as accessible pages must be.
    PageFault = "KT315", Rule, Error;

    // Rules of the field, by number: 1xx what the law says of services, 2xx goals and follow-up,
    // 3xx publication.
    /// A statutory content of a programme is missing.
    StatutoryPart = "KT101", Rule, Error;
    /// Nobody answers for a statutory service of a client group.
    NoOrganiser = "KT102", Rule, Error;
    /// Another party answers for a service than the one the law names.
    WrongAuthority = "KT103", Rule, Warning;
    /// Somebody refers clients to a service that nobody arranges.
    OnlyRefers = "KT104", Rule, Warning;
    /// Other authorities do not know whom to contact.
    ReferralContact = "KT105", Rule, Error;
    /// The assessment does not speak of a statutory target group.
    TargetGroup = "KT106", Rule, Warning;
    /// The wellbeing services county has no part in the assessment or the plan.
    CountyPart = "KT107", Rule, Warning;
    /// A time limit is not the three years of the law.
    YearsLimit = "KT108", Rule, Error;
    /// Plans are not reviewed as often as the law asks.
    PlanReview = "KT109", Rule, Error;
    /// Jobseekers are met less often than usual.
    JobseekerTalks = "KT110", Rule, Info;
    /// Civic orientation has no foreign language, or no grounds for self-study or interpreting.
    OrientationLanguages = "KT115", Rule, Warning;
    /// Nobody can tell where and in what language the assessment is made.
    AssessmentPlace = "KT117", Rule, Warning;
    /// Guidance is limited to some, or has no place and no channel.
    GuidanceForAll = "KT118", Rule, Error;
    /// A citation of a provision that is no longer there.
    RepealedLaw = "KT120", Rule, Warning;
    /// An authority or a document by a name that is no longer in use.
    OldName = "KT121", Rule, Warning;
    /// The law may have changed since the rules were compared with it.
    RulesetAge = "KT124", Rule, Warning;
    /// A measure without schedule, responsible party or indicator.
    MeasureLacks = "KT201", Rule, Warning;
    /// A goal without measures.
    GoalWithoutMeasure = "KT202", Rule, Warning;
    /// The period of the programme is over.
    PeriodOver = "KT203", Rule, Warning;
    /// Nobody can tell who follows the programme up, or how often.
    MonitoringLacks = "KT205", Rule, Info;
    /// A service without any way to reach whoever gives it.
    ServiceContact = "KT301", Rule, Error;
    /// A service without a price and without the word that it is free.
    ServicePrice = "KT302", Rule, Warning;
    /// A service without something that residents need to know.
    ServiceLacks = "KT303", Rule, Warning;
    /// A bilingual municipality informs in one language.
    TwoLanguages = "KT304", Rule, Error;
    /// A municipality of the Sámi homeland does not inform in Sámi.
    SamiLanguages = "KT305", Rule, Warning;
    /// Languages for jobseekers without Finnish or Swedish.
    EmploymentLanguages = "KT306", Rule, Info;
    /// Machine translations that nobody has read.
    MachineTranslation = "KT309", Rule, Warning;
    /// A programme without an edition in easy language.
    EasyLanguage = "KT310", Rule, Info;
    /// The accessibility statement lacks what the law asks for.
    StatementLacks = "KT311", Rule, Error;
    /// An accessibility statement that has not been reviewed for a year.
    StatementAge = "KT312", Rule, Warning;
    /// Readers are sent to an authority that no longer supervises accessibility.
    FormerSupervisor = "KT313", Rule, Error;
    /// No electronic address for accessibility feedback, or too long to wait.
    AccessibilityFeedback = "KT314", Rule, Error;
    /// A document that is not marked public.
    NotPublic = "KT318", Rule, Error;
    /// The record of a decision is not whole.
    DecisionRecord = "KT319", Rule, Warning;
    /// Contents that have not been checked for a year.
    NotReviewed = "KT320", Rule, Warning;
    /// A service that is not tied to the Finnish Service Catalogue.
    ServiceCatalogue = "KT321", Rule, Info;
    /// A joint programme without its agreement, or without contacts of a municipality.
    JointProgramme = "KT322", Rule, Warning;
}
