//! A letter that the server refused is changed and sent, and the server has one letter at the end.

use std::path::Path;

use clarion::desk::view::{LetterAction as A, LetterRef};
use clarion::desk::{Desk, DeskError};
use clarion::domain::{
    AppealId, DeliveryState as S, EmailAddress, Happening, Outcome, SupporterKey, TargetId,
};
use clarion::profile::Places;
use clarion::store::{Store, StoreError};
use rusqlite::Connection;

use crate::ca::Ca;
use crate::desks::{TARGET, desk};
use crate::fault_server::{Fault, FaultServer, Place};
use crate::faults::house;
use crate::support::{at, reply};

const SUBJECT: &str = "A plea for Homs";
const BODY: &str = "Your Excellency,\n\nMy own words, “quoted” – ноты.\n  Indented.\n\nAnna Smith";

fn target() -> TargetId {
    TargetId::parse(TARGET).unwrap()
}

fn edit(desk: &mut Desk, id: &AppealId, subject: &str, body: &str) {
    desk.save_edit(id, &target(), Some(subject), Some(body)).unwrap();
}

fn send(desk: &mut Desk, id: &AppealId) -> usize {
    desk.send(id).unwrap().letters
}

/// Does to the file of letters what nobody can who does not take its locks off.
fn by_force(folder: &Path, sql: &str) {
    let path = Places::in_folder(folder).unwrap().database;
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn actions(desk: &mut Desk, letter: i64) -> Vec<A> {
    desk.letter(&LetterRef::Queued(letter)).unwrap().actions
}

#[test]
fn a_letter_refused_after_its_body_is_changed_and_sent_once() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, Fault::Never, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    let lang = desk.writing(&id, None).unwrap().current.unwrap().lang;
    edit(&mut desk, &id, SUBJECT, BODY);
    assert_eq!(send(&mut desk, &id), 1);
    assert_eq!(actions(&mut desk, 1), [A::WriteAnew, A::SendAgain, A::CallBack]);
    assert_eq!(server.letters().len(), 0);

    assert_eq!(desk.write_anew(1).unwrap(), (id.clone(), target()));
    let draft = desk.writing(&id, Some(&target())).unwrap().current.unwrap();
    assert_eq!((draft.subject.as_str(), draft.body.as_str()), (SUBJECT, BODY));
    assert_eq!((draft.lang, draft.edited, draft.problems.len()), (lang, true, 0));
    let closed = desk.letter(&LetterRef::Queued(1)).unwrap();
    assert_eq!((closed.row.state, closed.body.trim()), (Some(S::Cancelled), BODY));
    assert_eq!(closed.row.remark.unwrap().id, "store-log-written-anew");
    assert_eq!(closed.actions, [A::SendAgain]);

    edit(&mut desk, &id, "Another plea", BODY);
    assert_eq!(send(&mut desk, &id), 1);
    let sent = desk.letter(&LetterRef::Queued(2)).unwrap().row;
    assert_eq!((sent.state, sent.subject.as_str()), (Some(S::Sent), "Another plea"));
    assert_eq!(server.letters().len(), 1);
    assert_eq!(actions(&mut desk, 1), []);
    let again = desk.send_again(1);
    assert!(matches!(again, Err(DeskError::Store(StoreError::Replaced(1)))), "{again:?}");
    assert_eq!((send(&mut desk, &id), server.letters().len()), (0, 1));
}

/// It was written before the person's address was in the settings, and is kept under that.
#[test]
fn a_letter_under_an_old_key_is_not_sent_beside_the_one_in_its_place() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, Fault::Never, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    assert_eq!(send(&mut desk, &id), 1);
    let old = SupporterKey::of_address(&EmailAddress::parse("vol@test.example").unwrap());
    let change = format!("UPDATE letters SET supporter = '{}'", old.as_str());
    by_force(folder.path(), &format!("DROP TRIGGER letters_are_frozen; {change}"));
    assert_eq!(actions(&mut desk, 1), [A::WriteAnew, A::SendAgain, A::CallBack]);
    desk.write_anew(1).unwrap();
    assert_eq!(actions(&mut desk, 1), [A::SendAgain]);
    assert_eq!((send(&mut desk, &id), server.letters().len()), (1, 1));
    assert_eq!(actions(&mut desk, 1), []);
    for no in [desk.send_again(1), desk.write_anew(1).map(|_| ())] {
        assert!(matches!(no, Err(DeskError::Store(StoreError::Replaced(1)))), "{no:?}");
    }
    assert_eq!(server.letters().len(), 1);
}

