//! How long a key press takes in a letter that is being written: processor time from the event to the
//! frame that shows it, tessellated for the graphics card, in a window of 1280 by 800. Letters of 1, 10
//! and 100 kB with the caret in their middle, in Arabic and in English; beside them egui's own
//! `TextEdit` with the English ones. It is the editor alone, without the rest of a screen.
//!
//! Then texts that are meant to do harm: no frame may take more than a tenth of a second, neither the
//! first one nor one in which a key is pressed. Fails where one does.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;
#[path = "../tests/editor/harm.rs"]
mod harm;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clarion::domain::Lang;
use clarion::ui::text::LetterEditor;
use clarion::ui::theme;
use egui::text::{CCursor, CCursorRange};
use egui::{
    Context, Event, Id, Key, Modifiers, RawInput, Rect, ScrollArea, TextEdit, Ui, pos2, vec2,
};

const PRESSES: usize = 200;
const SIZES_KB: [usize; 3] = [1, 10, 100];
const FREEZE: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    println!("{:34} {:>9} {:>9} {:>9}", "a key press, in ms", "1 kB", "10 kB", "100 kB");
    let arabic = SIZES_KB.map(|kb| by_clarion("ar", "ب", kb));
    tell("clarion, Arabic", &arabic);
    let english = SIZES_KB.map(|kb| by_clarion("en", "b", kb));
    tell("clarion, English", &english);
    let egui = SIZES_KB.map(|kb| by_egui("b", kb));
    tell("egui's TextEdit, English", &egui);
    let ratio = |at: usize| english[at].0.as_secs_f64() / egui[at].0.as_secs_f64();
    println!("{:34} {:>9.2} {:>9.2} {:>9.2}", "clarion / egui", ratio(0), ratio(1), ratio(2));
    println!();
    println!("{:44} {:>9} {:>9}", "texts that are meant to do harm, in ms", "opened", "slowest");
    let mut froze = false;
    for (name, text) in harm::texts() {
        let (opened, slowest) = harmed(text);
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        println!("{name:44} {:>9.1} {:>9.1}", ms(opened), ms(slowest));
        froze |= opened.max(slowest) > FREEZE;
    }
    if froze {
        eprintln!("a frame took more than {} ms", FREEZE.as_millis());
    }
    if froze { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The longest of the first frames, and of those in which keys are pressed.
fn harmed(mut text: String) -> (Duration, Duration) {
    let lang = Lang::parse("ar").unwrap();
    let id = Id::unique("letter");
    let mut window = Window::open(move |ui| {
        let editor = LetterEditor::new(id, "Letter", &lang).max_chars(5_000_000);
        editor.show(ui, &mut text).changed
    });
    let opened = (0..4).map(|_| window.frame(Vec::new()).0).max().unwrap();
    window.ctx.memory_mut(|memory| memory.request_focus(id));
    let key = |key, modifiers| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    };
    let (plain, control) = (Modifiers::NONE, Modifiers::COMMAND);
    let mut events = vec![key(Key::End, control), key(Key::Backspace, plain)];
    for pressed in [Key::ArrowLeft, Key::ArrowUp, Key::PageUp, Key::Home, Key::Delete] {
        events.push(key(pressed, plain));
    }
    events.extend([key(Key::ArrowLeft, control), key(Key::Home, control), key(Key::Z, control)]);
    events.extend(["x", "ب", " ", "e\u{301}"].map(|sign| Event::Text(sign.to_owned())));
    let slowest = events.into_iter().map(|event| window.frame(vec![event]).0).max().unwrap();
    (opened, slowest)
}

/// The median, and the slowest of twenty.
fn tell(name: &str, times: &[(Duration, Duration); 3]) {
    let row = |name: String, pick: fn(&(Duration, Duration)) -> Duration| {
        let ms = |at: usize| pick(&times[at]).as_secs_f64() * 1e3;
        println!("{name:34} {:>9.2} {:>9.2} {:>9.2}", ms(0), ms(1), ms(2));
    };
    row(name.to_owned(), |time| time.0);
    row(format!("{name}, 1 of 20 above"), |time| time.1);
}

fn by_clarion(lang: &str, sign: &str, kilobytes: usize) -> (Duration, Duration) {
    let lang = Lang::parse(lang).unwrap();
    let mut text = common::long_letter("arab-league", lang.as_str(), kilobytes * 1000);
    let middle = middle(&text);
    let id = Id::unique("letter");
    let mut first = true;
    let mut before = text.len();
    pressed(sign, |ui| {
        let select = std::mem::take(&mut first).then_some(middle..middle);
        let editor = LetterEditor::new(id, "Letter", &lang).select(select);
        let changed = editor.show(ui, &mut text).changed;
        assert_eq!(changed, text.len() > std::mem::replace(&mut before, text.len()));
        changed
    })
}

fn by_egui(sign: &str, kilobytes: usize) -> (Duration, Duration) {
    let mut text = common::long_letter("arab-league", "en", kilobytes * 1000);
    let at = CCursor::new(text[..middle(&text)].chars().count());
    let mut first = true;
    pressed(sign, |ui| {
        let edit = TextEdit::multiline(&mut text).desired_width(f32::INFINITY);
        let mut output = edit.show(ui);
        if std::mem::take(&mut first) {
            output.response.request_focus();
            output.state.cursor.set_char_range(Some(CCursorRange::one(at)));
            output.state.store(ui.ctx(), output.response.id);
        }
        output.response.changed()
    })
}

fn middle(text: &str) -> usize {
    text[..text.floor_char_boundary(text.len() / 2)].rfind(' ').unwrap()
}

/// A window without a display.
struct Window<F> {
    ctx: Context,
    draw: F,
}

impl<F: FnMut(&mut Ui) -> bool> Window<F> {
    fn open(draw: F) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        Self { ctx, draw }
    }

    /// How long a frame took, and whether something was changed in it.
    fn frame(&mut self, events: Vec<Event>) -> (Duration, bool) {
        let Self { ctx, draw } = self;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            events,
            ..RawInput::default()
        };
        let begun = Instant::now();
        let mut changed = false;
        let mut output = ctx.run_ui(input, |ui| {
            ScrollArea::vertical().show(ui, |ui| {
                ui.set_max_width(680.0);
                changed = draw(ui);
            });
        });
        let shapes = ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point);
        let time = begun.elapsed();
        drop(shapes);
        output.drop_without_applying_deltas();
        (time, changed)
    }
}

/// Presses a key in each frame; every one must change the text.
fn pressed(sign: &str, draw: impl FnMut(&mut Ui) -> bool) -> (Duration, Duration) {
    let mut window = Window::open(draw);
    for _ in 0..4 {
        window.frame(Vec::new());
    }
    let mut times: Vec<Duration> = (0..PRESSES)
        .map(|_| {
            let (time, changed) = window.frame(vec![Event::Text(sign.to_owned())]);
            assert!(changed, "a key was not taken");
            time
        })
        .collect();
    times.sort();
    (times[PRESSES / 2], times[PRESSES * 19 / 20])
}
