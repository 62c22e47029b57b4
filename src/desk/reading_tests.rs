//! A letter that its writer cannot read, from the choice of its language to the review.

use std::sync::Arc;

use crate::desk::view::{DraftView, LetterRef};
use crate::desk::{Clock, Desk, Picked};
use crate::domain::{AppealId, Lang, QuestionId, Supporter, TargetId};
use crate::profile::{Places, SessionSecrets, Settings, SettingsFile};

fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap()
}

fn homs() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

/// A desk of somebody with these languages, with one letter begun.
fn desk(folder: &std::path::Path, languages: &[&str], target: &TargetId) -> Desk {
    let places = Places::in_folder(folder).unwrap();
    places.make_folders().unwrap();
    let clock = Clock::fixed("2026-11-23T14:20:00Z".parse().unwrap());
    let file = SettingsFile::open(&places.settings_file);
    let mut desk = Desk::open(&places, file, Arc::new(SessionSecrets::in_memory()), clock).unwrap();
    let supporter = Supporter {
        name: "Vera Öst".into(),
        languages: languages.iter().map(|code| lang(code)).collect(),
        ..Supporter::default()
    };
    desk.save_settings(Settings { supporter, ..Settings::default() }).unwrap();
    desk.pick(&homs(), &[Picked { target: target.clone(), again: false }]).unwrap();
    desk
}

fn russia() -> TargetId {
    TargetId::parse("russia-foreign-ministry").unwrap()
}

fn current(desk: &mut Desk) -> DraftView {
    desk.writing(&homs(), None).unwrap().current.unwrap()
}

#[test]
fn a_letter_in_a_language_that_one_does_not_read_comes_with_its_reading() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), &["en"], &russia());
    let why = QuestionId::parse("why").unwrap();
    desk.save_answer(&homs(), &why, "I am a nurse.").unwrap();
    let draft = current(&mut desk);
    let reading = draft.reading.unwrap();
    assert_eq!((draft.lang, &reading.lang, reading.needed), (lang("ru"), &lang("en"), true));
    let same = reading.same.unwrap();
    assert_eq!(same.letter_subject, draft.subject);
    assert!(same.subject.contains("Homs"), "{}", same.subject);
    let passages = same.beside(&draft.body);
    assert!(passages.iter().all(|passage| !passage.changed));
    let own: Vec<&str> = passages
        .iter()
        .filter(|passage| passage.reading.iter().any(|words| !words.own.is_empty()))
        .map(|passage| passage.letter)
        .collect();
    assert_eq!(own, ["I am a nurse."]);
    assert_eq!(draft.advice[0].id, "desk-own-words-language");
    // The review and the list of letters know the same.
    let row = &desk.review(&homs()).unwrap().rows[0];
    assert!(row.read_in.as_ref().unwrap().needed && row.problems.is_empty());
    let letter = LetterRef::Draft { appeal: homs(), target: russia() };
    assert!(desk.letter(&letter).unwrap().reading.unwrap().same.is_some());
}

#[test]
fn who_reads_the_letters_language_can_have_the_reading_and_does_not_need_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), &["ru"], &russia());
    let draft = current(&mut desk);
    assert_eq!(draft.reading.map(|it| (it.lang, it.needed)), Some((lang("en"), false)));
    desk.set_language(&homs(), &russia(), &lang("en")).unwrap();
    assert_eq!(current(&mut desk).reading, None, "it is in the window's language");
}

