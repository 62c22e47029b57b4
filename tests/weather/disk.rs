//! A disk that is full, and one that becomes read-only, in mid-run: it is told with the place and the
//! remedy, and all goes on when it can be written again.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::ca::Ca;
use crate::home::{Home, copy_folder};
use crate::namespace;
use crate::program::{
    ALL, LETTERS, SERVER, balance, database, end, preload, profile, send_the_rest, sending, start,
    store, wait_until,
};
use crate::recorder::{Manner, Recorder, Step};
use crate::window::Plan;

const MANNER: Manner =
    Manner { takes: Duration::from_millis(3), patience: Duration::from_secs(60) };
/// The fault comes when the server has taken this letter and not said so.
const LETTER: usize = 10;
/// For each step of the window's sender.
const LIMIT: Duration = Duration::from_secs(20);

/// A server that does something when it has taken the tenth letter.
fn recorder(ca: &Ca, act: impl Fn() + Send + Sync + 'static) -> Recorder {
    let config = ca.localhost().config();
    Recorder::start("127.0.0.1", config, MANNER, move |step, number| {
        if (step, number) == (Step::Taken, LETTER) {
            act();
        }
    })
}

/// Starts this program again for an ignored test, with a temporary folder of its own.
fn on_a_disk(test: &str, mount: &str) {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "--ignored", "--nocapture", test]).env("TMPDIR", &disk);
    let setup = format!("cd '{}'; {mount}", folder.path().display());
    let Some(output) = namespace::run(&setup, &command) else { return };
    let text =
        String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

/// Fills the disk of this folder to the last byte.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for block in [65_536, 4_096, 1] {
        while file.write_all(&vec![b'x'; block]).is_ok() {}
    }
}

/// The program has ended with these words and the file's place; then all is well again.
fn told_and_then_all_go(home: &Home, server: &Recorder, told: &str, again: impl FnOnce()) {
    let counted = server.taken().len();
    again();
    assert!(counted < LETTERS, "{told}: the fault came too late");
    send_the_rest(home, ALL);
    let balance = balance(&store(home), &server.taken());
    assert_eq!(balance.letters, LETTERS, "{told}");
    // The one whose answer could not be kept, and no other.
    assert!(balance.unsure <= 1, "{told}: {balance:?}");
}

#[test]
fn the_program_on_a_disk_that_fills_up() {
    on_a_disk("disk::fills_up", "mount -t tmpfs -o size=24m tmpfs disk");
}

#[test]
#[ignore = "started by the_program_on_a_disk_that_fills_up"]
fn fills_up() {
    let ca = Ca::new();
    let filler = std::env::temp_dir().join("filler");
    let server = recorder(&ca, {
        let filler = filler.clone();
        move || fill(&filler)
    });
    let home = profile(SERVER, server.port, &ca.file());
    let answer = end(start(&mut sending(&home, ALL)));
    answer.expect(1, "", "The disk is full");
    answer.expect(1, "", &database(&home).display().to_string());
    answer.expect(1, "", "Make some room");
    told_and_then_all_go(&home, &server, "full", || fs::remove_file(filler).unwrap());
}

#[test]
fn the_window_on_a_disk_that_fills_up() {
    on_a_disk("disk::window_fills_up", "mount -t tmpfs -o size=16m tmpfs disk");
}

#[test]
#[ignore = "started by the_window_on_a_disk_that_fills_up"]
fn window_fills_up() {
    let filler = std::env::temp_dir().join("filler");
    let ca = Ca::new();
    let server = recorder(&ca, {
        let filler = filler.clone();
        move || fill(&filler)
    });
    let database = std::env::temp_dir().join("letters.sqlite3");
    let again = || fs::remove_file(&filler).unwrap();
    window_waits(&database, &ca, &server, "The disk is full", &[], again);
}

/// The window's sender says what is wrong, and goes on where it was: it remembers the server's yes.
fn window_waits(
    database: &Path,
    ca: &Ca,
    server: &Recorder,
    told: &str,
    env: &[(&str, String)],
    again: impl FnOnce(),
) {
    let (count, ca_file) = (60, ca.file());
    let plan =
        Plan { database, server: SERVER, port: server.port, ca_file: &ca_file, limit: LIMIT };
    let store = plan.queue(count);
    let mut window = plan.start(&[], env);
    let mut words = String::new();
    wait_until("it says what is wrong", || {
        words = window.trouble();
        !words.is_empty()
    });
    assert!(words.contains(told) && words.contains(&database.display().to_string()), "{words}");
    let taken = server.taken().len();
    assert!(taken < count, "the fault came too late");
    again();
    window.look();
    wait_until("all have gone", || store.counts("").unwrap().sent == count);
    wait_until("nothing is wrong any more", || window.trouble().is_empty());
    window.close();
    let balance = balance(&store, &server.taken());
    assert_eq!((balance.letters, balance.unsure), (count, 0));
}

