//! A copy that the server does not take stops no letter, and is told in plain words.

use clarion::desk::view::{LetterFilter, LetterRef};
use clarion::domain::{DeliveryState as S, Happening, Notice};
use clarion::messages::Messages;
use clarion::sender::Delivered;
use clarion::store::Shelf;

use crate::ca::Ca;
use crate::desks::desk;
use crate::house::House;
use crate::letters::address;
use crate::scripted::Scripted;
use crate::support::{Sort, at, letter};

const SIGN_IN: &str = "TLS\nS 220 hi\nC EHLO\nS 250-x\\n250 AUTH PLAIN\nC AUTH PLAIN\nS 235 ok\n";
const TARGET: &str = "C MAIL\nS 250 ok\nC RCPT\nS 250 ok\n";
const TAKEN: &str = "C DATA\nS 354 go\nBODY\nS 250 taken\nC QUIT\nS 221 bye\n";

fn server(ca: &Ca, copies: &str) -> Scripted {
    let script = [SIGN_IN, TARGET, copies, TAKEN].concat();
    Scripted::start(ca.localhost().config(), &script)
}

#[test]
fn a_copy_that_was_refused_has_a_line_of_its_own() {
    for (refusal, code) in [("550 5.1.1 nobody", "550"), ("451-4.7.1 later\\n451 please", "451")] {
        let ca = Ca::new();
        let server = server(&ca, &format!("C RCPT\nS 250 ok\nC RCPT\nS {refusal}\n"));
        let house = House::with_server(server.port, ca.file());
        let (mut composed, meta) = letter("qatar", Sort::Real, "a");
        composed.envelope.to.extend(["good@copy.example", "bad@copy.example"].map(address));
        house.store.enqueue(&[(composed, meta)], at(0)).unwrap();
        assert_eq!(house.run(), Delivered { sent: 1, ..Delivered::default() });
        assert_eq!(house.states(), [S::Sent]);

        let log = house.store.log(1).unwrap();
        let [.., taken, lost] = log.as_slice() else { panic!("{log:?}") };
        assert_eq!((taken.what.id.as_ref(), lost.state), ("store-log-accepted", S::Sent));
        let words = Messages::english().text(&lost.what);
        for part in ["bad@copy.example", "was sent", "does not try the copy again", code] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert!(!words.contains('\n') && !words.contains("good@copy.example"), "{words}");
        let record = house.store.letters(Shelf::Sent, "", 0, 9).unwrap().remove(0);
        assert_eq!(record.copies_lost, 1);
        // What comes later in the log hides it from no list.
        let kept = Notice::new("sender-kept").text("folder", "Sent");
        house.store.kept(1, &kept, at(3)).unwrap();
        assert_eq!(house.store.letter(1).unwrap().record.copies_lost, 1);

        house.set_clock(1_000_000);
        assert_eq!(house.run(), Delivered::default(), "it is not tried again");
        let heard = server.heard().unwrap();
        assert_eq!(heard.iter().filter(|line| *line == "DATA").count(), 1);
    }
}

#[test]
fn a_copy_to_oneself_that_did_not_go_is_told_with_its_letter() {
    let ca = Ca::new();
    let server = server(&ca, "C RCPT TO:<vol@test.example>\nS 552 5.2.2 full\n");
    let house = House::with_server(server.port, ca.file());
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk(folder.path(), &house, |account| account.copy_to_self = true);
    assert_eq!(desk.send(&id).unwrap().letters, 1);
    server.heard().unwrap();
    let row = desk.letters(LetterFilter::Sent, "", 0, 9).unwrap().rows.remove(0);
    assert_eq!(row.remark, Some(Notice::new("desk-copies-lost").count("copies", 1)));
    let log = desk.letter(&LetterRef::Queued(1)).unwrap().log;
    let words = Messages::english().text(&log.last().unwrap().what);
    assert!(words.contains("vol@test.example") && words.contains("552 5.2.2 full"), "{words}");
}

/// Nobody knows whether the letter went, but that this copy did not is known.
#[test]
fn a_lost_copy_of_a_letter_that_may_have_gone_is_told_too() {
    let ca = Ca::new();
    let cut = "C RCPT\nS 550 5.1.1 nobody\nC DATA\nS 354 go\nBODY\nCUT";
    let script = [SIGN_IN, TARGET, cut].concat();
    let cutting = Scripted::start(ca.localhost().config(), &script);
    let house = House::with_server(cutting.port, ca.file());
    let (mut composed, meta) = letter("qatar", Sort::Real, "a");
    composed.envelope.to.push(address("bad@copy.example"));
    house.store.enqueue(&[(composed, meta)], at(0)).unwrap();
    house.run();
    cutting.heard().unwrap();
    let record = house.store.letter(1).unwrap().record;
    assert_eq!((record.state, record.copies_lost), (S::Unsure, 1));
    assert_eq!(record.what.id, "mail-unknown-cut", "lists still say why it is unsure");
    let log = house.store.log(1).unwrap();
    let [.., lost, _] = log.as_slice() else { panic!("{log:?}") };
    let words = Messages::english().text(&lost.what);
    assert!(words.contains("bad@copy.example") && words.contains("550 5.1.1 nobody"), "{words}");
    assert!(!words.contains("was sent"), "{words}");

    // What is counted belongs to the last try.
    house.store.apply(1, &Happening::SentAgain, at(2)).unwrap();
    let again = server(&ca, "C RCPT\nS 250 ok\n");
    house.use_server(again.port, ca.file());
    house.set_clock(1_000_000);
    house.run();
    again.heard().unwrap();
    let record = house.store.letter(1).unwrap().record;
    assert_eq!((record.state, record.copies_lost), (S::Sent, 0));
}
