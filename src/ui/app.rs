//! The window itself: it hands events to the open screen, draws it beside the rail, and does what
//! the screen wants done once the frame is drawn.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::command::{Command, Event, SignInNews};
use super::desk_link::DeskLink;
use super::said::Said;
use super::screen::{Action, Cx, Place, ScreenUi};
use super::screens::{BlockedScreen, Screen};
use super::spoken::words_in;
use super::widgets::move_between_regions;
use super::{mirror, shell, theme};
use crate::desk::view::{CalledBack, LetterFilter, OutboxView, Progress, ShellView};
use crate::desk::{Clock, Looked};
use crate::domain::{InterfaceLang, Notice};
use crate::messages::Messages;
use crate::profile::Settings;

/// How the window is started.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Close as soon as the first frame has been presented (for measuring).
    pub exit_after_first_frame: bool,
    /// The system's language, for who has chosen none.
    pub system_lang: InterfaceLang,
}

/// Everything the window holds between two frames.
pub struct App {
    desk: DeskLink,
    clock: Clock,
    time_zone: TimeZone,
    messages: Arc<Messages>,
    settings: Settings,
    shell: ShellView,
    progress: Progress,
    outbox: OutboxView,
    place: Place,
    screen: Screen,
    /// The letters that were left for the settings: one comes back to them.
    letters_left: Option<Place>,
    /// The choice of targets, while its appeal is read once more.
    choice_left: Option<(Place, Screen)>,
    said: Said,
    /// What was wrong with the settings file when it was last told.
    told: Vec<Notice>,
    options: Options,
    frames: u64,
}

impl App {
    /// The app at its first place: the welcome, or the list of appeals.
    pub fn new(
        context: &egui::Context,
        desk: DeskLink,
        clock: Clock,
        settings: Settings,
        options: Options,
    ) -> Self {
        theme::install(context);
        theme::apply(context, settings.look, settings.text_size_percent);
        let place = if settings.welcomed { Place::Appeals } else { Place::FirstRun };
        let lang = settings.interface_lang(options.system_lang);
        let mut app = Self {
            desk,
            time_zone: clock.time_zone().clone(),
            clock,
            messages: words_in(lang, context),
            settings,
            shell: ShellView::default(),
            progress: Progress::default(),
            outbox: OutboxView::default(),
            screen: Screen::Blocked(BlockedScreen::new(Notice::new("ui-opening"))),
            place: place.clone(),
            letters_left: None,
            choice_left: None,
            said: Said::default(),
            told: Vec::new(),
            options,
            frames: 0,
        };
        app.start(place);
        app
    }

    /// Opens the first place, and asks for what every place shows.
    fn start(&mut self, place: Place) {
        self.go(place);
        self.desk.ask(Command::ReadSettings);
        self.desk.ask(Command::ReadProgress);
    }

    /// The place that is open.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What the person has chosen.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether letters are still on their way.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The screen for a place. Somebody who looked at the appeal once more finds their picks again.
    fn open(&mut self, place: &Place) -> (Screen, Vec<Command>) {
        let (new, commands) = Screen::open(place.clone(), self.cx());
        let kept = self.choice_left.take().filter(|(at, _)| at == place);
        (kept.map_or(new, |(_, screen)| screen), commands)
    }

    fn go(&mut self, place: Place) {
        self.letters_left = match (&place, &self.place) {
            (Place::Settings(_), Place::Write(..) | Place::Review(_)) => {
                Some(self.screen.place().unwrap_or_else(|| self.place.clone()))
            }
            (Place::Settings(_), Place::Settings(_)) => self.letters_left.take(),
            _ => None,
        };
        self.said.leave(self.clock.now());
        let (screen, commands) = self.open(&place);
        let left = std::mem::replace(&mut self.screen, screen);
        let left_at = std::mem::replace(&mut self.place, place);
        self.choice_left = match (&left_at, &self.place) {
            (Place::Choose(of), Place::Appeal(id)) if of == id => Some((left_at, left)),
            _ => None,
        };
        for command in commands {
            self.desk.ask(command);
        }
    }

