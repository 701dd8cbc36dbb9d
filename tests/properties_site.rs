//! Whatever the words of a programme are, its site holds together.
//!
//! Small projects are generated with odd words, right-to-left scripts and ids that pages use
//! themselves; every page must pass the audit, and how the records lie in files must not show.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use kotosivu::address::Address;
use kotosivu::diag::{Code, Diagnostics};
use kotosivu::disk::Tree;
use kotosivu::studio::{self, Dressed, Studio};
use kotosivu::survey::{self, Survey};
use kotosivu::{audit, build};

use crate::project::Project;

/// What means something to HTML, to Markdown, to templates or to the direction of text.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "sana", "två ord", "Åå", "مرحبا", "שלום", "ไทย", "😀", "e\u{301}", "\u{ad}", "\u{200f}", "\u{202e}",
    "<b>", "</td>", "<script>", "-->", "&amp;", "&", "<", ">", "\"", "'", "{{ x }}", "{% endblock %}",
    "{", "*", "_", "`", "#", "|", "\\", "%20", "§", "–", " ", "  ", "[ ]", "1.", "-", ":", "https://a.fi",
    "[k](party:p0)", "[r](group:g0)",
];

/// Pieces that only prose has.
#[rustfmt::skip]
const PROSE: &[&str] = &[
    "\n\n", "\n", "\n\n## Otsikko\n\n", "\n\n## Otsikko\n\n### Ala\n\n", "\n\n- a\n- b\n\n", "\n\n1. a\n\n",
    "\n\n: Taulukko\n\n| a | b |\n|---|---|\n| c | d |\n\n", "[^1]", "\n\n[^1]: Viite\n\n", "\n\n> a\n\n", "[v](https://b.fi/)",
];

/// Ids, among them such as pages give to parts of their own.
const IDS: &[&str] =
    &["a", "a-b", "content", "matrix", "main", "facts", "eligibility", "all", "other", "statutory"];

fn words() -> impl Strategy<Value = String> {
    let piece = select(PIECES);
    prop::collection::vec(piece, 0..6).prop_map(|pieces| format!("S{}", pieces.concat()))
}

fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![select(PIECES), select(PROSE)];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| format!("Teksti {}", pieces.concat()))
}

/// A TOML string. None of the pieces needs an escape that JSON and TOML write differently.
fn quoted(words: &str) -> String {
    serde_json::to_string(words).unwrap()
}

/// A text, in one language or in two.
fn text() -> impl Strategy<Value = String> {
    (words(), prop::option::of(words())).prop_map(|(original, arabic)| match arabic {
        None => quoted(&original),
        Some(arabic) => format!("{{ fi = {}, ar = {} }}", quoted(&original), quoted(&arabic)),
    })
}

fn ids(most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(IDS, 0..=most).prop_shuffle()
}

/// The lines of a party but its id, to stand below its heading.
fn party() -> impl Strategy<Value = String> {
    let kind = select(&["kunta", "yksikkö", "verkosto", "hyvinvointialue"][..]);
    (text(), prop::option::of(text()), prop::option::of(text()), kind).prop_map(
        |(name, short, purpose, kind)| {
            let mut lines = format!("name = {name}\nkind = \"{kind}\"\n");
            let optional = [("short", short), ("purpose", purpose)];
            for (key, text) in optional.into_iter().filter_map(|(key, text)| Some((key, text?))) {
                writeln!(lines, "{key} = {text}").unwrap();
            }
            lines
        },
    )
}

