//! Words that are only read: labels in the type styles, headings, key figures, names that may be cut.

use std::borrow::Cow;

use egui::{Color32, Response, Role, Ui};

use super::paint::{icon_ui, paint_icon};
use crate::domain::{Direction, with_lookalikes_shown, with_signs_shown};
use crate::ui::icons::Icon;
use crate::ui::text::{TextLabel, tooltip};
use crate::ui::theme::{Theme, Type, space};

/// Text in ink; it wraps.
pub fn label(ui: &mut Ui, kind: Type, text: &str) -> Response {
    let ink = Theme::of(ui).ink;
    label_in(ui, kind, ink, text)
}

/// Text in a colour of the theme; it wraps.
pub fn label_in(ui: &mut Ui, kind: Type, color: Color32, text: &str) -> Response {
    TextLabel::new(kind, color, text).wrap().show(ui)
}

/// Text that is read and can be copied; it wraps.
pub fn read(ui: &mut Ui, kind: Type, color: Color32, text: &str) -> Response {
    TextLabel::new(kind, color, text).selectable().wrap().show(ui)
}

/// A hint or second line: small, `ink_2`.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui).ink_2;
    TextLabel::new(Type::Small, color, text).show(ui)
}

/// A source or a date: small, `ink_3`.
pub fn faint(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui).ink_3;
    TextLabel::new(Type::Small, color, text).show(ui)
}

/// Text that a screen reader can jump to as a heading.
pub fn heading(ui: &mut Ui, kind: Type, text: &str) -> Response {
    let response = label(ui, kind, text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        // A label's words are its value; a heading is found by its name.
        node.set_label(text.to_owned());
    });
    response
}

/// The title of a screen, with the line under it.
pub fn screen_title(ui: &mut Ui, title: &str, line: Option<&str>) {
    heading(ui, Type::Display, title);
    if let Some(line) = line {
        let color = Theme::of(ui).ink_2;
        label_in(ui, Type::Interface, color, line);
    }
}

/// The title of a section, over a hairline.
pub fn section_title(ui: &mut Ui, kind: Type, title: &str) {
    heading(ui, kind, title);
    ui.add_space(2.0);
    hairline(ui);
    ui.add_space(space::XS);
}

/// A hairline across what is there.
pub fn hairline(ui: &mut Ui) {
    let (rect, _) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    let stroke = Theme::stroke(ui, 1.0, Theme::of(ui).line);
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
}

/// A name on one line; what does not fit ends in an ellipsis, and the whole name is its tooltip.
///
/// Never for a letter, an opened row of the review, or a confirmation: there names are whole.
pub fn truncated(ui: &mut Ui, kind: Type, color: Color32, text: &str) -> Response {
    TextLabel::new(kind, color, text).truncate().show(ui)
}

/// Words that count as they stand: a name, an address, a subject, what a server said. They can be
/// copied, signs that nobody would see and what disguises an address are written out, and an address
/// runs from left to right.
pub fn exact(ui: &mut Ui, kind: Type, color: Color32, text: &str) -> Response {
    let label = TextLabel::new(kind, color, told(text)).selectable();
    let is_address = text.contains('@') && !text.contains(char::is_whitespace);
    if is_address { label.direction(Direction::LeftToRight).show(ui) } else { label.show(ui) }
}

/// The signs that our own sentences put around what they quote, so that it keeps to itself.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text with what it hides written out, and in its addresses what disguises them.
fn told(text: &str) -> String {
    if !text.contains('@') {
        return signs_shown(text);
    }
    let words = text.split_inclusive(char::is_whitespace).map(|word| match word.contains('@') {
        true => Cow::Owned(with_lookalikes_shown(word)),
        false => Cow::Borrowed(word),
    });
    signs_shown(&words.collect::<String>())
}

