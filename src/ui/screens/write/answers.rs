//! The appeal's questions. One answer serves all letters, and each change is kept at once.

use egui::Ui;

use super::dialogs::Ask;
use super::{GoTo, WriteScreen};
use crate::desk::view::{DraftView, QuestionView, WritingView};
use crate::domain::QuestionId;
use crate::ui::icons::{self, Icon};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Field};

impl WriteScreen {
    /// The questions in one or two columns.
    pub(super) fn answers_ui(
        &mut self,
        ui: &mut Ui,
        view: &WritingView,
        columns: usize,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        if view.questions.is_empty() {
            if columns == 1 {
                widgets::small(ui, &cx.messages.get("write-no-questions"));
            }
            return;
        }
        let mut changed = Vec::new();
        ui.spacing_mut().item_spacing.x = space::L;
        for row in view.questions.chunks(columns.max(1)) {
            ui.columns(columns.max(1), |uis| {
                for (ui, question) in uis.iter_mut().zip(row) {
                    if self.question_ui(ui, question, cx) {
                        changed.push(question.id.clone());
                    }
                }
            });
            ui.add_space(space::XS);
        }
        for question in changed {
            self.keep_answer(&question, cx, actions);
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, question: &QuestionView, cx: Cx<'_>) -> bool {
        let optional = cx.messages.get("write-optional");
        // Another appeal may ask the same.
        let key = format!("{} {}", self.appeal.as_str(), question.id.as_str());
        let mut field = Field::new(&question.prompt)
            .key(&key)
            .placeholder(&question.hint)
            .max_chars(question.max_chars)
            .rows(3)
            .as_letter();
        if !question.required {
            field = field.optional(&optional);
        }
        let response = field.show(ui, self.form.answer_mut(&question.id));
        if self.go_to == Some(GoTo::Question(question.id.clone())) {
            response.request_focus();
            response.scroll_to_me(None);
        }
        response.changed()
    }

    fn keep_answer(&mut self, question: &QuestionId, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let command = self.form.save_answer(&self.appeal, question, cx.now);
        actions.extend(command.map(Action::Ask));
    }

    /// A line about this letter, or, when it was changed by hand, that it was and the way back.
    pub(super) fn serve_ui(
        &mut self,
        ui: &mut Ui,
        draft: &DraftView,
        line: Option<(Icon, String)>,
        cx: Cx<'_>,
    ) {
        let theme = Theme::of(ui);
        if draft.edited {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                widgets::icon_ui(ui, icons::PENCIL_LINE, 16.0, theme.primary);
                widgets::small(ui, &cx.messages.get("write-edited"));
                let back = cx.messages.get("write-back-to-template");
                if Button::quiet(&back).small().show(ui).clicked() {
                    self.ask = Some(Ask::DropEdit);
                }
            });
        } else if let Some((icon, words)) = line {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                widgets::icon_ui(ui, icon, 16.0, theme.primary);
                widgets::label_in(ui, Type::Small, theme.ink_2, &words);
            });
        }
    }
}

/// What answers and edits reach.
pub(super) fn serve_line(id: &'static str, view: &WritingView, cx: Cx<'_>) -> (Icon, String) {
    (icons::QUOTES, cx.messages.with(id, &[("letters", view.letters.len().into())]))
}

/// A letter comes in its reader's language. To somebody who did not say that they write it, this
/// says so, and which of their own they can have it in.
pub(super) fn language_line(draft: &DraftView, cx: Cx<'_>) -> Option<(Icon, String)> {
    let known = &cx.settings.supporter.languages;
    if known.is_empty() || known.contains(&draft.lang) {
        return None;
    }
    let own = known.iter().find(|lang| draft.languages.contains(lang))?;
    let name = |lang| cx.messages.language_name(lang);
    let args = [("language", name(&draft.lang).into()), ("own", name(own).into())];
    Some((icons::INFO, cx.messages.with("write-other-language", &args)))
}
