//! A SOCKS5 proxy on loopback (RFC 1928, 1929) that remembers what it was asked, and can fail. Whatever
//! name it is asked for is on this computer.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What it does when it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Works,
    /// Goes on without a name and a password.
    AsksNoName,
    /// Takes no way to sign in.
    WantsAnother,
    /// Refuses every name and password.
    RefusesNames,
    /// Answers with this code.
    Says(u8),
    Garbage,
    Silent,
    HangsUp,
}

/// A question that it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Name and password.
    pub by: Option<(String, String)>,
    /// The server's name, if it was a name and not an address.
    pub name: Option<String>,
    pub port: u16,
}

pub struct SocksServer {
    pub port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl SocksServer {
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let all = asked.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let all = all.clone();
                thread::spawn(move || serve(stream, manner, &all));
            }
        });
        Self { port, asked }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, manner: Manner, asked: &Mutex<Vec<Asked>>) -> Option<()> {
    let [5, ways] = take(&mut stream)? else { return None };
    let offered = take_many(&mut stream, ways.into())?;
    assert!(offered.contains(&2), "a name and a password are offered");
    match manner {
        Manner::Garbage => return stream.write_all(b"HTTP/1.1 400 what\r\n\r\n").ok(),
        Manner::Silent => {
            let mut rest = Vec::new();
            return stream.read_to_end(&mut rest).ok().map(drop);
        }
        Manner::HangsUp => return None,
        Manner::WantsAnother => stream.write_all(&[5, 0xff]).ok()?,
        Manner::AsksNoName => stream.write_all(&[5, 0]).ok()?,
        _ => stream.write_all(&[5, 2]).ok()?,
    }
    let by = if manner == Manner::AsksNoName { None } else { Some(sign_in(&mut stream, manner)?) };
    let [5, 1, 0, kind] = take(&mut stream)? else { return None };
    let name = match kind {
        3 => {
            let [length] = take(&mut stream)?;
            Some(String::from_utf8(take_many(&mut stream, length.into())?).unwrap())
        }
        1 => take_many(&mut stream, 4).map(|_| None)?,
        _ => take_many(&mut stream, 16).map(|_| None)?,
    };
    let port = u16::from_be_bytes(take(&mut stream)?);
    asked.lock().unwrap().push(Asked { by, name, port });
    let code = if let Manner::Says(code) = manner { code } else { 0 };
    stream.write_all(&[5, code, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
    if code != 0 {
        return None;
    }
    let there = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let (mut from, mut to) = (there.try_clone().ok()?, stream.try_clone().ok()?);
    let back = thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    });
    let mut to = there;
    let _ = std::io::copy(&mut stream, &mut to);
    let _ = to.shutdown(Shutdown::Write);
    back.join().ok()
}

fn sign_in(stream: &mut TcpStream, manner: Manner) -> Option<(String, String)> {
    let [1] = take(stream)? else { return None };
    let [length] = take(stream)?;
    let name = take_many(stream, length.into())?;
    let [length] = take(stream)?;
    let password = take_many(stream, length.into())?;
    let refused = u8::from(manner == Manner::RefusesNames);
    stream.write_all(&[1, refused]).ok()?;
    Some((String::from_utf8(name).ok()?, String::from_utf8(password).ok()?))
}

fn take<const N: usize>(stream: &mut TcpStream) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

fn take_many(stream: &mut TcpStream, count: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; count];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
