//! Paragraphs over pages: where one page ends and the next begins.

use std::sync::Arc;

use super::page::{Item, Part};
use crate::typeset::Paragraph;

/// So many lines of a paragraph stay together at the foot and at the head of a page.
const TOGETHER: usize = 2;

/// A paragraph of a letter; it has several of the layout's where it has line breaks.
pub(super) struct Block {
    pub(super) paragraphs: Vec<Arc<Paragraph>>,
    /// The room above it, unless it begins a page.
    pub(super) gap: f32,
    pub(super) part: Part,
    /// Whether it stays whole, and on one page with the end of what is before it.
    pub(super) holds_on: bool,
    /// Whether what comes behind it begins on the same page.
    pub(super) pulls: bool,
}

/// A line on its way to a page.
struct Row {
    block: usize,
    paragraph: usize,
    line: usize,
    gap: f32,
    top: f32,
    height: f32,
    may_begin_page: bool,
}

/// Lines on pages: the first has room from `first_top`, the others from `next_top`, all to `bottom`.
pub(super) fn flow(
    blocks: &[Block],
    left: f32,
    (first_top, next_top, bottom): (f32, f32, f32),
) -> Vec<Vec<Item>> {
    let rows = rows(blocks);
    let mut pages = Vec::new();
    let mut rest = rows.as_slice();
    while !rest.is_empty() {
        let top = if pages.is_empty() { first_top } else { next_top };
        let count = fitting(rest, bottom - top);
        let (page, behind) = rest.split_at(count.min(rest.len()));
        pages.push(items(page, blocks, left, top));
        rest = behind;
    }
    if pages.is_empty() { vec![Vec::new()] } else { pages }
}

fn rows(blocks: &[Block]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut pulled = false;
    for (at, block) in blocks.iter().enumerate() {
        let total: usize = block.paragraphs.iter().map(|it| it.lines().len()).sum();
        let mut number = 0;
        for (paragraph, laid) in block.paragraphs.iter().enumerate() {
            for (line, metrics) in laid.lines().enumerate() {
                let parted = number >= TOGETHER && total - number >= TOGETHER;
                rows.push(Row {
                    block: at,
                    paragraph,
                    line,
                    gap: if number == 0 { block.gap } else { 0.0 },
                    top: metrics.top,
                    height: metrics.bottom - metrics.top,
                    may_begin_page: !block.holds_on && if number == 0 { !pulled } else { parted },
                });
                number += 1;
            }
        }
        pulled = block.pulls;
    }
    rows
}

/// How many rows go on a page.
fn fitting(rows: &[Row], room: f32) -> usize {
    let mut used = 0.0;
    for (at, row) in rows.iter().enumerate() {
        used += row.height + if at == 0 { 0.0 } else { row.gap };
        if used > room + 0.01 && at > 0 {
            let good = rows.iter().take(at + 1).rposition(|row| row.may_begin_page);
            return good.filter(|good| *good > 0).unwrap_or(at);
        }
    }
    rows.len()
}

fn items(rows: &[Row], blocks: &[Block], left: f32, top: f32) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut y = top;
    let mut before = None;
    for (at, row) in rows.iter().enumerate() {
        y += if at == 0 { 0.0 } else { row.gap };
        let same = before == Some((row.block, row.paragraph));
        let block = blocks.get(row.block);
        match (items.last_mut().filter(|_| same), block) {
            (Some(item), _) => item.lines.end = row.line + 1,
            (None, Some(block)) => items.extend(block.paragraphs.get(row.paragraph).map(|laid| {
                let lines = row.line..row.line + 1;
                Item { paragraph: laid.clone(), lines, left, top: y - row.top, part: block.part }
            })),
            (None, None) => {}
        }
        before = Some((row.block, row.paragraph));
        y += row.height;
    }
    items
}
