//! The whole window on a desk of its own, with a clock that stands still, and letters that are
//! delivered before the desk answers. The desk may not open, and can be opened again.

use std::path::Path;
use std::sync::Arc;

use clarion::desk::{Clock, Desk};
use clarion::domain::{InterfaceLang, Notice};
use clarion::profile::{Places, Secrets, SessionSecrets, SettingsFile};
use clarion::ui::{App, DeskLink, Options};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// The question of the bundled appeal.
pub const QUESTION: &str = "In a sentence or two: why does Homs matter to you?";

/// The window, as a person and a screen reader have it.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub places: Places,
}

/// A moment in November 2026.
fn clock() -> Clock {
    Clock::fixed("2026-11-23T14:20:00Z".parse().unwrap())
}

/// A desk at these places, opened as the program does.
pub fn desk(places: &Places, secrets: Arc<dyn Secrets>) -> Result<Desk, Notice> {
    desk_in(places, secrets, InterfaceLang::default())
}

fn desk_in(
    places: &Places,
    secrets: Arc<dyn Secrets>,
    system: InterfaceLang,
) -> Result<Desk, Notice> {
    places.make_folders().map_err(|error| error.notice())?;
    let settings = SettingsFile::open(&places.settings_file).on_system_in(system);
    Desk::open(places, settings, secrets, clock()).map_err(|error| error.notice())
}

impl Window {
    /// Opens it on a folder.
    pub fn open(profile: &Path) -> Self {
        Self::open_with(profile, Arc::new(SessionSecrets::in_memory()))
    }

    /// Opens it with these passwords.
    pub fn open_with(profile: &Path, secrets: Arc<dyn Secrets>) -> Self {
        Self::start(profile, secrets, Options::default())
    }

    /// Opens it on a system of this language.
    pub fn open_in(profile: &Path, system_lang: InterfaceLang) -> Self {
        let options = Options { system_lang, ..Options::default() };
        Self::start(profile, Arc::new(SessionSecrets::in_memory()), options)
    }

    /// Opens it on a folder with these passwords and options.
    pub fn start(profile: &Path, secrets: Arc<dyn Secrets>, options: Options) -> Self {
        let places = Places::in_folder(profile).unwrap();
        let file = SettingsFile::open(&places.settings_file);
        let mut settings = file.settings().clone();
        settings.welcomed |= file.problem().is_some();
        let desks_places = places.clone();
        let open = move || {
            let mut desk = desk_in(&desks_places, secrets.clone(), options.system_lang)?;
            desk.deliver_at_once();
            Ok(desk)
        };
        let harness = Harness::builder().with_size([1280.0, 800.0]).build_eframe(|creation| {
            let link = DeskLink::inline(open);
            App::new(&creation.egui_ctx, link, clock(), settings, options)
        });
        let mut window = Self { harness, places };
        window.settle();
        window
    }

    /// Draws until nothing moves; a blinking caret may.
    pub fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    /// Clicks what has this role and name.
    #[track_caller]
    pub fn click(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.settle();
    }

    /// Clicks the last of several with this role and name: the one in a dialog.
    #[track_caller]
    pub fn click_last(&mut self, role: Role, name: &str) {
        self.harness.get_all_by_role_and_label(role, name).last().unwrap().click();
        self.settle();
    }

    /// Types into what has this name.
    #[track_caller]
    pub fn type_into(&mut self, name: &str, text: &str) {
        self.harness.get_by_label(name).focus();
        self.settle();
        self.harness.get_by_label(name).type_text(text);
        self.settle();
    }

    /// Whether these words are on the screen.
    pub fn shows(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
            || self.harness.query_all_by_value(words).next().is_some()
    }

    /// Fails, and says what is on the screen, unless these words are.
    #[track_caller]
    pub fn must_show(&self, words: &str) {
        assert!(self.shows(words), "{words:?} is not shown: {:#?}", self.harness.root());
    }

    /// From the first run to the first letter, which has an answer.
    pub fn write(&mut self, answer: &str) {
        self.type_into("Name", "Annelise Obuya-Lindqvist");
        self.click(Role::Button, "Read the first appeal");
        self.click(Role::Button, "Write a letter");
        self.click(Role::CheckBox, "All of Russia’s foreign ministry");
        self.click(Role::Button, "Write 1 letter");
        self.type_into(QUESTION, answer);
    }

    /// The draft as it is after a start.
    pub fn has_draft(&mut self, answer: &str) {
        self.click(Role::Button, "Continue writing");
        self.must_show(answer);
    }
}
