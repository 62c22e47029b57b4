//! Mailbox servers that no one would run: what they say must neither be believed nor harm us.

use std::time::Duration;

use clarion::domain::{Account, ImapServer, Security};
use clarion::mail::{Credential, Found, ImapError, Kept, SentFolder, Timeouts, look_for};

use crate::ca::Ca;
use crate::letters::{PASSWORD, account};
use crate::scripted::Scripted;
use crate::{assert_words, direct, run};

const TLS: Security = Security::Tls;
const STARTTLS: Security = Security::StartTls;
const ID: &str = "abc@test.example";
const HELLO: &str = "TLS\nS * OK ready\n";
const OFFER: &str = "C c1 CAPABILITY\nS * CAPABILITY IMAP4rev1 AUTH=PLAIN\\nc1 OK\n";
const IN: &str = "C c2 AUTHENTICATE PLAIN\nS +\nC AHZvbEB0\nS c2 OK in\n";
const LIST: &str = "C c3 LIST \"\" \"*\"\nS * LIST (\\Sent) \"/\" \"S\\\"ent\"\\nc3 OK\n";
const EXAMINE: &str = "C c4 EXAMINE \"S\\\"ent\"\n";
const FIND: &str = "C c5 UID SEARCH HEADER Message-ID \"<abc@test.example>\"\n";

fn mailbox(ca: &Ca, port: u16, security: Security) -> Account {
    let imap = Some(ImapServer { server: "localhost".into(), port, security });
    Account { imap, ..account(ca, 1, TLS) }
}

async fn open(account: &Account) -> Result<SentFolder, ImapError> {
    let limits = Timeouts::all(Duration::from_secs(20));
    SentFolder::open(&direct(), account, Credential::Password(PASSWORD), &limits).await
}

async fn look(account: &Account, has_copy: bool) -> Result<Found, ImapError> {
    let limits = Timeouts::all(Duration::from_secs(20));
    let password = Credential::Password(PASSWORD);
    look_for(&direct(), account, password, &limits, (ID, has_copy)).await
}

/// What the server says, and the notice that comes of it when a letter is looked for.
const CASES: &[(Security, &[&str], &str)] = &[
    (TLS, &["TLS\nS * BYE too busy\nEND"], "mail-imap-turned-away"),
    (TLS, &["TLS\nS * PREAUTH you are known\nEND"], "mail-imap-broken"),
    (TLS, &["TLS\nS 220 this is SMTP\nEND"], "mail-imap-broken"),
    (TLS, &["TLS\nCUT"], "mail-imap-broken"),
    (TLS, &["TLS\nFLOOD"], "mail-imap-broken"),
    (TLS, &["S * OK in clear\nHANG"], "net-tls-not-tls"),
    (
        TLS,
        &[HELLO, "C c1 CAPABILITY\nS * CAPABILITY IMAP4rev1 LOGINDISABLED\\nc1 OK\nEND"],
        "mail-imap-no-sign-in",
    ),
    (
        TLS,
        &[
            HELLO,
            "C c1 CAPABILITY\nS * CAPABILITY IMAP4rev1\\nc1 OK\n\
        C c2 LOGIN \"vol@test.example\" \"pass\nS c2 NO not you\nEND",
        ],
        "mail-imap-password-refused",
    ),
    (TLS, &[HELLO, OFFER, "C c2 AUTHENTICATE\nS c2 NO not you\nEND"], "mail-imap-password-refused"),
    // Whatever more it asks, there is nothing more to say.
    (
        TLS,
        &[HELLO, OFFER, "C c2 AUTHENTICATE\nS +\nC AHZvb\nS + eA==\nC *\nS c2 BAD ended\nEND"],
        "mail-imap-password-refused",
    ),
    (TLS, &[HELLO, OFFER, IN, "C c3 LIST\nS c3 NO\nEND"], "mail-imap-refused"),
    (
        TLS,
        &[
            HELLO,
            OFFER,
            IN,
            "C c3 LIST\nS * LIST () \"/\" INBOX\\nc3 OK\nC c4 LIST (SPECIAL-USE)\n\
        S c4 BAD what\nEND",
        ],
        "mail-imap-no-sent-folder",
    ),
    // It announces half a gigabyte.
    (TLS, &[HELLO, OFFER, IN, "C c3 LIST\nS * LIST () \"/\" {500000000}\nEND"], "mail-imap-broken"),
    (TLS, &[HELLO, OFFER, IN, "C c3 LIST\nFLOOD"], "mail-imap-broken"),
    // A search that is refused, or cut off, has not found nothing.
    (TLS, &[HELLO, OFFER, IN, LIST, EXAMINE, "S c4 NO\nEND"], "mail-imap-refused"),
    (
        TLS,
        &[HELLO, OFFER, IN, LIST, EXAMINE, "S c4 OK\n", FIND, "S c5 NO busy\nEND"],
        "mail-imap-refused",
    ),
    (
        TLS,
        &[HELLO, OFFER, IN, LIST, EXAMINE, "S c4 OK\n", FIND, "S * SEARCH\nCUT"],
        "mail-imap-broken",
    ),
    (
        TLS,
        &[HELLO, OFFER, IN, LIST, EXAMINE, "S c4 OK\n", FIND, "S c9 OK\nEND"],
        "mail-imap-broken",
    ),
    (
        TLS,
        &[HELLO, OFFER, IN, LIST, EXAMINE, "S c4 OK\n", FIND, "S * BYE going\nEND"],
        "mail-imap-turned-away",
    ),
    (STARTTLS, &["S * BYE too busy\nEND"], "mail-imap-turned-away"),
    (STARTTLS, &["S * PREAUTH you are known\nEND"], "mail-imap-starttls"),
    (STARTTLS, &["S hello\nEND"], "mail-imap-broken"),
    (STARTTLS, &["FLOOD\nEND"], "mail-imap-broken"),
    (STARTTLS, &["S * OK hi\nC s1 STARTTLS\nS s1 BAD what\nEND"], "mail-imap-starttls"),
    (
        STARTTLS,
        &["S * OK hi\nC s1 STARTTLS\nS s1 OK go\\n* CAPABILITY AUTH=PLAIN\nEND"],
        "mail-imap-injected",
    ),
    (
        STARTTLS,
        &["S * OK hi\nC s1 STARTTLS\nS s1 OK go\nS * OK more\nHANG"],
        "mail-imap-injected net-tls-not-tls",
    ),
];

