//! Which way the paragraphs of a letter run. The switch turns its subject and all of its paragraphs, and
//! is kept with the letter: it is read and printed as it was written.

use egui::{Id, Ui};

use super::WriteScreen;
use crate::domain::{Direction, Lang, Notice};
use crate::typeset::{base_direction, has_both_directions};
use crate::ui::screen::{Action, Cx};
use crate::ui::text::{edit, tooltip};
use crate::ui::theme::space;
use crate::ui::widgets::Select;

impl WriteScreen {
    /// Has the editors of the letter run as it is kept. Call it before they are shown.
    pub(super) fn turn(&self, ui: &Ui, ids: [Id; 2]) {
        for id in ids {
            edit::set_direction(ui.ctx(), id, self.form.turned);
        }
    }

    /// Keeps what was chosen, or turned by a key in either of the editors.
    pub(super) fn keep_turned(
        &mut self,
        ui: &Ui,
        ids: [Id; 2],
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let now = ids.map(|id| edit::direction(ui.ctx(), id));
        if let Some(turned) = now.into_iter().find(|it| *it != self.form.turned) {
            self.form.turned = turned;
            let command = self.form.save_turned(&self.appeal, cx.now);
            actions.extend(command.map(Action::Ask));
            // The sheet beside it may have been drawn already.
            ui.ctx().request_repaint();
        }
    }

    /// The switch of direction, where there is something to switch: a letter that only runs from left to
    /// right has none.
    pub(super) fn direction_ui(&self, ui: &mut Ui, ids: [Id; 2], lang: &Lang, cx: Cx<'_>) {
        let (body, chosen) = (&self.form.body, self.form.turned);
        let both = has_both_directions(body)
            || body.lines().any(|line| base_direction(line) == Some(Direction::RightToLeft));
        if !both && chosen.is_none() && lang.direction() == Direction::LeftToRight {
            return;
        }
        const WAYS: [(Option<Direction>, &str); 3] = [
            (None, "write-direction-auto"),
            (Some(Direction::LeftToRight), "write-direction-left-to-right"),
            (Some(Direction::RightToLeft), "write-direction-right-to-left"),
        ];
        let words = WAYS.map(|(_, word)| cx.messages.get(word));
        let name = cx.messages.get("write-direction");
        let at = WAYS.iter().position(|(way, _)| *way == chosen).unwrap_or(0);
        let keys = ui.ctx().format_shortcut(&edit::TURN);
        let help = cx.messages.text(&Notice::new("write-direction-help").text("keys", keys));
        ui.add_space(space::XS);
        let picked = ui.horizontal(|ui| {
            let choices = words.each_ref().map(String::as_str);
            Select::new(&name).prefix(&name).width(250.0).show(ui, &choices, at)
        });
        tooltip(picked.response, &help);
        if let Some((way, _)) = picked.inner.and_then(|at| WAYS.get(at)) {
            for id in ids {
                edit::set_direction(ui.ctx(), id, *way);
            }
        }
    }
}
