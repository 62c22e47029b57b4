//! Ways to wait for a server: not at all, until an order comes, or with something done meanwhile.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use tokio::sync::watch;

use super::Order;

/// The future, with something done once when it waits after `begun`: while a server thinks, this
/// computer has time.
pub(super) fn once_waiting<T>(
    future: impl Future<Output = T>,
    begun: &Cell<bool>,
    work: impl FnOnce(),
) -> impl Future<Output = T> {
    let mut work = Some(work);
    async move {
        let mut future = pin!(future);
        poll_fn(move |cx| {
            let polled = future.as_mut().poll(cx);
            if polled.is_pending()
                && begun.get()
                && let Some(work) = work.take()
            {
                work();
            }
            polled
        })
        .await
    }
}

/// What the future gives if it need not wait; it goes as far as it can.
pub(super) async fn at_once<T>(mut future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => Poll::Ready(None),
    })
    .await
}

/// What the future gives, or `None` when the order to stop comes first.
pub(super) async fn unless_stopped<T>(
    ordered: &mut watch::Receiver<Order>,
    future: impl Future<Output = T>,
) -> Option<T> {
    tokio::select! {
        biased;
        done = future => Some(done),
        _ = ordered.wait_for(|order| *order == Order::Stop) => None,
    }
}
