//! The sender's loop: look, deliver what is due, wait until the next is due or someone calls.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use tokio::sync::watch;

use super::lease::Lease;
use super::look::Seen;
use super::manners::Pace;
use super::turn::End;
use super::undo::Running;
use super::{Delivered, Order, SenderConfig, SenderError, Status, on_this_thread};
use crate::domain::{DeliveryState, Happening, Notice, Outcome};
use crate::store::{Carrier, Claim, Store, StoreError};

/// How long to wait after the file of letters could not be used.
const TROUBLE: Duration = Duration::from_secs(30);
/// The longest sleep while letters wait: a computer that was asleep counts the time wrongly.
const LONGEST_SLEEP: Duration = Duration::from_secs(300);
/// How often a sleeping sender looks whether another program has queued letters. It asks the file for
/// one number, and the network for nothing.
const OTHERS: Duration = Duration::from_secs(5);
/// The same while a person watches how long letters can still be called back.
const WATCHED: Duration = Duration::from_secs(1);
/// How often a sender looks whether the one before it has gone.
const ELSEWHERE: Duration = Duration::from_secs(2);
/// How long a single run waits for another one to end, while it has something to send.
const LEASE_PATIENCE: Duration = Duration::from_secs(10);
/// How often it looks meanwhile.
const LEASE_POLL: Duration = Duration::from_millis(50);

/// The thread's own things.
pub(super) struct Worker {
    pub(super) store: Store,
    pub(super) config: SenderConfig,
    pub(super) ordered: watch::Receiver<Order>,
    status: Arc<Mutex<Status>>,
    /// Whether it works for a window, which can call letters back, and not for a single run.
    pub(super) is_window: bool,
    /// Held while it may send.
    pub(super) lease: Option<Lease>,
    /// Whether what a dead program had left is in order.
    pub(super) is_in_order: bool,
    /// The day for which appeals that are over were last looked for.
    pub(super) held_on: Option<Date>,
    /// The clock at the last look.
    pub(super) seen: Option<Seen>,
    /// What can still be called back.
    pub(super) undos: Vec<Running>,
    /// The account that could not be signed in to, until one can.
    pub(super) refused: Option<String>,
    /// The pace of the account that is being sent from.
    pub(super) pace: Pace,
    /// Tells whether others have written to the file.
    others: Option<i64>,
    /// Attempts that have ended and could not be kept, as when the disk was full.
    unsettled: Vec<(i64, Happening)>,
    pub(super) delivered: Delivered,
}

impl Worker {
    pub(super) fn new(
        store: Store,
        config: SenderConfig,
        ordered: watch::Receiver<Order>,
        status: Arc<Mutex<Status>>,
        is_window: bool,
    ) -> Self {
        Self {
            store,
            config,
            ordered,
            status,
            is_window,
            lease: None,
            is_in_order: false,
            held_on: None,
            seen: None,
            undos: Vec::new(),
            refused: None,
            pace: Pace::FREE,
            others: None,
            unsettled: Vec::new(),
            delivered: Delivered::default(),
        }
    }

    /// Works until it is told to stop.
    pub(super) fn run(mut self) {
        let ran = on_this_thread(async {
            loop {
                // Before the look, so that what comes during it is not lost.
                self.ordered.mark_unchanged();
                if self.stopped() {
                    break;
                }
                let sleep = self.work().await;
                self.wait(sleep).await;
            }
        });
        if let Err(error) = ran {
            self.tell(Some(SenderError::from(error).notice()));
        }
    }

    /// Delivers what is due, and says how long there is nothing to do then.
    async fn work(&mut self) -> Option<Duration> {
        match self.begin(true) {
            Ok(true) => {}
            Ok(false) => {
                self.set_status(Status { trouble: None, elsewhere: true });
                return Some(ELSEWHERE);
            }
            Err(error) => return Some(self.in_trouble(&error)),
        }
        self.others = self.store.others_wrote().ok();
        match self.work_off(None).await.and_then(|()| self.until_next()) {
            Ok(sleep) => {
                self.set_status(Status::default());
                sleep
            }
            Err(error) => Some(self.in_trouble(&error)),
        }
    }

