//! Small programmes for the tests of rules: written as officers write them, resolved, asked.

use std::sync::Arc;

use jiff::civil::{Date, date};

use crate::check::{self, rules};
use crate::diag::{Arg, Code, Diagnostics, Severity};
use crate::source::{FileId, SourceFile, Sources};

const SITE: &str = r#"
title = "Kokeilu"
base_url = "https://kokeilu.example/"
languages = ["fi", "sv", "en"]
"#;

const REGISTRY: &str = r#"
[[law]]
id = "kotoutumislaki"
number = "681/2023"
title = "Laki kotoutumisen edistämisestä"
abbreviation = ["KotoL"]

[[law]]
id = "vanha-laki"
number = "1386/2010"
title = "Laki kotoutumisen edistämisestä"
abbreviation = ["vanha KotoL"]

[[client_group]]
id = "tyonhakijat"
name = "Työnhakijat"
law = ["KotoL 14 § 1 mom. 1 k"]

[[client_group]]
id = "muut"
name = "Muut"
law = ["KotoL 3 §"]

[[client_group]]
id = "suojelua-saavat"
name = "Suojelua saavat"
law = ["KotoL 14 § 1 mom. 2 k"]

[[client_group]]
id = "kiintiopakolaiset"
name = "Kiintiöpakolaiset"
parent = "suojelua-saavat"

[[client_group]]
id = "kotivanhemmat"
name = "Kotivanhemmat"
law = ["KotoL 14 § 1 mom. 3 k"]

[[client_group]]
id = "kaikki"
name = "Kaikki"
law = ["KotoL 10 §"]

[[party]]
id = "kaupunki"
kind = "kunta"
name = "Kaupunki"
municipality_code = "297"
contact = { email = "kirjaamo@kaupunki.example" }

[[party]]
id = "yksikko"
kind = "yksikkö"
name = "Yksikkö"
parent = "kaupunki"

[[party]]
id = "naapuri"
kind = "kunta"
name = "Naapuri"
municipality_code = "402"

[[party]]
id = "vaasa"
kind = "kunta"
name = "Vaasan kaupunki"
municipality_code = "905"

[[party]]
id = "inari"
kind = "kunta"
name = "Inari"

[[party]]
id = "helsinki"
kind = "kunta"
name = "Helsinki"
municipality_code = "091"

[[party]]
id = "viranomainen"
kind = "työvoimaviranomainen"
name = "Työvoimaviranomainen"

[[party]]
id = "tiimi"
kind = "yksikkö"
name = "Tiimi"
parent = "viranomainen"

[[party]]
id = "hva"
kind = "hyvinvointialue"
name = "Hyvinvointialue"

[[party]]
id = "sosiaalityo"
kind = "yksikkö"
name = "Sosiaalityö"
parent = "hva"

[[party]]
id = "yhdistys"
kind = "järjestö"
name = "Yhdistys"

[[theme]]
id = "tyo"
name = "Työ"
"#;

/// What every head has unless it says otherwise itself.
const DEFAULTS: [(&str, &str); 6] = [
    ("title", "title = \"Ohjelma\""),
    ("languages", "languages = [\"fi\"]"),
    ("publisher", "publisher = \"kaupunki\""),
    ("publicity", "publicity = \"julkinen\""),
    ("state", "state = \"hyväksytty\""),
    ("date", "date = 2025-03-01"),
];

/// A small programme under trial.
pub(super) struct Trial {
    head: String,
    parts: String,
    section: Option<String>,
    translation: Option<String>,
    today: Date,
}

impl Trial {
    /// A programme of the city with these services.
    pub(super) fn of_services(services: &str) -> Trial {
        Trial::new("kind = \"palvelut\"\nmunicipalities = [\"kaupunki\"]").parts(services)
    }

