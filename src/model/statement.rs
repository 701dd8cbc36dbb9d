//! The accessibility statement: what the publisher declares of the site (306/2019 9 §, (EU) 2018/1523).
//!
//! Everything may be missing, since a statement grows: what the law asks for and is not there is
//! told by the rules of the field. Nothing here knows the words in which it is printed.

use jiff::civil::Date;

use crate::model::kind::{AssessmentMethod, BarrierKind, Conformance};
use crate::model::text::Text;
use crate::source::Span;

/// The most days in which accessibility feedback must be answered (306/2019 10 §).
pub const LONGEST_ANSWER: i64 = 14;

/// What is declared of the site's accessibility.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Where it is declared.
    pub at: Span,
    /// How far the site meets the requirements.
    pub conformance: Option<Conformance>,
    /// The day on which the statement was made.
    pub published: Option<Date>,
    /// The day on which it was last reviewed.
    pub reviewed: Option<Date>,
    /// How the site was assessed.
    pub assessment: Option<Assessment>,
    /// What is not accessible.
    pub barriers: Vec<Barrier>,
    /// Where feedback on accessibility goes.
    pub feedback: Feedback,
    /// Who supervises.
    pub supervisor: Supervisor,
}

/// How the site was assessed.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// On which day.
    pub date: Option<Date>,
    /// By the publisher or by somebody else.
    pub method: Option<AssessmentMethod>,
    /// By whom.
    pub by: Option<Text>,
    /// With what: tools, browsers, what was looked at and what was not.
    pub text: Option<Text>,
}

/// Something that is not accessible.
#[derive(Debug, Clone)]
pub struct Barrier {
    /// Where it is declared.
    pub at: Span,
    /// What it is, and whom it hinders.
    pub text: Text,
    /// On what ground it is there.
    pub kind: Option<BarrierKind>,
    /// The requirements that it does not meet, as numbers of WCAG success criteria: 1.1.1.
    pub criteria: Vec<String>,
    /// Why it is so.
    pub reason: Option<Text>,
    /// How one gets the content otherwise.
    pub alternative: Option<Text>,
    /// The day by which it will be mended.
    pub until: Option<Date>,
}

/// Where feedback on accessibility goes (306/2019 10 §).
#[derive(Debug, Clone)]
pub struct Feedback {
    /// Where it is declared; the statement itself where it is not.
    pub at: Span,
    /// The unit that answers.
    pub unit: Option<Text>,
    /// Its mailbox, else the site's.
    pub email: Option<String>,
    /// A form on the web.
    pub form: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// In how many days it is answered.
    pub answer_days: i64,
}

impl Feedback {
    /// Whether there is an electronic address, as the law asks.
    pub fn is_electronic(&self) -> bool {
        self.email.is_some() || self.form.is_some()
    }
}

/// The authority that supervises accessibility (306/2019 12 §).
#[derive(Debug, Clone)]
pub struct Supervisor {
    /// Where it is declared; the statement itself where it is the one that the program knows.
    pub at: Span,
    /// Its name.
    pub name: Text,
    /// The unit that supervises.
    pub unit: Option<Text>,
    /// Its page, an address in each language.
    pub url: Option<Text>,
    /// Where one complains or asks for a clarification (306/2019 11 §), an address in each language.
    pub complaint: Option<Text>,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its postal address.
    pub address: Option<Text>,
}
