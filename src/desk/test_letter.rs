//! A test letter to oneself: the connection check, step by step, and then one real letter to the
//! account's own address.

use std::sync::Arc;

use super::keys::Keys;
use super::view::{CheckResult, CheckStep};
use super::{Desk, DeskError};
use crate::domain::{
    Account, AppealId, Composed, Draft, EmailAddress, Fields, Identity, Lang, LetterKey, Notice,
    Outcome, Problem, SupporterKey, TargetId,
};
use crate::mail::{self, ConnectError, SignInBy, Stage, Timeouts};
use crate::net::{Dialer, Route};
use crate::profile::Secrets;
use crate::sender::{Mailbox, on_this_thread, route_of};

/// A test letter that is ready to go. It works apart from the desk, which stays free: both the
/// network and a keyring that asks to be unlocked may take long.
pub struct TestLetter {
    account: Account,
    secrets: Arc<dyn Secrets>,
    keys: Arc<Keys>,
    letter: Composed,
    route: Result<Route, Notice>,
}

impl Desk {
    /// Prepares a test letter with these words to the account's own address.
    ///
    /// # Errors
    /// When there is no such account, or the letter cannot be made.
    pub fn test_letter(
        &self,
        account: &str,
        subject: &str,
        body: &str,
    ) -> Result<TestLetter, DeskError> {
        let settings = self.settings_ref();
        let account = self.account(account)?.clone();
        let name = settings.supporter.name.clone();
        let identity = Identity { name, address: account.address.clone() };
        let draft = draft_to(&account.address, subject, body)?;
        let letter = draft
            .finish()
            .map_err(|problems| DeskError::NotReady(problems.first().map(Problem::notice)))?;
        let message_id = mail::new_message_id(&identity.address)?;
        let letter = mail::compose(&letter, &identity, message_id, self.clock.now())?;
        let route = route_of(settings);
        let (secrets, keys) = (self.secrets.clone(), self.keys.clone());
        Ok(TestLetter { account, secrets, keys, letter, route })
    }
}

fn draft_to(address: &EmailAddress, subject: &str, body: &str) -> Result<Draft, DeskError> {
    let no_id = |_| DeskError::NotReady(None);
    Ok(Draft {
        key: LetterKey {
            supporter: SupporterKey::from_stored(super::OWN_KEY),
            appeal: AppealId::parse("test").map_err(no_id)?,
            target: TargetId::parse("self").map_err(no_id)?,
            round: 1,
            practice: true,
        },
        appeal_version: 1,
        lang: Lang::english(),
        office: address.to_string(),
        to: Some(address.to_string()),
        copies: Vec::new(),
        subject: subject.to_owned(),
        body: body.to_owned(),
        fields: Fields::default(),
    })
}

impl TestLetter {
    /// Checks the connection step by step, then the mailbox where the account says where it is read,
    /// then sends the letter; `on_steps` hears after each step how far it is. Waits for the keyring and
    /// the network.
    pub fn run(self, on_steps: impl Fn(Vec<CheckStep>)) {
        let mut steps = Steps::of(&self.account, &on_steps);
        let route = match &self.route {
            Ok(route) => route,
            Err(why) => return steps.sending(Stage::Route, Err(why.clone())),
        };
        let dialer = Dialer::new(route.clone(), &self.account.name);
        let mailbox = match self.mailbox(route) {
            Ok(mailbox) => mailbox,
            Err(why) => return steps.sending(Stage::SignIn, Err(why)),
        };
        let ran = on_this_thread(self.check(&dialer, &mailbox, &mut steps));
        if ran.is_err() {
            steps.sending(Stage::Name, Err(Notice::new("desk-check-no-thread")));
        }
    }

