//! What signs a person in: the password that is kept, or a token fetched with what is kept and fetched
//! anew when it has run out. What the keyring holds for the one is never sent as the other.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use super::Clock;
use crate::account::{AccountError, Asker, OAuthService, Providers, Secret, Tokens, refresh};
use crate::domain::{Account, Notice, SignIn};
use crate::net::{Dialer, NetError, Route, Trust};
use crate::profile::{Kept, Password, Secrets};
use crate::sender::{Mailbox, NoMailbox, on_this_thread};

/// How long one question to a service may take; a sender that is told to stop waits for it.
const QUESTION_LIMIT: Duration = Duration::from_secs(20);
/// What stands before the provider's id and the token in the keyring.
const MARK: &str = "oauth refresh token ";

/// The table of providers in the program; read when it is first asked for.
static BUNDLED: LazyLock<Providers> = LazyLock::new(Providers::bundled);

/// What the program knows of others: a test has its own.
#[derive(Clone, Default)]
pub struct Online {
    /// The mail providers; `None` are those in the program.
    pub providers: Option<Arc<Providers>>,
    /// Whom to trust; `None` is the system's own store, and an account's authority beside it.
    pub trust: Option<Trust>,
}

impl Online {
    /// The mail providers.
    pub(super) fn providers(&self) -> &Providers {
        self.providers.as_deref().unwrap_or_else(|| &BUNDLED)
    }

    /// Who asks for an account: over its route, and apart from all other accounts.
    pub(super) fn asker(&self, account: &Account, route: Route) -> Result<Asker, NetError> {
        let trust = match &self.trust {
            Some(trust) => trust.clone(),
            None => Trust::new(account.ca_file.as_deref())?,
        };
        Ok(Asker::new(Dialer::new(route, &account.name), trust, QUESTION_LIMIT))
    }
}

/// The keys to a person's mailboxes.
pub(super) struct Keys {
    secrets: Arc<dyn Secrets>,
    pub(super) online: Online,
    pub(super) clock: Clock,
    /// By account. Held while one is fetched: a refresh token that is used twice ends them all.
    tokens: Mutex<BTreeMap<String, Tokens>>,
}

impl Keys {
    pub(super) fn new(secrets: Arc<dyn Secrets>, online: Online, clock: Clock) -> Self {
        Self { secrets, online, clock, tokens: Mutex::default() }
    }

    /// The mailbox with what a session can sign in with now, where it has what is kept for it. May
    /// wait for the network, on a thread of its own.
    pub(super) fn ready(&self, mailbox: Mailbox) -> Result<Mailbox, NoMailbox> {
        let Mailbox { account, password, route } = mailbox;
        let kept = password.reveal().strip_prefix(MARK);
        let password = match (&account.sign_in, kept) {
            (SignIn::Password, None) => password,
            (SignIn::Password, Some(_)) => {
                return Err(Notice::new("desk-password-first")
                    .text("account", account.name)
                    .into());
            }
            (SignIn::OAuth { provider }, _) => self.access(&account, provider, &route)?,
        };
        Ok(Mailbox { account, password, route })
    }

    /// Keeps what a sign-in has brought.
    pub(super) fn keep(
        &self,
        account: &Account,
        provider: &str,
        tokens: Tokens,
    ) -> Result<Kept, Notice> {
        let kept = tokens.refresh.as_ref().map(|token| as_password(provider, token));
        let kept =
            kept.ok_or_else(|| Notice::new("desk-no-refresh").text("account", &account.name));
        let kept = self.secrets.set(&account.name, &kept?).map_err(|error| error.notice())?;
        let mut all = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(account.name.clone(), tokens);
        Ok(kept)
    }

    /// Forgets the tokens of an account; what is kept for it is the keyring's.
    pub(super) fn forget(&self, name: &str) {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }

    /// The service that gives out an account's tokens.
    pub(super) fn service(&self, account: &Account) -> Result<&OAuthService, AccountError> {
        let providers = self.online.providers();
        let provider = match &account.sign_in {
            SignIn::OAuth { provider } => providers.get(provider),
            SignIn::Password => None,
        };
        provider
            .and_then(|provider| providers.service(provider))
            .ok_or_else(|| AccountError::NoClient { service: account.server.clone() })
    }

    fn access(
        &self,
        account: &Account,
        provider: &str,
        route: &Route,
    ) -> Result<Password, NoMailbox> {
        let mut all = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        // Read behind the lock: whoever held it before may have changed what is kept.
        let kept = self.kept(account, provider)?;
        let now = self.clock.now();
        let known = all.get(&account.name).filter(|tokens| {
            // Of this sign-in, and not of one before it.
            tokens.refresh.as_ref() == Some(&kept) && tokens.is_fresh(now)
        });
        if let Some(known) = known {
            return Ok(Password::new(known.access.reveal().to_owned()));
        }
        let tokens = self.fetched(account, &kept, route.clone()).map_err(|error| NoMailbox {
            why: error.notice(),
            offline: error.is_offline(),
            needs_person: error.needs_person(),
            hangs_on: error.hangs_on(),
        })?;
        if let Some(new) = tokens.refresh.as_ref().filter(|new| **new != kept) {
            let set = self.secrets.set(&account.name, &as_password(provider, new));
            set.map_err(|error| error.notice())?;
        }
        let password = Password::new(tokens.access.reveal().to_owned());
        all.insert(account.name.clone(), tokens);
        Ok(password)
    }

    /// What tokens of this provider are fetched with.
    fn kept(&self, account: &Account, provider: &str) -> Result<Secret, NoMailbox> {
        let kept = self.secrets.get(&account.name).map_err(|error| error.notice())?;
        let token = kept.as_ref().and_then(|kept| {
            let (of, token) = kept.reveal().strip_prefix(MARK)?.split_once(' ')?;
            (of == provider).then(|| Secret::new(token.to_owned()))
        });
        let first = || Notice::new("desk-sign-in-first").text("account", &account.name).into();
        token.ok_or_else(first)
    }

    /// New tokens. Whoever asks may already be waiting for the network on this thread, so this waits on
    /// another.
    fn fetched(
        &self,
        account: &Account,
        kept: &Secret,
        route: Route,
    ) -> Result<Tokens, AccountError> {
        let service = self.service(account)?;
        let asker = self.online.asker(account, route)?;
        let now = self.clock.now();
        let no_thread = |why: String| AccountError::Answer { service: service.name.clone(), why };
        std::thread::scope(|threads| {
            let ask = || on_this_thread(refresh(service, kept, &asker, now));
            let asking =
                std::thread::Builder::new().name("token".into()).spawn_scoped(threads, ask);
            let asked = asking.map_err(|error| no_thread(error.to_string()))?.join();
            let answer = asked.map_err(|_| no_thread("the asking thread ended".into()))?;
            answer.map_err(|error| no_thread(error.to_string()))?
        })
    }
}

fn as_password(provider: &str, token: &Secret) -> Password {
    Password::new(format!("{MARK}{provider} {}", token.reveal()))
}
