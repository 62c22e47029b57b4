//! The choice of targets.

use clarion::desk::view::{ChooseView, TargetRow};
use clarion::domain::TargetId;
use clarion::ui::command::Event;
use clarion::ui::screen::Place;
use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, SnapshotResults};

use super::stage::{Set, Stage, press, tolerant, type_into};
use super::views;

const SECRETARY: &str = "Secretary-General of the League of Arab States, Nabil Elaraby. Letter in \
                         English, by e-mail and post. Practised 19 Nov.";
const SECOND: &str = "Secretary-General of the League of Arab States, Nabil Elaraby. Letter in \
                      English, by e-mail and post. Practised 19 Nov. This will be a second letter.";
const MOROCCO: &str = "Delegation of Morocco to the League of Arab States. Letter in French, by \
                       e-mail and post. In two groups.";
const ALGERIA: &str =
    "Delegation of Algeria to the League of Arab States. Letter in French, by e-mail and post.";
const BAHRAIN: &str =
    "Delegation of Bahrain to the League of Arab States. Letter in English, by e-mail and post.";

fn shown(set: Set, view: ChooseView) -> Harness<'static, Stage> {
    set.show(Place::Choose(views::appeal_id()), Some(Event::Choose(Box::new(view))))
}

/// The same with nobody picked.
fn fresh() -> ChooseView {
    let mut view = views::choose();
    for row in view.groups.iter_mut().flat_map(|group| &mut group.targets) {
        row.picked = false;
    }
    view
}

fn toggled(stage: &Harness<'static, Stage>, name: &str) -> Option<Toggled> {
    stage.get_by_role_and_label(Role::CheckBox, name).accesskit_node().toggled()
}

/// How many letters the button would open.
fn button(stage: &Harness<'static, Stage>) -> String {
    let mut buttons = stage.query_all_by(|node| {
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with("Write "))
    });
    buttons.next().unwrap().accesskit_node().label().unwrap()
}

#[test]
fn open_drafts_are_picked_and_go_on_in_the_order_of_the_appeal() {
    let mut stage = shown(Set::default(), views::choose());
    press(&mut stage, Role::Button, "Write 16 letters");
    let wanted = stage.state_mut().take();
    assert_eq!(wanted.len(), 2, "{wanted:?}");
    let russia_first = "Ask(Pick(AppealId(\"homs-2012\"), \
                        [Picked { target: TargetId(\"russia-mfa\"), again: false }, \
                        Picked { target: TargetId(\"algeria\"), again: false }";
    assert!(wanted[0].starts_with(russia_first), "{}", wanted[0]);
    assert!(!wanted[0].contains("secretary-general"));
    assert_eq!(wanted[1], "Go(Write(AppealId(\"homs-2012\"), None))");
}

#[test]
fn one_language_for_all_letters_can_be_chosen() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut stage = shown(Set::sized(size.0, size.1), views::choose());
        press(&mut stage, Role::ComboBox, "Language of letters");
        press(&mut stage, Role::ListBoxOption, "In French, where it exists");
        let wanted = stage.state_mut().take();
        let expected = "Ask(WriteAllIn(AppealId(\"homs-2012\"), Some(Lang(\"fr\"))))";
        assert_eq!(wanted, [expected]);
    }
}

#[test]
fn a_groups_box_picks_those_that_were_not_written_to() {
    let mut stage = shown(Set::default(), fresh());
    let league = "All of The Arab League";
    assert_eq!(toggled(&stage, league), Some(Toggled::False));
    assert_eq!(button(&stage), "Write letters");
    press(&mut stage, Role::CheckBox, league);
    assert_eq!(toggled(&stage, league), Some(Toggled::Mixed));
    assert_eq!(button(&stage), "Write 15 letters");
    assert_eq!(toggled(&stage, SECRETARY), Some(Toggled::False));
    press(&mut stage, Role::CheckBox, SECRETARY);
    assert_eq!(toggled(&stage, league), Some(Toggled::True));
    assert_eq!(toggled(&stage, SECOND), Some(Toggled::True));
    assert!(stage.query_by_label_contains("One of them is a second letter.").is_some());
    press(&mut stage, Role::CheckBox, league);
    assert_eq!(toggled(&stage, league), Some(Toggled::False));
    assert_eq!(button(&stage), "Write letters");
}

#[test]
fn all_and_none_mean_what_the_list_shows() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut stage = shown(Set::sized(size.0, size.1), fresh());
        press(&mut stage, Role::Button, "Pick this one");
        assert_eq!(button(&stage), "Write 1 letter", "{size:?}");
        type_into(&mut stage, "Find a name, country or office", "morocco");
        press(&mut stage, Role::Button, "Pick all 2");
        assert_eq!(button(&stage), "Write 3 letters", "{size:?}");
        press(&mut stage, Role::Button, "Pick none");
        assert_eq!(button(&stage), "Write 1 letter", "{size:?}");
    }
}

#[test]
fn the_search_looks_at_name_country_and_office_of_all_groups() {
    for (words, expected) in [
        ("elaraby", vec!["secretary-general"]),
        ("PERMANENT mission morocco", vec!["un-morocco"]),
        ("emirates", vec!["emirates"]),
        ("nobody", vec![]),
    ] {
        let mut stage = shown(Set::default(), fresh());
        type_into(&mut stage, "Find a name, country or office", words);
        if expected.is_empty() {
            assert!(stage.query_by_label_contains("Nobody here has all of these words.").is_some());
            continue;
        }
        let first = row_names(&stage)[0].clone();
        press(&mut stage, Role::CheckBox, &first);
        let write = button(&stage);
        press(&mut stage, Role::Button, &write);
        let wanted = stage.state_mut().take();
        let picked: Vec<String> =
            expected.iter().map(|id| format!("[Picked {{ target: TargetId(\"{id}\")")).collect();
        assert!(wanted[0].contains(&picked.join("")), "{words}: {}", wanted[0]);
        assert_eq!(wanted[0].matches("TargetId").count(), expected.len(), "{words}");
    }
}

