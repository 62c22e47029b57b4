//! Settings pages, honest and hostile.

use super::*;

fn page(outgoing: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"x\">\
         <domain>mail.example</domain>{outgoing}</emailProvider></clientConfig>"
    )
}

fn server(host: &str, port: &str, socket: &str, user: &str, ways: &[&str]) -> String {
    let ways: String =
        ways.iter().map(|way| format!("<authentication>{way}</authentication>")).collect();
    format!(
        "<outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>{port}</port>\
         <socketType>{socket}</socketType><username>{user}</username>{ways}</outgoingServer>"
    )
}

fn usual(host: &str) -> String {
    server(host, "465", "SSL", "%EMAILADDRESS%", &["password-cleartext"])
}

fn read_page(text: &str) -> Result<Page, AccountError> {
    read(text.as_bytes(), &EmailAddress::parse("vol.o@mail.example").unwrap())
}

#[test]
fn a_page_says_where_and_how() {
    let imap = "<incomingServer type=\"pop3\"><hostname>pop.mail.example</hostname></incomingServer>\
         <incomingServer type=\"imap\"><hostname>IMAP.%EMAILDOMAIN%</hostname><port>993</port>\
         <socketType>SSL</socketType><username>%EMAILLOCALPART%</username>\
         <authentication>secure</authentication></incomingServer>";
    let smtp = server(
        " smtp.mail.example\n",
        "587",
        "STARTTLS",
        "%EMAILLOCALPART%+%EMAILDOMAIN%%",
        &["OAuth2", "NTLM", "password-cleartext", "plain"],
    );
    let found = read_page(&page(&format!("{imap}{smtp}"))).unwrap();
    let at = |host: &str, port, security| Server { host: host.into(), port, security };
    let expected = Page {
        smtp: at("smtp.mail.example", 587, Security::StartTls),
        imap: Some(at("imap.mail.example", 993, Security::Tls)),
        user: "vol.o+mail.example%".into(),
        sign_in: vec![SignInWay::OAuth, SignInWay::Password],
    };
    assert_eq!(found, expected);
}

#[test]
fn tls_from_the_first_byte_comes_first_and_plain_does_not_exist() {
    let both = server("b.mail.example", "587", "STARTTLS", "u", &["plain"])
        + &usual("c.mail.example")
        + &usual("d.mail.example");
    let plain = server("a.mail.example", "25", "plain", "u", &["password-cleartext"]);
    assert_eq!(read_page(&page(&format!("{plain}{both}"))).unwrap().smtp.host, "c.mail.example");
    assert!(read_page(&page(&plain)).is_err());
}

#[test]
fn what_is_put_in_from_the_address_is_not_searched_again() {
    let address = EmailAddress::parse("%EMAILDOMAIN%@mail.example").unwrap();
    assert_eq!(filled("%EMAILLOCALPART%", &address), "%EMAILDOMAIN%");
    assert_eq!(filled("100%", &address), "100%");
    assert_eq!(filled("%EMAIL%EMAILDOMAIN%", &address), "%EMAILmail.example");
}

#[test]
fn a_server_that_cannot_be_used_is_not_there() {
    for bad in [
        server("smtp.mail.example", "465", "SSL", "u", &["NTLM"]),
        server("smtp.mail.example", "465", "SSL", "u", &["none", "client-IP-address"]),
        server("smtp.mail.example", "465", "SSL", "", &["plain"]),
        server("smtp.mail.example", "465", "SSL", "a b", &["plain"]),
        server("smtp.mail.example", "465", "SSL", "a&#13;&#10;b", &["plain"]),
        server("smtp.mail.example", "465", "SSL", &"u".repeat(400), &["plain"]),
        server("smtp.mail.example", "465", "SSL", &"%EMAILADDRESS%".repeat(20), &["plain"]),
        server("smtp.mail.example", "465", "ssl", "u", &["plain"]),
        server("smtp.mail.example", "0", "SSL", "u", &["plain"]),
        server("smtp.mail.example", "65536", "SSL", "u", &["plain"]),
        server("smtp.mail.example", "-1", "SSL", "u", &["plain"]),
        usual(""),
        usual("localhost"),
        usual("127.0.0.1"),
        usual("[::1]"),
        usual("smtp.mail.example/x"),
        usual("smtp.mail.example:25"),
        usual("user@smtp.mail.example"),
        usual("smtp mail.example"),
        usual("-.."),
    ] {
        assert!(read_page(&page(&bad)).is_err(), "{bad}");
    }
}

#[test]
fn a_hostile_page_gets_nowhere() {
    let good = page(&usual("smtp.mail.example"));
    assert!(read_page(&good).is_ok());
    let entities = good
        .replace(
            "<clientConfig",
            "<!DOCTYPE c [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><clientConfig",
        )
        .replace("smtp.mail.example", "&b;.mail.example");
    let outside = good.replace(
        "<clientConfig",
        "<!DOCTYPE c [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><clientConfig",
    );
    let deep = page(&format!("{}{}", "<a>".repeat(50_000), "</a>".repeat(50_000)));
    let deep_but_few = page(&format!("{}{}", "<a>".repeat(4_000), "</a>".repeat(4_000)));
    let wide = page(&"<a/>".repeat(6_000));
    let long = page(&format!("<!--{}-->", "x".repeat(MAX_PAGE_BYTES)));
    for bad in [
        &entities,
        &outside,
        &deep,
        &deep_but_few,
        &wide,
        &long,
        &good.replace("clientConfig", "html"),
        &good.replace("emailProvider", "x"),
        &good[..good.len() - 4],
        "<!DOCTYPE html><html><body>Not found</body></html>",
        "{}",
        "",
    ] {
        let error = read_page(bad).unwrap_err();
        assert!(matches!(error, AccountError::Page { .. }), "{error}");
    }
    assert!(read(b"\xff\xfe<\0c\0", &EmailAddress::parse("v@mail.example").unwrap()).is_err());
}