    /// Tells that the file of letters cannot be used, and says when it is tried again.
    fn in_trouble(&self, error: &StoreError) -> Duration {
        tracing::error!(?error, "the sender cannot use the file of letters");
        self.tell(Some(error.notice()));
        TROUBLE
    }

    /// Delivers what is due now, of all carriers or of one, and sits out the pauses between. Where
    /// another program sends, it is left to that one.
    pub(super) fn run_once(mut self, only: Option<&Carrier>) -> Result<Delivered, SenderError> {
        let asked = Instant::now();
        while !self.begin(false)? {
            let is_due = self.store.next_carrier(only, self.now())?.is_some();
            if !is_due || asked.elapsed() >= LEASE_PATIENCE {
                self.delivered.elsewhere = true;
                return Ok(self.delivered);
            }
            std::thread::sleep(LEASE_POLL);
        }
        let whole: Result<(), StoreError> = on_this_thread(async {
            self.deliver_due(only).await?;
            while self.sit_out_pause(only).await? {
                self.deliver_due(only).await?;
            }
            self.keep_due(only).await
        })?;
        whole?;
        Ok(self.delivered)
    }

    pub(super) fn now(&self) -> Timestamp {
        (self.config.clock)()
    }

    pub(super) fn stopped(&self) -> bool {
        *self.ordered.borrow() == Order::Stop || self.ordered.has_changed().is_err()
    }

    /// Keeps how an attempt ended, and takes the next letter of its carrier if `more`.
    pub(super) fn settle(
        &mut self,
        id: i64,
        outcome: Outcome,
        more: bool,
    ) -> Result<Option<Claim>, StoreError> {
        let at = self.moment();
        let settled = if more {
            self.store.settle_and_claim_next(id, &outcome, at)
        } else {
            self.store.settle(id, &outcome, at).map(|state| (state, None))
        };
        match settled {
            Ok((state, next)) => {
                self.kept(state);
                Ok(next)
            }
            Err(error) => self.not_kept(id, Happening::Ended(outcome), error).map(|()| None),
        }
    }

    /// Gives up a letter whose attempt was broken off, for this reason.
    pub(super) fn give_up(&mut self, id: i64, why: Happening) -> Result<(), StoreError> {
        match self.store.release(id, &why, self.now()) {
            Ok(_) => {
                (self.config.wake)();
                Ok(())
            }
            Err(error) => self.not_kept(id, why, error),
        }
    }

    /// The same for one that was claimed, if one was.
    pub(super) fn give_up_claimed(
        &mut self,
        claimed: Option<i64>,
        why: Happening,
    ) -> Result<(), StoreError> {
        claimed.map_or(Ok(()), |id| self.give_up(id, why))
    }

    /// A letter whose body did not begin is still kept as handed over: first that is mended, and then its
    /// end is kept.
    pub(super) fn not_held_back(
        &mut self,
        id: i64,
        end: End,
        error: StoreError,
    ) -> Result<(), StoreError> {
        let end = match end {
            End::Outcome(outcome) => Happening::Ended(outcome),
            End::Stopped => Happening::FoundOnStart,
            End::NotBegun(_) => Happening::BrokenOff,
        };
        let kept = self.not_kept(id, Happening::HeldBack, error);
        if kept.is_err() {
            // The last one is the first to be tried again.
            let at = self.unsettled.len().saturating_sub(1);
            self.unsettled.insert(at, (id, end));
        }
        kept
    }

    /// What could not be kept is tried again before anything else. A letter that someone else has
    /// taken care of is theirs.
    pub(super) fn not_kept(
        &mut self,
        id: i64,
        end: Happening,
        error: StoreError,
    ) -> Result<(), StoreError> {
        if matches!(
            error,
            StoreError::NotClaimed(_) | StoreError::NotAllowed(_) | StoreError::NoLetter(_)
        ) {
            tracing::warn!(id, ?end, %error, "a letter was settled by someone else");
            return Ok(());
        }
        self.unsettled.push((id, end));
        Err(error)
    }

