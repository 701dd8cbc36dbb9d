//! A parcel as one gettext PO file, for Poedit, Weblate and whatever else reads gettext.
//!
//! All catalogues stand in one file: the context of an entry is [`Line::id`], so texts of different
//! catalogues never meet. The codec is that of the catalogues; this only says what goes where.

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::exchange::{Line, Parcel, Reply, Returned, Stamp, told_state};
use crate::language::Language;
use crate::source::SourceFile;
use crate::translation::unit::State;
use crate::translation::{Catalogue, Entry, po};

/// What stands before the stamp in the notes to translators.
const STAMP: &str = "Exported: ";

/// The file.
pub fn write(parcel: &Parcel) -> String {
    let tag = parcel.target.as_str().replace('-', "_");
    let owners: Vec<&str> = parcel.parts.iter().map(|part| part.owner.as_str()).collect();
    let header = [
        ("Project-Id-Version", format!("kotosivu {}", owners.join(" "))),
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", tag),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    let header = header.map(|(name, value)| (name.to_owned(), value)).to_vec();
    let lines = |part: &'_ crate::exchange::Part| {
        let base = part.base;
        part.lines.iter().map(move |line| entry(line, base)).collect::<Vec<_>>()
    };
    let entries = parcel.parts.iter().flat_map(lines).collect();
    po::write(&Catalogue { comments: Vec::new(), header, entries })
}

fn entry(line: &Line, base: Language) -> Entry {
    let mut extracted = vec![line.note.clone()];
    if line.language != base {
        extracted.push(format!("Language of the text: {}", line.language));
    }
    extracted.extend(line.stamp().map(|stamp| format!("{STAMP}{stamp}")));
    let (path, number) = &line.place;
    let flags = if line.state == State::Stale { vec!["fuzzy".to_owned()] } else { Vec::new() };
    Entry {
        text: line.text.clone(),
        previous: line.previous.clone(),
        comments: line.comments.clone(),
        extracted,
        references: vec![format!("{}:{number}", path.replace(' ', "%20"))],
        flags,
        ..Entry::new(&line.id, &line.source)
    }
}

/// Reads a file that came back. What is wrong in it is told as it is of a catalogue; a second entry for
/// one text is left to whoever takes the translations in.
pub fn read(file: &SourceFile, out: &mut Diagnostics) -> Returned {
    let (catalogue, faults) = po::parse(file);
    for fault in &faults {
        if !matches!(fault.kind, po::FaultKind::Duplicate { .. }) {
            let reason = crate::check::po_reason(&fault.kind);
            out.push(Diagnostic::new(Code::PoSyntax, fault.at).arg("reason", reason));
        }
    }
    let tag = catalogue.field("Language").map(|tag| tag.replace('_', "-"));
    let target = tag.and_then(|tag| Language::parse(&tag).ok());
    let live = catalogue.entries.into_iter().filter(|entry| !entry.obsolete);
    Returned { target, lines: live.map(reply).collect() }
}

fn reply(entry: Entry) -> Reply {
    let stamp = entry.extracted.iter().find_map(|note| Stamp::parse(note.strip_prefix(STAMP)?));
    Reply {
        state: Some(told_state(&entry)),
        minds_state: true,
        autocorrects: false,
        stamp,
        id: entry.context.unwrap_or_default(),
        source: entry.id,
        text: entry.text,
        previous: entry.previous,
        comments: Some(entry.comments),
        at: Place::Span(entry.at),
    }
}
