//! The parts that documents are made of: goals, services, principles, duties, pictures, contacts.
//!
//! Each says what the component of its name says on a page. Headings have the levels of the page;
//! [`super::finish`] closes the gaps.

use crate::print::doc::{Block, Picture, Run};
use crate::print::scribe::{
    self, Scribe, heading, inline, inlines, label, list, paragraphs, phrase, prose, sentence, words,
};
use crate::view::body::{
    Agreement, Contact, ContentsEntry, DutyActor, DutyLevel, Eligibility, Exhibit, GoalLine,
    GroupService, Principle, PrincipleGroup, ServiceCategory, ServiceLine, Statement, ThemeCard,
};
use crate::view::drawn::{Figure, Map, MapBranch, Timeline};
use crate::view::phrase::{Inline, Tag};

impl Scribe<'_> {
    /// What a section shows after its text. Headings inside begin at `level`.
    pub(super) fn exhibits(&self, exhibits: &[Exhibit<'_>], level: u8) -> Vec<Block> {
        exhibits.iter().flat_map(|exhibit| self.exhibit(exhibit, level)).collect()
    }

    fn exhibit(&self, exhibit: &Exhibit<'_>, level: u8) -> Vec<Block> {
        match exhibit {
            Exhibit::Tables { tables, facets: _ } => {
                tables.iter().flat_map(|table| self.table(table)).collect()
            }
            Exhibit::Services { categories } => self.services(categories, level),
            Exhibit::Goals { themes } => self.theme_cards(themes, level),
            Exhibit::Map { map } => map_list(map),
            Exhibit::Timeline { timeline } => self.timeline(timeline, level),
            Exhibit::Principles { groups } => principles(groups, level),
            Exhibit::Duties { actors } => self.duties(actors, level),
            Exhibit::Facts { statements } => vec![self.statements(statements)],
            Exhibit::Summary { key: _, heading: title, facts } => {
                let title = heading(level, vec![words(title.as_str())], None);
                std::iter::once(title).chain(scribe::facts(facts)).collect()
            }
            Exhibit::Agreements { agreements } => agreed(agreements),
            Exhibit::Links { key: _, heading: title, links } => {
                let title = heading(level, vec![words(title.as_str())], None);
                vec![title, list(links.iter().map(|link| vec![inline(link)]))]
            }
            Exhibit::Contacts { contacts } => {
                contacts.iter().flat_map(|contact| asked(contact, level)).collect()
            }
        }
    }

    fn services(&self, categories: &[ServiceCategory<'_>], level: u8) -> Vec<Block> {
        let of = |category: &ServiceCategory<'_>| {
            let title = heading(level, vec![words(category.category.word.as_str())], None);
            let items = category.services.iter().map(|service| self.service(service)).collect();
            [title, Block::List { start: None, items }]
        };
        categories.iter().flat_map(of).collect()
    }

    fn service(&self, service: &ServiceLine<'_>) -> Vec<Block> {
        let ServiceLine { link, original, text, law } = service;
        let mut name = vec![Run { strong: true, ..inline(link) }];
        if let Some(original) = original {
            name.extend([words(" ("), phrase(original), words(")")]);
        }
        let mut blocks = vec![Block::Paragraph { runs: name }];
        blocks.extend(text.iter().flat_map(paragraphs));
        blocks.extend(self.law(law));
        blocks
    }

    fn theme_cards(&self, themes: &[ThemeCard<'_>], level: u8) -> Vec<Block> {
        let mut blocks = Vec::new();
        for ThemeCard { id, link, intro, goals } in themes {
            blocks.push(heading(level, vec![inline(link)], Some(id)));
            blocks.extend(intro.iter().flat_map(paragraphs));
            blocks.extend(self.goals(goals));
        }
        blocks
    }

    /// Goals as a list: number, name, when, who leads; none where there are none.
    pub(super) fn goals(&self, goals: &[GoalLine<'_>]) -> Option<Block> {
        let items = goals.iter().map(|goal| self.goal(goal)).collect();
        (!goals.is_empty()).then_some(Block::List { start: None, items })
    }

    fn goal(&self, goal: &GoalLine<'_>) -> Vec<Block> {
        let GoalLine { number, link, schedule, lead } = goal;
        let new_line = || Run { line_break: true, ..Run::default() };
        let mut runs = numbered(number.as_deref(), link);
        if let Some(schedule) = schedule {
            runs.extend([new_line(), phrase(schedule)]);
        }
        if !lead.is_empty() {
            runs.extend([new_line(), label(self.word("lead")), words(" ")]);
            runs.extend(self.row(lead));
        }
        vec![Block::Paragraph { runs }]
    }

    /// The timeline: drawn, and as lists, year by year.
    pub(super) fn timeline(&self, timeline: &Timeline<'_>, level: u8) -> Vec<Block> {
        let Timeline { figure, tables, years, continuous, undated } = timeline;
        let mut blocks: Vec<Block> = figure.iter().filter_map(drawn).collect();
        blocks
            .extend(tables.as_ref().and_then(|tables| scribe::facts(std::slice::from_ref(tables))));
        blocks.push(sentence(self.word("timeline-order")));
        for year in years {
            blocks.push(heading(level, vec![words(year.year.to_string())], None));
            blocks.extend(self.goals(&year.goals));
        }
        for (key, goals) in [("timeline-continuous", continuous), ("timeline-undated", undated)] {
            if let Some(goals) = self.goals(goals) {
                blocks.extend([heading(level, vec![words(self.word(key))], None), goals]);
            }
        }
        blocks
    }

    fn duties(&self, actors: &[DutyActor<'_>], level: u8) -> Vec<Block> {
        let mut blocks = Vec::new();
        for DutyActor { id, actor, levels } in actors {
            blocks.push(heading(level, vec![inline(actor)], Some(id)));
            for DutyLevel { level: binding, duties } in levels {
                blocks.push(heading(level + 1, vec![words(binding.word.as_str())], None));
                let items = duties.iter().map(|duty| {
                    let mut blocks = paragraphs(&duty.text);
                    blocks.extend(self.law(&duty.law));
                    blocks.extend(self.for_whom(&duty.client_groups));
                    blocks
                });
                blocks.push(Block::List { start: None, items: items.collect() });
            }
        }
        blocks
    }

    fn for_whom(&self, groups: &[Inline<'_>]) -> Option<Block> {
        (!groups.is_empty()).then(|| self.labelled("for-whom", self.row(groups)))
    }

    fn statements(&self, statements: &[Statement<'_>]) -> Block {
        let item = |statement: &Statement<'_>| {
            let Statement { text, figure, as_of, source } = statement;
            let strong = |run: Run| Run { strong: true, ..run };
            let figure: Vec<Run> = inlines(figure).into_iter().map(strong).collect();
            let mut blocks = Vec::new();
            if !figure.is_empty() {
                blocks.push(Block::Paragraph { runs: figure });
            }
            blocks.extend(paragraphs(text));
            let mut origin = vec![words(as_of.words.as_str())];
            if let Some(source) = source {
                origin.extend([words(self.word("mark-comma")), phrase(source)]);
            }
            blocks.push(Block::Paragraph { runs: origin });
            blocks
        };
        Block::List { start: None, items: statements.iter().map(item).collect() }
    }

    /// Services as they are there for one client group.
    pub(super) fn group_services(&self, services: &[GroupService<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for GroupService { link, original, text, through, facts, empty } in services {
            blocks.push(heading(3, vec![inline(link)], None));
            blocks.extend(self.door(original.as_ref()));
            let through = through.iter().map(|group| self.labelled("through", vec![phrase(group)]));
            blocks.extend(through);
            blocks.extend(text.iter().flat_map(paragraphs));
            blocks.extend(empty.iter().map(sentence));
            blocks.extend(scribe::facts(facts));
        }
        blocks
    }

    /// Who may have a service.
    pub(super) fn eligibility(&self, rule: &Eligibility<'_>) -> Vec<Block> {
        let Eligibility { text, strength, limit, exception, client_groups } = rule;
        let mut blocks: Vec<Block> = strength.iter().map(tag).collect();
        blocks.extend(paragraphs(text));
        let limit = limit.iter().map(|limit| self.labelled("limit", vec![words(limit.as_str())]));
        blocks.extend(limit);
        let exception = exception.iter();
        blocks.extend(exception.map(|except| self.labelled("exception", vec![phrase(except)])));
        blocks.extend(self.for_whom(client_groups));
        blocks
    }
}

fn principles(groups: &[PrincipleGroup<'_>], level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for PrincipleGroup { id, title, intro, principles } in groups {
        blocks.push(heading(level, vec![phrase(title)], Some(id)));
        blocks.extend(intro.iter().flat_map(paragraphs));
        blocks.extend(principles.iter().flat_map(|one| principle(one, level + 1)));
    }
    blocks
}

fn principle(one: &Principle<'_>, level: u8) -> Vec<Block> {
    let Principle { id, statement, prose: text, bullets, facts } = one;
    let mut blocks = vec![heading(level, vec![phrase(statement)], Some(id))];
    blocks.extend(text.iter().flat_map(prose));
    if !bullets.is_empty() {
        blocks.push(list(bullets.iter().map(|bullet| vec![phrase(bullet)])));
    }
    blocks.extend(scribe::facts(facts));
    blocks
}

fn agreed(all: &[Agreement<'_>]) -> Vec<Block> {
    let of = |Agreement { scope, facts }: &Agreement<'_>| {
        paragraphs(scope).into_iter().chain(scribe::facts(facts)).collect::<Vec<Block>>()
    };
    all.iter().flat_map(of).collect()
}

fn asked(one: &Contact<'_>, level: u8) -> Vec<Block> {
    let Contact { party, text, facts } = one;
    let mut blocks = vec![heading(level, vec![inline(party)], None)];
    blocks.extend(text.iter().flat_map(paragraphs));
    blocks.extend(scribe::facts(facts));
    blocks
}

/// A word of a fixed vocabulary, on a line of its own.
pub(super) fn tag(tag: &Tag) -> Block {
    Block::Paragraph { runs: vec![Run { strong: true, ..words(tag.word.as_str()) }] }
}

/// Entries of a contents list with all that stands under them.
pub(super) fn entries(all: &[ContentsEntry<'_>]) -> Block {
    let item = |entry: &ContentsEntry<'_>| {
        let mut runs: Vec<Run> =
            entry.number.iter().map(|number| words(format!("{number} "))).collect();
        runs.push(Run { href: Some(entry.href.clone()), ..phrase(&entry.title) });
        let mut blocks = vec![Block::Paragraph { runs }];
        if !entry.children.is_empty() {
            blocks.push(entries(&entry.children));
        }
        blocks
    };
    Block::List { start: None, items: all.iter().map(item).collect() }
}

/// The widest drawing of a figure, as sheets are wide; what it says in words is its alternative.
fn drawn(figure: &Figure) -> Option<Block> {
    let Figure { id: _, name, about, pictures } = figure;
    let widest = pictures.iter().max_by_key(|picture| picture.width)?;
    let alt = format!("{name}. {about}");
    Some(Block::Picture(Picture { alt, picture: widest.clone() }))
}

fn map_list(map: &Map<'_>) -> Vec<Block> {
    let Map { title, figure, branches } = map;
    let mut blocks: Vec<Block> = figure.iter().filter_map(drawn).collect();
    blocks.push(Block::Paragraph { runs: vec![Run { strong: true, ..phrase(title) }] });
    let branch = |MapBranch { link, items }: &MapBranch<'_>| {
        let mut blocks = vec![Block::Paragraph { runs: vec![inline(link)] }];
        if !items.is_empty() {
            let items = items.iter();
            blocks.push(list(items.map(|item| numbered(item.number.as_deref(), &item.link))));
        }
        blocks
    };
    blocks.push(Block::List { start: None, items: branches.iter().map(branch).collect() });
    blocks
}

fn numbered(number: Option<&str>, link: &Inline<'_>) -> Vec<Run> {
    let number = number.map(|number| words(format!("{number} ")));
    number.into_iter().chain([inline(link)]).collect()
}
