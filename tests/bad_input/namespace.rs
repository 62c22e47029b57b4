//! A program with mounts of its own: a small disk, a read-only folder, a library that is missing.
//! The mounts are gone when it ends, and nobody else sees them.

use std::process::{Command, Output};

/// Runs a command after `setup`, a shell script; `None`, told aloud, where the system allows no
/// mounts of one's own.
pub fn run(setup: &str, command: &Command) -> Option<Output> {
    let script = format!("set -e; {setup}; exec \"$@\"");
    let allowed =
        Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "x", "/mnt"]).output();
    if !allowed.is_ok_and(|output| output.status.success()) {
        eprintln!("left out: this system gives no mounts of one's own (unshare -rm)");
        return None;
    }
    let mut whole = Command::new("unshare");
    whole.args(["-rm", "sh", "-c", &script, "sh"]).arg(command.get_program());
    whole.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => whole.env(name, value),
            None => whole.env_remove(name),
        };
    }
    Some(whole.output().unwrap())
}
