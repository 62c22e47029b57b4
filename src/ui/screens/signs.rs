//! Signs of a letter that no font has.

use egui::Ui;

use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::text::signs_without_glyph;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::icon_line;

/// Under a letter: which of its signs are shown as boxes, where there are any. Whether there are.
pub(super) fn missing_ui(ui: &mut Ui, text: &str, cx: Cx<'_>) -> bool {
    let missing = signs_without_glyph(ui, text);
    if missing.is_empty() {
        return false;
    }
    let names: Vec<String> =
        missing.iter().map(|sign| format!("U+{:04X}", u32::from(*sign))).collect();
    let names = cx.messages.list(&names);
    let count = missing.len();
    let args = [("count", count.into()), ("signs", names.into())];
    ui.add_space(space::M);
    let color = Theme::of(ui).ochre;
    icon_line(ui, icons::WARNING, color, Type::Small, &cx.messages.with("ui-signs-missing", &args));
    true
}
