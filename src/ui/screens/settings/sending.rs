//! The pace at which letters go, and the way they leave this computer: for all accounts alike.

use egui::Ui;

use super::{FORM_PT, SettingsScreen};
use crate::domain::{Hours, Notice};
use crate::profile::{ProxySetting, Settings};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Banner, Button, Field, Select, Tone, checkbox, heading, icon_line, small,
};

/// Seconds in which letters can be called back.
const UNDO_SECS: [u16; 6] = [0, 5, 10, 15, 30, 60];
/// Seconds between two letters.
const PAUSE_SECS: [u16; 7] = [0, 2, 5, 10, 30, 60, 300];
/// The hours that are proposed first: those of an office.
const OFFICE_HOURS: (i8, i8) = (8, 20);

impl SettingsScreen {
    pub(super) fn sending_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        ui.set_max_width(FORM_PT.min(ui.available_width()));
        heading(ui, Type::Title, &cx.messages.get("ui-settings-sending"));
        ui.add_space(space::M);
        let undo = cx.messages.get("ui-settings-undo");
        if let Some(secs) = secs_ui(ui, cx, &undo, &UNDO_SECS, self.kept.undo_secs, undo_words) {
            self.change(actions, |settings| settings.undo_secs = secs);
        }
        ui.add_space(space::XS);
        small(ui, &cx.messages.get("ui-settings-undo-help"));
        ui.add_space(space::FIELDS);
        let (pause, now) = (cx.messages.get("ui-settings-pause"), self.kept.courtesy.pause_secs);
        if let Some(secs) = secs_ui(ui, cx, &pause, &PAUSE_SECS, now, pause_words) {
            self.change(actions, |settings| settings.courtesy.pause_secs = secs);
        }
        ui.add_space(space::XS);
        small(ui, &cx.messages.get("ui-settings-pause-help"));
        ui.add_space(space::FIELDS);
        self.hours_ui(ui, cx, actions);
        ui.add_space(space::XXL);
        self.network_ui(ui, cx, actions);
    }

    /// All day, or between two full hours.
    fn hours_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let kept = self.kept.courtesy.hours.map(numbers);
        let mut limited = kept.is_some();
        checkbox(ui, &mut limited, &cx.messages.get("ui-settings-hours"));
        let mut hours = limited.then(|| kept.unwrap_or(OFFICE_HOURS));
        if let Some((from, to)) = &mut hours {
            ui.add_space(space::S);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let width = ((ui.available_width() - space::M) / 2.0).max(120.0);
                let from_title = cx.messages.get("ui-settings-hours-from");
                hour_ui(ui, cx, &from_title, width, 0..=23, from);
                hour_ui(ui, cx, &cx.messages.get("ui-settings-hours-to"), width, 1..=24, to);
            });
        }
        let changed = hours.and_then(|(from, to)| Hours::parse(&format!("{from}-{to}")));
        // The same hour twice says nothing: the last good ones stay.
        if hours.is_none() || changed.is_some() {
            self.change(actions, |settings| settings.courtesy.hours = changed);
        }
    }

    fn network_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        let words = |id: &str| cx.messages.get(id);
        heading(ui, Type::Title, &words("ui-settings-network"));
        ui.add_space(space::M);
        let theme = Theme::of(ui);
        match self.kept.proxy.proxy() {
            Ok(None) => {
                let straight = words("ui-settings-proxy-none");
                icon_line(ui, icons::GLOBE, theme.ink_2, Type::Small, &straight);
            }
            Ok(Some(proxy)) => {
                let through = Notice::new("ui-settings-proxy-set").text("proxy", proxy.to_string());
                let through = cx.messages.text(&through);
                icon_line(ui, icons::SHIELD_CHECK, theme.moss, Type::Small, &through);
            }
            Err(why) => {
                Banner::new(Tone::Wax, &cx.messages.text(&why)).show(ui);
            }
        }
        ui.add_space(space::M);
        let typed = ProxySetting::parse(&self.proxy);
        let wrong = typed == ProxySetting::Unreadable && self.proxy_tried;
        let wrong = wrong.then(|| words("ui-settings-proxy-wrong"));
        let response = Field::new(&words("ui-settings-proxy"))
            .optional(&words("ui-settings-optional"))
            .placeholder(&words("ui-settings-proxy-example"))
            .help(&words("ui-settings-proxy-help"))
            .error(wrong.as_deref())
            .max_chars(260)
            .show(ui, &mut self.proxy);
        let entered = response.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
        if typed == self.kept.proxy && typed != ProxySetting::Unreadable {
            return;
        }
        ui.add_space(space::S);
        let use_it = match typed {
            ProxySetting::Off => words("ui-settings-proxy-off"),
            _ => words("ui-settings-proxy-use"),
        };
        if Button::secondary(&use_it).show(ui).clicked() || entered {
            self.proxy_tried = true;
            if typed != ProxySetting::Unreadable {
                self.change(actions, |settings| settings.proxy = typed);
            }
        }
    }
}

/// The proxy as it stands in its field.
pub(super) fn proxy_text(settings: &Settings) -> String {
    match &settings.proxy {
        ProxySetting::Through(proxy) => proxy.to_string(),
        ProxySetting::Off | ProxySetting::Unreadable => String::new(),
    }
}

/// A choice of so many seconds; one of one's own, from the file, stands among them.
fn secs_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    title: &str,
    usual: &[u16],
    now: u16,
    words: fn(u16) -> Notice,
) -> Option<u16> {
    let mut choices = usual.to_vec();
    if !choices.contains(&now) {
        choices.push(now);
        choices.sort_unstable();
    }
    let names: Vec<String> = choices.iter().map(|secs| cx.messages.text(&words(*secs))).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = choices.iter().position(|secs| *secs == now).unwrap_or(0);
    let picked = Select::new(title).show(ui, &names, at)?;
    choices.get(picked).copied().filter(|secs| *secs != now)
}

fn undo_words(secs: u16) -> Notice {
    Notice::new("ui-settings-undo-secs").count("secs", usize::from(secs))
}

fn pause_words(secs: u16) -> Notice {
    Notice::new("ui-settings-pause-secs").count("secs", usize::from(secs))
}

fn hour_ui(
    ui: &mut Ui,
    cx: Cx<'_>,
    title: &str,
    width: f32,
    hours: std::ops::RangeInclusive<i8>,
    chosen: &mut i8,
) {
    let hours: Vec<i8> = hours.collect();
    let names: Vec<String> = hours.iter().map(|hour| cx.messages.full_hour(*hour)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = hours.iter().position(|hour| hour == chosen).unwrap_or(0);
    let picked = Select::new(title).width(width).show(ui, &names, at);
    if let Some(hour) = picked.and_then(|index| hours.get(index)) {
        *chosen = *hour;
    }
}

/// The two hours; they are told as `8-20`.
fn numbers(hours: Hours) -> (i8, i8) {
    let text = hours.to_string();
    let pair = text.split_once('-');
    let pair = pair.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    pair.unwrap_or(OFFICE_HOURS)
}