fn service(id: &'static str) -> impl Strategy<Value = String> {
    let category = select(&["lakisääteinen", "muu"][..]);
    let cell = prop_oneof![
        text().prop_map(|text| format!("text = {text}\n")),
        (text(), text()).prop_map(|(text, note)| {
            format!(
                "organiser = [\"p0\", \"p1\"]\nprovider = \"p1\"\ntext = {text}\nnote = {note}\n"
            )
        }),
        Just("state = \"ei kerrota\"\n".to_owned()),
    ];
    let cells = subsequence(vec!["g0", "g1"], 0..=2)
        .prop_flat_map(move |groups| {
            let cells = vec![cell.clone(); groups.len()];
            (Just(groups), cells)
        })
        .prop_map(|(groups, cells)| {
            let cells = groups.iter().zip(cells);
            let tables = cells
                .map(|(group, cell)| format!("[[service.arrangement]]\nfor = \"{group}\"\n{cell}"));
            tables.collect::<String>()
        });
    (text(), text(), category, prop::option::of(text()), cells).prop_map(
        move |(name, lead, category, rule, cells)| {
            let rule = rule.map(|rule| {
                format!("[[service.eligibility]]\ntext = {rule}\nclient_groups = \"g0\"\nlimit = \"3 v\"\n")
            });
            format!(
                "[[service]]\nid = \"{id}\"\nname = {name}\ntext = {lead}\ncategory = \"{category}\"\n\
                 law = \"KotoL 14 §\"\n{}{cells}",
                rule.unwrap_or_default()
            )
        },
    )
}

fn goal(id: &'static str) -> impl Strategy<Value = String> {
    let schedule =
        select(&["2025", "jatkuva", "2025–2026", "kevät 2026, jatkuva", "ei päätetty"][..]);
    let measure = (text(), prop::option::of(schedule.clone()), prop::option::of(text()))
        .prop_map(|(text, schedule, indicator)| {
            let schedule = schedule.map(|schedule| format!("schedule = \"{schedule}\"\n"));
            let indicator = indicator.map(|indicator| {
                format!("[[goal.measure.indicator]]\nid = \"i\"\ntext = {indicator}\n")
            });
            format!(
                "text = {text}\n{}{}",
                schedule.unwrap_or_default(),
                indicator.unwrap_or_default()
            )
        })
        .boxed();
    let measures =
        ids(3).prop_flat_map(move |ids| (Just(ids.clone()), vec![measure.clone(); ids.len()]));
    (text(), schedule, measures).prop_map(move |(name, schedule, (ids, measures))| {
        let measures = ids.iter().zip(measures);
        let tables =
            measures.map(|(id, lines)| format!("[[goal.measure]]\nid = \"{id}\"\n{lines}"));
        format!(
            "[[goal]]\nid = \"{id}\"\ntheme = \"tyo\"\nname = {name}\nlead = \"p1\"\n\
             schedule = \"{schedule}\"\n{}",
            tables.collect::<String>()
        )
    })
}

fn principles() -> impl Strategy<Value = String> {
    (text(), text(), prose(), text()).prop_map(|(title, statement, prose, bullet)| {
        format!(
            "[[principle_group]]\nid = \"all\"\ntitle = {title}\n[[principle_group.principle]]\n\
             id = \"a\"\nstatement = {statement}\nprose = {}\nbullets = [{bullet}]\n\
             responsible = [{{ party = \"p0\" }}]\n",
            quoted(&prose)
        )
    })
}

fn duties() -> impl Strategy<Value = String> {
    (text(), text(), text(), text()).prop_map(|(duty, title, joint, row)| {
        format!(
            "[[duty]]\nid = \"a\"\nactor = \"p0\"\nlevel = \"strateginen\"\ntext = {duty}\n\
             [[coverage]]\nid = \"a\"\ntitle = {title}\norganisers = [\"p0\", \"p1\"]\njoint = {joint}\n\
             joint_state = \"avoin kysymys\"\n[[coverage.row]]\nid = \"a\"\nname = {row}\n\
             statutory = true\nby = \"p1\"\njoint = true\n"
        )
    })
}

/// Records one by one, in order: services, goals, principles and duties.
fn records() -> impl Strategy<Value = Vec<String>> {
    let services = ids(3)
        .prop_flat_map(|ids| ids.into_iter().map(|id| service(id).boxed()).collect::<Vec<_>>());
    let goals =
        ids(3).prop_flat_map(|ids| ids.into_iter().map(|id| goal(id).boxed()).collect::<Vec<_>>());
    let others = (prop::option::of(principles()), prop::option::of(duties()));
    (services, goals, others).prop_map(|(services, goals, (principles, duties))| {
        services.into_iter().chain(goals).chain(principles).chain(duties).collect()
    })
}

