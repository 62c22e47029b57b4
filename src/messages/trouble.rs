//! What the system says of a file or a line, such as `No space left on device (os error 28)`, in plain
//! words with what to do. Here alone, so that every message that names a system's error says it so; the
//! raw words stay in the log.

use std::io::{Error, ErrorKind};

use super::Messages;

/// How the standard library ends what the system says.
const MARK: &str = "(os error ";
/// What it says where there was no system's error.
const OWN: [(&str, ErrorKind); 4] = [
    ("entity already exists", ErrorKind::AlreadyExists),
    ("entity not found", ErrorKind::NotFound),
    ("no storage space", ErrorKind::StorageFull),
    ("stream did not contain valid UTF-8", ErrorKind::InvalidData),
];
/// A disk that fails; it has no kind of its own.
const DISK_FAILS: i32 = 5;

impl Messages {
    /// These words with a system's error in them said plainly.
    pub(super) fn said_plainly(&self, words: &str) -> String {
        if let Some((_, kind)) = OWN.iter().find(|(own, _)| *own == words) {
            return self.of_kind(*kind).unwrap_or_else(|| words.to_owned());
        }
        let Some((number, end)) = number_in(words) else { return words.to_owned() };
        let error = Error::from_raw_os_error(number);
        let said = match (error.kind(), number) {
            (_, DISK_FAILS) if cfg!(unix) => Some(self.get("trouble-disk")),
            (kind, _) => self.of_kind(kind),
        };
        let raw = error.to_string();
        match (words.find(&raw), said) {
            (Some(at), Some(said)) => {
                let before = words.get(..at).unwrap_or_default();
                let after = words.get(at + raw.len()..).unwrap_or_default();
                format!("{before}{said}{after}")
            }
            // Words of the system that no plain ones are known for: without the number, at least.
            _ => {
                let (before, _) = words.split_once(MARK).unwrap_or((words, ""));
                format!("{}{}", before.trim_end(), words.get(end..).unwrap_or_default())
            }
        }
    }

    fn of_kind(&self, kind: ErrorKind) -> Option<String> {
        Some(self.get(match kind {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "trouble-full",
            ErrorKind::PermissionDenied => "trouble-not-allowed",
            ErrorKind::ReadOnlyFilesystem => "trouble-read-only",
            ErrorKind::NotFound => "trouble-not-there",
            ErrorKind::IsADirectory => "trouble-is-folder",
            ErrorKind::NotADirectory => "trouble-not-folder",
            ErrorKind::AlreadyExists => "trouble-there-already",
            ErrorKind::InvalidFilename => "trouble-name",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "trouble-busy",
            ErrorKind::FileTooLarge => "trouble-too-large",
            ErrorKind::InvalidData => "trouble-not-text",
            ErrorKind::ConnectionRefused => "trouble-line-refused",
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
                "trouble-line-cut"
            }
            ErrorKind::TimedOut => "trouble-line-silent",
            ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::NetworkDown => {
                "trouble-no-way"
            }
            _ => return None,
        }))
    }
}

/// The system's number in such words, and where it ends.
fn number_in(words: &str) -> Option<(i32, usize)> {
    let start = words.find(MARK)? + MARK.len();
    let rest = words.get(start..)?;
    let (number, _) = rest.split_once(')')?;
    Some((number.parse().ok()?, start + number.len() + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Notice;

    #[cfg(unix)]
    #[test]
    fn what_the_system_says_is_said_plainly() {
        let messages = Messages::english();
        let raw = |number| Error::from_raw_os_error(number).to_string();
        for (words, expected) in [
            (raw(28), "the disk is full; make room on it"),
            (
                raw(13),
                "you have no right to use it; change its permissions or choose another place",
            ),
            (raw(2), "it is not there; look at its name and whether its disk is connected"),
            (raw(21), "it is a folder, and a file is needed; choose another name"),
            (
                raw(5),
                "the disk does not work as it should; look after it, and keep a copy of your files elsewhere",
            ),
            (
                "entity already exists".into(),
                "something of that name is there already; choose another name",
            ),
            (
                format!("reading it: {} (again)", raw(28)),
                "reading it: the disk is full; make room on it (again)",
            ),
            // One that nobody has plain words for loses only its number.
            (raw(33), "Numerical argument out of domain"),
            ("Strange (os error 2)".into(), "Strange"),
            ("plain (os error x)".into(), "plain (os error x)"),
            ("as it was".into(), "as it was"),
        ] {
            assert_eq!(messages.said_plainly(&words), expected, "{words}");
        }
        let notice = Notice::new("profile-write").text("file", "a.toml").text("why", raw(28));
        assert_eq!(
            messages.text(&notice),
            "The file a.toml cannot be written: the disk is full; make room on it. What it held \
             before is still there."
        );
    }
}
