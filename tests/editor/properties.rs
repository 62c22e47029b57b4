//! Random edits: nothing panics, no letter is split, and undoing returns every earlier state.

use clarion::domain::Direction;
use clarion::typeset::{Selection, Step, Unit, letter_floor};
use clarion::ui::text::edit::{Command, Reach, Rules};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::bench::Bench;

/// Words with everything in them that is hard.
fn words() -> impl Strategy<Value = String> {
    let hard = select(vec![
        "a",
        "xyz",
        " ",
        "\n",
        "\r\n",
        "\t",
        ".",
        "(",
        ")",
        "12",
        "é",
        "e\u{301}",
        "\u{301}",
        "ß",
        "א",
        "שלום",
        "ָ",
        "ل",
        "لا",
        "سلام",
        "١٢٣",
        "َ",
        "\u{200f}",
        "\u{200e}",
        "\u{202e}",
        "\u{202c}",
        "\u{2067}",
        "\u{2069}",
        "\u{200d}",
        "👩",
        "👩‍👩‍👧",
        "🇸",
        "🇸🇾",
        "👍🏽",
        "\u{fe0f}",
        "你好",
        "ไทย",
        "각",
        "\u{1100}",
        "\u{0}",
        "\u{7f}",
        "\u{2028}",
    ]);
    vec(hard, 0..6).prop_map(|parts| parts.concat())
}

fn step() -> impl Strategy<Value = Step> {
    select(vec![
        Step::Left,
        Step::Right,
        Step::WordLeft,
        Step::WordRight,
        Step::Up,
        Step::Down,
        Step::Page(40),
        Step::Page(-40),
        Step::LineStart,
        Step::LineEnd,
        Step::ParagraphStart,
        Step::ParagraphEnd,
        Step::Start,
        Step::End,
    ])
}

fn command() -> impl Strategy<Value = Command> {
    let point = (-20.0..400.0_f32, -20.0..200.0_f32);
    let unit = select(vec![Unit::Character, Unit::Word, Unit::Paragraph]);
    let reach = select(vec![
        Reach::LetterBefore,
        Reach::LetterBehind,
        Reach::WordBefore,
        Reach::WordBehind,
        Reach::LineBefore,
        Reach::LineBehind,
    ]);
    let direction = select(vec![None, Some(Direction::LeftToRight), Some(Direction::RightToLeft)]);
    prop_oneof![
        8 => words().prop_map(Command::Type),
        4 => words().prop_map(Command::Paste),
        8 => (step(), any::<bool>()).prop_map(|(step, extend)| Command::Step { step, extend }),
        2 => any::<(bool, bool)>().prop_map(|(right, extend)| Command::LineSide { right, extend }),
        4 => (point.clone(), unit, any::<bool>())
            .prop_map(|((x, y), unit, extend)| Command::Click { x, y, unit, extend }),
        3 => point.prop_map(|(x, y)| Command::Drag { x, y }),
        6 => reach.prop_map(Command::Delete),
        2 => (0..60_usize, 0..60_usize).prop_map(|(from, to)| {
            let selection = Selection::at(from);
            Command::Select(selection.with_ends(selection.anchor, Selection::at(to).focus))
        }),
        2 => Just(Command::NewLine),
        1 => Just(Command::SelectAll),
        1 => Just(Command::Cut),
        1 => words().prop_map(Command::Replace),
        2 => (words(), 0..9_usize, 0..9_usize)
            .prop_map(|(text, from, to)| Command::Preedit { text, active: Some(from..to) }),
        2 => words().prop_map(Command::Commit),
        1 => (0..4_usize, 0..4_usize)
            .prop_map(|(before, behind)| Command::DeleteAround { before, behind }),
        1 => direction.prop_map(Command::Direct),
        1 => Just(Command::Turn),
    ]
}

fn rules() -> impl Strategy<Value = Rules> {
    (any::<bool>(), select(vec![usize::MAX, 40, 5])).prop_map(|(one_line, max_chars)| Rules {
        one_line,
        max_chars,
        ..Rules::default()
    })
}

