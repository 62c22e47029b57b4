//! Looking for a letter in the mailbox, where nobody knows whether it was sent: in its Sent folder, and
//! in its inbox if the letter's envelope has a copy to oneself.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::delivery::kept_for;
use super::keys::Keys;
use super::view::LogLine;
use super::{Clock, Desk, DeskError};
use crate::domain::{DeliveryState, Happening, Notice};
use crate::mail::{self, Found, Timeouts};
use crate::net::Dialer;
use crate::profile::{Secrets, SettingsFile};
use crate::sender::{Mailbox, on_this_thread};
use crate::store::{Carrier, Store};

/// How long each step may take: someone waits for it.
const STEP_LIMIT: Duration = Duration::from_secs(30);

/// A look into the mailbox that is ready to begin. It works apart from the desk, which stays free:
/// both the network and a keyring that asks to be unlocked may take long.
pub struct LookForIt {
    letter_id: i64,
    account: String,
    message_id: String,
    /// Whether a copy of it went to the account itself.
    has_copy: bool,
    database: PathBuf,
    settings_file: PathBuf,
    secrets: Arc<dyn Secrets>,
    keys: Arc<Keys>,
    clock: Clock,
}

/// What a look has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// It is there, and is now marked as sent. The words say where.
    Found(Notice),
    /// It is not there, which proves nothing: it is unsure as before. The words say so.
    NotThere(Notice),
}

impl Desk {
    /// Prepares to look for an unsure letter in its account's mailbox.
    ///
    /// # Errors
    /// When the letter is not unsure, or the database cannot be read.
    pub fn look_for_it(&self, letter_id: i64) -> Result<LookForIt, DeskError> {
        let detail = self.store.letter(letter_id)?;
        let Carrier::Account(account) = detail.record.carrier.clone() else {
            return Err(DeskError::NotReady(None));
        };
        if detail.record.state != DeliveryState::Unsure {
            return Err(DeskError::NotReady(Some(Notice::new("desk-look-not-unsure"))));
        }
        Ok(LookForIt {
            letter_id,
            account,
            message_id: detail.message_id,
            has_copy: detail.envelope.to.contains(&detail.envelope.from),
            database: self.places.database.clone(),
            settings_file: self.places.settings_file.clone(),
            secrets: self.secrets.clone(),
            keys: self.keys.clone(),
            clock: self.clock.clone(),
        })
    }

    /// Whether a sent letter is in the Sent folder by now; `None` where it is not put there.
    pub(super) fn kept_in_sent(
        &self,
        id: i64,
        log: &[LogLine],
    ) -> Result<Option<Notice>, DeskError> {
        let is_kept =
            |line: &&LogLine| ["sender-kept", "sender-kept-already"].contains(&&*line.what.id);
        if let Some(line) = log.iter().rfind(is_kept) {
            return Ok(Some(line.what.clone()));
        }
        let words = |tries| {
            if tries == 0 { Notice::new("desk-keep-soon") } else { Notice::new("desk-keep-later") }
        };
        Ok(self.store.keep_tries(id)?.map(words))
    }

    /// Whether this account says where its mailbox is read, so that a letter can be looked for.
    pub fn can_look(&self, account: &str) -> bool {
        let accounts = &self.settings_ref().accounts;
        accounts.iter().any(|it| it.name == account && it.imap.is_some())
    }
}

impl LookForIt {
    /// Looks, and marks the letter as sent where it is found. Waits for the keyring and the network: not
    /// to be called on a thread that draws.
    ///
    /// # Errors
    /// Why nobody could look. The letter is unsure as before.
    pub fn run(self) -> Result<Looked, Notice> {
        let settings = SettingsFile::open(&self.settings_file);
        let kept = kept_for(&settings, self.secrets.as_ref(), &self.account);
        let mailbox = kept.and_then(|kept| self.keys.ready(kept)).map_err(|no| no.why)?;
        let found = on_this_thread(look(&mailbox, &self.message_id, self.has_copy))
            .map_err(|_| Notice::new("desk-check-no-thread"))??;
        let words = match found {
            Found::InSent(folder) => Notice::new("desk-look-found").text("folder", folder),
            Found::InInbox => Notice::new("desk-look-found-inbox"),
            Found::NotThere(folder) => {
                let id =
                    if self.has_copy { "desk-look-not-there-inbox" } else { "desk-look-not-there" };
                return Ok(Looked::NotThere(Notice::new(id).text("folder", folder)));
            }
        };
        let store = Store::open(&self.database).map_err(|error| error.notice())?;
        let happening = Happening::FoundInSent(words.clone());
        store
            .apply(self.letter_id, &happening, self.clock.now())
            .map_err(|error| error.notice())?;
        Ok(Looked::Found(words))
    }
}

async fn look(mailbox: &Mailbox, message_id: &str, has_copy: bool) -> Result<Found, Notice> {
    let Mailbox { account, route, .. } = mailbox;
    let dialer = Dialer::new(route.clone(), &account.name);
    let credential = mailbox.credential();
    let limits = Timeouts::all(STEP_LIMIT);
    let looked =
        mail::look_for(&dialer, account, credential, &limits, (message_id, has_copy)).await;
    looked.map_err(|error| error.notice())
}
