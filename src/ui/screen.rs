//! What every screen is given, and what it gives back.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::command::{Command, Event};
use crate::desk::view::{LetterFilter, LetterRef, OutboxView, Progress, ShellView};
use crate::domain::{AppealId, Notice, TargetId};
use crate::messages::Messages;
use crate::profile::Settings;

/// Where in the app a person is. Each place has one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The welcome on the very first start.
    FirstRun,
    /// The list of appeals.
    Appeals,
    /// An appeal's page.
    Appeal(AppealId),
    /// The choice of its targets.
    Choose(AppealId),
    /// The letters being written, at this target or at the first.
    Write(AppealId, Option<TargetId>),
    /// The table of letters about to go.
    Review(AppealId),
    /// Letters of this sort, with one of them open.
    Letters(LetterFilter, Option<LetterRef>),
    /// The organisers' screen, with this pack open.
    Organise(Option<AppealId>),
    /// Settings, at a topic.
    Settings(Topic),
}

impl Place {
    /// Where Escape leads; `None` where there is nothing before.
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::FirstRun | Self::Appeals => None,
            Self::Appeal(_) | Self::Letters(..) | Self::Settings(_) => Some(Self::Appeals),
            Self::Organise(None) => Some(Self::Appeals),
            Self::Organise(Some(_)) => Some(Self::Organise(None)),
            Self::Choose(id) => Some(Self::Appeal(id.clone())),
            Self::Write(id, _) => Some(Self::Choose(id.clone())),
            Self::Review(id) => Some(Self::Write(id.clone(), None)),
        }
    }
}

/// A topic of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Topic {
    /// Name, address, country.
    #[default]
    You,
    /// The mail account.
    Mail,
    /// Languages of letters.
    Languages,
    /// Light or dark, and text size.
    Look,
    /// What is kept where, and what leaves this computer.
    Safety,
    /// About Clarion.
    About,
}

/// What a screen wants done once it has been drawn.
#[derive(Debug, Clone)]
pub enum Action {
    /// Ask the desk.
    Ask(Command),
    /// Go to another place.
    Go(Place),
    /// Say something for some seconds.
    Toast(Notice),
    /// Put a text on the clipboard and say so.
    Copy {
        /// What is copied.
        text: String,
        /// What is said.
        said: Notice,
    },
    /// Open a link in the system's program for it (`mailto:` only).
    OpenMail(String),
    /// Open a page in the system's browser (`https:` only).
    OpenPage(String),
}

/// What a screen may read while it draws. It changes only between frames.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// All visible words.
    pub messages: &'a Messages,
    /// What the person has chosen.
    pub settings: &'a Settings,
    /// What all screens show at the side.
    pub shell: &'a ShellView,
    /// How far the letters on their way are.
    pub progress: Progress,
    /// What they wait for, account by account.
    pub outbox: &'a OutboxView,
    /// The time of this frame.
    pub now: Timestamp,
    /// Where the person is on the clock.
    pub time_zone: &'a TimeZone,
}

impl Cx<'_> {
    /// The person's day.
    pub fn today(&self) -> Date {
        self.day_of(self.now)
    }

    /// The person's day at some time.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.time_zone.to_datetime(at).date()
    }
}

/// One screen: it reads views, edits its own form, and returns actions.
pub trait ScreenUi {
    /// Draws the screen, without the rail; adds what it wants done to `actions`.
    fn screen_ui(&mut self, ui: &mut egui::Ui, cx: Cx<'_>, actions: &mut Vec<Action>);

    /// Takes in what the desk answered; events that are not for it are left alone.
    fn on_event(&mut self, event: &Event);

    /// Where this screen is, when that is more than the place it was opened at: somebody who steps
    /// out for a moment comes back to it.
    fn place(&mut self) -> Option<Place> {
        None
    }

    /// Whether it can be left now, for this place or, with `None`, by closing the window. A screen
    /// that says no asks the person in its next frame, and goes by itself when they have answered.
    fn may_leave(&mut self, to: Option<&Place>) -> bool {
        let _ = to;
        true
    }
}
