//! What is asked once before words are dropped.

use egui::Ui;

use super::leave::go_to;
use super::{Shown, WriteScreen};
use crate::domain::Lang;
use crate::ui::command::Command;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::{self, Button};

/// What is being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ask {
    /// Whether what was changed by hand is to be dropped.
    DropEdit,
    /// The same, because the letter is to be in another language.
    Language(Lang),
    /// Whether the screen is to be left for this place, or the window closed, although the last
    /// words are not saved.
    Leave(Option<Place>),
}

impl WriteScreen {
    /// The dialog, while there is one.
    pub(super) fn ask_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Some(ask) = &self.ask else { return };
        let Shown { view, draft, .. } = shown;
        let (title, text) = match ask {
            Ask::DropEdit => {
                (cx.messages.get("write-drop-title"), cx.messages.get("write-drop-text"))
            }
            Ask::Language(lang) => {
                let name = cx.messages.language_name(lang);
                let title = cx.messages.with("write-language-title", &[("language", name.into())]);
                (title, cx.messages.get("write-language-text"))
            }
            Ask::Leave(_) => {
                (cx.messages.get("write-leave-title"), cx.messages.get("write-leave-text"))
            }
        };
        let (yes, no) = match ask {
            Ask::Leave(_) => ("write-leave-yes", "write-leave-no"),
            Ask::DropEdit | Ask::Language(_) => ("write-drop-yes", "write-drop-no"),
        };
        let answer = widgets::dialog(ui.ctx(), "write", &title, |ui| {
            ui.add_space(space::XS);
            widgets::label(ui, Type::Interface, &text);
            widgets::dialog_buttons(ui, |ui| {
                let drop = Button::danger(&cx.messages.get(yes)).large().show(ui);
                let keep = Button::quiet(&cx.messages.get(no)).show(ui);
                widgets::focus_on_appear(ui, &keep);
                if drop.clicked() { Some(true) } else { keep.clicked().then_some(false) }
            })
        });
        let chosen = if answer.closed { Some(false) } else { answer.inner };
        let Some(drop) = chosen else { return };
        self.next = None;
        match self.ask.take() {
            Some(Ask::DropEdit) if drop => {
                self.form.give_up_edit();
                self.form.note_sent();
                let id = view.head.id.clone();
                actions.push(Action::Ask(Command::DropEdit(id, draft.target.clone())));
            }
            Some(Ask::Language(lang)) if drop => self.set_language(draft, lang, actions),
            Some(Ask::Leave(to)) if drop => {
                self.leaving = true;
                go_to(to, ui, actions);
            }
            _ => {}
        }
    }
}
