//! A parcel as a workbook, for people without tools: Excel, LibreOffice.
//!
//! A sheet holds the texts of one owner. The first row is hidden and says to this program what each column
//! is; the second says it to people. Only the translation, the state and the note can be edited, so that
//! nobody changes a key by accident; there is no password.

mod read;
mod write;

pub use read::read;
pub use write::write;

use crate::translation::unit::State;

/// What begins the name of a column in the hidden row.
const MARK: &str = "kotosivu:";

/// The columns, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Key,
    What,
    Source,
    Translation,
    State,
    Note,
    Previous,
    Stamp,
}

impl Column {
    const ALL: [Column; 8] = [
        Column::Key,
        Column::What,
        Column::Source,
        Column::Translation,
        Column::State,
        Column::Note,
        Column::Previous,
        Column::Stamp,
    ];

    /// The word for machines, also the end of the key of the word for people.
    const fn key(self) -> &'static str {
        match self {
            Column::Key => "key",
            Column::What => "what",
            Column::Source => "source",
            Column::Translation => "translation",
            Column::State => "state",
            Column::Note => "note",
            Column::Previous => "previous",
            Column::Stamp => "stamp",
        }
    }
}

/// The catalogue key of the word for a state.
fn state_key(state: State) -> String {
    format!("sheet-state-{}", state.key())
}
