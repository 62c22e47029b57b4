//! The text engine of a window, and the glyphs that it has drawn.

use egui::{Context, Ui};

use super::atlas::Atlas;
use crate::typeset::{Engine, Painter};

/// The engine, the painter of glyphs and their texture, kept by egui for as long as the window lives.
///
/// It comes by itself where it is first needed, with the bundled fonts alone, so that every test looks
/// alike on every machine; the real window asks for the system's, see [`use_system_fonts`].
pub struct TextPlugin {
    pub(super) engine: Engine,
    pub(super) painter: Painter,
    pub(super) atlas: Atlas,
    shaped_bytes: usize,
}

impl Default for TextPlugin {
    fn default() -> Self {
        Self::new(Engine::without_system_fonts())
    }
}

impl TextPlugin {
    fn new(engine: Engine) -> Self {
        Self { engine, painter: Painter::default(), atlas: Atlas::default(), shaped_bytes: 0 }
    }
}

impl egui::Plugin for TextPlugin {
    fn debug_name(&self) -> &'static str {
        "clarion text"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        self.atlas.end_frame();
        self.shaped_bytes = self.engine.shaped_bytes();
        if self.engine.end_turn() {
            ui.ctx().request_repaint();
        }
    }
}

/// Signs that are in none of our fonts are looked for in the system's. To be called before anything
/// is drawn. The window does not wait for them: it is drawn anew when they are there.
pub fn use_system_fonts(ctx: &Context) {
    let window = ctx.clone();
    let come = move || window.request_repaint();
    ctx.add_plugin(TextPlugin::new(Engine::with_system_fonts_later(come)));
}

/// Lets something be laid out. What is done inside must not come back here.
pub fn with_engine<R>(ctx: &Context, lay_out: impl FnOnce(&mut Engine) -> R) -> R {
    lay_out(&mut ctx.plugin_or_default::<TextPlugin>().lock().engine)
}

/// How many bytes were shaped in the last frame: none, while nothing changes.
pub fn shaped_bytes(ctx: &Context) -> usize {
    ctx.plugin_or_default::<TextPlugin>().lock().shaped_bytes
}
