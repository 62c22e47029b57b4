//! What is composed, read back by another parser; and names that would smuggle in a header.

use mail_parser::MessageParser;

use clarion::domain::{Composed, Draft, Envelope, Identity, Lang, Letter};
use clarion::mail::{Correspondent, MailError, Received, Whose, compose, new_message_id, parse};
use jiff::Timestamp;

use crate::letters::{address, draft};

fn letter(office: &str, subject: &str, body: &str, copies: &[&str]) -> Letter {
    let draft = Draft { office: office.into(), ..draft("office", copies, "ru", subject, body) };
    draft.finish().unwrap()
}

fn composed(name: &str, letter: &Letter) -> Result<Composed, MailError> {
    let identity = Identity { name: name.into(), address: address("vol@test.example") };
    let now: Timestamp = "2026-11-23T22:15:30.5-05:00".parse().unwrap();
    compose(letter, &identity, "abc@test.example".into(), now)
}

#[test]
fn what_is_composed_is_read_back() {
    let long_name =
        "Permanent Mission of the Kingdom of “Morocco”, to the United Nations; ".repeat(4);
    let long_line = "word ".repeat(400);
    let huge = "Пять слов в этой строке 🕊.\n".repeat(2600);
    for (office, subject, body) in [
        ("Office", "Homs", "Dear A,\n\nPeace.\n"),
        ("", "Homs", "Dear A,\n\nFrom here\n.\n..\n.hidden\n-- \nB"),
        ("Министерство иностранных дел", "Хомс: защитите жителей", "Уважаемый министр,\n\nМир.\n"),
        ("A \"quoted\" office, with <signs> & (more); \\", "a=?b?= c", "Dear A,\n\ntab\there\n"),
        (long_name.trim(), &"Long subject ".repeat(15), "Dear A,\n\n🕊️ 和平 السلام\n"),
        ("Office", "Homs", &format!("Dear A,\n\n{long_line}\n{}\n", "x".repeat(3000))),
        ("Office", "Homs", &format!("Dear A,\n\n{huge}")),
        ("Office", "Homs", "Dear A,\n\nold\rline\r\nends\n"),
    ] {
        let letter = letter(office, subject, body, &["copy@target.example"]);
        let composed = composed("Vera Иванова", &letter).unwrap();
        let read = parse(&composed.mime).unwrap();
        let person = |name: &str, address: &str| Correspondent {
            name: (!name.is_empty()).then(|| name.to_owned()),
            address: address.to_owned(),
        };
        let expected = Received {
            from: Some(person("Vera Иванова", "vol@test.example")),
            to: vec![person(office, "office@target.example")],
            copies: vec![person("", "copy@target.example")],
            date: Some("2026-11-24T03:15:30Z".parse().unwrap()),
            subject: subject.trim().to_owned(),
            body: letter.body().replace('\r', "\n"),
            message_id: Some("abc@test.example".into()),
            language: Some(Lang::parse("ru").unwrap()),
        };
        assert_eq!(read, expected);
        assert_lines(&composed.mime);
    }
}

/// A text that is mostly ASCII can be read in transit; one in another alphabet would be thrice as long.
#[test]
fn a_text_is_encoded_as_its_letters_want() {
    for (body, encoding) in [
        ("Dear A,\n\nPeace.\n", "7bit"),
        ("Cher A,\n\nDans l’espoir d’une réponse.\n", "quoted-printable"),
        ("سعادة الوزير،\n\nأكتب إليكم من أجل سكان حمص.\n", "base64"),
        ("Уважаемый министр,\n\nМир Хомсу.\n", "base64"),
    ] {
        let composed = composed("Vera", &letter("Office", "Homs", body, &[])).unwrap();
        let head = String::from_utf8(composed.mime).unwrap();
        let head = head.split("\r\n\r\n").next().unwrap().to_ascii_lowercase();
        assert!(head.contains("charset=utf-8"), "{head}");
        let wanted = format!("content-transfer-encoding: {encoding}");
        assert!(head.contains(&wanted), "{wanted} in {head}");
    }
}

