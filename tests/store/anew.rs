//! A letter that provably did not leave can be written anew; one that may have arrived never can.

use clarion::domain::{DeliveryState, Happening, Notice, Outcome};
use clarion::store::{DraftRecord, Edit, Enqueued, Store, StoreError};
use rusqlite::Connection;

use crate::support::{Sort, appeal, at, letter, queue, reply, supporter, target};

const WORDS: [&str; 2] = ["A plea", "Your Excellency,\n\nMy own words."];
const SUBJECT: Edit<'_> = Edit::Words(WORDS[0]);
const BODY: Edit<'_> = Edit::Words(WORDS[1]);

/// The next letter's body begins, and its attempt ends so.
fn attempt(store: &Store, outcome: &Outcome, secs: i64) -> i64 {
    let id = store.claim_next(at(secs)).unwrap().unwrap().id;
    store.begin_body(id, at(secs)).unwrap();
    store.settle(id, outcome, at(secs)).unwrap();
    id
}

fn refused() -> Outcome {
    Outcome::Refused(reply(554, "5.7.1 spam"))
}

fn unknown() -> Outcome {
    Outcome::Unknown(
        Notice::new("mail-unknown-cut").text("server", "mail.test.example"),
        Vec::new(),
    )
}

fn draft(store: &Store) -> Option<DraftRecord> {
    store.drafts(&appeal()).unwrap().pop()
}

/// Queues another letter to the same office.
fn another(store: &Store, secs: i64) -> Enqueued {
    store.enqueue(&[letter("qatar", Sort::Real, "b")], at(secs)).unwrap()[0]
}

#[test]
fn a_refused_letter_gives_up_its_place_and_its_words_are_a_draft() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    assert!(!store.letter(id).unwrap().can_be_anew, "it has not ended");
    attempt(&store, &refused(), 1);
    assert!(matches!(another(&store, 2), Enqueued::AlreadyWritten { .. }), "it keeps its place");
    let before = store.letter(id).unwrap();
    assert!(before.can_be_anew);

    store.write_anew(id, SUBJECT, BODY, at(3)).unwrap();
    let draft = draft(&store).unwrap();
    assert_eq!([draft.subject.unwrap(), draft.body.unwrap()], WORDS);
    assert_eq!((draft.lang, draft.round, draft.practice), (Some(before.record.lang), 1, false));
    let closed = store.letter(id).unwrap();
    assert_eq!(closed.record.state, DeliveryState::Cancelled);
    assert_eq!(
        (closed.record.what.id.as_ref(), closed.can_be_anew),
        ("store-log-written-anew", false)
    );
    assert_eq!((closed.mime, closed.envelope), (before.mime, before.envelope), "it stays to read");
    assert_eq!(store.written(&supporter(), &appeal()).unwrap(), []);

    assert!(matches!(another(&store, 4), Enqueued::Queued(_)));
    assert!(store.drafts(&appeal()).unwrap().is_empty());
    let again = store.apply(id, &Happening::SentAgain, at(5)).unwrap_err();
    assert!(matches!(again, StoreError::Replaced(_)), "{again:?}");
}

#[test]
fn a_letter_written_anew_that_goes_all_the_same_has_its_place_again() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    attempt(&store, &refused(), 1);
    store.apply(id, &Happening::CalledBack, at(2)).unwrap();
    assert!(matches!(another(&store, 2), Enqueued::AlreadyWritten { .. }));
    store.write_anew(id, SUBJECT, BODY, at(3)).unwrap();
    let twice = store.write_anew(id, SUBJECT, BODY, at(3)).unwrap_err();
    assert!(matches!(twice, StoreError::NotAllowed(_)), "{twice:?}");
    store.apply(id, &Happening::SentAgain, at(4)).unwrap();
    assert!(matches!(another(&store, 5), Enqueued::AlreadyWritten { .. }));
    attempt(&store, &refused(), 6);
    assert!(store.letter(id).unwrap().can_be_anew);
}

