//! The system's own dialog for a folder or a file, on a thread of its own: the window goes on meanwhile.
//!
//! Where a system has no such dialog, the answer is the same as *Cancel*; so whoever asks keeps a
//! field to type a path in.

use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// A dialog that is open.
pub(super) struct FileDialog {
    answer: Receiver<Option<PathBuf>>,
}

impl FileDialog {
    /// Opens one for a folder; the window is drawn again once it is answered.
    pub(super) fn folder(ctx: &egui::Context, title: &str) -> Self {
        Self::waiting(ctx, rfd::AsyncFileDialog::new().set_title(title).pick_folder())
    }

    /// The same for a file that is there.
    pub(super) fn file(ctx: &egui::Context, title: &str) -> Self {
        Self::waiting(ctx, rfd::AsyncFileDialog::new().set_title(title).pick_file())
    }

    /// The same for a PDF that is to be saved, with a name and a folder to begin with.
    pub(super) fn save(ctx: &egui::Context, title: &str, path: &std::path::Path) -> Self {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter("PDF", &["pdf"]);
        if let Some(name) = path.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        Self::waiting(ctx, dialog.save_file())
    }

    /// Some systems want the dialog made on the window's own thread; only the wait is elsewhere.
    fn waiting(
        ctx: &egui::Context,
        dialog: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    ) -> Self {
        let (tell, answer) = channel();
        let ctx = ctx.clone();
        thread::spawn(move || {
            let picked = wait_for(dialog).map(|picked| picked.path().to_owned());
            // Nobody listens when the screen is gone by now.
            let _ = tell.send(picked);
            ctx.request_repaint();
        });
        Self { answer }
    }

    /// The answer, once there is one: a path, or `None` for none.
    pub(super) fn answer(&self) -> Option<Option<PathBuf>> {
        match self.answer.try_recv() {
            Ok(picked) => Some(picked),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }
}

struct Waking(Thread);

impl Wake for Waking {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread until a future has its value.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Waking(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_comes_from_another_thread_is_waited_for() {
        let (tell, answer) = channel::<Waker>();
        let mut first = true;
        let other = thread::spawn(move || answer.recv().unwrap().wake());
        let value = wait_for(std::future::poll_fn(|context| {
            if std::mem::take(&mut first) {
                tell.send(context.waker().clone()).unwrap();
                return Poll::Pending;
            }
            Poll::Ready(7)
        }));
        other.join().unwrap();
        assert_eq!(value, 7);
    }

    #[test]
    fn a_dialog_that_is_gone_without_a_word_was_cancelled() {
        let (tell, answer) = channel();
        let dialog = FileDialog { answer };
        assert_eq!(dialog.answer(), None);
        tell.send(Some(PathBuf::from("a"))).unwrap();
        drop(tell);
        assert_eq!(dialog.answer(), Some(Some(PathBuf::from("a"))));
        assert_eq!(dialog.answer(), Some(None));
    }
}
