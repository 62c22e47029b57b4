//! Hand-made letters in every state, as the desk would show them.

use clarion::desk::view::{
    LetterAction, LetterCounts, LetterFilter, LetterRef, LetterRow, LetterView, LettersView,
    LogLine,
};
use clarion::domain::{DeliveryState, Lang, Notice};
use jiff::Timestamp;

use super::views::{NAMES, SUBJECT, appeal, body, target};

/// A time on the person's day of the tests.
pub fn today(time: &str) -> Timestamp {
    format!("2026-11-23T{time}+01:00").parse().unwrap()
}

pub fn row(id: i64, short: &str, state: DeliveryState, at: &str) -> LetterRow {
    LetterRow {
        letter: LetterRef::Queued(id),
        short: short.to_owned(),
        subject: "Please release the three teachers of Osmer Bay".to_owned(),
        appeal: "Osmer Bay: three teachers".to_owned(),
        state: Some(state),
        practice: false,
        at: today(at),
        remark: None,
        waits_until: None,
        undo_until: None,
        held: false,
    }
}

/// Two that need the person, two on their way, the rest sent.
pub fn outbox() -> LettersView {
    use DeliveryState as S;
    let mut rows = vec![
        row(1, "Office of the Prosecutor General of Ilmara", S::Unsure, "14:02:03"),
        row(2, "Ministry of Education and Languages", S::Refused, "13:58:00"),
        row(3, "Chief Judge, Osmer Bay District Court", S::HandedOver, "14:06:00"),
        row(4, "Governor of the Kessary Valley Region", S::Queued, "14:06:00"),
    ];
    rows[0].remark = Some(Notice::new("desk-unsure"));
    rows[1].remark = Some(Notice::new("means-address-unknown"));
    let sent = [
        "Minister of Justice",
        "Commissioner for Linguistic Minorities",
        "Embassy of Ilmara in Stockholm",
        "Parliamentary Committee on Education",
        "Mayor of Osmer Bay",
        "Director of the Provincial Prison Service",
        "Ombudsman of Ilmara",
    ];
    for (index, name) in sent.iter().enumerate() {
        rows.push(row(10 + index as i64, name, S::Sent, &format!("14:0{}:00", 5 - index / 2)));
    }
    let counts = LetterCounts { needs_you: 2, waiting: 2, sent: 7, drafts: 3, practice: 0 };
    LettersView { filter: LetterFilter::All, counts, rows, offset: 0 }
}

pub fn unsure() -> LetterView {
    use DeliveryState as S;
    let line = |at: &str, state, what: &'static str| LogLine {
        at: today(at),
        state,
        what: Notice::new(what),
        reply: None,
    };
    let mut log = vec![
        line("14:01:46", S::Queued, "letters-waits"),
        line("14:01:47", S::Sending, "letters-sending-now"),
        line("14:02:03", S::Unsure, "desk-unsure"),
    ];
    log[1].reply = Some("354 go ahead".to_owned());
    LetterView {
        row: outbox().rows.remove(0),
        office: "Office of the Prosecutor General of Ilmara".to_owned(),
        from: "Annelise Obuya-Lindqvist, annelise@obuya-lindqvist.example".to_owned(),
        to: "Office of the Prosecutor General of Ilmara, office@ilmara.example".to_owned(),
        date: Some(today("14:01:40")),
        lang: Lang::english(),
        turned: None,
        body: body("Gothenburg"),
        reading: None,
        log,
        kept: None,
        actions: vec![LetterAction::MarkSent, LetterAction::SendAgain],
    }
}

pub fn in_state(state: DeliveryState, actions: Vec<LetterAction>) -> LetterView {
    let mut letter = unsure();
    letter.row.state = Some(state);
    letter.actions = actions;
    letter
}

/// The practice mailbox after a round to the Arab League.
pub fn practised() -> LettersView {
    let rows = NAMES.iter().enumerate().map(|(index, (_, short))| {
        let mut row = row(100 + index as i64, short, DeliveryState::Sent, "14:20:00");
        row.practice = true;
        row.subject = SUBJECT.to_owned();
        row
    });
    LettersView {
        filter: LetterFilter::Practice,
        counts: LetterCounts { drafts: 5, practice: 22, ..LetterCounts::default() },
        rows: rows.collect(),
        offset: 0,
    }
}

pub fn practice_letter() -> LetterView {
    let mut letter = unsure();
    letter.row = practised().rows.remove(0);
    letter.office = "Secretary-General of the League of Arab States".to_owned();
    letter.to = "Secretary-General of the League of Arab States, sg@league.example".to_owned();
    letter.date = Some(today("14:20:00"));
    letter.actions.clear();
    letter.log.clear();
    letter
}

pub fn draft() -> LetterView {
    let mut letter = unsure();
    letter.row.letter = LetterRef::Draft { appeal: appeal(), target: target("bahrain") };
    letter.row.state = None;
    letter.row.remark = None;
    letter.date = None;
    letter.log.clear();
    letter.actions = vec![LetterAction::Continue, LetterAction::DeleteDraft];
    letter
}
