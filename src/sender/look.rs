//! What the sender looks at before it lets letters go: the clock, the lease, what can no longer be
//! called back, appeals that are over, and courtesy.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::lease::Lease;
use super::manners::Pace;
use super::worker::Worker;
use crate::domain::{AppealId, HangsOn, Moment, Notice, Today, Wait, courtesy};
use crate::store::{Carrier, Recovered, Store, StoreError};

/// By how much the clock may be set without anybody's noticing.
const STEP: SignedDuration = SignedDuration::from_secs(5);
/// The day on which clocks go back.
const LONGEST_DAY_HOURS: i64 = 25;
/// No pause between letters that is waited for is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(2 * 3600);

/// What the clock showed, and how long ago that is by a clock that nobody sets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    now: Timestamp,
    at: Duration,
}

impl Seen {
    /// By how much the clock was set back since then; forward is less than nothing.
    fn set_back(&self, last: &Self) -> SignedDuration {
        let passed = self.at.saturating_sub(last.at);
        SignedDuration::try_from(passed).unwrap_or_default() - self.now.duration_since(last.now)
    }
}

/// Holds letters that still wait where `held` says why they are not to go, and lets those go on that
/// may; returns whether anything has changed. Whoever has the database may do so: what is held is not
/// claimed, and what is claimed is not held.
///
/// # Errors
/// When the database cannot be read or written.
pub fn hold_over(
    store: &Store,
    now: Timestamp,
    held: impl Fn(&AppealId, u32) -> Option<Notice>,
) -> Result<bool, StoreError> {
    let mut changed = false;
    for waiting in store.waiting_appeals()? {
        let why = held(&waiting.appeal, waiting.version);
        changed |= match why {
            why if why == waiting.held => false,
            Some(why) => store.hold(&waiting, &why, now)? > 0,
            None => store.let_go_on(&waiting, now)? > 0,
        };
    }
    Ok(changed)
}

impl Worker {
    fn seen_now(&self) -> Seen {
        Seen { now: self.now(), at: (self.config.steady)() }
    }

    /// Whether the clock was set since the last look.
    pub(super) fn clock_was_set(&self) -> bool {
        self.seen.is_some_and(|last| self.seen_now().set_back(&last).abs() > STEP)
    }

    pub(super) fn moment(&self) -> Moment {
        Moment { now: self.now(), chance: (self.config.manners.chance)() }
    }

    /// Takes the lease, if it is to be had, and says whether it is. What is unfinished then was left by a
    /// dead program and is put in order. A `fresh` start lets go at once what waited for the line or the
    /// keyring, and gives what could be called back when the program was closed its time again.
    ///
    /// # Errors
    /// When nothing could be put in order, as on a full disk: until that is done, no letter goes.
    pub(super) fn begin(&mut self, fresh: bool) -> Result<bool, StoreError> {
        if self.lease.is_none() {
            self.lease = Lease::take(self.store.path());
        }
        if self.lease.is_none() || self.is_in_order {
            return Ok(self.lease.is_some());
        }
        let found = self.put_in_order(fresh)?;
        self.is_in_order = true;
        self.delivered.recovered = found;
        // A fresh start has given what can be called back its time anew: a window shows that.
        if fresh || found != Recovered::default() {
            (self.config.wake)();
        }
        Ok(true)
    }

    fn put_in_order(&self, fresh: bool) -> Result<Recovered, StoreError> {
        let now = self.now();
        let recovered = self.store.recover(now)?;
        self.store.end_impossible_waits(now)?;
        if fresh {
            self.store.lift(HangsOn::Here, None)?;
            let undo = SignedDuration::from_secs((self.config.manners.undo_secs)().into());
            self.store.renew_undos(now.checked_add(undo).unwrap_or(now))?;
        }
        Ok(recovered)
    }

