//! Above the letter: to whom it goes, where one is in the round, and, in a small window, the tabs.

use egui::{Align, Color32, Frame, Layout, Margin, Panel, Popup, ScrollArea, Ui, vec2};

use super::dialogs::Ask;
use super::notes::Note;
use super::{Shown, Tab, WriteScreen};
use crate::desk::view::{DraftRow, DraftView, WritingView};
use crate::domain::{ChannelKind, TargetId};
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::shell::{self, Width};
use crate::ui::text::TextLabel;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Select, Step};

/// The width of the choice of a language.
const LANGUAGE: f32 = 150.0;

impl WriteScreen {
    /// Office, group, language and channel; the place in the round, and the way to any letter.
    pub(super) fn head_ui(
        &mut self,
        ui: &mut Ui,
        shown: Shown<'_>,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Shown { view, draft, .. } = shown;
        let theme = Theme::of(ui);
        let compact = shell::is_compact(ui);
        let (height, side) = if compact { (52.0, 16) } else { (60.0, 24) };
        // With very large text the names have a line of their own.
        let stacked = ui.available_width() < 440.0;
        let whole = if stacked { height + 44.0 } else { height };
        band_ui(ui, "write head", whole, theme.surface, side, |ui| {
            if stacked {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    names_ui(ui, draft, height, cx);
                });
            }
            let line = vec2(ui.available_width(), if stacked { 36.0 } else { height });
            ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                if let Some(target) = self.round_ui(ui, view, cx) {
                    self.open_letter(target, cx, actions);
                }
                self.language_ui(ui, draft, cx, actions);
                if !stacked {
                    names_ui(ui, draft, height, cx);
                }
            });
        });
    }

    /// *Letter 3 of 22*, and the list of all; returns the letter that was chosen.
    fn round_ui(&self, ui: &mut Ui, view: &WritingView, cx: Cx<'_>) -> Option<TargetId> {
        let number = self.place_in(view).unwrap_or(0) + 1;
        let all = view.letters.len();
        let counts = [("number", number.into()), ("all", all.into())];
        let list = cx.messages.get("write-all-letters");
        let button = widgets::icon_button(ui, icons::CARET_DOWN, &list);
        let chosen = Popup::menu(&button).show(|ui| list_ui(ui, view, number - 1, cx));
        if Width::of(ui) == Width::Wide {
            ui.allocate_ui_with_layout(vec2(200.0, 36.0), Layout::top_down(Align::Min), |ui| {
                let words = cx.messages.with("write-letter-of", &counts);
                let ready = view.letters.iter().filter(|row| row.problems == 0).count();
                let ready = cx.messages.with("write-ready", &[("ready", ready.into())]);
                widgets::progress(ui, number, all, &words, &ready);
            });
        } else {
            let words = cx.messages.with("write-letter-of-short", &counts);
            let ink = Theme::of(ui).ink;
            TextLabel::new(Type::SmallStrong, ink, words).extend().show(ui);
        }
        chosen.and_then(|shown| shown.inner)
    }

    fn language_ui(
        &mut self,
        ui: &mut Ui,
        draft: &DraftView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        if draft.languages.len() < 2 {
            return;
        }
        let names: Vec<String> =
            draft.languages.iter().map(|lang| cx.messages.language_name(lang)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = draft.languages.iter().position(|lang| *lang == draft.lang).unwrap_or(0);
        let label = cx.messages.get("write-language");
        let prefix = cx.messages.get("write-language-prefix");
        let select = Select::new(&label).prefix(&prefix).width(LANGUAGE);
        let room = vec2(LANGUAGE, size::FIELD);
        let picked = ui
            .allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                select.show(ui, &names, chosen)
            })
            .inner;
        let Some(lang) = picked.and_then(|at| draft.languages.get(at)) else { return };
        if *lang == draft.lang {
            return;
        }
        if draft.edited {
            self.ask = Some(Ask::Language(lang.clone()));
        } else {
            self.set_language(draft, lang.clone(), actions);
        }
    }

    /// Writes the letter in another language; what was changed by hand in it is given up.
    pub(super) fn set_language(
        &mut self,
        draft: &DraftView,
        lang: crate::domain::Lang,
        actions: &mut Vec<Action>,
    ) {
        self.form.give_up_edit();
        self.form.note_sent();
        let command = Command::SetLanguage(self.appeal.clone(), draft.target.clone(), lang);
        actions.push(Action::Ask(command));
    }

    /// The tabs of a small window.
    pub(super) fn tabs_ui(&mut self, ui: &mut Ui, view: &WritingView, notes: &[Note], cx: Cx<'_>) {
        let theme = Theme::of(ui);
        let answered = view.questions.iter().all(|question| {
            !question.required || !self.form.answer(&question.id).trim().is_empty()
        });
        let to_mend = notes.iter().filter(|note| !note.advice).count();
        let letter = if to_mend == 0 {
            cx.messages.get("write-tab-letter")
        } else {
            cx.messages.with("write-tab-letter-notes", &[("notes", to_mend.into())])
        };
        let words =
            [cx.messages.get("write-tab-answers"), letter, cx.messages.get("write-tab-sheet")];
        let done = [answered, false, false];
        let icons = [icons::CHAT_TEXT, icons::PENCIL_LINE, icons::EYE];
        let steps: Vec<Step<'_>> = words
            .iter()
            .zip(done)
            .zip(icons)
            .map(|((text, done), icon)| Step { text, icon, done, enabled: true })
            .collect();
        let tabs = [Tab::Answers, Tab::Letter, Tab::Sheet];
        let present = tabs.iter().position(|tab| *tab == self.tab).unwrap_or(1);
        let add = |ui: &mut Ui| widgets::steps(ui, &steps, present, size::BAR_SMALL);
        let shown = band_ui(ui, "write tabs", size::BAR_SMALL, theme.window, 16, add);
        if let Some(tab) = shown.and_then(|at| tabs.get(at)) {
            self.tab = *tab;
        }
    }
}