#[test]
fn every_bad_mailbox_has_its_words() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    for (security, script, expected) in CASES {
        let script = script.concat();
        let server = Scripted::start(config.clone(), &script);
        let account = mailbox(&ca, server.port, *security);
        let looked = run(look(&account, false));
        let error = looked.expect_err(&script);
        let notice = error.notice();
        assert_words(&notice);
        assert!(expected.split(' ').any(|it| it == notice.id), "{}: {script}", notice.id);
        assert!(!format!("{error:?} {notice:?}").contains("pass word"), "{error:?}");
        let heard = server.heard();
        assert!(heard.is_ok(), "{heard:?}: {script}");
    }
}

#[test]
fn a_hit_is_believed_when_its_header_says_so() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    let hit = "C c6 UID FETCH 9,7 (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])\n";
    let header = |id: &str| {
        let header = format!("Message-ID: <{id}>");
        let answer = format!("BODY[HEADER.FIELDS (MESSAGE-ID)] {{{}}}", header.len() + 4);
        format!("S * 2 FETCH (UID 7 {answer}\\n{header}\\n\\n)\\n* 3 EXISTS\\n")
    };
    let newest = |tag: &str| format!("C {tag} FETCH 1:*\n");
    let found = || Found::InSent("S\"ent".into());
    let missing = || Found::NotThere("S\"ent".into());
    for (end, expected) in [
        (format!("S * SEARCH 7 9\\nc5 OK\n{hit}{}c6 OK\nC c", header(ID)), found()),
        // The search took another letter, and the newest ones are looked at.
        (
            format!(
                "S * SEARCH 7 9\\nc5 OK\n{hit}{}c6 OK\n{}S c7 OK\nC c",
                header("xabc@test.example"),
                newest("c7")
            ),
            missing(),
        ),
        (format!("S * SEARCH\\nc5 OK\n{}S c6 OK\nC c", newest("c6")), missing()),
        (format!("S c5 OK\n{}{}c6 OK\nC c", newest("c6"), header(ID)), found()),
    ] {
        let script =
            [HELLO, OFFER, IN, LIST, EXAMINE, "S * 2 EXISTS\\nc4 OK\n", FIND, &end].concat();
        let server = Scripted::start(config.clone(), &script);
        let account = mailbox(&ca, server.port, TLS);
        let looked = run(look(&account, false));
        assert_eq!(looked, Ok(expected), "{script}");
        server.heard().unwrap();
    }
}

