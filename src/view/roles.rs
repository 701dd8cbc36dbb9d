//! The responsibility table of one party in one programme: matter, role, for whom, when.
//!
//! It is made of the programme's outline alone, since the page of a party tells of all programmes.
//! The columns of client groups and schedules stand only where some row fills them; no cell is blank.

use crate::model::registry::Party;
use crate::model::schedule::When;
use crate::model::site::{Answer, Outline};
use crate::model::table::Id;
use crate::view::facts::{line, plain};
use crate::view::finder::Marks;
use crate::view::measures::date;
use crate::view::pen::Pen;
use crate::view::phrase::{Block, Inline, Phrase};
use crate::view::schedule::dated;
use crate::view::table::{Cell, Column, Row, RowGroup, Table};
use crate::words::Value;

/// The table of these answers, in their order; there is at least one.
pub(super) fn table<'a>(
    pen: &Pen<'a>,
    (id, outline): (Id<Outline>, &'a Outline),
    party: Id<Party>,
    answers: &[&'a Answer],
) -> Table<'a> {
    let groups = answers.iter().any(|one| one.client_group.is_some());
    let schedules = answers.iter().any(|one| one.timing.is_some());
    let sheet = Sheet { pen, outline: (id, outline), groups, schedules };
    let rows = answers.iter().enumerate().map(|(place, answer)| {
        let repeated = answers[..place].iter().filter(|one| is_same(one, answer)).count();
        sheet.row(answer, repeated)
    });
    Table {
        id: format!("answers-{}", outline.slug),
        kind: "answers",
        name: pen.voice.phrase(&outline.short),
        caption: caption(pen, outline, party),
        intro: None,
        columns: sheet.columns(),
        groups: vec![RowGroup { heading: None, rows: rows.collect() }],
    }
}

fn caption<'a>(pen: &Pen<'a>, outline: &'a Outline, party: Id<Party>) -> Phrase<'a> {
    let name = pen.party_short(party).phrase;
    let short = pen.voice.phrase(&outline.short);
    let args = [("party", Value::Text(&name.text)), ("programme", Value::Text(&short.text))];
    Phrase::plain(pen.say("caption-answers", &args))
}

/// Whether two answers would get the same id: the same role in the same matter for the same group.
fn is_same(one: &Answer, other: &Answer) -> bool {
    let key = |answer: &Answer| (answer.role, answer.leaf, answer.client_group);
    key(one) == key(other) && one.fragment == other.fragment
}

/// A table being written.
struct Sheet<'p, 'a> {
    pen: &'p Pen<'a>,
    outline: (Id<Outline>, &'a Outline),
    groups: bool,
    schedules: bool,
}

impl<'a> Sheet<'_, 'a> {
    fn columns(&self) -> Vec<Column<'a>> {
        let optional = [("group", self.groups), ("schedule", self.schedules)];
        let used = optional.into_iter().filter_map(|(key, used)| used.then_some(key));
        let column = |key: &str| Column {
            key: key.to_owned(),
            label: self.pen.voice.plain(&format!("column-{key}")),
            facet: None,
        };
        ["matter", "role"].into_iter().chain(used).map(column).collect()
    }

    fn row(&self, answer: &'a Answer, repeated: usize) -> Row<'a> {
        let pen = self.pen;
        let mut marks = Marks::default();
        marks.groups(pen, answer.client_group);
        marks.whens(answer.timing.iter().flat_map(|timing| When::of(Some(&timing.schedule))));
        let role = plain(pen.tag("role", answer.role.key()).word);
        let mut cells = vec![Cell::new(vec![line([role])], String::new)];
        cells.extend(self.groups.then(|| self.group(answer)));
        cells.extend(self.schedules.then(|| self.schedule(answer)));
        let head = vec![self.matter(answer)];
        Row { id: self.id(answer, repeated), head, marks: marks.done(), cells }
    }

    /// The matter, with a link to where the programme tells of it.
    fn matter(&self, answer: &'a Answer) -> Inline<'a> {
        let mut way = self.pen.leaf_of(self.outline.0, answer.leaf);
        if let (Some(way), Some(fragment)) = (&mut way, &answer.fragment) {
            way.href = format!("{}#{fragment}", way.href);
        }
        let (href, hreflang) = way.map_or((None, None), |way| (Some(way.href), way.hreflang));
        Inline { phrase: self.pen.phrase(&answer.name), href, hreflang, kind: None }
    }

    fn group(&self, answer: &'a Answer) -> Cell<'a> {
        let groups = &self.pen.site().registry.client_groups;
        let group = answer.client_group.map(|id| Inline::words(self.pen.phrase(&groups[id].name)));
        self.cell(group)
    }

    fn schedule(&self, answer: &'a Answer) -> Cell<'a> {
        let timing = answer.timing.as_ref();
        let said = timing.map(|timing| date(self.pen.timing(timing)));
        dated(self.cell(said), timing)
    }

    fn cell(&self, said: Option<Inline<'a>>) -> Cell<'a> {
        let blocks: Vec<Block<'a>> = said.into_iter().map(|one| line([one])).collect();
        Cell::new(blocks, || self.pen.word("cell-not-stated"))
    }

    /// The same as long as the programme calls the matter the same.
    fn id(&self, answer: &Answer, repeated: usize) -> String {
        let (_, outline) = self.outline;
        let leaf = outline.place_of(answer.leaf).map(|place| &outline.leaves[place]);
        let path = leaf.map_or_else(String::new, |leaf| leaf.path.replace('/', "-"));
        let groups = &self.pen.site().registry.client_groups;
        let mut id = format!("{}--{}--{path}", outline.slug, answer.role.key());
        let group = answer.client_group.map(|id| &*groups[id].slug);
        for part in answer.fragment.as_deref().into_iter().chain(group) {
            id.push_str("--");
            id.push_str(part);
        }
        if repeated > 0 {
            id = format!("{id}--{}", repeated + 1);
        }
        id
    }
}
