//! Settings into their file: only what has changed is touched, so comments, order and unknown keys
//! survive, and so does a value that could not be read.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value, value};

use super::settings::{ProxySetting, Settings};
use super::settings_read::{LOOKS, PAPERS, SECURITIES, WINDOWS};
use crate::domain::{Account, Courtesy, SignIn, Supporter};

/// The newest format of the settings file that this program reads and writes.
pub(super) const FORMAT: i64 = 1;

/// What a new settings file begins with.
const HEADER: &str = "\
# Clarion's settings. Change them in the window, or here while Clarion is closed.
# Passwords are not here: they are in the system's keyring.
";

/// A document for a file that is not there yet.
pub(super) fn new_document() -> DocumentMut {
    let mut document = DocumentMut::new();
    document.insert("format", value(FORMAT));
    if let Some(mut key) = document.key_mut("format") {
        key.leaf_decor_mut().set_prefix(HEADER);
    }
    document
}

/// Brings what differs between `old` and `new` into the document.
pub(super) fn apply(document: &mut DocumentMut, old: &Settings, new: &Settings) {
    let root = document.as_table_mut();
    let language = |settings: &Settings| settings.interface_language.map(|it| it.code().into());
    let look = |settings: &Settings| word_for(&LOOKS, settings.look).map(Value::from);
    let size = |settings: &Settings| Some(i64::from(settings.text_size_percent).into());
    set(root, "welcomed", Some(old.welcomed.into()), Some(new.welcomed.into()));
    set(root, "language", language(old), language(new));
    let letters_in =
        |settings: &Settings| settings.letters_in.as_ref().map(|lang| lang.as_str().into());
    set(root, "letters_in", letters_in(old), letters_in(new));
    set(root, "look", look(old), look(new));
    set(root, "text_size_percent", size(old), size(new));
    set(root, "default_account", words(&old.default_account), words(&new.default_account));
    if old.proxy != new.proxy {
        // A value that could not be read goes when the person chooses another.
        set(root, "proxy", Some("".into()), proxy(&new.proxy));
    }
    let undo = |settings: &Settings| Some(i64::from(settings.undo_secs).into());
    set(root, "undo_secs", undo(old), undo(new));
    let paper = |settings: &Settings| {
        settings.paper.size.and_then(|size| word_for(&PAPERS, size)).map(Value::from)
    };
    set(root, "paper", paper(old), paper(new));
    let window = |settings: &Settings| {
        settings.paper.window.and_then(|window| word_for(&WINDOWS, window)).map(Value::from)
    };
    set(root, "window", window(old), window(new));
    if old.supporter != new.supporter
        && let Some(table) = table_of(root, "supporter")
    {
        for (key, old, new) in supporter_values(&old.supporter, &new.supporter) {
            set(table, key, old, new);
        }
    }
    if old.courtesy != new.courtesy
        && let Some(table) = table_of(root, "courtesy")
    {
        let pause = |courtesy: Courtesy| Some(i64::from(courtesy.pause_secs).into());
        let hours = |courtesy: Courtesy| courtesy.hours.map(|hours| hours.to_string().into());
        set(table, "pause_secs", pause(old.courtesy), pause(new.courtesy));
        set(table, "hours", hours(old.courtesy), hours(new.courtesy));
    }
    if old.accounts != new.accounts {
        apply_accounts(root, &old.accounts, &new.accounts);
    }
}

/// The table of this name, made where there is none.
fn table_of<'t>(root: &'t mut Table, name: &str) -> Option<&'t mut dyn TableLike> {
    let item = root.entry(name).or_insert_with(|| Item::Table(Table::new()));
    if !item.is_table_like() {
        *item = Item::Table(Table::new());
    }
    item.as_table_like_mut()
}

fn proxy(setting: &ProxySetting) -> Option<Value> {
    match setting {
        ProxySetting::Through(proxy) => Some(proxy.to_string().into()),
        ProxySetting::Off | ProxySetting::Unreadable => None,
    }
}