#[test]
fn a_letter_that_was_sent_can_still_be_read_in_ones_own_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), &["en"], &russia());
    let why = QuestionId::parse("why").unwrap();
    desk.save_answer(&homs(), &why, "I am a nurse.").unwrap();
    assert_eq!(desk.send(&homs()).unwrap().letters, 1);
    let sent = LetterRef::Queued(1);
    let letter = desk.letter(&sent).unwrap();
    let reading = letter.reading.unwrap();
    assert_eq!((letter.lang, reading.lang, reading.needed), (lang("ru"), lang("en"), true));
    let same = reading.same.unwrap();
    let passages = same.beside(letter.body.trim_end());
    assert!(passages.iter().all(|passage| !passage.changed), "{passages:?}");
    assert!(passages.iter().any(|passage| passage.letter == "I am a nurse."));
    // What would be made now is not the letter any more, and is not shown as what it says.
    desk.save_answer(&homs(), &why, "I teach.").unwrap();
    assert_eq!(desk.letter(&sent).unwrap().reading, None, "another answer");
    desk.save_answer(&homs(), &why, "I am a nurse.").unwrap();
    assert!(desk.letter(&sent).unwrap().reading.is_some());
    let supporter =
        Supporter { name: "Vera Berg".into(), languages: vec![lang("en")], ..Supporter::default() };
    desk.save_settings(Settings { supporter, ..Settings::default() }).unwrap();
    assert_eq!(desk.letter(&sent).unwrap().reading, None, "another name");
}

#[test]
fn words_changed_by_hand_are_told_from_the_organisers() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), &["en"], &russia());
    let body = current(&mut desk).body.replacen("С уважением,", "С почтением,", 1);
    desk.save_edit(&homs(), &russia(), None, Some(&body)).unwrap();
    let draft = current(&mut desk);
    let same = draft.reading.unwrap().same.unwrap();
    let passages = same.beside(&draft.body);
    let changed: Vec<(&str, &str)> = passages
        .iter()
        .filter(|passage| passage.changed)
        .map(|passage| (passage.letter, passage.reading[0].text.as_str()))
        .collect();
    assert_eq!(changed, [("С почтением,", "Yours respectfully,")]);
    // In another language it begins anew, as the question before says.
    desk.set_language(&homs(), &russia(), &lang("en")).unwrap();
    let draft = current(&mut desk);
    assert!(!draft.edited && draft.body.contains("Yours respectfully,"), "{}", draft.body);
}

#[test]
fn one_language_for_all_letters_leaves_those_that_were_chosen_or_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), &["en"], &russia());
    let row_lang = |desk: &mut Desk| {
        let view = desk.choose(&homs()).unwrap();
        let mut rows = view.groups.into_iter().flat_map(|group| group.targets);
        rows.find(|row| row.id == russia()).unwrap().lang
    };
    assert_eq!(row_lang(&mut desk), lang("ru"));
    desk.write_all_in(Some(lang("en"))).unwrap();
    assert_eq!((row_lang(&mut desk), current(&mut desk).lang), (lang("en"), lang("en")));
    assert_eq!(desk.choose(&homs()).unwrap().all_in, Some(lang("en")));
    // A language without a greeting for this office would leave a letter to be mended.
    desk.write_all_in(Some(lang("de"))).unwrap();
    assert_eq!(current(&mut desk).lang, lang("ru"));
    let body = format!("{} Ещё.", current(&mut desk).body);
    desk.save_edit(&homs(), &russia(), None, Some(&body)).unwrap();
    desk.write_all_in(Some(lang("en"))).unwrap();
    let draft = current(&mut desk);
    assert_eq!((draft.lang, draft.body), (lang("ru"), body), "its words stay in their language");
    assert_eq!(row_lang(&mut desk), lang("ru"));
}

#[test]
fn own_words_in_another_language_than_the_letters_are_said_to_be() {
    let english = "I am a nurse, and I think of them.";
    for (own, letter, unknown, expected) in [
        (english, "en", false, None),
        (english, "fr", false, Some("desk-own-words-language")),
        (english, "ru", true, Some("desk-own-words-language")),
        ("Я думаю о них каждый день.", "ru", true, None),
        ("Homs!", "ru", true, Some("desk-own-words-language")),
        ("Homs!", "fr", true, Some("desk-own-words-perhaps")),
        ("Homs!", "fr", false, None),
        ("", "ru", true, None),
    ] {
        let ranges: Vec<_> = (!own.is_empty()).then(|| 3..3 + own.len()).into_iter().collect();
        let body = format!("a\n\n{own}");
        let said = super::own_words_advice(&body, &ranges, &lang(letter), unknown);
        let said = said.first().map(|notice| notice.id.as_ref());
        assert_eq!(said, expected, "{own} in {letter}");
    }
}
