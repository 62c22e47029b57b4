//! Settings from the table and from others, and what is said before anybody is asked.

use super::*;
use crate::domain::{Arg, Security};

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn page(host: &str) -> Page {
    Page {
        smtp: Server { host: host.into(), port: 465, security: Security::Tls },
        imap: None,
        user: "vera@mail.example".into(),
        sign_in: vec![SignInWay::OAuth, SignInWay::Password],
    }
}

#[test]
fn a_known_address_asks_no_one() {
    let providers = Providers::bundled();
    let vera = address("vera@gmail.com");
    let found = find(&providers, &vera).unwrap();
    assert_eq!(found.notice().id, "account-found-table");
    assert_eq!(found.caution(&vera), None);
    let account = found.account(&vera, SignInWay::OAuth);
    assert_eq!(account.sign_in, SignIn::OAuth { provider: "gmail.com".into() });
    assert_eq!((account.server.as_str(), account.port), ("smtp.gmail.com", 465));
    assert_eq!(account.imap.unwrap().server, "imap.gmail.com");
    assert_eq!(found.account(&vera, SignInWay::Password).sign_in, SignIn::Password);
    assert_eq!(find(&providers, &address("vera@mail.example")), None);
    let local = find(&providers, &address("vera@bol.com.br")).unwrap();
    assert_eq!(local.user, "vera");
}

#[test]
fn a_server_that_is_typed_meets_what_the_table_knows() {
    let providers = Providers::bundled();
    for (text, server, expected) in [
        ("vera@gmail.com", "smtp.gmail.com", Some("gmail.com")),
        ("vera@mail.example", "SMTP.gmail.com", Some("google-workspace")),
        ("vera@gmail.com", "smtp.office365.com", Some("office365.com")),
        ("vera@gmail.com", "mail.example", None),
    ] {
        let vera = address(text);
        let found = find_at(&providers, &vera, server);
        let provider = found.as_ref().and_then(|found| found.provider.as_deref());
        assert_eq!(provider, expected, "{text} at {server}");
        if let Some(found) = found {
            assert_eq!((found.user.as_str(), found.caution(&vera)), (text, None));
        }
    }
}

#[test]
fn others_are_asked_in_this_order_and_never_learn_who_asks() {
    let ways = ways_to_ask(&address("vera.secret@mail.example"));
    let told: Vec<(String, String)> = ways
        .iter()
        .map(|way| {
            let notice = way.notice();
            let Some((_, Arg::Text(whom))) = notice.args.first() else { panic!("{notice:?}") };
            (notice.id.to_string(), whom.clone())
        })
        .collect();
    let expected = [
        ("account-ask-page-address", "autoconfig.mail.example"),
        ("account-ask-page", "mail.example"),
        ("account-ask-mail-host", "mail.example"),
        ("account-ask-records", "mail.example"),
        ("account-ask-names", "mail.example"),
    ];
    assert_eq!(told, expected.map(|(id, whom)| (id.to_owned(), whom.to_owned())));
    let said = format!("{ways:?}");
    assert!(!said.contains("vera") && !said.contains("http:"), "{said}");
    assert!(said.contains(
        "https://autoconfig.mail.example/mail/config-v1.1.xml?emailaddress=user%40mail.example"
    ));
    assert!(said.contains("https://mail.example/.well-known/autoconfig/mail/config-v1.1.xml"));
}

#[test]
fn what_others_name_meets_what_the_table_knows() {
    let providers = Providers::bundled();
    let vera = address("vera@mail.example");
    for (host, provider, ways, warned) in [
        ("smtp.gmail.com", Some("google-workspace"), 2, false),
        ("smtp.mail.example", None, 1, false),
        ("smtp.other.example", None, 1, true),
        ("notmail.example", None, 1, true),
    ] {
        let source = Source::Records("mail.example".into());
        let found = Suggestion::of_others(source, page(host), &providers);
        assert_eq!(found.provider.as_deref(), provider, "{host}");
        assert_eq!(found.sign_in.len(), ways, "{host}");
        assert_eq!(found.caution(&vera).is_some(), warned, "{host}");
        let by_token = found.account(&vera, SignInWay::OAuth).sign_in != SignIn::Password;
        assert_eq!(by_token, provider.is_some(), "tokens only where it is known who gives them");
    }
}
