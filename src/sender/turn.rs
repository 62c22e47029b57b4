//! One letter's turn in a session that others go through too: what is kept before its body begins, and
//! what is done while the server thinks.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::{Pin, pin};
use std::time::{Duration, Instant};

use super::waiting::{at_once, once_waiting, unless_stopped};
use super::worker::Worker;
use crate::domain::{Notice, Outcome};
use crate::mail::Session;
use crate::store::{Claim, Prepared, StoreError};

/// How long a letter that was handed over may take to end after the order to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How long the server's yes to a letter may wait to be kept together with the next one's beginning.
/// A program that dies in this time leaves one letter unsure that was taken, and none doubled.
const TOGETHER: Duration = Duration::from_millis(50);
/// How much of that time it may lie ready, written and not committed: nobody else can write meanwhile.
const AHEAD: Duration = Duration::from_millis(10);
/// A server that has answered the last envelope within this time is quick. The next letter is then kept
/// as handed over while the server thinks about its envelope, and not only after its 354. A program that
/// dies in this time leaves one letter unsure no byte of which has left: too likely with a slower one.
const QUICK: Duration = Duration::from_millis(5);

/// A letter's turn.
pub(super) struct Turn {
    pub(super) claim: Claim,
    /// The letter before it, which the server took. While that is not kept, this one is not claimed:
    /// both are done in one transaction, which halves the waiting for the disk.
    pub(super) after: Option<Taken>,
    /// Whether the server was quick with the envelope before.
    pub(super) quick: bool,
}

impl Turn {
    /// The turn of a letter that is claimed.
    pub(super) fn first(claim: Option<Claim>) -> Option<Self> {
        claim.map(|claim| Self { claim, after: None, quick: false })
    }
}

/// A letter that the server took, and what it said.
pub(super) struct Taken {
    pub(super) id: i64,
    pub(super) outcome: Outcome,
}

/// How an attempt ended.
pub(super) enum End {
    /// As the mail layer says.
    Outcome(Outcome),
    /// The order to stop came first.
    Stopped,
    /// The database did not let the body begin.
    NotBegun(StoreError),
}

/// How a letter's turn went, with what was to be kept of the letter before it.
pub(super) struct Ended {
    pub(super) end: End,
    /// The letter that was next while the server thought about this one's body.
    pub(super) next: Option<Claim>,
    /// The letter before it, if that is still not kept, and what was in the way.
    pub(super) left: Option<(Taken, Option<StoreError>)>,
    /// Whether the letter before it was kept in this turn.
    pub(super) kept: bool,
    /// Whether it is kept as handed over, and its body did not begin.
    pub(super) held_back: bool,
    /// Whether the server was quick with its envelope.
    pub(super) quick: bool,
}

/// A turn while it lasts.
struct Running<'w> {
    worker: &'w Worker,
    claim: &'w Claim,
    /// The letter before it, until that is kept.
    after: RefCell<Option<Taken>>,
    prepared: RefCell<Option<Prepared<'w>>>,
    started: Instant,
    /// What it took to keep it as handed over ahead of the server's 354, where that was done.
    kept_ahead: Cell<Option<Duration>>,
    /// Whether it could not be taken back: a disk that fails may have kept it all the same.
    doubtful: Cell<bool>,
    begun: Cell<bool>,
    quick: Cell<bool>,
}

impl Worker {
    /// Hands a letter in. The letter before it is kept when the body begins, or by itself where that
    /// takes long.
    pub(super) async fn hand_in(
        &self,
        session: &mut Session,
        claim: &Claim,
        after: Option<Taken>,
        quick: bool,
    ) -> Ended {
        let had_before = after.is_some();
        let running = Running::new(self, claim, after);
        let not_begun = RefCell::new(None);
        let next = RefCell::new(None);
        let delivering = session.deliver(&claim.envelope, &claim.mime, || {
            running.begin_body().map_err(|error| {
                let notice: Notice = error.notice();
                not_begun.replace(Some(error));
                notice
            })
        });
        let mut delivering = pin!(once_waiting(delivering, &running.begun, || {
            next.replace(self.store.peek_next_of(&claim.carrier, self.now()).ok().flatten());
        }));
        let mut outcome = None;
        let mut not_kept = None;
        if had_before {
            outcome = running.together(delivering.as_mut(), quick).await;
            if outcome.is_none() {
                not_kept = running.begins_later().err();
            }
        }
        if outcome.is_none() {
            let mut ordered = self.ordered.clone();
            outcome = match unless_stopped(&mut ordered, delivering.as_mut()).await {
                None if running.begun.get() => {
                    tokio::time::timeout(LAST_WORDS, delivering).await.ok()
                }
                outcome => outcome,
            };
        }
        let end = match (not_begun.take(), outcome) {
            (Some(error), _) => End::NotBegun(error),
            (None, Some(outcome)) => End::Outcome(outcome),
            (None, None) => End::Stopped,
        };
        let left = running.after.take().map(|taken| (taken, not_kept));
        let kept = had_before && left.is_none();
        let held_back = running.is_held_back();
        let quick = running.quick.get();
        Ended { end, next: next.take(), kept, left, held_back, quick }
    }
}

