//! How far each account is: so many of today's letters, when all will have gone, and what they wait for.
//! Quiet words over the list; a missing network is said once for all.

use egui::{Frame, Margin, ScrollArea, Ui};
use jiff::{SignedDuration, Timestamp};

use super::log::to_the_second;
use crate::desk::view::{AccountOutbox, LetterRow};
use crate::domain::Notice;
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, Topic};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Banner, Button, Tone};

/// The most of the list's height that many accounts may take.
const MOST: f32 = 0.4;
/// The short pause between two letters, which needs no words.
const PAUSE: &str = "courtesy-pause";
/// A missing network, in the sender's words.
const OFFLINE: &str = "sender-offline";

/// Says what there is to say of each account; nothing where nothing waits and nothing was counted.
pub(super) fn outbox_ui(ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
    let is_told = |it: &&AccountOutbox| it.waiting > 0 || (it.today > 0 && it.budget.is_some());
    let accounts: Vec<&AccountOutbox> = cx.outbox.accounts.iter().filter(is_told).collect();
    if accounts.is_empty() {
        return;
    }
    let most = ui.available_height() * MOST;
    let scroll = ScrollArea::vertical().id_salt("outbox").max_height(most);
    scroll.auto_shrink([false, true]).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 20, right: 20, top: 8, bottom: 10 }).show(
            ui,
            |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut try_now = offline_ui(ui, &accounts, cx);
                let named = accounts.len() > 1;
                for (index, account) in accounts.iter().enumerate() {
                    if index > 0 {
                        ui.add_space(space::S);
                    }
                    try_now |= account_ui(ui, account, named, cx, actions);
                }
                if try_now {
                    actions.push(Action::Ask(Command::TryNow));
                }
            },
        );
    });
    widgets::hairline(ui);
}

/// A time today, or a day and a time; to the minute after it.
pub(super) fn moment(at: Timestamp, cx: Cx<'_>) -> String {
    let whole = at.checked_add(SignedDuration::from_secs(59)).unwrap_or(at);
    let at = cx.time_zone.to_datetime(whole);
    let time = cx.messages.time(at.time());
    if at.date() == cx.today() {
        return time;
    }
    let day = cx.messages.date_short(at.date(), cx.today());
    cx.messages.date_time(day, time)
}

/// That there is no way to the servers, once; returns whether it is to be tried now.
fn offline_ui(ui: &mut Ui, accounts: &[&AccountOutbox], cx: Cx<'_>) -> bool {
    let passes = |it: &&&AccountOutbox| it.offline && !it.needs_person && it.waiting > 0;
    let offline = || accounts.iter().filter(passes);
    let letters: usize = offline().map(|account| account.waiting - account.held).sum();
    if letters == 0 {
        return false;
    }
    // A way out that the person has set, such as a proxy, is named.
    let named = offline().find_map(|account| account.waits.as_ref().filter(|it| it.id != OFFLINE));
    let words = match named {
        Some(why) => cx.messages.text(why),
        None => cx.messages.with("letters-offline", &[("letters", letters.into())]),
    };
    let try_now = cx.messages.get("letters-try-now");
    let pressed = Banner::new(Tone::Ochre, &words).action(&try_now).show(ui).action;
    ui.add_space(space::S);
    pressed
}

/// An account's line, and why its letters wait; returns whether they are to be tried now.
fn account_ui(
    ui: &mut Ui,
    account: &AccountOutbox,
    named: bool,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) -> bool {
    let theme = Theme::of(ui);
    if named {
        widgets::truncated(ui, Type::SmallStrong, theme.ink_2, &account.account);
    }
    widgets::label_in(ui, Type::Small, theme.ink_2, &line(account, cx));
    let is_told = |why: &&Notice| account.needs_person || !account.offline && why.id != PAUSE;
    let Some(why) = account.waits.as_ref().filter(is_told) else { return false };
    let words = why_it_waits(account, why, cx);
    let (icon, color) = if account.needs_person {
        (icons::WARNING, theme.ochre)
    } else {
        (icons::CLOCK, theme.ink_2)
    };
    ui.add_space(space::XS);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        widgets::icon_ui(ui, icon, 16.0, color);
        ui.vertical(|ui| {
            widgets::label_in(ui, Type::Small, theme.ink_2, &words);
            if account.needs_person {
                ui.add_space(space::XS);
            }
            ui.horizontal_wrapped(|ui| {
                if account.needs_person {
                    let look = cx.messages.get("letters-go-account");
                    if Button::secondary(&look).small().show(ui).clicked() {
                        actions.push(Action::Go(Place::Settings(Topic::Mail)));
                    }
                }
                // Hours and budget are not passed by asking.
                !is_courtesy(why)
                    && Button::quiet(&cx.messages.get("letters-try-now")).small().show(ui).clicked()
            })
            .inner
        })
        .inner
    })
    .inner
}

/// Why an account's letters wait, and until when; or since when nothing has worked.
fn why_it_waits(account: &AccountOutbox, why: &Notice, cx: Cx<'_>) -> String {
    let mut words = vec![cx.messages.text(why)];
    if let Some(since) = account.failing_since {
        let day = cx.messages.date_day(cx.day_of(since), cx.today());
        words.push(cx.messages.with("letters-failing-since", &[("day", day.into())]));
    }
    // What only the person can mend goes when it is mended, and not at a time.
    let until = account.waits_until.filter(|until| *until > cx.now && !account.needs_person);
    if let Some(until) = until {
        let at = moment(until, cx);
        words.push(cx.messages.with("letters-not-before", &[("moment", at.into())]));
    }
    words.join(" ")
}

/// Whether letters wait for courtesy's sake: their hours, the budget, a pause.
fn is_courtesy(why: &Notice) -> bool {
    why.id.starts_with("courtesy-")
}

/// Such as "38 of 80 today, 20 wait, 2 are held, the last goes at 14:40".
fn line(account: &AccountOutbox, cx: Cx<'_>) -> String {
    let mut parts = Vec::new();
    match account.budget {
        Some(budget) => {
            let budget = usize::try_from(budget).unwrap_or(usize::MAX);
            let args = [("letters", account.today.into()), ("budget", budget.into())];
            parts.push(cx.messages.with("letters-today-of", &args));
        }
        None if account.today > 0 => {
            let args = [("letters", account.today.into())];
            parts.push(cx.messages.with("letters-today", &args));
        }
        None => {}
    }
    let going = account.waiting.saturating_sub(account.held);
    if going > 0 {
        parts.push(cx.messages.with("letters-wait", &[("letters", going.into())]));
    }
    if account.held > 0 {
        parts.push(cx.messages.with("letters-are-held", &[("letters", account.held.into())]));
    }
    // Only what passes by itself has an end that is known.
    let passes = account.waits.as_ref().is_none_or(is_courtesy);
    if let Some(done_by) = account.done_by.filter(|_| passes) {
        let at = moment(done_by, cx);
        parts.push(cx.messages.with("letters-all-gone", &[("moment", at.into())]));
    }
    parts.join(" · ")
}

/// Until when a letter can still be called back; without a time, where that is past because the
/// program was closed before.
pub(super) fn undo_words(row: &LetterRow, until: &str, open: &str, cx: Cx<'_>) -> String {
    let ends = row.undo_until.filter(|at| *at > cx.now);
    let Some(at) = ends else { return cx.messages.get(open) };
    let moment = to_the_second(cx.time_zone.to_datetime(at).time(), cx);
    cx.messages.with(until, &[("moment", moment.into())])
}
