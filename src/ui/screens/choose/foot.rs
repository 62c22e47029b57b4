//! The footer: how many letters, to which groups, and the button that opens them.

use egui::{Frame, Margin, Panel, Ui};

use super::picks::Sums;
use super::words;
use crate::desk::view::ChooseView;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::shell::{self, Width};
use crate::ui::text::TextLabel;
use crate::ui::theme::{Theme, Type};
use crate::ui::widgets::{Button, label_in};

/// Below this there is room for the button only.
const WORDS_PT: f32 = 150.0;

/// Draws the footer; returns whether the letters are to be written.
pub(super) fn footer_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    view: &ChooseView,
    sums: &Sums,
    actions: &mut Vec<Action>,
) -> bool {
    let m = cx.messages;
    let (head, rest) = words::footer(m, view, sums);
    let wide = Width::of(ui) == Width::Wide;
    let (pressed, room) = shell::footer(ui, |ui| {
        let write = m.with("choose-write", &[("count", sums.all.into())]);
        let button = Button::primary(&write).large().icon_end(icons::ARROW_RIGHT);
        let pressed = button.enabled(sums.all > 0).show(ui).clicked();
        let back = m.get("choose-back");
        if wide && Button::quiet(&back).show(ui).clicked() {
            actions.push(Action::Go(Place::Appeal(view.head.id.clone())));
        }
        let room = ui.available_width() > WORDS_PT;
        if room {
            shell::footer_words(ui, |ui| words_ui(ui, &head, &rest, wide));
        }
        (pressed, room)
    });
    // A button that cannot be pressed says why, over the footer where there is no room beside it.
    if !room && sums.all == 0 {
        let theme = Theme::of(ui);
        let frame = Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(16, 6));
        Panel::bottom("choose why")
            .resizable(false)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| label_in(ui, Type::Small, theme.ink_2, &format!("{head} {rest}")));
    }
    pressed
}

/// At most two lines; what does not fit is in the tooltip.
fn words_ui(ui: &mut Ui, head: &str, rest: &str, wide: bool) {
    let theme = Theme::of(ui);
    let (strong, plain) =
        if wide { (Type::Strong, Type::Interface) } else { (Type::SmallStrong, Type::Small) };
    let words = TextLabel::new(strong, theme.ink, head);
    words.then(plain, theme.ink_2, &format!(" {rest}")).rows(2).show(ui);
}
