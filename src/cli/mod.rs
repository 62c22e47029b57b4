//! The same desk without a window. It holds no rule of its own.
