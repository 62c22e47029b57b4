//! What stands beside the source: the letter it makes, the story as it reads, or a target's form.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::bench::{Bench, kind_of};
use crate::desk::view::{OrganiseView, PackFileKind, PackTarget};
use crate::domain::Lang;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::screens::signs::missing_ui;
use crate::ui::shell::Width;
use crate::ui::text::{LetterStyle, LetterText, Mark, MarkKind, letter_ui, story_ui};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Select, label_in};

impl Bench {
    pub(super) fn result_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let Some(at) = self.at.clone() else { return };
        ui.painter().rect_filled(ui.max_rect(), 0.0, Theme::of(ui).rail);
        match kind_of(view, &at.file) {
            Some(PackFileKind::Targets) => self.target_form_ui(ui, view, cx, actions),
            Some(PackFileKind::Story(lang)) => self.story_sheet_ui(ui, lang),
            Some(PackFileKind::Letter { lang, .. }) => {
                self.letter_sheet_ui(ui, view, &at.file, lang, cx);
            }
            _ => {}
        }
    }

    fn letter_sheet_ui(
        &mut self,
        ui: &mut Ui,
        view: &OrganiseView,
        file: &str,
        lang: &Lang,
        cx: Cx<'_>,
    ) {
        let most = size::READING + 120.0;
        let side = ((ui.available_width() - most) / 2.0).max(20.0);
        let margin = Margin { left: side as i8, right: side as i8, top: 14, bottom: 0 };
        let margin = if side > 120.0 { Margin { left: 120, right: 120, ..margin } } else { margin };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            self.choices_ui(ui, view, file, cx);
            self.stale_ui(ui, cx);
            self.sheet_ui(ui, file, lang, cx);
        });
    }

    /// For whom, and from whom.
    fn choices_ui(&mut self, ui: &mut Ui, view: &OrganiseView, file: &str, cx: Cx<'_>) {
        let targets: Vec<&PackTarget> = targets_of(view, file).collect();
        let names: Vec<&str> = targets.iter().map(|target| target.short.as_str()).collect();
        let chosen = self.preview_target.as_ref();
        let chosen = targets.iter().position(|target| Some(&target.id) == chosen).unwrap_or(0);
        let samples: Vec<String> =
            view.samples.iter().map(|sample| cx.messages.text(sample)).collect();
        let samples: Vec<&str> = samples.iter().map(String::as_str).collect();
        let (to, from) = (cx.messages.get("organise-to"), cx.messages.get("organise-from"));
        let (to_name, from_name) =
            (cx.messages.get("organise-to-name"), cx.messages.get("organise-from-name"));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let width = ui.available_width() - space::S;
            let select = Select::new(&to_name).prefix(&to).width((width * 0.54).floor());
            if let Some(target) = select.show(ui, &names, chosen).and_then(|at| targets.get(at)) {
                self.preview_target = Some(target.id.clone());
            }
            let select = Select::new(&from_name).prefix(&from).width((width * 0.46).floor());
            if let Some(sample) = select.show(ui, &samples, self.sample) {
                self.sample = sample;
            }
        });
    }

    /// That what is shown is older than what is typed, and where.
    fn stale_ui(&self, ui: &mut Ui, cx: Cx<'_>) {
        let Some(buffer) = self.buffer.as_ref().filter(|buffer| buffer.is_wrong()) else { return };
        let lines = buffer.wrong_lines();
        let words = match (lines.as_slice(), &buffer.good) {
            (_, None) => cx.messages.get("organise-no-letter"),
            ([], _) => cx.messages.get("organise-stale"),
            ([line, rest @ ..], _) => cx.messages.with(
                "organise-stale-line",
                &[("line", (*line).into()), ("more", rest.len().into())],
            ),
        };
        let theme = Theme::of(ui);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let (rect, _) = ui.allocate_exact_size(egui::vec2(16.0, 20.0), egui::Sense::hover());
            let icon = icons::WARNING_CIRCLE;
            widgets::paint_icon(ui.painter(), rect.center(), icon, 16.0, theme.wax);
            ui.vertical(|ui| label_in(ui, Type::Small, theme.wax, &words));
        });
    }

    fn sheet_ui(&self, ui: &mut Ui, file: &str, lang: &Lang, cx: Cx<'_>) {
        let Some(buffer) = &self.buffer else { return };
        let Some((_, letter)) = &buffer.good else { return };
        let stale = if buffer.is_wrong() { buffer.stale() } else { Vec::new() };
        let mut marks: Vec<Mark> =
            stale.into_iter().map(|range| Mark { range, kind: MarkKind::Stale }).collect();
        marks.extend(blanks(&letter.body));
        let beside = Width::of(ui) == Width::Wide;
        let style = if beside { LetterStyle::Beside } else { LetterStyle::Reading };
        ui.add_space(space::XS);
        let least = ui.available_height();
        ScrollArea::vertical().id_salt(("sheet", file)).auto_shrink(false).show(ui, |ui| {
            widgets::sheet(ui, 24.0, |ui| {
                let words = |id: &str| cx.messages.get(id);
                widgets::sheet_head(
                    ui,
                    &[
                        (&words("organise-to"), &letter.office, false),
                        (&words("organise-subject"), &letter.subject, true),
                    ],
                );
                let text = LetterText {
                    body: letter.body.trim_end(),
                    direction: letter.direction,
                    lang,
                    marks: &marks,
                };
                letter_ui(ui, &text, style);
                missing_ui(ui, text.body, cx);
                ui.add_space((least - ui.min_rect().height() - 110.0).max(space::XXL));
            });
            ui.add_space(space::L);
        });
    }

    fn story_sheet_ui(&self, ui: &mut Ui, lang: &Lang) {
        let Some(buffer) = &self.buffer else { return };
        ScrollArea::vertical().id_salt("story").auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(20, 16)).show(ui, |ui| {
                widgets::sheet(ui, 28.0, |ui| story_ui(ui, &buffer.text, lang));
            });
        });
    }
}

/// Words that are still missing from a letter: `[[…]]`.
fn blanks(body: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut from = 0;
    while let Some(open) = body.get(from..).and_then(|rest| rest.find("[[")).map(|at| from + at) {
        let Some(end) = body.get(open..).and_then(|rest| rest.find("]]")) else { break };
        let end = open + end + 2;
        marks.push(Mark { range: open..end, kind: MarkKind::Blank });
        from = end;
    }
    marks
}

/// The targets that get a letter: of its groups, and of its language where there are such.
pub(super) fn targets_of<'v>(
    view: &'v OrganiseView,
    file: &str,
) -> impl Iterator<Item = &'v PackTarget> {
    let name = file.strip_prefix("letters/").and_then(|name| name.strip_suffix(".md"));
    let (name, lang) = name.and_then(|name| name.rsplit_once('.')).unwrap_or((file, ""));
    let groups: Vec<&str> =
        view.groups.iter().filter(|it| it.letter == name).map(|it| it.id.as_str()).collect();
    let in_group = |target: &PackTarget| groups.contains(&target.group.as_str());
    let speaks = |target: &PackTarget| target.languages.iter().any(|it| it.as_str() == lang);
    let best: Vec<&PackTarget> =
        view.targets.iter().filter(|target| in_group(target) && speaks(target)).collect();
    let of_group: Vec<&PackTarget> = view.targets.iter().filter(|it| in_group(it)).collect();
    let found = match (best.is_empty(), of_group.is_empty()) {
        (false, _) => best,
        (true, false) => of_group,
        (true, true) => view.targets.iter().collect(),
    };
    found.into_iter()
}
