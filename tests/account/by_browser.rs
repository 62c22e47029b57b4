//! Authorization code with PKCE and a loopback redirect.

use std::thread;
use std::time::Duration;

use clarion::account::{AccountError, BrowserSignIn};

use crate::browser::{Answer, Browser, Person};
use crate::oidc::{LIMIT, Oidc, asker, listens, now, page_words, vera, wait_for};

/// The value of a key in a page's address.
fn value(address: &str, key: &str) -> String {
    let query = address.split_once('?').unwrap().1;
    let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{key}=")));
    pair.unwrap_or_else(|| panic!("no {key} in {address}")).to_owned()
}

/// Where the browser would be sent back to.
fn way_back(page: &str) -> String {
    value(page, "redirect_uri").replace("%3A", ":").replace("%2F", "/")
}

#[test]
fn a_person_who_agrees_gets_tokens_that_hold() {
    let Some(server) = Oidc::start() else { return };
    let sign_in = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let page = sign_in.page().to_owned();
    assert_eq!(value(&page, "code_challenge_method"), "S256");
    assert_eq!(value(&page, "login_hint"), "vera%40mail.example");
    let person = thread::spawn({
        let page = page.clone();
        move || Browser::default().visit(&page, Person::Agrees, "")
    });
    let tokens = wait_for(sign_in.finish(page_words(), &asker(), now, LIMIT)).unwrap();
    let seen = person.join().unwrap();
    assert_eq!(seen.status, 200);
    assert!(seen.body.contains("Thank you.") && seen.body.contains("Clarion &amp; you"));
    assert_eq!(seen.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(seen.header("cache-control"), Some("no-store"));
    assert!(!listens(&seen.address), "one answer, and nobody comes in any more");
    let known = server.introspected(&tokens.access);
    assert_eq!((&known["active"], &known["username"]), (&true.into(), &"vera@mail.example".into()));
    assert!(tokens.refresh.is_some());
    assert_eq!(tokens.expires_at.duration_since(now()).as_secs(), 3600);
}

#[test]
fn a_person_who_says_no_is_heard() {
    let Some(server) = Oidc::start() else { return };
    let sign_in = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let page = sign_in.page().to_owned();
    let person = thread::spawn(move || Browser::default().visit(&page, Person::SaysNo, ""));
    let answer = wait_for(sign_in.finish(page_words(), &asker(), now, LIMIT));
    assert!(matches!(&answer, Err(AccountError::Denied { .. })), "{answer:?}");
    assert!(person.join().unwrap().body.contains("You said no."));
}

#[test]
fn what_nobody_has_sent_is_turned_away_and_the_true_answer_still_comes_in() {
    let Some(server) = Oidc::start() else { return };
    let sign_in = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let page = sign_in.page().to_owned();
    let person = thread::spawn(move || {
        let (back, state) = (way_back(&page), value(&page, "state"));
        let get = |path: String| Browser::default().send("GET", &path, None);
        let stranger = |answer: &Answer| answer.status == 400 && answer.body.contains("Not ours.");
        for query in [
            "code=stolen&state=guessed".to_owned(),
            "code=stolen".into(),
            format!("code=stolen&state=x{state}"),
            format!("code=stolen&state={state}&state={state}"),
            format!("code=stolen&code=other&state={state}"),
            format!("code=stolen&error=access_denied&state={state}"),
            format!("state={state}"),
            String::new(),
        ] {
            let answer = get(format!("{back}?{query}"));
            assert!(stranger(&answer), "{query}: {answer:?}");
        }
        let other_path = back.replace("/callback", "/favicon.ico");
        assert_eq!(get(other_path).status, 404);
        let posted = Browser::default().send("POST", &format!("{back}?code=x&state={state}"), None);
        assert_eq!(posted.status, 404);
        let renamed = back.replace("127.0.0.1", "localhost");
        assert_eq!(get(format!("{renamed}?code=x&state={state}")).status, 404);
        Browser::default().visit(&page, Person::Agrees, "")
    });
    let tokens = wait_for(sign_in.finish(page_words(), &asker(), now, LIMIT));
    assert!(person.join().unwrap().body.contains("Thank you."));
    assert_eq!(server.introspected(&tokens.unwrap().access)["active"], true);
}

#[test]
fn a_code_is_worth_nothing_without_the_one_who_asked_for_it() {
    let Some(server) = Oidc::start() else { return };
    let sign_in = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let page = sign_in.page().to_owned();
    let (back, state) = (way_back(&page), value(&page, "state"));
    // Someone reads the address that the browser is sent back to, and is faster.
    let mut browser = Browser::default();
    browser.stays = true;
    let seen = browser.visit(&page, Person::Agrees, "").address;
    let thief = server.post(
        "/token",
        &[
            ("grant_type", "authorization_code"),
            ("client_id", "letters"),
            ("redirect_uri", &back),
            ("code", &value(&seen, "code")),
        ],
    );
    assert_eq!(thief.status, 400, "{thief:?}");
    assert!(thief.body.contains("invalid_grant"), "{thief:?}");
    // And a code of someone else's sign-in, put into this one.
    let person = thread::spawn(move || {
        Browser::default().send("GET", &format!("{back}?code=stolen&state={state}"), None)
    });
    let answer = wait_for(sign_in.finish(page_words(), &asker(), now, LIMIT));
    assert!(matches!(&answer, Err(AccountError::Lapsed { .. })), "{answer:?}");
    assert_eq!(person.join().unwrap().status, 200);
}

#[test]
fn a_person_who_does_not_come_or_does_not_want_to_go_on_leaves_nothing_open() {
    let Some(server) = Oidc::start() else { return };
    let late = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let back = way_back(late.page());
    assert!(listens(&back), "it waits");
    let answer = wait_for(late.finish(page_words(), &asker(), now, Duration::from_millis(50)));
    assert_eq!(answer, Err(AccountError::TooLate));
    assert!(!listens(&back), "too late");
    let cancelled = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let back = way_back(cancelled.page());
    drop(cancelled);
    assert!(!listens(&back), "cancelled");
}
