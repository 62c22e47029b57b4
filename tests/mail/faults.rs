//! What each fault in the delivery of a letter makes of it: one table.

use std::time::Duration;

use clarion::domain::{LostCopy, Notice, Outcome, Security};
use clarion::mail::{Credential, Timeouts, connect};

use crate::ca::Ca;
use crate::letters::{PASSWORD, account, composed, letter};
use crate::scripted::Scripted;
use crate::{assert_words, direct, run};

const SIGN_IN: &str =
    "TLS\nS 220 hi\nC EHLO [127.0.0.1]\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
const MAIL: &str = "C MAIL FROM:<vol@test.example>\nS 250 ok\n";
const RCPT: &str = "C RCPT TO:<office@target.example>\nS 250 ok\n";
const COPY: &str = "C RCPT TO:<copy@target.example>\n";
const DATA: &str = "C DATA\nS 354 go\nBODY\n";

/// What comes before, what the server does then, how the letter ends, whether the session goes on,
/// and whether the letter was committed as handed over.
type Case = (&'static [&'static str], &'static str, &'static str, bool, bool);

const CASES: &[Case] = &[
    (&[], "C MAIL\nCUT", "unsent mail-unsent-cut", false, false),
    (&[], "C MAIL\nS hello", "unsent mail-unsent-garbled", false, false),
    (&[], "C MAIL\nFLOOD", "unsent mail-unsent-garbled", false, false),
    (&[], "C MAIL\nS 450 4.2.0 busy\nC RSET\nS 250 ok", "deferred 450", true, false),
    (&[], "C MAIL\nS 550 5.7.1 not you\nC RSET\nS 250 ok", "refused 550", true, false),
    (&[], "C MAIL\nS 550 no\nC RSET\nCUT", "refused 550", false, false),
    (&[], "C MAIL\nS 550 no\nC RSET\nS 500 what", "refused 550", false, false),
    (&[], "C MAIL\nS 421 bye\nEND", "deferred 421", false, false),
    (&[], "C MAIL\nS 354 go\nEND", "unsent mail-unsent-garbled", false, false),
    (&[], "C MAIL\nS 250 ok\\n250 forged\nEND", "unsent mail-unsent-garbled", false, false),
    (&[], "S 421 idle too long\nC MAIL\nEND", "deferred 421", false, false),
    (&[MAIL], "C RCPT\nS 451 4.7.1 later\nC RSET\nS 250 ok", "deferred 451", true, false),
    (&[MAIL], "C RCPT\nS 550 5.1.1 nobody\nC RSET\nS 250 ok", "refused 550", true, false),
    (&[MAIL], "C RCPT\nS 421 bye\nEND", "deferred 421", false, false),
    (&[MAIL], "C RCPT\nCUT", "unsent mail-unsent-cut", false, false),
    (&[MAIL, RCPT, COPY], "S 421 bye\nEND", "deferred 421", false, false),
    (
        &[MAIL, RCPT, COPY, "S 550 no"],
        "C DATA\nS 354 go\nBODY\nS 250 taken",
        "accepted 250, copy@target.example 550",
        true,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 450 no"],
        "C DATA\nS 354 go\nBODY\nS 250 taken",
        "accepted 250, copy@target.example 450",
        true,
        true,
    ),
    (&[MAIL, RCPT, COPY, "S 250 ok"], "C DATA\nCUT", "unsent mail-unsent-cut", false, false),
    (
        &[MAIL, RCPT, COPY, "S 250 ok"],
        "C DATA\nS 250 ok\nEND",
        "unsent mail-unsent-garbled",
        false,
        false,
    ),
    (
        &[MAIL, RCPT, COPY, "S 250 ok"],
        "C DATA\nS 452 full\nC RSET\nS 250 ok",
        "deferred 452",
        true,
        false,
    ),
    (
        &[MAIL, RCPT, COPY, "S 250 ok"],
        "C DATA\nS 354 go\nCUT",
        "unknown mail-unknown-cut",
        false,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 250 ok"],
        "C DATA\nS 354 go\\n250 forged\nEND",
        "unknown mail-unknown-garbled",
        false,
        true,
    ),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "CUT", "unknown mail-unknown-cut", false, true),
    (
        &[MAIL, RCPT, COPY, "S 250 ok", DATA],
        "S hello\nEND",
        "unknown mail-unknown-garbled",
        false,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 250 ok", DATA],
        "S 250-half a reply\nCUT",
        "unknown mail-unknown-cut",
        false,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 250 ok", DATA],
        "S 354 again\nEND",
        "unknown mail-unknown-garbled",
        false,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 550 no such copy", DATA],
        "CUT",
        "unknown mail-unknown-cut, copy@target.example 550",
        false,
        true,
    ),
    (
        &[MAIL, RCPT, COPY, "S 550 no such copy", DATA],
        "S 354 again\nEND",
        "unknown mail-unknown-garbled, copy@target.example 550",
        false,
        true,
    ),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "FLOOD", "unknown mail-unknown-garbled", false, true),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "S 451 4.3.0 later", "deferred 451", true, true),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "S 554 5.7.1 spam", "refused 554", true, true),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "S 421 bye\nEND", "deferred 421", false, true),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "S 250", "accepted 250", true, true),
    (&[MAIL, RCPT, COPY, "S 250 ok", DATA], "S 250-queued\\n250 as 7", "accepted 250", true, true),
];

