//! Every fault at every place where it can happen: how the letter ends, what its log says, and how many
//! letters the server really has, at once and when all is well again.

use std::fmt::Debug;
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use clarion::domain::{DeliveryState, HangsOn, Security};
use clarion::mail::Timeouts;
use clarion::sender::run_until_empty;

use crate::ca::Ca;
use crate::fault_server::{Fault, FaultServer, Place};
use crate::house::House;
use crate::scripted::Scripted;
use crate::support::{Sort, at, letter};

/// How long the server may take at the place where it is silent.
const SHORT: Duration = Duration::from_secs(2);
/// How many cells are tried at once: most only wait.
const AT_ONCE: usize = 8;

const NO_ROUTE: &str = "queued: net-no-route";
const BROKEN: &str = "queued: mail-broken";
const CUT: &str = "queued: mail-unsent-cut";
const SILENT: &str = "queued: mail-unsent-silent";
const GARBLED: &str = "queued: mail-unsent-garbled";
const UNSURE_CUT: &str = "unsure: mail-unknown-cut";
const UNSURE_SILENT: &str = "unsure: mail-unknown-silent";
const UNSURE_GARBLED: &str = "unsure: mail-unknown-garbled";
const AWAY: &str = "queued: mail-turned-away";
const NO_TLS: &str = "queued: mail-starttls-refused";
const LATER: &str = "queued: store-log-deferred 451";
const CLOSING: &str = "queued: store-log-deferred 421";
const REFUSED: &str = "refused: store-log-refused 554";
const SENT: &str = "sent: store-log-accepted 250";

/// For each place, how the letter ends by each fault, in the order of [`Fault::ALL`].
#[rustfmt::skip]
const TABLE: [(Place, [&str; 8]); 11] = [
    // 451, 554, 421 and close, silence, reset, garbage, a megabyte, a slow drip
    (Place::Greeting, [AWAY, AWAY, AWAY, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN]),
    (Place::Ehlo, [AWAY, AWAY, AWAY, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN]),
    (Place::StartTls, [NO_TLS, NO_TLS, NO_TLS, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN]),
    (Place::EhloInside, [AWAY, AWAY, AWAY, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN]),
    (Place::Auth, ["queued: mail-sign-in-later", "queued: mail-sign-in-refused",
        "queued: mail-sign-in-later", BROKEN, BROKEN, BROKEN, BROKEN, BROKEN]),
    (Place::Mail, [LATER, REFUSED, CLOSING, SILENT, CUT, GARBLED, GARBLED, SILENT]),
    (Place::Rcpt, [LATER, REFUSED, CLOSING, SILENT, CUT, GARBLED, GARBLED, SILENT]),
    (Place::Data, [LATER, REFUSED, CLOSING, SILENT, CUT, GARBLED, GARBLED, SILENT]),
    (Place::InData, [LATER, REFUSED, CLOSING, UNSURE_SILENT, UNSURE_CUT, UNSURE_GARBLED,
        UNSURE_GARBLED, UNSURE_SILENT]),
    (Place::AfterData, [LATER, REFUSED, CLOSING, UNSURE_SILENT, UNSURE_CUT, UNSURE_GARBLED,
        UNSURE_GARBLED, UNSURE_SILENT]),
    (Place::Quit, [SENT; 8]),
];

#[derive(Debug, Clone, Copy)]
struct Cell {
    place: Place,
    fault: Fault,
    pipelining: bool,
    expected: &'static str,
}

fn cells() -> Vec<Cell> {
    let all = TABLE.into_iter().flat_map(|(place, row)| {
        Fault::ALL.into_iter().zip(row).map(move |(fault, expected)| (place, fault, expected))
    });
    all.flat_map(|(place, fault, expected)| {
        [false, true].map(|pipelining| Cell { place, fault, pipelining, expected })
    })
    // Before the server has told whether it takes commands in groups, there is one way only.
    .filter(|cell| !cell.pipelining || !is_before_offers(cell.place))
    .collect()
}