    fn cx(&self) -> Cx<'_> {
        Cx {
            messages: &self.messages,
            settings: &self.settings,
            shell: &self.shell,
            progress: self.progress,
            outbox: &self.outbox,
            now: self.clock.now(),
            time_zone: &self.time_zone,
        }
    }

    fn take_event(&mut self, event: Event, context: &egui::Context) {
        self.screen.on_event(&event);
        match event {
            Event::Shell(shell) => {
                if let Some(trouble) = &shell.trouble
                    && self.shell.trouble.as_ref() != Some(trouble)
                {
                    self.failed(trouble);
                }
                self.shell = shell;
            }
            Event::Progress(progress) => self.progress = progress,
            Event::Outbox(outbox) => self.outbox = *outbox,
            Event::CalledBack(back) => self.called_back(back),
            Event::LookedFor(_, looked) => self.looked_for(looked),
            Event::Settings(settings, notices) => {
                self.settings = *settings;
                self.speak(context);
                theme::apply(context, self.settings.look, self.settings.text_size_percent);
                if !notices.is_empty() && notices != self.told {
                    let lines: Vec<_> = notices.iter().map(|it| self.messages.text(it)).collect();
                    self.said.failed(lines.join("\n"), self.clock.now());
                }
                self.told = notices;
            }
            Event::Queued { letters: 0, already, .. } => {
                self.failed(&already_notice(already));
            }
            Event::Queued { practice, already, .. } => {
                if already > 0 {
                    self.failed(&already_notice(already));
                }
                let filter = if practice { LetterFilter::Practice } else { LetterFilter::All };
                self.go(Place::Letters(filter, None));
            }
            // Wherever the person has gone meanwhile: letters may wait for it.
            Event::SignIn { account, news: SignInNews::Done(Ok(_)) } => {
                self.desk.ask(Command::SignedIn(account));
            }
            Event::Failed(notice) => self.failed(&notice),
            Event::Opened => self.start(self.place.clone()),
            Event::CannotOpen(why) => self.screen = Screen::Blocked(BlockedScreen::new(why)),
            _ => {}
        }
    }

    fn act(&mut self, actions: Vec<Action>, context: &egui::Context) {
        if !actions.is_empty() {
            context.request_repaint();
        }
        for action in actions {
            match action {
                Action::Ask(command) => self.desk.ask(command),
                Action::Go(place) if self.screen.may_leave(Some(&place)) => self.go(place),
                Action::Go(_) => {}
                Action::Toast(notice) => self.say(&notice),
                Action::Copy { text, said } => {
                    context.copy_text(text);
                    self.say(&said);
                }
                Action::OpenMail(link) if link.starts_with("mailto:") => {
                    context.open_url(egui::OpenUrl::same_tab(link));
                }
                Action::OpenPage(page) if page.starts_with("https://") => {
                    context.open_url(egui::OpenUrl::new_tab(page));
                }
                Action::OpenMail(_) | Action::OpenPage(_) => {}
            }
        }
    }

    /// What was called back is open to be written again.
    fn called_back(&mut self, back: CalledBack) {
        if matches!(self.place, Place::Letters(..) | Place::Review(_)) {
            self.go(Place::Letters(LetterFilter::Drafts, None));
        }
        let said = Notice::new("ui-undo-done");
        self.say(&said.count("letters", back.letters).count("gone", back.gone));
    }

    /// The letter's own screen says what was found; elsewhere it is said over the screen.
    fn looked_for(&mut self, looked: Result<Looked, Notice>) {
        if looked.is_ok() {
            self.desk.ask(Command::ReadProgress);
        }
        match looked {
            _ if matches!(self.place, Place::Letters(..)) => {}
            Ok(Looked::Found(words) | Looked::NotThere(words)) => self.say(&words),
            Err(why) => self.failed(&why),
        }
    }

    /// Speaks the language of the settings from this frame on. Every screen asks for its words as it
    /// draws them; what the desk has told already is asked for again.
    fn speak(&mut self, context: &egui::Context) {
        let lang = self.settings.interface_lang(self.options.system_lang);
        if lang == self.messages.interface_lang() {
            return;
        }
        self.messages = words_in(lang, context);
        let title = self.messages.get("ui-shell-name");
        context.send_viewport_cmd(egui::ViewportCommand::Title(title));
        self.choice_left = None;
        self.desk.ask(Command::ReadProgress);
    }

    fn failed(&mut self, notice: &Notice) {
        let now = self.clock.now();
        self.said.failed(self.messages.text(notice), now);
    }

    fn say(&mut self, notice: &Notice) {
        let now = self.clock.now();
        self.said.say(self.messages.text(notice), now);
    }

    /// Ends the program once its first frame has been presented: by then a second one begins.
    fn count_frames(&mut self, context: &egui::Context) {
        self.frames += 1;
        if !self.options.exit_after_first_frame {
            return;
        }
        if self.frames > 1 {
            // At once: the desk may still be opening, and what it does is no part of a frame.
            std::process::exit(0);
        } else {
            context.request_repaint();
        }
    }
}

