//! What can be typed on the command line, with its help.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Build accessible, multilingual websites of municipal integration programmes.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100, after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The folder of the project, where kotosivu.toml is
    #[arg(short, long, global = true, value_name = "FOLDER", default_value = ".")]
    pub(crate) root: PathBuf,

    /// The language of messages [default: that of the system, else English]
    // Words, not a `Spoken`: of `translate` and `print` the argument of this name is any language.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = spoken())]
    pub(crate) lang: Option<String>,

    /// How to print what was found
    // Words, not a `FormatName`: of `translate export` the argument of this name is that of the file.
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human", value_parser = formats())]
    pub(crate) format: String,

    /// Print only what was found, not how the work went
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,

    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  kotosivu build                            build the site into public/
  kotosivu build --output /var/www/koto     … into another folder
  kotosivu serve --open                     preview in a browser, with every edit
  kotosivu check --lang fi                  find mistakes without writing anything
  kotosivu translate update                 bring the translators' catalogues up to date
  kotosivu explain unknown-party            what a complaint means and how to mend it

Exit codes: 0 done, 1 the content has mistakes, 2 could not run.";

fn spoken() -> PossibleValuesParser {
    Spoken::value_variants().iter().filter_map(Spoken::to_possible_value).into()
}

fn formats() -> PossibleValuesParser {
    FormatName::value_variants().iter().filter_map(FormatName::to_possible_value).into()
}

fn exchange_formats() -> PossibleValuesParser {
    ExchangeFormat::value_variants().iter().filter_map(ExchangeFormat::to_possible_value).into()
}

/// The languages of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Spoken {
    /// Finnish
    Fi,
    /// Swedish
    Sv,
    /// English
    En,
}

/// How to print what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatName {
    /// For people: with excerpts on a terminal, in sentences elsewhere
    Human,
    /// For programs: one JSON document
    Json,
    /// For GitHub: annotations of the changed lines
    Github,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Build the site
    Build(BuildOptions),
    /// Preview the site in a browser, with every edit
    Serve(ServeOptions),
    /// Find mistakes without writing anything
    Check(CheckOptions),
    /// Make a PDF document of a programme or of a part of it
    Print(PrintOptions),
    /// Keep translations up to date, and tell how far they are
    Translate(TranslateOptions),
    /// Look at the themes of the project, and change what a theme of its own takes over
    Theme(ThemeOptions),
    /// Say what a complaint means and how to mend it
    Explain(ExplainOptions),
    /// Print the JSON Schema of a kind of file, or the format reference
    Schema(SchemaOptions),
}

impl Command {
    /// Whether `--lang` is the language of translations or of a document here, not of messages.
    pub(crate) fn takes_language(&self) -> bool {
        match self {
            Command::Print(_) => true,
            Command::Translate(options) => match options.command {
                TranslateCommand::Update(_) | TranslateCommand::Status(_) => true,
                TranslateCommand::Export(_) | TranslateCommand::Import(_) => false,
            },
            _ => false,
        }
    }
}

/// What decides how the project is read.
#[derive(Debug, ClapArgs)]
pub(crate) struct ReadOptions {
    /// The address of the site, in place of the one in kotosivu.toml
    #[arg(short = 'u', long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Publish drafts too
    #[arg(short = 'D', long)]
    pub(crate) drafts: bool,

    /// The theme of the site, in place of the one in kotosivu.toml
    #[arg(long, value_name = "NAME")]
    pub(crate) theme: Option<String>,

    /// The day that counts as today, such as 2025-06-30 [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE")]
    pub(crate) clock: Option<Date>,

    /// Make the site in a pseudo-language too, to see which words are in no catalogue
    #[arg(long)]
    pub(crate) pseudo: bool,
}

/// `kotosivu build`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
The output folder is the old site until the new one is whole. Files in it that kotosivu did not
write are left alone, and a folder that is neither empty nor its own is refused.")]
pub(crate) struct BuildOptions {
    #[command(flatten)]
    pub(crate) read: ReadOptions,

    /// Where to build the site [default: public in the project's folder]
    #[arg(short, long, value_name = "FOLDER")]
    pub(crate) output: Option<PathBuf>,

    /// Stop at errors of the field's rules and at warnings too
    #[arg(long)]
    pub(crate) strict: bool,

    /// Build every page even if nothing has changed since the last build
    #[arg(long)]
    pub(crate) force: bool,

    /// Make PDF documents too, beside the pages of programmes, tables, themes, parties and groups
    #[arg(long)]
    pub(crate) pdf: bool,
}

/// `kotosivu serve`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Nothing is written: pages are made when they are asked for, and are the very pages that build writes.
A mistake never stops the preview; a line at the foot of every page leads to the list of mistakes.

Examples:
  kotosivu serve --open               look at the site in a browser
  kotosivu serve --drafts             … with programmes that are still drafts
  kotosivu serve --port 8080 --poll   … on another port, in a folder of a network or a container")]
