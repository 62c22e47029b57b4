//! What is waited for, called back and looked for.

use clarion::desk::Looked;
use clarion::desk::view::{
    AccountOutbox, LetterAction as A, LetterFilter, LetterRow, LetterView, OutboxView, Undo,
};
use clarion::domain::{DeliveryState as S, Notice};
use clarion::ui::command::{Command, Event};
use clarion::ui::screen::{Action, Place, Topic};
use egui::Theme;
use egui::accesskit::Role;

use super::letter_views::{in_state, outbox, today, unsure};
use super::views::appeal;
use crate::harness::Play;

const LARGE: (f32, f32) = (1280.0, 800.0);
const SMALL: (f32, f32) = (800.0, 600.0);

fn account(name: &str) -> AccountOutbox {
    AccountOutbox {
        account: name.into(),
        waiting: 22,
        held: 2,
        today: 38,
        budget: Some(80),
        done_by: Some(today("15:05:10")),
        waits: None,
        waits_until: None,
        offline: false,
        needs_person: false,
        failing_since: None,
    }
}

/// The list with what the accounts say, before the first letter is open.
fn list(size: (f32, f32), look: Theme, view: OutboxView) -> Play {
    let (mut play, _) = Play::open(Place::Letters(LetterFilter::All, None), size, look);
    play.harness.state_mut().outbox = view;
    play.event(&Event::Letters(outbox()));
    play.actions();
    play
}

fn accounts(accounts: Vec<AccountOutbox>) -> OutboxView {
    OutboxView { accounts, ..OutboxView::default() }
}

fn letter(view: LetterView) -> Play {
    let mut play = list(LARGE, Theme::Light, OutboxView::default());
    play.event(&Event::Letter(Box::new(view)));
    play.actions();
    play
}

#[test]
fn a_letter_that_can_be_called_back_says_until_when() {
    let mut play = list(LARGE, Theme::Light, OutboxView::default());
    let mut view = outbox();
    let now = play.harness.state().now;
    let until = now + jiff::SignedDuration::from_secs(9);
    let shown = [
        (Some(until), "Goes at 14:20:09; until then you can call it back"),
        (Some(now), "Has not left yet; you can still call it back"),
        (None, "Waits for its turn"),
    ];
    for (row, (undo, _)) in view.rows.iter_mut().zip(&shown) {
        row.state = Some(S::Queued);
        row.undo_until = *undo;
    }
    play.event(&Event::Outbox(Box::default()));
    play.actions();
    play.event(&Event::Letters(view.clone()));
    for (row, (_, words)) in view.rows.iter().zip(&shown) {
        assert_eq!(play.description(&row.short), *words);
    }
    for (row, words) in view.rows.into_iter().zip([
        "It goes at 14:20:09. Until then you can call it back.",
        "It has not left yet, and you can still call it back.",
        "It waits for its turn and goes by itself.",
    ]) {
        let row = LetterRow { letter: unsure().row.letter, ..row };
        let play = letter(LetterView { row, ..unsure() });
        assert!(play.has(words), "{words}");
    }
}

#[test]
fn each_account_says_how_far_it_is() {
    let play = list(LARGE, Theme::Light, accounts(vec![account("post")]));
    assert!(play.has("38 of 80 today · 20 wait · 2 are held · All gone by 15:06"));
    assert!(!play.has("post"), "one account needs no name");
    let unlimited = AccountOutbox { budget: None, held: 0, done_by: None, ..account("work") };
    let done = AccountOutbox { waiting: 0, held: 0, budget: None, ..account("quiet") };
    let play = list(LARGE, Theme::Light, accounts(vec![account("post"), unlimited, done]));
    assert!(play.has("post") && play.has("38 today · 22 wait"));
    assert!(!play.has("quiet"), "it has nothing to say");
}

#[test]
fn a_missing_network_is_said_once_and_can_be_tried_now() {
    let offline = |name| AccountOutbox {
        offline: true,
        done_by: None,
        waits: Some(Notice::new("sender-offline").text("server", "smtp.ilmara.example")),
        ..account(name)
    };
    for size in [LARGE, SMALL] {
        let view = accounts(vec![offline("one"), offline("two")]);
        let mut play = list(size, Theme::Light, view);
        let words = "You are offline. 40 letters wait and go when the line is back.";
        assert!(play.has(words));
        assert_eq!(play.count_part("smtp.ilmara.example"), 0);
        play.click(Role::Button, "Try now");
        assert!(matches!(play.commands().as_slice(), [Command::TryNow]));
    }
}

