//! Two networks of a test's own, with a cable between them. The test itself, started again as root of
//! its own little system, is in the outer one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The outer end of the cable.
pub const OUTER: &str = "10.9.9.1";
/// A shell's words that lay the outer end.
pub const LAY_OUTER: &str = "ip link set lo up; ip link add outer type veth peer name inner; \
     ip addr add 10.9.9.1/30 dev outer; ip link set outer up";

/// Whether this system gives networks of one's own.
pub fn is_allowed() -> bool {
    let words = "-rnmu ip link add outer type veth peer name inner".split(' ');
    Command::new("unshare").args(words).output().is_ok_and(|output| output.status.success())
}

/// A network of its own with one end of the cable, as long as this lives.
pub struct Inner(Child);

impl Inner {
    pub fn new() -> Self {
        let mut child = Command::new("unshare")
            .args(["-n", "sh", "-c", "ip link set lo up; echo ready; exec sleep 600"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut ready = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut ready).unwrap();
        let inner = Self(child);
        let id = inner.0.id().to_string();
        let done = Command::new("ip").args(["link", "set", "inner", "netns", &id]).status();
        assert!(done.unwrap().success());
        let cable = "ip addr add 10.9.9.2/30 dev inner; ip link set inner up";
        assert!(inner.command("sh").args(["-ec", cable]).status().unwrap().success());
        inner
    }

    /// The words before a command that is to run in there.
    pub fn words(&self) -> Vec<String> {
        ["nsenter", "-n", "-t", &self.0.id().to_string()].map(str::to_owned).into()
    }

    pub fn command(&self, program: &str) -> Command {
        let words = self.words();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).arg(program);
        command
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