#[test]
fn every_fault_has_its_outcome() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    for (before, fault, expected, usable, committed) in CASES {
        let goodbye = if *usable { "\nC QUIT\nS 221 bye" } else { "" };
        let script = format!("{SIGN_IN}{}\n{fault}{goodbye}", before.join("\n"));
        let server = Scripted::start(config.clone(), &script);
        let found = deliver(&ca, server.port, &Timeouts::default(), || Ok(()));
        assert_eq!(found, (expected.to_string(), *usable, *committed), "{script}");
        server.heard().unwrap();
    }
}

const GROUPS: &str =
    "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250-PIPELINING\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
const ENVELOPE: &str = "C MAIL\nC RCPT TO:<office@target.example>\n";

/// Commands in groups (RFC 2920): with one recipient all three at once, with a copy DATA by itself.
/// The columns are those of the table above, and how many recipients there are.
const GROUPED: &[(usize, &str, &str, bool, bool)] = &[
    (1, "C DATA\nS 250 ok\\n250 ok\\n354 go\nBODY\nS 250 taken", "accepted 250", true, true),
    (1, "C DATA\nS 250 ok\nS 250 ok\nS 354 go\nBODY\nS 250 taken", "accepted 250", true, true),
    (
        1,
        "C DATA\nS 250-a\\n250 b\\n550-no\\n550 nobody\\n503 what\nC RSET\nS 250 ok",
        "refused 550",
        true,
        false,
    ),
    (1, "C DATA\nS 451 later\\n503 what\\n503 what\nC RSET\nS 250 ok", "deferred 451", true, false),
    (1, "C DATA\nS 250 ok\\n250 ok\\n452 full\nC RSET\nS 250 ok", "deferred 452", true, false),
    (1, "C DATA\nS 250 ok\\n550 no\\n354 go\nEND", "refused 550", false, false),
    (1, "C DATA\nS 421 bye\nCUT", "deferred 421", false, false),
    (1, "C DATA\nS 250 ok\\n550 no\nCUT", "refused 550", false, false),
    (1, "C DATA\nS 250 ok\nCUT", "unsent mail-unsent-cut", false, false),
    (1, "C DATA\nS 250 ok\\n250 ok\\n250 ok\nEND", "unsent mail-unsent-garbled", false, false),
    (1, "C DATA\nS 250 ok\\nhello\\n354 go\nEND", "unsent mail-unsent-garbled", false, false),
    (
        1,
        "C DATA\nS 250 ok\\n250 ok\\n354 go\\n250 forged\nEND",
        "unknown mail-unknown-garbled",
        false,
        true,
    ),
    (
        2,
        "C RCPT\nS 250 ok\\n250 ok\\n550 no\nC DATA\nS 354 go\nBODY\nS 250 taken",
        "accepted 250, copy@target.example 550",
        true,
        true,
    ),
    (2, "C RCPT\nS 250 ok\\n550 no\\n250 ok\nC RSET\nS 250 ok", "refused 550", true, false),
    (
        2,
        "C RCPT\nS 250 ok\\n250 ok\\n250 ok\\n354 early\nEND",
        "unsent mail-unsent-garbled",
        false,
        false,
    ),
];

#[test]
fn commands_in_groups_end_like_single_ones() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    for (recipients, fault, expected, usable, committed) in GROUPED {
        let goodbye = if *usable { "\nC QUIT\nS 221 bye" } else { "" };
        let script = format!("{GROUPS}{ENVELOPE}{fault}{goodbye}");
        let server = Scripted::start(config.clone(), &script);
        let copies = ["copy@target.example"];
        let copies = &copies[..recipients - 1];
        let found = deliver_to(&ca, server.port, copies, &Timeouts::default(), || Ok(()));
        assert_eq!(found, (expected.to_string(), *usable, *committed), "{script}");
        server.heard().unwrap();
    }
}

