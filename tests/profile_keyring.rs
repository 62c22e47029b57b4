//! The keyring for real: a Secret Service of our own in a private session, and none at all.
//!
//! The connection to the keyring is made once per process, so each case runs in a process of its
//! own: this test binary starts itself again for one of the ignored tests below.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers fail as their tests do

use std::path::Path;
use std::process::{Command, Output};

use clarion::profile::{Kept, Keyring, Password, SecretError, Secrets, SessionSecrets};

const SERVICE: &str = "clarion test";

/// Starts this binary again for one ignored test, through `wrapper`, without any session of ours.
fn inside(test: &str, wrapper: &[&str], home: &Path) -> Output {
    let this = std::env::current_exe().unwrap();
    let mut words = wrapper.iter().map(ToString::to_string).collect::<Vec<_>>();
    words.push(this.display().to_string());
    words.extend(["--exact", "--ignored", "--nocapture", test].map(Into::into));
    Command::new(&words[0])
        .args(&words[1..])
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("no-bus").display()))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn assert_passed(output: &Output) {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

/// Whether a tool is here; where tests must be complete, its absence is a failure.
fn installed(tool: &str) -> bool {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(tool).is_file()));
    let strict = std::env::var_os("CLARION_TEST_STRICT").is_some_and(|value| value == "1");
    assert!(found || !strict, "{tool} is missing, and CLARION_TEST_STRICT=1 asks for all tests");
    if !found {
        eprintln!("left out: {tool} is not installed, so the real keyring was not tried");
    }
    found
}

/// Starts a keyring daemon in a private session, unlocked or with nobody to unlock it.
fn with_daemon(test: &str, unlock: &str) {
    if !installed("dbus-run-session") || !installed("gnome-keyring-daemon") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let start =
        format!("{unlock} --components=secrets --daemonize >/dev/null && exec \"$0\" \"$@\"");
    let output = inside(test, &["dbus-run-session", "--", "bash", "-c", &start], home.path());
    assert_passed(&output);
}

#[test]
fn a_password_goes_into_the_keyring_and_out() {
    with_daemon("round_trip", "printf 'pw\\n' | gnome-keyring-daemon --unlock");
}

#[test]
fn a_locked_keyring_is_told_and_the_session_goes_on() {
    with_daemon("locked", "gnome-keyring-daemon --start");
}

#[test]
fn without_a_keyring_nothing_is_written_anywhere() {
    let home = tempfile::tempdir().unwrap();
    assert_passed(&inside("no_service", &["env"], home.path()));
    let left: Vec<_> = std::fs::read_dir(home.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
#[ignore = "started by a_password_goes_into_the_keyring_and_out"]
fn round_trip() {
    let keyring = Keyring::new(SERVICE);
    let password = Password::new("pässword with spaces".into());
    assert_eq!(keyring.get("home"), Ok(None));
    assert_eq!(keyring.forget("home"), Ok(()));
    assert_eq!(keyring.set("home", &Password::new("old".into())), Ok(Kept::InKeyring));
    assert_eq!(keyring.set("home", &password), Ok(Kept::InKeyring));
    assert_eq!(Keyring::new(SERVICE).get("home"), Ok(Some(password.clone())));
    assert_eq!(keyring.get("work"), Ok(None));
    assert_eq!(Keyring::new("clarion elsewhere").get("home"), Ok(None));

    let session = SessionSecrets::before(Box::new(Keyring::new(SERVICE)));
    assert_eq!(session.get("home"), Ok(Some(password)));
    assert_eq!(session.forget("home"), Ok(()));
    assert_eq!(keyring.get("home"), Ok(None));
}

#[test]
#[ignore = "started by a_locked_keyring_is_told_and_the_session_goes_on"]
fn locked() {
    let password = Password::new("secret".into());
    let error = Keyring::new(SERVICE).set("home", &password).unwrap_err();
    assert_eq!(error, SecretError::Locked);
    assert_eq!(error.notice().id, "profile-keyring-locked");
    let session = SessionSecrets::before(Box::new(Keyring::new(SERVICE)));
    assert_eq!(session.set("home", &password), Ok(Kept::ForThisSession(SecretError::Locked)));
    assert_eq!(session.get("home"), Ok(Some(password)));
}

#[test]
#[ignore = "started by without_a_keyring_nothing_is_written_anywhere"]
fn no_service() {
    let password = Password::new("secret".into());
    let error = Keyring::new(SERVICE).get("home").unwrap_err();
    assert_eq!(error, SecretError::NoKeyring);
    assert_eq!(error.notice().id, "profile-no-keyring");
    let session = SessionSecrets::before(Box::new(Keyring::new(SERVICE)));
    assert_eq!(session.set("home", &password), Ok(Kept::ForThisSession(SecretError::NoKeyring)));
    assert_eq!(session.get("home"), Ok(Some(password)));
    assert_eq!(session.forget("home"), Ok(()));
}
