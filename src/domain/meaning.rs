//! What a server's no means, in plain words, and what to do about it.
//!
//! First the enhanced status code (RFC 3463, and the registry of RFC 5248), then the reply code
//! (RFC 5321 section 4.2.3), then words that are common in what servers say. What none of them tells
//! is unknown: the server's own words are one click away in any case.

use super::{Notice, Reply};

/// Why a server did not take a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// User name or password are wrong.
    WrongPassword,
    /// The server wants a sign-in first.
    SignInNeeded,
    /// There is no such mailbox.
    AddressUnknown,
    /// The address's domain takes no mail.
    DomainUnknown,
    /// The mailbox is full.
    MailboxFull,
    /// The letter is larger than the server takes.
    TooLarge,
    /// It was taken for unwanted mail.
    BlockedAsSpam,
    /// The account may not send from this address.
    SenderNotAllowed,
    /// The address has letters beyond ASCII before its `@`, and the server cannot carry such ones.
    PlainAddressesOnly,
    /// The account has sent all that it may, for a while.
    TooMany,
    /// The server does not say it in a way that we understand.
    Unknown,
}

/// Words of servers, small letters, and what they mean. The first that is found counts.
const WORDS: [(&str, Meaning); 26] = [
    ("mailbox size limit", Meaning::MailboxFull),
    ("size limit", Meaning::TooLarge),
    ("sending quota", Meaning::TooMany),
    ("sending limit", Meaning::TooMany),
    ("too many messages", Meaning::TooMany),
    ("limit exceeded", Meaning::TooMany),
    ("rate limit", Meaning::TooMany),
    ("authentication required", Meaning::SignInNeeded),
    ("sender address rejected: not owned", Meaning::SenderNotAllowed),
    ("not allowed to send as", Meaning::SenderNotAllowed),
    ("not owned by user", Meaning::SenderNotAllowed),
    ("mailbox full", Meaning::MailboxFull),
    ("mailbox is full", Meaning::MailboxFull),
    ("over quota", Meaning::MailboxFull),
    ("quota exceeded", Meaning::MailboxFull),
    ("spam", Meaning::BlockedAsSpam),
    ("blocked", Meaning::BlockedAsSpam),
    ("blacklist", Meaning::BlockedAsSpam),
    ("policy", Meaning::BlockedAsSpam),
    ("too large", Meaning::TooLarge),
    ("too big", Meaning::TooLarge),
    ("user unknown", Meaning::AddressUnknown),
    ("no such user", Meaning::AddressUnknown),
    ("does not exist", Meaning::AddressUnknown),
    ("unknown user", Meaning::AddressUnknown),
    ("bad credentials", Meaning::WrongPassword),
];

impl Meaning {
    /// What this reply means, whether it is temporary (4xx) or for good (5xx).
    pub fn of(reply: &Reply) -> Self {
        let detail = enhanced(&reply.words).map(|(_, subject, detail)| (subject, detail));
        Self::of_enhanced(detail)
            .or_else(|| Self::of_code(reply.code))
            .or_else(|| Self::of_words(&reply.words))
            .or_else(|| Self::of_vague(reply.code, detail))
            .unwrap_or(Self::Unknown)
    }

    /// What happened, and what to do.
    pub fn notice(self) -> Notice {
        Notice::new(match self {
            Self::WrongPassword => "means-wrong-password",
            Self::SignInNeeded => "means-sign-in-needed",
            Self::AddressUnknown => "means-address-unknown",
            Self::DomainUnknown => "means-domain-unknown",
            Self::MailboxFull => "means-mailbox-full",
            Self::TooLarge => "means-too-large",
            Self::BlockedAsSpam => "means-blocked",
            Self::SenderNotAllowed => "means-sender-not-allowed",
            Self::PlainAddressesOnly => "means-plain-addresses-only",
            Self::TooMany => "means-too-many",
            Self::Unknown => "means-unknown",
        })
    }

    /// Codes that mean one thing.
    fn of_enhanced(detail: Option<(u16, u16)>) -> Option<Self> {
        Some(match detail? {
            (1, 1 | 10 | 6) | (1, 0) => Self::AddressUnknown,
            (1, 2) | (4, 4) | (1, 9) => Self::DomainUnknown,
            (1, 7 | 8) | (7, 60) => Self::SenderNotAllowed,
            (2, 2) => Self::MailboxFull,
            (2, 3) | (3, 4) => Self::TooLarge,
            (4, 5) => Self::TooMany,
            (6, 7 | 9 | 10) => Self::PlainAddressesOnly,
            (7, 8 | 9) => Self::WrongPassword,
            (7, 0) => return None,
            (7, 11) => Self::SignInNeeded,
            _ => return None,
        })
    }

