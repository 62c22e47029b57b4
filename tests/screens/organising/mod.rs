//! The organisers' screen and the settings.

mod accounts;
mod organise;
mod own_domain;
mod pictures;
mod settings;
mod views;
