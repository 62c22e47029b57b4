//! The whole window on a desk of its own, with a clock that stands still, and letters that are
//! delivered before the desk answers.

use std::path::Path;
use std::sync::Arc;

use clarion::desk::{Clock, Desk};
use clarion::profile::{Places, Secrets, SessionSecrets, Settings, SettingsFile};
use clarion::ui::{App, DeskLink, Options};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// The window, as a person and a screen reader have it.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub places: Places,
}

/// A moment in November 2026.
pub const NOW: &str = "2026-11-23T14:20:00Z";

/// A desk at these places, at this moment.
pub fn desk(places: &Places, secrets: Arc<dyn Secrets>) -> Desk {
    places.make_folders().unwrap();
    let clock = Clock::fixed(NOW.parse().unwrap());
    let settings = SettingsFile::open(&places.settings_file);
    Desk::open(places, settings, secrets, clock).unwrap()
}

impl Window {
    /// Opens it on a folder.
    pub fn open(folder: &Path) -> Self {
        Self::open_with(folder, Arc::new(SessionSecrets::in_memory()))
    }

    /// Opens it with these passwords.
    pub fn open_with(folder: &Path, secrets: Arc<dyn Secrets>) -> Self {
        let places = Places::in_folder(folder).unwrap();
        let mut desk = desk(&places, secrets);
        desk.deliver_at_once();
        let settings: Settings = SettingsFile::open(&places.settings_file).settings().clone();
        let harness = Harness::builder().with_size([1280.0, 800.0]).build_eframe(|creation| {
            let link = DeskLink::inline(Ok(desk));
            let clock = Clock::fixed(NOW.parse().unwrap());
            App::new(&creation.egui_ctx, link, clock, settings, Options::default())
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
        let all: Vec<_> = self.harness.get_all_by_role_and_label(role, name).collect();
        all.last().unwrap().click();
        drop(all);
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

    /// Whether something with this name is on the screen.
    pub fn shows(&self, name: &str) -> bool {
        self.harness.query_all_by_label_contains(name).next().is_some()
    }
}