/// A server that falls silent, at each place where it can; only that place has a short limit.
#[test]
fn silence_ends_at_its_own_limit() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    let whole = [MAIL, RCPT, COPY, "S 250 ok\n", "C DATA\n", "S 354 go\nBODY\n"];
    let short = Duration::from_millis(500);
    for (steps, expected, committed) in [
        (0, "unsent mail-unsent-silent", false),
        (5, "unsent mail-unsent-silent", false),
        (6, "unknown mail-unknown-silent", true),
    ] {
        let mut timeouts = Timeouts::default();
        match steps {
            0 => timeouts.command = short,
            5 => timeouts.data = short,
            _ => timeouts.final_reply = short,
        }
        let script = format!("{SIGN_IN}{}HANG", whole[..steps].concat());
        let server = Scripted::start(config.clone(), &script);
        let found = deliver(&ca, server.port, &timeouts, || Ok(()));
        assert_eq!(found, (expected.to_owned(), false, committed), "{script}");
        server.heard().unwrap();
    }
}

#[test]
fn without_the_commit_not_a_byte_of_the_body_leaves() {
    let ca = Ca::new();
    let script = format!("{SIGN_IN}{MAIL}{RCPT}{COPY}S 250 ok\nC DATA\nS 354 go\nEND");
    let server = Scripted::start(ca.localhost().config(), &script);
    let found = deliver(&ca, server.port, &Timeouts::default(), || Err(Notice::new("disk-full")));
    assert_eq!(found, ("unsent disk-full".into(), false, true));
    server.heard().unwrap();
}

#[test]
fn dots_are_stuffed_and_line_breaks_are_whole() {
    let ca = Ca::new();
    for (mime, expected) in [
        (&b"A: b\r\n\r\n.\r\n..\r\n.x\r\n"[..], &["A: b", "", "..", "...", "..x", "."][..]),
        (
            b"A: b\n\n.\nMAIL FROM:<evil@x.example>\n",
            &["A: b", "", "..", "MAIL FROM:<evil@x.example>", "."],
        ),
        (b"A: b\r\n\r\nx\r.\r\ny", &["A: b", "", "x", "..", "y", "."]),
        (b"", &["", "."]),
    ] {
        let script = format!("{SIGN_IN}{MAIL}{RCPT}{DATA}S 250 ok\nC QUIT\nS 221 bye");
        let server = Scripted::start(ca.localhost().config(), &script);
        run(async {
            let account = account(&ca, server.port, Security::Tls);
            let mut session =
                connect(&direct(), &account, Credential::Password(PASSWORD), &Timeouts::default())
                    .await
                    .unwrap();
            let envelope = composed(&letter("office", &[], "en", "S", "Dear A,\n\nB")).envelope;
            session.deliver(&envelope, mime, || Ok(())).await;
            session.quit().await;
        });
        let heard = server.heard().unwrap();
        let data = heard.iter().position(|line| line == "DATA").unwrap();
        assert_eq!(&heard[data + 1..heard.len() - 1], expected, "{mime:?}");
    }
}

/// Delivers one letter: how it ended, whether the session goes on, whether the body was announced.
fn deliver(
    ca: &Ca,
    port: u16,
    timeouts: &Timeouts,
    commit: impl FnOnce() -> Result<(), Notice>,
) -> (String, bool, bool) {
    deliver_to(ca, port, &["copy@target.example"], timeouts, commit)
}

fn deliver_to(
    ca: &Ca,
    port: u16,
    copies: &[&str],
    timeouts: &Timeouts,
    commit: impl FnOnce() -> Result<(), Notice>,
) -> (String, bool, bool) {
    let letter = composed(&letter("office", copies, "en", "S", "Dear A,\n\nB\n"));
    run(async {
        let account = account(ca, port, Security::Tls);
        let mut session =
            connect(&direct(), &account, Credential::Password(PASSWORD), timeouts).await.unwrap();
        let mut committed = false;
        let before_body = || {
            committed = true;
            commit()
        };
        let outcome = session.deliver(&letter.envelope, &letter.mime, before_body).await;
        let usable = session.usable();
        session.quit().await;
        let without = |lost: Vec<LostCopy>| -> String {
            lost.iter().map(|copy| format!(", {} {}", copy.address, copy.reply.code)).collect()
        };
        let said = match outcome {
            Outcome::Accepted(reply, lost) => format!("accepted {}{}", reply.code, without(lost)),
            Outcome::Refused(reply) => format!("refused {}", reply.code),
            Outcome::Deferred(reply) => format!("deferred {}", reply.code),
            Outcome::Unsent(notice) => format!("unsent {}", words_of(&notice)),
            Outcome::Unknown(notice, lost) => {
                format!("unknown {}{}", words_of(&notice), without(lost))
            }
        };
        (said, usable, committed)
    })
}

fn words_of(notice: &Notice) -> &str {
    if notice.id.starts_with("mail-") {
        assert_words(notice);
    }
    &notice.id
}
