//! Leaving what is not saved: it asks once, and what was asked for happens after the answer.

use egui::{Ui, ViewportCommand};

use super::bench::{Bench, Part};
use super::forms::TargetDraft;
use crate::desk::view::OrganiseView;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::theme::Type;
use crate::ui::widgets::{Button, dialog, dialog_buttons, focus_on_appear, label};

/// Where someone wants to go from here.
#[derive(Debug, Clone)]
pub(super) enum Leave {
    /// To another file, and there to a line.
    Part(Part, Option<usize>),
    /// To another target's form, or to none.
    Target(Option<Box<TargetDraft>>),
    /// To another place of the app.
    Place(Place),
    /// The window is to be closed.
    Close,
}

impl Bench {
    /// Goes there; when something is not saved, only after asking.
    pub(super) fn leave(&mut self, to: Leave) {
        if self.is_dirty() {
            self.leaving = Some(to);
        } else {
            self.granted = Some(to);
        }
    }

    /// Whether the app may leave this screen now.
    pub(super) fn may_leave(&mut self, to: Option<&Place>) -> bool {
        if !self.is_dirty() {
            return true;
        }
        self.leaving = Some(to.map_or(Leave::Close, |place| Leave::Place(place.clone())));
        false
    }

    /// Does what was asked for and may be done.
    pub(super) fn go_on(&mut self, ui: &Ui, actions: &mut Vec<Action>) {
        match self.granted.take() {
            None => {}
            Some(Leave::Part(part, line)) => {
                if self.at.as_ref() != Some(&part) {
                    self.open_part(part, actions);
                }
                self.go_to = line;
            }
            Some(Leave::Target(target)) => self.target = target.map(|target| *target),
            Some(Leave::Place(place)) => actions.push(Action::Go(place)),
            Some(Leave::Close) => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
        }
    }

    pub(super) fn leaving_ui(
        &mut self,
        ui: &Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        if self.leaving.is_none() {
            return;
        }
        let words = |id: &str| cx.messages.get(id);
        let answer = dialog(ui.ctx(), "leave", &words("organise-leave"), |ui| {
            label(ui, Type::Interface, &words("organise-leave-words"));
            dialog_buttons(ui, |ui| {
                let save = Button::primary(&words("organise-save")).large().show(ui);
                focus_on_appear(ui, &save);
                let stay = Button::secondary(&words("organise-stay")).large().show(ui).clicked();
                let leave = words("organise-leave-unsaved");
                let leave = Button::danger(&leave).large().show(ui).clicked();
                (save.clicked(), leave, stay)
            })
        });
        let (save, leave, stay) = answer.inner;
        if save {
            let to = self.leaving.take();
            if self.save(view, actions) {
                self.after_save = to;
            }
        } else if leave {
            self.discard();
            self.granted = self.leaving.take();
        } else if stay || answer.closed {
            self.leaving = None;
        }
    }
}
