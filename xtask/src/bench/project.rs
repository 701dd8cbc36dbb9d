//! Writes the country down as a kotosivu project: TOML, Markdown, and PO catalogues for the
//! translations of what stands in TOML.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::bench::national::{
    Arrangement, GROUPS, Goal, Municipality, Party, Section, Service, THEMES, municipality,
    site_title,
};
use crate::bench::prose::{LANGUAGES, Said, said};

/// Writes a project of so many municipalities into an empty or missing folder.
pub(crate) fn write(root: &Path, municipalities: usize) -> Result<()> {
    put(root, "kotosivu.toml", &site())?;
    let mut registry = Catalogue::default();
    put(root, "programmes/registry/yhteiset.toml", &shared(&mut registry))?;
    for place in 0..municipalities {
        let municipality = municipality(place);
        let path = format!("programmes/registry/{}.toml", municipality.slug);
        put(root, &path, &parties(&municipality, &mut registry))?;
        programme(root, &municipality)?;
    }
    registry.put(root, "programmes/registry")
}

/// The file in which [`edit`] changes a record.
pub(crate) const EDITED: &str = "programmes/kunta-001/services.toml";

/// The page of that record, below the site's root.
pub(crate) const EDITED_PAGE: &str = "fi/kunta-001/services/palvelutarpeen-arviointi/index.html";

/// Changes one record: the first service gets this price.
pub(crate) fn edit(root: &Path, price: &str) -> Result<()> {
    let path = root.join(EDITED);
    let text = fs::read_to_string(&path)?;
    let start = text.find("price = \"").context("no price to edit")? + "price = \"".len();
    let end = start + text[start..].find('"').context("a price without an end")?;
    fs::write(&path, format!("{}{price}{}", &text[..start], &text[end..]))?;
    Ok(())
}

/// Translations, language by language, as they come.
#[derive(Default)]
struct Catalogue {
    entries: [String; 2],
}

impl Catalogue {
    /// The TOML string of a text at the field `path`; its translations are kept.
    fn text(&mut self, path: &str, said: &Said) -> String {
        let [original, translations @ ..] = said;
        for (entries, translation) in self.entries.iter_mut().zip(translations) {
            let _ = write!(
                entries,
                "\nmsgctxt \"{path}\"\nmsgid \"{original}\"\nmsgstr \"{translation}\"\n"
            );
        }
        format!("\"{original}\"")
    }

