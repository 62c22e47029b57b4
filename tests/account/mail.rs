//! A token's whole way: a real OAuth server gives it to the person in the browser, a letter leaves with
//! it through Postfix, and Dovecot asks that same OAuth server whether it holds.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::{fs, process};

use clarion::account::Secret;
use clarion::desk::view::{CheckResult, CheckStep};
use clarion::domain::{Account, Notice, Security};
use clarion::messages::Messages;
use serde_json::json;

use crate::desk::{House, house};
use crate::mail_servers::{MailServers, NEW, OLD};
use crate::oidc::{Oidc, vera};

/// The OAuth server as the mail servers know it; they forget it when this is dropped.
struct Authority(PathBuf);

impl Authority {
    fn of(server: &Oidc, mail: &MailServers) -> Self {
        let name = format!("{}-{}.json", process::id(), server.port);
        let file = Path::new(mail.text("authorities")).join(name);
        let known = json!({
            "introspection": format!("http://127.0.0.1:{}/token/introspection", server.port),
            "client_id": "mail-server",
            "client_secret": "test",
        });
        fs::write(&file, known.to_string()).unwrap();
        Self(file)
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}

/// Vera's desk, with her account at one pair of mail servers.
fn house_at(server: &Oidc, mail: &MailServers, pair: &str) -> House {
    let mut house = house(server);
    let ours = house.desk.settings().0.accounts[0].clone();
    let Account { server, port, security, imap, ca_file, .. } =
        mail.account(pair, Security::StartTls);
    let account = Account { server, port, security, imap, ca_file, ..ours };
    house.desk.change_account(account).unwrap();
    house
}

/// The steps of a check with a letter to herself of this subject, as they have ended.
fn steps(house: &House, subject: &str) -> Vec<CheckStep> {
    let letter = house.desk.test_letter(vera().as_str(), subject, "Dear me,\n\nWell.").unwrap();
    let steps = RefCell::default();
    letter.run(|told| drop(steps.replace(told)));
    steps.into_inner()
}

/// Sends a letter to herself with this subject. Where that fails: at which step, and why.
fn letter(house: &House, subject: &str) -> Result<(), (String, Notice)> {
    let steps = steps(house, subject);
    for step in &steps {
        if let CheckResult::Failed(why) = &step.result {
            return Err((step.title.id.to_string(), why.clone()));
        }
    }
    assert!(steps.iter().all(|step| matches!(step.result, CheckResult::Passed(_))), "{steps:?}");
    Ok(())
}

/// The mail server does not take the token, and that is said in plain words without it.
fn is_refused(sent: Result<(), (String, Notice)>, token: &str) {
    let (step, why) = sent.unwrap_err();
    assert_eq!(
        (step.as_str(), why.id.as_ref()),
        ("mail-check-sign-in-token", "mail-token-refused")
    );
    let words = Messages::english().text(&why);
    assert!(words.contains("Nothing was sent. In the settings, sign in again"), "{words}");
    assert!(!words.contains(token) && !format!("{why:?}").contains(token));
}

#[test]
fn a_letter_leaves_with_the_providers_token_until_that_is_taken_back() {
    let Some(server) = Oidc::start() else { return };
    let Some(mail) = MailServers::find() else { return };
    let _known = Authority::of(&server, &mail);
    for (pair, way) in [(NEW, "OAUTHBEARER"), (OLD, "XOAUTH2")] {
        let house = house_at(&server, &mail, pair);
        house.sign_in();
        let first = house.token().unwrap();
        let subject = |what: &str| format!("{way} {what} {}", server.port);
        letter(&house, &subject("first")).unwrap();
        let arrived = mail.wait_for("Subject", &subject("first"));
        assert!(arrived.contains("vera@mail.example") && arrived.contains("Well."), "{arrived}");

        // It has run out by our clock: another one is fetched, and takes the next letter.
        house.secs.store(3550, Ordering::SeqCst);
        letter(&house, &subject("second")).unwrap();
        let second = house.token().unwrap();
        assert_ne!(second, first);
        assert!(!mail.wait_for("Subject", &subject("second")).is_empty());

        // It is taken back with all that comes of the person's word, and nobody has told us: the mail
        // server does. The next try asks for a new one, and hears that the word no longer holds.
        server.revoke(&Secret::new(second.clone()));
        is_refused(letter(&house, &subject("third")), &second);
        let (step, why) = letter(&house, &subject("fourth")).unwrap_err();
        assert_eq!((&*step, &*why.id), ("mail-check-sign-in-token", "account-lapsed"));
        house.sign_in();
        letter(&house, &subject("fifth")).unwrap();
        assert!(!mail.wait_for("Subject", &subject("fifth")).is_empty());
        for never in ["third", "fourth"] {
            assert_eq!(mail.arrived_now("Subject", &subject(never)), "", "{way}");
        }
    }
}

#[test]
fn a_mailbox_that_cannot_be_read_is_told_of_at_once_and_letters_go_all_the_same() {
    let Some(server) = Oidc::start() else { return };
    let Some(mail) = MailServers::find() else { return };
    let _known = Authority::of(&server, &mail);
    let mut house = house_at(&server, &mail, OLD);
    house.sign_in();
    let mut account = house.desk.settings().0.accounts[0].clone();
    let imap = account.imap.as_mut().unwrap();
    imap.server = "127.0.0.1".into();
    house.desk.change_account(account).unwrap();
    let subject = format!("no mailbox {}", server.port);
    let told: Vec<(String, Option<String>)> = steps(&house, &subject)
        .iter()
        .map(|step| {
            let how = match &step.result {
                CheckResult::Passed(_) => Some("passed".to_owned()),
                CheckResult::Failed(why) => Some(why.id.to_string()),
                CheckResult::Pending => None,
            };
            (step.title.id.to_string(), how)
        })
        .collect();
    let expected = [
        ("mail-check-name", Some("passed")),
        ("mail-check-route", Some("passed")),
        ("mail-check-tls", Some("passed")),
        ("mail-check-sign-in-token", Some("passed")),
        ("mail-check-permission", Some("passed")),
        ("mail-check-mailbox-name", Some("passed")),
        ("mail-check-mailbox-route", Some("passed")),
        ("mail-check-mailbox-tls", Some("net-tls-wrong-name")),
        ("mail-check-mailbox-sign-in", None),
        ("mail-check-mailbox-folder", None),
        ("desk-check-letter", Some("passed")),
    ];
    let expected = expected.map(|(title, how)| (title.to_owned(), how.map(str::to_owned)));
    assert_eq!(told, expected);
    assert!(!mail.wait_for("Subject", &subject).is_empty());
}
