//! The form against a desk that answers late, out of step, or not at all.

use super::*;
use crate::desk::view::{AppealHead, Destination, QuestionView};
use crate::domain::{Fields, Lang, Status};

fn appeal() -> AppealId {
    AppealId::parse("homs-2012").unwrap()
}

fn question() -> QuestionId {
    QuestionId::parse("why").unwrap()
}

fn view(target: &str, body: &str, answer: &str) -> WritingView {
    WritingView {
        head: AppealHead {
            id: appeal(),
            title: String::new(),
            status: Status::Open { days_left: 3 },
            destination: Destination::PracticeClosed,
        },
        questions: vec![QuestionView {
            id: question(),
            prompt: String::new(),
            hint: String::new(),
            required: false,
            max_chars: 100,
            answer: answer.to_owned(),
        }],
        letters: Vec::new(),
        current: Some(DraftView {
            target: TargetId::parse(target).unwrap(),
            round: 1,
            office: String::new(),
            short: String::new(),
            person: None,
            group: String::new(),
            channels: Vec::new(),
            lang: Lang::english(),
            direction: Lang::english().direction(),
            turned: None,
            languages: Vec::new(),
            from: String::new(),
            subject: "s".to_owned(),
            body: body.to_owned(),
            edited: false,
            own_words: Vec::new(),
            problems: Vec::new(),
            advice: Vec::new(),
            reading: None,
            words: 0,
            fields: Fields::default(),
        }),
    }
}

/// Each step is one of: `v TARGET BODY ANSWER` a view comes, `t BODY` the body is typed,
/// `a ANSWER` the answer is typed, `f` a failure comes. After each: body, answer, kept.
fn check(steps: &[(&str, &str, &str, Kept)]) {
    let mut form = Form::default();
    let now = Timestamp::UNIX_EPOCH;
    for (step, body, answer, kept) in steps {
        let words: Vec<&str> = step.split(' ').collect();
        match words.as_slice() {
            ["v", target, body, answer] => form.take(&view(target, body, answer)),
            ["t", body] => {
                form.body = (*body).to_owned();
                assert!(form.save_body(&appeal(), now).is_some());
            }
            ["a", answer] => {
                *form.answer_mut(&question()) = (*answer).to_owned();
                assert!(form.save_answer(&appeal(), &question(), now).is_some());
            }
            ["f"] => form.take_failure(),
            other => panic!("{other:?}"),
        }
        assert_eq!(form.body, *body, "body after {step:?}");
        assert_eq!(form.answer(&question()), *answer, "answer after {step:?}");
        assert_eq!(form.kept(now), *kept, "kept after {step:?}");
    }
}

#[test]
fn late_views_never_overwrite_what_is_typed() {
    use Kept::Saved;
    check(&[
        ("v one A x", "A", "x", Saved),
        ("t AB", "AB", "x", Saved),
        ("t ABC", "ABC", "x", Saved),
        ("v one AB x", "ABC", "x", Saved),
        ("v one ABC x", "ABC", "x", Saved),
        ("v one D y", "D", "y", Saved),
    ]);
}

#[test]
fn going_back_to_what_it_was_is_not_taken_for_an_answer() {
    use Kept::Saved;
    check(&[
        ("v one A x", "A", "x", Saved),
        ("a y", "A", "y", Saved),
        ("t AB", "AB", "y", Saved),
        ("t A", "A", "y", Saved),
        ("v one A y", "A", "y", Saved),
        ("v one AB y", "A", "y", Saved),
        ("v one A y", "A", "y", Saved),
    ]);
}

#[test]
fn an_answer_reaches_the_body_and_another_letter_its_own() {
    use Kept::Saved;
    check(&[
        ("v one A x", "A", "x", Saved),
        ("a xy", "A", "xy", Saved),
        ("v one Axy xy", "Axy", "xy", Saved),
        ("v two B xy", "B", "xy", Saved),
    ]);
}

#[test]
fn what_could_not_be_saved_stays_and_says_so() {
    use Kept::{Failed, Saved};
    check(&[
        ("v one A x", "A", "x", Saved),
        ("t AB", "AB", "x", Saved),
        ("f", "AB", "x", Failed),
        ("v one A x", "AB", "x", Failed),
        ("t ABC", "ABC", "x", Failed),
        ("f", "ABC", "x", Failed),
        ("t ABCD", "ABCD", "x", Failed),
        ("v one ABCD x", "ABCD", "x", Saved),
    ]);
}

#[test]
fn slow_words_are_said_to_be_on_their_way() {
    let mut form = Form::default();
    let start = Timestamp::UNIX_EPOCH;
    form.take(&view("one", "A", "x"));
    assert!(form.look_again_in(start).is_none());
    form.body.push('B');
    form.save_body(&appeal(), start);
    assert_eq!(form.kept(start), Kept::Saved);
    assert!(form.look_again_in(start).is_some());
    let later = start + SignedDuration::from_secs(2);
    assert_eq!(form.kept(later), Kept::Saving);
    assert!(form.look_again_in(later).is_none());
    form.take(&view("one", "AB", "x"));
    assert_eq!(form.kept(later), Kept::Saved);
}

#[test]
fn what_failed_is_tried_again_as_it_is_now() {
    let mut form = Form::default();
    let now = Timestamp::UNIX_EPOCH;
    form.take(&view("one", "A", "x"));
    assert!(form.save_again(&appeal(), now).is_empty());
    form.body.push('B');
    form.save_body(&appeal(), now);
    *form.answer_mut(&question()) = "y".to_owned();
    form.save_answer(&appeal(), &question(), now);
    form.take_failure();
    let again = form.save_again(&appeal(), now);
    assert!(matches!(
        again.as_slice(),
        [Command::SaveAnswer { text, .. }, Command::SaveEdit { subject: None, body: Some(body), .. }]
            if text == "y" && body == "AB"
    ));
}

#[test]
fn a_late_answer_reaches_the_body_while_the_subject_is_typed() {
    let mut form = Form::default();
    let now = Timestamp::UNIX_EPOCH;
    form.take(&view("one", "A", "x"));
    *form.answer_mut(&question()) = "y".to_owned();
    form.save_answer(&appeal(), &question(), now);
    form.subject.push('!');
    let command = form.save_subject(&appeal(), now);
    assert!(matches!(
        command,
        Some(Command::SaveEdit { subject: Some(subject), body: None, .. }) if subject == "s!"
    ));
    form.take(&view("one", "Ay", "y"));
    assert_eq!((form.subject.as_str(), form.body.as_str()), ("s!", "Ay"));
}

#[test]
fn words_are_on_their_way_until_every_command_is_answered() {
    let mut form = Form::default();
    let now = Timestamp::UNIX_EPOCH;
    form.take(&view("one", "A", "x"));
    for body in ["AB", "ABC"] {
        form.body = body.to_owned();
        form.save_body(&appeal(), now);
        assert!(form.is_on_its_way());
    }
    form.take(&view("one", "AB", "x"));
    assert!(form.is_on_its_way());
    form.take(&view("one", "ABC", "x"));
    assert!(!form.is_on_its_way() && !form.has_failed());
}
