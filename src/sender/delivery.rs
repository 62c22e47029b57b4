//! One carrier's letters, one after the other, while its session lives.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;

use super::worker::Worker;
use super::{Mailbox, Order};
use crate::domain::{Notice, Outcome};
use crate::mail::{Credential, PracticeMailbox, Session, connect};
use crate::net::Dialer;
use crate::store::{Carrier, Claim, StoreError};

/// How long a letter that was handed over may take to end after the order to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// How an attempt ended.
enum End {
    /// As the mail layer says.
    Outcome(Outcome),
    /// The order to stop came first.
    Stopped,
    /// The database did not let the body begin.
    NotBegun(StoreError),
}

impl Worker {
    /// Delivers a claimed letter, and those of the same carrier that are due after it.
    pub(super) async fn deliver(&mut self, claim: Claim) -> Result<(), StoreError> {
        match claim.carrier.clone() {
            Carrier::Practice => self.practise(claim),
            Carrier::Account(name) => self.post(claim, &name).await,
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

    async fn post(&mut self, first: Claim, name: &str) -> Result<(), StoreError> {
        let Some(mut session) = self.sign_in(&first, name).await? else { return Ok(()) };
        let mut next = Some(first);
        while let Some(claim) = next {
            let end = self.hand_in(&mut session, &claim).await;
            next = self.end(claim.id, end, session.usable() && !self.stopped())?;
        }
        session.quit().await;
        Ok(())
    }

    /// A session for this letter; `None` where there is none, and the letter is back in the queue.
    async fn sign_in(&mut self, claim: &Claim, name: &str) -> Result<Option<Session>, StoreError> {
        let mailbox = match (self.config.accounts)(name) {
            Ok(mailbox) => mailbox,
            Err(why) => {
                self.put_back(claim, &why, true)?;
                return Ok(None);
            }
        };
        let timeouts = self.config.timeouts;
        let Mailbox { account, password, route } = mailbox;
        let dialer = Dialer::new(route, name);
        let connecting =
            connect(&dialer, &account, Credential::Password(password.reveal()), &timeouts);
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

    async fn hand_in(&self, session: &mut Session, claim: &Claim) -> End {
        let begun = Cell::new(false);
        let not_begun = RefCell::new(None);
        let delivering = session.deliver(&claim.envelope, &claim.mime, || {
            self.store.begin_body(claim.id, self.now()).map_err(|error| {
                let notice = error.notice();
                not_begun.replace(Some(error));
                notice
            })?;
            begun.set(true);
            Ok(())
        });
        tokio::pin!(delivering);
        let outcome = match unless_stopped(&mut self.ordered.clone(), delivering.as_mut()).await {
            Some(outcome) => Some(outcome),
            None if begun.get() => tokio::time::timeout(LAST_WORDS, delivering).await.ok(),
            None => None,
        };
        match (not_begun.take(), outcome) {
            (Some(error), _) => End::NotBegun(error),
            (None, Some(outcome)) => End::Outcome(outcome),
            (None, None) => End::Stopped,
        }
    }

    /// Keeps how an attempt ended, and takes the next letter if `more`.
    fn end(&mut self, id: i64, end: End, more: bool) -> Result<Option<Claim>, StoreError> {
        match end {
            End::Outcome(outcome) => self.settle(id, outcome, more),
            End::Stopped => self.give_up(id).map(|()| None),
            // Someone else has it now, and nothing of it has left from here.
            End::NotBegun(StoreError::NotClaimed(_)) => Ok(None),
            End::NotBegun(error) => {
                self.give_up(id)?;
                Err(error)
            }
        }
    }
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
