//! A batch of which one letter cannot be made into a mail.

use super::*;
use crate::domain::{Draft, GroupId, LetterKey, LocalText, SupporterKey, TargetId};

fn letter(id: &str, office: &str) -> (Target, Letter) {
    let target = Target {
        id: TargetId::parse(id).unwrap(),
        group: GroupId::parse("council").unwrap(),
        office: LocalText::single(Lang::english(), office),
        short: LocalText::single(Lang::english(), id),
        person: None,
        country: None,
        languages: vec![Lang::english()],
        salutation: None,
        channels: Vec::new(),
        copies: Vec::new(),
        demands: Vec::new(),
    };
    let draft = Draft {
        key: LetterKey {
            supporter: SupporterKey::from_stored("me"),
            appeal: AppealId::parse("test").unwrap(),
            target: target.id.clone(),
            round: 1,
            practice: true,
        },
        appeal_version: 1,
        lang: Lang::english(),
        office: office.to_owned(),
        to: Some(format!("{id}@test.example")),
        copies: Vec::new(),
        subject: "Please act".to_owned(),
        body: "Your Excellency,\n\nplease act.".to_owned(),
        fields: Fields::default(),
    };
    (target, draft.finish().unwrap())
}

#[test]
fn a_letter_that_cannot_be_made_keeps_no_other_back() {
    let address = EmailAddress::parse("vol@test.example").unwrap();
    let identity = Identity { name: "Vol".to_owned(), address };
    let letters =
        [("one", "Office"), ("two", "Of\u{7}fice"), ("three", "Office"), ("four", "Of\u{7}fice")];
    let letters = letters.map(|(id, office)| letter(id, office)).into_iter();
    let (made, unmade) = compose_each(letters, &identity, Timestamp::UNIX_EPOCH).unwrap();
    let made: Vec<&str> = made.iter().map(|(target, _)| target.id.as_str()).collect();
    assert_eq!(made, ["one", "three"]);
    let why: Vec<&str> = unmade.iter().map(|why| why.id.as_ref()).collect();
    assert_eq!(why, ["mail-office-not-one-line"], "told once");
}

#[test]
fn words_that_need_a_font_are_gathered_once() {
    let texts = ["Zoë wrote", "to Zoë about\nХомс", "plain words"];
    assert_eq!(words_beyond_ascii(texts.into_iter()), "Zoë Хомс");
}
