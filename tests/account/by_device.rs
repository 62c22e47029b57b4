//! The device grant: a code that is typed elsewhere.

use std::thread;
use std::time::Duration;

use clarion::account::{AccountError, DeviceSignIn};

use crate::browser::{Browser, Person};
use crate::oidc::{LIMIT, Oidc, asker, now, wait_for};

/// Types the code on the provider's page, and does there what this person does.
fn types(sign_in: &DeviceSignIn, person: Person) -> thread::JoinHandle<String> {
    let (page, code) = (sign_in.page().to_owned(), sign_in.code().to_owned());
    thread::spawn(move || Browser::default().visit(&page, person, &code).body)
}

#[test]
fn a_code_typed_elsewhere_gives_tokens_that_hold() {
    let Some(server) = Oidc::start() else { return };
    let tokens = wait_for(async {
        let asker = asker();
        let sign_in = DeviceSignIn::begin(&server.service(), &asker).await.unwrap();
        assert!(sign_in.page_with_code().unwrap().contains(sign_in.code()));
        let person = types(&sign_in, Person::Agrees);
        let tokens = sign_in.finish(&asker, now, LIMIT).await;
        person.join().unwrap();
        tokens.unwrap()
    });
    let known = server.introspected(&tokens.access);
    assert_eq!((&known["active"], &known["username"]), (&true.into(), &"vera@mail.example".into()));
    assert!(tokens.refresh.is_some());
}

#[test]
fn a_person_who_says_no_elsewhere_is_heard() {
    let Some(server) = Oidc::start() else { return };
    let answer = wait_for(async {
        let asker = asker();
        let sign_in = DeviceSignIn::begin(&server.service(), &asker).await.unwrap();
        types(&sign_in, Person::SaysNo).join().unwrap();
        sign_in.finish(&asker, now, LIMIT).await
    });
    assert!(matches!(&answer, Err(AccountError::Denied { .. })), "{answer:?}");
}

#[test]
fn nobody_waits_longer_than_they_said() {
    let Some(server) = Oidc::start() else { return };
    let answer = wait_for(async {
        let asker = asker();
        let sign_in = DeviceSignIn::begin(&server.service(), &asker).await.unwrap();
        sign_in.finish(&asker, now, Duration::from_millis(50)).await
    });
    assert_eq!(answer, Err(AccountError::TooLate));
}

#[test]
fn a_service_without_such_codes_or_without_a_client_says_so() {
    let Some(server) = Oidc::start() else { return };
    let mut service = server.service();
    service.device = None;
    let begun = wait_for(DeviceSignIn::begin(&service, &asker())).err();
    assert_eq!(begun, Some(AccountError::NoDevice { service: "Test".into() }));
    service.client_id = None;
    let begun = wait_for(DeviceSignIn::begin(&service, &asker())).err();
    assert_eq!(begun, Some(AccountError::NoClient { service: "Test".into() }));
    service.client_id = Some("somebody else".into());
    let begun = wait_for(DeviceSignIn::begin(
        &clarion::account::OAuthService { device: server.service().device, ..service },
        &asker(),
    ));
    let error = begun.err().unwrap();
    assert!(matches!(error, AccountError::Refused { .. }) && error.needs_person(), "{error}");
}
