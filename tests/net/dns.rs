//! A name server of the tests (RFC 1035, 2782): it knows a few services, and remembers every question.

use std::net::UdpSocket;
use std::sync::{Arc, Mutex};
use std::thread;

/// Priority, weight, port, host.
type Record = (u16, u16, u16, &'static str);

/// Services with their records.
const KNOWN: [(&str, &[Record]); 2] = [
    (
        "_submissions._tcp.provider.example",
        &[
            (20, 9, 587, "late.provider.example"),
            (10, 1, 2465, "light.provider.example"),
            (10, 5, 465, "smtp.provider.example"),
        ],
    ),
    ("_imaps._tcp.provider.example", &[(0, 0, 0, "")]),
];

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
    let name = labels.join(".").to_lowercase();
    let records = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, records)| *records);
    let mut answer = question[..2].to_vec();
    // An answer, recursion wanted and had; no error, or no such name.
    answer.extend([0x81, if records.is_some() { 0x80 } else { 0x83 }]);
    let records = records.unwrap_or_default();
    answer.extend([0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0]);
    answer.extend(&question[HEADER..end]);
    for (priority, weight, port, host) in records {
        let mut data: Vec<u8> =
            [priority, weight, port].iter().flat_map(|n| n.to_be_bytes()).collect();
        for label in host.split('.').filter(|label| !label.is_empty()) {
            data.push(u8::try_from(label.len()).unwrap());
            data.extend(label.as_bytes());
        }
        data.push(0);
        // The name of the question, SRV, in the internet, for a minute.
        answer.extend([0xc0, 12, 0, 33, 0, 1, 0, 0, 0, 60]);
        answer.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        answer.extend(data);
    }
    (name, answer)
}
