//! Setting a mailbox up from its address, and signing in to it without a password.
//!
//! - [`Providers`] is the table of known providers, inside the program; asking it asks no one.
//! - [`find`] and [`find_at`] answer from that table. [`ways_to_ask`] lists what else could be asked, each a
//!   [`Way`] that says whom; [`Way::ask`] asks that one, and nothing follows by itself.
//! - [`BrowserSignIn`], [`DeviceSignIn`] and [`refresh`] get [`Tokens`] by OAuth 2 (RFC 6749).
//!
//! It never sends a person's name at a provider, the part before the `@`, while it looks for
//! settings, and never follows anybody out of TLS. It keeps no token and opens no browser: whoever
//! calls does.

mod ask;
mod autoconfig;
mod error;
mod find;
mod names;
mod oauth;
mod oauth_browser;
mod oauth_device;
mod oauth_page;
mod providers;
mod providers_read;
mod steps;

pub use ask::{Asker, Found};
pub use error::AccountError;
pub use find::{Source, Suggestion, Way, find, find_at, ways_to_ask};
pub use oauth::{Secret, Tokens, refresh};
pub use oauth_browser::BrowserSignIn;
pub use oauth_device::DeviceSignIn;
pub use oauth_page::PageWords;
pub use providers::{OAuthService, Provider, Providers, Server, SignInWay, UserForm};
pub use providers_read::ProvidersError;
