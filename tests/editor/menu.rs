//! The menu of an editor: by a right click, by its key, and by assistive technology.

use egui::accesskit::{Action, ActionRequest, Role, TreeId};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, ViewportCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window::{
    Form, at, body, body_id, click, copied, press, selected, send, window, with_focus,
};

const ITEMS: [&str; 4] = ["Cut", "Copy", "Paste", "Select all"];

fn right_click(harness: &mut Harness<'_, Form>, pos: Pos2) {
    send(harness, Event::PointerMoved(pos));
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
        send(harness, Event::PointerButton { pos, button, pressed, modifiers });
    }
    harness.run_steps(2);
}

/// Which items there are, and which can be chosen.
fn items(harness: &Harness<'_, Form>) -> Vec<(String, bool)> {
    let items = harness.query_all_by_role(Role::MenuItem);
    let told = items.map(|item| {
        let node = item.accesskit_node();
        (node.label().unwrap_or_default(), !node.is_disabled())
    });
    told.collect()
}

fn can(harness: &Harness<'_, Form>) -> [bool; 4] {
    let items = items(harness);
    let names: Vec<_> = items.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ITEMS);
    [0, 1, 2, 3].map(|at: usize| items[at].1)
}

/// Chooses an item; what was copied by that, and whether the clipboard was asked for.
fn choose(harness: &mut Harness<'_, Form>, name: &str) -> (Option<String>, bool) {
    harness.get_by_role_and_label(Role::MenuItem, name).click();
    let (mut words, mut asked) = (None, false);
    for _ in 0..4 {
        harness.step();
        words = words.or_else(|| copied(harness));
        let mut windows = harness.output().viewport_output.values();
        asked |= windows.any(|window| window.commands.contains(&ViewportCommand::RequestPaste));
    }
    assert!(items(harness).is_empty(), "it is closed");
    (words, asked)
}

#[test]
fn a_right_click_on_what_is_selected_leaves_it_selected() {
    let mut harness = body("one two three");
    let one = at(&harness, 0, 0.05);
    click(&mut harness, one, 2);
    right_click(&mut harness, one);
    assert_eq!(selected(&harness).as_deref(), Some("one"));
    assert_eq!(can(&harness), [true; 4]);
    assert_eq!(choose(&mut harness, "Copy").0.as_deref(), Some("one"));
    right_click(&mut harness, one);
    assert_eq!(choose(&mut harness, "Cut").0.as_deref(), Some("one"));
    assert_eq!(harness.state().body, " two three");
    send(&mut harness, Event::Text("a".to_owned()));
    assert_eq!(harness.state().body, "a two three", "one goes on writing");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().body, "one two three");
}

#[test]
fn a_right_click_elsewhere_places_the_caret() {
    let mut harness = body("one two three");
    let (one, middle) = (at(&harness, 0, 0.05), at(&harness, 0, 0.45));
    click(&mut harness, one, 2);
    right_click(&mut harness, middle);
    assert_eq!(selected(&harness).as_deref(), Some(""));
    assert_eq!(can(&harness), [false, false, true, true]);
    assert_eq!(choose(&mut harness, "Paste"), (None, true));
    send(&mut harness, Event::Paste("x".to_owned()));
    assert_eq!(harness.state().body, "one twxo three");
}

#[test]
fn the_key_opens_it_at_the_caret_and_escape_leads_back() {
    for (held, key) in [(Modifiers::NONE, Key::Menu), (Modifiers::SHIFT, Key::F10)] {
        let mut harness = with_focus("one two three");
        press(&mut harness, held, key);
        harness.run_steps(2);
        assert_eq!(can(&harness), [false, false, true, true]);
        press(&mut harness, Modifiers::NONE, Key::Escape);
        harness.run_steps(2);
        assert!(items(&harness).is_empty());
        send(&mut harness, Event::Text("x".to_owned()));
        assert_eq!(harness.state().body, "xone two three");

        press(&mut harness, held, key);
        harness.run_steps(2);
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
        harness.run_steps(2);
        press(&mut harness, Modifiers::NONE, Key::Enter);
        harness.run_steps(3);
        assert_eq!(harness.state().body, "xone two three", "keys are the menu's");
        assert_eq!(selected(&harness).as_deref(), Some("xone two three"));
    }
}

#[test]
fn assistive_technology_opens_it() {
    let mut harness = body("one");
    let target_node = body_id().accesskit_id();
    let (action, target_tree) = (Action::ShowContextMenu, TreeId::ROOT);
    let request = ActionRequest { action, target_tree, target_node, data: None };
    send(&mut harness, Event::AccessKitActionRequest(request));
    harness.run_steps(2);
    assert_eq!(can(&harness), [false, false, true, true]);
    assert!(harness.query_by_role(Role::Menu).is_some());
}

#[test]
fn a_password_is_not_copied_by_a_menu_either() {
    let mut harness = window(Form { password: "secret".to_owned(), ..Form::default() });
    let field = harness.get_by_role(Role::PasswordInput).rect().left_center();
    let word = field + egui::vec2(16.0, 0.0);
    click(&mut harness, word, 3);
    right_click(&mut harness, word);
    assert_eq!(can(&harness), [false, false, true, true]);
}
