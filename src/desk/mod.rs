//! What a person can do, one function each, for the window and the command line alike. It never
//! draws, prints or speaks words: it answers with views and notices.

pub mod view;
