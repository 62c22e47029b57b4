//! A window that is turned round: what is clicked is what is seen.

use std::cell::Cell;

use clarion::domain::Direction;
use clarion::ui::{mirror, widgets as kit};
use egui::{Event, Key, Modifiers, PointerButton, Role, Theme, Ui, pos2};
use egui_kittest::kittest::Queryable;

use crate::window;

#[test]
fn what_assistive_technology_clicks_is_on_the_other_side() {
    for (direction, on_the_left) in
        [(Direction::LeftToRight, true), (Direction::RightToLeft, false)]
    {
        let clicked = Cell::new(0);
        let mut harness = window((600.0, 200.0), Theme::Light, direction, |ui: &mut Ui| {
            if kit::Button::primary("Write").show(ui).clicked() {
                clicked.set(clicked.get() + 1);
            }
        });
        let rect = harness.get_by_role_and_label(Role::Button, "Write").rect();
        assert_eq!(rect.center().x < 300.0, on_the_left, "{rect:?}");
        harness.get_by_role_and_label(Role::Button, "Write").click();
        harness.run_steps(3);
        assert_eq!(clicked.get(), 1, "{direction:?}");
        // And the pointer in the same place.
        for pressed in [true, false] {
            harness.event(Event::PointerMoved(rect.center()));
            harness.event(Event::PointerButton {
                pos: rect.center(),
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            harness.run_steps(2);
        }
        assert_eq!(clicked.get(), 2, "{direction:?}");
    }
}

#[test]
fn arrows_go_where_they_point() {
    let mut harness = window((600.0, 200.0), Theme::Light, Direction::RightToLeft, |ui| {
        ui.horizontal(|ui| {
            kit::Button::primary("One").show(ui);
            kit::Button::primary("Two").show(ui);
        });
    });
    harness.get_by_label("One").focus();
    harness.run_steps(2);
    harness.key_press(Key::ArrowLeft);
    harness.run_steps(2);
    assert!(harness.get_by_label("Two").is_focused());
    let (one, two) = (harness.get_by_label("One").rect(), harness.get_by_label("Two").rect());
    assert!(two.right() < one.left(), "{two:?} is on the left of {one:?}");
}

#[test]
fn places_in_a_box_are_told_both_ways() {
    let place = egui::Rect::from_min_max(pos2(10.0, 0.0), pos2(110.0, 10.0));
    let told = Cell::new((0.0, 0.0));
    for (direction, expected) in
        [(Direction::LeftToRight, (20.0, 30.0)), (Direction::RightToLeft, (80.0, 90.0))]
    {
        let _harness = window((600.0, 200.0), Theme::Light, direction, |ui| {
            let ctx = ui.ctx();
            told.set((mirror::local_x(ctx, place, 30.0), mirror::window_x(ctx, place, 20.0)));
        });
        assert_eq!(told.get(), expected, "{direction:?}");
    }
}
