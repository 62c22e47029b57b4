//! What is typed is kept until it is sent or dropped.

use clarion::domain::{Direction, Happening, Lang, QuestionId};
use clarion::store::{DraftRecord, Store};

use crate::support::{Sort, accepted, appeal, at, queue, target};

fn picked(store: &Store) -> Vec<String> {
    let drafts = store.drafts(&appeal()).unwrap();
    drafts.iter().map(|draft| draft.target.to_string()).collect()
}

fn pick(store: &Store, targets: &[&str]) {
    let targets: Vec<_> = targets.iter().map(|name| (target(name), 1)).collect();
    store.set_picks(&appeal(), 3, &targets, false, at(0)).unwrap();
}

fn body_of(store: &Store, name: &str) -> Option<String> {
    let drafts = store.drafts(&appeal()).unwrap();
    drafts.into_iter().find(|draft| draft.target == target(name)).unwrap().body
}

#[test]
fn answers_are_kept_and_an_empty_one_is_none() {
    let store = Store::open_in_memory().unwrap();
    let [why, who] = ["why", "who"].map(|id| QuestionId::parse(id).unwrap());
    store.save_answer(&appeal(), &why, "Бо", at(0)).unwrap();
    store.save_answer(&appeal(), &why, "Because", at(1)).unwrap();
    store.save_answer(&appeal(), &who, "Me", at(1)).unwrap();
    store.save_answer(&appeal(), &who, "", at(2)).unwrap();
    let answers = store.answers(&appeal()).unwrap();
    assert_eq!(answers.into_iter().collect::<Vec<_>>(), [(why, "Because".to_owned())]);
}

#[test]
fn exactly_the_picked_targets_are_drafts_and_words_come_back() {
    let store = Store::open_in_memory().unwrap();
    pick(&store, &["qatar", "oman"]);
    store.save_edit(&appeal(), &target("oman"), Some("Subject"), Some("Body"), at(5)).unwrap();
    pick(&store, &["iraq", "qatar"]);
    assert_eq!(picked(&store), ["iraq", "qatar"]);
    assert_eq!(store.draft_counts().unwrap().into_iter().collect::<Vec<_>>(), [(appeal(), 2)]);
    pick(&store, &["oman"]);
    let expected = DraftRecord {
        appeal: appeal(),
        target: target("oman"),
        appeal_version: 3,
        lang: None,
        subject: Some("Subject".into()),
        body: Some("Body".into()),
        direction: None,
        round: 1,
        practice: false,
        updated: at(5),
    };
    assert_eq!(store.drafts(&appeal()).unwrap(), [expected]);
}

#[test]
fn a_draft_takes_language_and_edits_and_loses_them_when_asked() {
    let store = Store::open_in_memory().unwrap();
    pick(&store, &["oman"]);
    let (french, oman) = (Lang::parse("fr").unwrap(), target("oman"));
    store.keep_draft_lang(&appeal(), &oman, &Lang::english()).unwrap();
    store.keep_draft_lang(&appeal(), &oman, &french).unwrap();
    assert_eq!(store.drafts(&appeal()).unwrap()[0].lang, Some(Lang::english()), "the first stays");
    store.save_edit(&appeal(), &oman, Some("S"), Some("B"), at(1)).unwrap();
    store.set_draft_lang(&appeal(), &oman, Some(&french), at(1)).unwrap();
    let draft = store.drafts(&appeal()).unwrap().remove(0);
    assert_eq!((draft.subject, draft.body), (None, None), "they were in the old language");
    store.save_edit(&appeal(), &oman, Some("S"), Some("B"), at(2)).unwrap();
    store.drop_edit(&appeal(), &oman, at(3)).unwrap();
    let draft = store.drafts(&appeal()).unwrap().remove(0);
    assert_eq!((draft.lang, draft.subject, draft.body), (Some(french), None, None));
    assert_eq!(draft.updated, at(3));
    store.delete_draft(&appeal(), &oman).unwrap();
    assert_eq!(picked(&store), [""; 0]);
}