#[test]
fn a_letter_that_was_ever_unsure_keeps_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let store = Store::open(&path).unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    attempt(&store, &unknown(), 1);
    for state in [DeliveryState::Unsure, DeliveryState::Refused, DeliveryState::Cancelled] {
        match state {
            DeliveryState::Refused => {
                store.apply(id, &Happening::SentAgain, at(2)).unwrap();
                attempt(&store, &refused(), 3);
            }
            DeliveryState::Cancelled => {
                store.apply(id, &Happening::CalledBack, at(4)).unwrap();
            }
            _ => {}
        }
        let now = store.letter(id).unwrap();
        assert_eq!((now.record.state, now.can_be_anew), (state, false));
        let error = store.write_anew(id, SUBJECT, BODY, at(5)).unwrap_err();
        assert!(matches!(error, StoreError::NotAllowed(_)), "{error:?}");
        assert!(store.apply(id, &Happening::WrittenAnew, at(5)).is_err());
        assert_eq!(store.letter(id).unwrap(), now, "nothing was changed");
        assert!(matches!(another(&store, 6), Enqueued::AlreadyWritten { .. }));
        assert_eq!(draft(&store), None);
    }
    let by_hand = Connection::open(&path).unwrap();
    let freed = by_hand.execute("UPDATE letters SET rewritten = 1 WHERE id = ?1", [id]);
    assert!(freed.unwrap_err().to_string().contains("may have arrived"));
}

#[test]
fn words_of_another_letter_to_the_same_office_are_not_lost() {
    let store = Store::open_in_memory().unwrap();
    let id = queue(&store, "qatar", Sort::Real);
    attempt(&store, &refused(), 1);
    let picked = [(target("qatar"), 2)];
    store.set_picks(&appeal(), 3, &picked, false, at(2)).unwrap();
    store.save_edit(&appeal(), &target("qatar"), None, Some("Typed since"), at(3)).unwrap();
    // Nor where it was laid aside meanwhile.
    for targets in [&picked[..], &[]] {
        store.set_picks(&appeal(), 3, targets, false, at(4)).unwrap();
        let error = store.write_anew(id, SUBJECT, BODY, at(4)).unwrap_err();
        assert!(matches!(error, StoreError::OtherDraft(_)), "{error:?}");
        assert_eq!(store.letter(id).unwrap().record.state, DeliveryState::Refused);
    }
    // To choose the office again brings them back.
    store.set_picks(&appeal(), 3, &picked, false, at(4)).unwrap();
    let kept = draft(&store).unwrap();
    assert_eq!((kept.body.as_deref(), kept.round), (Some("Typed since"), 2));

    // One that was only picked has no words yet.
    store.drop_edit(&appeal(), &target("qatar"), at(5)).unwrap();
    store.write_anew(id, Edit::Template, BODY, at(6)).unwrap();
    let anew = draft(&store).unwrap();
    assert_eq!((anew.subject, anew.body.as_deref(), anew.round), (None, Some(WORDS[1]), 1));

    // It was changed after it was written anew, and the old letter goes all the same.
    let typed = Edit::Words("Typed at last");
    store.save_edit(&appeal(), &target("qatar"), Edit::Untouched, typed, at(7)).unwrap();
    store.apply(id, &Happening::SentAgain, at(8)).unwrap();
    attempt(&store, &refused(), 9);
    for targets in [&[(target("qatar"), 1)][..], &[]] {
        store.set_picks(&appeal(), 3, targets, false, at(10)).unwrap();
        let error = store.write_anew(id, SUBJECT, BODY, at(10)).unwrap_err();
        assert!(matches!(error, StoreError::OtherDraft(_)), "{error:?}");
    }
    store.set_picks(&appeal(), 3, &picked, false, at(11)).unwrap();
    assert_eq!(draft(&store).unwrap().body.as_deref(), Some("Typed at last"));

    // What is in the letter itself is nobody else's.
    store.close_draft(&appeal(), &target("qatar"), id).unwrap();
    store.write_anew(id, SUBJECT, BODY, at(12)).unwrap();
    assert_eq!(draft(&store).unwrap().body.as_deref(), Some(WORDS[1]));
}
