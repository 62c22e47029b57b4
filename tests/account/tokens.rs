//! Tokens that are fetched anew, change on the way, and are taken back.

use std::thread;

use clarion::account::{AccountError, BrowserSignIn, OAuthService, Secret, Tokens, refresh};

use crate::browser::{Browser, Person};
use crate::oidc::{LIMIT, Oidc, asker, now, page_words, vera, wait_for};

/// Signs Vera in by the browser.
fn signed_in(server: &Oidc) -> Tokens {
    let sign_in = BrowserSignIn::begin(&server.service(), &vera()).unwrap();
    let page = sign_in.page().to_owned();
    let person = thread::spawn(move || Browser::default().visit(&page, Person::Agrees, ""));
    let tokens = wait_for(sign_in.finish(page_words(), &asker(), now, LIMIT)).unwrap();
    person.join().unwrap();
    tokens
}

fn refreshed(server: &Oidc, kept: &Secret) -> Result<Tokens, AccountError> {
    wait_for(refresh(&server.service(), kept, &asker(), now()))
}

#[test]
fn a_refresh_token_is_new_after_each_use_and_the_old_one_ends_all() {
    let Some(server) = Oidc::start() else { return };
    let first = signed_in(&server).refresh.unwrap();
    let second = refreshed(&server, &first).unwrap();
    assert_eq!(server.introspected(&second.access)["active"], true);
    let kept = second.refresh.unwrap();
    assert_ne!(kept, first, "the server rotates");
    let third = refreshed(&server, &kept).unwrap();
    // The first one again, as a thief would: the server takes everything back.
    let error = refreshed(&server, &first).unwrap_err();
    assert!(matches!(error, AccountError::Lapsed { .. }), "{error}");
    assert!(refreshed(&server, &third.refresh.unwrap()).is_err());
}

#[test]
fn what_the_person_took_back_needs_the_person() {
    let Some(server) = Oidc::start() else { return };
    let kept = signed_in(&server).refresh.unwrap();
    server.revoke(&kept);
    let error = refreshed(&server, &kept).unwrap_err();
    assert!(matches!(error, AccountError::Lapsed { .. }), "{error}");
    assert!(error.needs_person());
    assert_eq!(error.notice().id, "account-lapsed");
}

#[test]
fn a_server_that_is_away_needs_no_person() {
    let Some(server) = Oidc::start() else { return };
    let mut service = server.service();
    drop(server);
    let asked = |service: &OAuthService| {
        wait_for(refresh(service, &Secret::new("x".into()), &asker(), now()))
    };
    let error = asked(&service).unwrap_err();
    assert!(matches!(error, AccountError::Net(_)) && !error.needs_person(), "{error}");
    // What is not private is not asked at all, whatever the table says.
    service.token = "http://mail.example/token".into();
    let error = asked(&service).unwrap_err();
    assert!(matches!(error, AccountError::Net(_)) && error.needs_person(), "{error}");
}
