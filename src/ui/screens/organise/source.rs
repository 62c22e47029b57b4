//! The middle column: the open file's name, whether it is saved, and its text or form.

use egui::{Align, Frame, Id, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::bench::{Bench, Part, has_form, kind_of};
use super::buffer::Buffer;
use super::files::file_name;
use super::leave::Leave;
use crate::desk::view::{OrganiseView, PackFileKind, PackProblemView};
use crate::domain::Direction;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::shell::Width;
use crate::ui::text::{LineNote, Syntax, TemplateEditor, edit};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Banner, Button, Tone, icon_line, tabs, truncated};

/// The head over a column.
const HEAD_PT: f32 = 44.0;
/// Above so many characters a text is not laid out here: the form, or an editor, is better. As many as
/// can be typed here, so that no text goes away under one's hands.
const LONGEST_CHARS: usize = 500_000;

/// What is said over the text stands in this.
fn over_text() -> Frame {
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 0 })
}

impl Bench {
    pub(super) fn middle_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Some(at) = self.at.clone() else { return };
        let Some(kind) = kind_of(view, &at.file) else { return };
        let theme = Theme::of(ui);
        let place = ui.max_rect();
        let form = has_form(Some(kind)) && !at.as_text;
        ui.painter().rect_filled(place, 0.0, if form { theme.window } else { theme.field });
        ui.spacing_mut().item_spacing.y = 0.0;
        if Width::of(ui) == Width::Wide || has_form(Some(kind)) {
            self.head_ui(ui, view, &at, kind, cx, actions);
        }
        if view.folder.is_none() {
            over_text().show(ui, |ui| {
                let words = cx.messages.get("organise-read-only");
                icon_line(ui, icons::LOCK_SIMPLE, theme.ink_2, Type::Small, &words);
            });
        }
        match kind {
            PackFileKind::About if form => self.about_ui(ui, view, cx, actions),
            PackFileKind::Targets if form => self.targets_ui(ui, view, cx),
            _ => self.text_ui(ui, view, &at, kind, cx),
        }
    }

    fn head_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        at: &Part,
        kind: &PackFileKind,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let theme = Theme::of(ui);
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), HEAD_PT), egui::Sense::hover());
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Theme::stroke(ui, 1.0, theme.line));
        let inside = rect.shrink2(vec2(16.0, 4.0));
        let layout = Layout::right_to_left(Align::Center);
        let builder = UiBuilder::new().id_salt("head").max_rect(inside).layout(layout);
        let mut head = ui.new_child(builder);
        let ui = &mut head;
        ui.spacing_mut().item_spacing.x = space::S;
        // A target's form has its own button, beside what it saves.
        let own_button = at.as_text || *kind != PackFileKind::Targets;
        if view.folder.is_some() && own_button {
            self.save_ui(ui, view, cx, actions);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if has_form(Some(kind)) {
                let words = match kind {
                    PackFileKind::Targets => ["organise-tab-list", "organise-tab-file"],
                    _ => ["organise-tab-form", "organise-tab-file"],
                };
                let words = words.map(|id| cx.messages.get(id));
                let words = words.each_ref().map(String::as_str);
                let chosen = usize::from(at.as_text);
                if let Some(tab) = tabs(ui, &words, chosen).filter(|tab| *tab != chosen) {
                    let part = Part { file: at.file.clone(), as_text: tab == 1 };
                    self.leave(Leave::Part(part, None));
                }
            } else {
                truncated(ui, Type::DenseStrong, theme.ink, &file_name(cx, kind));
            }
        });
    }

    pub(super) fn save_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let dirty = self.is_dirty();
        let save = cx.messages.get("organise-save");
        let button = Button::secondary(&save).icon(icons::FLOPPY_DISK).enabled(dirty);
        if button.show(ui).clicked() {
            self.save(view, actions);
        }
        let busy = self.about.saving || self.buffer.as_ref().is_some_and(Buffer::is_saving);
        let words = match (dirty, self.saved) {
            (true, _) if busy => cx.messages.get("organise-saving"),
            (true, _) => cx.messages.get("organise-unsaved"),
            (false, true) => cx.messages.get("organise-saved"),
            (false, false) => return,
        };
        let label = widgets::small(ui, &words);
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(egui::Role::Status);
            node.set_label(words);
        });
    }

    fn text_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        at: &Part,
        kind: &PackFileKind,
        cx: Cx<'_>,
    ) {
        let Some(buffer) = &mut self.buffer else { return };
        if buffer.text.chars().count() > LONGEST_CHARS {
            Frame::new().inner_margin(Margin::same(16)).show(ui, |ui| {
                let words = cx.messages.get("organise-too-long");
                Banner::new(Tone::Plain, &words).show(ui);
            });
            return;
        }
        let (placed, whole): (Vec<_>, Vec<_>) =
            buffer.problems.iter().cloned().partition(|problem| problem.line.is_some());
        for problem in &whole {
            over_text().show(ui, |ui| {
                let tone = if problem.is_error { Tone::Wax } else { Tone::Ochre };
                Banner::new(tone, &cx.messages.text(&problem.message)).show(ui)
            });
        }
        let read_only = view.folder.is_none();
        let notes: Vec<LineNote> =
            placed.iter().map(|problem| line_note(problem, read_only, cx)).collect();
        let syntax = match kind {
            PackFileKind::Letter { .. } => Syntax::Letter,
            PackFileKind::Story(_) => Syntax::Story,
            PackFileKind::About | PackFileKind::Targets => Syntax::Toml,
        };
        let direction = match kind {
            PackFileKind::Letter { lang, .. } | PackFileKind::Story(lang) => lang.direction(),
            PackFileKind::About | PackFileKind::Targets => Direction::LeftToRight,
        };
        let name = cx.messages.with("organise-text-of", &[("file", file_name(cx, kind).into())]);
        // A copy of an appeal has files of the same names.
        let id = Id::unique(("organise text", view.appeal.as_str(), at.file.as_str()));
        if edit::full_at(ui.ctx(), id).is_some() {
            over_text().show(ui, |ui| widgets::full_ui(ui, id));
        }
        let go_to = self.go_to.take();
        let mut fixed = None;
        let scroll = ScrollArea::vertical().id_salt(("text", at.file.as_str()));
        let place = ui.available_rect_before_wrap();
        scroll.auto_shrink(false).show(ui, |ui| {
            ui.set_min_height(place.height());
            ui.set_max_width(place.width().min(size::READING + 240.0));
            let editor = TemplateEditor::new(id, &name, syntax).direction(direction);
            let editor = editor.notes(&notes).read_only(read_only).go_to(go_to);
            fixed = editor.show(ui, &mut buffer.text).fix;
        });
        text_ring(ui, id, place);
        if let Some(problem) = fixed.and_then(|index| placed.get(index)) {
            buffer.mend(problem);
            ui.ctx().request_repaint();
        }
    }
}

/// The ring of the whole text while it has the focus: it reaches from edge to edge.
fn text_ring(ui: &Ui, id: Id, place: Rect) {
    if ui.memory(|memory| memory.has_focus(id)) {
        let rect =
            Rect::from_min_max(place.min + vec2(0.0, 1.0), pos2(place.right(), place.bottom()));
        widgets::ring_inset(ui, rect, 0.0);
    }
}

fn line_note(problem: &PackProblemView, read_only: bool, cx: Cx<'_>) -> LineNote {
    let fix = problem.fix.as_ref().filter(|_| !read_only);
    LineNote {
        line: problem.line.unwrap_or(1),
        text: cx.messages.text(&problem.message),
        wrong: problem.fix.as_ref().map(|(wrong, _)| wrong.clone()),
        fix: fix.map(|(_, right)| {
            cx.messages.with("organise-use", &[("right", right.as_str().into())])
        }),
        is_error: problem.is_error,
    }
}
