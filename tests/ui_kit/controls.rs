//! Each control of the kit by role, name and keyboard.

use super::*;

/// Draws one control, and tells whether it was used.
type Control = fn(&mut Ui) -> bool;

#[test]
fn every_control_answers_to_its_name_and_to_the_keyboard() {
    let controls: &[(Role, &str, Control)] = &[
        (Role::Button, "Write", |ui| Button::primary("Write").show(ui).clicked()),
        (Role::Button, "Delete", |ui| Button::danger("Delete").large().show(ui).clicked()),
        (Role::Button, "Back", |ui| kit::icon_button(ui, icons::ARROW_LEFT, "Back").clicked()),
        (Role::CheckBox, "Yemen", |ui| kit::check_row(ui, Check::Part, "Yemen", true).clicked()),
        (Role::RadioButton, "Practise", |ui| {
            kit::radio_card(ui, false, "Practise", "On this computer.").clicked()
        }),
        (Role::Button, "Ministry, sent", |ui| {
            Row::new("Ministry, sent").show(ui, |ui| kit::small(ui, "Ministry")).response.clicked()
        }),
        (Role::CheckBox, "Ministry, picked", |ui| {
            let row = Row::new("Ministry, picked").check(Check::On);
            row.show(ui, |ui| kit::small(ui, "Ministry")).response.clicked()
        }),
        (Role::Link, "Homs", |ui| {
            kit::card_link(ui, "Homs", 20.0, |ui| kit::small(ui, "closed")).response.clicked()
        }),
        (Role::Tab, "Sent", |ui| kit::tabs(ui, &["Sent"], 1).is_some()),
        (Role::Tab, "Read", |ui| {
            let step = kit::Step { text: "Read", icon: icons::ARTICLE, done: true, enabled: true };
            kit::steps(ui, &[step], 1, 56.0).is_some()
        }),
        (Role::Button, "Mend it", |ui| {
            Banner::new(Tone::Wax, "It is broken.").action("Mend it").show(ui).action
        }),
        (Role::Button, "Undo", |ui| {
            let icon = icons::PAPER_PLANE_TILT;
            let toast =
                kit::Toast { icon, text: "Sending", action: Some("Undo"), other: None, left: None };
            kit::toast_in(ui, &toast, 384.0).is_some()
        }),
    ];
    for (role, label, control) in controls {
        for way in ["pointer", "Enter", "Space"] {
            let mut harness = Harness::builder()
                .with_context_setup(theme::install)
                .build_ui_state(|ui, used| *used += usize::from(control(ui)), 0_usize);
            harness.run_ok();
            if way == "pointer" {
                harness.get_by_role_and_label(*role, label).click();
            } else {
                harness.key_press(egui::Key::Tab);
                harness.run_ok();
                assert!(harness.get_by_role_and_label(*role, label).is_focused(), "Tab to {label}");
                harness.key_press(if way == "Enter" { egui::Key::Enter } else { egui::Key::Space });
            }
            harness.run_ok();
            assert_eq!(*harness.state(), 1, "{label} by {way}");
        }
    }
}

#[test]
fn what_is_disabled_cannot_be_used_and_says_why() {
    let mut harness = Harness::builder().with_context_setup(theme::install).build_ui_state(
        |ui, used| {
            let button = Button::primary("Publish").disabled_because(Some("Mend one line first"));
            *used |= button.show(ui).clicked();
            *used |= kit::check_row(ui, Check::Off, "Syria", false).clicked();
        },
        false,
    );
    for (role, label) in [(Role::Button, "Publish"), (Role::CheckBox, "Syria")] {
        harness.get_by_role_and_label(role, label).click();
        harness.run_ok();
        assert!(harness.get_by_role_and_label(role, label).accesskit_node().is_disabled());
    }
    harness.get_by_label("Mend one line first");
    assert!(!harness.state());
}

#[test]
fn a_select_opens_and_chooses_by_keyboard() {
    let choices = ["From the start", "After a greeting", "Not at all"];
    let mut harness = Harness::builder().with_context_setup(theme::install).build_ui_state(
        |ui, chosen| {
            if let Some(now) = kit::Select::new("Security").show(ui, &choices, *chosen) {
                *chosen = now;
            }
        },
        0_usize,
    );
    let node = harness.get_by_role_and_label(Role::ComboBox, "Security").accesskit_node();
    let said = (node.value(), node.description());
    let choice = Some(choices[0].to_owned());
    assert_eq!(said, (choice.clone(), choice), "a screen reader says what is chosen");
    for key in [egui::Key::Tab, egui::Key::Enter] {
        harness.key_press(key);
        harness.run_ok();
    }
    assert!(harness.get_by_role_and_label(Role::ListBoxOption, choices[0]).is_focused());
    for key in [egui::Key::ArrowDown, egui::Key::Enter] {
        harness.key_press(key);
        harness.run_ok();
    }
    let closed = harness.query_by_role(Role::ListBoxOption).is_none();
    let back = harness.get_by_role_and_label(Role::ComboBox, "Security").is_focused();
    assert_eq!(*harness.state(), 1);
    assert!(closed && back, "closed {closed}, focus back {back}");
}

#[test]
fn fields_carry_their_label_their_limit_and_their_mistake() {
    let mut harness = Harness::builder().with_context_setup(theme::install).build_ui_state(
        |ui, text| {
            Field::new("City").max_chars(5).error(Some("Too far.")).show(ui, text);
        },
        String::new(),
    );
    harness.get_by_role_and_label(Role::TextInput, "City").focus();
    harness.run_ok();
    harness.get_by_role_and_label(Role::TextInput, "City").type_text("Göteborg");
    harness.run_ok();
    let node = harness.get_by_role_and_label(Role::TextInput, "City");
    assert_eq!(node.accesskit_node().description().as_deref(), Some("Too far."));
    assert_eq!(harness.state(), "Göteb");
}