fn chapters() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec((text(), prose()), 0..3).prop_map(|chapters| {
        let numbered = (1..).zip(chapters);
        let files = numbered.map(|(number, (title, prose))| {
            format!("+++\ntitle = {title}\nnumber = \"{number}\"\n+++\n{prose}\n")
        });
        files.collect()
    })
}

/// A project: what is the same however its records lie in files, and those records.
#[derive(Debug, Clone)]
struct Sample {
    files: Vec<(String, String)>,
    records: [Vec<String>; 2],
}

fn sample() -> impl Strategy<Value = Sample> {
    let names = (party(), party(), text(), text(), text(), text(), text());
    (names, records(), records(), chapters()).prop_map(|(names, first, second, chapters)| {
        let (p0, p1, g0, g1, theme, title, site) = names;
        let mut files = vec![
            ("kotosivu.toml".to_owned(), format!(
                "title = {site}\nbase_url = \"https://koe.example/alla/\"\n\
                 languages = [\"fi\", \"sv\", \"ar\"]\nfeedback = \"a@koe.example\"\n"
            )),
            ("programmes/registry/parties.toml".to_owned(), format!(
                "[[party]]\nid = \"p0\"\n{p0}[[party]]\nid = \"p1\"\nparent = \"p0\"\n{p1}"
            )),
            ("programmes/registry/client-groups.toml".to_owned(), format!(
                "[[client_group]]\nid = \"g0\"\nname = {g0}\n[[client_group]]\nid = \"g1\"\nname = {g1}\n"
            )),
            ("programmes/registry/themes.toml".to_owned(), format!("[[theme]]\nid = \"tyo\"\nname = {theme}\n")),
        ];
        for (slug, languages) in [("koe", "\"fi\", \"ar\""), ("toinen", "\"fi\", \"sv\"")] {
            files.push((format!("programmes/{slug}/programme.toml"), format!(
                "kind = \"yhdistetty\"\ntitle = {title}\nlanguages = [{languages}]\nmunicipalities = \"p0\"\n\
                 date = 2025-01-01\nstate = \"arkistoitu\"\npublisher = \"p0\"\npublicity = \"julkinen\"\n\
                 client_groups = [\"g0\", \"g1\"]\n"
            )));
        }
        let chapters = chapters.into_iter().zip(IDS);
        files.extend(chapters.map(|(text, id)| (format!("content/koe/luku-{id}.md"), text)));
        Sample { files, records: [first, second] }
    })
}

impl Sample {
    /// The project with all records of a programme in one file.
    fn in_one_file(&self) -> Vec<(String, String)> {
        let one = |(slug, records): (&str, &Vec<String>)| {
            (format!("programmes/{slug}/parts.toml"), records.join("\n"))
        };
        let parts = ["koe", "toinen"].into_iter().zip(&self.records).map(one);
        self.files.iter().cloned().chain(parts).collect()
    }

    /// The project with each record in a file of its own.
    fn in_many_files(&self) -> Vec<(String, String)> {
        let mut files = self.files.clone();
        for (slug, records) in ["koe", "toinen"].into_iter().zip(&self.records) {
            let numbered = (10..).zip(records);
            files.extend(numbered.map(|(number, record)| {
                (format!("programmes/{slug}/osat/{number}.toml"), record.clone())
            }));
        }
        files
    }
}

/// A project opened as a build opens it.
struct Opened {
    _project: Project,
    tree: Tree,
    survey: Survey,
    studio: Studio,
}

/// Lays these files over the base of the cases, without its own programme, and opens the project.
fn open<'a>(files: impl IntoIterator<Item = &'a (String, String)>) -> Opened {
    let project = Project::new()
        .without("programmes/koe")
        .without("content/koe")
        .file("themes/koto/labels/ar.ftl", include_str!("../themes/koto/labels/en.ftl"));
    files.into_iter().for_each(|(path, text)| project.write(path, text));
    let tree = Tree::scan(&project.root(), &mut Diagnostics::default()).unwrap();
    let survey = survey::survey(&tree, &survey::Options::new(date(2026, 11, 22)), None);
    let studio = Studio::open(&tree, &survey, dressed(&tree, &survey)).unwrap();
    Opened { _project: project, tree, survey, studio }
}

