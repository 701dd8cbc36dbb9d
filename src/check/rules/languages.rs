//! KT304–KT309: the languages that the law asks for, and translations that nobody has read.

use crate::check::rules::subject::{Side, Subject, head, name_of};
use crate::check::rules::texts;
use crate::diag::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::model::kind::StatutoryKind;
use crate::model::registry::Party;
use crate::model::table::Id;
use crate::model::text::{Origin, Part, Text};
use crate::source::Span;

/// The bilingual municipalities of 2023–2032 (1385/2022): their numbers, then their names. Only
/// those of the mainland; Åland has a law of its own.
const BILINGUAL: [(&str, &str); 33] = [
    ("049", "Espoo"),
    ("078", "Hanko"),
    ("091", "Helsinki"),
    ("235", "Kauniainen"),
    ("257", "Kirkkonummi"),
    ("407", "Lapinjärvi"),
    ("444", "Lohja"),
    ("434", "Loviisa"),
    ("504", "Myrskylä"),
    ("638", "Porvoo"),
    ("753", "Sipoo"),
    ("755", "Siuntio"),
    ("092", "Vantaa"),
    ("149", "Inkoo"),
    ("710", "Raasepori"),
    ("853", "Turku"),
    ("322", "Kemiönsaari"),
    ("445", "Parainen"),
    ("624", "Pyhtää"),
    ("231", "Kaskinen"),
    ("905", "Vaasa"),
    ("280", "Korsnäs"),
    ("287", "Kristiinankaupunki"),
    ("288", "Kruunupyy"),
    ("440", "Luoto"),
    ("475", "Maalahti"),
    ("499", "Mustasaari"),
    ("545", "Närpiö"),
    ("599", "Pedersöre"),
    ("598", "Pietarsaari"),
    ("893", "Uusikaarlepyy"),
    ("946", "Vöyri"),
    ("272", "Kokkola"),
];

/// The municipalities of the Sámi homeland (1086/2003).
const SAMI_HOMELAND: [(&str, &str); 4] =
    [("047", "Enontekiö"), ("148", "Inari"), ("758", "Sodankylä"), ("890", "Utsjoki")];

/// A municipality by its number; by its name where the registry does not tell the number.
fn is_among(municipality: &Party, list: &[(&str, &str)]) -> bool {
    let name = &municipality.short.as_ref().unwrap_or(&municipality.name).original().words;
    let code = municipality.municipality_code.as_deref();
    list.iter().any(|(number, known)| match code {
        Some(code) => code == *number,
        None => **known == **name,
    })
}

fn has_municipality(subject: &Subject<'_>, list: &[(&str, &str)]) -> bool {
    let parties = &subject.site.registry.parties;
    let known = |id: &Id<Party>| is_among(&parties[*id], list);
    subject.programme.municipalities.iter().any(known)
}

/// KT304: a bilingual municipality informs in Finnish and in Swedish. A joint programme with one
/// bilingual member is bilingual (423/2003 6 §). What residents must find is asked strictly, the
/// rest of the document less so.
pub(super) fn bilingual(subject: &Subject<'_>, out: &mut Diagnostics) {
    if !has_municipality(subject, &BILINGUAL) {
        return;
    }
    for language in ["fi", "sv"].iter().filter_map(|tag| Language::parse(tag).ok()) {
        if subject.programme.languages.contains(&language) {
            report_untranslated(subject, language, out);
        } else {
            let finding = subject.finding(Code::TwoLanguages).arg("language", language.as_str());
            out.push(finding.thing("programme", name(&subject.programme.short)));
        }
    }
}

fn report_untranslated(subject: &Subject<'_>, language: Language, out: &mut Diagnostics) {
    let programme = subject.programme;
    let mut report = |text: &Text, at: Span, noun: &'static str, called: &Text, severity| {
        if text.exactly(language).is_none() {
            let mut finding = Diagnostic::new(Code::TwoLanguages, at)
                .arg("language", language.as_str())
                .thing(noun, name(called));
            finding.severity = severity;
            out.push(finding);
        }
    };
    let summary = programme.summary.as_ref().unwrap_or(&programme.title);
    report(summary, programme.at, "programme", &programme.short, Severity::Error);
    for (_, service) in programme.services.iter() {
        let text = service.text.as_ref().filter(|_| service.name.exactly(language).is_some());
        let text = text.unwrap_or(&service.name);
        report(text, head(service.at), "service", &service.name, Severity::Error);
    }
    for (_, section) in programme.sections.iter() {
        let text = section.prose.as_ref().unwrap_or(&section.title);
        report(text, head(section.at), "section", &section.title, Severity::Warning);
    }
    for (_, goal) in programme.goals.iter() {
        report(&goal.name, head(goal.at), "goal", &goal.name, Severity::Warning);
    }
}

fn name(text: &Text) -> String {
    text.original().words.to_string()
}

/// KT305: in the Sámi homeland information is also given in a Sámi language.
pub(super) fn sami(subject: &Subject<'_>, out: &mut Diagnostics) {
    let speaks = |language: &Language| matches!(language.base().as_str(), "se" | "smn" | "sms");
    let programme = subject.programme;
    if has_municipality(subject, &SAMI_HOMELAND) && !programme.languages.iter().any(speaks) {
        let finding = subject.finding(Code::SamiLanguages);
        out.push(finding.thing("programme", name(&programme.short)));
    }
}

/// The contents that are services of the employment authority to single jobseekers. The languages of
/// orientation and of training are those of teaching.
const MET_BY_AUTHORITY: [StatutoryKind; 3] =
    [StatutoryKind::Assessment, StatutoryKind::Plan, StatutoryKind::Guidance];

