//! The order of characters on the screen equals FriBidi's.

use clarion::domain::Direction;
use clarion::typeset::{Paragraph, ParagraphStyle};

use crate::tools::{ask, engine, has, samples, style};

/// The letters of a paragraph on one line, from left to right: each by the number of its first
/// character, counted from the first of the text. Marks go with their letter.
pub(crate) fn first_signs(paragraph: &Paragraph) -> Vec<usize> {
    let text = paragraph.text();
    let runs = paragraph.runs(0).collect::<Vec<_>>();
    let letters = runs.iter().flat_map(|run| run.clusters());
    letters.map(|(range, ..)| text[..range.start].chars().count()).collect()
}

fn by_fribidi(text: &str, base: Direction) -> Vec<usize> {
    let base = match base {
        Direction::LeftToRight => "--ltr",
        Direction::RightToLeft => "--rtl",
    };
    let arguments = ["--nobreak", "--novisual", "--vtol", "--reordernsm", base].map(String::from);
    let answer = ask("fribidi", &arguments, &format!("{text}\n"));
    answer.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

#[test]
fn characters_stand_in_fribidis_order() {
    if !has("fribidi") {
        return;
    }
    let mut engine = engine();
    for text in samples() {
        for base in [Direction::LeftToRight, Direction::RightToLeft] {
            let style = ParagraphStyle { direction: Some(base), ..style(None) };
            let ours = first_signs(&engine.one_line(text, &style, f32::MAX, 1.0));
            let mut theirs = by_fribidi(text, base);
            theirs.retain(|at| ours.contains(at));
            assert_eq!(ours, theirs, "{base:?} {text:?}");
        }
    }
}
