//! The dialog that makes a new appeal from another one.

use egui::Ui;

use super::forms::CopyForm;
use crate::domain::{AppealId, Notice};
use crate::ui::command::Command;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Banner, Button, Field, Tone, dialog, dialog_buttons, focus_on_appear, label_in,
};

/// The dialog while it is open.
pub(super) struct CopyDialog {
    form: CopyForm,
    busy: bool,
    tried: bool,
    failed: Option<Notice>,
}

impl CopyDialog {
    pub(super) fn new(from: AppealId, title: &str, cx: Cx<'_>) -> Self {
        let form = CopyForm::new(from, title, cx.today());
        Self { form, busy: false, tried: false, failed: None }
    }

    /// The desk could not do it; tells whether this dialog had asked.
    pub(super) fn take_failure(&mut self, why: &Notice) -> bool {
        let asked = std::mem::take(&mut self.busy);
        if asked {
            self.failed = Some(why.clone());
        }
        asked
    }

    /// Whether the desk was asked to copy.
    pub(super) fn is_busy(&self) -> bool {
        self.busy
    }

    /// Draws it over everything else; returns whether it stays.
    pub(super) fn show(&mut self, ui: &Ui, cx: Cx<'_>, actions: &mut Vec<Action>) -> bool {
        let title = cx.messages.get("organise-copy");
        let shown = dialog(ui.ctx(), "copy-appeal", &title, |ui| self.inside_ui(ui, cx, actions));
        !(shown.closed || shown.inner)
    }

    fn inside_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) -> bool {
        let words = |id: &str| cx.messages.get(id);
        let theme = Theme::of(ui);
        label_in(ui, Type::Interface, theme.ink_2, &words("organise-copy-words"));
        ui.add_space(space::L);
        if let Some(why) = &self.failed {
            Banner::new(Tone::Wax, &cx.messages.text(why)).show(ui);
            ui.add_space(space::M);
        }
        let mistakes = self.form.mistakes(cx.today());
        let name = words("organise-title");
        let wrong = (mistakes.title && self.tried).then(|| words("organise-title-missing"));
        let title =
            Field::new(&name).error(wrong.as_deref()).max_chars(200).show(ui, &mut self.form.title);
        focus_on_appear(ui, &title);
        if title.changed() {
            self.form.follow_title();
        }
        ui.add_space(space::FIELDS);
        let (name, help) = (words("organise-id"), words("organise-id-help"));
        let wrong = match (mistakes.id, mistakes.same_id) {
            (true, _) => Some(words("organise-id-wrong")),
            (_, true) => Some(words("organise-id-same")),
            _ => None,
        };
        let field = Field::new(&name).help(&help).error(wrong.as_deref()).max_chars(64);
        if field.show(ui, &mut self.form.id).changed() {
            self.form.own_id = true;
        }
        ui.add_space(space::FIELDS);
        let (name, help) = (words("organise-write-by"), words("organise-date-help"));
        let wrong = match (mistakes.write_by, mistakes.past) {
            (true, _) => Some(words("organise-date-wrong")),
            (_, true) => Some(words("organise-date-past")),
            _ => None,
        };
        Field::new(&name)
            .help(&help)
            .error(wrong.as_deref())
            .max_chars(20)
            .width(200.0)
            .show(ui, &mut self.form.write_by);
        let (copy, cancel) = (words("organise-copy-do"), words("organise-cancel"));
        dialog_buttons(ui, |ui| {
            let pressed = Button::primary(&copy).large().enabled(!self.busy).show(ui).clicked();
            if pressed {
                self.tried = true;
            }
            if pressed && mistakes == Default::default() {
                self.busy = true;
                self.failed = None;
                actions.push(Action::Ask(Command::CopyAppeal {
                    from: self.form.from.clone(),
                    id: self.form.id.trim().to_owned(),
                    title: self.form.title.trim().to_owned(),
                    write_by: self.form.write_by.trim().to_owned(),
                }));
            }
            Button::quiet(&cancel).large().show(ui).clicked()
        })
    }
}
