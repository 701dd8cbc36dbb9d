//! What each kind of page says on paper, in the order of the page.
//!
//! Only pages that people hand out have a paper of their own. Ways about the site (menus, filters,
//! the page before and after) stay on the screen.

use crate::print::doc::Block;
use crate::print::parts::{entries, tag};
use crate::print::scribe::{self, Scribe, heading, inline, list, paragraphs, phrase, prose, words};
use crate::view::body::{
    Body, ClientGroup, Document, DocumentPart, GroupRule, Party, Section, Theme,
};
use crate::view::table::Table;

impl Scribe<'_> {
    /// What the page says; none for a page that has no paper.
    pub(super) fn page(&self, body: &Body<'_>) -> Option<Vec<Block>> {
        Some(match body {
            Body::Responsibilities(body) => self.tables(&body.tables),
            Body::Theme(body) => self.theme(body),
            Body::Party(body) => self.party(body),
            Body::ClientGroup(body) => self.client_group(body),
            Body::Timeline(body) => self.timeline(body, 2),
            Body::Section(body) => self.section(body),
            Body::Document(body) => self.document(body),
            _ => return None,
        })
    }

    fn tables(&self, tables: &[Table<'_>]) -> Vec<Block> {
        tables.iter().flat_map(|table| self.table(table)).collect()
    }

    fn theme(&self, theme: &Theme<'_>) -> Vec<Block> {
        let Theme { intro, goals, table, facets: _ } = theme;
        let mut blocks: Vec<Block> = intro.iter().flat_map(paragraphs).collect();
        if let Some(goals) = self.goals(goals) {
            blocks.extend([heading(2, vec![words(self.word("goals"))], None), goals]);
        }
        blocks.extend(self.table(table));
        blocks
    }

    fn party(&self, party: &Party<'_>) -> Vec<Block> {
        let Party { kind, name_on_door, purpose, facts, programmes } = party;
        let mut blocks: Vec<Block> = self.door(name_on_door.as_ref()).into_iter().collect();
        blocks.push(tag(kind));
        blocks.extend(purpose.iter().flat_map(paragraphs));
        blocks.extend(scribe::facts(facts));
        for programme in programmes {
            let state = words(format!(" ({})", programme.state.word));
            blocks.push(heading(2, vec![inline(&programme.programme), state], None));
            blocks.extend(self.table(&programme.table));
        }
        blocks
    }

    fn client_group(&self, group: &ClientGroup<'_>) -> Vec<Block> {
        let ClientGroup {
            name_on_door,
            definition,
            facts,
            services,
            everyone,
            eligibility,
            mentions,
        } = group;
        let mut blocks: Vec<Block> = self.door(name_on_door.as_ref()).into_iter().collect();
        blocks.extend(definition.iter().flat_map(paragraphs));
        blocks.extend(scribe::facts(facts));
        for (key, services) in [("group-services", services), ("everyone-services", everyone)] {
            if !services.is_empty() {
                blocks.push(heading(2, vec![words(self.word(key))], None));
                blocks.extend(self.group_services(services));
            }
        }
        if !eligibility.is_empty() {
            blocks.push(heading(2, vec![words(self.word("eligibility"))], None));
        }
        for GroupRule { service, rule } in eligibility {
            blocks.push(heading(3, vec![inline(service)], None));
            blocks.extend(self.eligibility(rule));
        }
        if !mentions.is_empty() {
            blocks.push(heading(2, vec![words(self.word("mentions"))], None));
            blocks.push(list(mentions.iter().map(|mention| vec![inline(mention)])));
        }
        blocks
    }

    fn section(&self, section: &Section<'_>) -> Vec<Block> {
        let Section {
            number: _,
            law,
            contents: _,
            prose: text,
            signatory,
            exhibits,
            children,
            previous: _,
            next: _,
        } = section;
        let mut blocks: Vec<Block> = self.law(law).into_iter().collect();
        blocks.extend(text.iter().flat_map(prose));
        blocks.extend(signatory.iter().map(|who| Block::Paragraph { runs: vec![inline(who)] }));
        blocks.extend(self.exhibits(exhibits, 2));
        if !children.is_empty() {
            blocks.push(heading(2, vec![words(self.word("subsections"))], None));
            blocks.push(entries(children));
        }
        blocks
    }

    /// The whole programme after its cover, of which the contents are made by the printer.
    fn document(&self, document: &Document<'_>) -> Vec<Block> {
        document.parts.iter().flat_map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &DocumentPart<'_>) -> Vec<Block> {
        let DocumentPart { id, number, title, level, law, prose: text, signatory, exhibits } = part;
        let mut blocks = vec![Block::Heading {
            level: *level,
            number: number.clone(),
            runs: vec![phrase(title)],
            id: Some(id.clone()),
            listed: true,
        }];
        blocks.extend(self.law(law));
        blocks.extend(text.iter().flat_map(prose));
        blocks.extend(signatory.iter().map(|who| Block::Paragraph { runs: vec![inline(who)] }));
        blocks.extend(self.exhibits(exhibits, level.saturating_add(1)));
        blocks
    }
}
