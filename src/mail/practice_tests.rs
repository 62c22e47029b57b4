//! The practice mailbox on a real folder: nothing overwritten, nothing half written.

use super::*;
use crate::domain::EmailAddress;

const LETTER: &[u8] = b"To: office@target.example\r\nDate: Mon, 23 Nov 2026 10:15:00 +0000\r\n\
    Message-ID: <1a2b3c4d5e6f@test.example>\r\n\r\nDear A,\r\n";
const NAME: &str = "2026-11-23-101500-office-at-target.example-1a2b3c4d";

fn envelope() -> Envelope {
    let address = |text| EmailAddress::parse(text).unwrap();
    Envelope { from: address("vol@test.example"), to: vec![address("office@target.example")] }
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn letters_become_files_and_none_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("a/b");
    let mailbox = PracticeMailbox::open(&inside).unwrap();
    let other = [LETTER, b"another text\r\n"].concat();
    for (mime, expected) in [
        (LETTER, format!("{NAME}.eml")),
        (&other, format!("{NAME}-2.eml")),
        (LETTER, format!("{NAME}.eml")),
        (&other, format!("{NAME}-2.eml")),
        (b"\0", "undated-office-at-target.example-.eml".into()),
    ] {
        let outcome = mailbox.deliver(&envelope(), mime, || Ok(()));
        let taken = Reply { code: 250, words: expected.clone() };
        assert_eq!(outcome, Outcome::Accepted(taken, Vec::new()));
        assert_eq!(fs::read(inside.join(expected)).unwrap(), mime);
    }
    assert_eq!(files(&inside).len(), 3);
}

#[test]
fn what_fails_before_the_commit_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mailbox = PracticeMailbox::open(folder.path()).unwrap();
    let outcome = mailbox.deliver(&envelope(), LETTER, || Err(Notice::new("x")));
    assert_eq!(outcome, Outcome::Unsent(Notice::new("x")));
    assert_eq!(files(folder.path()), Vec::<String>::new());
}

#[test]
fn a_folder_that_went_away_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mailbox = PracticeMailbox::open(folder.path()).unwrap();
    drop(folder);
    let mut called = false;
    let outcome = mailbox.deliver(&envelope(), LETTER, || {
        called = true;
        Ok(())
    });
    assert!(matches!(outcome, Outcome::Unsent(notice) if notice.id == "mail-practice-not-written"));
    assert!(!called);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_told() {
    let file = NamedTempFile::new().unwrap();
    let error = PracticeMailbox::open(file.path()).unwrap_err();
    assert!(matches!(error, MailError::Practice { path, .. } if path == file.path()));
}
