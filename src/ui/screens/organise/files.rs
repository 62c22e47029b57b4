//! The appeal's files at the side, or in a select where there is little room; and the columns.

use egui::{Align, CentralPanel, Frame, Layout, Margin, Rect, ScrollArea, Ui, pos2};

use super::bench::{Bench, Part, has_form, kind_of};
use super::leave::Leave;
use super::part;
use crate::desk::view::{OrganiseView, PackFile, PackFileKind};
use crate::ui::icons::{self, Icon};
use crate::ui::screen::{Action, Cx};
use crate::ui::shell::Width;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{NavEnd, Select, label_in, nav_row, tabs};

const FILES_PT: f32 = 228.0;

impl Bench {
    pub(super) fn columns_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let frame = Frame::new().fill(Theme::of(ui).window);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if Width::of(ui) == Width::Wide {
                self.wide_ui(ui, view, cx, actions);
            } else {
                self.narrow_ui(ui, view, cx, actions);
            }
        });
    }

    fn wide_ui(&mut self, ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let all = ui.max_rect();
        let roomy = ui.ctx().content_rect().width() >= 1400.0;
        let column = if roomy { 640.0 } else { 540.0 };
        let files_end = all.left() + FILES_PT;
        let files = Rect::from_min_max(all.min, pos2(files_end, all.bottom()));
        part(ui, "files", files, |ui| self.files_ui(ui, view, cx));
        let end = if self.has_result(view) { files_end + column } else { all.right() };
        let middle = Rect::from_min_max(pos2(files_end, all.top()), pos2(end, all.bottom()));
        part(ui, "middle", middle, |ui| self.middle_ui(ui, view, cx, actions));
        if self.has_result(view) {
            let right = Rect::from_min_max(pos2(end, all.top()), all.max);
            part(ui, "result", right, |ui| self.result_ui(ui, view, cx, actions));
        }
        let stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
        ui.painter().vline(files_end - 0.5, all.y_range(), stroke);
        if end < all.right() {
            ui.painter().vline(end - 0.5, all.y_range(), stroke);
        }
    }

    fn narrow_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let margin = Margin { left: 16, right: 16, top: 10, bottom: 8 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                self.file_select_ui(ui, view, cx);
                if self.has_result(view) {
                    self.result_tabs_ui(ui, view, cx);
                }
                // A file with a form has the button over it, beside the choice of form or text.
                if !self.has_form(view) && view.folder.is_some() {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        self.save_ui(ui, view, cx, actions);
                    });
                }
            });
        });
        let place = ui.available_rect_before_wrap();
        let stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
        ui.painter().hline(place.x_range(), place.top() - 0.5, stroke);
        if self.show_result && self.has_result(view) {
            part(ui, "result", place, |ui| self.result_ui(ui, view, cx, actions));
        } else {
            part(ui, "middle", place, |ui| self.middle_ui(ui, view, cx, actions));
        }
    }

    fn result_tabs_ui(&mut self, ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>) {
        let words = match self.at.as_ref().and_then(|at| kind_of(view, &at.file)) {
            Some(PackFileKind::Targets) => ["organise-tab-list", "organise-tab-target"],
            Some(PackFileKind::Story(_)) => ["organise-tab-text", "organise-tab-story"],
            _ => ["organise-tab-template", "organise-tab-letter"],
        };
        let words = words.map(|id| cx.messages.get(id));
        let words = words.each_ref().map(String::as_str);
        if let Some(tab) = tabs(ui, &words, usize::from(self.show_result)) {
            self.show_result = tab == 1;
        }
    }

    fn has_form(&self, view: &OrganiseView) -> bool {
        has_form(self.at.as_ref().and_then(|at| kind_of(view, &at.file)))
    }

    /// Whether something stands beside what is edited: a letter, a story, or a target's form.
    fn has_result(&self, view: &OrganiseView) -> bool {
        let Some(at) = &self.at else { return false };
        match kind_of(view, &at.file) {
            Some(PackFileKind::Targets) => !at.as_text,
            Some(PackFileKind::Letter { .. } | PackFileKind::Story(_)) => true,
            _ => false,
        }
    }

    fn files_ui(&mut self, ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>) {
        ScrollArea::vertical().id_salt("files").auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin { left: 10, right: 10, top: 14, bottom: 24 }).show(
                ui,
                |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let mut letters = false;
                    for file in &view.files {
                        if matches!(file.kind, PackFileKind::Letter { .. }) && !letters {
                            letters = true;
                            heading_ui(ui, cx);
                        }
                        self.file_ui(ui, view, file, cx);
                    }
                },
            );
        });
    }

    fn file_ui(&mut self, ui: &mut Ui, view: &OrganiseView, file: &PackFile, cx: Cx<'_>) {
        let words = |id: &str| cx.messages.get(id);
        let chosen = self.at.as_ref().is_some_and(|at| at.file == file.path);
        let (wrong, unsaved) = (words("organise-file-wrong"), words("organise-unsaved"));
        let count = cx.messages.number(view.targets.len());
        let end = match file.kind {
            _ if self.is_wrong(file, chosen) => NavEnd::Wrong(&wrong),
            _ if chosen && self.is_dirty() => NavEnd::Unsaved(&unsaved),
            PackFileKind::Targets => NavEnd::Count(&count),
            _ => NavEnd::Nothing,
        };
        let name = file_name(cx, &file.kind);
        if nav_row(ui, file_icon(&file.kind), &name, chosen, end).clicked() && !chosen {
            self.choose(file);
        }
    }

    /// Whether a file has a mistake: as typed where it is open, as kept where it is not.
    fn is_wrong(&self, file: &PackFile, chosen: bool) -> bool {
        match &self.buffer {
            Some(buffer) if chosen && buffer.has_answer() => {
                buffer.problems.iter().any(|problem| problem.is_error)
            }
            _ => file.broken,
        }
    }

    fn choose(&mut self, file: &PackFile) {
        let as_text = !has_form(Some(&file.kind)) || file.broken;
        self.leave(Leave::Part(Part { file: file.path.clone(), as_text }, None));
    }

    fn file_select_ui(&mut self, ui: &mut Ui, view: &OrganiseView, cx: Cx<'_>) {
        let named = |file: &PackFile| {
            let name = file_name(cx, &file.kind);
            let name = ("name", name.into());
            let chosen = self.at.as_ref().is_some_and(|at| at.file == file.path);
            if self.is_wrong(file, chosen) {
                return cx.messages.with("organise-file-named-wrong", &[name]);
            }
            cx.messages.with("organise-file-named", &[name])
        };
        let names: Vec<String> = view.files.iter().map(named).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen =
            self.at.as_ref().and_then(|at| view.files.iter().position(|file| file.path == at.file));
        let label = cx.messages.get("organise-file");
        let width = (ui.available_width() - 340.0).clamp(160.0, 300.0);
        let select = Select::new(&label).label_in_sentence().width(width);
        if let Some(file) =
            select.show(ui, &names, chosen.unwrap_or(0)).and_then(|index| view.files.get(index))
        {
            self.choose(file);
        }
    }
}

