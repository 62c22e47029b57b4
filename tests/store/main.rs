//! The file of letters, from outside: what it keeps, what it refuses, and what survives.

mod support;

mod deliveries;
