//! The bundled table, and tables that are refused.

use super::*;
use crate::account::steps::password_steps;
use crate::domain::{Account, EmailAddress};

#[test]
fn every_entry_of_the_bundled_table_can_be_used() {
    let table = Providers::parse(BUNDLED).unwrap();
    assert!(table.entries.len() > 100, "{}", table.entries.len());
    assert_eq!(table.services.len(), 3);
    for provider in &table.entries {
        assert_eq!(table.get(&provider.id), Some(provider), "{}", provider.id);
        for domain in &provider.domains {
            let address = EmailAddress::parse(&format!("vol@{domain}")).unwrap();
            assert_eq!(table.of_address(&address), Some(provider), "{domain}");
        }
        let known = provider.steps.as_deref().is_none_or(|steps| {
            password_steps(Some(steps), "x").id != password_steps(None, "x").id
        });
        assert!(known, "{}: nobody has written the steps {:?}", provider.id, provider.steps);
    }
    for service in table.services.values() {
        assert_eq!(
            service.client_id, None,
            "{}: a client id is an organisation's own",
            service.name
        );
        assert!(service.token.starts_with("https://") && service.register.starts_with("https://"));
    }
}

#[test]
fn what_providers_have_published_is_known() {
    let table = Providers::bundled();
    for (address, host, ways, limit) in [
        ("v@gmail.com", "smtp.gmail.com", &[SignInWay::OAuth, SignInWay::Password][..], Some(500)),
        ("v@outlook.com", "smtp-mail.outlook.com", &[SignInWay::OAuth], None),
        ("v@gmx.net", "mail.gmx.net", &[SignInWay::Password], None),
        ("v@yahoo.com", "smtp.mail.yahoo.com", &[SignInWay::Password], None),
    ] {
        let found = table.of_address(&EmailAddress::parse(address).unwrap()).unwrap();
        assert_eq!((found.smtp.host.as_str(), &found.sign_in[..]), (host, ways), "{address}");
        assert_eq!(found.letters_a_day, limit, "{address}");
    }
    let limit = |address: &str, server: &str| {
        let address = EmailAddress::parse(address).unwrap();
        let account = Account::new(address, server, 465, Security::Tls);
        table.of_account(&account).and_then(|provider| provider.letters_a_day)
    };
    assert_eq!(limit("v@gmail.com", "smtp.gmail.com"), Some(500));
    assert_eq!(limit("v@mail.example", "smtp.gmail.com"), Some(2000));
    assert_eq!(limit("v@gmail.com", "smtp.mail.example"), None);
    // Anybody's own domain at Google.
    assert_eq!(table.of_server("smtp.gmail.com").unwrap().letters_a_day, Some(2000));
    assert!(table.of_server("smtp.office365.com").is_some());
    let plain = EmailAddress::parse("v@bb-niigata.jp").unwrap();
    assert_eq!(table.of_address(&plain), None, "what is only reached in clear is not there");
}

#[test]
fn who_takes_the_mail_of_any_domain_is_known_by_the_end_of_its_name() {
    let table = Providers::bundled();
    for (host, id) in [
        ("aspmx.l.google.com", Some("google-workspace")),
        ("ASPMX2.GoogleMail.com.", Some("google-workspace")),
        ("smtp.google.com", Some("google-workspace")),
        ("relief-example.mail.protection.outlook.com", Some("office365.com")),
        ("relief-example.q-v1.mx.microsoft", Some("office365.com")),
        ("in1-smtp.messagingengine.com", Some("messagingengine.com")),
        ("mx1.mail.ovh.net", Some("ovh.net")),
        ("notgoogle.com", None),
        ("google.com.example", None),
        ("outlook-com.olc.protection.outlook.com", None),
        ("com", None),
        ("", None),
    ] {
        assert_eq!(table.of_mail_host(host).map(|entry| entry.id.as_str()), id, "{host}");
    }
    for entry in table.entries.iter().filter(|entry| !entry.mx.is_empty()) {
        assert_eq!(entry.user, UserForm::Address, "{}: of any domain", entry.id);
    }
}

#[test]
fn a_server_is_known_however_its_name_is_written() {
    let table = Providers::bundled();
    for host in ["smtp.gmail.com", " SMTP.Gmail.com", "smtp.gmail.com."] {
        assert_eq!(table.of_server(host).map(|entry| entry.id.as_str()), Some("google-workspace"));
    }
    assert_eq!(table.of_server("gmail.com"), None);
}

#[test]
fn a_table_with_a_mistake_is_refused_whole() {
    const GOOD: &str = "\
format = 1
[oauth.o]
name = \"O\"
authorize = \"https://o.example/a\"
token = \"https://o.example/t\"
scopes = []
register = \"https://o.example/\"
client_id = \"\"
[[provider]]
id = \"p\"
name = \"P\"
domains = [\"p.example\"]
smtp = { host = \"smtp.p.example\", port = 465, security = \"tls\" }
user = \"address\"
sign_in = [\"oauth\"]
oauth = \"o\"
";
    assert_eq!(Providers::parse(GOOD).unwrap().entries.len(), 1);
    let again = &GOOD[GOOD.find("[[provider]]").unwrap()..];
    for (from, to) in [
        ("security = \"tls\"", "security = \"none\""),
        ("security = \"tls\"", "security = \"plain\""),
        ("port = 465", "port = 0"),
        ("port = 465", "port = 70000"),
        ("\"smtp.p.example\"", "\"smtp.p.example/x\""),
        ("\"smtp.p.example\"", "\"10.0.0.1\""),
        ("\"p.example\"", "\"P.example\""),
        ("\"p.example\"", "\"localhost\""),
        ("[\"p.example\"]", "[\"p.example\", \"p.example\"]"),
        ("[\"p.example\"]", "[\"p.example\"]\nmx = [\"MX.example\"]"),
        ("[\"p.example\"]", "[\"p.example\"]\nmx = [\"com\"]"),
        ("\"https://o.example/t\"", "\"http://o.example/t\""),
        ("oauth = \"o\"", "oauth = \"x\""),
        ("oauth = \"o\"\n", ""),
        ("sign_in = [\"oauth\"]", "sign_in = []"),
        ("sign_in = [\"oauth\"]", "sign_in = [\"none\"]"),
        ("user = \"address\"", "user = \"%EMAILADDRESS%\""),
        ("format = 1", "format = 2"),
        ("name = \"P\"", "nmae = \"P\""),
        ("oauth = \"o\"\n", &format!("oauth = \"o\"\n{again}")),
    ] {
        let bad = GOOD.replacen(from, to, 1);
        assert_ne!(bad, GOOD, "{from}");
        assert!(Providers::parse(&bad).is_err(), "{to}");
    }
}
