//! How an account signs in, where it is read and its limits: in the file and out of it.

use super::*;
use crate::domain::{Account, EmailAddress, ImapServer, Security, SignIn};

const HEAD: &str = "\
[[accounts]]
name = \"Home\"
address = \"vol@mail.example\"
server = \"smtp.mail.example\"
";

fn opened(text: &str) -> (tempfile::TempDir, SettingsFile) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    fs::write(&path, text).unwrap();
    let file = SettingsFile::open(&path);
    (folder, file)
}

fn usual() -> Account {
    let address = EmailAddress::parse("vol@mail.example").unwrap();
    Account {
        name: "Home".into(),
        ..Account::new(address, "smtp.mail.example", 465, Security::Tls)
    }
}

fn full() -> Account {
    Account {
        sign_in: SignIn::OAuth { provider: "mail.example".into() },
        imap: Some(ImapServer {
            server: "imap.mail.example".into(),
            port: 1143,
            security: Security::StartTls,
        }),
        letters_a_day: Some(80),
        copy_to_self: true,
        keep_in_sent: false,
        ..usual()
    }
}

#[test]
fn an_account_is_read_as_it_was_saved() {
    let text = format!("# mine\n{HEAD}colour = \"red\" # as the door\n");
    let (_folder, mut file) = opened(&text);
    assert_eq!(file.settings().accounts, [usual()]);
    for account in [full(), usual()] {
        let new = Settings { accounts: vec![account], ..file.settings().clone() };
        file.save(&new).unwrap();
        let again = SettingsFile::open(file.path());
        assert_eq!((again.settings(), again.notices()), (&new, &[][..]));
    }
    assert_eq!(fs::read_to_string(file.path()).unwrap(), text, "nothing of it is left");
}

#[test]
fn comments_on_what_an_account_does_survive() {
    let text = format!(
        "{HEAD}# agreed with the office\nletters_a_day = 80 # not more\n\
         imap_server = 'imap.mail.example' # read only\ncopy_to_self = true\n"
    );
    let (_folder, mut file) = opened(&text);
    let mut new = file.settings().clone();
    new.accounts[0].letters_a_day = Some(100);
    new.accounts[0].copy_to_self = false;
    new.accounts[0].imap.as_mut().unwrap().security = Security::StartTls;
    file.save(&new).unwrap();
    let expected = text
        .replace("letters_a_day = 80", "letters_a_day = 100")
        .replace("copy_to_self = true\n", "imap_security = \"starttls\"\n");
    assert_eq!(fs::read_to_string(file.path()).unwrap(), expected);
}

#[test]
fn what_cannot_be_read_is_told_and_costs_no_more_than_it_must() {
    let imap =
        |port, security| Some(ImapServer { server: "imap.mail.example".into(), port, security });
    let at_imap = "imap_server = \"imap.mail.example\"\n";
    for (lines, told, expected) in [
        ("oauth = \"\"".to_owned(), None, Some(usual())),
        ("oauth = 1".into(), Some("profile-value-not-words"), None),
        ("letters_a_day = \"80\"".into(), Some("profile-value-not-number"), Some(usual())),
        ("copy_to_self = 1".into(), Some("profile-value-not-yes-no"), Some(usual())),
        ("keep_in_sent = \"no\"".into(), Some("profile-value-not-yes-no"), Some(usual())),
        (at_imap.into(), None, Some(Account { imap: imap(993, Security::Tls), ..usual() })),
        (
            format!("{at_imap}imap_security = \"starttls\""),
            None,
            Some(Account { imap: imap(143, Security::StartTls), ..usual() }),
        ),
        (
            format!("{at_imap}imap_security = \"none\""),
            Some("profile-value-not-one-of"),
            Some(usual()),
        ),
        (format!("{at_imap}imap_port = 0"), Some("profile-value-not-number"), Some(usual())),
        ("imap_server = \"a/b\"".into(), Some("profile-value-not-host"), Some(usual())),
    ] {
        let (_folder, file) = opened(&format!("{HEAD}{lines}\n"));
        let id = file.notices().get(1).map(|notice| notice.id.as_ref());
        assert_eq!(id, told, "{lines}");
        assert_eq!(file.settings().accounts.first(), expected.as_ref(), "{lines}");
    }
    let (_folder, file) = opened(&format!("{HEAD}letters_a_day = 0\n"));
    assert_eq!(file.settings().accounts[0].letters_a_day, Some(1), "none at all cannot be meant");
}
