//! A letter that the server refused is changed and sent, and the server has one letter at the end.

use clarion::desk::view::{LetterAction as A, LetterRef};
use clarion::desk::{Desk, DeskError};
use clarion::domain::{AppealId, DeliveryState as S, Happening, Outcome, TargetId};
use clarion::profile::Places;
use clarion::store::{Store, StoreError};

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
    let again = desk.send_again(1);
    assert!(matches!(again, Err(DeskError::Store(StoreError::Replaced(1)))), "{again:?}");
    assert_eq!((send(&mut desk, &id), server.letters().len()), (0, 1));
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
