//! The stream under lettre, against a server in memory.

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

use super::*;

fn wired(greeting: &[u8]) -> (Wire<DuplexStream>, DuplexStream) {
    let (ours, theirs) = duplex(1 << 20);
    (Wire::new(ours, "127.0.0.1:465".parse().unwrap(), greeting), theirs)
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

#[test]
fn a_turn_leaves_in_one_piece() {
    run(async {
        let (mut wire, mut server) = wired(b"");
        for part in [&b"body\r\n"[..], b".\r\n"] {
            wire.write_all(part).await.unwrap();
            wire.flush().await.unwrap();
        }
        server.write_all(b"250 ok\r\n").await.unwrap();
        let mut reply = [0; 64];
        let read = wire.read(&mut reply).await.unwrap();
        assert_eq!(&reply[..read], b"250 ok\r\n");
        let mut said = [0; 64];
        let read = server.read(&mut said).await.unwrap();
        assert_eq!(&said[..read], b"body\r\n.\r\n");
        assert_eq!(wire.heard().lines(), ["250 ok"]);
    });
}

#[test]
fn words_out_of_turn_are_found_out() {
    for (extra, good) in
        [("250 forged\r\n", false), ("x", false), ("421 bye\r\n", true), ("", true)]
    {
        run(async {
            let (mut wire, mut server) = wired(b"");
            server.write_all(format!("220 hello\r\n{extra}").as_bytes()).await.unwrap();
            let mut reply = [0; 64];
            let read = wire.read(&mut reply).await.unwrap();
            assert_eq!(&reply[..read], b"220 hello\r\n");
            assert_eq!(wire.write_all(b"EHLO x\r\n").await.is_ok(), good, "{extra:?}");
        });
    }
}

#[test]
fn a_reply_has_an_end() {
    let one_line = b"x".repeat(MAX_REPLY_BYTES + 1);
    for endless in
        [b"250-\r\n".repeat(MAX_REPLY_LINES + 1), b"250-more\r\n".repeat(20_000), one_line]
    {
        run(async {
            let (mut wire, mut server) = wired(b"");
            server.write_all(&endless).await.unwrap();
            let mut sink = Vec::new();
            let error = wire.read_to_end(&mut sink).await.unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        });
    }
}

#[test]
fn the_greeting_in_front_is_heard_first_and_the_end_is_known() {
    run(async {
        let (mut wire, server) = wired(b"220 private\r\n");
        let heard = wire.heard();
        drop(server);
        let mut all = String::new();
        wire.read_to_string(&mut all).await.unwrap();
        assert_eq!(all, "220 private\r\n");
        assert!(heard.is_closed());
    });
}

#[test]
fn what_is_said_does_not_show() {
    run(async {
        let (mut wire, _server) = wired(b"");
        wire.write_all(b"AUTH PLAIN hunter2\r\n").await.unwrap();
        assert!(!format!("{wire:?}").contains("hunter2"));
    });
}
