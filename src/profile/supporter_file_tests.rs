//! Supporter files, good and bad.

use super::*;
use crate::domain::{Arg, Country, EmailAddress, Lang, Notice};

fn read(text: &str) -> Result<(Supporter, Answers), ProfileError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vera.toml");
    std::fs::write(&file, text).unwrap();
    read_supporter(&file)
}

#[test]
fn a_supporter_file_says_who_writes_and_what_they_answer() {
    let (supporter, answers) = read(
        "name = \" Vera \"\nemail = \"vera@mail.example\"\ncountry = \"se\"\n\
         address = \"\"\"\nStreet 1\r\n123 45 Town\n\"\"\"\ntown = \"\"\nprofession = \"teacher\"\n\
         languages = [\"fr\", \"en\"]\n[answers]\nwhy = \"\"\"I have friends there.\nThey write.\"\"\"\n",
    )
    .unwrap();
    let expected = Supporter {
        name: "Vera".into(),
        email: EmailAddress::parse("vera@mail.example").ok(),
        country: Country::parse("SE").ok(),
        address: Some("Street 1\n123 45 Town".into()),
        town: None,
        profession: Some("teacher".into()),
        languages: vec![Lang::parse("fr").unwrap(), Lang::english()],
    };
    assert_eq!(supporter, expected);
    let why = QuestionId::parse("why").unwrap();
    assert_eq!(answers, Answers::from([(why, "I have friends there.\nThey write.".into())]));
    assert_eq!(read("").unwrap(), (Supporter::default(), Answers::new()));
}

#[test]
fn every_mistake_is_told_with_its_line() {
    let word = |notice: &Notice, name: &str| {
        notice.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone())
    };
    for (text, id, key, line) in [
        ("\nnmae = \"Vera\"", "profile-unknown-key-similar", "nmae", 2),
        ("password = \"x\"", "profile-unknown-key", "password", 1),
        ("name = \"Vera\\r\\nBcc: x@y.example\"", "profile-value-not-one-line", "name", 1),
        ("email = \"vera\\n@mail.example\"", "profile-value-not-one-line", "email", 1),
        ("email = \"vera\"", "profile-value-not-address", "email", 1),
        ("country = \"Sweden\"", "profile-value-not-country", "country", 1),
        ("languages = [\"english\"]", "profile-value-not-language", "languages", 1),
        ("[answers]\nWHY = \"x\"", "profile-no-such-question", "answers.WHY", 2),
        ("[answers]\nwhy = 1", "profile-value-not-words", "answers.why", 2),
        ("answers = 1", "profile-value-not-table", "answers", 1),
    ] {
        let error = read(text).unwrap_err();
        let ProfileError::Supporter { problems, .. } = &error else { panic!("{text}: {error}") };
        assert_eq!(problems.len(), 1, "{text}");
        assert_eq!(problems[0].id, id, "{text}");
        assert_eq!(word(&problems[0], "key"), Some(Arg::Text(key.into())), "{text}");
        assert_eq!(word(&problems[0], "line"), Some(Arg::Count(line)), "{text}");
    }
    let two = read("name = 1\ntown = 2\nx = 3").unwrap_err();
    assert_eq!(two.details().len(), 3);
}

#[test]
fn a_file_that_is_none_is_told() {
    let long = format!("name = \"{}\"", "x".repeat(MAX_FILE_BYTES));
    assert_eq!(read(&long).unwrap_err().notice().id, "profile-too-long");
    assert_eq!(read("name = ").unwrap_err().notice().id, "profile-syntax");
    let folder = tempfile::tempdir().unwrap();
    let missing = read_supporter(&folder.path().join("none.toml")).unwrap_err();
    assert_eq!(missing.notice().id, "profile-not-found");
    assert_eq!(read_supporter(folder.path()).unwrap_err().notice().id, "profile-read");
}
