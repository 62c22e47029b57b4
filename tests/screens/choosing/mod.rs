//! The screens from the first start to the choice of targets.

mod appeal;
mod appeals;
mod choose;
mod first_run;
mod stage;
mod views;
