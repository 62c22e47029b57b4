//! The list against answers that come late, for other words, or never.

use jiff::Timestamp;

use super::*;

fn row(number: usize) -> LetterRow {
    LetterRow {
        letter: LetterRef::Queued(number as i64),
        short: format!("Office {number}"),
        subject: String::new(),
        appeal: String::new(),
        state: None,
        practice: false,
        at: Timestamp::UNIX_EPOCH,
        remark: None,
        waits_until: None,
        undo_until: None,
        held: false,
    }
}

fn page(filter: LetterFilter, offset: usize, rows: usize) -> LettersView {
    LettersView {
        filter,
        counts: LetterCounts { sent: 500, ..LetterCounts::default() },
        rows: (offset..offset + rows).map(row).collect(),
        offset,
    }
}

/// What was asked: filter, words, offset, limit.
fn asked(command: Option<Command>) -> Option<(LetterFilter, String, usize, usize)> {
    match command {
        Some(Command::ListLetters { filter, search, offset, limit }) => {
            Some((filter, search, offset, limit))
        }
        None => None,
        other => panic!("{other:?}"),
    }
}

fn opened(rows: usize) -> List {
    let (mut list, first) = List::open(LetterFilter::All);
    assert_eq!(asked(Some(first)), Some((LetterFilter::All, String::new(), 0, PAGE)));
    assert!(!list.known() && list.ask().is_none());
    list.take(&page(LetterFilter::All, 0, rows));
    assert!(list.known() && list.ask().is_none());
    list
}

#[test]
fn pages_follow_as_one_scrolls_until_there_are_no_more() {
    let mut list = opened(PAGE);
    for (offset, rows, total) in [(200, PAGE, 400), (400, 100, 500)] {
        list.want_more();
        assert_eq!(asked(list.ask()).map(|it| (it.2, it.3)), Some((offset, PAGE)));
        list.want_more();
        assert!(list.ask().is_none(), "one question at a time");
        list.take(&page(LetterFilter::All, offset, rows));
        assert_eq!(list.rows().len(), total);
    }
    list.want_more();
    assert!(list.ask().is_none(), "there are no more");
    assert!(list.rows().iter().enumerate().all(|(at, it)| *it == row(at)));
}

#[test]
fn what_happened_is_asked_for_once_and_for_all_that_is_here() {
    let mut list = opened(PAGE);
    list.want_more();
    list.ask();
    list.set_stale();
    list.set_stale();
    assert!(list.ask().is_none());
    list.take(&page(LetterFilter::All, 200, PAGE));
    assert_eq!(asked(list.ask()).map(|it| (it.2, it.3)), Some((0, 400)));
    list.take(&page(LetterFilter::All, 0, 400));
    assert!(list.ask().is_none());
}

#[test]
fn answers_to_older_questions_are_left_alone() {
    let mut list = opened(10);
    list.set_filter(LetterFilter::Sent);
    assert!(list.rows().is_empty() && !list.known() && list.first().is_none());
    assert_eq!(asked(list.ask()).map(|it| it.0), Some(LetterFilter::Sent));
    list.take(&page(LetterFilter::All, 0, 10));
    assert!(!list.known());
    list.search_mut().push_str("oman");
    list.search_changed();
    assert!(list.ask().is_none());
    list.take(&page(LetterFilter::Sent, 0, 3));
    assert!(!list.known(), "that was for other words");
    assert_eq!(asked(list.ask()).map(|it| it.1), Some("oman".to_owned()));
    list.take(&page(LetterFilter::Sent, 0, 1));
    assert_eq!(list.first(), Some(LetterRef::Queued(0)));
}

#[test]
fn a_question_that_failed_is_not_asked_for_ever() {
    let mut list = opened(PAGE);
    list.want_more();
    assert!(list.ask().is_some());
    list.doubt();
    list.want_more();
    assert!(list.ask().is_none());
    list.set_stale();
    assert!(list.ask().is_some(), "something happened: there is a reason to try again");
}