    async fn check(&self, dialer: &Dialer, mailbox: &Mailbox, steps: &mut Steps<'_>) {
        let (account, by) = (&self.account, mailbox.credential());
        let sending = &mut |step: mail::CheckStep| steps.sending(step.stage, step.result);
        if let Err(error) = mail::check(dialer, account, by, sending).await {
            if matches!(error, ConnectError::SignIn { by: SignInBy::Token, .. }) {
                // Whatever its end was said to be: the next try fetches another one.
                self.keys.forget(&account.name);
            }
            return;
        }
        if account.imap.is_some() {
            let reading = &mut |step: mail::CheckStep| steps.mailbox(step.stage, step.result);
            if let Err(error) = mail::check_mailbox(dialer, account, by, reading).await {
                // Letters can be sent all the same.
                tracing::debug!(%error, "the check of the mailbox");
            }
        }
        let result = self.deliver(dialer, mailbox).await;
        steps.letter(result);
    }

    /// The mailbox with its password, or with a token that may first be fetched.
    fn mailbox(&self, route: &Route) -> Result<Mailbox, Notice> {
        let kept = self.secrets.get(&self.account.name).map_err(|error| error.notice())?;
        let password = kept.ok_or_else(|| Notice::new("desk-no-password"))?;
        let (account, route) = (self.account.clone(), route.clone());
        let mailbox = Mailbox { account, password, route };
        self.keys.ready(mailbox).map_err(|none| none.why)
    }

    async fn deliver(&self, dialer: &Dialer, mailbox: &Mailbox) -> CheckResult {
        let timeouts = Timeouts::default();
        let by = mailbox.credential();
        let session = mail::connect(dialer, &self.account, by, &timeouts).await;
        let mut session = match session {
            Ok(session) => session,
            Err(error) => return CheckResult::Failed(error.notice()),
        };
        let before_body = &mut || Ok(());
        let outcome = session.deliver(&self.letter.envelope, &self.letter.mime, before_body).await;
        session.quit().await;
        match outcome {
            Outcome::Accepted(..) => CheckResult::Passed(Some(
                Notice::new("desk-check-accepted").text("address", self.account.address.as_str()),
            )),
            Outcome::Refused(reply) | Outcome::Deferred(reply) => CheckResult::Failed(
                Notice::new("desk-check-refused")
                    .text("reply", format!("{} {}", reply.code, reply.words)),
            ),
            Outcome::Unsent(notice) | Outcome::Unknown(notice, _) => CheckResult::Failed(notice),
        }
    }
}

/// All steps of a check, and who hears of them.
struct Steps<'a> {
    all: Vec<CheckStep>,
    on_steps: &'a dyn Fn(Vec<CheckStep>),
}

impl<'a> Steps<'a> {
    /// All that there are for this account, none of them done.
    fn of(account: &Account, on_steps: &'a dyn Fn(Vec<CheckStep>)) -> Self {
        let sending = Stage::ALL.map(|stage| stage.title(&account.sign_in));
        let mailbox = account.imap.iter().flat_map(|_| Stage::MAILBOX.map(Stage::mailbox_title));
        let letter = [Notice::new("desk-check-letter")];
        let titles = sending.into_iter().chain(mailbox).chain(letter);
        let all = titles.map(|title| CheckStep { title, result: CheckResult::Pending }).collect();
        let steps = Self { all, on_steps };
        steps.tell();
        steps
    }

    fn sending(&mut self, stage: Stage, result: Result<(), Notice>) {
        let at = Stage::ALL.iter().position(|it| *it == stage);
        self.set(at, ended(result));
    }

    fn mailbox(&mut self, stage: Stage, result: Result<(), Notice>) {
        let at = Stage::MAILBOX.iter().position(|it| *it == stage);
        self.set(at.map(|at| Stage::ALL.len() + at), ended(result));
    }

    fn letter(&mut self, result: CheckResult) {
        self.set(self.all.len().checked_sub(1), result);
    }

    fn set(&mut self, at: Option<usize>, result: CheckResult) {
        if let Some(step) = at.and_then(|at| self.all.get_mut(at)) {
            step.result = result;
        }
        self.tell();
    }

    fn tell(&self) {
        (self.on_steps)(self.all.clone());
    }
}

fn ended(result: Result<(), Notice>) -> CheckResult {
    result.map_or_else(CheckResult::Failed, |()| CheckResult::Passed(None))
}