    /// Delivers what is due, and then puts into Sent folders what was delivered.
    async fn work_off(&mut self, only: Option<&Carrier>) -> Result<(), StoreError> {
        self.deliver_due(only).await?;
        self.keep_due(only).await
    }

    async fn deliver_due(&mut self, only: Option<&Carrier>) -> Result<(), StoreError> {
        while let Some((id, end)) = self.unsettled.pop() {
            match end {
                Happening::Ended(outcome) => drop(self.settle(id, outcome, false)?),
                Happening::HeldBack => {
                    let held_back = self.store.hold_back(id, self.now());
                    held_back.or_else(|error| self.not_kept(id, Happening::HeldBack, error))?;
                }
                why => self.give_up(id, why)?,
            }
        }
        self.look_around()?;
        while !self.stopped()
            && let Some(next) = self.store.next_carrier(only, self.now())?
        {
            if let Some(wait) = self.courtesy_wait(&next.carrier)? {
                self.store.wait(&next.carrier, &wait)?;
                (self.config.wake)();
            } else {
                self.deliver(&next).await?;
            }
            self.look_around()?;
        }
        Ok(())
    }

    /// The next letter of this carrier, claimed. A damaged one that is set aside meanwhile is told.
    pub(super) fn claim_of(&mut self, carrier: &Carrier) -> Result<Option<Claim>, StoreError> {
        let set_aside = self.store.set_aside();
        let claim = self.store.claim_next_of(carrier, self.now())?;
        if self.store.set_aside() > set_aside {
            (self.config.wake)();
        }
        Ok(claim)
    }

    /// How long nothing is due; `None` when nothing waits at all.
    fn until_next(&self) -> Result<Option<Duration>, StoreError> {
        let due = self.store.next_due()?.into_iter().chain(self.next_keep()?).min();
        let due = due.map(|due| {
            let wait = due.duration_since(self.now());
            Duration::try_from(wait).unwrap_or_default().min(LONGEST_SLEEP)
        });
        Ok(due.into_iter().chain(self.undo_left()).min())
    }

    /// Sleeps for so long, or until it is called, or until another program has written to the file or
    /// the clock was set.
    async fn wait(&mut self, sleep: Option<Duration>) {
        let asleep = Instant::now();
        // An order to stop may have come during the last look, which has seen to all other orders.
        while !self.stopped() {
            let left = sleep.map(|sleep| sleep.saturating_sub(asleep.elapsed()));
            // What is counted down on the screen follows the clock soon.
            let longest = if self.undos.is_empty() { OTHERS } else { WATCHED };
            let nap = left.map_or(longest, |left| left.min(longest));
            let called = tokio::time::timeout(nap, self.ordered.changed()).await.is_ok();
            // Whatever ends the sleep, the loop looks what there is to do.
            let slept = left.is_some_and(|left| left <= nap);
            if called || slept || self.others_wrote() || self.clock_was_set() {
                return;
            }
        }
    }

    fn others_wrote(&self) -> bool {
        self.lease.is_some()
            && self.others.is_some()
            && self.store.others_wrote().ok() != self.others
    }

    /// Whether there is a new order.
    pub(super) fn called(&self) -> bool {
        self.ordered.has_changed().unwrap_or(true)
    }

    /// A letter's attempt has ended, and that is kept.
    pub(super) fn kept(&mut self, state: DeliveryState) {
        match state {
            DeliveryState::Sent => self.delivered.sent += 1,
            DeliveryState::Refused => self.delivered.refused += 1,
            DeliveryState::Unsure => self.delivered.unsure += 1,
            _ => self.delivered.put_off += 1,
        }
        (self.config.wake)();
    }

    pub(super) fn tell(&self, trouble: Option<Notice>) {
        self.set_status(Status { trouble, elsewhere: false });
    }

    fn set_status(&self, status: Status) {
        let mut told = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        if *told != status {
            *told = status;
            drop(told);
            (self.config.wake)();
        }
    }
}
