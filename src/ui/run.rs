//! Opens the real window.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::command::Command;
use super::{App, DeskLink, Options};
use crate::desk::{Clock, Desk, DeskError};
use crate::domain::Notice;
use crate::profile::{Keyring, Places, Secrets, SessionSecrets, SettingsFile};

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no display, or its library is missing.
    #[error("no display: {0}")]
    NoDisplay(String),
    /// The system gave no thread.
    #[error("no thread")]
    NoThread(#[from] std::io::Error),
}

impl NoWindow {
    /// What happened, and what works without a window.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NoDisplay(why) => Notice::new("ui-no-display").text("why", why),
            Self::NoThread(_) => Notice::new("desk-check-no-thread"),
        }
    }
}

/// The mark, as taskbars show it.
const ICON: &[u8] = include_bytes!("../../assets/icons/clarion.png");
/// The least window, in points.
const LEAST_SIZE: [f32; 2] = [800.0, 600.0];
/// The window as it opens.
const FIRST_SIZE: [f32; 2] = [1280.0, 800.0];

/// Opens the window on a person's own places and stays until it is closed.
///
/// # Errors
/// When there is no display.
pub fn run(places: Places, options: Options) -> Result<(), NoWindow> {
    let settings_file = SettingsFile::open(&places.settings_file);
    let mut settings = settings_file.settings().clone();
    // Settings that cannot be read are no first run: what is wrong is said over the list of appeals.
    settings.welcomed |= settings_file.problem().is_some();
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Clarion")
        .with_app_id("clarion")
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(ICON) {
        viewport = viewport.with_icon(icon);
    }
    let native = eframe::NativeOptions { viewport, ..Default::default() };
    let mut thread_error = None;
    let created = AtomicBool::new(false);
    let open = || {
        eframe::run_native(
            "Clarion",
            native,
            Box::new(|creation| {
                created.store(true, Ordering::Relaxed);
                let context = creation.egui_ctx.clone();
                match open_desk(places, settings_file, &context) {
                    Ok(desk) => {
                        let clock = Clock::of_system();
                        Ok(Box::new(App::new(&context, desk, clock, settings, options)))
                    }
                    Err(error) => {
                        thread_error = Some(error.kind());
                        Err(Box::new(error))
                    }
                }
            }),
        )
    };
    // A missing library of the display panics where it should fail; that is no bug of ours to show.
    let opened = std::panic::catch_unwind(AssertUnwindSafe(open));
    match (opened, thread_error) {
        (_, Some(kind)) => Err(NoWindow::NoThread(kind.into())),
        (Ok(Ok(())), None) => Ok(()),
        (Ok(Err(error)), None) => Err(NoWindow::NoDisplay(error.to_string())),
        (Err(panic), None) if created.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        (Err(panic), None) => Err(NoWindow::NoDisplay(said(panic.as_ref()))),
    }
}

/// What a panic said.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default().to_owned()
}

fn open_desk(
    places: Places,
    settings: SettingsFile,
    context: &egui::Context,
) -> std::io::Result<DeskLink> {
    let (for_desk, for_sender) = (context.clone(), context.clone());
    DeskLink::on_thread(
        move |commands| {
            let open = || -> Result<Desk, DeskError> {
                places.make_folders()?;
                let keyring = Keyring::new(places.keyring_service.clone());
                let secrets: Arc<dyn Secrets> = Arc::new(SessionSecrets::before(Box::new(keyring)));
                let mut desk = Desk::open(&places, settings, secrets, Clock::of_system())?;
                desk.start_sender(move || {
                    let _desk_is_gone = commands.send(Command::ReadProgress);
                    for_sender.request_repaint();
                })?;
                Ok(desk)
            };
            open().map_err(|error| error.notice())
        },
        Box::new(move || for_desk.request_repaint()),
    )
}