/// The theme, made ready once: all samples have the same languages.
fn dressed(tree: &Tree, survey: &Survey) -> Dressed {
    static DRESSED: OnceLock<Dressed> = OnceLock::new();
    DRESSED.get_or_init(|| studio::dress(tree, survey.site.as_ref().unwrap())).clone()
}

impl Opened {
    fn pages(&self) -> BTreeMap<String, String> {
        let pages = self.studio.plan.iter().map(|(address, stop)| {
            let id = stop.page.programme();
            let programme = id.map(|id| self.survey.programme(&self.tree, id).unwrap());
            let html = self.studio.render(stop, programme.as_deref()).unwrap();
            (address.as_str().to_owned(), String::from_utf8(html).unwrap())
        });
        pages.collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn every_page_of_any_programme_passes_the_audit(sample in sample()) {
        let opened = open(&sample.in_one_file());
        // HTML in prose stops a build, but not a preview: it is printed as text.
        let faults = opened.survey.reports.iter().filter(|report| report.diagnostic.is_fault());
        let others = faults.filter(|report| report.diagnostic.code != Code::RawHtml);
        prop_assert_eq!(others.map(|report| &report.diagnostic).next(), None);
        prop_assert_eq!(opened.survey.site.as_ref().unwrap().programmes.len(), 2);
        let found = build::audit(&opened.tree, &opened.survey, &opened.studio);
        prop_assert!(found.is_empty(), "{:?}", found);
        for (address, html) in opened.pages() {
            prop_assert_eq!(html.matches("<h1").count(), 1, "{}", address);
        }
    }

    #[test]
    fn how_records_lie_in_files_does_not_show(sample in sample()) {
        let pages = open(&sample.in_one_file()).pages();
        let other = open(sample.in_many_files().iter().rev()).pages();
        for ((address, html), (other_address, other_html)) in pages.iter().zip(&other) {
            prop_assert_eq!(address, other_address);
            prop_assert_eq!(html, other_html, "{}", address);
        }
        prop_assert_eq!(pages.len(), other.len());
    }
}

fn address() -> impl Strategy<Value = Address> {
    let folder = select(&["fi", "sv", "a", "ab", "a-b", "services", "index.html"][..]);
    let file = select(&["index.html", "404.html", "", "a"][..]);
    (prop::collection::vec(folder, 0..5), file).prop_map(|(folders, file)| {
        let path: Vec<&str> = folders.into_iter().chain([file]).collect();
        Address::parse(&path.join("/")).unwrap()
    })
}

/// Where a relative link leads from a page, as a browser follows it.
fn followed(from: &str, link: &str) -> String {
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(path.pop().expect("a link does not leave the site")),
            part => path.push(part),
        }
    }
    path.join("/")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn what_was_read_as_an_address_is_read_as_the_same_again(
        path in prop_oneof!["[a-z./?#\\\\]{0,12}", any::<String>()],
    ) {
        if let Ok(address) = Address::parse(&path) {
            for again in [address.as_str(), address.public(), &format!("/{address}")] {
                prop_assert_eq!(Address::parse(again), Ok(address.clone()));
            }
            let parts: Vec<&str> = address.as_str().split('/').collect();
            prop_assert!(!parts.contains(&"..") && !Path::new(address.as_str()).is_absolute());
        }
    }

    #[test]
    fn a_link_followed_leads_to_its_target(from in address(), to in address()) {
        prop_assert_eq!(followed(from.as_str(), &from.link_to(&to)), to.as_str());
        let root = Address::parse("index.html").unwrap();
        prop_assert_eq!(followed(from.as_str(), &format!("{}index.html", from.root())), root.as_str());
    }

    #[test]
    fn the_audit_knows_every_link_between_planned_pages(from in address(), to in address()) {
        let html = format!("<main><a href=\"{}\">a</a></main>", from.link_to(&to));
        let page = audit::read(from.as_str(), &html);
        let outputs = [&from, &to].map(|address| address.as_str().to_owned());
        prop_assert_eq!(audit::links(&[page], &outputs.into(), "https://a.fi/"), []);
    }
}
