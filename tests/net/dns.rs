//! A name server of the tests (RFC 1035, 2782): it knows a few names, and remembers every question.

use std::net::UdpSocket;
use std::sync::{Arc, Mutex};
use std::thread;

const A: u16 = 1;
const MX: u16 = 15;
const SRV: u16 = 33;

/// What a name has.
enum Record {
    /// Priority, weight, port, host.
    Service(u16, u16, u16, &'static str),
    /// Preference, host.
    Mail(u16, &'static str),
    /// It is this very computer.
    Here,
}
use Record::{Here, Mail, Service};

/// Names with their records.
const KNOWN: &[(&str, &[Record])] = &[
    (
        "_submissions._tcp.provider.example",
        &[
            Service(20, 9, 587, "late.provider.example"),
            Service(10, 1, 2465, "light.provider.example"),
            Service(10, 5, 465, "smtp.provider.example"),
        ],
    ),
    ("_imaps._tcp.provider.example", &[Service(0, 0, 0, "")]),
    // Only what begins in clear.
    ("_submission._tcp.older.example", &[Service(0, 0, 587, "smtp.older.example")]),
    ("_imap._tcp.older.example", &[Service(0, 0, 143, "imap.older.example")]),
    // Both.
    ("_submissions._tcp.both.example", &[Service(0, 0, 465, "smtp.both.example")]),
    ("_imaps._tcp.both.example", &[Service(0, 0, 993, "imap.both.example")]),
    ("_imap._tcp.both.example", &[Service(0, 0, 143, "old.both.example")]),
    (
        "google.example",
        &[Mail(5, "ALT1.aspmx.l.google.com"), Mail(1, "aspmx.l.google.com"), Mail(5, "x.example")],
    ),
    ("microsoft.example", &[Mail(0, "microsoft-example.mail.protection.outlook.com")]),
    ("relief.example", &[Mail(50, "aspmx.l.google.com"), Mail(10, "mx.relief.example")]),
    ("likeness.example", &[Mail(1, "notgoogle.com"), Mail(1, "google.com.likeness.example")]),
    ("nomail.example", &[Mail(0, "")]),
    // Servers of the usual names.
    ("smtp.good.example", &[Here]),
    ("smtp.clear.example", &[Here]),
    ("smtp.stranger.example", &[Here]),
];

impl Record {
    fn kind(&self) -> u16 {
        match self {
            Service(..) => SRV,
            Mail(..) => MX,
            Here => A,
        }
    }

    fn data(&self) -> Vec<u8> {
        let numbers = |all: &[u16]| all.iter().flat_map(|n| n.to_be_bytes()).collect::<Vec<u8>>();
        match self {
            Service(priority, weight, port, host) => {
                [numbers(&[*priority, *weight, *port]), name(host)].concat()
            }
            Mail(preference, host) => [numbers(&[*preference]), name(host)].concat(),
            Here => vec![127, 0, 0, 1],
        }
    }
}

fn name(host: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in host.split('.').filter(|label| !label.is_empty()) {
        bytes.push(u8::try_from(label.len()).unwrap());
        bytes.extend(label.as_bytes());
    }
    bytes.push(0);
    bytes
}

pub struct NameServer {
    asked: Arc<Mutex<Vec<String>>>,
}

impl NameServer {
    pub fn start(address: &str) -> Self {
        let socket = UdpSocket::bind(address).unwrap();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let all = asked.clone();
        thread::spawn(move || {
            let mut question = [0; 1500];
            while let Ok((length, from)) = socket.recv_from(&mut question) {
                let (name, answer) = answer(&question[..length]);
                all.lock().unwrap().push(name);
                socket.send_to(&answer, from).unwrap();
            }
        });
        Self { asked }
    }

    /// The names that it was asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(question: &[u8]) -> (String, Vec<u8>) {
    const HEADER: usize = 12;
    let (mut at, mut labels) = (HEADER, Vec::new());
    while question[at] != 0 {
        let length = usize::from(question[at]);
        labels.push(String::from_utf8(question[at + 1..=at + length].to_vec()).unwrap());
        at += length + 1;
    }
    let end = at + 1 + 4;
    let kind = u16::from_be_bytes([question[at + 1], question[at + 2]]);
    let name = labels.join(".").to_lowercase();
    let known = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, records)| *records);
    let mut answer = question[..2].to_vec();
    // An answer, recursion wanted and had; no error, or no such name.
    answer.extend([0x81, if known.is_some() { 0x80 } else { 0x83 }]);
    let records = known.unwrap_or_default().iter().filter(|record| record.kind() == kind);
    let count = u8::try_from(records.clone().count()).unwrap();
    answer.extend([0, 1, 0, count, 0, 0, 0, 0]);
    answer.extend(&question[HEADER..end]);
    for record in records {
        // The name of the question, the kind, in the internet, for a minute.
        answer.extend([0xc0, 12, 0, u8::try_from(kind).unwrap(), 0, 1, 0, 0, 0, 60]);
        let data = record.data();
        answer.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        answer.extend(data);
    }
    (name, answer)
}
