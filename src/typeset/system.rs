//! The system's fonts, for signs that are in none of ours: read only when they are needed, since there
//! may be thousands.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::choice::Fonts;
use super::fonts::bundled;

/// How far they are.
pub(super) enum System {
    /// Not to be used, as in tests: what they give differs from machine to machine.
    Never,
    /// To be read as soon as a sign is in none of ours, before it is laid out.
    WhenNeeded,
    /// To be read then on another thread, which calls this at its end.
    Later(Arc<dyn Fn() + Send + Sync>),
    /// Being read there. Never locked: whoever asks has it alone.
    Coming(Mutex<Receiver<Fonts>>),
    /// Read.
    Loaded,
}

impl System {
    pub(super) fn later(come: impl Fn() + Send + Sync + 'static) -> Self {
        Self::Later(Arc::new(come))
    }

    /// Whether they could still have what ours lack.
    pub(super) fn may_help(&self) -> bool {
        matches!(self, Self::WhenNeeded | Self::Later(_))
    }

    /// A sign is in none of ours. Says whether the fonts can be asked again at once.
    pub(super) fn is_needed(&mut self, fonts: &mut Fonts) -> bool {
        tracing::debug!("a sign is in none of our fonts: the system's are read");
        if let Self::Later(come) = self {
            let (sender, receiver) = channel();
            let come = come.clone();
            let read = move || {
                // Whoever asked may be gone, and then nobody needs them.
                if sender.send(with_the_systems()).is_ok() {
                    come();
                }
            };
            if thread::Builder::new().name("fonts".to_owned()).spawn(read).is_ok() {
                *self = Self::Coming(Mutex::new(receiver));
                return false;
            }
        }
        fonts.collection.load_system_fonts();
        *self = Self::Loaded;
        true
    }

    /// The fonts that another thread has read meanwhile, ours among them; given once.
    pub(super) fn have_come(&mut self) -> Option<Fonts> {
        let Self::Coming(receiver) = self else { return None };
        let receiver = receiver.get_mut().unwrap_or_else(PoisonError::into_inner);
        let fonts = receiver.try_recv().ok()?;
        *self = Self::Loaded;
        Some(fonts)
    }
}

fn with_the_systems() -> Fonts {
    let mut fonts = bundled();
    fonts.collection.load_system_fonts();
    fonts
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use crate::typeset::{Engine, Face, Family, ParagraphStyle};

    #[test]
    fn the_systems_fonts_come_without_being_waited_for() {
        let face =
            Face { family: Family::Sans, weight: 400, italic: false, size_pt: 14.0, line_pt: 20.0 };
        let style = ParagraphStyle::new(face);
        let (sender, receiver) = channel();
        let mut engine = Engine::with_system_fonts_later(move || sender.send(()).unwrap());
        let lay_out = |engine: &mut Engine| {
            engine.paragraph("Homs, حمص", &style, 300.0, 1.0);
            engine.paragraph("\u{1e900}", &style, 300.0, 1.0).missing()
        };
        assert_eq!(lay_out(&mut engine), ['\u{1e900}']);
        assert!(engine.awaits_fonts());
        receiver.recv_timeout(Duration::from_secs(60)).unwrap();
        assert!(engine.end_turn(), "all is to be laid out anew");
        assert!(!engine.awaits_fonts());
        // What is missing there as well is not looked for again and again.
        lay_out(&mut engine);
        assert!(engine.shaped_bytes() > 0);
        assert!(!engine.end_turn());
        lay_out(&mut engine);
        assert_eq!(engine.shaped_bytes(), 0);
        assert!(receiver.try_recv().is_err(), "they are read once");
    }
}
