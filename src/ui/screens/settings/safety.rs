//! What is kept where, what leaves this computer and what never does; and what Clarion is.

use egui::Ui;

use super::form_title;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{icon_line, label};

pub(super) fn safety_ui(ui: &mut Ui, cx: Cx<'_>) {
    ui.set_max_width(size::READING.min(ui.available_width()));
    form_title(ui, &cx.messages.get("ui-settings-safety"));
    let theme = Theme::of(ui);
    let lines = [
        (icons::FOLDER_OPEN, "ui-settings-safety-kept"),
        (icons::LOCK_SIMPLE, "ui-settings-safety-password"),
        (icons::PAPER_PLANE_TILT, "ui-settings-safety-leaves"),
        (icons::SHIELD_CHECK, "ui-settings-safety-never"),
        (icons::AT, "ui-settings-safety-header"),
        (icons::NOTEBOOK, "ui-settings-safety-practice"),
    ];
    for (icon, id) in lines {
        icon_line(ui, icon, theme.moss, Type::Interface, &cx.messages.get(id));
        ui.add_space(space::M);
    }
}

pub(super) fn about_ui(ui: &mut Ui, cx: Cx<'_>) {
    ui.set_max_width(size::READING.min(ui.available_width()));
    form_title(ui, &cx.messages.get("ui-settings-about"));
    for id in ["ui-settings-about-what", "ui-settings-about-licence", "ui-settings-about-fonts"] {
        label(ui, Type::Interface, &cx.messages.get(id));
        ui.add_space(space::M);
    }
    let version = env!("CARGO_PKG_VERSION");
    let words = crate::domain::Notice::new("ui-settings-version").text("version", version);
    crate::ui::widgets::faint(ui, &cx.messages.text(&words));
}
