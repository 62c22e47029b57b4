//! The choice of the language that Clarion speaks: each by its own name, so that it is found by who
//! cannot read the others.

use egui::Ui;

use crate::domain::InterfaceLang;
use crate::messages::Messages;
use crate::ui::widgets::Select;

/// With the language of the system first; returns what was chosen now, where `None` is the system's.
pub(super) fn settings_language_ui(
    ui: &mut Ui,
    m: &Messages,
    chosen: Option<InterfaceLang>,
) -> Option<Option<InterfaceLang>> {
    let system = m.get("ui-settings-look-system");
    let own = InterfaceLang::ALL.map(InterfaceLang::own_name);
    let names: Vec<&str> = std::iter::once(system.as_str()).chain(own).collect();
    let all = std::iter::once(None).chain(InterfaceLang::ALL.map(Some));
    let at = all.clone().position(|lang| lang == chosen).unwrap_or(0);
    let picked = Select::new(&m.get("ui-language")).key(KEY).show(ui, &names, at)?;
    all.into_iter().nth(picked)
}

/// Small and without its label, for the welcome: returns what was chosen now.
pub(super) fn welcome_language_ui(ui: &mut Ui, m: &Messages) -> Option<InterfaceLang> {
    let names = InterfaceLang::ALL.map(InterfaceLang::own_name);
    let now = m.interface_lang();
    let at = InterfaceLang::ALL.iter().position(|lang| *lang == now).unwrap_or(0);
    let label = m.get("ui-language");
    let select = Select::new(&label).key(KEY).label_in_sentence().width(WELCOME_PT);
    InterfaceLang::ALL.get(select.show(ui, &names, at)?).copied()
}

/// Its name changes with what is chosen, and the focus stays.
const KEY: &str = "language";
/// How wide the choice of the welcome is.
pub(super) const WELCOME_PT: f32 = 132.0;
