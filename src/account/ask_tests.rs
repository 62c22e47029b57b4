//! Where a page may send us on to.

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
