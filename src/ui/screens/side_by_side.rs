//! A letter with each paragraph's meaning under it, in a language that the person reads. Writing,
//! review and the list of letters all show it in this way.

use egui::{Frame, Margin, Ui};

use crate::desk::view::ReadingView;
use crate::domain::{Direction, Lang, Passage, Reading, Words, blanks_in};
use crate::ui::icons;
use crate::ui::mirror;
use crate::ui::screen::Cx;
use crate::ui::text::{LetterStyle, LetterText, Mark, MarkKind, letter_ui};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets;

/// Between a paragraph and what it means, and then to the next one.
const TO_READING: f32 = 6.0;
const TO_NEXT: f32 = 18.0;
/// From the bar beside a reading to its words.
const INDENT: f32 = 12.0;

/// A letter as it is now.
#[derive(Clone, Copy)]
pub(super) struct Now<'a> {
    /// Its subject.
    pub(super) subject: &'a str,
    /// Its text.
    pub(super) body: &'a str,
    /// Its language.
    pub(super) lang: &'a Lang,
}

/// The words that lead to the reading: *Read it in English*.
pub(super) fn invitation(lang: &Lang, cx: Cx<'_>) -> String {
    cx.messages.with("reading-in", &[("language", cx.messages.language_name(lang).into())])
}

/// The choice between the letter as it goes out and its reading, for a letter that has one; what was
/// not chosen is as the person needs it. Returns whether the reading is to be shown.
pub(super) fn choice_ui(
    ui: &mut Ui,
    reading: Option<&ReadingView>,
    chosen: &mut Option<bool>,
    cx: Cx<'_>,
) -> bool {
    let Some(reading) = reading else { return false };
    let shown = chosen.unwrap_or(reading.needed);
    let (plain, read) = (cx.messages.get("write-as-read"), invitation(&reading.lang, cx));
    if let Some(tab) = widgets::tabs(ui, &[&plain, &read], usize::from(shown)) {
        *chosen = Some(tab == 1);
        ui.ctx().request_repaint();
    }
    shown
}

/// What must be known before the reading: that there is none, or that it does not follow the letter.
pub(super) fn remark_ui(ui: &mut Ui, now: Now<'_>, reading: &ReadingView, cx: Cx<'_>) {
    let theme = Theme::of(ui);
    let language = ("language", cx.messages.language_name(&reading.lang).into());
    let (icon, color, words) = match &reading.same {
        None => {
            let letter = ("letter", cx.messages.language_name(now.lang).into());
            (icons::INFO, theme.ochre, cx.messages.with("reading-none", &[language, letter]))
        }
        Some(same) if is_changed(now, same) => {
            let words = cx.messages.with("reading-changed", &[language]);
            (icons::PENCIL_LINE, theme.ochre, words)
        }
        Some(_) => return,
    };
    widgets::icon_line(ui, icon, color, Type::Small, &words);
    ui.add_space(space::M);
}

fn is_changed(now: Now<'_>, same: &Reading) -> bool {
    now.subject.trim() != same.letter_subject.trim()
        || same.beside(now.body).iter().any(|passage| passage.changed)
}

/// The subject in the reading's language, as a line of a sheet's head.
pub(super) fn subject_line(reading: &ReadingView, cx: Cx<'_>) -> Option<(String, String)> {
    let same = reading.same.as_ref()?;
    let language = ("language", cx.messages.language_name(&reading.lang).into());
    Some((cx.messages.with("reading-subject", &[language]), same.subject.clone()))
}

/// The letter's text, each passage with its reading under it.
pub(super) fn passages_ui(
    ui: &mut Ui,
    now: Now<'_>,
    reading: &ReadingView,
    style: LetterStyle,
    cx: Cx<'_>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let Some(same) = &reading.same else {
        words_ui(ui, now.body.trim_end(), &[], now.lang, style);
        return;
    };
    for (number, passage) in same.beside(now.body).iter().enumerate() {
        if number > 0 {
            ui.add_space(TO_NEXT);
        }
        words_ui(ui, passage.letter, passage.letter_own, now.lang, style);
        ui.add_space(TO_READING);
        barred_ui(ui, reading.lang.direction(), |ui| reading_ui(ui, passage, &reading.lang, cx));
    }
}

fn reading_ui(ui: &mut Ui, passage: &Passage<'_>, lang: &Lang, cx: Cx<'_>) {
    let ink = Theme::of(ui).ink_2;
    let language = || [("language", cx.messages.language_name(lang).into())];
    if passage.changed {
        let words = if passage.reading.is_empty() {
            cx.messages.with("reading-passage-yours", &language())
        } else {
            cx.messages.get("reading-passage-changed")
        };
        widgets::label_in(ui, Type::Small, ink, &words);
    }
    for (number, Words { text, own }) in passage.reading.iter().enumerate() {
        if number > 0 || passage.changed {
            ui.add_space(TO_READING);
        }
        words_ui(ui, text, own, lang, LetterStyle::Beside);
        if !own.is_empty() {
            widgets::label_in(ui, Type::Small, ink, &cx.messages.get("reading-own-words"));
        }
    }
}

fn words_ui(
    ui: &mut Ui,
    text: &str,
    own: &[std::ops::Range<usize>],
    lang: &Lang,
    style: LetterStyle,
) {
    let own = own.iter().map(|range| Mark { range: range.clone(), kind: MarkKind::Own });
    let blanks = blanks_in(text).into_iter();
    let blanks = blanks.map(|(range, _)| Mark { range, kind: MarkKind::Blank });
    let marks: Vec<Mark> = own.chain(blanks).collect();
    let letter = LetterText { body: text, direction: lang.direction(), lang, marks: &marks };
    letter_ui(ui, &letter, style);
}

/// Words with a bar at the side on which their lines start.
fn barred_ui(ui: &mut Ui, direction: Direction, add: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui);
    // In a mirrored window the right side is where lines from left to right start.
    let (pad, right) = (INDENT as i8, direction != mirror::direction(ui.ctx()));
    let margin = if right {
        Margin { right: pad, ..Margin::ZERO }
    } else {
        Margin { left: pad, ..Margin::ZERO }
    };
    let shown = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui);
    });
    let place = shown.response.rect;
    let at = if right { place.right() - 1.0 } else { place.left() + 1.0 };
    ui.painter().vline(at, place.y_range(), Theme::stroke(ui, 2.0, theme.line));
}
