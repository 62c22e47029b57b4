//! Settings out of their file: a value that cannot be used is told, and its usual value stands in.

use std::path::Path;

use toml_edit::TableLike;

use super::reader::{Reader, Section, Wrong};
use super::settings::{Look, MAX_TEXT_SIZE_PERCENT, MIN_TEXT_SIZE_PERCENT, ProxySetting, Settings};
use super::supporter_read::{MAX_LINE_CHARS, supporter};
use crate::domain::{
    Account, Courtesy, Hours, ImapServer, InterfaceLang, MAX_PAUSE_SECS, MAX_UNDO_SECS,
    PaperChoice, PaperSize, Security, SignIn, Window,
};

/// Words in the file for each look.
pub(super) const LOOKS: [(&str, Look); 3] =
    [("system", Look::System), ("light", Look::Light), ("dark", Look::Dark)];
/// Words in the file for each way to make a connection private.
pub(super) const SECURITIES: [(&str, Security); 2] =
    [("tls", Security::Tls), ("starttls", Security::StartTls)];

/// Words in the file for each sheet.
pub(super) const PAPERS: [(&str, PaperSize); 2] =
    [("a4", PaperSize::A4), ("letter", PaperSize::Letter)];
/// Words in the file for each window.
pub(super) const WINDOWS: [(&str, Window); 4] = [
    ("din-b", Window::DinB),
    ("din-a", Window::DinA),
    ("us10", Window::Us10),
    ("none", Window::None),
];

/// The most letters in a day that anybody can mean.
const MAX_LETTERS_A_DAY: u32 = 100_000;

/// Reads all settings.
pub(super) fn settings<'t>(reader: &mut Reader<'t>, root: Section<'t>) -> Settings {
    let usual = Settings::default();
    let accounts = accounts(reader, root);
    let who = reader.table(root, "supporter").map(|at| supporter(reader, at));
    let size = reader
        .number(
            root,
            "text_size_percent",
            MIN_TEXT_SIZE_PERCENT.into(),
            MAX_TEXT_SIZE_PERCENT.into(),
        )
        .and_then(|size| u16::try_from(size).ok());
    Settings {
        supporter: who.unwrap_or_default(),
        interface_language: interface_language(reader, root),
        letters_in: reader.language(root, "letters_in"),
        look: choice(reader, root, "look", &LOOKS, "\"system\", \"light\", \"dark\"")
            .unwrap_or(usual.look),
        text_size_percent: size.unwrap_or(usual.text_size_percent),
        default_account: default_account(reader, root, &accounts),
        accounts,
        proxy: proxy(reader, root),
        undo_secs: small(reader, root, "undo_secs", MAX_UNDO_SECS).unwrap_or(usual.undo_secs),
        courtesy: courtesy(reader, root),
        paper: paper(reader, root),
        welcomed: reader.yes_no(root, "welcomed").unwrap_or(usual.welcomed),
    }
}

fn interface_language(reader: &mut Reader<'_>, root: Section<'_>) -> Option<InterfaceLang> {
    const KEY: &str = "language";
    let code = reader.line(root, KEY, MAX_LINE_CHARS)?;
    let listed = Wrong::NotOneOf("\"en\", \"es\", \"fr\", \"ru\", \"ar\"");
    reader.kept(root, KEY, InterfaceLang::of_code(&code).ok_or(listed))
}

fn paper(reader: &mut Reader<'_>, root: Section<'_>) -> PaperChoice {
    PaperChoice {
        size: choice(reader, root, "paper", &PAPERS, "\"a4\", \"letter\""),
        window: choice(
            reader,
            root,
            "window",
            &WINDOWS,
            "\"din-b\", \"din-a\", \"us10\", \"none\"",
        ),
    }
}

fn courtesy<'t>(reader: &mut Reader<'t>, root: Section<'t>) -> Courtesy {
    let usual = Courtesy::default();
    let Some(at) = reader.table(root, "courtesy") else { return usual };
    let hours = reader.line(at, "hours", MAX_LINE_CHARS).filter(|hours| !hours.is_empty());
    let hours = hours.and_then(|hours| {
        reader.kept(at, "hours", Hours::parse(&hours).ok_or(Wrong::NotHours(hours)))
    });
    let pause_secs = small(reader, at, "pause_secs", MAX_PAUSE_SECS);
    Courtesy { pause_secs: pause_secs.unwrap_or(usual.pause_secs), hours }
}

fn small(reader: &mut Reader<'_>, at: Section<'_>, key: &str, max: u16) -> Option<u16> {
    reader.number(at, key, 0, max.into()).and_then(|number| u16::try_from(number).ok())
}

/// Whatever stands there and cannot be read is a proxy that was meant.
fn proxy(reader: &mut Reader<'_>, root: Section<'_>) -> ProxySetting {
    const KEY: &str = "proxy";
    if root.item(KEY).is_none() {
        return ProxySetting::Off;
    }
    let Some(text) = reader.line(root, KEY, MAX_LINE_CHARS) else {
        return ProxySetting::Unreadable;
    };
    let setting = ProxySetting::parse(&text);
    if setting == ProxySetting::Unreadable {
        reader.wrong(root, KEY, &Wrong::NotProxy(text));
    }
    setting
}

fn choice<T: Copy>(
    reader: &mut Reader<'_>,
    at: Section<'_>,
    key: &str,
    choices: &[(&str, T)],
    listed: &'static str,
) -> Option<T> {
    let text = reader.line(at, key, MAX_LINE_CHARS)?;
    let found = choices.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    reader.kept(at, key, found.ok_or(Wrong::NotOneOf(listed)))
}

