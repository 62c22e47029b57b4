//! Under the letter: whether the words are safe, and the way to the next letter or the review.

use egui::Ui;

use super::WriteScreen;
use super::form::Kept;
use crate::desk::view::WritingView;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::shell;
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Banner, Button, Tone};

impl WriteScreen {
    /// The footer: the one next step is the next letter, and the review at the last one.
    pub(super) fn foot_ui(
        &mut self,
        ui: &mut Ui,
        view: &WritingView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let next = self.neighbour(view, 1);
        let previous = self.neighbour(view, -1);
        let compact = shell::is_compact(ui);
        shell::footer(ui, |ui| {
            match next {
                Some(target) => {
                    let words = cx.messages.get("write-next");
                    if large(Button::primary(&words).icon_end(icons::ARROW_RIGHT), compact)
                        .show(ui)
                        .clicked()
                    {
                        self.open_letter(target, cx, actions);
                    }
                }
                None => {
                    let count = view.letters.len();
                    let words = cx.messages.with("write-review", &[("letters", count.into())]);
                    if large(Button::primary(&words).icon_end(icons::ARROW_RIGHT), compact)
                        .show(ui)
                        .clicked()
                    {
                        self.review(cx, actions);
                    }
                }
            }
            let words = cx.messages.get("write-previous");
            let button =
                Button::secondary(&words).icon(icons::ARROW_LEFT).enabled(previous.is_some());
            if large(button, compact).show(ui).clicked()
                && let Some(target) = previous
            {
                self.open_letter(target, cx, actions);
            }
            shell::footer_words(ui, |ui| self.kept_ui(ui, cx));
        });
    }

    fn kept_ui(&self, ui: &mut Ui, cx: Cx<'_>) {
        let theme = Theme::of(ui);
        let (icon, color, id) = match self.form.kept(cx.now) {
            Kept::Saved => (icons::CHECK, theme.moss, "write-saved"),
            Kept::Saving => (icons::CLOCK, theme.ink_2, "write-saving"),
            Kept::Failed => (icons::WARNING_CIRCLE, theme.wax, "write-not-saved"),
        };
        ui.spacing_mut().item_spacing.x = 6.0;
        let words = cx.messages.get(id);
        // Where the buttons leave no room, as with very large text, the sign alone says it.
        let wide = Type::Small.words(ui, &words, f32::INFINITY).size().x;
        let fits = wide + 16.0 + 6.0 <= ui.available_width();
        let (rect, sign) = ui.allocate_exact_size(egui::Vec2::splat(16.0), egui::Sense::hover());
        widgets::paint_icon(ui.painter(), rect.center(), icon, 16.0, color);
        if fits {
            widgets::label_in(ui, Type::Small, theme.ink_2, &words);
        } else {
            sign.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &words));
            tooltip(sign, &words);
        }
    }

    /// Where words could not be saved: what happened, what is safe, what to do.
    pub(super) fn not_saved_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if self.form.kept(cx.now) != Kept::Failed {
            return;
        }
        let words = cx.messages.get("write-not-saved-long");
        let save = cx.messages.get("write-save");
        if Banner::new(Tone::Wax, &words).action(&save).show(ui).action {
            let again = self.form.save_again(&self.appeal, cx.now);
            actions.extend(again.into_iter().map(Action::Ask));
        }
        ui.add_space(space::S);
    }
}

fn large(button: Button<'_>, compact: bool) -> Button<'_> {
    if compact { button } else { button.large() }
}