fn is_before_offers(place: Place) -> bool {
    matches!(
        place,
        Place::Greeting | Place::Ehlo | Place::StartTls | Place::EhloInside | Place::Auth
    )
}

#[test]
fn every_fault_at_every_place_loses_no_letter_and_doubles_none() {
    let cells = cells();
    assert_eq!(cells.len(), 5 * 8 + 6 * 8 * 2);
    try_all(&cells, try_cell);
}

/// Tries these cells, some at once.
pub fn try_all<C: Copy + Debug + Sync>(
    cells: &[C],
    try_one: impl Fn(C) -> Result<(), String> + Copy + Send,
) {
    let (tell, told) = channel();
    thread::scope(|scope| {
        for share in cells.chunks(cells.len().div_ceil(AT_ONCE)) {
            let tell = tell.clone();
            scope.spawn(move || {
                for cell in share {
                    let wrong = try_one(*cell).err();
                    tell.send(wrong.map(|wrong| format!("{cell:?}: {wrong}"))).unwrap();
                }
            });
        }
    });
    drop(tell);
    let results: Vec<_> = told.iter().collect();
    assert_eq!(results.len(), cells.len());
    let wrong: Vec<String> = results.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One letter meets the fault; then the server is well, and a second letter goes too.
fn try_cell(cell: Cell) -> Result<(), String> {
    let ca = Ca::new();
    let config = ca.localhost().config();
    let server = FaultServer::start(config, cell.place, cell.fault, cell.pipelining);
    let house = house(&ca, &server);
    house.queue(&["qatar"], Sort::Real);
    deliver(&house, limits(cell.place, cell.fault));
    let first = &end_of(&house, 1);
    // A call that is cut off at once may be over before it counts as taken.
    let at_once = cell.place == Place::Greeting && cell.fault == Fault::Reset;
    let expected = if at_once && first == NO_ROUTE { NO_ROUTE } else { cell.expected };
    same("the letter's end", first.as_str(), expected)?;
    let has = usize::from(server_has_it(cell));
    same("letters at the server", server.letters().len(), has)?;

    house.queue(&["oman"], Sort::Real);
    for hour in 1..6 {
        house.set_clock(hour * 3600);
        house.store.lift(HangsOn::Server, None).unwrap();
        deliver(&house, Timeouts::all(Duration::from_secs(60)));
    }
    let states = house.states();
    let settled = match first.split(':').next() {
        Some("refused") => (DeliveryState::Refused, 0),
        Some("unsure") => (DeliveryState::Unsure, has),
        _ => (DeliveryState::Sent, 1),
    };
    same("the states in the end", &states[..], &[settled.0, DeliveryState::Sent][..])?;
    let letters = server.letters();
    let of = |name: &str| letters.iter().filter(|to| to.contains(name)).count();
    same("letters in the end", (of("qatar"), of("oman")), (settled.1, 1))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, not {expected:?}")) }
}

/// Whether the server has kept the letter, whatever it said.
fn server_has_it(cell: Cell) -> bool {
    match cell.place {
        Place::Quit => true,
        Place::AfterData => !matches!(cell.fault, Fault::Later | Fault::Never | Fault::Closing),
        _ => false,
    }
}

pub fn house(ca: &Ca, server: &FaultServer) -> House {
    let house = House::with_server(server.port, ca.file());
    if let Ok(account) = house.account.lock().unwrap().as_mut() {
        account.security = Security::StartTls;
    }
    house
}

/// Long limits, but for the place where the server is silent or does not come to an end.
pub fn limits(place: Place, fault: Fault) -> Timeouts {
    let mut limits = Timeouts::all(Duration::from_secs(60));
    if matches!(fault, Fault::Silence | Fault::Drip) {
        match place {
            Place::Greeting => limits.greeting = SHORT,
            Place::EhloInside => (limits.greeting, limits.command) = (SHORT / 2, SHORT),
            Place::Data => limits.data = SHORT,
            Place::InData | Place::AfterData => limits.final_reply = SHORT,
            _ => limits.command = SHORT,
        }
    }
    limits
}

pub fn deliver(house: &House, timeouts: Timeouts) {
    let mut config = house.config();
    config.timeouts = timeouts;
    run_until_empty(config, None).unwrap();
}

/// The state of a letter, and the last line of its log with the server's code.
fn end_of(house: &House, id: i64) -> String {
    let log = house.store.log(id).unwrap();
    let last = log.last().unwrap();
    let code = last.reply.as_ref().map(|reply| format!(" {}", reply.code)).unwrap_or_default();
    format!("{}: {}{code}", last.state.name(), last.what.id)
}

/// The server has the letter and says so, but nobody listens any more.
#[test]
fn a_reply_after_the_time_limit_is_never_a_second_letter() {
    let ca = Ca::new();
    let fault = Fault::Late(SHORT * 2);
    for pipelining in [false, true] {
        let config = ca.localhost().config();
        let server = FaultServer::start(config, Place::AfterData, fault, pipelining);
        let house = house(&ca, &server);
        house.queue(&["qatar"], Sort::Real);
        deliver(&house, Timeouts { final_reply: SHORT, ..Timeouts::default() });
        assert_eq!(end_of(&house, 1), UNSURE_SILENT);
        for hour in 1..4 {
            house.set_clock(hour * 3600);
            house.store.lift(HangsOn::Server, None).unwrap();
            deliver(&house, Timeouts::default());
        }
        assert_eq!((house.states(), server.letters().len()), (vec![DeliveryState::Unsure], 1));
    }
}

/// The same reply within the time limit, however late, is heard.
#[test]
fn a_late_reply_within_the_time_limit_is_heard() {
    let ca = Ca::new();
    let fault = Fault::Late(Duration::from_secs(3));
    let server = FaultServer::start(ca.localhost().config(), Place::AfterData, fault, true);
    let house = house(&ca, &server);
    house.queue(&["qatar", "oman"], Sort::Real);
    deliver(&house, Timeouts::default());
    let ends = [1, 2].map(|id| end_of(&house, id));
    assert!(ends.iter().all(|end| end.starts_with("sent: ")), "{ends:?}");
    assert_eq!(server.letters().len(), 2);
}

/// Nobody listens, somebody hangs up at once, and somebody never takes the call.
#[test]
fn a_connection_that_does_not_come_about_leaves_the_letter_waiting() {
    let ca = Ca::new();
    let server = FaultServer::start(ca.localhost().config(), Place::Quit, Fault::Later, true);
    for (listener, expected) in [
        (Nobody::listens(), NO_ROUTE),
        (Nobody::hangs_up(), BROKEN),
        (Nobody::takes_calls(), NO_ROUTE),
    ] {
        let house = house(&ca, &server);
        let port = |port| house.account.lock().unwrap().as_mut().unwrap().port = port;
        port(listener.port);
        house.queue(&["qatar"], Sort::Real);
        deliver(&house, Timeouts { connect: SHORT, ..Timeouts::all(Duration::from_secs(60)) });
        assert_eq!(end_of(&house, 1), expected);
        let before = server.letters().len();
        port(server.port);
        house.store.lift(HangsOn::Server, None).unwrap();
        house.set_clock(3600);
        deliver(&house, Timeouts::default());
        assert_eq!((end_of(&house, 1).as_str(), server.letters().len()), (SENT, before + 1));
    }
}

/// A port at which no connection comes about, as long as this lives.
struct Nobody {
    port: u16,
    _held: Vec<TcpStream>,
    _listens: Option<(tokio::runtime::Runtime, tokio::net::TcpListener)>,
}

impl Nobody {
    fn listens() -> Self {
        let closed = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = closed.local_addr().unwrap().port();
        Self { port, _held: Vec::new(), _listens: None }
    }

    fn hangs_up() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || drop(listener.accept()));
        Self { port, _held: Vec::new(), _listens: None }
    }

    /// The system takes a few calls for a program that does not; more it leaves unanswered.
    fn takes_calls() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let listener = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
            socket.listen(1).unwrap()
        });
        let address = listener.local_addr().unwrap();
        let mut held = Vec::new();
        while let Ok(taken) = TcpStream::connect_timeout(&address, Duration::from_millis(500)) {
            held.push(taken);
            assert!(held.len() < 100, "it takes every call");
        }
        Self { port: address.port(), _held: held, _listens: Some((runtime, listener)) }
    }
}

