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
use crate::mail::{self, Stage, Timeouts};
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
    /// Checks the connection step by step, then sends the letter; `on_steps` hears after each step
    /// how far it is. Waits for the keyring and the network.
    pub fn run(self, on_steps: impl Fn(Vec<CheckStep>)) {
        let mut steps: Vec<CheckStep> = Stage::ALL
            .into_iter()
            .map(|stage| CheckStep { title: stage.title(), result: CheckResult::Pending })
            .collect();
        let last = steps.len();
        steps.push(CheckStep {
            title: Notice::new("desk-check-letter"),
            result: CheckResult::Pending,
        });
        on_steps(steps.clone());
        let route = match &self.route {
            Ok(route) => route,
            Err(why) => {
                set_stage(&mut steps, Stage::Route, CheckResult::Failed(why.clone()));
                return on_steps(steps);
            }
        };
        let dialer = Dialer::new(route.clone(), &self.account.name);
        let mailbox = match self.mailbox(route) {
            Ok(mailbox) => mailbox,
            Err(why) => {
                set_stage(&mut steps, Stage::SignIn, CheckResult::Failed(why));
                return on_steps(steps);
            }
        };
        let ran = on_this_thread(async {
            let mut on_stage = |step: mail::CheckStep| {
                let passed = |()| CheckResult::Passed(None);
                set_stage(
                    &mut steps,
                    step.stage,
                    step.result.map_or_else(CheckResult::Failed, passed),
                );
                on_steps(steps.clone());
            };
            let by = mailbox.credential();
            if mail::check(&dialer, &self.account, by, &mut on_stage).await.is_ok() {
                let result = self.deliver(&dialer, &mailbox).await;
                set(&mut steps, last, result);
                on_steps(steps.clone());
            }
        });
        if ran.is_err() {
            set(&mut steps, 0, CheckResult::Failed(Notice::new("desk-check-no-thread")));
            on_steps(steps);
        }
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
            Outcome::Unsent(notice) | Outcome::Unknown(notice) => CheckResult::Failed(notice),
        }
    }
}

fn set_stage(steps: &mut [CheckStep], stage: Stage, result: CheckResult) {
    let at = Stage::ALL.iter().position(|it| *it == stage).unwrap_or(0);
    set(steps, at, result);
}

fn set(steps: &mut [CheckStep], at: usize, result: CheckResult) {
    if let Some(step) = steps.get_mut(at) {
        step.result = result;
    }
}
