//! A desk with an account and an appeal that is open, whose letters go before it answers.

use std::path::Path;
use std::sync::Arc;

use clarion::desk::{Clock, Desk, Picked};
use clarion::domain::{Account, AppealId, Courtesy, TargetId};
use clarion::profile::{Password, Places, SessionSecrets, SettingsFile};

use crate::house::House;

/// Whom its letters are to.
pub const TARGET: &str = "arab-league-algeria";

/// The account of a house, as it is used by a desk in this folder.
pub fn desk(folder: &Path, house: &House, change: impl Fn(&mut Account)) -> (Desk, AppealId) {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let mut account = house.account.lock().unwrap().clone().unwrap();
    change(&mut account);
    let mut file = SettingsFile::open(&places.settings_file);
    let mut settings = file.settings().clone();
    settings.supporter.name = "Anna Smith".into();
    settings.default_account = Some(account.name.clone());
    settings.courtesy = Courtesy::NONE;
    let secrets = SessionSecrets::in_memory();
    secrets.keep_for_this_session(&account.name, Password::new("a password".into()));
    settings.accounts = vec![account];
    file.save(&settings).unwrap();
    let clock = Clock::fixed("2026-11-23T14:20:00Z".parse().unwrap());
    let mut desk = Desk::open(&places, file, Arc::new(secrets), clock).unwrap();
    let homs = AppealId::parse("homs-2012").unwrap();
    let id = desk.copy_appeal(&homs, "homs-live", "Live", "2026-12-31").unwrap();
    desk.deliver_at_once();
    let target = TargetId::parse(TARGET).unwrap();
    desk.pick(&id, &[Picked { target, again: false }]).unwrap();
    (desk, id)
}
