//! What comes in, turned round.

use egui::accesskit::ActionData;
use egui::{Event, Key, Pos2, RawInput};

/// Turns all that has a side.
pub(super) fn flip(input: &mut RawInput, sides: f32) {
    for event in &mut input.events {
        flip_event(event, sides);
    }
}

fn flip_event(event: &mut Event, sides: f32) {
    let flip = |pos: &mut Pos2| pos.x = sides - pos.x;
    match event {
        Event::PointerMoved(pos)
        | Event::PointerButton { pos, .. }
        | Event::Touch { pos, .. }
        | Event::MiddleClickPaste { pos, .. } => flip(pos),
        Event::MouseMoved(delta) | Event::MouseWheel { delta, .. } => delta.x = -delta.x,
        Event::Rotate(angle) => *angle = -*angle,
        // Whoever edits a text turns them back: in a text, left is left.
        Event::Key { key, .. } => {
            *key = match *key {
                Key::ArrowLeft => Key::ArrowRight,
                Key::ArrowRight => Key::ArrowLeft,
                other => other,
            }
        }
        Event::AccessKitActionRequest(request) => match &mut request.data {
            Some(ActionData::ScrollToPoint(point)) => point.x = f64::from(sides) - point.x,
            Some(ActionData::SetScrollOffset(point)) => point.x = -point.x,
            _ => {}
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use egui::{Modifiers, MouseWheelUnit, PointerButton, TouchPhase, pos2, vec2};

    use super::*;

    fn key(key: Key) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::SHIFT,
        }
    }

    fn pressed(x: f32) -> Event {
        Event::PointerButton {
            pos: pos2(x, 7.0),
            button: PointerButton::Primary,
            pressed: true,
            modifiers: Modifiers::NONE,
        }
    }

    fn wheel(x: f32) -> Event {
        Event::MouseWheel {
            unit: MouseWheelUnit::Line,
            delta: vec2(x, 3.0),
            phase: TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        }
    }

    fn touch(x: f32) -> Event {
        Event::Touch {
            device_id: egui::TouchDeviceId(1),
            id: egui::TouchId(2),
            phase: TouchPhase::Start,
            pos: pos2(x, 1.0),
            force: None,
        }
    }

    #[test]
    fn every_event_with_a_side_is_turned_round_and_no_other() {
        for (event, turned) in [
            (Event::PointerMoved(pos2(10.0, 5.0)), Event::PointerMoved(pos2(90.0, 5.0))),
            (pressed(30.0), pressed(70.0)),
            (wheel(2.0), wheel(-2.0)),
            (touch(1.0), touch(99.0)),
            (Event::MouseMoved(vec2(1.0, 2.0)), Event::MouseMoved(vec2(-1.0, 2.0))),
            (key(Key::ArrowLeft), key(Key::ArrowRight)),
            (key(Key::ArrowRight), key(Key::ArrowLeft)),
            (key(Key::ArrowUp), key(Key::ArrowUp)),
            (key(Key::Home), key(Key::Home)),
            (Event::Text("<-".to_owned()), Event::Text("<-".to_owned())),
            (Event::PointerGone, Event::PointerGone),
        ] {
            let mut input = RawInput { events: vec![event.clone()], ..RawInput::default() };
            flip(&mut input, 100.0);
            assert_eq!(input.events, [turned], "{event:?}");
            flip(&mut input, 100.0);
            assert_eq!(input.events, [event]);
        }
    }
}
