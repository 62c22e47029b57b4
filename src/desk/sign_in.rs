//! Signing in without a password: the person agrees in the browser, here or on another device.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::keys::Keys;
use super::{Desk, DeskError};
use crate::account::{AccountError, Asker, BrowserSignIn, DeviceSignIn, PageWords, Tokens};
use crate::domain::{Account, Notice, SignIn};
use crate::profile::Kept;
use crate::sender::{on_this_thread, route_of};

/// How long a person may take to agree.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// A sign-in that waits for the browser on this computer. It works apart from the desk.
pub struct SignInByBrowser {
    waiting: BrowserSignIn,
    apart: Apart,
}

/// A sign-in by a code that is typed on another device. It works apart from the desk.
pub struct SignInByDevice {
    apart: Apart,
}

/// What a person types on another device, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceCode {
    /// The letters.
    pub code: String,
    /// The page to type them on.
    pub page: String,
    /// A page that has them already, where there is one: for a picture that a telephone can read.
    pub page_with_code: Option<String>,
}

/// Ends a sign-in that the person does not want any more.
#[derive(Debug, Clone)]
pub struct Stop(Arc<watch::Sender<bool>>);

impl Stop {
    /// Ends it; its `run` comes back at once.
    pub fn now(&self) {
        self.0.send_replace(true);
    }
}

/// What a sign-in needs apart from the desk.
struct Apart {
    account: Account,
    keys: Arc<Keys>,
    asker: Asker,
    stop: Stop,
}

impl Desk {
    /// Begins to sign this account in by the browser: [`SignInByBrowser::page`] is to be opened in it.
    ///
    /// # Errors
    /// When there is no such account, it takes no tokens, this program is not registered with its
    /// service, or the browser could not come back.
    pub fn sign_in_by_browser(&self, account: &str) -> Result<SignInByBrowser, DeskError> {
        let apart = self.apart(account)?;
        let service = apart.keys.service(&apart.account)?;
        let waiting = BrowserSignIn::begin(service, &apart.account.address)?;
        Ok(SignInByBrowser { waiting, apart })
    }

    /// Begins to sign this account in by a code for another device. Nobody is asked before it runs.
    ///
    /// # Errors
    /// When there is no such account, or it takes no tokens.
    pub fn sign_in_by_device(&self, account: &str) -> Result<SignInByDevice, DeskError> {
        let apart = self.apart(account)?;
        apart.keys.service(&apart.account)?;
        Ok(SignInByDevice { apart })
    }

    /// This account has just been signed in, or given its password: what waited for that is tried again.
    ///
    /// # Errors
    /// When the database says no.
    pub fn signed_in(&mut self, account: &str) -> Result<(), DeskError> {
        self.try_account_again(account)
    }

    fn apart(&self, name: &str) -> Result<Apart, DeskError> {
        let account = self.account(name)?.clone();
        let route = route_of(self.settings_ref()).map_err(DeskError::Form)?;
        let asker = self.keys.online.asker(&account, route).map_err(AccountError::Net)?;
        let stop = Stop(Arc::new(watch::Sender::new(false)));
        Ok(Apart { account, keys: self.keys.clone(), asker, stop })
    }
}

impl SignInByBrowser {
    /// The page to open in the system's browser.
    pub fn page(&self) -> &str {
        self.waiting.page()
    }

    /// What ends it from outside.
    pub fn stop(&self) -> Stop {
        self.apart.stop.clone()
    }

    /// Waits for the person, shows the browser a page with these words, and keeps what comes. `Ok`
    /// with a notice says why it is kept for this session only.
    ///
    /// # Errors
    /// What happened, and what to do.
    pub fn run(self, words: PageWords) -> Result<Option<Notice>, Notice> {
        let Self { waiting, apart } = self;
        let clock = apart.keys.clock.clone();
        let tokens = apart.wait(waiting.finish(words, &apart.asker, || clock.now(), PATIENCE))?;
        apart.keep(tokens)
    }
}

impl SignInByDevice {
    /// What ends it from outside.
    pub fn stop(&self) -> Stop {
        self.apart.stop.clone()
    }

    /// Asks for a code, gives it to `show`, waits for the person, and keeps what comes. `Ok` with a
    /// notice says why it is kept for this session only.
    ///
    /// # Errors
    /// What happened, and what to do.
    pub fn run(self, show: impl FnOnce(DeviceCode)) -> Result<Option<Notice>, Notice> {
        let apart = self.apart;
        let clock = apart.keys.clock.clone();
        let tokens = apart.wait(async {
            let service = apart.keys.service(&apart.account)?;
            let waiting = DeviceSignIn::begin(service, &apart.asker).await?;
            show(DeviceCode {
                code: waiting.code().to_owned(),
                page: waiting.page().to_owned(),
                page_with_code: waiting.page_with_code().map(str::to_owned),
            });
            waiting.finish(&apart.asker, || clock.now(), PATIENCE).await
        })?;
        apart.keep(tokens)
    }
}

impl Apart {
    /// What comes of it, unless the person stops it first.
    fn wait(
        &self,
        signing_in: impl Future<Output = Result<Tokens, AccountError>>,
    ) -> Result<Tokens, Notice> {
        let mut stopped = self.stop.0.subscribe();
        let done = on_this_thread(async {
            tokio::select! {
                biased;
                _ = stopped.wait_for(|stopped| *stopped) => Err(AccountError::Cancelled),
                done = signing_in => done,
            }
        });
        let done = done.map_err(|_| Notice::new("desk-check-no-thread"))?;
        done.map_err(|error| error.notice())
    }

    fn keep(&self, tokens: Tokens) -> Result<Option<Notice>, Notice> {
        let SignIn::OAuth { provider } = &self.account.sign_in else {
            return Err(Notice::new("desk-password-first").text("account", &self.account.name));
        };
        Ok(match self.keys.keep(&self.account, provider, tokens)? {
            Kept::InKeyring => None,
            Kept::ForThisSession(why) => Some(why.notice()),
        })
    }
}
