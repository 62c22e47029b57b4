//! One carrier's letters, one after the other, while its session lives.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use super::keeping::keeps;
use super::waiting::{at_once, once_waiting, unless_stopped};
use super::worker::Worker;
use super::{Mailbox, NoMailbox};
use crate::domain::{DeliveryState, HangsOn, Happening, Notice, Outcome};
use crate::mail::{ConnectError, PracticeMailbox, Session, connect};
use crate::net::{Dialer, NetError};
use crate::store::{Carrier, Claim, NextCarrier, NoSession, Prepared, StoreError};

/// How long a letter that was handed over may take to end after the order to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How long the server's yes to a letter may wait to be kept together with the next one's beginning.
/// A program that dies in this time leaves one letter unsure that was taken, and none doubled.
const TOGETHER: Duration = Duration::from_millis(50);
/// How much of that time it may lie ready, written and not committed: nobody else can write meanwhile.
const AHEAD: Duration = Duration::from_millis(10);

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
    /// The letter that was next while the server thought about this one's body.
    next: Option<Claim>,
    /// The letter before it, if that is still not kept, and what was in the way.
    left: Option<(Taken, Option<StoreError>)>,
    /// Whether the letter before it was kept in this turn.
    kept: bool,
}

impl Worker {
    /// Delivers the letters of a carrier that are due.
    pub(super) async fn deliver(&mut self, next: &NextCarrier) -> Result<(), StoreError> {
        let carrier = &next.carrier;
        let Carrier::Account(name) = carrier else {
            let claim = self.claim_of(carrier)?;
            return claim.map_or(Ok(()), |claim| self.practise(claim));
        };
        // Without its password no letter is claimed, so that its log does not say what is not.
        let mailbox = match (self.config.accounts)(name) {
            Ok(mailbox) => mailbox,
            Err(NoMailbox { why, offline, needs_person, hangs_on }) => {
                let log = why.clone();
                let why = NoSession { why, log, offline, needs_person, hangs_on };
                return self.no_session(carrier, None, &why);
            }
        };
        // Nor is one claimed for every try while a server is not to be reached.
        let mut claim = None;
        if !next.failing {
            claim = self.claim_of(carrier)?;
            if claim.is_none() {
                return Ok(());
            }
        }
        let claimed = claim.as_ref().map(|claim| claim.id);
        let Some(session) = self.sign_in(carrier, mailbox, claimed).await? else { return Ok(()) };
        if claim.is_none() {
            claim = self.claim_of(carrier)?;
        }
        match claim {
            Some(claim) => self.post(session, claim).await,
            None => {
                session.quit().await;
                Ok(())
            }
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

    async fn post(&mut self, mut session: Session, first: Claim) -> Result<(), StoreError> {
        let carrier = first.carrier.clone();
        let mut next = Some(Turn { claim: first, after: None });
        while let Some(Turn { claim, after }) = next {
            let ended = self.hand_in(&mut session, &claim, after).await;
            next = self.end_turn(claim, ended, session.usable())?;
        }
        let paused = self.pause_after(&carrier);
        session.quit().await;
        paused
    }

    /// A session; `None` where there is none, and the letter that was claimed is back in the queue.
    async fn sign_in(
        &mut self,
        carrier: &Carrier,
        mailbox: Mailbox,
        claimed: Option<i64>,
    ) -> Result<Option<Session>, StoreError> {
        // A letter that is not put into the Sent folder is sent all the same.
        if let Err(error) = self.store.set_keeps(carrier, keeps(&mailbox)) {
            tracing::warn!(%error, "it is not noted whether letters are kept");
        }
        let timeouts = self.config.timeouts;
        let account = &mailbox.account;
        let dialer = Dialer::new(mailbox.route.clone(), &account.name);
        let connecting = connect(&dialer, account, mailbox.credential(), &timeouts);
        match unless_stopped(&mut self.ordered.clone(), connecting).await {
            None => claimed.map_or(Ok(()), |id| self.give_up(id)).map(|()| None),
            Some(Ok(session)) => Ok(Some(session)),
            Some(Err(error)) => {
                tracing::warn!(%error, "no session");
                if error.hangs_on() == HangsOn::Account && self.has_changed(&mailbox) {
                    // What was refused is not what the person wants any more: that is tried at once.
                    return claimed.map_or(Ok(()), |id| self.give_up(id)).map(|()| None);
                }
                let why = no_session(&error, &account.server);
                self.no_session(carrier, claimed, &why).map(|()| None)
            }
        }
    }

    /// Whether the account's settings or its password are others by now.
    fn has_changed(&self, used: &Mailbox) -> bool {
        (self.config.accounts)(&used.account.name)
            .is_ok_and(|now| now.account != used.account || now.password != used.password)
    }

    /// All letters of a carrier wait, and one that was claimed is put back.
    fn no_session(
        &mut self,
        carrier: &Carrier,
        claimed: Option<i64>,
        why: &NoSession,
    ) -> Result<(), StoreError> {
        let told = self.store.no_session(carrier, claimed, why, self.moment());
        match (told, claimed) {
            (Ok(()), Some(_)) => self.kept(DeliveryState::Queued),
            (Ok(()), None) => (self.config.wake)(),
            (Err(error), Some(id)) => return self.not_kept(id, Happening::FoundOnStart, error),
            (Err(error), None) => return Err(error),
        }
        Ok(())
    }

    /// Hands a letter in. The letter before it is kept when the body begins, or by itself where that
    /// takes long.
    async fn hand_in(&self, session: &mut Session, claim: &Claim, after: Option<Taken>) -> Ended {
        let had_before = after.is_some();
        let after = RefCell::new(after);
        let prepared = RefCell::new(None);
        let begun = Cell::new(false);
        let not_begun = RefCell::new(None);
        let next = RefCell::new(None);
        let delivering = session.deliver(&claim.envelope, &claim.mime, || {
            self.begin_body(claim, &after, prepared.take()).map_err(|error| {
                let notice = error.notice();
                not_begun.replace(Some(error));
                notice
            })?;
            begun.set(true);
            Ok(())
        });
        let mut delivering = pin!(once_waiting(delivering, &begun, || {
            next.replace(self.store.peek_next_of(&claim.carrier, self.now()).ok().flatten());
        }));
        let mut outcome = None;
        let mut not_kept = None;
        if had_before {
            outcome = self.together(delivering.as_mut(), claim, &after, &prepared).await;
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
        Ended { end, next: next.take(), kept: had_before && left.is_none(), left }
    }

    /// Waits for a while for the moment at which what was taken before can be kept together with this
    /// letter's beginning. Gives the letter's outcome if it comes so soon.
    async fn together<'s>(
        &'s self,
        mut delivering: Pin<&mut impl Future<Output = Outcome>>,
        claim: &Claim,
        after: &RefCell<Option<Taken>>,
        prepared: &RefCell<Option<Prepared<'s>>>,
    ) -> Option<Outcome> {
        // The envelope leaves, and what is to be kept is written while the server thinks about it.
        let mut outcome = at_once(delivering.as_mut()).await;
        if outcome.is_none() {
            prepared.replace(self.prepare(claim, after));
            outcome = tokio::time::timeout(AHEAD, delivering.as_mut()).await.ok();
            drop(prepared.take());
        }
        if outcome.is_none() {
            let rest = TOGETHER.saturating_sub(AHEAD);
            outcome = tokio::time::timeout(rest, delivering).await.ok();
        }
        outcome
    }

    /// Writes ahead what is kept when the body begins. What is in the way is found out again then.
    fn prepare(&self, claim: &Claim, after: &RefCell<Option<Taken>>) -> Option<Prepared<'_>> {
        let after = after.borrow();
        let Taken { id, outcome } = after.as_ref()?;
        self.store.prepare_settle_and_begin(*id, outcome, claim.id, self.now()).ok()
    }

    /// The body goes next.
    fn begin_body(
        &self,
        claim: &Claim,
        after: &RefCell<Option<Taken>>,
        prepared: Option<Prepared<'_>>,
    ) -> Result<(), StoreError> {
        let mut after = after.borrow_mut();
        match after.as_ref() {
            None => self.store.begin_body(claim.id, self.now())?,
            Some(Taken { id, outcome }) => {
                match prepared {
                    Some(prepared) => prepared.commit()?,
                    None => self.store.settle_and_begin(*id, outcome, claim.id, self.now())?,
                };
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
        let more = usable && !self.stopped() && self.may_follow(&claim.carrier);
        match ended.end {
            End::Outcome(outcome @ Outcome::Accepted(..)) if more => {
                // It may have been called back or held while the server thought.
                let (carrier, now) = (&claim.carrier, self.now());
                let still =
                    |next: &Claim| self.store.is_next(carrier, next.id, now).unwrap_or(false);
                let look = || self.store.peek_next_of(carrier, now).ok().flatten();
                match ended.next.filter(still).or_else(look) {
                    Some(next) => {
                        let after = Some(Taken { id: claim.id, outcome });
                        Ok(Some(Turn { claim: next, after }))
                    }
                    None => self.end(claim.id, End::Outcome(outcome), more).map(Turn::first),
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
            // It is not ours to send any more, and nothing of its body has left from here.
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

/// Why there is no session. Without a network this is said once, and calmly; a proxy that is not there
/// is named, since a person may have forgotten to start it.
fn no_session(error: &ConnectError, server: &str) -> NoSession {
    let offline = error.is_offline();
    let log = error.notice();
    let why = match error {
        ConnectError::Net(NetError::Proxy { .. } | NetError::BeyondProxy { .. }) => log.clone(),
        _ if offline => Notice::new("sender-offline").text("server", server),
        _ => log.clone(),
    };
    let (needs_person, hangs_on) = (error.needs_person(), error.hangs_on());
    NoSession { why, log, offline, needs_person, hangs_on }
}

/// Whether a letter could not begin because someone else has it, has called it back, or holds it.
fn is_elsewhere(error: &StoreError) -> bool {
    matches!(error, StoreError::NotClaimed(_) | StoreError::NotAllowed(_))
}
