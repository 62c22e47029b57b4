//! Small pictures of the screens, light and dark, wide and narrow.

use clarion::ui::command::Event;
use clarion::ui::screen::{Place, Topic};
use egui::Theme::{Dark, Light};

use super::views;
use crate::harness::Play;

const WIDE: (f32, f32) = (1280.0, 800.0);
const NARROW: (f32, f32) = (800.0, 600.0);

/// A letter that was right, and then has a mistake.
fn organise(size: (f32, f32), look: egui::Theme) -> Play {
    let (mut play, _) = Play::open(views::place(), size, look);
    play.event(&Event::Organise(Box::new(views::own())));
    play.event(&views::file(views::LETTER, &views::right()));
    play.event(&views::preview(Vec::new()));
    super::organise::replace(&mut play, "target.country", "target.contry");
    play.event(&views::preview(vec![views::problem()]));
    play
}

#[test]
fn organise_with_a_mistake() {
    organise(WIDE, Light).picture("organise_light");
}

#[test]
fn organise_with_a_mistake_in_the_dark() {
    organise(WIDE, Dark).picture("organise_dark");
}

#[test]
fn organise_in_a_small_window() {
    organise(NARROW, Light).picture("organise_narrow");
}

#[test]
fn organise_a_target() {
    let (mut play, _) = Play::open(views::place(), WIDE, Light);
    play.event(&Event::Organise(Box::new(views::bundled())));
    super::organise::open_target(&mut play);
    play.picture("organise_target");
}

#[test]
fn settings_with_a_check() {
    let mail = Place::Settings(Topic::Mail);
    let (mut play, _) = Play::with(mail, WIDE, Light, views::settings());
    super::settings::change(&mut play);
    play.event(&Event::PasswordFound(Some(true)));
    play.event(&Event::Check(views::check()));
    play.picture("settings_mail");
}

#[test]
fn settings_of_all_accounts() {
    let mail = Place::Settings(Topic::Mail);
    let (mut play, _) = Play::with(mail, WIDE, Dark, views::settings());
    play.picture("settings_accounts");
}

#[test]
fn settings_of_a_new_account() {
    let mail = Place::Settings(Topic::Mail);
    let (mut play, _) = Play::with(mail, WIDE, Light, clarion::profile::Settings::default());
    super::accounts::ask_others(&mut play);
    play.picture("settings_add");
}

#[test]
fn settings_in_a_small_window() {
    let you = Place::Settings(Topic::You);
    let (mut play, _) = Play::with(you, NARROW, Light, views::settings());
    play.picture("settings_you_narrow");
}