/// Ends of what is selected are between letters, and everything has its place.
fn check(bench: &mut Bench) {
    let selection = bench.editing.selection();
    for caret in [selection.anchor, selection.focus] {
        assert!(bench.text.is_char_boundary(caret.byte), "{:?} {caret:?}", bench.text);
        assert_eq!(letter_floor(&bench.text, caret.byte), caret.byte, "{:?}", bench.text);
    }
    let clean = |sign: char| !sign.is_control() || sign == '\n' || sign == '\t';
    assert!(bench.text.chars().all(clean), "{:?}", bench.text);
    assert!(!bench.rules.one_line || !bench.text.contains('\n'), "{:?}", bench.text);
    assert!(bench.text.chars().count() <= bench.rules.max_chars);
    let column = bench.column();
    let shown = bench.editing.shown(&bench.text, &bench.rules);
    let caret = bench.editing.shown_selection(&bench.text, &bench.rules).focus;
    assert!(shown.is_char_boundary(caret.byte));
    let rect = column.caret_rect(caret);
    assert!(rect.x0.is_finite() && rect.y1 > rect.y0, "{:?} {rect:?}", bench.text);
    for part in column.rects(&selection.range()) {
        assert!(part.x1 >= part.x0 && part.y1 > part.y0, "{part:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn random_edits_can_all_be_undone(
        commands in vec(command(), 1..30),
        rules in rules(),
        width in 30.0..300.0_f32,
    ) {
        let mut bench = Bench { rules, width, ..Bench::default() };
        let mut states = vec![bench.text.clone()];
        for command in commands {
            // Each is a step of its own.
            bench.now += 2.0;
            let settled = bench.editing.preedit().is_some();
            if settled && bench.apply(Command::Settle).changed {
                check(&mut bench);
                states.push(bench.text.clone());
                bench.now += 2.0;
            }
            if bench.apply(command).changed && states.last() != Some(&bench.text) {
                states.push(bench.text.clone());
            }
            check(&mut bench);
        }
        if bench.apply(Command::Settle).changed {
            states.push(bench.text.clone());
        }
        for earlier in states.iter().rev().skip(1) {
            bench.apply(Command::Undo);
            prop_assert_eq!(&bench.text, earlier);
            check(&mut bench);
        }
        prop_assert!(!bench.apply(Command::Undo).changed);
        for later in states.iter().skip(1) {
            bench.apply(Command::Redo);
            prop_assert_eq!(&bench.text, later);
        }
    }

    #[test]
    fn one_key_after_another_goes_through_all_of_a_line(text in words(), right in any::<bool>()) {
        go_through(&text, right);
    }
}

/// The caret comes to the one side of a line and back to the other.
fn go_through(text: &str, right: bool) {
    let text = text.replace(['\n', '\r', '\u{2028}'], "");
    let mut bench =
        Bench { rules: Rules { one_line: true, ..Rules::default() }, ..Bench::default() };
    bench.apply(Command::Paste(text));
    let (to, back) = if right { (Step::Right, Step::Left) } else { (Step::Left, Step::Right) };
    let letters = bench.text.chars().count() + 2;
    let go = |bench: &mut Bench, step| {
        for _ in 0..letters {
            bench.apply(Command::Step { step, extend: false });
        }
        let column = bench.column();
        column.caret_rect(bench.editing.selection().focus).x0
    };
    let (far, near) = (go(&mut bench, to), go(&mut bench, back));
    let sides = bench.column().rects(&(0..bench.text.len()));
    let left = sides.iter().map(|it| it.x0).fold(f32::INFINITY, f32::min);
    let end = sides.iter().map(|it| it.x1).fold(f32::NEG_INFINITY, f32::max);
    if !sides.is_empty() {
        let (expected_far, expected_near) = if right { (end, left) } else { (left, end) };
        assert!((far - expected_far).abs() < 0.1, "{:?} {far} {expected_far}", bench.text);
        assert!((near - expected_near).abs() < 0.1, "{:?} {near} {expected_near}", bench.text);
    }
}

#[test]
fn a_letter_whose_marks_are_in_another_font_is_gone_over_at_once() {
    for text in [
        "\u{2067}각\u{5b8}.",
        "각\u{5b8}",
        "a각\u{5b8}b",
        "א\u{301}\u{20d0}.",
        "\u{2066}א각\u{5b8}",
    ] {
        for right in [false, true] {
            go_through(text, right);
        }
    }
}