    /// A programme with this head, whose lists of tables come last.
    pub(super) fn new(head: &str) -> Trial {
        let plain = head.lines().take_while(|line| !line.starts_with('['));
        let says = |key: &str| plain.clone().any(|line| line.starts_with(&format!("{key} =")));
        let missing = DEFAULTS.iter().filter(|(key, _)| !says(key)).map(|(_, line)| *line);
        let lines: Vec<&str> = missing.chain([head]).collect();
        Trial {
            head: lines.join("\n"),
            parts: String::new(),
            section: None,
            translation: None,
            today: date(2026, 11, 22),
        }
    }

    /// The same with these services, goals and duties.
    pub(super) fn parts(mut self, parts: &str) -> Trial {
        parts.clone_into(&mut self.parts);
        self
    }

    /// The same with this Markdown as its one section.
    pub(super) fn section(mut self, markdown: &str) -> Trial {
        self.section = Some(markdown.to_owned());
        self
    }

    /// The same with this English catalogue.
    pub(super) fn translation(mut self, po: &str) -> Trial {
        self.translation = Some(po.to_owned());
        self
    }

    /// The same on another day.
    pub(super) fn on(mut self, today: Date) -> Trial {
        self.today = today;
        self
    }

    /// The findings of one code: their values, and their severity where it is not the code's own.
    pub(super) fn asked(&self, code: Code) -> Vec<String> {
        let mut out = Diagnostics::default();
        let ground =
            sources(&[("kotosivu.toml", SITE), ("programmes/registry/all.toml", REGISTRY)]);
        let folders = ["kokeilu".to_owned()];
        let ground = check::site(&ground, &folders, &mut out);
        let own = self.sources();
        let programme =
            check::programme(&ground.site, &folders, "kokeilu", &own, &mut out).unwrap();
        assert!(!out.has_faults(), "{:?}", out.iter().collect::<Vec<_>>());
        let mut out = Diagnostics::default();
        rules::run(&ground.site, &programme, self.today, &mut out);
        told(&out, code)
    }

    fn sources(&self) -> Sources {
        let mut files = vec![
            ("programmes/kokeilu/programme.toml", self.head.as_str()),
            ("programmes/kokeilu/services.toml", self.parts.as_str()),
        ];
        files.extend(self.section.as_deref().map(|text| ("content/kokeilu/luku.md", text)));
        let catalogue = "programmes/kokeilu/translations/en.po";
        files.extend(self.translation.as_deref().map(|text| (catalogue, text)));
        sources(&files)
    }
}

/// The findings of one code about a site whose settings go on like this.
pub(super) fn asked_of_site(code: Code, settings: &str, today: Date) -> Vec<String> {
    let mut out = Diagnostics::default();
    let settings = format!("{SITE}{settings}");
    let ground = check::site(&sources(&[("kotosivu.toml", &settings)]), &[], &mut out);
    assert!(!out.has_faults(), "{:?}", out.iter().collect::<Vec<_>>());
    let mut out = Diagnostics::default();
    rules::run_site(&ground.site, today, &mut out);
    told(&out, code)
}

fn told(out: &Diagnostics, code: Code) -> Vec<String> {
    let of_code = out.iter().filter(|finding| finding.code == code);
    let told = of_code.map(|finding| {
        let values: Vec<String> = finding.args.iter().map(|(_, value)| plain(value)).collect();
        let own = finding.severity == code.severity();
        format!("{}{}", if own { "" } else { severity(finding.severity) }, values.join(" | "))
    });
    told.collect()
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error: ",
        Severity::Warning => "warning: ",
        Severity::Info => "info: ",
    }
}

fn plain(value: &Arg) -> String {
    match value {
        Arg::Text(text) | Arg::Thing(_, text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Word(word) => (*word).to_owned(),
        Arg::Words(words) => words.join(", "),
    }
}

fn sources(files: &[(&str, &str)]) -> Sources {
    let numbered = (0..).zip(files).map(|(number, (path, text))| {
        let (path, text) = ((*path).to_owned(), (*text).to_owned());
        Arc::new(SourceFile { id: FileId(number), path, text })
    });
    Sources::new(numbered.collect())
}
