//! Which names are tried, and what a server has to say there.

use super::*;

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
    assert_eq!(first_line(&mut &endless[..]).await.unwrap().len(), MAX_LINE_BYTES);
}

/// A server of text alone; what it hears is of no interest.
async fn tls_may_follow(said: &str) -> bool {
    let mut stream = tokio::io::join(said.as_bytes(), tokio::io::sink());
    ask_for_tls(&mut stream).await.is_some()
}

#[tokio::test]
async fn starttls_is_offered_and_begun_or_it_is_no_server_for_us() {
    let hello = "220 ready\r\n250-mail\r\n250-SIZE\r\n250-StartTLS\r\n250 HELP\r\n";
    for (said, good) in [
        (format!("{hello}220 go ahead\r\n"), true),
        (format!("220-two\r\n{hello}220 go ahead\r\n"), true),
        ("220 ready\r\n250 STARTTLS\r\n220 go\r\n".to_owned(), true),
        (format!("{hello}454 not now\r\n"), false),
        ("220 ready\r\n250-mail\r\n250 SIZE\r\n220 go\r\n".to_owned(), false),
        ("220 ready\r\n250 NOSTARTTLS\r\n220 go\r\n".to_owned(), false),
        ("554 go away\r\n".to_owned(), false),
        ("* OK IMAP\r\n".to_owned(), false),
        ("220 ready\r\n".to_owned(), false),
        (format!("220 ready\r\n{}", "250-more\r\n".repeat(1000)), false),
        (String::new(), false),
    ] {
        assert_eq!(tls_may_follow(&said).await, good, "{said:?}");
    }
}
