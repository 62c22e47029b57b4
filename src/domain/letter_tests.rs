//! What makes a draft a letter, as a table.

use super::*;

fn draft() -> Draft {
    Draft {
        key: LetterKey {
            supporter: SupporterKey::from_stored("vol@test.example"),
            appeal: AppealId::parse("homs-2012").unwrap(),
            target: TargetId::parse("russia-mfa").unwrap(),
            round: 1,
            practice: false,
        },
        appeal_version: 1,
        lang: Lang::english(),
        office: "Ministry".into(),
        to: Some("office@ministry.example".into()),
        copies: vec![],
        subject: "Homs".into(),
        body: "Your Excellency,\n\nPlease act.\n\nAnnelise".into(),
        fields: Fields { filled: 1, total: 1 },
    }
}

#[test]
fn a_whole_draft_becomes_a_letter() {
    let letter = draft().finish().unwrap();
    assert_eq!(letter.body(), "Your Excellency,\n\nPlease act.\n\nAnnelise\n");
    assert_eq!(letter.to().as_str(), "office@ministry.example");
}

#[test]
fn every_problem_is_found() {
    type Spoil = fn(&mut Draft);
    let cases: Vec<(&str, Spoil, Vec<&str>)> = vec![
        ("no address", |d| d.to = None, vec!["problem-no-address"]),
        ("empty address", |d| d.to = Some(" ".into()), vec!["problem-no-address"]),
        ("bad address", |d| d.to = Some("office".into()), vec!["problem-bad-address"]),
        (
            "line break in the address",
            |d| d.to = Some("a@b.example\r\nBcc: c@d.example".into()),
            vec!["problem-unreadable-address"],
        ),
        ("no subject", |d| d.subject = "  ".into(), vec!["problem-no-subject"]),
        ("two lines", |d| d.subject = "a\nBcc: b".into(), vec!["problem-subject-not-one-line"]),
        ("long subject", |d| d.subject = "a".repeat(201), vec!["problem-subject-too-long"]),
        ("no body", |d| d.body = "\n \n".into(), vec!["problem-no-body"]),
        ("greeting only", |d| d.body = "Your Excellency,\n".into(), vec!["problem-no-body"]),
        ("no greeting", |d| d.body = "Please act.\n".into(), vec!["problem-no-greeting"]),
        (
            "blanks, each once",
            |d| d.body += "\n[[your name]] [[your town]] [[your name]]",
            vec!["problem-blank", "problem-blank"],
        ),
        ("blank in the subject", |d| d.subject += " [[x]]", vec!["problem-blank"]),
        ("an unclosed blank", |d| d.body += "\n[[your name", vec!["problem-blank"]),
        ("a tag", |d| d.body += "\n{{ supporter.name }}", vec!["problem-template-tag"]),
        ("an escape character", |d| d.body += "\u{1b}[31m", vec!["problem-control-character"]),
        ("too long", |d| d.body += &"x".repeat(MAX_BODY_BYTES), vec!["problem-body-too-long"]),
        (
            "several",
            |d| {
                d.to = None;
                d.subject.clear();
            },
            vec!["problem-no-address", "problem-no-subject"],
        ),
    ];
    for (name, spoil, expected) in cases {
        let mut draft = draft();
        spoil(&mut draft);
        let problems = draft.finish().err().unwrap_or_default();
        let found: Vec<_> = problems.iter().map(|problem| problem.notice().id).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn greetings_are_known_in_every_language() {
    for (body, expected) in [
        ("Your Excellency,\n\nx", Some("Your Excellency,")),
        ("\n Excellence,\nx", Some("Excellence,")),
        ("Ваше Превосходительство,\nx", Some("Ваше Превосходительство,")),
        ("معالي الأمين العام،\nx", Some("معالي الأمين العام،")),
        ("Please act.\n", None),
        (",\n", None),
        ("", None),
    ] {
        assert_eq!(greeting_of(body), expected, "{body:?}");
    }
}

#[test]
fn answers_are_found_once_and_in_order() {
    let found = answers_in("A nurse. In Homs.", ["In Homs.", " A nurse. ", "", "Homs"]);
    assert_eq!(found, [0..8, 9..17]);
}
