//! The organisers' screen and the settings.

mod organise;
mod pictures;
mod settings;
mod views;