    /// Before letters go: follows a clock that was set back, lets go what can be called back no more,
    /// and holds what is not wanted any more.
    pub(super) fn look_around(&mut self) -> Result<(), StoreError> {
        // Before the look, so that what is asked for during it is not lost.
        self.ordered.mark_unchanged();
        self.follow_clock()?;
        if self.is_window && self.look_after_undos()? {
            (self.config.wake)();
        }
        self.hold()
    }

    /// What waits does not wait longer because the clock was set back.
    fn follow_clock(&mut self) -> Result<(), StoreError> {
        let seen = self.seen_now();
        if let Some(last) = self.seen.replace(seen) {
            let back = seen.set_back(&last);
            if back > STEP {
                tracing::warn!(?back, "the clock was set back");
                if let Err(error) = self.store.set_back(back) {
                    self.seen = Some(last);
                    return Err(error);
                }
                (self.config.wake)();
            }
        }
        Ok(())
    }

    /// Holds letters of appeals that are over, and lets those go on that are open again.
    fn hold(&mut self) -> Result<(), StoreError> {
        let now = self.now();
        let today = self.config.manners.zone.to_datetime(now).date();
        let changed = hold_over(&self.store, now, |appeal, version| {
            (self.config.manners.held)(appeal, version, today)
        })?;
        self.held_on = Some(today);
        if changed {
            (self.config.wake)();
        }
        Ok(())
    }

    /// What courtesy lets the next letter of a carrier wait for, apart from the pause.
    pub(super) fn courtesy_wait(&mut self, carrier: &Carrier) -> Result<Option<Wait>, StoreError> {
        let Carrier::Account(name) = carrier else {
            self.pace = Pace::FREE;
            return Ok(None);
        };
        self.pace = (self.config.manners.pace)(name);
        self.wait_now(carrier)
    }

    fn wait_now(&self, carrier: &Carrier) -> Result<Option<Wait>, StoreError> {
        let now = self.now();
        let zone = &self.config.manners.zone;
        let letters = match self.pace.letters_a_day {
            Some(_) => {
                let from = courtesy::day_begins(now, zone);
                let day = SignedDuration::from_hours(LONGEST_DAY_HOURS);
                self.store.handed_over(carrier, from, from.checked_add(day).unwrap_or(now))?
            }
            None => 0,
        };
        let today = Today { letters, budget: self.pace.letters_a_day };
        Ok(self.pace.courtesy.wait(now, zone, today))
    }

    /// Whether the next letter of a carrier may follow in the same session.
    pub(super) fn may_follow(&mut self, carrier: &Carrier) -> bool {
        if *carrier == Carrier::Practice {
            return true;
        }
        let today = self.config.manners.zone.to_datetime(self.now()).date();
        let looked = self.held_on == Some(today) && !self.called();
        let free = self.pace.courtesy.pause_secs == 0;
        free && looked && self.wait_now(carrier).is_ok_and(|wait| wait.is_none())
    }

    /// The pause after a letter, or after a session.
    pub(super) fn pause_after(&self, carrier: &Carrier) -> Result<(), StoreError> {
        let Moment { now, chance } = self.moment();
        let pause = self.pace.courtesy.pause(now, chance);
        pause.map_or(Ok(()), |pause| self.store.wait(carrier, &pause))
    }

    /// Waits for the end of a pause between letters, where that is all that letters wait for, and says
    /// whether there was one.
    pub(super) async fn sit_out_pause(
        &mut self,
        only: Option<&Carrier>,
    ) -> Result<bool, StoreError> {
        let Some(ends) = self.store.pause_ends(only, self.now())? else { return Ok(false) };
        let wait = Duration::try_from(ends.duration_since(self.now())).unwrap_or_default();
        if wait > LONGEST_PAUSE {
            return Ok(false);
        }
        // A little longer, since the two clocks need not agree to the millisecond.
        tokio::time::sleep(wait.saturating_add(Duration::from_millis(10))).await;
        // A clock that stands still would never get there.
        Ok(self.now() >= ends)
    }
}
