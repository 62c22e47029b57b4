//! An empty window with the renderer and the features that Clarion's has: what `scripts/bench-start`
//! compares with. It draws its background and nothing else.
//!
//! `--exit-after-first-frame` ends it once its first frame has been presented.

use eframe::egui;

fn main() -> eframe::Result {
    let exit_after_first_frame = std::env::args().any(|arg| arg == "--exit-after-first-frame");
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("An empty window")
            .with_inner_size([1280.0, 800.0]),
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    let app = EmptyWindow { exit_after_first_frame, frames: 0 };
    eframe::run_native("clarion-empty-window", options, Box::new(|_| Ok(Box::new(app))))
}

struct EmptyWindow {
    exit_after_first_frame: bool,
    frames: u32,
}

impl eframe::App for EmptyWindow {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |_| {});
        if !self.exit_after_first_frame {
            return;
        }
        // The second call comes after the first frame was swapped onto the screen.
        self.frames += 1;
        match self.frames {
            1 => ui.ctx().request_repaint(),
            _ => std::process::exit(0),
        }
    }
}
