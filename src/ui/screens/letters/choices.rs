//! What a person can do about a letter. What cannot be taken back says what follows, and asks once.

use egui::{Align, Layout, Ui, vec2};

use super::LettersScreen;
use super::look::Look;
use crate::desk::view::{LetterAction, LetterRef, LetterView};
use crate::domain::{DeliveryState, Notice};
use crate::ui::command::Command;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button};

/// What is asked once more before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sure {
    action: LetterAction,
    letter: LetterRef,
    state: Option<DeliveryState>,
}

impl LettersScreen {
    /// The choices, each with what follows from it.
    pub(super) fn choices_ui(
        &mut self,
        ui: &mut Ui,
        letter: &LetterView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        widgets::card(ui, 0.0, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, action) in letter.actions.iter().enumerate() {
                if index > 0 {
                    widgets::hairline(ui);
                }
                let looking = self.look.as_ref().filter(|_| *action == LetterAction::LookForIt);
                let looking = looking.is_some_and(|look| look.is_under_way(letter));
                if choice_ui(ui, *action, letter, (index == 0, looking), cx) {
                    self.choose(*action, letter, actions);
                }
            }
        });
    }

    fn choose(&mut self, action: LetterAction, letter: &LetterView, actions: &mut Vec<Action>) {
        match (action, &letter.row.letter) {
            (LetterAction::MarkSent, LetterRef::Queued(id)) => {
                actions.push(Action::Ask(Command::MarkSent(*id)));
            }
            (LetterAction::LookForIt, LetterRef::Queued(id)) => {
                self.look = Some(Look { letter: *id, shown: None });
                actions.push(Action::Ask(Command::LookForIt(*id)));
            }
            (LetterAction::LeaveIt, _) => {
                actions.push(Action::Toast(Notice::new("letters-left-as-it-is")));
                self.left = true;
            }
            (LetterAction::SendAgain, LetterRef::Queued(id)) if put_off(letter) => {
                actions.push(Action::Ask(Command::SendAgain(*id)));
            }
            (LetterAction::WriteAnew, LetterRef::Queued(id)) => {
                actions.push(Action::Ask(Command::WriteAnew(*id)));
            }
            (LetterAction::CallBack, LetterRef::Queued(id)) => {
                actions.push(Action::Ask(Command::CallBack(*id)));
            }
            (LetterAction::Continue, LetterRef::Draft { appeal, target }) => {
                let place = Place::Write(appeal.clone(), Some(target.clone()));
                actions.push(Action::Go(place));
            }
            (LetterAction::SendAgain | LetterAction::DeleteDraft, _) => {
                let (letter, state) = (letter.row.letter.clone(), letter.row.state);
                self.sure = Some(Sure { action, letter, state });
            }
            _ => {}
        }
    }

    /// The dialog that asks once more, while there is one.
    pub(super) fn sure_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Some(sure) = &self.sure else { return };
        let words = words(sure.action, sure.state, false);
        let title = match (&self.letter, sure.action) {
            (Some(letter), LetterAction::DeleteDraft) => {
                let name = letter.row.short.as_str().into();
                cx.messages.with("letters-sure-delete-title", &[("name", name)])
            }
            _ => cx.messages.get(words.title),
        };
        let answer = widgets::dialog(ui.ctx(), "letters sure", &title, |ui| {
            ui.add_space(space::XS);
            widgets::label(ui, Type::Interface, &cx.messages.get(words.follows));
            widgets::dialog_buttons(ui, |ui| {
                let yes = Button::danger(&cx.messages.get(words.button)).large().show(ui);
                let no = Button::quiet(&cx.messages.get("letters-not-now")).show(ui);
                widgets::focus_on_appear(ui, &no);
                if yes.clicked() { Some(true) } else { no.clicked().then_some(false) }
            })
        });
        let chosen = if answer.closed { Some(false) } else { answer.inner };
        let Some(yes) = chosen else { return };
        let Some(sure) = self.sure.take().filter(|_| yes) else { return };
        match sure.letter {
            LetterRef::Queued(id) => actions.push(Action::Ask(Command::SendAgain(id))),
            LetterRef::Draft { appeal, target } => {
                self.close_letter();
                self.list.set_stale();
                actions.push(Action::Ask(Command::DeleteDraft(appeal, target)));
            }
        }
    }
}

