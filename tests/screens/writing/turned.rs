//! The switch of direction turns the letter, and is kept with it.

use clarion::domain::{Direction, Lang};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::Place;
use egui::accesskit::{Role, TextDirection};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};

use super::views::{appeal, letter, target, writing};
use crate::harness::Play;

const BODY: &str = "سعادة السفير،\n\nOne line in English.";
const EDITORS: [(Role, &str); 2] =
    [(Role::TextInput, "Subject"), (Role::MultilineTextInput, "Letter")];

fn view(turned: Option<Direction>) -> Event {
    let mut view = letter("bahrain", BODY);
    view.lang = Lang::parse("ar").unwrap();
    view.direction = Direction::RightToLeft;
    view.subject = String::new();
    view.turned = turned;
    Event::Writing(Box::new(writing(view)))
}

fn open(turned: Option<Direction>) -> Play {
    let mut play = Play::usual(Place::Write(appeal(), Some(target("bahrain"))));
    play.event(&view(turned));
    play
}

fn runs<'a>(node: &AccessKitNode<'a>) -> Vec<AccessKitNode<'a>> {
    let children = node.children();
    children.flat_map(|it| if it.role() == Role::TextRun { vec![it] } else { runs(&it) }).collect()
}

/// On which side of the editor its lines stand, from the first to the last.
fn sides(play: &Play, (role, name): (Role, &str)) -> Vec<Direction> {
    let editor = play.node(role, name);
    let place = editor.rect();
    let runs = runs(&editor.accesskit_node()).into_iter();
    let runs = runs.filter(|run| !run.data().value().unwrap_or_default().trim().is_empty());
    let sides = runs.map(|run| {
        let at = run.data().bounds().unwrap();
        let (left, right) = (at.x0 as f32 - place.left(), place.right() - at.x1 as f32);
        if left < right { Direction::LeftToRight } else { Direction::RightToLeft }
    });
    // A line may have several runs.
    let mut sides: Vec<_> = sides.collect();
    sides.dedup();
    sides
}

fn choose(play: &mut Play, way: &str) {
    play.click(Role::ComboBox, "Direction");
    play.click(Role::ListBoxOption, way);
}

fn asked(play: &mut Play) -> Vec<Option<Direction>> {
    let commands = play.commands().into_iter();
    commands
        .map(|command| match command {
            Command::SetDirection(of, to, direction) => {
                assert_eq!((of, to), (appeal(), target("bahrain")));
                direction
            }
            other => panic!("{other:?}"),
        })
        .collect()
}

/// On which side of the sheet the line in English begins.
fn sheet_side(play: &mut Play) -> Direction {
    // The key for copying belongs to what has the focus.
    play.press(Modifiers::NONE, Key::Escape);
    let place = {
        let mut labels = play.harness.get_all_by_role(Role::Label);
        labels.rfind(|node| node.value().as_deref() == Some(BODY)).unwrap().rect()
    };
    // What is dragged over at the left end of the last line are words only where these begin there.
    let at = |x: f32| place.left_bottom() + egui::vec2(x, -12.0);
    let press = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    for x in [1.0, 20.0, 40.0] {
        play.harness.event(egui::Event::PointerMoved(at(x)));
        if x == 1.0 {
            play.harness.event(press(at(x), true));
        }
        play.harness.step();
    }
    play.harness.event(press(at(40.0), false));
    play.harness.step();
    play.harness.event(egui::Event::Copy);
    play.harness.step();
    let commands = &play.harness.output().platform_output.commands;
    let copied = commands
        .iter()
        .any(|it| matches!(it, egui::OutputCommand::CopyText(words) if words.starts_with("On")));
    if copied { Direction::LeftToRight } else { Direction::RightToLeft }
}

#[test]
fn the_switch_turns_editor_and_sheet_and_is_kept() {
    use Direction::{LeftToRight as Ltr, RightToLeft as Rtl};
    let mut play = open(None);
    assert_eq!(sides(&play, EDITORS[1]), [Rtl, Ltr]);
    assert_eq!(sheet_side(&mut play), Ltr);
    choose(&mut play, "Right to left");
    assert_eq!(asked(&mut play), [Some(Rtl)]);
    assert_eq!(sides(&play, EDITORS[1]), [Rtl]);
    assert_eq!(sheet_side(&mut play), Rtl);
    // A late answer does not turn it back.
    play.event(&view(Some(Rtl)));
    assert_eq!(sides(&play, EDITORS[1]), [Rtl]);
    choose(&mut play, "By the first letter");
    assert_eq!(asked(&mut play), [None]);
    assert_eq!(sides(&play, EDITORS[1]), [Rtl, Ltr]);
    assert_eq!(sheet_side(&mut play), Ltr);
}

#[test]
fn a_letter_opens_as_it_was_turned() {
    let play = open(Some(Direction::RightToLeft));
    assert_eq!(sides(&play, EDITORS[1]), [Direction::RightToLeft]);
    assert_eq!(play.value(Role::ComboBox, "Direction"), "Right to left");
}

#[test]
fn keys_turn_it_in_the_subject_as_well() {
    let mut play = open(None);
    play.type_text(EDITORS[0].0, EDITORS[0].1, "Homs 12");
    play.actions();
    assert_eq!(sides(&play, EDITORS[0]), [Direction::LeftToRight]);
    play.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::X);
    assert_eq!(asked(&mut play), [Some(Direction::RightToLeft)]);
    for editor in EDITORS {
        let sides = sides(&play, editor);
        assert!(sides.iter().all(|side| *side == Direction::RightToLeft), "{editor:?} {sides:?}");
    }
}

#[test]
fn a_subject_knows_its_language_and_begins_on_its_side() {
    let mut play = open(None);
    let node = play.node(EDITORS[0].0, EDITORS[0].1);
    assert_eq!(node.accesskit_node().language(), Some("ar"));
    play.type_text(EDITORS[0].0, EDITORS[0].1, "2012");
    assert_eq!(sides(&play, EDITORS[0]), [Direction::RightToLeft], "figures have no direction");
    let run = play.node(EDITORS[0].0, EDITORS[0].1);
    let run = runs(&run.accesskit_node()).remove(0);
    assert_eq!(run.data().text_direction(), Some(TextDirection::LeftToRight));
}