fn heading_ui(ui: &mut Ui, cx: Cx<'_>) {
    let color = Theme::of(ui).ink_2;
    ui.add_space(10.0);
    Frame::new().inner_margin(Margin::symmetric(10, 0)).show(ui, |ui| {
        label_in(ui, Type::SmallStrong, color, &cx.messages.get("organise-letters"));
    });
    ui.add_space(space::XS);
}

/// What a file is called here.
pub(super) fn file_name(cx: Cx<'_>, kind: &PackFileKind) -> String {
    let language = |lang| ("language", cx.messages.language_name(lang).into());
    match kind {
        PackFileKind::About => cx.messages.get("organise-about"),
        PackFileKind::Targets => cx.messages.get("organise-targets"),
        PackFileKind::Story(lang) => cx.messages.with("organise-story", &[language(lang)]),
        PackFileKind::Letter { groups, lang } => cx
            .messages
            .with("organise-letter", &[("groups", groups.as_str().into()), language(lang)]),
    }
}

fn file_icon(kind: &PackFileKind) -> Icon {
    match kind {
        PackFileKind::About => icons::INFO,
        PackFileKind::Targets => icons::USERS_THREE,
        PackFileKind::Story(_) => icons::ARTICLE,
        PackFileKind::Letter { .. } => icons::FILE_TEXT,
    }
}
