//! What a certificate says of itself (RFC 5280 section 4.1), to show a person which one was refused.
//!
//! Nothing is decided by it: whether a certificate is trusted is the platform's verifier's to say. What
//! cannot be read is left out.

use jiff::civil::Date;

/// The longest name that is shown, in characters.
const MAX_NAME_CHARS: usize = 100;
/// How many of the names that a certificate is for are shown.
const MAX_NAMES: usize = 4;

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OID: u8 = 0x06;
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
/// `2.5.4.3`, the common name, and `2.5.4.10`, the organisation.
const NAMES: [&[u8]; 2] = [&[0x55, 0x04, 0x03], &[0x55, 0x04, 0x0a]];

/// A certificate that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Whom it is about, by its own words: the common name, or else the organisation.
    pub subject: String,
    /// Who vouches for it, by its own words.
    pub issuer: String,
    /// The names of servers it is for, when they are not the one we wanted; a few of them.
    pub names: Vec<String>,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
}

impl Certificate {
    pub(super) fn read(der: &[u8], names: &[String]) -> Option<Self> {
        let (SEQUENCE, certificate, _) = item(der)? else { return None };
        let (SEQUENCE, mut rest, _) = item(certificate)? else { return None };
        if rest.first() == Some(&VERSION) {
            rest = item(rest)?.2;
        }
        let (_, _serial, rest) = item(rest)?;
        let (_, _algorithm, rest) = item(rest)?;
        let (_, issuer, rest) = item(rest)?;
        let (_, validity, rest) = item(rest)?;
        let (_, subject, _) = item(rest)?;
        let (from_tag, from, validity) = item(validity)?;
        let (until_tag, until, _) = item(validity)?;
        Some(Self {
            subject: name(subject),
            issuer: name(issuer),
            names: names.iter().take(MAX_NAMES).map(|name| shown(server(name))).collect(),
            from: date(from_tag, from),
            until: date(until_tag, until),
        })
    }
}

/// The first item (X.690): its tag, what it holds, and what comes after it.
fn item(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x83 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (value, rest) = rest.split_at_checked(length)?;
    Some((*tag, value, rest))
}

/// The common name in a list of sets of attributes, or else the organisation; empty where there is
/// neither.
fn name(mut sets: &[u8]) -> String {
    let mut found = [const { String::new() }; NAMES.len()];
    while let Some((SET, mut attributes, rest)) = item(sets) {
        sets = rest;
        while let Some((SEQUENCE, attribute, rest)) = item(attributes) {
            attributes = rest;
            let Some((OID, kind, value)) = item(attribute) else { continue };
            let at = NAMES.iter().position(|name| *name == kind);
            let place = at.and_then(|at| found.get_mut(at));
            if let (Some(place), Some((_, text, _))) = (place, item(value)) {
                *place = shown(&String::from_utf8_lossy(text));
            }
        }
    }
    found.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

/// Without what could disturb the line it is shown in.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MAX_NAME_CHARS).collect()
}

/// The library gives names as `DnsName("mail.example")`.
fn server(name: &str) -> &str {
    name.split('"').nth(1).unwrap_or(name)
}

/// `YYMMDD…` until 2049, `YYYYMMDD…` after it (RFC 5280 section 4.1.2.5).
fn date(tag: u8, text: &[u8]) -> Option<Date> {
    let text = std::str::from_utf8(text).ok()?;
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let (year, at) = match tag {
        UTC_TIME => {
            (number(0, 2).map(|year| if year < 50 { 2000 + year } else { 1900 + year })?, 2)
        }
        GENERALIZED_TIME => (number(0, 4)?, 4),
        _ => return None,
    };
    let part = |at| number(at, at + 2).and_then(|part| i8::try_from(part).ok());
    Date::new(year, part(at)?, part(at + 2)?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};

    use super::*;

    fn der(name: &[(DnType, &str)], until: i32) -> Vec<u8> {
        let mut params = CertificateParams::new(vec!["mail.test.example".to_owned()]).unwrap();
        params.distinguished_name = rcgen::DistinguishedName::new();
        for (kind, text) in name {
            params.distinguished_name.push(kind.clone(), *text);
        }
        params.not_before = date_time_ymd(1999, 12, 31);
        params.not_after = date_time_ymd(until, 2, 28);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()
    }

    #[test]
    fn names_and_days_are_read() {
        use DnType::{CommonName, CountryName, OrganizationName};
        let long = "x".repeat(300);
        for (name, expected) in [
            (&[(CommonName, "mail.test.example")][..], "mail.test.example"),
            (&[(CountryName, "SE"), (OrganizationName, "Org")], "Org"),
            (&[(OrganizationName, "Org"), (CommonName, "Öst")], "Öst"),
            (&[(CommonName, "a\r\nb\u{1b}[31m")], "ab[31m"),
            (&[(CommonName, long.as_str())], &long[..MAX_NAME_CHARS]),
            (&[], ""),
        ] {
            for until in [2030, 2080] {
                let found = Certificate::read(&der(name, until), &[]).unwrap();
                assert_eq!((found.subject.as_str(), found.issuer.as_str()), (expected, expected));
                let days = (Some(date(1999, 12, 31)), Some(date(until as i16, 2, 28)));
                assert_eq!((found.from, found.until), days);
            }
        }
        let names: Vec<String> = (0..9).map(|n| format!("DnsName(\"{n}.example\")")).collect();
        let found = Certificate::read(&der(&[], 2030), &names).unwrap();
        assert_eq!(found.names, ["0.example", "1.example", "2.example", "3.example"]);
    }

    #[test]
    fn what_is_cut_off_is_left_out() {
        let whole = der(&[(DnType::CommonName, "mail.test.example")], 2030);
        for end in 0..whole.len() {
            assert_eq!(Certificate::read(&whole[..end], &[]), None, "{end} bytes");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_does_no_harm(bytes: Vec<u8>, at in 0_usize..400, byte: u8) {
            Certificate::read(&bytes, &[]);
            let mut changed = der(&[(DnType::CommonName, "a")], 2030);
            if let Some(place) = changed.get_mut(at) {
                *place = byte;
            }
            Certificate::read(&changed, &[]);
        }
    }
}
