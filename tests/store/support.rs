//! Letters to put into a store, and times to put them there at.

use clarion::domain::{
    AppealId, Composed, Draft, EmailAddress, Envelope, Fields, GroupId, Lang, LetterKey, Notice,
    Outcome, Reply, SupporterKey, TargetId,
};
use clarion::store::{Carrier, Enqueued, QueueMeta, Store};
use jiff::Timestamp;

pub(crate) const EPOCH_SECS: i64 = 1_800_000_000;

/// A moment, in seconds after a fixed one.
pub(crate) fn at(secs: i64) -> Timestamp {
    Timestamp::from_second(EPOCH_SECS + secs).unwrap()
}

pub(crate) fn appeal() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

pub(crate) fn target(name: &str) -> TargetId {
    TargetId::parse(name).unwrap()
}

pub(crate) fn supporter() -> SupporterKey {
    SupporterKey::from_stored("vol@test.example")
}

/// A real letter, or one for practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Real,
    Practice,
}

/// A letter to this target, ready to be queued; `tag` makes its Message-ID.
pub(crate) fn letter(to: &str, sort: Sort, tag: &str) -> (Composed, QueueMeta) {
    let practice = sort == Sort::Practice;
    let address = EmailAddress::parse(&format!("{to}@office.example")).unwrap();
    let key = LetterKey {
        supporter: supporter(),
        appeal: appeal(),
        target: target(to),
        round: 1,
        practice,
    };
    let draft = Draft {
        key,
        appeal_version: 3,
        lang: Lang::english(),
        office: format!("The Office of {to}"),
        to: Some(address.to_string()),
        copies: Vec::new(),
        subject: format!("Homs: a word to {to}"),
        body: "Your Excellency,\n\nPlease speak up for Homs.\n".into(),
        fields: Fields::default(),
    };
    let composed = Composed {
        letter: draft.finish().unwrap(),
        envelope: Envelope {
            from: EmailAddress::parse("vol@test.example").unwrap(),
            to: vec![address],
        },
        message_id: format!("{to}.{practice}.{tag}@test.example"),
        mime: format!("Subject: to {to}\r\n\r\nPlease.\r\n").into_bytes(),
    };
    let meta = QueueMeta {
        group: GroupId::parse("arab-league").unwrap(),
        appeal_title: "Homs under fire".into(),
        short: format!("Short {to}"),
        carrier: if practice { Carrier::Practice } else { Carrier::Account("Home".into()) },
        closes_draft: true,
    };
    (composed, meta)
}

/// Queues a letter and gives its number.
pub(crate) fn queue(store: &Store, to: &str, sort: Sort) -> i64 {
    match store.enqueue(&[letter(to, sort, "a")], at(0)).unwrap()[..] {
        [Enqueued::Queued(id)] => id,
        ref other => panic!("{other:?}"),
    }
}

pub(crate) fn reply(code: u16, words: &str) -> Reply {
    Reply { code, words: words.into() }
}

pub(crate) fn accepted() -> Outcome {
    Outcome::Accepted(reply(250, "2.0.0 Ok"), Vec::new())
}

pub(crate) fn unsent() -> Outcome {
    Outcome::Unsent(Notice::new("mail-no-connection").text("server", "mail.test.example"))
}
