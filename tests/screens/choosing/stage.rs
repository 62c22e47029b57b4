//! Draws one screen as the app would, with the rail beside it, and collects what it wants done.

use clarion::desk::view::{Progress, ShellView};
use clarion::messages::Messages;
use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Cx, Place, ScreenUi};
use clarion::ui::screens::Screen;
use clarion::ui::{shell, theme};
use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotOptions};
use jiff::tz::TimeZone;

/// The screen on the stage, and what it has asked for so far.
pub(crate) struct Stage {
    place: Place,
    screen: Option<Screen>,
    settings: Settings,
    messages: Messages,
    pub(crate) asked: Vec<Command>,
    pub(crate) actions: Vec<Action>,
}

impl Stage {
    fn draw(&mut self, ui: &mut egui::Ui) {
        // The harness leaves a margin around what it draws; a window has none.
        let window = ui.ctx().content_rect();
        let ui = &mut ui.new_child(egui::UiBuilder::new().max_rect(window));
        ui.set_clip_rect(window);
        // The list is seen by someone with an account, an appeal by someone who practises.
        let account = Some("annelise@obuya-lindqvist.example".to_owned());
        let sending_as = account.filter(|_| self.place == Place::Appeals);
        let shell = ShellView { sending_as, needs_you: 2, ..ShellView::default() };
        let zone = TimeZone::UTC;
        let cx = Cx {
            messages: &self.messages,
            settings: &self.settings,
            shell: &shell,
            progress: Progress::default(),
            outbox: &Default::default(),
            now: super::views::NOW.parse().unwrap(),
            time_zone: &zone,
        };
        if self.screen.is_none() {
            let (screen, asked) = Screen::open(self.place.clone(), cx);
            self.screen = Some(screen);
            self.asked = asked;
        }
        let ground = theme::Theme::of(ui).window;
        ui.painter().rect_filled(ui.max_rect(), 0.0, ground);
        if self.place != Place::FirstRun {
            shell::rail_ui(ui, &self.place, cx, &mut self.actions);
        }
        self.screen.as_mut().unwrap().screen_ui(ui, cx, &mut self.actions);
    }

    /// What the screen has wanted since it was last asked, in its debug form.
    pub(crate) fn take(&mut self) -> Vec<String> {
        self.actions.drain(..).map(|action| format!("{action:?}")).collect()
    }

    /// Tells the screen what the desk answers.
    pub(crate) fn tell(&mut self, event: &Event) {
        self.screen.as_mut().unwrap().on_event(event);
    }
}

/// How a screen is put on the stage.
#[derive(Clone)]
pub(crate) struct Set {
    pub(crate) size: (f32, f32),
    pub(crate) dark: bool,
    pub(crate) text_percent: u16,
    pub(crate) settings: Settings,
}

impl Default for Set {
    fn default() -> Self {
        Self {
            size: (1280.0, 800.0),
            dark: false,
            text_percent: 100,
            settings: Settings::default(),
        }
    }
}

impl Set {
    pub(crate) fn sized(width: f32, height: f32) -> Self {
        Self { size: (width, height), ..Self::default() }
    }

    pub(crate) fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    pub(crate) fn text(mut self, percent: u16) -> Self {
        self.text_percent = percent;
        self
    }

    /// The screen of a place, with the desk's answer.
    pub(crate) fn show(self, place: Place, event: Option<Event>) -> Harness<'static, Stage> {
        let stage = Stage {
            place,
            screen: None,
            settings: self.settings,
            messages: Messages::english(),
            asked: Vec::new(),
            actions: Vec::new(),
        };
        let look = if self.dark { egui::Theme::Dark } else { egui::Theme::Light };
        let chosen =
            if self.dark { clarion::profile::Look::Dark } else { clarion::profile::Look::Light };
        let percent = self.text_percent;
        // As a window does: with larger text the same window has fewer points.
        let size = vec2(self.size.0, self.size.1) * 100.0 / f32::from(percent);
        let mut harness = Harness::builder()
            .with_size(size)
            .with_theme(look)
            .with_max_steps(12)
            .with_context_setup(move |ctx| {
                theme::install(ctx);
                theme::apply(ctx, chosen, percent);
            })
            .build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
        harness.run_ok();
        if let Some(event) = event {
            harness.state_mut().tell(&event);
            harness.run_ok();
        }
        harness.step();
        let shaped = clarion::ui::text::shaped_bytes(&harness.ctx);
        assert_eq!(shaped, 0, "a screen that does not change shapes no text");
        harness
    }
}

/// Presses something, found by role and name.
pub(crate) fn press(stage: &mut Harness<'static, Stage>, role: Role, name: &str) {
    stage.get_by_role_and_label(role, name).click();
    stage.run_ok();
}

/// Types into a field, found by its name.
pub(crate) fn type_into(stage: &mut Harness<'static, Stage>, field: &str, text: &str) {
    stage.get_by_label(field).focus();
    stage.run_ok();
    stage.get_by_label(field).type_text(text);
    stage.run_ok();
}

/// Small differences of rasterisers are no difference in look.
pub(crate) fn tolerant() -> SnapshotOptions {
    SnapshotOptions::new().threshold(1.6).max_failed_pixels(400)
}
