//! Clarion: the window, or one of its commands without a window.

fn main() {}
