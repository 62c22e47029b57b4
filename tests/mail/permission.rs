//! Whether the address may send: asked at the end of the check, and taken back; no letter begins.

use clarion::domain::Security;
use clarion::mail::{CheckStep, Credential, Stage, check};

use crate::ca::Ca;
use crate::letters::{PASSWORD, account};
use crate::scripted::Scripted;
use crate::{assert_words, direct, run};

const SIGN_IN: &str = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
const MAIL: &str = "C MAIL FROM:<vol@test.example>\n";
const RCPT: &str = "C RCPT TO:<vol@test.example>\n";
const RSET: &str = "C RSET\nS 250 ok\n";
const QUIT: &str = "C QUIT\nS 221 bye\n";

/// What the server says, the notice that comes of it, and whether a person must change something.
const CASES: &[(&[&str], Option<&str>, bool)] = &[
    (&[MAIL, "S 250 ok\n", RCPT, "S 250 ok\n", RSET, QUIT], None, false),
    (&[MAIL, "S 250 ok\n", RCPT, "S 250 ok\n", RSET, "C QUIT\nCUT\n"], None, false),
    (&[MAIL, "S 550 5.7.60 not yours\n", RSET, QUIT], Some("mail-permission-refused"), true),
    (&[MAIL, "S 451 4.7.1 later\n", RSET, QUIT], Some("mail-permission-later"), false),
    // A server that judges the sender only when it hears of a recipient.
    (
        &[MAIL, "S 250 ok\n", RCPT, "S 553 5.7.1 not owned by user\n", RSET, QUIT],
        Some("mail-permission-refused"),
        true,
    ),
    (&[MAIL, "S 421 bye\nEND"], Some("mail-permission-later"), false),
    (&[MAIL, "CUT"], Some("mail-broken"), false),
    (&[MAIL, "S 250 ok\n", RCPT, "FLOOD"], Some("mail-broken"), false),
    (&[MAIL, "S 250 ok\n", RCPT, "S 250 ok\nC RSET\nCUT"], Some("mail-broken"), false),
];

#[test]
fn permission_is_asked_last_and_taken_back() {
    let ca = Ca::new();
    for (script, expected, needs_person) in CASES {
        let script = script.concat();
        let server = Scripted::start(ca.localhost().config(), &format!("{SIGN_IN}{script}"));
        let account = account(&ca, server.port, Security::Tls);
        let mut steps: Vec<CheckStep> = Vec::new();
        let password = Credential::Password(PASSWORD);
        let checked = run(check(&direct(), &account, password, &mut |step| steps.push(step)));
        let stages: Vec<_> = steps.iter().map(|step| step.stage).collect();
        assert_eq!(stages, Stage::ALL, "{script}");
        assert!(steps[..4].iter().all(|step| step.result.is_ok()), "{script}");
        let last = steps[4].result.as_ref().err();
        assert_eq!(last.map(|notice| notice.id.as_ref()), *expected, "{script}");
        if let Some(error) = checked.err() {
            assert_words(&error.notice());
            assert_eq!(error.needs_person(), *needs_person, "{script}");
        }
        let heard = server.heard();
        assert!(heard.is_ok_and(|heard| !heard.contains(&"DATA".to_owned())), "{script}");
    }
}
