//! Putting what was sent into the Sent folders of accounts that are read by IMAP, since sending alone
//! does not. It is done when no letter is due, tried again for some hours, and then given up with a
//! line in the letter's log; a letter's state never depends on it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Mailbox;
use super::waiting::unless_stopped;
use super::worker::Worker;
use crate::domain::Notice;
use crate::mail::{ImapError, Kept, SentFolder, Timeouts};
use crate::net::Dialer;
use crate::store::{Carrier, StoreError};

/// How long each step with a mailbox may take: letters that become due wait meanwhile.
const STEP_LIMIT: Duration = Duration::from_secs(30);
/// The wait after the first failure, the second, and so on; after the last one it is given up.
const WAITS_SECS: [i64; 8] = [60, 300, 900, 1800, 3600, 7200, 14400, 28800];

impl Worker {
    /// Puts the letters that wait for it into their Sent folders, of all accounts or of one.
    pub(super) async fn keep_due(&mut self, only: Option<&Carrier>) -> Result<(), StoreError> {
        for carrier in self.store.keepers_due(self.now())? {
            if self.stopped() || self.has_letters_to_mind()? {
                break;
            }
            if only.is_none_or(|only| *only == carrier) {
                self.keep_of(&carrier).await?;
            }
        }
        Ok(())
    }

    /// When the next letter is to be put into a Sent folder.
    pub(super) fn next_keep(&self) -> Result<Option<Timestamp>, StoreError> {
        self.store.next_keep_due()
    }

    async fn keep_of(&self, carrier: &Carrier) -> Result<(), StoreError> {
        let Carrier::Account(name) = carrier else { return self.store.keep_none(carrier) };
        let mailbox = match (self.config.accounts)(name) {
            Ok(mailbox) => mailbox,
            Err(no) => return self.keep_later((carrier, None), &no.why),
        };
        if !keeps(&mailbox) {
            return self.store.keep_none(carrier);
        }
        let mut ordered = self.ordered.clone();
        // What the order to stop breaks off is looked for the next time before it is added.
        match unless_stopped(&mut ordered, self.keep_all(carrier, &mailbox)).await {
            None => Ok(()),
            Some(Err(Failure::Store(error))) => Err(error),
            Some(kept) => {
                if let Err(Failure::Imap(error)) = kept {
                    tracing::warn!(%error, "nothing was put into the Sent folder");
                    self.keep_later((carrier, None), &error.notice())?;
                }
                (self.config.wake)();
                Ok(())
            }
        }
    }

    async fn keep_all(&self, carrier: &Carrier, mailbox: &Mailbox) -> Result<(), Failure> {
        let Mailbox { account, route, .. } = mailbox;
        let dialer = Dialer::new(route.clone(), &account.name);
        let credential = mailbox.credential();
        let limits = Timeouts::all(STEP_LIMIT);
        let mut sent = SentFolder::open(&dialer, account, credential, &limits).await?;
        while let Some(letter) = self.store.next_to_keep(carrier, self.now())? {
            match sent.keep(&letter.mime, &letter.message_id).await {
                Ok(kept) => {
                    let what = match kept {
                        Kept::Added => Notice::new("sender-kept"),
                        Kept::Already => Notice::new("sender-kept-already"),
                    };
                    let what = what.text("folder", sent.name());
                    self.store.kept(letter.id, &what, self.now())?;
                }
                // This one alone, such as one that is too large.
                Err(error @ ImapError::Refused { .. }) => {
                    self.keep_later((carrier, Some(letter.id)), &error.notice())?;
                }
                Err(error) => return Err(error.into()),
            }
            if self.has_letters_to_mind()? {
                break;
            }
        }
        sent.close().await;
        Ok(())
    }

    /// Whether a letter is due by now, or something was changed that counts for the connections as well:
    /// that comes first, and what is still to be kept follows. A single run has done all that it was to do.
    fn has_letters_to_mind(&self) -> Result<bool, StoreError> {
        let is_due = || Ok(self.store.next_due()?.is_some_and(|due| due <= self.now()));
        if self.is_window && !self.called() { is_due() } else { Ok(self.is_window) }
    }

    fn keep_later(&self, letters: (&Carrier, Option<i64>), why: &Notice) -> Result<(), StoreError> {
        self.store.not_kept(letters, why, self.now(), wait_after)
    }
}

/// Whether what is sent from this account is put into its Sent folder.
pub(super) fn keeps(mailbox: &Mailbox) -> bool {
    mailbox.account.keep_in_sent && mailbox.account.imap.is_some()
}

/// How long to wait after so many tries, counted from 1; `None` gives it up.
fn wait_after(tries: u32) -> Option<SignedDuration> {
    let at = usize::try_from(tries).ok()?.checked_sub(1)?;
    WAITS_SECS.get(at).map(|secs| SignedDuration::from_secs(*secs))
}

/// Why keeping came to an end.
enum Failure {
    Imap(ImapError),
    Store(StoreError),
}

impl From<ImapError> for Failure {
    fn from(error: ImapError) -> Self {
        Self::Imap(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_for_some_hours_and_then_given_up() {
        let waits: Vec<_> = (1..).map_while(wait_after).map(|wait| wait.as_secs()).collect();
        assert_eq!(waits, WAITS_SECS);
        assert_eq!(wait_after(0), None);
        assert_eq!(wait_after(u32::MAX), None);
    }
}