/// It goes as it was after all: what was typed since is still there, and goes nowhere beside it.
#[test]
fn a_draft_with_other_words_outlives_the_letter_that_is_sent_again() {
    let ca = Ca::new();
    for typed in [BODY, "Your Excellency,\n\nTyped since.\n\nAnna Smith"] {
        let config = ca.localhost().config();
        let server = FaultServer::start(config, Place::AfterData, Fault::Never, false);
        let folder = tempfile::tempdir().unwrap();
        let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
        edit(&mut desk, &id, SUBJECT, BODY);
        assert_eq!(send(&mut desk, &id), 1);
        desk.write_anew(1).unwrap();
        edit(&mut desk, &id, SUBJECT, typed);
        desk.send_again(1).unwrap();
        let kept = desk.writing(&id, None).unwrap().current.map(|draft| draft.body);
        assert_eq!(kept.as_deref(), Some(typed).filter(|typed| *typed != BODY));
        assert_eq!((send(&mut desk, &id), server.letters().len()), (0, 1));
    }
}

/// The template's words in their place would be another letter.
#[test]
fn a_letter_whose_words_cannot_be_read_is_not_written_anew() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, Fault::Never, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    edit(&mut desk, &id, SUBJECT, BODY);
    assert_eq!(send(&mut desk, &id), 1);
    by_force(folder.path(), "DROP TRIGGER mimes_are_frozen; UPDATE mimes SET mime = x'00'");
    let before = actions(&mut desk, 1);
    let no = desk.write_anew(1).unwrap_err();
    assert_eq!(no.notice().id, "desk-anew-unreadable");
    assert_eq!(actions(&mut desk, 1), before, "nothing was changed");
    assert!(desk.writing(&id, None).unwrap().letters.is_empty());
}

/// What nobody has typed in still comes from the template, and an answer still reaches it.
#[test]
fn a_letter_that_nobody_changed_by_hand_is_as_the_template_makes_it() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::Rcpt, Fault::Never, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    let before = desk.writing(&id, None).unwrap().current.unwrap();
    assert_eq!(send(&mut desk, &id), 1);
    desk.write_anew(1).unwrap();
    let after = desk.writing(&id, None).unwrap().current.unwrap();
    assert_eq!((after.subject, after.body, after.edited), (before.subject, before.body, false));
    assert_eq!((send(&mut desk, &id), server.letters().len()), (1, 1));
}

#[test]
fn a_letter_that_may_have_arrived_is_not_written_anew() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, Fault::Reset, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    send(&mut desk, &id);
    assert_eq!(actions(&mut desk, 1), [A::MarkSent, A::SendAgain, A::LeaveIt]);
    let store = Store::open(&Places::in_folder(folder.path()).unwrap().database).unwrap();
    store.apply(1, &Happening::SentAgain, at(1)).unwrap();
    store.claim_next(at(1)).unwrap().unwrap();
    store.begin_body(1, at(1)).unwrap();
    store.settle(1, &Outcome::Refused(reply(554, "5.7.1 spam")), at(2)).unwrap();
    assert_eq!(actions(&mut desk, 1), [A::SendAgain, A::CallBack]);
    assert!(desk.write_anew(1).is_err());
    assert_eq!(server.letters().len(), 1, "and it had arrived");
}

#[test]
fn a_letter_of_an_appeal_that_is_over_is_not_written_anew() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, Fault::Never, false);
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house(&ca, &server), |_| ());
    send(&mut desk, &id);
    let mut form = desk.organise(&id).unwrap().form;
    form.write_by = "2026-11-01".into();
    desk.save_appeal_form(&id, &form).unwrap();
    assert_eq!(actions(&mut desk, 1), [A::CallBack]);
    assert!(matches!(desk.write_anew(1), Err(DeskError::Closed(_))));
}
