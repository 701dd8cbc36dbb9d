//! The fixed vocabularies of the field: kinds, states, roles, strengths.
//!
//! Meanings are fixed here; the words that people read come from the theme's labels, and the words
//! that officers type from the record room.

/// Declares vocabularies whose words have a key for machines and a documented meaning.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $word_doc:literal])+ $word:ident = $key:literal,)+ })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name {
                $($(#[doc = $word_doc])+ $word,)+
            }

            impl $name {
                /// Every word, in the order of their declaration.
                pub const ALL: &[$name] = &[$($name::$word),+];

                /// The word for machines: in labels, class names and data.
                pub const fn key(self) -> &'static str {
                    match self { $($name::$word => $key),+ }
                }

                /// What the word means.
                pub const fn meaning(self) -> &'static str {
                    match self { $($name::$word => concat!($($word_doc),+)),+ }
                }
            }
        )+
    };
}

kinds! {
    /// What kind of document a programme is.
    ProgrammeKind {
        /// The service package of the early phase (KotoL 13 §): services, parties, client groups.
        Services = "services",
        /// An action programme: goals, measures, schedules, parties, indicators.
        Actions = "actions",
        /// Principles without measures of their own.
        Principles = "principles",
        /// Guidance to those who make programmes: duties, actors, example contents.
        Guidance = "guidance",
        /// Services and actions in one document.
        Combined = "combined",
    }

    /// How far a programme has come.
    ProgrammeState {
        /// Being written; published only with `--drafts`.
        Draft = "draft",
        /// Out for statements.
        Consultation = "consultation",
        /// Published; whether and by whom it was approved is not stated. Current, as the approved are.
        Published = "published",
        /// Decided and in force.
        Approved = "approved",
        /// Decided, changed after the decision.
        Amended = "amended",
        /// A newer edition has taken its place.
        Superseded = "superseded",
        /// Its period is over; kept for reference.
        Archived = "archived",
    }

    /// Who may read a document (Openness Act 621/1999).
    Publicity {
        /// Public.
        Public = "public",
        /// Not public; never published.
        Restricted = "restricted",
    }

    /// What a body did with the programme.
    DecisionKind {
        /// Discussed it.
        Handled = "handled",
        /// Was heard.
        Heard = "heard",
        /// Gave a statement.
        Statement = "statement",
        /// Approved it.
        Approved = "approved",
        /// Changed it.
        Amended = "amended",
        /// Took note of it.
        Noted = "noted",
    }

    /// Under which licence open data may be used.
    DataLicence {
        /// Creative Commons Attribution 4.0, which Finnish public data is recommended to have (JHS 189).
        CcBy4 = "cc-by-4.0",
        /// Creative Commons Zero 1.0: no conditions.
        Cc0 = "cc0-1.0",
    }

    /// What kind of actor a party is.
    PartyKind {
        /// A municipality.
        Municipality = "municipality",
        /// A unit of a larger organisation.
        Unit = "unit",
        /// A post or role, without the person who holds it.
        Post = "post",
        /// An employment area of several municipalities (380/2023).
        EmploymentArea = "employment-area",
        /// The authority that arranges employment services (380/2023).
        EmploymentAuthority = "employment-authority",
        /// A wellbeing services county.
        WellbeingCounty = "wellbeing-county",
        /// A state authority.
        State = "state",
        /// A school, college or university.
        School = "school",
        /// A company.
        Company = "company",
        /// An association or other organisation of civil society.
        Ngo = "ngo",
        /// A parish.
        Parish = "parish",
        /// A network of parties.
        Network = "network",
        /// A working group.
        WorkingGroup = "working-group",
        /// A council or other elected or appointed body.
        Council = "council",
        /// A class of parties, such as “all departments” or “the municipality” in general.
        Class = "class",
    }

    /// What kind of service it is.
    ServiceCategory {
        /// Part of the statutory minimum (KotoL 13 § 1 mom.).
        Statutory = "statutory",
        /// Other service that promotes integration (KotoL 13 § 2 mom.).
        Other = "other",
        /// Settlement service outside the programme (KotoL 5 §).
        Settlement = "settlement",
        /// An example given in guidance.
        Example = "example",
    }

    /// The seven statutory contents of a programme (KotoL 13 § 1 mom., 10 §).
    StatutoryKind {
        /// Assessment of skills and of the need for integration services (14 §).
        Assessment = "assessment",
        /// Integration plan (16 §).
        Plan = "plan",
        /// Multilingual civic orientation (25 §).
        CivicOrientation = "civic-orientation",
        /// Integration training (26 §).
        IntegrationTraining = "integration-training",
        /// Other education and services for language, society and work.
        OtherEducation = "other-education",
        /// Guidance and counselling (10 §).
        Guidance = "guidance",
        /// Final language test (26 §).
        FinalTest = "final-test",
    }

    /// How binding an eligibility rule is.
    Strength {
        /// The service must always be given.
        Always = "always",
        /// It is given if a need is found.
        IfNeeded = "if-needed",
        /// It is given to those who ask.
        OnRequest = "on-request",
    }

    /// What an otherwise empty cell of the responsibility matrix says.
    CellState {
        /// The service does not concern this client group.
        NotApplicable = "not-applicable",
        /// Who is responsible has not been decided.
        NotDecided = "not-decided",
        /// Arranged together.
        Joint = "joint",
        /// The document leaves it as a question.
        OpenQuestion = "open-question",
        /// The document says nothing, or what it says cannot be made out.
        NotStated = "not-stated",
    }

    /// How a service is produced.
    Provision {
        /// By the organiser itself.
        Own = "own",
        /// Bought from a provider.
        Procured = "procured",
        /// With a service voucher.
        Voucher = "voucher",
        /// Together with another organiser.
        Joint = "joint",
    }

    /// How a client meets the service.
    Mode {
        /// Face to face.
        InPerson = "in-person",
        /// By remote connection.
        Remote = "remote",
        /// Both face to face and remotely.
        Hybrid = "hybrid",
        /// On one's own, with material.
        SelfStudy = "self-study",
        /// On the web.
        Online = "online",
        /// Where the client is.
        Outreach = "outreach",
        /// With an interpreter.
        Interpreted = "interpreted",
    }

    /// On which level a duty lies.
    DutyLevel {
        /// Goals, measures and their planning.
        Strategic = "strategic",
        /// Arranging the services.
        Operational = "operational",
    }

    /// What an indicator tells.
    IndicatorKind {
        /// How many.
        Count = "count",
        /// What part of a whole.
        Share = "share",
        /// How many in a unit of time.
        Rate = "rate",
        /// Which way something moves.
        Trend = "trend",
        /// Whether something has been done.
        Done = "done",
        /// What people answered.
        Survey = "survey",
        /// A description in words.
        Qualitative = "qualitative",
    }

    /// Which way a value should go.
    Direction {
        /// Up.
        Up = "up",
        /// Down.
        Down = "down",
        /// Stay.
        Keep = "keep",
    }

    /// How far the site meets the accessibility requirements.
    Conformance {
        /// Fully.
        Full = "full",
        /// Partly: most requirements are met, and what is not is told.
        Partial = "partial",
        /// Not: most requirements are not met.
        NotMet = "none",
    }

    /// Who assessed the accessibility of the site.
    AssessmentMethod {
        /// The publisher itself.
        Own = "self",
        /// Somebody from outside.
        ThirdParty = "third-party",
    }

    /// On what ground something is not accessible.
    BarrierKind {
        /// A shortcoming: the requirements are not met.
        Shortcoming = "shortcoming",
        /// To mend it would be a disproportionate burden, by an assessment made before (306/2019 8 §).
        Burden = "burden",
        /// The requirements do not reach it (306/2019 3 §).
        Outside = "outside",
    }

    /// What a section of the document shows after its prose.
    Exhibit {
        /// The responsibility tables.
        Responsibilities = "responsibilities",
        /// All services, by category.
        Services = "services",
        /// All goals, by theme.
        Goals = "goals",
        /// The structural map of themes and goals.
        Map = "map",
        /// The timeline.
        Timeline = "timeline",
        /// The principles.
        Principles = "principles",
        /// The duties of the actors.
        Duties = "duties",
        /// The facts with their dates.
        Facts = "facts",
        /// The decisions.
        Decisions = "decisions",
        /// The agreements between municipalities.
        Agreements = "agreements",
        /// Steering, follow-up and reporting.
        Reporting = "reporting",
        /// The client groups.
        ClientGroups = "client-groups",
        /// Whom to contact.
        Contacts = "contacts",
    }
}

impl DataLicence {
    /// Where the licence can be read.
    pub const fn url(self) -> &'static str {
        match self {
            DataLicence::CcBy4 => "https://creativecommons.org/licenses/by/4.0/",
            DataLicence::Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            DataLicence::CcBy4 => "CC BY 4.0",
            DataLicence::Cc0 => "CC0 1.0",
        }
    }
}
