//! Open data: its files hold to their schemas, every id in them leads somewhere, and everything that is
//! published is in them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::golden::hold;
use crate::project::Project;
use crate::real::real;

const BASE: &str = "https://kotosivu.example/";

/// What is found while a value is held to its schema.
#[derive(Default)]
struct Look {
    faults: Vec<String>,
    /// The ids of things, by kind.
    things: BTreeSet<(String, String)>,
    /// The ids that are named, by kind.
    named: BTreeSet<(String, String)>,
    /// The addresses of pages of the site.
    urls: BTreeSet<String>,
}

/// A schema, of which only the keywords that ours use are known: any other is a fault.
struct Schema<'s> {
    root: &'s Value,
}

const KNOWN: [&str; 20] = [
    "$schema",
    "$id",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "items",
    "minItems",
    "minProperties",
    "additionalProperties",
    "oneOf",
    "const",
    "format",
    "pattern",
    "default",
    "contentMediaType",
    "x-id-of",
];

impl Schema<'_> {
    fn hold(&self, value: &Value, schema: &Value, at: &str, look: &mut Look) {
        let schema = schema.as_object().unwrap();
        look.faults.extend(
            schema
                .keys()
                .filter(|key| !KNOWN.contains(&key.as_str()))
                .map(|key| format!("{at}: keyword {key}")),
        );
        if let Some(target) = schema.get("$ref") {
            let name = target.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
            let thing = &self.root["$defs"][name];
            if let Some(id) = value.get("id").and_then(Value::as_str) {
                look.things.insert((name.to_owned(), id.to_owned()));
            }
            self.hold(value, thing, at, look);
        }
        if let Some(choices) = schema.get("oneOf") {
            let fits = choices.as_array().unwrap().iter().filter(|one| one["const"] == *value);
            if fits.count() != 1 {
                look.faults.push(format!("{at}: {value} is not among {choices}"));
            }
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => self.hold_object(value, schema, at, look),
            Some("array") => self.hold_array(value, &schema["items"], at, look),
            Some("string") => hold_string(value, schema, at, look),
            Some("integer") if !value.is_i64() => look.faults.push(format!("{at}: {value}")),
            Some("boolean") if *value != Value::Bool(true) => {
                look.faults.push(format!("{at}: {value}"));
            }
            Some("integer" | "boolean") | None => {}
            Some(other) => look.faults.push(format!("{at}: type {other}")),
        }
    }

    fn hold_object(
        &self,
        value: &Value,
        schema: &serde_json::Map<String, Value>,
        at: &str,
        look: &mut Look,
    ) {
        let Some(object) = value.as_object().filter(|object| !object.is_empty()) else {
            return look.faults.push(format!("{at}: {value} is no thing"));
        };
        let none = serde_json::Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        for key in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            if !object.contains_key(key.as_str().unwrap()) {
                look.faults.push(format!("{at}: no {key}"));
            }
        }
        for (key, value) in object {
            let at = format!("{at}/{key}");
            match properties.get(key).or(schema.get("additionalProperties")) {
                Some(schema) => self.hold(value, schema, &at, look),
                None => look.faults.push(format!("{at}: the schema does not name it")),
            }
        }
    }

    fn hold_array(&self, value: &Value, items: &Value, at: &str, look: &mut Look) {
        let Some(array) = value.as_array().filter(|array| !array.is_empty()) else {
            return look.faults.push(format!("{at}: {value} is no list"));
        };
        for (place, value) in array.iter().enumerate() {
            self.hold(value, items, &format!("{at}/{place}"), look);
        }
    }
}

fn hold_string(value: &Value, schema: &serde_json::Map<String, Value>, at: &str, look: &mut Look) {
    let Some(string) = value.as_str().filter(|string| !string.is_empty()) else {
        return look.faults.push(format!("{at}: {value} is no string"));
    };
    if let Some(kind) = schema.get("x-id-of").and_then(Value::as_str) {
        look.named.insert((kind.to_owned(), string.to_owned()));
    }
    let is_right = match schema.get("format").and_then(Value::as_str) {
        Some("uri") => string.contains("://") && !string.contains(' '),
        Some("date") => string.parse::<jiff::civil::Date>().is_ok(),
        _ => true,
    };
    if !is_right {
        look.faults.push(format!("{at}: {string}"));
    }
    let own = string.strip_prefix(BASE).filter(|_| schema.get("format").is_some());
    look.urls.extend(own.map(str::to_owned));
}

/// The data and what was found in each file, by path.
fn looked<'d>(data: &'d BTreeMap<String, Value>) -> BTreeMap<&'d str, Look> {
    let is_data = |path: &&String| path.split_once('.').is_some_and(|(_, ending)| ending == "json");
    let look = |path: &'d String| {
        let value: &Value = &data[path];
        let schema = value["$schema"].as_str().unwrap();
        let root = &data[schema.strip_prefix(BASE).unwrap()];
        assert_eq!(root["$id"], schema);
        let mut look = Look::default();
        Schema { root }.hold(value, root, "", &mut look);
        (path.as_str(), look)
    };
    data.keys().filter(is_data).map(look).collect()
}

