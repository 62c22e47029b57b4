//! One carrier's letters, one after the other, while its session lives.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use tokio::sync::watch;

use super::Order;
use super::worker::{Way, Worker};
use crate::domain::{Account, DeliveryState, Happening, Notice, Outcome};
use crate::mail::{PracticeMailbox, Session, connect};
use crate::profile::Password;
use crate::store::{Claim, StoreError};

/// How long a letter that was handed over may take to end after the order to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How long the server's yes to a letter may wait to be kept together with the next one's beginning.
/// A program that dies in this time leaves one letter unsure that was taken, and none doubled.
const TOGETHER: Duration = Duration::from_millis(50);

/// A letter's turn.
struct Turn {
    claim: Claim,
    /// The letter before it, which the server took. While that is not kept, this one is not claimed:
    /// both are done in one transaction, which halves the waiting for the disk.
    after: Option<Taken>,
}

/// A letter that the server took, and what it said.
struct Taken {
    id: i64,
    outcome: Outcome,
}

/// How an attempt ended.
enum End {
    /// As the mail layer says.
    Outcome(Outcome),
    /// The order to stop came first.
    Stopped,
    /// The database did not let the body begin.
    NotBegun(StoreError),
}

/// How a letter's turn went, with what was to be kept of the letter before it.
struct Ended {
    end: End,
    /// The letter before it, if that is still not kept, and what was in the way.
    left: Option<(Taken, Option<StoreError>)>,
    /// Whether the letter before it was kept in this turn.
    kept: bool,
}

impl Worker {
    /// Delivers a claimed letter, and those of the same carrier that are due after it.
    pub(super) async fn deliver(&mut self, claim: Claim, way: Way) -> Result<(), StoreError> {
        match way {
            Way::Practice => self.practise(claim),
            Way::Post(account, password) => self.post(claim, &account, &password).await,
        }
    }

    fn practise(&mut self, first: Claim) -> Result<(), StoreError> {
        let mailbox = match PracticeMailbox::open(&self.config.practice_dir) {
            Ok(mailbox) => mailbox,
            Err(error) => {
                return self.settle(first.id, Outcome::Unsent(error.notice()), false).map(drop);
            }
        };
        let mut next = Some(first);
        while let Some(claim) = next {
            let mut not_begun = None;
            let outcome = mailbox.deliver(&claim.envelope, &claim.mime, || {
                self.store.begin_body(claim.id, self.now()).map_err(|error| {
                    let notice = error.notice();
                    not_begun = Some(error);
                    notice
                })
            });
            let end = not_begun.map_or(End::Outcome(outcome), End::NotBegun);
            next = self.end(claim.id, end, !self.stopped())?;
        }
        Ok(())
    }

    async fn post(
        &mut self,
        first: Claim,
        account: &Account,
        password: &Password,
    ) -> Result<(), StoreError> {
        let Some(mut session) = self.sign_in(&first, account, password).await? else {
            return Ok(());
        };
        let mut next = Some(Turn { claim: first, after: None });
        while let Some(Turn { claim, after }) = next {
            let ended = self.hand_in(&mut session, &claim, after).await;
            next = self.end_turn(claim, ended, session.usable())?;
        }
        session.quit().await;
        Ok(())
    }

    /// A session for this letter; `None` where there is none, and the letter is back in the queue.
    async fn sign_in(
        &mut self,
        claim: &Claim,
        account: &Account,
        password: &Password,
    ) -> Result<Option<Session>, StoreError> {
        let timeouts = self.config.timeouts;
        let connecting = connect(account, password.reveal(), &timeouts);
        match unless_stopped(&mut self.ordered.clone(), connecting).await {
            None => self.give_up(claim.id).map(|()| None),
            Some(Ok(session)) => Ok(Some(session)),
            Some(Err(error)) => {
                tracing::warn!(%error, "no session");
                self.put_back(claim, &error.notice(), error.needs_person())?;
                Ok(None)
            }
        }
    }

    /// Puts a letter back that could not even be tried; all of its carrier wait.
    fn put_back(
        &mut self,
        claim: &Claim,
        why: &Notice,
        needs_person: bool,
    ) -> Result<(), StoreError> {
        self.settle(claim.id, Outcome::Unsent(why.clone()), false)?;
        if needs_person {
            self.wait_for_person(&claim.carrier, why)?;
        }
        Ok(())
    }

