//! A file that cannot be used is left as it is, and the message says where it is and what to do.

use std::fs;
use std::path::Path;
use std::time::Duration;

use clarion::domain::{Arg, QuestionId};
use clarion::messages::Messages;
use clarion::store::{Store, StoreError};
use rusqlite::Connection;

use crate::support::{Sort, appeal, at, queue, target};

/// Checks the message, and that it names the place.
fn check(error: &StoreError, id: &str, path: &Path) {
    let notice = error.notice();
    assert_eq!(notice.id, id, "{error:?}");
    let place = Arg::Text(path.display().to_string());
    assert!(
        notice.args.iter().any(|(name, value)| name == "path" && *value == place),
        "{notice:?}"
    );
    let words = Messages::english().text(&notice);
    assert!(words.contains(&path.display().to_string()), "{words}");
}

/// A file with a letter and a draft in it.
fn make(path: &Path) {
    let store = Store::open(path).unwrap();
    queue(&store, "qatar", Sort::Real);
    store.save_edit(&appeal(), &target("oman"), Some("S"), Some("My words"), at(0)).unwrap();
}

#[test]
fn a_new_file_is_made_with_its_folder_and_only_the_owner_can_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b/letters.db");
    make(&path);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.drafts(&appeal()).unwrap().len(), 1, "and it is not made anew");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    drop(store);
    let names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().collect();
    assert_eq!(names.len(), 1, "nothing is left beside it: {names:?}");
}

#[test]
fn what_is_not_a_database_of_ours_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let good = folder.path().join("good.db");
    make(&good);
    let good = fs::read(&good).unwrap();
    let noise: Vec<u8> =
        (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut torn = good.clone();
    torn.truncate(good.len() / 2);
    let mut holed = good.clone();
    holed[100..8192].fill(0xff);
    for (name, bytes, id) in [
        ("noise", noise, "store-not-ours"),
        ("words", b"Dear all, this is no database.".repeat(50), "store-not-ours"),
        ("torn", torn, "store-corrupt"),
        ("holed", holed, "store-corrupt"),
        ("empty", Vec::new(), "store-corrupt"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &bytes).unwrap();
        check(&Store::open(&path).unwrap_err(), id, &path);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name} was touched");
    }
}

#[test]
fn the_database_of_another_program_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    let other = Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA application_id = 7; CREATE TABLE mine (x)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    check(&Store::open(&path).unwrap_err(), "store-not-ours", &path);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_from_a_newer_program_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    make(&path);
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 999).unwrap();
    drop(newer);
    let before = fs::read(&path).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 999, .. }), "{error:?}");
    check(&error, "store-newer", &path);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_that_another_program_holds_is_waited_for_and_then_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    make(&path);
    let short = Duration::from_millis(20);
    let store = Store::open_waiting(&path, short).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let question = QuestionId::parse("why").unwrap();
    let error = store.save_answer(&appeal(), &question, "x", at(0)).unwrap_err();
    check(&error, "store-locked", &path);
    assert_eq!(store.drafts(&appeal()).unwrap().len(), 1, "reading goes on");
    other.execute_batch("COMMIT").unwrap();
    store.save_answer(&appeal(), &question, "x", at(0)).unwrap();
    drop(store);

    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT").unwrap();
    check(&Store::open_waiting(&path, short).unwrap_err(), "store-locked", &path);
}

#[test]
fn places_that_are_none_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    let error = Store::open(&file.join("inner/letters.db")).unwrap_err();
    assert_eq!(error.notice().id, "store-cannot-open", "{error:?}");
    check(&Store::open(folder.path()).unwrap_err(), "store-cannot-open", folder.path());
    #[cfg(target_os = "linux")]
    {
        let error = Store::open(Path::new("/proc/clarion/letters.db")).unwrap_err();
        check(&error, "store-folder", Path::new("/proc/clarion"));
    }
}

#[test]
fn a_journal_without_its_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let journal = folder.path().join("letters.db-wal");
    fs::write(&journal, "the newest letters").unwrap();
    check(&Store::open(&path).unwrap_err(), "store-missing", &path);
    assert!(!path.exists());
    assert_eq!(fs::read_to_string(&journal).unwrap(), "the newest letters");
}

#[test]
fn what_is_frozen_does_not_change_even_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    make(&path);
    let conn = Connection::open(&path).unwrap();
    for sql in [
        "UPDATE log SET what_id = 'x'",
        "DELETE FROM log",
        "UPDATE mimes SET mime = x'00'",
        "DELETE FROM mimes",
        "UPDATE letters SET recipients = '[]'",
        "UPDATE letters SET sender = 'x@test.example'",
        "UPDATE letters SET message_id = 'x'",
        "UPDATE letters SET practice = 1",
        "UPDATE letters SET carrier = ''",
        "UPDATE letters SET state = 'nowhere'",
        "UPDATE letters SET state = 'sent'",
        "UPDATE letters SET state = 'cancelled', shelf = 3",
        "DELETE FROM letters",
    ] {
        assert!(conn.execute(sql, []).is_err(), "{sql}");
    }
    conn.execute("UPDATE letters SET state = 'sent', shelf = 2", []).unwrap();
    assert!(conn.execute("UPDATE letters SET state = 'queued', shelf = 1", []).is_err());
}
