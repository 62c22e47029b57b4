//! The real program in a profile of its own, a server that remembers what it took, and ways to die.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clarion::desk::{Clock, Desk};
use clarion::domain::{Account, AppealId, Courtesy, EmailAddress, Security};
use clarion::profile::{Places, SessionSecrets, SettingsFile};
use clarion::store::Store;
use tempfile::TempDir;

use crate::ca::Ca;
use crate::sink::Sink;

const ACCOUNT: &str = "Home";
const SIGKILL: i32 = 9;
/// A run that is not killed ends long before.
const LONGEST: Duration = Duration::from_secs(120);

/// The program's surroundings.
pub(crate) struct Program {
    folder: TempDir,
    _ca: Ca,
    _server: Sink,
    taken: Arc<Mutex<BTreeMap<String, usize>>>,
    preload: PathBuf,
    supporter: usize,
    /// How long a run takes that nobody ends.
    whole_run: Duration,
}

/// How a run ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// By the kill that was wanted.
    Killed,
    /// By itself, with all of its letters away or waiting for a person.
    Ended,
}

/// A moment to die at.
pub(crate) enum Kill {
    /// At the Nth call of a kind, before or after it.
    Call { kind: &'static str, when: &'static str, number: usize },
    /// At any moment; the state of a small generator, so that a run can be repeated.
    Random(u64),
}

impl Kill {
    /// One of each sort.
    pub(crate) fn sorts() -> Vec<Self> {
        let call = |(kind, when)| Self::Call { kind, when, number: 1 };
        let calls = [("sync", "before"), ("sync", "after"), ("write", "before"), ("net", "before")];
        let mut sorts: Vec<Self> = calls.into_iter().map(call).collect();
        sorts.push(call(("net", "after")));
        sorts.push(Self::Random(0x9e37_79b9_7f4a_7c15));
        sorts
    }

    /// The next moment of this sort.
    pub(crate) fn move_on(&mut self) {
        match self {
            // There are some thirty writes for one sync, and a prime meets them all in time.
            Self::Call { kind: "write", number, .. } => *number += 7,
            Self::Call { number, .. } => *number += 1,
            Self::Random(state) => {
                *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1)
            }
        }
    }

    /// A run ended before this moment came.
    pub(crate) fn begin_anew(&mut self) {
        match self {
            Self::Call { number, .. } => *number = *number % 7 + 1,
            Self::Random(_) => self.move_on(),
        }
    }
}

impl Program {
    /// A live copy of the bundled appeal, an account, and its server.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ca = Ca::new();
        let taken: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
        let hears = Arc::clone(&taken);
        let server = Sink::start_hearing(ca.localhost().config(), move |letter| {
            *hears.lock().unwrap().entry(message_id(letter)).or_default() += 1;
        });
        let account = Account {
            name: ACCOUNT.into(),
            ca_file: Some(ca.file()),
            ..Account::new(
                EmailAddress::parse("vol@test.example").unwrap(),
                "localhost",
                server.port,
                Security::Tls,
            )
        };
        prepare(&Places::in_folder(&folder.path().join("profile")).unwrap(), account);
        let preload = build_preload(folder.path());
        let whole_run = Duration::from_millis(500);
        Self { folder, _ca: ca, _server: server, taken, preload, supporter: 1, whole_run }
    }

    /// From here on someone else writes.
    pub(crate) fn next_supporter(&mut self) {
        self.supporter += 1;
    }

    /// How many have written.
    pub(crate) fn supporters(&self) -> usize {
        self.supporter
    }

    /// Sends all letters of this supporter, and what waits of others.
    pub(crate) fn send(&mut self, kill: Option<&Kill>) -> Run {
        let begun = Instant::now();
        let mut child = self.start(kill);
        if let Some(Kill::Random(state)) = kill {
            let part = (state >> 40) as f64 / f64::from(1 << 24);
            std::thread::sleep(self.whole_run.mul_f64(part));
            // It may have ended by itself.
            let _ = child.kill();
        }
        while child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < LONGEST, "the program does not end");
            std::thread::sleep(Duration::from_millis(2));
        }
        let output = child.wait_with_output().unwrap();
        if output.status.signal() == Some(SIGKILL) {
            return Run::Killed;
        }
        let said = String::from_utf8_lossy(&output.stderr);
        // 0: all sent. 4: nothing to do. 5: some are unsure, which is for a person.
        assert!(matches!(output.status.code(), Some(0 | 4 | 5)), "{:?}: {said}", output.status);
        self.whole_run = self.whole_run.max(begun.elapsed()).min(Duration::from_secs(5));
        Run::Ended
    }

    /// What the server took, by Message-ID, and how often.
    pub(crate) fn taken(&self) -> BTreeMap<String, usize> {
        self.taken.lock().unwrap().clone()
    }

    /// The program's own file of letters.
    pub(crate) fn store(&self) -> Store {
        Store::open(&self.places().database).unwrap()
    }

    fn places(&self) -> Places {
        Places::in_folder(&self.folder.path().join("profile")).unwrap()
    }

    fn start(&self, kill: Option<&Kill>) -> Child {
        let supporter = self.folder.path().join(format!("{}.toml", self.supporter));
        let who = format!(
            "name = \"Volunteer {0}\"\nemail = \"v{0}@mail.example\"\ncountry = \"SE\"\n",
            self.supporter
        );
        fs::write(&supporter, who).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_clarion"));
        command
            .arg("--profile")
            .arg(self.folder.path().join("profile"))
            .args(["send", "--appeal", "homs-live", "--all", "--account", ACCOUNT])
            .args(["--password-stdin", "--supporter"])
            .arg(&supporter)
            .env("HOME", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        if let Some(Kill::Call { kind, when, number }) = kill {
            command
                .env("LD_PRELOAD", &self.preload)
                .env("CLARION_TEST_KILL_AT", format!("{kind} {number} {when}"));
        }
        let mut child = command.spawn().unwrap();
        // It may be dead already.
        let _ = child.stdin.take().unwrap().write_all(b"secret\n");
        child
    }
}

fn prepare(places: &Places, account: Account) {
    places.make_folders().unwrap();
    let settings = SettingsFile::open(&places.settings_file);
    let secrets = Arc::new(SessionSecrets::in_memory());
    let mut desk = Desk::open(places, settings, secrets, Clock::of_system()).unwrap();
    let homs = AppealId::parse("homs-2012").unwrap();
    desk.copy_appeal(&homs, "homs-live", "Homs: a live appeal", "2199-12-31").unwrap();
    let mut file = SettingsFile::open(&places.settings_file);
    let mut settings = file.settings().clone();
    settings.accounts = vec![account];
    settings.courtesy = Courtesy::NONE;
    file.save(&settings).unwrap();
}

fn build_preload(folder: &Path) -> PathBuf {
    let library = folder.join("kill_at.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kill/kill_at.c");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(source)
        .arg("-ldl")
        .status()
        .unwrap();
    assert!(built.success());
    library
}

fn message_id(letter: &[u8]) -> String {
    let text = String::from_utf8_lossy(letter);
    let line = text.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
    let id = line.unwrap().split_once(':').unwrap().1.trim();
    id.trim_start_matches('<').trim_end_matches('>').to_owned()
}
