//! One screen without the app: it is drawn with hand-made views, and what it wants is collected.

use clarion::desk::view::{OutboxView, Progress, ShellView};
use clarion::domain::InterfaceLang;
use clarion::messages::Messages;
use clarion::profile::Settings;
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Cx, Place, ScreenUi};
use clarion::ui::screens::Screen;
use clarion::ui::{shell, spoken, theme};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node, SnapshotOptions};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// What stands around one screen.
pub struct Stage {
    screen: Screen,
    place: Place,
    messages: Messages,
    pub settings: Settings,
    pub shell: ShellView,
    pub progress: Progress,
    pub outbox: OutboxView,
    pub now: Timestamp,
    time_zone: TimeZone,
    /// What the screen wanted since it was last asked.
    pub actions: Vec<Action>,
}

impl eframe::App for Stage {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let cx = Cx {
            messages: &self.messages,
            settings: &self.settings,
            shell: &self.shell,
            progress: self.progress,
            outbox: &self.outbox,
            now: self.now,
            time_zone: &self.time_zone,
        };
        let ground = theme::Theme::of(ui).window;
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, ground);
        shell::rail_ui(ui, &self.place, cx, &mut self.actions);
        if shell::tells_of_another(&self.place) {
            shell::elsewhere_ui(ui, cx);
        }
        self.screen.screen_ui(ui, cx, &mut self.actions);
        shell::undo_ui(&ui.ctx().clone(), cx, &mut self.actions);
    }
}

/// A screen on its stage.
pub struct Play {
    pub harness: Harness<'static, Stage>,
}

/// Monday, 14:20 in the person's town.
fn now() -> Timestamp {
    "2026-11-23T13:20:00Z".parse().unwrap()
}

impl Play {
    /// Opens a place in a window of this size; returns it with what the screen asked first.
    pub fn open(place: Place, size: (f32, f32), look: egui::Theme) -> (Self, Vec<Command>) {
        Self::with(place, size, look, Settings::default())
    }

    /// The same for a person with these settings.
    pub fn with(
        place: Place,
        size: (f32, f32),
        look: egui::Theme,
        settings: Settings,
    ) -> (Self, Vec<Command>) {
        let messages = Messages::english();
        let sending_as = settings.default_account.clone();
        let shell = ShellView { sending_as, ..ShellView::default() };
        let time_zone = TimeZone::fixed(jiff::tz::offset(1));
        let cx = Cx {
            messages: &messages,
            settings: &settings,
            shell: &shell,
            progress: Progress::default(),
            outbox: &OutboxView::default(),
            now: now(),
            time_zone: &time_zone,
        };
        let (screen, commands) = Screen::open(place.clone(), cx);
        let stage = Stage {
            screen,
            place,
            messages,
            settings,
            shell,
            progress: Progress::default(),
            outbox: OutboxView::default(),
            now: now(),
            time_zone,
            actions: Vec::new(),
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(size.0, size.1))
            .with_theme(look)
            .with_context_setup(|ctx| {
                theme::install(ctx);
                spoken::words_in(InterfaceLang::English, ctx);
            })
            .build_eframe(|_| stage);
        (Self { harness }, commands)
    }

    /// The same in a usual window in the light look.
    pub fn usual(place: Place) -> Self {
        Self::open(place, (1280.0, 800.0), egui::Theme::Light).0
    }

    /// Another place is opened in the same window; returns what its screen asks first.
    pub fn go(&mut self, place: Place) -> Vec<Command> {
        let stage = self.harness.state_mut();
        let cx = Cx {
            messages: &stage.messages,
            settings: &stage.settings,
            shell: &stage.shell,
            progress: stage.progress,
            outbox: &stage.outbox,
            now: stage.now,
            time_zone: &stage.time_zone,
        };
        let (screen, commands) = Screen::open(place.clone(), cx);
        (stage.screen, stage.place) = (screen, place);
        commands
    }

    /// The desk answers.
    pub fn event(&mut self, event: &Event) {
        self.harness.state_mut().screen.on_event(event);
        self.settle();
    }