/// A copy to oneself arrives in the inbox, whether or not there is a folder for sent letters, and whether
/// or not it opens.
#[test]
fn a_copy_to_oneself_is_looked_for_in_the_inbox() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    let no_list = "C c3 LIST\nS * LIST () \"/\" INBOX\\nc3 OK\nC c4 LIST (SPECIAL-USE)\nS c4 OK\n";
    let not_in_sent = [LIST, EXAMINE, "S c4 OK\n", FIND, "S c5 OK\n"].concat();
    let no_sent = [LIST, EXAMINE, "S c4 NO broken\n"].concat();
    let inbox = |tag: u32, is_there: bool| {
        let search =
            format!("C c{tag} EXAMINE \"INBOX\"\nS c{tag} OK\nC c{} UID SEARCH\n", tag + 1);
        let header = "BODY[HEADER.FIELDS (MESSAGE-ID)] {34}\\nMessage-ID: <abc@test.example>\\n\\n";
        let (next, last) = (tag + 1, tag + 2);
        match is_there {
            false => format!("{search}S * SEARCH\\nc{next} OK\n"),
            true => format!(
                "{search}S * SEARCH 7\\nc{next} OK\nC c{last} UID FETCH 7\n\
                 S * 1 FETCH (UID 7 {header})\\nc{last} OK\n"
            ),
        }
    };
    let sent = || "S\"ent".to_owned();
    for (folders, has_copy, then, expected) in [
        (not_in_sent.as_str(), true, inbox(6, true), Ok(Found::InInbox)),
        (&not_in_sent, true, inbox(6, false), Ok(Found::NotThere(sent()))),
        // Without a copy, nobody looks at what others have written.
        (&not_in_sent, false, String::new(), Ok(Found::NotThere(sent()))),
        (no_list, true, inbox(5, true), Ok(Found::InInbox)),
        (no_list, true, inbox(5, false), Err("mail-imap-no-sent-folder")),
        (no_list, false, String::new(), Err("mail-imap-no-sent-folder")),
        (&no_sent, true, inbox(5, true), Ok(Found::InInbox)),
        (&no_sent, true, inbox(5, false), Err("mail-imap-refused")),
        (&no_sent, false, String::new(), Err("mail-imap-refused")),
    ] {
        let goodbye = if expected.is_ok() { "C c" } else { "END" };
        let script = [HELLO, OFFER, IN, folders, &then, goodbye].concat();
        let server = Scripted::start(config.clone(), &script);
        let account = mailbox(&ca, server.port, TLS);
        let looked = run(look(&account, has_copy)).map_err(|error| error.notice().id.to_string());
        assert_eq!(looked, expected.map_err(str::to_owned), "{script}");
        server.heard().unwrap();
    }
}

/// A letter is added when the server is ready for it, byte for byte; a refusal adds nothing.
#[test]
fn a_letter_is_added_as_it_is() {
    let ca = Ca::new();
    let config = ca.localhost().config();
    let before = [HELLO, OFFER, IN, LIST, EXAMINE, "S c4 OK\n", FIND, "S c5 OK\n"].concat();
    let append = "C c6 APPEND \"S\\\"ent\" (\\Seen) {9}\n";
    for (end, expected) in [
        ("S + go on\nC a: b\nC \nC x\nS c6 OK kept\nEND", Ok(Kept::Added)),
        ("S c6 NO over quota\nEND", Err("mail-imap-refused")),
        ("S + go on\nC a: b\nC \nC x\nS c6 NO over quota\nEND", Err("mail-imap-refused")),
        ("S + go on\nC a: b\nCUT", Err("mail-imap-broken")),
        ("S c6 OK without it\nEND", Err("mail-imap-broken")),
    ] {
        let script = format!("{before}{append}{end}");
        let server = Scripted::start(config.clone(), &script);
        let account = mailbox(&ca, server.port, TLS);
        let kept = run(async { open(&account).await?.keep(b"a: b\r\n\r\nx", ID).await });
        let kept = kept.map_err(|error| error.notice().id.to_string());
        assert_eq!(kept.as_ref().map_err(String::as_str), expected.as_ref().map_err(|it| *it));
        let heard = server.heard();
        assert!(heard.is_ok(), "{heard:?}: {script}");
    }
}

#[test]
fn an_account_without_a_mailbox_says_so() {
    let ca = Ca::new();
    let error = run(open(&account(&ca, 1, TLS))).err().unwrap();
    assert_eq!(error, ImapError::NotSet { account: "test".into() });
    assert_eq!(error.notice().id, "mail-imap-not-set");
}
