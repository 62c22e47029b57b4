//! The organisers' screen in the app, on a real desk: from the bundled appeal to a changed copy.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use clarion::desk::{Clock, Desk};
use clarion::profile::{Places, SessionSecrets, Settings, SettingsFile};
use clarion::ui::screen::Place;
use clarion::ui::{App, DeskLink, Options};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// The app in a folder of its own, on a Monday in November.
fn app(folder: &Path) -> Harness<'static, App> {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let mut file = SettingsFile::open(&places.settings_file);
    let settings = Settings { welcomed: true, ..Settings::default() };
    file.save(&settings).unwrap();
    let clock = Clock::fixed("2026-11-23T13:20:00Z".parse().unwrap());
    let secrets = Arc::new(SessionSecrets::in_memory());
    let desk = Desk::open(&places, file, secrets, clock.clone()).unwrap();
    let link = DeskLink::inline(Ok(desk));
    Harness::builder().with_size(egui::vec2(1280.0, 800.0)).build_eframe(move |context| {
        App::new(&context.egui_ctx, link, clock, settings, Options::default())
    })
}

fn click(app: &mut Harness<'static, App>, role: Role, name: &str) {
    app.get_by_role_and_label(role, name).click();
    app.run_steps(4);
}

fn text(app: &Harness<'static, App>, name: &str) -> String {
    let node = app.get_by_role_and_label(Role::MultilineTextInput, name);
    node.accesskit_node().value().unwrap_or_default()
}

/// Puts other words in place of a whole text.
fn write(app: &mut Harness<'static, App>, name: &str, words: &str) {
    app.get_by_role_and_label(Role::MultilineTextInput, name).focus();
    app.run_steps(2);
    app.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    app.run_steps(2);
    app.get_by_role_and_label(Role::MultilineTextInput, name).type_text(words);
    app.run_steps(4);
}

#[test]
fn the_bundled_appeal_becomes_an_own_one_that_is_changed_and_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    app.run_steps(3);
    click(&mut app, Role::Button, "Organise");
    click(&mut app, Role::Button, "New appeal from this one");
    click(&mut app, Role::Button, "Make the new appeal");
    let Place::Organise(Some(id)) = app.state().place().clone() else { panic!("not opened") };
    let own = Places::in_folder(folder.path()).unwrap().appeals_dir.join(id.as_str());
    let name = "Text of The Arab League, English";
    let before = text(&app, name);
    assert!(app.query_by_label_contains("44 of 44 letters are complete").is_some());

    write(&mut app, name, &before.replacen("target.salutation", "target.salutaton", 1));
    assert!(app.query_by_label_contains("There is no “target.salutaton”.").is_some());
    click(&mut app, Role::Button, "Letters");
    assert!(
        app.query_by_label("What you typed here is not saved yet.").is_some(),
        "the rail asks as well"
    );
    click(&mut app, Role::Button, "Stay here");
    assert!(matches!(app.state().place(), Place::Organise(_)));
    click(&mut app, Role::Button, "Show it");
    click(&mut app, Role::Button, "Use target.salutation");
    assert_eq!(text(&app, name), before);

    let changed = format!("# A remark of our own.\n{before}");
    write(&mut app, name, &changed);
    app.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::S);
    app.run_steps(4);
    assert!(app.query_by_label("Saved").is_some());
    let letters = fs::read_dir(own.join("letters")).unwrap();
    let kept = letters.filter_map(|entry| fs::read_to_string(entry.unwrap().path()).ok());
    assert_eq!(kept.filter(|text| *text == changed).count(), 1);
    click(&mut app, Role::Button, "Letters");
    assert!(matches!(app.state().place(), Place::Letters(..)), "nothing is left to ask");
}
