//! Who delivers what was queued: the sender's thread, or this very moment.

use super::outbox::pace_of;
use crate::desk::{Desk, DeskError};
use crate::domain::{HangsOn, Notice};
use crate::mail::Timeouts;
use crate::profile::{Secrets, SettingsFile};
use crate::sender::{self, Mailbox, Manners, NoMailbox, Sender, SenderConfig};
use crate::store::Carrier;

/// Who delivers what is queued here.
#[derive(Default)]
pub(super) enum Delivery {
    /// Nobody now: it waits.
    #[default]
    Later,
    /// The sender's own thread.
    Thread(Sender),
    /// The desk itself, before it answers: what all carriers take away, or this one alone.
    AtOnce(Option<Carrier>),
}

impl Desk {
    /// Lets a thread of its own deliver what is queued; `wake` is called whenever something in the
    /// outbox has changed.
    ///
    /// # Errors
    /// When the database cannot be opened a second time, or the system gives no thread.
    pub fn start_sender(&mut self, wake: impl Fn() + Send + 'static) -> Result<(), DeskError> {
        self.delivery = Delivery::Thread(Sender::start(self.sender_config(Box::new(wake)))?);
        Ok(())
    }

    /// Delivers each letter as soon as it is queued, before the desk answers.
    pub fn deliver_at_once(&mut self) {
        self.delivery = Delivery::AtOnce(None);
    }

    /// The same, but only letters from this account, or without one only practice letters. Those of
    /// other accounts are left as they are, and nothing is asked about them: practice never reaches
    /// a network.
    pub fn deliver_only(&mut self, account: Option<&str>) {
        let only = account.map_or(Carrier::Practice, |name| Carrier::Account(name.to_owned()));
        self.delivery = Delivery::AtOnce(Some(only));
    }