fn apply_accounts(root: &mut Table, old: &[Account], new: &[Account]) {
    if !root.contains_array_of_tables("accounts") {
        root.insert("accounts", Item::ArrayOfTables(ArrayOfTables::new()));
    }
    let Some(tables) = root.get_mut("accounts").and_then(Item::as_array_of_tables_mut) else {
        return;
    };
    let named = |accounts: &[Account], name: Option<&str>| {
        accounts.iter().find(|account| Some(account.name.as_str()) == name).cloned()
    };
    // A table that could not be read belongs to no account: it stays.
    tables.retain(|table| {
        let name = name_of(table);
        named(old, name).is_none() || named(new, name).is_some()
    });
    for account in new {
        let known = named(old, Some(&account.name));
        let place = tables.iter_mut().find(|table| name_of(table) == Some(&account.name));
        match (place, known) {
            (Some(table), known) => apply_account(table, known.as_ref(), account),
            (None, _) => {
                let mut table = Table::new();
                apply_account(&mut table, None, account);
                tables.push(table);
            }
        }
    }
}

fn name_of(table: &Table) -> Option<&str> {
    table.get("name").and_then(Item::as_str).map(str::trim)
}

fn apply_account(table: &mut Table, old: Option<&Account>, new: &Account) {
    let mut old_values = old.map(account_values).unwrap_or_default().into_iter();
    for (key, value) in account_values(new) {
        let before = old_values.next().and_then(|(_, value)| value);
        set(table, key, before, value);
    }
}

/// An account's keys in the order in which they are written; what is as usual has no value.
fn account_values(account: &Account) -> Vec<(&'static str, Option<Value>)> {
    let security = |security| word_for(&SECURITIES, security).map(Value::from);
    let oauth = match &account.sign_in {
        SignIn::Password => None,
        SignIn::OAuth { provider } => Some(provider.as_str().into()),
    };
    let imap = account.imap.as_ref();
    vec![
        ("name", Some(account.name.as_str().into())),
        ("address", Some(account.address.as_str().into())),
        ("server", Some(account.server.as_str().into())),
        ("port", Some(i64::from(account.port).into())),
        ("security", security(account.security)),
        ("user", Some(account.user.as_str().into())),
        ("oauth", oauth),
        ("imap_server", imap.map(|imap| imap.server.as_str().into())),
        ("imap_port", imap.map(|imap| i64::from(imap.port).into())),
        ("imap_security", imap.and_then(|imap| security(imap.security))),
        ("letters_a_day", account.letters_a_day.map(|letters| i64::from(letters).into())),
        ("copy_to_self", account.copy_to_self.then(|| true.into())),
        ("keep_in_sent", (!account.keep_in_sent).then(|| false.into())),
        ("ca_file", account.ca_file.as_ref().map(|path| path.display().to_string().into())),
    ]
}

fn supporter_values(
    old: &Supporter,
    new: &Supporter,
) -> Vec<(&'static str, Option<Value>, Option<Value>)> {
    let values = |who: &Supporter| -> [(&'static str, Option<Value>); 7] {
        let langs: Array = who.languages.iter().map(|lang| lang.as_str().to_owned()).collect();
        [
            ("name", words(&Some(who.name.clone()).filter(|name| !name.is_empty()))),
            ("email", who.email.as_ref().map(|email| email.as_str().into())),
            ("country", who.country.map(|country| country.code().to_owned().into())),
            ("address", words(&who.address)),
            ("town", words(&who.town)),
            ("profession", words(&who.profession)),
            ("languages", (!langs.is_empty()).then(|| langs.into())),
        ]
    };
    let pairs = values(old).into_iter().zip(values(new));
    pairs.map(|((key, old), (_, new))| (key, old, new)).collect()
}

fn words(text: &Option<String>) -> Option<Value> {
    text.as_deref().map(Value::from)
}

fn word_for<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> Option<&'static str> {
    words.iter().find(|(_, meaning)| *meaning == value).map(|(word, _)| *word)
}

/// Writes a value where it has changed; the comment behind the old one stays behind the new one.
fn set(table: &mut dyn TableLike, key: &str, old: Option<Value>, new: Option<Value>) {
    if old.as_ref().map(Value::to_string) == new.as_ref().map(Value::to_string) {
        return;
    }
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = item.as_value() {
                *new.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(new);
        }
        None => {
            table.insert(key, Item::Value(new));
        }
    }
}