impl<'w> Running<'w> {
    fn new(worker: &'w Worker, claim: &'w Claim, after: Option<Taken>) -> Self {
        Self {
            worker,
            claim,
            after: RefCell::new(after),
            prepared: RefCell::new(None),
            started: Instant::now(),
            kept_ahead: Cell::new(None),
            doubtful: Cell::new(false),
            begun: Cell::new(false),
            quick: Cell::new(false),
        }
    }

    /// Waits for a while for the moment at which what was taken before can be kept together with this
    /// letter's beginning. Gives the letter's outcome if it comes so soon.
    async fn together(
        &self,
        mut delivering: Pin<&mut impl Future<Output = Outcome>>,
        quick: bool,
    ) -> Option<Outcome> {
        // The envelope leaves, and what is to be kept is written while the server thinks about it.
        let outcome = at_once(delivering.as_mut()).await;
        if outcome.is_some() {
            return outcome;
        }
        if quick && self.keep_ahead() {
            return tokio::time::timeout(TOGETHER, delivering).await.ok();
        }
        self.prepare();
        let outcome = tokio::time::timeout(AHEAD, delivering.as_mut()).await.ok();
        drop(self.prepared.take());
        if outcome.is_some() {
            return outcome;
        }
        tokio::time::timeout(TOGETHER.saturating_sub(AHEAD), delivering).await.ok()
    }

    /// Keeps what was taken before, and this letter as handed over, before its body begins. What is in
    /// the way is found out again then.
    fn keep_ahead(&self) -> bool {
        let started = Instant::now();
        let kept = !self.begun.get() && self.settle_and_begin().is_ok();
        if kept {
            self.kept_ahead.set(Some(started.elapsed()));
        }
        kept
    }

    /// Whether it is kept as handed over, and its body has not begun.
    fn is_held_back(&self) -> bool {
        self.kept_ahead.get().is_some() && !self.begun.get()
    }

    /// Keeps that the body has not begun.
    fn take_back(&self) -> Result<(), StoreError> {
        self.worker.store.hold_back(self.claim.id, self.worker.now())?;
        self.kept_ahead.set(None);
        (self.worker.config.wake)();
        Ok(())
    }

    /// Writes ahead what is kept when the body begins. What is in the way is found out again then.
    fn prepare(&self) {
        let (store, now) = (&self.worker.store, self.worker.now());
        if let Some(Taken { id, outcome }) = self.after.borrow().as_ref()
            && let Ok(prepared) = store.prepare_settle_and_begin(*id, outcome, self.claim.id, now)
        {
            self.prepared.replace(Some(prepared));
        }
    }

    /// The body goes next: it is on the disk that this letter is handed over.
    fn begin_body(&self) -> Result<(), StoreError> {
        // While the disk was waited for, nobody knows how long the server took.
        let ahead = self.kept_ahead.get().unwrap_or_default();
        let server = self.started.elapsed().saturating_sub(ahead);
        self.quick.set(server <= QUICK && ahead <= QUICK);
        if self.doubtful.get() {
            self.take_back()?;
        }
        if self.kept_ahead.get().is_none() {
            self.settle_and_begin()?;
        }
        self.begun.set(true);
        Ok(())
    }

    fn settle_and_begin(&self) -> Result<(), StoreError> {
        let (store, now) = (&self.worker.store, self.worker.now());
        let mut after = self.after.borrow_mut();
        match (after.as_ref(), self.prepared.take()) {
            (None, _) => return store.begin_body(self.claim.id, now),
            (Some(_), Some(prepared)) => prepared.commit()?,
            (Some(Taken { id, outcome }), None) => {
                store.settle_and_begin(*id, outcome, self.claim.id, now)?
            }
        };
        *after = None;
        (self.worker.config.wake)();
        Ok(())
    }

    /// The server takes its time. What was taken before this letter is kept, and this one is no more than
    /// claimed until its body begins.
    fn begins_later(&self) -> Result<(), StoreError> {
        if self.is_held_back() {
            self.doubtful.set(self.take_back().is_err());
        }
        let mut after = self.after.borrow_mut();
        let Some(Taken { id, outcome }) = after.as_ref() else { return Ok(()) };
        let (store, now) = (&self.worker.store, self.worker.now());
        store.settle_and_claim(*id, outcome, self.claim.id, now)?;
        *after = None;
        (self.worker.config.wake)();
        Ok(())
    }
}
