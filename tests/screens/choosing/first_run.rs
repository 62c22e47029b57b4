//! The welcome on the very first start.

use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotResults};

use super::stage::{Set, Stage, press, tolerant, type_into};
use super::views;

fn shown(set: Set) -> Harness<'static, Stage> {
    set.show(Place::FirstRun, Some(Event::Appeals(views::appeals())))
}

/// The settings that were saved, and where the screen went.
fn finished(stage: &mut Harness<'static, Stage>) -> (Settings, Place) {
    let mut actions = std::mem::take(&mut stage.state_mut().actions);
    assert_eq!(actions.len(), 2, "{actions:?}");
    let (Some(Action::Go(place)), Some(Action::Ask(Command::SaveSettings(settings)))) =
        (actions.pop(), actions.pop())
    else {
        panic!("it did something else");
    };
    (*settings, place)
}

#[test]
fn what_is_typed_is_saved_and_the_first_appeal_opens() {
    for size in [(1280.0, 800.0), (800.0, 1400.0)] {
        let mut stage = shown(Set::sized(size.0, size.1));
        type_into(&mut stage, "Name", "Annelise Obuya-Lindqvist");
        type_into(&mut stage, "City", "Gothenburg");
        press(&mut stage, Role::ComboBox, "Country");
        type_into(&mut stage, "Type to find a country", "swed");
        stage.key_press(Key::Enter);
        stage.run_ok();
        press(&mut stage, Role::ComboBox, "Languages of letters");
        press(&mut stage, Role::CheckBox, "French");
        stage.key_press(Key::Escape);
        stage.run_ok();
        let ending = "Yours respectfully,\nAnnelise Obuya-Lindqvist\nGothenburg, Sweden";
        assert!(stage.query_by_label(ending).is_some(), "{size:?}");
        press(&mut stage, Role::Button, "Read the first appeal");
        let (settings, place) = finished(&mut stage);
        assert!(settings.welcomed);
        assert_eq!(settings.supporter.name, "Annelise Obuya-Lindqvist");
        assert_eq!(settings.supporter.town.as_deref(), Some("Gothenburg"));
        assert_eq!(settings.supporter.country.unwrap().code(), "SE");
        let languages: Vec<&str> =
            settings.supporter.languages.iter().map(|it| it.as_str()).collect();
        assert_eq!(languages, ["en", "fr"]);
        assert!(matches!(place, Place::Appeal(id) if id.as_str() == "osmer-bay"));
    }
}

#[test]
fn an_address_takes_the_place_of_town_and_country() {
    let mut stage = shown(Set::default());
    type_into(&mut stage, "City", "Gothenburg");
    type_into(&mut stage, "Postal address", "Long Road 1");
    stage.key_press(Key::Enter);
    stage.run_ok();
    stage.get_by_label("Postal address").type_text("41103 Gothenburg");
    stage.run_ok();
    let ending = "Yours respectfully,\nYour name\nLong Road 1\n41103 Gothenburg";
    assert!(stage.query_by_label(ending).is_some());
}

#[test]
fn everything_can_be_skipped() {
    let mut stage = shown(Set::default());
    press(&mut stage, Role::Button, "Skip for now");
    let (settings, place) = finished(&mut stage);
    assert!(settings.welcomed);
    assert_eq!(settings.supporter.name, "");
    assert_eq!(place, Place::Appeals);
}

#[test]
fn an_own_mailbox_is_set_up_next() {
    let mut stage = shown(Set::default());
    press(&mut stage, Role::RadioButton, "From my own mailbox");
    press(&mut stage, Role::Button, "Set up my mailbox");
    let (settings, place) = finished(&mut stage);
    assert!(settings.welcomed);
    assert!(matches!(place, Place::Settings(clarion::ui::screen::Topic::Mail)));
}

#[test]
fn the_sheet_can_be_filled_at_every_size() {
    for (size, percent) in [((800.0, 600.0), 80), ((800.0, 600.0), 200), ((1280.0, 800.0), 200)] {
        let mut stage = shown(Set::sized(size.0, size.1).text(percent));
        type_into(&mut stage, "Name", "Ann");
        stage.get_by_role_and_label(Role::Button, "Skip for now").scroll_to_me();
        stage.run_ok();
        press(&mut stage, Role::Button, "Skip for now");
        let (settings, _) = finished(&mut stage);
        assert_eq!(settings.supporter.name, "Ann", "{size:?} at {percent} %");
    }
}

#[test]
fn the_sheet_looks_as_drawn() {
    let mut stage = shown(Set::default());
    type_into(&mut stage, "City", "Gothenburg");
    let mut results = SnapshotResults::new();
    results.add(stage.try_snapshot_options("a-first-run-light", &tolerant()));
}
