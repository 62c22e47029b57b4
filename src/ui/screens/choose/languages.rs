//! In which language all letters are written: each office's own, or one for all.

use egui::{Ui, vec2};

use super::Form;
use crate::desk::view::ChooseView;
use crate::domain::Lang;
use crate::ui::screen::Cx;
use crate::ui::theme::size;
use crate::ui::widgets::Select;

/// The language for all letters; `None` writes to each office as it reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AllIn(pub(super) Option<Lang>);

/// Whether letters exist in more than one language.
pub(super) fn has_choice(view: &ChooseView) -> bool {
    view.languages.len() > 1
}

/// The choice under its name.
pub(super) fn labelled_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form, width: f32) {
    let label = cx.messages.get("choose-language-all");
    choice_ui(ui, Select::new(&label).width(width), cx, view, form);
}

/// The choice in a line with other things, over the list that it changes.
pub(super) fn beside_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form, width: f32) {
    let label = cx.messages.get("choose-language-all");
    // It has no other label to stand under, and is as high as what is beside it.
    ui.allocate_ui(vec2(width, size::FIELD), |ui| {
        choice_ui(ui, Select::new(&label).label_in_sentence().width(width), cx, view, form);
    });
}

fn choice_ui(ui: &mut Ui, select: Select<'_>, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    let m = cx.messages;
    let mut words = vec![m.get("choose-language-office")];
    words.extend(
        view.languages.iter().map(|lang| {
            m.with("choose-language-one", &[("language", m.language_name(lang).into())])
        }),
    );
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let at = |lang: &Lang| view.languages.iter().position(|it| it == lang).map(|at| at + 1);
    let now = view.all_in.as_ref().and_then(at).unwrap_or(0);
    let chosen = select.show(ui, &words, now).filter(|chosen| *chosen != now);
    if let Some(chosen) = chosen {
        let lang = chosen.checked_sub(1).and_then(|at| view.languages.get(at));
        form.all_in = Some(AllIn(lang.cloned()));
    }
}
