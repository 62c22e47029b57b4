//! E-mail addresses that are addresses.

use std::fmt;

use super::hidden_signs;

/// The longest address that SMTP can carry (RFC 5321 section 4.5.3.1.3, less the brackets).
pub const MAX_ADDRESS_BYTES: usize = 254;

/// An address in the form `local@domain`, checked, its domain in ASCII (IDNA, UTS 46).
///
/// It has no display name, no comment, no quotes, no control character and no space, so it can
/// stand in a header and in an SMTP command as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Why a text is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// There is nothing.
    #[error("no address")]
    Empty,
    /// A line break or another control character, which could smuggle in a header, or a sign that nobody
    /// sees, which could disguise the rest.
    #[error("a control character in an address")]
    ControlCharacter,
    /// Longer than [`MAX_ADDRESS_BYTES`].
    #[error("an address of more than {MAX_ADDRESS_BYTES} bytes")]
    TooLong,
    /// Anything else, with the text.
    #[error("not an address: {0:?}")]
    Malformed(String),
}

impl EmailAddress {
    /// Reads an address; spaces around it are dropped.
    ///
    /// # Errors
    /// See [`AddressError`].
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim_matches(' ');
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.chars().any(char::is_control) || hidden_signs(text).next().is_some() {
            return Err(AddressError::ControlCharacter);
        }
        if text.len() > MAX_ADDRESS_BYTES {
            return Err(AddressError::TooLong);
        }
        let malformed = || AddressError::Malformed(text.to_owned());
        let (local, domain) = text.rsplit_once('@').ok_or_else(malformed)?;
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| malformed())?;
        let whole = format!("{local}@{domain}");
        let plain = local.chars().all(|c| !c.is_whitespace() && !"\"(),:;<>[\\]@".contains(c));
        if !plain || !domain.contains('.') || !email_address::EmailAddress::is_valid(&whole) {
            return Err(malformed());
        }
        if whole.len() > MAX_ADDRESS_BYTES {
            return Err(AddressError::TooLong);
        }
        Ok(Self(whole))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it has letters beyond ASCII before the `@`: only servers that offer SMTPUTF8 can carry it
    /// (RFC 6531).
    pub fn needs_utf8(&self) -> bool {
        !self.0.is_ascii()
    }

    /// What stands behind the `@`, in ASCII.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_before_the_at_sign_need_more_of_a_server_and_those_behind_it_do_not() {
        for (text, expected) in
            [("vol@test.example", false), ("vol@bücher.example", false), ("zoë@test.example", true)]
        {
            assert_eq!(EmailAddress::parse(text).unwrap().needs_utf8(), expected, "{text}");
        }
    }

    #[test]
    fn only_addresses_are_addresses() {
        let long = format!("{}@{}.example", "a".repeat(60), "b".repeat(250));
        for (text, expected) in [
            ("vol@test.example", Some("vol@test.example")),
            ("  vol@test.example ", Some("vol@test.example")),
            ("first.last+tag@mail.test.example", Some("first.last+tag@mail.test.example")),
            ("vol@bücher.example", Some("vol@xn--bcher-kva.example")),
            ("доброволец@bücher.example", Some("доброволец@xn--bcher-kva.example")),
            ("", None),
            ("vo\u{202e}l@test.example", None),
            ("vol\u{200b}@test.example", None),
            ("vol@te\u{200f}st.example", None),
            ("vol", None),
            ("vol@", None),
            ("@test.example", None),
            ("vol@localhost", None),
            ("vol@test.example\r\nBcc: other@test.example", None),
            ("vol\n@test.example", None),
            ("Vol <vol@test.example>", None),
            ("vol one@test.example", None),
            ("\"vol one\"@test.example", None),
            ("a@b@test.example", None),
            ("a,b@test.example", None),
            ("vol@-test.example", None),
            ("vol@te st.example", None),
            (&long, None),
        ] {
            let parsed = EmailAddress::parse(text).ok();
            assert_eq!(parsed.as_ref().map(EmailAddress::as_str), expected, "{text:?}");
        }
    }
}