    /// Hands a letter in. The letter before it is kept when the body begins, or by itself where that
    /// takes long.
    async fn hand_in(&self, session: &mut Session, claim: &Claim, after: Option<Taken>) -> Ended {
        let had_before = after.is_some();
        let after = RefCell::new(after);
        let begun = Cell::new(false);
        let not_begun = RefCell::new(None);
        let mut delivering = pin!(session.deliver(&claim.envelope, &claim.mime, || {
            self.begin_body(claim, &after).map_err(|error| {
                let notice = error.notice();
                not_begun.replace(Some(error));
                notice
            })?;
            begun.set(true);
            Ok(())
        }));
        let mut outcome = None;
        let mut not_kept = None;
        if had_before {
            outcome = tokio::time::timeout(TOGETHER, delivering.as_mut()).await.ok();
            if outcome.is_none() {
                not_kept = self.keep_before(claim, &after).err();
            }
        }
        if outcome.is_none() {
            let mut ordered = self.ordered.clone();
            outcome = match unless_stopped(&mut ordered, delivering.as_mut()).await {
                None if begun.get() => tokio::time::timeout(LAST_WORDS, delivering).await.ok(),
                outcome => outcome,
            };
        }
        let end = match (not_begun.take(), outcome) {
            (Some(error), _) => End::NotBegun(error),
            (None, Some(outcome)) => End::Outcome(outcome),
            (None, None) => End::Stopped,
        };
        let left = after.take().map(|taken| (taken, not_kept));
        Ended { end, kept: had_before && left.is_none(), left }
    }

    /// The body goes next.
    fn begin_body(&self, claim: &Claim, after: &RefCell<Option<Taken>>) -> Result<(), StoreError> {
        let mut after = after.borrow_mut();
        match after.as_ref() {
            None => self.store.begin_body(claim.id, self.now())?,
            Some(Taken { id, outcome }) => {
                self.store.settle_and_begin(*id, outcome, claim.id, self.now())?;
                *after = None;
                (self.config.wake)();
            }
        }
        Ok(())
    }

    /// Keeps what was taken before this letter, and claims it, as its body does not begin yet.
    fn keep_before(&self, claim: &Claim, after: &RefCell<Option<Taken>>) -> Result<(), StoreError> {
        let mut after = after.borrow_mut();
        let Some(Taken { id, outcome }) = after.as_ref() else { return Ok(()) };
        self.store.settle_and_claim(*id, outcome, claim.id, self.now())?;
        *after = None;
        (self.config.wake)();
        Ok(())
    }

    /// Keeps how a turn ended, and looks for the next letter.
    fn end_turn(
        &mut self,
        claim: Claim,
        ended: Ended,
        usable: bool,
    ) -> Result<Option<Turn>, StoreError> {
        if ended.kept {
            self.kept(DeliveryState::Sent);
        }
        if let Some((before, not_kept)) = ended.left
            && !self.keep_left(before, not_kept, &claim, &ended.end)?
        {
            return match ended.end {
                End::NotBegun(error) if !is_elsewhere(&error) => Err(error),
                _ => Ok(None),
            };
        }
        let more = usable && !self.stopped();
        match ended.end {
            End::Outcome(outcome @ Outcome::Accepted(_)) if more => {
                match self.store.peek_next_of(&claim.carrier, self.now()) {
                    Ok(Some(next)) => {
                        let after = Some(Taken { id: claim.id, outcome });
                        Ok(Some(Turn { claim: next, after }))
                    }
                    _ => self.end(claim.id, End::Outcome(outcome), more).map(Turn::first),
                }
            }
            end => self.end(claim.id, end, more).map(Turn::first),
        }
    }

    /// Keeps a letter that was taken and not kept before the end of the next one's turn. Says whether
    /// that next one is ours, so that its own end is to be kept.
    fn keep_left(
        &mut self,
        before: Taken,
        not_kept: Option<StoreError>,
        next: &Claim,
        end: &End,
    ) -> Result<bool, StoreError> {
        let Taken { id, outcome } = before;
        if let Some(error) = not_kept {
            return self.not_kept(id, Happening::Ended(outcome), error).map(|()| false);
        }
        if !matches!(end, End::Outcome(_)) {
            return self.settle(id, outcome, false).map(|_| false);
        }
        match self.store.settle_and_claim(id, &outcome, next.id, self.now()) {
            Ok((state, is_claimed)) => {
                self.kept(state);
                Ok(is_claimed)
            }
            Err(error) => self.not_kept(id, Happening::Ended(outcome), error).map(|()| false),
        }
    }

    /// Keeps how an attempt ended, and takes the next letter if `more`.
    fn end(&mut self, id: i64, end: End, more: bool) -> Result<Option<Claim>, StoreError> {
        match end {
            End::Outcome(outcome) => self.settle(id, outcome, more),
            End::Stopped => self.give_up(id).map(|()| None),
            // Someone else has it now, and nothing of it has left from here.
            End::NotBegun(error) if is_elsewhere(&error) => Ok(None),
            End::NotBegun(error) => {
                self.give_up(id)?;
                Err(error)
            }
        }
    }
}

impl Turn {
    /// The turn of a letter that is claimed.
    fn first(claim: Option<Claim>) -> Option<Self> {
        claim.map(|claim| Self { claim, after: None })
    }
}

/// Whether a letter could not begin because someone else has it, or has called it back.
fn is_elsewhere(error: &StoreError) -> bool {
    matches!(error, StoreError::NotClaimed(_) | StoreError::NotAllowed(_))
}

/// What the future gives, or `None` when the order to stop comes first.
async fn unless_stopped<T>(
    ordered: &mut watch::Receiver<Order>,
    future: impl Future<Output = T>,
) -> Option<T> {
    tokio::select! {
        biased;
        done = future => Some(done),
        _ = ordered.wait_for(|order| *order == Order::Stop) => None,
    }
}