#[test]
fn what_an_account_waits_for_is_said() {
    let budget = Notice::new("courtesy-budget").count("letters", 80).count("budget", 80);
    let busy = Notice::new("mail-turned-away").text("server", "smtp.ilmara.example");
    let busy = busy.text("code", "421").text("words", "too busy");
    for (why, part, can_try) in
        [(budget, "80 of 80 letters went today", false), (busy, "smtp.ilmara.example", true)]
    {
        let waits_until = Some(today("18:00:00"));
        let waits = AccountOutbox { waits: Some(why), waits_until, ..account("post") };
        let play = list(LARGE, Theme::Light, accounts(vec![waits]));
        assert!(play.has_part(part) && play.has_part("Not before 18:00."), "{part}");
        assert_eq!(play.has_part("All gone by 15:06"), !can_try, "{part}");
        assert_eq!(play.has("Try now"), can_try, "{part}");
        assert!(!play.has("Look at the mail account"), "{part}");
    }
}

#[test]
fn what_only_the_person_can_mend_has_no_time_and_leads_to_the_mail_account() {
    for (id, look) in [
        ("sender-no-password", Theme::Light),
        ("mail-sign-in-refused", Theme::Dark),
        ("net-tls-untrusted", Theme::Light),
        ("desk-sign-in-first", Theme::Light),
        ("account-lapsed", Theme::Light),
    ] {
        let names = ["account", "server", "service", "why", "code", "words", "shown"];
        let why = names.into_iter().fold(Notice::new(id), |why, name| why.text(name, "x"));
        let waits = AccountOutbox {
            waits: Some(why.clone()),
            waits_until: Some(today("18:00:00") + jiff::SignedDuration::from_hours(24)),
            needs_person: true,
            ..account("post")
        };
        let mut play = list(SMALL, look, accounts(vec![waits]));
        assert!(play.has(&clarion::messages::Messages::english().text(&why)), "{id}");
        let told = ["Not before", "All gone by"].map(|words| play.has_part(words));
        assert_eq!(told, [false; 2], "{id}");
        play.click(Role::Button, "Look at the mail account");
        let went = play.actions();
        assert!(matches!(&went[..], [Action::Go(Place::Settings(Topic::Mail))]), "{id}");
        play.click(Role::Button, "Try now");
        assert!(matches!(play.commands().as_slice(), [Command::TryNow]), "{id}");
    }
}

#[test]
fn an_account_with_which_nothing_works_says_since_when() {
    for offline in [false, true] {
        let waits = AccountOutbox {
            waits: Some(Notice::new("sender-offline").text("server", "smtp.ilmara.example")),
            waits_until: Some(today("18:00:00")),
            offline,
            needs_person: true,
            failing_since: Some(today("09:00:00") - jiff::SignedDuration::from_hours(4 * 24)),
            ..account("post")
        };
        let mut play = list(LARGE, Theme::Light, accounts(vec![waits]));
        if !offline {
            play.picture("letters_asks");
        }
        assert!(play.has_part("Every try since 19 November has failed. Look at the mail account"));
        assert!(
            play.has_part("There is no connection to smtp.ilmara.example"),
            "named, to be read"
        );
        assert!(!play.has_part("You are offline") && !play.has_part("Not before"));
        assert!(play.has("Look at the mail account") && play.has("Try now"));
    }
}

#[test]
fn what_was_just_sent_can_be_called_back_or_sent_at_once() {
    for (button, look) in [("Undo", Theme::Light), ("Send now", Theme::Dark)] {
        let undo = Some(Undo { batch: 7, letters: 22, until: today("14:20:12") });
        let mut play = list(SMALL, look, OutboxView { undo, ..OutboxView::default() });
        assert!(play.has("22 letters go in 12 s"));
        play.click(Role::Button, button);
        assert!(match play.commands().as_slice() {
            [Command::CallBackBatch(7)] => button == "Undo",
            [Command::SendNow(7)] => button == "Send now",
            _ => false,
        });
        play.harness.state_mut().now = today("14:20:12");
        play.settle();
        assert!(!play.has_part("letters go in") && !play.has(button));
    }
}

#[test]
fn the_countdown_asks_for_a_frame_a_second_and_then_for_none() {
    let undo = Some(Undo { batch: 7, letters: 22, until: today("14:20:12") });
    let mut play = list(LARGE, Theme::Light, OutboxView { undo, ..OutboxView::default() });
    let next = |play: &Play| {
        let windows = play.harness.output().viewport_output.values();
        windows.map(|window| window.repaint_delay).min().unwrap()
    };
    play.harness.run_steps(12);
    assert_eq!(next(&play).as_millis(), 1_000);
    play.harness.state_mut().now = today("14:20:12");
    play.harness.run_steps(12);
    assert_eq!(next(&play), std::time::Duration::MAX);
}

