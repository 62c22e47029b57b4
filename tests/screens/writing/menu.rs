//! The menu of the letter, as it looks.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Theme};

use super::write::open;

#[test]
fn picture_of_the_menu_of_a_letter() {
    let mut play = open((800.0, 600.0), Theme::Light);
    play.focus(Role::MultilineTextInput, "Letter");
    play.press(Modifiers::COMMAND, Key::A);
    let pos = play.node(Role::MultilineTextInput, "Letter").rect().left_top();
    let pos = pos + egui::vec2(120.0, 60.0);
    play.harness.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
        play.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        play.settle();
    }
    assert!(play.has("Cut") && play.has("Paste"));
    play.picture("write_menu");
}