/// The names of the rows that are drawn.
fn row_names(stage: &Harness<'static, Stage>) -> Vec<String> {
    let rows = stage.query_all_by_role(Role::CheckBox);
    let names = rows.filter_map(|node| node.accesskit_node().label());
    names.filter(|name| name.contains("Letter in")).collect()
}

#[test]
fn a_country_in_two_groups_is_said_to_be() {
    let stage = shown(Set::default(), views::choose());
    stage.get_by_role_and_label(Role::CheckBox, MOROCCO);
    let note = "Morocco sits in two groups and is asked something different in each. You can write \
                both letters.";
    assert!(stage.query_by_label(note).is_some());
    let narrow = shown(Set::sized(800.0, 600.0), views::choose());
    assert!(narrow.query_by_label(note).is_some());
}

#[test]
fn arrows_move_in_the_list_and_space_picks() {
    let mut stage = shown(Set::default(), fresh());
    press(&mut stage, Role::Tab, "The Arab League");
    stage.get_by_role_and_label(Role::CheckBox, ALGERIA).focus();
    stage.run_ok();
    stage.key_press(Key::ArrowDown);
    stage.run_ok();
    assert!(stage.get_by_role_and_label(Role::CheckBox, BAHRAIN).is_focused());
    stage.key_press(Key::Space);
    stage.run_ok();
    assert_eq!(toggled(&stage, BAHRAIN), Some(Toggled::True));
    for _ in 0..2 {
        stage.key_press(Key::ArrowUp);
        stage.run_ok();
    }
    assert!(stage.get_by_role_and_label(Role::CheckBox, SECRETARY).is_focused());
    assert_eq!(button(&stage), "Write 1 letter");
}

#[test]
fn ten_thousand_targets_draw_only_what_is_seen() {
    let many = |index: usize| TargetRow {
        id: TargetId::parse(&format!("t-{index}")).unwrap(),
        ..views::target("t", &format!("Office number {index}"), None, "en", false)
    };
    let mut view = fresh();
    view.groups[0].targets = (0..10_000).map(many).collect();
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut stage = shown(Set::sized(size.0, size.1), view.clone());
        let names = row_names(&stage);
        assert!((5..60).contains(&names.len()), "{} rows at {size:?}", names.len());
        stage.get_by_role_and_label(Role::CheckBox, &names[0]).focus();
        stage.run_ok();
        stage.key_press(Key::End);
        stage.run_ok();
        let names = row_names(&stage);
        assert!(names.iter().any(|name| name.starts_with("Office number 9999 ")), "{names:?}");
        let last = names.last().unwrap();
        assert!(stage.get_by_role_and_label(Role::CheckBox, last).is_focused(), "{last}");
        assert!(names.len() < 60, "{} rows at {size:?}", names.len());
        stage.get_by_role_and_label(Role::Button, "Pick all 10,000").scroll_to_me();
        stage.run_ok();
        press(&mut stage, Role::Button, "Pick all 10,000");
        assert_eq!(button(&stage), "Write 10,000 letters");
    }
}

#[test]
fn a_new_view_keeps_what_was_picked_by_hand() {
    let mut stage = shown(Set::default(), fresh());
    press(&mut stage, Role::CheckBox, "All of Other countries with influence");
    assert_eq!(button(&stage), "Write 2 letters");
    let mut smaller = views::choose();
    smaller.groups[3].targets.pop();
    stage.state_mut().tell(&Event::Choose(Box::new(smaller)));
    stage.run_ok();
    assert_eq!(button(&stage), "Write 1 letter");
}

#[test]
fn a_narrow_window_chooses_the_group_from_a_select() {
    for percent in [100, 200] {
        let mut stage = shown(Set::sized(800.0, 600.0).text(percent), fresh());
        assert!(stage.query_by_role_and_label(Role::Tab, "The Arab League").is_none());
        press(&mut stage, Role::ComboBox, "Group");
        press(&mut stage, Role::ListBoxOption, "The Security Council, 0 of 2 picked");
        stage.get_by_role_and_label(Role::Button, "Pick all 2").scroll_to_me();
        stage.run_ok();
        press(&mut stage, Role::Button, "Pick all 2");
        assert_eq!(button(&stage), "Write 2 letters", "{percent} %");
    }
}

#[test]
fn the_choice_looks_as_drawn() {
    let mut results = SnapshotResults::new();
    for (name, set) in [
        ("a-choose-light", Set::default()),
        ("a-choose-small-dark", Set::sized(800.0, 600.0).dark()),
    ] {
        let mut stage = shown(set, views::choose());
        results.add(stage.try_snapshot_options(name, &tolerant()));
    }
}

#[test]
fn a_button_that_waits_for_a_choice_says_so_at_every_size() {
    for percent in [100, 200] {
        let stage = shown(Set::sized(800.0, 600.0).text(percent), fresh());
        assert!(
            stage.query_all_by_label_contains("Nobody is picked yet.").next().is_some(),
            "{percent} %"
        );
    }
}