/// What a kernel does to a file system on which it has found an error: it stays mounted, open files stay
/// open, and whatever would write is told that it is read-only. Here the C library says so.
#[test]
fn the_program_and_the_window_on_a_disk_that_becomes_read_only() {
    let folder = tempfile::tempdir().unwrap();
    let library = preload(folder.path());
    let told = "can be read but not written";
    {
        let ca = Ca::new();
        let (flag, env) = flag(&library);
        let server = recorder(&ca, {
            let flag = flag.clone();
            move || fs::write(&flag, "").unwrap()
        });
        let made = profile(SERVER, server.port, &ca.file());
        let home = Home { folder: TempDir::new_in(flag.parent().unwrap()).unwrap() };
        copy_folder(made.folder.path(), home.folder.path());
        let answer = end(start(sending(&home, ALL).envs(env)));
        answer.expect(1, "", told);
        answer.expect(1, "", &database(&home).display().to_string());
        answer.expect(1, "", "Allow writing");
        told_and_then_all_go(&home, &server, told, || fs::remove_file(&flag).unwrap());
        fs::remove_dir_all(flag.parent().unwrap()).unwrap();
    }
    let ca = Ca::new();
    let (flag, env) = flag(&library);
    let server = recorder(&ca, {
        let flag = flag.clone();
        move || fs::write(&flag, "").unwrap()
    });
    let file = flag.with_file_name("letters.sqlite3");
    window_waits(&file, &ca, &server, told, &env, || fs::remove_file(&flag).unwrap());
}

/// A folder that is read-only while the file is there that is given, to a program with these variables.
fn flag(library: &Path) -> (PathBuf, Vec<(&'static str, String)>) {
    let flag = tempfile::tempdir().unwrap().keep().join("read-only");
    let env = vec![
        ("LD_PRELOAD", library.display().to_string()),
        ("CLARION_TEST_READ_ONLY", flag.display().to_string()),
    ];
    (flag, env)
}

/// The same by the kernel itself, where we are root and may mount: ext4, told that it has found an error.
#[test]
fn the_program_on_a_file_system_with_an_error() {
    let is_root = Command::new("sh")
        .args(["-c", "[ $(id -u) = 0 ] && [ -e /dev/loop-control ] && command -v mkfs.ext4"])
        .output();
    if !is_root.is_ok_and(|output| output.status.success()) {
        eprintln!("LEFT OUT: only root can mount a file system that has an error.");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = "set -e; cd \"$1\"; shift; mkdir disk; truncate -s 32M image; \
                  mkfs.ext4 -q -e remount-ro image; \
                  mount -o loop image disk || { echo no loop device; exit 0; }; \
                  TMPDIR=$PWD/disk \"$@\"";
    let inside = Command::new("unshare")
        .args(["-m", "sh", "-c", script, "sh"])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "--nocapture", "disk::has_an_error"])
        .output()
        .unwrap();
    let text =
        String::from_utf8_lossy(&[&inside.stdout[..], &inside.stderr[..]].concat()).into_owned();
    if text.contains("no loop device") {
        eprintln!("LEFT OUT: {text}");
        return;
    }
    assert!(inside.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
#[ignore = "started by the_program_on_a_file_system_with_an_error"]
fn has_an_error() {
    let disk = std::env::temp_dir();
    let mounts = fs::read_to_string("/proc/mounts").unwrap();
    let line = mounts.lines().find(|line| line.contains(&*disk.to_string_lossy())).unwrap();
    let device = line.split(' ').next().unwrap().to_owned();
    let trigger = device.replace("/dev/", "/sys/fs/ext4/") + "/trigger_fs_error";
    // The server's certificates are read when they are needed, so they are elsewhere.
    let elsewhere = tempfile::tempdir_in("/tmp").unwrap();
    let ca = Ca::new();
    let ca_file = elsewhere.path().join("ca.pem");
    fs::copy(ca.file(), &ca_file).unwrap();
    let server = recorder(&ca, move || fs::write(&trigger, "test").unwrap());
    let home = profile(SERVER, server.port, &ca_file);
    // What the test itself has written there is not to be lost.
    assert!(Command::new("sync").status().unwrap().success());
    let answer = end(start(&mut sending(&home, ALL)));
    answer.expect(1, "", "can be read but not written");
    answer.expect(1, "", &database(&home).display().to_string());
    told_and_then_all_go(&home, &server, "an error", || {
        let disk = disk.display();
        let again = format!("umount '{disk}' && mount -o loop '{disk}/../image' '{disk}'");
        assert!(Command::new("sh").args(["-c", &again]).status().unwrap().success());
    });
}
