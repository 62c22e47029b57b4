//! The screens from the first start to the choice of targets: what they show, what they answer to,
//! and how they look. Each is drawn alone, on views made by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "screens_a/appeal.rs"]
mod appeal;
#[path = "screens_a/appeals.rs"]
mod appeals;
#[path = "screens_a/choose.rs"]
mod choose;
#[path = "screens_a/first_run.rs"]
mod first_run;
#[path = "screens_a/stage.rs"]
mod stage;
#[path = "screens_a/views.rs"]
mod views;
