//! What a server says, line by line: tidied before anyone reads it.

use crate::domain::Reply;

/// The most that a server may say at once, in bytes. Postfix takes 100 kB, real replies are under 2.
pub const MAX_REPLY_BYTES: usize = 64 * 1024;
/// The most that is kept of one line, in bytes; RFC 5321 section 4.5.3.1.5 allows 512.
const MAX_LINE_BYTES: usize = 900;

/// Takes the first whole line out of `raw`, tidied.
pub(super) fn take_line(raw: &mut Vec<u8>) -> Option<String> {
    let end = raw.iter().position(|byte| *byte == b'\n')?;
    let line: Vec<u8> = raw.drain(..=end).collect();
    Some(tidy(&line))
}

/// The line without its end and without control characters, not longer than [`MAX_LINE_BYTES`], and
/// with the space behind a bare code that RFC 5321 section 4.2 lets a server leave out.
pub(super) fn tidy(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut tidied = String::with_capacity(text.len());
    for character in text.chars().filter(|c| !c.is_control()) {
        if tidied.len() + character.len_utf8() > MAX_LINE_BYTES {
            break;
        }
        tidied.push(character);
    }
    if tidied.len() == 3 {
        tidied.push(' ');
    }
    tidied
}

/// Whether this is the last line of a reply: `250 done`, not `250-more`.
pub(super) fn is_last(line: &str) -> bool {
    line.as_bytes().get(3) != Some(&b'-')
}

/// The words of a reply: its lines without their codes, joined by `\n`.
pub(super) fn words(lines: &[String]) -> String {
    let words: Vec<&str> =
        lines.iter().map(|line| line.get(4..).unwrap_or_default().trim()).collect();
    words.join("\n").trim().to_owned()
}

/// The reply in these lines; `None` when they are not one (RFC 5321 section 4.2).
pub(super) fn read(lines: &[String]) -> Option<Reply> {
    let code = lines.last()?.get(..3)?;
    let one_code = lines.iter().all(|line| {
        line.get(..3) == Some(code) && matches!(line.as_bytes().get(3), Some(b' ' | b'-'))
    });
    let code: u16 = code.parse().ok()?;
    ((200..600).contains(&code) && one_code).then(|| Reply { code, words: words(lines) })
}

/// Whether the server asks to come back later (RFC 5321 section 4.2.1).
pub(super) fn is_for_later(reply: &Reply) -> bool {
    (400..500).contains(&reply.code)
}

/// What a server offers in its answer to EHLO.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Offers {
    /// The largest message it takes, in bytes (RFC 1870); `None` when it names no limit.
    pub(super) max_bytes: Option<u64>,
    /// Whether it wants to know a message's size beforehand.
    pub(super) takes_size: bool,
    /// Whether it offers STARTTLS (RFC 3207).
    pub(super) starttls: bool,
    /// Whether commands may come in groups (RFC 2920).
    pub(super) pipelining: bool,
    /// Whether it carries addresses with letters beyond ASCII (RFC 6531).
    pub(super) smtputf8: bool,
    /// Ways to sign in (RFC 4954), in capitals.
    pub(super) auth: Vec<String>,
}

impl Offers {
    /// Reads the words of an answer to EHLO.
    pub(super) fn read(reply: &Reply) -> Self {
        let mut offers = Self::default();
        for line in reply.words.lines().skip(1) {
            let line = line.to_ascii_uppercase().replacen("AUTH=", "AUTH ", 1);
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("SIZE") => {
                    offers.takes_size = true;
                    offers.max_bytes =
                        words.next().and_then(|size| size.parse().ok()).filter(|size| *size > 0);
                }
                Some("STARTTLS") => offers.starttls = true,
                Some("PIPELINING") => offers.pipelining = true,
                Some("SMTPUTF8") => offers.smtputf8 = true,
                Some("AUTH") => offers.auth.extend(words.map(str::to_owned)),
                _ => {}
            }
        }
        offers
    }

    /// Whether this way to sign in is offered.
    pub(super) fn has_auth(&self, way: &str) -> bool {
        self.auth.iter().any(|offered| offered == way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_tidied() {
        let long = format!("250 {}", "x".repeat(5000));
        for (raw, expected, left) in [
            (&b"250 ok\r\nrest"[..], Some("250 ok"), &b"rest"[..]),
            (b"250\r\n", Some("250 "), b""),
            (b"250 ok\n", Some("250 ok"), b""),
            (b"250 a\x1b[31m\x00b\r\n", Some("250 a[31mb"), b""),
            (b"550 \xff\xfe\r\n", Some("550 \u{fffd}\u{fffd}"), b""),
            ("550 нет".as_bytes(), None, "550 нет".as_bytes()),
            (b"\r\n", Some(""), b""),
        ] {
            let mut buffer = raw.to_vec();
            assert_eq!(take_line(&mut buffer).as_deref(), expected, "{raw:?}");
            assert_eq!(buffer, left);
        }
        let mut buffer = format!("{long}\r\n").into_bytes();
        assert_eq!(take_line(&mut buffer).map(|line| line.len()), Some(MAX_LINE_BYTES));
    }

    #[test]
    fn a_reply_is_read_or_refused() {
        for (lines, expected) in [
            (&["250 2.0.0 ok"][..], Some((250, "2.0.0 ok"))),
            (&["250-a", "250 b"], Some((250, "a\nb"))),
            (&["250 "], Some((250, ""))),
            (&["250-a", "550 b"], None),
            (&["hello"], None),
            (&["199 x"], None),
            (&["600 x"], None),
            (&["25é x"], None),
            (&[], None),
        ] {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            let reply = read(&lines);
            assert_eq!(reply.as_ref().map(|r| (r.code, r.words.as_str())), expected, "{lines:?}");
        }
    }

    #[test]
    fn offers_are_read() {
        for (words, expected) in [
            ("mail.test.example", Offers::default()),
            (
                "mail.test.example\nSIZE 1000\nSTARTTLS\nPIPELINING\nSMTPUTF8\nAUTH PLAIN LOGIN",
                Offers {
                    max_bytes: Some(1000),
                    takes_size: true,
                    starttls: true,
                    pipelining: true,
                    smtputf8: true,
                    auth: vec!["PLAIN".into(), "LOGIN".into()],
                },
            ),
            (
                "x\nsize 0\nauth=plain",
                Offers { takes_size: true, auth: vec!["PLAIN".into()], ..Offers::default() },
            ),
            ("STARTTLS", Offers::default()),
        ] {
            let reply = Reply { code: 250, words: words.into() };
            assert_eq!(Offers::read(&reply), expected, "{words:?}");
        }
    }
}
