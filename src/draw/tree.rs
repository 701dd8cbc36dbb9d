//! A structure as a tree: a root, its branches, and what grows on each.
//!
//! On narrow sheets the branches stand below one another beside a trunk; on wide ones the root stands
//! in the middle with branches on both sides, the first ones on the side where reading starts.
//! Branches are told apart by lines and boxes, never by colour.

use crate::draw::picture::{Label, Picture};
use crate::draw::sheet::{Anchor, BOLD, PLAIN, Paragraph, Sheet};
use crate::draw::{NARROW, WIDE};
use crate::language::Direction;

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Tree<'a> {
    /// What all of it belongs to.
    pub root: Label<'a>,
    /// Its branches, in order.
    pub branches: Vec<Branch<'a>>,
}

/// A branch.
#[derive(Debug, Clone)]
pub struct Branch<'a> {
    /// Its name.
    pub title: Label<'a>,
    /// What grows on it, in order.
    pub items: Vec<Label<'a>>,
}

/// The space between a box and its words, and the least between things.
const PAD: i32 = 8;

/// The space between two branches.
const BETWEEN: i32 = 20;

/// From a sheet's edge to what is drawn: half of the thickest line.
const EDGE: i32 = 2;

/// The tree for narrow windows and, where it has two branches at least, for wide ones.
pub fn draw(tree: &Tree<'_>, direction: Direction) -> Vec<Picture> {
    match tree.branches.len() {
        0 => Vec::new(),
        1 => vec![below_one_another(tree, direction, "any")],
        _ => {
            vec![below_one_another(tree, direction, "narrow"), on_both_sides(tree, direction)]
        }
    }
}

/// Where the parts of branches stand: the edges of boxes that face the trunk and their lengths, and
/// the lines between. `grows` is 1 where branches grow towards the end of the sheet, else -1.
#[derive(Debug, Clone, Copy)]
struct Columns {
    grows: i32,
    trunk: i32,
    title: i32,
    title_length: i32,
    spine: i32,
    item: i32,
    item_length: i32,
}

impl Columns {
    /// The starting edge of a box.
    fn start(&self, inner: i32, length: i32) -> i32 {
        if self.grows > 0 { inner } else { inner - length }
    }
}

/// A branch whose words are broken into lines.
struct Limb {
    title: Paragraph,
    items: Vec<Paragraph>,
}

impl Limb {
    fn new(branch: &Branch<'_>, columns: &Columns) -> Limb {
        let item = |label| Paragraph::new(label, columns.item_length - 2 * PAD, PLAIN);
        Limb {
            title: Paragraph::new(&branch.title, columns.title_length - 2 * PAD, BOLD),
            items: branch.items.iter().map(item).collect(),
        }
    }

    fn height(&self) -> i32 {
        let items: i32 = self.items.iter().map(|item| boxed(item) + PAD).sum();
        boxed(&self.title).max(items - PAD)
    }
}

/// The height of a box around words.
fn boxed(words: &Paragraph) -> i32 {
    words.height() + 2 * PAD
}

fn below_one_another(tree: &Tree<'_>, direction: Direction, kind: &'static str) -> Picture {
    let columns = Columns {
        grows: 1,
        trunk: 14,
        title: 34,
        title_length: 214,
        spine: 260,
        item: 272,
        item_length: NARROW - EDGE - 272,
    };
    let mut sheet = Sheet::new(NARROW, direction);
    let root = Paragraph::new(&tree.root, NARROW - 2 * EDGE - 2 * PAD, BOLD);
    let foot = EDGE + boxed(&root);
    sheet.rectangle("root", [EDGE, EDGE], [NARROW - 2 * EDGE, boxed(&root)]);
    sheet.text("root-name", &root, Anchor::Start, [EDGE + PAD, EDGE + PAD]);
    let limbs: Vec<Limb> = tree.branches.iter().map(|one| Limb::new(one, &columns)).collect();
    let (end, joints) = grow(&mut sheet, &columns, &limbs, foot + BETWEEN);
    let last = joints.last().copied().unwrap_or(foot);
    sheet.path("line", &[[columns.trunk, foot], [columns.trunk, last]]);
    sheet.done(kind, end + EDGE)
}

/// The length of the root's box in the middle of a wide sheet.
const ROOT: i32 = 140;