/// The text with hidden signs written out. Isolates in pairs stay, since our own sentences have them:
/// they keep what they hold to itself, and reorder nothing else.
fn signs_shown(text: &str) -> String {
    let depth = text.chars().try_fold(0_usize, |depth, sign| match sign {
        '\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    if depth != Some(0) {
        return with_signs_shown(text);
    }
    let parts = text.split_inclusive(ISOLATES).map(|part| {
        let words = part.trim_end_matches(ISOLATES);
        with_signs_shown(words) + part.get(words.len()..).unwrap_or_default()
    });
    parts.collect()
}

/// Two lines in the middle of a row: a name, and what is said of it. Both end in an ellipsis where
/// `width_pt` is not enough, with the whole as tooltip.
pub fn two_lines(ui: &mut Ui, width_pt: f32, name: &str, second: &str) -> Response {
    let theme = Theme::of(ui);
    let head = Type::Strong.one_line(ui, name, width_pt);
    let line = Type::Small.one_line(ui, second, width_pt);
    let size = egui::vec2(head.size().x.max(line.size().x), head.size().y + line.size().y);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, name));
    let elided = head.is_elided() || line.is_elided();
    let below = rect.left_top() + egui::vec2(0.0, head.size().y);
    head.paint(ui.painter(), rect.left_top(), theme.ink);
    line.paint(ui.painter(), below, theme.ink_2);
    if elided { tooltip(response, &format!("{name}\n{second}")) } else { response }
}

/// A line with an icon before it, as under a card: `icon`, then small words that wrap beside it.
pub fn icon_line(ui: &mut Ui, icon: Icon, icon_color: Color32, kind: Type, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let (rect, _) =
            ui.allocate_exact_size(egui::vec2(18.0, kind.line_pt()), egui::Sense::hover());
        paint_icon(ui.painter(), rect.center(), icon, 18.0, icon_color);
        let color = Theme::of(ui).ink_2;
        ui.vertical(|ui| label_in(ui, kind, color, text));
    });
}

/// A figure with what it counts, its date and source. Facts keep them wherever they stand.
pub fn key_figure(ui: &mut Ui, figure: &str, what: &str, source: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        label(ui, Type::Figure, figure);
        let ink = Theme::of(ui).ink;
        TextLabel::new(Type::Dense, ink, what).line_pt(20.0).selectable().wrap().show(ui);
        ui.add_space(space::XS);
        faint(ui, source);
    });
}

/// A pair in two columns, as in a confirmation: what it is, and the words.
pub fn fact_row(ui: &mut Ui, width_pt: f32, what: &str, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let color = Theme::of(ui).ink_2;
        let left = ui.cursor().min.x;
        label_in(ui, Type::Dense, color, what);
        ui.add_space((left + width_pt - ui.cursor().min.x).max(space::S));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            add(ui);
        });
    });
}

/// An icon as large as the theme's, in a colour, before words on the same line.
pub fn icon(ui: &mut Ui, icon: Icon, color: Color32) {
    icon_ui(ui, icon, crate::ui::theme::size::ICON, color);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_in_pairs_stay_and_all_that_disguises_is_shown() {
        for (text, shown) in [
            (
                "\u{2068}الاثنين\u{2069}، \u{2068}١٤:٢٠\u{2069}",
                "\u{2068}الاثنين\u{2069}، \u{2068}١٤:٢٠\u{2069}",
            ),
            ("\u{2068}\u{2068}a\u{2069}\u{2069}b", "\u{2068}\u{2068}a\u{2069}\u{2069}b"),
            ("\u{2068}a\u{202e}b\u{2069}", "\u{2068}a⟨U+202E⟩b\u{2069}"),
            ("a\u{2069}b\u{2068}c", "a⟨U+2069⟩b⟨U+2068⟩c"),
            ("a\u{2067}b\u{2069}", "a⟨U+2067⟩b⟨U+2069⟩"),
            ("Оля, оffice@test.example", "Оля, о⟨U+043E⟩ffice@test.example"),
            ("a@b.example, \u{202e}с@b.example", "a@b.example, ⟨U+202E⟩с⟨U+0441⟩@b.example"),
        ] {
            assert_eq!(told(text), shown, "{text:?}");
        }
    }
}
