//! Each problem finds its words in the letter, and the press that mends it.

use super::*;
use crate::desk::view::ReadingView;
use crate::domain::{ChannelKind, Direction, Fields, Lang, Problem, TargetId};

fn draft(problems: Vec<Problem>, edited: bool) -> DraftView {
    DraftView {
        target: TargetId::parse("t").unwrap(),
        round: 1,
        office: String::new(),
        short: String::new(),
        person: None,
        group: String::new(),
        channels: vec![ChannelKind::Email],
        lang: Lang::english(),
        direction: Direction::LeftToRight,
        turned: None,
        languages: Vec::new(),
        from: String::new(),
        subject: String::new(),
        body: String::new(),
        edited,
        own_words: Vec::new(),
        problems: problems.iter().map(Problem::notice).collect(),
        advice: Vec::new(),
        reading: None,
        words: 0,
        fields: Fields::default(),
    }
}

fn why(answer: &str) -> Vec<QuestionView> {
    vec![QuestionView {
        id: QuestionId::parse("why").unwrap(),
        prompt: "Why does Homs matter to you?".to_owned(),
        hint: String::new(),
        required: true,
        max_chars: 100,
        answer: answer.to_owned(),
    }]
}

#[test]
fn own_words_of_another_language_can_go_or_the_letter_can_change_its_own() {
    let mut draft = draft(Vec::new(), false);
    draft.languages = vec![Lang::english(), Lang::parse("ru").unwrap()];
    draft.own_words.push(5..9);
    draft.advice = vec![Notice::new("desk-own-words-language")];
    let english = Lang::english();
    draft.reading = Some(ReadingView { lang: english.clone(), needed: true, same: None });
    for (edited, expected) in
        [(false, vec![Remedy::Language(english), Remedy::LeaveOut]), (true, vec![Remedy::LeaveOut])]
    {
        draft.edited = edited;
        let notes = notes_of(&draft, &[], "", "Sir,\n\nown.");
        assert_eq!(notes[0].remedies, expected);
        assert_eq!(notes[0].place, Place::Body(5..9));
    }
}

#[test]
fn passages_are_left_out_without_a_gap() {
    for (body, own, expected) in [
        ("A\n\nown\n\nB", "own", "A\n\nB"),
        ("A\n\nsay own now\n\nB own", "own", "A\n\nsay now\n\nB"),
        ("A\nB", "own", "A\nB"),
        ("own", "own", ""),
    ] {
        let passages: Vec<Range<usize>> =
            body.match_indices(own).map(|(at, own)| at..at + own.len()).collect();
        assert_eq!(without(body, &passages), expected, "{body:?}");
    }
}

#[test]
fn each_problem_finds_its_words() {
    let body = "Sir\n\nI live in [[your town]]. {{ x }}";
    let blank = |words: &str| Problem::Blank(words.to_owned());
    for (problem, place) in [
        (Problem::NoAddress, Place::Whole),
        (Problem::NoSubject, Place::Subject),
        (Problem::NoGreeting, Place::Body(0..3)),
        (Problem::NoBody, Place::Body(body.len()..body.len())),
        (blank("your town"), Place::Body(15..28)),
        (blank("your name"), Place::Subject),
        (blank("gone meanwhile"), Place::Whole),
        (Problem::TemplateTag("{{ x }}".to_owned()), Place::Body(30..37)),
    ] {
        let draft = draft(vec![problem.clone()], true);
        let notes = notes_of(&draft, &[], "About [[your name]]", body);
        assert_eq!(notes.first().map(|note| &note.place), Some(&place), "{problem:?}");
    }
}

#[test]
fn notes_stand_in_the_order_of_the_letter() {
    let problems = vec![Problem::Blank("b".to_owned()), Problem::NoGreeting, Problem::NoAddress];
    let notes = notes_of(&draft(problems, false), &[], "", "Sir\n\n[[b]]");
    let ids: Vec<&str> = notes.iter().map(|note| note.notice.id.as_ref()).collect();
    assert_eq!(ids, ["problem-no-address", "problem-no-greeting", "problem-blank"]);
}

#[test]
fn a_blank_is_mended_where_it_comes_from() {
    let answer = Some(Remedy::Answer(QuestionId::parse("why").unwrap()));
    for (words, given, edited, remedy) in [
        ("Why does Homs matter to you", "", false, answer.clone()),
        ("Почему Хомс важен для вас", "", false, answer),
        ("your town", "", false, Some(Remedy::Settings)),
        ("ваш город", "I am a nurse.", false, Some(Remedy::Settings)),
        ("your town", "", true, None),
    ] {
        let body = format!("[[{words}]]");
        let draft = draft(vec![Problem::Blank(words.to_owned())], edited);
        let notes = notes_of(&draft, &why(given), "", &body);
        assert_eq!(
            notes.first().and_then(|note| note.remedies.first().cloned()),
            remedy,
            "{words}"
        );
    }
}

#[test]
fn a_note_begins_with_the_problem() {
    for (text, head, rest) in [
        ("The letter has no greeting. Write one.", "The letter has no greeting.", "Write one."),
        ("Still to fill in: your town.", "Still to fill in: your town.", ""),
    ] {
        assert_eq!(split_words(text), (head, rest));
    }
}
