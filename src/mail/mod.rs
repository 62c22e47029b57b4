//! A letter into frozen bytes, and bytes into an outcome. It never decides whether to try again.
