//! The outbox as a whole: how far each account is, and calling back what was sent a moment ago.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::view::{AccountOutbox, CalledBack, OutboxView, Undo};
use super::{Desk, DeskError};
use crate::account::Providers;
use crate::domain::{HangsOn, Today, courtesy};
use crate::profile::Settings;
use crate::sender::Pace;
use crate::store::{self, AccountRecord, Carrier};

/// The day on which clocks go back.
const LONGEST_DAY: SignedDuration = SignedDuration::from_hours(25);

impl Desk {
    /// How far the letters of each account are, and what they wait for.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn outbox(&self) -> Result<OutboxView, DeskError> {
        let undo = self.store.undo()?.map(undo_view);
        let mut known: BTreeMap<String, AccountRecord> =
            self.store.accounts()?.into_iter().map(|it| (it.name.clone(), it)).collect();
        let named = self.settings_ref().accounts.iter().map(|account| account.name.clone());
        let mut accounts = Vec::new();
        for name in named {
            let record = known.remove(&name);
            accounts.push(self.account_outbox(&name, record, undo)?);
        }
        for (name, record) in known.into_iter().filter(|(_, record)| record.waiting > 0) {
            accounts.push(self.account_outbox(&name, Some(record), undo)?);
        }
        Ok(OutboxView { accounts, undo, elsewhere: self.is_elsewhere() })
    }

    /// Calls back all letters of a batch that have not begun to go; their drafts are open again.
    ///
    /// # Errors
    /// When there are none, or the database cannot be written: then nothing was called back.
    pub fn call_back_batch(&mut self, batch: i64) -> Result<CalledBack, DeskError> {
        let back = self.store.call_back_batch(batch, self.clock.now())?;
        self.nudge()?;
        Ok(CalledBack { letters: back.letters, gone: back.gone })
    }

    /// The person does not want to wait until the letters of a batch can be called back no more.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn send_now(&mut self, batch: i64) -> Result<(), DeskError> {
        self.store.end_undo(batch)?;
        self.nudge()
    }

    /// The person wants what waits for another try to be tried now, as when the line is back.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn try_now(&mut self) -> Result<(), DeskError> {
        self.try_again(HangsOn::Server)
    }

    fn account_outbox(
        &self,
        name: &str,
        record: Option<AccountRecord>,
        undo: Option<Undo>,
    ) -> Result<AccountOutbox, DeskError> {
        let now = self.clock.now();
        let zone = self.clock.time_zone();
        let pace = pace_of(self.settings_ref(), self.keys.online.providers(), name);
        let from = courtesy::day_begins(now, zone);
        let to = from.checked_add(LONGEST_DAY).unwrap_or(now);
        let letters = self.store.handed_over(&Carrier::Account(name.to_owned()), from, to)?;
        let today = Today { letters, budget: pace.letters_a_day };
        let (waiting, held) = record.as_ref().map_or((0, 0), |it| (it.waiting, it.held));
        let offline = record.as_ref().is_some_and(|it| it.offline);
        let failing_since = record.as_ref().and_then(|it| it.failing_since);
        let waits = record.and_then(|it| it.waits).filter(|waits| waits.until > now);
        let needs_person = waits.as_ref().is_some_and(|waits| waits.needs_person);
        let mut begins = waits.as_ref().map_or(now, |waits| waits.until);
        if let Some(undo) = undo {
            begins = begins.max(undo.until);
        }
        let going = waiting.saturating_sub(held);
        let done_by = if going == 0 || offline {
            None
        } else {
            pace.courtesy.done_by(going, begins, zone, today)
        };
        Ok(AccountOutbox {
            account: name.to_owned(),
            waiting,
            held,
            today: letters,
            budget: pace.letters_a_day,
            done_by,
            waits_until: waits.as_ref().map(|waits| waits.until),
            waits: waits.and_then(|waits| waits.why),
            offline,
            needs_person,
            failing_since: failing_since.filter(|_| needs_person),
        })
    }

    /// How many accounts wait for the person while letters wait for them.
    pub(super) fn accounts_that_ask(&self) -> Result<usize, DeskError> {
        let now = self.clock.now();
        let asks = |it: &AccountRecord| {
            let waits = it.waits.as_ref();
            it.waiting > it.held && waits.is_some_and(|it| it.needs_person && it.until > now)
        };
        Ok(self.store.accounts()?.iter().filter(|it| asks(it)).count())
    }

    /// Until when letters that are queued now can be called back; `None` where they go at once.
    pub(super) fn undo_until(&self, now: Timestamp) -> Option<Timestamp> {
        let secs = self.settings_ref().undo_secs;
        let undo = SignedDuration::from_secs(secs.into());
        (self.has_window() && secs > 0).then(|| now.checked_add(undo).ok()).flatten()
    }
}

/// The pace of an account: as the person has set it, and else as is known of its provider.
pub(super) fn pace_of(settings: &Settings, providers: &Providers, name: &str) -> Pace {
    let account = settings.accounts.iter().find(|account| account.name == name);
    let letters_a_day = account.and_then(|account| {
        let known = || providers.of_account(account)?.letters_a_day;
        account.letters_a_day.or_else(known)
    });
    Pace { courtesy: settings.courtesy, letters_a_day }
}

pub(super) fn undo_view(undo: store::Undo) -> Undo {
    Undo { batch: undo.batch, letters: undo.letters, until: undo.until }
}
