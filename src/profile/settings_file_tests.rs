//! A settings file in every state, and what is kept of it.

use super::*;
use crate::domain::{
    Account, Arg, Country, Courtesy, EmailAddress, Hours, InterfaceLang, Lang, PaperChoice,
    PaperSize, Security, Supporter, Window,
};
use crate::profile::Look;

struct Desk {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn desk(text: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    fs::write(&path, text).unwrap();
    Desk { _folder: folder, path }
}

/// Id, key and line of each notice.
fn told(notices: &[Notice]) -> Vec<String> {
    let word = |notice: &Notice, name| {
        notice.args.iter().find(|(key, _)| *key == name).map(|(_, value)| match value {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
        })
    };
    notices
        .iter()
        .map(|notice| {
            let place = [word(notice, "key"), word(notice, "line")];
            let place: Vec<String> = place.into_iter().flatten().collect();
            format!("{} {}", notice.id, place.join(" ")).trim().to_owned()
        })
        .collect()
}

fn account(name: &str) -> Account {
    Account {
        name: name.into(),
        ..Account::new(
            EmailAddress::parse("vol@mail.example").unwrap(),
            "smtp.mail.example",
            465,
            Security::Tls,
        )
    }
}

fn full() -> Settings {
    Settings {
        supporter: Supporter {
            name: "Vera \"Vee\" Öst".into(),
            email: EmailAddress::parse("vera@mail.example").ok(),
            country: Country::parse("SE").ok(),
            address: Some("Street 1\n123 45 Town".into()),
            town: Some("Town".into()),
            profession: Some("teacher".into()),
            languages: vec![Lang::english(), Lang::parse("fr").unwrap()],
        },
        interface_language: Some(InterfaceLang::Spanish),
        letters_in: Lang::parse("fr").ok(),
        look: Look::Dark,
        text_size_percent: 120,
        accounts: vec![
            account("Home"),
            Account {
                port: 2525,
                security: Security::StartTls,
                ca_file: Some("/etc/ca.pem".into()),
                ..account("Work")
            },
        ],
        default_account: Some("Work".into()),
        proxy: ProxySetting::parse("127.0.0.1:9050"),
        undo_secs: 0,
        courtesy: Courtesy { pause_secs: 60, hours: Hours::parse("8-20") },
        paper: PaperChoice { size: Some(PaperSize::Letter), window: Some(Window::DinA) },
        welcomed: true,
    }
}

#[test]
fn what_is_saved_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/settings.toml");
    let mut file = SettingsFile::open(&path);
    assert_eq!((file.settings(), file.notices()), (&Settings::default(), &[][..]));
    file.save(&full()).unwrap();
    let again = SettingsFile::open(&path);
    assert_eq!((again.settings(), told(again.notices())), (&full(), vec![]));
    file.save(&Settings::default()).unwrap();
    assert_eq!(SettingsFile::open(&path).settings(), &Settings::default());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let left: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing lies beside it: {left:?}");
}

#[test]
fn comments_order_and_unknown_keys_survive() {
    let text = "\
# mine
format = 1
look = \"dark\" # at night
later = { a = 1 }

[supporter]
# as in my passport
name = 'Vera'
town = \"Town\"

[[accounts]] # the old one
name = \"Home\"
address = \"vol@mail.example\"
server = \"smtp.mail.example\"
colour = \"red\"

[[accounts]]
name = \"Gone\"
address = \"vol@mail.example\"
server = \"smtp.mail.example\"

[plugin]
x = 1
";
    let desk = desk(text);
    let mut file = SettingsFile::open(&desk.path);
    let mut new = file.settings().clone();
    new.look = Look::Light;
    new.supporter.town = None;
    new.accounts.retain(|account| account.name == "Home");
    new.accounts[0].port = 2465;
    file.save(&new).unwrap();
    let expected = text
        .replace("look = \"dark\" # at night", "look = \"light\" # at night")
        .replace("town = \"Town\"\n", "")
        .replace("colour = \"red\"\n", "colour = \"red\"\nport = 2465\n")
        .replace(
            "[[accounts]]\nname = \"Gone\"\naddress = \"vol@mail.example\"\nserver = \"smtp.mail.example\"\n\n",
            "",
        );
    assert_eq!(fs::read_to_string(&desk.path).unwrap(), expected);
    assert_eq!(SettingsFile::open(&desk.path).settings(), &new);
}

#[test]
fn what_someone_wrote_meanwhile_survives() {
    let desk = desk("look = \"dark\"\n");
    let mut file = SettingsFile::open(&desk.path);
    fs::write(&desk.path, "look = \"dark\"\nwelcomed = true\n").unwrap();
    let bigger = Settings { text_size_percent: 150, ..file.settings().clone() };
    file.save(&bigger).unwrap();
    let again = SettingsFile::open(&desk.path).settings().clone();
    assert_eq!((again.welcomed, again.text_size_percent), (true, 150));
    fs::remove_file(&desk.path).unwrap();
    file.save(&Settings { look: Look::Light, ..bigger }).unwrap();
    assert_eq!(SettingsFile::open(&desk.path).settings().text_size_percent, 150);
}

