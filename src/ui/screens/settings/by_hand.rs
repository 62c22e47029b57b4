//! Servers that are typed: where one is a provider's that Clarion knows, signing in there is helped with
//! as if it had been found.

use super::account_form::AccountForm;
use super::account_page::AccountPage;
use super::finding::Servers;
use crate::desk::SignInWay;
use crate::domain::{EmailAddress, SignIn};
use crate::ui::command::{Command, KnownSettings};

/// What the desk was asked about typed servers.
#[derive(Default)]
pub(super) struct ByHand {
    /// The address and its server that were last asked about.
    asked: Option<(EmailAddress, String)>,
    /// Something else was typed since the account was opened.
    has_changed: bool,
}

impl ByHand {
    /// The question whose server this is, where it is another one than before.
    pub(super) fn asks(&mut self, form: &AccountForm) -> Option<Command> {
        let address = EmailAddress::parse(&form.address).ok()?;
        let typed = (address, form.server.trim().to_owned());
        if self.asked.as_ref() == Some(&typed) {
            return None;
        }
        self.has_changed |= self.asked.is_some() || form.kept_name.is_none();
        let (address, server) = typed.clone();
        self.asked = Some(typed);
        Some(Command::FindSettingsAt { address, server })
    }

    fn has_asked(&self, known: &KnownSettings) -> bool {
        let of = |(address, server): &(EmailAddress, String)| {
            *address == known.address && Some(server) == known.server.as_ref()
        };
        self.asked.as_ref().is_some_and(of)
    }
}

impl AccountPage {
    /// What the desk knows about the server that is typed. A way to sign in goes with its provider: the
    /// token of one is not for another one's server.
    pub(super) fn take_known_server(&mut self, known: &KnownSettings) {
        if self.servers != Servers::ByHand || !self.by_hand.has_asked(known) {
            return;
        }
        let provider = known.found.as_ref().and_then(|found| found.provider.clone());
        let before = self.help.provider();
        let is_other = before != provider.as_ref();
        if provider.is_some() || is_other {
            self.take_help(known);
        }
        if is_other && self.by_hand.has_changed {
            self.form.sign_in = match (self.best_way(), provider) {
                (SignInWay::OAuth, Some(provider)) => SignIn::OAuth { provider },
                _ => SignIn::Password,
            };
        }
    }
}