    fn put(&self, root: &Path, folder: &str) -> Result<()> {
        for (language, entries) in LANGUAGES[1..].iter().zip(&self.entries) {
            let head = format!(
                "msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n\
                 \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            );
            put(root, &format!("{folder}/translations/{language}.po"), &(head + entries))?;
        }
        Ok(())
    }
}

fn site() -> String {
    let [title, ..] = site_title();
    format!(
        "title = \"{title}\"\nbase_url = \"https://kotosivu.example/\"\n\
         languages = [\"fi\", \"sv\", \"en\"]\nfeedback = \"palaute@kotosivu.example\"\n"
    )
}

fn shared(catalogue: &mut Catalogue) -> String {
    let title = said([
        "Laki kotoutumisen edistämisestä",
        "Lag om främjande av integration",
        "Integration Act",
    ]);
    let title = catalogue.text("law.kotoutumislaki.title", &title);
    let mut toml = format!(
        "[[law]]\nid = \"kotoutumislaki\"\nnumber = \"681/2023\"\ntitle = {title}\n\
         abbreviation = [\"KotoL\"]\nurl = \"https://www.finlex.fi/fi/lainsaadanto/2023/681\"\n"
    );
    for (noun, things) in [("client_group", &GROUPS[..]), ("theme", &THEMES[..])] {
        for (place, (id, name)) in things.iter().enumerate() {
            // The law of the first group tells that the employment authority serves it.
            let law = match (noun, place) {
                ("client_group", 0) => "law = [\"KotoL 14 § 1 mom. 1 k\"]\n",
                _ => "",
            };
            let path = format!("{}.{id}.name", noun.replace('_', "-"));
            let name = catalogue.text(&path, &said(*name));
            let _ = write!(toml, "\n[[{noun}]]\nid = \"{id}\"\nname = {name}\n{law}");
        }
    }
    toml
}

fn parties(municipality: &Municipality, catalogue: &mut Catalogue) -> String {
    let owner = &municipality.parties[0].slug;
    municipality.parties.iter().enumerate().fold(String::new(), |mut toml, (place, party)| {
        let Party { slug, kind, name, purpose, email } = party;
        let name = catalogue.text(&format!("party.{slug}.name"), name);
        let purpose = catalogue.text(&format!("party.{slug}.purpose"), purpose);
        let parent = if place == 1 { format!("parent = \"{owner}\"\n") } else { String::new() };
        let _ = write!(
            toml,
            "[[party]]\nid = \"{slug}\"\nkind = \"{kind}\"\nname = {name}\n{parent}\
             purpose = {purpose}\ncontact = {{ email = \"{email}\" }}\n\n"
        );
        toml
    })
}

fn programme(root: &Path, municipality: &Municipality) -> Result<()> {
    let folder = format!("programmes/{}", municipality.slug);
    let mut catalogue = Catalogue::default();
    put(root, &format!("{folder}/programme.toml"), &head(municipality, &mut catalogue))?;
    let services = municipality.services.iter().map(|it| service(municipality, it, &mut catalogue));
    put(root, &format!("{folder}/services.toml"), &services.collect::<String>())?;
    let goals = municipality.goals.iter().map(|it| goal(municipality, it, &mut catalogue));
    put(root, &format!("{folder}/goals.toml"), &goals.collect::<String>())?;
    for section in &municipality.sections {
        sections(root, municipality, section, &mut catalogue)?;
    }
    catalogue.put(root, &folder)
}

fn head(municipality: &Municipality, catalogue: &mut Catalogue) -> String {
    let Municipality { name, title, summary, parties, .. } = municipality;
    let title = catalogue.text("programme.title", title);
    let summary = catalogue.text("programme.summary", summary);
    let groups = GROUPS.map(|(id, _)| format!("\"{id}\"")).join(", ");
    format!(
        "kind = \"actions\"\ntitle = {title}\nshort = {{ fi = \"{name}\", sv = \"{name}\", en = \"{name}\" }}\n\
         summary = {summary}\nlanguages = [\"fi\", \"sv\", \"en\"]\nmunicipalities = [\"{}\"]\n\
         period = \"2025–2028\"\ndate = 2025-01-01\nstate = \"approved\"\npublisher = \"{}\"\n\
         coordinator = \"{}\"\nsteering = [\"{}\"]\nreferral_contact = \"{}\"\n\
         publicity = \"public\"\nlaw = [\"KotoL 12 §\"]\nclient_groups = [{groups}]\n\n\
         [[decision]]\nbody = \"{}\"\ndate = 2025-01-01\nkind = \"approved\"\n\
         section = \"§ 1\"\ncase = \"1/2025\"\n\n[reporting]\nevery = \"vuosi\"\nto = [\"{}\"]\n",
        parties[0].slug,
        parties[0].slug,
        parties[1].slug,
        parties[7].slug,
        parties[1].slug,
        parties[7].slug,
        parties[7].slug,
    )
}

fn service(municipality: &Municipality, service: &Service, catalogue: &mut Catalogue) -> String {
    let path = format!("service.{}", service.slug);
    let mut text = |field: &str, said: &Said| catalogue.text(&format!("{path}.{field}"), said);
    let category = if service.statutory.is_some() { "statutory" } else { "other" };
    let mut toml =
        format!("[[service]]\nid = \"{}\"\nname = {}\n", service.slug, text("name", &service.name));
    let _ = writeln!(toml, "category = \"{category}\"");
    if let Some(kind) = service.statutory {
        let _ = writeln!(toml, "statutory = \"{kind}\"");
    }
    let [first, second] = service.laws;
    let _ = writeln!(toml, "law = [\"{first}\", \"{second}\"]");
    let _ = writeln!(toml, "text = {}", text("text", &service.text));
    let _ = writeln!(toml, "section = \"{}\"", municipality.sections[service.section].slug);
    let _ = writeln!(toml, "languages = [\"fi\", \"sv\", \"en\"]");
    let _ = writeln!(toml, "price = {}", text("price", &service.price));
    let _ = writeln!(toml, "apply = {}", text("apply", &service.apply));
    let _ = writeln!(toml, "hours = {}\n", text("hours", &service.hours));
    let link = text("link.1.text", &service.link);
    let _ = writeln!(
        toml,
        "[[service.link]]\ntext = {link}\nurl = \"https://kunta.example/{}\"\n",
        service.slug
    );
    let channel = text("channel.1.name", &service.channel);
    let _ = writeln!(toml, "[[service.channel]]\nname = {channel}\n");
    for (place, rule) in (1..).zip(&service.rules) {
        let words = text(&format!("eligibility.{place}.text"), &rule.text);
        let _ = writeln!(
            toml,
            "[[service.eligibility]]\ntext = {words}\nstrength = \"{}\"\nclient_groups = [\"{}\"]\nlimit = \"3 v\"\n",
            rule.strength, GROUPS[rule.group].0
        );
    }
    for cell in &service.arrangements {
        toml += &arrangement(municipality, cell, &path, catalogue);
    }
    toml
}

fn arrangement(
    municipality: &Municipality,
    cell: &Arrangement,
    path: &str,
    catalogue: &mut Catalogue,
) -> String {
    let group = GROUPS[cell.group].0;
    let text = catalogue.text(&format!("{path}.arrangement.{group}.text"), &cell.text);
    let party = |place: usize| &municipality.parties[place].slug;
    format!(
        "[[service.arrangement]]\nfor = \"{group}\"\norganiser = [\"{}\"]\nprovider = [\"{}\"]\n\
         delivery = [{{ mode = \"{}\" }}]\ntext = {text}\n\n",
        party(cell.organiser),
        party(cell.provider),
        cell.mode
    )
}

fn goal(municipality: &Municipality, goal: &Goal, catalogue: &mut Catalogue) -> String {
    let path = format!("goal.{}", goal.slug);
    let mut text = |field: &str, said: &Said| catalogue.text(&format!("{path}.{field}"), said);
    let party = |place: usize| &municipality.parties[place].slug;
    let mut toml = format!(
        "[[goal]]\nid = \"{}\"\ntheme = \"{}\"\nname = {}\noutcome = {}\nlead = [\"{}\"]\n\
         partners = [\"{}\"]\nschedule = \"{}\"\n\n",
        goal.slug,
        THEMES[goal.theme].0,
        text("name", &goal.name),
        text("outcome", &goal.outcome),
        party(goal.lead),
        party(goal.partner),
        goal.schedule
    );
    for (place, indicator) in (1..).zip(&goal.indicators) {
        let id = format!("mittari-{place}");
        let words = text(&format!("indicator.{id}.text"), indicator);
        let _ = writeln!(toml, "[[goal.indicator]]\nid = \"{id}\"\ntext = {words}\n");
    }
    for measure in &goal.measures {
        let words = text(&format!("measure.{}.text", measure.slug), &measure.text);
        let _ = writeln!(
            toml,
            "[[goal.measure]]\nid = \"{}\"\ntext = {words}\nschedule = \"{}\"\nlead = [\"{}\"]\n",
            measure.slug,
            measure.schedule,
            party(measure.lead)
        );
    }
    toml
}

/// A section in every language: the first with its front matter, the others beside it.
fn sections(
    root: &Path,
    municipality: &Municipality,
    section: &Section,
    catalogue: &mut Catalogue,
) -> Result<()> {
    let title = catalogue.text(&format!("content.{}.title", section.slug), &section.title);
    let services =
        section.services.map(|place| format!("\"{}\"", municipality.services[place].slug));
    let front = format!(
        "+++\ntitle = {title}\nnumber = \"{}\"\nlaw = [\"{}\"]\nservices = [{}]\n+++\n\n",
        section.number,
        section.law,
        services.join(", ")
    );
    let folder = format!("content/{}", municipality.slug);
    for (place, language) in LANGUAGES.iter().enumerate() {
        let body = body(municipality, section, place);
        match place {
            0 => put(root, &format!("{folder}/{}.md", section.slug), &(front.clone() + &body))?,
            _ => put(root, &format!("{folder}/{}.{language}.md", section.slug), &body)?,
        }
    }
    Ok(())
}

/// The text of a section in one language, by its place: paragraphs, a heading, a list, a link.
fn body(municipality: &Municipality, section: &Section, language: usize) -> String {
    let service = &municipality.services[section.services[0]];
    let link = format!("[{}](service:{})", service.name[language], service.slug);
    section_body(section, language, &link)
}

/// The Markdown that both generators are given; only links are written differently.
pub(crate) fn section_body(section: &Section, language: usize, link: &str) -> String {
    let mut markdown = String::new();
    for (place, paragraph) in section.paragraphs.iter().enumerate() {
        if place == 2 {
            let _ = write!(markdown, "## {}\n\n", section.bullets[0][language]);
        }
        let _ = write!(markdown, "{}\n\n", paragraph[language]);
    }
    for bullet in &section.bullets {
        let _ = writeln!(markdown, "- {}", bullet[language]);
    }
    markdown + "\n" + link + "\n"
}

/// Writes a file and the folders above it.
pub(crate) fn put(root: &Path, path: &str, text: &str) -> Result<()> {
    let path = root.join(path);
    let folder = path.parent().context("a file without a folder")?;
    fs::create_dir_all(folder)?;
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}
