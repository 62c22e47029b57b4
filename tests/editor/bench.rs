//! An editor without a window: keys go in as a window would send them, and the text is laid out with
//! the bundled faces.

use clarion::domain::Direction;
use clarion::typeset::{
    Column, ColumnStyle, Engine, Face, Family, ParagraphStyle, Selection, Step, Unit,
};
use clarion::ui::text::edit::{Command, Editing, KeyPress, Outcome, Rules, key_press};
use egui::{Key, Modifiers};

use crate::notation::{self, Letters, character};

pub(crate) struct Bench {
    pub(crate) engine: Engine,
    pub(crate) text: String,
    pub(crate) editing: Editing,
    pub(crate) rules: Rules,
    pub(crate) width: f32,
    pub(crate) mac: bool,
    pub(crate) clipboard: String,
    pub(crate) full: bool,
    pub(crate) now: f64,
}

impl Default for Bench {
    fn default() -> Self {
        Self {
            engine: Engine::without_system_fonts(),
            text: String::new(),
            editing: Editing::default(),
            rules: Rules::default(),
            width: 10_000.0,
            mac: false,
            clipboard: String::new(),
            full: false,
            now: 0.0,
        }
    }
}

fn face() -> Face {
    Face::new(Family::Serif, 17.0, 27.0)
}

impl Bench {
    /// Begins with this text.
    pub(crate) fn open(
        &mut self,
        text: String,
        selection: Selection,
        direction: Option<Direction>,
    ) {
        self.text = text;
        self.editing = Editing::default();
        self.full = false;
        self.apply(Command::Direct(direction));
        self.apply(Command::Select(selection));
    }

    /// How wide the first so many characters are.
    pub(crate) fn measure(&mut self, chars: usize) -> f32 {
        let head: String = self.text.chars().take(chars).collect();
        let paragraph =
            self.engine.paragraph(&head, &ParagraphStyle::new(face()), f32::INFINITY, 1.0);
        paragraph.width() + 0.5
    }

    pub(crate) fn column(&mut self) -> Column {
        let shown = self.editing.shown(&self.text, &self.rules);
        let paragraph =
            ParagraphStyle { direction: self.editing.direction(), ..ParagraphStyle::new(face()) };
        Column::new(&mut self.engine, &shown, &ColumnStyle::new(paragraph), self.width, 1.0)
    }

    pub(crate) fn apply(&mut self, command: Command) -> Outcome {
        let column = self.column();
        self.now += 0.01;
        let (rules, now) = (self.rules, self.now);
        let outcome = self.editing.apply(&mut self.text, &column, command, &rules, now);
        if let Some(copied) = &outcome.copied {
            self.clipboard.clone_from(copied);
        }
        self.full |= outcome.full;
        outcome
    }

    pub(crate) fn written(&self, letters: Letters) -> String {
        notation::written(&self.text, &self.editing.selection(), letters)
    }

    /// One of the words that stand for keys and clicks in a case.
    pub(crate) fn press(&mut self, word: &str, letters: Letters) {
        if let Some((kind, quoted)) = word.split_once('\'') {
            let words = notation::words(quoted.trim_end_matches('\''), letters);
            self.quoted(kind, words);
        } else if let Some((kind, place)) = word.split_once('@') {
            let (x, y) = self.point(place);
            let click = |unit, extend| Command::Click { x, y, unit, extend };
            self.apply(match kind {
                "Click" => click(Unit::Character, false),
                "Double" => click(Unit::Word, false),
                "Triple" => click(Unit::Paragraph, false),
                "Shift+Click" => click(Unit::Character, true),
                "Drag" => Command::Drag { x, y },
                _ => panic!("no such click: {word}"),
            });
        } else {
            match word {
                "Pause" => self.now += 1.0,
                "Copy" => drop(self.apply(Command::Copy)),
                "Cut" => drop(self.apply(Command::Cut)),
                "Paste" => drop(self.apply(Command::Paste(self.clipboard.clone()))),
                _ => self.key(word),
            }
        }
    }

    fn quoted(&mut self, kind: &str, words: String) {
        match kind {
            // As keys are pressed: one letter after another.
            "" => words.chars().for_each(|sign| {
                self.apply(Command::Type(sign.to_string()));
            }),
            "Paste" => drop(self.apply(Command::Paste(words))),
            "Commit" => drop(self.apply(Command::Commit(words))),
            "Preedit" => {
                let end = words.chars().count();
                self.apply(Command::Preedit { text: words, active: Some(end..end) });
            }
            "Replace" => drop(self.apply(Command::Replace(words))),
            _ => panic!("no such word: {kind}"),
        }
    }

    /// The left or (`3r`) right half of a character: the points that a click goes to.
    fn point(&mut self, place: &str) -> (f32, f32) {
        let right = place.ends_with('r');
        let number = place.trim_end_matches('r').parse().expect("a click is at a character");
        let shown = self.editing.shown(&self.text, &self.rules);
        let range = character(&shown, number);
        let rects = self.column().rects(&range);
        let rect = rects.first().expect("the character is shown");
        let quarter = (rect.x1 - rect.x0) / 4.0;
        (if right { rect.x1 - quarter } else { rect.x0 + quarter }, (rect.y0 + rect.y1) / 2.0)
    }

    fn key(&mut self, word: &str) {
        let mut held = Modifiers::NONE;
        let mut key = None;
        for part in word.split('+') {
            match part {
                "Shift" => held.shift = true,
                "Alt" => held.alt = true,
                "Ctrl" => (held.ctrl, held.command) = (true, !self.mac || held.command),
                "Cmd" => (held.mac_cmd, held.command) = (true, true),
                "Left" => key = Some(Key::ArrowLeft),
                "Right" => key = Some(Key::ArrowRight),
                "Up" => key = Some(Key::ArrowUp),
                "Down" => key = Some(Key::ArrowDown),
                _ => key = Some(Key::from_name(part).expect("a key's name")),
            }
        }
        let key = key.expect("a key");
        match key_press(key, held, self.mac) {
            Some(KeyPress::Do(command)) => drop(self.apply(command)),
            Some(KeyPress::Enter) => drop(self.apply(Command::NewLine)),
            Some(KeyPress::Page { pages, extend }) => {
                // A page of the tests is two lines.
                let step = Step::Page(i32::from(pages) * 54);
                self.apply(Command::Step { step, extend });
            }
            Some(KeyPress::Paste) => drop(self.apply(Command::Paste(self.clipboard.clone()))),
            None => panic!("{word} does nothing"),
        }
    }
}
