//! The organisers' screen and the settings.

mod accounts;
mod organise;
mod pictures;
mod settings;
mod views;