#[test]
fn every_file_is_as_its_schema_says() {
    let data = real().data();
    let looked = looked(&data);
    assert_eq!(looked.len(), 2 + real().studio.site.programmes.len());
    for (path, look) in looked {
        assert!(look.faults.is_empty(), "{path}: {:#?}", look.faults);
    }
}

#[test]
fn every_id_leads_somewhere_in_the_same_file() {
    let data = real().data();
    for (path, look) in looked(&data) {
        let lost: Vec<_> = look.named.difference(&look.things).collect();
        assert!(lost.is_empty(), "{path}: {lost:?}");
        assert!(path == "data/index.json" || !look.named.is_empty(), "{path}");
    }
}

#[test]
fn every_page_of_a_service_a_goal_or_a_party_is_in_the_data_and_every_address_is_there() {
    let data = real().data();
    let told: BTreeSet<String> = looked(&data).into_values().flat_map(|look| look.urls).collect();
    let pages: BTreeSet<&str> = real().addresses().collect();
    let file = |url: &str| {
        let page = url.split_once('#').map_or(url, |(page, _)| page);
        if page.ends_with('/') { format!("{page}index.html") } else { page.to_owned() }
    };
    for url in &told {
        let file = file(url);
        assert!(pages.contains(&*file) || data.contains_key(&file), "{url}");
    }
    let told: BTreeSet<String> = told.iter().map(|url| file(url)).collect();
    let mut n_things = 0;
    for page in pages {
        let folders: Vec<&str> = page.split('/').collect();
        let is_thing =
            matches!(folders[..], [_, _, "services" | "goals", _, _] | [_, "parties", _, _]);
        assert!(!is_thing || told.contains(page), "{page}");
        n_things += usize::from(is_thing);
    }
    assert!(n_things > 100, "{n_things}");
}

#[test]
fn places_on_pages_are_there() {
    let data = real().data();
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for url in looked(&data).into_values().flat_map(|look| look.urls) {
        let Some((page, place)) = url.split_once('#') else { continue };
        if page.starts_with("fi/") {
            places.entry(format!("{page}index.html")).or_default().push(place.to_owned());
        }
    }
    assert!(places.len() > 10, "{}", places.len());
    for (page, places) in places {
        let html = real().page(&page);
        for place in places {
            assert!(html.contains(&format!("id=\"{place}\"")), "{page}#{place}");
        }
    }
}

#[test]
fn a_machine_translation_is_told_as_one() {
    let data = real().data();
    let title = &data["data/programmes/kuopio-2025.json"]["title"];
    assert_eq!(title["origin"]["sv"], "machine", "{title}");
    assert!(title["fi"].is_string() && title["origin"].get("fi").is_none(), "{title}");
}

#[test]
fn services_goals_and_principles_say_what_they_said() {
    let data = real().data();
    let pick = |programme: &str, list: &str, id: &str| {
        let list = data[&format!("data/programmes/{programme}.json")][list].as_array().unwrap();
        let one = list.iter().find(|one| one["id"] == id).unwrap();
        serde_json::to_string_pretty(one).unwrap()
    };
    let picks = [
        ("kuopio-service", pick("kuopio-2025", "services", "monialainen-arviointi")),
        ("vaasa-goal", pick("vaasa-2019-2022", "goals", "digiystavatoiminta")),
    ];
    hold("data", picks.into_iter());
}

/// What search engines are told on a page.
fn linked(address: &str) -> String {
    let page = real().page(address);
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    let value: Value = serde_json::from_str(json).unwrap();
    serde_json::to_string_pretty(&value).unwrap()
}

#[test]
fn search_engines_are_told_what_they_were_told() {
    let pages = [
        ("linked-service.fi", "fi/kuopio-2025/services/monialainen-arviointi/index.html"),
        ("linked-party.sv", "sv/parties/vaasan-welcome-office/index.html"),
        ("linked-goal.fi", "fi/vaasa-2019-2022/goals/digiystavatoiminta/index.html"),
    ];
    hold("data", pages.into_iter().map(|(name, address)| (name, linked(address))));
}

#[test]
fn the_files_that_the_catalogue_names_are_built() {
    let project = Project::new();
    project.run(&["build"]).ends_with(0);
    let catalogue: Value =
        serde_json::from_str(&project.read("public/data/catalog.jsonld")).unwrap();
    let mut forms = BTreeSet::new();
    for file in catalogue["dcat:dataset"][0]["dcat:distribution"].as_array().unwrap() {
        let url = file["dcat:downloadURL"]["@id"].as_str().unwrap();
        let path = url.strip_prefix("https://koe.example/").unwrap();
        assert!(project.root().join("public").join(path).is_file(), "{path}");
        forms.insert(url.rsplit_once('.').unwrap().1);
    }
    assert!(forms.contains("json") && forms.contains("csv"), "{forms:?}");
}

#[test]
fn a_small_site_says_what_it_said() {
    let project = Project::new();
    project.run(&["build"]).ends_with(0);
    let read = |path: &str| {
        let value: Value =
            serde_json::from_str(&project.read(&format!("public/data/{path}"))).unwrap();
        serde_json::to_string_pretty(&value).unwrap()
    };
    let files = [
        ("small-programme", read("programmes/koe.json")),
        ("small-index", read("index.json")),
        ("small-catalogue", read("catalog.jsonld")),
    ];
    hold("data", files.into_iter());
}
