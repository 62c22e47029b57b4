//! The widgets of every screen. Nothing here knows an appeal or a letter, and no screen draws a
//! control of its own: what is missing is added here. All words come from the caller.
//!
//! Each widget has a role and a name for screen readers, is reached by Tab, answers Enter and
//! Space, and shows a ring while it has the focus. Colours and measures: `ui::theme`.
//!
//! | what | when |
//! | --- | --- |
//! | [`Button`] `::primary/secondary/quiet/danger(words)` `.icon .icon_end .large .small .min_width .disabled_because` | one primary on a screen |
//! | [`icon_button`] | an icon alone; the name is its tooltip |
//! | [`Field`] `::new(label)` `.optional .placeholder .help .error .icon .width .rows .max_chars .as_letter` `.show(ui, &mut text)` / `.show_password` | typing; letters and subjects go through `ui::text` |
//! | [`full_ui`] | says of an editor of `ui::text` that it is full; a field says so itself |
//! | [`Select`] `::new(label).show(ui, &choices, chosen) -> Option<index>`, `.prefix("To")` | one of many; `.show_text` with [`option_ui`] for anything else |
//! | [`check_row`], [`checkbox`], [`check_box`], [`Check`] | yes or no; part for groups |
//! | [`radio_card`] | one of two or three ways, each explained |
//! | [`Row`] `::new(sentence)` `.height .grows .check .selected .done .line` `.show(ui, \|ui\| ..)` | rows of tables and lists, clicked as a whole |
//! | [`Columns`], [`Col`] | where cells stand: `.head(ui, words)`, `.cell(ui, i, \|ui\| ..)` inside a row |
//! | [`card`], [`card_link`], [`card_frame`] | a ground with an edge; pad 20 or 24, or 0 for rows |
//! | [`sheet`], [`sheet_head`] | a letter as its target gets it |
//! | [`chip`], [`chip_plain`], [`Tone`], [`state_mark`] | a state in a word; `state_mark(state)` gives tone and icon |
//! | [`Banner`] `::new(tone, words)` `.action .closable` `.show(ui)` | a message that stays |
//! | [`toast`], [`Toast`], [`toast_in`] | a message for some seconds, with what can be done |
//! | [`dialog`], [`dialog_buttons`], [`focus_on_appear`] | asks once, over everything |
//! | [`progress`], [`bar`] | how many of how many, always with words |
//! | [`steps`], [`Step`], [`tabs`], [`side_tabs`] | where one is, and where else one can go |
//! | [`nav_row`] | a list at the side with icons, names that wrap, and marks |
//! | [`timeline_entry`], [`Mark`] | updates, and steps of a check |
//! | [`empty_state`] | nothing there yet |
//! | [`label`], [`label_in`], [`read`], [`small`], [`faint`], [`heading`], [`screen_title`], [`section_title`] | words in the type styles of `theme::Type` |
//! | [`exact`] | a name, an address, a server's words: with what they hide written out, to be copied |
//! | [`truncated`], [`two_lines`], [`icon_line`], [`key_figure`], [`fact_row`], [`hairline`] | names in rows, lines with an icon, figures with their source |
//! | [`page`], [`centered`] | margins and widest column of a page |
//! | [`brand`], [`mark`] | the logo |
//! | [`region`], [`Region`] | what F6 moves between; the shell sets rail, bar and footer, the rest is content |

mod brand;
mod button;
mod check;
mod empty;
mod field;
mod float;
mod menu;
mod nav;
mod own_words;
mod paint;
mod progress;
mod region;
mod row;
mod select;
mod steps;
mod surface;
mod words;

pub use brand::{brand, mark};
pub use button::{Button, icon_button, icon_button_enabled};
pub use check::{Check, check_box, check_row, checkbox, radio_card};
pub use empty::empty_state;
pub use field::Field;
pub use float::{
    DialogAnswer, Toast, ToastPressed, dialog, dialog_buttons, focus_on_appear, toast, toast_in,
};
pub use nav::{NavEnd, nav_row};
pub use own_words::{OwnWords, full_ui, set_own_words};
pub use paint::{Pose, Tone, icon_ui, paint_icon, paint_icon_bold, posed, state_mark};
pub use progress::{Mark, bar, progress, side_tabs, tabs, timeline_entry};
pub use region::{Region, move_between_regions, region};
pub use row::{Col, Columns, Row, RowAnswer};
pub use select::{Select, option_ui};
pub use steps::{Step, steps};
pub use surface::{
    Banner, BannerAnswer, card, card_frame, card_link, chip, chip_plain, sheet, sheet_head, tint,
};
pub use words::{
    exact, fact_row, faint, hairline, heading, icon, icon_line, key_figure, label, label_in, read,
    screen_title, section_title, small, truncated, two_lines,
};

pub(in crate::ui) use menu::{
    MenuItem, is_menu_open, menu_asked, menu_key, menu_ui, open_menu, tell_menu,
};
pub(in crate::ui) use own_words::{full_words, own_words};
pub(crate) use paint::{State, corner, ring, ring_inset};
pub(crate) use region::report;

use egui::{Margin, ScrollArea, Ui};

/// A page that scrolls, with the window's margins (24, 32 or 40 by width).
pub fn page<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let side = page_margin(ui.available_width());
    ScrollArea::vertical()
        .id_salt(("page", name))
        .auto_shrink(false)
        .show(ui, |ui| {
            egui::Frame::new()
                .inner_margin(Margin { left: side, right: side, top: 32, bottom: 40 })
                .show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    add(ui)
                })
                .inner
        })
        .inner
}

/// The margin at both sides of a page this wide.
pub fn page_margin(width_pt: f32) -> i8 {
    if width_pt < 760.0 {
        24
    } else if width_pt < 1000.0 {
        32
    } else {
        40
    }
}

/// A column at most this wide in the middle of what is there.
pub fn centered<R>(ui: &mut Ui, most_pt: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let width = ui.available_width().min(most_pt);
    let side = ((ui.available_width() - width) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(side);
        ui.vertical(|ui| {
            ui.set_width(width);
            add(ui)
        })
        .inner
    })
    .inner
}
