//! The sender's loop: look, deliver what is due, wait until the next is due or someone calls.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use super::lease::Lease;
use super::{Delivered, Order, SenderConfig, SenderError, on_this_thread};
use crate::domain::{Account, DeliveryState, Happening, Notice, Outcome};
use crate::profile::Password;
use crate::store::{Carrier, Claim, Recovered, Store, StoreError};

/// How long to wait after the file of letters could not be used.
const TROUBLE: Duration = Duration::from_secs(30);
/// The longest sleep while letters wait: a computer that was asleep counts the time wrongly.
const LONGEST_SLEEP: Duration = Duration::from_secs(300);

/// How the letters of a carrier go.
pub(super) enum Way {
    /// To the practice mailbox.
    Practice,
    /// To this account's server, with its password.
    Post(Box<Account>, Password),
}

/// The thread's own things.
pub(super) struct Worker {
    pub(super) store: Store,
    pub(super) config: SenderConfig,
    pub(super) ordered: watch::Receiver<Order>,
    trouble: Arc<Mutex<Option<Notice>>>,
    /// Attempts that have ended and could not be kept, as when the disk was full.
    unsettled: Vec<(i64, Happening)>,
    delivered: Delivered,
}

impl Worker {
    pub(super) fn new(
        store: Store,
        config: SenderConfig,
        ordered: watch::Receiver<Order>,
        trouble: Arc<Mutex<Option<Notice>>>,
    ) -> Self {
        Self {
            store,
            config,
            ordered,
            trouble,
            unsettled: Vec::new(),
            delivered: Delivered::default(),
        }
    }

    /// Works until it is told to stop. The lease is held as long.
    pub(super) fn run(mut self, _lease: Lease) {
        let ran = on_this_thread(async {
            loop {
                // Before the look, so that what comes during it is not lost.
                self.ordered.mark_unchanged();
                if self.stopped() {
                    break;
                }
                let sleep = match self.deliver_due(None).await.and_then(|()| self.until_next()) {
                    Ok(sleep) => {
                        self.tell(None);
                        sleep
                    }
                    Err(error) => {
                        tracing::error!(?error, "the sender cannot use the file of letters");
                        self.tell(Some(error.notice()));
                        Some(TROUBLE)
                    }
                };
                self.wait(sleep).await;
            }
        });
        if let Err(error) = ran {
            self.tell(Some(SenderError::from(error).notice()));
        }
    }

    /// Delivers what is due now, of all carriers or of one.
    pub(super) fn run_once(mut self, only: Option<&Carrier>) -> Result<Delivered, SenderError> {
        let _lease = self.begin(false);
        on_this_thread(self.deliver_due(only))??;
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
        let now = self.now();
        let settled = if more {
            self.store.settle_and_claim_next(id, &outcome, now)
        } else {
            self.store.settle(id, &outcome, now).map(|state| (state, None))
        };
        match settled {
            Ok((state, next)) => {
                self.kept(state);
                Ok(next)
            }
            Err(error) => self.not_kept(id, Happening::Ended(outcome), error).map(|()| None),
        }
    }

    /// Gives up a letter whose attempt was broken off.
    pub(super) fn give_up(&mut self, id: i64) -> Result<(), StoreError> {
        match self.store.release(id, self.now()) {
            Ok(_) => {
                (self.config.wake)();
                Ok(())
            }
            Err(error) => self.not_kept(id, Happening::FoundOnStart, error),
        }
    }

    /// Stops a carrier's letters until a person has done something.
    pub(super) fn wait_for_person(
        &mut self,
        carrier: &Carrier,
        why: &Notice,
    ) -> Result<(), StoreError> {
        let until = self.now().checked_add(crate::domain::WAIT_FOR_PERSON);
        self.store.pause(carrier, until.unwrap_or(Timestamp::MAX), why)
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

    /// Shows others that a sender is at work. If there is no other, what is unfinished was left by a
    /// dead one and is put in order, and a `fresh` start lets go at once what waited for another try.
    pub(super) fn begin(&mut self, fresh: bool) -> Lease {
        let path = self.store.path().to_owned();
        let now = self.now();
        let store = &self.store;
        let mut recovered = Ok(Recovered::default());
        let lease = Lease::take(&path, || {
            recovered = store.recover(now);
            if fresh && let Err(error) = store.resume_all() {
                tracing::warn!(%error, "what waited waits on");
            }
        });
        match recovered {
            Ok(found) => {
                self.delivered.recovered = found;
                if found != Recovered::default() {
                    (self.config.wake)();
                }
            }
            Err(error) => {
                tracing::error!(?error, "what was unfinished cannot be put in order");
                self.tell(Some(error.notice()));
            }
        }
        lease
    }

    async fn deliver_due(&mut self, only: Option<&Carrier>) -> Result<(), StoreError> {
        while let Some((id, end)) = self.unsettled.pop() {
            match end {
                Happening::Ended(outcome) => drop(self.settle(id, outcome, false)?),
                _ => self.give_up(id)?,
            }
        }
        while !self.stopped()
            && let Some(carrier) = self.store.due_carrier(only, self.now())?
        {
            let Some(way) = self.way_of(&carrier)? else { continue };
            let set_aside = self.store.set_aside();
            let claim = self.store.claim_next_of(&carrier, self.now())?;
            if self.store.set_aside() > set_aside {
                (self.config.wake)();
            }
            // Another program may have taken it meanwhile.
            if let Some(claim) = claim {
                self.deliver(claim, way).await?;
            }
        }
        Ok(())
    }

    /// What is needed to deliver for a carrier. Without it no letter is claimed: all of them wait for
    /// the person, and the lists say why.
    fn way_of(&mut self, carrier: &Carrier) -> Result<Option<Way>, StoreError> {
        let Carrier::Account(name) = carrier else { return Ok(Some(Way::Practice)) };
        match (self.config.accounts)(name) {
            Ok((account, password)) => Ok(Some(Way::Post(Box::new(account), password))),
            Err(why) => {
                self.wait_for_person(carrier, &why)?;
                self.kept(DeliveryState::Queued);
                Ok(None)
            }
        }
    }

    /// How long nothing is due; `None` when nothing waits at all.
    fn until_next(&self) -> Result<Option<Duration>, StoreError> {
        let due = self.store.next_due()?;
        Ok(due.map(|due| {
            let wait = due.duration_since(self.now());
            Duration::try_from(wait).unwrap_or_default().min(LONGEST_SLEEP)
        }))
    }

    async fn wait(&mut self, sleep: Option<Duration>) {
        let called = self.ordered.changed();
        // Whatever ends the wait, the loop looks what there is to do.
        match sleep {
            None => drop(called.await),
            Some(sleep) => drop(tokio::time::timeout(sleep, called).await),
        }
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

    fn tell(&self, trouble: Option<Notice>) {
        let mut told = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        if *told != trouble {
            *told = trouble;
            drop(told);
            (self.config.wake)();
        }
    }
}