#[test]
fn one_bad_value_costs_only_itself_and_stays_in_the_file() {
    for (text, told_of) in [
        ("look = \"pink\"", "profile-value-not-one-of look 1"),
        ("\nlook = 3", "profile-value-not-words look 2"),
        ("proxy = \"tor\"", "profile-value-not-proxy proxy 1"),
        ("proxy = 9050", "profile-value-not-words proxy 1"),
        ("[proxy]\nport = 9050", "profile-value-not-words proxy 1"),
        ("paper = \"a5\"", "profile-value-not-one-of paper 1"),
        ("undo_secs = 121", "profile-value-not-number undo_secs 1"),
        ("courtesy = 1", "profile-value-not-table courtesy 1"),
        ("[courtesy]\npause_secs = -1", "profile-value-not-number courtesy.pause_secs 2"),
        ("[courtesy]\nhours = \"8 to 20\"", "profile-value-not-hours courtesy.hours 2"),
        ("welcomed = \"yes\"", "profile-value-not-yes-no welcomed 1"),
        ("text_size_percent = 300", "profile-value-not-number text_size_percent 1"),
        ("text_size_percent = 1.5", "profile-value-not-number text_size_percent 1"),
        ("language = \"English\"", "profile-value-not-one-of language 1"),
        ("default_account = \"Home\"", "profile-no-such-account default_account 1"),
        ("supporter = 1", "profile-value-not-table supporter 1"),
        ("accounts = 1", "profile-value-not-table accounts 1"),
        ("[supporter]\nemail = \"vol\"", "profile-value-not-address supporter.email 2"),
        ("[supporter]\nname = \"a\\r\\nBcc: b\"", "profile-value-not-one-line supporter.name 2"),
        ("[supporter]\nname = \"a\\u0007\"", "profile-value-control-character supporter.name 2"),
        ("[supporter]\ncountry = \"ZZ\"", "profile-value-not-country supporter.country 2"),
        ("[supporter]\nlanguages = \"en\"", "profile-value-not-list supporter.languages 2"),
        ("[supporter]\nlanguages = [\"en\", 1]", "profile-value-not-list supporter.languages 2"),
    ] {
        let desk = desk(text);
        let mut file = SettingsFile::open(&desk.path);
        assert!(file.problem().is_none(), "{text}");
        assert_eq!(told(file.notices()), ["profile-settings-usual-values", told_of], "{text}");
        let new =
            Settings { interface_language: Some(InterfaceLang::French), ..file.settings().clone() };
        if !text.starts_with("language") {
            file.save(&new).unwrap();
            let kept = fs::read_to_string(&desk.path).unwrap();
            assert!(kept.contains(text.trim()), "{text}: {kept}");
        }
    }
    let desk = desk("text_size_percent = 300");
    assert_eq!(SettingsFile::open(&desk.path).settings().text_size_percent, 200);
}

#[test]
fn an_account_is_whole_or_not_there() {
    let good = "name = \"Home\"\naddress = \"vol@mail.example\"\nserver = \"smtp.mail.example\"\n";
    for (change, told_of) in [
        ("security = \"none\"", Some("profile-value-not-one-of accounts.security 5")),
        ("port = 70000", Some("profile-value-not-number accounts.port 5")),
        ("port = \"465\"", Some("profile-value-not-number accounts.port 5")),
        ("server = \"mail://x/y\"", Some("profile-value-not-host accounts.server 4")),
        ("server = \"\"", Some("profile-value-missing accounts.server 4")),
        ("address = 1", Some("profile-value-not-words accounts.address 3")),
        ("security = \"starttls\"", None),
    ] {
        let key = change.split(' ').next().unwrap();
        let lines: Vec<&str> = good.lines().collect();
        let mut lines: Vec<&str> =
            lines.iter().map(|line| if line.starts_with(key) { change } else { line }).collect();
        if !lines.contains(&change) {
            lines.push(change);
        }
        let desk = desk(&format!("[[accounts]]\n{}\n", lines.join("\n")));
        let mut file = SettingsFile::open(&desk.path);
        let notices = told(file.notices());
        assert_eq!(notices.get(1).map(String::as_str), told_of, "{change}");
        assert_eq!(file.settings().accounts.is_empty(), told_of.is_some(), "{change}");
        if told_of.is_some() {
            let mut new = file.settings().clone();
            new.accounts.push(account("Other"));
            file.save(&new).unwrap();
            assert!(fs::read_to_string(&desk.path).unwrap().contains(change), "it stays: {change}");
        } else {
            assert_eq!(file.settings().accounts[0].port, 587);
        }
    }
    for missing in ["name", "address", "server"] {
        let text: String = good
            .lines()
            .filter(|line| !line.starts_with(missing))
            .map(|line| format!("{line}\n"))
            .collect();
        let desk = desk(&format!("[[accounts]]\n{text}"));
        let notices = told(SettingsFile::open(&desk.path).notices());
        assert_eq!(notices[1], format!("profile-value-missing accounts.{missing} 2"));
    }
    let twice = desk(&format!("[[accounts]]\n{good}[[accounts]]\n{good}"));
    let notices = told(SettingsFile::open(&twice.path).notices());
    assert_eq!(notices[1], "profile-account-twice accounts.name 6");
}

