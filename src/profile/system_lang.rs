//! The language that the system is set to.

use crate::domain::InterfaceLang;

/// The first of the person's preferred languages on this system that the interface speaks; English
/// where it is none of them. Only `main` asks: everything else is told, so that tests read the same
/// everywhere.
pub fn system_lang() -> InterfaceLang {
    InterfaceLang::best_of(sys_locale::get_locales())
}
