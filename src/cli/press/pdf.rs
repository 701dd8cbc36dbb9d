//! Documents as PDF files, laid out by Typst as the theme wants.
//!
//! The only file of this program that knows `kotosivu_print`. Fonts come from the theme, then from the
//! machine, then from the printer itself.

use std::collections::BTreeMap;

use kotosivu::diag::{Code, Diagnostic, Place};
use kotosivu::print::doc::PrintDoc;
use kotosivu::print::press::{Fault, Press, Pressed};
use kotosivu::record::design::{CaptionSide, Sheet};
use kotosivu::studio::Studio;
use kotosivu::theme::paper::{Logo, Paper};
use kotosivu_print::{self as printer, Captions, Colours, FontSet, Look, Printer};
use sha2::{Digest, Sha256};

use crate::cli::press::fonts;

/// A printer with the look of a theme.
pub(crate) struct PdfPress {
    printer: Printer,
    mark: String,
}

/// The printer of a site; else what is wrong with the fonts and files of its theme.
pub(crate) fn open(studio: &Studio) -> Result<PdfPress, Vec<Diagnostic>> {
    let paper = studio.looks();
    let look = look(paper);
    let mut faults = Vec::new();
    let mut set = FontSet::bare();
    let mut mark = Mark::of(&look, &paper.files);
    let mut families: Vec<String> = Vec::new();
    for (path, bytes) in &paper.faces {
        families.extend(printer::families(bytes));
        mark.add(bytes);
        if let Err(reason) = set.add(bytes.clone()) {
            let at = Place::Path(path.clone());
            faults.push(Diagnostic::new(Code::BadFont, at).arg("reason", reason.to_string()));
        }
    }
    let wanted = paper.fonts.iter().filter(|family| !families.contains(family));
    for bytes in fonts::of_machine(wanted.map(String::as_str)) {
        mark.add(&bytes);
        // What is no font after all leaves the set as it was.
        let _ = set.add(bytes);
    }
    match Printer::with_files(&look, set, paper.files.clone()) {
        Ok(printer) if faults.is_empty() => Ok(PdfPress { printer, mark: mark.text() }),
        Ok(_) => Err(faults),
        Err(reason) => {
            let at = Place::Path(format!("themes/{}/theme.toml", studio.site.theme));
            let failed = Diagnostic::new(Code::PrintFailed, at).arg("template", "none");
            faults.push(failed.arg("reason", reason.to_string()));
            Err(faults)
        }
    }
}

/// A digest of all that a press goes by.
struct Mark(Sha256);

impl Mark {
    fn of(look: &Look, files: &BTreeMap<String, Vec<u8>>) -> Mark {
        let mut mark = Mark(Sha256::new());
        mark.add(format!("{look:?}").as_bytes());
        for (path, bytes) in files {
            mark.add(path.as_bytes());
            mark.add(bytes);
        }
        mark
    }

    /// Adds a thing with its length, so that no two rows of things look alike.
    fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes.len().to_be_bytes());
        self.0.update(bytes);
    }

    fn text(self) -> String {
        let digest: [u8; 32] = self.0.finalize().into();
        let first = digest.iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte));
        format!("{first:016x}")
    }
}

/// What the theme says, over what the printer knows best.
fn look(paper: &Paper) -> Look {
    let mut look = Look::default();
    let Paper {
        fonts,
        size,
        sheet,
        margins: [top, bottom, sides],
        logo,
        upright_columns,
        caption,
        keep_rows,
        contents_depth,
        colours,
        files: _,
        faces: _,
    } = paper;
    if !fonts.is_empty() {
        look.fonts.clone_from(fonts);
    }
    for (own, set) in [
        (&mut look.size, size),
        (&mut look.margins.top, top),
        (&mut look.margins.bottom, bottom),
        (&mut look.margins.sides, sides),
    ] {
        *own = set.map_or(*own, f64::from);
    }
    look.logo = logo.as_ref().map(|Logo { file, alt, height }| printer::Logo {
        file: file.clone(),
        alt: alt.clone(),
        height: f64::from(*height),
    });
    look.upright_columns = upright_columns.map_or(look.upright_columns, usize::from);
    look.paper = sheet.map_or(look.paper, |sheet| match sheet {
        Sheet::A4 => printer::Paper::A4,
        Sheet::A3 => printer::Paper::A3,
        Sheet::UsLetter => printer::Paper::UsLetter,
    });
    look.captions = caption.map_or(look.captions, |side| match side {
        CaptionSide::Above => Captions::Above,
        CaptionSide::Below => Captions::Below,
    });
    look.keep_rows = keep_rows.unwrap_or(look.keep_rows);
    let depth = contents_depth.and_then(|depth| u8::try_from(depth).ok());
    look.contents_depth = depth.unwrap_or(look.contents_depth);
    let colour = |key: &str, own: String| colours.get(key).cloned().unwrap_or(own);
    let Colours { text, muted, heading, rule, head_fill, head_text, tint, link } = look.colours;
    look.colours = Colours {
        text: colour("text", text),
        muted: colour("muted", muted),
        heading: colour("heading", heading),
        rule: colour("rule", rule),
        head_fill: colour("head", head_fill),
        head_text: colour("on_head", head_text),
        tint: colour("tint", tint),
        link: colour("link", link),
    };
    look
}

impl Press for PdfPress {
    fn press(&self, doc: &PrintDoc) -> Result<Pressed, Vec<Fault>> {
        let layout = |reason: String| Fault::Layout { file: None, reason };
        let json = serde_json::to_vec(doc).map_err(|error| vec![layout(error.to_string())])?;
        match self.printer.print(&json) {
            Ok(printer::Pdf { bytes, pages, warnings: _ }) => Ok(Pressed { bytes, pages }),
            Err(faults) => Err(faults.into_iter().filter(is_error).map(told).collect()),
        }
    }

    fn mark(&self) -> &str {
        &self.mark
    }
}

fn is_error(fault: &printer::Fault) -> bool {
    !matches!(fault, printer::Fault::Layout(remark) if remark.warning)
}

fn told(fault: printer::Fault) -> Fault {
    match fault {
        printer::Fault::NoFont(missing) => Fault::Script {
            script: missing.script.to_owned(),
            sample: sample(&missing.characters),
            family: missing.family,
            package: missing.package.to_owned(),
        },
        printer::Fault::Layout(remark) => Fault::Layout {
            file: remark.at.as_ref().map(|at| format!("{}:{}", at.file, at.line)),
            reason: std::iter::once(remark.message)
                .chain(remark.hints)
                .collect::<Vec<_>>()
                .join("; "),
        },
        other => Fault::Layout { file: None, reason: other.to_string() },
    }
}

/// Some letters, each with its number, for a letter without a font may not be seen here either.
fn sample(letters: &[char]) -> String {
    const SHOWN: usize = 5;
    let shown = letters.iter().take(SHOWN);
    let shown = shown.map(|one| format!("{one} (U+{:04X})", u32::from(*one)));
    let mut shown: Vec<String> = shown.collect();
    shown.extend((letters.len() > SHOWN).then(|| "…".to_owned()));
    shown.join(" ")
}