/// KT306: where languages are listed for jobseekers, Finnish and Swedish are among them.
pub(super) fn employment(subject: &Subject<'_>, out: &mut Diagnostics) {
    for service in MET_BY_AUTHORITY.iter().flat_map(|kind| subject.services_of(*kind)) {
        for cell in subject.cells(service, Side::Jobseekers) {
            let own = &cell.languages;
            let languages = if own.is_empty() { &service.languages } else { own };
            let speaks = |tag: &str| languages.iter().any(|language| language.as_str() == tag);
            let both = speaks("fi") && speaks("sv");
            if !languages.is_empty() && !both {
                let finding = Diagnostic::new(Code::EmploymentLanguages, head(cell.at));
                out.push(finding.arg("service", name_of(service)));
            }
        }
    }
}

/// KT309: a person has read what a machine translated. Told once of each language, with the count.
pub(super) fn machine(subject: &Subject<'_>, out: &mut Diagnostics) {
    let mut counts: Vec<(Language, usize)> = Vec::new();
    texts::each(subject.programme, &mut |said| {
        for wording in said.text.wordings() {
            let parts = said.text.parts(wording.language);
            let by_machine = |part: &&Part| part.origin == Some(Origin::Machine);
            let found = match parts {
                [] => usize::from(wording.origin == Origin::Machine),
                parts => parts.iter().filter(by_machine).count(),
            };
            match counts.iter_mut().find(|(language, _)| *language == wording.language) {
                Some((_, count)) => *count += found,
                None if found > 0 => counts.push((wording.language, found)),
                None => {}
            }
        }
    });
    for (language, count) in counts {
        out.push(
            subject
                .finding(Code::MachineTranslation)
                .thing("programme", name(&subject.programme.short))
                .arg("language", language.as_str())
                .arg("count", Arg::from(count)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::trial::Trial;

    fn trial(municipality: &str, rest: &str) -> Trial {
        Trial::new(&format!("kind = \"palvelut\"\nmunicipalities = [\"{municipality}\"]\n{rest}"))
    }

    #[test]
    fn a_bilingual_municipality_informs_in_both_languages() {
        assert!(trial("kaupunki", "").asked(Code::TwoLanguages).is_empty());
        assert_eq!(trial("vaasa", "").asked(Code::TwoLanguages), ["sv | Ohjelma"]);
        let joint = "kind = \"palvelut\"\nmunicipalities = [\"kaupunki\", \"vaasa\"]";
        assert_eq!(Trial::new(joint).asked(Code::TwoLanguages), ["sv | Ohjelma"]);
    }

    #[test]
    fn services_must_be_translated_and_sections_should() {
        let both = "languages = [\"fi\", \"sv\"]\ntitle = { fi = \"Ohjelma\", sv = \"Program\" }";
        let service = "[[service]]\nid = \"koe\"\nname = { fi = \"Koe\", sv = \"Prov\" }\n\
                       category = \"muu\"\ntext = \"Vain suomeksi\"\n";
        let section = "+++\ntitle = \"Luku\"\n+++\nTeksti.\n";
        let trial = trial("vaasa", both).parts(service).section(section);
        assert_eq!(trial.asked(Code::TwoLanguages), ["sv | Koe", "warning: sv | Luku"]);
    }

    #[test]
    fn a_municipality_without_a_number_is_known_by_its_name() {
        assert_eq!(trial("inari", "").asked(Code::SamiLanguages), ["Ohjelma"]);
        assert!(
            trial("inari", "languages = [\"fi\", \"smn\"]").asked(Code::SamiLanguages).is_empty()
        );
        assert!(trial("kaupunki", "").asked(Code::SamiLanguages).is_empty());
    }

    #[test]
    fn languages_listed_for_jobseekers_hold_finnish_and_swedish() {
        for (kind, languages, found) in [
            ("ohjaus ja neuvonta", "languages = [\"fi\", \"en\"]", 1),
            ("ohjaus ja neuvonta", "languages = [\"fi\", \"sv\", \"en\"]", 0),
            ("ohjaus ja neuvonta", "", 0),
            ("yhteiskuntaorientaatio", "languages = [\"ar\"]", 0),
        ] {
            let parts = format!(
                "[[service]]\nid = \"koe\"\nname = \"Koe\"\ncategory = \"lakisääteinen\"\n\
                 statutory = \"{kind}\"\n{languages}\n[[service.arrangement]]\n\
                 for = \"tyonhakijat\"\norganiser = [\"viranomainen\"]\n"
            );
            let asked = trial("kaupunki", "").parts(&parts).asked(Code::EmploymentLanguages);
            assert_eq!(asked.len(), found, "{kind} {languages}");
        }
    }

    #[test]
    fn machine_translations_are_counted_until_somebody_has_read_them() {
        let entry = |mark: &str, field: &str, id: &str| {
            format!("# {mark}\nmsgctxt \"{field}\"\nmsgid \"{id}\"\nmsgstr \"X\"\n\n")
        };
        let summary = "languages = [\"fi\", \"en\"]\nsummary = \"Lyhyesti\"";
        let title = entry("machine-translated", "programme.title", "Ohjelma");
        let both = title.clone() + &entry("machine-translated", "programme.summary", "Lyhyesti");
        let asked =
            |po: &str| trial("kaupunki", summary).translation(po).asked(Code::MachineTranslation);
        assert_eq!(asked(&title), ["Ohjelma | en | 1"]);
        assert_eq!(asked(&both), ["Ohjelma | en | 2"]);
        assert!(asked(&entry("", "programme.title", "Ohjelma")).is_empty());
    }
}