    /// How many real letters of this account are still on their way.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn waiting_of(&self, account: &str) -> Result<usize, DeskError> {
        Ok(self.store.waiting_of(&Carrier::Account(account.to_owned()))?)
    }

    /// What waits and hangs on no more than this is tried at once.
    pub(super) fn try_again(&mut self, up_to: HangsOn) -> Result<(), DeskError> {
        let only = match &self.delivery {
            Delivery::AtOnce(only) => only.as_ref(),
            Delivery::Later | Delivery::Thread(_) => None,
        };
        self.store.lift(up_to, only)?;
        self.nudge()
    }

    /// The same for an account whose password or settings have changed.
    pub(super) fn try_account_again(&mut self, name: &str) -> Result<(), DeskError> {
        self.store.lift(HangsOn::Account, Some(&Carrier::Account(name.to_owned())))?;
        self.nudge()
    }

    /// Reads the appeals again. Letters of one that is over now are held, those of one that is open
    /// again go on.
    pub(super) fn reload(&mut self) {
        self.library.reload();
        self.hold_over();
        if let Delivery::Thread(sender) = &self.delivery {
            sender.look_again();
        }
    }

    /// Holds letters of appeals that are over, so that they are shown so where nobody sends as well. The
    /// sender looks for itself before each letter, so a disk that says no here does no harm.
    pub(super) fn hold_over(&self) {
        let (today, standing) = (self.clock.today(), self.library.standing());
        let held = |appeal: &_, _| standing.held_for(appeal, today, || self.interface_lang());
        if let Err(error) = sender::hold_over(&self.store, self.clock.now(), held) {
            tracing::warn!(?error, "letters of appeals that are over cannot be held now");
        }
    }

    /// What keeps all letters from going from here, such as a full disk.
    pub(super) fn trouble(&self) -> Option<Notice> {
        match &self.delivery {
            Delivery::Thread(sender) => sender.trouble(),
            Delivery::Later | Delivery::AtOnce(_) => None,
        }
    }

    /// Whether another copy of the program sends.
    pub(super) fn is_elsewhere(&self) -> bool {
        match &self.delivery {
            Delivery::Thread(sender) => sender.is_elsewhere(),
            Delivery::Later | Delivery::AtOnce(_) => self.sent_elsewhere,
        }
    }

    /// Whether letters go while a person looks on, who can call them back.
    pub(super) fn has_window(&self) -> bool {
        matches!(self.delivery, Delivery::Thread(_))
    }

    /// Something has changed that letters on their way are to mind.
    pub(super) fn look_again(&self) {
        if let Delivery::Thread(sender) = &self.delivery {
            sender.look_again();
        }
    }

    /// Something was queued, or may go now.
    pub(super) fn nudge(&mut self) -> Result<(), DeskError> {
        match &self.delivery {
            Delivery::Later => {}
            Delivery::Thread(sender) => sender.look_again(),
            Delivery::AtOnce(only) => {
                let config = self.sender_config(Box::new(|| {}));
                let delivered = sender::run_until_empty(config, only.as_ref())?;
                self.sent_elsewhere = delivered.elsewhere;
            }
        }
        Ok(())
    }

    /// An account with what it signs in with at this moment: a token may first be fetched.
    ///
    /// # Errors
    /// Why there is nothing to sign in with, and whether that needs the person.
    pub fn mailbox(&self, account: &str) -> Result<Mailbox, NoMailbox> {
        let kept = sender::sign_in_data(self.settings_ref(), self.secrets.as_ref(), account)?;
        self.keys.ready(kept)
    }

    fn sender_config(&self, wake: Box<dyn Fn() + Send>) -> SenderConfig {
        let settings_file = self.places.settings_file.clone();
        let (secrets, keys) = (self.secrets.clone(), self.keys.clone());
        let (clock, steady) = (self.clock.clone(), self.clock.clone());
        let for_refused = self.keys.clone();
        SenderConfig {
            db_path: self.places.database.clone(),
            practice_dir: self.places.practice_dir.clone(),
            accounts: Box::new(move |name| {
                // Read anew each time: what the person has just changed holds for the next letter.
                let file = SettingsFile::open(&settings_file);
                keys.ready(kept_for(&file, secrets.as_ref(), name)?)
            }),
            refused: Box::new(move |name| for_refused.forget(name)),
            timeouts: Timeouts::default(),
            clock: Box::new(move || clock.now()),
            steady: Box::new(move || steady.steady()),
            wake,
            manners: self.manners(),
        }
    }

    fn manners(&self) -> Manners {
        let file = || self.places.settings_file.clone();
        let (for_pace, for_undo, for_words) = (file(), file(), file());
        let keys = self.keys.clone();
        let standing = self.library.standing();
        let system = self.settings.system_lang();
        Manners {
            pace: Box::new(move |name| {
                let providers = keys.online.providers();
                pace_of(SettingsFile::open(&for_pace).settings(), providers, name)
            }),
            held: Box::new(move |appeal, _, today| {
                let file = || SettingsFile::open(&for_words).on_system_in(system);
                standing.held_for(appeal, today, || file().interface_lang().lang())
            }),
            zone: self.clock.time_zone().clone(),
            undo_secs: Box::new(move || SettingsFile::open(&for_undo).settings().undo_secs),
            chance: Box::new(sender::any_chance),
        }
    }
}

/// What is kept for an account. Where the settings cannot be read nobody knows whether there is such an
/// account: that is told, and its letters go when they can be read again.
pub(super) fn kept_for(
    file: &SettingsFile,
    secrets: &dyn Secrets,
    name: &str,
) -> Result<Mailbox, NoMailbox> {
    let Some(problem) = file.problem() else {
        return sender::sign_in_data(file.settings(), secrets, name);
    };
    let why = problem.notice();
    Err(NoMailbox { why, offline: false, needs_person: false, hangs_on: HangsOn::Here })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::SessionSecrets;

    #[test]
    fn settings_that_cannot_be_read_are_told_and_not_an_account_that_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        let why = |words: &str| {
            std::fs::write(&path, words).unwrap();
            let file = SettingsFile::open(&path);
            kept_for(&file, &SessionSecrets::in_memory(), "Home").err().unwrap()
        };
        let damaged = why("this is [ no toml");
        assert!(!damaged.needs_person && damaged.hangs_on == HangsOn::Here);
        assert_ne!(damaged.why.id, "sender-no-account");
        assert_eq!(why("").why.id, "sender-no-account");
    }
}