/// The account letters go from. One that is not there is as good as none: letters stay here.
fn default_account(
    reader: &mut Reader<'_>,
    root: Section<'_>,
    accounts: &[Account],
) -> Option<String> {
    let key = "default_account";
    let name = reader.line(root, key, MAX_LINE_CHARS).filter(|name| !name.is_empty())?;
    let known = accounts.iter().any(|account| account.name == name);
    reader.kept(root, key, if known { Ok(name) } else { Err(Wrong::NoSuchAccount(name)) })
}

fn accounts<'t>(reader: &mut Reader<'t>, root: Section<'t>) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    let Some(item) = root.item("accounts") else { return accounts };
    let Some(tables) = item.as_array_of_tables() else {
        reader.wrong(root, "accounts", &Wrong::NotTable);
        return accounts;
    };
    for table in tables {
        let at = Section::of(table as &dyn TableLike, "accounts");
        let Some(account) = account(reader, at) else { continue };
        if accounts.iter().any(|other| other.name == account.name) {
            reader.wrong(at, "name", &Wrong::Twice(account.name));
        } else {
            accounts.push(account);
        }
    }
    accounts
}

/// One account, when everything it cannot do without is there.
fn account(reader: &mut Reader<'_>, at: Section<'_>) -> Option<Account> {
    let name = needed_line(reader, at, "name");
    if at.item("address").is_none() {
        reader.wrong(at, "address", &Wrong::Missing);
    }
    let address = reader.address(at, "address");
    let server =
        needed_line(reader, at, "server").and_then(|host| reader.kept(at, "server", as_host(host)));
    let security = security(reader, at, "security");
    let usual_port = if security == Some(Security::StartTls) { 587 } else { 465 };
    let port = port(reader, at, "port", usual_port);
    let oauth = reader.line(at, "oauth", MAX_LINE_CHARS).filter(|provider| !provider.is_empty());
    let imap = imap(reader, at);
    let letters_a_day = reader.number(at, "letters_a_day", 1, i64::from(MAX_LETTERS_A_DAY));
    let copy_to_self = reader.yes_no(at, "copy_to_self");
    let keep_in_sent = reader.yes_no(at, "keep_in_sent");
    let user = reader.line(at, "user", MAX_LINE_CHARS).filter(|user| !user.is_empty());
    let ca_file = reader.line(at, "ca_file", 4096).filter(|path| !path.is_empty());
    // Signing in by another way than the one that was meant is worse than not at all.
    if at.item("oauth").is_some_and(|item| !item.is_str()) {
        return None;
    }
    let usual = Account::new(address?, server?, port?, security?);
    Some(Account {
        name: name?,
        user: user.unwrap_or_else(|| usual.address.to_string()),
        sign_in: oauth.map_or(SignIn::Password, |provider| SignIn::OAuth { provider }),
        imap,
        letters_a_day: letters_a_day.and_then(|letters| u32::try_from(letters).ok()),
        copy_to_self: copy_to_self.unwrap_or(usual.copy_to_self),
        keep_in_sent: keep_in_sent.unwrap_or(usual.keep_in_sent),
        ca_file: ca_file.map(|path| Path::new(&path).to_owned()),
        ..usual
    })
}

/// Where the mailbox is read; a mistake in it costs only this, and letters are sent all the same.
fn imap(reader: &mut Reader<'_>, at: Section<'_>) -> Option<ImapServer> {
    let host = reader.line(at, "imap_server", MAX_LINE_CHARS).filter(|host| !host.is_empty())?;
    let server = reader.kept(at, "imap_server", as_host(host));
    let security = security(reader, at, "imap_security");
    let usual_port = if security == Some(Security::StartTls) { 143 } else { 993 };
    let port = port(reader, at, "imap_port", usual_port);
    Some(ImapServer { server: server?, port: port?, security: security? })
}

/// How a connection is made private: TLS where nothing is said, nothing where it cannot be read.
fn security(reader: &mut Reader<'_>, at: Section<'_>, key: &str) -> Option<Security> {
    if at.item(key).is_none() {
        return Some(Security::Tls);
    }
    choice(reader, at, key, &SECURITIES, "\"tls\", \"starttls\"")
}

/// A port. A connection to another one than was meant is worse than none.
fn port(reader: &mut Reader<'_>, at: Section<'_>, key: &str, usual: u16) -> Option<u16> {
    if at.item(key).is_none() {
        return Some(usual);
    }
    let problems = reader.problems.len();
    let port = reader.number(at, key, 1, i64::from(u16::MAX))?;
    if reader.problems.len() > problems { None } else { u16::try_from(port).ok() }
}

fn needed_line(reader: &mut Reader<'_>, at: Section<'_>, key: &str) -> Option<String> {
    if at.item(key).is_none() {
        reader.wrong(at, key, &Wrong::Missing);
    }
    let text = reader.line(at, key, MAX_LINE_CHARS)?;
    reader.kept(at, key, if text.is_empty() { Err(Wrong::Missing) } else { Ok(text) })
}

/// A host name or an IP address; nothing that a scheme, a path or a port could hide in.
fn as_host(text: String) -> Result<String, Wrong> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let is_ip = bare.parse::<std::net::IpAddr>().is_ok();
    let is_name = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    if is_ip || is_name { Ok(text) } else { Err(Wrong::NotHost(text)) }
}
