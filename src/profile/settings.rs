//! What a person has chosen.

use crate::domain::{Account, Lang, Supporter};

/// The smallest text size, in percent.
pub const MIN_TEXT_SIZE_PERCENT: u16 = 80;
/// The largest text size, in percent.
pub const MAX_TEXT_SIZE_PERCENT: u16 = 200;

/// Everything a person can set. The file it comes from keeps its comments and unknown keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Who writes.
    pub supporter: Supporter,
    /// The language of the window.
    pub interface_language: Lang,
    /// Light, dark, or as the system is.
    pub look: Look,
    /// Text size in percent, from [`MIN_TEXT_SIZE_PERCENT`] to [`MAX_TEXT_SIZE_PERCENT`].
    pub text_size_percent: u16,
    /// The mailboxes that letters can be sent from.
    pub accounts: Vec<Account>,
    /// The account letters go from; `None` sends them to the practice mailbox.
    pub default_account: Option<String>,
    /// Whether the first run is over.
    pub welcomed: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As the system is.
    #[default]
    System,
    /// Dark words on light ground.
    Light,
    /// Light words on dark ground.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            supporter: Supporter::default(),
            interface_language: Lang::english(),
            look: Look::System,
            text_size_percent: 100,
            accounts: Vec::new(),
            default_account: None,
            welcomed: false,
        }
    }
}