#[test]
fn a_file_that_cannot_be_read_is_never_written_over() {
    let long = format!("# {}", "x".repeat(MAX_FILE_BYTES));
    for (bytes, id) in [
        (&b"look = \"dark\nx"[..], "profile-syntax"),
        (b"a = 1\na = 2\n", "profile-syntax"),
        (b"format = 2\n", "profile-newer"),
        (b"ok = 1\nname = \"\xff\"", "profile-not-text"),
        (long.as_bytes(), "profile-too-long"),
    ] {
        let desk = desk("");
        fs::write(&desk.path, bytes).unwrap();
        let mut file = SettingsFile::open(&desk.path);
        assert_eq!(told(file.notices())[1], "profile-settings-untouched");
        assert_eq!(file.problem().unwrap().notice().id, id);
        let usual = Settings { proxy: ProxySetting::Unreadable, ..Settings::default() };
        assert_eq!(file.settings(), &usual, "no connection goes out");
        let refused = file.save(&full()).unwrap_err();
        assert!(matches!(refused, ProfileError::Protected { .. }), "{refused}");
        assert_eq!(fs::read(&desk.path).unwrap(), bytes, "untouched");

        let aside = file.start_afresh().unwrap().unwrap();
        assert_eq!(aside.file_name().unwrap(), "settings.broken-1.toml");
        assert_eq!(fs::read(&aside).unwrap(), bytes, "kept aside");
        file.save(&full()).unwrap();
        assert_eq!(SettingsFile::open(&desk.path).settings(), &full());
        assert_eq!(file.start_afresh().unwrap(), None);

        fs::write(&desk.path, bytes).unwrap();
        let aside = SettingsFile::open(&desk.path).start_afresh().unwrap().unwrap();
        assert_eq!(aside.file_name().unwrap(), "settings.broken-2.toml");
    }
}

#[test]
fn a_file_that_breaks_while_we_run_is_not_written_over_either() {
    let desk = desk("look = \"dark\"\n");
    let mut file = SettingsFile::open(&desk.path);
    fs::write(&desk.path, "look = \"da").unwrap();
    assert!(matches!(file.save(&full()).unwrap_err(), ProfileError::Syntax { line: 1, .. }));
    assert_eq!(fs::read_to_string(&desk.path).unwrap(), "look = \"da");
}

#[test]
fn a_place_in_a_broken_file_is_exact() {
    let desk = desk("# ä\nlook = \"dark\"\nname = öh\n");
    let file = SettingsFile::open(&desk.path);
    let Some(ProfileError::Syntax { line, column, .. }) = file.problem() else {
        panic!("{:?}", file.problem());
    };
    assert_eq!((*line, *column), (3, 8));
}

#[cfg(unix)]
#[test]
fn a_link_keeps_pointing_to_where_it_pointed() {
    let desk = desk("look = \"dark\"\n");
    let link = desk.path.with_file_name("link.toml");
    std::os::unix::fs::symlink(&desk.path, &link).unwrap();
    SettingsFile::open(&link).save(&full()).unwrap();
    assert!(link.is_symlink());
    assert_eq!(SettingsFile::open(&desk.path).settings(), &full());
}

#[test]
fn the_system_has_its_language_until_another_is_chosen() {
    let desk = desk("# mine\n");
    let open = || SettingsFile::open(&desk.path).on_system_in(InterfaceLang::Russian);
    let mut file = open();
    assert_eq!(file.interface_lang(), InterfaceLang::Russian);
    for (chosen, expected, line) in [
        (Some(InterfaceLang::Arabic), InterfaceLang::Arabic, "language = \"ar\"\n# mine\n"),
        (Some(InterfaceLang::English), InterfaceLang::English, "language = \"en\"\n# mine\n"),
        (None, InterfaceLang::Russian, "# mine\n"),
    ] {
        let new = Settings { interface_language: chosen, ..file.settings().clone() };
        file.save(&new).unwrap();
        assert_eq!((file.interface_lang(), open().interface_lang()), (expected, expected));
        assert_eq!(fs::read_to_string(&desk.path).unwrap(), line);
    }
    fs::write(&desk.path, "language = \"de\"\n").unwrap();
    assert_eq!(open().interface_lang(), InterfaceLang::Russian, "one we do not have");
}