/// A letter that is longer than the system takes at once is broken off while it is on its way.
#[test]
fn a_long_letter_that_is_broken_off_is_not_sent_again_unless_it_was_refused() {
    let ca = Ca::new();
    for fault in Fault::ALL {
        let server = FaultServer::start(ca.localhost().config(), Place::InData, fault, true);
        let house = house(&ca, &server);
        let mut long = letter("qatar", Sort::Real, "a");
        long.0.mime.extend(b"Please.\r\n".repeat(1_000_000));
        house.store.enqueue(&[long], at(0)).unwrap();
        deliver(&house, Timeouts { final_reply: SHORT, ..Timeouts::all(Duration::from_secs(60)) });
        let end = end_of(&house, 1);
        // Whether the words of a refusal are read before the cut is seen is a matter of luck.
        let refused = match fault {
            Fault::Later => LATER,
            Fault::Never => REFUSED,
            Fault::Closing => CLOSING,
            _ => UNSURE_CUT,
        };
        let unsure = [UNSURE_CUT, UNSURE_SILENT, UNSURE_GARBLED].contains(&end.as_str());
        assert!(unsure || end == refused, "{fault:?}: {end}");
        assert_eq!(server.letters().len(), 0, "{fault:?}");
        house.set_clock(3600);
        house.store.lift(HangsOn::Server, None).unwrap();
        deliver(&house, Timeouts::default());
        let sent = usize::from(end.starts_with("queued"));
        assert_eq!(server.letters().len(), sent, "{fault:?}: {end}");
    }
}

