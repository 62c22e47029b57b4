//! No display, a display that is not there, and a library of the desktop that is missing: the real
//! program says so and ends with 1.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::home::{Answer, Home};
use crate::namespace;

#[test]
fn without_a_display_the_remedy_is_named() {
    let home = Home::new();
    home.run("").expect(1, "", "There is no display here");
    home.run("").expect(1, "", "clarion --help shows them");
    assert!(!home.profile().exists(), "nothing was made");
}

#[test]
fn a_display_that_is_not_there_is_told() {
    let home = Home::new();
    let output = home.command("").env("DISPLAY", ":65432").output().unwrap();
    let answer = Answer::of(&output);
    answer.expect(1, "", "Clarion cannot open its window here");
    answer.expect(1, "", "clarion --help shows them");
}

/// A virtual display that ends with the test.
struct Display(Child, String);

impl Display {
    fn start() -> Option<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "800x600x24"]);
        let Ok(mut child) = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            eprintln!("left out: Xvfb is not installed");
            return None;
        };
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Some(Self(child, format!(":{}", line.trim())))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ended = self.0.kill();
        let _status = self.0.wait();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_missing_library_is_named_and_no_panic_is_seen() {
    let home = Home::new();
    let Some(display) = Display::start() else { return };
    let mut command = home.command("--exit-after-first-frame");
    command.env("DISPLAY", &display.1);
    let library = "libxkbcommon-x11.so";
    let setup = format!(
        "for f in $(ldconfig -p | sed -n 's/.*{library}.* => //p'); do \
         mount --bind /dev/null $(readlink -f $f); done"
    );
    let Some(output) = namespace::run(&setup, &command) else { return };
    Answer::of(&output).expect(1, "", &format!("{library} could not be loaded"));
}