#[test]
fn a_draft_keeps_the_direction_of_its_lines_until_it_begins_anew() {
    let store = Store::open_in_memory().unwrap();
    pick(&store, &["oman"]);
    let oman = target("oman");
    let kept = || store.drafts(&appeal()).unwrap().remove(0).direction;
    let turn = |direction| store.set_draft_direction(&appeal(), &oman, direction, at(1)).unwrap();
    assert_eq!(kept(), None);
    for direction in [Direction::RightToLeft, Direction::LeftToRight] {
        turn(Some(direction));
        assert_eq!(kept(), Some(direction));
    }
    store.save_edit(&appeal(), &oman, Some("S"), Some("B"), at(2)).unwrap();
    assert_eq!(kept(), Some(Direction::LeftToRight), "words do not change it");
    turn(None);
    assert_eq!(kept(), None);
    turn(Some(Direction::RightToLeft));
    store.drop_edit(&appeal(), &oman, at(3)).unwrap();
    assert_eq!(kept(), None);
    turn(Some(Direction::RightToLeft));
    store.set_draft_lang(&appeal(), &oman, Some(&Lang::english()), at(3)).unwrap();
    assert_eq!(kept(), None);
}

#[test]
fn queueing_closes_the_draft_and_calling_back_opens_it_with_its_words() {
    let store = Store::open_in_memory().unwrap();
    pick(&store, &["oman", "qatar"]);
    store.save_edit(&appeal(), &target("oman"), Some("S"), Some("My words"), at(1)).unwrap();
    let id = queue(&store, "oman", Sort::Real);
    assert_eq!(picked(&store), ["qatar"]);
    // Typing that was saved a moment too late does not open it again.
    store.save_edit(&appeal(), &target("oman"), Some("S"), Some("My last words"), at(1)).unwrap();
    assert_eq!(picked(&store), ["qatar"]);
    store.apply(id, &Happening::CalledBack, at(2)).unwrap();
    assert_eq!(picked(&store), ["oman", "qatar"]);
    assert_eq!(body_of(&store, "oman").as_deref(), Some("My last words"));
}

#[test]
fn a_practised_letter_keeps_its_words_and_a_sent_one_begins_anew() {
    for (sort, expected) in [(Sort::Practice, Some("My words".to_owned())), (Sort::Real, None)] {
        let store = Store::open_in_memory().unwrap();
        pick(&store, &["oman"]);
        store.save_edit(&appeal(), &target("oman"), Some("S"), Some("My words"), at(1)).unwrap();
        let id = queue(&store, "oman", sort);
        store.claim_next(at(2)).unwrap().unwrap();
        store.begin_body(id, at(2)).unwrap();
        store.settle(id, &accepted(), at(2)).unwrap();
        pick(&store, &["oman"]);
        assert_eq!(body_of(&store, "oman"), expected, "{sort:?}");
    }
}

#[test]
fn drafts_of_all_appeals_are_listed_newest_first() {
    let store = Store::open_in_memory().unwrap();
    let other = clarion::domain::AppealId::parse("other-2026").unwrap();
    pick(&store, &["oman", "qatar"]);
    store.set_picks(&other, 1, &[(target("peru"), 1)], false, at(9)).unwrap();
    store.save_edit(&appeal(), &target("qatar"), Some("100% clear"), Some("B"), at(20)).unwrap();
    let list = |search: &str, offset, limit| {
        let drafts = store.all_drafts(search, offset, limit).unwrap();
        drafts.iter().map(|draft| draft.target.to_string()).collect::<Vec<_>>().join(" ")
    };
    for (search, offset, limit, expected) in [
        ("", 0, 9, "qatar peru oman"),
        ("", 1, 1, "peru"),
        ("homs", 0, 9, "qatar oman"),
        ("100%", 0, 9, "qatar"),
        ("%", 0, 9, "qatar"),
        ("nowhere", 0, 9, ""),
    ] {
        assert_eq!(list(search, offset, limit), expected, "{search:?}");
    }
    assert_eq!(store.counts("").unwrap().drafts, 3);
    assert_eq!(store.counts("homs").unwrap().drafts, 2);
}
