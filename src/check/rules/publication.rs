//! KT301–KT303 and KT321: what residents must be told of each service.
//!
//! What many services of a programme lack is told once, with their number: forty times the same line
//! would hide the rest.

use crate::check::rules::contents::languages_of;
use crate::check::rules::subject::{Subject, head, name_of};
use crate::diag::{Arg, Code, Diagnostic, Diagnostics};
use crate::model::kind::ServiceCategory;
use crate::model::service::Service;

/// KT301: one can reach whoever gives the service.
pub(super) fn contacts(subject: &Subject<'_>, out: &mut Diagnostics) {
    report_lacking(subject, Code::ServiceContact, |service| has_contact(subject, service), out);
}

fn has_contact(subject: &Subject<'_>, service: &Service) -> bool {
    let channels = &service.channels;
    let cells = &service.arrangements;
    let parties = cells.iter().flat_map(|cell| cell.organisers.iter().chain(&cell.providers));
    let keepers = channels.iter().filter_map(|channel| channel.party.as_ref());
    channels.iter().any(|channel| channel.address.is_some() || channel.url.is_some())
        || parties.chain(keepers).any(|party| subject.can_be_reached(*party))
}

/// KT302: one knows what the service costs, or that it is free.
pub(super) fn prices(subject: &Subject<'_>, out: &mut Diagnostics) {
    report_lacking(subject, Code::ServicePrice, |service| service.price.is_some(), out);
}

/// KT321: the service can be found in the Finnish Service Catalogue.
pub(super) fn catalogue(subject: &Subject<'_>, out: &mut Diagnostics) {
    report_lacking(subject, Code::ServiceCatalogue, |service| service.ptv.is_some(), out);
}

/// Reports the services that lack something: each of a few, and many at once.
fn report_lacking(
    subject: &Subject<'_>,
    code: Code,
    has: impl Fn(&Service) -> bool,
    out: &mut Diagnostics,
) {
    let lacking: Vec<&Service> = public(subject).filter(|service| !has(service)).collect();
    let together = if is_many(&lacking) { lacking.len() } else { 1 };
    out.extend(lacking.chunks(together).map(|services| about(code, services)));
}

/// So many services lack the same thing that telling of each would hide the rest.
fn is_many(services: &[&Service]) -> bool {
    services.len() > 3
}

/// A finding about these services, of which there is at least one; it stands at the first.
fn about(code: Code, services: &[&Service]) -> Diagnostic {
    let first = services[0];
    Diagnostic::new(code, head(first.at))
        .arg("service", name_of(first))
        .arg("count", Arg::from(services.len()))
}

/// The services that residents can come to; examples in guidance are none.
fn public<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Service> {
    subject.services().filter(|service| service.category != ServiceCategory::Example)
}

/// One thing that residents need to know of a service.
struct Need {
    noun: &'static str,
    told: fn(&Service) -> bool,
}

const NEEDS: [Need; 5] = [
    Need {
        noun: "need-who",
        told: |service| !service.eligibility.is_empty() || !service.arrangements.is_empty(),
    },
    Need { noun: "need-how", told: |service| service.apply.is_some() },
    Need { noun: "need-where", told: |service| !service.channels.is_empty() },
    Need { noun: "need-hours", told: |service| service.hours.is_some() },
    Need { noun: "need-languages", told: |service| languages_of(service).next().is_some() },
];

/// KT303: one knows who may come, how, where, when and in what language.
pub(super) fn needs(subject: &Subject<'_>, out: &mut Diagnostics) {
    let mut single: Vec<(&Service, Vec<&'static str>)> = Vec::new();
    for Need { noun, told } in &NEEDS {
        let lacking: Vec<&Service> = public(subject).filter(|service| !told(service)).collect();
        if is_many(&lacking) {
            let field = Arg::Words(vec![noun]);
            out.push(about(Code::ServiceLacks, &lacking).arg("field", field));
            continue;
        }
        for service in lacking {
            match single.iter_mut().find(|(other, _)| std::ptr::eq(*other, service)) {
                Some((_, nouns)) => nouns.push(noun),
                None => single.push((service, vec![noun])),
            }
        }
    }
    for (service, nouns) in single {
        out.push(about(Code::ServiceLacks, &[service]).arg("field", Arg::Words(nouns)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::trial::Trial;

    fn service(id: &str, rest: &str) -> String {
        format!("[[service]]\nid = \"{id}\"\nname = \"{id}\"\ncategory = \"muu\"\n{rest}\n")
    }

    #[test]
    fn a_service_can_be_reached_through_its_places_or_its_parties() {
        let cell = |party: &str| {
            format!("[[service.arrangement]]\nfor = \"muut\"\norganiser = [\"{party}\"]")
        };
        for (rest, found) in [
            (String::new(), 1),
            ("channel = [{ name = \"Talo\", address = \"Tori 1\" }]".to_owned(), 0),
            ("channel = [{ name = \"Talo\", party = \"kaupunki\" }]".to_owned(), 0),
            (cell("kaupunki"), 0),
            (cell("yhdistys"), 1),
        ] {
            let trial = Trial::of_services(&service("koe", &rest));
            assert_eq!(trial.asked(Code::ServiceContact).len(), found, "{rest}");
        }
    }

    #[test]
    fn what_few_lack_is_told_of_each_and_what_many_lack_is_told_once() {
        let services = |count: usize| -> String {
            (1..=count).map(|number| service(&format!("p{number}"), "")).collect()
        };
        let asked = |count| Trial::of_services(&services(count)).asked(Code::ServicePrice);
        assert_eq!(asked(3), ["p1 | 1", "p2 | 1", "p3 | 1"]);
        assert_eq!(asked(4), ["p1 | 4"]);
    }

    #[test]
    fn residents_are_told_who_how_where_when_and_in_what_language() {
        let full = "apply = \"Soita\"\nhours = \"ma–pe\"\nlanguages = [\"fi\"]\n\
                    channel = [{ name = \"Talo\" }]\neligibility = [{ text = \"kaikki\" }]";
        let asked = |services: &str| Trial::of_services(services).asked(Code::ServiceLacks);
        assert!(asked(&service("koe", full)).is_empty());
        let half = service("koe", "apply = \"Soita\"\nhours = \"ma–pe\"");
        assert_eq!(asked(&half), ["koe | 1 | need-who, need-where, need-languages"]);
    }

    #[test]
    fn a_price_and_an_identifier_quiet_their_rules() {
        let trial = Trial::of_services(&service("koe", "price = \"maksuton\"\nptv = \"abc\""));
        assert!(trial.asked(Code::ServicePrice).is_empty());
        assert!(trial.asked(Code::ServiceCatalogue).is_empty());
    }
}
