//! What a person has chosen.

use std::net::IpAddr;

use crate::domain::{
    Account, Courtesy, InterfaceLang, Lang, Notice, PaperChoice, Proxy, Supporter,
};

/// The smallest text size, in percent.
pub const MIN_TEXT_SIZE_PERCENT: u16 = 80;
/// The largest text size, in percent.
pub const MAX_TEXT_SIZE_PERCENT: u16 = 200;

/// Everything a person can set. The file it comes from keeps its comments and unknown keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Who writes.
    pub supporter: Supporter,
    /// The language of the window and the command line; `None` is the system's.
    pub interface_language: Option<InterfaceLang>,
    /// The one language that all letters are to be in, where they exist in it; `None` writes to each
    /// office as it reads.
    pub letters_in: Option<Lang>,
    /// Light, dark, or as the system is.
    pub look: Look,
    /// Text size in percent, from [`MIN_TEXT_SIZE_PERCENT`] to [`MAX_TEXT_SIZE_PERCENT`].
    pub text_size_percent: u16,
    /// The mailboxes that letters can be sent from.
    pub accounts: Vec<Account>,
    /// The account letters go from; `None` sends them to the practice mailbox.
    pub default_account: Option<String>,
    /// Whether every connection goes through a proxy.
    pub proxy: ProxySetting,
    /// For how many seconds letters can be called back after they were sent, up to
    /// [`MAX_UNDO_SECS`](crate::domain::MAX_UNDO_SECS); 0 lets them go at once.
    pub undo_secs: u16,
    /// The pace of letters.
    pub courtesy: Courtesy,
    /// What letters are printed on; what is not chosen goes by the supporter's country.
    pub paper: PaperChoice,
    /// Whether the first run is over.
    pub welcomed: bool,
}

/// Whether every connection goes through a proxy, such as Tor's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ProxySetting {
    /// None is set: connections go straight to their servers.
    #[default]
    Off,
    /// Through this one, or not at all.
    Through(Proxy),
    /// What is set cannot be read. Nothing goes out: straight would not be what was meant.
    Unreadable,
}

impl ProxySetting {
    /// Reads `host:port`, such as `127.0.0.1:9050` or `[::1]:9050`; nothing is no proxy.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::Off;
        }
        let Some((host, port)) = text.rsplit_once(':') else { return Self::Unreadable };
        let in_brackets = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let host = in_brackets.unwrap_or(host);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let is_host = match host.parse::<IpAddr>() {
            Ok(IpAddr::V6(_)) => in_brackets.is_some(),
            Ok(IpAddr::V4(_)) => in_brackets.is_none(),
            Err(_) => in_brackets.is_none() && !host.is_empty() && host.chars().all(is_name),
        };
        match port.parse() {
            Ok(port) if is_host && port > 0 => Self::Through(Proxy { host: host.to_owned(), port }),
            _ => Self::Unreadable,
        }
    }

    /// The proxy, where one is set.
    ///
    /// # Errors
    /// What to tell the person where the setting cannot be read: then nothing may go out at all.
    pub fn proxy(&self) -> Result<Option<&Proxy>, Notice> {
        match self {
            Self::Off => Ok(None),
            Self::Through(proxy) => Ok(Some(proxy)),
            Self::Unreadable => Err(Notice::new("profile-proxy-unreadable")),
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As the system is.
    #[default]
    System,
    /// Dark words on light ground.
    Light,
    /// Light words on dark ground.
    Dark,
}

impl Settings {
    /// The language of the interface on a system of this language.
    pub fn interface_lang(&self, system: InterfaceLang) -> InterfaceLang {
        self.interface_language.unwrap_or(system)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            supporter: Supporter::default(),
            interface_language: None,
            letters_in: None,
            look: Look::System,
            text_size_percent: 100,
            accounts: Vec::new(),
            default_account: None,
            proxy: ProxySetting::Off,
            undo_secs: 15,
            courtesy: Courtesy::default(),
            paper: PaperChoice::default(),
            welcomed: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_host_and_port_and_anything_else_is_none_at_all() {
        for (text, expected) in [
            ("", Some(None)),
            ("  ", Some(None)),
            ("127.0.0.1:9050", Some(Some(("127.0.0.1", 9050)))),
            (" tor.example:9150 ", Some(Some(("tor.example", 9150)))),
            ("[::1]:9050", Some(Some(("::1", 9050)))),
            ("::1:9050", None),
            ("[127.0.0.1]:9050", None),
            ("[tor]:9050", None),
            ("127.0.0.1", None),
            (":9050", None),
            ("tor:", None),
            ("tor:0", None),
            ("tor:65536", None),
            ("tor:90 50", None),
            ("user@tor:9050", None),
            ("socks5://tor:9050", None),
            ("none", None),
        ] {
            let setting = ProxySetting::parse(text);
            let proxy = setting.proxy();
            let found = proxy.as_ref().ok().map(|proxy| proxy.map(|p| (p.host.as_str(), p.port)));
            assert_eq!(found, expected, "{text:?}");
            if let Ok(Some(proxy)) = proxy {
                assert_eq!(ProxySetting::parse(&proxy.to_string()), setting);
            }
        }
    }
}
