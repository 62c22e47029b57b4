//! The screen in a window that is very low, as with text of 200 %: all but bar and footer is one page
//! that scrolls, so that the editor is high enough to write in.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::answers::{language_line, serve_line};
use super::{Shown, Tab, WriteScreen, sheet};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::space;

impl WriteScreen {
    /// Head, tabs and the chosen one, one under the other.
    pub(super) fn page_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        self.open_tab();
        let Shown { view, notes, .. } = shown;
        ScrollArea::vertical().id_salt("write page").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            self.head_ui(ui, shown, cx, actions);
            self.tabs_ui(ui, view, notes, cx);
            Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                self.tab_ui(ui, shown, cx, actions);
            });
        });
    }

    fn tab_ui(&mut self, ui: &mut Ui, shown: Shown<'_>, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let Shown { view, draft, .. } = shown;
        match self.tab {
            Tab::Answers => {
                self.not_saved_ui(ui, cx, actions);
                let line = serve_line("write-answers-serve-tab", view, cx);
                self.serve_ui(ui, draft, Some(line), cx);
                ui.add_space(space::M);
                self.answers_ui(ui, view, 1, cx, actions);
            }
            Tab::Letter => {
                self.not_saved_ui(ui, cx, actions);
                let line = language_line(draft, cx);
                if draft.edited || line.is_some() {
                    self.serve_ui(ui, draft, line, cx);
                    ui.add_space(space::S);
                }
                self.letter_page_ui(ui, shown, cx, actions);
            }
            Tab::Sheet => sheet::page_ui(ui, draft, &self.form, &mut self.read, cx),
        }
    }
}
