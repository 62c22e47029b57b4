//! An appeal's page.

use clarion::desk::view::AppealView;
use clarion::ui::command::Event;
use clarion::ui::screen::Place;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotResults};

use super::stage::{Set, Stage, tolerant};
use super::views;

fn shown(set: Set, view: AppealView) -> Harness<'static, Stage> {
    set.show(Place::Appeal(views::appeal_id()), Some(Event::Appeal(Box::new(view))))
}

#[test]
fn the_button_leads_on_at_every_width() {
    for (drafts, button, expected) in [
        (0, "Write a letter", "Go(Choose(AppealId(\"homs-2012\")))"),
        (5, "Continue writing", "Go(Write(AppealId(\"homs-2012\"), None))"),
    ] {
        for (size, percent) in
            [((1280.0, 800.0), 100), ((800.0, 600.0), 100), ((800.0, 600.0), 200)]
        {
            let view = AppealView { drafts, ..views::appeal() };
            let mut stage = shown(Set::sized(size.0, size.1).text(percent), view);
            stage.get_by_role_and_label(Role::Button, button).click();
            stage.run_ok();
            assert_eq!(stage.state_mut().take(), [expected], "{button} at {size:?}");
        }
    }
}

#[test]
fn the_page_says_all_with_date_and_source() {
    let stage = shown(Set::default(), views::appeal());
    for words in [
        "Syria, appeal of 8 February 2012. Closed since 12 February 2012.",
        "246",
        "7 Feb 2012, source 2",
        "22 letters",
        "Sat 11 and Sun 12 February",
        "3 of 44 practised, last on 19 November",
        "1. Amnesty International USA, press release, New York, 8 February 2012.",
        "This appeal is history and opens for practice only.",
    ] {
        assert!(stage.query_all_by_label(words).next().is_some(), "{words} is not there");
    }
    for heading in ["What is asked, and of whom", "What happened", "Sources", "Updates"] {
        stage.get_by_role_and_label(Role::Heading, heading);
    }
}

#[test]
fn the_button_stays_while_the_page_scrolls() {
    let mut stage = shown(Set::default(), views::appeal());
    let before = stage.get_by_label("Write a letter").rect();
    let lead = stage.get_by_label("246").rect();
    stage.hover_at(lead.center());
    stage.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -300.0),
        phase: egui::TouchPhase::Move,
        modifiers: egui::Modifiers::NONE,
        source: egui::MouseWheelSource::Wheel,
    });
    stage.run_ok();
    assert!(stage.get_by_label("246").rect().top() < lead.top() - 100.0);
    assert_eq!(stage.get_by_label("Write a letter").rect(), before);
}

#[test]
fn the_page_looks_as_drawn() {
    let mut results = SnapshotResults::new();
    for (name, set) in
        [("a-appeal-light", Set::default()), ("a-appeal-small", Set::sized(800.0, 600.0))]
    {
        let mut stage = shown(set, views::appeal());
        results.add(stage.try_snapshot_options(name, &tolerant()));
    }
}

#[test]
fn an_action_that_was_stopped_says_so_and_why() {
    for (size, percent) in [((1280.0, 800.0), 100), ((800.0, 600.0), 200)] {
        let stage = shown(Set::sized(size.0, size.1).text(percent), views::stopped());
        stage.get_by_label(
            "Syria, appeal of 8 February 2012. Stopped by its organisers on 10 February 2012.",
        );
        let words = format!("The organisers have stopped this action. {}", views::WON);
        assert!(stage.query_by_role_and_label(Role::Status, &words).is_some(), "at {size:?}");
        assert!(stage.query_by_label_contains("Closed since").is_none());
    }
}