#[test]
fn no_header_has_a_sign_that_turns_the_direction() {
    let letter =
        letter("Of\u{202e}fice", "Ho\u{2066}ms\u{2069} \u{200f}2012", "Dear A,\n\nPeace.", &[]);
    let composed = composed("Ve\u{feff}ra", &letter).unwrap();
    let read = parse(&composed.mime).unwrap();
    assert_eq!(read.from.unwrap().name.as_deref(), Some("Vera"));
    assert_eq!(read.to[0].name.as_deref(), Some("Office"));
    assert_eq!(read.subject, "Homs 2012");
}

/// ASCII alone, CRLF alone, and no line above RFC 5322's limit of 998.
fn assert_lines(mime: &[u8]) {
    assert!(mime.is_ascii() && mime.ends_with(b"\r\n"));
    let text = std::str::from_utf8(mime).unwrap();
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 998, "{line}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
}

#[test]
fn the_headers_are_these_and_no_other() {
    let all = "From To Cc Date Message-ID Subject Content-Language MIME-Version Content-Type \
               Content-Transfer-Encoding";
    for (copies, expected) in [
        (&["copy@target.example", "office@target.example"][..], all.to_owned()),
        (&["office@target.example"], all.replace("Cc ", "")),
        (&[], all.replace("Cc ", "")),
    ] {
        let composed =
            composed("", &letter("Office", "Homs", "Dear A,\n\nPeace.", copies)).unwrap();
        let message = MessageParser::default().parse(&composed.mime).unwrap();
        let names: Vec<_> = message.headers_raw().map(|(name, _)| name).collect();
        assert_eq!(names.join(" "), expected);
        let raw = |name| message.header_raw(name).map(str::trim);
        assert_eq!(raw("Date"), Some("Tue, 24 Nov 2026 03:15:30 +0000"));
        assert_eq!(raw("Content-Type"), Some("text/plain; charset=utf-8"));
        assert_eq!(raw("From"), Some("vol@test.example"));
        let copy = copies.iter().find(|copy| copy.starts_with("copy")).map(|copy| address(copy));
        let to = [Some(address("office@target.example")), copy].into_iter().flatten().collect();
        assert_eq!(composed.envelope, Envelope { from: address("vol@test.example"), to });
    }
}

#[test]
fn a_name_with_a_line_break_is_refused() {
    let plain = letter("Office", "Homs", "Dear A,\n\nPeace.", &[]);
    let evil = letter("Office\r\nBcc: x@y.example", "Homs", "Dear A,\n\nPeace.", &[]);
    for (name, letter, whose) in [
        ("Vera\r\nBcc: x@y.example", &plain, Whose::Sender),
        ("Vera\nIvanova", &plain, Whose::Sender),
        ("Vera\u{0}", &plain, Whose::Sender),
        ("Vera", &evil, Whose::Office),
    ] {
        match composed(name, letter) {
            Err(MailError::NotOneLine { whose: found, name }) => {
                assert_eq!(found, whose);
                assert!(!name.contains(char::is_control));
            }
            other => panic!("{name:?}: {other:?}"),
        }
    }
}

#[test]
fn a_clock_before_1970_does_no_harm() {
    let identity = Identity { name: String::new(), address: address("vol@test.example") };
    let letter = letter("Office", "Homs", "Dear A,\n\nPeace.", &[]);
    for (now, expected) in
        [(Timestamp::MIN, "1970-01-01T00:00:00Z"), (Timestamp::MAX, "9999-12-30T22:00:00Z")]
    {
        let composed = compose(&letter, &identity, "a@test.example".into(), now).unwrap();
        let date = parse(&composed.mime).unwrap().date;
        assert_eq!(date, Some(expected.parse().unwrap()));
    }
}

#[test]
fn message_ids_are_random_and_at_the_senders_domain() {
    let ids: std::collections::BTreeSet<_> =
        (0..1000).map(|_| new_message_id(&address("vol@test.example")).unwrap()).collect();
    assert_eq!(ids.len(), 1000);
    for id in ids {
        let (random, domain) = id.split_once('@').unwrap();
        assert_eq!((random.len(), domain), (32, "test.example"), "{id}");
        assert!(random.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
