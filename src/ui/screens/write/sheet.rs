//! The letter as the target reads it. It follows what is typed, in the same frame.

use egui::{Align, Layout, Rect, ScrollArea, Ui, pos2};

use super::at;
use super::form::Form;
use super::letter::blank_marks;
use crate::desk::view::DraftView;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::screens::signs::missing_ui;
use crate::ui::text::{LetterStyle, LetterText, letter_ui};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets;

/// Words on a page of a letter: one page at most is what offices read.
const WORDS_ON_A_PAGE: usize = 420;

/// Beside the editor, on the desk behind the sheet.
pub(super) fn beside_ui(ui: &mut Ui, place: Rect, draft: &DraftView, form: &Form, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    ui.painter().rect_filled(place, 0.0, theme.rail);
    let stroke = Theme::stroke(ui, 1.0, theme.line);
    ui.painter().vline(place.left() + 0.5, place.y_range(), stroke);
    let inside = Rect::from_min_max(
        pos2(place.left() + 28.0, place.top() + space::L),
        pos2(place.right() - space::S, place.bottom()),
    );
    let spare = ((inside.width() - 640.0 - space::L) / 2.0).max(0.0);
    at(ui, "sheet", inside.shrink2(egui::vec2(spare, 0.0)), |ui| {
        whole_ui(ui, draft, form, LetterStyle::Beside, 28.0, cx);
    });
}

/// On a tab of its own.
pub(super) fn alone_ui(ui: &mut Ui, draft: &DraftView, form: &Form, cx: Cx<'_>) {
    let place = ui.available_rect_before_wrap();
    ui.painter().rect_filled(place, 0.0, Theme::of(ui).rail);
    let width = (place.width() - 2.5 * space::L).min(size::READING + 80.0);
    let left = place.center().x - width / 2.0;
    let inside =
        Rect::from_min_max(pos2(left, place.top() + space::M), pos2(left + width, place.bottom()));
    at(ui, "sheet", inside, |ui| {
        let pad = if width < 560.0 { 24.0 } else { 40.0 };
        whole_ui(ui, draft, form, LetterStyle::Reading, pad, cx);
    });
}

/// As a part of a page that scrolls.
pub(super) fn page_ui(ui: &mut Ui, draft: &DraftView, form: &Form, cx: Cx<'_>) {
    length_ui(ui, form, cx);
    ui.add_space(6.0);
    sheet_ui(ui, draft, form, LetterStyle::Reading, 20.0, cx);
}

fn whole_ui(ui: &mut Ui, draft: &DraftView, form: &Form, style: LetterStyle, pad: f32, cx: Cx<'_>) {
    // The bar stands beside the sheet.
    let width = ui.available_width() - space::L;
    ui.scope(|ui| {
        ui.set_max_width(width);
        length_ui(ui, form, cx);
    });
    ui.add_space(6.0);
    ScrollArea::vertical().id_salt(draft.target.as_str()).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(width);
        sheet_ui(ui, draft, form, style, pad, cx);
        ui.add_space(space::L);
    });
}

fn length_ui(ui: &mut Ui, form: &Form, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        widgets::icon_ui(ui, icons::EYE, 18.0, theme.ink_2);
        widgets::small(ui, &cx.messages.get("write-as-read"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            widgets::truncated(ui, Type::Small, theme.ink_2, &length(&form.body, cx));
        });
    });
}

fn sheet_ui(ui: &mut Ui, draft: &DraftView, form: &Form, style: LetterStyle, pad: f32, cx: Cx<'_>) {
    widgets::sheet(ui, pad, |ui| {
        let words = |id: &str| cx.messages.get(id);
        let or = |text: &str, id: &str| {
            if text.trim().is_empty() { words(id) } else { text.to_owned() }
        };
        widgets::sheet_head(
            ui,
            &[
                (&words("write-from"), &or(&draft.from, "write-from-missing"), false),
                (&words("write-to"), &draft.office, false),
                (&words("write-subject"), &or(&form.subject, "write-subject-missing"), true),
            ],
        );
        let letter = LetterText {
            body: form.body.trim_end(),
            direction: draft.direction,
            lang: &draft.lang,
            marks: &blank_marks(&form.body),
        };
        letter_ui(ui, &letter, style);
        missing_ui(ui, letter.body, cx);
        ui.add_space(space::XXL);
    });
}

fn length(body: &str, cx: Cx<'_>) -> String {
    let words = body.split_whitespace().count();
    let pages = words.div_ceil(WORDS_ON_A_PAGE).max(1);
    cx.messages.with("write-length", &[("pages", pages.into()), ("words", words.into())])
}