/// What someone on the way has put into the answer in clear is forgotten: inside TLS it is asked anew.
#[test]
fn forged_offers_in_clear_count_for_nothing() {
    let ca = Ca::new();
    let script = "S 220 hi\nC EHLO [127.0.0.1]\n\
        S 250-x\\n250-SIZE 10\\n250-PIPELINING\\n250-AUTH PLAIN XOAUTH2\\n250 STARTTLS\n\
        C STARTTLS\nS 220 go\nTLS\nC EHLO [127.0.0.1]\nS 250-x\\n250 AUTH LOGIN\n\
        C AUTH LOGIN\nS 334 VXNlcm5hbWU6\nC dm9s\nS 334 UGFzc3dvcmQ6\nC YSBwYXNzd29yZA==\n\
        S 235 ok\nC MAIL\nS 250 ok\nC RCPT\nS 250 ok\nC DATA\nS 354 go\nBODY\nS 250 taken\n\
        C QUIT\nS 221 bye";
    let server = Scripted::start(ca.localhost().config(), script);
    let house = House::with_server(server.port, ca.file());
    if let Ok(account) = house.account.lock().unwrap().as_mut() {
        account.security = Security::StartTls;
    }
    house.queue(&["qatar"], Sort::Real);
    deliver(&house, Timeouts::default());
    assert_eq!(end_of(&house, 1), SENT);
    let heard = server.heard().unwrap();
    let mail = heard.iter().find(|line| line.starts_with("MAIL")).unwrap();
    assert_eq!(mail, "MAIL FROM:<vol@test.example>", "no size that was asked for in clear");
}
