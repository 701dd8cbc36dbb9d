//! What a page is about, in the words of schema.org: JSON-LD that stands in the page.
//!
//! It is data that no browser runs. Everything that could end the element it stands in is escaped.

use serde_json::{Map, Value, json};

use crate::view::linked::{Linked, LinkedChannel, LinkedOrganisation, LinkedService, Step, Thing};

/// The JSON-LD of a page, safe within `script`.
pub fn json_ld(linked: &Linked<'_>) -> String {
    let thing = linked.thing.as_ref().map(|thing| match thing {
        Thing::Service(one) => service(one),
        Thing::Organisation(one) => organisation(one),
    });
    let crumbs = (!linked.crumbs.is_empty()).then(|| breadcrumbs(&linked.crumbs));
    let pieces: Vec<Value> = thing.into_iter().chain(crumbs).collect();
    escaped(&json!({ "@context": "https://schema.org", "@graph": pieces }).to_string())
}

/// JSON has these characters in strings only, so that they may all be written by their number: `<`
/// could end the element, the others trip readers of HTML, XML and JavaScript.
fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

fn breadcrumbs(crumbs: &[Step<'_>]) -> Value {
    let item = |(place, step): (usize, &Step<'_>)| json!({ "@type": "ListItem", "position": place, "name": step.name, "item": step.url });
    let items: Vec<Value> = (1..).zip(crumbs).map(item).collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

fn service(service: &LinkedService<'_>) -> Value {
    let LinkedService {
        name,
        url,
        description,
        kind,
        providers,
        operators,
        areas,
        audience,
        languages,
        channels,
        price,
    } = service;
    let mut own = thing("GovernmentService", name, url, description.as_deref());
    own.insert("serviceType".into(), json!(kind));
    put(&mut own, "provider", many(providers.iter().map(party)));
    put(&mut own, "serviceOperator", many(operators.iter().map(party)));
    put(&mut own, "areaServed", many(areas.iter().map(|area| named("AdministrativeArea", area))));
    put(&mut own, "audience", many(audience.iter().map(|group| named("Audience", group))));
    put(&mut own, "availableChannel", channels_of(channels, languages));
    put(
        &mut own,
        "offers",
        price.as_ref().map(|words| json!({ "@type": "Offer", "description": words })),
    );
    Value::Object(own)
}

/// Languages are those of channels; a service without any has one for them.
fn channels_of(channels: &[LinkedChannel<'_>], languages: &[String]) -> Option<Value> {
    if channels.is_empty() && !languages.is_empty() {
        return Some(json!({ "@type": "ServiceChannel", "availableLanguage": languages }));
    }
    many(channels.iter().map(|one| channel(one, languages)))
}

fn channel(channel: &LinkedChannel<'_>, languages: &[String]) -> Value {
    let LinkedChannel { name, url, address } = channel;
    let mut own = Map::new();
    own.insert("@type".into(), json!("ServiceChannel"));
    own.insert("name".into(), json!(name));
    put(&mut own, "serviceUrl", url.map(|url| json!(url)));
    let place = |address| json!({ "@type": "Place", "address": address });
    put(&mut own, "serviceLocation", address.as_ref().map(place));
    put(&mut own, "availableLanguage", (!languages.is_empty()).then(|| json!(languages)));
    Value::Object(own)
}

fn organisation(organisation: &LinkedOrganisation<'_>) -> Value {
    let LinkedOrganisation {
        public,
        name,
        url,
        description,
        other_names,
        parent,
        home,
        email,
        phone,
        address,
        languages,
        business_id,
    } = organisation;
    let kind = if *public { "GovernmentOrganization" } else { "Organization" };
    let mut own = thing(kind, name, url, description.as_deref());
    put(&mut own, "alternateName", (!other_names.is_empty()).then(|| json!(other_names)));
    put(&mut own, "parentOrganization", parent.as_ref().map(party));
    put(&mut own, "sameAs", home.map(|url| json!(url)));
    put(&mut own, "email", email.map(|email| json!(email)));
    put(&mut own, "telephone", phone.map(|phone| json!(phone)));
    put(&mut own, "address", address.as_ref().map(|address| json!(address)));
    let contact = json!({ "@type": "ContactPoint", "availableLanguage": languages });
    put(&mut own, "contactPoint", (!languages.is_empty()).then_some(contact));
    put(&mut own, "identifier", business_id.map(|id| json!(id)));
    Value::Object(own)
}

fn thing(kind: &str, name: &str, url: &str, description: Option<&str>) -> Map<String, Value> {
    let mut own = Map::new();
    own.insert("@type".into(), json!(kind));
    own.insert("name".into(), json!(name));
    own.insert("url".into(), json!(url));
    put(&mut own, "description", description.map(|words| json!(words)));
    own
}

fn party(step: &Step<'_>) -> Value {
    json!({ "@type": "Organization", "name": step.name, "url": step.url })
}

fn named(kind: &str, name: &str) -> Value {
    json!({ "@type": kind, "name": name })
}

fn put(own: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    own.extend(value.map(|value| (key.to_owned(), value)));
}

fn many(values: impl Iterator<Item = Value>) -> Option<Value> {
    let mut values: Vec<Value> = values.collect();
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Array(values)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_can_end_its_element_or_read_as_markup() {
        let odd = "</script><!-- & \u{2028}\u{2029} \" \\";
        let step = Step { name: odd.into(), url: "https://koto.example/?a&b".to_owned() };
        let text = json_ld(&Linked { crumbs: vec![step], thing: None });
        assert!(!text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{text}");
        let value: Value = serde_json::from_str(&text).unwrap();
        let item = &value["@graph"][0]["itemListElement"][0];
        assert_eq!((&item["name"], &item["position"]), (&json!(odd), &json!(1)));
        assert_eq!(item["item"], "https://koto.example/?a&b");
    }
}