pub(crate) struct ServeOptions {
    #[command(flatten)]
    pub(crate) read: ReadOptions,

    /// The port; the next free one when it is taken, any free one when it is 0
    #[arg(short, long, value_name = "PORT", default_value_t = 1111)]
    pub(crate) port: u16,

    /// The address of the network interface; others than this computer's own let others look too
    #[arg(short, long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) interface: IpAddr,

    /// Open the preview in a browser
    #[arg(short = 'O', long)]
    pub(crate) open: bool,

    /// Look at the files three times a second, where the system does not tell of their changes
    #[arg(long)]
    pub(crate) poll: bool,
}

/// `kotosivu check`
#[derive(Debug, ClapArgs)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    pub(crate) read: ReadOptions,

    /// Count errors of the field's rules and warnings as mistakes too
    #[arg(long)]
    pub(crate) strict: bool,
}

/// `kotosivu print`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Without a choice the whole programme is printed: cover, contents, sections, tables. The document is
tagged and accessible (PDF/UA), has the colours of the theme and the same words as the pages.
Messages are in the language of the system.

Examples:
  kotosivu print kuopio-2025                         the whole programme
  kotosivu print kuopio-2025 --table matrix          one responsibility table
  kotosivu print kuopio-2025 --party ely --lang sv   what one party answers for, in Swedish
  kotosivu print kuopio-2025 --output documents/     … into a folder")]
pub(crate) struct PrintOptions {
    /// The programme, by its id
    pub(crate) programme: String,

    #[command(flatten)]
    pub(crate) part: PrintPart,

    /// The language of the document [default: the programme's first]
    #[arg(id = "lang", long = "lang", value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,

    /// Where to put it, a file or a folder [default: the present folder]
    #[arg(short, long, value_name = "FILE|FOLDER")]
    pub(crate) output: Option<PathBuf>,

    /// The address of the site, in place of the one in kotosivu.toml
    #[arg(short = 'u', long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Print a draft too
    #[arg(short = 'D', long)]
    pub(crate) drafts: bool,
}

/// What of the programme is printed.
#[derive(Debug, ClapArgs)]
#[group(multiple = false)]
pub(crate) struct PrintPart {
    /// Only one of its responsibility tables
    #[arg(long, value_name = "ID")]
    pub(crate) table: Option<String>,

    /// Only one theme: its goals and its table
    #[arg(long, value_name = "ID")]
    pub(crate) theme: Option<String>,

    /// Only what one party answers for
    #[arg(long, value_name = "ID")]
    pub(crate) party: Option<String>,

    /// Only what is there for one client group
    #[arg(long, value_name = "ID")]
    pub(crate) client_group: Option<String>,

    /// Only one section, also one that has no file beside its page
    #[arg(long, value_name = "ID")]
    pub(crate) section: Option<String>,

    /// Only the timeline
    #[arg(long)]
    pub(crate) timeline: bool,
}

/// `kotosivu translate`
#[derive(Debug, ClapArgs)]
pub(crate) struct TranslateOptions {
    /// What to do
    #[command(subcommand)]
    pub(crate) command: TranslateCommand,
}

/// What to do with the translations.
#[derive(Debug, Subcommand)]
pub(crate) enum TranslateCommand {
    /// Bring the catalogues up to date with the texts
    Update(UpdateOptions),
    /// Tell how far the translations are
    Status(StatusOptions),
    /// Write what is to be translated into a file for translators
    Export(ExportOptions),
    /// Put the translations of such a file into the catalogues
    Import(ImportOptions),
}

/// Which translations are meant.
#[derive(Debug, ClapArgs)]
pub(crate) struct Chosen {
    /// The language of the translations; may be given again [default: all languages of the site]
    #[arg(id = "lang", long = "lang", value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,

    /// Only those of one programme, of the registry or of the site
    #[arg(short, long, value_name = "ID")]
    pub(crate) programme: Option<String>,
}

/// `kotosivu translate update`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
New texts get an empty entry. A translation whose text has changed is marked fuzzy and keeps the old
text beside the new one; one whose text is gone is kept at the end of the file. No words are lost.
Messages are in the language of the system.

Examples:
  kotosivu translate update                 all catalogues of all languages of the site
  kotosivu translate update --lang ru       … of Russian, also to begin it
  kotosivu translate update --check         only say whether anything would change")]
pub(crate) struct UpdateOptions {
    #[command(flatten)]
    pub(crate) chosen: Chosen,

    /// Write nothing; exit with 1 if a catalogue is not up to date
    #[arg(long)]
    pub(crate) check: bool,
}

/// `kotosivu translate status`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Counts texts: a field, a paragraph, a heading, a list item, a table cell. Written by the authors in
the language itself, translated, translated by a machine and reviewed, by a machine only, of an older
wording, missing. The last column counts the words that are left to translate.
Messages are in the language of the system.")]
pub(crate) struct StatusOptions {
    #[command(flatten)]
    pub(crate) chosen: Chosen,

