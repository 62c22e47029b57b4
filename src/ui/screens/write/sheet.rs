//! The letter as the target reads it. It follows what is typed, in the same frame.

use egui::{Align, Layout, Rect, ScrollArea, Ui, pos2};

use super::at;
use super::form::Form;
use super::letter::blank_marks;
use crate::desk::view::{DraftView, ReadingView};
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::screens::side_by_side::{self, Now};
use crate::ui::screens::signs::missing_ui;
use crate::ui::text::{LetterStyle, LetterText, turned_letter_ui};
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets;

/// Words on a page of a letter: one page at most is what offices read.
const WORDS_ON_A_PAGE: usize = 420;

/// Beside the editor, on the desk behind the sheet.
pub(super) fn beside_ui(
    ui: &mut Ui,
    place: Rect,
    draft: &DraftView,
    form: &Form,
    read: &mut Option<bool>,
    cx: Cx<'_>,
) {
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
        let look = Look { style: LetterStyle::Beside, pad: 28.0 };
        whole_ui(ui, draft, form, read, look, cx);
    });
}

/// On a tab of its own.
pub(super) fn alone_ui(
    ui: &mut Ui,
    draft: &DraftView,
    form: &Form,
    read: &mut Option<bool>,
    cx: Cx<'_>,
) {
    let place = ui.available_rect_before_wrap();
    ui.painter().rect_filled(place, 0.0, Theme::of(ui).rail);
    let width = (place.width() - 2.5 * space::L).min(size::READING + 80.0);
    let left = place.center().x - width / 2.0;
    let inside =
        Rect::from_min_max(pos2(left, place.top() + space::M), pos2(left + width, place.bottom()));
    at(ui, "sheet", inside, |ui| {
        let pad = if width < 560.0 { 24.0 } else { 40.0 };
        let look = Look { style: LetterStyle::Reading, pad };
        whole_ui(ui, draft, form, read, look, cx);
    });
}

/// As a part of a page that scrolls.
pub(super) fn page_ui(
    ui: &mut Ui,
    draft: &DraftView,
    form: &Form,
    read: &mut Option<bool>,
    cx: Cx<'_>,
) {
    let reading = top_ui(ui, draft, form, read, cx);
    ui.add_space(6.0);
    sheet_ui(ui, draft, form, reading, Look { style: LetterStyle::Reading, pad: 20.0 }, cx);
}

/// How large the letter is set, and how far from the edge of its sheet.
#[derive(Clone, Copy)]
struct Look {
    style: LetterStyle,
    pad: f32,
}

fn whole_ui(
    ui: &mut Ui,
    draft: &DraftView,
    form: &Form,
    read: &mut Option<bool>,
    look: Look,
    cx: Cx<'_>,
) {
    // The bar stands beside the sheet.
    let width = ui.available_width() - space::L;
    let shown = ui.scope(|ui| {
        ui.set_max_width(width);
        top_ui(ui, draft, form, read, cx)
    });
    ui.add_space(6.0);
    // Each of the two has its own place to which it was scrolled.
    let reading = shown.inner;
    let name = (draft.target.as_str(), reading.is_some());
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(width);
        sheet_ui(ui, draft, form, reading, look, cx);
        ui.add_space(space::L);
    });
}

/// Above the sheet: whose eyes it is seen with, and its length. Returns the reading, where it is shown.
fn top_ui<'d>(
    ui: &mut Ui,
    draft: &'d DraftView,
    form: &Form,
    read: &mut Option<bool>,
    cx: Cx<'_>,
) -> Option<&'d ReadingView> {
    let theme = Theme::of(ui);
    let reading = draft.reading.as_ref();
    // Where tabs and length have no room beside each other, the tabs stand above.
    let above = reading.is_some() && ui.available_width() < 460.0;
    let mut shown = above && side_by_side::choice_ui(ui, reading, read, cx);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if reading.is_none() {
            widgets::icon_ui(ui, icons::EYE, 18.0, theme.ink_2);
            widgets::small(ui, &cx.messages.get("write-as-read"));
        } else if !above {
            shown = side_by_side::choice_ui(ui, reading, read, cx);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            widgets::truncated(ui, Type::Small, theme.ink_2, &length(&form.body, cx));
        });
    });
    reading.filter(|_| shown)
}

fn sheet_ui(
    ui: &mut Ui,
    draft: &DraftView,
    form: &Form,
    reading: Option<&ReadingView>,
    look: Look,
    cx: Cx<'_>,
) {
    widgets::sheet(ui, look.pad, |ui| {
        let words = |id: &str| cx.messages.get(id);
        let or = |text: &str, id: &str| {
            if text.trim().is_empty() { words(id) } else { text.to_owned() }
        };
        let mut head = vec![
            (words("write-from"), or(&draft.from, "write-from-missing"), false),
            (words("write-to"), draft.office.clone(), false),
            (words("write-subject"), or(&form.subject, "write-subject-missing"), true),
        ];
        let meaning = reading.and_then(|reading| side_by_side::subject_line(reading, cx));
        head.extend(meaning.map(|(name, subject)| (name, subject, false)));
        let head: Vec<(&str, &str, bool)> = head
            .iter()
            .map(|(name, words, strong)| (name.as_str(), words.as_str(), *strong))
            .collect();
        widgets::sheet_head(ui, &head);
        let all = [draft.from.as_str(), &form.subject, form.body.trim_end()].join("\n");
        if let Some(reading) = reading {
            let now = Now { subject: &form.subject, body: &form.body, lang: &draft.lang };
            side_by_side::remark_ui(ui, now, reading, cx);
            side_by_side::passages_ui(ui, now, reading, look.style, cx);
            missing_ui(ui, &all, cx);
            ui.add_space(space::XXL);
            return;
        }
        let letter = LetterText {
            body: form.body.trim_end(),
            direction: draft.direction,
            lang: &draft.lang,
            marks: &blank_marks(&form.body),
        };
        turned_letter_ui(ui, &letter, form.turned, look.style);
        missing_ui(ui, &all, cx);
        ui.add_space(space::XXL);
    });
}

fn length(body: &str, cx: Cx<'_>) -> String {
    let words = body.split_whitespace().count();
    let pages = words.div_ceil(WORDS_ON_A_PAGE).max(1);
    cx.messages.with("write-length", &[("pages", pages.into()), ("words", words.into())])
}
