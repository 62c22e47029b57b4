//! The organisers' screen: an appeal's files beside the letters they make.
//!
//! What is typed stays on screen until it is saved or given up in words: no answer of the desk
//! overwrites it, and leaving asks first.

mod about;
mod bar;
mod bench;
mod buffer;
mod copy;
mod files;
mod forms;
mod leave;
mod pick;
mod problems;
mod sheet;
mod source;
mod target_form;
mod targets;

use egui::{Rect, Ui, UiBuilder};

use self::bench::Bench;
use self::pick::Pick;
use crate::domain::AppealId;
use crate::ui::command::{Command, Event};
use crate::ui::screen::{Action, Cx, Place, ScreenUi};

/// An appeal's files beside the letters they make; or, without an appeal, the choice of one.
pub struct OrganiseScreen(Inside);

enum Inside {
    Pick(Box<Pick>),
    Bench(Box<Bench>),
}

impl OrganiseScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(id: Option<AppealId>) -> (Self, Vec<Command>) {
        match id {
            None => (Self(Inside::Pick(Box::default())), vec![Command::ListAppeals]),
            Some(id) => {
                let bench = Box::new(Bench::new(id.clone()));
                (Self(Inside::Bench(bench)), vec![Command::Organise(id)])
            }
        }
    }
}

impl ScreenUi for OrganiseScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        match &mut self.0 {
            Inside::Pick(pick) => pick.show(ui, cx, actions),
            Inside::Bench(bench) => bench.show(ui, cx, actions),
        }
    }

    fn on_event(&mut self, event: &Event) {
        match &mut self.0 {
            Inside::Pick(pick) => pick.take(event),
            Inside::Bench(bench) => bench.take(event),
        }
    }

    fn may_leave(&mut self, to: Option<&Place>) -> bool {
        match &mut self.0 {
            Inside::Pick(_) => true,
            Inside::Bench(bench) => bench.may_leave(to),
        }
    }
}

/// Draws into a place of its own.
fn part<R>(ui: &mut Ui, name: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut part = ui.new_child(UiBuilder::new().id_salt(name).max_rect(place));
    part.set_clip_rect(ui.clip_rect().intersect(place));
    add(&mut part)
}