    /// Print one JSON document
    #[arg(long)]
    pub(crate) json: bool,

    /// List every text that is missing or out of date, not only the first
    #[arg(long)]
    pub(crate) list: bool,
}

/// `kotosivu translate export`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
The file holds the texts of all catalogues asked for, each with what it is, where it stands, and its
translation as far as there is one.

Examples:
  kotosivu translate export --to ru --format xlsx
      all texts, for Excel
  kotosivu translate export --to ru --format xliff --only missing,stale
      what is left to do, for OmegaT or Trados
  kotosivu translate export --to ru --format po --programme kuopio-2025
      one programme, for Poedit")]
pub(crate) struct ExportOptions {
    /// The language to translate into
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) to: String,

    /// The format of the file
    #[arg(id = "format", long = "format", value_name = "FORMAT", value_parser = exchange_formats())]
    pub(crate) format: String,

    /// Only texts in these states [default: all]
    #[arg(long, value_name = "STATES", value_delimiter = ',')]
    pub(crate) only: Vec<StateName>,

    /// Only those of one programme, of the registry or of the site
    #[arg(short, long, value_name = "ID")]
    pub(crate) programme: Option<String>,

    /// Where to write it [default: such as kuopio-2025-ru.xlsx in the present folder]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace the file if it is there already
    #[arg(long)]
    pub(crate) force: bool,
}

/// The formats of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExchangeFormat {
    /// Gettext, for Poedit and Weblate
    Po,
    /// XLIFF 1.2, for OmegaT, Trados, memoQ and Phrase
    Xliff,
    /// A workbook, for Excel and LibreOffice
    Xlsx,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StateName {
    /// Translated by a person
    Done,
    /// Translated by a machine and read by a person
    Reviewed,
    /// Translated by a machine
    Machine,
    /// Translated from an older text
    Stale,
    /// Not translated
    Missing,
}

/// `kotosivu translate import`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Reads a file that kotosivu translate export wrote and a translator filled in: PO, XLIFF 1.2 or a
workbook. All of it is read or, if the file is broken, nothing. A translation that was changed in the
project too is told and stays as it is there. One of a text that has changed meanwhile is put in as
fuzzy. Exits with 1 if anything was left out.

Examples:
  kotosivu translate import kuopio-2025-ru.xlsx --check   only say what would be put in
  kotosivu translate import kuopio-2025-ru.xlsx")]
pub(crate) struct ImportOptions {
    /// The file that came back
    pub(crate) file: PathBuf,

    /// The language it is translated into, if the file does not say
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) to: Option<String>,

    /// Take the translation of the file where it was changed in the project too
    #[arg(long)]
    pub(crate) replace: bool,

    /// Write nothing, only say what would be put in
    #[arg(long)]
    pub(crate) check: bool,
}

/// `kotosivu theme`
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  kotosivu theme list                       which themes there are
  kotosivu theme show                       where each file and colour comes from
  kotosivu theme eject templates/goal.html  copy a parent's file into the site's theme
  kotosivu theme doctor                     old copies, files that nobody uses, slips
  kotosivu theme gallery                    a style guide in the folder gallery

With --format json, list and show answer with one JSON document.")]
pub(crate) struct ThemeOptions {
    /// What to do
    #[command(subcommand)]
    pub(crate) command: ThemeCommand,
}

/// What to do with the themes.
#[derive(Debug, Subcommand)]
pub(crate) enum ThemeCommand {
    /// List the themes of the project
    List,
    /// Say where each file and colour of a theme comes from
    Show {
        /// The theme [default: that of the site]
        name: Option<String>,
    },
    /// Copy a parent's file into a theme, to change it there
    Eject {
        /// The file by its path within the theme, such as templates/goal.html
        file: String,

        /// The theme that takes it over [default: that of the site]
        #[arg(long, value_name = "NAME")]
        theme: Option<String>,
    },
    /// Find what is out of date, without use or misspelt in a theme
    Doctor {
        /// The theme [default: that of the site]
        name: Option<String>,
    },
    /// Make a style guide: colours, contrasts, and every component with its examples
    Gallery {
        /// The theme [default: that of the site]
        #[arg(long, value_name = "NAME")]
        theme: Option<String>,

        /// Where to put it [default: gallery in the project's folder]
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
}

/// `kotosivu explain`
#[derive(Debug, ClapArgs)]
pub(crate) struct ExplainOptions {
    /// The code of the complaint, such as unknown-party or KT308; all codes when left out
    pub(crate) code: Option<String>,
}

/// `kotosivu schema`
#[derive(Debug, ClapArgs)]
pub(crate) struct SchemaOptions {
    /// The kind of file: site, registry, programme, parts, section, page, theme, examples; `reference` for the format reference
    pub(crate) kind: String,
}
