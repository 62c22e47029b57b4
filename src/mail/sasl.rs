//! What is said to sign in (SASL, RFC 4422), in SMTP and IMAP alike.
//!
//! It knows no connection, and what it makes is secret: nothing here is logged, and no error has it.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::SignInBy;
use super::reply::tidy;

/// What a session signs in with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Credential<'a> {
    /// A password.
    Password(&'a str),
    /// An access token that the provider gave out (RFC 6749).
    Token(&'a str),
}

impl Credential<'_> {
    /// Which of the two it is.
    pub fn by(&self) -> SignInBy {
        match self {
            Self::Password(_) => SignInBy::Password,
            Self::Token(_) => SignInBy::Token,
        }
    }
}

impl fmt::Debug for Credential<'_> {
    /// Not the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credential").field(&self.by()).finish()
    }
}

/// A way to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mechanism {
    /// RFC 4616.
    Plain,
    /// Old and unwritten; some servers offer nothing else.
    Login,
    /// RFC 7628.
    OAuthBearer,
    /// Google's and Microsoft's own, from before RFC 7628.
    XOAuth2,
}

/// One sign-in: what is said to each of the server's questions.
pub(super) struct Exchange<'a> {
    mechanism: Mechanism,
    user: &'a str,
    secret: &'a str,
    host: &'a str,
    port: u16,
    answers: usize,
    complaint: Option<String>,
}

impl<'a> Exchange<'a> {
    /// The best way that fits the credential and that the server offers; `None` where there is none.
    /// `offers` is asked with names in capitals.
    pub(super) fn choose(
        user: &'a str,
        credential: Credential<'a>,
        (host, port): (&'a str, u16),
        offers: impl Fn(&str) -> bool,
    ) -> Option<Self> {
        let (ways, secret) = match credential {
            Credential::Password(secret) => ([Mechanism::Plain, Mechanism::Login], secret),
            Credential::Token(secret) => ([Mechanism::OAuthBearer, Mechanism::XOAuth2], secret),
        };
        let mechanism = ways.into_iter().find(|way| offers(way.name()))?;
        Some(Self { mechanism, user, secret, host, port, answers: 0, complaint: None })
    }

    /// What servers call this way to sign in.
    pub(super) fn name(&self) -> &'static str {
        self.mechanism.name()
    }

    /// What may be said together with the name, in base64; `None` where the server asks first.
    pub(super) fn opening(&mut self) -> Option<String> {
        if self.mechanism == Mechanism::Login { None } else { self.answer("") }
    }

    /// What is said to a question; both in base64. `None` where there is nothing left to say.
    pub(super) fn answer(&mut self, question: &str) -> Option<String> {
        let (user, secret) = (self.user, self.secret);
        let at = self.answers;
        self.answers += 1;
        let answer = match (self.mechanism, at) {
            (Mechanism::Plain, 0) => format!("\0{user}\0{secret}"),
            // Servers word these questions as they like, but all ask for the name first.
            (Mechanism::Login, 0) => user.to_owned(),
            (Mechanism::Login, 1) => secret.to_owned(),
            (Mechanism::XOAuth2, 0) => format!("user={user}\x01auth=Bearer {secret}\x01\x01"),
            (Mechanism::OAuthBearer, 0) => self.bearer(),
            // A question behind the token is no question: it says what is wrong with the token, and
            // wants an empty answer before it refuses (RFC 7628 section 3.2.3).
            (Mechanism::XOAuth2, 1) => {
                self.complaint = said(question);
                String::new()
            }
            (Mechanism::OAuthBearer, 1) => {
                self.complaint = said(question);
                "\x01".to_owned()
            }
            _ => return None,
        };
        Some(STANDARD.encode(answer))
    }

    /// What the server said of a token that it did not take, mostly in JSON.
    pub(super) fn complaint(&self) -> Option<&str> {
        self.complaint.as_deref()
    }

    fn bearer(&self) -> String {
        // A comma or an equals sign in a name is written otherwise (RFC 5801 section 4).
        let user = self.user.replace('=', "=3D").replace(',', "=2C");
        let Self { host, port, secret, .. } = self;
        format!("n,a={user},\x01host={host}\x01port={port}\x01auth=Bearer {secret}\x01\x01")
    }
}

impl Mechanism {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::OAuthBearer => "OAUTHBEARER",
            Self::XOAuth2 => "XOAUTH2",
        }
    }
}

/// A question's text, on one line; `None` where there is none.
fn said(question: &str) -> Option<String> {
    let text = STANDARD.decode(question.trim()).unwrap_or_else(|_| question.into());
    let text = tidy(&text).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: Credential<'_> = Credential::Password("pass word=ü");
    const TOKEN: Credential<'_> = Credential::Token("ya29.token");

    #[test]
    fn each_way_says_what_its_specification_says() {
        let bearer = "n,a=me=2Cx@a.example,\u{1}host=mail.a.example\u{1}port=465\u{1}\
                      auth=Bearer ya29.token\u{1}\u{1}";
        let xoauth2 = "user=me,x@a.example\u{1}auth=Bearer ya29.token\u{1}\u{1}";
        for (credential, offered, name, answers) in [
            (PASSWORD, &["LOGIN", "PLAIN"][..], "PLAIN", &["\0me,x@a.example\0pass word=ü"][..]),
            (PASSWORD, &["LOGIN", "XOAUTH2"], "LOGIN", &["me,x@a.example", "pass word=ü"]),
            (TOKEN, &["XOAUTH2", "OAUTHBEARER"], "OAUTHBEARER", &[bearer, "\u{1}"]),
            (TOKEN, &["PLAIN", "XOAUTH2"], "XOAUTH2", &[xoauth2, ""]),
        ] {
            let server = ("mail.a.example", 465);
            let offers = |way: &str| offered.contains(&way);
            let mut exchange =
                Exchange::choose("me,x@a.example", credential, server, offers).unwrap();
            assert_eq!(exchange.name(), name);
            let mut said: Vec<String> = exchange.opening().into_iter().collect();
            assert_eq!(said.is_empty(), name == "LOGIN");
            while let Some(answer) = exchange.answer("eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=") {
                said.push(answer);
            }
            let said: Vec<_> = said.iter().map(|it| STANDARD.decode(it).unwrap()).collect();
            let answers: Vec<_> = answers.iter().map(|it| it.as_bytes().to_vec()).collect();
            assert_eq!(said, answers, "{name}");
            let complaint = (credential == TOKEN).then_some("{\"status\":\"invalid_token\"}");
            assert_eq!(exchange.complaint(), complaint, "{name}");
        }
        for (credential, offered) in [(PASSWORD, "XOAUTH2"), (TOKEN, "PLAIN"), (TOKEN, "")] {
            let chosen = Exchange::choose("me", credential, ("a.example", 1), |way| way == offered);
            assert!(chosen.is_none(), "{offered}");
        }
    }

    #[test]
    fn a_credential_does_not_show_itself() {
        assert_eq!(format!("{PASSWORD:?} {TOKEN:?}"), "Credential(Password) Credential(Token)");
    }

    #[test]
    fn a_complaint_is_one_line_whatever_it_is() {
        for (question, expected) in [
            ("", None),
            ("eyJhIjoKMX0=", Some("{\"a\":1}")),
            ("no base64, and \u{1b}[31m", Some("no base64, and [31m")),
        ] {
            assert_eq!(said(question).as_deref(), expected);
        }
    }
}