/// A window that opens larger than the screen has room for is made smaller: its foot would stand
/// below the edge. Before there is a window, nobody can tell how large the screen is.
fn fit_screen(context: &egui::Context) {
    let (screen, window) = context.input(|input| {
        let viewport = input.viewport();
        (viewport.monitor_size, viewport.inner_rect)
    });
    let zoom = context.zoom_factor();
    if let (Some(screen), Some(window)) = (screen, window)
        && let Some(size) = fitting(window.size() * zoom, screen * zoom)
    {
        context.send_viewport_cmd(egui::ViewportCommand::InnerSize(size / zoom));
    }
}

/// What a system puts around a window and along the edge of the screen, in points.
const AROUND: egui::Vec2 = egui::vec2(16.0, 88.0);

/// The size that a window of this size has to be given on this screen, if any; never below the least.
fn fitting(window: egui::Vec2, screen: egui::Vec2) -> Option<egui::Vec2> {
    let least = egui::Vec2::from(super::run::LEAST_SIZE);
    let most = (screen - AROUND).max(least);
    (window.x > most.x || window.y > most.y).then(|| window.min(most))
}

/// Letters that were written meanwhile, by another window or on the command line.
fn already_notice(letters: usize) -> Notice {
    Notice::new("ui-already-written").count("letters", letters)
}

impl eframe::App for App {
    /// What is seen of a window before its first frame, and where it has just become larger.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn logic(&mut self, context: &egui::Context, _frame: &mut eframe::Frame) {
        while let Some(event) = self.desk.next_event() {
            self.take_event(event, context);
        }
        let closing = context.input(|input| input.viewport().close_requested());
        if closing && !self.screen.may_leave(None) {
            context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let context = ui.ctx().clone();
        self.count_frames(&context);
        if self.frames == 1 {
            fit_screen(&context);
        }
        mirror::set(&context, self.messages.lang().direction());
        move_between_regions(&context);
        // The ground of every screen: it shows wherever nothing is drawn.
        ui.painter().rect_filled(context.content_rect(), 0.0, theme::Theme::of(ui).window);
        let mut actions = Vec::new();
        let cx = Cx {
            messages: &self.messages,
            settings: &self.settings,
            shell: &self.shell,
            progress: self.progress,
            outbox: &self.outbox,
            now: self.clock.now(),
            time_zone: &self.time_zone,
        };
        if !matches!(self.screen, Screen::FirstRun(_) | Screen::Blocked(_)) {
            shell::rail_ui(ui, &self.place, cx, &mut actions);
        }
        if let Some(letters) = &self.letters_left {
            shell::letters_left_ui(ui, letters, cx, &mut actions);
        }
        if shell::tells_of_another(&self.place) {
            shell::elsewhere_ui(ui, cx);
        }
        self.screen.screen_ui(ui, cx, &mut actions);
        let lift = shell::undo_ui(&context, cx, &mut actions);
        let said = self.said.said_ui(&context, &self.messages, self.clock.now(), lift);
        if shell::go_back_pressed(&context)
            && !said
            && let Some(place) = self.letters_left.clone().or_else(|| self.place.back())
        {
            actions.push(Action::Go(place));
        }
        self.act(actions, &context);
    }
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;

    #[test]
    fn a_window_fits_the_screen_with_what_stands_around_it() {
        let usual = vec2(1280.0, 800.0);
        for (window, screen, expected) in [
            (usual, vec2(1920.0, 1080.0), None),
            (usual, vec2(1440.0, 900.0), None),
            (usual, vec2(1280.0, 800.0), Some(vec2(1264.0, 712.0))),
            (usual, vec2(1366.0, 768.0), Some(vec2(1280.0, 680.0))),
            (usual, vec2(800.0, 600.0), Some(vec2(800.0, 600.0))),
            (vec2(800.0, 600.0), vec2(640.0, 480.0), None),
        ] {
            assert_eq!(fitting(window, screen), expected, "{window:?} on {screen:?}");
        }
    }
}
