//! Waiting for the network on the calling thread, and never for longer than its future takes.

use std::future::Future;
use std::io;

/// Runs the future on this thread.
///
/// What it has left unfinished, such as the system's search for a server's name, is left alone: a
/// runtime that is merely dropped waits for that without a limit, and a window that is being closed
/// would wait with it.
///
/// # Errors
/// When the system gives nothing to run on; the future was then not begun.
pub(crate) fn on_this_thread<T>(future: impl Future<Output = T>) -> io::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let done = runtime.block_on(future);
    runtime.shutdown_background();
    Ok(done)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_hangs_in_the_system_holds_nobody_up() {
        let (release, held) = channel::<()>();
        let (began, begins) = tokio::sync::oneshot::channel();
        let (ended, ends) = channel();
        let thread = std::thread::spawn(move || {
            on_this_thread(async {
                // As tokio looks up a name: a call into the system that nothing can break off.
                drop(tokio::task::spawn_blocking(move || {
                    began.send(()).unwrap();
                    held.recv()
                }));
                begins.await.unwrap();
            })
            .unwrap();
            ended.send(()).unwrap();
        });
        let returned = ends.recv_timeout(Duration::from_secs(20));
        release.send(()).unwrap();
        thread.join().unwrap();
        returned.unwrap();
    }
}