    fn of_code(code: u16) -> Option<Self> {
        Some(match code {
            530 | 538 => Self::SignInNeeded,
            534 | 535 => Self::WrongPassword,
            _ => return None,
        })
    }

    fn of_words(words: &str) -> Option<Self> {
        let words = words.to_lowercase();
        WORDS.iter().find(|(part, _)| words.contains(part)).map(|(_, meaning)| *meaning)
    }

    /// What is likely where nothing else was said.
    fn of_vague(code: u16, detail: Option<(u16, u16)>) -> Option<Self> {
        match (code, detail) {
            (_, Some((7, _))) => Some(Self::BlockedAsSpam),
            (_, Some(_)) => None,
            (552, None) => Some(Self::TooLarge),
            (550 | 551 | 553, None) => Some(Self::AddressUnknown),
            _ => None,
        }
    }
}

/// Whether a "not now" concerns every letter to the same domain, and not this mailbox alone: trouble
/// of the system, the way to it, or its rules (RFC 3463 section 3).
pub fn concerns_domain(reply: &Reply) -> bool {
    enhanced(&reply.words).is_some_and(|(_, subject, _)| matches!(subject, 3 | 4 | 7))
}

/// The three numbers of an enhanced status code at the beginning of a server's words.
fn enhanced(words: &str) -> Option<(u16, u16, u16)> {
    let code = words.split_whitespace().next()?;
    let mut numbers = code.split('.').map(|number| number.parse::<u16>().ok());
    let (class, subject, detail) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let whole = numbers.next().is_none() && matches!(class, 2 | 4 | 5);
    whole.then_some((class, subject, detail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_in_plain_words() {
        use Meaning as M;
        for (code, words, expected) in [
            (550, "5.1.1 no such user", M::AddressUnknown),
            (550, "no such user here", M::AddressUnknown),
            (550, "The email account that you tried to reach does not exist.", M::AddressUnknown),
            (553, "no", M::AddressUnknown),
            (550, "5.1.10 RESOLVER.ADR.RecipientNotFound", M::AddressUnknown),
            (550, "5.1.2 no mail host", M::DomainUnknown),
            (554, "5.4.4 host not found", M::DomainUnknown),
            (550, "5.7.1 blocked by policy", M::BlockedAsSpam),
            (550, "5.7.26 unauthenticated", M::BlockedAsSpam),
            (554, "Message rejected as spam", M::BlockedAsSpam),
            (554, "5.7.1 rejected", M::BlockedAsSpam),
            (552, "5.3.4 message too big", M::TooLarge),
            (552, "SIZE 1000", M::TooLarge),
            (552, "message size limit exceeded", M::TooLarge),
            (550, "mailbox size limit exceeded", M::MailboxFull),
            (552, "5.2.2 mailbox full", M::MailboxFull),
            (552, "mailbox is full", M::MailboxFull),
            (452, "4.2.2 over quota", M::MailboxFull),
            (535, "5.7.8 bad credentials", M::WrongPassword),
            (535, "no", M::WrongPassword),
            (534, "5.7.9 application-specific password required", M::WrongPassword),
            (530, "authentication required", M::SignInNeeded),
            (530, "5.7.0 Must issue a STARTTLS command first", M::SignInNeeded),
            (550, "5.7.0 authentication required", M::SignInNeeded),
            (
                553,
                "5.7.1 <a@b.example>: Sender address rejected: not owned by user vol",
                M::SenderNotAllowed,
            ),
            (
                550,
                "5.7.60 Client does not have permissions to send as this sender",
                M::SenderNotAllowed,
            ),
            (550, "5.4.5 Daily user sending limit exceeded", M::TooMany),
            (450, "4.7.1 rate limit", M::TooMany),
            (553, "5.6.7 SMTPUTF8", M::PlainAddressesOnly),
            (550, "5.6.7 Non-ASCII addresses not permitted", M::PlainAddressesOnly),
            (554, "no", M::Unknown),
            (451, "4.3.0 try again later", M::Unknown),
            (550, "5.x.y strange", M::AddressUnknown),
            (500, "", M::Unknown),
        ] {
            let reply = Reply { code, words: words.to_owned() };
            assert_eq!(Meaning::of(&reply), expected, "{code} {words}");
        }
    }

    #[test]
    fn only_trouble_of_a_whole_domain_stops_its_other_letters() {
        for (words, whole) in [
            ("4.2.2 mailbox full", false),
            ("4.1.1 try again", false),
            ("later", false),
            ("4.3.2 system is going down", true),
            ("4.4.1 no answer from host", true),
            ("4.7.1 greylisted", true),
        ] {
            let reply = Reply { code: 451, words: words.to_owned() };
            assert_eq!(concerns_domain(&reply), whole, "{words}");
        }
    }
}
