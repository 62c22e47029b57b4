//! The window: screens read views, edit only their own form, and return commands. Nothing is
//! queried and nothing waited for while drawing.

pub mod command;
pub mod fonts;
pub mod icons;
pub mod screen;
pub mod screens;
pub mod shell;
pub mod text;
pub mod theme;
pub mod widgets;
