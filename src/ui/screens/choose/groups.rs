//! The groups: why each is written to, what it is asked, and how many of it are picked.

use egui::{CornerRadius, Role, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo};

use super::{Form, words};
use crate::desk::view::{ChooseView, GroupView};
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::text::TextLabel;
use crate::ui::theme::{Theme, Type, radius, space};
use crate::ui::widgets::{Select, check_box, heading, icon_line, label, label_in, small};

/// The groups one under the other, and the note on countries that sit in two.
pub(super) fn groups_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    ui.spacing_mut().item_spacing.y = space::S;
    heading(ui, Type::Title, &cx.messages.get("choose-title"));
    for (index, group) in view.groups.iter().enumerate() {
        ui.push_id(&group.id, |ui| group_ui(ui, cx, view, form, (index, group)));
    }
    if let Some(shared) = words::shared(cx.messages, view) {
        ui.add_space(space::M);
        egui::Frame::new().inner_margin(egui::Margin::symmetric(14, 0)).show(ui, |ui| {
            let color = Theme::of(ui).ink_2;
            icon_line(ui, icons::USERS_THREE, color, Type::Small, &shared);
        });
    }
}

fn group_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    view: &ChooseView,
    form: &mut Form,
    (index, group): (usize, &GroupView),
) {
    let theme = Theme::of(ui);
    let chosen = index == form.group && !form.is_searching();
    let card = UiBuilder::new().id_salt("group").sense(Sense::click());
    let shown = ui.scope_builder(card, |ui| {
        let hover = ui.response().hovered();
        let line = Theme::stroke(ui, 1.0, theme.line);
        let frame = egui::Frame::new()
            .corner_radius(CornerRadius::same(radius::CARD as u8))
            .inner_margin(egui::Margin { left: 14, right: 14, top: 12, bottom: 13 });
        let frame = match (chosen, hover) {
            (true, _) => frame.fill(theme.surface).stroke(line).shadow(theme.card_shadow()),
            (false, true) => {
                frame.fill(theme.primary_tint).stroke((line.width, egui::Color32::TRANSPARENT))
            }
            (false, false) => frame.stroke((line.width, egui::Color32::TRANSPARENT)),
        };
        frame.show(ui, |ui| inside_ui(ui, cx, view, form, (index, group)));
    });
    let response = shown.response;
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &group.name));
    if response.has_focus() {
        let stroke = Theme::stroke(ui, 2.0, theme.focus);
        ui.painter().rect_stroke(response.rect, radius::CARD, stroke, StrokeKind::Inside);
    }
    if response.clicked() {
        form.show_group(view, index);
    }
}

fn inside_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    view: &ChooseView,
    form: &mut Form,
    (index, group): (usize, &GroupView),
) {
    let m = cx.messages;
    ui.set_min_width(ui.available_width());
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::M, 2.0);
        let name = m.with("choose-group-all", &[("group", group.name.as_str().into())]);
        let can = form.sums.can_toggle.get(index).copied().unwrap_or(false);
        let check = form.sums.check(index, group.targets.len());
        if check_box(ui, check, &name, can).clicked() {
            form.picks.toggle_group(group);
            form.picked(view);
            form.show_group(view, index);
        }
        ui.vertical(|ui| {
            let count = count(cx, form, index, group, "choose-group-count");
            name_and_count(ui, &group.name, &count);
            let chosen = index == form.group && !form.is_searching();
            why_ui(ui, cx, group, chosen);
        });
    });
}

fn name_and_count(ui: &mut Ui, name: &str, count: &str) {
    let color = Theme::of(ui).ink_2;
    let width = Type::Small.words(ui, count, f32::INFINITY).size().x;
    let width = ui.available_width() - width - space::S;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        ui.vertical(|ui| {
            ui.set_width(width);
            label(ui, Type::Strong, name);
        });
        TextLabel::new(Type::Small, color, count).extend().show(ui);
    });
}

fn count(cx: Cx<'_>, form: &Form, index: usize, group: &GroupView, id: &str) -> String {
    let picked = form.sums.picked.get(index).copied().unwrap_or(0).into();
    let all = group.targets.len().into();
    let name = group.name.as_str().into();
    cx.messages.with(id, &[("picked", picked), ("all", all), ("group", name)])
}

/// Why it is written to, and what it is asked; in one line, where it is not the chosen one.
fn why_ui(ui: &mut Ui, cx: Cx<'_>, group: &GroupView, chosen: bool) {
    let theme = Theme::of(ui);
    if !group.why.is_empty() {
        label_in(ui, Type::Small, theme.ink_2, &group.why);
    }
    if group.ask.is_empty() {
        return;
    }
    let asked = format!("{} ", cx.messages.get("choose-asked"));
    let words = TextLabel::new(Type::SmallStrong, theme.ink_2, asked);
    let words = words.then(Type::Small, theme.ink_2, &group.ask);
    if chosen {
        words.wrap().show(ui);
    } else {
        words.truncate().show(ui);
    }
}

/// The groups as a select, with the words of the one that is shown.
pub(super) fn select_ui(ui: &mut Ui, cx: Cx<'_>, view: &ChooseView, form: &mut Form) {
    let m = cx.messages;
    heading(ui, Type::Title, &m.get("choose-title"));
    ui.add_space(space::M);
    let options: Vec<String> = view
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| count(cx, form, index, group, "choose-group-option"))
        .collect();
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let name = m.get("choose-group");
    if let Some(chosen) = Select::new(&name).show(ui, &options, form.group) {
        form.show_group(view, chosen);
    }
    if let Some(group) = view.groups.get(form.group) {
        ui.add_space(space::S);
        why_ui(ui, cx, group, true);
    }
    if let Some(shared) = words::shared(m, view) {
        ui.add_space(space::XS);
        small(ui, &shared);
    }
}
