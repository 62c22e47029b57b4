//! One carrier's letters, one after the other, while its session lives.

use super::keeping::keeps;
use super::turn::{End, Ended, Taken, Turn};
use super::waiting::unless_stopped;
use super::worker::Worker;
use super::{Mailbox, NoMailbox};
use crate::domain::{DeliveryState, HangsOn, Happening, Notice, Outcome, SignIn};
use crate::mail::{ConnectError, PracticeMailbox, Session, connect};
use crate::net::{Dialer, NetError};
use crate::store::{Carrier, Claim, NextCarrier, NoSession, StoreError};

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
            Err(none) => return self.no_mailbox(carrier, None, none),
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
        let mut next = Turn::first(Some(first));
        while let Some(Turn { claim, after, quick }) = next {
            let ended = self.hand_in(&mut session, &claim, after, quick).await;
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
            None => self.give_up_claimed(claimed, Happening::FoundOnStart).map(|()| None),
            Some(Ok(session)) => {
                self.refused = None;
                Ok(Some(session))
            }
            Some(Err(error)) => {
                tracing::warn!(%error, "no session");
                if error.hangs_on() == HangsOn::Account {
                    match self.has_better(&mailbox) {
                        // What was refused is not what the person wants any more, or a token that has
                        // ended before its time: the other is tried at once.
                        Ok(true) => {
                            return self
                                .give_up_claimed(claimed, Happening::BrokenOff)
                                .map(|()| None);
                        }
                        Ok(false) => {}
                        Err(none) => return self.no_mailbox(carrier, claimed, none).map(|()| None),
                    }
                }
                let why = no_session(&error, &account.server);
                self.no_session(carrier, claimed, &why).map(|()| None)
            }
        }
    }

    /// Whether the account's settings or its password are others by now. A token that was refused is
    /// fetched anew once: where that is refused too, it is not the token.
    ///
    /// # Errors
    /// Why no new token came.
    fn has_better(&mut self, used: &Mailbox) -> Result<bool, NoMailbox> {
        let last = self.refused.replace(used.account.name.clone());
        let again = last.as_ref() == Some(&used.account.name);
        if !again {
            (self.config.refused)(&used.account.name);
        }
        let by_password = used.account.sign_in == SignIn::Password;
        match (self.config.accounts)(&used.account.name) {
            // Some tokens are so short-lived that each is another one.
            Ok(now) => Ok(now.account != used.account
                || (by_password || !again) && now.password != used.password),
            Err(_) if by_password => Ok(false),
            Err(none) => Err(none),
        }
    }

    /// There is nothing to sign in with.
    fn no_mailbox(
        &mut self,
        carrier: &Carrier,
        claimed: Option<i64>,
        none: NoMailbox,
    ) -> Result<(), StoreError> {
        let NoMailbox { why, offline, needs_person, hangs_on } = none;
        let log = why.clone();
        self.no_session(carrier, claimed, &NoSession { why, log, offline, needs_person, hangs_on })
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
            (Err(error), Some(id)) => return self.not_kept(id, Happening::BrokenOff, error),
            (Err(error), None) => return Err(error),
        }
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
        if ended.held_back
            && let Err(error) = self.store.hold_back(claim.id, self.now())
        {
            return self.not_held_back(claim.id, ended.end, error).map(|()| None);
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
                        Ok(Some(Turn { claim: next, after, quick: ended.quick }))
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
            End::Stopped => self.give_up(id, Happening::FoundOnStart).map(|()| None),
            // It is not ours to send any more, and nothing of its body has left from here.
            End::NotBegun(error) if is_elsewhere(&error) => Ok(None),
            End::NotBegun(error) => {
                self.give_up(id, Happening::BrokenOff)?;
                Err(error)
            }
        }
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
