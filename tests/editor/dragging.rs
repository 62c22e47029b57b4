//! Selecting with the pointer, out of the field and out of what is seen.

use egui::{Event, Pos2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::window::{Form, at, body, button, copied, selected, send, window};

fn press(harness: &mut Harness<'_, Form>, from: Pos2, to: Pos2) {
    send(harness, Event::PointerMoved(from));
    send(harness, button(from, true));
    send(harness, Event::PointerMoved(to));
}

#[test]
fn a_button_that_is_released_outside_is_up() {
    let mut harness = body("one two three");
    let (from, to) = (at(&harness, 0, 0.0), at(&harness, 0, 0.45));
    press(&mut harness, from, to);
    assert_eq!(selected(&harness).as_deref(), Some("one tw"));
    let outside = pos2(490.0, 4.0);
    send(&mut harness, Event::PointerMoved(outside));
    send(&mut harness, button(outside, false));
    let chosen = selected(&harness);
    for pos in [from, to] {
        send(&mut harness, Event::PointerMoved(pos));
        assert_eq!(selected(&harness), chosen);
    }
}

#[test]
fn what_is_held_still_beyond_the_edge_goes_on_selecting() {
    let mut harness = body(&"line\n".repeat(200));
    let from = at(&harness, 0, 0.0);
    press(&mut harness, from, pos2(60.0, 640.0));
    let first = harness.state().caret.unwrap();
    harness.run_steps(20);
    let later = harness.state().caret.unwrap();
    assert!(later > first + 5 * "line\n".len(), "{first} {later}");
    harness.run_steps(20);
    let held = harness.state().caret.unwrap();
    assert!(held > later, "{later} {held}");
    send(&mut harness, button(pos2(60.0, 640.0), false));
    let let_go = harness.state().caret;
    harness.run_steps(20);
    assert_eq!(harness.state().caret, let_go, "the button is up");
}

#[test]
fn a_line_that_is_longer_than_its_field_moves_along() {
    let subject = "word ".repeat(40);
    let mut harness = window(Form { subject: subject.clone(), ..Form::default() });
    let from = harness.get_by_label("Subject").rect().left_center();
    press(&mut harness, from, pos2(640.0, from.y));
    harness.run_steps(20);
    send(&mut harness, Event::Copy);
    assert_eq!(copied(&harness), Some(subject));
}
