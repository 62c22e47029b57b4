//! The main job in Arabic: the window is mirrored, every control is found by its Arabic name, and the
//! letter that comes out is in Arabic.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use clarion::domain::{Arg, InterfaceLang};
use clarion::mail;
use clarion::messages::Messages;
use clarion::profile::SessionSecrets;
use clarion::ui::Options;
use clarion::ui::screen::Place;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::SnapshotOptions;
use egui_kittest::kittest::Queryable;

use crate::window::Window;

const LEAGUE: &str = "جامعة الدول العربية";
const QUESTION: &str = "في جملة أو جملتين: لماذا يهمك ما يحدث في حمص؟";
const ANSWER: &str = "أنا ممرضة في غوتنبرغ، وأعرف ما تحتاج إليه المستشفيات.";
const NAME: &str = "ليلى الحداد";
/// The letters to the League: its Secretary-General and 21 delegations.
const LETTERS: usize = 22;

/// The window in Arabic in this look, and its words.
struct Stage {
    window: Window,
    words: Messages,
    look: &'static str,
}

impl Stage {
    fn open(profile: &Path, look: &'static str) -> Self {
        let settings = format!("format = 1\nlanguage = \"ar\"\nlook = \"{look}\"\n");
        fs::write(profile.join("settings.toml"), settings).unwrap();
        let secrets = Arc::new(SessionSecrets::in_memory());
        let window = Window::start(profile, secrets, Options::default());
        Self { window, words: Messages::for_window(InterfaceLang::Arabic), look }
    }

    fn say(&self, id: &str) -> String {
        self.words.get(id)
    }

    #[track_caller]
    fn press(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.window.click(Role::Button, &self.words.with(id, args));
    }

    /// Compares with the picture of this name in this look.
    fn picture(&mut self, name: &str) {
        let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
        self.window.settle();
        self.window.harness.snapshot_options(format!("arabic-{name}-{}", self.look), &options);
    }

    /// From the welcome to the letters of the League, which have an answer.
    fn write(&mut self) {
        self.window.type_into(&self.say("first-run-name"), NAME);
        self.press("first-run-read", &[]);
        self.picture("appeal");
        self.press("appeal-write", &[]);
        let all = self.words.with("choose-group-all", &[("group", LEAGUE.into())]);
        self.window.click(Role::CheckBox, &all);
        self.picture("choose");
        self.press("choose-write", &[("count", LETTERS.into())]);
        self.window.type_into(QUESTION, ANSWER);
        self.picture("write");
    }
}

#[test]
fn the_window_is_mirrored() {
    let profile = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(profile.path(), "light");
    stage.press("first-run-read", &[]);
    let window = stage.window.harness.ctx.content_rect();
    let place = |id: &str| {
        let name = stage.say(id);
        stage.window.harness.get_by_role_and_label(Role::Button, &name).rect()
    };
    let (rail, write) = (place("ui-shell-letters"), place("appeal-write"));
    assert!(rail.right() > window.right() - 60.0, "navigation is on the right: {rail:?}");
    assert!(write.right() < rail.left(), "what is read is left of it: {write:?}");
    // A click goes where it is seen.
    stage.press("ui-shell-letters", &[]);
    assert!(matches!(stage.window.harness.state().place(), Place::Letters(..)));
}

#[test]
fn letters_to_the_league_are_written_in_arabic_from_the_welcome_to_the_practice_mailbox() {
    let profile = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(profile.path(), "light");
    stage.write();
    stage.window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    stage.window.settle();
    stage.picture("review");
    stage.press("print-open", &[]);
    stage.picture("print");
    stage.window.harness.key_press(Key::Escape);
    stage.window.settle();
    stage.press("review-practise", &[("letters", LETTERS.into())]);
    stage.picture("confirm");
    let practise = stage.words.with("review-practise", &[("letters", LETTERS.into())]);
    stage.window.click_last(Role::Button, &practise);
    assert!(matches!(stage.window.harness.state().place(), Place::Letters(..)));
    stage.window.must_show(&stage.say("letters-practice-banner"));
    assert!(!stage.window.shows("U+"), "our own sentences hide nothing");
    stage.picture("letters");

    let files: Vec<_> = fs::read_dir(&stage.window.places.practice_dir).unwrap().collect();
    assert_eq!(files.len(), LETTERS);
    for file in files {
        let letter = mail::parse(&fs::read(file.unwrap().path()).unwrap()).unwrap();
        assert_eq!(letter.language.unwrap().as_str(), "ar");
        assert!(letter.body.contains(ANSWER), "{}", letter.body);
        assert!(letter.body.contains(NAME), "{}", letter.body);
    }
}

#[test]
fn the_same_at_night() {
    let profile = tempfile::tempdir().unwrap();
    let mut stage = Stage::open(profile.path(), "dark");
    stage.picture("welcome");
    stage.write();
    let settings = stage.say("ui-shell-settings");
    stage.window.click(Role::Button, &settings);
    stage.picture("settings");
    let organise = stage.say("ui-shell-organise");
    stage.window.click(Role::Button, &organise);
    stage.picture("organise");
}
