//! Opens the real window.

use std::sync::Arc;

use super::command::Command;
use super::reached::until_reached;
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
pub(super) const LEAST_SIZE: [f32; 2] = [800.0, 600.0];
/// The window as it opens.
const FIRST_SIZE: [f32; 2] = [1280.0, 800.0];

/// Opens the window on a person's own places and stays until it is closed.
///
/// # Errors
/// When there is no display.
pub fn run(places: Places, options: Options) -> Result<(), NoWindow> {
    let system = options.system_lang;
    let settings_file = SettingsFile::open(&places.settings_file).on_system_in(system);
    let mut settings = settings_file.settings().clone();
    // Settings that cannot be read are no first run: what is wrong is said over the list of appeals.
    settings.welcomed |= settings_file.problem().is_some();
    let mut thread_error = None;
    let opened = until_reached(|reached| {
        eframe::run_native(
            "Clarion",
            eframe::NativeOptions { viewport: viewport(), ..Default::default() },
            Box::new(|creation| {
                reached();
                let context = creation.egui_ctx.clone();
                super::text::use_system_fonts(&context);
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
    });
    match (opened, thread_error) {
        (_, Some(kind)) => Err(NoWindow::NoThread(kind.into())),
        (Err(panicked), None) => Err(NoWindow::NoDisplay(panicked)),
        (Ok(Err(error)), None) => Err(NoWindow::NoDisplay(error.to_string())),
        (Ok(Ok(())), None) => Ok(()),
    }
}

fn viewport() -> egui::ViewportBuilder {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Clarion")
        .with_app_id("clarion")
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE);
    match eframe::icon_data::from_png_bytes(ICON) {
        Ok(icon) => viewport.with_icon(icon),
        Err(_) => viewport,
    }
}

fn open_desk(
    places: Places,
    settings: SettingsFile,
    context: &egui::Context,
) -> std::io::Result<DeskLink> {
    let (for_desk, for_sender) = (context.clone(), context.clone());
    let system = settings.system_lang();
    let mut settings = Some(settings);
    DeskLink::on_thread(
        move |commands| {
            let settings = settings.take();
            let again = || SettingsFile::open(&places.settings_file).on_system_in(system);
            let settings = settings.unwrap_or_else(again);
            let for_sender = for_sender.clone();
            let open = || -> Result<Desk, DeskError> {
                places.make_folders()?;
                let keyring = Keyring::new(places.keyring_service.clone());
                let secrets: Arc<dyn Secrets> = Arc::new(SessionSecrets::before(Box::new(keyring)));
                let mut desk = Desk::open(&places, settings, secrets, Clock::of_system())?;
                desk.forget_prints();
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