    /// The desk answers; returns whether the window is closed by that.
    pub fn event_closes(&mut self, event: &Event) -> bool {
        self.harness.state_mut().screen.on_event(event);
        let closes = |harness: &Harness<'static, Stage>| {
            let mut windows = harness.output().viewport_output.values();
            windows.any(|window| window.commands.contains(&egui::ViewportCommand::Close))
        };
        let mut closed = false;
        for _ in 0..3 {
            self.harness.step();
            closed |= closes(&self.harness);
        }
        closed
    }

    /// Whether the screen can be left for this place, or by closing the window.
    pub fn may_leave(&mut self, to: Option<&Place>) -> bool {
        let may = self.harness.state_mut().screen.may_leave(to);
        self.settle();
        may
    }

    /// Draws until nothing changes; a blinking caret never settles, so not for ever.
    pub fn settle(&mut self) {
        self.harness.run_steps(3);
    }

    /// What the screen wanted since the last time.
    pub fn actions(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.harness.state_mut().actions)
    }

    /// The commands among them; anything else fails.
    pub fn commands(&mut self) -> Vec<Command> {
        let command = |action| match action {
            Action::Ask(command) => command,
            other => panic!("not a command: {other:?}"),
        };
        self.actions().into_iter().map(command).collect()
    }

    /// The place that the screen wants to go to, and nothing else.
    pub fn went_to(&mut self) -> Place {
        match self.actions().as_slice() {
            [Action::Go(place)] => place.clone(),
            other => panic!("not one place: {other:?}"),
        }
    }

    pub fn click(&mut self, role: Role, name: &str) {
        self.node(role, name).click();
        self.settle();
    }

    /// Scrolls to it first, as assistive technology does.
    pub fn scroll_and_click(&mut self, role: Role, name: &str) {
        self.node(role, name).scroll_to_me();
        self.settle();
        self.click(role, name);
    }

    /// The last of several with this name, such as the one in a dialog.
    pub fn click_last(&mut self, role: Role, name: &str) {
        self.harness.get_all_by_role_and_label(role, name).last().unwrap().click();
        self.settle();
    }

    /// Scrolls what this thing is in to its end.
    pub fn scroll_to_end(&mut self, name: &str) {
        let at = self.harness.get_by_label(name).rect().center();
        self.harness.hover_at(at);
        self.settle();
        for _ in 0..20 {
            let delta = egui::vec2(0.0, -2_000.0);
            self.harness.event(egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta,
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: egui::Modifiers::NONE,
            });
            self.settle();
        }
    }

    pub fn focus(&mut self, role: Role, name: &str) {
        self.node(role, name).focus();
        self.settle();
    }

    pub fn type_text(&mut self, role: Role, name: &str, text: &str) {
        self.focus(role, name);
        self.node(role, name).type_text(text);
        self.settle();
    }

    pub fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Another text size, as a factor.
    pub fn zoom(&mut self, factor: f32) {
        self.harness.ctx.set_zoom_factor(factor);
        self.settle();
    }

    pub fn node<'a>(&'a self, role: Role, name: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(role, name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
    }

    /// What is said of the one thing whose name begins so, after its name.
    pub fn description(&self, begins: &str) -> String {
        let named = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().is_some_and(|name| name.starts_with(begins))
                && node.description().is_some()
        };
        let found = self.harness.get_by(named);
        found.accesskit_node().description().unwrap_or_default()
    }

    /// Whether something is there whose name or words contain this.
    pub fn has_part(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// How many things have a name or words that contain this.
    pub fn count_part(&self, part: &str) -> usize {
        self.harness.query_all_by_label_contains(part).count()
    }

    /// What a field holds.
    pub fn value(&self, role: Role, name: &str) -> String {
        self.node(role, name).accesskit_node().value().unwrap_or_default()
    }

    pub fn is_disabled(&self, role: Role, name: &str) -> bool {
        self.node(role, name).accesskit_node().is_disabled()
    }

    /// Compares with the picture of this name.
    pub fn picture(&mut self, name: &str) {
        let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
        self.harness.run_steps(2);
        let shaped = clarion::ui::text::shaped_bytes(&self.harness.ctx);
        assert_eq!(shaped, 0, "{name}: a screen that does not change shapes no text");
        self.harness.snapshot_options(name, &options);
    }
}