fn on_both_sides(tree: &Tree<'_>, direction: Direction) -> Picture {
    let after = Columns {
        grows: 1,
        trunk: WIDE / 2 + ROOT / 2 + 16,
        title: WIDE / 2 + ROOT / 2 + 32,
        title_length: 200,
        spine: WIDE / 2 + ROOT / 2 + 242,
        item: WIDE / 2 + ROOT / 2 + 252,
        item_length: WIDE / 2 - ROOT / 2 - 252 - EDGE,
    };
    let before = Columns {
        grows: -1,
        trunk: WIDE - after.trunk,
        title: WIDE - after.title,
        spine: WIDE - after.spine,
        item: WIDE - after.item,
        ..after
    };
    let limbs: Vec<Limb> = tree.branches.iter().map(|one| Limb::new(one, &before)).collect();
    let (first, second) = limbs.split_at(halves(&limbs));
    let root = Paragraph::new(&tree.root, ROOT - 2 * PAD, BOLD);
    let height = [length(first), length(second), boxed(&root)].into_iter().max().unwrap_or(0);
    let mut sheet = Sheet::new(WIDE, direction);
    for (columns, limbs) in [(before, first), (after, second)] {
        let (_, joints) = grow(&mut sheet, &columns, limbs, EDGE + (height - length(limbs)) / 2);
        trunk(&mut sheet, &columns, &joints, EDGE + height / 2);
    }
    let top = EDGE + (height - boxed(&root)) / 2;
    let start = WIDE / 2 - ROOT / 2;
    sheet.rectangle("root", [start, top], [ROOT, boxed(&root)]);
    sheet.text("root-name", &root, Anchor::Start, [start + PAD, top + PAD]);
    sheet.done("wide", height + 2 * EDGE)
}

/// The trunk of one side, and the line from the root to it.
fn trunk(sheet: &mut Sheet, columns: &Columns, joints: &[i32], middle: i32) {
    let ends = joints.iter().chain([&middle]);
    let (Some(top), Some(foot)) = (ends.clone().min(), ends.max()) else { return };
    sheet.path("line", &[[columns.trunk, *top], [columns.trunk, *foot]]);
    sheet.path("line", &[[columns.trunk - 16 * columns.grows, middle], [columns.trunk, middle]]);
}

/// How high branches are together.
fn length(limbs: &[Limb]) -> i32 {
    let all: i32 = limbs.iter().map(|limb| limb.height() + BETWEEN).sum();
    (all - BETWEEN).max(0)
}

/// How many branches stand on the first side, so that both are about as high.
fn halves(limbs: &[Limb]) -> usize {
    let difference = |at: &usize| (length(&limbs[..*at]) - length(&limbs[*at..])).abs();
    (1..limbs.len()).min_by_key(difference).unwrap_or(limbs.len())
}

/// Draws branches below one another from the height `y` on. Gives where they end, and the heights
/// at which they leave the trunk.
fn grow(sheet: &mut Sheet, columns: &Columns, limbs: &[Limb], y: i32) -> (i32, Vec<i32>) {
    let mut top = y;
    let mut joints = Vec::with_capacity(limbs.len());
    for limb in limbs {
        joints.push(branch(sheet, columns, limb, top));
        top += limb.height() + BETWEEN;
    }
    (top - BETWEEN, joints)
}

/// Draws one branch: its title in the middle beside what grows on it. Gives the height of its joint.
fn branch(sheet: &mut Sheet, columns: &Columns, limb: &Limb, top: i32) -> i32 {
    let middle = top + limb.height() / 2;
    let title_top = middle - boxed(&limb.title) / 2;
    let start = columns.start(columns.title, columns.title_length);
    sheet.path("line", &[[columns.trunk, middle], [columns.title, middle]]);
    sheet.rectangle("branch", [start, title_top], [columns.title_length, boxed(&limb.title)]);
    sheet.text("branch-name", &limb.title, Anchor::Start, [start + PAD, title_top + PAD]);
    twigs(sheet, columns, limb, top);
    middle
}

/// Draws what grows on a branch, each thing tied to the branch's spine.
fn twigs(sheet: &mut Sheet, columns: &Columns, limb: &Limb, top: i32) {
    let middle = top + limb.height() / 2;
    let mut item_top = top;
    let mut ends = vec![middle];
    for item in &limb.items {
        let joint = item_top + boxed(item) / 2;
        let start = columns.start(columns.item, columns.item_length);
        sheet.path("line", &[[columns.spine, joint], [columns.item, joint]]);
        sheet.rectangle("item", [start, item_top], [columns.item_length, boxed(item)]);
        sheet.text("item-name", item, Anchor::Start, [start + PAD, item_top + PAD]);
        ends.push(joint);
        item_top += boxed(item) + PAD;
    }
    if let (Some(first), Some(last), false) =
        (ends.iter().min(), ends.iter().max(), limb.items.is_empty())
    {
        let outer = columns.title + columns.grows * columns.title_length;
        sheet.path("line", &[[outer, middle], [columns.spine, middle]]);
        sheet.path("line", &[[columns.spine, *first], [columns.spine, *last]]);
    }
}
