//! The description of open data for data catalogues: DCAT-AP 3 as JSON-LD.
//!
//! What has an authority table of the European Union (languages, licences, forms of files, themes) is
//! named by it. What the data does not say is left out.

use serde_json::{Map, Value, json};

use crate::language::Language;
use crate::view::open::catalogue::{Agent, Catalogue, Dataset, Distribution, Place};
use crate::view::open::shape::{Urls, Words};

/// Where the authority tables of the Publications Office lie.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// The themes of the data: population and society; government and public sector.
const THEMES: [&str; 2] = ["SOCI", "GOVE"];

/// The languages of the theme's labels in the authority table (ISO 639-3).
const LANGUAGES: [(&str, &str); 14] = [
    ("ar", "ARA"),
    ("en", "ENG"),
    ("es", "SPA"),
    ("et", "EST"),
    ("fa", "FAS"),
    ("fi", "FIN"),
    ("fr", "FRA"),
    ("ru", "RUS"),
    ("se", "SME"),
    ("so", "SOM"),
    ("sv", "SWE"),
    ("tr", "TUR"),
    ("uk", "UKR"),
    ("zh", "ZHO"),
];

/// The whole description.
pub(super) fn graph(catalogue: &Catalogue) -> Value {
    let Catalogue { url, title, description, home, publisher, languages, licence, index, datasets } =
        catalogue;
    let mut own = Map::new();
    own.insert("@context".into(), context());
    own.insert("@id".into(), json!(url));
    own.insert("@type".into(), json!("dcat:Catalog"));
    own.insert("dct:title".into(), words(title));
    own.insert("dct:description".into(), words(description));
    own.insert("dct:publisher".into(), agent(publisher));
    put(&mut own, "dct:language", tongues(languages));
    put(&mut own, "foaf:homepage", home.0.first().map(|(_, url)| id(url)));
    put(&mut own, "dct:license", licence.map(id));
    own.insert("dcat:themeTaxonomy".into(), id(&format!("{AUTHORITY}/data-theme")));
    own.insert("rdfs:seeAlso".into(), id(&index.url));
    let datasets = datasets.iter().map(|one| dataset(one, *licence));
    own.insert("dcat:dataset".into(), Value::Array(datasets.collect()));
    Value::Object(own)
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#"
    })
}

fn dataset(dataset: &Dataset, licence: Option<&str>) -> Value {
    let Dataset {
        url,
        id: slug,
        title,
        description,
        home,
        publisher,
        issued,
        modified,
        period,
        languages,
        places,
        distributions,
    } = dataset;
    let themes = THEMES.map(|theme| id(&format!("{AUTHORITY}/data-theme/{theme}")));
    let mut own = Map::new();
    // The page is about the programme; the data of it is another thing.
    own.insert("@id".into(), json!(format!("{url}#data")));
    own.insert("@type".into(), json!("dcat:Dataset"));
    own.insert("dct:identifier".into(), json!(slug));
    own.insert("dct:title".into(), words(title));
    own.insert("dct:description".into(), words(description));
    own.insert("dct:publisher".into(), agent(publisher));
    own.insert("dct:issued".into(), date(issued));
    put(&mut own, "dct:modified", modified.as_deref().map(date));
    put(&mut own, "dct:temporal", temporal(period));
    put(&mut own, "dct:language", tongues(languages));
    own.insert("dcat:theme".into(), json!(themes));
    put(&mut own, "dct:spatial", many(places.iter().map(place)));
    put(&mut own, "dcat:landingPage", pages(home));
    let distributions = distributions.iter().map(|one| distribution(one, title, licence));
    own.insert("dcat:distribution".into(), Value::Array(distributions.collect()));
    Value::Object(own)
}

fn distribution(file: &Distribution, whole: &Words, licence: Option<&str>) -> Value {
    let Distribution { url, title, form, media_type, language, bytes, schema } = file;
    let media_type = format!("http://www.iana.org/assignments/media-types/{media_type}");
    let form = format!("{AUTHORITY}/file-type/{}", form.to_uppercase());
    let mut own = Map::new();
    own.insert("@id".into(), json!(url));
    own.insert("@type".into(), json!("dcat:Distribution"));
    own.insert("dct:title".into(), words(title.as_ref().unwrap_or(whole)));
    own.insert("dcat:accessURL".into(), id(url));
    own.insert("dcat:downloadURL".into(), id(url));
    own.insert("dcat:mediaType".into(), id(&media_type));
    own.insert("dct:format".into(), id(&form));
    put(&mut own, "dct:language", language.and_then(|one| tongues(&[one])));
    put(&mut own, "dct:license", licence.map(id));
    put(&mut own, "dcat:byteSize", bytes.map(size));
    put(&mut own, "dct:conformsTo", schema.as_deref().map(id));
    Value::Object(own)
}

fn put(own: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    own.extend(value.map(|value| (key.to_owned(), value)));
}

fn id(url: &str) -> Value {
    json!({ "@id": url })
}

fn many(values: impl Iterator<Item = Value>) -> Option<Value> {
    let values: Vec<Value> = values.collect();
    (!values.is_empty()).then_some(Value::Array(values))
}

fn agent(agent: &Agent) -> Value {
    json!({ "@id": agent.url, "@type": "foaf:Agent", "foaf:name": words(&agent.name) })
}

fn place(place: &Place) -> Value {
    let mut own = Map::new();
    own.insert("@type".into(), json!("dct:Location"));
    own.insert("skos:prefLabel".into(), words(&place.name));
    put(&mut own, "dct:identifier", place.code.as_ref().map(|code| json!(code)));
    Value::Object(own)
}

fn pages(urls: &Urls) -> Option<Value> {
    many(urls.0.iter().map(|(_, url)| id(url)))
}

/// Wordings with their languages. What a machine translated is left out: a catalogue has no place to say so.
fn words(words: &Words) -> Value {
    let people = words.0.iter().filter(|one| one.origin.is_none());
    let tagged =
        people.map(|one| json!({ "@language": one.language.as_str(), "@value": one.words }));
    Value::Array(tagged.collect())
}

/// Languages by the authority table, each once; those that it may not have are left out.
fn tongues(languages: &[Language]) -> Option<Value> {
    let mut found: Vec<&str> = Vec::new();
    for language in languages {
        let tag = language.as_str().split('-').next().unwrap_or_default();
        let Ok(place) = LANGUAGES.binary_search_by_key(&tag, |(tag, _)| tag) else { continue };
        let (_, code) = LANGUAGES[place];
        if !found.contains(&code) {
            found.push(code);
        }
    }
    many(found.into_iter().map(|code| id(&format!("{AUTHORITY}/language/{code}"))))
}

/// A day, or a year.
fn date(date: &str) -> Value {
    let kind = if date.len() == 4 { "xsd:gYear" } else { "xsd:date" };
    json!({ "@type": kind, "@value": date })
}

/// How many bytes there are.
fn size(bytes: usize) -> Value {
    json!({ "@type": "xsd:nonNegativeInteger", "@value": bytes.to_string() })
}

fn temporal((first, last): &(Option<String>, Option<String>)) -> Option<Value> {
    let mut own = Map::new();
    put(&mut own, "dcat:startDate", first.as_deref().map(date));
    put(&mut own, "dcat:endDate", last.as_deref().map(date));
    if own.is_empty() {
        return None;
    }
    own.insert("@type".into(), json!("dct:PeriodOfTime"));
    Some(Value::Object(own))
}
