//! When letters go, and when they will have gone.

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Stockholm").unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(1)))
}

fn courtesy(pause_secs: u16, hours: &str) -> Courtesy {
    Courtesy { pause_secs, hours: Hours::parse(hours) }
}

#[test]
fn hours_are_read_and_written() {
    for (text, good) in [
        ("8-20", true),
        ("0-24", true),
        ("20-8", true),
        ("8-8", false),
        ("8-25", false),
        ("24-3", false),
        ("8", false),
        ("a-b", false),
        ("", false),
    ] {
        let hours = Hours::parse(text);
        assert_eq!(hours.is_some(), good, "{text}");
        assert!(hours.is_none_or(|hours| hours.to_string() == text), "{text}");
    }
}

#[test]
fn budget_and_hours_keep_letters_back() {
    let budget = |letters, budget| Today { letters, budget: Some(budget) };
    let free = Today { letters: 999, budget: None };
    // Stockholm is an hour before UTC in winter.
    for (hours, today, now, expected) in [
        ("", free, "2027-01-10T03:00:00Z", None),
        ("", budget(79, 80), "2027-01-10T03:00:00Z", None),
        (
            "",
            budget(80, 80),
            "2027-01-10T03:00:00Z",
            Some(("2027-01-10T23:00:00Z", "courtesy-budget")),
        ),
        ("8-20", free, "2027-01-10T06:59:59Z", Some(("2027-01-10T07:00:00Z", "courtesy-hours"))),
        ("8-20", free, "2027-01-10T07:00:00Z", None),
        ("8-20", free, "2027-01-10T18:59:59Z", None),
        ("8-20", free, "2027-01-10T19:00:00Z", Some(("2027-01-11T07:00:00Z", "courtesy-hours"))),
        (
            "8-20",
            budget(80, 80),
            "2027-01-10T09:00:00Z",
            Some(("2027-01-11T07:00:00Z", "courtesy-budget")),
        ),
        ("20-8", free, "2027-01-10T11:00:00Z", Some(("2027-01-10T19:00:00Z", "courtesy-hours"))),
        ("20-8", free, "2027-01-10T22:30:00Z", None),
        ("20-8", free, "2027-01-10T06:30:00Z", None),
        ("0-24", free, "2027-01-10T23:00:00Z", None),
        // The night in which clocks go forward.
        ("2-5", free, "2027-03-28T00:30:00Z", Some(("2027-03-28T01:00:00Z", "courtesy-hours"))),
    ] {
        let wait = courtesy(0, hours).wait(at(now), &zone(), today);
        let found = wait.map(|wait| (wait.until, wait.why.id.into_owned()));
        let expected = expected.map(|(until, why)| (at(until), why.to_owned()));
        assert_eq!(found, expected, "{hours} {today:?} at {now}");
    }
}

#[test]
fn a_pause_is_spread_around_its_length() {
    let now = at("2027-01-10T12:00:00Z");
    for (pause_secs, bits, secs) in
        [(0, 7, None), (20, 0, Some(10)), (20, u32::MAX, Some(30)), (3600, 0, Some(1800))]
    {
        let wait = courtesy(pause_secs, "").pause(now, Chance::from_bits(bits));
        let found = wait.map(|wait| wait.until.duration_since(now).as_secs());
        assert_eq!(found, secs, "{pause_secs} {bits}");
    }
}

#[test]
fn the_estimate_keeps_to_pauses_hours_and_budget() {
    let now = "2027-01-10T12:00:00Z";
    for (pause_secs, hours, letters, today, from, expected) in [
        (0, "", 0, (0, None), now, now),
        (0, "", 60, (0, None), now, "2027-01-10T12:01:00Z"),
        (60, "", 30, (0, None), now, "2027-01-10T12:30:00Z"),
        (60, "", 30, (0, Some(80)), now, "2027-01-10T12:30:00Z"),
        // 10 today, 80 tomorrow, 10 the day after.
        (60, "", 100, (70, Some(80)), now, "2027-01-11T23:10:00Z"),
        // The hours end at 20 in Stockholm, 19 in UTC: 7 hours of 60 letters, 80 the next morning.
        (60, "8-20", 500, (0, None), now, "2027-01-11T08:20:00Z"),
        (60, "8-20", 5, (0, None), "2027-01-10T19:30:00Z", "2027-01-11T07:05:00Z"),
        // One a day, each day at 8.
        (60, "8-20", 3, (1, Some(1)), now, "2027-01-13T07:01:00Z"),
    ] {
        let today = Today { letters: today.0, budget: today.1 };
        let done = courtesy(pause_secs, hours).done_by(letters, at(from), &zone(), today);
        assert_eq!(done, Some(at(expected)), "{pause_secs} {hours} {letters} {today:?} {from}");
    }
    let never = Today { letters: 0, budget: Some(0) };
    assert_eq!(Courtesy::NONE.done_by(1, at(now), &zone(), never), None);
}

#[test]
fn places_take_turns() {
    for (places, order) in [
        (vec![], vec![]),
        (vec!["a", "b", "c"], vec![0, 1, 2]),
        (vec!["a", "a", "a", "b", "c", "b"], vec![0, 3, 4, 1, 5, 2]),
    ] {
        assert_eq!(in_turn(&places), order, "{places:?}");
    }
}