#[test]
fn another_copy_that_sends_is_said_calmly() {
    let view = OutboxView { elsewhere: true, ..OutboxView::default() };
    for place in [Place::Letters(LetterFilter::All, None), Place::Review(appeal())] {
        let mut play = Play::usual(place);
        assert!(!play.has_part("Another window of Clarion"));
        play.harness.state_mut().outbox = view.clone();
        play.settle();
        assert!(
            play.has_part("Another window of Clarion is open on these letters and sends them.")
        );
    }
}

#[test]
fn an_unsure_letter_is_looked_for() {
    let mut view = unsure();
    view.actions = vec![A::LookForIt, A::MarkSent, A::SendAgain, A::LeaveIt];
    let found = Notice::new("desk-look-found").text("folder", "Sent");
    let not_there = Notice::new("desk-look-not-there").text("folder", "Sent");
    let failed = Notice::new("sender-no-password").text("account", "post");
    for (shown, words) in [
        (Ok(Looked::Found(found.clone())), found),
        (Ok(Looked::NotThere(not_there.clone())), not_there),
        (Err(failed.clone()), failed),
    ] {
        let mut play = letter(view.clone());
        play.click(Role::Button, "Look for it");
        assert!(matches!(play.commands().as_slice(), [Command::LookForIt(1)]));
        assert!(play.has_part("Clarion is looking in your mailbox"));
        assert!(play.is_disabled(Role::Button, "Looking"));
        play.event(&Event::LookedFor(1, shown));
        let words = clarion::messages::Messages::english().text(&words);
        assert!(play.has(&words), "{words}");
        assert!(!play.is_disabled(Role::Button, "Look for it"));
    }
}

#[test]
fn an_unsure_letter_can_be_left() {
    for size in [LARGE, SMALL] {
        let (mut play, _) = Play::open(Place::Letters(LetterFilter::All, None), size, Theme::Light);
        play.event(&Event::Letters(outbox()));
        if size == SMALL {
            play.click(Role::Button, "Office of the Prosecutor General of Ilmara, unsure, 14:02");
        }
        play.event(&Event::Letter(Box::new(in_state(S::Unsure, vec![A::SendAgain, A::LeaveIt]))));
        play.actions();
        play.scroll_and_click(Role::Button, "Leave it");
        let said = play.actions();
        assert!(matches!(&said[0], Action::Toast(words) if words.id == "letters-left-as-it-is"));
        assert_eq!(play.has("Leave it"), size == LARGE, "back to the list in a small window");
    }
}

#[test]
fn a_letter_that_was_put_off_too_often_asks() {
    let mut view = in_state(S::Refused, vec![A::SendAgain, A::CallBack]);
    view.row.remark = Some(Notice::new("store-log-put-off-too-often").count("tries", 12));
    let mut play = letter(view);
    assert!(play.has_part("Put off 12 times"));
    play.click(Role::Button, "Try again");
    assert!(matches!(play.commands().as_slice(), [Command::SendAgain(1)]), "it cannot go twice");
    play.click(Role::Button, "Call back");
    assert!(matches!(play.commands().as_slice(), [Command::CallBack(1)]));
}

#[test]
fn a_waiting_letter_says_until_when_and_why() {
    let mut view = in_state(S::Queued, vec![A::CallBack]);
    view.row.waits_until = Some(today("18:00:00"));
    view.row.remark = Some(Notice::new("store-log-deferred"));
    let play = letter(view.clone());
    assert!(play.has("Not before 18:00.") && play.has("Not taken yet; it will be tried again"));
    assert!(!play.has("Look at the mail account"), "the settings are not the cause");
    let busy = Notice::new("mail-broken").text("server", "x").text("why", "x");
    view.row.remark = Some(busy);
    assert!(!letter(view.clone()).has("Look at the mail account"), "nor of what passes");
    view.row.remark = Some(Notice::new("sender-no-password").text("account", "post"));
    view.row.waits_until = None;
    assert!(letter(view.clone()).has("Look at the mail account"));
    view.row.held = true;
    view.row.remark = Some(Notice::new("desk-held-closed"));
    let mut play = letter(view);
    assert!(play.has("Held") && play.has_part("its write-by date has passed"));
    play.click(Role::Button, "Call back");
    assert!(matches!(play.commands().as_slice(), [Command::CallBack(1)]));
}

#[test]
fn a_sent_letter_says_whether_it_is_in_the_sent_folder() {
    for kept in [
        Notice::new("sender-kept").text("folder", "Sent"),
        Notice::new("desk-keep-soon"),
        Notice::new("desk-keep-later"),
    ] {
        let mut view = in_state(S::Sent, Vec::new());
        view.kept = Some(kept.clone());
        let words = clarion::messages::Messages::english().text(&kept);
        assert!(letter(view).has(&words), "{words}");
    }
}
