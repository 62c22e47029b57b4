//! Long texts and hostile ones: how long a key press takes, from the event to the painted frame.

use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::harm;
use crate::window::{Form, window};

/// A freeze, even where a build for tests runs on a machine that does much else. How long a key press
/// really takes is measured by `scripts/bench-text`.
const FREEZE: Duration = Duration::from_secs(30);

/// A window without assistive technology costs less: this one builds its tree in every frame.
fn open(text: String) -> Harness<'static, Form> {
    let mut harness = window(Form { body: text, max_chars: Some(5_000_000), ..Form::default() });
    harness.get_by_label("Letter").focus();
    harness.run_steps(3);
    harness
}

/// The slowest and the middle one of all frames that these keys take.
fn press(harness: &mut Harness<'_, Form>, keys: &[(Modifiers, Key)]) -> (Duration, Duration) {
    let mut taken = Vec::new();
    for (held, key) in keys {
        let event = Event::Key {
            key: *key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: *held,
        };
        taken.push(frame(harness, event));
    }
    for word in ["x", "ب", " ", "e\u{301}"] {
        taken.push(frame(harness, Event::Text(word.to_owned())));
    }
    taken.sort();
    (taken[taken.len() - 1], taken[taken.len() / 2])
}

fn frame(harness: &mut Harness<'_, Form>, event: Event) -> Duration {
    harness.event(event);
    let start = Instant::now();
    harness.step();
    start.elapsed()
}

const KEYS: [(Modifiers, Key); 14] = [
    (Modifiers::COMMAND, Key::End),
    (Modifiers::NONE, Key::Backspace),
    (Modifiers::NONE, Key::ArrowLeft),
    (Modifiers::NONE, Key::ArrowRight),
    (Modifiers::COMMAND, Key::ArrowLeft),
    (Modifiers::NONE, Key::ArrowUp),
    (Modifiers::NONE, Key::PageUp),
    (Modifiers::NONE, Key::Home),
    (Modifiers::NONE, Key::End),
    (Modifiers::COMMAND, Key::Home),
    (Modifiers::NONE, Key::Delete),
    (Modifiers::COMMAND, Key::ArrowRight),
    (Modifiers::SHIFT, Key::ArrowDown),
    (Modifiers::COMMAND, Key::Z),
];

#[test]
fn what_is_meant_to_do_harm_does_none() {
    for (name, text) in harm::texts() {
        let start = Instant::now();
        let mut harness = open(text);
        let opened = start.elapsed();
        let (slowest, middle) = press(&mut harness, &KEYS);
        println!("{name}: opened {opened:.0?}, slowest {slowest:.1?}, middle {middle:.1?}");
        assert!(slowest < FREEZE, "{name}: {slowest:?}");
    }
}

/// A letter of 10 kB is edited without a dropped frame.
#[test]
fn ten_kilobytes_are_edited_without_a_dropped_frame() {
    let arabic = "كتبت إلى سعادتكم من أجل سكان حمص الذين ينتظرون منذ أسابيع. ";
    let latin = "I write to you about the people of Homs, who have waited for weeks. ";
    for (name, text) in [
        ("Arabic, in paragraphs", format!("{}\n\n", arabic.repeat(4)).repeat(24)),
        ("Arabic, in one paragraph", arabic.repeat(96)),
        ("English, in paragraphs", format!("{}\n\n", latin.repeat(5)).repeat(30)),
        ("both, in one paragraph", format!("{arabic}{latin}").repeat(60)),
    ] {
        let bytes = text.len();
        let mut harness = open(text);
        press(&mut harness, &KEYS);
        let mut keys = KEYS.to_vec();
        keys.extend([(Modifiers::NONE, Key::ArrowLeft); 40]);
        let (slowest, middle) = press(&mut harness, &keys);
        println!("{name}, {bytes} bytes: slowest {slowest:.2?}, middle {middle:.2?}");
        assert!(slowest < FREEZE, "{name}: {slowest:?}");
    }
}