/// A band across the screen with a line under it: it stays where it is, or, in a window that is very
/// low, it is a part of the page that scrolls.
fn band_ui<R>(
    ui: &mut Ui,
    name: &str,
    height: f32,
    fill: Color32,
    side: i8,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = Frame::new().fill(fill).inner_margin(Margin::symmetric(side, 0));
    let (inner, rect) = if shell::is_low(ui) {
        let shown = frame.show(ui, |ui| {
            let line = vec2(ui.available_width(), height);
            ui.allocate_ui_with_layout(line, Layout::top_down(Align::Min), |ui| {
                ui.set_min_size(line);
                add(ui)
            })
        });
        (shown.inner.inner, shown.response.rect)
    } else {
        let panel = Panel::top(name.to_owned()).exact_size(height).resizable(false);
        let shown = panel.show_separator_line(false).frame(frame).show(ui, add);
        (shown.inner, shown.response.rect)
    };
    let stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
    inner
}

fn names_ui(ui: &mut Ui, draft: &DraftView, height: f32, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    let channel = match draft.channels.first() {
        _ if draft.channels.contains(&ChannelKind::Email) => "email",
        Some(ChannelKind::Post) => "post",
        Some(ChannelKind::Phone) => "phone",
        Some(ChannelKind::Form) => "form",
        Some(ChannelKind::Email) | None => "none",
    };
    let line = cx.messages.with(
        "write-office-line",
        &[
            ("group", draft.group.as_str().into()),
            ("language", cx.messages.language_name(&draft.lang).into()),
            ("channel", channel.into()),
        ],
    );
    let layout = Layout::top_down(Align::Min);
    let room = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(room, layout, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space((height - 42.0) / 2.0);
        let name = widgets::truncated(ui, Type::Strong, theme.ink, &draft.office);
        ui.ctx().accesskit_node_builder(name.id, |node| {
            node.set_role(egui::Role::Heading);
            node.set_label(draft.office.as_str());
        });
        widgets::truncated(ui, Type::Small, theme.ink_2, &line);
    });
}

fn list_ui(ui: &mut Ui, view: &WritingView, present: usize, cx: Cx<'_>) -> Option<TargetId> {
    ui.set_min_width(380.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    let start = present.saturating_sub(4) as f32 * size::BUTTON;
    let mut scroll = ScrollArea::vertical().max_height(9.0 * size::BUTTON);
    if ui.is_sizing_pass() {
        scroll = scroll.vertical_scroll_offset(start);
    }
    let chosen = scroll.show_rows(ui, size::BUTTON, view.letters.len(), |ui, rows| {
        let mut chosen = None;
        for (index, row) in view.letters.iter().enumerate().take(rows.end).skip(rows.start) {
            let words = row_words(row, cx);
            if widgets::option_ui(ui, &words, index == present).clicked() {
                chosen = Some(row.target.clone());
            }
        }
        chosen
    });
    if chosen.inner.is_some() {
        ui.close();
    }
    chosen.inner
}

fn row_words(row: &DraftRow, cx: Cx<'_>) -> String {
    let name = ("name", row.short.as_str().into());
    if row.problems == 0 {
        return cx.messages.with("write-list-ready", &[name]);
    }
    cx.messages.with("write-list-problems", &[name, ("problems", row.problems.into())])
}
