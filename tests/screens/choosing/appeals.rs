//! The list of appeals.

use clarion::desk::view::{AppealCard, AppealsView, BrokenPack};
use clarion::domain::{Notice, Status};
use clarion::ui::command::Event;
use clarion::ui::screen::Place;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotResults};

use super::stage::{Set, Stage, tolerant};
use super::views;

fn shown(set: Set, view: AppealsView) -> Harness<'static, Stage> {
    set.show(Place::Appeals, Some(Event::Appeals(view)))
}

#[test]
fn each_card_leads_to_its_next_step() {
    for (button, expected) in [
        ("Continue writing", "Go(Write(AppealId(\"osmer-bay\"), None))"),
        ("Read the appeal", "Go(Appeal(AppealId(\"kessary\")))"),
        ("Practise", "Go(Appeal(AppealId(\"homs-2012\")))"),
    ] {
        for size in [(1280.0, 800.0), (800.0, 900.0), (400.0, 1600.0)] {
            let mut stage = shown(Set::sized(size.0, size.1), views::appeals());
            stage.get_by_role_and_label(Role::Button, button).click();
            stage.run_ok();
            assert_eq!(stage.state_mut().take(), [expected], "{button} at {size:?}");
        }
    }
    let mut stage = shown(Set::default(), views::appeals());
    stage.get_by_role_and_label(Role::Link, "Homs: end the assault on the city").click();
    stage.run_ok();
    assert_eq!(stage.state_mut().take(), ["Go(Appeal(AppealId(\"homs-2012\")))"]);
}

#[test]
fn an_appeal_is_added_from_a_typed_folder() {
    let mut stage = shown(Set::default(), views::appeals());
    stage.get_by_role_and_label(Role::Button, "Add an appeal").click();
    stage.run_ok();
    stage.get_by_label("Folder").type_text("/tmp/an appeal");
    stage.run_ok();
    stage.get_by_role_and_label(Role::Button, "Add this appeal").click();
    stage.run_ok();
    assert_eq!(stage.state_mut().take(), ["Ask(AddAppeal(\"/tmp/an appeal\"))"]);
    stage.state_mut().tell(&Event::AppealAdded(views::appeal_id()));
    stage.run_ok();
    assert!(stage.query_by_label("Folder").is_none());
    assert_eq!(stage.state_mut().take(), ["Ask(ListAppeals)"]);
}

#[test]
fn escape_closes_the_dialog_and_adds_nothing() {
    let mut stage = shown(Set::default(), views::appeals());
    stage.get_by_role_and_label(Role::Button, "Add an appeal").click();
    stage.run_ok();
    assert!(stage.query_by_label("Folder").is_some());
    stage.key_press(egui::Key::Escape);
    stage.run_ok();
    stage.key_press(egui::Key::Escape);
    stage.run_ok();
    assert!(stage.query_by_label("Folder").is_none());
    assert!(stage.state_mut().take().is_empty());
}

#[test]
fn a_broken_pack_says_all_that_is_wrong_with_it() {
    let problems = vec![
        Notice::new("problem-no-greeting"),
        Notice::new("problem-subject-too-long").count("max", 100),
    ];
    let broken = vec![BrokenPack {
        name: "osmer-2".into(),
        id: Some(views::appeal_id()),
        problems: problems.clone(),
    }];
    let mut stage = shown(Set::default(), AppealsView { broken, ..views::appeals() });
    let messages = clarion::messages::Messages::english();
    stage.get_by(|node| {
        let words = node.label().unwrap_or_default();
        let all = problems.iter().all(|problem| words.contains(&messages.text(problem)));
        node.role() == Role::Status && words.contains("osmer-2") && all
    });
    stage.get_by_role_and_label(Role::Button, "Mend it in Organise").click();
    stage.run_ok();
    assert_eq!(stage.state_mut().take(), ["Go(Organise(Some(AppealId(\"homs-2012\"))))"]);
}

#[test]
fn an_empty_list_says_how_to_get_an_appeal() {
    let mut stage = shown(Set::default(), AppealsView::default());
    stage.get_by_label("No appeals yet");
    stage.get_by_role_and_label(Role::Button, "Make an appeal").click();
    stage.run_ok();
    assert_eq!(stage.state_mut().take(), ["Go(Organise(None))"]);
    stage.get_by_role_and_label(Role::Button, "Add an appeal").click();
    stage.run_ok();
    assert!(stage.query_by_label("Folder").is_some());
}

#[test]
fn the_list_looks_as_drawn() {
    let mut results = SnapshotResults::new();
    for (name, set) in
        [("a-appeals-light", Set::default()), ("a-appeals-dark", Set::default().dark())]
    {
        let mut stage = shown(set, views::appeals());
        results.add(stage.try_snapshot_options(name, &tolerant()));
    }
}

#[test]
fn an_action_that_was_stopped_is_told_apart_from_one_that_is_over() {
    for size in [(1280.0, 800.0), (800.0, 600.0)] {
        let mut view = views::appeals();
        let card = view.cards.pop().unwrap();
        view.cards.push(AppealCard {
            status: Status::Stopped { since: jiff::civil::date(2012, 2, 10) },
            stopped_why: Some(views::WON.into()),
            ..card
        });
        let stage = shown(Set::sized(size.0, size.1), view);
        stage.get_by_label(&format!("The organisers have stopped this action. {}", views::WON));
        stage.get_by_label("For practice");
        let narrow = stage.query_by_label("Stopped by its organisers on 10 February 2012");
        assert!(narrow.is_some() || stage.query_by_label("Stopped").is_some(), "at {size:?}");
        assert!(stage.query_by_label_contains("Since February").is_none());
    }
}
