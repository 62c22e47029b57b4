//! Letters behind a proxy: without it they wait, by its name and without asking anybody; with it they go.

use std::io::ErrorKind;
use std::net::TcpListener;

use clarion::domain::{DeliveryState, HangsOn, Proxy};
use clarion::net::Route;
use clarion::store::Shelf;

use crate::ca::Ca;
use crate::fault_server::{Fault, FaultServer, Place};
use crate::house::House;
use crate::socks_server::{Manner, SocksServer};
use crate::support::Sort;

/// A name that no resolver knows, but the proxy does.
const SERVER: &str = "mail.no-such.invalid";

fn route(port: u16) -> Route {
    Route::Proxy(Proxy { host: "127.0.0.1".into(), port })
}

#[test]
fn letters_wait_for_the_proxy_and_go_through_it_alone() {
    let ca = Ca::new();
    let config = ca.certificate(SERVER, 2000..4000).config();
    let server = FaultServer::start(config, Place::Quit, Fault::Later, true);
    let house = House::with_server(server.port, ca.file());
    if let Ok(account) = house.account.lock().unwrap().as_mut() {
        account.server = SERVER.into();
        account.security = clarion::domain::Security::StartTls;
    }
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let cannot = SocksServer::start(Manner::Says(4));
    house.queue(&["qatar", "oman"], Sort::Real);
    for (hour, proxy, expected) in [(1, nobody, "net-proxy"), (2, cannot.port, "net-beyond-proxy")]
    {
        *house.route.lock().unwrap() = route(proxy);
        house.set_clock(hour * 3600);
        house.run();
        assert_eq!(house.states(), [DeliveryState::Queued; 2]);
        // One letter was tried; after that the way alone is, before any letter is touched.
        let log = house.store.log(1).unwrap();
        assert_eq!((log.len(), log.last().unwrap().what.id.as_ref()), (3, "net-proxy"));
        for row in house.store.letters(Shelf::Waiting, "", 0, 9).unwrap() {
            assert_eq!(row.waits.unwrap().why.unwrap().id, expected, "{}", row.short);
        }
    }
    assert!(server.letters().is_empty());

    // It is back: nobody has to do anything, since it is tried again by itself.
    let proxy = SocksServer::start(Manner::Works);
    *house.route.lock().unwrap() = route(proxy.port);
    for hour in 3..9 {
        house.set_clock(hour * 3600);
        house.run();
    }
    assert_eq!(house.states(), [DeliveryState::Sent; 2]);
    assert_eq!(server.letters().len(), 2);
    house.queue(&["iraq"], Sort::Real);
    house.set_clock(10 * 3600);
    house.run();
    let asked = proxy.asked();
    assert!(asked.len() > 1 && asked.iter().all(|it| it.name.as_deref() == Some(SERVER)));
    assert!(asked.iter().all(|it| it.by == asked[0].by), "one account is one to the proxy");
}

/// The server could be reached straight, and is not.
#[test]
fn a_server_within_reach_is_not_asked_past_the_proxy() {
    let ca = Ca::new();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let house = House::with_server(server.local_addr().unwrap().port(), ca.file());
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    *house.route.lock().unwrap() = route(nobody);
    house.queue(&["qatar"], Sort::Real);
    for hour in 0..5 {
        house.set_clock(hour * 3600);
        house.store.lift(HangsOn::Server, None).unwrap();
        house.run();
    }
    assert_eq!(house.states(), [DeliveryState::Queued]);
    assert_eq!(server.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
}
