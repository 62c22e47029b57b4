//! The window: screens read views, edit only their own form, and return commands. Nothing is
//! queried and nothing waited for while drawing.

mod app;
pub mod command;
mod desk_link;
mod dispatch;
mod dispatch_account;
pub mod fonts;
pub mod icons;
pub mod mirror;
mod pending;
mod reached;
mod run;
mod said;
pub mod screen;
pub mod screens;
pub mod shell;
pub mod spoken;
pub mod text;
pub mod theme;
pub mod widgets;

pub use app::{App, Options};
pub use desk_link::{DeskLink, Wake};
pub use run::{NoWindow, run};