/// Whether it was refused only because it was put off too often: it has certainly not gone.
fn put_off(letter: &LetterView) -> bool {
    letter.row.state == Some(DeliveryState::Refused)
        && letter.row.remark.as_ref().is_some_and(|it| it.id == "store-log-put-off-too-often")
}

/// The message ids of a choice.
struct Words {
    title: &'static str,
    follows: &'static str,
    button: &'static str,
}

fn words(action: LetterAction, state: Option<DeliveryState>, put_off: bool) -> Words {
    let (title, follows, button) = match action {
        LetterAction::LookForIt => {
            ("letters-act-look-title", "letters-act-look-text", "letters-act-look")
        }
        LetterAction::LeaveIt => {
            ("letters-act-leave-title", "letters-act-leave-text", "letters-act-leave")
        }
        LetterAction::WriteAnew => {
            ("letters-act-anew-title", "letters-act-anew-text", "letters-act-anew")
        }
        LetterAction::SendAgain if put_off => {
            ("letters-act-try-title", "letters-act-try-text", "letters-act-try")
        }
        LetterAction::CallBack if state == Some(DeliveryState::Refused) => {
            ("letters-act-call-back-title", "letters-act-drop-text", "letters-act-call-back")
        }
        LetterAction::MarkSent => {
            ("letters-act-mark-sent-title", "letters-act-mark-sent-text", "letters-act-mark-sent")
        }
        LetterAction::SendAgain => {
            let follows = match state {
                Some(DeliveryState::Unsure) => "letters-act-send-again-unsure",
                Some(DeliveryState::Cancelled) => "letters-act-send-again-cancelled",
                _ => "letters-act-send-again-refused",
            };
            ("letters-act-send-again-title", follows, "letters-act-send-again")
        }
        LetterAction::CallBack => {
            ("letters-act-call-back-title", "letters-act-call-back-text", "letters-act-call-back")
        }
        LetterAction::Continue => {
            ("letters-act-continue-title", "letters-act-continue-text", "letters-act-continue")
        }
        LetterAction::DeleteDraft => {
            ("letters-act-delete-title", "letters-act-delete-text", "letters-act-delete")
        }
    };
    Words { title, follows, button }
}

fn choice_ui(
    ui: &mut Ui,
    action: LetterAction,
    letter: &LetterView,
    (first, looking): (bool, bool),
    cx: Cx<'_>,
) -> bool {
    let theme = Theme::of(ui);
    let words = words(action, letter.row.state, put_off(letter));
    let label = cx.messages.get(if looking { "letters-act-looking" } else { words.button });
    let button_width = Type::Strong.one_line(ui, &label, f32::INFINITY).size().x + 28.0;
    ui.add_space(13.0);
    let pressed = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(space::L);
            let width = ui.available_width() - button_width - 14.0 - space::L;
            let room = vec2(width, 0.0);
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                widgets::label(ui, Type::Strong, &cx.messages.get(words.title));
                let follows = cx.messages.get(words.follows);
                widgets::label_in(ui, Type::Small, theme.ink_2, &follows);
            });
            ui.add_space(14.0);
            ui.vertical(|ui| {
                ui.add_space(3.0);
                let tried_again = put_off(letter);
                button(action, &label, first, tried_again).enabled(!looking).show(ui).clicked()
            })
            .inner
        })
        .inner;
    ui.add_space(13.0);
    pressed
}

/// The first choice is the next step, unless it cannot be taken back.
fn button(action: LetterAction, label: &str, first: bool, harmless: bool) -> Button<'_> {
    match action {
        LetterAction::SendAgain if harmless => Button::primary(label),
        LetterAction::LookForIt | LetterAction::WriteAnew if first => Button::primary(label),
        LetterAction::LeaveIt => Button::quiet(label),
        LetterAction::SendAgain | LetterAction::DeleteDraft => Button::danger(label),
        LetterAction::Continue if first => Button::primary(label),
        _ => Button::secondary(label),
    }
}
