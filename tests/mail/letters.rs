//! Letters and accounts that the tests send and use.

use clarion::domain::{
    Account, AppealId, Composed, Draft, EmailAddress, Fields, Identity, Lang, Letter, LetterKey,
    Security, SupporterKey, TargetId,
};
use clarion::mail::{compose, new_message_id};

use crate::ca::Ca;

pub const PASSWORD: &str = "pass word=ü";

pub fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

pub fn account(ca: &Ca, port: u16, security: Security) -> Account {
    Account {
        name: "test".into(),
        ca_file: Some(ca.file()),
        ..Account::new(address("vol@test.example"), "localhost", port, security)
    }
}

/// A letter to `LOCAL@target.example`, with a copy to each of `copies`.
pub fn draft(local: &str, copies: &[&str], lang: &str, subject: &str, body: &str) -> Draft {
    Draft {
        key: LetterKey {
            supporter: SupporterKey::from_stored("vol@test.example"),
            appeal: AppealId::parse("homs-2012").unwrap(),
            target: TargetId::parse("office").unwrap(),
            round: 1,
            practice: false,
        },
        appeal_version: 1,
        lang: Lang::parse(lang).unwrap(),
        office: "Министерство иностранных дел, \"Europe\" desk".into(),
        to: Some(format!("{local}@target.example")),
        copies: copies.iter().map(|copy| address(copy)).collect(),
        subject: subject.into(),
        body: body.into(),
        fields: Fields::default(),
    }
}

pub fn letter(local: &str, copies: &[&str], lang: &str, subject: &str, body: &str) -> Letter {
    draft(local, copies, lang, subject, body).finish().unwrap()
}

pub fn composed(letter: &Letter) -> Composed {
    let identity =
        Identity { name: "Vera Иванова".into(), address: address("vol@test.example") };
    let id = new_message_id(&identity.address).unwrap();
    compose(letter, &identity, id, "2026-11-23T10:15:00Z".parse().unwrap()).unwrap()
}

pub fn simple(local: &str) -> Composed {
    composed(&letter(local, &[], "en", "Homs", "Dear A,\n\n.hidden\n"))
}
