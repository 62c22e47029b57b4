//! Where a page may send us on to, and which names are tried.

use super::*;

#[test]
fn a_page_sends_on_only_by_tls() {
    let from = "https://mail.example/.well-known/autoconfig/mail/config-v1.1.xml";
    for (to, expected) in [
        (
            "https://conf.host.example/a?b=c",
            Some(("conf.host.example", "https://conf.host.example/a?b=c")),
        ),
        ("/other.xml", Some(("mail.example", "https://mail.example/other.xml"))),
        ("//conf.host.example/a", Some(("conf.host.example", "https://conf.host.example/a"))),
        ("http://conf.host.example/a", None),
        ("https://u:p@conf.host.example/a", None),
        ("https://127.0.0.1/a", None),
        ("https://[::1]/a", None),
        ("https://localhost/a", None),
        ("ftp://conf.host.example/a", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("https://", None),
    ] {
        let next = next_page(from, to, 0);
        let expected = expected.map(|(host, address)| Way::Page {
            host: host.into(),
            address: address.into(),
            hops: 1,
        });
        assert_eq!(next, expected, "{to}");
    }
}

#[test]
fn the_usual_names_are_tried_with_tls_from_the_first_byte_first() {
    let tried: Vec<String> = smtp_names("mail.example")
        .iter()
        .chain(&imap_names("mail.example"))
        .map(|server| format!("{}:{} {:?}", server.host, server.port, server.security))
        .collect();
    let expected = [
        "smtp.mail.example:465 Tls",
        "mail.mail.example:465 Tls",
        "smtp.mail.example:587 StartTls",
        "mail.mail.example:587 StartTls",
        "imap.mail.example:993 Tls",
        "mail.mail.example:993 Tls",
    ];
    assert_eq!(tried, expected);
}

#[tokio::test]
async fn a_greeting_is_read_to_its_end_and_no_further() {
    for (said, expected) in
        [("220 mail ready\r\nmore", Some("220 mail ready\r\n")), ("220 cut", None), ("", None)]
    {
        let read = first_line(&mut said.as_bytes()).await;
        assert_eq!(read.as_deref(), expected.map(str::as_bytes), "{said:?}");
    }
    let endless = [b'2'; 4096];
    assert_eq!(first_line(&mut &endless[..]).await.unwrap().len(), MAX_GREETING_BYTES);
}
