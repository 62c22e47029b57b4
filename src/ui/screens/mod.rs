//! One screen for each place. A screen's state lives in its variant of [`Screen`] and dies with it.

use super::command::{Command, Event};
use super::screen::{Action, Cx, Place, ScreenUi};

mod appeal;
mod appeals;
mod blocked;
mod choose;
mod file_dialog;
mod first_run;
mod language;
mod letters;
mod organise;
mod print;
mod review;
mod settings;
mod side_by_side;
mod signs;
mod write;

pub(crate) use blocked::BlockedScreen;

/// The screen that is open.
pub enum Screen {
    /// The welcome on the very first start.
    FirstRun(first_run::FirstRunScreen),
    /// The list of appeals.
    Appeals(appeals::AppealsScreen),
    /// An appeal's page.
    Appeal(appeal::AppealScreen),
    /// The choice of its targets.
    Choose(choose::ChooseScreen),
    /// The letters being written.
    Write(Box<write::WriteScreen>),
    /// The table of letters about to go.
    Review(review::ReviewScreen),
    /// What became of letters.
    Letters(Box<letters::LettersScreen>),
    /// The organisers' screen.
    Organise(Box<organise::OrganiseScreen>),
    /// Settings.
    Settings(Box<settings::SettingsScreen>),
    /// The person's data cannot be opened: says why, and what to do.
    Blocked(blocked::BlockedScreen),
}

impl Screen {
    /// The screen for a place, and what it asks the desk first.
    pub fn open(place: Place, cx: Cx<'_>) -> (Self, Vec<Command>) {
        fn as_screen<S>(
            opened: (S, Vec<Command>),
            screen: impl FnOnce(S) -> Screen,
        ) -> (Screen, Vec<Command>) {
            (screen(opened.0), opened.1)
        }
        match place {
            Place::FirstRun => as_screen(first_run::FirstRunScreen::open(cx), Self::FirstRun),
            Place::Appeals => as_screen(appeals::AppealsScreen::open(), Self::Appeals),
            Place::Appeal(id) => as_screen(appeal::AppealScreen::open(id), Self::Appeal),
            Place::Choose(id) => as_screen(choose::ChooseScreen::open(id), Self::Choose),
            Place::Write(id, at) => {
                as_screen(write::WriteScreen::open(id, at), |it| Self::Write(Box::new(it)))
            }
            Place::Review(id) => as_screen(review::ReviewScreen::open(id), Self::Review),
            Place::Letters(filter, letter) => {
                as_screen(letters::LettersScreen::open(filter, letter), |it| {
                    Self::Letters(Box::new(it))
                })
            }
            Place::Organise(id) => {
                as_screen(organise::OrganiseScreen::open(id), |it| Self::Organise(Box::new(it)))
            }
            Place::Settings(topic) => as_screen(settings::SettingsScreen::open(topic, cx), |it| {
                Self::Settings(Box::new(it))
            }),
        }
    }

    /// The screen as what all screens are.
    pub fn get_mut(&mut self) -> &mut dyn ScreenUi {
        match self {
            Self::FirstRun(screen) => screen,
            Self::Appeals(screen) => screen,
            Self::Appeal(screen) => screen,
            Self::Choose(screen) => screen,
            Self::Write(screen) => screen.as_mut(),
            Self::Review(screen) => screen,
            Self::Letters(screen) => screen.as_mut(),
            Self::Organise(screen) => screen.as_mut(),
            Self::Settings(screen) => screen.as_mut(),
            Self::Blocked(screen) => screen,
        }
    }
}

impl ScreenUi for Screen {
    fn screen_ui(&mut self, ui: &mut egui::Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        self.get_mut().screen_ui(ui, cx, actions);
    }

    fn on_event(&mut self, event: &Event) {
        self.get_mut().on_event(event);
    }

    fn place(&mut self) -> Option<Place> {
        self.get_mut().place()
    }

    fn may_leave(&mut self, to: Option<&Place>) -> bool {
        self.get_mut().may_leave(to)
    }
}
